/** A promise ends with its last moment: what is handed in then is in time, and one millisecond later it is broken. */
import { expect, test } from '@jest/globals';
import { acceptWithTolerance, breakDebt } from './tolerance.ts';
import type { ToleranceRule } from './tolerance.ts';

const RULE: ToleranceRule = {
  matter: '施工许可',
  kind: 'MATERIALS',
  mainMaterials: ['申请表'],
  deferrable: ['图纸'],
  makeUpWithin: { value: 5, unit: 'WD' },
  reference: null,
};
const HANDED = {
  id: '1',
  creditCode: 'C',
  caseId: '2',
  zone: 'gedian',
  materials: ['申请表'],
  committed: true,
  standing: null,
};

test.each([
  [-1, null],
  [0, null],
  [1, 'BROKEN'],
])('%i ms from the last moment of a promise', (ms, status) => {
  const debt = acceptWithTolerance(RULE, HANDED, new Date('2026-11-19T10:00:00+08:00'));
  if (!debt) throw new Error('the drawings must be owed, but nothing is');
  const broken = breakDebt(debt, new Date(new Date(debt.dueAt).getTime() + ms));
  expect(broken?.debt.status ?? null).toBe(status);
});
