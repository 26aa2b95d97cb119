import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { CASE_COLUMNS } from '../cases/fields.ts';
import { TaxBurdenReport, TaxCase, TaxRisk } from './entities.ts';
import type { TaxBurdenReportRow, TaxCaseRow, TaxRiskRow } from './rows.ts';

const TAX_CASES = {
  // What both tables have is the same in both: the list is found by the one's index, the case by its id.
  from: 'tax_case join service_case using (id, credit_code, zone, submitted_at)',
  columns: `${CASE_COLUMNS}, ${columnsOf(TaxCase, { except: ['id', 'creditCode', 'zone', 'submittedAt'] })}`,
  order: [
    ['submitted_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const TAX_RISK = columnsOf(TaxRisk, { except: ['markedBy'] });
const TAX_BURDEN = columnsOf(TaxBurdenReport, { except: ['zone', 'reportedBy'] });

export const taxLoaders = {
  taxRisk: ({ database }: LoaderScope) =>
    rowLoader<TaxRiskRow>(database, `select ${TAX_RISK} from tax_risk where credit_code = any($1)`, 'creditCode'),
  taxCase: ({ database }: LoaderScope) =>
    rowLoader<TaxCaseRow>(
      database,
      `select ${TAX_CASES.columns} from ${TAX_CASES.from} where id = any($1::uuid[])`,
      'id',
    ),
  taxCasesOf: ({ database }: LoaderScope) => pageLoader<TaxCaseRow>(database, TAX_CASES),
  taxBurdenOf: ({ database }: LoaderScope) =>
    rowsLoader<TaxBurdenReportRow>(
      database,
      `select ${TAX_BURDEN} from tax_burden_report where credit_code = any($1) order by year desc`,
      'creditCode',
    ),
};
