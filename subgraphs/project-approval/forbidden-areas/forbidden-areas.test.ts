import { describe, expect, test } from '@jest/globals';
import { TEST_TODAY } from '#shared/testing/department.ts';
import { withParameters } from '#shared/testing/changed-rule.ts';
import { zone, zoneCodes } from '#shared/zones/index.ts';
import type { ExcavationWorks } from '../generated.ts';
import { ENTERPRISE, WINDOW, openProjects } from '../testing.ts';
import { pathTouches, stretchesMeet } from './geometry.ts';
import type { ForbiddenArea, GeoPoint } from './rows.ts';
import { excavationNeed } from './rules.ts';
import type { WorksPlace } from './rules.ts';

const gedian = zone('gedian');
const projects = openProjects('2026-11-16 10:00');

const point = (longitude: number, latitude: number): GeoPoint => ({ longitude, latitude });
const SQUARE = [point(114.6, 30.5), point(114.61, 30.5), point(114.61, 30.51), point(114.6, 30.51)];
const STRETCH = { road: '创业大道', fromMetre: 100, toMetre: 500 };
const AREA: ForbiddenArea = { code: 'ROAD', title: '创业大道', ground: '新建道路', stretch: STRETCH, boundary: null };
const on = (fromMetre: number, toMetre: number, road = '创业大道'): WorksPlace => ({
  stretch: { road, fromMetre, toMetre },
  path: null,
});

describe('G22: whether a place lies in a forbidden area', () => {
  test.each([
    [0, 100, '创业大道', false],
    [0, 101, '创业大道', true],
    [499, 600, '创业大道', true],
    [500, 600, '创业大道', false],
    [200, 300, '创业 大道', true],
    [200, 300, '高新大道', false],
  ])('metres %d to %d of %s: %s', (fromMetre, toMetre, road, meets) => {
    expect(stretchesMeet(STRETCH, { road, fromMetre, toMetre })).toBe(meets);
  });

  test.each([
    ['inside', [point(114.605, 30.505)], true],
    ['on the boundary', [point(114.6, 30.505)], true],
    ['just outside', [point(114.5999, 30.505)], false],
    ['through, with both ends outside', [point(114.59, 30.505), point(114.62, 30.505)], true],
    ['past it', [point(114.59, 30.52), point(114.62, 30.52)], false],
  ])('a path %s', (_, path, touches) => {
    expect(pathTouches(path, SQUARE)).toBe(touches);
  });

  test('a boundary holds on each of its sides and corners, and not on their lines beyond them', () => {
    const touched = (longitudes: number[], latitudes: number[]): boolean[] =>
      longitudes.flatMap(x => latitudes.map(y => pathTouches([point(x, y)], SQUARE)));
    const longitudes = [114.6, 114.61];
    const latitudes = [30.5, 30.51];
    expect(touched([...longitudes, 114.605], latitudes)).toEqual(Array(6).fill(true));
    expect(touched(longitudes, [30.505])).toEqual([true, true]);
    expect(touched([114.59, 114.62], latitudes)).toEqual(Array(4).fill(false));
    expect(touched(longitudes, [30.49, 30.52])).toEqual(Array(4).fill(false));
  });

  const WORKS: ExcavationWorks[] = ['WATER', 'POWER', 'GAS', 'HEAT', 'TELECOM', 'CABLE_TV', 'BASE_STATION_5G'];
  const register = { version: 3, areas: [AREA] };

  test('what the list of a plan does not name needs a permit everywhere', () => {
    const narrow = withParameters(gedian, 'MUNICIPAL_UTILITIES', { items: [] });
    const { needed, reasons } = excavationNeed(narrow, TEST_TODAY, { kind: 'HEAT', place: on(500, 600), register });
    expect([needed, reasons.map(({ en }) => en)]).toEqual([true, [expect.stringMatching(/ is not on the list$/)]]);
  });

  test.each(WORKS)('%s needs no permit outside the forbidden areas, and needs it inside', kind => {
    expect(excavationNeed(gedian, TEST_TODAY, { kind, place: on(500, 600), register })).toMatchObject({
      needed: false,
      areas: [],
      registerVersion: 3,
      reasons: [{ en: expect.stringContaining('lies outside the forbidden areas') }],
      rule: { code: 'MUNICIPAL_UTILITIES', clause: '§20' },
    });
    expect(excavationNeed(gedian, TEST_TODAY, { kind, place: on(499, 600), register })).toMatchObject({
      needed: true,
      areas: ['ROAD'],
      reasons: [{ en: 'it lies in the forbidden area 创业大道 (禁止区域): 新建道路' }],
    });
    const before = excavationNeed(gedian, '2021-04-18', { kind, place: on(500, 600), register });
    expect(before).toMatchObject({ needed: true, rule: null });
    for (const code of zoneCodes.filter(other => other !== 'gedian')) {
      const elsewhere = excavationNeed(zone(code), TEST_TODAY, { kind, place: on(500, 600), register });
      expect(elsewhere).toMatchObject({ needed: true, rule: null });
    }
  });

  test('what cannot be told to lie outside is not exempt: no register, or a place that does not compare', () => {
    const place = on(500, 600);
    expect(excavationNeed(gedian, TEST_TODAY, { kind: 'GAS', place, register: null })).toMatchObject({
      needed: true,
      registerVersion: null,
    });
    const field = { ...AREA, code: 'FIELD', stretch: null, boundary: SQUARE };
    const withField = { version: 1, areas: [field] };
    expect(excavationNeed(gedian, TEST_TODAY, { kind: 'GAS', place, register: withField })).toMatchObject({
      needed: true,
      areas: [],
      reasons: [{ en: expect.stringContaining('tell the coordinates') }],
    });
    const told = { ...place, path: [point(114.7, 30.5)] };
    const empty = { version: 2, areas: [] };
    for (const known of [withField, empty]) {
      expect(excavationNeed(gedian, TEST_TODAY, { kind: 'GAS', place: told, register: known }).needed).toBe(false);
    }
  });
});

describe('G22: the register of forbidden areas', () => {
  const publish = (areas: object[], as: object = WINDOW, where = 'gedian') =>
    projects.mutate(
      'publishForbiddenAreas',
      { zone: where, basis: '城市道路管理条例第三十三条', areas },
      '... on ForbiddenAreaRegister { version validFrom areas { code stretch { fromMetre toMetre } boundary { latitude } } }',
      as,
    );
  const asked = (day: string) =>
    projects.ask(`forbiddenAreas(zone: "gedian", on: "${day}") { version areas { code } }`);
  const area = { code: 'ROAD', title: '创业大道', ground: '新建道路', stretch: STRETCH };

  test('officers publish it whole, by version; each day keeps its own, and the question looks it up', async () => {
    projects.at('2026-11-17 10:00');
    expect(await publish([area])).toMatchObject({ version: 1, validFrom: '2026-11-17' });
    const needed = () =>
      projects.ask<{ needed: boolean }>(
        `needsExcavationPermit(zone: "gedian", kind: WATER,
          place: { stretch: { road: "创业大道", fromMetre: 400, toMetre: 450 } }) { needed registerVersion areas }`,
      );
    expect(await needed()).toEqual({ needed: true, registerVersion: 1, areas: ['ROAD'] });
    projects.at('2026-11-18 10:00');
    const square = { code: 'SQUARE', title: '广场', ground: '重点区域', boundary: SQUARE };
    expect(await publish([{ ...area, stretch: { ...STRETCH, toMetre: 400 } }, square])).toMatchObject({ version: 2 });
    expect(await needed()).toMatchObject({ needed: true, areas: [] });
    expect(await publish([{ ...area, stretch: { ...STRETCH, toMetre: 400 } }])).toMatchObject({ version: 3 });
    expect(await needed()).toEqual({ needed: false, registerVersion: 3, areas: [] });
    expect(await asked('2026-11-16')).toBeNull();
    expect(await asked('2026-11-17')).toMatchObject({ version: 1 });
    expect(await asked('2026-11-18')).toMatchObject({ version: 3 });
    expect(await projects.typesOf('gedian-3')).toEqual(['ForbiddenAreasPublished']);
  });

  test('a question about no place is refused as bad input, in the words of its rule', async () => {
    const ask = async (place: string) =>
      (
        await projects.subgraph.execute(
          `{ needsExcavationPermit(zone: "gedian", kind: GAS, place: ${place}) { needed } }`,
        )
      ).errors;
    for (const [place, message] of [
      ['{}', 'place must have a road stretch or a path, but got: neither'],
      ['{ path: [{ longitude: 72.9, latitude: 30 }] }', 'place.longitude must be from 73 to 136, with 7 decimals'],
      ['{ path: [{ longitude: 114, latitude: 54.1 }] }', 'place.latitude must be from 3 to 54, with 7 decimals'],
    ] as const) {
      expect(await ask(place)).toMatchObject([
        { message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
    expect(await ask('{ path: [{ longitude: 73, latitude: 3 }] }')).toBeUndefined();
  });

  test('only officers publish, only where the plan exempts, and only areas that can be looked up', async () => {
    expect(await publish([area], ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await publish([area], WINDOW, 'yili')).toMatchObject({ code: 'NO_EXEMPTION' });
    for (const wrong of [
      { ...area, stretch: null },
      { ...area, stretch: { ...STRETCH, toMetre: 100 } },
      { ...area, boundary: SQUARE.slice(0, 2) },
      { ...area, boundary: [point(14, 50), ...SQUARE] },
    ]) {
      expect(await publish([wrong])).toMatchObject({ code: 'INVALID_INPUT' });
    }
    expect(await publish([area, area])).toMatchObject({ code: 'INVALID_INPUT' });
  });
});
