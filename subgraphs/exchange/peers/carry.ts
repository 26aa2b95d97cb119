/**
 * Carries cases that were applied for at a window here to the platform that decides them (G26, Y01), as signed messages
 * under what it granted. An answer moves a case once its proof holds: signed by a key of the anchor, with the very
 * answer that came, and no batch that contradicts one that was kept. What is down, slow or wrong leaves the case as it
 * was, with the fault, and is tried again; the same application under the same key is one case there, however often it
 * is sent.
 */
import { randomUUID } from 'node:crypto';
import type { Background, BackgroundContext } from '#shared/case/background.ts';
import type { Database } from '#shared/database/database.ts';
import { inOneTransaction } from '#shared/database/write.ts';
import type { Query } from '#shared/database/write.ts';
import { PartnerClient } from '#shared/server/exchange-client.ts';
import { signingKey } from '#shared/signing/index.ts';
import type { ExchangeAnchor, SignedDocument, SigningKey } from '#shared/signing/index.ts';
import { decided, received } from './answers.ts';
import type { Moved } from './answers.ts';
import type { CarriedState, PeerAgreement } from './entities.ts';
import { faultOf, isUnreached, keepBatches, proofOf, takenAnswer } from './proven.ts';

/** Cases of one turn, how long an answer may take, and how long is waited between two turns, in ms. */
const MOST = 100;
const ANSWER_MS = 10_000;
const LOOK_MS = 5_000;

const SUBMIT = `mutation ($input: RegisterEnterpriseInput!) { result: registerEnterprise(input: $input) {
  __typename ... on EnterpriseRegistration { id } ... on Refusal { code } } }`;
const STANDING = 'query ($id: ID!) { registration(id: $id) { status decidedAt } }';

const OPEN = `
  select c.id, c.member, c.state, c.application, c.answer, c.answered_to as "answeredTo",
    c.registration_id as "registrationId", p.anchor, p.agreement
  from carried_case c join peer_platform p on p.member = c.member and p.ended_at is null and p.agreement is not null
  where c.state in ('WAITING', 'RECEIVED') order by c.moved_at, c.id limit ${MOST}`;

/** A case that is under way, with the platform that decides it. */
interface OpenCase {
  id: string;
  member: string;
  state: CarriedState;
  application: Record<string, unknown> | null;
  /** What was answered, and to which message, until the proof of it holds. */
  answer: object | null;
  answeredTo: string | null;
  registrationId: string | null;
  anchor: SignedDocument<ExchangeAnchor>;
  agreement: PeerAgreement;
}

/** Hands a case over: it is sent from the next turn on. Returns its id; undefined where no such platform is known. */
export async function carry(
  query: Query,
  { member, application, now }: { member: string; application: object; now: Date },
): Promise<string | undefined> {
  const [added] = await query<{ id: string }>(
    `insert into carried_case (id, member, state, application, created_at, moved_at)
     select $1, member, 'WAITING', $3::jsonb, $4, $4 from peer_platform where member = $2 and ended_at is null
     returning id`,
    [randomUUID(), member, JSON.stringify(application), now],
  );
  return added?.id;
}

/** What carrying needs beside the database. */
export interface Carrying {
  now(): Date;
  /** How long the other platform may take for an answer, in ms. */
  answerMs?: number;
}

/** Moves each case that is under way by one step. Returns how many have moved. */
export async function carryOn(database: Database, { now, answerMs = ANSWER_MS }: Carrying): Promise<number> {
  const open = await database.query<OpenCase>(OPEN);
  if (open.length === 0) return 0;
  const key = await inOneTransaction(database, query => signingKey({ query, now: now(), keys: database.keys }));
  let moved = 0;
  for (const one of open) {
    const client = clientOf(one, key, { now, answerMs });
    moved += Number(await step({ one, client, database, now: now() }));
  }
  return moved;
}

function clientOf({ id, anchor, agreement }: OpenCase, key: SigningKey, options: Required<Carrying>): PartnerClient {
  return new PartnerClient({ ...agreement, gateway: anchor.content.gateway, caseNo: id }, key, options);
}

interface Step {
  one: OpenCase;
  client: PartnerClient;
  database: Database;
  now: Date;
}

/** One step of one case; what fails is its fault. */
async function step(taken: Step): Promise<boolean> {
  try {
    return taken.one.answer === null ? await ask(taken) : await prove(taken);
  } catch (error) {
    await fail(taken, faultOf(error));
    return false;
  }
}

/** Asks, and keeps the answer until its proof holds. */
async function ask({ one, client, database, now }: Step): Promise<boolean> {
  const { id, state, application, registrationId } = one;
  const isNew = state === 'WAITING';
  const answered = isNew
    ? await client.ask(SUBMIT, { input: { ...application, idempotencyKey: id } })
    : await client.ask(STANDING, { id: registrationId });
  const body = takenAnswer(answered);
  await database.query(
    'update carried_case set answer = $2::jsonb, answered_to = $3, fault = null, tries = tries + 1, moved_at = $4 where id = $1',
    [id, JSON.stringify(body), answered.messageId, now],
  );
  return true;
}

/** Checks the proof of the answer that was kept; the case moves with it, in one statement. */
async function prove({ one, client, database, now }: Step): Promise<boolean> {
  const { id, member, anchor, agreement, state, answer, answeredTo, registrationId } = one;
  const answered = { member, anchor, asker: agreement.member, answer, answeredTo };
  const batches = await proofOf(database.query, client, answered);
  if (!batches) return false;
  const moved = state === 'WAITING' ? received(answer ?? {}) : decided(answer ?? {}, registrationId);
  await inOneTransaction(database, async query => {
    await keepBatches(query, member, batches);
    await settle(query, { id, answeredTo, moved, now });
  });
  // What was kept here proves the batch, whether or not our signature under it arrives there.
  await Promise.allSettled(batches.map(batch => client.countersign(batch)));
  return moved !== null;
}

const SETTLE = `
  update carried_case set state = $2, registration_id = $3, outcome = $4, moved_at = $5, answer = null,
    answered_to = null, fault = null, application = case when $2 = 'WAITING' then application end
  where id = $1 and answered_to = $6`;
const ASK_AGAIN = `
  update carried_case set answer = null, answered_to = null, fault = null, moved_at = $2
  where id = $1 and answered_to = $3`;

/** What an answer whose proof holds makes of a case, once: another replica may have been sooner. */
interface Settling {
  id: string;
  answeredTo: string | null;
  /** Null where the answer tells nothing: then it is asked again. */
  moved: Moved | null;
  now: Date;
}

const settle = (query: Query, { id, answeredTo, moved, now }: Settling): Promise<unknown> =>
  moved === null
    ? query(ASK_AGAIN, [id, now, answeredTo])
    : query(SETTLE, [id, moved.state, moved.registrationId, moved.outcome, now, answeredTo]);

/** An answer whose proof does not hold is none: the question is asked anew. */
const fail = ({ one, database, now }: Step, fault: string): Promise<unknown> =>
  database.query(
    `update carried_case set fault = $2, tries = tries + 1, moved_at = $3,
       answer = case when $4 then null else answer end, answered_to = case when $4 then null else answered_to end
     where id = $1`,
    [one.id, fault, now, !isUnreached(fault)],
  );

const turn = ({ database, now }: BackgroundContext): Promise<number> => carryOn(database, { now });

/** Carries for as long as the process runs. */
export const carrying: Background = {
  name: 'carrying cases',
  turn,
  run: async context => {
    while (!context.signal.aborted) {
      await turn(context);
      await context.database.signal.wait(LOOK_MS);
    }
  },
};
