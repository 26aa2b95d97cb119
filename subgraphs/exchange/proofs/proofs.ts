/** The proof of a message as it is handed over, and the check of the whole log with the receipts whose roots it has. */
import type { Query } from '#shared/database/write.ts';
import { faultsInLog, merklePath, publishedKeys } from '#shared/signing/index.ts';
import type {
  ExchangeBatch,
  ExchangeContent,
  ExchangeCountersign,
  ExchangeEnvelope,
  ExchangeFinding,
  ExchangeProof,
  ExchangeStamp,
  ProvedEntry,
  SignedDocument,
} from '#shared/signing/index.ts';
import { faultsInStoredReceipts } from './receipts.ts';

interface Entry {
  place: number;
  content: ExchangeContent;
  request: SignedDocument<ExchangeEnvelope> | null;
  previousHash: string;
  hash: string;
}

const COLUMNS = 'place, content, request, previous_hash as "previousHash", hash';
const OF_MESSAGE = `select ${COLUMNS} from message_entry where member = $1 and message_id = $2 order by place`;
const BATCH_OF = `select document from message_batch where first_place <= $1 and last_place >= $1`;
const LEAVES = 'select hash from message_entry where place between $1 and $2 order by place';

/** An entry that has left the log, with the hashes of all entries of its batch. */
export interface ArchivedMessage extends Entry {
  leaves: readonly string[];
}

/** Whoever names a member's message without being that member has another hash of the request. */
function ofOneRequest<One extends Entry>(entries: readonly One[]): One[] {
  const first = entries.find(({ content }) => content.step === 'OPENED') ?? entries[0];
  return entries.filter(({ content }) => content.requestHash === first?.content.requestHash);
}

/**
 * The proof of a member's message; undefined where there is none. `archived`: what of it is in the archive.
 */
export async function proofOf(
  query: Query,
  member: string,
  messageId: string,
  archived: readonly ArchivedMessage[] = [],
): Promise<ExchangeProof | undefined> {
  const inLog = await query<Entry>(OF_MESSAGE, [member, messageId]);
  const entries: (Entry & { leaves?: readonly string[] })[] = ofOneRequest([...archived, ...inLog]);
  const request = entries.find(entry => entry.request !== null)?.request;
  if (!request) return undefined;
  const batches = new Map<number, SignedDocument<ExchangeBatch>>();
  const proved: ProvedEntry[] = [];
  for (const { place, content, previousHash, hash, leaves: known } of entries) {
    const [batch] = await query<{ document: SignedDocument<ExchangeBatch> }>(BATCH_OF, [place]);
    const { number = null, first = 0, last = 0 } = batch?.document.content ?? {};
    const leaves = known ?? (await query<{ hash: string }>(LEAVES, [first, last])).map(one => one.hash);
    if (batch) batches.set(batch.document.content.number, batch.document);
    proved.push({ content, previousHash, hash, batch: number, path: merklePath(leaves, place - first) });
  }
  const countersigned = await query<{ document: SignedDocument<ExchangeCountersign> }>(
    'select document from message_countersign where member = $1 and number = any($2::integer[]) order by number',
    [member, [...batches.keys()]],
  );
  const stamps = await query<{ document: SignedDocument<ExchangeStamp> }>(
    'select document from message_stamp where number = any($1::integer[]) order by number',
    [[...batches.keys()]],
  );
  return {
    kind: 'EXCHANGE_PROOF',
    request,
    entries: proved,
    batches: [...batches.values()],
    countersigned: countersigned.map(({ document }) => document),
    stamps: stamps.map(({ document }) => document),
  };
}

const ARCHIVED = `
  select number as through, last_hash as "lastHash" from message_archive order by number desc limit 1`;

/**
 * What is wrong with the log and the receipts as they stand in the database. `kept` are batches that partners kept: they show where the
 * whole database was put back.
 */
export async function faultsIn(
  query: Query,
  kept: readonly { content: Pick<ExchangeBatch, 'number' | 'root'> }[] = [],
): Promise<ExchangeFinding[]> {
  const entries = await query<Entry>(`select ${COLUMNS} from message_entry order by place`);
  const batches = await query<{ document: SignedDocument<ExchangeBatch> }>(
    'select document from message_batch order by number',
  );
  const countersigned = await query<{ document: SignedDocument<ExchangeCountersign> }>(
    'select document from message_countersign order by number, member',
  );
  const known = [...kept, ...countersigned.map(({ document }) => document)];
  const [archived] = await query<{ through: number; lastHash: string }>(ARCHIVED);
  const keys = await publishedKeys({ query });
  const inLog = faultsInLog({ entries, batches: batches.map(({ document }) => document), kept: known, archived }, keys);
  return [...inLog, ...(await faultsInStoredReceipts(query))];
}
