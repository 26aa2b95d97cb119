/** Row types of taxes. */
import type { RowOf } from '#shared/database/rows.ts';
import type { CaseFields } from '../cases/rows.ts';
import type { TaxBurdenReport, TaxCase, TaxRisk } from './entities.ts';

export type TaxRiskRow = RowOf<TaxRisk>;

/** A tax case with its case of the kit. */
export type TaxCaseRow = RowOf<TaxCase> & CaseFields;

export type TaxBurdenReportRow = RowOf<TaxBurdenReport>;
