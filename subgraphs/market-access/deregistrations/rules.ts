/** Decisions on deregistrations (G28): pure functions of rule, facts and day, with reasons. */
import { addMonths, dueAt, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import { clockRule, evaluateThreshold, limitOf, ruleReference, thresholdRule } from '#shared/zones/index.ts';
import type { ResolvedRule, RuleReference, Zone } from '#shared/zones/index.ts';
import type { DeregistrationKind, DeregistrationState, EnterpriseStatus } from '../generated.ts';

/** An action on a deregistration. */
export type DeregistrationAction = 'object' | 'apply' | 'close' | 'withdraw' | 'lapse';

/** The states of a deregistration. An objection ends the simple and the forced route ({@link checkObjection}). */
export const DEREGISTRATION_STATES: Machine<DeregistrationState, DeregistrationAction> = {
  NOTICE: { object: 'OBJECTED', apply: 'CLOSING', withdraw: 'WITHDRAWN', lapse: 'LAPSED' },
  CLOSING: { close: 'DEREGISTERED', withdraw: 'WITHDRAWN' },
  OBJECTED: {},
  WITHDRAWN: {},
  LAPSED: {},
  DEREGISTERED: {},
};

/** The codes of the rules of a kind: the length of its notice, and the time after it in which to apply. */
const RULES: Record<DeregistrationKind, { notice: string; apply: string | null }> = {
  SIMPLE: { notice: 'SIMPLE_DEREG_NOTICE', apply: 'SIMPLE_DEREG_APPLY' },
  // Creditors who were not notified have 45 days from the publication; the application follows within 30 days of the
  // liquidation.
  GENERAL: { notice: 'DEREG_CLAIM_PUBLISHED', apply: 'DEREG_APPLY' },
  // The office closes it whenever the notice is over (公司法 241).
  FORCED: { notice: 'FORCED_DEREG_NOTICE', apply: null },
};

/** A notice that is published on a day. */
export interface Notice {
  noticeUntil: LocalDate;
  /** Null where no rule sets a day. */
  closeBy: LocalDate | null;
  /** In yuan: the notice is free (免除公告费用). */
  fee: string;
  rule: ResolvedRule<'clock'>;
  reasons: string[];
}

/** The notice of a kind, published on a day: its last day, and the last day for the application that follows it. */
export function noticeOf(zone: Zone, kind: DeregistrationKind, announcedOn: LocalDate): Notice {
  const rule = clockRule(zone, RULES[kind].notice, announcedOn);
  const notice = dueAt(instantAt(announcedOn, '12:00'), rule.parameters.amount, calendarOf(zone.code));
  const closeBy = lastDayToApply(zone, kind, announcedOn, notice.dueDate);
  const fee = limitOf(thresholdRule(zone, 'SIMPLE_DEREG_FEE', announcedOn), 'fee').value.toFixed(2);
  return {
    noticeUntil: notice.dueDate,
    closeBy,
    fee,
    rule,
    reasons: [notice.explanation, closeBy ? `to be closed by ${closeBy}` : 'to be closed by the office after it'],
  };
}

/** The last day for the application that follows a notice; null for a kind that the office closes. */
function lastDayToApply(
  zone: Zone,
  kind: DeregistrationKind,
  announcedOn: LocalDate,
  noticeUntil: LocalDate,
): LocalDate | null {
  const code = RULES[kind].apply;
  if (!code) return null;
  const { amount } = clockRule(zone, code, announcedOn).parameters;
  return dueAt(instantAt(noticeUntil, '12:00'), amount, calendarOf(zone.code)).dueDate;
}

/** Refuses NOTICE_RUNNING through the notice's last day, and names the day. */
export function checkNoticeOver(
  { noticeUntil, rule }: { noticeUntil: LocalDate; rule: Parameters<typeof ruleReference>[0] | null },
  today: LocalDate,
): void {
  if (today > noticeUntil) return;
  throw refuse(
    'NOTICE_RUNNING',
    `the notice stands through ${noticeUntil} and its whole time is given to objections, but today is ${today}`,
    { ...(rule && { rule: ruleReference(rule) }), remedy: `apply from the day after ${noticeUntil}` },
  );
}

/** Refuses NOTICE_OVER after the notice, and OBJECTION_NOT_FORESEEN where the notice's rule is not ended by one. */
export function checkObjection(
  kind: DeregistrationKind,
  rule: ResolvedRule<'clock'>,
  noticeUntil: LocalDate,
  today: LocalDate,
): void {
  const more = { rule: ruleReference(rule) };
  if (!rule.parameters.endedBy.includes('OBJECTION')) {
    throw refuse(
      'OBJECTION_NOT_FORESEEN',
      `a ${kind.toLowerCase()} deregistration is not ended by objections: claims are declared to the liquidation group`,
      more,
    );
  }
  if (today > noticeUntil) {
    throw refuse('NOTICE_OVER', `objections end a notice through ${noticeUntil}, but today is ${today}`, more);
  }
}

/** Full years from a day to another: three on the same date three years later. */
function fullYears(from: LocalDate, to: LocalDate): number {
  let years = 0;
  while (addMonths(from, 12 * (years + 1)) <= to) years += 1;
  return years;
}

/** The facts on which a deregistration by force rests; `revokedOn` is null where the licence was never revoked. */
export interface RevocationFacts {
  status: EnterpriseStatus;
  revokedOn: LocalDate | null;
}

/** The grounds of a deregistration by force. */
export interface ForcedGrounds {
  /** Full years since the licence was revoked. */
  years: number;
  rule: RuleReference;
  reasons: string[];
}

/**
 * The grounds on which an enterprise is deregistered by force (公司法 241): its licence was revoked years ago. Refuses
 * NOT_REVOKED and REVOKED_RECENTLY.
 */
export function checkForced(zone: Zone, { status, revokedOn }: RevocationFacts, today: LocalDate): ForcedGrounds {
  const rule = thresholdRule(zone, 'FORCED_DEREG_AFTER', today);
  const more = { rule: ruleReference(rule) };
  if (status !== 'REVOKED' || !revokedOn) {
    throw refuse('NOT_REVOKED', `by force go those whose licence was revoked, but this one is ${status}`, more);
  }
  const { value } = limitOf(rule, 'sinceRevocation');
  const years = fullYears(revokedOn, today);
  if (!evaluateThreshold(rule, { sinceRevocation: years }).met) {
    throw refuse(
      'REVOKED_RECENTLY',
      `by force go those revoked for ${value} years without applying, but this one was on ${revokedOn}, and today is ${today}`,
      { ...more, remedy: `announce it from ${addMonths(revokedOn, 12 * value)} on` },
    );
  }
  return {
    years,
    ...more,
    reasons: [
      `revoked on ${revokedOn}, ${years} full years ago, at least ${value} are needed`,
      'no deregistration was applied for since',
    ],
  };
}
