import { defineEntity, p } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { dayOfWeek } from '../clock/index.ts';
import { openDatabase } from '../database/database.ts';
import type { Database } from '../database/database.ts';
import { isCreditCode, isProjectCode } from '../identifiers/index.ts';
import { makeTestDatabase } from '../testing/department.ts';
import { lifeOf } from './life.ts';
import { loadSample, tablesAfterSample } from './load.ts';
import type { SampleOf } from './load.ts';

const TODAY = '2026-11-19';
const lives = Array.from({ length: 5_000 }, (_, index) => lifeOf(index, TODAY));

describe('sample lives', () => {
  test('are the same at every call', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), index =>
        expect(JSON.stringify(lifeOf(index, TODAY))).toBe(JSON.stringify(lifeOf(index, TODAY))),
      ),
    );
  });

  test('have identifiers and names of their own, all valid', () => {
    expect(
      lives.every(
        ({ creditCode, projects }) => isCreditCode(creditCode) && projects.every(({ code }) => isProjectCode(code)),
      ),
    ).toBe(true);
    const unique = (values: string[]) => expect(new Set(values).size).toBe(values.length);
    unique(lives.map(({ creditCode }) => creditCode));
    unique(lives.map(({ name }) => name));
    unique(lives.flatMap(({ projects }) => projects.map(({ code }) => code)));
  });

  test('are at every stage, in every zone', () => {
    expect(new Set(lives.map(({ stage, zone }) => `${stage} ${zone.code}`)).size).toBe(6 * 5);
  });

  test('fit together: nothing before the founding, nothing after the end or today, no inspection on quiet days', () => {
    for (const life of lives) {
      const end = life.endedOn ?? TODAY;
      const days = [...life.licences, ...life.visits, ...life.needs, ...life.legalAid]
        .map(({ on }) => on)
        .concat(life.projects.map(({ appliedOn }) => appliedOn));
      expect([life.index, days.filter(day => day < life.foundedOn || day > end)]).toEqual([life.index, []]);
      expect([life.index, [life.foundedOn, ...days].filter(day => [0, 6].includes(dayOfWeek(day)))]).toEqual([
        life.index,
        [],
      ]);
      if (life.zone.code === 'xinjian') expect(life.visits.filter(({ on }) => Number(on.slice(8)) <= 20)).toEqual([]);
      expect((life.stage === 'DEREGISTERED') === (life.endedOn !== null)).toBe(true);
    }
  });
});

const LaterSchema = defineEntity({ name: 'Later', properties: { id: p.integer().primary() } });
class StoredLater extends LaterSchema.class {}
LaterSchema.setClass(StoredLater);

const LifeSchema = defineEntity({
  name: 'Life',
  properties: {
    id: p.integer().primary(),
    text: p.text(),
    list: p.array(),
    data: p.json<object>(),
    at: p.datetime().nullable(),
  },
});
class StoredLife extends LifeSchema.class {}
LifeSchema.setClass(StoredLife);

describe('loading', () => {
  let database: Database;
  const sample: SampleOf = {
    tables: [StoredLife],
    rows: (life, add) => {
      add.row(StoredLife, { id: life.index, text: 'a\tb\\c\nd', list: ['x"y', '\\'], data: { 'k\\': 'v\n' } });
      add.change(new Date(0), {
        type: 'Made',
        creditCode: life.creditCode,
        subject: { type: 'Life', id: String(life.index) },
        payload: {},
      });
    },
  };
  const count = async () =>
    (
      await database.query<{ n: number; m: number }>('select count(*)::int as n, coalesce(max(id), -1) as m from life')
    )[0]!;
  beforeAll(async () => {
    database = await openDatabase({ url: await makeTestDatabase('sample'), entities: [], migrations: [] });
    await database.query(
      'create table life (id integer primary key, text text, list text[], data jsonb, at timestamptz)',
    );
  });
  afterAll(() => database.close());

  test('loads one zone, then the others, then more, each life once', async () => {
    expect(await loadSample(database, sample, { enterprises: 100, today: TODAY, zones: ['yili'] })).toBe(40);
    expect(await loadSample(database, sample, { enterprises: 100, today: TODAY })).toBe(160);
    expect(await loadSample(database, sample, { enterprises: 100, today: TODAY })).toBe(0);
    expect(await loadSample(database, sample, { enterprises: 12_000, today: '2030-01-01' })).toBe(2 * 11_900);
    expect(await count()).toEqual({ n: 12_000, m: 11_999 });
    expect(await database.query('select distinct today::text from sample_progress')).toEqual([{ today: TODAY }]);
  });

  test('a table that comes after lives were loaded is named', async () => {
    expect(await tablesAfterSample(database, sample)).toEqual([]);
    expect(await tablesAfterSample(database, { ...sample, tables: [StoredLife, StoredLater] })).toEqual(['later']);
  });

  test('writes every kind of value as it is', async () => {
    expect(await database.query('select text, list, data, at from life where id = 7')).toEqual([
      { text: 'a\tb\\c\nd', list: ['x"y', '\\'], data: { 'k\\': 'v\n' }, at: null },
    ]);
  });

  test('that is cut goes on where it stopped, and leaves no chunk half-written', async () => {
    const failing: SampleOf = {
      ...sample,
      rows: (life, add, today) =>
        life.index === 19_000
          ? add.row(StoredLife, { id: 1, text: '', list: [], data: {} })
          : sample.rows(life, add, today),
    };
    await expect(loadSample(database, failing, { enterprises: 30_000, today: TODAY })).rejects.toThrow('duplicate key');
    expect(await count()).toEqual({ n: 17_000, m: 16_999 });
    expect(await loadSample(database, sample, { enterprises: 30_000, today: TODAY })).toBe(2 * 13_000);
  });
});
