import { expect, test } from '@jest/globals';
import { advance } from '#shared/case/state-machine.ts';
import { VISIT_STATES, blockersOf } from './rules.ts';

test('a step that the state of a visit does not allow is refused with those it does', () =>
  expect(() => advance(VISIT_STATES, 'CHECKED_IN', 'cancel')).toThrow(
    'cancel is not possible in state CHECKED_IN; possible: report',
  ));

test('G28: an inspection that is registered or under way stands in the way of a deregistration', () => {
  const visit = { id: 'v-1', creditCode: 'E', authority: '市场监管分局', plannedOn: '2026-11-23' };
  expect(
    blockersOf(
      [
        { ...visit, state: 'REGISTERED' },
        { ...visit, state: 'CHECKED_IN' },
      ],
      'legal',
    ),
  ).toEqual([
    {
      code: 'OPEN_INSPECTION',
      department: 'legal',
      message: '市场监管分局 has registered an inspection for 2026-11-23',
      operation: 'cancelVisit(input: {creditCode: "E", visitId: "v-1", reason: "企业申请注销"})',
    },
    {
      code: 'OPEN_INSPECTION',
      department: 'legal',
      message: '市场监管分局 is inspecting since 2026-11-23 and has not reported',
      operation: 'reportVisit(input: {creditCode: "E", visitId: "v-1"})',
    },
  ]);
});
