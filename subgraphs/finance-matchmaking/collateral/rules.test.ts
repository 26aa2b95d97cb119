import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zone } from '#shared/zones/index.ts';
import type { Ranked } from './rows.ts';
import { collateralState, periodOf, rankOf, typeRule } from './rules.ts';

const TODAY = '2026-11-19';
const row = (number: number, changes: Partial<Ranked> = {}): Ranked => ({
  id: String(number),
  number,
  creditCode: 'one',
  assetType: 'EQUIPMENT',
  assetKey: 'sn-1',
  until: TODAY,
  endedAt: null,
  ...changes,
});

test('G13: four types in gedian, those of the State Council elsewhere', () => {
  const types = (code: string) => typeRule(zone(code), TODAY).parameters.items.map(item => item.code);
  expect(types('gedian')).toEqual(['RECEIVABLES', 'PROJECT_CONTRACT', 'EQUIPMENT', 'INTELLECTUAL_PROPERTY']);
  expect(types('yili')).toContain('RETENTION_OF_TITLE');
});

test('G13: a registration holds for one month to 30 years, to the end of its last day', () => {
  expect(periodOf(zone('gedian'), TODAY)).toEqual({ from: '2026-12-19', to: '2056-11-19' });
  expect(collateralState(row(1), TODAY)).toBe('IN_FORCE');
  expect(collateralState(row(1), '2026-11-20')).toBe('LAPSED');
  expect(collateralState(row(1, { endedAt: TODAY as never }), TODAY)).toBe('DISCHARGED');
});

test('G13: what was registered first is paid first; what ended or is another thing is not counted', () => {
  const rows = [
    row(1, { until: '2026-11-18' }),
    row(2),
    row(3, { assetKey: 'sn-2' }),
    row(4),
    row(5, { endedAt: 'x' as never }),
  ];
  expect(rows.map(one => rankOf(one, rows, TODAY))).toEqual([null, 1, 1, 2, null]);
});

test('G13: the order of payment is total: the places of one thing are 1, 2, 3 … in the order of registration', () => {
  const any = fc.record({
    assetKey: fc.constantFrom('a', 'b'),
    until: fc.constantFrom('2026-11-18', TODAY, '2027-01-01'),
    endedAt: fc.constantFrom(null, '2026-01-01' as never),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), all => {
      const rows = all.map((changes, index) => row(index + 1, changes));
      for (const key of ['a', 'b']) {
        const ranks = rows.filter(({ assetKey }) => assetKey === key).flatMap(one => rankOf(one, rows, TODAY) ?? []);
        expect(ranks).toEqual(ranks.map((_one, index) => index + 1));
      }
    }),
  );
});
