import { localDate } from '#shared/clock/index.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Grade, StoredTaxGrade } from './entities.ts';
import type { CreditGradeRow, StoredTaxGradeRow } from './rows.ts';

export const gradeLoaders = {
  gradeInForce: ({ database, now }: LoaderScope) =>
    rowLoader<CreditGradeRow>(
      database,
      key => `select distinct on (credit_code) ${columnsOf(Grade)} from grade
       where ${key('credit_code')} and scheme = 'MARKET_RISK' and $2::date between valid_from and valid_to
       order by credit_code, valid_from desc`,
      'creditCode',
      [localDate(now)],
    ),
  taxGrade: ({ database }: LoaderScope) =>
    rowLoader<StoredTaxGradeRow>(
      database,
      key => `select ${columnsOf(StoredTaxGrade)} from tax_grade where ${key('credit_code')}`,
      'creditCode',
    ),
};
