/**
 * What administrative penalties have in common, whichever department imposes them (行政处罚法 44, 45, 57, 58, 60, 64): the
 * party is told, answers and is heard; the draft passes a legal review; the heads deliberate on grave cases. Pure
 * functions of rule, facts and day.
 */
import { localDate } from '../clock/index.ts';
import type { LocalDate } from '../clock/index.ts';
import { refuse } from '../errors.ts';
import type { Message } from '../messages.ts';
import { clockRule, itemOf, listRule, ruleReference, zone as zoneOf } from '../zones/index.ts';
import type { ResolvedRule } from '../zones/index.ts';
import { lastDayOf } from '../zones/zone-clock.ts';
import { PENALTY_MESSAGES as MESSAGES } from './penalty-messages.ts';

/** What a department calls its own steps of the procedure, and two of its refusals. */
export interface PenaltySteps {
  /** Code of the refusal of a second answer. */
  answered: string;
  /** Code of the refusal to go on while the party may still answer. */
  answering: string;
  /** Operations. */
  announceHearing: string;
  recordHearing: string;
  review: string;
  deliberate: string;
}

/** A limit of the law on a case: its last day, and the rule that sets it. */
export interface PenaltyLimit {
  until: LocalDate;
  rule: ResolvedRule<'clock'>;
}

function limitFrom(zone: string, code: string, from: LocalDate): PenaltyLimit {
  const rule = clockRule(zoneOf(zone), code, from);
  return { until: lastDayOf(rule, from).day, rule };
}

/** Until when a hearing may be asked for, from the notice of what is proposed on (行政处罚法 64). */
export const hearingLimit = (zone: string, toldAt: Date): PenaltyLimit =>
  limitFrom(zone, 'HEARING_REQUEST', localDate(toldAt));

/** By when a case is to be decided, from its filing on (行政处罚法 60). */
export const decisionLimit = (zone: string, filedOn: LocalDate): PenaltyLimit =>
  limitFrom(zone, 'PENALTY_DECIDE', filedOn);

/** Whether a case is decided within its time, in words. */
export const timeReason = ({ until }: PenaltyLimit, today: LocalDate): Message =>
  today <= until ? MESSAGES.IN_TIME({ until }) : MESSAGES.LATE({ until });

/** When and where a hearing is held, as the party was told. */
export interface HearingNotice {
  announcedOn: LocalDate;
  heldOn: LocalDate;
  place: string;
}

/** How far a party was heard, of a row or of the entity, which leaves out what is not there yet. */
export interface Heard {
  answeredAt?: Date | string | null | undefined;
  hearingRequested: boolean;
  hearingNotice?: HearingNotice | null | undefined;
  hearingHeldOn?: LocalDate | null | undefined;
}

/** An answer of a party as it comes in. */
interface Answer {
  hearing: boolean;
  limit: PenaltyLimit;
  today: LocalDate;
}

/** Refuses a second answer ({@link PenaltySteps.answered}), and HEARING_TOO_LATE a hearing asked for after the last day. */
export function checkAnswer(heard: Heard, { hearing, limit, today }: Answer, { answered }: PenaltySteps): void {
  if (heard.answeredAt) {
    throw refuse(answered, MESSAGES.ANSWERED_ALREADY({ at: new Date(heard.answeredAt) }));
  }
  const { until, rule } = limit;
  if (!hearing || today <= until) return;
  throw refuse('HEARING_TOO_LATE', MESSAGES.HEARING_TOO_LATE({ until, today }), {
    rule: ruleReference(rule),
    remedy: MESSAGES.ANSWER_WITHOUT(),
  });
}

/** Refuses NO_HEARING_REQUESTED and HEARING_ON_RECORD. */
function requireHearingDue({ hearingRequested, answeredAt, hearingHeldOn }: Heard): void {
  if (!hearingRequested || !answeredAt) throw refuse('NO_HEARING_REQUESTED', MESSAGES.NO_HEARING_ASKED());
  if (hearingHeldOn) throw refuse('HEARING_ON_RECORD', MESSAGES.HEARING_HELD({ heldOn: hearingHeldOn }));
}

/**
 * The rule by which a hearing is announced today (行政处罚法 64). Refuses NO_HEARING_REQUESTED, HEARING_ON_RECORD,
 * ANNOUNCED_ALREADY the same day and place, and HEARING_TOO_SOON.
 */
export function checkAnnouncement(
  heard: Heard,
  { heldOn, place, announcedOn: today }: HearingNotice,
  zone: string,
): ResolvedRule<'clock'> {
  requireHearingDue(heard);
  const { hearingNotice: before } = heard;
  if (before?.heldOn === heldOn && before.place === place) {
    throw refuse('ANNOUNCED_ALREADY', MESSAGES.ANNOUNCED_ALREADY({ heldOn, place }));
  }
  const { until: earliest, rule } = limitFrom(zone, 'HEARING_NOTICE', today);
  if (heldOn >= earliest) return rule;
  const days = rule.parameters.amount.value;
  throw refuse('HEARING_TOO_SOON', MESSAGES.HEARING_TOO_SOON({ days, earliest, got: heldOn }), {
    rule: ruleReference(rule),
  });
}

/** Why a hearing is announced. */
export const announcementReason = ({ heldOn, place }: HearingNotice): Message =>
  MESSAGES.HEARING_ANNOUNCED({ heldOn, place });

/**
 * Refuses NO_HEARING_REQUESTED, HEARING_ON_RECORD, HEARING_NOT_ANNOUNCED, and INVALID_INPUT for another day than the
 * one that was announced, or one that is to come.
 */
export function checkHearing(
  heard: Heard,
  { heldOn, today }: { heldOn: LocalDate; today: LocalDate },
  { announceHearing: operation }: PenaltySteps,
): void {
  requireHearingDue(heard);
  const { hearingNotice } = heard;
  if (!hearingNotice) {
    throw refuse('HEARING_NOT_ANNOUNCED', MESSAGES.HEARING_NOT_ANNOUNCED(), {
      remedy: MESSAGES.ANNOUNCE_FIRST({ operation }),
    });
  }
  const announced = hearingNotice.heldOn;
  if (heldOn === announced && heldOn <= today) return;
  throw refuse('INVALID_INPUT', MESSAGES.HEARING_DAY({ announced, today, got: heldOn }));
}

/** Whether a party was heard, or let its time pass. */
export function wasHeard({ answeredAt, ...heard }: Heard, { until }: PenaltyLimit, today: LocalDate): boolean {
  const isDue = heard.hearingRequested && !heard.hearingHeldOn;
  return (Boolean(answeredAt) || today > until) && !isDue;
}

/**
 * Refuses to go on before the party could be heard (行政处罚法 44, 45, 62, 64): {@link PenaltySteps.answering} while it may
 * still speak and has not, HEARING_NOT_HELD where it asked for a hearing.
 */
export function requireHeard(
  heard: Heard,
  { limit: { until, rule }, today }: { limit: PenaltyLimit; today: LocalDate },
  { answering, recordHearing: operation }: PenaltySteps,
): void {
  const more = { rule: ruleReference(rule) };
  if (!heard.answeredAt && today <= until) {
    throw refuse(answering, MESSAGES.MAY_ANSWER({ until }), { ...more, remedy: MESSAGES.DECIDE_AFTER({ until }) });
  }
  if (!heard.hearingRequested || heard.hearingHeldOn) return;
  throw refuse('HEARING_NOT_HELD', MESSAGES.HEARING_OPEN(), {
    ...more,
    remedy: MESSAGES.HOLD_HEARING({ operation }),
  });
}

/** How the party was heard, in words. */
export function heardReasons({ answeredAt, hearingRequested, hearingHeldOn }: Heard, until: LocalDate): Message[] {
  if (!answeredAt) return [MESSAGES.SAID_NOTHING({ until })];
  const said = hearingRequested ? MESSAGES.SAID_AND_ASKED() : MESSAGES.SAID();
  return hearingHeldOn ? [said, MESSAGES.HEARING_ON({ heldOn: hearingHeldOn })] : [said];
}

/** The cases in which the draft of a penalty passes a legal review, by their codes in the rule LEGAL_REVIEW. */
export type LegalReviewGround = 'PUBLIC_INTEREST' | 'MAJOR_RIGHTS_HEARD' | 'COMPLEX' | 'OTHER_LAW';

/** The legal review of the draft of a penalty (法制审核, 行政处罚法 58). */
export interface LegalReview {
  reviewGround: LegalReviewGround;
  passed: boolean;
  opinion: string;
  reviewedOn: LocalDate;
  reviewedBy: string;
}

/** The deliberation of the heads of an authority (集体讨论, 行政处罚法 57). */
export interface Deliberation {
  heldOn: LocalDate;
  documentNo: string;
  agreed: boolean;
  record: string;
}

/** How far the draft of a penalty was looked at. */
export interface Examined {
  legalReview?: LegalReview | null | undefined;
  deliberation?: Deliberation | null | undefined;
}

/** A review as it comes in: `qualified` says that the reviewer may review (行政处罚法 58). */
interface ReviewAsked {
  reviewGround: LegalReviewGround;
  qualified: boolean;
}

/**
 * The rule by which a draft is reviewed. One that did not pass may be reviewed again. Refuses LEGAL_REVIEW_PASSED,
 * REVIEWER_NOT_QUALIFIED, and INVALID_INPUT a hearing that was not held.
 */
export function checkReview(
  one: Heard & Examined,
  { reviewGround, qualified }: ReviewAsked,
  { zone, today }: { zone: string; today: LocalDate },
): ResolvedRule<'list'> {
  const rule = listRule(zoneOf(zone), 'LEGAL_REVIEW', today);
  const { legalReview, hearingHeldOn } = one;
  if (legalReview?.passed) {
    throw refuse('LEGAL_REVIEW_PASSED', MESSAGES.REVIEWED_ALREADY({ on: legalReview.reviewedOn }));
  }
  if (!qualified) {
    throw refuse('REVIEWER_NOT_QUALIFIED', MESSAGES.NOT_QUALIFIED(), {
      rule: ruleReference(rule),
      remedy: MESSAGES.ANOTHER_REVIEWER(),
    });
  }
  if (reviewGround === 'MAJOR_RIGHTS_HEARD' && !hearingHeldOn) {
    throw refuse('INVALID_INPUT', MESSAGES.NO_HEARING_HELD());
  }
  return rule;
}

/** What a review came to, in words. */
export function reviewReason({ reviewGround, passed, reviewedOn: on }: LegalReview, zone: string): Message {
  const { en, zh } = itemOf(listRule(zoneOf(zone), 'LEGAL_REVIEW', on), reviewGround) ?? {
    en: reviewGround,
    zh: reviewGround,
  };
  const said = passed ? MESSAGES.REVIEWED : MESSAGES.NOT_PASSED;
  return said({ on, ground: { en, zh } });
}

/** Refuses LEGAL_REVIEW_NEEDED and LEGAL_REVIEW_FAILED a penalty whose draft has not passed. Returns the review. */
export function requireReviewed(
  { legalReview }: Examined,
  { zone, today }: { zone: string; today: LocalDate },
  { review: operation }: PenaltySteps,
): LegalReview {
  if (legalReview?.passed) return legalReview;
  const more = {
    rule: ruleReference(listRule(zoneOf(zone), 'LEGAL_REVIEW', today)),
    remedy: MESSAGES.REVIEW_IT({ operation }),
  };
  if (!legalReview) throw refuse('LEGAL_REVIEW_NEEDED', MESSAGES.REVIEW_NEEDED(), more);
  throw refuse('LEGAL_REVIEW_FAILED', MESSAGES.REVIEW_AGAINST({ on: legalReview.reviewedOn }), more);
}

/**
 * The rule by which the heads deliberate on a grave case whose draft has passed its review. Refuses as
 * {@link requireReviewed}, DELIBERATION_ON_RECORD, and INVALID_INPUT a day before the review or after today.
 */
export function checkDeliberation(
  one: Examined,
  { heldOn, zone, today }: { heldOn: LocalDate; zone: string; today: LocalDate },
  steps: PenaltySteps,
): ResolvedRule<'list'> {
  const { reviewedOn: from } = requireReviewed(one, { zone, today }, steps);
  const { deliberation } = one;
  if (deliberation) {
    const { heldOn: before, documentNo } = deliberation;
    throw refuse('DELIBERATION_ON_RECORD', MESSAGES.DELIBERATED_ALREADY({ heldOn: before, documentNo }));
  }
  if (heldOn < from || heldOn > today) {
    throw refuse('INVALID_INPUT', MESSAGES.DELIBERATION_DAY({ from, today, got: heldOn }));
  }
  return listRule(zoneOf(zone), 'COLLECTIVE_DELIBERATION', today);
}

/** What a deliberation came to, in words. */
export const deliberationReason = ({ heldOn, documentNo, agreed }: Deliberation): Message =>
  agreed ? MESSAGES.DELIBERATED_FOR({ heldOn, documentNo }) : MESSAGES.DELIBERATED_AGAINST({ heldOn, documentNo });

/** Refuses DELIBERATION_NEEDED and DELIBERATED_AGAINST a grave penalty on which the heads have not agreed. */
export function requireDeliberated(
  { deliberation }: Examined,
  { zone, today }: { zone: string; today: LocalDate },
  { deliberate: operation }: PenaltySteps,
): Deliberation {
  if (deliberation?.agreed) return deliberation;
  const listed = listRule(zoneOf(zone), 'COLLECTIVE_DELIBERATION', today);
  const rule = ruleReference(listed);
  if (deliberation) {
    throw refuse('DELIBERATED_AGAINST', deliberationReason(deliberation), { rule, remedy: MESSAGES.DROP_IT() });
  }
  const { en, zh } = itemOf(listed, 'GRAVE') ?? { en: 'GRAVE', zh: 'GRAVE' };
  throw refuse('DELIBERATION_NEEDED', MESSAGES.DELIBERATION_NEEDED({ matter: { en, zh } }), {
    rule,
    remedy: MESSAGES.DELIBERATE_IT({ operation }),
  });
}
