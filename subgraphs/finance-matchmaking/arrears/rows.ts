import type { RowOf } from '#shared/database/rows.ts';
import type { Arrears } from './entities.ts';

export type { Instalment, Payment } from './entities.ts';
export type ArrearsRow = RowOf<Arrears>;

/** What decides on the last day to pay. */
export type Contract = Pick<ArrearsRow, 'debtorKind' | 'contractedOn' | 'deliveredOn' | 'agreedDays' | 'onThirdParty'>;

/** What decides on the interest. */
export type Debt = Contract & Pick<ArrearsRow, 'amount' | 'undisputed' | 'agreedRateBasisPoints' | 'payments'>;

/** Arrears of a zone, summed up. */
export interface LedgerCounts {
  cases: number;
  amount: string;
  undisputed: string;
  paid: string;
  unplanned: number;
  supervised: number;
  cleared: number;
}
