/**
 * Receipts as the log of messages holds them to what was stored: in the database, and in the archive, to which they go
 * with the entry that has their root. Receipts are a file, `receipts-00000001.ndjson`, and a manifest with their hashes
 * and what is signed of them, `receipts-00000001.json`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '#shared/database/database.ts';
import { inOneTransaction } from '#shared/database/write.ts';
import type { Query } from '#shared/database/write.ts';
import { Misuse } from '#shared/process/misuse.ts';
import { faultsInReceipts, isReceiptArchive, merklePath, verifyReceiptArchive } from '#shared/signing/index.ts';
import type {
  ArchivedEntry,
  ExchangeArchive,
  ExchangeFinding,
  KnownKey,
  ReceiptArchive,
  ReceiptLine,
  ReceiptsContent,
} from '#shared/signing/index.ts';
import { putDown, putDownOnce } from './files.ts';

const ENTRIES = `
  select content from message_entry
  where step = 'RECEIPTS' and message_id::integer not in (select number from receipt_archive) order by place`;
const ROOTED = `
  select ids, encode(hashes, 'hex') as hashes, first_place as "firstPlace", last_place as "lastPlace"
  from receipt_batch where number = $1`;
const FOUND = `
  select id, receipt_line(r) as line from access_receipt r where place between $1 and $2 order by place`;

/** Receipts of one root as they are stored. */
interface Rooted {
  ids: string[];
  hashes: string[];
  firstPlace: string;
  lastPlace: string;
}

/** Hexadecimal digits of a hash. */
const HASH = /.{64}/g;

async function rootedIn(query: Query, number: number): Promise<Rooted> {
  const [found] = await query<Omit<Rooted, 'hashes'> & { hashes: string }>(ROOTED, [number]);
  if (!found) return { ids: [], hashes: [], firstPlace: '0', lastPlace: '0' };
  return { ...found, hashes: found.hashes.match(HASH) ?? [] };
}

/** What is wrong with the receipts that are in the database. */
export async function faultsInStoredReceipts(query: Query): Promise<ExchangeFinding[]> {
  const faults: ExchangeFinding[] = [];
  // Before the first of them none may be left: it has gone to the archive.
  let first: string | undefined = '0';
  for (const { content } of await query<{ content: ReceiptsContent }>(ENTRIES)) {
    const rooted = await rootedIn(query, content.number);
    const found = await query<ReceiptLine>(FOUND, [first ?? rooted.firstPlace, rooted.lastPlace]);
    faults.push(...faultsInReceipts(content, rooted, found));
    first = undefined;
  }
  return faults;
}

/** The files of receipts of one root. */
const filesOf = (number: number): { receipts: string; manifest: string } => {
  const name = `receipts-${String(number).padStart(8, '0')}`;
  return { receipts: `${name}.ndjson`, manifest: `${name}.json` };
};

/** A batch of the log that goes to the archive, whose receipts go before it. */
export interface LeavingBatch {
  folder: string;
  now: Date;
  signed: Pick<ExchangeArchive, 'batch' | 'countersigned' | 'stamps'>;
  entries: readonly ArchivedEntry[];
  keys: readonly KnownKey[];
}

/**
 * Puts the receipts of every root that the batch has into the folder, and takes them out of the database, which
 * compares them with what the files hold.
 * @throws Misuse where a file is there already that says otherwise, or receipts do not verify
 */
export async function archiveReceipts(database: Database, batch: LeavingBatch): Promise<void> {
  const leaves = batch.entries.map(({ hash }) => hash);
  for (const [index, { content, previousHash, hash }] of batch.entries.entries()) {
    if (content.step !== 'RECEIPTS') continue;
    const path = merklePath(leaves, index);
    const entry = { content, previousHash, hash, batch: batch.signed.batch.content.number, path };
    await archiveRoot(database, batch, entry);
  }
}

const TEXT = `
  select coalesce(string_agg(receipt_line(r) || e'\\n', '' order by place), '') as text
  from access_receipt r where place between $1 and $2`;
const ARCHIVED = `
  insert into receipt_archive (number, sha256, archived_at) values ($1, $2, $3)
  on conflict (number) do nothing returning 1`;
const LEAVE = 'delete from access_receipt where place between $1 and $2';

async function archiveRoot(
  database: Database,
  { folder, now, signed, keys }: LeavingBatch,
  entry: ReceiptArchive['entry'],
): Promise<void> {
  const { query } = database;
  const { number } = entry.content;
  const archived = await query('select 1 from receipt_archive where number = $1', [number]);
  if (archived.length > 0) return;
  const { ids, hashes, firstPlace, lastPlace } = await rootedIn(query, number);
  const [stored] = await query<{ text: string }>(TEXT, [firstPlace, lastPlace]);
  const { receipts: file, manifest } = filesOf(number);
  const archive: ReceiptArchive = { kind: 'RECEIPT_ARCHIVE', file, entry, ...signed, ids, hashes };
  putDownOnce(join(folder, file), stored?.text ?? '');
  putDown(join(folder, manifest), `${JSON.stringify(archive, null, 2)}\n`);
  const { faults, sha256 } = checkFiles(folder, number, keys);
  const [fault] = faults;
  if (fault) throw new Misuse(`the archive of receipts ${number} must verify, but: ${fault.fault} ${fault.id}`);
  await inOneTransaction(database, async write => {
    const isNew = await write(ARCHIVED, [number, sha256, now]);
    // Otherwise another command was sooner, and has taken them out.
    if (isNew.length > 0) await write(LEAVE, [firstPlace, lastPlace]);
  });
}

function checkFiles(
  folder: string,
  number: number,
  keys: readonly KnownKey[],
): { faults: readonly ExchangeFinding[]; sha256: string } {
  const names = filesOf(number);
  const [path, manifest] = [join(folder, names.receipts), join(folder, names.manifest)];
  const missing = { faults: [{ fault: 'NOT_IN_ARCHIVE' as const, id: `receipts ${number}` }], sha256: '' };
  if (!existsSync(path) || !existsSync(manifest)) return missing;
  const text = readFileSync(path, 'utf8');
  const archive: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  if (!isReceiptArchive(archive) || archive.entry.content.number !== number) return missing;
  const { faults } = verifyReceiptArchive(archive, text, keys);
  return { faults, sha256: createHash('sha256').update(text).digest('hex') };
}

/** What is wrong with the receipts in a folder of the archive. */
export async function faultsInArchivedReceipts(
  query: Query,
  folder: string,
  keys: readonly KnownKey[],
): Promise<ExchangeFinding[]> {
  const faults: ExchangeFinding[] = [];
  const left = await query<{ number: number; sha256: string }>(
    'select number, sha256 from receipt_archive order by number',
  );
  for (const { number, sha256 } of left) {
    const files = checkFiles(folder, number, keys);
    faults.push(...files.faults);
    const isOther = files.sha256 !== '' && files.sha256 !== sha256;
    if (isOther) faults.push({ fault: 'CHANGED', id: `receipts ${number}` });
  }
  return faults;
}
