import { localDate } from '#shared/clock/index.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Grade, SchemeGrade } from './entities.ts';
import type { CreditGradeRow, SchemeGradeRow } from './rows.ts';

/** A grade that is in force on the day of the parameter. */
const gradeInForce = (day: string): string =>
  `valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date)`;

export const gradeLoaders = {
  gradeInForce: ({ database, now }: LoaderScope) =>
    rowLoader<CreditGradeRow>(
      database,
      key => `select distinct on (credit_code) ${columnsOf(Grade)} from grade
       where ${key('credit_code')} and scheme = 'MARKET_RISK' and ${gradeInForce('$2')}
       order by credit_code, valid_from desc`,
      'creditCode',
      [localDate(now)],
    ),
  /** The grade in force of each scheme but the risk classification. */
  schemeGrades: ({ database, now }: LoaderScope) =>
    rowsLoader<SchemeGradeRow>(
      database,
      key => `select distinct on (credit_code, scheme, industry) ${columnsOf(SchemeGrade)} from scheme_grade
       where ${key('credit_code')} and ${gradeInForce('$2')}
       order by credit_code, scheme, industry, valid_from desc`,
      'creditCode',
      [localDate(now)],
    ),
  schemeGrade: ({ database }: LoaderScope) =>
    rowLoader<SchemeGradeRow>(
      database,
      key => `select ${columnsOf(SchemeGrade)} from scheme_grade where ${key('id', 'uuid')}`,
      'id',
    ),
};
