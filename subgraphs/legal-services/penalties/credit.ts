/**
 * Credit is told of every penalty that was imposed (G50), and of every written commitment that was not kept (X09): it
 * reads the case from the joined graph and puts it on record, so that nobody types it again.
 */
import { telling } from '#shared/case/telling.ts';
import type { Untold } from '#shared/case/telling.ts';
import type { Write } from '#shared/database/write.ts';

/** Keeps that credit was told, in a column of the case. */
const told =
  (column: string, type: string, field: string) =>
  async (write: Write, { id, creditCode }: Untold): Promise<void> => {
    await write.query(`update penalty_case set ${column} = $2 where id = $1`, [id, write.now]);
    write.record({
      type,
      creditCode,
      subject: { type: 'PenaltyCase', id },
      changedFields: [field],
      restricted: true,
      payload: { to: 'credit' },
    });
  };

/** Tells credit of the penalties that it was not told of, once each: the case's id is the idempotency key. */
export const penalties = telling({
  purpose: '向信用主管部门报送行政处罚信息',
  name: 'penalties that credit is told of',
  to: 'credit',
  untold: `select id, credit_code as "creditCode" from penalty_case where state = 'PENALISED' and credit_told_at is null`,
  mutation: `mutation PublishPenaltyOfCase($input: PublishPenaltyCaseInput!) {
    told: publishPenaltyCase(input: $input) { __typename ... on Refusal { code message } } }`,
  input: ({ id, creditCode }) => ({ creditCode, penaltyCaseId: id, idempotencyKey: id }),
  // A document that somebody has put on record by hand is on record.
  known: ['DUPLICATE_DOCUMENT'],
  remember: told('credit_told_at', 'PenaltyReported', 'creditToldAt'),
  givenUp: { type: 'PenaltyNotReported', subject: 'PenaltyCase' },
});

interface BrokenCommitment extends Untold {
  dueOn: string;
  brokenAt: string;
}

/** How a written commitment to correct is called on the public record, whatever it says: credit knows it so. */
const MATTER = '违法行为整改';
const OWED = '书面整改承诺';

/** Tells credit of the commitments that were found not to be kept, once each. */
export const brokenCommitments = telling<BrokenCommitment>({
  purpose: '向信用主管部门通报未履行的承诺',
  name: 'broken commitments that credit is told of',
  to: 'credit',
  untold: `select id, credit_code as "creditCode", commitment_due_on::text as "dueOn",
      commitment_verified_at::text as "brokenAt"
    from penalty_case where commitment_kept = false and commitment_told_at is null`,
  mutation: `mutation ReportBrokenCommitment($input: RecordBrokenPromiseInput!) {
    told: recordBrokenPromise(input: $input) { __typename ... on Refusal { code message } } }`,
  input: ({ id, creditCode, dueOn, brokenAt }) => ({
    creditCode,
    promiseId: id,
    kind: 'COMMITMENT',
    matter: MATTER,
    owed: [OWED],
    dueOn,
    brokenAt: new Date(brokenAt).toISOString(),
    idempotencyKey: `${id}-commitment`,
  }),
  known: ['PROMISE_ON_RECORD'],
  remember: told('commitment_told_at', 'BrokenCommitmentReported', 'commitment'),
  givenUp: { type: 'BrokenCommitmentNotReported', subject: 'PenaltyCase' },
});
