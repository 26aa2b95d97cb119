/**
 * Decisions on connections to power, water and gas (G05, G07, G08, G09): pure functions of zone, day and what is
 * applied for.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { decimal } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { evaluateThreshold, findRuleOfKind, listOf, ruleReference, zoneName } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { UtilityClass, UtilityKind } from '../generated.ts';
import { requireThat } from '../input.ts';
import { CLASS_NAMES, KIND_NAMES, MESSAGES, TERMS } from './messages.ts';
import { choicesOf, joined, titled } from '../projects/terms.ts';

/** A class of connections, and the rule that sets its limit. */
interface ConnectionClass {
  kind: UtilityKind;
  rule: string;
}

const CLASSES: Readonly<Record<UtilityClass, ConnectionClass>> = {
  HIGH_VOLTAGE: { kind: 'POWER', rule: 'POWER_HV' },
  LOW_VOLTAGE_EXTERNAL: { kind: 'POWER', rule: 'POWER_LV_EXT' },
  LOW_VOLTAGE: { kind: 'POWER', rule: 'POWER_LV_NOEXT' },
  RESIDENTIAL: { kind: 'POWER', rule: 'POWER_RES' },
  WATER_110: { kind: 'WATER', rule: 'WATER_110' },
};

/** The classes of connections to power, in the order of the plan. */
export const POWER_CLASSES = (Object.keys(CLASSES) as UtilityClass[]).filter(code => CLASSES[code].kind === 'POWER');

/** A connection as applied for. */
export interface RequestedConnection {
  kind: UtilityKind;
  class: UtilityClass | null;
  /** Kilowatts; of power only. */
  capacityKw: number | null;
  /** Kilovolt-amperes; of power only, null where it was not stated. */
  loadKva: number | null;
}

/** Kilowatts, and kilovolt-amperes: a thousand megawatts, the whole of a large power station. */
const MOST_CAPACITY = 1_000_000;

/**
 * Refuses (INVALID_INPUT) a class of another kind, a power connection without class or capacity, and quantities that
 * cannot be.
 */
export function checkRequested({ kind, class: requested, capacityKw, loadKva }: RequestedConnection): void {
  const ofKind = Object.entries(CLASS_NAMES).filter(([code]) => CLASSES[code as UtilityClass].kind === kind);
  const classes = choicesOf(Object.fromEntries(ofKind));
  const power = kind === 'POWER';
  requireThat(
    requested === null || CLASSES[requested].kind === kind,
    MESSAGES.CLASS_OF({ kind: KIND_NAMES[kind], classes: ofKind.length > 0 ? classes : MESSAGES.LEFT_OUT() }),
    requested,
  );
  requireThat(!power || requested !== null, MESSAGES.CLASS_NEEDED({ classes }), requested);
  requireThat(!power || capacityKw !== null, MESSAGES.CAPACITY_NEEDED(), capacityKw);
  requireThat(
    power || (capacityKw === null && loadKva === null),
    MESSAGES.OF_POWER({ kind: KIND_NAMES[kind] }),
    capacityKw ?? loadKva,
  );
  if (capacityKw !== null) decimal('capacityKw', capacityKw, { least: 0.01, most: MOST_CAPACITY });
  if (loadKva !== null) decimal('loadKva', loadKva, { most: MOST_CAPACITY });
  requireThat(
    loadKva === null || loadKva >= (capacityKw ?? 0),
    MESSAGES.LOAD_BELOW({ capacity: capacityKw ?? 0 }),
    loadKva,
  );
}

/** G05, G08: the rule that sets the limit of a connection, or null, and where it comes from in words. */
export function limitOfConnection(
  zone: Zone,
  on: LocalDate,
  { kind, class: requested }: Pick<RequestedConnection, 'kind' | 'class'>,
): { rule: ResolvedRule<'clock'> | null; note: Message } {
  if (requested === null) {
    return { rule: null, note: MESSAGES.NO_CLASS({ kind: KIND_NAMES[kind] }) };
  }
  const { rule: code } = CLASSES[requested];
  const rule = findRuleOfKind('clock', zone, code, on);
  if (!rule) return { rule, note: MESSAGES.NO_LIMIT({ zone: zoneName(zone.code), rule: code, on }) };
  const { amount, pauses } = rule.parameters;
  const said = {
    amount: amount.value,
    unit: TERMS[amount.unit] ?? amount.unit,
    class: CLASS_NAMES[requested],
    note: rule.note ? { en: rule.note, zh: rule.explanation.zh } : rule.explanation,
  };
  if (pauses.length === 0) return { rule, note: MESSAGES.LIMIT(said) };
  return { rule, note: MESSAGES.LIMIT_PAUSES({ ...said, pauses: pauses.map(pause => TERMS[pause] ?? pause) }) };
}

/**
 * G08: refuses the 110 programme in a zone that has none (NO_WATER_110), and to a connection that breaks a condition of
 * it, naming each (WATER_110_CONDITIONS).
 */
export function checkWater110(
  zone: Zone,
  on: LocalDate,
  holds: { simpleExternalLine: boolean; noAdministrativePermit: boolean },
): void {
  const remedy = MESSAGES.WITHOUT_CLASS();
  if (!findRuleOfKind('clock', zone, 'WATER_110', on)) {
    throw refuse('NO_WATER_110', MESSAGES.NO_WATER_110({ zone: zoneName(zone.code), on }), { remedy });
  }
  const list = listOf(zone, 'WATER_110_CONDITIONS', on);
  if (!list) return;
  const facts: Readonly<Record<string, boolean>> = {
    SIMPLE_EXTERNAL_LINE: holds.simpleExternalLine,
    NO_ADMINISTRATIVE_PERMIT: holds.noAdministrativePermit,
  };
  const broken = list.parameters.items.filter(({ code }) => !facts[code]);
  if (broken.length === 0) return;
  const named = joined(broken.map(titled));
  throw refuse('WATER_110_CONDITIONS', MESSAGES.WATER_110_CONDITIONS({ broken: named }), {
    rule: ruleReference(list),
    remedy,
  });
}

/** G05: whether the supply plan is answered on the spot; null where the load is not known or the zone has no rule. */
export function replyOnSpotOf(zone: Zone, on: LocalDate, loadKva: number | null): boolean | null {
  const rule = findRuleOfKind('threshold', zone, 'POWER_REPLY_ON_SPOT', on);
  return rule && loadKva !== null ? evaluateThreshold(rule, { load: loadKva }).met : null;
}
