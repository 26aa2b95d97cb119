import { expect, test } from '@jest/globals';
import { zone } from '#shared/zones/index.ts';
import type { LoanProductRow } from './rows.ts';
import { gradesOf, productSteps, taxBankRule } from './rules.ts';

test("on the day before gedian's own rule the national one holds; before that there is none", () => {
  expect(gradesOf(taxBankRule(zone('gedian'), '2021-04-19')!)).toEqual(['A', 'B']);
  expect(gradesOf(taxBankRule(zone('gedian'), '2021-04-18')!)).toEqual(['A', 'B', 'M']);
  expect(taxBankRule(zone('gedian'), '2019-11-06')).toBeNull();
});

test('what is on offer can be taken off, once', () => {
  const product = { id: 'p', bankCode: 'B', withdrawnOn: null } as LoanProductRow;
  expect(productSteps(product)).toEqual([
    { operation: 'withdrawLoanProduct', input: { bankCode: 'B', productId: 'p' } },
  ]);
  expect(productSteps({ ...product, withdrawnOn: '2026-03-02' })).toEqual([]);
});
