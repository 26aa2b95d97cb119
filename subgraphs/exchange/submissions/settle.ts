/**
 * Does what a proven answer says: each thing in a write of its own, under the lock of its enterprise, and by its id, so
 * that what was done before a process ended is not done twice. The message is removed last.
 */
import type { JobContext } from '#shared/case/jobs.ts';
import { inOneTransaction } from '#shared/database/write.ts';
import type { Write } from '#shared/database/write.ts';
import { answersIn, returnsIn } from './answers.ts';
import type { Returned, SubmissionAnswer } from './answers.ts';
import { RecordSubmission, ReturnedRecord } from './entities.ts';
import type { ToldProblem } from './entities.ts';
import { doneBefore, once } from './once.ts';
import type { Route } from './routes.ts';
import type { SubmissionMessageRow } from './rows.ts';
import { tell } from './submissions.ts';

const SENT = `
  select id, credit_code as "creditCode" from record_submission where message_id = $1 and state = 'SENT' order by id`;

/** Moves the submissions of a message by what was answered. */
export async function settleAnswers(context: JobContext, { id, answer }: SubmissionMessageRow): Promise<void> {
  const answers = new Map(answersIn(answer).map(one => [one.submissionId, one]));
  for (const sent of await context.database.query<{ id: string; creditCode: string }>(SENT, [id])) {
    const answered = answers.get(sent.id);
    if (answered) await once(context, sent.creditCode, write => settleOne(write, answered));
  }
  await inOneTransaction(context.database, async query => {
    await query(NOT_ANSWERED, [id]);
    await query('update record_submission set message_id = null where message_id = $1', [id]);
    await query('delete from submission_message where id = $1', [id]);
  });
}

/** A record of which nothing was said is sent again. */
const NOT_ANSWERED = `
  update record_submission set state = 'PENDING', sent_at = null, fault = 'NOT_ANSWERED'
  where message_id = $1 and state = 'SENT'`;

async function settleOne(write: Write, { submissionId: id, outcome, problems }: SubmissionAnswer): Promise<void> {
  const submission = await write.em.findOne(RecordSubmission, { id });
  if (submission?.state !== 'SENT') throw doneBefore(id);
  submission.answeredAt = write.now;
  if (outcome === 'RETURNED') return markReturned(write, submission, problems, ['answeredAt']);
  submission.state = outcome;
  tell(write, submission, 'SubmissionAccepted', ['state', 'answeredAt']);
}

/**
 * Keeps what was returned; the place from which the next is read moves once all of it is kept. A record that is
 * returned before its first answer was settled here ends the page: it is read again at the next turn.
 */
export async function settleReturns(context: JobContext, route: Route, message: SubmissionMessageRow): Promise<void> {
  const { nodes, endCursor, isEnd } = returnsIn(message.answer);
  for (const one of nodes.filter(({ zone }) => zone === route.zone)) {
    if (await isEarly(context, one)) return endMessage(context, message, { after: null, askedAt: context.now });
    await once(context, one.creditCode, write => keepReturned(write, route, { one, message }));
  }
  await endMessage(context, message, { after: endCursor, askedAt: isEnd ? context.now : null });
}

/** Whether a record is returned whose first answer was not settled here yet. */
async function isEarly({ database }: JobContext, { kind, submissionId }: Returned): Promise<boolean> {
  if (kind !== 'CORRECTION_WANTED') return false;
  const open = await database.query(`select 1 from record_submission where id = $1 and state in ('PENDING', 'SENT')`, [
    submissionId,
  ]);
  return open.length > 0;
}

const END = `
  update submission_route set returns_after = coalesce($3, returns_after), returns_asked_at = $4
  where zone = $1 and member = $2`;

const endMessage = (
  { database }: JobContext,
  { id, zone, member }: SubmissionMessageRow,
  { after, askedAt }: { after: string | null; askedAt: Date | null },
): Promise<void> =>
  inOneTransaction(database, async query => {
    await query(END, [zone, member, after, askedAt]);
    await query('delete from submission_message where id = $1', [id]);
  });

interface Keeping {
  one: Returned;
  message: SubmissionMessageRow;
}

function keepReturned(write: Write, route: Route, keeping: Keeping): Promise<void> {
  return keeping.one.kind === 'CORRECTION_WANTED'
    ? wantCorrection(write, route, keeping.one)
    : keepData(write, route, keeping);
}

/** A record that was accepted, and is returned later. */
async function wantCorrection(write: Write, { member }: Route, { submissionId, problems, creditCode }: Returned) {
  const submission = await write.em.findOne(RecordSubmission, { id: submissionId ?? '', member, creditCode });
  if (submission?.state !== 'ACCEPTED') throw doneBefore(String(submissionId));
  markReturned(write, submission, problems, []);
}

/** A returned record waits for who keeps it. `also`: what else of it has changed. */
function markReturned(
  write: Write,
  submission: RecordSubmission,
  problems: readonly ToldProblem[],
  also: readonly string[],
): void {
  Object.assign(submission, { state: 'RETURNED', problems, returnedAt: write.now });
  tell(write, submission, 'SubmissionReturned', [...also, 'state', 'returnedAt', 'problems']);
}

async function keepData(write: Write, { member }: Route, { one, message }: Keeping): Promise<void> {
  const { id, creditCode, zone, title, source, fields: content, shareType, returnedAt } = one;
  if (await write.em.findOne(ReturnedRecord, { id })) throw doneBefore(id);
  write.em.persist(
    write.em.create(ReturnedRecord, {
      ...{ id, creditCode, zone, member, title, source, content, shareType },
      returnedAt: new Date(returnedAt),
      messageId: message.answeredTo ?? message.id,
      keptAt: write.now,
    }),
  );
  write.record({
    type: 'EnterpriseDataReturned',
    creditCode,
    subject: { type: 'ReturnedRecord', id },
    changedFields: [],
    restricted: shareType !== 'UNCONDITIONAL',
    payload: { title, zone },
  });
}
