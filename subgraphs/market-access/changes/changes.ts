/** Changes of registration (G27 变更登记): applied for, accepted, decided by another officer, entered on the register. */
import type { GraphQLResolveInfo } from 'graphql';
import { randomUUID } from 'node:crypto';
import { requireApplicant, requireOfficer } from '#shared/identity/principal.ts';
import { caseNumber, saveStep, stepStored, submitCase } from '#shared/case/index.ts';
import type { Case, Telling } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { findRuleOfKind, zone as zoneOf } from '#shared/zones/index.ts';
import { caseFields } from '../case-fields.ts';
import { decideCase, rejectCase, requestItems, supplyItems, withdrawCase } from '../case-steps.ts';
import { enterChanges } from './entry.ts';
import { checkChanges } from './rules.ts';
import { judgedByCalendar, receiveAtHome, requireForwarded } from '../cross-city/cross-city.ts';
import { ChangeOfRegistration, Enterprise, Premises } from '../entities.ts';
import type { ApplyForChangeInput, ChangeStepInput, ChangeSupplementInput, RejectChangeInput } from '../generated.ts';
import type { ChangeOfRegistrationRow, RequestContext } from '../loaders.ts';
import { normalName } from '../registrations/names.ts';
import { refuseTakenName } from '../registrations/registrations.ts';

export type ChangeResult = (ChangeOfRegistrationRow & { __typename: 'ChangeOfRegistration' }) | Refusal;

export const MATTER = 'CHANGE';

export const applyForChange = (
  context: RequestContext,
  input: ApplyForChangeInput,
  info: GraphQLResolveInfo,
): Promise<ChangeResult> =>
  writing(context, input, info, async (write, enterprise) => {
    const { creditCode, zone, name, brand, address } = enterprise;
    requireApplicant(context.principal, context.department, creditCode);
    requireGoingOn(enterprise);
    if (await findOpen(write, creditCode))
      throw refuse('CHANGE_OPEN', `changes follow one another, but ${creditCode} has one that is not decided`, {
        remedy: 'withdraw it, or wait for the decision',
      });
    const premises = await write.em.findOne(Premises, { creditCode });
    const changes = checkChanges(input.changes, {
      creditCode,
      name,
      brand,
      address,
      additionalAddresses: premises?.additionalAddresses ?? [],
      webAddress: premises?.webAddress ?? null,
    });
    if (changes.name) {
      // The same lock as registerEnterprise takes: a name is given once.
      await write.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `name ${normalName(changes.name)} in ${zone}`,
      ]);
      await refuseTakenName(write, zone, changes.name);
    }
    const id = randomUUID();
    const rule = findRuleOfKind('clock', zoneOf(zone), 'REG_CHANGE', localDate(write.now));
    const given = {
      id,
      creditCode,
      caseNo: caseNumber('BG', zone, id),
      matter: MATTER,
      zone,
      applicant: context.principal.subject,
      rule,
    };
    const change = write.em.create(ChangeOfRegistration, {
      id,
      creditCode,
      zone,
      name: changes.name ?? null,
      changes,
      submittedAt: write.now,
    });
    write.em.persist(change);
    const fields = Object.entries(changes)
      .filter(([, value]) => value !== null)
      .map(([field]) => field);
    const submitted = await saveStep(write, submitCase(given, write.now), {
      ...telling(id, 'ChangeAppliedFor'),
      payload: { fields },
    });
    if (input.homeZone) receiveAtHome(write, submitted, 'CHANGE', input.homeZone);
    return resultOf(change, submitted);
  });

export const acceptChange = (
  context: RequestContext,
  input: ChangeStepInput,
  info: GraphQLResolveInfo,
): Promise<ChangeResult> =>
  writing(context, input, info, async (write, enterprise) => {
    requireOfficer(context.principal, context.department);
    const change = await openOne(write, enterprise);
    await requireForwarded(write, change.id);
    return resultOf(
      change,
      await stepStored(
        write,
        change.id,
        'acceptInDepartment',
        { subject: context.principal.subject },
        telling(change.id, 'ChangeAccepted'),
      ),
    );
  });

export const approveChange = (
  context: RequestContext,
  input: ChangeStepInput,
  info: GraphQLResolveInfo,
): Promise<ChangeResult> =>
  writing(context, input, info, async (write, enterprise) => {
    requireOfficer(context.principal, context.department);
    const change = await openOne(write, enterprise);
    requireGoingOn(enterprise);
    const approved = await stepStored(
      write,
      change.id,
      'approve',
      { subject: context.principal.subject },
      telling(change.id, 'ChangeApproved'),
    );
    const entered = await enterChanges(write, enterprise, change.changes);
    decideCase(write, await judgedByCalendar(write, approved), subjectOf(change), 'APPROVED', { changes: entered }, [
      'accepted and decided by two officers',
    ]);
    return resultOf(change, approved);
  });

export const rejectChange = (
  context: RequestContext,
  input: RejectChangeInput,
  info: GraphQLResolveInfo,
): Promise<ChangeResult> =>
  writing(context, input, info, async (write, enterprise) => {
    requireOfficer(context.principal, context.department);
    const change = await openOne(write, enterprise);
    const rejected = await rejectCase(write, change.id, context, input.reasons, telling(change.id, 'ChangeRejected'));
    decideCase(
      write,
      await judgedByCalendar(write, rejected),
      subjectOf(change),
      'REJECTED',
      { changes: change.changes },
      rejected.reasons,
    );
    return resultOf(change, rejected);
  });

export const requestChangeSupplement = (
  context: RequestContext,
  input: ChangeSupplementInput,
  info: GraphQLResolveInfo,
): Promise<ChangeResult> =>
  writing(context, input, info, async (write, enterprise) => {
    requireOfficer(context.principal, context.department);
    const change = await openOne(write, enterprise);
    return resultOf(
      change,
      await requestItems(write, change.id, context, input.items, telling(change.id, 'ChangeSupplementRequested')),
    );
  });

export const supplyChangeSupplement = (
  context: RequestContext,
  input: ChangeSupplementInput,
  info: GraphQLResolveInfo,
): Promise<ChangeResult> =>
  writing(context, input, info, async (write, enterprise) => {
    requireApplicant(context.principal, context.department, enterprise.creditCode);
    const change = await openOne(write, enterprise);
    return resultOf(
      change,
      await supplyItems(write, change.id, context, input.items, telling(change.id, 'ChangeSupplemented')),
    );
  });

export const withdrawChange = (
  context: RequestContext,
  input: ChangeStepInput,
  info: GraphQLResolveInfo,
): Promise<ChangeResult> =>
  writing(context, input, info, async (write, enterprise) => {
    requireApplicant(context.principal, context.department, enterprise.creditCode);
    const change = await openOne(write, enterprise);
    return resultOf(
      change,
      await withdrawCase(write, change.id, context, asked =>
        telling(change.id, asked ? 'ChangeWithdrawalAsked' : 'ChangeWithdrawn'),
      ),
    );
  });

/** A write about an enterprise on the register. Whether the caller may is the first thing that `work` asks. */
const writing = (
  context: RequestContext,
  input: { creditCode: string; idempotencyKey?: string | null | undefined },
  info: GraphQLResolveInfo,
  work: (write: Write, enterprise: Enterprise) => Promise<ChangeResult>,
): Promise<ChangeResult> => {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const enterprise = await write.em.findOne(Enterprise, { creditCode });
    if (!enterprise) throw refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);
    return work(write, enterprise);
  });
};

/** Refuses ENTERPRISE_NOT_OPERATING for one that is being wound up, was revoked or is gone. */
function requireGoingOn({ creditCode, status }: Enterprise): void {
  if (status === 'OPERATING' || status === 'SUSPENDED') return;
  throw refuse(
    'ENTERPRISE_NOT_OPERATING',
    `what changes is an enterprise that goes on, but ${creditCode} is ${status}`,
  );
}

async function findOpen(write: Write, creditCode: string): Promise<ChangeOfRegistration | null> {
  const [open] = await write.query<{ id: string }>(
    'select id from service_case where credit_code = $1 and matter = $2 and decided_at is null',
    [creditCode, MATTER],
  );
  return open ? write.em.findOne(ChangeOfRegistration, { id: open.id }) : null;
}

async function openOne(write: Write, { creditCode }: Enterprise): Promise<ChangeOfRegistration> {
  const open = await findOpen(write, creditCode);
  if (!open) throw refuse('NOT_FOUND', `${creditCode} has no change of registration under way`);
  return open;
}

export const subjectOf = ({ id }: { id: string }): Telling['subject'] => ({ type: 'ChangeOfRegistration', id });
const telling = (id: string, type: string): Telling => ({ type, subject: subjectOf({ id }) });

const resultOf = ({ changes }: ChangeOfRegistration, after: Case): ChangeResult => ({
  __typename: 'ChangeOfRegistration',
  ...caseFields(after),
  changes,
});
