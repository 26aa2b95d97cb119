/**
 * Credit is told of every fine that was paid to its end: it reads the day from the case, and no longer holds the fine
 * against the enterprise (G28). Nobody types the payment again.
 */
import type { JobContext } from '#shared/case/jobs.ts';
import type { Refusal } from '#shared/errors.ts';
import { wordsIn } from '#shared/messages.ts';

/** Fines that one turn tells of. */
const BATCH = 100;

/** Of penalties that credit was told of: it has nothing to settle before. */
const UNTOLD = `select fine.id, fine.credit_code as "creditCode", fine.penalty_id as "penaltyCaseId" from fine
  join penalty_case on penalty_case.id = fine.penalty_id and penalty_case.credit_told_at is not null
  where fine.settled_on is not null and fine.credit_told_at is null
  order by fine.settled_on, fine.id limit ${BATCH}`;

const RECORD = `mutation RecordFineOfCasePaid($input: RecordCaseFinePaidInput!) {
  recordCaseFinePaid(input: $input) { __typename ... on Refusal { code message } }
}`;

/** What credit answers where it has the payment already, or a record without a fine. */
const ON_RECORD: readonly (string | undefined)[] = ['FINE_PAID', 'NO_FINE'];

interface Untold {
  id: string;
  creditCode: string;
  penaltyCaseId: string;
}

interface Answer {
  recordCaseFinePaid: { __typename: string } & Partial<Refusal>;
}

/**
 * Tells credit of the fines that were paid, once each: the fine's id is the idempotency key. What cannot be told now is
 * told by a later turn. Returns how many were told.
 */
export async function tellOfPayments(context: JobContext): Promise<number> {
  const { database, graph, log } = context;
  let told = 0;
  for (const one of await database.query<Untold>(UNTOLD)) {
    const { id, creditCode, penaltyCaseId } = one;
    const input = { creditCode, penaltyCaseId, idempotencyKey: id };
    const { recordCaseFinePaid: answer } = await graph<Answer>(RECORD, { input });
    if (answer.__typename === 'Refusal' && !ON_RECORD.includes(answer.code)) {
      const why = wordsIn('en', answer.message ?? '');
      log.error({ fine: id, code: answer.code, why }, 'credit refused a payment; a later turn tells again');
      continue;
    }
    await remember(context, one);
    told += 1;
  }
  return told;
}

const remember = ({ write, now }: JobContext, { id, creditCode }: Untold): Promise<object> =>
  write(creditCode, async one => {
    await one.query('update fine set credit_told_at = $2 where id = $1', [id, now]);
    one.record({
      type: 'FinePaymentReported',
      creditCode,
      subject: { type: 'Fine', id },
      changedFields: ['creditToldAt'],
      restricted: true,
      payload: { to: 'credit' },
    });
    return {};
  });
