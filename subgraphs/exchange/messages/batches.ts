/** Batches of the log: entries of a minute under one root that the department signs, and partners countersign. */
import type { Job } from '#shared/case/jobs.ts';
import type { Query } from '#shared/database/write.ts';
import type { Database } from '#shared/database/database.ts';
import { merkleRoot, signDocument, signingKey, verifyDocument } from '#shared/signing/index.ts';
import type { ExchangeBatch, ExchangeCountersign, SignedDocument } from '#shared/signing/index.ts';
import { keysOfMember } from '../peers/keys.ts';
import { alone } from './log.ts';

/** Entries of one batch at most, and how long the first of them waits. */
const MOST = 10_000;
const WAIT_MS = 60_000;

const LAST = `
  select number, last_place as last, document->'content'->>'root' as root
  from message_batch order by number desc limit 1`;
const WAITING = `
  select place, hash, content->>'at' as at from message_entry where place > $1 order by place limit ${MOST}`;
const INSERT = `
  insert into message_batch (number, first_place, last_place, document, made_at) values ($1, $2, $3, $4::jsonb, $5)`;

/**
 * Signs what waits, where its first entry has waited long enough (`waitMs`, by default a minute) or a batch is full.
 * Returns how many entries.
 */
export async function signBatch(query: Query, now: Date, waitMs = WAIT_MS): Promise<number> {
  const [last] = await query<{ number: number; last: number; root: string }>(LAST);
  const waiting = await query<{ place: number; hash: string; at: string }>(WAITING, [last?.last ?? 0]);
  const [first] = waiting;
  const end = waiting.at(-1);
  if (!first || !end) return 0;
  if (waiting.length < MOST && now.getTime() - Date.parse(first.at) < waitMs) return 0;
  const content: ExchangeBatch = {
    kind: 'EXCHANGE_BATCH',
    number: (last?.number ?? 0) + 1,
    first: first.place,
    last: end.place,
    root: merkleRoot(waiting.map(({ hash }) => hash)),
    previousRoot: last?.root ?? null,
    madeAt: now.toISOString(),
  };
  const document = signDocument(content, await signingKey({ query, now }));
  await query(INSERT, [content.number, content.first, content.last, JSON.stringify(document), now]);
  return waiting.length;
}

const signMessages: Job = {
  name: 'signing messages',
  run: ({ database, now }) => alone(database, query => signBatch(query, now)),
};

export const messageJobs: readonly Job[] = [signMessages];

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
