/** Decisions on outages of power lines (G06): pure functions of zone, day and what was counted. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { evaluateThreshold, findRuleOfKind, limitOf, ruleReference } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';

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
  const most = `a line has at most ${limit} outages a year`;
  throw refuse('OUTAGE_LIMIT', `${most}, but ${line} has ${before.count} in ${on.slice(0, 4)} already`, {
    rule,
    remedy: 'work on the live line, or wait for the next year',
  });
}
