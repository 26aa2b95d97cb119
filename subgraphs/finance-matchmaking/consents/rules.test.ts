import { expect, test } from '@jest/globals';
import { zone } from '#shared/zones/index.ts';
import { consentState, coverageOf, factsIn, longestConsent, scopesAskedBy } from './rules.ts';

test('G11: a consent holds to the end of its last day, twelve months ahead at most, unless it is taken back', () => {
  expect(longestConsent(zone('gedian'), '2026-11-19')).toBe('2027-11-19');
  const consent = { until: '2026-11-19', revokedAt: null };
  expect(consentState(consent, '2026-11-19')).toBe('ACTIVE');
  expect(consentState(consent, '2026-11-20')).toBe('EXPIRED');
  expect(consentState({ ...consent, revokedAt: '2026-11-19T02:00:00Z' }, '2026-11-19')).toBe('REVOKED');
});

test('G11: a profile holds the facts of its scope, and no other', () => {
  const facts = { taxGrade: 'B', creditLevel: 'A', blacklisted: false } as const;
  expect(factsIn(['TAX_GRADE'], facts)).toEqual({ taxGrade: 'B' });
  expect(factsIn(['CREDIT_GRADE', 'LISTINGS'], facts)).toEqual({ creditLevel: 'A', blacklisted: false });
});

test('G11: a bank needs consent for the facts that its product asks for', () => {
  const criteria = {
    creditLevels: [],
    taxGrades: [],
    industries: [],
    sizeClasses: [],
    zones: [],
    minimumAgeYears: null,
  };
  expect(scopesAskedBy({ kind: 'WORKING_CAPITAL', criteria })).toEqual([]);
  expect(scopesAskedBy({ kind: 'TAX_BANK', criteria })).toEqual(['TAX_GRADE']);
  expect(scopesAskedBy({ kind: 'CREDIT_EASY', criteria: { ...criteria, creditLevels: ['A'] } })).toEqual([
    'CREDIT_GRADE',
  ]);
  expect(scopesAskedBy({ kind: 'SCIENCE_TECH', criteria: { ...criteria, taxGrades: ['M'] } })).toEqual(['TAX_GRADE']);
});

test('G11: 50 % of the enterprises with a need are served, or the plan is not met; other zones promise nothing', () => {
  const of = (enterprises: number, served: number) => coverageOf(zone('gedian'), { enterprises, served }, '2026-11-19');
  expect(of(200, 100)).toMatchObject({ coverage: 50, required: 50, met: true, rule: { clause: '§11' } });
  expect(of(200, 99)).toMatchObject({ coverage: 49.5, met: false });
  expect(of(0, 0)).toMatchObject({ coverage: null, met: null });
  expect(coverageOf(zone('yili'), { enterprises: 2, served: 2 }, '2026-11-19')).toBeNull();
});
