/**
 * Credit is told of every penalty that was imposed (G50): it reads the case from the joined graph and puts it on
 * record, so that nobody types it again.
 */
import type { JobContext } from '#shared/case/jobs.ts';
import type { Refusal } from '#shared/errors.ts';
import { wordsIn } from '#shared/messages.ts';

/** Cases that one turn tells of. */
const BATCH = 100;

const UNTOLD = `select id, credit_code as "creditCode" from penalty_case
  where state = 'PENALISED' and credit_told_at is null order by decided_at, id limit ${BATCH}`;

const PUBLISH = `mutation PublishPenaltyOfCase($input: PublishPenaltyCaseInput!) {
  publishPenaltyCase(input: $input) { __typename ... on Refusal { code message } }
}`;

interface Untold {
  id: string;
  creditCode: string;
}

interface Answer {
  publishPenaltyCase: { __typename: string } & Partial<Refusal>;
}

/**
 * Tells credit of the penalties that it was not told of, once each: the case's id is the idempotency key. What cannot
 * be told now is told by a later turn. Returns how many were told.
 */
export async function tellCredit(context: JobContext): Promise<number> {
  const { database, graph, log } = context;
  let told = 0;
  for (const one of await database.query<Untold>(UNTOLD)) {
    const { id: penaltyCaseId, creditCode } = one;
    const input = { creditCode, penaltyCaseId, idempotencyKey: penaltyCaseId };
    const { publishPenaltyCase: answer } = await graph<Answer>(PUBLISH, { input });
    // A document that somebody has put on record by hand is on record.
    if (answer.__typename === 'Refusal' && answer.code !== 'DUPLICATE_DOCUMENT') {
      const why = wordsIn('en', answer.message ?? '');
      log.error(
        { penalty: penaltyCaseId, code: answer.code, why },
        'credit refused a penalty; a later turn tells again',
      );
      continue;
    }
    await remember(context, one);
    told += 1;
  }
  return told;
}

const remember = ({ write, now }: JobContext, { id, creditCode }: Untold): Promise<object> =>
  write(creditCode, async one => {
    await one.query('update penalty_case set credit_told_at = $2 where id = $1', [id, now]);
    one.record({
      type: 'PenaltyReported',
      creditCode,
      subject: { type: 'PenaltyCase', id },
      changedFields: ['creditToldAt'],
      restricted: true,
      payload: { to: 'credit' },
    });
    return {};
  });
