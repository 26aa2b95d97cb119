/**
 * Annulment of registrations that were obtained by deceit (撤销登记, 市场主体登记管理条例 40): applied for, taken up, suspended,
 * given more time, taken back. The notice is in notice.ts, the decisions are in decisions.ts.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { randomUUID } from 'node:crypto';
import { caseNumber, extendCase, saveStep, stepStored, submitCase } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import { clockRule, itemOf, listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { isOfficer, withdrawCase } from '../cases/steps.ts';
import { Enterprise } from '../enterprises/entities.ts';
import { MESSAGES as REGISTER } from '../enterprises/messages.ts';
import type {
  AnnulmentInput,
  ApplyForAnnulmentInput,
  ExtendAnnulmentInput,
  SuspendAnnulmentInput,
} from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { soughtChange } from './change.ts';
import { RegistrationAnnulment } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { checkSought } from './rules.ts';
import { feedChange, onAnnulment, resultOf, subjectOf } from './steps.ts';
import type { AnnulmentResult } from './steps.ts';

export const ANNULMENT_MATTER = 'ANNULMENT';

/**
 * Applies for an annulment. Refuses NOT_FOUND, ANNULMENT_OPEN, INVALID_INPUT, and as {@link checkSought} and
 * {@link soughtChange}.
 */
export const applyForAnnulment = (
  context: RequestContext,
  input: ApplyForAnnulmentInput,
  info: GraphQLResolveInfo,
): Promise<AnnulmentResult> => {
  const { creditCode, idempotencyKey, registration } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const enterprise = await write.em.findOne(Enterprise, { creditCode });
    if (!enterprise) throw refuse('NOT_FOUND', REGISTER.NOT_ON_REGISTER({ creditCode }));
    const { status, zone } = enterprise;
    checkSought({ creditCode, registration, status });
    const changeId = await soughtChange(write, input);
    await refuseOpen(write, creditCode);
    const annulment = write.em.create(RegistrationAnnulment, {
      id: randomUUID(),
      creditCode,
      zone,
      registration,
      changeId,
      items: [],
      bar: null,
      reason: impersonalText('reason', input.reason),
      evidenceDigest: digestOf(input.evidenceDigest),
      ofOffice: isOfficer(context),
      extension: null,
      suspension: null,
      notice: null,
      objection: null,
      finding: null,
      annulledOn: null,
      statusBefore: null,
      responsible: [],
      reversedOn: null,
    });
    write.em.persist(annulment);
    await write.em.flush();
    const { id } = annulment;
    const submitted = submitCase(
      {
        id,
        creditCode,
        caseNo: caseNumber('CX', zone, id),
        matter: ANNULMENT_MATTER,
        zone,
        applicant: context.principal.subject,
        rule: clockRule(zoneOf(zone), 'ANNULMENT_INVESTIGATION', localDate(write.now)),
      },
      write.now,
    );
    return resultOf(annulment, await saveStep(write, submitted, feedChange(annulment, 'AnnulmentAppliedFor')));
  });
};

const OPEN = `select case_no as "caseNo" from service_case
  where credit_code = $1 and matter = '${ANNULMENT_MATTER}' and decided_at is null limit 1`;

async function refuseOpen({ query }: Write, creditCode: string): Promise<void> {
  const [open] = await query<{ caseNo: string }>(OPEN, [creditCode]);
  if (open) throw refuse('ANNULMENT_OPEN', MESSAGES.OPEN({ caseNo: open.caseNo }));
}

function digestOf(text: string): string {
  const digest = text.trim().toLowerCase();
  if (/^[0-9a-f]{64}$/.test(digest)) return digest;
  throw refuse('INVALID_INPUT', MESSAGES.DIGEST({ got: text.length }));
}

/** Takes an application up: the investigation begins. */
export const acceptAnnulment = (
  context: RequestContext,
  input: AnnulmentInput,
  info: GraphQLResolveInfo,
): Promise<AnnulmentResult> =>
  onAnnulment({ context, input, info }, (write, annulment) =>
    stepStored(
      write,
      { id: annulment.id, action: 'acceptInDepartment', actor: context.principal },
      feedChange(annulment, 'AnnulmentAccepted'),
    ),
  );

/** Suspends the investigation on a ground of the rule (实施细则 54): its clock stands still. */
export const suspendAnnulment = (
  context: RequestContext,
  input: SuspendAnnulmentInput,
  info: GraphQLResolveInfo,
): Promise<AnnulmentResult> =>
  onAnnulment({ context, input, info }, async (write, annulment) => {
    const { id, creditCode, zone } = annulment;
    const { ground } = input;
    const since = localDate(write.now);
    const rule = listRule(zoneOf(zone), 'ANNULMENT_SUSPENSION', since);
    const { en, zh } = itemOf(rule, ground) ?? { en: ground, zh: ground };
    annulment.suspension = { ground, since };
    const suspended = await stepStored(
      write,
      { id, action: 'startSpecialProcedure', actor: context.principal },
      withChanged(feedChange(annulment, 'AnnulmentSuspended'), 'suspension'),
    );
    write.decide({
      creditCode,
      subject: subjectOf(annulment),
      outcome: 'INVESTIGATION_SUSPENDED',
      rule: ruleReference(rule),
      facts: { ground, since },
      reasons: [MESSAGES.SUSPENDED({ ground: { en, zh } })],
    });
    return suspended;
  });

/** Takes the investigation up again. */
export const resumeAnnulment = (
  context: RequestContext,
  input: AnnulmentInput,
  info: GraphQLResolveInfo,
): Promise<AnnulmentResult> =>
  onAnnulment({ context, input, info }, (write, annulment) => {
    annulment.suspension = null;
    return stepStored(
      write,
      { id: annulment.id, action: 'endSpecialProcedure', actor: context.principal },
      withChanged(feedChange(annulment, 'AnnulmentResumed'), 'suspension'),
    );
  });

/** The fields of the case that every step of an investigation moves, with one of the annulment's own. */
const withChanged = <Change extends object>(change: Change, field: string) => ({
  ...change,
  changedFields: ['status', 'version', 'clock', field],
});

/**
 * Gives the investigation more time, once (实施细则 53). Refuses ALREADY_EXTENDED, INVESTIGATION_NOT_BEGUN and CASE_ENDED.
 */
export const extendAnnulment = (
  context: RequestContext,
  input: ExtendAnnulmentInput,
  info: GraphQLResolveInfo,
): Promise<AnnulmentResult> =>
  onAnnulment({ context, input, info }, async (write, annulment, before) => {
    const { creditCode, zone } = annulment;
    if (annulment.extension) throw refuse('ALREADY_EXTENDED', MESSAGES.EXTENDED_ALREADY());
    if (before.acceptedBy === null) throw refuse('INVESTIGATION_NOT_BEGUN', MESSAGES.NOT_BEGUN());
    const reason = impersonalText('reason', input.reason);
    const rule = clockRule(zoneOf(zone), 'ANNULMENT_EXTENSION', localDate(write.now));
    const { subject } = context.principal;
    const extended = extendCase(before, rule, { subject, at: write.now });
    annulment.extension = { reason, extendedAt: write.now.toISOString() };
    const change = feedChange(annulment, 'AnnulmentExtended');
    const saved = await saveStep(write, extended, { ...change, changedFields: ['version', 'extension'] });
    write.decide({
      creditCode,
      subject: subjectOf(annulment),
      outcome: 'EXTENDED',
      rule: ruleReference(rule),
      facts: { reason },
      reasons: [MESSAGES.EXTENDED({ months: rule.parameters.amount.value }), reason],
    });
    return saved;
  });

/** Takes an application back, as every case is. */
export const withdrawAnnulment = (
  context: RequestContext,
  input: AnnulmentInput,
  info: GraphQLResolveInfo,
): Promise<AnnulmentResult> =>
  onAnnulment({ context, input, info }, (write, annulment) =>
    withdrawCase(write, annulment.id, context, requested =>
      feedChange(annulment, requested ? 'AnnulmentWithdrawalAsked' : 'AnnulmentWithdrawn'),
    ),
  );
