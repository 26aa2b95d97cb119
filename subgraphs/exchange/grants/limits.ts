/**
 * How much of the graph an agreement may ask for, and how often: a pure function of the rule and of what was agreed.
 */
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { plainTexts } from '#shared/input.ts';
import { limitOf, thresholdRule, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { GrantLimits, LimitGrantInput } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { AccessGrantRow } from './rows.ts';

const NAMES = ['depth', 'cost', 'perMinute'] as const;
type LimitName = (typeof NAMES)[number];
/** Operations of one list at most. */
const MOST_OPERATIONS = 200;
/** SHA-256 in hexadecimal digits. */
const OPERATION = /^[0-9a-f]{64}$/;

/** The limits of every agreement on a day: one may have narrower ones. */
export const limitsRule = (zone: string, now: Date): ResolvedRule<'threshold'> =>
  thresholdRule(zoneOf(zone), 'GRANT_LIMITS', localDate(now));

/** The limits of its own that an agreement has, each where it has one. */
export type OwnLimits = Pick<AccessGrantRow, 'zone'> &
  Partial<Pick<AccessGrantRow, 'depthLimit' | 'costLimit' | 'rateLimit'>>;

/** The limits of an agreement: its own, and where it has none, those of the rule. */
export function limitsOf(
  { zone, depthLimit = null, costLimit = null, rateLimit = null }: OwnLimits,
  now: Date,
): GrantLimits {
  const rule = limitsRule(zone, now);
  const least = (own: number | null, name: LimitName): number => Math.min(own ?? Infinity, limitOf(rule, name).value);
  return {
    depth: least(depthLimit, 'depth'),
    cost: least(costLimit, 'cost'),
    perMinute: least(rateLimit, 'perMinute'),
  };
}

type Agreed = Pick<LimitGrantInput, LimitName | 'operations'>;

/** What is agreed of limits: each from 1 to that of the rule. Refuses INVALID_INPUT. */
export function checkLimits(agreed: Agreed, rule: ResolvedRule<'threshold'>): void {
  for (const name of NAMES) {
    const got = agreed[name] ?? null;
    const most = limitOf(rule, name).value;
    if (got !== null && (got < 1 || got > most))
      throw refuse('INVALID_INPUT', MESSAGES.LIMIT_RANGE({ name, most, got }));
  }
}

/** The list of operations, each by its hash; null where there is none. Refuses INVALID_INPUT. */
export function checkOperations({ operations }: Agreed): string[] | null {
  if (!operations) return null;
  const hashes = plainTexts('operations', operations, MOST_OPERATIONS);
  if (hashes.length > 0 && hashes.every(hash => OPERATION.test(hash))) return hashes;
  throw refuse('INVALID_INPUT', MESSAGES.OPERATION_HASH());
}
