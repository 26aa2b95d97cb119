/**
 * The organ under whose code land is prepared, a meeting is held, a fund is opened or a plan is published: a body of
 * the zone's own authorities, by the kind and the division of its code (rule ORGAN_CODES).
 */
import type { LocalDate } from './clock/index.ts';
import { refuse } from './errors.ts';
import { parseCreditCode } from './identifiers/index.ts';
import { messages } from './messages.ts';
import { itemOf, listRule, ruleReference, zoneName } from './zones/index.ts';
import type { Zone } from './zones/index.ts';

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
/** Refuses (NO_ORGAN) a code that is of no organ of the zone. */
export function requireOrgan(zone: Zone, on: LocalDate, organCode: string): void {
  const rule = listRule(zone, 'ORGAN_CODES', on);
  const cited = { rule: ruleReference(rule) };
  const parsed = parseCreditCode(organCode);
  const parts = parsed.ok ? parsed.value : null;
  const kind = parts?.authority === ESTABLISHMENT ? KINDS[parts.kind] : undefined;
  if (!parts || !kind || !itemOf(rule, kind)) {
    const { items } = rule.parameters;
    const kinds = { en: items.map(({ en }) => en).join(', '), zh: items.map(({ zh }) => zh).join('、') };
    throw refuse('NO_ORGAN', MESSAGES.NO_ORGAN({ kinds, got: organCode }), cited);
  }
  if (isAtOrAbove(parts.divisionCode, zone.hostDivisionCode)) return;
  const words = { zone: zoneName(zone.code), division: zone.hostDivisionCode, got: organCode };
  throw refuse('NO_ORGAN', MESSAGES.OTHER_DIVISION(words), cited);
}

/** Whether a division is another one, or the city or province that it lies in (GB/T 2260). */
const isAtOrAbove = (division: string, below: string): boolean =>
  [below, `${below.slice(0, 4)}00`, `${below.slice(0, 2)}0000`].includes(division);
