/** Decisions on dormancy (歇业, 市场主体登记管理条例 30): pure functions of rule and facts. */
import type { OpenStep } from '#shared/case/index.ts';
import { addDays, addMonths, diffDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { limitOf, listRule, ruleReference, thresholdRule } from '#shared/zones/index.ts';
import type { RuleReference, Zone } from '#shared/zones/index.ts';
import { MESSAGES } from './messages.ts';
import type { DormancyRow } from './rows.ts';

/** The days of an earlier dormancy. */
export interface Period {
  fromOn: LocalDate;
  endedOn: LocalDate;
}

/** How long a dormancy may last. */
export interface DormancyLimit {
  /** The last day on which it may end. */
  latest: LocalDate;
  /** Days that earlier dormancies lasted. */
  usedDays: number;
  /** Years that all dormancies of an enterprise may last together. */
  years: number;
  rule: RuleReference;
}

/**
 * The limit of a dormancy that begins on a day: the rule's years, less the days of earlier ones, since they count
 * together (累计).
 */
export function dormancyLimit(zone: Zone, earlier: readonly Period[], fromOn: LocalDate): DormancyLimit {
  const rule = thresholdRule(zone, 'DORMANCY_MAX', fromOn);
  const years = limitOf(rule, 'dormancy').value;
  const usedDays = earlier.reduce((sum, period) => sum + diffDays(period.fromOn, period.endedOn), 0);
  const latest = addDays(addMonths(fromOn, 12 * years), -usedDays);
  return { latest, usedDays, years, rule: ruleReference(rule) };
}

/** Refuses INVALID_INPUT for an end that is not after the first day, and DORMANCY_TOO_LONG past the limit. */
export function checkDormancy(until: LocalDate, fromOn: LocalDate, limit: DormancyLimit): void {
  if (until <= fromOn) throw refuse('INVALID_INPUT', MESSAGES.UNTIL_TOO_EARLY({ today: fromOn, got: until }));
  const { latest, usedDays, years, rule } = limit;
  if (until <= latest) return;
  if (latest <= fromOn) throw refuse('DORMANCY_TOO_LONG', MESSAGES.NOTHING_LEFT({ years, usedDays }), { rule });
  throw refuse('DORMANCY_TOO_LONG', MESSAGES.TOO_LONG({ years, usedDays, latest, got: until }), {
    rule,
    remedy: MESSAGES.CHOOSE_UP_TO({ latest }),
  });
}

/** When a dormancy that was filed until a day is prolonged. */
export interface Prolongation {
  from: LocalDate;
  days: number;
  rule: RuleReference;
}

/** The days on which a dormancy is prolonged (实施细则 41): the last ones before its end. */
export function prolongationOf(zone: Zone, until: LocalDate, today: LocalDate): Prolongation {
  const rule = thresholdRule(zone, 'DORMANCY_PROLONGATION', today);
  const days = limitOf(rule, 'daysBeforeEnd').value;
  return { from: addDays(until, -days), days, rule: ruleReference(rule) };
}

/** A dormancy that is to be prolonged. */
export interface Prolonged {
  /** The end that was filed. */
  before: LocalDate;
  until: LocalDate;
  today: LocalDate;
}

/**
 * Refuses PROLONGED_TOO_EARLY before the last days of a dormancy, ILLEGAL_TRANSITION after them, also before the
 * register's clock has ended it, INVALID_INPUT for an end that is not later, and DORMANCY_TOO_LONG past the limit.
 */
export function checkProlongation(zone: Zone, { before, until, today }: Prolonged, limit: DormancyLimit): Prolongation {
  const prolongation = prolongationOf(zone, before, today);
  const { from, days, rule } = prolongation;
  if (today < from) {
    throw refuse('PROLONGED_TOO_EARLY', MESSAGES.PROLONGED_TOO_EARLY({ days, from, until: before, today }), {
      rule,
      remedy: MESSAGES.PROLONG_FROM({ from }),
    });
  }
  if (today > before) {
    throw refuse('ILLEGAL_TRANSITION', MESSAGES.PROLONGED_TOO_LATE({ until: before, today }), {
      rule: ruleReference(listRule(zone, 'DORMANCY_END', today)),
      remedy: MESSAGES.FILE_ANOTHER(),
    });
  }
  if (until <= before) throw refuse('INVALID_INPUT', MESSAGES.UNTIL_NOT_LATER({ until: before, got: until }));
  checkDormancy(until, today, limit);
  return prolongation;
}

/** The steps of a dormancy that lasts: it is ended on any day, and prolonged on the last ones before its end. */
export function openSteps(zone: Zone, { creditCode, until, endedOn }: DormancyRow, today: LocalDate): OpenStep[] {
  if (endedOn !== null || today > until) return [];
  const input = { creditCode };
  const resume: OpenStep = { operation: 'resumeBusiness', input };
  return today < prolongationOf(zone, until, today).from ? [resume] : [{ operation: 'prolongDormancy', input }, resume];
}
