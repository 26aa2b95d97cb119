/**
 * The organ under whose code land is prepared, a meeting is held or a plan is published: a body of the zone's own
 * authorities, by the kind and the division of its code (rule ORGAN_CODES). What also an enterprise may do, such as a
 * power company that registers its works, an enterprise on the register does.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { refuse } from '#shared/errors.ts';
import { parseCreditCode } from '#shared/identifiers/index.ts';
import { messages } from '#shared/messages.ts';
import { itemOf, listRule, ruleReference, zoneName } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import { enterpriseOf, requireOnRegister } from '../evidence.ts';
import { joined } from '../projects/terms.ts';

const MESSAGES = messages({
  NO_ORGAN: {
    en: 'organCode must be of a body that the establishment authority has registered ({kinds}), but got: {got}',
    zh: '单位代码（organCode）应当为机构编制部门赋码的{kinds}；收到：{got}',
  },
  OTHER_DIVISION: {
    en: 'organCode must be of the division of zone {zone}, {division}, or of one above it, but got: {got}',
    zh: '单位代码（organCode）应当属{zone}所在行政区划{division}或者其上级；收到：{got}',
  },
});

/** Whose codes begin so: given by the establishment authorities (机构编制), GB 32100-2015 table 1. */
const ESTABLISHMENT = '1';
/** Items of the rule by the second character of a code. */
const KINDS: Readonly<Record<string, string>> = { 1: 'STATE_ORGAN', 2: 'PUBLIC_INSTITUTION' };
/** Codes given by market regulation, of enterprises. */
const MARKET = '9';

/** Refuses (NO_ORGAN) a code that is of no organ of the zone. */
export function requireOrgan(zone: Zone, on: LocalDate, organCode: string): void {
  const rule = listRule(zone, 'ORGAN_CODES', on);
  const cited = { rule: ruleReference(rule) };
  const parsed = parseCreditCode(organCode);
  const parts = parsed.ok ? parsed.value : null;
  const kind = parts?.authority === ESTABLISHMENT ? KINDS[parts.kind] : undefined;
  if (!parts || !kind || !itemOf(rule, kind)) {
    const kinds = joined(rule.parameters.items);
    throw refuse('NO_ORGAN', MESSAGES.NO_ORGAN({ kinds, got: organCode }), cited);
  }
  if (isAtOrAbove(parts.divisionCode, zone.hostDivisionCode)) return;
  const words = { zone: zoneName(zone.code), division: zone.hostDivisionCode, got: organCode };
  throw refuse('NO_ORGAN', MESSAGES.OTHER_DIVISION(words), cited);
}

/** Whether a division is another one, or the city or province that it lies in (GB/T 2260). */
const isAtOrAbove = (division: string, below: string): boolean =>
  [below, `${below.slice(0, 4)}00`, `${below.slice(0, 2)}0000`].includes(division);

/** What market-access says of who is no organ; undefined where it is one, and nobody is asked. */
export type OrganFacts = Awaited<ReturnType<typeof enterpriseOf>> | undefined;

/** Asks market-access of a code that is an enterprise's. Refuses NOT_FOUND and EVIDENCE_UNAVAILABLE. */
export const organFacts = async (ask: GraphClient, organCode: string): Promise<OrganFacts> =>
  organCode.startsWith(MARKET) ? enterpriseOf(ask, organCode) : undefined;

/** Refuses (NO_ORGAN, ENTERPRISE_NOT_OPERATING) who is neither an organ of the zone nor an enterprise that operates. */
export function requireOrganOrEnterprise(
  zone: Zone,
  on: LocalDate,
  { organCode, organ }: { organCode: string; organ: OrganFacts },
): void {
  if (organ) requireOnRegister('works', organCode, organ);
  else requireOrgan(zone, on, organCode);
}
