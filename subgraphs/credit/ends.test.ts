/**
 * What ends by itself, and what is asked of others: nothing is used after its end, nothing written while they are
 * silent.
 */
import { expect, test } from '@jest/globals';
import { silent } from '#shared/server/joined-graph.ts';
import { verifyDocument } from '#shared/signing/index.ts';
import type { PublicKey } from '#shared/signing/index.ts';
import { departmentOn } from '#shared/testing/day.ts';
import { enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { department } from './index.ts';

let graphIsUp = true;
const day = departmentOn('2026-11-19 10:00', department, {
  graph: async () => {
    if (!graphIsUp) throw silent('market-access');
    return { enterprise: { zone: 'yili', status: 'OPERATING', name: '伊犁示例有限公司' } } as never;
  },
});
const CODE = '91350100M000100Y43';
const OFFICER = officerOf(department.name);
const level = async () => {
  const { data } = await day.subgraph.execute<{ _entities: { creditGrade: { level: string } | null }[] }>(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { creditGrade { level } } } }',
    { of: [{ __typename: 'Enterprise', creditCode: CODE }] },
  );
  return data?._entities[0]?.creditGrade?.level ?? null;
};

test('G52, Y12: with the last day of publication every use ends: the grade is made again; a year on the grade ends itself', async () => {
  const { subgraph, at } = day;
  const penalty = {
    creditCode: CODE,
    documentNo: '示例罚〔2026〕1号',
    violation: '示例',
    gravity: 'ORDINARY',
    authority: '示例局',
    decidedOn: '2026-04-20',
  };
  expect(
    await subgraph.mutate('publishPenalty', penalty, '... on PenaltyRecord { publishedUntil }', OFFICER),
  ).toMatchObject({
    publishedUntil: '2027-04-20',
  });
  const grade = () => subgraph.mutate('gradeEnterprise', { creditCode: CODE }, '... on CreditGrade { level }', OFFICER);
  await grade();
  at('2027-04-20 23:59');
  expect([await level(), (await subgraph.runJobs())['publications at their end']]).toEqual(['B', 0]);
  at('2027-04-21 00:00');
  expect((await subgraph.runJobs())['publications at their end']).toBe(1);
  expect([await level(), (await subgraph.runJobs())['publications at their end']]).toEqual(['A', 0]);
  // What jobs have told is judged with the next write, on the same day.
  await grade();
  at('2028-04-21 23:59');
  expect([await level(), (await subgraph.runJobs())['grades at their end']]).toEqual(['A', 0]);
  at('2028-04-22 00:00');
  expect([await level(), (await subgraph.runJobs())['grades at their end']]).toEqual([null, 1]);
  expect((await subgraph.runJobs())['grades at their end']).toBe(0);
  await grade();
});

test.each([
  [
    'recordGrade',
    { scheme: 'TAX', level: 'A', authority: '示例局', validFrom: '2026-11-02', facts: [{ name: '得分', value: '95' }] },
    OFFICER,
  ],
  ['signCommitment', { kind: 'CREDIT_REPAIR', matter: '示例', content: '示例' }, enterpriseOf(CODE)],
  ['issueCreditReport', { fields: ['TRANSPORT'], purpose: '示例' }, OFFICER],
  ['rateIntermediary', { service: '示例', rating: 'FAIR', reason: '示例', authority: '示例局' }, OFFICER],
  [
    'publishTaxViolation',
    { documentNo: '1号', violation: '示例', amount: '1.00', authority: '示例局', decidedOn: '2026-11-02' },
    OFFICER,
  ],
  ['notifyDishonest', { listingId: '00000000-0000-4000-8000-000000000001', measure: 'NO_TENDER' }, OFFICER],
])('%s writes nothing while the register is silent, and nothing is held meanwhile', async (name, input, as) => {
  const countOf = async () =>
    (await day.subgraph.database.query<{ n: number }>('select count(*)::int as n from change'))[0]?.n;
  const before = await countOf();
  graphIsUp = false;
  try {
    const refused = await day.subgraph.mutate(name, { creditCode: CODE, ...input }, '... on Refusal { code }', as);
    expect(refused).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
  } finally {
    graphIsUp = true;
  }
  expect(await countOf()).toBe(before);
});

test('what a caller of another kind asks is refused, and tells nothing', async () => {
  const { subgraph } = day;
  const report = { creditCode: CODE, fields: ['TRANSPORT'], purpose: '示例' };
  for (const as of [{}, enterpriseOf('91420703MA4K000104'), officerOf('market-access'), { role: 'bank' as const }]) {
    const refused = await subgraph.mutate<{ code: string }>('issueCreditReport', report, '... on Refusal { code }', as);
    expect(refused.code).toBe('NOT_ENTITLED');
  }
});

test('its public keys stand at an address of their own, and nothing of the private ones', async () => {
  const { subgraph } = day;
  const promised = { creditCode: CODE, kind: 'CREDIT_REPAIR', matter: '示例', content: '示例' };
  const { document } = await subgraph.mutate(
    'signCommitment',
    promised,
    '... on Commitment { document }',
    enterpriseOf(CODE),
  );
  const response = await subgraph.app.inject({ method: 'GET', url: '/signing-keys.json' });
  const { department: of, keys } = response.json<{ department: string; keys: PublicKey[] }>();
  expect([of, verifyDocument(document, keys)]).toEqual([department.name, 'VALID']);
  expect(response.body).not.toMatch(/private/i);
});
