import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '#shared/identity/principal.ts';
import { enterpriseOf, officerOf, openTestSubgraph, sampleLives } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const lives = sampleLives(200);
// Old enough to have had the year 2021, of which the sample reports nothing.
const old = (zone: string) =>
  lives.filter(life => life.zone.code === zone && life.foundedOn < '2021-01-01').map(({ creditCode }) => creditCode);
const officer = officerOf(department.name);
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { sample: lives.length });
});
afterAll(() => subgraph.close());

const REPORT =
  'mutation ($input: ReportTaxBurdenInput!) { reportTaxBurden(input: $input) { __typename ... on TaxBurdenReport { creditCode year payments hours } ... on Refusal { code message } } }';
const report = async (creditCode: string, more: object, as: Partial<Principal> = enterpriseOf(creditCode)) =>
  (
    await subgraph.execute<{ reportTaxBurden: unknown }>(
      REPORT,
      { input: { creditCode, year: 2021, payments: 5, hours: 90, ...more } },
      as,
    )
  ).data!.reportTaxBurden;
const INDICATOR =
  'query ($zone: String!, $year: Int!) { taxBurdenIndicator(zone: $zone, year: $year) { zone year reports payments hours met reasons rule { code clause version } } }';
const indicator = (zone: string, year: number, as = officer) =>
  subgraph.execute<{ taxBurdenIndicator: Record<string, unknown> }>(INDICATOR, { zone, year }, as);
const measured = async (zone = 'gedian', year = 2021) => (await indicator(zone, year)).data!.taxBurdenIndicator;
const OWN =
  'query ($codes: [_Any!]!) { _entities(representations: $codes) { ... on Enterprise { taxBurdenReports { year payments hours reportedAt } } } }';
const reports = async (codes: string[], as: Partial<Principal>) =>
  (
    await subgraph.execute<{ _entities: { taxBurdenReports: { year: number }[] | null }[] }>(
      OWN,
      { codes: codes.map(creditCode => ({ __typename: 'Enterprise', creditCode })) },
      as,
    )
  ).data!._entities;

describe('the tax burden of a zone', () => {
  test('G44: is at most 5 payments and 90 hours a year, on average over the reports', async () => {
    const [a, b, c] = old('gedian') as [string, string, string];
    expect(await measured()).toMatchObject({
      reports: 0,
      payments: null,
      hours: null,
      met: null,
      reasons: ['no enterprise of zone gedian reported for 2021'],
      rule: { code: 'TAX_BURDEN', clause: '§44' },
    });
    expect(await report(a, { payments: 4, hours: 89.5 })).toEqual({
      __typename: 'TaxBurdenReport',
      creditCode: a,
      year: 2021,
      payments: 4,
      hours: 89.5,
    });
    await report(b, { payments: 6, hours: 90.5 }, officer);
    expect(await measured()).toMatchObject({
      reports: 2,
      payments: 5,
      hours: 90,
      met: true,
      reasons: ['payments: 5 a year on average, at most 5: kept', 'hours: 90 a year on average, at most 90: kept'],
    });
    // One hundredth of an hour more is too much; so is one payment more.
    await report(b, { payments: 6, hours: 90.51 });
    expect(await measured()).toMatchObject({
      reports: 2,
      hours: 90.005,
      met: false,
      reasons: [expect.stringContaining('kept'), 'hours: 90.005 a year on average, at most 90: not kept'],
    });
    await report(b, { payments: 7, hours: 90.5 });
    expect(await measured()).toMatchObject({ payments: 5.5, hours: 90, met: false });
    // Those of another zone or year are not in it.
    await report(old('yili')[0]!, { payments: 100 });
    await report(c, { year: 2022, payments: 100 });
    expect(await measured()).toMatchObject({ reports: 2, payments: 5.5 });
    expect(await measured('yili')).toMatchObject({
      reports: 1,
      payments: 100,
      met: null,
      reasons: ['zone yili has no rule TAX_BURDEN at the end of 2021: no limit is set'],
      rule: null,
    });
    expect(await measured('gedian', 2020)).toMatchObject({ met: null, rule: null });
    // The sample reports of last year.
    expect((await measured('gedian', 2025)).reports).toBeGreaterThan(0);
  });

  test('is told of fewer than three reports only to who may read them: the average of one is what it reported', async () => {
    const [one, other, third] = old('zhundong') as [string, string, string];
    const told = async (as: Partial<Principal>) =>
      (await indicator('zhundong', 2021, as)).data!.taxBurdenIndicator.payments;
    const strangers = [{}, enterpriseOf(one), officerOf('credit'), { role: 'bank' as const, creditCodes: [one] }];
    for (const creditCode of [one, other]) {
      await report(creditCode, { payments: 4 });
      for (const as of strangers) expect(await told(as)).toBeNull();
      for (const as of [officer, { role: 'auditor' as const }]) expect(await told(as)).toBe(4);
    }
    await report(third, { payments: 7 });
    for (const as of [...strangers, officer]) expect(await told(as)).toBe(5);
  });

  test.each([
    ['mars', 2021, 'zone must be one of district, gedian, xinjian, yili, zhundong, but got: "mars"'],
    ['gedian', 1999, 'year must be from 2000 to 2026, but got: 1999'],
    ['gedian', 2027, 'year must be from 2000 to 2026, but got: 2027'],
  ])('is not changes for %s in %d', async (zone, year, message) => {
    expect((await indicator(zone, year)).errors?.[0]).toMatchObject({
      message,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('reports', () => {
  test('are one an enterprise and year, the last year first, for the enterprise and the office', async () => {
    const creditCode = old('xinjian')[0]!;
    for (const [year, payments] of [
      [2021, 3],
      [2022, 4],
      [2021, 5],
    ])
      await report(creditCode, { year, payments });
    for (const as of [enterpriseOf(creditCode), officer, { role: 'auditor' as const }]) {
      const [own] = await reports([creditCode], as);
      expect(own!.taxBurdenReports!.filter(({ year }) => year < 2025)).toMatchObject([
        { year: 2022, payments: 4, hours: 90 },
        { year: 2021, payments: 5 },
      ]);
    }
    for (const as of [{}, enterpriseOf(old('yili')[0]!), officerOf('another-department')])
      expect(await reports([creditCode], as)).toEqual([{ taxBurdenReports: null }]);
    const changes = (await subgraph.changes({ limit: '1000' })).filter(
      change => change.creditCode === creditCode && change.type === 'TaxBurdenReported',
    );
    expect(changes.slice(-3)).toMatchObject([
      { restricted: true, payload: { year: 2021, payments: 3 } },
      { payload: { year: 2022 } },
      { payload: { year: 2021, payments: 5, hours: 90 } },
    ]);
  });

  test('are refused to strangers, of a year that is not over, and once for each key', async () => {
    const creditCode = old('xinjian')[1]!;
    expect(await report(creditCode, {}, enterpriseOf(old('yili')[0]!))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await report(creditCode, { year: 2026 })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'year must be over (today is 2026-11-19), but got: 2026',
    });
    expect(await report(creditCode, { idempotencyKey: 'burden' })).toEqual(
      await report(creditCode, { idempotencyKey: 'burden' }),
    );
    expect(await report(creditCode, { idempotencyKey: 'burden', hours: 1 })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  test('of one and fifty enterprises take the same number of statements', async () => {
    const statementsFor = async (codes: string[]): Promise<number> => {
      const before = subgraph.database.statements();
      await reports(codes, officer);
      return subgraph.database.statements() - before;
    };
    const codes = lives.slice(0, 50).map(({ creditCode }) => creditCode);
    expect([await statementsFor(codes.slice(0, 1)), await statementsFor(codes)]).toEqual([2, 2]);
  });
});
