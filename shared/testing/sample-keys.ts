/** What a department's database keeps once is once in its sample too, of more lives than a test loads. */
import { expect, test } from '@jest/globals';
import type { Database } from '../database/database.ts';
import type { Department } from '../department.ts';
import { tableOf } from '../database/rows.ts';
import type { EntityClass } from '../database/rows.ts';
import { lifeOf } from '../sample/life.ts';
import { TEST_TODAY } from './department.ts';

/** Some numbers are met twice by a few lives of a thousand alone. */
const LIVES = 5_000;

/** The columns of each unique index that holds for every row of its table. */
const UNIQUE = `
  select indexed.relname as "table", array_agg(member.attname::text order by key.place) as columns
  from pg_index
    join pg_class indexed on indexed.oid = indrelid
    cross join unnest(indkey::int[]) with ordinality as key (number, place)
    join pg_attribute member on member.attrelid = indrelid and member.attnum = key.number
  where indisunique and indpred is null and indexprs is null and relnamespace = 'public'::regnamespace
  group by indexrelid, indexed.relname`;

type Row = Readonly<Record<string, unknown>>;

/** One unique index of a table, with the keys that were met in it. */
class UniqueKey {
  readonly #met = new Set<string>();
  readonly #names: readonly string[];

  constructor(entity: EntityClass, columns: readonly string[]) {
    const named = new Map(tableOf(entity).columns.map(({ column, name }) => [column, name]));
    this.#names = columns.map(column => named.get(column) ?? column);
  }

  /** The key of a row that was met before; undefined where it is new, or null is part of it. */
  repeated(row: Row): string | undefined {
    const values = this.#names.map(name => row[name] ?? null);
    if (values.includes(null)) return undefined;
    const key = JSON.stringify(values);
    if (this.#met.has(key)) return key;
    this.#met.add(key);
    return undefined;
  }
}

/** Tests that no row of many sample lives has the key of another one. */
export function testSampleKeys({ seed }: Department, database: () => Database): void {
  test(`what its tables have once, ${LIVES} sample lives have once`, async () => {
    const unique = await database().query<{ table: string; columns: string[] }>(UNIQUE);
    const keys = new Map(
      seed.tables.map(entity => {
        const own = unique.filter(({ table }) => table === tableOf(entity).table);
        return [entity, own.map(({ columns }) => new UniqueKey(entity, columns))];
      }),
    );
    expect([...keys.values()].every(own => own.length > 0)).toBe(true);
    const repeated: string[] = [];
    const row = (entity: EntityClass, values: object): void => {
      for (const key of keys.get(entity) ?? []) {
        const found = key.repeated(values as Row);
        if (found !== undefined) repeated.push(`${tableOf(entity).table} ${found}`);
      }
    };
    for (let index = 0; index < LIVES; index += 1)
      seed.rows(lifeOf(index, TEST_TODAY), { row, change: () => {} }, TEST_TODAY);
    expect(repeated.slice(0, 5)).toEqual([]);
  });
}
