import type { RowOf } from '#shared/database/rows.ts';
import type { CaseFields } from '../cases/rows.ts';
import type { TaxBurdenReport, TaxCase, TaxRisk } from './entities.ts';

export type TaxRiskRow = Omit<RowOf<TaxRisk>, 'markedBy'>;

/** A tax case with its case of the kit. */
export type TaxCaseRow = RowOf<TaxCase> & CaseFields;

export type TaxBurdenReportRow = Omit<RowOf<TaxBurdenReport>, 'zone' | 'reportedBy'>;
