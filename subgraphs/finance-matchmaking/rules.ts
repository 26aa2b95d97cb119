/** Decisions of finance matchmaking: pure functions of product, facts and day, with reasons. */
import type { Blocker } from '#shared/case/blockers.ts';
import { addMonths } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import { clockRule, findRuleOfKind, limitOf, listRule, thresholdRule, zone } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { CreditLevel, EnterpriseStatus, FinancingNeedState, LoanKind, SizeClass, TaxGrade } from './generated.ts';
import type { UnclosedNeeds } from './loaders.ts';

/** States of a financing need. A match may still come to nothing, so a matched need can be withdrawn. */
export const NEED_STATES: Machine<FinancingNeedState, 'match' | 'close' | 'withdraw'> = {
  OPEN: { match: 'MATCHED', withdraw: 'WITHDRAWN' },
  MATCHED: { close: 'CLOSED', withdraw: 'WITHDRAWN' },
  CLOSED: {},
  WITHDRAWN: {},
};

/** Largest amount of a need, in yuan. No plan sets one: it catches amounts that were typed in another unit. */
export const LARGEST_NEED = '1000000000.00';
/** Longest term of a need or product, in months. */
export const LONGEST_TERM = 360;

/** Whom a product is for; an empty list accepts all. Stored as it is. */
export interface Criteria {
  creditLevels: readonly CreditLevel[];
  /** Empty for TAX_BANK: its grades come from the zone's rule. */
  taxGrades: readonly TaxGrade[];
  industries: readonly string[];
  sizeClasses: readonly SizeClass[];
  zones: readonly string[];
  minimumAgeYears: number | null;
}

/** What a verdict needs of a product. */
export interface Offer {
  kind: LoanKind;
  maxAmount: string;
  termMonths: number;
  criteria: Criteria;
}

/** What other departments know of an enterprise; null is unknown. */
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

/** In business: whoever is being wound up may only wind up (公司法 on liquidation 清算). */
const IN_BUSINESS: readonly EnterpriseStatus[] = ['OPERATING', 'SUSPENDED'];

/** What a need asks for. */
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

/** An amount in fen, exact. Takes the canonical text of Yuan: two decimals. */
const fen = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

/** Whether `amount` is more than `limit`, both in yuan. */
export const exceeds = (amount: string, limit: string): boolean => fen(amount) > fen(limit);

/** The rule on the tax grades that the tax-bank link serves in a zone (G11), null before there was one. */
export const taxBankRule = (of: Zone, on: LocalDate): ResolvedRule<'list'> | null =>
  findRuleOfKind('list', of, 'TAX_BANK_GRADES', on);

/** The grades that a rule of {@link taxBankRule} names. */
export const gradesOf = (rule: ResolvedRule<'list'>): TaxGrade[] =>
  rule.parameters.items.map(({ code }) => code as TaxGrade);

/** The rule by which credit's lists are looked at in every procedure (G47). */
export const listCheckRule = (of: Zone, on: LocalDate): ResolvedRule<'list'> =>
  listRule(of, 'LIST_CHECK_PROCESSES', on);

/** What a zone promises for a loan to a small or micro enterprise (G12); null where it promises nothing. */
export function loanServiceStandard(of: Zone, on: LocalDate) {
  if (!of.findRule('LOAN_SME', on) || !of.findRule('LOAN_SME_LIMITS', on)) return null;
  const time = clockRule(of, 'LOAN_SME', on);
  const limits = thresholdRule(of, 'LOAN_SME_LIMITS', on);
  const { value: days, unit } = time.parameters.amount;
  return {
    zone: of.code,
    steps: limitOf(limits, 'steps').value,
    days,
    calendarDays: unit === 'CD',
    documents: limitOf(limits, 'documents').value,
    rule: time,
    limitsRule: limits,
  };
}

/**
 * Whether a product fits an enterprise on a day, and a need where one is given. An unknown fact meets no criterion that
 * demands it; that the enterprise is in business and not on the black list (G47) every product demands.
 */
export function judge(
  { kind, maxAmount, termMonths, criteria }: Offer,
  facts: EnterpriseFacts,
  on: LocalDate,
  wish?: Wish,
): Verdict {
  const reasons: string[] = [];
  const failing: string[] = [];
  const say = (met: boolean, reason: string): void => {
    reasons.push(reason);
    if (!met) failing.push(reason);
  };
  const oneOf = (what: string, got: string | null, accepted: readonly string[], source = ''): void => {
    if (accepted.length === 0) return say(true, `any ${what} is accepted`);
    const list = `${accepted.join(', ')}${source}`;
    if (got === null) return say(false, `${what} is unknown, but must be one of ${list}`);
    return accepted.includes(got)
      ? say(true, `${what} ${got} is one of ${list}`)
      : say(false, `${what} must be one of ${list}, but is ${got}`);
  };

  const { blacklisted, foundedOn } = facts;
  oneOf('status', facts.status, IN_BUSINESS);
  say(
    blacklisted === false,
    blacklisted === null
      ? 'whether it is on the black list is unknown'
      : blacklisted
        ? 'on the black list'
        : 'not on the black list',
  );
  oneOf('zone', facts.zone, criteria.zones);
  oneOf('credit level', facts.creditLevel, criteria.creditLevels);
  let rule: Verdict['rule'] = null;
  if (kind !== 'TAX_BANK') oneOf('tax grade', facts.taxGrade, criteria.taxGrades);
  else if (facts.zone === null)
    say(false, 'tax grade cannot be judged: the zone, whose rule TAX_BANK_GRADES names the grades, is unknown');
  else if (!(rule = taxBankRule(zone(facts.zone), on)))
    say(false, `tax grade cannot be judged: zone ${facts.zone} has no rule TAX_BANK_GRADES on ${on}`);
  else oneOf('tax grade', facts.taxGrade, gradesOf(rule), ` (TAX_BANK_GRADES, ${rule.clause})`);
  oneOf('industry', facts.divisionCode, criteria.industries);
  oneOf('size class', facts.sizeClass, criteria.sizeClasses);
  const years = criteria.minimumAgeYears;
  if (years === null) say(true, 'any age is accepted');
  else if (foundedOn === null) say(false, `day of founding is unknown, but must be ${years} years ago or more`);
  else if (addMonths(foundedOn, years * 12) <= on) say(true, `founded on ${foundedOn}, ${years} years ago or more`);
  else say(false, `must be founded ${years} years ago or more, but was on ${foundedOn}`);
  if (wish) {
    const [tooMuch, tooLong] = [exceeds(wish.amount, maxAmount), wish.termMonths > termMonths];
    say(
      !tooMuch,
      tooMuch
        ? `amount must be at most ${maxAmount} yuan, but is ${wish.amount}`
        : `amount ${wish.amount} is within ${maxAmount} yuan`,
    );
    say(
      !tooLong,
      tooLong
        ? `term must be at most ${termMonths} months, but is ${wish.termMonths}`
        : `term ${wish.termMonths} is within ${termMonths} months`,
    );
  }
  return { eligible: failing.length === 0, reasons, failing, rule };
}

/**
 * What needs that are not over have against a deregistration. Counts only: whoever may see the needs themselves finds
 * their ids there.
 */
export const blockersOf = (unclosed: readonly UnclosedNeeds[], department: string): Blocker[] =>
  unclosed.map(({ state, needs }) =>
    state === 'OPEN'
      ? {
          code: 'OPEN_FINANCING_NEEDS',
          department,
          message: `${needs} financing ${needs === 1 ? 'need is' : 'needs are'} still open`,
          operation: 'withdrawFinancingNeed',
        }
      : {
          code: 'UNCLOSED_FINANCING',
          department,
          message: `${needs} financing ${needs === 1 ? 'need was' : 'needs were'} matched with a loan and not closed`,
          operation: 'closeFinancingNeed',
        },
  );
