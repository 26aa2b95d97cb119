import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { TEST_TODAY, enterpriseOf, officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const codeOf = (serial: number): string =>
  makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_200_000 + serial });
const CODE = codeOf(0);
const OFFICER = officerOf(department.name);
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, {
    graph: async () => ({ enterprise: { zone: 'gedian', status: 'OPERATING' } }) as never,
  });
});
afterAll(() => subgraph.close());

let documents = 0;
const publish = async (fine: string | null): Promise<string> => {
  documents += 1;
  const input = {
    creditCode: CODE,
    documentNo: `鄂葛罚〔2026〕${documents}号`,
    violation: '广告用语不规范',
    gravity: 'ORDINARY',
    fine,
    authority: '市场监管分局',
    decidedOn: '2026-11-12',
  };
  const { data } = await subgraph.execute<{ publishPenalty: { id: string } }>(
    'mutation ($input: PublishPenaltyInput!) { publishPenalty(input: $input) { ... on PenaltyRecord { id } } }',
    { input },
    OFFICER,
  );
  return data!.publishPenalty.id;
};
const pay = async (penaltyId: string, more: object = {}, as: object = OFFICER) =>
  (
    await subgraph.execute<{ recordFinePaid: object }>(
      'mutation ($input: RecordFinePaidInput!) { recordFinePaid(input: $input) { __typename ... on PenaltyRecord { id fine finePaidOn } ... on Refusal { code message } } }',
      { input: { creditCode: CODE, penaltyId, paidOn: TEST_TODAY, ...more } },
      as,
    )
  ).data!.recordFinePaid;
const BLOCKERS =
  'query ($codes: [_Any!]!) { _entities(representations: $codes) { ... on Enterprise { creditBlockers { code message operation } } } }';
const blockersFor = async (as: object, ...codes: string[]) =>
  (
    await subgraph.execute<{ _entities: { creditBlockers: object[] }[] }>(
      BLOCKERS,
      { codes: codes.map(creditCode => ({ __typename: 'Enterprise', creditCode })) },
      as,
    )
  ).data!._entities;
const blockers = (...codes: string[]) => blockersFor({}, ...codes);

describe('G28: a fine that is not paid', () => {
  test('stands in the way of a deregistration until it is; a penalty without a fine does not', async () => {
    await publish(null);
    expect(await blockers(CODE)).toEqual([{ creditBlockers: [] }]);
    const id = await publish('5000.00');
    expect(await blockers(CODE)).toEqual([
      {
        creditBlockers: [
          {
            code: 'UNPAID_FINE',
            message:
              'the fine of 5000.00 yuan of 鄂葛罚〔2026〕2号, decided on 2026-11-12, is not paid; an officer of credit records the payment',
            operation: `recordFinePaid(input: {creditCode: "${CODE}", penaltyId: "${id}"})`,
          },
        ],
      },
    ]);
    const paid = await pay(id, { idempotencyKey: 'paid' });
    expect(paid).toEqual({ __typename: 'PenaltyRecord', id, fine: '5000.00', finePaidOn: TEST_TODAY });
    expect(await pay(id, { idempotencyKey: 'paid' })).toEqual(paid);
    expect(await blockers(CODE)).toEqual([{ creditBlockers: [] }]);
    expect(await pay(id)).toMatchObject({
      code: 'FINE_PAID',
      message: `a fine is paid once, but this one was on ${TEST_TODAY}`,
    });
    expect((await subgraph.changes()).at(-1)).toMatchObject({
      type: 'FinePaid',
      changedFields: ['finePaidOn', 'version'],
      payload: { paidOn: TEST_TODAY },
    });
  });

  test.each([
    [
      'before it was decided',
      { paidOn: '2026-11-11' },
      'INVALID_INPUT',
      'paidOn must be from decidedOn (2026-11-12) to today (2026-11-19), but got: 2026-11-11',
    ],
    [
      'tomorrow',
      { paidOn: '2026-11-20' },
      'INVALID_INPUT',
      'paidOn must be from decidedOn (2026-11-12) to today (2026-11-19), but got: 2026-11-20',
    ],
    ['that is not there', { penaltyId: 'x' }, 'NOT_FOUND', `${CODE} has no penalty x`],
  ])('is not recorded as paid %s', async (_what, more, code, message) => {
    expect(await pay(await publish('1000.00'), more)).toMatchObject({ code, message });
  });

  test('is recorded by officers only, and only where there is one', async () => {
    expect(await pay(await publish('1000.00'), {}, enterpriseOf(CODE))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await pay(await publish(null))).toMatchObject({ code: 'NO_FINE' });
  });

  test('of a penalty that is published no longer is shown to those alone who may see it', async () => {
    const id = await publish('2000.00');
    await subgraph.database.query('update penalty set published_until = $2 where id = $1', [id, '2026-11-18']);
    const seenBy = async (as: object) => JSON.stringify(await blockersFor(as, CODE)).includes(id);
    for (const as of [{}, enterpriseOf(codeOf(1)), { role: 'bank', creditCodes: [CODE] }])
      expect([as, await seenBy(as)]).toEqual([as, false]);
    for (const as of [enterpriseOf(CODE), OFFICER, { role: 'service', department: 'market-access' }])
      expect([as, await seenBy(as)]).toEqual([as, true]);
  });

  test('of one enterprise and of fifty is looked for with the same number of statements', async () => {
    const statements = async (...codes: string[]): Promise<number> => {
      const before = subgraph.database.statements();
      await blockers(...codes);
      return subgraph.database.statements() - before;
    };
    expect(await statements(...Array.from({ length: 50 }, (_, n) => codeOf(n)))).toBe(await statements(CODE));
  });
});

test('a payment is a decision with its rule, and can be asked why', async () => {
  const id = await publish('100.00');
  await pay(id);
  expect(
    await subgraph.database.query('select outcome, rule, facts from decision where subject_id = $1 order by outcome', [
      id,
    ]),
  ).toMatchObject([
    { outcome: 'FINE_PAID', rule: { code: 'FINE_PAY' }, facts: { paidOn: TEST_TODAY, fine: '100.00' } },
    { outcome: 'PUBLISHED' },
  ]);
});

test.each([
  ['2026-11-11', { code: 'INVALID_INPUT' }],
  ['2026-11-12', { finePaidOn: '2026-11-12' }],
  [TEST_TODAY, { finePaidOn: TEST_TODAY }],
  ['2026-11-20', { code: 'INVALID_INPUT' }],
])('a fine of a decision of 2026-11-12 is paid from that day to today, so on %s', async (paidOn, expected) => {
  expect(await pay(await publish('500.00'), { paidOn })).toMatchObject(expected);
});
