/** Signs events in batches: their hashes under one root, each root with that of the batch before it. */
import type { Job } from '#shared/case/jobs.ts';
import { merkleRoot, signDocument, signingKey } from '#shared/signing/index.ts';
import type { BatchContent, Signing } from '#shared/signing/index.ts';
import { consolidating } from '../events/store.ts';
import { UNSIGNED } from './batches.ts';

/** Hashes under one root. */
const LEAVES = 256;
/** Batches that one turn makes at most; the next turn goes on. */
const BATCHES = 200;

const LAST = `select number, through, document->'content'->>'root' as root from batch order by number desc limit 1`;

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
  const [last] = await query<{ number: number; through: string; root: string }>(LAST);
  const events = await query<{ place: string; hash: string }>(UNSIGNED, [last?.through ?? '0', LEAVES]);
  const through = events.at(-1)?.place;
  if (through === undefined) return 0;
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
  await query('insert into batch (number, through, leaves, document, made_at) values ($1, $2, $3, $4::jsonb, $5)', [
    content.number,
    through,
    leaves,
    JSON.stringify(document),
    now,
  ]);
  return events.length;
}

export const proofJobs: readonly Job[] = [signEvents];
