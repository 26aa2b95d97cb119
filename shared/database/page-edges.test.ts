/**
 * Pages at their edges: the empty list, the full page, the page after the last, and one entry more or less than each.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeTestDatabase } from '../testing/department.ts';
import { PAGE_LIMIT, columns, page, pageLoader } from './paging.ts';
import type { Connection, PageArguments } from './paging.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';

interface Row {
  id: number;
  parentKey: string;
}

const LIST = {
  from: 'entry',
  columns: columns('id', 'parentKey'),
  order: [['id', 'integer']],
  parent: 'parent_key',
} as const;

const FIRST = 3;
/**
 * Lengths of lists: none, one, and one less than, exactly, and one more than one page, two pages, the greatest page.
 */
const LENGTHS = [0, 1, ...[FIRST, 2 * FIRST, PAGE_LIMIT].flatMap(full => [full - 1, full, full + 1])];

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('pages'), entities: [], migrations: [] });
  await database.query('create table entry (id integer primary key, parent_key text not null)');
  for (const [index, length] of LENGTHS.entries()) {
    await database.query(
      `insert into entry select $1 * 1000 + n, 'of ' || $2::text from generate_series(1, $2::integer) n`,
      [index, length],
    );
  }
});
afterAll(() => database.close());

/** What a page must be, from the whole list. */
function expected(ids: readonly number[], from: number, first: number, cursors: readonly string[]) {
  const nodes = ids.slice(from, from + first);
  return {
    ids: nodes,
    hasNextPage: from + first < ids.length,
    hasPreviousPage: from > 0,
    startCursor: nodes.length > 0 ? cursors[from] : null,
    endCursor: nodes.length > 0 ? cursors[from + nodes.length - 1] : null,
  };
}

const shown = ({ nodes, pageInfo }: Connection<Row>) => ({ ids: nodes.map(({ id }) => id), ...pageInfo });

type Read = (args: PageArguments, length: number) => Promise<Connection<Row>>;

const READS: readonly (readonly [way: string, read: Read])[] = [
  ['a list', (args, length) => page(database, LIST, args, [{ sql: 'parent_key = ?', values: [`of ${length}`] }])],
  ['a list below one parent', (args, length) => pageLoader<Row>(database, LIST)(`of ${length}`, args)],
  [
    'a list below one of many parents',
    async (args, length) => {
      const load = pageLoader<Row>(database, LIST);
      const [own] = await Promise.all([load(`of ${length}`, args), load('of nobody', args), load('of 1', args)]);
      return own;
    },
  ],
];

const CASES = READS.flatMap(([way, read]) => LENGTHS.map(length => [way, length, read] as const));

test.each(CASES)(
  '%s of %i is cut where its pages end, and says what follows and precedes',
  async (_way, length, read) => {
    const ids = Array.from({ length }, (_, n) => LENGTHS.indexOf(length) * 1_000 + n + 1);
    const cursors: string[] = [];
    for (let at = 0; at < length; at += 1) {
      const after = cursors.at(-1) ?? null;
      cursors.push((await read({ first: 1, after }, length)).edges[0]?.cursor ?? '');
    }
    for (const first of [1, FIRST, PAGE_LIMIT]) {
      // From every place of a short list, of a long one from where few are left; from the last entry nothing follows.
      for (let from = Math.max(0, length - FIRST * 2); from <= length; from += 1) {
        const got = await read({ first, after: cursors[from - 1] ?? null }, length);
        expect(shown(got)).toEqual(expected(ids, from, first, cursors));
        expect(got.edges.map(({ cursor }) => cursor)).toEqual(cursors.slice(from, from + first));
      }
    }
  },
);

test('pages of one parent that differ in one argument alone are read apart', async () => {
  const load = pageLoader<Row>(database, LIST);
  const sizes = [1, 2, FIRST].map(async first => (await load('of 7', { first })).nodes.length);
  expect(await Promise.all(sizes)).toEqual([1, 2, FIRST]);
});

/** Arguments of a field that has one of its own. */
interface FromArguments extends PageArguments {
  from: number;
}

test('pages of one parent that differ in an argument of the field alone are read apart', async () => {
  const load = pageLoader<Row, FromArguments>(database, LIST, ({ from }) => [
    { sql: 'id % 1000 >= ?::integer', values: [from] },
  ]);
  const places = [1, 3, 5].map(async from =>
    (await load('of 7', { first: 1, from })).nodes.map(({ id }) => id % 1_000),
  );
  expect(await Promise.all(places)).toEqual([[1], [3], [5]]);
});
