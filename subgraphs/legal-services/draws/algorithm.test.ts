import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { zone } from '#shared/zones/index.ts';
import { drawFrom, isLotteryResult, orderedPool, poolHashOf, seedOf } from './algorithm.ts';
import type { DrawPool } from './algorithm.ts';
import { coverageOf } from './rules.ts';

const pool = (changes: Partial<DrawPool> = {}): DrawPool => ({
  zone: 'xinjian',
  authorities: ['乙局', '甲局'],
  items: ['SIGNS'],
  objects: ['E3', 'E1', 'E2'],
  inspectors: ['4', '1', '3', '2', '5', '6'].map(cardNo => ({
    authority: Number(cardNo) % 2 ? '甲局' : '乙局',
    cardNo,
  })),
  count: 2,
  seedSource: 'SSQ',
  seedOn: '2026-11-22',
  ...changes,
});
const SEED = seedOf('SSQ', '2026135', '03 07 12 19 24 31+08');

describe('X13: a draw', () => {
  test('is replayed with OpenSSL and the order of hashes alone', () => {
    const hash = poolHashOf(pool());
    const canonical =
      '{"authorities":["乙局","甲局"],"count":2,"inspectors":[{"authority":"甲局","cardNo":"1"},{"authority":"乙局","cardNo":"2"},{"authority":"甲局","cardNo":"3"},{"authority":"乙局","cardNo":"4"},{"authority":"甲局","cardNo":"5"},{"authority":"乙局","cardNo":"6"}],"items":["SIGNS"],"objects":["E1","E2","E3"],"seedOn":"2026-11-22","seedSource":"SSQ","zone":"xinjian"}';
    const sm3 = (text: string): string => createHash('sm3').update(text).digest('hex');
    expect(hash).toBe(sm3(canonical));
    const inOrder = (names: readonly string[], textOf: (name: string) => string): string[] =>
      [...names].sort((one, other) => (sm3(textOf(one)) < sm3(textOf(other)) ? -1 : 1));
    const objects = inOrder(['E1', 'E2', 'E3'], code => `${SEED}|${hash}|OBJECT|${code}`).slice(0, 2);
    expect(drawFrom(pool(), SEED)).toEqual(
      objects.map(creditCode => ({
        creditCode,
        cards: [
          ['2', '4', '6'],
          ['1', '3', '5'],
        ].flatMap(cards => inOrder(cards, card => `${SEED}|${hash}|INSPECTOR|${creditCode}|${card}`).slice(0, 2)),
      })),
    );
  });

  test('does not depend on the order in which a pool was written, and changes with whatever it holds', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pool().objects as string[], { minLength: 3 }), objects => {
        expect(drawFrom(pool({ objects }), SEED)).toEqual(drawFrom(pool(), SEED));
      }),
    );
    const hashes = [{}, { count: 1 }, { objects: ['E1', 'E2'] }, { seedOn: '2026-11-24' }, { items: ['X'] }].map(
      changes => poolHashOf(pool(changes)),
    );
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(orderedPool(orderedPool(pool()))).toEqual(orderedPool(pool()));
  });

  test('draws every object as often as any other', () => {
    const objects = Array.from({ length: 10 }, (_, n) => `E${n}`);
    const counts = new Map(objects.map(code => [code, 0]));
    for (let n = 0; n < 1_000; n += 1) {
      for (const { creditCode } of drawFrom(pool({ objects, inspectors: [] }), `SSQ:${n}`)) {
        counts.set(creditCode, (counts.get(creditCode) ?? 0) + 1);
      }
    }
    // Two of ten, a thousand times: 200 each; six standard deviations are 76. The seeds are always the same.
    for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(76);
  });
});

test.each([
  ['SSQ', '01 02 03 04 05 06+01', true],
  ['SSQ', '28 29 30 31 32 33+16', true],
  ['SSQ', '28 29 30 31 32 34+16', false],
  ['SSQ', '00 29 30 31 32 33+16', false],
  ['SSQ', '01 02 03 04 05 06+17', false],
  ['SSQ', '01 01 03 04 05 06+01', false],
  ['SSQ', '01 02 03 04 05+06', false],
  ['SSQ', '01 02 03 04 05 06', false],
  ['SSQ', '01 02 03 04 05 06+01+02', false],
  ['DLT', '01 02 03 04 35+11 12', true],
  ['DLT', '01 02 03 04 36+11 12', false],
  ['DLT', '01 02 03 04 35+12 13', false],
  ['DLT', '01 02 03 04 35+12 11', false],
] as const)('X13: %s can have the result %s: %s', (source, numbers, can) =>
  expect(isLotteryResult(source, numbers)).toBe(can),
);

test.each([
  ['xinjian', 200, 199, false],
  ['xinjian', 200, 200, true],
  ['xinjian', 0, 0, null],
  ['gedian', 3, 3, true],
  // Its plan asks for no coverage.
  ['yili', 3, 1, null],
])('X06, G53: in %s, of %i items %i drawn for: met %s', (code, items, drawn, met) =>
  expect(coverageOf(zone(code), '2026-11-19', { items, drawn }).met).toBe(met),
);
