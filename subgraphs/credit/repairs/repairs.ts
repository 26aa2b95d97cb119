/**
 * Bad records are repaired on application (信用修复): a listing ends, a broken promise counts no more, a penalty is
 * published and used no more. One place for them all, and with the repair every use ends at once.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { Commitment } from '../commitments/entities.ts';
import { REPAIR_COMMITMENT } from '../commitments/rules.ts';
import { evidenceOf } from '../evidence.ts';
import type {
  ApplyForDelistingInput,
  ApplyForPenaltyRepairInput,
  ApplyForPromiseRepairInput,
  CreditRepairState,
  CreditRepairSubject,
  DecideRepairInput,
} from '../generated.ts';
import { gradeAgain } from '../grades/grades.ts';
import { basisOf, endListing, findListing, requireAnother, step } from '../listings/listings.ts';
import { Listing } from '../listings/entities.ts';
import { MESSAGES as LISTING_MESSAGES } from '../listings/messages.ts';
import { requireDelistable } from '../listings/rules.ts';
import type { RequestContext } from '../loaders.ts';
import { BrokenPromise } from '../promises/entities.ts';
import { Penalty } from '../records/entities.ts';
import { eligibilityOf } from '../records/repairable.ts';
import { CreditRepair } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { CreditRepairRow } from './rows.ts';
import { decisionLimit } from './rules.ts';
import { accept, findOpenRepair, recorded, subjectOf } from './steps.ts';

type RepairResult = (CreditRepairRow & { __typename: 'CreditRepair' }) | Refusal;

const LONGEST_REASON = 2_000;

/**
 * Asks to be taken off a list. Refuses NOT_FOUND, ILLEGAL_TRANSITION, DELISTING_TOO_EARLY, ALREADY_APPLIED,
 * EVIDENCE_UNAVAILABLE.
 */
export const applyForDelisting = (
  context: RequestContext,
  input: ApplyForDelistingInput,
  info: GraphQLResolveInfo,
): Promise<RepairResult> =>
  apply({ context, input, info }, { subject: 'LISTING', subjectId: input.listingId }, async write => {
    const listing = await findListing(write, input.creditCode, input.listingId);
    step(listing, 'delistEnterprise', write);
    requireDelistable(rowOf(Listing, listing), localDate(write.now));
  });

/** Asks that the record of a promise be repaired. Refuses NOT_FOUND, PROMISE_REPAIRED, ALREADY_APPLIED. */
export const applyForPromiseRepair = (
  context: RequestContext,
  input: ApplyForPromiseRepairInput,
  info: GraphQLResolveInfo,
): Promise<RepairResult> =>
  apply({ context, input, info }, { subject: 'PROMISE', subjectId: input.promiseId }, async write => {
    requireUnrepaired(await findPromise(write, input.creditCode, input.promiseId));
  });

/**
 * Asks that a penalty be published and used no more (G52). Refuses NOT_FOUND, REPAIR_NOT_POSSIBLE before the first day
 * or with duties undone, NO_REPAIR_COMMITMENT, ALREADY_APPLIED, EVIDENCE_UNAVAILABLE.
 */
export const applyForPenaltyRepair = (
  context: RequestContext,
  input: ApplyForPenaltyRepairInput,
  info: GraphQLResolveInfo,
): Promise<RepairResult> => {
  const { creditCode, penaltyId, commitmentId } = input;
  const subject = { subject: 'PENALTY' as const, subjectId: penaltyId, commitmentId };
  return apply({ context, input, info }, subject, async write => {
    requireRepairable(await findPenalty(write, creditCode, penaltyId), write);
    await requireCommitment(write, creditCode, commitmentId);
  });
};

/** Refuses REPAIR_NOT_POSSIBLE a penalty that cannot be repaired today. */
function requireRepairable(penalty: Penalty, { now }: Write): void {
  const { eligible, reasons, firstDay, rule } = eligibilityOf(rowOf(Penalty, penalty), now);
  if (eligible) return;
  const isEarly = firstDay !== null && localDate(now) < firstDay;
  const remedy = isEarly ? MESSAGES.APPLY_FROM({ firstDay }) : MESSAGES.FIRST_DUTIES();
  throw refuse('REPAIR_NOT_POSSIBLE', MESSAGES.NOT_REPAIRABLE({ reasons }), { rule, remedy });
}

/** Refuses NO_REPAIR_COMMITMENT where the enterprise has not signed one, or did not keep it. */
async function requireCommitment(write: Write, creditCode: string, id: string): Promise<void> {
  const wanted = { id, creditCode, kind: REPAIR_COMMITMENT, state: { $ne: 'NOT_KEPT' } } as const;
  const signed = isUuid(id) ? await write.em.findOne(Commitment, wanted) : null;
  if (signed) return;
  throw refuse('NO_REPAIR_COMMITMENT', MESSAGES.NO_COMMITMENT({ got: id.slice(0, 40) }), {
    remedy: MESSAGES.SIGN_FIRST(),
  });
}

async function findPenalty(write: Write, creditCode: string, id: string): Promise<Penalty> {
  const penalty = isUuid(id) ? await write.em.findOne(Penalty, { id, creditCode }) : null;
  if (!penalty) throw refuse('NOT_FOUND', MESSAGES.NO_PENALTY({ creditCode, id: id.slice(0, 40) }));
  return penalty;
}

/** What any application says. */
interface Asking {
  context: RequestContext;
  input: { creditCode: string; reason: string; dutyProof?: string; idempotencyKey?: string | null };
  info: GraphQLResolveInfo;
}

/** What it is about. */
interface RepairSubject {
  subject: CreditRepairSubject;
  subjectId: string;
  commitmentId?: string;
}

function apply(
  { context, input, info }: Asking,
  { subject, subjectId, commitmentId }: RepairSubject,
  requireOpen: (write: Write) => Promise<void>,
): Promise<RepairResult> {
  const { creditCode, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const reason = impersonalText('reason', input.reason, LONGEST_REASON);
    const dutyProof =
      input.dutyProof === undefined ? null : impersonalText('dutyProof', input.dutyProof, LONGEST_REASON);
    return { ...(await evidenceOf(ask, creditCode)), reason, dutyProof };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, known) => {
    const { zone, reason, dutyProof } = known;
    await requireOpen(write);
    const open = await write.em.findOne(CreditRepair, { creditCode, subjectId, state: 'OPEN' });
    if (open) throw refuse('ALREADY_APPLIED', MESSAGES.ALREADY_APPLIED({ id: open.id }));
    const repair = write.em.create(CreditRepair, {
      id: randomUUID(),
      creditCode,
      zone: zone.code,
      subject,
      subjectId,
      reason,
      dutyProof,
      commitmentId: commitmentId ?? null,
      appliedAt: write.now,
      appliedBy: context.principal.subject,
      state: 'OPEN',
    });
    write.em.persist(repair);
    return recorded(write, repair, 'RepairApplied', []);
  });
}

/** Grants an application for repair. Refuses NOT_FOUND, REPAIR_ENDED, SAME_OFFICER, ILLEGAL_TRANSITION. */
export const grantRepair = (
  context: RequestContext,
  input: DecideRepairInput,
  info: GraphQLResolveInfo,
): Promise<RepairResult> => decideRepair({ context, input, info }, 'GRANTED');

/** Refuses an application for repair. Refuses NOT_FOUND, REPAIR_ENDED. */
export const refuseRepair = (
  context: RequestContext,
  input: DecideRepairInput,
  info: GraphQLResolveInfo,
): Promise<RepairResult> => decideRepair({ context, input, info }, 'REFUSED');

interface Deciding {
  context: RequestContext;
  input: DecideRepairInput;
  info: GraphQLResolveInfo;
}

function decideRepair(
  { context, input, info }: Deciding,
  state: Exclude<CreditRepairState, 'OPEN'>,
): Promise<RepairResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const decision = { reason: impersonalText('reason', input.reason, LONGEST_REASON), basis: basisOf(input.basis) };
    const repair = await findOpenRepair(write, input);
    const isAccepted = Boolean(repair.acceptedAt);
    if (!isAccepted) accept(write, repair, context.principal.subject);
    Object.assign(repair, {
      state,
      decidedAt: write.now,
      decidedBy: context.principal.subject,
      decisionReason: decision.reason,
      basis: decision.basis,
    });
    const { subject, subjectId, reason } = repair;
    write.decide({
      creditCode,
      subject: subjectOf(repair),
      outcome: state,
      rule: ruleReference(decisionLimit(rowOf(CreditRepair, repair))),
      basis: decision.basis,
      facts: { subject, subjectId, appliedAt: repair.appliedAt },
      reasons: [MESSAGES.APPLIED({ reason }), decision.reason],
    });
    if (state === 'GRANTED') await carryOut(context, write, repair, decision);
    return recorded(write, repair, state === 'GRANTED' ? 'RepairGranted' : 'RepairRefused', [
      ...(isAccepted ? [] : ['acceptedAt']),
      'state',
      'decidedAt',
      'decisionReason',
      'basis',
    ]);
  });
}

/**
 * Ends the listing, clears the record of the promise, or ends the use of the penalty; and grades again by what is left.
 */
async function carryOut(
  context: RequestContext,
  write: Write,
  repair: CreditRepair,
  decision: { reason: string; basis: string },
): Promise<void> {
  const { creditCode, subject, subjectId, zone } = repair;
  if (subject === 'PENALTY') await repairPenalty(write, creditCode, subjectId);
  else await repairMark(context, write, repair, decision);
  // What ends a listing grades again by itself.
  if (subject !== 'LISTING') await gradeAgain(write, creditCode, zoneOf(zone));
}

/** Publication, sharing and use of the penalty end with this day. */
async function repairPenalty(write: Write, creditCode: string, penaltyId: string): Promise<void> {
  const penalty = await findPenalty(write, creditCode, penaltyId);
  requireRepairable(penalty, write);
  const repairedOn = localDate(write.now);
  penalty.repairedOn = repairedOn;
  const subject = { type: 'PenaltyRecord', id: penalty.id };
  write.decide({
    creditCode,
    subject,
    outcome: 'REPAIRED',
    rule: eligibilityOf(rowOf(Penalty, penalty), write.now).rule,
    facts: { documentNo: penalty.documentNo, decidedOn: penalty.decidedOn, gravity: penalty.gravity, repairedOn },
    reasons: [MESSAGES.COUNTED_PENALTY({ on: repairedOn })],
  });
  write.record({
    type: 'PenaltyRepaired',
    creditCode,
    subject,
    // Nobody reads the record any more: readers are told that it is gone.
    payload: { documentNo: penalty.documentNo, repairedOn },
  });
}

async function repairMark(
  context: RequestContext,
  write: Write,
  { creditCode, subject, subjectId, id, reason: asked }: CreditRepair,
  { reason, basis }: { reason: string; basis: string },
): Promise<void> {
  if (subject === 'LISTING') {
    const listing = await findListing(write, creditCode, subjectId);
    requireDelistable(rowOf(Listing, listing), localDate(write.now));
    requireAnother(context, listing.listedBy, LISTING_MESSAGES.SAME_OFFICER_DELISTS());
    const reasons = [MESSAGES.APPLIED({ reason: asked }), reason];
    await endListing(write, listing, { reason, reasons, basis, facts: { repairId: id } });
    return;
  }
  const promise = await findPromise(write, creditCode, subjectId);
  requireUnrepaired(promise);
  promise.repairedOn = localDate(write.now);
  write.record({
    type: 'PromiseRepaired',
    creditCode,
    subject: { type: 'BrokenPromise', id: promise.id },
    changedFields: ['repairedOn'],
    payload: { repairedOn: promise.repairedOn },
  });
}

async function findPromise(write: Write, creditCode: string, id: string): Promise<BrokenPromise> {
  const promise = isUuid(id) ? await write.em.findOne(BrokenPromise, { id, creditCode }) : null;
  if (!promise) throw refuse('NOT_FOUND', MESSAGES.NO_PROMISE({ creditCode, id: id.slice(0, 40) }));
  return promise;
}

function requireUnrepaired({ id, repairedOn }: BrokenPromise): void {
  if (!repairedOn) return;
  throw refuse('PROMISE_REPAIRED', MESSAGES.PROMISE_REPAIRED({ id, repairedOn }));
}
