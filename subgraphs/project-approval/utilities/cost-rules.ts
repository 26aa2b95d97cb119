/**
 * What a connection to power, water or gas costs (G07, G08, G09): pure functions of zone, day and what is applied for.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Message, Text } from '#shared/messages.ts';
import { evaluateThreshold, findRuleOfKind, limitOf, ruleReference, zoneName } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ConnectionArea, SizeClass, UtilityKind } from '../generated.ts';
import { MESSAGES, SIZE_NAMES } from './messages.ts';

/** What a connection costs, and why. */
export interface CostDecision {
  /** 0.00 where it is free; null where the ordinary charges hold, which no plan sets. */
  cost: string | null;
  free: boolean;
  reasons: Message[];
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
const LIMITS: Readonly<Record<ConnectionArea, { limit: string; area: Text }>> = {
  URBAN: { limit: 'urbanCapacity', area: { en: 'an URBAN area', zh: '城市地区' } },
  RURAL: { limit: 'ruralCapacity', area: { en: 'a RURAL area', zh: '农村地区' } },
};
const SMALL: readonly (SizeClass | null)[] = ['SMALL', 'MICRO'];

/**
 * G07, G08, G09: the cost of a connection. Power is free for small and micro enterprises up to the capacity of the
 * area; water and gas outside the site boundary.
 */
export function connectionCost(zone: Zone, on: LocalDate, request: CostRequest): CostDecision {
  const code = RULES[request.kind];
  const rule = findRuleOfKind('threshold', zone, code, on);
  if (!rule) {
    const reasons = [MESSAGES.NO_COST_RULE({ zone: zoneName(zone.code), rule: code, on }), MESSAGES.ORDINARY_CHARGES()];
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
    reasons: [MESSAGES.OUTSIDE_BOUNDARY({ cost })],
    rule: ruleReference(rule),
  };
}

function powerCost(rule: ResolvedRule<'threshold'>, { capacityKw, area, sizeClass }: CostRequest): CostDecision {
  const { limit, area: inArea } = LIMITS[area];
  const within = capacityKw !== null && evaluateThreshold(rule, { [limit]: capacityKw }).met === true;
  const small = SMALL.includes(sizeClass);
  const reasons = [
    capacityReason(capacityKw, within, { limit: limitOf(rule, limit).value, area: inArea }),
    sizeReason(sizeClass, small),
  ];
  const cited = ruleReference(rule);
  if (within && small) return { cost: '0.00', free: true, reasons, rule: cited };
  return { cost: null, free: false, reasons: [...reasons, MESSAGES.ORDINARY_CHARGES()], rule: cited };
}

function capacityReason(capacity: number | null, within: boolean, of: { limit: number; area: Text }): Message {
  if (capacity === null) return MESSAGES.CAPACITY_UNKNOWN();
  return within ? MESSAGES.CAPACITY_WITHIN({ capacity, ...of }) : MESSAGES.CAPACITY_ABOVE({ capacity, ...of });
}

function sizeReason(sizeClass: SizeClass | null, small: boolean): Message {
  if (sizeClass === null) return MESSAGES.SIZE_UNKNOWN();
  const size = SIZE_NAMES[sizeClass];
  return small ? MESSAGES.SMALL({ size }) : MESSAGES.NOT_SMALL({ size });
}
