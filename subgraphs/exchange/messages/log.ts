/** The log of messages: each entry holds the hash of the one before it, and one is added at a time. */
import { localDate } from '#shared/clock/index.ts';
import type { Database } from '#shared/database/database.ts';
import { inOneTransaction } from '#shared/database/write.ts';
import type { Query } from '#shared/database/write.ts';
import { GENESIS, hashAfter, hashOf } from '#shared/signing/index.ts';
import type {
  ExchangeContent,
  ExchangeEnvelope,
  LogContent,
  ReceiptsContent,
  SignedDocument,
} from '#shared/signing/index.ts';
import { consentingTo } from '../consents/standing.ts';
import { keysOfMember } from '../peers/keys.ts';
import { graceHours, refusalOf, stampState } from './rules.ts';
import { unstampedSince } from './stamps.ts';
import type { OpeningFacts, OpeningRequest } from './rows.ts';

/** Does what reads the end of the log and adds to it, alone. */
export const alone = <Result>(database: Database, work: (query: Query) => Promise<Result>): Promise<Result> =>
  inOneTransaction(database, async query => {
    await query(`select pg_advisory_xact_lock(hashtext('messages'))`);
    return work(query);
  });

// The chain goes on where the last entry is, also where it has left for the archive.
const LAST = `
  select place, hash from (
    (select place, hash from message_entry order by place desc limit 1)
    union all
    (select last_place, last_hash from message_archive order by number desc limit 1)
  ) as last order by place desc limit 1`;
const INSERT = `
  insert into message_entry (place, step, member, message_id, content, request, previous_hash, hash)
  values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8)`;

/** What an entry is to say; its place follows from the log. */
type Said = Omit<ExchangeContent, 'id'> | Omit<ReceiptsContent, 'id'>;

/** What the log finds an entry by. */
const namesOf = (said: Said): { member: string; messageId: string } =>
  said.step === 'RECEIPTS' ? { member: '', messageId: String(said.number) } : said;

/** Adds an entry, in the transaction of {@link alone}. */
export async function append(
  query: Query,
  said: Said,
  request: SignedDocument<ExchangeEnvelope> | null = null,
): Promise<{ place: number; hash: string }> {
  const [last] = await query<{ place: number; hash: string }>(LAST);
  const place = (last?.place ?? 0) + 1;
  const content: LogContent = { id: String(place), ...said };
  const previousHash = last?.hash ?? GENESIS;
  const hash = hashAfter(previousHash, content);
  const { member, messageId } = namesOf(said);
  const kept = request && JSON.stringify(request);
  await query(INSERT, [place, said.step, member, messageId, JSON.stringify(content), kept, previousHash, hash]);
  return { place, hash };
}

/** What a partner's message was answered with by the log. */
export interface Opened {
  refused: string | null;
  requestHash: string;
  /** How far stamps are behind: `in time`, or `pending` with since and until when. */
  stamp: string;
  place: number;
  hash: string;
}

const GRANT = `
  select credit_code as "creditCode", fields, purpose, legal_basis as "legalBasis", ends_on as "endsOn",
    revoked_at as "revokedAt", matter_code as "matterCode", zone, consent_required as "consentRequired"
  from access_grant where grant_no = $1`;
const KNOWN = `select 1 from message_entry where member = $1 and message_id = $2 and step = 'OPENED'`;

type Grant = NonNullable<OpeningFacts['grant']> & { matterCode: string; zone: string };

async function factsOf(
  query: Query,
  { grantNo, request, enterprises }: OpeningRequest,
  now: Date,
): Promise<OpeningFacts> {
  const { member, messageId } = request.content;
  const [grant = null] = await query<Grant>(GRANT, [grantNo]);
  const known = await query(KNOWN, [member, messageId]);
  const keys = await keysOfMember(query, member);
  return {
    grant,
    matterCode: grant?.matterCode ?? null,
    consenting: await consentingTo(query, { grantNo, enterprises }, now),
    keys,
    isKnown: known.length > 0,
    unstampedSince: await unstampedSince(query),
    // Without a grant there is nothing to be served, with a stamp or without.
    graceHours: grant ? graceHours(grant.zone, localDate(now)) : 0,
  };
}

/** Lets a message in or refuses it; either is in the log before this returns, and so before anything is read for it. */
export const openMessage = (database: Database, opening: OpeningRequest, now: Date): Promise<Opened> =>
  alone(database, async query => {
    const { content } = opening.request;
    const facts = await factsOf(query, opening, now);
    const reason = refusalOf(opening, facts, now);
    const requestHash = hashOf(content);
    const said = {
      step: reason === null ? ('OPENED' as const) : ('REFUSED' as const),
      at: now.toISOString(),
      messageId: content.messageId,
      grantNo: opening.grantNo,
      member: content.member,
      requestHash,
      answerHash: null,
      fields: opening.fields,
      reason,
    };
    const entry = await append(query, said, opening.request);
    return { refused: reason, requestHash, stamp: stampState(facts, now), ...entry };
  });

/** How a message ended: with an answer, or with the code of what failed. */
export interface Closing {
  member: string;
  messageId: string;
  answerHash: string;
  reason: string | null;
}

const OPENED = `select content from message_entry where member = $1 and message_id = $2 and step = 'OPENED'`;

/** Puts down the answer to a message that was let in; undefined where there is none, or it has its answer. */
export const closeMessage = (
  database: Database,
  { member, messageId, answerHash, reason }: Closing,
  now: Date,
): Promise<{ place: number; hash: string } | undefined> =>
  alone(database, async query => {
    const [opened] = await query<{ content: ExchangeContent }>(OPENED, [member, messageId]);
    const answered = await query(
      `select 1 from message_entry where member = $1 and message_id = $2 and step = 'ANSWERED'`,
      [member, messageId],
    );
    if (!opened || answered.length > 0) return undefined;
    const { id: _place, ...said } = opened.content;
    return append(query, { ...said, step: 'ANSWERED', at: now.toISOString(), answerHash, reason });
  });
