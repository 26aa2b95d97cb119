/**
 * Which places handle matters for one another (G26 跨域联办), as the zones' plans name them: pure functions of the rules.
 */
import type { LocalDate } from '../clock/index.ts';
import type { Text } from '../messages.ts';
import { findRuleOfKind, itemOf, zone as zoneOf, zoneCodes } from './index.ts';
import type { ResolvedRule } from './index.ts';

/** A place where something is applied for, and the zone that decides on it. */
export interface Cities {
  home: string;
  host: string;
}

const MATTERS = 'CROSS_CITY_MATTERS';
/** The places with which the zone of a plan has agreed: other zones, or places that are no zones here. */
const PARTNERS = 'CROSS_CITY_PARTNERS';

const listOf = (zone: string, code: string, on: LocalDate): ResolvedRule<'list'> | null =>
  zoneCodes.includes(zone) ? findRuleOfKind('list', zoneOf(zone), code, on) : null;

/** The partners that the plan of a zone names; null where it names none, and for a place that is no zone. */
export const partnersOf = (zone: string, on: LocalDate): ResolvedRule<'list'> | null => listOf(zone, PARTNERS, on);

/** The matters that the plan of a zone offers across cities; null where it offers none. */
export const mattersOf = (zone: string, on: LocalDate): ResolvedRule<'list'> | null => listOf(zone, MATTERS, on);

/** The partners that any zone's plan names on a day, by the code that a case bears. */
export const partnersOn = (on: LocalDate): ReadonlyMap<string, Text> =>
  new Map(
    zoneCodes
      .flatMap(zone => partnersOf(zone, on)?.parameters.items ?? [])
      .map(({ code, en, zh }) => [code, { en, zh }] as const),
  );

/** Whether a place has a calendar here: a partner that is no zone of the platform has none. */
export const hasCalendar = (place: string): boolean => zoneCodes.includes(place);

/** The name of a zone or of a partner; its code where no rule of the day names it. */
export function placeName(place: string, on: LocalDate): Text {
  if (hasCalendar(place)) return zoneOf(place).names;
  return partnersOn(on).get(place) ?? { en: place, zh: place };
}

/** The zone whose plan names the other place as its partner; null where neither does. */
export function agreedBy({ home, host }: Cities, on: LocalDate): string | null {
  const names = (zone: string, partner: string): boolean => {
    const rule = partnersOf(zone, on);
    return rule !== null && itemOf(rule, partner) !== null;
  };
  if (names(host, home)) return host;
  return names(home, host) ? home : null;
}
