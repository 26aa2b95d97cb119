/**
 * Writes of penalties: opened from what a visit found, so that nothing is written twice; told to the enterprise, which
 * states its case; decided by a second person. A case is private to the enterprise, so every change is restricted.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { amount, impersonalText, plainText } from '#shared/input.ts';
import type { Words } from '#shared/messages.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { zoneOfThing } from '../evidence.ts';
import type {
  DecidePenaltyInput,
  OpenPenaltyInput,
  PleadPenaltyInput,
  RecordPenaltyHearingInput,
} from '../generated.ts';
import { noteText } from '../input.ts';
import { RESULTS } from '../inspections/rules.ts';
import type { InspectionVisitRow } from '../inspections/rows.ts';
import { findVisit } from '../inspections/steps.ts';
import type { RequestContext } from '../loaders.ts';
import { PenaltyCase } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { PenaltyCaseRow } from './rows.ts';
import { PENALTY_STATES, decisionLimit, hearingLimit, heardReasons, requireHeard } from './rules.ts';

type StoredCase = PenaltyCaseRow & { __typename: 'PenaltyCase' };
type PenaltyResult = StoredCase | Refusal;

/** Least fine there is, in yuan. */
const LEAST_FINE = '0.01';

/**
 * Opens a case from what a visit found and tells the enterprise. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND,
 * VISIT_NOT_REPORTED, NOTHING_FOUND, PENALTY_OPEN, PENALISED_ALREADY.
 */
export function openPenalty(
  context: RequestContext,
  input: OpenPenaltyInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> {
  const { creditCode, visitId, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const terms = {
      basis: impersonalText('basis', input.basis),
      proposedFine: input.proposedFine ? amount('proposedFine', input.proposedFine, { least: LEAST_FINE }) : null,
    };
    const visit = await findVisit(context, creditCode, visitId);
    requireAgency(context.principal, visit.authority);
    const { plannedOn } = visit;
    return { terms, plannedOn, found: requireFinding(visit), zone: zoneOf(await zoneOfThing(ask, visit, creditCode)) };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, known) => {
    const { terms, plannedOn, found, zone } = known;
    await refuseSecond(write, visitId);
    const penalty = write.em.create(PenaltyCase, {
      ...NOT_HEARD,
      ...NOT_DECIDED,
      ...found,
      ...terms,
      id: randomUUID(),
      creditCode,
      zone: zone.code,
      visitId,
      state: 'NOTIFIED',
      openedAt: write.now,
      openedBy: context.principal.subject,
    });
    write.em.persist(penalty);
    const { rule, until } = hearingLimit(zone, write.now);
    const { proposedFine: fine } = terms;
    const proposed = fine ? MESSAGES.FINE({ fine }) : MESSAGES.NONE_PROPOSED();
    return storeStep(write, penalty, {
      type: 'PenaltyOpened',
      outcome: 'NOTIFIED',
      changedFields: [],
      rule,
      facts: { visitId, plannedOn, proposedFine: fine, until },
      reasons: [MESSAGES.NOTIFIED({ plannedOn, violation: found.violation, proposed, until })],
    });
  });
}

const NOT_HEARD = {
  plea: null,
  pleadedAt: null,
  hearingRequested: false,
  hearingHeldOn: null,
  hearingRecord: null,
} as const;

const NOT_DECIDED = {
  documentNo: null,
  fine: null,
  decidedAt: null,
  decidedBy: null,
  decisionReason: null,
} as const;

/** What a case takes over from its visit. Refuses VISIT_NOT_REPORTED, NOTHING_FOUND. */
function requireFinding({ authority, authorityCode, state, result, findings }: InspectionVisitRow) {
  if (state !== 'REPORTED' || result === null || findings === null) {
    throw refuse('VISIT_NOT_REPORTED', MESSAGES.NOT_REPORTED({ state: VISIT_STATE_TEXTS[state] }));
  }
  if (result === 'NO_PROBLEM') {
    throw refuse('NOTHING_FOUND', MESSAGES.NOTHING_FOUND({ result: { en: result, zh: RESULTS[result] } }));
  }
  return { authority, authorityCode, gravity: result, violation: findings };
}

const VISIT_STATE_TEXTS = {
  REGISTERED: { en: 'REGISTERED', zh: '已登记' },
  CHECKED_IN: { en: 'CHECKED_IN', zh: '已签到' },
  REPORTED: { en: 'REPORTED', zh: '已报告' },
  CANCELLED: { en: 'CANCELLED', zh: '已取消' },
  ENDED: { en: 'ENDED', zh: '已终止' },
} as const;

/** Refuses PENALTY_OPEN, PENALISED_ALREADY a second case on what one visit found: nobody is fined twice for one act. */
async function refuseSecond(write: Write, visitId: string): Promise<void> {
  const cases = await write.em.find(PenaltyCase, { visitId });
  const open = cases.find(({ state }) => state === 'NOTIFIED');
  if (open) {
    throw refuse('PENALTY_OPEN', MESSAGES.OPEN_ALREADY({ penaltyId: open.id }), { remedy: MESSAGES.DECIDE_FIRST() });
  }
  const imposed = cases.find(({ state }) => state === 'PENALISED');
  if (!imposed) return;
  throw refuse('PENALISED_ALREADY', MESSAGES.DECIDED_ALREADY({ documentNo: imposed.documentNo ?? imposed.id }));
}

/**
 * The enterprise states its case. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, PLEADED_ALREADY, HEARING_TOO_LATE.
 */
export const pleadPenalty = (
  context: RequestContext,
  input: PleadPenaltyInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> =>
  changePenalty(context, input, info, ({ penalty, write, zone }) => {
    advance(PENALTY_STATES, penalty.state, 'pleadPenalty');
    if (penalty.pleadedAt) throw refuse('PLEADED_ALREADY', MESSAGES.PLEADED({ at: penalty.pleadedAt }));
    const { until, rule } = hearingLimit(zone, penalty.openedAt);
    const today = localDate(write.now);
    const hearing = input.hearing ?? false;
    if (hearing && today > until) {
      const remedy = MESSAGES.STATE_WITHOUT_HEARING();
      throw refuse('HEARING_TOO_LATE', MESSAGES.HEARING_TOO_LATE({ until, today }), {
        rule: ruleReference(rule),
        remedy,
      });
    }
    penalty.plea = noteText('statement', input.statement, 2_000);
    penalty.pleadedAt = write.now;
    penalty.hearingRequested = hearing;
    return {
      type: 'PenaltyPleaded',
      outcome: 'PLEADED',
      changedFields: ['plea', 'pleadedAt', ...(hearing ? ['hearingRequested'] : [])],
      rule,
      facts: { hearingRequested: hearing, until },
      reasons: heardReasons(penalty, until),
    };
  });

/**
 * Puts a hearing on record. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, NO_HEARING_REQUESTED, HEARING_ON_RECORD.
 */
export const recordPenaltyHearing = (
  context: RequestContext,
  input: RecordPenaltyHearingInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> =>
  changePenalty(context, input, info, ({ penalty, write, zone }) => {
    requireAgency(context.principal, penalty.authority);
    advance(PENALTY_STATES, penalty.state, 'recordPenaltyHearing');
    requireHearing(penalty, input.heldOn, localDate(write.now));
    penalty.hearingHeldOn = input.heldOn;
    penalty.hearingRecord = noteText('record', input.record, 2_000);
    const { until, rule } = hearingLimit(zone, penalty.openedAt);
    return {
      type: 'PenaltyHearingHeld',
      outcome: 'HEARD',
      changedFields: ['hearingHeldOn', 'hearingRecord'],
      rule,
      facts: { heldOn: input.heldOn },
      reasons: heardReasons(penalty, until),
    };
  });

function requireHearing({ hearingRequested, hearingHeldOn, pleadedAt }: PenaltyCase, day: string, today: string): void {
  if (!hearingRequested || !pleadedAt) throw refuse('NO_HEARING_REQUESTED', MESSAGES.NO_HEARING_ASKED());
  if (hearingHeldOn) throw refuse('HEARING_ON_RECORD', MESSAGES.HEARING_HELD({ heldOn: hearingHeldOn }));
  const from = localDate(pleadedAt);
  if (day >= from && day <= today) return;
  throw refuse('INVALID_INPUT', MESSAGES.HEARING_DAY({ from, today, heldOn: day }));
}

/**
 * Decides on a penalty. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, ILLEGAL_TRANSITION, SAME_OFFICER,
 * PLEA_PERIOD_RUNNING, HEARING_NOT_HELD, FINE_ABOVE_PROPOSAL.
 */
export const decidePenalty = (
  context: RequestContext,
  input: DecidePenaltyInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> =>
  changePenalty(context, input, info, ({ penalty, write, zone }) => {
    const { authority, openedAt } = penalty;
    requireAgency(context.principal, authority);
    const state = advance(PENALTY_STATES, penalty.state, input.penalise ? 'penalise' : 'spare');
    if (penalty.openedBy === context.principal.subject) {
      throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER(), { remedy: MESSAGES.ASK_ANOTHER({ authority }) });
    }
    const today = localDate(write.now);
    const hearing = hearingLimit(zone, openedAt);
    requireHeard(penalty, hearing, today);
    const { documentNo, fine } = penaltyOf(input, penalty);
    penalty.state = state;
    penalty.documentNo = documentNo;
    penalty.fine = fine;
    penalty.decidedAt = write.now;
    penalty.decidedBy = context.principal.subject;
    penalty.decisionReason = noteText('reason', input.reason, 2_000);
    const { until, rule } = decisionLimit(zone, openedAt);
    const imposed = [...(documentNo ? ['documentNo'] : []), ...(fine ? ['fine'] : [])];
    return {
      type: 'PenaltyDecided',
      outcome: state,
      changedFields: ['state', ...imposed, 'decidedAt', 'decisionReason'],
      rule,
      facts: { documentNo, fine, proposedFine: penalty.proposedFine, until },
      reasons: [
        penalty.decisionReason,
        ...heardReasons(penalty, hearing.until),
        today <= until ? MESSAGES.IN_TIME({ until }) : MESSAGES.LATE({ until }),
      ],
    };
  });

/** What is imposed. Refuses INVALID_INPUT, FINE_ABOVE_PROPOSAL: pleading never makes a penalty worse (行政处罚法 45). */
function penaltyOf(
  { penalise, documentNo, fine }: DecidePenaltyInput,
  { proposedFine }: PenaltyCase,
): { documentNo: string | null; fine: string | null } {
  if (!penalise) {
    if (documentNo || fine) throw refuse('INVALID_INPUT', MESSAGES.NOTHING_IMPOSED());
    return { documentNo: null, fine: null };
  }
  if (!documentNo) throw refuse('INVALID_INPUT', MESSAGES.DOCUMENT_NEEDED());
  const number = plainText('documentNo', documentNo, 128);
  if (!fine) return { documentNo: number, fine: null };
  const imposed = amount('fine', fine, { least: LEAST_FINE });
  if (!proposedFine || fen(imposed) > fen(proposedFine)) {
    const proposed = proposedFine ?? MESSAGES.NONE_PROPOSED();
    throw refuse('FINE_ABOVE_PROPOSAL', MESSAGES.FINE_ABOVE({ proposed, fine: imposed }));
  }
  return { documentNo: number, fine: imposed };
}

/** An amount in fen, exact. */
const fen = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

interface PenaltyInput {
  creditCode: string;
  penaltyId: string;
  idempotencyKey?: string | null | undefined;
}

/** The case that a step is about, and the zone whose rules hold for it. */
interface PenaltyStage {
  penalty: PenaltyCase;
  write: Write;
  zone: Zone;
}

/** What a step tells: its change for the feed, and its decision. */
interface PenaltyChange {
  type: string;
  outcome: string;
  changedFields: string[];
  rule: ResolvedRule;
  facts: Record<string, unknown>;
  reasons: Words[];
}

/** Takes one step of a case: finds it, lets `step` change it or refuse, stores the decision and records the change. */
function changePenalty(
  context: RequestContext,
  input: PenaltyInput,
  info: GraphQLResolveInfo,
  step: (stage: PenaltyStage) => PenaltyChange,
): Promise<PenaltyResult> {
  const { creditCode, penaltyId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const penalty = isUuid(penaltyId) ? await write.em.findOne(PenaltyCase, { id: penaltyId, creditCode }) : null;
    if (!penalty) throw refuse('NOT_FOUND', MESSAGES.NO_CASE({ creditCode, penaltyId }));
    return storeStep(write, penalty, step({ penalty, write, zone: zoneOf(penalty.zone) }));
  });
}

/** Stores the decision of a step and its change; returns the case as it stands now. */
function storeStep(write: Write, penalty: PenaltyCase, step: PenaltyChange): StoredCase {
  const { creditCode, zone, authority, authorityCode, gravity, violation, basis, state } = penalty;
  const subject = { type: 'PenaltyCase', id: penalty.id };
  const { type, outcome, changedFields, rule, facts, reasons } = step;
  write.decide({
    creditCode,
    subject,
    outcome,
    rule: ruleReference(rule),
    facts: { zone, authority, authorityCode, gravity, violation, ...facts },
    reasons,
    basis,
  });
  const payload = { authority, authorityCode, gravity, state, documentNo: penalty.documentNo };
  write.record({ type, creditCode, subject, changedFields, restricted: true, payload });
  return { __typename: 'PenaltyCase', ...rowOf(PenaltyCase, penalty) };
}
