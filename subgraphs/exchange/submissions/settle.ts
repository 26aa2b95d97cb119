/**
 * Does what a proven answer says: each thing in a write of its own, under the lock of its enterprise, and by its id, so
 * that what was done before a process ended is not done twice. The message is removed last.
 */
import { attempt } from '#shared/case/jobs.ts';
import type { JobContext } from '#shared/case/jobs.ts';
import { inOneTransaction } from '#shared/database/write.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { answersIn, returnsIn } from './answers.ts';
import type { Returned, SubmissionAnswer } from './answers.ts';
import { RecordSubmission, ReturnedRecord } from './entities.ts';
import { MESSAGES } from './messages.ts';
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
    if (answered) await attempt(context, sent.creditCode, write => settleOne(write, answered));
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
  if (submission?.state !== 'SENT') throw done(id);
  Object.assign(submission, { state: outcome, problems, answeredAt: write.now });
  if (outcome === 'ACCEPTED') tell(write, submission, 'SubmissionAccepted', ['state', 'answeredAt']);
  else tell(write, submission, 'SubmissionReturned', ['state', 'answeredAt', 'problems']);
}

const done = (id: string) => refuse('ALREADY_EXISTS', MESSAGES.DONE_BEFORE({ id }));

/** Keeps what was returned; the place from which the next is read moves once all of it is kept. */
export async function settleReturns(context: JobContext, route: Route, message: SubmissionMessageRow): Promise<void> {
  const { nodes, endCursor, isEnd } = returnsIn(message.answer);
  const own = nodes.filter(({ zone }) => zone === route.zone);
  const known = await knownOf(context, own);
  for (const one of own.filter(({ id }) => !known.has(id))) {
    const isKept = await attempt(context, one.creditCode, write => keepReturned(write, route, { one, message }));
    // What failed by itself is read again with the next message: its place does not move past it.
    if (!isKept && !(await isSettled(context, one))) return endMessage(context, message, { askedAt: context.now });
  }
  const place = { after: endCursor ?? route.returnsAfter, askedAt: isEnd ? context.now : null };
  await endMessage(context, message, place);
}

/** What of a page was kept already. */
async function knownOf({ database }: JobContext, nodes: readonly Returned[]): Promise<ReadonlySet<string>> {
  const ids = nodes.map(({ id }) => id);
  const rows = await database.query<{ id: string }>('select id from returned_record where id = any($1::uuid[])', [ids]);
  return new Set(rows.map(({ id }) => id));
}

/** Whether nothing is left to do for something that was refused: its submission is not ours, or was returned before. */
async function isSettled({ database }: JobContext, { kind, submissionId }: Returned): Promise<boolean> {
  if (kind !== 'CORRECTION_WANTED') return false;
  const open = await database.query(
    `select 1 from record_submission where id = $1 and state in ('PENDING', 'SENT', 'ACCEPTED')`,
    [submissionId],
  );
  return open.length === 0;
}

const END = `
  update submission_route set returns_after = coalesce($2, returns_after), returns_asked_at = $3 where zone = $1`;

const endMessage = (
  { database }: JobContext,
  { id, zone }: SubmissionMessageRow,
  { after = null, askedAt }: { after?: string | null; askedAt: Date | null },
): Promise<void> =>
  inOneTransaction(database, async query => {
    await query(END, [zone, after, askedAt]);
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
  if (submission?.state !== 'ACCEPTED') throw done(String(submissionId));
  Object.assign(submission, { state: 'RETURNED', problems, answeredAt: write.now });
  tell(write, submission, 'SubmissionReturned', ['state', 'answeredAt', 'problems']);
}

async function keepData(write: Write, { member }: Route, { one, message }: Keeping): Promise<void> {
  const { id, creditCode, zone, title, source, fields: content, shareType, returnedAt } = one;
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
