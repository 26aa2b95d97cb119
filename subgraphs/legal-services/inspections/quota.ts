/** The yearly cap on visits (G54): fewer for the newly registered and trusted. */
import { addMonths, diffDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { comparable } from '#shared/identifiers/index.ts';
import { visitCap } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { AuthorityVisits, CreditLevel, InspectionGround } from '../generated.ts';
import type { VisitCount } from './rows.ts';

export interface Quota {
  cap: number;
  newEnterprise: boolean;
  /** Counted visits of each authority that made any. */
  authorities: AuthorityVisits[];
  /** Where each authority has its own cap, the visits of the authority with the most; else those of all together. */
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

/** What a quota is counted from: `visits` are those of the year in which `on` lies. */
export interface QuotaFacts {
  foundedOn: LocalDate;
  creditLevel: CreditLevel | null;
  on: LocalDate;
  visits: readonly VisitCount[];
}

/** The cap of an enterprise on a day, and how much of it the visits of that day's year have used. */
export function quotaOf(rule: ResolvedRule<'quota'>, { foundedOn, creditLevel, on, visits }: QuotaFacts): Quota {
  const { newEnterpriseYears: years, countedPer, unratedAs, notCounted } = rule.parameters;
  const { visits: cap, newEnterprise, creditLevel: level } = visitCap(rule, creditLevel, yearsBetween(foundedOn, on));
  const authorities = countedVisits(rule, visits);
  const used = authorities.map(one => one.used);
  const perAuthority = countedPer === 'AUTHORITY';
  const age = newEnterprise ? `up to ${years} years: newly registered` : `more than ${years} years: established`;
  const scope = perAuthority ? 'each authority' : 'all authorities together';
  return {
    cap,
    newEnterprise,
    authorities,
    used: perAuthority ? Math.max(0, ...used) : used.reduce((sum, n) => sum + n, 0),
    supervision: SUPERVISION[level],
    reasons: [
      `founded on ${foundedOn}, on ${on} ${age}`,
      creditLevel ? `credit level ${creditLevel}` : `not graded: treated as ${unratedAs}`,
      `at most ${cap} visits a calendar year, counted for ${scope}`,
      `not counted: ${notCounted.map(({ code }) => code).join(', ') || 'none'}`,
    ],
  };
}

/** The visits that count, added up for each authority, however its name is spelt. */
function countedVisits(rule: ResolvedRule<'quota'>, visits: readonly VisitCount[]): AuthorityVisits[] {
  const counted = new Map<string, AuthorityVisits>();
  for (const { authority, ground, visits: n } of visits) {
    if (!counts(rule, ground)) continue;
    const key = comparable(authority);
    const { used, ...first } = counted.get(key) ?? { authority, used: 0 };
    counted.set(key, { ...first, used: used + n });
  }
  return [...counted.values()];
}

/** Whether visits on a ground count towards the cap. */
export const counts = (rule: ResolvedRule<'quota'>, ground: InspectionGround): boolean =>
  rule.parameters.notCounted.every(({ code }) => code !== ground);
