import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Deregistration } from './entities.ts';
import type { DeregistrationCaseRow, DeregistrationRow, OpenCases } from './rows.ts';

const DEREGISTRATION = columnsOf(Deregistration, { except: ['statusBefore'] });
const CLOSING = columns('id', 'caseNo', 'status', 'clock', 'terms', 'zone', 'version');

const NEWEST_DEREGISTRATIONS = `select distinct on (credit_code) ${DEREGISTRATION} from deregistration
  where credit_code = any($1) order by credit_code, announced_on desc, id desc`;
const OPEN_CASES = `select ${columns('creditCode', 'matter')}, count(*)::int as cases from service_case
  where credit_code = any($1) and decided_at is null group by credit_code, matter order by matter`;

export const deregistrationLoaders = {
  deregistration: ({ database }: LoaderScope) =>
    rowLoader<DeregistrationRow>(
      database,
      `select ${DEREGISTRATION} from deregistration where id = any($1::uuid[])`,
      'id',
    ),
  deregistrationOf: ({ database }: LoaderScope) =>
    rowLoader<DeregistrationRow>(database, NEWEST_DEREGISTRATIONS, 'creditCode'),
  closing: ({ database }: LoaderScope) =>
    rowLoader<DeregistrationCaseRow>(database, `select ${CLOSING} from service_case where id = any($1::uuid[])`, 'id'),
  openCases: ({ database }: LoaderScope) => rowsLoader<OpenCases>(database, OPEN_CASES, 'creditCode'),
};
