import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zone } from '#shared/zones/index.ts';
import { WHOLE, fen } from '../input.ts';
import type { RiskPart } from './rows.ts';
import { ceilingOf, guaranteeRule, highestFee, isWhole, leastOfBank, riskRule, splitLoss, yearlyFee } from './rules.ts';

const DAY = '2026-11-19';
const yili = zone('yili');

test('Y05: the fee is 1 % a year at most up to 5 million yuan in all, 1.5 % above; 10 million is the ceiling', () => {
  const rule = guaranteeRule(yili, DAY);
  expect(highestFee(rule, '5000000.00')).toBe(100);
  expect(highestFee(rule, '5000000.01')).toBe(150);
  expect(ceilingOf(rule)).toBe('10000000.00');
  expect(yearlyFee('5000000.00', 100)).toBe('50000.00');
  expect(yearlyFee('0.01', 4_999)).toBe('0.00');
  expect(yearlyFee('0.01', 5_000)).toBe('0.01');
});

test('Y05: parts of a risk are the whole, each bearer once; the bank bears 20 % or more', () => {
  const parts = (...shares: number[]) =>
    shares.map((basisPoints, index) => ({
      bearer: (['BANK', 'GUARANTOR', 'GOVERNMENT'] as const)[index]!,
      basisPoints,
    }));
  expect(isWhole(parts(2_000, 5_000, 3_000))).toBe(true);
  expect(isWhole(parts(2_000, 5_000, 2_999))).toBe(false);
  expect(isWhole(parts(10_001, -1))).toBe(false);
  expect(isWhole([...parts(5_000), ...parts(5_000)])).toBe(false);
  expect(leastOfBank(riskRule(yili, DAY))).toBe(2_000);
});

const BEARERS = ['BANK', 'GUARANTOR', 'GOVERNMENT', 'INSURER'] as const;
/** Shares that are the whole. */
const shares = fc
  .uniqueArray(fc.integer({ min: 1, max: WHOLE - 1 }), { maxLength: BEARERS.length - 1 })
  .map((cuts): RiskPart[] => {
    const edges = [0, ...cuts.sort((one, other) => one - other), WHOLE];
    return edges.slice(1).map((edge, index) => ({
      bearer: BEARERS[index]!,
      basisPoints: edge - edges[index]!,
    }));
  });

test('Y05: what the parts bear of a loss is the loss, to the fen, and none is off by a fen or more', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), shares, (loss, parts) => {
      const yuan = `${loss / 100n}.${String(loss % 100n).padStart(2, '0')}`;
      const split = splitLoss(yuan, parts);
      expect(split.reduce((sum, { amount }) => sum + fen(amount), 0n)).toBe(loss);
      for (const [index, { amount }] of split.entries()) {
        const off = fen(amount) * BigInt(WHOLE) - loss * BigInt(parts[index]!.basisPoints);
        expect(off < BigInt(WHOLE) && off > -BigInt(WHOLE)).toBe(true);
      }
    }),
  );
});
