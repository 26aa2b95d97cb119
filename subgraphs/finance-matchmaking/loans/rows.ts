import type { Case } from '#shared/case/index.ts';
import type { RowOf } from '#shared/database/rows.ts';
import type { Loan, LoanApplication, LoanRenewal } from './entities.ts';

export type { Breach } from './entities.ts';
export type LoanRow = RowOf<Loan>;
export type LoanRenewalRow = RowOf<LoanRenewal>;

/** A loan application with its case. */
export type LoanApplicationRow = RowOf<LoanApplication> &
  Pick<
    Case,
    | 'caseNo'
    | 'status'
    | 'acceptedBy'
    | 'submittedAt'
    | 'decidedAt'
    | 'clock'
    | 'terms'
    | 'rule'
    | 'supplements'
    | 'reasons'
  > & { version: number };

/** How the loans of a zone and year were handled, on average. */
export interface EfficiencyCounts {
  decided: number;
  steps: number | null;
  days: number | null;
  documents: number | null;
  breached: number;
}

/** Loans of one term that are not repaid. */
export interface TermCounts {
  termMonths: number;
  loans: number;
  amount: string;
}
