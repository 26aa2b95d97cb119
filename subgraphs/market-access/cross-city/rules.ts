/** Decisions on cases across cities (G26 跨域联办): pure functions of the zones' rules. */
import { CASE_MACHINE } from '#shared/case/index.ts';
import type { Case, OpenStep } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RefusalError } from '#shared/errors.ts';
import type { Text } from '#shared/messages.ts';
import { findRuleOfKind, itemOf, ruleReference, zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import type { ResolvedRule, RuleReference } from '#shared/zones/index.ts';
import type { CrossCityMatter, DecidingCalendar } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { CrossCityCaseRow } from './rows.ts';

/** The terms of a case across cities. */
export interface CrossCityTerms {
  /** The city whose calendar judges the limit. The plan leaves it open; the rule says how it is read. */
  deciding: DecidingCalendar;
  rule: RuleReference;
}

/** A place where something is applied for, and the zone that decides on it. */
interface Cities {
  home: string;
  host: string;
}

const MATTERS = 'CROSS_CITY_MATTERS';
/** The places with which the zone of a plan has agreed: other zones, or places that are no zones here. */
const PARTNERS = 'CROSS_CITY_PARTNERS';

const listOf = (zone: string, code: string, on: LocalDate): ResolvedRule<'list'> | null =>
  zoneCodes.includes(zone) ? findRuleOfKind('list', zoneOf(zone), code, on) : null;

/** The partners that any zone's plan names on a day, by the code that a case bears. */
const partnersOn = (on: LocalDate): ReadonlyMap<string, Text> =>
  new Map(
    zoneCodes
      .flatMap(zone => listOf(zone, PARTNERS, on)?.parameters.items ?? [])
      .map(({ code, en, zh }) => [code, { en, zh }] as const),
  );

/** Whether a place has a calendar here: a partner that is no zone of the platform has none. */
export const hasCalendar = (place: string): boolean => zoneCodes.includes(place);

/** The name of a zone or of a partner; its code where no rule of the day names it. */
export function placeName(place: string, on: LocalDate): Text {
  if (hasCalendar(place)) return zoneOf(place).names;
  return partnersOn(on).get(place) ?? { en: place, zh: place };
}

/**
 * The terms on which a matter is applied for at home and decided by the host. An agreement of two places is in the plan
 * of one of them: it names the other as its partner, and nobody else may use it. Refuses INVALID_INPUT and
 * CROSS_CITY_NOT_OFFERED.
 */
export function crossCityTerms(matter: CrossCityMatter, home: string, host: string, on: LocalDate): CrossCityTerms {
  checkHome({ home, host }, on);
  const agreeing = agreedBy({ home, host }, on);
  if (agreeing === null) throw notPartners(matter, { home, host }, on);
  const rule = listOf(agreeing, MATTERS, on);
  if (!rule) throw noAgreement(matter, { home, host }, on);
  if (!itemOf(rule, matter)) throw notListed(matter, { home, host }, rule);
  return { deciding: hasCalendar(home) ? decidingOf(rule) : 'HOST', rule: ruleReference(rule) };
}

/** Refuses INVALID_INPUT a home that is neither a zone nor a partner, and the host itself. */
function checkHome({ home, host }: Cities, on: LocalDate): void {
  const places = [...zoneCodes, ...partnersOn(on).keys()];
  if (!places.includes(home)) {
    throw refuse('INVALID_INPUT', MESSAGES.HOME_UNKNOWN({ places: places.join(', '), got: home.slice(0, 40) }));
  }
  if (home !== host) return;
  throw refuse('INVALID_INPUT', MESSAGES.HOME_IS_HOST({ got: home }), { remedy: MESSAGES.LEAVE_OUT_HOME() });
}

/** The zone whose plan names the other place as its partner; null where neither does. */
function agreedBy({ home, host }: Cities, on: LocalDate): string | null {
  const names = (zone: string, partner: string): boolean => {
    const rule = listOf(zone, PARTNERS, on);
    return rule !== null && itemOf(rule, partner) !== null;
  };
  if (names(host, home)) return host;
  return names(home, host) ? home : null;
}

/** What a matter is called. */
const MATTER_NAMES: Readonly<Record<CrossCityMatter, Text>> = {
  SETUP: { en: 'SETUP', zh: '设立登记' },
  CHANGE: { en: 'CHANGE', zh: '变更登记' },
};

/** The refusal of two places of which neither names the other. */
function notPartners(matter: CrossCityMatter, { home, host }: Cities, on: LocalDate): RefusalError {
  const bound = [host, home].find(zone => listOf(zone, PARTNERS, on));
  const rule = bound === undefined ? null : listOf(bound, PARTNERS, on);
  if (bound === undefined || rule === null) return noAgreement(matter, { home, host }, on);
  const partners = rule.parameters.items.map(({ en, zh }) => ({ en, zh }));
  const other = placeName(bound === host ? home : host, on);
  const message = MESSAGES.NOT_PARTNER({ host: zoneOf(bound).names, partners, home: other });
  const remedy = MESSAGES.APPLY_AT_HOST({ host: placeName(host, on) });
  return refuse('CROSS_CITY_NOT_OFFERED', message, { rule: ruleReference(rule), remedy });
}

/** The refusal of two places that no plan joins. */
function noAgreement(matter: CrossCityMatter, { home, host }: Cities, on: LocalDate): RefusalError {
  const [homeName, hostName] = [placeName(home, on), placeName(host, on)];
  const message = MESSAGES.NO_AGREEMENT({ home: homeName, host: hostName, matter: MATTER_NAMES[matter] });
  return refuse('CROSS_CITY_NOT_OFFERED', message, { remedy: MESSAGES.APPLY_AT_HOST({ host: hostName }) });
}

/** The refusal of a matter that the plan does not offer across cities. */
function notListed(matter: CrossCityMatter, { home, host }: Cities, rule: ResolvedRule<'list'>): RefusalError {
  const offered = rule.parameters.items.map(({ code, zh }) => ({ en: code, zh }));
  const message = MESSAGES.MATTER_NOT_LISTED({ home, host, offered, matter: MATTER_NAMES[matter] });
  const remedy = MESSAGES.APPLY_AT_HOST({ host: zoneOf(host).names });
  return refuse('CROSS_CITY_NOT_OFFERED', message, { rule: ruleReference(rule), remedy });
}

const decidingOf = ({ chosen }: ResolvedRule<'list'>): DecidingCalendar =>
  chosen === 'HOME_CALENDAR' ? 'HOME' : 'HOST';

/** Whether the host has decided: what was taken back has no result to be mailed. */
export const isDecided = ({ status, decidedAt }: Pick<Case, 'status'> & { decidedAt: Date | string | null }): boolean =>
  decidedAt !== null && status !== 'RETRACTED' && status !== 'WITHDRAWN';

/** The steps of crossing cities that are open: the home forwards, the host mails its result, the applicant has it. */
export function crossCitySteps(crossing: Crossing): OpenStep[] {
  const { id: caseId, status, version, forwardedAt, mailedAt, deliveredAt } = crossing;
  const input = { caseId, version };
  if (!forwardedAt) {
    return 'acceptAtWindow' in CASE_MACHINE[status] ? [{ operation: 'forwardCrossCityCase', input }] : [];
  }
  if (!isDecided(crossing) || deliveredAt) return [];
  return [{ operation: mailedAt ? 'confirmCrossCityDelivery' : 'mailCrossCityResult', input }];
}

type Crossing = Pick<
  CrossCityCaseRow,
  'id' | 'status' | 'version' | 'forwardedAt' | 'decidedAt' | 'mailedAt' | 'deliveredAt'
>;
