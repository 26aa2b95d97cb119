/** The yearly cap on visits (G54): fewer for the newly registered and trusted. */
import { addMonths, diffDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { comparable } from '#shared/identifiers/index.ts';
import type { Message, Text } from '#shared/messages.ts';
import { visitCap } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { AuthorityVisits, CreditLevel, InspectionGround } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { VisitCount } from './rows.ts';
import { SUPERVISION } from './terms.ts';

export interface Quota {
  cap: number;
  newEnterprise: boolean;
  /** Counted visits of each authority that made any. */
  authorities: AuthorityVisits[];
  /** Where each authority has its own cap, the visits of the authority with the most; else those of all together. */
  used: number;
  supervision: Text;
  reasons: Message[];
}

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
  const age = { foundedOn, day: on, years };
  return {
    cap,
    newEnterprise,
    authorities,
    used: perAuthority ? Math.max(0, ...used) : used.reduce((sum, n) => sum + n, 0),
    supervision: SUPERVISION[level],
    reasons: [
      newEnterprise ? MESSAGES.NEWLY_REGISTERED(age) : MESSAGES.ESTABLISHED(age),
      creditLevel ? MESSAGES.CREDIT_LEVEL({ level: creditLevel }) : MESSAGES.NOT_GRADED({ level: unratedAs }),
      perAuthority ? MESSAGES.CAP_EACH({ cap }) : MESSAGES.CAP_TOGETHER({ cap }),
      MESSAGES.FREE_GROUNDS({ grounds: namesOf(notCounted) }),
    ],
  };
}

function namesOf(grounds: readonly (Text & { code: string })[]): Text {
  if (grounds.length === 0) return MESSAGES.NONE();
  return { en: grounds.map(({ code }) => code).join(', '), zh: grounds.map(({ zh }) => zh).join('、') };
}

/** What names a body that inspects. Visits that were registered before bodies had to give their code have none. */
interface Body {
  authority: string;
  authorityCode?: string | null | undefined;
}

/** Whether two visits are of one body: by its credit code, or by its name, however that is spelt. */
const isSame = (one: Body, other: Body): boolean =>
  (Boolean(one.authorityCode) && one.authorityCode === other.authorityCode) ||
  comparable(one.authority) === comparable(other.authority);

/** The visits that count, added up for each body: two that share a code or a name with a third are one. */
function countedVisits(rule: ResolvedRule<'quota'>, visits: readonly VisitCount[]): AuthorityVisits[] {
  let bodies: VisitCount[][] = [];
  for (const visit of visits) {
    if (!counts(rule, visit.ground)) continue;
    const same = bodies.filter(body => body.some(other => isSame(visit, other)));
    bodies = [...bodies.filter(body => !same.includes(body)), [...same.flat(), visit]];
  }
  return bodies.map(authorityOf);
}

function authorityOf(visits: readonly VisitCount[]): AuthorityVisits {
  const [first] = visits;
  return {
    authority: first?.authority ?? '',
    authorityCode: visits.find(({ authorityCode }) => authorityCode !== null)?.authorityCode ?? null,
    used: visits.reduce((sum, one) => sum + one.visits, 0),
  };
}

/** The counted visits of one body, under its code or its name. */
export function usedBy(visits: readonly VisitCount[], rule: ResolvedRule<'quota'>, body: Body): number {
  const { authority, authorityCode = null } = body;
  const own: VisitCount = { authority, authorityCode, ground: 'KEY_ITEM', visits: 0 };
  const bodies = countedVisits(rule, [own, ...visits]);
  return bodies.find(one => isSame(one, body))?.used ?? 0;
}

/** Whether visits on a ground count towards the cap. */
export const counts = (rule: ResolvedRule<'quota'>, ground: InspectionGround): boolean =>
  rule.parameters.notCounted.every(({ code }) => code !== ground);
