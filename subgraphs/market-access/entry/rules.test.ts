import { describe, expect, test } from '@jest/globals';
import { spoken } from '#shared/testing/refusal.ts';
import * as fc from 'fast-check';
import { INDUSTRY_DIVISIONS } from '#shared/identifiers/index.ts';
import { checkEntries, entryIndustry, entryOutcome as entryOutcomeInBoth, holdersOf } from './rules.ts';
import type { NegativeListKind } from '../generated.ts';
import type { ListEntry } from './rows.ts';
import type { EntryFacts, NewEntry } from './rules.ts';

const entryOutcome = (...given: Parameters<typeof entryOutcomeInBoth>) => spoken(entryOutcomeInBoth(...given));

const TITLE = '市场准入负面清单（2025年版）';
const [DOMESTIC, FOREIGN] = [
  { kind: 'DOMESTIC', version: '2025', title: '市场准入负面清单(2025年版)' },
  { kind: 'FOREIGN', version: '2024', title: '外资清单' },
] as const;
const entry = (industryCode: string, measure: ListEntry['measure'], more: Partial<ListEntry> = {}): ListEntry => ({
  kind: 'DOMESTIC',
  version: '2025',
  number: 1,
  industryCode,
  measure,
  text: '甲',
  ...more,
});
const facts = (changes: Partial<EntryFacts> = {}): EntryFacts => ({
  industry: 'C2612',
  foreign: false,
  domesticTitle: TITLE,
  versions: [DOMESTIC, FOREIGN],
  entries: [],
  ...changes,
});

describe('G23: market entry', () => {
  test('what is on no list is open to all alike', () => {
    expect(entryOutcome(facts())).toEqual({
      allowed: 'ALLOWED',
      reasons: ['C2612 is on no list in force: open to all alike'],
    });
    expect(entryOutcome(facts({ foreign: true }))).toEqual({
      allowed: 'ALLOWED',
      reasons: ['C2612 is on no list in force: foreign investors enter as domestic ones do'],
    });
  });

  test.each([
    [[entry('C2612', 'PROHIBITED')], 'PROHIBITED', 'PROHIBITED by DOMESTIC list 2025, entry 1: 甲'],
    [[entry('C26', 'LICENSED')], 'LICENCE_NEEDED', 'LICENSED by DOMESTIC list 2025, entry 1: 甲'],
    [
      [entry('C26', 'RESTRICTED', { kind: 'FOREIGN', version: '2024' })],
      'LICENCE_NEEDED',
      'RESTRICTED by FOREIGN list 2024, entry 1: 甲',
    ],
    [
      [entry('C', 'LICENSED'), entry('C2612', 'PROHIBITED')],
      'PROHIBITED',
      'LICENSED by DOMESTIC list 2025, entry 1: 甲',
    ],
  ] as const)('the strictest entry decides: %#', (entries, allowed, reason) => {
    expect(entryOutcome(facts({ foreign: true, entries }))).toMatchObject({
      allowed,
      reasons: expect.arrayContaining([reason]),
    });
  });

  test('an entry of a part leaves it open, unless the whole is as strict', () => {
    const part = entry('C2612', 'PROHIBITED');
    expect(entryOutcome(facts({ industry: 'C26', entries: [part] }))).toEqual({
      allowed: null,
      reasons: [
        'PROHIBITED for C2612, a part of C26, by DOMESTIC list 2025, entry 1: 甲: ask for the class to be certain',
      ],
    });
    expect(entryOutcome(facts({ industry: 'C26', entries: [part, entry('C26', 'PROHIBITED')] }))).toMatchObject({
      allowed: 'PROHIBITED',
    });
    expect(
      entryOutcome(facts({ industry: 'C26', entries: [entry('C2612', 'LICENSED'), entry('C', 'LICENSED')] })),
    ).toMatchObject({ allowed: 'LICENCE_NEEDED' });
    expect(entryOutcome(facts({ industry: 'C26', entries: [part, entry('C', 'LICENSED')] }))).toMatchObject({
      allowed: null,
    });
  });

  test('a list that is not here leaves it open, unless another prohibits already', () => {
    const noneForeign = 'no FOREIGN list that was in force on the day is published here';
    expect(entryOutcome(facts({ foreign: true, versions: [DOMESTIC] }))).toEqual({
      allowed: null,
      reasons: [noneForeign],
    });
    expect(entryOutcome(facts({ foreign: false, versions: [DOMESTIC] }))).toMatchObject({ allowed: 'ALLOWED' });
    expect(
      entryOutcome(facts({ foreign: true, versions: [DOMESTIC], entries: [entry('C', 'PROHIBITED')] })),
    ).toMatchObject({ allowed: 'PROHIBITED', reasons: [expect.any(String), noneForeign] });
    expect(
      entryOutcome(facts({ foreign: true, versions: [DOMESTIC], entries: [entry('C', 'LICENSED')] })),
    ).toMatchObject({ allowed: null });
    expect(entryOutcome(facts({ versions: [] }))).toEqual({
      allowed: null,
      reasons: [`the DOMESTIC list of the day is ${TITLE}, but none is published here`],
    });
    const old = { ...DOMESTIC, title: '市场准入负面清单（2022年版）' };
    expect(entryOutcome(facts({ versions: [old] }))).toEqual({
      allowed: null,
      reasons: [`the DOMESTIC list of the day is ${TITLE}, but the one published here is ${old.title}`],
    });
    expect(entryOutcome(facts({ domesticTitle: null }))).toEqual({
      allowed: null,
      reasons: ['no rule MARKET_ACCESS_NEGATIVE_LIST is in force on the day'],
    });
  });

  test('an industry has one form, and is held by its section, division and group', () => {
    expect(['2612', 'c2612', 'C2620', '262', 'C', 'X1'].map(entryIndustry)).toEqual([
      'C2612',
      'C2612',
      'C262',
      'C262',
      'C',
      null,
    ]);
    expect(holdersOf('C2612')).toEqual(['C', 'C26', 'C261', 'C2612']);
    expect(holdersOf('C')).toEqual(['C']);
  });

  test('who adds an entry never opens an industry', () => {
    const order = ['ALLOWED', 'LICENCE_NEEDED', 'PROHIBITED'];
    const codes = INDUSTRY_DIVISIONS.slice(12, 20).flatMap(({ code, sectionCode }) => [
      sectionCode,
      sectionCode + code,
      `${sectionCode}${code}1`,
    ]);
    const entries = fc.array(
      fc.record({ code: fc.constantFrom(...codes), measure: fc.constantFrom('PROHIBITED', 'LICENSED', 'RESTRICTED') }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(entries, fc.constantFrom(...codes), (made, industry) => {
        const touching = made
          .map(({ code, measure }) => entry(code, measure as ListEntry['measure']))
          .filter(({ industryCode }) => industryCode.startsWith(industry) || industry.startsWith(industryCode));
        let before = 0;
        for (let n = 0; n <= touching.length; n += 1) {
          const { allowed } = entryOutcome(facts({ industry, foreign: true, entries: touching.slice(0, n) }));
          // An undecided outcome is less than allowed, too.
          const now = allowed === null ? before : order.indexOf(allowed);
          expect(now).toBeGreaterThanOrEqual(before);
          if (allowed !== null) before = now;
        }
      }),
    );
  });
});

describe('an edition is refused', () => {
  const one: NewEntry = { industryCode: 'C26', measure: 'PROHIBITED', text: '甲' };
  test.each<[NegativeListKind, readonly NewEntry[], string]>([
    ['DOMESTIC', [], 'entries must be 1 to 1000, but got: 0'],
    ['DOMESTIC', Array<NewEntry>(1_001).fill(one), 'entries must be 1 to 1000, but got: 1001'],
    [
      'DOMESTIC',
      [one, { ...one, industryCode: 'X1' }],
      'industryCode of entry 2 must be a code of GB/T 4754-2017, but got: X1',
    ],
    [
      'DOMESTIC',
      [{ ...one, measure: 'RESTRICTED' }],
      'measure of entry 1 must be PROHIBITED or LICENSED in a DOMESTIC list, but got: RESTRICTED',
    ],
    [
      'FOREIGN',
      [{ ...one, measure: 'LICENSED' }],
      'measure of entry 1 must be PROHIBITED or RESTRICTED in a FOREIGN list, but got: LICENSED',
    ],
    ['FOREIGN', [{ ...one, text: ' ' }], 'text of entry 1 must have 1 to 500 characters, but got: 0'],
    ['FOREIGN', [{ ...one, text: '甲'.repeat(501) }], 'text of entry 1 must have 1 to 500 characters, but got: 501'],
  ])('of a %s list: %#', (kind, entries, message) =>
    expect(() => checkEntries(kind, entries)).toThrow(`INVALID_INPUT: ${message}`),
  );

  test('at most a thousand entries', () => {
    const entries = (length: number): NewEntry[] => Array.from({ length }, () => one);
    expect(checkEntries('FOREIGN', entries(1_000))).toHaveLength(1_000);
    expect(() => checkEntries('FOREIGN', entries(1_001))).toThrow('entries must be 1 to 1000, but got: 1001');
  });

  test('and else kept in one form', () => {
    expect(
      checkEntries('FOREIGN', [
        { industryCode: '2620', measure: 'RESTRICTED', text: ' 甲'.repeat(1) + '乙'.repeat(499) },
      ]),
    ).toEqual([{ industry: 'C262', measure: 'RESTRICTED', text: `甲${'乙'.repeat(499)}` }]);
  });
});
