/**
 * Carries cases that were applied for at a window here to the platform that decides them (G26, Y01), as signed messages
 * under what it granted. An answer moves a case once its proof holds: signed by a key of the anchor, with the very
 * answer that came, and no batch that contradicts one that was kept. What is down, slow or wrong leaves the case as it
 * was, with the fault, and is tried again; the same application under the same key is one case there, however often it
 * is sent.
 */
import type { Background } from '#shared/case/background.ts';
import { clockWriter } from '#shared/case/jobs.ts';
import type { ClockWriting } from '#shared/case/jobs.ts';
import { columnsOf, rowOf } from '#shared/database/rows.ts';
import { inOneTransaction } from '#shared/database/write.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { PartnerClient } from '#shared/server/exchange-client.ts';
import { signingKey } from '#shared/signing/index.ts';
import type { ExchangeAnchor, SignedDocument, SigningKey } from '#shared/signing/index.ts';
import type { CarriedState } from '../generated.ts';
import { isNew, messageOf, movedBy } from './answers.ts';
import type { Moved } from './answers.ts';
import { CarriedCase } from './entities.ts';
import type { PeerAgreement } from './entities.ts';
import { decideEnd, lockOf, told } from './hand-over.ts';
import { MESSAGES } from './messages.ts';
import { faultOf, isUnreached, keepBatches, proofOf, takenAnswer } from './proven.ts';
import type { CarriedCaseRow } from './rows.ts';

/** Cases of one turn, how long an answer may take, and how long is waited between two turns, in ms. */
const MOST = 100;
const ANSWER_MS = 10_000;
const LOOK_MS = 5_000;
/** How long a case that the other platform has is left alone before it is asked again where it stands, in ms. */
const ASK_AGAIN_MS = 300_000;

const OPEN = `
  select ${columnsOf(CarriedCase)}, anchor, agreement from carried_case
    join (select member, anchor, agreement from peer_platform where ended_at is null and agreement is not null) as peer
    using (member)
  where state in ('WAITING', 'SUPPLYING')
    or state in ('RECEIVED', 'SUPPLEMENT_ASKED') and (answer is not null or fault is not null or moved_at <= $1)
  order by moved_at, id limit ${MOST}`;

/** A case that is under way, with the platform that decides it. */
interface OpenCase extends CarriedCaseRow {
  application: Record<string, unknown> | null;
  /** What was answered, until the proof of it holds. */
  answer: object | null;
  anchor: SignedDocument<ExchangeAnchor>;
  agreement: PeerAgreement;
}

/** What carrying needs. */
export interface Carrying extends ClockWriting {
  now(): Date;
  /** How long the other platform may take for an answer, in ms. Default: ten seconds. */
  answerMs?: number;
  /** How long a case that the other platform has is left alone, in ms. Default: five minutes. */
  askAgainMs?: number;
}

/** Moves each case that is under way by one step. Returns how many have moved. */
export async function carryOn(carrying: Carrying): Promise<number> {
  const { database, now, answerMs = ANSWER_MS, askAgainMs = ASK_AGAIN_MS } = carrying;
  const open = await database.query<OpenCase>(OPEN, [new Date(now().getTime() - askAgainMs)]);
  if (open.length === 0) return 0;
  const key = await inOneTransaction(database, query => signingKey({ query, now: now(), keys: database.keys }));
  let moved = 0;
  for (const one of open) {
    const client = clientOf(one, key, { now, answerMs });
    moved += Number(await step({ one, client, carrying, now: now() }));
  }
  return moved;
}

const clientOf = (
  { id, anchor, agreement }: OpenCase,
  key: SigningKey,
  options: Required<Pick<Carrying, 'now' | 'answerMs'>>,
): PartnerClient => new PartnerClient({ ...agreement, gateway: anchor.content.gateway, caseNo: id }, key, options);

interface Step {
  one: OpenCase;
  client: PartnerClient;
  carrying: ClockWriting;
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

const ANSWERED = `
  update carried_case set answer = $2::jsonb, answered_to = $3, tries = tries + 1, moved_at = $4
  where id = $1 and version = $5`;

/** Asks, and keeps the answer until its proof holds. */
async function ask({ one, client, carrying: { database }, now }: Step): Promise<boolean> {
  const { query, variables } = messageOf(one, one.application);
  const answered = await client.ask(query, variables);
  const body = takenAnswer(answered);
  await database.query(ANSWERED, [one.id, JSON.stringify(body), answered.messageId, now, one.version]);
  return true;
}

const ASK_AGAIN = `
  update carried_case set answer = null, answered_to = null, moved_at = $2, host_days = $4
  where id = $1 and answered_to = $3`;

/** Checks the proof of the answer that was kept; the case moves with it. */
async function prove(taken: Step): Promise<boolean> {
  const { one, client, carrying, now } = taken;
  const { member, anchor, agreement, state, answer, answeredTo } = one;
  const { database } = carrying;
  const answered = { member, anchor, asker: agreement.member, answer, answeredTo };
  const batches = await proofOf(database.query, client, answered);
  if (!batches) return false;
  await inOneTransaction(database, query => keepBatches(query, member, batches));
  const moved = movedBy(state, answer ?? {});
  const isMoved = moved !== null && (one.fault !== null || isNew(one, moved));
  if (isMoved) await settle(taken, moved);
  else await database.query(ASK_AGAIN, [one.id, now, answeredTo, moved?.hostDays ?? one.hostDays]);
  // What was kept here proves the batch, whether or not our signature under it arrives there.
  await Promise.allSettled(batches.map(batch => client.countersign(batch)));
  return isMoved;
}

/** The change that tells that a case has come into this state. */
const CHANGES: Readonly<Record<CarriedState, string>> = {
  WAITING: 'CarriedCaseMoved',
  RECEIVED: 'CarriedCaseReceived',
  SUPPLEMENT_ASKED: 'CarriedCaseSupplementAsked',
  SUPPLYING: 'CarriedCaseMoved',
  REFUSED: 'CarriedCaseRefused',
  DECIDED: 'CarriedCaseDecided',
};

const OPERATION = 'carrying cases';

/** Moves a case by an answer whose proof holds, once: another replica may have been sooner. */
const settle = ({ one, carrying, now }: Step, moved: Moved): Promise<object> =>
  clockWriter(carrying, { operation: OPERATION, now })(lockOf(one), async write => {
    const carried = await heldAt(write, one);
    const before = rowOf(CarriedCase, carried);
    const { hostDueAt, ...facts } = moved;
    Object.assign(carried, facts);
    if (hostDueAt !== undefined) carried.hostDueAt = hostDueAt === null ? null : new Date(hostDueAt);
    carried.answer = null;
    carried.answeredTo = null;
    carried.application = null;
    carried.fault = null;
    carried.movedAt = now;
    if (carried.outcome !== null) decideEnd(write, carried);
    const after = rowOf(CarriedCase, carried);
    const changed = TOLD.filter(name => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
    told(write, carried, before.state === moved.state ? 'CarriedCaseMoved' : CHANGES[moved.state], changed);
    return { moved: true };
  });

/** What an answer may change, and a change tells. */
const TOLD = [
  'state',
  'hostCaseId',
  'hostCaseNo',
  'hostStatus',
  'hostDueAt',
  'hostDays',
  'missing',
  'outcome',
  'said',
  'fault',
] as const satisfies readonly (keyof CarriedCaseRow)[];

/** The case as it was read. Refuses CASE_CHANGED one that was moved meanwhile. */
async function heldAt({ em }: Write, { id, version }: OpenCase): Promise<CarriedCase> {
  const carried = await em.findOne(CarriedCase, { id, version });
  if (carried) return carried;
  throw refuse('CASE_CHANGED', MESSAGES.NO_CASE({ id }));
}

const TRIED_AGAIN = `
  update carried_case set tries = tries + 1, moved_at = $2,
    answer = case when $3 then null else answer end, answered_to = case when $3 then null else answered_to end
  where id = $1`;

/** An answer whose proof does not hold is none: the question is asked anew. The same fault is told once. */
async function fail({ one, carrying, now }: Step, fault: string): Promise<void> {
  const isNone = !isUnreached(fault);
  if (fault === one.fault) {
    await carrying.database.query(TRIED_AGAIN, [one.id, now, isNone]);
    return;
  }
  await clockWriter(carrying, { operation: OPERATION, now })(lockOf(one), async write => {
    const carried = await heldAt(write, one);
    carried.fault = fault;
    carried.tries += 1;
    carried.movedAt = now;
    if (isNone) {
      carried.answer = null;
      carried.answeredTo = null;
    }
    told(write, carried, 'CarriedCaseHeldUp', ['fault', 'tries']);
    return { moved: false };
  });
}

/** Carries for as long as the process runs. */
export const carrying: Background = {
  name: OPERATION,
  turn: carryOn,
  run: async context => {
    while (!context.signal.aborted) {
      await carryOn(context);
      await context.database.signal.wait(LOOK_MS);
    }
  },
};
