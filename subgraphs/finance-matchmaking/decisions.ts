/**
 * The decisions that changes of the feed tell of: with a change of this type at least so many are stored, in the same
 * transaction, about subjects of these types. Tests hold every write to it (shared/testing/decided.ts).
 */
import type { Decided } from '#shared/department.ts';

export const decided: Decided = {
  FinancingNeedMatched: { FinancingNeed: 1 },
  FinancingNeedPublished: { FinancingNeed: 1 },
  FinancingNeedClosed: { FinancingNeed: 1 },
  FinancingNeedWithdrawn: { FinancingNeed: 1 },
  LoanProductPublished: { LoanProduct: 1 },
  LoanProductWithdrawn: { LoanProduct: 1 },
};
