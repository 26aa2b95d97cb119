/** What the platform above answers is read strictly: what is not of the contract counts as broken. */
import { expect, test } from '@jest/globals';
import { answersIn, isOfContent, returnsIn } from './answers.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const answered = (result: object | null) => ({ data: { result } });
const ANSWER = { submissionId: ID, outcome: 'RETURNED', problems: [{ field: 'XK_NR', reason: '有误' }] };
const receipt = (answer: object) => answered({ __typename: 'SubmissionReceipt', answers: [answer] });

test('Y09: answers are read with their reasons', () => {
  expect(answersIn(receipt(ANSWER))).toEqual([ANSWER]);
});

test.each([
  ['nothing', null],
  ['no data', { data: null }],
  ['no result', answered(null)],
  ['another type', answered({ __typename: 'Other', answers: [] })],
  ['another outcome', receipt({ ...ANSWER, outcome: 'LOST' })],
  ['no id', receipt({ ...ANSWER, submissionId: 'x' })],
  ['a reason that is too long', receipt({ ...ANSWER, problems: [{ field: null, reason: '有'.repeat(2_001) }] })],
])('Y09: %s is broken', (_what, answer) => expect(() => answersIn(answer)).toThrow('BROKEN'));

test('Y09: a refusal is told by its code; by its content alone a message is taken apart', () => {
  expect(() => answersIn(answered({ __typename: 'Refusal', code: 'INVALID_INPUT' }))).toThrow('INVALID_INPUT');
  expect(['INVALID_INPUT', 'BAD_USER_INPUT', 'UNKNOWN_KEY', 'DOWN', 'WRITE_BUSY'].filter(isOfContent)).toEqual([
    'INVALID_INPUT',
    'BAD_USER_INPUT',
  ]);
});

const RETURNED = {
  id: ID,
  zone: 'gedian',
  creditCode: '91420703YY00016P7F',
  kind: 'ENTERPRISE_DATA',
  submissionId: null,
  title: '评价结果',
  source: '省平台',
  shareType: 'CONDITIONAL',
  fields: [{ code: '结果', value: '良' }],
  problems: [],
  returnedAt: '2026-11-19T10:00:00+08:00',
};
const page = (node: object, pageInfo: object = { hasNextPage: true, endCursor: 'c' }) => ({
  data: { page: { nodes: [node], pageInfo } },
});

test('Y09: a page of returns says where the next begins', () => {
  expect(returnsIn(page(RETURNED))).toEqual({ nodes: [RETURNED], endCursor: 'c', isEnd: false });
});

test.each([
  ['what is not shared', { shareType: 'NOT_SHARED' }],
  ['another kind', { kind: 'OTHER' }],
  ['no moment', { returnedAt: 'yesterday' }],
  ['a title that is too long', { title: '长'.repeat(201) }],
])('Y09: a page with %s is broken', (_what, more) => {
  expect(() => returnsIn(page({ ...RETURNED, ...more }))).toThrow('BROKEN');
});
