import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Criteria, Offer } from '../products/rows.ts';
import { judge as judgeInBoth } from './rules.ts';
import type { EnterpriseFacts } from './rules.ts';

const TODAY = '2026-11-19';

/** The verdict with its reasons in English. */
function judge(...given: Parameters<typeof judgeInBoth>) {
  const { reasons, failing, ...verdict } = judgeInBoth(...given);
  return { ...verdict, reasons: reasons.map(({ en }) => en), failing: failing.map(({ en }) => en) };
}

const offer = (criteria: Partial<Criteria> = {}, kind: Offer['kind'] = 'WORKING_CAPITAL'): Offer => ({
  kind,
  maxAmount: '3000000.00',
  termMonths: 12,
  criteria: {
    creditLevels: [],
    taxGrades: [],
    industries: [],
    sizeClasses: [],
    zones: [],
    minimumAgeYears: null,
    ...criteria,
  },
});
const facts = (changes: Partial<EnterpriseFacts> = {}): EnterpriseFacts => ({
  status: 'OPERATING',
  zone: 'gedian',
  creditLevel: 'A',
  taxGrade: 'A',
  divisionCode: '39',
  sizeClass: 'SMALL',
  foundedOn: '2020-11-19',
  blacklisted: false,
  ...changes,
});
const UNKNOWN: EnterpriseFacts = {
  status: null,
  zone: null,
  creditLevel: null,
  taxGrade: null,
  divisionCode: null,
  sizeClass: null,
  foundedOn: null,
  blacklisted: null,
};

describe('G11: the tax-bank link takes its grades from the rule of the zone', () => {
  test.each([
    ['A', true],
    ['B', true],
    ['M', false],
    ['C', false],
    ['D', false],
  ] as const)('in gedian grade %s: %s', (taxGrade, eligible) =>
    expect(judge(offer({}, 'TAX_BANK'), facts({ taxGrade }), TODAY).eligible).toBe(eligible),
  );
  test.each([
    ['A', true],
    ['B', true],
    ['M', true],
    ['C', false],
    ['D', false],
  ] as const)('where the national rule is inherited grade %s: %s', (taxGrade, eligible) =>
    expect(judge(offer({}, 'TAX_BANK'), facts({ taxGrade, zone: 'xinjian' }), TODAY).eligible).toBe(eligible),
  );

  test('the verdict names the rule and its clause', () => {
    const verdict = judge(offer({}, 'TAX_BANK'), facts({ taxGrade: 'M' }), TODAY);
    expect(verdict.failing).toEqual(['tax grade must be one of A, B (TAX_BANK_GRADES, §11), but is M']);
    expect(verdict.rule).toMatchObject({ code: 'TAX_BANK_GRADES', zone: 'gedian', inherited: false });
  });

  test('a criterion of the bank’s own that fails cites no rule, a grade that fails the rule of the grades', () => {
    const young = offer({ minimumAgeYears: 7 }, 'TAX_BANK');
    expect(judge(young, facts(), TODAY)).toMatchObject({ eligible: false, unmetRule: null });
    expect(judge(young, facts({ taxGrade: 'M' }), TODAY).unmetRule).toMatchObject({ code: 'TAX_BANK_GRADES' });
    expect(judge(offer({ taxGrades: ['A'] }), facts({ taxGrade: 'M' }), TODAY).unmetRule).toBeNull();
  });

  test('its reasons are said in Chinese as well', () => {
    const { failing } = judgeInBoth(offer({ sizeClasses: ['MICRO', 'SMALL'] }), facts({ sizeClass: 'LARGE' }), TODAY);
    expect(failing.map(({ zh }) => zh)).toEqual(['企业规模应为：微型、小型，实际为：大型']);
  });

  test('before the first rule no grade can be judged', () => {
    expect(judge(offer({}, 'TAX_BANK'), facts(), '2019-11-06').failing).toEqual([
      'tax grade cannot be judged: zone gedian has no rule TAX_BANK_GRADES on 2019-11-06',
    ]);
  });
});

describe('criteria', () => {
  test.each<[string, Partial<Criteria>, Partial<EnterpriseFacts>, string]>([
    ['zone', { zones: ['gedian'] }, { zone: 'yili' }, 'zone must be one of gedian, but is yili'],
    ['credit level', { creditLevels: ['A', 'B'] }, { creditLevel: 'C' }, 'credit level must be one of A, B, but is C'],
    ['tax grade', { taxGrades: ['A'] }, { taxGrade: 'B' }, 'tax grade must be one of A, but is B'],
    ['industry', { industries: ['39'] }, { divisionCode: '38' }, 'industry must be one of 39, but is 38'],
    ['size class', { sizeClasses: ['SMALL'] }, { sizeClass: 'MICRO' }, 'size class must be one of SMALL, but is MICRO'],
    [
      'age',
      { minimumAgeYears: 6 },
      { foundedOn: '2020-11-20' },
      'must be founded 6 years ago or more, but was on 2020-11-20',
    ],
    ['status', {}, { status: 'DEREGISTERED' }, 'status must be one of OPERATING, SUSPENDED, but is DEREGISTERED'],
    ['list', {}, { blacklisted: true }, 'on the black list'],
  ])(
    '%s: what is not accepted fails alone, what is passes, and an unknown one fails',
    (_criterion, criteria, other, reason) => {
      expect(judge(offer(criteria), facts(other), TODAY).failing).toEqual([reason]);
      expect(judge(offer(criteria), facts(), TODAY)).toMatchObject({ eligible: true, failing: [] });
      const unknown = judge(
        offer(criteria),
        { ...facts(), ...Object.fromEntries(Object.keys(other).map(key => [key, null])) },
        TODAY,
      );
      expect(unknown.failing).toEqual([expect.stringContaining('unknown')]);
    },
  );

  test('exactly the years ago is old enough, a day less is not', () => {
    expect(judge(offer({ minimumAgeYears: 2 }), facts({ foundedOn: '2024-11-19' }), TODAY).eligible).toBe(true);
    expect(judge(offer({ minimumAgeYears: 2 }), facts({ foundedOn: '2024-11-20' }), TODAY).eligible).toBe(false);
  });

  test('an amount and a term fit up to the largest, to the fen', () => {
    const fits = (amount: string, termMonths: number) => judge(offer(), facts(), TODAY, { amount, termMonths });
    expect(fits('3000000.00', 12).eligible).toBe(true);
    expect(fits('3000000.01', 12).failing).toEqual(['amount must be at most 3000000.00 yuan, but is 3000000.01']);
    expect(fits('0.01', 13).failing).toEqual(['term must be at most 12 months, but is 13']);
  });

  test('an enterprise without facts fits no product, and each unknown fact is named', () => {
    const { eligible, reasons } = judge(offer({}, 'TAX_BANK'), UNKNOWN, TODAY);
    expect(eligible).toBe(false);
    expect(reasons).toEqual([
      'status is unknown, but must be one of OPERATING, SUSPENDED',
      'whether it is on the black list is unknown',
      'any zone is accepted',
      'any credit level is accepted',
      'tax grade cannot be judged: the zone, whose rule TAX_BANK_GRADES names the grades, is unknown',
      'any industry is accepted',
      'any size class is accepted',
      'any age is accepted',
    ]);
  });

  test('a stricter product never accepts more, fewer facts never help, and there are always eight reasons', () => {
    const levels = fc.constantFrom('A', 'B', 'C', 'D') as fc.Arbitrary<'A' | 'B' | 'C' | 'D'>;
    const criteria = fc.record({
      creditLevels: fc.uniqueArray(levels),
      taxGrades: fc.uniqueArray(levels),
      industries: fc.uniqueArray(fc.constantFrom('38', '39')),
      sizeClasses: fc.uniqueArray(fc.constantFrom('MICRO', 'SMALL', 'LARGE')),
      zones: fc.uniqueArray(fc.constantFrom('gedian', 'yili')),
      minimumAgeYears: fc.option(fc.nat(9)),
    }) as fc.Arbitrary<Criteria>;
    const changes = fc.record({
      creditLevel: levels,
      taxGrade: levels,
      zone: fc.constantFrom('gedian', 'yili'),
      divisionCode: fc.constantFrom('38', '39'),
    });
    const fields = Object.keys(UNKNOWN) as (keyof EnterpriseFacts)[];
    fc.assert(
      fc.property(
        criteria,
        changes,
        fc.constantFrom(...fields),
        fc.constantFrom<Offer['kind']>('TAX_BANK', 'CREDIT_EASY'),
        (whom, other, forgotten, kind) => {
          const verdict = judge(offer(whom, kind), facts(other), TODAY);
          expect(verdict.reasons).toHaveLength(8);
          expect(verdict.eligible).toBe(verdict.failing.length === 0);
          const stricter = {
            ...whom,
            creditLevels: whom.creditLevels.length > 1 ? whom.creditLevels.slice(1) : whom.creditLevels,
          };
          if (judge(offer(stricter, kind), facts(other), TODAY).eligible) expect(verdict.eligible).toBe(true);
          if (judge(offer(whom, kind), { ...facts(other), [forgotten]: null }, TODAY).eligible)
            expect(verdict.eligible).toBe(true);
        },
      ),
    );
  });
});
