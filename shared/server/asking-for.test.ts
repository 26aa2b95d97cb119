/** For what a department asks: from the contract, the rules and the input; nothing of it is left out. */
import { buildSchema } from 'graphql';
import { expect, test } from '@jest/globals';
import { zone, zoneCodes } from '../zones/index.ts';
import { askingFor, askingForWork, lawOfSharing, statedHeaders } from './asking-for.ts';

const SCHEMA = buildSchema(`
  type Query { a: Int }
  type Mutation {
    "Disputes a value, answered by the rule VALUE_DISPUTE_ANSWER. 申请数据校核"
    disputeValue(input: Int): Int
    "Publishes a penalty, refused as NOT_FOUND. 公示行政处罚"
    publishPenalty(input: Int): Int
    "Submits a record anew by the rules DOUBLE_PUBLICITY_SUBMISSION and VISIT_RESULT_SUBMISSION. 重新报送"
    resubmitRecord(input: Int): Int
    "Takes a change by the rule REG_CHANGE. 申请变更登记"
    applyForChange(input: Int): Int
    "Asks by what the platform configures, SHARE_TERM. 按配置"
    asConfigured: Int
    unsaid: Int
  }`);
const parentType = SCHEMA.getMutationType();
const now = new Date('2026-11-19T09:00:00+08:00');
const asking = (fieldName: string, input: unknown, more: { zone?: string | null } = {}) => {
  if (!parentType) throw new Error('there is a mutation');
  return askingFor({ parentType, fieldName }, input, { now, requestId: 'request-1', ...more });
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

test('each law of several rules is named; what the platform configures by itself is none', () => {
  expect(asking('resubmitRecord', {}).legalBasis).toBe(
    '《关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见》一；' +
      '《关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见》二（八）',
  );
  expect(asking('asConfigured', {}).legalBasis).toBe(lawOfSharing('2026-11-19'));
});

test('a rule that differs by zone is cited as the zone of the input has it', () => {
  const cited = (code: string): string => asking('applyForChange', { zone: code }).legalBasis;
  for (const code of zoneCodes) {
    const own = zone(code).findRule('REG_CHANGE', '2026-11-19');
    if (own) expect(cited(code)).toBe(own.citation.zh);
    // What its own row says comes first.
    const ofRow = asking('applyForChange', { zone: 'gedian' }, { zone: code });
    expect(ofRow.legalBasis).toBe(cited(code));
  }
  expect(new Set(zoneCodes.map(cited)).size).toBeGreaterThan(1);
  expect(cited('elsewhere')).toBe(asking('applyForChange', {}).legalBasis);
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
