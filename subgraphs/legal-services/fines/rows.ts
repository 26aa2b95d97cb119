import type { RowOf } from '#shared/database/rows.ts';
import type { Fine, FinePayment, FineRelief } from './entities.ts';

export type { FineReview, PlannedPart } from './entities.ts';
export type FineRow = RowOf<Fine>;
export type FinePaymentRow = RowOf<FinePayment>;
export type FineReliefRow = RowOf<FineRelief>;

/** A fine that is not paid. */
export type UnpaidFine = Pick<FineRow, 'id' | 'creditCode' | 'authority' | 'decidedOn'>;
