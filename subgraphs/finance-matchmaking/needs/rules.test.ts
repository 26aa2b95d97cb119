import { describe, expect, test } from '@jest/globals';
import { advance } from '#shared/case/state-machine.ts';
import type { FinancingNeedState } from '../generated.ts';
import { NEED_STATES, blockersOf, stepsOf } from './rules.ts';

describe('states of a need', () => {
  const allowed: Record<string, FinancingNeedState> = {
    'OPEN matchFinancingNeed': 'MATCHED',
    'OPEN withdrawFinancingNeed': 'WITHDRAWN',
    'MATCHED closeFinancingNeed': 'CLOSED',
    'MATCHED withdrawFinancingNeed': 'WITHDRAWN',
  };
  for (const from of Object.keys(NEED_STATES) as FinancingNeedState[]) {
    for (const action of ['matchFinancingNeed', 'closeFinancingNeed', 'withdrawFinancingNeed'] as const) {
      const to = allowed[`${from} ${action}`];
      test(`${from} ${action}: ${to ?? 'refused'}`, () => {
        if (to) expect(advance(NEED_STATES, from, action)).toBe(to);
        else expect(() => advance(NEED_STATES, from, action)).toThrow(`${action} is not possible in state ${from}`);
      });
    }
  }
});

test.each([
  ['OPEN', null, ['matchFinancingNeed', 'withdrawFinancingNeed']],
  ['MATCHED', null, ['applyForLoan', 'closeFinancingNeed', 'withdrawFinancingNeed']],
  // While its bank decides nothing else is done.
  ['MATCHED', { approved: false }, []],
  ['MATCHED', { approved: true }, ['closeFinancingNeed', 'withdrawFinancingNeed']],
  ['CLOSED', { approved: true }, []],
  ['WITHDRAWN', null, []],
] as const)('G12: a need that is %s with the application %j offers %j', (state, application, offered) => {
  const steps = stepsOf({ id: 'n', creditCode: 'E', state }, application);
  expect(steps.map(({ operation }) => operation)).toEqual(offered);
});

test('G28: each open or unclosed need stands in the way of a deregistration, with the call that removes it', () => {
  const publishedAt = '2026-11-18T16:00:00.000Z';
  const blockers = blockersOf(
    [
      { id: 'n-1', creditCode: 'E', state: 'OPEN', publishedAt },
      { id: 'n-2', creditCode: 'E', state: 'MATCHED', publishedAt },
    ],
    'finance',
  );
  expect(blockers).toMatchObject([
    {
      code: 'OPEN_FINANCING_NEEDS',
      department: 'finance',
      message: {
        en: 'a financing need published on 2026-11-19 is still open',
        zh: '2026-11-19发布的融资需求尚未匹配或撤回',
      },
      operation: 'withdrawFinancingNeed(input: {creditCode: "E", needId: "n-1"})',
    },
    {
      code: 'UNCLOSED_FINANCING',
      department: 'finance',
      message: { en: 'a financing need published on 2026-11-19 was matched with a loan and not closed' },
      operation: 'closeFinancingNeed(input: {creditCode: "E", needId: "n-2"})',
    },
  ]);
  expect(blockersOf([], 'finance')).toEqual([]);
});
