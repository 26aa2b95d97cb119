import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '#shared/identity/principal.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { TEST_TODAY, enterpriseOf, officerOf, openTestSubgraph, sampleLives } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const lives = sampleLives(100);
const officer = officerOf(department.name);
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { sample: lives.length });
});
afterAll(() => subgraph.close());

const inZone = (code: string, stage = 'OPERATING') =>
  lives.find(life => life.zone.code === code && life.stage === stage)!.creditCode;
const QUOTA = `query ($codes: [_Any!]!) { _entities(representations: $codes) { ... on Enterprise {
  invoiceQuota { granted special ordinary faceValue reasons rule { code clause zone inherited } } taxRisk { risk reason since } } } }`;
const SET =
  'mutation ($input: SetRiskTaxpayerInput!) { setRiskTaxpayer(input: $input) { __typename ... on TaxRisk { creditCode risk reason since } ... on Refusal { code message } } }';
const quotas = async (codes: string[], as: Partial<Principal>) => {
  const { data, errors } = await subgraph.execute<{ _entities: unknown[] }>(
    QUOTA,
    { codes: codes.map(creditCode => ({ __typename: 'Enterprise', creditCode })) },
    as,
  );
  expect(errors).toBeUndefined();
  return data!._entities;
};
const set = async (input: object, as: Partial<Principal> = officer) =>
  (await subgraph.execute<{ setRiskTaxpayer: unknown }>(SET, { input }, as)).data!.setRiskTaxpayer;

describe('the first claim for invoices', () => {
  test('G42: 25 special and 50 ordinary invoices of 100,000 yuan, until the office calls the taxpayer a risk, and again once it no longer does', async () => {
    const creditCode = inZone('gedian');
    const full = {
      granted: true,
      special: 25,
      ordinary: 50,
      faceValue: '100000.00',
      rule: { code: 'INVOICE_QUOTA', clause: '§42', zone: 'gedian', inherited: false },
    };
    expect(await quotas([creditCode], officer)).toMatchObject([{ invoiceQuota: full, taxRisk: null }]);
    expect(await set({ creditCode, risk: true, reason: ' 长期零申报 ' })).toEqual({
      __typename: 'TaxRisk',
      creditCode,
      risk: true,
      reason: '长期零申报',
      since: TEST_TODAY,
    });
    expect(await quotas([creditCode], enterpriseOf(creditCode))).toMatchObject([
      {
        invoiceQuota: {
          granted: false,
          special: null,
          faceValue: null,
          reasons: [`a risk taxpayer since ${TEST_TODAY} (长期零申报): the full quota is for taxpayers without risk`],
        },
        taxRisk: { risk: true, reason: '长期零申报', since: TEST_TODAY },
      },
    ]);
    await set({ creditCode, risk: false, reason: '已恢复正常申报' });
    expect(await quotas([creditCode], officer)).toMatchObject([{ invoiceQuota: full, taxRisk: { risk: false } }]);
    const decisions = await subgraph.database.query(
      `select outcome, rule, facts from decision where credit_code = $1 and subject_type = 'TaxRisk' order by outcome desc`,
      [creditCode],
    );
    expect(decisions).toMatchObject([
      { outcome: 'QUOTA_NOT_GRANTED', rule: { code: 'INVOICE_QUOTA' }, facts: { risk: true, reason: '长期零申报' } },
      { outcome: 'QUOTA_GRANTED', facts: { risk: false } },
    ]);
    const changes = (await subgraph.changes({ limit: '1000' })).filter(
      change => change.creditCode === creditCode && String(change.type).startsWith('RiskTaxpayer'),
    );
    expect(changes.map(({ type, restricted, payload }) => [type, restricted, payload])).toEqual([
      ['RiskTaxpayerListed', true, { risk: true, since: TEST_TODAY }],
      ['RiskTaxpayerDelisted', true, { risk: false, since: TEST_TODAY }],
    ]);
  });

  test('in a zone without the rule no quota is promised, and the answer says so; the mark is kept all the same', async () => {
    const creditCode = inZone('yili');
    await set({ creditCode, risk: true, reason: '走逃' });
    expect(await quotas([creditCode], officer)).toEqual([
      {
        invoiceQuota: {
          granted: false,
          special: null,
          ordinary: null,
          faceValue: null,
          reasons: ['zone yili has no rule INVOICE_QUOTA today: no quota is promised there'],
          rule: null,
        },
        taxRisk: { risk: true, reason: '走逃', since: TEST_TODAY },
      },
    ]);
  });

  test('is the business of the enterprise and the office alone', async () => {
    const creditCode = inZone('gedian');
    for (const as of [
      {},
      enterpriseOf(inZone('yili')),
      officerOf('another-department'),
      { role: 'partner' as const },
    ]) {
      expect(await quotas([creditCode], as)).toEqual([{ invoiceQuota: null, taxRisk: null }]);
    }
    for (const as of [enterpriseOf(creditCode), { role: 'auditor' as const }])
      expect(await quotas([creditCode], as)).toMatchObject([{ invoiceQuota: { granted: expect.any(Boolean) } }]);
  });

  test('one and fifty enterprises take the same number of statements', async () => {
    const statementsFor = async (codes: string[]): Promise<number> => {
      const before = subgraph.database.statements();
      await quotas(codes, officer);
      return subgraph.database.statements() - before;
    };
    const codes = lives.slice(0, 50).map(({ creditCode }) => creditCode);
    expect([await statementsFor(codes.slice(0, 1)), await statementsFor(codes)]).toEqual([2, 2]);
  });
});

describe('setRiskTaxpayer', () => {
  test('is refused to others, for an unknown enterprise, for a deregistered one, and without a reason', async () => {
    const creditCode = inZone('gedian');
    const [unknown, gone] = [
      makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_000_001 }),
      inZone('gedian', 'DEREGISTERED'),
    ];
    expect(await set({ creditCode, risk: true, reason: '虚开' }, enterpriseOf(creditCode))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await set({ creditCode: unknown, risk: true, reason: '虚开' })).toMatchObject({
      code: 'NOT_FOUND',
      message: `there is no enterprise ${unknown} on the register`,
    });
    expect(await set({ creditCode: gone, risk: true, reason: '虚开' })).toMatchObject({
      code: 'ENTERPRISE_DEREGISTERED',
    });
    expect(await set({ creditCode, risk: true, reason: ' ' })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'reason must have 1 to 200 characters, but got: 0',
    });
  });

  test('with its key is done once', async () => {
    const input = { creditCode: inZone('xinjian'), risk: true, reason: '虚开', idempotencyKey: 'risk-once' };
    expect(await set(input)).toEqual(await set(input));
    expect(await set({ ...input, risk: false })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    const changes = (await subgraph.changes({ limit: '1000' })).filter(
      change => change.creditCode === input.creditCode && change.type === 'RiskTaxpayerListed',
    );
    expect(changes).toHaveLength(1);
  });
});
