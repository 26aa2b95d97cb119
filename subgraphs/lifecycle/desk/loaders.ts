import DataLoader from 'dataloader';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { DeskCase } from './entities.ts';
import type { DeskCaseRow } from './rows.ts';

export const deskLoaders = {
  deskCase: ({ database }: LoaderScope): DataLoader<string, DeskCaseRow | null> =>
    new DataLoader(async ids => {
      const rows = await database.query<DeskCaseRow>(
        `select ${columnsOf(DeskCase)} from desk_case where id = any($1::text[])`,
        [[...new Set(ids)]],
      );
      const byId = new Map(rows.map(row => [row.id, row]));
      return ids.map(id => byId.get(id) ?? null);
    }),
};
