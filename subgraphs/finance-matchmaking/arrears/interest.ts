/**
 * Interest on late payment by the version of the regulation on the contract's day (保障中小企业款项支付条例): what the contract
 * sets, but not below the one-year loan prime rate of its day; where it sets none, 0.05 % a day. Pure.
 */
import { addDays, diffDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Message } from '#shared/messages.ts';
import { findRuleOfKind, limitOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { fen, yuan } from '../input.ts';
import { MESSAGES } from './messages.ts';
import type { Debt, Payment } from './rows.ts';

/** A rate as a fraction a day, exact. */
interface DailyRate {
  numerator: bigint;
  denominator: bigint;
  because: Message;
  rule: ResolvedRule<'threshold'> | null;
}

/** Days of a year by which a yearly rate is divided. */
const YEAR_DAYS = 365n;
/** A percentage of a rule, which has two decimals at most, in basis points. */
const basisPoints = (rule: ResolvedRule<'threshold'>): number => Math.round(limitOf(rule, 'rate').value * 100);

/** The rate of a debt, by the rules of the contract's day. */
export function rateOf(
  zone: Zone,
  { contractedOn, agreedRateBasisPoints: agreed }: Pick<Debt, 'contractedOn' | 'agreedRateBasisPoints'>,
): DailyRate {
  const rule = findRuleOfKind('threshold', zone, 'SME_PAYMENT_INTEREST', contractedOn);
  const day = contractedOn;
  if (agreed === null || agreed === undefined) {
    if (!rule) return { numerator: 0n, denominator: 1n, because: MESSAGES.NO_RATE({ day }), rule };
    const rate = limitOf(rule, 'rate').value;
    return {
      numerator: BigInt(basisPoints(rule)),
      denominator: 10_000n,
      because: MESSAGES.STATUTORY_RATE({ rate, day }),
      rule,
    };
  }
  const floor = rule && findRuleOfKind('threshold', zone, 'LPR_ONE_YEAR', contractedOn);
  const lpr = floor ? basisPoints(floor) : 0;
  const isBelow = agreed < lpr;
  return {
    numerator: BigInt(isBelow ? lpr : agreed),
    denominator: 10_000n * YEAR_DAYS,
    because: (isBelow ? MESSAGES.LPR_RATE : MESSAGES.AGREED_RATE)({ rate: agreed, lpr }),
    rule,
  };
}

/** A span of days, both counted. */
interface Span {
  from: LocalDate;
  to: LocalDate;
}

/**
 * What is owed on each day of a span, added up, in fen times days: a payment counts from the day after it. A whole
 * number, so that the spans of a span add up to it.
 */
export function fenDays(principal: bigint, payments: readonly Payment[], { from, to }: Span): bigint {
  if (to < from) return 0n;
  const days = BigInt(diffDays(from, to) + 1);
  const paid = payments.reduce((sum, { paidOn, amount }) => {
    const first = paidOn < from ? from : addDays(paidOn, 1);
    return first > to ? sum : sum + fen(amount) * BigInt(diffDays(first, to) + 1);
  }, 0n);
  return principal * days - paid;
}

/** Interest up to the end of a day, from the day after the last one to pay. */
export function interestOf(zone: Zone, debt: Debt, { payableOn, on }: { payableOn: LocalDate | null; on: LocalDate }) {
  const { numerator, denominator, because, rule } = rateOf(zone, debt);
  const from = payableOn === null ? null : addDays(payableOn, 1);
  const isLate = from !== null && from <= on;
  const principal = fen(debt.undisputed ?? debt.amount);
  const owed = isLate ? fenDays(principal, debt.payments, { from, to: on }) : 0n;
  const exact = (owed > 0n ? owed : 0n) * numerator;
  return {
    fromDay: isLate ? from : null,
    toDay: on,
    days: isLate ? diffDays(from, on) + 1 : 0,
    // Rounded once, half up.
    amount: yuan((exact * 2n + denominator) / (denominator * 2n)),
    because,
    rule,
  };
}
