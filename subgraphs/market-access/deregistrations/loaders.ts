/** Loaders of deregistrations, of the cases that close them, and of open cases. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Deregistration } from './entities.ts';
import type { DeregistrationCaseRow, DeregistrationRow, OpenCases } from './rows.ts';

const DEREGISTRATION = columnsOf(Deregistration);
const CLOSING = columns('id', 'caseNo', 'status', 'clock', 'terms', 'zone', 'version');

const DEREGISTRATIONS_BY_ID: KeyedSql = key =>
  `select ${DEREGISTRATION} from deregistration where ${key('id', 'uuid')}`;
const NEWEST_DEREGISTRATIONS: KeyedSql = key => `select distinct on (credit_code) ${DEREGISTRATION} from deregistration
  where ${key('credit_code')} order by credit_code, announced_on desc, id desc`;
const CLOSING_CASES: KeyedSql = key => `select ${CLOSING} from service_case where ${key('id', 'uuid')}`;
/** Open cases of enterprises, counted by matter. */
export const OPEN_CASES: KeyedSql =
  key => `select ${columns('creditCode', 'matter')}, count(*)::int as cases from service_case
  where ${key('credit_code')} and decided_at is null group by credit_code, matter order by matter`;

export const deregistrationLoaders = {
  deregistration: ({ database }: LoaderScope) => rowLoader<DeregistrationRow>(database, DEREGISTRATIONS_BY_ID, 'id'),
  deregistrationOf: ({ database }: LoaderScope) =>
    rowLoader<DeregistrationRow>(database, NEWEST_DEREGISTRATIONS, 'creditCode'),
  closing: ({ database }: LoaderScope) => rowLoader<DeregistrationCaseRow>(database, CLOSING_CASES, 'id'),
  openCases: ({ database }: LoaderScope) => rowsLoader<OpenCases>(database, OPEN_CASES, 'creditCode'),
};
