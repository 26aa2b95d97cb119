/** Rows of tenders and their trails. */
import type { RowOf } from '#shared/database/rows.ts';
import type { Tender, TenderEvent } from './entities.ts';

export type { StepTaken } from './entities.ts';

export type TenderRow = RowOf<Tender>;
export type TenderEventRow = RowOf<TenderEvent>;

/** A tender that is neither awarded nor cancelled. */
export type OpenTender = Pick<TenderRow, 'id' | 'creditCode' | 'title' | 'state' | 'secret'>;

/** Counts of the compulsory tenders of a zone that were invited in a year. */
export interface OnlineCounts {
  /** Those that are not under secrecy. */
  compulsory: number;
  /** Those of them that had every step online. */
  online: number;
  secret: number;
}

/** Counts of the tenders of a zone that were opened in a year; `covered`: with a whole trail. */
export interface SupervisedCounts {
  tenders: number;
  covered: number;
}
