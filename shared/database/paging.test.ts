import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { checkPage, columns, connection, isUuid, page, pageLoader, rowLoader, rowsLoader } from './paging.ts';
import type { Connection, ListDefinition, OrderType, PageArguments } from './paging.ts';
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
  test('of conditions of which a row meets one at most are those of all of them, in one order', async () => {
    const oneOf = [1, 3, 6].map(rest => ({ sql: 'id % 7 = ?::integer', values: [rest] }));
    const conditions = [{ oneOf }, { sql: 'id > ?::integer', values: [20] }];
    const found = await walk(args => page<Row>(database, LIST, args, conditions), 9);
    const all = await database.query<{ id: number }>(
      'select id from thing where id % 7 in (1, 3, 6) and id > 20 order by made_on, id',
    );
    expect(found).toEqual(all.map(({ id }) => id));
    const parents = ['p1', 'p2', 'p6'];
    const below = pageLoader<Row>(database, LIST, () => conditions);
    const pages = await Promise.all(parents.map(parent => walk(args => below(parent, args), 9)));
    expect(pages.map(({ length }) => length)).toEqual([55, 0, 54]);
    expect(pages.flat().toSorted()).toEqual(found.filter(id => id % 7 !== 3).toSorted());
  });

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
  ])('requested with %j: the message says the rule', async (args, message) => {
    await expect(page<Row>(database, LIST, args)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('a cursor is taken only by the list that gave it, and only as it was given', () => {
  const message = 'after must be a cursor that this list gave, but got: ';
  const cursorOf = async (list: ListDefinition = LIST): Promise<unknown[]> => {
    const { pageInfo } = await page<Row>(database, list, { first: 1 });
    return JSON.parse(Buffer.from(pageInfo.endCursor ?? '', 'base64url').toString()) as unknown[];
  };
  const readFrom = (cursor: unknown, list: ListDefinition = LIST) =>
    page<Row>(database, list, { after: Buffer.from(JSON.stringify(cursor)).toString('base64url') });

  test.each<[string, (cursor: unknown[]) => unknown]>([
    ['no list', () => ({})],
    ['without its tag', ([, ...values]) => values],
    ['with a foreign tag', ([, ...values]) => ['AAAAAA', ...values]],
    ['with a value too few', cursor => cursor.slice(0, -1)],
    ['with a value too many', cursor => [...cursor, '1']],
    ['a day that does not exist', ([tag]) => [tag, '2026-02-30', '1']],
    ['the day zero', ([tag]) => [tag, '0000-00-00', '1']],
    ['no day', ([tag]) => [tag, 'today', '1']],
    ['a number past its column', ([tag, day]) => [tag, day, '2147483648']],
    ['a number as a number', ([tag, day]) => [tag, day, 1]],
    ['SQL', ([tag, day]) => [tag, day, "1'; drop table thing"]],
    ['null', ([tag, day]) => [tag, day, null]],
  ])('%s', async (_what, forge) => {
    const cursor = await cursorOf();
    await expect(readFrom(cursor)).resolves.toMatchObject({ pageInfo: { hasPreviousPage: true } });
    await expect(readFrom(forge(cursor))).rejects.toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test.each<[type: OrderType, good: string[], bad: string[]]>([
    [
      'timestamptz',
      ['2026-03-01 01:30:00+00', '2026-03-01 01:30:00.123456+05:30', '2026-03-01T01:30:00Z'],
      ['2026-01-01T99:99:99+99', '0000-00-00 00:00:00+00', '2026-02-30 00:00:00+00', '2026-03-01 01:30:00', 'infinity'],
    ],
    ['bigint', ['9223372036854775807', '-1'], ['9223372036854775808', '1e3', '']],
    ['smallint', ['32767'], ['32768']],
    ['uuid', ['0190a1b2-0000-8000-8000-000000000000'], ['0190a1b2']],
    ['text', ['葛店', ''], ['a\0b', '\ud800']],
  ])('values of %s', (type, good, bad) => {
    const list = { from: 'thing', order: [['of', type]] } as const;
    const [tag] = JSON.parse(
      Buffer.from(connection([{ of: 'x' }], list, 1, null).edges[0]!.cursor, 'base64url').toString(),
    ) as [string];
    const check = (value: string) =>
      checkPage({ after: Buffer.from(JSON.stringify([tag, value])).toString('base64url') }, list);
    expect(good.map(value => check(value).after)).toEqual(good.map(value => [value]));
    for (const value of bad) expect(() => check(value)).toThrow(message);
  });

  test.each<[string, Partial<ListDefinition>]>([
    ['of another table', { from: '(select * from thing) as other' }],
    ['in the other direction', { direction: 'desc' }],
    [
      'in another order',
      {
        order: [
          ['parent_key', 'text'],
          ['id', 'integer'],
        ],
      },
    ],
  ])('one of a list %s', async (_what, other) => {
    const cursor = await cursorOf({ ...LIST, ...other });
    await expect(readFrom(cursor)).rejects.toThrow(message);
    await expect(readFrom(cursor, { ...LIST, ...other })).resolves.toBeDefined();
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
