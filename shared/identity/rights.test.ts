import { describe, expect, test } from '@jest/globals';
import { PUBLIC } from './principal.ts';
import type { Duty, Principal, Role } from './principal.ts';
import { acceptors, applicant, approvers, choose, officers, requireRight, requireZone, rightFor } from './rights.ts';
import type { Right } from './rights.ts';
import { RefusalError } from '../errors.ts';
import { refusalOf } from '../testing/refusal.ts';

const CODE = '91420703M000100Y11';
const SUBJECT = { department: 'credit', creditCode: CODE };

const caller = (role: Role, changes: Partial<Principal> = {}): Principal => ({ ...PUBLIC, role, ...changes });
const officer = (...duties: readonly Duty[]): Principal => caller('officer', { department: 'credit', duties });

const CALLERS: Readonly<Record<string, Principal>> = {
  public: PUBLIC,
  'the enterprise': caller('enterprise', { creditCodes: ['91350100M000100Y43', CODE] }),
  'another enterprise': caller('enterprise', { creditCodes: ['91350100M000100Y43'] }),
  'a bank with the code': caller('bank', { creditCodes: [CODE] }),
  'a partner with the code': caller('partner', { creditCodes: [CODE] }),
  'an auditor with the code': caller('auditor', { creditCodes: [CODE], department: 'credit' }),
  officer: officer(),
  acceptor: officer('acceptor'),
  approver: officer('approver'),
  'chief representative': officer('chief-representative'),
  'an officer elsewhere': caller('officer', { department: 'legal-services', duties: ['acceptor', 'approver'] }),
  'an officer of none': caller('officer', { duties: ['acceptor', 'approver'] }),
  service: caller('service', { department: 'credit' }),
  'a service elsewhere': caller('service', { department: 'legal-services' }),
};

const allowed = (right: Right, subject = SUBJECT): string[] =>
  Object.keys(CALLERS).filter(who => right.allows(CALLERS[who]!, subject));

describe('who may', () => {
  test.each<[string, Right, string[]]>([
    ['officers', officers, ['officer', 'acceptor', 'approver', 'chief representative', 'service']],
    ['acceptors', acceptors, ['acceptor', 'chief representative', 'service']],
    ['approvers', approvers, ['approver', 'chief representative', 'service']],
    [
      'the applicant',
      applicant,
      ['the enterprise', 'officer', 'acceptor', 'approver', 'chief representative', 'service'],
    ],
  ])('%s', (_who, right, who) => expect(allowed(right)).toEqual(who));

  test('nobody owns what there is not', () => {
    expect(applicant.allows(CALLERS['the enterprise']!, { department: 'credit', creditCode: null })).toBe(false);
  });

  test('the input may choose', () => {
    const right = choose<{ kind: string }>(
      ({ kind }) => (kind === 'SEIZURE' ? officers : applicant),
      applicant,
      officers,
    );
    expect(right.name).toBe('the enterprise itself, officers, or by its input officers');
    expect(rightFor(right, { kind: 'SEIZURE' })).toBe(officers);
    expect(rightFor(right, { kind: 'MORTGAGE' })).toBe(applicant);
    expect(rightFor(officers, { kind: 'MORTGAGE' })).toBe(officers);
  });
});

test.each<[Right, string, string]>([
  [officers, 'this is for officers of Credit, but the caller is: bank', 'sign in as an officer of Credit'],
  [
    approvers,
    'this is for officers of Credit with the duty approver 审批人, but the caller is: bank',
    'sign in as an officer of Credit with the duty approver',
  ],
  [
    applicant,
    'this is for the enterprise that it is about or officers of Credit, but the caller is: bank',
    'ask with a token of role enterprise for that enterprise',
  ],
])('%s: a refusal says who may, who asked, and how to ask', (right, message, remedy) => {
  const refused = (): void => requireRight(right, CALLERS['a bank with the code']!, SUBJECT);
  expect(refused).toThrow(RefusalError);
  expect(refusalOf(refused)).toEqual({ __typename: 'Refusal', code: 'NOT_ENTITLED', message, rule: null, remedy });
});

describe('what is of another zone', () => {
  const gedian = { ...officer(), zones: ['gedian', 'mars'] };

  test('is refused to an officer whose token names zones, by the names of both', () => {
    expect(refusalOf(() => requireZone(gedian, 'yili'))).toEqual({
      __typename: 'Refusal',
      code: 'NOT_ENTITLED',
      message: expect.stringMatching(/^this is for officers of the zone .*Yili.*, but the caller works in: Gedian/),
      rule: null,
      remedy: expect.stringMatching(/^sign in as an officer of .*Yili/),
    });
    expect(refusalOf(() => requireZone({ ...gedian, zones: [] }, 'yili'))).toMatchObject({
      message: expect.stringMatching(/but the caller works in: no zone$/),
    });
  });

  test.each([
    ['of his own', gedian, 'gedian'],
    ['for who works in all', officer(), 'yili'],
    ['for an enterprise, whose token says nothing of it', { ...caller('enterprise'), zones: ['gedian'] }, 'yili'],
  ] as const)('is nothing to refuse where it is %s', (_what, principal, zone) => {
    expect(() => requireZone(principal, zone)).not.toThrow();
  });
});
