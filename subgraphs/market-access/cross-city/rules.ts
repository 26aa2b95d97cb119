/** Decisions on cases across cities (G26 跨域联办): pure functions of the zones' rules. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { findRuleOfKind, itemOf, ruleReference, zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import type { ResolvedRule, RuleReference } from '#shared/zones/index.ts';
import type { CrossCityMatter, DecidingCalendar } from '../generated.ts';

/** The terms of a case across cities. */
export interface CrossCityTerms {
  /** The city whose calendar judges the limit. The plan leaves it open; the rule says how it is read. */
  deciding: DecidingCalendar;
  rule: RuleReference;
}

/**
 * The terms on which a matter is applied for at home and decided by the host: those of the host's rule, or else of the
 * home's, since an agreement of two cities is in the plan of either. Refuses INVALID_INPUT and CROSS_CITY_NOT_OFFERED.
 */
export function crossCityTerms(matter: CrossCityMatter, home: string, host: string, on: LocalDate): CrossCityTerms {
  if (!zoneCodes.includes(home)) {
    throw refuse('INVALID_INPUT', `homeZone must be one of ${zoneCodes.join(', ')}, but got: ${home.slice(0, 40)}`);
  }
  if (home === host) {
    throw refuse('INVALID_INPUT', `homeZone must be another than the zone that decides, but got: ${home}`, {
      remedy: 'leave it out',
    });
  }
  const rules = [host, home]
    .map(code => findRuleOfKind('list', zoneOf(code), 'CROSS_CITY_MATTERS', on))
    .filter(rule => rule !== null);
  const rule = rules.find(list => itemOf(list, matter));
  if (rule) return { deciding: decidingOf(rule), rule: ruleReference(rule) };
  const offered = rules.flatMap(({ parameters }) => parameters.items.map(({ code }) => code)).join(', ') || 'nothing';
  throw refuse('CROSS_CITY_NOT_OFFERED', `${home} and ${host} handle across cities: ${offered}, but got: ${matter}`, {
    remedy: `apply in ${host}`,
  });
}

const decidingOf = ({ chosen }: ResolvedRule<'list'>): DecidingCalendar =>
  chosen === 'HOME_CALENDAR' ? 'HOME' : 'HOST';
