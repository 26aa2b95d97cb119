/**
 * The three administrators (三员) apart: who runs the system, who decides on what is shared, and who audits. No caller
 * may do the work of two of them; keys are for commands on the machine alone, which no token reaches.
 */
import { describe, expect, test } from '@jest/globals';
import { DUTIES, PUBLIC, ROLES } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { isEnterprise, rightFor } from '#shared/identity/rights.ts';
import { isAuditor } from './evidence.ts';
import { department } from './index.ts';
import { rights } from './rights.ts';

const CODE = '11420000MB00000017';
const SUBJECT = { department: 'exchange', creditCode: CODE };
/** Everybody there is: each role, with all duties and the credit code of what it is about, here and elsewhere. */
const CALLERS: readonly Principal[] = ROLES.flatMap(role =>
  ['exchange', 'credit', null].map(own => ({
    ...PUBLIC,
    role,
    subject: `${role} of ${own}`,
    department: own,
    duties: [...DUTIES],
    creditCodes: [CODE],
  })),
);

const SECURITY = [
  'grantShare',
  'refuseShare',
  'revokeGrant',
  'narrowGrant',
  'limitGrant',
  'registerResource',
  'classifyResource',
  'returnRecord',
  'returnData',
] as const;
/** What a partner, the keeper of a value, the window or an enterprise does: no administrator's work. */
const OF_THE_PARTIES = [
  'requestShare',
  'consentToSharing',
  'revokeSharingConsent',
  'disputeValue',
  'answerDispute',
  'handOverRegistration',
  'handOverChange',
  'supplyCarriedCase',
  'issueWindowSnapshot',
  'submitRecords',
  'resubmitRecord',
  'reportResourceUpdate',
  'setUpdateCycle',
] as const;

const decides = (principal: Principal): boolean =>
  SECURITY.some(name => rightFor(rights[name], {}).allows(principal, SUBJECT));
const namesOf = (may: (principal: Principal) => boolean): string[] => CALLERS.filter(may).map(({ subject }) => subject);

describe('三员分立', () => {
  test('every mutation is the security administrator’s, or a party’s', () => {
    expect(Object.keys(rights).sort()).toEqual([...SECURITY, ...OF_THE_PARTIES].sort());
  });

  test('who decides on what is shared: officers of exchange, and not its service', () => {
    expect(namesOf(decides)).toEqual(['officer of exchange']);
  });

  test('who audits decides on nothing, and is no party', () => {
    const may = (principal: Principal): boolean =>
      Object.values(rights).some(right => rightFor(right, {}).allows(principal, SUBJECT));
    expect(CALLERS.filter(caller => isAuditor(caller) && may(caller))).toEqual([]);
  });

  test('who decides, and who runs the system, reads no log of reads', () => {
    const reads = (principal: Principal): boolean => isAuditor(principal) || isEnterprise(principal, SUBJECT);
    expect(CALLERS.filter(caller => reads(caller) && (decides(caller) || caller.role === 'service'))).toEqual([]);
  });

  test('keys are made, registered and retired by commands on the machine, and by no mutation', () => {
    expect(Object.keys(department.commands ?? {})).toEqual(
      expect.arrayContaining(['register-key', 'retire-keys', 'verify']),
    );
    expect(Object.keys(rights).filter(name => /key/i.test(name))).toEqual([]);
  });
});
