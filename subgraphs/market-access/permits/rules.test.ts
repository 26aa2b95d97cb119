import { describe, expect, test } from '@jest/globals';
import { spoken } from '#shared/testing/refusal.ts';
import { findRuleOfKind, zone } from '#shared/zones/index.ts';
import type { PermitDemand, PermitReform } from '../generated.ts';
import { permitDemand as permitDemandInBoth, reformCount as reformCountInBoth } from './rules.ts';

const permitDemand = (...given: Parameters<typeof permitDemandInBoth>) => spoken(permitDemandInBoth(...given));
const reformCount = (...given: Parameters<typeof reformCountInBoth>) => spoken(reformCountInBoth(...given));

const ON = '2026-11-19';
const kinds = findRuleOfKind('list', zone('gedian'), 'PERMIT_REFORM_KINDS', ON);
const items = findRuleOfKind('count', zone('gedian'), 'PERMIT_REFORM_ITEMS', ON);

describe('G29: the number of reformed items', () => {
  test.each([
    [{ CANCEL: 2, FILE: 4, COMMIT: 10 }, 16, true],
    [{ CANCEL: 2, FILE: 4, COMMIT: 9, IMPROVE: 100 }, 15, false],
    [{ COMMIT: 17 }, 17, true],
    [{}, 0, false],
  ])('%j is %d, of 16: %s; a better service is no reform', (counts, count, met) => {
    expect(reformCount({ items, kinds }, { zone: 'gedian', counts })).toMatchObject({
      count,
      target: 16,
      met,
      byReform: [
        { reform: 'CANCEL', counted: true },
        { reform: 'FILE', counted: true },
        { reform: 'COMMIT', counted: true },
        { reform: 'IMPROVE', counted: false },
      ],
    });
  });
  test('says how it was counted, and that no number is set where there is none', () => {
    expect(reformCount({ items, kinds }, { zone: 'gedian', counts: { FILE: 3, IMPROVE: 1 } }).reasons).toEqual([
      'CANCEL 0, FILE 3, COMMIT 0: 3 items reformed, 16 are to be',
    ]);
    expect(reformCount({ items: null, kinds: null }, { zone: 'yili', counts: { FILE: 3 } })).toMatchObject({
      count: 0,
      target: null,
      met: null,
      reasons: ['zone yili has no rule PERMIT_REFORM_ITEMS on the day: no number is set'],
    });
  });
});

describe('G29: what may be demanded', () => {
  const ask = (reform: PermitReform | null, demand: PermitDemand) =>
    permitDemand(kinds, { zone: 'gedian', code: 'X-1', demand, item: reform && { reform, validFrom: '2026-01-01' } });

  test.each<[PermitReform | null, PermitDemand | null]>([
    [null, null],
    ['CANCEL', null],
    ['FILE', 'FILING'],
    ['COMMIT', 'COMMITMENT'],
    ['IMPROVE', 'APPROVAL'],
  ])('for %s: %s alone', (reform, mayDemand) => {
    for (const demand of ['APPROVAL', 'FILING', 'COMMITMENT'] as const)
      expect(ask(reform, demand)).toMatchObject({ allowed: demand === mayDemand, mayDemand });
  });
  test('is said with its reasons', () => {
    expect(ask(null, 'APPROVAL').reasons).toEqual([
      'X-1 is not on the list of zone gedian: nothing may be demanded outside the list',
    ]);
    expect(ask('CANCEL', 'APPROVAL').reasons).toEqual([
      'X-1 is reformed by CANCEL since 2026-01-01: nothing may be demanded',
    ]);
    expect(ask('FILE', 'FILING').reasons).toEqual(['X-1 is reformed by FILE since 2026-01-01: FILING may be demanded']);
    expect(ask('FILE', 'APPROVAL').reasons).toEqual([
      'X-1 is reformed by FILE since 2026-01-01: FILING may be demanded',
      'APPROVAL may not',
    ]);
    expect(permitDemand(null, { zone: 'yili', code: 'X-1', demand: 'APPROVAL', item: null })).toEqual({
      allowed: null,
      mayDemand: null,
      reasons: ['zone yili has no rule PERMIT_REFORM_KINDS on the day: it binds no authority to a list'],
    });
  });
});
