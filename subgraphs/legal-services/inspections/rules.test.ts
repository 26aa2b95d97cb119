import { describe, expect, test } from '@jest/globals';
import { advance } from '#shared/case/state-machine.ts';
import { wordsIn } from '#shared/messages.ts';
import { VISIT_STATES, blockersOf } from './rules.ts';

test('a step that the state of a visit does not allow is refused with those it does', () =>
  expect(() => advance(VISIT_STATES, 'CHECKED_IN', 'cancelVisit')).toThrow(
    'cancelVisit is not possible in state CHECKED_IN; possible: reportVisit, endVisit',
  ));

describe('G28: an inspection that is registered or under way stands in the way of a deregistration', () => {
  const visit = { id: 'v-1', creditCode: 'E', authority: '市场监管分局', plannedOn: '2026-11-23' };
  const inWords = (state: 'REGISTERED' | 'CHECKED_IN', today: string) =>
    blockersOf([{ ...visit, state }], { department: 'legal', today }).map(({ message, ...blocker }) => ({
      ...blocker,
      message: wordsIn('en', message),
    }));
  const blocker = { code: 'OPEN_INSPECTION', department: 'legal' };

  test('until its day its authority cancels or reports it', () => {
    expect([...inWords('REGISTERED', '2026-11-23'), ...inWords('CHECKED_IN', '2026-11-23')]).toEqual([
      {
        ...blocker,
        message: '市场监管分局 has registered an inspection for 2026-11-23',
        call: { name: 'cancelVisit', input: { creditCode: 'E', visitId: 'v-1', reason: '企业申请注销' } },
        operation: 'cancelVisit(input: {creditCode: "E", visitId: "v-1", reason: "企业申请注销"})',
      },
      {
        ...blocker,
        message: '市场监管分局 is inspecting since 2026-11-23 and has not reported',
        call: { name: 'reportVisit', input: { creditCode: 'E', visitId: 'v-1' } },
        operation: 'reportVisit(input: {creditCode: "E", visitId: "v-1"})',
      },
    ]);
  });

  test('after its day it says who ends it for a body that is no more', () => {
    for (const state of ['REGISTERED', 'CHECKED_IN'] as const) {
      expect(inWords(state, '2026-11-24')[0]?.message).toContain(
        'an approver of legal services ends the visit (endVisit)',
      );
    }
  });
});
