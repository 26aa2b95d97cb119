/** Loaders of real estate: units, their encumbrances, applications. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { CASE_COLUMNS } from '../cases/fields.ts';
import { RealEstate, RealEstateCase, RealEstateEncumbrance } from './entities.ts';
import type { EncumbranceCount, RealEstateCaseRow, RealEstateEncumbranceRow, RealEstateRow } from './rows.ts';

const UNITS = {
  from: 'real_estate',
  columns: columnsOf(RealEstate),
  order: [
    ['registered_on', 'date'],
    ['unit_no', 'text'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** What both tables have is the same in both. */
const SHARED = ['id', 'creditCode', 'zone', 'submittedAt'] as const;
const CASES = {
  from: 'real_estate_case join service_case using (id, credit_code, zone, submitted_at)',
  columns: `${CASE_COLUMNS}, applicant, ${columnsOf(RealEstateCase, { except: SHARED })}`,
  order: [
    ['submitted_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const UNITS_BY_NUMBER: KeyedSql = key => `select ${UNITS.columns} from real_estate where ${key('unit_no')}`;
const CASES_BY_ID: KeyedSql = key => `select ${CASES.columns} from ${CASES.from} where ${key('id', 'uuid')}`;
const ENCUMBRANCES_BY_UNIT: KeyedSql = key => `select ${columnsOf(RealEstateEncumbrance)} from real_estate_encumbrance
  where ${key('unit_no')} order by since, id`;
const ENCUMBRANCES_BY_ID: KeyedSql = key => `select ${columnsOf(RealEstateEncumbrance)} from real_estate_encumbrance
  where ${key('id', 'uuid')}`;
/** Encumbrances on the real estate of enterprises, counted by kind. */
export const OPEN_ENCUMBRANCES: KeyedSql =
  key => `select ${columns('creditCode', 'kind')}, count(*)::int as number from real_estate_encumbrance
  where ${key('credit_code')} and until is null group by credit_code, kind order by kind`;

export const realEstateLoaders = {
  realEstateOf: ({ database }: LoaderScope) => pageLoader<RealEstateRow>(database, UNITS),
  realEstateUnit: ({ database }: LoaderScope) => rowLoader<RealEstateRow>(database, UNITS_BY_NUMBER, 'unitNo'),
  encumbrancesOf: ({ database }: LoaderScope) =>
    rowsLoader<RealEstateEncumbranceRow>(database, ENCUMBRANCES_BY_UNIT, 'unitNo'),
  encumbrance: ({ database }: LoaderScope) => rowLoader<RealEstateEncumbranceRow>(database, ENCUMBRANCES_BY_ID, 'id'),
  openEncumbrances: ({ database }: LoaderScope) =>
    rowsLoader<EncumbranceCount>(database, OPEN_ENCUMBRANCES, 'creditCode'),
  realEstateCase: ({ database }: LoaderScope) => rowLoader<RealEstateCaseRow>(database, CASES_BY_ID, 'id'),
  realEstateCasesOf: ({ database }: LoaderScope) => pageLoader<RealEstateCaseRow>(database, CASES),
};
