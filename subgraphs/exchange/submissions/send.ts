/**
 * Sends what waits to the platform above and asks what it returns, as signed messages under its agreement. A message is
 * stored before it is sent, and its id is the idempotency key there: however often it is sent, it is done once. An
 * answer counts once its proof holds (peers/proven.ts); until then it is kept. What is down, slow or wrong leaves
 * everything as it was, with the fault, and is tried again at the next turn.
 */
import { randomUUID } from 'node:crypto';
import type { JobContext } from '#shared/case/jobs.ts';
import { inOneTransaction } from '#shared/database/write.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { PartnerClient } from '#shared/server/exchange-client.ts';
import { signingKey } from '#shared/signing/index.ts';
import type { SigningKey } from '#shared/signing/index.ts';
import { faultOf, isUnreached, keepBatches, proofOf, takenAnswer } from '../peers/proven.ts';
import { isOfContent } from './answers.ts';
import { RecordSubmission, SubmissionMessage } from './entities.ts';
import type { SubmissionMessageKind } from './entities.ts';
import { settleAnswers, settleReturns } from './settle.ts';
import { routesOf } from './routes.ts';
import type { Route } from './routes.ts';
import type { RecordSubmissionRow, SubmissionMessageRow } from './rows.ts';

/** Records of one message; how long an answer may take; how often returns are asked for, in ms. */
const MOST = 50;
const ANSWER_MS = 10_000;
const RETURNS_EVERY_MS = 600_000;

export interface SendingOptions {
  /** How long an answer may take, in ms. Default: 10 seconds. */
  answerMs?: number;
  /** How long is waited before returns are asked for again, in ms. Default: ten minutes. */
  returnsEveryMs?: number;
}

/** A message with all that its step needs. */
export interface Sending {
  context: JobContext;
  route: Route;
  client: PartnerClient;
  message: SubmissionMessageRow;
}

/** Moves the messages of each route by one step. Returns how many have moved. */
export async function sendMessages(context: JobContext, options: SendingOptions = {}): Promise<number> {
  const { database, now } = context;
  const routes = await routesOf(database.query);
  if (routes.length === 0) return 0;
  const key = await inOneTransaction(database, query => signingKey({ query, now, keys: database.keys }));
  let moved = 0;
  for (const route of routes) {
    for (const kind of ['SUBMIT', 'RETURNS'] as const) {
      const message = (await openMessage(context, route, kind)) ?? (await newMessage(context, route, kind, options));
      if (!message) continue;
      const client = clientOf(route, message, { key, now, ...options });
      moved += Number(await step({ context, route, client, message }));
    }
  }
  return moved;
}

const clientOf = (
  { agreement, anchor }: Route,
  { id }: SubmissionMessageRow,
  { key, now, answerMs = ANSWER_MS }: SendingOptions & { key: SigningKey; now: Date },
): PartnerClient =>
  new PartnerClient({ ...agreement, gateway: anchor.content.gateway, caseNo: id }, key, { now: () => now, answerMs });

const OPEN = `
  select ${columnsOf(SubmissionMessage)} from submission_message
  where zone = $1 and member = $2 and kind = $3`;

async function openMessage(
  { database }: JobContext,
  { zone, member }: Route,
  kind: SubmissionMessageKind,
): Promise<SubmissionMessageRow | undefined> {
  const [message] = await database.query<SubmissionMessageRow>(OPEN, [zone, member, kind]);
  return message;
}

const INSERT = `
  insert into submission_message (id, zone, member, kind, created_at, moved_at) values ($1, $2, $3, $4, $5, $5)
  on conflict (zone, member, kind) do nothing returning ${columnsOf(SubmissionMessage)}`;

// One that failed by what is in it goes alone; a correction waits for what it corrects.
const TAKE = `
  with waiting as (
    select id, tries, row_number() over (order by tries, opened_at, id) as place
    from record_submission as one
    where zone = $2 and member = $3 and state = 'PENDING' and message_id is null and not exists (
      select 1 from record_submission as former where former.profile = one.profile
        and former.record_id = one.record_id and former.number < one.number and former.state = 'PENDING')
    order by tries, opened_at, id limit ${MOST})
  update record_submission set message_id = $1
  where member = $3 and id in (select id from waiting where place = 1 or tries = 0)
  returning id`;

/** A message of what waits, stored before it is sent; null where there is nothing to say. */
function newMessage(
  { database, now }: JobContext,
  { zone, member, returnsAskedAt }: Route,
  kind: SubmissionMessageKind,
  { returnsEveryMs = RETURNS_EVERY_MS }: SendingOptions,
): Promise<SubmissionMessageRow | null> {
  const isDue = returnsAskedAt === null || now.getTime() - Date.parse(returnsAskedAt) >= returnsEveryMs;
  if (kind === 'RETURNS' && !isDue) return Promise.resolve(null);
  return inOneTransaction(database, async query => {
    const id = randomUUID();
    const taken = kind === 'SUBMIT' ? await query(TAKE, [id, zone, member]) : [];
    if (kind === 'SUBMIT' && taken.length === 0) return null;
    const [message] = await query<SubmissionMessageRow>(INSERT, [id, zone, member, kind, now]);
    // Another replica was sooner; what was taken here goes with its next message.
    if (!message) await query('update record_submission set message_id = null where message_id = $1', [id]);
    return message ?? null;
  });
}

/** One step of a message; what fails is its fault. */
async function step(sending: Sending): Promise<boolean> {
  try {
    return sending.message.answer === null ? await ask(sending) : await prove(sending);
  } catch (error) {
    await fail(sending, faultOf(error));
    return false;
  }
}

const SUBMIT = `mutation ($input: SubmitRecordsInput!) { result: submitRecords(input: $input) { __typename
  ... on SubmissionReceipt { answers { submissionId outcome problems { field reason } } } ... on Refusal { code } } }`;
const RETURNS = `query ($zone: String!, $after: String) { page: outgoingReturns(zone: $zone, first: ${MOST}, after: $after) {
  nodes { id zone creditCode kind submissionId title source shareType fields { code value } problems { field reason }
    returnedAt } pageInfo { hasNextPage endCursor } } }`;

const BATCH = `select ${columnsOf(RecordSubmission)} from record_submission where message_id = $1 order by opened_at, id`;

const KEEP = `
  update submission_message set answer = $2::jsonb, answered_to = $3, asked_at = $4, fault = null, tries = tries + 1,
    moved_at = $4 where id = $1 and answer is null returning id`;
const SENT = `
  update record_submission set state = 'SENT', sent_at = $2, fault = null, tries = tries + 1
  where message_id = $1 and state = 'PENDING'`;

/** Asks, and keeps the answer until its proof holds. */
async function ask(sending: Sending): Promise<boolean> {
  const { context, client, message } = sending;
  const { database, now } = context;
  const answered =
    message.kind === 'SUBMIT'
      ? await client.ask(SUBMIT, { input: await inputOf(sending) })
      : await client.ask(RETURNS, { zone: sending.route.zone, after: sending.route.returnsAfter });
  const body = takenAnswer(answered);
  return inOneTransaction(database, async query => {
    const kept = await query(KEEP, [message.id, JSON.stringify(body), answered.messageId, now]);
    if (kept.length > 0) await query(SENT, [message.id, now]);
    return kept.length > 0;
  });
}

async function inputOf({ context, route, message }: Sending): Promise<object> {
  const batch = await context.database.query<RecordSubmissionRow>(BATCH, [message.id]);
  const records = batch.map(({ id, profile, kind, recordId, number, creditCode, startsOn, content }) => ({
    submissionId: id,
    ...{ profile, kind, recordId, number, creditCode, startsOn },
    fields: content,
  }));
  return { zone: route.zone, homeZone: route.place, idempotencyKey: message.id, records };
}

/** Checks the proof of the answer that was kept, then does what it says. */
async function prove({ context, route, client, message }: Sending): Promise<boolean> {
  const { database } = context;
  const { member, anchor, agreement } = route;
  const { answer, answeredTo } = message;
  const answered = { member, anchor, asker: agreement.member, answer, answeredTo };
  const batches = await proofOf(database.query, client, answered);
  if (!batches) return false;
  await inOneTransaction(database, query => keepBatches(query, member, batches));
  await (message.kind === 'SUBMIT' ? settleAnswers(context, message) : settleReturns(context, route, message));
  // What was kept here proves the batch, whether or not our signature under it arrives there.
  await Promise.allSettled(batches.map(batch => client.countersign(batch)));
  return true;
}

const FAIL = `
  update submission_message set fault = $2, tries = tries + 1, moved_at = $3,
    answer = case when $4 then answer end, answered_to = case when $4 then answered_to end
  where id = $1`;
/** Sends again what had an answer that is none. */
const ASK_AGAIN = `
  update record_submission set state = 'PENDING', sent_at = null, fault = $2
  where message_id = $1 and state in ('PENDING', 'SENT')`;
const DISSOLVE = `
  update record_submission set message_id = null, tries = tries + 1 where message_id = $1 and state = 'PENDING'`;
const FAULT = `update record_submission set fault = $2 where message_id = $1`;

/** Keeps the fault. An answer whose proof does not hold is none: the question is asked anew. */
const fail = ({ context, message }: Sending, fault: string): Promise<unknown> =>
  inOneTransaction(context.database, async query => {
    const keepsAnswer = isUnreached(fault);
    await query(FAIL, [message.id, fault, context.now, keepsAnswer]);
    await query(keepsAnswer ? FAULT : ASK_AGAIN, [message.id, fault]);
    if (message.kind !== 'SUBMIT' || !isOfContent(fault)) return;
    await query(DISSOLVE, [message.id]);
    await query('delete from submission_message where id = $1', [message.id]);
  });
