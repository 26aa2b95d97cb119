/** Signs events in batches: their hashes under one root, each root with that of the batch before it. */
import type { Job } from '#shared/case/jobs.ts';
import { merkleRoot, signDocument, signingKey } from '#shared/signing/index.ts';
import type { BatchContent, Signing } from '#shared/signing/index.ts';
import { consolidating } from '../events/store.ts';

/** Hashes under one root. */
const LEAVES = 256;
/** Batches that one turn makes at most; the next turn goes on. */
const BATCHES = 200;

const UNSIGNED = `select id, hash from event where batch is null and hash is not null order by seq limit ${LEAVES}`;
const LAST = `select number, document->'content'->>'root' as root from batch order by number desc limit 1`;

/** Signs the events that no batch holds yet, in the order of consolidation. */
const signEvents: Job = {
  name: 'signing events',
  run: async ({ database, now }) => {
    let signed = 0;
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const done = await consolidating(database, query => signBatch({ query, now, keys: database.keys }));
      signed += done;
      if (done < LEAVES) break;
    }
    return signed;
  },
};

async function signBatch({ query, now, keys }: Signing): Promise<number> {
  const events = await query<{ id: string; hash: string }>(UNSIGNED);
  if (events.length === 0) return 0;
  const [last] = await query<{ number: number; root: string }>(LAST);
  const leaves = events.map(({ hash }) => hash);
  const content: BatchContent = {
    kind: 'LIFE_BATCH',
    number: (last?.number ?? 0) + 1,
    count: leaves.length,
    root: merkleRoot(leaves),
    previousRoot: last?.root ?? null,
    madeAt: now.toISOString(),
  };
  const document = signDocument(content, await signingKey({ query, now, keys }));
  await query('insert into batch (number, leaves, document, made_at) values ($1, $2, $3::jsonb, $4)', [
    content.number,
    leaves,
    JSON.stringify(document),
    now,
  ]);
  await query('update event set batch = $1 where id = any($2::uuid[])', [content.number, events.map(({ id }) => id)]);
  return events.length;
}

export const proofJobs: readonly Job[] = [signEvents];
