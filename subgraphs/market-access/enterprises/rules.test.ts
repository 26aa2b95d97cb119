import { describe, expect, test } from '@jest/globals';
import { advance } from '#shared/case/state-machine.ts';
import { refusalOf } from '#shared/testing/refusal.ts';
import { findRuleOfKind, zone } from '#shared/zones/index.ts';
import { ENTERPRISE_STATES, STATUSES } from './states.ts';
import { checkIndustry, industryOfDivision } from './industries.ts';
import { checkName } from './name-rules.ts';
import { checkSize } from './rules.ts';

describe('G25: the limit of a registration', () => {
  test.each([
    ['gedian', '2021-04-19', 0.5, false],
    ['gedian', '2026-11-19', 0.5, false],
    ['xinjian', '2022-03-01', 3, true],
    ['district', '2026-11-19', 3, true],
  ])('in %s on %s: %d working days', (code, on, value, inherited) => {
    expect(findRuleOfKind('clock', zone(code), 'STARTUP_LICENCE', on)).toMatchObject({
      parameters: { amount: { value, unit: 'WD' }, pauses: ['SUPPLEMENT'] },
      inherited,
      row: 'G25',
    });
  });
  test.each([
    ['gedian', '2021-04-18'],
    ['xinjian', '2022-02-28'],
  ])('in %s on %s there was none', (code, on) =>
    expect(findRuleOfKind('clock', zone(code), 'STARTUP_LICENCE', on)).toBeNull(),
  );
});

describe('an enterprise on the register', () => {
  test('comes to an end from every state, and only through deregistration', () => {
    for (const status of STATUSES.filter(one => one !== 'DEREGISTERED')) {
      const winding = status === 'DEREGISTERING' ? status : advance(ENTERPRISE_STATES, status, 'startDeregistration');
      expect(advance(ENTERPRISE_STATES, winding, 'deregister')).toBe('DEREGISTERED');
    }
    expect(refusalOf(() => advance(ENTERPRISE_STATES, 'OPERATING', 'deregister'))).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message:
        'deregister is not possible in state OPERATING; possible: suspend, revoke, startDeregistration, annulEstablishment, strikeOffAgain',
    });
    expect(refusalOf(() => advance(ENTERPRISE_STATES, 'REVOKED', 'resume'))).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
    expect(refusalOf(() => advance(ENTERPRISE_STATES, 'DEREGISTERED', 'startDeregistration'))).toMatchObject({
      message: expect.stringContaining('possible: reopenOperating, reopenSuspended, reopenRevoked, reopenAnnulled'),
    });
  });
});

describe('what is applied for', () => {
  test('a name has one form', () => {
    expect(checkName(' 葛店 (湖北)星河光电有限公司', '星 河')).toEqual({
      name: '葛店（湖北）星河光电有限公司',
      brand: '星河',
    });
    expect(refusalOf(() => checkName(`葛店星河${'光'.repeat(57)}`, '星河'))).toMatchObject({
      message: 'name must be at most 60 characters, but got: 61',
    });
    expect(refusalOf(() => checkName(`葛店星河${'光'.repeat(56)}`, '星河'))).toBeNull();
  });
  test.each([
    ['39', { industry: 'C39', division: '39', section: 'C' }],
    ['c3976', { industry: 'C3976', division: '39', section: 'C' }],
  ])('industry %s is kept whole', (text, expected) => {
    expect(checkIndustry(text)).toEqual(expected);
  });
  test('a division alone is the same', () => expect(industryOfDivision('51')).toEqual(checkIndustry('51')));
  test.each([
    [{ employees: 1_000, annualRevenueWan: 40_000 }, 'LARGE'],
    [{ employees: 999, annualRevenueWan: 40_000 }, 'MEDIUM'],
    [{ employees: 20, annualRevenueWan: 300 }, 'SMALL'],
    [{ employees: 20, annualRevenueWan: 299.99 }, 'MICRO'],
  ])('industry with %j is %s', (facts, sizeClass) =>
    expect(checkSize('C39', facts)).toMatchObject({ sizeClass, row: '工业' }),
  );
});
