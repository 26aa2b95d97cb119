import { expect, test } from '@jest/globals';
import { zone, zoneCodes } from '#shared/zones/index.ts';
import { loanServiceStandard } from './rules.ts';

const TODAY = '2026-11-19';

test('G12: 3 steps, 8 calendar days, 8 documents in gedian; no other zone promises any', () => {
  expect(loanServiceStandard(zone('gedian'), TODAY)).toMatchObject({
    steps: 3,
    days: 8,
    calendarDays: true,
    documents: 8,
    rule: { code: 'LOAN_SME', clause: '§12' },
  });
  for (const code of zoneCodes.filter(one => one !== 'gedian'))
    expect([code, loanServiceStandard(zone(code), TODAY)]).toEqual([code, null]);
  expect(loanServiceStandard(zone('gedian'), '2021-04-18')).toBeNull();
});
