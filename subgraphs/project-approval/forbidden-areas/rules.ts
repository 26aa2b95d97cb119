/** Decisions on forbidden areas (G22 非禁免批): pure functions of zone, day, register and place. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Message, Text } from '#shared/messages.ts';
import { itemOf, listOf, referenceOf, ruleReference, zoneName } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ExcavationWorks } from '../generated.ts';
import { pathTouches, stretchesMeet } from './geometry.ts';
import { MESSAGES } from './messages.ts';
import type { ForbiddenArea, ForbiddenAreaRegisterRow, GeoPoint, RoadStretch } from './rows.ts';

const STATION_5G: Text = { en: 'the power supply of a 5G base station (5G基站接电)', zh: '5G基站接电' };
const WORKS: Readonly<Record<ExcavationWorks, Text>> = {
  WATER: { en: 'WATER', zh: '用水接入' },
  POWER: { en: 'POWER', zh: '用电接入' },
  GAS: { en: 'GAS', zh: '用气接入' },
  HEAT: { en: 'HEAT', zh: '供热接入' },
  TELECOM: { en: 'TELECOM', zh: '通信接入' },
  CABLE_TV: { en: 'CABLE_TV', zh: '有线电视接入' },
  BASE_STATION_5G: STATION_5G,
};

/** Where works lie: on a stretch of road, along a path of points, or both. */
export interface WorksPlace {
  stretch: RoadStretch | null;
  path: readonly GeoPoint[] | null;
}

/** Whether the permit to occupy or dig a road is needed, and why. */
export interface ExcavationNeed {
  needed: boolean;
  reasons: Message[];
  /** Codes of the forbidden areas that the works touch. */
  areas: string[];
  /** Version of the register that was looked up; null where none was. */
  registerVersion: number | null;
  rule: RuleReference | null;
}

/**
 * The municipal connections that a zone exempts; null where it exempts none. Other plans list the same utilities for
 * other ends (Yili §7: to connect them together); only that of row G22 goes with the exemption.
 */
export function exemptConnections(zone: Zone, on: LocalDate): ResolvedRule<'list'> | null {
  const list = listOf(zone, 'MUNICIPAL_UTILITIES', on);
  return list?.row === 'G22' ? list : null;
}

/** Refuses (NO_EXEMPTION) a register in a zone that exempts nothing. Returns the rule. */
export function requireExemption(zone: Zone, on: LocalDate): RuleReference {
  const list = exemptConnections(zone, on);
  if (list) return ruleReference(list);
  throw refuse('NO_EXEMPTION', MESSAGES.NO_EXEMPTION({ zone: zoneName(zone.code), on }));
}

/** What is judged: the works, where they lie, and the register of the day. */
export interface ExcavationQuestion {
  kind: ExcavationWorks;
  place: WorksPlace;
  /** Null where the zone has published none by the day. */
  register: Pick<ForbiddenAreaRegisterRow, 'version' | 'areas'> | null;
}

/**
 * G22: whether works need the permit to occupy or dig a road. The plan exempts what lies outside the forbidden areas,
 * the power supply of 5G base stations included; what cannot be told to lie outside is not exempt.
 */
export function excavationNeed(zone: Zone, on: LocalDate, question: ExcavationQuestion): ExcavationNeed {
  const { kind, place, register } = question;
  const list = exemptConnections(zone, on);
  const rule = referenceOf(list);
  const registerVersion = register?.version ?? null;
  const needed = (reasons: Message[], areas: string[] = []): ExcavationNeed => ({
    needed: true,
    reasons,
    areas,
    registerVersion,
    rule,
  });
  if (!list) return needed([MESSAGES.NOT_EXEMPT({ zone: zoneName(zone.code), on })]);
  // What a 5G base station is connected to is power (5G基站接电).
  const item = itemOf(list, kind === 'BASE_STATION_5G' ? 'POWER' : kind);
  if (!item) return needed([MESSAGES.NOT_LISTED({ what: WORKS[kind] })]);
  if (!register) return needed([MESSAGES.NO_REGISTER({ zone: zoneName(zone.code), on })]);
  const findings = register.areas.map(area => ({ area, ...compare(area, place) }));
  const reasons = findings.flatMap(({ reason }) => (reason ? [reason] : []));
  const touched = findings.filter(({ inside }) => inside).map(({ area }) => area.code);
  if (reasons.length > 0) return needed(reasons, touched);
  const what = kind === 'BASE_STATION_5G' ? STATION_5G : { en: `${kind} (${item.zh})`, zh: `${item.zh}接入` };
  const outside = MESSAGES.OUTSIDE({ what, version: register.version, zone: zoneName(zone.code) });
  return { needed: false, reasons: [outside], areas: [], registerVersion, rule };
}

/** Whether a place lies in an area; a reason where it does, or where that cannot be told. */
function compare(area: ForbiddenArea, { stretch, path }: WorksPlace): { inside: boolean; reason: Message | null } {
  const { title, ground } = area;
  const onStretch = area.stretch && stretch ? stretchesMeet(area.stretch, stretch) : null;
  const within = area.boundary && path ? pathTouches(path, area.boundary) : null;
  if (onStretch === true || within === true) return { inside: true, reason: MESSAGES.INSIDE({ area: title, ground }) };
  // One of the two that compares is enough.
  if (onStretch === false || within === false) return { inside: false, reason: null };
  const unknown = area.stretch ? MESSAGES.CANNOT_TELL_ROAD : MESSAGES.CANNOT_TELL_PATH;
  return { inside: false, reason: unknown({ area: title }) };
}
