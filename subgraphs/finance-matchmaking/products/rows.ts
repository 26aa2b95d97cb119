import type { RowOf } from '#shared/database/rows.ts';
import type { LoanProduct } from './entities.ts';

export type { Criteria } from './entities.ts';
export type LoanProductRow = RowOf<LoanProduct>;

/** What a verdict needs of a product. */
export type Offer = Pick<LoanProductRow, 'kind' | 'maxAmount' | 'termMonths' | 'criteria'>;
