/** For what a department asks: from the contract, the rules and the input; nothing of it is left out. */
import { buildSchema } from 'graphql';
import { expect, test } from '@jest/globals';
import { askingFor, askingForWork, statedHeaders } from './asking-for.ts';

const SCHEMA = buildSchema(`
  type Query { a: Int }
  type Mutation {
    "Disputes a value, answered by the rule VALUE_DISPUTE_ANSWER. 申请数据校核"
    disputeValue(input: Int): Int
    "Publishes a penalty, refused as NOT_FOUND. 公示行政处罚"
    publishPenalty(input: Int): Int
    unsaid: Int
  }`);
const parentType = SCHEMA.getMutationType();
const now = new Date('2026-11-19T09:00:00+08:00');
const asking = (fieldName: string, input: unknown) => {
  if (!parentType) throw new Error('there is a mutation');
  return askingFor({ parentType, fieldName }, input, { now, requestId: 'request-1' });
};

test('says what the contract calls the mutation, the rule that it names, and the case', () => {
  expect(asking('disputeValue', { creditCode: 'C', disputeId: 'D-1', reason: 'x' })).toEqual({
    purpose: '申请数据校核',
    legalBasis: expect.stringContaining('《政务数据共享条例》'),
    caseNo: 'D-1',
  });
});

test('where the contract names no rule, facts are had by sharing; what begins a case names its request', () => {
  const basis = askingForWork('核对', 'x', now).legalBasis;
  expect(asking('publishPenalty', { creditCode: 'C', idempotencyKey: 'k' })).toEqual({
    purpose: '公示行政处罚',
    legalBasis: basis,
    caseNo: 'request-1',
  });
  // Also before the rule was in force: a law that is read from a day on is named before it, too.
  expect(askingForWork('核对', 'x', new Date('2021-01-01T00:00:00Z')).legalBasis).toBe(basis);
});

test('what has no description is called by its name; names of cases are cut where they are kept', () => {
  expect(asking('unsaid', null)).toMatchObject({ purpose: 'unsaid', caseNo: 'request-1' });
  expect(asking('unsaid', { needId: 'n'.repeat(101) }).caseNo).toBe('n'.repeat(100));
  expect(asking('unsaid', { needId: '' }).caseNo).toBe('request-1');
});

test('travels percent-encoded', () => {
  expect(statedHeaders({ purpose: '核对', legalBasis: '', caseNo: 'A 1' })).toEqual({
    'x-access-purpose': '%E6%A0%B8%E5%AF%B9',
    'x-access-basis': '',
    'x-access-case': 'A%201',
  });
});
