/**
 * Writes of penalties: opened from what a visit found, so that nothing is written twice; told to the enterprise, which
 * states its case; decided by a second person. A case is private to the enterprise, so every change is restricted.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import {
  announcementReason,
  checkAnnouncement,
  checkAnswer,
  checkHearing,
  heardReasons,
  hearingLimit,
} from '#shared/case/penalty-procedure.ts';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { amount, impersonalText, plainText } from '#shared/input.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { zoneOfThing } from '../evidence.ts';
import type {
  AnnouncePenaltyHearingInput,
  CoerciveMeasure,
  CollectiveTrade,
  OpenPenaltyInput,
  PenaltyConcern,
  PleadPenaltyInput,
  RecordPenaltyHearingInput,
} from '../generated.ts';
import { noteText, requireThat, upperCode } from '../input.ts';
import { RESULTS } from '../inspections/rules.ts';
import type { InspectionVisitRow } from '../inspections/rows.ts';
import { findVisit } from '../inspections/steps.ts';
import type { RequestContext } from '../loaders.ts';
import { PenaltyCase } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { COMMITMENT_TEXTS, PENALTY_STATES, STEPS, commitmentState, fen, heardOf, rulesOutSecond } from './rules.ts';
import { changePenalty, storeStep } from './steps.ts';
import type { PenaltyResult } from './steps.ts';

/** Least fine there is, in yuan. */
const LEAST_FINE = '0.01';

/**
 * Opens a case from what a visit found and tells the enterprise. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND,
 * VISIT_NOT_REPORTED, NOTHING_FOUND, PENALTY_OPEN, PENALISED_ALREADY, COMMITMENT_STANDS.
 */
export function openPenalty(
  context: RequestContext,
  input: OpenPenaltyInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> {
  const { creditCode, visitId, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const terms = termsOf(input);
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
      ...NOTHING_YET,
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
    const { rule, until } = hearingLimit(zone.code, write.now);
    const { proposedFine: fine } = terms;
    const proposed = fine ? MESSAGES.FINE({ fine }) : MESSAGES.NONE_PROPOSED();
    return storeStep(write, penalty, {
      type: 'PenaltyOpened',
      outcome: 'NOTIFIED',
      changedFields: [],
      rule,
      facts: { visitId, plannedOn, ...factsOf(terms), until },
      reasons: [MESSAGES.NOTIFIED({ plannedOn, violation: found.violation, proposed, until })],
    });
  });
}

/** What an authority proposes. */
interface Terms {
  basis: string;
  proposedFine: string | null;
  violationCode: string | null;
  trade: CollectiveTrade | null;
  measures: CoerciveMeasure[];
  concerns: PenaltyConcern[];
  fineLeast: string | null;
  fineMost: string | null;
}

/** What is proposed, checked. Refuses INVALID_INPUT. */
function termsOf(input: OpenPenaltyInput): Terms {
  const fineOf = (field: 'proposedFine' | 'fineLeast' | 'fineMost') => {
    const value = input[field];
    return value ? amount(field, value, { least: LEAST_FINE }) : null;
  };
  const terms: Terms = {
    basis: impersonalText('basis', input.basis),
    proposedFine: fineOf('proposedFine'),
    violationCode: input.violationCode ? upperCode('violationCode', input.violationCode) : null,
    trade: input.trade ?? null,
    measures: [...new Set(input.measures ?? [])],
    concerns: [...new Set(input.concerns ?? [])],
    fineLeast: fineOf('fineLeast'),
    fineMost: fineOf('fineMost'),
  };
  const { fineLeast, fineMost } = terms;
  const ordered = !fineLeast || !fineMost || fen(fineLeast) <= fen(fineMost);
  requireThat(ordered, MESSAGES.FINE_SPAN({ fineLeast: fineLeast ?? '' }), fineMost);
  return terms;
}

/** The terms as a decision keeps them: what was not said is left out. */
const factsOf = ({ basis: _basis, ...terms }: Terms): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(terms).filter(
      ([name, value]) => name === 'proposedFine' || (Array.isArray(value) ? value.length > 0 : value !== null),
    ),
  );

const NOTHING_YET = {
  correctedOn: null,
  leniency: null,
  collectiveHeldOn: null,
  collectiveNo: null,
  collectiveApproved: null,
  collectiveRecord: null,
  collectiveRecordedAt: null,
  collectiveRecordedBy: null,
  commitment: null,
  commitmentDueOn: null,
  commitmentSignedAt: null,
  commitmentReport: null,
  commitmentReportedAt: null,
  commitmentKept: null,
  commitmentVerifiedAt: null,
  commitmentVerifiedBy: null,
  commitmentToldAt: null,
  creditToldAt: null,
} as const;

const NOT_HEARD = {
  plea: null,
  pleadedAt: null,
  hearingRequested: false,
  hearingNotice: null,
  hearingHeldOn: null,
  hearingRecord: null,
} as const;

const NOT_DECIDED = {
  legalReview: null,
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

/**
 * Refuses PENALTY_OPEN, PENALISED_ALREADY, COMMITMENT_STANDS a second case on what one visit found: nobody is fined
 * twice for one act, nor while he keeps what he promised in place of a fine.
 */
async function refuseSecond(write: Write, visitId: string): Promise<void> {
  const today = localDate(write.now);
  const found = await write.em.find(PenaltyCase, { visitId });
  const cases = found.filter(one => rulesOutSecond(one, today));
  const open = cases.find(({ state }) => state === 'NOTIFIED');
  if (open) {
    throw refuse('PENALTY_OPEN', MESSAGES.OPEN_ALREADY({ penaltyId: open.id }), { remedy: MESSAGES.DECIDE_FIRST() });
  }
  const imposed = cases.find(({ state }) => state === 'PENALISED');
  if (imposed) {
    throw refuse('PENALISED_ALREADY', MESSAGES.DECIDED_ALREADY({ documentNo: imposed.documentNo ?? imposed.id }));
  }
  const [standing] = cases.flatMap(one => commitmentState(one, today) ?? []);
  if (!standing) return;
  throw refuse('COMMITMENT_STANDS', MESSAGES.COMMITMENT_STANDS({ state: COMMITMENT_TEXTS[standing] }));
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
    const limit = hearingLimit(zone.code, penalty.openedAt);
    const hearing = input.hearing ?? false;
    checkAnswer(heardOf(penalty), { hearing, limit, today: localDate(write.now) }, STEPS);
    penalty.plea = noteText('statement', input.statement, 2_000);
    penalty.pleadedAt = write.now;
    penalty.hearingRequested = hearing;
    return {
      type: 'PenaltyPleaded',
      outcome: 'PLEADED',
      changedFields: ['plea', 'pleadedAt', ...(hearing ? ['hearingRequested'] : [])],
      rule: limit.rule,
      facts: { hearingRequested: hearing, until: limit.until },
      reasons: heardReasons(heardOf(penalty), limit.until),
    };
  });

/** Characters of a place. */
const LONGEST_PLACE = 200;

/**
 * Tells the enterprise when and where its hearing is held; a later announcement takes the place of one before. Refuses
 * NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, and as {@link checkAnnouncement}.
 */
export const announcePenaltyHearing = (
  context: RequestContext,
  input: AnnouncePenaltyHearingInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> =>
  changePenalty(context, input, info, ({ penalty, write, zone }) => {
    requireAgency(context.principal, penalty.authority);
    advance(PENALTY_STATES, penalty.state, 'announcePenaltyHearing');
    const { heldOn } = input;
    const place = plainText('place', input.place, LONGEST_PLACE);
    const notice = { announcedOn: localDate(write.now), heldOn, place };
    const rule = checkAnnouncement(heardOf(penalty), notice, zone.code);
    penalty.hearingNotice = notice;
    return {
      type: 'PenaltyHearingAnnounced',
      outcome: 'HEARING_ANNOUNCED',
      changedFields: ['hearingNotice'],
      rule,
      facts: { ...notice },
      reasons: [announcementReason(notice)],
    };
  });

/**
 * Puts a hearing on record. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, and as {@link checkHearing}.
 */
export const recordPenaltyHearing = (
  context: RequestContext,
  input: RecordPenaltyHearingInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> =>
  changePenalty(context, input, info, ({ penalty, write, zone }) => {
    requireAgency(context.principal, penalty.authority);
    advance(PENALTY_STATES, penalty.state, 'recordPenaltyHearing');
    const { heldOn } = input;
    checkHearing(heardOf(penalty), { heldOn, today: localDate(write.now) }, STEPS);
    penalty.hearingHeldOn = heldOn;
    penalty.hearingRecord = noteText('record', input.record, 2_000);
    const { until, rule } = hearingLimit(zone.code, penalty.openedAt);
    return {
      type: 'PenaltyHearingHeld',
      outcome: 'HEARD',
      changedFields: ['hearingHeldOn', 'hearingRecord'],
      rule,
      facts: { heldOn },
      reasons: heardReasons(heardOf(penalty), until),
    };
  });
