/**
 * Credit is told of every fine that was paid to its end: it reads the day from the case, and no longer holds the fine
 * against the enterprise (G28). Nobody types the payment again.
 */
import { telling } from '#shared/case/telling.ts';
import type { Untold } from '#shared/case/telling.ts';

/** Of penalties that credit was told of: it has nothing to settle before. */
const UNTOLD = `select fine.id, fine.credit_code as "creditCode", fine.penalty_id as "penaltyCaseId" from fine
  join penalty_case on penalty_case.id = fine.penalty_id and penalty_case.credit_told_at is not null
  where fine.settled_on is not null and fine.credit_told_at is null`;

/** Tells credit of the fines that were paid, once each: the fine's id is the idempotency key. */
export const payments = telling<Untold & { penaltyCaseId: string }>({
  purpose: '向信用主管部门通报罚款缴纳情况',
  name: 'payments of fines that credit is told of',
  to: 'credit',
  untold: UNTOLD,
  mutation: `mutation RecordFineOfCasePaid($input: RecordCaseFinePaidInput!) {
    told: recordCaseFinePaid(input: $input) { __typename ... on Refusal { code message } } }`,
  input: ({ id, creditCode, penaltyCaseId }) => ({ creditCode, penaltyCaseId, idempotencyKey: id }),
  // It has the payment already, or a record without a fine.
  known: ['FINE_PAID', 'NO_FINE'],
  remember: async (write, { id, creditCode }) => {
    await write.query('update fine set credit_told_at = $2 where id = $1', [id, write.now]);
    write.record({
      type: 'FinePaymentReported',
      creditCode,
      subject: { type: 'Fine', id },
      changedFields: ['creditToldAt'],
      restricted: true,
      payload: { to: 'credit' },
    });
  },
  givenUp: { type: 'FinePaymentNotReported', subject: 'Fine' },
});
