/** The yearly cap on visits (G54): fewer for the newly registered and trusted. */
import { addMonths, diffDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { visitCap } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { AuthorityVisits, CreditLevel, InspectionGround } from './generated.ts';

/** Visits of one authority on one ground in a calendar year. */
export interface VisitCount {
  authority: string;
  ground: InspectionGround;
  visits: number;
}

export interface Quota {
  cap: number;
  newEnterprise: boolean;
  /** Counted visits of each authority that made any. */
  authorities: AuthorityVisits[];
  /** Where the cap is each authority's own, of the one with the most; else of all together. */
  used: number;
  supervision: string;
  reasons: string[];
}

/** How enterprises of a level are supervised: 国市监信发〔2022〕6号. */
const SUPERVISION: Readonly<Record<CreditLevel, string>> = {
  A: 'low risk: drawn less often (降低抽查比例和频次)',
  B: 'ordinary risk: drawn as usual (按常规比例和频次抽查)',
  C: 'higher risk: drawn more often (提高抽查比例和频次)',
  D: 'high risk: strict supervision (严格监管)',
};

/**
 * Whole years between two days and the part of the next one: exactly 3 on the third anniversary. Negative where `to` is
 * earlier.
 */
export function yearsBetween(from: LocalDate, to: LocalDate): number {
  let years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  if (addMonths(from, years * 12) > to) years -= 1;
  const anniversary = addMonths(from, years * 12);
  return years + diffDays(anniversary, to) / diffDays(anniversary, addMonths(from, (years + 1) * 12));
}

/** The cap of an enterprise on a day and what is spent of it by the visits of that day's year. */
export function quotaOf(
  rule: ResolvedRule<'quota'>,
  facts: { foundedOn: LocalDate; creditLevel: CreditLevel | null; on: LocalDate; visits: readonly VisitCount[] },
): Quota {
  const { foundedOn, creditLevel, on, visits } = facts;
  const { newEnterpriseYears, countedPer, unratedAs, notCounted } = rule.parameters;
  const age = yearsBetween(foundedOn, on);
  const cap = visitCap(rule, creditLevel, age);
  const counted = new Map<string, number>();
  for (const { authority, ground, visits: n } of visits)
    if (counts(rule, ground)) counted.set(authority, (counted.get(authority) ?? 0) + n);
  const each = [...counted.values()];
  const young = cap.newEnterprise
    ? `up to ${newEnterpriseYears} years: newly registered`
    : `more than ${newEnterpriseYears} years: established`;
  return {
    cap: cap.visits,
    newEnterprise: cap.newEnterprise,
    authorities: [...counted].map(([authority, used]) => ({ authority, used })),
    used: countedPer === 'AUTHORITY' ? Math.max(0, ...each) : each.reduce((sum, n) => sum + n, 0),
    supervision: SUPERVISION[cap.creditLevel],
    reasons: [
      `founded on ${foundedOn}, on ${on} ${young}`,
      creditLevel ? `credit level ${creditLevel}` : `not graded: treated as ${unratedAs}`,
      `at most ${cap.visits} visits a calendar year, counted for ${countedPer === 'AUTHORITY' ? 'each authority' : 'all authorities together'}`,
      `not counted: ${notCounted.map(({ code }) => code).join(', ') || 'none'}`,
    ],
  };
}

/** Whether visits on a ground count towards the cap. */
export const counts = (rule: ResolvedRule<'quota'>, ground: InspectionGround): boolean =>
  rule.parameters.notCounted.every(({ code }) => code !== ground);
