/** Matchmaking events (Z22): their forms, and the months with too few. Pure functions of zone, day and counts. */
import { addDays, addMonths, monthKey } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { findRuleOfKind, listRule, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { MatchmakingAlert } from '../generated.ts';

/** The forms of events. */
export const formRule = (zone: Zone, on: LocalDate): ResolvedRule<'list'> => listRule(zone, 'MATCHMAKING_FORMS', on);

/** How many events a month needs, with the rule; null where the zone promises none. */
export function monthlyRule(zone: Zone, on: LocalDate): { rule: ResolvedRule<'frequency'>; times: number } | null {
  const rule = findRuleOfKind('frequency', zone, 'MATCHMAKING_EVENT', on);
  const monthly = rule?.parameters.schedule.find(({ per }) => per === 'MONTH');
  return rule && monthly ? { rule, times: monthly.times } : null;
}

/** What a month is held to, and what was held in it. */
interface Month {
  endsOn: LocalDate;
  due: number;
  held: number;
}

/** Whether a month has too few events: told while it lasts, and for good once it is over. */
export function alertOf({ endsOn, due, held }: Month, today: LocalDate): MatchmakingAlert {
  if (held >= due) return 'NONE';
  if (endsOn < today) return 'MISSED';
  return monthKey(endsOn) === monthKey(today) ? 'TO_BE_HELD' : 'NONE';
}

/** The months of a year for which the zone promises events; `held` counts them by month. */
export function monthsOf(
  zone: Zone,
  { year, today, held }: { year: number; today: LocalDate; held: ReadonlyMap<string, number> },
) {
  return Array.from({ length: 12 }, (_, index) => addMonths(`${year}-01-01`, index)).flatMap(first => {
    const endsOn = addDays(addMonths(first, 1), -1);
    const promised = monthlyRule(zone, endsOn);
    if (!promised) return [];
    const month = monthKey(first);
    const counts = { endsOn, due: promised.times, held: held.get(month) ?? 0 };
    return [{ month, ...counts, alert: alertOf(counts, today), rule: ruleReference(promised.rule) }];
  });
}
