/** The compensation of lost loans (Y04): shares, balance and states. Pure functions of rule, rows and amounts. */
import type { OpenStep } from '#shared/case/index.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { findRuleOfKind } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ClaimState, SizeClass } from '../generated.ts';
import { WHOLE, fen, yuan } from '../input.ts';
import type { CompensationClaimRow, CompensationFundRow } from './rows.ts';

/** The rule on a zone's compensation fund: whose loans it compensates; null where the zone plans none. */
export const compensationRule = (zone: Zone, on: LocalDate): ResolvedRule<'list'> | null =>
  findRuleOfKind('list', zone, 'RISK_COMPENSATION_FUND', on);

/** Whether a rule compensates loans of enterprises of this size. */
export const isCompensated = (rule: ResolvedRule<'list'>, sizeClass: SizeClass | null): boolean =>
  rule.parameters.items.some(({ code }) => code === sizeClass);

/** What a fund holds. */
export const balanceOf = ({ paidIn, paidOut }: Pick<CompensationFundRow, 'paidIn' | 'paidOut'>): string =>
  yuan(fen(paidIn) - fen(paidOut));

/** The share of a loss that a fund bears, down to the fen: never more than the share. */
export const shareOf = (loss: string, shareBasisPoints: number): string =>
  yuan((fen(loss) * BigInt(shareBasisPoints)) / BigInt(WHOLE));

/** The states of a claim. */
export const CLAIM_STATES: Machine<ClaimState, 'pay' | 'refuse'> = {
  CLAIMED: { pay: 'COMPENSATED', refuse: 'NOT_COMPENSATED' },
  COMPENSATED: {},
  NOT_COMPENSATED: {},
};

/** The steps that a fund allows: it is never closed. */
export const fundSteps = ({ id, organCode }: Pick<CompensationFundRow, 'id' | 'organCode'>): OpenStep[] => [
  { operation: 'payIntoCompensationFund', input: { organCode, fund: id } },
];

/** The steps that a claim allows. */
export const claimSteps = ({
  id,
  creditCode,
  state,
}: Pick<CompensationClaimRow, 'id' | 'creditCode' | 'state'>): OpenStep[] =>
  state === 'CLAIMED' ? [{ operation: 'decideCompensationClaim', input: { creditCode, claimId: id } }] : [];
