import { describe, expect, test } from '@jest/globals';
import { advance } from '#shared/case/state-machine.ts';
import type { FinancingNeedState } from '../generated.ts';
import { NEED_STATES, blockersOf } from './rules.ts';

describe('states of a need', () => {
  const allowed: Record<string, FinancingNeedState> = {
    'OPEN match': 'MATCHED',
    'OPEN withdraw': 'WITHDRAWN',
    'MATCHED close': 'CLOSED',
    'MATCHED withdraw': 'WITHDRAWN',
  };
  for (const from of Object.keys(NEED_STATES) as FinancingNeedState[]) {
    for (const action of ['match', 'close', 'withdraw'] as const) {
      const to = allowed[`${from} ${action}`];
      test(`${from} ${action}: ${to ?? 'refused'}`, () => {
        if (to) expect(advance(NEED_STATES, from, action)).toBe(to);
        else expect(() => advance(NEED_STATES, from, action)).toThrow(`${action} is not possible in state ${from}`);
      });
    }
  }
});

test('G28: open and unclosed needs stand in the way of a deregistration, counted and without ids', () => {
  expect(
    blockersOf(
      [
        { creditCode: 'E', state: 'OPEN', needs: 2 },
        { creditCode: 'E', state: 'MATCHED', needs: 1 },
      ],
      'finance',
    ),
  ).toEqual([
    {
      code: 'OPEN_FINANCING_NEEDS',
      department: 'finance',
      message: '2 financing needs are still open',
      operation: 'withdrawFinancingNeed',
    },
    {
      code: 'UNCLOSED_FINANCING',
      department: 'finance',
      message: '1 financing need was matched with a loan and not closed',
      operation: 'closeFinancingNeed',
    },
  ]);
  expect(blockersOf([], 'finance')).toEqual([]);
});
