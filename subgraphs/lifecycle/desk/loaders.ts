import DataLoader from 'dataloader';
import type { LoaderScope } from '#shared/database/loaders.ts';
import type { Condition } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { DeskCase } from './entities.ts';
import type { DeskCaseRow } from './rows.ts';

/** At most so many cases are counted. */
export const MOST_COUNTED = 100_000;

/** What is counted: the conditions, whose values stand in order. */
const counted = (conditions: readonly Condition[]): { sql: string; values: unknown[] } => {
  const values: unknown[] = [];
  const texts = conditions.map(({ sql, values: own }) => {
    let at = 0;
    return `(${sql.replaceAll('?', () => {
      values.push(own[at]);
      at += 1;
      return `$${values.length}`;
    })})`;
  });
  const where = texts.length > 0 ? `where ${texts.join(' and ')}` : '';
  return {
    sql: `select count(*)::integer as n from (select 1 from desk_case ${where} limit ${MOST_COUNTED}) as counted`,
    values,
  };
};

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
  countOfCases:
    ({ database }: LoaderScope) =>
    async (conditions: readonly Condition[]): Promise<number> => {
      const { sql, values } = counted(conditions);
      const [found] = await database.query<{ n: number }>(sql, values);
      return found?.n ?? 0;
    },
};
