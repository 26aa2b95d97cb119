/**
 * Decisions on connections to power, water and gas (G05, G07, G08, G09): pure functions of zone, day and what is
 * applied for.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { decimal } from '#shared/input.ts';
import { evaluateThreshold, findRuleOfKind, listOf, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { UtilityClass, UtilityKind } from '../generated.ts';
import { requireThat } from '../input.ts';

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
  const classes = Object.entries(CLASSES)
    .filter(([, of]) => of.kind === kind)
    .map(([code]) => code);
  const power = kind === 'POWER';
  requireThat(
    requested === null || CLASSES[requested].kind === kind,
    `class of ${kind} must be ${classes.join(', ') || 'left out'}`,
    requested,
  );
  requireThat(!power || requested !== null, `class of POWER must be one of ${classes.join(', ')}`, requested);
  requireThat(!power || capacityKw !== null, 'capacityKw must be given for POWER', capacityKw);
  requireThat(
    power || (capacityKw === null && loadKva === null),
    `capacityKw and loadKva are of POWER, and left out for ${kind}`,
    capacityKw ?? loadKva,
  );
  if (capacityKw !== null) decimal('capacityKw', capacityKw, { least: 0.01, most: MOST_CAPACITY });
  if (loadKva !== null) decimal('loadKva', loadKva, { most: MOST_CAPACITY });
  requireThat(
    loadKva === null || loadKva >= (capacityKw ?? 0),
    `loadKva must not be below capacityKw (${capacityKw}): apparent power is never below real power`,
    loadKva,
  );
}

/** G05, G08: the rule that sets the limit of a connection, or null, and where it comes from in words. */
export function limitOfConnection(
  zone: Zone,
  on: LocalDate,
  { kind, class: requested }: Pick<RequestedConnection, 'kind' | 'class'>,
): { rule: ResolvedRule<'clock'> | null; note: string } {
  if (requested === null) {
    return { rule: null, note: `no plan sets a limit for ${kind} without a class, so there is no clock` };
  }
  const { rule: code } = CLASSES[requested];
  const rule = findRuleOfKind('clock', zone, code, on);
  if (!rule) return { rule, note: `zone ${zone.code} has no rule ${code} on ${on}, so there is no clock` };
  const { amount, pauses } = rule.parameters;
  const still = pauses.length > 0 ? `; the clock stands still for ${pauses.join(', ')}` : '';
  return { rule, note: `${amount.value} ${amount.unit} for ${requested}${still}. ${rule.note ?? rule.explanation.en}` };
}

/** G08: refuses (WATER_110_CONDITIONS) the 110 programme to a connection that breaks a condition of it, naming each. */
export function checkWater110(
  zone: Zone,
  on: LocalDate,
  holds: { simpleExternalLine: boolean; noAdministrativePermit: boolean },
): void {
  const list = listOf(zone, 'WATER_110_CONDITIONS', on);
  if (!list) return;
  const facts: Readonly<Record<string, boolean>> = {
    SIMPLE_EXTERNAL_LINE: holds.simpleExternalLine,
    NO_ADMINISTRATIVE_PERMIT: holds.noAdministrativePermit,
  };
  const broken = list.parameters.items.filter(({ code }) => !facts[code]);
  if (broken.length === 0) return;
  const named = broken.map(({ code, zh }) => `${code} (${zh})`).join(', ');
  throw refuse('WATER_110_CONDITIONS', `the 110 programme has all its conditions hold, but these do not: ${named}`, {
    rule: ruleReference(list),
    remedy: 'apply without the class WATER_110',
  });
}

/** G05: whether the supply plan is answered on the spot; null where the load is not known or the zone has no rule. */
export function replyOnSpotOf(zone: Zone, on: LocalDate, loadKva: number | null): boolean | null {
  const rule = findRuleOfKind('threshold', zone, 'POWER_REPLY_ON_SPOT', on);
  return rule && loadKva !== null ? evaluateThreshold(rule, { load: loadKva }).met : null;
}
