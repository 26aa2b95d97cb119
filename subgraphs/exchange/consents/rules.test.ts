/** When a consent holds, to what one can be given, and what lacks one. */
import { describe, expect, test } from '@jest/globals';
import { RefusalError } from '#shared/errors.ts';
import { checkConsenting, consentState, followConsents, lacksConsent } from './rules.ts';

const NOW = new Date('2026-11-28T12:00:00+08:00');
const GRANT = { zone: 'gedian', endsOn: '2026-12-31', revokedAt: null, consentRequired: true };
const ASKED = { grantNo: 'GX-1', until: '2026-12-31', zone: 'gedian' };

test('a consent holds to the end of its last day in China, and ends at once where it is taken back', () => {
  const consent = { until: '2026-11-28', revokedAt: null };
  expect(consentState(consent, new Date('2026-11-28T23:59:59.999+08:00'))).toBe('ACTIVE');
  expect(consentState(consent, new Date('2026-11-29T00:00:00+08:00'))).toBe('EXPIRED');
  expect(consentState({ ...consent, revokedAt: NOW.toISOString() }, NOW)).toBe('REVOKED');
});

const codeOf = (grant: object | null, asked: object = {}): string | null => {
  try {
    checkConsenting(grant && { ...GRANT, ...grant }, { ...ASKED, ...asked }, NOW);
    return null;
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal.code;
    throw error;
  }
};

describe('what an enterprise can consent to', () => {
  test.each([
    ['to the last day of the agreement', {}, {}, null],
    ['for today alone', {}, { until: '2026-11-28' }, null],
    ['until yesterday', {}, { until: '2026-11-27' }, 'INVALID_INPUT'],
    ['beyond the agreement', {}, { until: '2027-01-01' }, 'INVALID_INPUT'],
    ['an agreement of another zone', { zone: 'yili' }, {}, 'OTHER_ZONE'],
    ['one that needs no consent', { consentRequired: false }, {}, 'CONSENT_NOT_NEEDED'],
    ['one that is over', { endsOn: '2026-11-27' }, { until: '2026-11-27' }, 'NOT_FOUND'],
    ['one that was ended', { revokedAt: NOW.toISOString() }, {}, 'NOT_FOUND'],
    ['none', null, {}, 'NOT_FOUND'],
  ])('%s', (_what, grant, asked, expected) => {
    expect(codeOf(grant, asked)).toBe(expected);
  });
});

test('each enterprise that is read has consented, and one is named', () => {
  const lacks = (enterprises: string[], consenting: string[], consentRequired = true) =>
    lacksConsent({ consentRequired }, { enterprises, consenting });
  expect(lacks(['a'], ['a'])).toBe(false);
  expect(lacks(['a', 'b'], ['a'])).toBe(true);
  expect(lacks([], ['a'])).toBe(true);
  expect(lacks([], [], false)).toBe(false);
});

describe('a feed tells of whom', () => {
  const consent = (creditCode: string, revision: number, more: object = {}) => ({
    ...{ creditCode, revision, until: '2026-12-31', revokedAt: null },
    ...more,
  });
  const takenBack = { revokedAt: NOW.toISOString() };
  const SEEN = { revision: 5, day: '2026-11-27' };
  const followed = (consents: ReturnType<typeof consent>[], seen: typeof SEEN | null = SEEN) =>
    followConsents(consents, { enterprises: ['a', 'b'], seen }, NOW);

  test('those that consent now, whenever they began', () => {
    const consents = [consent('a', 1), consent('b', 2, takenBack), consent('c', 3)];
    expect(followed(consents, null)).toEqual({ consenting: ['a'], ended: [], begun: [] });
  });

  test.each([
    ['taken back since', [consent('a', 6, takenBack)], ['a']],
    ['taken back before', [consent('a', 5, takenBack)], []],
    ['run out since, on the day of the reader', [consent('a', 1, { until: '2026-11-27' })], ['a']],
    ['run out before', [consent('a', 1, { until: '2026-11-26' })], []],
    ['on its last day', [consent('a', 1, { until: '2026-11-28' })], []],
    ['run out, and given anew', [consent('a', 1, { until: '2026-11-27' }), consent('a', 6)], []],
    ['given and taken back since', [consent('a', 7, takenBack)], ['a']],
  ])('an end that is %s', (_what, consents, ended) => {
    expect(followed(consents).ended).toEqual(ended);
  });

  test('who consented since, and until when; not who consented before', () => {
    const consents = [consent('a', 6, takenBack), consent('a', 7), consent('b', 5)];
    expect(followed(consents)).toEqual({
      consenting: ['a', 'b'],
      ended: [],
      begun: [{ creditCode: 'a', until: '2026-12-31' }],
    });
  });
});
