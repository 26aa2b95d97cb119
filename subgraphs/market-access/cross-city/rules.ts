/** Decisions on cases across cities (G26 跨域联办): pure functions of the zones' rules. */
import { CASE_MACHINE } from '#shared/case/index.ts';
import type { Case, OpenStep } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import type { RefusalError } from '#shared/errors.ts';
import type { Text } from '#shared/messages.ts';
import { agreedBy, hasCalendar, mattersOf, partnersOf, partnersOn, placeName } from '#shared/zones/cross-city.ts';
import type { Cities } from '#shared/zones/cross-city.ts';
import { itemOf, listRule, ruleReference, zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import type { ResolvedRule, RuleReference } from '#shared/zones/index.ts';
import type { CrossCityMatter, DecidingCalendar, RepresentativeInput } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { CrossCityCaseRow } from './rows.ts';

/** The terms of a case across cities. */
export interface CrossCityTerms {
  /** The city whose calendar judges the limit. The plan leaves it open; the rule says how it is read. */
  deciding: DecidingCalendar;
  rule: RuleReference;
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
  const rule = mattersOf(agreeing, on);
  if (!rule) throw noAgreement(matter, { home, host }, on);
  requireListed(matter, { home, host }, rule);
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

/** Who speaks for an enterprise, as another platform has verified. */
export interface Spoken {
  /** A code of the rule CROSS_CITY_PROOFS. */
  proof: string | null;
  provenAt: Date | null;
  /** The pseudonymous id of who spoke, of that platform. */
  representative: string | null;
}

/** Nobody was verified by another platform. */
export const NOT_SPOKEN: Spoken = { proof: null, provenAt: null, representative: null };

/** By how much the clocks of two platforms may differ, in ms. */
const SKEW_MS = 300_000;

/** The ways in which it may be verified who speaks for an enterprise. */
export const proofsOn = (host: string, on: LocalDate): ResolvedRule<'list'> =>
  listRule(zoneOf(host), 'CROSS_CITY_PROOFS', on);

/**
 * Who speaks for an enterprise at the window of another platform: by a proof that the host's rule accepts. Refuses
 * INVALID_INPUT, NOT_ENTITLED.
 */
export function checkRepresentative(given: RepresentativeInput | null | undefined, host: string, now: Date): Spoken {
  if (!given) throw refuse('INVALID_INPUT', MESSAGES.NO_REPRESENTATIVE());
  const rule = proofsOn(host, localDate(now));
  const { proof, subject } = given;
  if (!itemOf(rule, proof)) {
    const accepted = rule.parameters.items.map(({ en, zh }) => ({ en, zh }));
    const message = MESSAGES.PROOF_NOT_ACCEPTED({ accepted, got: proof.slice(0, 40) });
    throw refuse('NOT_ENTITLED', message, { rule: ruleReference(rule) });
  }
  const provenAt = new Date(given.provenAt);
  if (provenAt.getTime() > now.getTime() + SKEW_MS) {
    throw refuse('INVALID_INPUT', MESSAGES.PROVEN_LATER({ got: given.provenAt }));
  }
  return { proof, provenAt, representative: plainText('representative', subject) };
}

/** What a matter is called. */
const MATTER_NAMES: Readonly<Record<CrossCityMatter, Text>> = {
  SETUP: { en: 'SETUP', zh: '设立登记' },
  CHANGE: { en: 'CHANGE', zh: '变更登记' },
};

/** The refusal of two places of which neither names the other. */
function notPartners(matter: CrossCityMatter, { home, host }: Cities, on: LocalDate): RefusalError {
  const bound = [host, home].find(zone => partnersOf(zone, on));
  const rule = bound === undefined ? null : partnersOf(bound, on);
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

/** Refuses CROSS_CITY_NOT_OFFERED a matter that the plan does not offer across cities. */
export function requireListed(matter: CrossCityMatter, { home, host }: Cities, rule: ResolvedRule<'list'>): void {
  if (itemOf(rule, matter)) return;
  const offered = rule.parameters.items.map(({ code, zh }) => ({ en: code, zh }));
  const message = MESSAGES.MATTER_NOT_LISTED({ home, host, offered, matter: MATTER_NAMES[matter] });
  const remedy = MESSAGES.APPLY_AT_HOST({ host: zoneOf(host).names });
  throw refuse('CROSS_CITY_NOT_OFFERED', message, { rule: ruleReference(rule), remedy });
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
