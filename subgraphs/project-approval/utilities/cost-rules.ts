/**
 * What a connection to power, water or gas costs (G07, G08, G09): pure functions of zone, day and what is applied for.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import { evaluateThreshold, findRuleOfKind, limitOf, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ConnectionArea, SizeClass, UtilityKind } from '../generated.ts';

/** What a connection costs, and why. */
export interface CostDecision {
  /** 0.00 where it is free; null where the ordinary charges hold, which no plan sets. */
  cost: string | null;
  free: boolean;
  reasons: string[];
  rule: RuleReference | null;
}

/** What the cost of a connection is decided from. */
export interface CostRequest {
  kind: UtilityKind;
  capacityKw: number | null;
  area: ConnectionArea;
  sizeClass: SizeClass | null;
}

const RULES: Readonly<Record<UtilityKind, string>> = {
  POWER: 'POWER_ZERO_INVESTMENT',
  WATER: 'WATER_CONNECTION_COST',
  GAS: 'GAS_CONNECTION_COST',
};
/** The limit of the capacity that is free, by the area, with the area in words. */
const LIMITS: Readonly<Record<ConnectionArea, { limit: string; area: string }>> = {
  URBAN: { limit: 'urbanCapacity', area: 'an URBAN area' },
  RURAL: { limit: 'ruralCapacity', area: 'a RURAL area' },
};
const SMALL: readonly (SizeClass | null)[] = ['SMALL', 'MICRO'];
const ORDINARY = 'the ordinary charges hold';

/**
 * G07, G08, G09: the cost of a connection. Power is free for small and micro enterprises up to the capacity of the
 * area; water and gas outside the site boundary.
 */
export function connectionCost(zone: Zone, on: LocalDate, request: CostRequest): CostDecision {
  const code = RULES[request.kind];
  const rule = findRuleOfKind('threshold', zone, code, on);
  if (!rule) {
    const reasons = [`zone ${zone.code} has no rule ${code} on ${on}`, ORDINARY];
    return { cost: null, free: false, reasons, rule: null };
  }
  return request.kind === 'POWER' ? powerCost(rule, request) : pipeCost(rule);
}

/** Water and gas: the works outside the site boundary. */
function pipeCost(rule: ResolvedRule<'threshold'>): CostDecision {
  const cost = limitOf(rule, 'cost').value.toFixed(2);
  return {
    cost,
    free: Number(cost) === 0,
    reasons: [`works outside the site boundary (建筑区划红线外) cost ${cost} yuan`],
    rule: ruleReference(rule),
  };
}

function powerCost(rule: ResolvedRule<'threshold'>, { capacityKw, area, sizeClass }: CostRequest): CostDecision {
  const { limit, area: inArea } = LIMITS[area];
  const within = capacityKw !== null && evaluateThreshold(rule, { [limit]: capacityKw }).met === true;
  const small = SMALL.includes(sizeClass);
  const relation = `${within ? 'within' : 'above'} the ${limitOf(rule, limit).value} kW of ${inArea}`;
  const reasons = [
    capacityKw === null ? 'the capacity is not known' : `${capacityKw} kW is ${relation}`,
    sizeClass === null
      ? 'the size of the enterprise is not known'
      : `the enterprise is ${sizeClass}, and ${small ? '' : 'not '}small or micro (小微企业)`,
  ];
  const cited = ruleReference(rule);
  if (within && small) return { cost: '0.00', free: true, reasons, rule: cited };
  return { cost: null, free: false, reasons: [...reasons, ORDINARY], rule: cited };
}
