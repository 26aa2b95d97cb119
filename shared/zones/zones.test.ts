import { describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { localDate } from '../clock/index.ts';
import { clauseInChinese } from './clauses.ts';
import {
  clockRule,
  evaluateThreshold,
  findRuleOfKind,
  itemOf,
  listRule,
  periodOf,
  periodsRule,
  quotaRule,
  ruleOf,
  ruleReference,
  thresholdRule,
  visitCap,
  windowRule,
  zone,
  zoneCodes,
} from './index.ts';

const DAY = '2026-03-02';

describe('zones', () => {
  test('are the five plans', () => {
    expect(zoneCodes).toEqual(['district', 'gedian', 'xinjian', 'yili', 'zhundong']);
    expect(zoneCodes.map(code => [zone(code).seed, zone(code).hostDivisionCode, zone(code).plan.issuedOn])).toEqual([
      ['Q', '411702', '2020'],
      ['G', '420703', '2021-04-19'],
      ['X', '360112', '2024-01-20'],
      ['Y', '654004', '2024-03-24'],
      ['Z', '652327', '2020'],
    ]);
    expect(zone('xinjian').plan.number).toBe('新府办发〔2024〕3号');
  });

  test('name the plan and clause of a rule of their own', () => {
    const rule = clockRule(zone('gedian'), 'STARTUP_LICENCE', DAY);
    expect(rule).toMatchObject({
      source: 'ZONE',
      inherited: false,
      clause: '§23',
      row: 'G25',
      version: 2,
      zone: 'gedian',
      owner: 'access',
      parameters: { amount: { value: 0.5, unit: 'WD' }, pauses: ['SUPPLEMENT'], deemedApproval: true },
    });
    expect(rule.explanation.en).toBe(
      'Rule of zone gedian: 关于以市场主体需求为导向打造一流营商环境的实施方案, §23, version 2.',
    );
  });

  test('cannot be changed', () => {
    const rule = clockRule(zone('gedian'), 'STARTUP_LICENCE', DAY);
    expect(() => {
      rule.parameters.amount.value = 9;
    }).toThrow(TypeError);
    expect(clockRule(zone('gedian'), 'STARTUP_LICENCE', DAY)).toBe(rule);
  });
});

describe('inheritance', () => {
  test('a zone without a rule takes the national one and says so', () => {
    const rule = clockRule(zone('yili'), 'STARTUP_LICENCE', DAY);
    expect(rule).toMatchObject({
      source: 'NATIONAL',
      inherited: true,
      zone: 'yili',
      clause: '市场主体登记管理条例 art. 19',
      parameters: { amount: { value: 3, unit: 'WD' } },
    });
    expect(rule.plan.number).toBe('国令第746号');
    expect(rule.explanation).toEqual({
      en: 'Zone yili has no rule STARTUP_LICENCE of its own; the national rule applies: 市场主体登记管理条例 (国令第746号), art. 19, version 1.',
      zh: '该园区未作规定，适用国家规定：《市场主体登记管理条例》（国令第746号）第19条，第1版。',
    });
  });

  test('every clause of the profiles is cited in Chinese without a word of another language', () => {
    const folder = new URL('./', import.meta.url);
    const profiles = readdirSync(folder).filter(name => name.endsWith('.yaml'));
    const clauses = profiles.flatMap(name => [
      ...readFileSync(new URL(name, folder), 'utf8').matchAll(/^ +clause: "?([^"\n]+)"?$/gm),
    ]);
    expect(clauses.length).toBeGreaterThan(300);
    const foreign = clauses.map(([, clause = '']) => [clause, clauseInChinese(clause)]);
    expect(foreign.filter(([, zh = '']) => /[A-Za-z,–§]/.test(zh))).toEqual([]);
    expect(['art. 25, 31', 'art. 54–58', 'part on supervision and credit'].map(clauseInChinese)).toEqual([
      '第25条、第31条',
      '第54条至第58条',
      '有关部分',
    ]);
  });

  test("a day before the zone's own rule takes the national one, and says why", () => {
    const rule = clockRule(zone('gedian'), 'PROJ_INDUSTRIAL', '2020-06-01');
    expect(rule).toMatchObject({ inherited: true, parameters: { amount: { value: 120, unit: 'WD' } } });
    expect(rule.explanation.en).toMatch(
      /^Zone gedian's own rule PROJ_INDUSTRIAL is not in force on the day; the national rule applies: /,
    );
    expect(clockRule(zone('gedian'), 'PROJ_INDUSTRIAL', DAY)).toMatchObject({
      inherited: false,
      parameters: { amount: { value: 30 } },
    });
  });

  test('every zone has project limits: its own or the national 120 working days', () => {
    const limits = ['WITH_PLAN', 'SME', 'GOV_LINEAR', 'REBUILD', 'INDUSTRIAL'].map(name => `PROJ_${name}`);
    const days = (code: string) => limits.map(limit => clockRule(zone(code), limit, DAY).parameters.amount.value);
    expect(days('gedian')).toEqual([30, 45, 40, 35, 30]);
    for (const code of ['district', 'xinjian', 'yili', 'zhundong'])
      expect(days(code)).toEqual([120, 120, 120, 120, 120]);
  });

  test('the four stages name their lead', () => {
    const { items } = listRule(zone('gedian'), 'PROJECT_STAGES', DAY).parameters;
    expect(items.map(({ lead }) => lead?.en)).toEqual([
      'Natural resources',
      'Natural resources',
      'Housing and construction',
      'Housing and construction',
    ]);
  });

  test('quiet days: Xinjian the 1st to 20th, the district open, no other zone', () => {
    const days = (code: string) => windowRule(zone(code), 'QUIET_WINDOW', DAY).parameters.days;
    expect(zoneCodes.map(days)).toEqual([null, null, { from: 1, to: 20 }, null, null]);
    expect(windowRule(zone('district'), 'QUIET_WINDOW', DAY)).toMatchObject({
      inherited: false,
      ambiguous: true,
      chosen: 'NO_DATES',
    });
    expect(windowRule(zone('yili'), 'QUIET_WINDOW', DAY)).toMatchObject({ inherited: true, ambiguous: false });
  });

  test('what a zone leaves unruled is null', () => {
    expect(zone('yili').findRule('LOAN_SME', DAY)).toBeNull();
    expect(findRuleOfKind('clock', zone('yili'), 'LOAN_SME', DAY)).toBeNull();
    expect(findRuleOfKind('clock', zone('gedian'), 'LOAN_SME', DAY)?.parameters.amount.value).toBe(8);
  });
});

describe('versions', () => {
  test.each([
    ['2022-05-01', 1, 12, 6],
    ['2023-04-30', 1, 12, 6],
    ['2023-05-01', 2, 36, 12],
    ['2026-03-31', 2, 36, 12],
    ['2026-04-01', 3, 12, 12],
  ])('credit repair of a decision made on %s follows version %s', (on, version, ordinaryMax, seriousMin) => {
    const rule = periodsRule(zone('gedian'), 'CREDIT_REPAIR', on);
    expect(rule.version).toBe(version);
    expect(periodOf(rule, 'ORDINARY')).toMatchObject({
      min: { value: 3, unit: 'MONTH' },
      max: { value: ordinaryMax, unit: 'MONTH' },
    });
    expect(periodOf(rule, 'SERIOUS')).toMatchObject({
      min: { value: seriousMin, unit: 'MONTH' },
      max: { value: 36, unit: 'MONTH' },
    });
  });

  test('credit repair since 2026-04-01: minor at most three months, and not published in principle', () => {
    const rule = periodsRule(zone('yili'), 'CREDIT_REPAIR', '2026-04-01');
    expect(periodOf(rule, 'MINOR')).toMatchObject({ min: null, max: { value: 3, unit: 'MONTH' }, published: false });
  });

  test('a rule that ran out gives way to the national one', () => {
    const label = (on: string) => zone('gedian').rule('MARKET_ACCESS_NEGATIVE_LIST', on);
    expect([label('2022-03-11').inherited, label('2022-03-12').inherited]).toEqual([false, true]);
    expect(label('2026-01-01')).toMatchObject({ parameters: { label: '市场准入负面清单（2025年版）' } });
  });

  test('a stored reference finds its version again', () => {
    const rule = periodsRule(zone('gedian'), 'CREDIT_REPAIR', '2025-01-01');
    const reference = ruleReference(rule);
    expect(reference).toEqual({
      code: 'CREDIT_REPAIR',
      clause: '失信行为纠正后的信用信息修复管理办法（试行） art. 12',
      version: 2,
      zone: 'gedian',
      inherited: true,
    });
    expect(ruleOf(reference)).toBe(rule);
  });

  test('on any day a rule has one answer, valid on that day', () => {
    const day = fc
      .date({ min: new Date('2016-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map(localDate);
    fc.assert(
      fc.property(day, fc.constantFrom(...zoneCodes), (on, code) => {
        for (const ruleCode of zone(code).ruleCodes) {
          const valid = zone(code)
            .versions(ruleCode)
            .filter(({ validFrom, validTo }) => validFrom <= on && on <= (validTo ?? '9999'));
          const own = valid.filter(({ inherited }) => !inherited);
          expect(own.length).toBeLessThanOrEqual(1);
          expect(valid.length - own.length).toBeLessThanOrEqual(1);
          expect(zone(code).findRule(ruleCode, on)).toBe(own[0] ?? valid[0] ?? null);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('reading rules', () => {
  test('a threshold with ANY needs one limit: no construction permit up to 1,000,000 yuan or under 500 square metres', () => {
    const rule = thresholdRule(zone('gedian'), 'CONSTRUCTION_PERMIT_EXEMPTION', DAY);
    const met = (investment: number, floorArea: number) => evaluateThreshold(rule, { investment, floorArea }).met;
    expect([met(1_000_000, 9_999), met(1_000_001, 500), met(1_000_001, 499), met(2_000_000, 800)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(evaluateThreshold(rule, { investment: 900_000 })).toEqual({
      met: true,
      limits: [
        { name: 'investment', comparison: 'LTE', value: 1_000_000, unit: 'YUAN', got: 900_000, met: true },
        { name: 'floorArea', comparison: 'LT', value: 500, unit: 'SQUARE_METRE', got: null, met: null },
      ],
    });
  });

  test('a threshold with ALL needs every limit: a line filed with a commitment', () => {
    const rule = thresholdRule(zone('gedian'), 'EXTERNAL_LINE_FILING', DAY);
    const met = (roadCrossing: number, lineLength: number) => evaluateThreshold(rule, { roadCrossing, lineLength }).met;
    expect([met(20, 300), met(20, 301), met(21, 300)]).toEqual([true, false, false]);
    expect(evaluateThreshold(rule, { roadCrossing: 5 }).met).toBe(false);
  });

  test('fewer visits to the new and the trusted; the unrated count as B', () => {
    const rule = quotaRule(zone('gedian'), 'INSPECTION_FREQUENCY', DAY);
    expect(visitCap(rule, 'A', 3)).toEqual({ visits: 0, creditLevel: 'A', newEnterprise: true });
    expect(visitCap(rule, 'A', 3.1)).toEqual({ visits: 1, creditLevel: 'A', newEnterprise: false });
    expect(visitCap(rule, null, 10)).toEqual({ visits: 2, creditLevel: 'B', newEnterprise: false });
    expect(visitCap(rule, 'D', 1).visits).toBe(6);
    const uncounted = (on: string) =>
      quotaRule(zone('gedian'), 'INSPECTION_FREQUENCY', on).parameters.notCounted.map(({ code }) => code);
    expect(uncounted('2024-12-29')).toEqual(['COMPLAINT']);
    expect(uncounted('2024-12-30')).toEqual(['COMPLAINT', 'REFERRAL', 'DATA_ALERT', 'ENTERPRISE_REQUEST']);
  });

  test('a list says whether a thing is on it', () => {
    const rule = listRule(zone('yili'), 'CREDIT_REPORT_FIELDS', DAY);
    expect(itemOf(rule, 'LABOUR_INSPECTION')?.zh).toBe('劳动监察');
    expect(itemOf(rule, 'TAX')).toBeNull();
  });
});

test('the folder is complete in itself: it names no file outside the product', () => {
  const folder = new URL('.', import.meta.url);
  const outside = ['/work', 'shared/domain'].join('/');
  for (const name of readdirSync(folder))
    expect([name, readFileSync(new URL(name, folder), 'utf8').includes(outside)]).toEqual([name, false]);
});
