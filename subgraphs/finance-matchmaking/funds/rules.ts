/** Industry funds (G10): by when the plan wants them, and what is left of one. Pure functions of zone, day and rows. */
import type { LocalDate } from '#shared/clock/index.ts';
import { findRuleOfKind, itemOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { fen, yuan } from '../input.ts';
import type { IndustryFundRow } from './rows.ts';

/** The rule on industry funds, and the day by which the plan wants them; null where the zone plans none. */
export function fundPlan(zone: Zone, on: LocalDate): { rule: ResolvedRule<'list'>; plannedBy: LocalDate } | null {
  const rule = findRuleOfKind('list', zone, 'FUND_MILESTONES', on);
  const plannedBy = rule && itemOf(rule, 'INDUSTRY_FUND')?.dueOn;
  return rule && plannedBy ? { rule, plannedBy } : null;
}

/** Whether a fund came after the day by which the plan wanted it. */
export const isAfterPlan = ({
  establishedOn,
  plannedBy,
}: Pick<IndustryFundRow, 'establishedOn' | 'plannedBy'>): boolean => establishedOn > plannedBy;

/** What of a fund is not invested. */
export const leftOf = ({ size, invested }: Pick<IndustryFundRow, 'size' | 'invested'>): string =>
  yuan(fen(size) - fen(invested));
