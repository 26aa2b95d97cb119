/**
 * Decisions on connections to power, water and gas (G05, G07, G08, G09): pure functions of zone, day and what is
 * applied for.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import { evaluateThreshold, findRuleOfKind, limitOf, ruleReference, listOf, referenceOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ConnectionArea, SizeClass, UtilityClass, UtilityKind } from '../generated.ts';

/** What each class is a connection to, and the rule that sets its limit. */
const CLASSES: Readonly<Record<UtilityClass, readonly [kind: UtilityKind, rule: string]>> = {
  HIGH_VOLTAGE: ['POWER', 'POWER_HV'],
  LOW_VOLTAGE_EXTERNAL: ['POWER', 'POWER_LV_EXT'],
  LOW_VOLTAGE: ['POWER', 'POWER_LV_NOEXT'],
  RESIDENTIAL: ['POWER', 'POWER_RES'],
  WATER_110: ['WATER', 'WATER_110'],
};

/** What is applied for. */
export interface WantedConnection {
  kind: UtilityKind;
  class: UtilityClass | null;
  /** Kilowatts; of power only. */
  capacityKw: number | null;
  /** Kilovolt-amperes; of power only, null where nobody told. */
  loadKva: number | null;
}

/**
 * Refuses (INVALID_INPUT) a class of another kind, a power connection without class or capacity, and quantities that
 * cannot be.
 */
export function checkWanted({ kind, class: wanted, capacityKw, loadKva }: WantedConnection): void {
  const check = (fits: boolean, must: string, got: unknown): void => {
    if (!fits) throw refuse('INVALID_INPUT', `${must}, but got: ${String(got)}`);
  };
  const classes = (Object.keys(CLASSES) as UtilityClass[]).filter(one => CLASSES[one][0] === kind);
  check(
    wanted === null || classes.includes(wanted),
    `class of ${kind} must be ${classes.join(', ') || 'left out'}`,
    wanted,
  );
  check(kind !== 'POWER' || wanted !== null, `class of POWER must be one of ${classes.join(', ')}`, wanted);
  check(kind !== 'POWER' || capacityKw !== null, 'capacityKw must be given for POWER', capacityKw);
  check(
    kind === 'POWER' || (capacityKw === null && loadKva === null),
    `capacityKw and loadKva are of POWER, and left out for ${kind}`,
    capacityKw ?? loadKva,
  );
  check(capacityKw === null || capacityKw > 0, 'capacityKw must be above 0', capacityKw);
  check(
    loadKva === null || loadKva >= (capacityKw ?? 0),
    `loadKva must not be below capacityKw (${capacityKw}): apparent power is never below real power`,
    loadKva,
  );
}

/** G05, G08: the rule that sets the limit of a connection, or null, and where it comes from in words. */
export function limitOfConnection(
  zone: Zone,
  on: LocalDate,
  { kind, class: wanted }: Pick<WantedConnection, 'kind' | 'class'>,
): { rule: ResolvedRule<'clock'> | null; note: string } {
  if (wanted === null)
    return { rule: null, note: `no plan sets a limit for ${kind} without a class, so there is no clock` };
  const code = CLASSES[wanted][1];
  const rule = findRuleOfKind('clock', zone, code, on);
  if (!rule) return { rule, note: `zone ${zone.code} has no rule ${code} on ${on}, so there is no clock` };
  const { amount, pauses } = rule.parameters;
  const still = pauses.length > 0 ? `; the clock stands still for ${pauses.join(', ')}` : '';
  return { rule, note: `${amount.value} ${amount.unit} for ${wanted}${still}. ${rule.note ?? rule.explanation.en}` };
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
  throw refuse(
    'WATER_110_CONDITIONS',
    `the 110 programme has all its conditions hold, but these do not: ${broken.map(({ code, zh }) => `${code} (${zh})`).join(', ')}`,
    {
      rule: ruleReference(list),
      remedy: 'apply without the class WATER_110',
    },
  );
}

/** G05: whether the supply plan is answered on the spot; null where the load is not known or the zone has no rule. */
export function replyOnSpotOf(zone: Zone, on: LocalDate, loadKva: number | null): boolean | null {
  const rule = findRuleOfKind('threshold', zone, 'POWER_REPLY_ON_SPOT', on);
  return rule && loadKva !== null ? evaluateThreshold(rule, { load: loadKva }).met : null;
}

/** What a connection costs, and why. */
export interface ConnectionCostRow {
  /** 0.00 where it is free; null where the ordinary charges hold, which no plan sets. */
  cost: string | null;
  free: boolean;
  reasons: string[];
  rule: RuleReference | null;
}

const SMALL: readonly (SizeClass | null)[] = ['SMALL', 'MICRO'];
const LIMITS: Readonly<Record<ConnectionArea, string>> = { URBAN: 'urbanCapacity', RURAL: 'ruralCapacity' };
const ORDINARY = 'the ordinary charges hold';

/**
 * G07, G08, G09: the cost of a connection. Power is free for small and micro enterprises up to the capacity of the
 * area; water and gas outside the site boundary.
 */
export function connectionCost(
  zone: Zone,
  on: LocalDate,
  {
    kind,
    capacityKw,
    area,
    sizeClass,
  }: { kind: UtilityKind; capacityKw: number | null; area: ConnectionArea; sizeClass: SizeClass | null },
): ConnectionCostRow {
  const code = { POWER: 'POWER_ZERO_INVESTMENT', WATER: 'WATER_CONNECTION_COST', GAS: 'GAS_CONNECTION_COST' }[kind];
  const rule = findRuleOfKind('threshold', zone, code, on);
  if (!rule)
    return {
      cost: null,
      free: false,
      reasons: [`zone ${zone.code} has no rule ${code} on ${on}`, ORDINARY],
      rule: null,
    };
  const applied = referenceOf(rule);
  if (kind !== 'POWER') {
    const cost = limitOf(rule, 'cost').value.toFixed(2);
    return {
      cost,
      free: Number(cost) === 0,
      reasons: [`works outside the site boundary (建筑区划红线外) cost ${cost} yuan`],
      rule: applied,
    };
  }
  const name = LIMITS[area];
  const limit = limitOf(rule, name).value;
  const within = capacityKw !== null && evaluateThreshold(rule, { [name]: capacityKw }).met;
  const small = SMALL.includes(sizeClass);
  const reasons = [
    capacityKw === null
      ? 'the capacity is not known'
      : `${capacityKw} kW is ${within ? 'within' : 'above'} the ${limit} kW of an ${area} area`.replace(
          'an RURAL',
          'a RURAL',
        ),
    sizeClass === null
      ? 'the size of the enterprise is not known'
      : `the enterprise is ${sizeClass}, and ${small ? '' : 'not '}small or micro (小微企业)`,
  ];
  return within && small
    ? { cost: '0.00', free: true, reasons, rule: applied }
    : { cost: null, free: false, reasons: [...reasons, ORDINARY], rule: applied };
}
