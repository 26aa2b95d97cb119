import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { INDUSTRY_DIVISIONS } from './industries.ts';
import { sizeClass } from './size-class.ts';
import type { SizeFacts } from './size-class.ts';

const classOf = (facts: SizeFacts) => {
  const result = sizeClass(facts);
  return result.ok ? result.value.sizeClass : result.problems;
};

describe('工信部联企业〔2011〕300号 size classes', () => {
  test.each([
    ['industry', '26', [1000, 40_000, 0], [300, 2000, 0], [20, 300, 0]],
    ['construction', '47', [0, 80_000, 80_000], [0, 6000, 5000], [0, 300, 300]],
    ['wholesale', '51', [200, 40_000, 0], [20, 5000, 0], [5, 1000, 0]],
    ['retail', '52', [300, 20_000, 0], [50, 500, 0], [10, 100, 0]],
    ['software', '65', [300, 10_000, 0], [100, 1000, 0], [10, 50, 0]],
    ['transport', '54', [1000, 30_000, 0], [300, 3000, 0], [20, 200, 0]],
    ['handling', '591', [1000, 30_000, 0], [300, 3000, 0], [20, 200, 0]],
    ['storage', '59', [200, 30_000, 0], [100, 1000, 0], [20, 100, 0]],
    ['real estate development', '70', [0, 200_000, 10_000], [0, 1000, 5000], [0, 100, 2000]],
    ['property management', 'K702', [1000, 5000, 0], [300, 1000, 0], [100, 500, 0]],
    ['leasing and business services', '72', [300, 0, 120_000], [100, 0, 8000], [10, 0, 100]],
    ['others', '75', [300, 0, 0], [100, 0, 0], [10, 0, 0]],
    ['farming', '01', [0, 20_000, 0], [0, 500, 0], [0, 50, 0]],
  ])('lower bounds: %s', (_industry, division, ...bounds) => {
    const facts = ([employees, annualRevenueWan, totalAssetsWan]: number[]) => ({
      division,
      employees,
      annualRevenueWan,
      totalAssetsWan,
    });
    expect(bounds.map(row => classOf(facts(row)))).toEqual(['LARGE', 'MEDIUM', 'SMALL']);
    const justBelow = bounds.map(row => row.map(bound => Math.max(0, bound - 1)));
    expect(justBelow.map(row => classOf(facts(row)))).toEqual(['MEDIUM', 'SMALL', 'MICRO']);
  });

  test('one bound missed is one class down, and the reasons say which', () => {
    expect(sizeClass({ division: 'C26', employees: 1200, annualRevenueWan: 39_000 })).toEqual({
      ok: true,
      value: {
        sizeClass: 'MEDIUM',
        row: '工业',
        fallback: false,
        reasons: [
          { sizeClass: 'LARGE', measure: 'employees', atLeast: 1000, got: 1200, met: true },
          { sizeClass: 'LARGE', measure: 'annualRevenueWan', atLeast: 40_000, got: 39_000, met: false },
          { sizeClass: 'MEDIUM', measure: 'employees', atLeast: 300, got: 1200, met: true },
          { sizeClass: 'MEDIUM', measure: 'annualRevenueWan', atLeast: 2000, got: 39_000, met: true },
        ],
      },
    });
  });

  test('either measure below the smallest bound makes micro', () => {
    expect(classOf({ division: '26', employees: 5000, annualRevenueWan: 299 })).toBe('MICRO');
  });

  test.each([
    ['53', true],
    ['66', true],
    ['83', true],
    ['84', true],
    ['91', true],
    ['704', true],
    ['703', false],
    ['85', false],
    ['86', false],
  ])('division %s: 其他未列明行业, as a fallback %p', (division, fallback) => {
    expect(sizeClass({ division, employees: 100 })).toMatchObject({
      ok: true,
      value: { sizeClass: 'MEDIUM', row: '其他未列明行业', fallback },
    });
  });

  test('every division has a row, and growing never makes an enterprise smaller', () => {
    const order = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'];
    const amount = fc.nat({ max: 300_000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...INDUSTRY_DIVISIONS),
        fc.record({ employees: amount, annualRevenueWan: amount, totalAssetsWan: amount }),
        amount,
        ({ code: division }, measures, more) => {
          const before = classOf({ division, ...measures });
          const after = classOf({
            division,
            employees: measures.employees + more,
            annualRevenueWan: measures.annualRevenueWan + more,
            totalAssetsWan: measures.totalAssetsWan + more,
          });
          expect(order).toContain(before);
          expect(order.indexOf(after as string)).toBeGreaterThanOrEqual(order.indexOf(before as string));
        },
      ),
    );
  });
});
