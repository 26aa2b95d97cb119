/** Loaders of taxes: risk taxpayers, tax cases, reports of the tax burden. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { CASE_COLUMNS } from '../cases/fields.ts';
import { TaxBurdenReport, TaxCase, TaxRisk } from './entities.ts';
import type { TaxBurdenReportRow, TaxCaseRow, TaxRiskRow } from './rows.ts';

/** What both tables have is the same in both: the list is found by the one's index, the case by its id. */
const SHARED = ['id', 'creditCode', 'zone', 'submittedAt'] as const;
const TAX_CASES = {
  from: 'tax_case join service_case using (id, credit_code, zone, submitted_at)',
  columns: `${CASE_COLUMNS}, ${columnsOf(TaxCase, { except: SHARED })}`,
  order: [
    ['submitted_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const RISKS: KeyedSql = key => `select ${columnsOf(TaxRisk)} from tax_risk where ${key('credit_code')}`;
const CASES_BY_ID: KeyedSql = key => `select ${TAX_CASES.columns} from ${TAX_CASES.from} where ${key('id', 'uuid')}`;
const REPORTS: KeyedSql = key => `select ${columnsOf(TaxBurdenReport)} from tax_burden_report
  where ${key('credit_code')} order by year desc`;

export const taxLoaders = {
  taxRisk: ({ database }: LoaderScope) => rowLoader<TaxRiskRow>(database, RISKS, 'creditCode'),
  taxCase: ({ database }: LoaderScope) => rowLoader<TaxCaseRow>(database, CASES_BY_ID, 'id'),
  taxCasesOf: ({ database }: LoaderScope) => pageLoader<TaxCaseRow>(database, TAX_CASES),
  taxBurdenOf: ({ database }: LoaderScope) => rowsLoader<TaxBurdenReportRow>(database, REPORTS, 'creditCode'),
};
