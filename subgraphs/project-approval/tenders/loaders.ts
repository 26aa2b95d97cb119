/** Reads of tenders and their trails. */
import { columns, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Database } from '#shared/database/database.ts';
import type { TenderState } from '../generated.ts';
import type { StepTaken, TrailEvent } from './rules.ts';

export interface TenderRow {
  id: string;
  projectCode: string;
  creditCode: string;
  zone: string;
  title: string;
  compulsory: boolean;
  secret: boolean;
  state: TenderState;
  steps: readonly StepTaken[];
  openedAt: string;
  bidDeadline: string | null;
  recommended: readonly string[];
  awardedTo: string | null;
  awardReason: string | null;
  trailLength: number;
  trailHead: string;
}

const TENDERS = columns(
  'id',
  'projectCode',
  'creditCode',
  'zone',
  'title',
  'compulsory',
  'secret',
  'state',
  'steps',
  'openedAt',
  'bidDeadline',
  'recommended',
  'awardedTo',
  'awardReason',
  'trailLength',
  'trailHead',
);

/** Counts of the compulsory tenders of a zone invited in a year. */
interface OnlineCounts {
  compulsory: number;
  online: number;
  secret: number;
}

export function tenderLoaders(database: Database) {
  return {
    tender: rowLoader<TenderRow>(database, `select ${TENDERS} from tender where id = any($1::uuid[])`, 'id'),
    tendersOf: rowsLoader<TenderRow>(
      database,
      `select ${TENDERS} from tender where project_code = any($1) order by opened_at, id`,
      'projectCode',
    ),
    /** Tenders that are neither awarded nor cancelled. */
    openTenders: rowsLoader<Pick<TenderRow, 'id' | 'creditCode' | 'title' | 'state'>>(
      database,
      `select ${columns('id', 'creditCode', 'title', 'state')} from tender where credit_code = any($1) and state not in ('AWARDED', 'CANCELLED') order by opened_at, id`,
      'creditCode',
    ),
    trailOf: rowsLoader<TrailEvent & { tenderId: string; hash: string }>(
      database,
      `select ${columns('tenderId', 'number', 'type', 'at', 'by', 'detail', 'hash')} from tender_event where tender_id = any($1::uuid[]) order by number`,
      'tenderId',
    ),
    onlineCounts: async (zone: string, year: number): Promise<OnlineCounts> => {
      const [found] = await database.query<OnlineCounts>(
        `select (count(*) filter (where not secret))::int as compulsory, (count(*) filter (where secret))::int as secret,
           (count(*) filter (where not secret and not steps @> '[{"online": false}]'))::int as online
         from tender where zone = $1 and compulsory and invited_on between $2 and $3`,
        [zone, `${year}-01-01`, `${year}-12-31`],
      );
      return found!;
    },
    supervisedCounts: async (zone: string, year: number): Promise<{ tenders: number; covered: number }> => {
      const [found] = await database.query<{ tenders: number; covered: number }>(
        `select count(*)::int as tenders, (count(*) filter (where trail_length > 0 and trail_length =
           (select count(*) from tender_event where tender_id = tender.id and number <= trail_length)))::int as covered
         from tender where zone = $1 and opened_at >= $2 and opened_at < $3`,
        [zone, `${year}-01-01T00:00:00+08:00`, `${year + 1}-01-01T00:00:00+08:00`],
      );
      return found!;
    },
  };
}
