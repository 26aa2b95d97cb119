/** Decisions on annulments: to annul, not to, and to take an annulment back that was wrong (条例 40–42). */
import type { GraphQLResolveInfo } from 'graphql';
import { stepStored } from '#shared/case/index.ts';
import type { Case } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { impersonalText, plainText, plainTexts } from '#shared/input.ts';
import { labelRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { MESSAGES as CASES } from '../cases/messages.ts';
import { decideCase, rejectCase } from '../cases/steps.ts';
import { Enterprise } from '../enterprises/entities.ts';
import { STATUS_WORDS } from '../enterprises/messages.ts';
import type { ApproveAnnulmentInput, EnterpriseStatus, RejectAnnulmentInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { RegistrationAnnulment } from './entities.ts';
import { MESSAGES, REGISTRATION_WORDS } from './messages.ts';
import { annulDeregistration, annulEstablishment, restoreDeregistration, restoreEstablishment } from './register.ts';
import { barredUntil, checkFinding } from './rules.ts';
import type { Finding } from './rules.ts';
import { feedChange, onAnnulment, subjectOf } from './steps.ts';
import type { AnnulmentResult } from './steps.ts';

/** Annuls a registration. Refusals as {@link checkFinding}, {@link annulEstablishment}, {@link annulDeregistration}. */
export const approveAnnulment = (
  context: RequestContext,
  input: ApproveAnnulmentInput,
  info: GraphQLResolveInfo,
): Promise<AnnulmentResult> =>
  onAnnulment({ context, input, info }, async (write, annulment, before) => {
    const { id, creditCode, registration } = annulment;
    const today = localDate(write.now);
    const found = checkFinding(input.finding, annulment, today);
    const reasons = plainTexts('reasons', input.reasons).map(reason => impersonalText('reasons', reason));
    annulment.finding = input.finding;
    annulment.annulledOn = today;
    annulment.responsible = [...new Set(input.responsible ?? [])];
    const approved = await stepStored(
      write,
      { id, action: 'approve', actor: context.principal },
      {
        ...feedChange(annulment, 'AnnulmentApproved', { payload: { registration, finding: input.finding } }),
        changedFields: ['status', 'version', 'decidedAt', 'clock', 'finding', 'annulledOn', 'barredUntil'],
      },
    );
    const enterprise = await write.em.findOneOrFail(Enterprise, { creditCode });
    const ofEstablishment = registration === 'ESTABLISHMENT';
    const standing = ofEstablishment
      ? await annulEstablishment(write, enterprise)
      : await annulDeregistration(write, enterprise, annulment, before.caseNo);
    annulment.statusBefore = ofEstablishment ? standing : 'DEREGISTERED';
    decideAnnulment(write, { annulment, approved, found, reasons, standing });
    return approved;
  });

interface Annulled {
  annulment: RegistrationAnnulment;
  approved: Case;
  found: Finding;
  reasons: readonly string[];
  /** The status before an establishment was annulled, or the one that a deregistration's annulment gave back. */
  standing: EnterpriseStatus;
}

function decideAnnulment(write: Write, { annulment, approved, found, reasons, standing }: Annulled): void {
  const { zone, registration, finding, responsible, annulledOn } = annulment;
  const until = responsible.length > 0 && annulledOn ? barredUntil(zone, annulledOn) : null;
  const follows: Message =
    registration === 'ESTABLISHMENT'
      ? MESSAGES.TO_BE_WOUND_UP()
      : MESSAGES.ON_THE_REGISTER({ status: STATUS_WORDS[standing] });
  const ground = MESSAGES.ON_FINDING({ registration: REGISTRATION_WORDS[registration], finding: found.name });
  decideCase(write, approved, {
    subject: subjectOf(annulment),
    outcome: 'REGISTRATION_ANNULLED',
    facts: { registration, finding, status: standing, barredUntil: until },
    reasons: [
      ground,
      ...found.reasons,
      ...reasons,
      follows,
      ...(until ? [MESSAGES.BARRED_UNTIL({ until })] : []),
      CASES.TWO_OFFICERS(),
    ],
  });
}

/** Does not take an application up, or does not annul, in the officer's own words with the law that they rest on. */
export const rejectAnnulment = (
  context: RequestContext,
  input: RejectAnnulmentInput,
  info: GraphQLResolveInfo,
): Promise<AnnulmentResult> =>
  onAnnulment({ context, input, info }, async (write, annulment, before) => {
    const { id, registration } = annulment;
    const basis = plainText('basis', input.basis);
    const rejected = await rejectCase(write, id, context, {
      reasons: input.reasons,
      feedChange: feedChange(annulment, 'AnnulmentRejected'),
    });
    decideCase(write, rejected, {
      subject: subjectOf(annulment),
      outcome: before.acceptedBy === null ? 'NOT_ACCEPTED' : 'NOT_ANNULLED',
      facts: { registration },
      reasons: rejected.reasons,
      basis,
    });
    return rejected;
  });

/** Takes an annulment back that was wrong (条例 42). Refuses SAME_OFFICER and ILLEGAL_TRANSITION. */
export const reverseAnnulment = (
  context: RequestContext,
  input: RejectAnnulmentInput,
  info: GraphQLResolveInfo,
): Promise<AnnulmentResult> =>
  onAnnulment({ context, input, info }, async (write, annulment, before) => {
    const { id, creditCode, zone, registration } = annulment;
    const { principal } = context;
    const basis = plainText('basis', input.basis);
    const reasons = plainTexts('reasons', input.reasons).map(reason => impersonalText('reasons', reason));
    if (before.decidedBy === principal.subject && before.status === 'APPROVED') {
      throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER(), { remedy: MESSAGES.ANOTHER_OFFICER() });
    }
    const today = localDate(write.now);
    annulment.reversedOn = today;
    const reversed = await stepStored(
      write,
      { id, action: 'revoke', actor: principal, detail: { reasons } },
      {
        ...feedChange(annulment, 'AnnulmentReversed', { payload: { registration } }),
        changedFields: ['status', 'version', 'reasons', 'reversedOn', 'barredUntil'],
      },
    );
    const enterprise = await write.em.findOneOrFail(Enterprise, { creditCode });
    if (registration === 'ESTABLISHMENT') await restoreEstablishment(write, enterprise, annulment, before.caseNo);
    else await restoreDeregistration(write, enterprise);
    write.decide({
      creditCode,
      subject: subjectOf(annulment),
      outcome: 'ANNULMENT_REVERSED',
      rule: ruleReference(labelRule(zoneOf(zone), 'ANNULMENT_REVERSAL', today)),
      facts: { registration, status: enterprise.status },
      reasons: [...reasons, MESSAGES.RESTORED({ status: STATUS_WORDS[enterprise.status] })],
      basis,
    });
    return reversed;
  });
