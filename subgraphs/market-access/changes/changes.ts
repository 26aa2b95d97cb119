/**
 * Changes of registration (G27 变更登记): applied for, accepted, supplemented, rejected, withdrawn. Approval is in
 * approval.ts.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import {
  caseNumber,
  promiseStandingOf,
  requireMayPromise,
  saveStep,
  stepStored,
  submitCase,
} from '#shared/case/index.ts';
import type { Case, FeedChange, PromiseStanding } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { isMember } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import { findRuleOfKind, zone as zoneOf } from '#shared/zones/index.ts';
import { caseFields } from '../cases/fields.ts';
import { decideCase, rejectCase, requestItems, supplyItems, withdrawCase } from '../cases/steps.ts';
import {
  forward,
  judgedByCalendar,
  receiveAtHome,
  requireForwarded,
  requireHandedOver,
} from '../cross-city/cross-city.ts';
import { MESSAGES as CROSSING } from '../cross-city/messages.ts';
import { NOT_SPOKEN, checkRepresentative } from '../cross-city/rules.ts';
import type { Spoken } from '../cross-city/rules.ts';
import { Enterprise } from '../enterprises/entities.ts';
import { kindOf } from '../enterprises/kinds.ts';
import { MESSAGES as REGISTER, STATUS_WORDS } from '../enterprises/messages.ts';
import { checkNameRules } from '../enterprises/name-rules.ts';
import { mayBegin } from '../enterprises/register.ts';
import type {
  ApplyForChangeInput,
  ChangeStepInput,
  ChangeSupplementInput,
  ChangesApplied,
  RejectChangeInput,
} from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { lockName, refuseTakenName } from '../registrations/taken-names.ts';
import { ChangeOfRegistration, Premises } from './entities.ts';
import type { ChangeOfRegistrationRow } from './rows.ts';
import { MESSAGES } from './messages.ts';
import { checkChanges } from './rules.ts';

export type ChangeResult = (ChangeOfRegistrationRow & { __typename: 'ChangeOfRegistration' }) | Refusal;

export const CHANGE_MATTER = 'CHANGE';

/** Applies for changes. Refuses ENTERPRISE_NOT_OPERATING, CHANGE_OPEN, NAME_TAKEN, and as {@link checkChanges}. */
export const applyForChange = (
  context: RequestContext,
  input: ApplyForChangeInput,
  info: GraphQLResolveInfo,
): Promise<ChangeResult> =>
  onEnterprise({ context, input, info, facts: promiseFacts(input) }, async (write, enterprise, standing) => {
    const { creditCode } = enterprise;
    const spoken = spokenFor(input, enterprise, context);
    requireGoingOn(enterprise);
    if (standing) requireMayPromise(standing);
    if (await findOpen(write, creditCode)) {
      throw refuse('CHANGE_OPEN', MESSAGES.CHANGE_OPEN({ creditCode }), {
        remedy: MESSAGES.WITHDRAW_OR_WAIT(),
      });
    }
    const changes = await changesOf(write, enterprise, input);
    const { name, brand } = changes;
    if (name && brand) {
      const { zone, division } = enterprise;
      const approvalNo = changes.nameApprovalNo ?? null;
      checkNameRules({ name, brand, kind: kindOf(creditCode), approvalNo }, zoneOf(zone), localDate(write.now));
      await lockName(write, zone, name);
      await refuseTakenName(write, { zone, name, brand, division, creditCode });
    }
    const change = createChange(write, enterprise, changes);
    const submitted = await submitChange(write, change, context.principal.subject);
    if (!input.homeZone) return resultOf(change, submitted);
    const { principal } = context;
    const crossing = receiveAtHome(write, submitted, { matter: 'CHANGE', homeZone: input.homeZone, spoken });
    // Another platform hands over what its window has accepted.
    return resultOf(change, isMember(principal) ? await forward(write, crossing, principal.subject) : submitted);
  });

/**
 * Who speaks for the enterprise, where the platform of another city applies for it. Refuses NOT_FOUND, as where there
 * is none, an enterprise of another zone than it says, and as {@link checkRepresentative}.
 */
function spokenFor(
  { zone, representative }: ApplyForChangeInput,
  enterprise: Enterprise,
  { principal, now }: RequestContext,
): Spoken {
  const { creditCode } = enterprise;
  const isElsewhere = zone !== null && zone !== undefined && zone !== enterprise.zone;
  const hasNone = isMember(principal) && !zone;
  if (isElsewhere || hasNone) throw refuse('NOT_FOUND', REGISTER.NOT_ON_REGISTER({ creditCode }));
  if (isMember(principal)) return checkRepresentative(representative, enterprise.zone, now);
  if (representative) throw refuse('INVALID_INPUT', CROSSING.NOT_FOR_OTHERS());
  return NOT_SPOKEN;
}

/** Whether the enterprise may promise its premises in place of proof; null where it promises none. */
const promiseFacts =
  ({ creditCode, changes }: ApplyForChangeInput) =>
  async (ask: GraphClient): Promise<PromiseStanding | null> =>
    changes.addressByCommitment ? promiseStandingOf(ask, creditCode) : null;

/** The changes of an application, checked against the register. */
async function changesOf(write: Write, enterprise: Enterprise, input: ApplyForChangeInput): Promise<ChangesApplied> {
  const { creditCode, name, brand, address } = enterprise;
  const premises = await write.em.findOne(Premises, { creditCode });
  return checkChanges(input.changes, {
    creditCode,
    name,
    brand,
    address,
    additionalAddresses: premises?.additionalAddresses ?? [],
    webAddress: premises?.webAddress ?? null,
  });
}

function createChange(write: Write, enterprise: Enterprise, changes: ChangesApplied): ChangeOfRegistration {
  const { creditCode, zone } = enterprise;
  const change = write.em.create(ChangeOfRegistration, {
    id: randomUUID(),
    creditCode,
    zone,
    name: changes.name ?? null,
    changes,
    before: null,
    submittedAt: write.now,
  });
  write.em.persist(change);
  return change;
}

function submitChange(write: Write, change: ChangeOfRegistration, applicant: string): Promise<Case> {
  const { id, creditCode, zone, changes } = change;
  const submitted = submitCase(
    {
      id,
      creditCode,
      caseNo: caseNumber('BG', zone, id),
      matter: CHANGE_MATTER,
      zone,
      applicant,
      rule: findRuleOfKind('clock', zoneOf(zone), 'REG_CHANGE', localDate(write.now)),
    },
    write.now,
  );
  const fields = Object.entries(changes)
    .filter(([, value]) => value !== null)
    .map(([field]) => field);
  return saveStep(write, submitted, { ...feedChange(id, 'ChangeAppliedFor'), payload: { fields } });
}

/** Accepts the open change of an enterprise. Refuses NOT_FOUND, NOT_FORWARDED. */
export const acceptChange = (
  context: RequestContext,
  input: ChangeStepInput,
  info: GraphQLResolveInfo,
): Promise<ChangeResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const change = await openChangeOf(write, enterprise);
    await requireForwarded(write, change.id);
    const { subject } = context.principal;
    const accepted = feedChange(change.id, 'ChangeAccepted');
    return resultOf(
      change,
      await stepStored(write, { id: change.id, action: 'acceptInDepartment', actor: { subject } }, accepted),
    );
  });

export const rejectChange = (
  context: RequestContext,
  input: RejectChangeInput,
  info: GraphQLResolveInfo,
): Promise<ChangeResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const basis = plainText('basis', input.basis);
    const change = await openChangeOf(write, enterprise);
    const rejected = await rejectCase(write, change.id, context, {
      reasons: input.reasons,
      feedChange: feedChange(change.id, 'ChangeRejected'),
    });
    decideCase(write, await judgedByCalendar(write, rejected), {
      subject: subjectOf(change),
      outcome: 'REJECTED',
      facts: { changes: change.changes },
      reasons: rejected.reasons,
      basis,
    });
    return resultOf(change, rejected);
  });

export const requestChangeSupplement = (
  context: RequestContext,
  input: ChangeSupplementInput,
  info: GraphQLResolveInfo,
): Promise<ChangeResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const change = await openChangeOf(write, enterprise);
    const requested = await requestItems(write, change.id, context, {
      items: input.items,
      feedChange: feedChange(change.id, 'ChangeSupplementRequested'),
    });
    return resultOf(change, requested);
  });

export const supplyChangeSupplement = (
  context: RequestContext,
  input: ChangeSupplementInput,
  info: GraphQLResolveInfo,
): Promise<ChangeResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const change = await openChangeOf(write, enterprise);
    const { principal } = context;
    if (isMember(principal)) await requireHandedOver(write, change.id, input, principal);
    const supplied = await supplyItems(write, change.id, context, {
      items: input.items,
      feedChange: feedChange(change.id, 'ChangeSupplemented'),
    });
    return resultOf(change, supplied);
  });

export const withdrawChange = (
  context: RequestContext,
  input: ChangeStepInput,
  info: GraphQLResolveInfo,
): Promise<ChangeResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const change = await openChangeOf(write, enterprise);
    const withdrawn = await withdrawCase(write, change.id, context, requested =>
      feedChange(change.id, requested ? 'ChangeWithdrawalAsked' : 'ChangeWithdrawn'),
    );
    return resultOf(change, withdrawn);
  });

interface ChangeRequest<Facts> {
  context: RequestContext;
  input: { creditCode: string; idempotencyKey?: string | null | undefined };
  info: GraphQLResolveInfo;
  facts?: (ask: GraphClient) => Promise<Facts>;
}

/** A write about an enterprise on the register. Refuses NOT_FOUND. */
export const onEnterprise = <Facts = undefined>(
  { context, input, info, facts }: ChangeRequest<Facts>,
  work: (write: Write, enterprise: Enterprise, facts: Facts) => Promise<ChangeResult>,
): Promise<ChangeResult> => {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, known) => {
    const enterprise = await write.em.findOne(Enterprise, { creditCode });
    if (!enterprise) throw refuse('NOT_FOUND', REGISTER.NOT_ON_REGISTER({ creditCode }));
    return work(write, enterprise, known);
  });
};

/** Refuses ENTERPRISE_NOT_OPERATING for one that is being wound up, was revoked or is gone. */
export function requireGoingOn({ creditCode, status }: Enterprise): void {
  if (mayBegin(status)) return;
  const said = MESSAGES.NOT_GOING_ON({ creditCode, status: STATUS_WORDS[status] });
  throw refuse('ENTERPRISE_NOT_OPERATING', said, { remedy: REGISTER.ONLY_WINDING_UP() });
}

async function findOpen(write: Write, creditCode: string): Promise<ChangeOfRegistration | null> {
  const [open] = await write.query<{ id: string }>(
    'select id from service_case where credit_code = $1 and matter = $2 and decided_at is null',
    [creditCode, CHANGE_MATTER],
  );
  return open ? write.em.findOne(ChangeOfRegistration, { id: open.id }) : null;
}

/** The change of an enterprise that is not decided. Refuses NOT_FOUND. */
export async function openChangeOf(write: Write, { creditCode }: Enterprise): Promise<ChangeOfRegistration> {
  const open = await findOpen(write, creditCode);
  if (!open) throw refuse('NOT_FOUND', MESSAGES.NO_CHANGE({ creditCode }));
  return open;
}

export const subjectOf = ({ id }: { id: string }): FeedChange['subject'] => ({ type: 'ChangeOfRegistration', id });
export const feedChange = (id: string, type: string): FeedChange => ({ type, subject: subjectOf({ id }) });

export const resultOf = ({ changes }: ChangeOfRegistration, after: Case): ChangeResult => ({
  __typename: 'ChangeOfRegistration',
  ...caseFields(after),
  changes,
});
