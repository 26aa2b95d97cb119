import { expect, test } from '@jest/globals';
import { judgeFee } from './rules.ts';
import type { FeeListRow } from './rows.ts';

const item = {
  code: 'DRAWING_REVIEW',
  name: '施工图审查费',
  charger: 'INTERMEDIARY',
  authority: '示例机构',
  basis: '示例办法',
  most: '50000.00',
  standard: '示例标准',
} as const;
const list: FeeListRow = {
  zone: 'yili',
  version: 2,
  validFrom: '2026-01-01',
  validTo: null,
  items: [item, { ...item, code: 'OPEN', most: null }],
};
const allowed = (code: string, amount: string): boolean => judgeFee(list, { code, amount, on: '2026-11-19' }).allowed;

test('G49: a fee is allowed up to its bound, without one at its standard, and not where the list has it not', () => {
  expect([allowed('DRAWING_REVIEW', '50000.00'), allowed('DRAWING_REVIEW', '50000.01')]).toEqual([true, false]);
  expect([allowed('open', '9007199254740993.01'), allowed('NONE', '0.00')]).toEqual([true, false]);
  expect(judgeFee(null, { code: 'OPEN', amount: '0.00', on: '2026-11-19' })).toMatchObject({
    allowed: false,
    version: null,
  });
});
