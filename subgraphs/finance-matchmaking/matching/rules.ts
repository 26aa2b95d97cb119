/** Whether a product fits an enterprise: pure functions of product, facts and day, with reasons. */
import { addMonths } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Message, Text } from '#shared/messages.ts';
import { listRule, zone, zoneName } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { CreditLevel, EnterpriseStatus, SizeClass, TaxGrade } from '../generated.ts';
import { exceeds } from '../input.ts';
import type { Offer } from '../products/rows.ts';
import { gradesOf, taxBankRule } from '../products/rules.ts';
import { MESSAGES } from './messages.ts';

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
export const IN_BUSINESS: readonly EnterpriseStatus[] = ['OPERATING', 'SUSPENDED'];

/** What a need requests. */
export interface Wish {
  amount: string;
  termMonths: number;
}

export interface Verdict {
  eligible: boolean;
  /** One for each criterion, in a fixed order. */
  reasons: Message[];
  /** Those among them that are not met or cannot be known. */
  failing: Message[];
  /** The zone's rule that gave the accepted tax grades; null where the bank set them. */
  rule: ResolvedRule<'list'> | null;
  /** The rule that is not met; null where all that fails is a criterion of the bank's own. */
  unmetRule: ResolvedRule<'list'> | null;
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
    oneOf(WHAT.status, facts.status, IN_BUSINESS, STATUSES),
    offBlackList(facts.blacklisted),
    oneOf(WHAT.zone, facts.zone, criteria.zones),
    oneOf(WHAT.creditLevel, facts.creditLevel, criteria.creditLevels),
    taxGrades.finding,
    oneOf(WHAT.industry, facts.divisionCode, criteria.industries),
    oneOf(WHAT.sizeClass, facts.sizeClass, criteria.sizeClasses, SIZES),
    oldEnough(facts.foundedOn, criteria.minimumAgeYears, on),
    ...(wish ? [amountFits(wish.amount, offer.maxAmount), termFits(wish.termMonths, offer.termMonths)] : []),
  ];
  const failing = findings.filter(({ met }) => !met).map(({ reason }) => reason);
  return {
    eligible: failing.length === 0,
    reasons: findings.map(({ reason }) => reason),
    failing,
    rule: taxGrades.rule,
    unmetRule: taxGrades.finding.met ? null : taxGrades.rule,
  };
}

/** What one criterion says of an enterprise. */
interface Finding {
  met: boolean;
  reason: Message;
}

const met = (reason: Message): Finding => ({ met: true, reason });
const unmet = (reason: Message): Finding => ({ met: false, reason });

/** What criteria are about. */
const WHAT = {
  status: { en: 'status', zh: '登记状态' },
  zone: { en: 'zone', zh: '所属园区' },
  creditLevel: { en: 'credit level', zh: '信用等级' },
  taxGrade: { en: 'tax grade', zh: '纳税缴费信用级别' },
  industry: { en: 'industry', zh: '行业大类' },
  sizeClass: { en: 'size class', zh: '企业规模' },
} as const;

/** Codes whose Chinese names are not the codes themselves. */
type Names = Readonly<Record<string, string>>;
const STATUSES: Names = {
  OPERATING: '存续',
  SUSPENDED: '歇业',
  DEREGISTERING: '注销中',
  DEREGISTERED: '注销',
  REVOKED: '吊销',
};
const SIZES: Names = { MICRO: '微型', SMALL: '小型', MEDIUM: '中型', LARGE: '大型' };

const nameOf = (code: string, names: Names): Text => ({ en: code, zh: names[code] ?? code });

/** Where an enterprise stands on the register, in words. */
export const statusText = (status: EnterpriseStatus): Text => nameOf(status, STATUSES);

/** A size class in words; what nobody knows stays empty. */
export const sizeText = (size: SizeClass | null): Text => (size ? nameOf(size, SIZES) : { en: 'unknown', zh: '未知' });

const listed = (codes: readonly string[], names: Names): Text => ({
  en: codes.join(', '),
  zh: codes.map(code => names[code] ?? code).join('、'),
});

/** An empty list accepts every value, an unknown one too. */
function oneOf(what: Text, got: string | null, accepted: readonly string[], names: Names = {}): Finding {
  if (accepted.length === 0) return met(MESSAGES.ANY({ what }));
  return among(what, got, { accepted, list: listed(accepted, names), names });
}

interface Accepted {
  accepted: readonly string[];
  /** The same in words. */
  list: Text;
  names: Names;
}

function among(what: Text, got: string | null, { accepted, list, names }: Accepted): Finding {
  if (got === null) return unmet(MESSAGES.UNKNOWN({ what, list }));
  const named = { what, list, got: nameOf(got, names) };
  return accepted.includes(got) ? met(MESSAGES.ONE_OF(named)) : unmet(MESSAGES.NOT_ONE_OF(named));
}

function offBlackList(blacklisted: boolean | null): Finding {
  if (blacklisted === null) return unmet(MESSAGES.LIST_UNKNOWN());
  return blacklisted ? unmet(MESSAGES.ON_BLACK_LIST()) : met(MESSAGES.NOT_ON_BLACK_LIST());
}

/** The bank sets the tax grades of a product; those of TAX_BANK are the zone's, by its rule on the day (G11). */
function judgeTaxGrade(
  { kind, criteria }: Offer,
  facts: EnterpriseFacts,
  on: LocalDate,
): { finding: Finding; rule: ResolvedRule<'list'> | null } {
  const { taxGrade, zone: zoneCode } = facts;
  if (kind !== 'TAX_BANK') return { finding: oneOf(WHAT.taxGrade, taxGrade, criteria.taxGrades), rule: null };
  if (zoneCode === null) return { finding: unmet(MESSAGES.ZONE_UNKNOWN()), rule: null };
  const rule = taxBankRule(zone(zoneCode), on);
  if (!rule) return { finding: unmet(MESSAGES.NO_RULE({ zone: zoneName(zoneCode), day: on })), rule };
  const grades = gradesOf(rule);
  const list = MESSAGES.BY_RULE({ list: listed(grades, {}), clause: rule.clause });
  return { finding: among(WHAT.taxGrade, taxGrade, { accepted: grades, list, names: {} }), rule };
}

function oldEnough(foundedOn: LocalDate | null, years: number | null, on: LocalDate): Finding {
  if (years === null) return met(MESSAGES.ANY_AGE());
  if (foundedOn === null) return unmet(MESSAGES.AGE_UNKNOWN({ years }));
  const age = { years, foundedOn };
  return addMonths(foundedOn, years * 12) > on ? unmet(MESSAGES.TOO_YOUNG(age)) : met(MESSAGES.OLD_ENOUGH(age));
}

const amountFits = (amount: string, largest: string): Finding =>
  exceeds(amount, largest)
    ? unmet(MESSAGES.TOO_MUCH({ largest, amount }))
    : met(MESSAGES.AMOUNT_FITS({ largest, amount }));

const termFits = (months: number, longest: number): Finding =>
  months > longest ? unmet(MESSAGES.TOO_LONG({ longest, months })) : met(MESSAGES.TERM_FITS({ longest, months }));
