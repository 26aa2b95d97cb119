import { describe, expect, test } from '@jest/globals';
import { enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { BANK, FinanceTest, OFFICER, OTHER_BANK, SELF, bankOf } from '../testing.ts';

const finance = new FinanceTest();
const { offer } = finance;

describe('a loan product', () => {
  test('is put on offer by an officer or its bank, once under a name, and recorded in a public change of the bank', async () => {
    expect(
      await offer({ name: '续贷通', kind: 'RENEWAL_NO_PRINCIPAL', criteria: { minimumAgeYears: 2 } }, bankOf(BANK)),
    ).toMatchObject({
      __typename: 'LoanProduct',
      name: '续贷通',
      publishedOn: '2026-11-19',
      bank: { code: BANK },
      criteria: { taxGrades: [], minimumAgeYears: 2 },
    });
    expect((await finance.subgraph.changes({ limit: '1000' })).at(-1)).toMatchObject({
      type: 'LoanProductPublished',
      creditCode: BANK,
      restricted: false,
    });
    expect(await offer({ name: '续贷通' })).toMatchObject({
      code: 'DUPLICATE_PRODUCT',
      message: `bank ${BANK} has a product 续贷通 already`,
    });
    for (const name of [' 续贷通', '续 贷通', '續貸通', '「续贷通」'])
      expect(await offer({ name })).toMatchObject({ code: 'DUPLICATE_PRODUCT' });
    for (const as of [{}, SELF, enterpriseOf(BANK), bankOf(OTHER_BANK), bankOf(), officerOf('credit')])
      expect(await offer({ name: '' }, as)).toMatchObject({ code: 'NOT_ENTITLED' });
  });

  test('is taken off offer by its bank or an officer, with the reason: it is offered and matched no more', async () => {
    const { id } = await offer({ name: '短期贷', kind: 'WORKING_CAPITAL' });
    const need = await finance.publish();
    for (const as of [{}, SELF, bankOf(OTHER_BANK), officerOf('credit')])
      expect(await finance.takeOff(id, as)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await finance.takeOff(id, OFFICER, OTHER_BANK)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await finance.takeOff(id, bankOf(BANK))).toMatchObject({ name: '短期贷', withdrawnOn: '2026-11-19' });
    expect(await finance.takeOff(id, bankOf(BANK))).toMatchObject({ code: 'OFF_OFFER' });
    expect(await finance.match(need.id, id)).toMatchObject({
      code: 'OFF_OFFER',
      message: '短期贷 is off offer since 2026-11-19',
    });
    const { data } = await finance.subgraph.execute<{ loanProducts: { nodes: { id: string }[] } }>(
      '{ loanProducts(first: 100) { nodes { id } } }',
    );
    expect(data?.loanProducts.nodes.map(product => product.id)).not.toContain(id);
    // Its name is free again.
    expect(await offer({ name: '短期贷', kind: 'WORKING_CAPITAL' })).toMatchObject({ __typename: 'LoanProduct' });
    const decisions = await finance.subgraph.database.query(
      'select outcome, rule, reasons from decision where subject_id = $1 order by outcome',
      [id],
    );
    expect(decisions).toMatchObject([
      { outcome: 'PUBLISHED', rule: { code: 'LOAN_PRODUCT_TERMS' } },
      { outcome: 'WITHDRAWN', reasons: [{ zh: '“短期贷”下线：利率调整', en: '短期贷 is taken off offer: 利率调整' }] },
    ]);
  });

  test('of one name is put on offer once, however many ask at once', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => offer({ name: '同时贷' })));
    const codes = results.map(({ __typename, code }) => code ?? __typename).sort();
    expect(codes).toEqual([...Array.from({ length: 7 }, () => 'DUPLICATE_PRODUCT'), 'LoanProduct']);
  });

  test.each([
    [{ maxAmount: '0.00' }, 'maxAmount must be from 0.01 to 1000000000000.00 yuan, but got: 0.00'],
    [{ yearlyRateBasisPoints: -1 }, 'yearlyRateBasisPoints must be from 0 to 10000, but got: -1'],
    [{ yearlyRateBasisPoints: 10_001 }, 'yearlyRateBasisPoints must be from 0 to 10000, but got: 10001'],
    [{ termMonths: 0 }, 'termMonths must be from 1 to 360, but got: 0'],
    [{ name: ' ' }, 'name must have 1 to 200 characters, but got: 0'],
    [
      { criteria: { zones: ['gedain'] } },
      'zones must be of district, gedian, xinjian, yili, zhundong, but got: gedain',
    ],
    [{ criteria: { industries: ['C39'] } }, 'industries must be divisions of GB/T 4754-2017, two digits, but got: C39'],
    [{ criteria: { minimumAgeYears: -1 } }, 'minimumAgeYears must be from 0 to 100, but got: -1'],
    [{ criteria: { minimumAgeYears: 2_147_483_647 } }, 'minimumAgeYears must be from 0 to 100, but got: 2147483647'],
    [
      { criteria: { taxGrades: ['A', 'M'] } },
      "taxGrades must be empty for TAX_BANK, whose grades the zone's rule TAX_BANK_GRADES gives, but got: A, M",
    ],
  ])('of %j is refused', async (changes, message) =>
    expect(await offer({ name: '误', ...changes })).toMatchObject({ code: 'INVALID_INPUT', message }),
  );
});
