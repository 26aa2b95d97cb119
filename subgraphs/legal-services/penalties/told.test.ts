/** What credit does not take of penalties, payments and broken commitments is given up for a person to see to. */
import { expect, test } from '@jest/globals';
import { MOST_TRIES } from '#shared/case/telling.ts';
import { departmentOn } from '#shared/testing/day.ts';
import { TEST_TODAY } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const refused = { told: { __typename: 'Refusal', code: 'INVALID_INPUT', message: 'no' } };
const day = departmentOn(`${TEST_TODAY} 10:00`, department, { sample: 120, graph: async () => refused as never });

test('each is told fourteen times in two weeks and more, and not again', async () => {
  const { query } = day.subgraph.database;
  const [penalty, broken, paid] = await query<{ id: string }>(
    `select penalty_case.id from penalty_case join fine on fine.penalty_id = penalty_case.id
     where state = 'PENALISED' order by 1 limit 3`,
  );
  await query('update penalty_case set credit_told_at = now(), commitment_kept = null');
  await query('update penalty_case set credit_told_at = null where id = $1', [penalty?.id]);
  await query(
    `update penalty_case set commitment_kept = false, commitment = '书面整改', commitment_due_on = '2026-11-10', commitment_told_at = null,
       commitment_verified_at = '2026-11-11' where id = $1`,
    [broken?.id],
  );
  await query('update fine set settled_on = null');
  const [fine] = await query<{ id: string }>(
    `update fine set settled_on = '2026-11-12', credit_told_at = null where penalty_id = $1 returning id`,
    [paid?.id],
  );
  for (let tries = 0; tries <= MOST_TRIES; tries += 1) {
    day.at(new Date(new Date(`${TEST_TODAY}T10:00:00+08:00`).getTime() + tries * 86_400_000));
    await day.subgraph.runJobs();
  }
  const givenUp = await query(`select type, subject_id as id from change where type like '%NotReported' order by type`);
  expect(givenUp).toEqual([
    { type: 'BrokenCommitmentNotReported', id: broken?.id },
    { type: 'FinePaymentNotReported', id: fine?.id },
    { type: 'PenaltyNotReported', id: penalty?.id },
  ]);
});
