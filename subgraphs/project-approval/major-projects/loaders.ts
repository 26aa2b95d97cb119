/** Reads of major projects: each loader is one statement a tick. */
import { localDate } from '#shared/clock/index.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, pageLoader, rowLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { MajorProjectKind, ProjectBoardFilter } from '../generated.ts';
import { boardConditions, readBoard } from './board.ts';
import { MajorProject, ProjectLedgerEntry } from './entities.ts';
import type { BoardCounts, MajorProjectRow, ProjectLedgerEntryRow } from './rows.ts';

const BOARD = {
  from: 'major_project',
  columns: columnsOf(MajorProject),
  order: [
    ['marked_at', 'timestamptz'],
    ['project_code', 'text'],
  ],
  direction: 'desc',
} as const;

const LEDGER = {
  from: 'project_ledger_entry',
  columns: columnsOf(ProjectLedgerEntry),
  order: [
    ['at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'project_code',
} as const;

interface LedgerArguments extends PageArguments {
  /** With the entries that are for the office alone. */
  office: boolean;
}

export const majorProjectLoaders = {
  major: ({ database }: LoaderScope) =>
    rowLoader<MajorProjectRow>(
      database,
      key => `select ${BOARD.columns} from major_project where ${key('project_code')}`,
      'projectCode',
    ),
  ledgerOf: ({ database }: LoaderScope) =>
    pageLoader<ProjectLedgerEntryRow, LedgerArguments>(database, LEDGER, ({ office }) =>
      office ? [] : [{ sql: 'not for_office', values: [] }],
    ),
  boardPage:
    ({ database, now }: LoaderScope) =>
    (zone: string, filter: ProjectBoardFilter, args: PageArguments): Promise<Connection<MajorProjectRow>> =>
      page<MajorProjectRow>(database, BOARD, args, boardConditions(zone, filter, localDate(now))),
  /** Counts of the board, of a zone and kind (null: all). */
  boardCounts:
    ({ database, now }: LoaderScope) =>
    (zone: string, kind: MajorProjectKind | null): Promise<BoardCounts> =>
      readBoard(database, { zone, kind, today: localDate(now) }),
};
