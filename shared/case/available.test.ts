import { expect, test } from '@jest/globals';
import { buildSchema, isInputObjectType } from 'graphql';
import { PUBLIC } from '../identity/principal.ts';
import type { Principal } from '../identity/principal.ts';
import { acceptors, applicant, approvers } from '../identity/rights.ts';
import { availableSteps, neededInputs, openStepsOf } from './available.ts';
import { blockerResolvers, removedBy } from './blockers.ts';

const schema = buildSchema(`
  type Query { ok: Boolean }
  type Mutation {
    accept(input: StepInput!): Boolean
    approve(input: StepInput!): Boolean
    reject(input: RejectInput!): Boolean
    withdraw(input: StepInput!): Boolean
  }
  input StepInput { idempotencyKey: String creditCode: String! caseId: ID! version: Int }
  input RejectInput { creditCode: String! caseId: ID! reasons: [String!]! basis: String! }
`);
const rights = { accept: acceptors, approve: approvers, reject: approvers, withdraw: applicant };
const OPERATIONS = { acceptInDepartment: 'accept', approve: 'approve', reject: 'reject', retract: 'withdraw' } as const;
const KNOWN = { creditCode: 'E', caseId: 'c-1', version: 3 };
const officer = (subject: string): Principal => ({
  ...PUBLIC,
  role: 'officer',
  department: 'test',
  duties: ['acceptor', 'approver'],
  subject,
});
const stepsFor = (one: Parameters<typeof openStepsOf>[0], principal: Principal = officer('first')) =>
  availableSteps(openStepsOf(one, OPERATIONS, KNOWN), {
    info: { schema },
    rights,
    principal,
    department: 'test',
    owner: { creditCode: 'E' },
  });

test('a received case is accepted or taken back: with what is known of the input, by the contract', () => {
  const steps = stepsFor({ status: 'RECEIVED', acceptedBy: null });
  expect(steps).toMatchObject([
    { operation: 'withdraw', yours: true, input: KNOWN, missing: [] },
    { operation: 'accept', yours: true, input: KNOWN, missing: [] },
  ]);
  expect(Object.values(steps[1]!.who).every(text => text.includes('test'))).toBe(true);
  expect(stepsFor({ status: 'RECEIVED', acceptedBy: null }, PUBLIC).map(({ yours }) => yours)).toEqual([false, false]);
});

test('an accepted case names what is to be added, and that who accepted it does not decide (X01)', () => {
  const one = { status: 'DEPARTMENT_ACCEPTED', acceptedBy: 'first' } as const;
  expect(stepsFor(one)).toMatchObject([
    { operation: 'approve', yours: false, input: KNOWN, missing: [] },
    {
      operation: 'reject',
      yours: false,
      input: { creditCode: 'E', caseId: 'c-1' },
      missing: ['reasons', 'basis'],
    },
  ]);
  expect(stepsFor(one, officer('second')).map(({ yours }) => yours)).toEqual([true, true]);
});

test('nothing is open once the case is over, and nothing is approved that was not accepted', () => {
  expect(stepsFor({ status: 'REJECTED', acceptedBy: 'first' })).toEqual([]);
  const unaccepted = stepsFor({ status: 'SUPPLEMENT_ENDED', acceptedBy: null });
  expect(unaccepted.map(({ operation }) => operation)).not.toContain('approve');
});

test.each([['foreclose', 'the contract must have a mutation foreclose with an input']])(
  'an operation that the contract does not have is a fault: %s',
  (operation, message) => {
    const scope = { info: { schema }, rights, principal: PUBLIC, department: 'test', owner: { creditCode: 'E' } };
    expect(() => availableSteps([{ operation, input: {} }], scope)).toThrow(message);
  },
);

const labelled = buildSchema(`
  type Query { ok: Boolean }
  type Mutation { end(input: EndInput!): Boolean }
  input EndInput {
    "Whose it is. 企业"
    creditCode: String!
    "In which way. 方式"
    way: Way!
    "Its parts. 部分"
    parts: [PartInput!]
  }
  input PartInput {
    "Of how much. 金额"
    amount: String!
  }
  enum Way {
    "At once. 立即"
    NOW
    "By and by. 逐步"
    SLOWLY
  }
`);

test('what is to be added has its label, its type and the values that it may have, also inside a list', () => {
  const input = labelled.getType('EndInput');
  if (!isInputObjectType(input)) throw new Error('EndInput must be an input');
  expect(neededInputs(labelled, input, ['way', 'parts.amount'])).toEqual([
    {
      name: 'way',
      label: { en: 'In which way.', zh: '方式' },
      type: 'Way!',
      values: [
        { value: 'NOW', label: { en: 'At once.', zh: '立即' } },
        { value: 'SLOWLY', label: { en: 'By and by.', zh: '逐步' } },
      ],
    },
    { name: 'parts.amount', label: { en: 'Of how much.', zh: '金额' }, type: 'String!', values: [] },
  ]);
  expect(() => neededInputs(labelled, input, ['other'])).toThrow('EndInput must have a field other, but has none');
  expect(() => neededInputs(labelled, input, ['way.other'])).toThrow('EndInput.way must be an input, but is Way');
});

test('a blocker says of its operation who takes it and what is to be added, by the contract of its owner; one of another department what that one said', () => {
  const { who, input, missing } = blockerResolvers({ end: applicant }).Blocker;
  const own = { code: 'OPEN', department: 'test', message: 'open', ...removedBy('end', { creditCode: 'E' }) };
  const told = [own, {}, { principal: PUBLIC, department: 'test' }, { schema: labelled }] as const;
  expect(own.operation).toBe('end(input: {creditCode: "E"})');
  expect([who(...told)?.en, input(own), missing(...told)]).toEqual([
    'the enterprise that it is about or officers of test',
    { creditCode: 'E' },
    ['way'],
  ]);
  const foreign = { ...own, call: undefined, who: { zh: '人', en: 'who' }, input: { a: 1 }, missing: ['b'] };
  const [, ...rest] = told;
  expect([who(foreign, ...rest), input(foreign), missing(foreign, ...rest)]).toEqual([
    foreign.who,
    foreign.input,
    foreign.missing,
  ]);
});
