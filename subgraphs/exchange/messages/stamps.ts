/**
 * Stamps of a third under the batches of the log: that a batch was there at that time, which neither side can say
 * alone. The service is asked for the root of each batch, one after the other; what it signs is verified and kept.
 * While it does not answer, messages are served as pending, and refused once the hours of the rule are over.
 */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Background, BackgroundContext } from '#shared/case/background.ts';
import type { Database } from '#shared/database/database.ts';
import type { Query } from '#shared/database/write.ts';
import { ALGORITHM, keyIdOf, verifyDocument } from '#shared/signing/index.ts';
import type { ExchangeBatch, ExchangeStamp, PublicKey, SignedDocument } from '#shared/signing/index.ts';

/** How long the service may take for one stamp, and how long is waited before the next look, in ms. */
const ANSWER_MS = 10_000;
const LOOK_MS = 5_000;
/** Batches that are stamped at a turn. */
const MOST = 1_000;

const UNSTAMPED = `
  select document from message_batch where number > coalesce((select max(number) from message_stamp), 0)
  order by number limit ${MOST}`;
const STORE = `
  insert into message_stamp (number, document, stamped_at) values ($1, $2::jsonb, $3) on conflict (number) do nothing`;
// Batches are stamped in their order, so that one look tells since when there is none. What is not served without a
// stamp are messages: receipts alone hold none of them up.
const SINCE = `
  select content->>'at' as since from message_entry
  where place > coalesce(
    (select last_place from message_batch where number = (select max(number) from message_stamp)), 0)
    and step <> 'RECEIPTS'
  order by place limit 1`;

/** What a stamp service signs, as it sends it. */
const stampForm = z.strictObject({
  content: z.strictObject({
    kind: z.literal('EXCHANGE_STAMP'),
    root: z.string().max(64),
    nonce: z.string().max(100),
    serial: z.string().max(100),
    stampedAt: z.iso.datetime({ offset: true }),
  }),
  signature: z.strictObject({ keyId: z.string(), algorithm: z.string(), signature: z.string() }),
});

/** The moment of the first entry that is under no stamp; null where each is. */
export async function unstampedSince(query: Query): Promise<Date | null> {
  const [first] = await query<{ since: string }>(SINCE);
  return first ? new Date(first.since) : null;
}

/** Has stamped what is not. Returns how many batches; throws where the service does not answer as it must. */
export async function stampBatches(
  database: Pick<Database, 'query'>,
  { url, keys }: { url: string; keys: readonly string[] },
): Promise<number> {
  const batches = await database.query<{ document: SignedDocument<ExchangeBatch> }>(UNSTAMPED);
  const known = keys.map((publicKey): PublicKey => ({ keyId: keyIdOf(publicKey), algorithm: ALGORITHM, publicKey }));
  for (const { document } of batches) {
    const { number, root } = document.content;
    const stamp = await stampOf(url, root, known);
    await database.query(STORE, [number, JSON.stringify(stamp), stamp.content.stampedAt]);
  }
  return batches.length;
}

async function stampOf(url: string, root: string, keys: readonly PublicKey[]): Promise<SignedDocument<ExchangeStamp>> {
  const nonce = randomUUID();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ root, nonce }),
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  if (!response.ok) throw new Error(`the stamp service answered with HTTP ${response.status}`);
  const stamp = stampForm.parse(await response.json());
  const state = verifyDocument(stamp, keys);
  if (state !== 'VALID') throw new Error(`the stamp service must sign with a key of STAMP_KEYS, but got: ${state}`);
  if (stamp.content.root !== root || stamp.content.nonce !== nonce)
    throw new Error('the stamp service must stamp what it was asked for, but stamped something else');
  return stamp;
}

async function turn({ database, settings }: BackgroundContext): Promise<number> {
  const { STAMP_URL: url, STAMP_KEYS: keys = [] } = settings;
  return url === undefined ? 0 : stampBatches(database, { url, keys });
}

/** Stamps for as long as the process runs. What fails is logged by who runs it, and tried again after a pause. */
export const stamping: Background = {
  name: 'stamping',
  turn,
  run: async context => {
    while (!context.signal.aborted) {
      await turn(context);
      await context.database.signal.wait(LOOK_MS);
    }
  },
};
