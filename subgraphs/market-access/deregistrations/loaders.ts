/** Loaders of deregistrations, of the cases that close them, and of what is open. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Deregistration } from './entities.ts';
import type { DeregistrationCaseRow, DeregistrationRow, OpenCase, OpenClaim } from './rows.ts';

const DEREGISTRATION = columnsOf(Deregistration);
const CLOSING = columns('id', 'caseNo', 'status', 'clock', 'terms', 'zone', 'version', 'reasons');

const DEREGISTRATIONS_BY_ID: KeyedSql = key =>
  `select ${DEREGISTRATION} from deregistration where ${key('id', 'uuid')}`;
const NEWEST_DEREGISTRATIONS: KeyedSql = key => `select distinct on (credit_code) ${DEREGISTRATION} from deregistration
  where ${key('credit_code')} order by credit_code, announced_on desc, id desc`;
const CLOSING_CASES: KeyedSql = key => `select ${CLOSING} from service_case where ${key('id', 'uuid')}`;
/** Open cases of enterprises, the oldest first. */
export const OPEN_CASES: KeyedSql = key => `select ${columns('id', 'creditCode', 'matter', 'caseNo')} from service_case
  where ${key('credit_code')} and decided_at is null order by submitted_at, id`;
/** Mortgages and seizures on real estate of enterprises: mortgages first, of each the oldest first. */
export const OPEN_CLAIMS: KeyedSql =
  key => `select ${columns('id', 'creditCode', 'kind', 'unitNo')} from real_estate_encumbrance
  where ${key('credit_code')} and until is null and kind in ('MORTGAGE', 'SEIZURE') order by kind, since, id`;

export const deregistrationLoaders = {
  deregistration: ({ database }: LoaderScope) => rowLoader<DeregistrationRow>(database, DEREGISTRATIONS_BY_ID, 'id'),
  deregistrationOf: ({ database }: LoaderScope) =>
    rowLoader<DeregistrationRow>(database, NEWEST_DEREGISTRATIONS, 'creditCode'),
  closing: ({ database }: LoaderScope) => rowLoader<DeregistrationCaseRow>(database, CLOSING_CASES, 'id'),
  openCases: ({ database }: LoaderScope) => rowsLoader<OpenCase>(database, OPEN_CASES, 'creditCode'),
  openClaims: ({ database }: LoaderScope) => rowsLoader<OpenClaim>(database, OPEN_CLAIMS, 'creditCode'),
};
