import { expect, test } from '@jest/globals';
import { zone } from '#shared/zones/index.ts';
import { judgeRelief, reliefCoverage, reliefRules } from './rules.ts';

const zhundong = zone('zhundong');
const AT_LIMIT = { taxableIncome: '3000000.00', employees: 300, totalAssets: '50000000.00' };
const eligible = (changes: object, year = 2026) => {
  const rules = reliefRules(zhundong, year);
  return rules && judgeRelief(rules.limits, { ...AT_LIMIT, ...changes }).eligible;
};

test('Z12: 3 million yuan, 300 employees, 50 million of assets are within; one more of each is not', () => {
  expect(eligible({})).toBe(true);
  expect(eligible({ taxableIncome: '3000000.01' })).toBe(false);
  expect(eligible({ employees: 301 })).toBe(false);
  expect(eligible({ totalAssets: '50000000.01' })).toBe(false);
});

test('Z12: the rule of the year decides, and which reliefs there are', () => {
  const reliefs = (year: number) =>
    reliefRules(zhundong, year)?.policies.parameters.items.map(({ code }) => code) ?? null;
  expect(reliefs(2018)).toBeNull();
  expect(reliefs(2022)).toEqual(['INCOME_TAX_REDUCED']);
  expect(reliefs(2023)).toEqual(['INCOME_TAX_REDUCED', 'SIX_TAXES_HALVED']);
  expect(reliefs(2027)).toHaveLength(2);
  expect(reliefs(2028)).toBeNull();
});

test('Z12: 100 % of those who are entitled enjoy it, or the plan is not met', () => {
  const coverage = (eligibleCount: number, enjoyed: number) =>
    reliefCoverage(zhundong, { eligible: eligibleCount, enjoyed }, '2026-11-19');
  expect(coverage(200, 200)).toMatchObject({ coverage: 100, required: 100, met: true, rule: { clause: '二(四)' } });
  expect(coverage(200, 199)).toMatchObject({ coverage: 99.5, met: false });
  expect(coverage(0, 0)).toMatchObject({ coverage: null, met: null });
  // A year before the rule has no measure.
  expect(reliefCoverage(zhundong, { eligible: 1, enjoyed: 1 }, '2019-12-31')).toBeNull();
});
