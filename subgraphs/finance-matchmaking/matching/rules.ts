/** Whether a product fits an enterprise: pure functions of product, facts and day, with reasons. */
import { addMonths } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { listRule, zone } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { CreditLevel, EnterpriseStatus, SizeClass, TaxGrade } from '../generated.ts';
import { exceeds } from '../input.ts';
import type { Offer } from '../products/rows.ts';
import { gradesOf, taxBankRule } from '../products/rules.ts';

/** What other departments say of an enterprise; null is unknown. */
export interface EnterpriseFacts {
  status: EnterpriseStatus | null;
  zone: string | null;
  creditLevel: CreditLevel | null;
  taxGrade: TaxGrade | null;
  divisionCode: string | null;
  sizeClass: SizeClass | null;
  foundedOn: LocalDate | null;
  /** On credit's black list. */
  blacklisted: boolean | null;
}

/** In business: an enterprise that is being wound up may only wind up (公司法 on liquidation 清算). */
const IN_BUSINESS: readonly EnterpriseStatus[] = ['OPERATING', 'SUSPENDED'];

/** What a need requests. */
export interface Wish {
  amount: string;
  termMonths: number;
}

export interface Verdict {
  eligible: boolean;
  /** One for each criterion, in a fixed order. */
  reasons: string[];
  /** Those among them that are not met or cannot be known. */
  failing: string[];
  /** The zone's rule that gave the accepted tax grades; null where the bank set them. */
  rule: ResolvedRule<'list'> | null;
}

/** The rule by which credit's lists are checked in every procedure (G47). */
export const listCheckRule = (of: Zone, on: LocalDate): ResolvedRule<'list'> =>
  listRule(of, 'LIST_CHECK_PROCESSES', on);

/**
 * Whether a product fits an enterprise on a day, and a need where there is one. An unknown fact meets no criterion that
 * demands it; that the enterprise is in business and not on the black list (G47) every product demands.
 */
export function judge(offer: Offer, facts: EnterpriseFacts, on: LocalDate, wish?: Wish): Verdict {
  const { criteria } = offer;
  const taxGrades = judgeTaxGrade(offer, facts, on);
  const findings = [
    oneOf('status', facts.status, IN_BUSINESS),
    offBlackList(facts.blacklisted),
    oneOf('zone', facts.zone, criteria.zones),
    oneOf('credit level', facts.creditLevel, criteria.creditLevels),
    taxGrades.finding,
    oneOf('industry', facts.divisionCode, criteria.industries),
    oneOf('size class', facts.sizeClass, criteria.sizeClasses),
    oldEnough(facts.foundedOn, criteria.minimumAgeYears, on),
    ...(wish ? [amountFits(wish.amount, offer.maxAmount), termFits(wish.termMonths, offer.termMonths)] : []),
  ];
  const failing = findings.filter(({ met }) => !met).map(({ reason }) => reason);
  return {
    eligible: failing.length === 0,
    reasons: findings.map(({ reason }) => reason),
    failing,
    rule: taxGrades.rule,
  };
}

/** What one criterion says of an enterprise. */
interface Finding {
  met: boolean;
  reason: string;
}

const met = (reason: string): Finding => ({ met: true, reason });
const unmet = (reason: string): Finding => ({ met: false, reason });

/** An empty list accepts every value, an unknown one too. `source` says where the list comes from. */
function oneOf(what: string, got: string | null, accepted: readonly string[], source = ''): Finding {
  if (accepted.length === 0) return met(`any ${what} is accepted`);
  const list = `${accepted.join(', ')}${source}`;
  if (got === null) return unmet(`${what} is unknown, but must be one of ${list}`);
  if (!accepted.includes(got)) return unmet(`${what} must be one of ${list}, but is ${got}`);
  return met(`${what} ${got} is one of ${list}`);
}

function offBlackList(blacklisted: boolean | null): Finding {
  if (blacklisted === null) return unmet('whether it is on the black list is unknown');
  return blacklisted ? unmet('on the black list') : met('not on the black list');
}

/** The bank sets the tax grades of a product; those of TAX_BANK are the zone's, by its rule on the day (G11). */
function judgeTaxGrade(
  { kind, criteria }: Offer,
  facts: EnterpriseFacts,
  on: LocalDate,
): { finding: Finding; rule: ResolvedRule<'list'> | null } {
  const { taxGrade, zone: zoneCode } = facts;
  if (kind !== 'TAX_BANK') return { finding: oneOf('tax grade', taxGrade, criteria.taxGrades), rule: null };
  const cannot = 'tax grade cannot be judged';
  if (zoneCode === null) {
    const unknown = `${cannot}: the zone, whose rule TAX_BANK_GRADES names the grades, is unknown`;
    return { finding: unmet(unknown), rule: null };
  }
  const rule = taxBankRule(zone(zoneCode), on);
  if (!rule) {
    return { finding: unmet(`${cannot}: zone ${zoneCode} has no rule TAX_BANK_GRADES on ${on}`), rule };
  }
  return { finding: oneOf('tax grade', taxGrade, gradesOf(rule), ` (TAX_BANK_GRADES, ${rule.clause})`), rule };
}

function oldEnough(foundedOn: LocalDate | null, years: number | null, on: LocalDate): Finding {
  if (years === null) return met('any age is accepted');
  if (foundedOn === null) return unmet(`day of founding is unknown, but must be ${years} years ago or more`);
  if (addMonths(foundedOn, years * 12) > on) {
    return unmet(`must be founded ${years} years ago or more, but was on ${foundedOn}`);
  }
  return met(`founded on ${foundedOn}, ${years} years ago or more`);
}

const amountFits = (amount: string, largest: string): Finding =>
  exceeds(amount, largest)
    ? unmet(`amount must be at most ${largest} yuan, but is ${amount}`)
    : met(`amount ${amount} is within ${largest} yuan`);

const termFits = (months: number, longest: number): Finding =>
  months > longest
    ? unmet(`term must be at most ${longest} months, but is ${months}`)
    : met(`term ${months} is within ${longest} months`);
