/**
 * The register of movables and rights (G13): what may be registered, for how long, and who is paid first (民法典 414).
 * Pure functions of zone, day and rows.
 */
import type { OpenStep } from '#shared/case/index.ts';
import { addMonths } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { limitOf, listRule, ruleOfDay } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { CollateralState } from '../generated.ts';
import type { CollateralRow, Ranked } from './rows.ts';

/** The types of collateral of a zone. */
export const typeRule = (zone: Zone, on: LocalDate): ResolvedRule<'list'> => listRule(zone, 'COLLATERAL_TYPES', on);

/** The rule of the order of payment. */
export const priorityRule = (zone: Zone, on: LocalDate): ResolvedRule<'list'> =>
  listRule(zone, 'COLLATERAL_PRIORITY', on);

/** The first and the last day on which a registration of a day may end: one month to 30 years ahead. */
export function periodOf(zone: Zone, on: LocalDate): { from: LocalDate; to: LocalDate } {
  const rule = ruleOfDay('threshold', zone, 'COLLATERAL_PERIOD', on);
  return { from: addMonths(on, limitOf(rule, 'least').value), to: addMonths(on, limitOf(rule, 'most').value * 12) };
}

/** Where a registration stands: it holds to the end of its last day. */
export function collateralState(
  { endedAt, until }: Pick<Ranked, 'endedAt' | 'until'>,
  today: LocalDate,
): CollateralState {
  if (endedAt) return 'DISCHARGED';
  return until < today ? 'LAPSED' : 'IN_FORCE';
}

const isSameThing = (one: Ranked, other: Ranked): boolean =>
  one.creditCode === other.creditCode && one.assetType === other.assetType && one.assetKey === other.assetKey;

/**
 * The place of a registration among those of the same thing that are in force: the earlier is paid first. The numbers
 * are given in the order of registration, so that no two have the same place. Null where it is not in force.
 */
export function rankOf(one: Ranked, all: readonly Ranked[], today: LocalDate): number | null {
  if (collateralState(one, today) !== 'IN_FORCE') return null;
  const before = all.filter(
    other => isSameThing(one, other) && other.number < one.number && collateralState(other, today) === 'IN_FORCE',
  );
  return before.length + 1;
}

/** The steps that a registration allows. */
export const collateralSteps = (
  row: Pick<CollateralRow, 'id' | 'creditCode' | 'until' | 'endedAt'>,
  today: LocalDate,
) => {
  if (collateralState(row, today) !== 'IN_FORCE') return [];
  const input = { creditCode: row.creditCode, collateralId: row.id };
  return ['extendCollateral', 'releaseCollateral'].map((operation): OpenStep => ({ operation, input }));
};
