import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { columns, isUuid, page, pageLoader, rowLoader, rowsLoader } from './paging.ts';
import type { Connection, PageArguments } from './paging.ts';
import { makeTestDatabase } from '../testing/department.ts';

interface Row {
  id: number;
  parentKey: string;
  madeOn: string;
}
let database: Database;
const LIST = {
  from: 'thing',
  columns: columns('id', 'parentKey', 'madeOn'),
  order: [
    ['made_on', 'date'],
    ['id', 'integer'],
  ],
  parent: 'parent_key',
} as const;

beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('paging'), entities: [], migrations: [] });
  await database.query('create table thing (id integer primary key, parent_key text not null, made_on date not null)');
  // Many things of one day, so that the order rests on the id too.
  await database.query(
    `insert into thing select n, 'p' || n % 7, date '2026-01-01' + (n % 5) from generate_series(1, 400) n`,
  );
});
afterAll(() => database.close());

async function walk(read: (args: PageArguments) => Promise<Connection<Row>>, first: number): Promise<number[]> {
  const seen: number[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, edges, pageInfo }: Connection<Row> = await read({ first, after });
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    seen.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
}

describe('pages', () => {
  test('of any size, in either direction, walk the whole list once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom('asc' as const, 'desc' as const),
        async (first, direction) => {
          const seen = await walk(args => page<Row>(database, { ...LIST, direction }, args), first);
          const all = await database.query<{ id: number }>(
            `select id from thing order by made_on ${direction}, id ${direction}`,
          );
          expect(seen).toEqual(all.map(({ id }) => id));
        },
      ),
      { numRuns: 15 },
    );
  });

  test('keep their conditions', async () => {
    const seen = await walk(
      args => page<Row>(database, LIST, args, [{ sql: 'parent_key = ? and id > ?', values: ['p3', 100] }]),
      9,
    );
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.every(id => id % 7 === 3 && id > 100)).toBe(true);
  });

  test('below many parents are one statement for each set of arguments', async () => {
    const load = pageLoader<Row>(database, LIST);
    const before = database.statements();
    const pages = await Promise.all([
      ...Array.from({ length: 7 }, (_, n) => load(`p${n}`, { first: 3 })),
      load('nobody', { first: 3 }),
    ]);
    expect(database.statements() - before).toBe(1);
    expect(pages.map(({ nodes }) => nodes.length)).toEqual([3, 3, 3, 3, 3, 3, 3, 0]);
    expect(pages.at(-1)!.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
    expect(await walk(args => load('p2', args), 10)).toHaveLength(57);
  });

  test.each([
    [{ first: 0 }, 'first must be from 1 to 100, but got: 0'],
    [{ first: 101 }, 'first must be from 1 to 100, but got: 101'],
    [{ first: 1.5 }, 'first must be from 1 to 100, but got: 1.5'],
    [{ after: '' }, 'after must be a cursor that this list gave, but got: ""'],
    [{ after: 'abc' }, 'after must be a cursor that this list gave, but got: "abc"'],
    [{ after: Buffer.from('["2026-01-01"]').toString('base64url') }, 'after must be a cursor that this list gave'],
    [
      { after: Buffer.from(`["2026-01-01","1'; drop table thing"]`).toString('base64url') },
      'after must be a cursor that this list gave',
    ],
    [{ after: Buffer.from('["today","1"]').toString('base64url') }, 'after must be a cursor that this list gave'],
  ])('requested with %j: the message says the rule', async (args, message) => {
    await expect(page<Row>(database, LIST, args)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('loaders', () => {
  test('give a row, a list of rows, or nothing, by key, in one statement each', async () => {
    const row = rowLoader<Row>(database, key => `select ${LIST.columns} from thing where id::${key('text')}`, 'id');
    const rows = rowsLoader<Row>(
      database,
      key => `select ${LIST.columns} from thing where ${key('parent_key')} and id < $2 order by id`,
      'parentKey',
      [20],
    );
    const before = database.statements();
    expect((await row.loadMany(['1', '9999', '3'])).map(one => (one as Row | null)?.id)).toEqual([1, undefined, 3]);
    expect((await rows.loadMany(['p1', 'nobody'])).map(all => (all as Row[]).map(({ id }) => id))).toEqual([
      [1, 8, 15],
      [],
    ]);
    expect(database.statements() - before).toBe(2);
  });

  const ID = '0190a1b2-0000-8000-8000-000000000000';

  test('never ask the database for what cannot be a UUID', async () => {
    const row = rowLoader<{ id: string }>(
      database,
      key => `select id from unnest(array['${ID}'::uuid]) id where ${key('id', 'uuid')}`,
      'id',
    );
    expect(isUuid(ID) && !isUuid(`${ID}0`)).toBe(true);
    expect(await row.loadMany(['x', ID])).toEqual([null, { id: ID }]);
  });
});
