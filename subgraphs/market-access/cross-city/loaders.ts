/** Loaders of cases across cities. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader } from '#shared/database/paging.ts';
import type { KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { CASE_COLUMNS_BUT_RULE } from '../cases/fields.ts';
import { CrossCityCase } from './entities.ts';
import type { CrossCityCaseRow } from './rows.ts';

/** What the case's table has too: the first three are the same in both, the others are qualified. */
const SHARED = ['id', 'creditCode', 'submittedAt', 'matter', 'rule'] as const;
const CROSS_CITY = columnsOf(CrossCityCase, { except: SHARED });
const CROSS_CITY_CASES = {
  from: 'cross_city_case join service_case using (id, credit_code, submitted_at)',
  columns: `${CASE_COLUMNS_BUT_RULE}, applicant, ${CROSS_CITY}, cross_city_case.matter as matter,
    cross_city_case.rule as rule, service_case.rule as "limitRule"`,
  order: [
    ['submitted_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const CASES_BY_ID: KeyedSql = key =>
  `select ${CROSS_CITY_CASES.columns} from ${CROSS_CITY_CASES.from} where ${key('id', 'uuid')}`;

export const crossCityLoaders = {
  crossCity: ({ database }: LoaderScope) => rowLoader<CrossCityCaseRow>(database, CASES_BY_ID, 'id'),
  crossCityOf: ({ database }: LoaderScope) => pageLoader<CrossCityCaseRow>(database, CROSS_CITY_CASES),
};
