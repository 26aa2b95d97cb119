/** Checks all chains and batches in the database, and names what is wrong (`npm run lifecycle -- verify`). */
import type { Database } from '#shared/database/database.ts';
import { faultsInChain, merkleRoot, publishedKeys, verifyDocument } from '#shared/signing/index.ts';
import type { BatchContent, PublicKey, SignedDocument } from '#shared/signing/index.ts';
import { UNHELD } from './batches.ts';
import { CHAIN_COLUMNS } from './chains.ts';
import { chainName, contentOf } from './content.ts';
import type { Chainable } from './content.ts';

/** Something that is wrong: what, and with which event or batch. */
export interface Finding {
  fault: string;
  what: string;
}

/** Enterprises whose chains are checked at once. */
const AT_ONCE = 200;

type Hashed = Chainable & { hash: string; previousHash: string };

/** What is wrong in the database; nothing where all holds. */
export async function findFaults(database: Database): Promise<Finding[]> {
  return [...(await faultsInChains(database)), ...(await faultsInBatches(database))];
}

async function faultsInChains(database: Database): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (let after = ''; ; ) {
    const events = await database.query<Hashed>(
      `select ${CHAIN_COLUMNS} from event
       where credit_code = any(select distinct credit_code from event where credit_code >= $1
         order by credit_code limit ${AT_ONCE}) and hash is not null
       order by credit_code, department, restricted, office_only, source_order`,
      [after],
    );
    for (const chain of Map.groupBy(events, event => `${event.creditCode} ${chainName(event)}`).values()) {
      const entries = chain.map(({ hash, previousHash, ...event }) => ({
        content: contentOf(event),
        hash,
        previousHash,
      }));
      findings.push(...faultsInChain(entries, true).map(({ fault, id }) => ({ fault, what: id })));
    }
    const last = events.at(-1)?.creditCode;
    if (last === undefined) return findings;
    // No code stands between one and itself with a space behind it.
    after = `${last} `;
  }
}

interface StoredBatch {
  number: number;
  through: string;
  leaves: string[];
  document: SignedDocument<BatchContent>;
}

// A hash that no event has any more is of an event that was removed, or got another place, as is on record; or of one
// that somebody took away.
const LOST = `
  select batch.number, leaf from batch cross join lateral unnest(leaves) as leaf
  where not exists (select 1 from event where event.hash = leaf)
    and not exists (select 1 from removed_event where removed_event.hash = leaf)
    and not exists (select 1 from superseded_hash where superseded_hash.hash = leaf)`;

async function faultsInBatches(database: Database): Promise<Finding[]> {
  const keys = await publishedKeys(database);
  const findings: Finding[] = [];
  let previousRoot: string | null = null;
  let before = '0';
  for (let number = 1; ; number += 1) {
    const [batch] = await database.query<StoredBatch>(
      'select number, through, leaves, document from batch where number = $1',
      [number],
    );
    if (!batch) break;
    const fault = faultOf(batch, previousRoot, keys);
    if (fault) findings.push({ fault, what: `batch ${number}` });
    const unheld = await database.query<{ id: string }>(UNHELD, [before, batch.through, batch.leaves]);
    findings.push(...unheld.map(({ id }) => ({ fault: 'NOT_IN_BATCH', what: id })));
    previousRoot = batch.document.content.root;
    before = batch.through;
  }
  const lost = await database.query<{ number: number; leaf: string }>(LOST);
  return [
    ...findings,
    ...lost.map(({ number, leaf }) => ({ fault: 'REMOVED', what: `the event of hash ${leaf} in batch ${number}` })),
  ];
}

function faultOf(
  { leaves, document }: StoredBatch,
  previousRoot: string | null,
  keys: readonly PublicKey[],
): string | null {
  const state = verifyDocument(document, keys);
  if (state !== 'VALID') return state;
  if (merkleRoot(leaves) !== document.content.root) return 'CHANGED';
  return document.content.previousRoot === previousRoot ? null : 'REMOVED_BEFORE';
}
