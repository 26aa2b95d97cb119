/** Credit is told of a revocation, and of its annulment: what it does not take is given up for a person to see to. */
import { expect, test } from '@jest/globals';
import { MOST_TRIES } from '#shared/case/telling.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { departmentOn } from '#shared/testing/day.ts';
import { department } from '../index.ts';

const creditCode = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_400_001 });
const ID = '0190a1b2-0000-4000-8000-000000000003';
const KIND = 'revocations that credit is told of';
const DAY_MS = 86_400_000;
/** What credit was told, and what it answers. */
const told: object[] = [];
let answer: object | null = null;
const START = new Date('2026-11-19T10:00:00+08:00');
const day = departmentOn('2026-11-19 10:00', department, {
  graph: async (_document: string, { input }: Record<string, unknown> = {}) => {
    told.push(input as object);
    return { told: answer } as never;
  },
});

const REFUSED = { __typename: 'Refusal', code: 'INVALID_INPUT', message: 'no' };

const changes = async () =>
  (await day.subgraph.changes({ limit: '1000' }))
    .filter(({ type }) => String(type).startsWith('Revocation'))
    .map(({ type, payload }) => ({ type, payload }));

test('each state once, silence aside; one that was refused to the end does not hold the next up', async () => {
  const { database, runJobs } = day.subgraph;
  await database.query(
    `insert into licence_revocation (id, credit_code, zone, state, ground, basis, findings, filed_on, proposed_at,
       proposed_by, hearing_requested, document_no, reasons, decided_at, decided_by, status_before)
     values ($1, $2, 'gedian', 'REVOKED', 'LICENCE_MISUSED', '《公司法》', '出租营业执照', '2026-10-08', '2026-10-28', 'officer-1',
       false, '市监罚〔2026〕9号', '["情节严重"]', '2026-11-18', 'officer-2', 'OPERATING')`,
    [ID, creditCode],
  );
  await runJobs();
  expect(told.at(-1)).toEqual({ creditCode, revocationId: ID, idempotencyKey: `${ID}-REVOKED` });
  expect(await changes()).toEqual([]);

  answer = REFUSED;
  for (let tries = 0; tries <= MOST_TRIES; tries += 1) {
    day.at(new Date(START.getTime() + tries * DAY_MS));
    await runJobs();
  }
  const givenUp = { type: 'RevocationNotReported', payload: { to: 'credit', code: 'INVALID_INPUT' } };
  expect(await changes()).toEqual([givenUp]);
  const before = told.length;
  await runJobs();
  expect(told.length).toBe(before);

  await database.query(`update licence_revocation set state = 'ANNULLED' where id = $1`, [ID]);
  answer = { __typename: 'Refusal', code: 'NOT_ON_RECORD', message: 'no' };
  expect((await runJobs())[KIND]).toBe(1);
  expect(told.at(-1)).toEqual({ creditCode, revocationId: ID, idempotencyKey: `${ID}-ANNULLED` });
  expect(await changes()).toEqual([givenUp, { type: 'RevocationReported', payload: { to: 'credit' } }]);
  expect((await runJobs())[KIND]).toBe(0);
});
