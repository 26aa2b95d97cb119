/** Reads of tenders and their trails: each loader is one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Tender, TenderEvent } from './entities.ts';
import type { OnlineCounts, OpenTender, SupervisedCounts, TenderEventRow, TenderRow } from './rows.ts';

const TENDERS = columnsOf(Tender);

const OPEN_TENDERS: KeyedSql = key => `select ${columns('id', 'creditCode', 'title', 'state', 'secret')} from tender
  where ${key('credit_code')} and state not in ('AWARDED', 'CANCELLED') order by opened_at, id`;

const ONLINE_COUNTS = `select (count(*) filter (where not secret))::int as compulsory,
    (count(*) filter (where secret))::int as secret,
    (count(*) filter (where not secret and not steps @> '[{"online": false}]'))::int as online
  from tender where zone = $1 and compulsory and invited_on between $2 and $3`;

const SUPERVISED_COUNTS = `select count(*)::int as tenders,
    (count(*) filter (where trail_length > 0 and trail_length = (
      select count(*) from tender_event where tender_id = tender.id and number <= trail_length
    )))::int as covered
  from tender where zone = $1 and opened_at >= $2 and opened_at < $3 and ($4 or not secret)`;

export const tenderLoaders = {
  tender: ({ database }: LoaderScope) =>
    rowLoader<TenderRow>(database, key => `select ${TENDERS} from tender where ${key('id', 'uuid')}`, 'id'),
  tendersOf: ({ database }: LoaderScope) =>
    rowsLoader<TenderRow>(
      database,
      key => `select ${TENDERS} from tender where ${key('project_code')} order by opened_at, id`,
      'projectCode',
    ),
  openTenders: ({ database }: LoaderScope) => rowsLoader<OpenTender>(database, OPEN_TENDERS, 'creditCode'),
  trailOf: ({ database }: LoaderScope) =>
    rowsLoader<TenderEventRow>(
      database,
      key => `select ${columnsOf(TenderEvent)} from tender_event where ${key('tender_id', 'uuid')} order by number`,
      'tenderId',
    ),
  onlineCounts:
    ({ database }: LoaderScope) =>
    async (zone: string, year: number): Promise<OnlineCounts> => {
      const [counts] = await database.query<OnlineCounts>(ONLINE_COUNTS, [zone, `${year}-01-01`, `${year}-12-31`]);
      return counts ?? { compulsory: 0, online: 0, secret: 0 };
    },
  supervisedCounts:
    ({ database }: LoaderScope) =>
    async (zone: string, year: number, withSecret: boolean): Promise<SupervisedCounts> => {
      const [from, to] = [year, year + 1].map(one => `${one}-01-01T00:00:00+08:00`);
      const [counts] = await database.query<SupervisedCounts>(SUPERVISED_COUNTS, [zone, from, to, withSecret]);
      return counts ?? { tenders: 0, covered: 0 };
    },
};
