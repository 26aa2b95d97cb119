/**
 * Batches of the log: entries of a minute under one root that the department signs, and partners countersign. The root
 * is stored unsigned, and signed after its transaction: a key that never leaves its token answers late, or not at all.
 * Until then it is under no stamp either, so messages are served as pending for the hours of the rule (rules.ts).
 */
import type { Job } from '#shared/case/jobs.ts';
import type { OwnMetric } from '#shared/database/gauges.ts';
import { inOneTransaction } from '#shared/database/write.ts';
import type { Query } from '#shared/database/write.ts';
import type { Database } from '#shared/database/database.ts';
import {
  merkleRoot,
  signDocument,
  signInToken,
  signingKey,
  tokenKeyInUse,
  verifyDocument,
} from '#shared/signing/index.ts';
import type { ExchangeBatch, ExchangeCountersign, SignedDocument } from '#shared/signing/index.ts';
import { keysOfMember } from '../peers/keys.ts';
import { alone } from './log.ts';

/** Entries of one batch at most, and how long the first of them waits. */
const MOST = 10_000;
const WAIT_MS = 60_000;
/** Roots that are signed at a turn. */
const MOST_SIGNED = 1_000;

const LAST = `
  select number, last_place as last, content->>'root' as root from message_root order by number desc limit 1`;
const WAITING = `
  select place, hash, content->>'at' as at from message_entry where place > $1 order by place limit ${MOST}`;
const ROOT = `
  insert into message_root (number, first_place, last_place, content, made_at) values ($1, $2, $3, $4::jsonb, $5)`;

/** Puts what waits under a root, where its first entry has waited long enough or a batch is full. */
async function closeBatch(query: Query, now: Date, waitMs: number): Promise<void> {
  const [last] = await query<{ number: number; last: number; root: string }>(LAST);
  const waiting = await query<{ place: number; hash: string; at: string }>(WAITING, [last?.last ?? 0]);
  const [first] = waiting;
  const end = waiting.at(-1);
  if (!first || !end) return;
  if (waiting.length < MOST && now.getTime() - Date.parse(first.at) < waitMs) return;
  const content: ExchangeBatch = {
    kind: 'EXCHANGE_BATCH',
    number: (last?.number ?? 0) + 1,
    first: first.place,
    last: end.place,
    root: merkleRoot(waiting.map(({ hash }) => hash)),
    previousRoot: last?.root ?? null,
    madeAt: now.toISOString(),
  };
  await query(ROOT, [content.number, content.first, content.last, JSON.stringify(content), now]);
}

// Roots are signed in their order, so that the last signed one tells where to go on.
const UNSIGNED = `
  from message_root where number > coalesce((select max(number) from message_batch), 0)`;
const TO_SIGN = `select content ${UNSIGNED} order by number limit ${MOST_SIGNED}`;
const SIGNED = `
  insert into message_batch (number, first_place, last_place, document, made_at) values ($1, $2, $3, $4::jsonb, $5)
  on conflict (number) do nothing`;

/** Signs what it is given. */
type Sign = <Content extends object>(content: Content) => Promise<SignedDocument<Content>>;

/** What signs for the department: the token where a key of it is in use, else the department's own key. */
export async function signer(database: Database, now: Date): Promise<Sign> {
  const { keys } = database;
  const inToken = await tokenKeyInUse(database);
  if (inToken) return async content => ({ content, signature: await signInToken(content, inToken, keys) });
  const key = await inOneTransaction(database, query => signingKey({ query, now, keys }));
  return async content => signDocument(content, key);
}

/** Signs the roots that are not, one after the other. Two replicas may sign the same root: one signature is kept. */
async function signRoots(database: Database, now: Date): Promise<number> {
  const roots = await database.query<{ content: ExchangeBatch }>(TO_SIGN);
  if (roots.length === 0) return 0;
  const sign = await signer(database, now);
  let entries = 0;
  for (const { content } of roots) {
    const document = await sign(content);
    const { number, first, last, madeAt } = content;
    await database.query(SIGNED, [number, first, last, JSON.stringify(document), madeAt]);
    entries += last - first + 1;
  }
  return entries;
}

/**
 * Puts what waits under a root, where it has waited long enough (`waitMs`, by default a minute), and signs all roots
 * that are not signed. Returns how many entries are under a signed root now that were not before.
 * @throws KeyStoreFault where the token does not sign; the roots wait for the next turn
 */
export async function batchMessages(database: Database, now: Date, waitMs = WAIT_MS): Promise<number> {
  await alone(database, query => closeBatch(query, now, waitMs));
  return signRoots(database, now);
}

const signMessages: Job = {
  name: 'signing messages',
  run: ({ database, now }) => batchMessages(database, now),
};

export const messageJobs: readonly Job[] = [signMessages];

const AGE = `coalesce(greatest(extract(epoch from now() - min(made_at)), 0), 0)::float8`;

/** How far signing is behind, for Prometheus. */
export const messageMetrics: readonly OwnMetric[] = [
  {
    name: 'exchange_unsigned_batches',
    help: 'Batches of a log that wait for their signature.',
    label: 'log',
    read: database => database.query(`select 'messages' as label, count(*)::int as value ${UNSIGNED}`),
  },
  {
    name: 'exchange_unsigned_seconds',
    help: 'For how long the oldest of them waits.',
    label: 'log',
    read: database => database.query(`select 'messages' as label, ${AGE} as value ${UNSIGNED}`),
  },
];

/** Seconds that a root may wait for its signature: two turns of the job. */
const LATE_SECONDS = 120;

/** What is wrong with signing, in words; empty where nothing is. */
export async function messageProblems({ query, keys }: Database): Promise<string[]> {
  const [late] = await query<{ count: number; seconds: number }>(
    `select count(*)::int as count, ${AGE} as seconds ${UNSIGNED}`,
  );
  if (!late || late.seconds < LATE_SECONDS) return [];
  const why = keys.fault() ?? 'the log of the process says why';
  return [`${late.count} batches wait for their signature, the oldest for ${Math.round(late.seconds)} s: ${why}`];
}

/** What came of a countersignature. */
export type Countersigned = 'STORED' | 'FORGED' | 'UNKNOWN_KEY' | 'OTHER_ROOT' | 'NO_BATCH';

const BATCH = 'select document from message_batch where number = $1';
const STORE = `
  insert into message_countersign (number, member, document, signed_at) values ($1, $2, $3::jsonb, $4)
  on conflict (number, member) do nothing`;

/** Takes a partner's signature under a batch: its own key, and the root that the batch has. */
export const countersign = (
  database: Database,
  document: SignedDocument<ExchangeCountersign>,
  now: Date,
): Promise<Countersigned> =>
  alone(database, async query => {
    const { number, root, member } = document.content;
    const keys = await keysOfMember(query, member);
    const state = verifyDocument(document, keys);
    if (state !== 'VALID') return state;
    const [batch] = await query<{ document: SignedDocument<ExchangeBatch> }>(BATCH, [number]);
    if (!batch) return 'NO_BATCH';
    if (batch.document.content.root !== root) return 'OTHER_ROOT';
    await query(STORE, [number, member, JSON.stringify(document), now]);
    return 'STORED';
  });
