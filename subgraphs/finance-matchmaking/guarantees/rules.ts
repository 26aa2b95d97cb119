/**
 * Guarantees and shared risk (Y05): fee and ceiling by the size of what is guaranteed for one enterprise, and the
 * division of a loss to the fen. Pure functions of rule and amounts.
 */
import type { OpenStep } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Message } from '#shared/messages.ts';
import { limitOf, ruleOfDay } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { WHOLE, fen, yuan } from '../input.ts';
import { MESSAGES } from './messages.ts';
import type { GuaranteeRow, RiskPart } from './rows.ts';

/** The rule on fee and ceiling of a guarantee. */
export const guaranteeRule = (zone: Zone, on: LocalDate): ResolvedRule<'threshold'> =>
  ruleOfDay('threshold', zone, 'GUARANTEE_TERMS', on);

/** The rule on what of a risk the bank bears. */
export const riskRule = (zone: Zone, on: LocalDate): ResolvedRule<'threshold'> =>
  ruleOfDay('threshold', zone, 'RISK_SHARE', on);

const yuanOfLimit = (rule: ResolvedRule<'threshold'>, name: string): string => `${limitOf(rule, name).value}.00`;

/** A percentage of a rule in basis points: its numbers have two decimals at most. */
const basisPoints = (rule: ResolvedRule<'threshold'>, name: string): number =>
  Math.round(limitOf(rule, name).value * 100);

/** The most that is guaranteed for one enterprise in all. */
export const ceilingOf = (rule: ResolvedRule<'threshold'>): string => yuanOfLimit(rule, 'ceiling');

/** The highest yearly fee, in basis points, where so much is guaranteed for one enterprise in all. */
export function highestFee(rule: ResolvedRule<'threshold'>, total: string): number {
  const isSmall = fen(total) <= fen(yuanOfLimit(rule, 'smallUpTo'));
  return basisPoints(rule, isSmall ? 'feeSmall' : 'feeLarge');
}

/** The fee of a year, rounded half up to the fen. */
export const yearlyFee = (amount: string, feeBasisPoints: number): string => {
  const exact = fen(amount) * BigInt(feeBasisPoints);
  return yuan((exact + BigInt(WHOLE / 2)) / BigInt(WHOLE));
};

/** What the bank bears at least, in basis points. */
export const leastOfBank = (rule: ResolvedRule<'threshold'>): number => basisPoints(rule, 'bank');

/** Whether parts name each bearer once, and are the whole. */
export const isWhole = (parts: readonly RiskPart[]): boolean =>
  parts.every(part => part.basisPoints >= 1) &&
  new Set(parts.map(({ bearer }) => bearer)).size === parts.length &&
  parts.reduce((sum, part) => sum + part.basisPoints, 0) === WHOLE;

/**
 * A loss as the parts bear it: each its share down to the fen, and the fen that are left one by one to those whose
 * share was cut most, in the order of the parts. The parts are the loss, exactly.
 */
export function splitLoss(loss: string, parts: readonly RiskPart[]): { bearer: RiskPart['bearer']; amount: string }[] {
  const whole = BigInt(WHOLE);
  const cut = parts.map((part, index) => {
    const exact = fen(loss) * BigInt(part.basisPoints);
    return { index, bearer: part.bearer, amount: exact / whole, rest: exact % whole };
  });
  let left = fen(loss) - cut.reduce((sum, one) => sum + one.amount, 0n);
  const byRest = [...cut].sort((one, other) => Number(other.rest - one.rest) || one.index - other.index);
  for (const one of byRest) {
    if (left === 0n) break;
    one.amount += 1n;
    left -= 1n;
  }
  return cut.map(({ bearer, amount }) => ({ bearer, amount: yuan(amount) }));
}

/** A part in words. */
export const partText = ({ bearer, basisPoints: share }: RiskPart): Message =>
  MESSAGES.PART({ bearer: MESSAGES[bearer](), basisPoints: share });

/** The steps that a guarantee allows. */
export const guaranteeSteps = (row: Pick<GuaranteeRow, 'id' | 'creditCode' | 'endedAt'>): OpenStep[] =>
  row.endedAt ? [] : [{ operation: 'endGuarantee', input: { creditCode: row.creditCode, guaranteeId: row.id } }];
