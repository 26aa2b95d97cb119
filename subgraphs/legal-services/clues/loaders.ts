import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowsLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { ClueOpening, SealedClue } from './entities.ts';
import type { ClueOpeningRow, SealedClueRow } from './rows.ts';

const CLUES = {
  from: 'sealed_clue',
  columns: columnsOf(SealedClue, { except: ['content', 'transferredBy', 'acknowledgedBy'] }),
  order: [
    ['transferred_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

export const clueLoaders = {
  /** The clues that an agency has passed on or was given. */
  cluesOfAgency:
    ({ database }: LoaderScope) =>
    (agency: string, args: PageArguments): Promise<Connection<SealedClueRow>> =>
      page<SealedClueRow>(database, CLUES, args, [{ sql: '? in (sender, recipient)', values: [agency] }]),
  openingsOfClue: ({ database }: LoaderScope) =>
    rowsLoader<ClueOpeningRow>(
      database,
      key => `select ${columnsOf(ClueOpening)} from clue_opening
       where ${key('clue_id', 'uuid')} order by opened_at, id`,
      'clueId',
    ),
};
