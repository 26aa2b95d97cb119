import { afterAll, describe, expect, test } from '@jest/globals';
import { isIssuedCode, setIssuedCodes } from '#shared/identifiers/index.ts';
import { refreshIssuedCodes } from '#shared/server/issued-codes.ts';
import { departmentOn } from '#shared/testing/day.ts';
import { TEST_TODAY, enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { FIRST, SECOND } from '../testing.ts';

const office = departmentOn(`${TEST_TODAY} 10:00`, department, { sample: 50 });
// A made-up code whose last character should be another.
const CODE = '91350200YY0000019A';
const RIGHT = '91420703YY0000001U';
const FIELDS =
  '... on IssuedCreditCode { creditCode name confirmedAt availableSteps { operation input yours } } ... on Refusal { code message }';
const ENTRY = {
  creditCode: CODE,
  zone: 'gedian',
  name: '示例贸易有限公司',
  authority: '示例市工商行政管理局',
  evidence: '2014年核发的营业执照',
  documentDigest: 'ab'.repeat(32),
};

const enter = (changes: object = {}, as: object = FIRST) =>
  office.subgraph.mutate<Record<string, unknown>>(
    'enterIssuedCreditCode:EnterIssuedCreditCodeInput',
    { ...ENTRY, ...changes },
    FIELDS,
    as,
  );
const confirm = (creditCode: string, as: object) =>
  office.subgraph.mutate<Record<string, unknown>>(
    'confirmIssuedCreditCode:ConfirmIssuedCreditCodeInput',
    { creditCode },
    FIELDS,
    as,
  );
/** Whether a code passes the check of inputs. */
const asked = async (creditCode: string): Promise<string | null> => {
  const { errors } = await office.subgraph.execute('query ($c: CreditCode!) { enterprise(creditCode: $c) { name } }', {
    c: creditCode,
  });
  return errors?.[0]?.message ?? null;
};
const shown = async (as: object) => {
  const { data } = await office.subgraph.execute<{ issuedCreditCode: object | null }>(
    'query ($c: String!) { issuedCreditCode(creditCode: $c) { name authority } }',
    { c: CODE },
    as,
  );
  return data?.issuedCreditCode;
};

afterAll(() => setIssuedCodes([]));

describe('a credit code that was issued with a wrong check character', () => {
  test('is accepted once two officers vouched for it, one on evidence and another, and is named to everybody', async () => {
    expect(await asked(CODE)).toContain('check digit: expected');
    expect(await enter({}, enterpriseOf(RIGHT))).toMatchObject({ code: 'NOT_ENTITLED' });
    // Who entered it does not confirm it.
    const confirming = { operation: 'confirmIssuedCreditCode', input: { creditCode: CODE }, yours: false };
    expect(await enter()).toMatchObject({ creditCode: CODE, confirmedAt: null, availableSteps: [confirming] });
    expect(await enter()).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect([await shown({}), await asked(CODE)]).toEqual([null, expect.stringContaining('check digit')]);
    expect(await shown(FIRST)).toMatchObject({ name: ENTRY.name });
    expect(await confirm(CODE, FIRST)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await confirm(CODE, SECOND)).toMatchObject({ confirmedAt: '2026-11-19T10:00:00+08:00' });
    expect(await confirm(CODE, SECOND)).toMatchObject({ code: 'ALREADY_CONFIRMED' });
    expect([await shown({}), await asked(CODE)]).toEqual([{ name: ENTRY.name, authority: ENTRY.authority }, null]);
    expect(
      await office.subgraph.database.query('select outcome, rule from decision where subject_id = $1', [CODE]),
    ).toMatchObject([{ outcome: 'CODE_VOUCHED', rule: { code: 'ISSUED_CREDIT_CODES' } }]);
    const changes = await office.subgraph.database.query<{ type: string; restricted: boolean }>(
      'select type, restricted from change where credit_code = $1 order by xid, seq',
      [CODE],
    );
    expect(changes.map(({ type, restricted }) => [type, restricted])).toEqual([
      ['IssuedCreditCodeEntered', true],
      ['IssuedCreditCodeConfirmed', false],
    ]);
  });

  const AT = new Date('2026-11-19T09:00:00+08:00');

  test('is learnt by every department from the joined graph, and forgotten by none while the graph does not answer', async () => {
    setIssuedCodes([]);
    const graph = async <Data extends object>(query: string, variables: Record<string, unknown> = {}) => {
      const { data, errors } = await office.subgraph.execute<Data>(query, variables, officerOf('credit'));
      if (!data || errors) throw new Error('not whole');
      return data;
    };
    await refreshIssuedCodes(() => graph, AT);
    expect([
      isIssuedCode(CODE),
      isIssuedCode(` ${CODE.toLowerCase()} `),
      isIssuedCode(`${CODE.slice(0, -1)}B`),
    ]).toEqual([true, true, false]);
    await refreshIssuedCodes(() => () => Promise.reject(new Error('no gateway')), AT);
    expect(isIssuedCode(CODE)).toBe(true);
  });

  test.each([
    ['that is right', RIGHT, /^creditCode is entered here where its check characters are wrong/],
    ['of another length', '9135020', /^creditCode must have the form of a credit code/],
    ['with a character that no code has', '91350200YY0000019I', /^creditCode must have the form of a credit code/],
  ])('is not one %s', async (_what, creditCode, message) => {
    expect(await enter({ creditCode })).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(message),
    });
  });

  test('that nobody entered is not confirmed', async () => {
    expect(await confirm('91350200YY0000020A', SECOND)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
