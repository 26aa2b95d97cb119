/** Decisions on outages of power lines (G06): pure functions of zone, day and what was counted. */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { clockRule, evaluateThreshold, findRuleOfKind, limitOf, ruleReference } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import { MESSAGES } from './messages.ts';

/** Who gives notice of an outage before (电力法, art. 29). */
export const POWER_SUPPLIER = '供电企业';

/** Outages of a line in a year. */
export interface Outages {
  count: number;
  hours: number;
}

/** G06: the outages of a line against the zone's limits; limits are null where the zone sets none. */
export function judgeOutages(zone: Zone, on: LocalDate, { count, hours }: Outages) {
  const rule = findRuleOfKind('threshold', zone, 'POWER_RELIABILITY', on);
  if (!rule) {
    return { count, hours, limit: null, hoursLimit: null, countMet: null, hoursMet: null, met: null, rule: null };
  }
  const { limits } = evaluateThreshold(rule, { outagesPerLine: count, averageOutage: hours });
  const isMet = (name: string): boolean => limits.some(limit => limit.name === name && limit.met === true);
  const countMet = isMet('outagesPerLine');
  const hoursMet = isMet('averageOutage');
  return {
    count,
    hours,
    limit: limitOf(rule, 'outagesPerLine').value,
    hoursLimit: limitOf(rule, 'averageOutage').value,
    countMet,
    hoursMet,
    met: countMet && hoursMet,
    rule: ruleReference(rule),
  };
}

/** G06: refuses (OUTAGE_LIMIT) a planned outage that would be more than the line may have in its year. */
export function checkOutage(zone: Zone, on: LocalDate, line: string, before: Outages): void {
  const { countMet, limit, rule } = judgeOutages(zone, on, { ...before, count: before.count + 1 });
  if (rule === null || countMet) return;
  const said = { limit: limit ?? 0, line, count: before.count, year: on.slice(0, 4) };
  throw refuse('OUTAGE_LIMIT', MESSAGES.OUTAGE_LIMIT(said), { rule, remedy: MESSAGES.LIVE_OR_NEXT_YEAR() });
}

/**
 * G06: refuses (OUTAGE_TOO_LONG) a planned outage that by itself is longer than an average user may be without power in
 * the whole year.
 */
export function checkLength(zone: Zone, on: LocalDate, line: string, hours: number): void {
  const { hoursMet, hoursLimit, rule } = judgeOutages(zone, on, { count: 0, hours });
  if (rule === null || hoursMet) return;
  const said = { limit: hoursLimit ?? 0, line, hours: Math.ceil(hours * 100) / 100 };
  throw refuse('OUTAGE_TOO_LONG', MESSAGES.OUTAGE_TOO_LONG(said), { rule, remedy: MESSAGES.SHORTEN_IT() });
}

/** Refuses (NOTICE_TOO_LATE) a planned outage of which enterprises get notice later than the rule says. */
export function requireNotice(zone: Zone, noticed: LocalDate, from: LocalDate): RuleReference {
  const rule = clockRule(zone, 'OUTAGE_NOTICE', noticed);
  const days = rule.parameters.amount.value;
  const earliest = addDays(noticed, days);
  const cited = ruleReference(rule);
  if (from >= earliest) return cited;
  const said = MESSAGES.NOTICE_TOO_LATE({ days, from, noticed });
  throw refuse('NOTICE_TOO_LATE', said, { rule: cited, remedy: MESSAGES.NOTICE_EARLIER({ earliest }) });
}

/** Why a notice of an outage stands, with the line's year. */
export function outageReasons(year: string, judged: JudgedOutages, emergency: boolean): Message[] {
  const { count, hours, limit, hoursLimit } = judged;
  return [
    limit === null ? MESSAGES.OUTAGE_COUNT({ count, year }) : MESSAGES.OUTAGE_COUNT_OF({ count, year, limit }),
    hoursLimit === null
      ? MESSAGES.OUTAGE_HOURS({ hours, year })
      : MESSAGES.OUTAGE_HOURS_OF({ hours, year, limit: hoursLimit }),
    ...(emergency ? [MESSAGES.EMERGENCY()] : []),
  ];
}

type JudgedOutages = ReturnType<typeof judgeOutages>;
