import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zone } from '#shared/zones/index.ts';
import { WHOLE, exceeds, fen, yuan } from '../input.ts';
import { balanceOf, compensationRule, isCompensated, shareOf } from './rules.ts';

test('Y04: yili compensates loans to small and micro enterprises since its plan; no other zone does', () => {
  const rule = compensationRule(zone('yili'), '2024-03-24')!;
  expect((['MICRO', 'SMALL', 'MEDIUM', null] as const).map(size => isCompensated(rule, size))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(compensationRule(zone('yili'), '2024-03-23')).toBeNull();
  expect(compensationRule(zone('gedian'), '2026-11-19')).toBeNull();
});

test('Y04: a share is cut to the fen, and never more than the loss', () => {
  expect(shareOf('100.01', 5_000)).toBe('50.00');
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.integer({ min: 1, max: WHOLE }), (loss, share) => {
      const claimed = fen(shareOf(yuan(loss), share));
      expect(claimed <= loss && claimed * BigInt(WHOLE) <= loss * BigInt(share)).toBe(true);
      expect(claimed * BigInt(WHOLE) > loss * BigInt(share) - BigInt(WHOLE)).toBe(true);
    }),
  );
});

test('Y04: whatever is paid in and claimed, a fund that refuses what it does not hold is never below zero', () => {
  const move = fc.record({ isClaim: fc.boolean(), fen: fc.bigInt({ min: 1n, max: 10n ** 9n }) });
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.array(move), (opened, moves) => {
      const fund = { paidIn: yuan(opened), paidOut: '0.00' };
      for (const { isClaim, fen: amount } of moves) {
        const isRefused = isClaim && exceeds(yuan(amount), balanceOf(fund));
        if (!isClaim) fund.paidIn = yuan(fen(fund.paidIn) + amount);
        else if (!isRefused) fund.paidOut = yuan(fen(fund.paidOut) + amount);
        expect(fen(balanceOf(fund)) >= 0n).toBe(true);
      }
    }),
  );
});
