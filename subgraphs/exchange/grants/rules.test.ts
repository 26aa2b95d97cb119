/** A read is within an agreement, or refused with every reason: by member, purpose, law, field and time. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkLimits, checkOperations, limitsOf, limitsRule } from './limits.ts';
import { authorize, grantState, provideBy } from './rules.ts';
import type { GrantTerms } from './rows.ts';
import type { AccessQuestion } from './rules.ts';

const MEMBER = '114200000000000200';
const GRANT: GrantTerms = {
  creditCode: MEMBER,
  fields: ['Enterprise.creditCode', 'Enterprise.creditGrade'],
  purpose: '核验经营主体信用状况',
  legalBasis: '《优化营商环境条例》第三十条',
  endsOn: '2026-12-31',
  revokedAt: null,
  consentRequired: false,
};
const READ: AccessQuestion = {
  member: MEMBER,
  purpose: GRANT.purpose,
  legalBasis: GRANT.legalBasis,
  caseNo: 'AJ-1',
  fields: ['Enterprise.creditGrade'],
};
const NOW = new Date('2026-11-28T12:00:00+08:00');

const reasons = (grant: GrantTerms | null, read: AccessQuestion = READ, now = NOW): string[] =>
  authorize(grant, read, now).map(({ key }) => key);

describe('authorize', () => {
  test.each([
    ['what is granted', {}, []],
    ['another authority', { member: '114200000000000199' }, ['OTHER_MEMBER']],
    ['another purpose', { purpose: '招商' }, ['OTHER_PURPOSE']],
    ['another law', { legalBasis: '无' }, ['OTHER_BASIS']],
    ['no case', { caseNo: ' ' }, ['NO_CASE']],
    ['no field', { fields: [] }, ['NO_FIELDS']],
    ['a field beside', { fields: ['Enterprise.creditGrade', 'Enterprise.name'] }, ['FIELD_NOT_GRANTED']],
    [
      'all of it at once',
      { purpose: '招商', caseNo: '', fields: ['Enterprise.name'] },
      ['OTHER_PURPOSE', 'NO_CASE', 'FIELD_NOT_GRANTED'],
    ],
  ])('%s', (_what, other, expected) => {
    expect(reasons(GRANT, { ...READ, ...other })).toEqual(expected);
  });

  test('nothing is shared without an agreement, and another authority learns nothing of one', () => {
    expect(reasons(null)).toEqual(['NO_GRANT']);
    const [reason] = authorize(GRANT, { ...READ, member: '114200000000000199', purpose: '招商' }, NOW);
    expect(reason?.parameters).toEqual({});
  });

  test('the last day counts to its end in China, a revocation at once', () => {
    expect(reasons(GRANT, READ, new Date('2026-12-31T23:59:59+08:00'))).toEqual([]);
    expect(reasons(GRANT, READ, new Date('2027-01-01T00:00:00+08:00'))).toEqual(['ENDED']);
    expect(reasons({ ...GRANT, revokedAt: NOW.toISOString() })).toEqual(['REVOKED']);
    expect(grantState({ ...GRANT, revokedAt: NOW.toISOString() }, NOW)).toBe('REVOKED');
  });

  const coordinate = fc.constantFrom(
    'Enterprise.creditGrade',
    'Enterprise.name',
    'Listing.id',
    'Enterprise.creditCode',
  );

  test('whatever is asked: it is answered exactly where each of its parts is granted', () => {
    const asked = fc.record({
      member: fc.constantFrom(MEMBER, '114200000000000199'),
      purpose: fc.constantFrom(GRANT.purpose, '招商'),
      legalBasis: fc.constantFrom(GRANT.legalBasis, '无'),
      caseNo: fc.constantFrom('AJ-1', '', '  '),
      fields: fc.array(coordinate, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(asked, fc.array(coordinate), fc.boolean(), (read, fields, revoked) => {
        const grant = { ...GRANT, fields, revokedAt: revoked ? NOW.toISOString() : null };
        const isWithin =
          !revoked &&
          read.member === MEMBER &&
          read.purpose === GRANT.purpose &&
          read.legalBasis === GRANT.legalBasis &&
          read.caseNo.trim() !== '' &&
          read.fields.length > 0 &&
          read.fields.every(field => fields.includes(field));
        return (authorize(grant, read, NOW).length === 0) === isWithin;
      }),
    );
  });

  test('a field more in an agreement never takes a read away', () => {
    fc.assert(
      fc.property(fc.array(coordinate), fc.array(coordinate, { minLength: 1 }), coordinate, (fields, wanted, more) => {
        const read = { ...READ, fields: wanted };
        const before = authorize({ ...GRANT, fields }, read, NOW).length;
        return authorize({ ...GRANT, fields: [...fields, more] }, read, NOW).length <= before;
      }),
    );
  });
});

test('data is provided within 20 working days of consent, holidays left out', () => {
  expect(provideBy({ zone: 'gedian', grantedAt: '2026-09-18T10:00:00+08:00' })).toBe('2026-10-22');
});

describe('limits', () => {
  const RULE = { depth: 10, cost: 10_000, perMinute: 600 };
  const rule = limitsRule('gedian', NOW);

  test('an agreement has those of the rule, and its own where they are narrower', () => {
    expect(limitsOf({ zone: 'gedian' }, NOW)).toEqual(RULE);
    expect(limitsOf({ zone: 'gedian', depthLimit: 3, costLimit: null, rateLimit: 1 }, NOW)).toEqual({
      ...RULE,
      depth: 3,
      perMinute: 1,
    });
    // What was agreed under a wider rule of before gives no more than the rule of today.
    expect(limitsOf({ zone: 'gedian', costLimit: 10_001 }, NOW)).toEqual(RULE);
  });

  test.each(['depth', 'cost', 'perMinute'] as const)('%s is from 1 to that of the rule', name => {
    for (const got of [1, RULE[name], null]) expect(() => checkLimits({ [name]: got }, rule)).not.toThrow();
    for (const got of [0, RULE[name] + 1, -1])
      expect(() => checkLimits({ [name]: got }, rule)).toThrow('INVALID_INPUT');
  });

  test('operations are listed by their hashes, at least one', () => {
    const hash = 'a'.repeat(64);
    expect(checkOperations({ operations: [hash] })).toEqual([hash]);
    expect(checkOperations({})).toBeNull();
    for (const operations of [[], [hash.slice(1)], [hash, 'A'.repeat(64)]])
      expect(() => checkOperations({ operations })).toThrow('INVALID_INPUT');
  });
});
