/**
 * The archive of the log of messages: batches that are older than the law wants them kept are put into files, and leave
 * the database once the files are on the disk and verified. A batch is a file of its entries, `batch-00000001.ndjson`,
 * and a manifest with what is signed of it, `batch-00000001.json`; made again, they are the same. The receipts whose
 * roots a batch has go before it (receipts.ts).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Database } from '#shared/database/database.ts';
import type { Query } from '#shared/database/write.ts';
import { Misuse } from '#shared/process/misuse.ts';
import {
  GENESIS,
  archiveOf,
  entriesIn,
  isExchangeArchive,
  publishedKeys,
  verifyArchive,
} from '#shared/signing/index.ts';
import type {
  ArchivedEntry,
  ExchangeArchive,
  ExchangeBatch,
  ExchangeCountersign,
  ExchangeFinding,
  ExchangeStamp,
  KnownKey,
  SignedDocument,
} from '#shared/signing/index.ts';
import { limitOf, thresholdRule, zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import { alone } from '../messages/log.ts';
import { keysOfMember } from '../peers/keys.ts';
import { putDown, putDownOnce } from './files.ts';
import type { ArchivedMessage } from './proofs.ts';
import { archiveReceipts, faultsInArchivedReceipts } from './receipts.ts';

/** For how many months the log is kept at least: the longest that a zone has. */
function monthsKept(on: LocalDate): number {
  const months = zoneCodes.map(code => limitOf(thresholdRule(zoneOf(code), 'MESSAGE_LOG_KEPT', on), 'months').value);
  return Math.max(...months);
}

const NEXT = `
  select document, made_at <= $1::timestamptz - make_interval(months => $2) as "isOld" from message_batch
  where number = coalesce((select max(number) from message_archive), 0) + 1`;
const LINES = `
  select string_agg(message_line(e), '' order by place) as text, max(hash) filter (where place = $2) as "lastHash"
  from message_entry e where place between $1 and $2`;
const COUNTERSIGNED = 'select document from message_countersign where number = $1 order by member';
const STAMPS = 'select document from message_stamp where number = $1';
const ARCHIVED = `
  insert into message_archive (number, first_place, last_place, last_hash, sha256, archived_at)
  values ($1, $2, $3, $4, $5, $6) on conflict (number) do nothing returning 1`;
const LEAVE = 'delete from message_entry where place between $1 and $2';

/** The files of a batch. */
const namesOf = (number: number): { entries: string; manifest: string } => {
  const name = `batch-${String(number).padStart(8, '0')}`;
  return { entries: `${name}.ndjson`, manifest: `${name}.json` };
};

/**
 * Puts every batch that may leave into the folder, one after the other, and takes its entries out of the log. Returns
 * how many batches. What is interrupted goes on when it is done again.
 * @throws Misuse where a file is there already that says otherwise, or what was written does not verify
 */
export async function archiveMessages(database: Database, folder: string, now: Date): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const archiving = { folder, now, months: monthsKept(localDate(now)) };
  let count = 0;
  while (await archiveNext(database, archiving)) count += 1;
  return count;
}

interface Archiving {
  folder: string;
  now: Date;
  /** For how long a batch has to be kept in the log. */
  months: number;
}

/**
 * Files are written and verified while the log goes on, since a batch never changes; its entries leave in a transaction
 * of SQL alone, in which the database compares them with what the files hold.
 */
async function archiveNext(database: Database, { folder, now, months }: Archiving): Promise<boolean> {
  const { query } = database;
  const [next] = await query<{ document: SignedDocument<ExchangeBatch>; isOld: boolean }>(NEXT, [now, months]);
  if (!next?.isOld) return false;
  const { number, first, last } = next.document.content;
  const [log] = await query<{ text: string | null; lastHash: string }>(LINES, [first, last]);
  if (!log?.text) throw new Error(`the log must have the entries of batch ${number}`);
  const signed = await signedOf(query, next.document);
  putDownBatch(folder, signed, log.text);
  const keys = await knownKeys(query);
  const { faults, sha256, entries } = checkFiles(folder, number, keys);
  const [fault] = faults;
  if (fault) throw new Misuse(`the archive of batch ${number} must verify, but: ${fault.fault} ${fault.id}`);
  await archiveReceipts(database, { folder, now, signed, entries, keys });
  await alone(database, async write => {
    const archived = await write(ARCHIVED, [number, first, last, log.lastHash, sha256, now]);
    // Otherwise another command was sooner, and has taken them out.
    if (archived.length > 0) await write(LEAVE, [first, last]);
  });
  return true;
}

/** What is signed of a batch. */
type Signed = Pick<ExchangeArchive, 'batch' | 'countersigned' | 'stamps'>;

async function signedOf(query: Query, batch: SignedDocument<ExchangeBatch>): Promise<Signed> {
  const { number } = batch.content;
  const countersigned = await query<{ document: SignedDocument<ExchangeCountersign> }>(COUNTERSIGNED, [number]);
  const stamps = await query<{ document: SignedDocument<ExchangeStamp> }>(STAMPS, [number]);
  return { batch, countersigned: countersigned.map(documentOf), stamps: stamps.map(documentOf) };
}

/** Writes the files of a batch with this text of its entries. */
function putDownBatch(folder: string, signed: Signed, text: string): void {
  const { entries, manifest } = namesOf(signed.batch.content.number);
  putDownOnce(join(folder, entries), text);
  putDown(join(folder, manifest), `${JSON.stringify(archiveOf(signed, { file: entries, text }), null, 2)}\n`);
}

const documentOf = <One>({ document }: { document: One }): One => document;

/** Keys of the platform and of all partners, those that are retired too. */
async function knownKeys(query: Query): Promise<KnownKey[]> {
  const members = await query<{ member: string }>('select distinct member from member_key');
  const keys: KnownKey[] = await publishedKeys({ query });
  for (const { member } of members) keys.push(...(await keysOfMember(query, member)));
  return keys;
}

/** What a check of the files of a batch found. */
interface CheckedFiles {
  faults: readonly ExchangeFinding[];
  entries: readonly ArchivedEntry[];
  /** Of the file of entries; empty where there is none. */
  sha256: string;
}

function checkFiles(folder: string, number: number, keys: readonly KnownKey[]): CheckedFiles {
  const names = namesOf(number);
  const [path, manifest] = [join(folder, names.entries), join(folder, names.manifest)];
  if (!existsSync(path) || !existsSync(manifest)) return { faults: [missing(number)], entries: [], sha256: '' };
  const text = readFileSync(path, 'utf8');
  const archive: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  if (!isExchangeArchive(archive)) return { faults: [missing(number)], entries: [], sha256: '' };
  const { faults, entries } = verifyArchive(archive, text, keys);
  return { faults, entries, sha256: createHash('sha256').update(text).digest('hex') };
}

const missing = (number: number): ExchangeFinding => ({ fault: 'NOT_IN_ARCHIVE', id: `batch ${number}` });

const LEFT = `select number, last_hash as "lastHash", sha256 from message_archive order by number`;

/** What is wrong with the archive in a folder: files that are missing or were changed, and breaks of the chain. */
export async function faultsInArchive(query: Query, folder: string): Promise<ExchangeFinding[]> {
  const keys = await knownKeys(query);
  let before = GENESIS;
  const found: ExchangeFinding[] = [];
  for (const { number, lastHash, sha256 } of await query<{ number: number; lastHash: string; sha256: string }>(LEFT)) {
    const files = checkFiles(folder, number, keys);
    found.push(...files.faults);
    const isThere = files.sha256 !== '';
    const id = `batch ${number}`;
    if (isThere && files.sha256 !== sha256) found.push({ fault: 'CHANGED', id });
    if (isThere && files.entries[0]?.previousHash !== before) found.push({ fault: 'REMOVED_BEFORE', id });
    before = lastHash;
  }
  return [...found, ...(await faultsInArchivedReceipts(query, folder, keys))];
}

/** The entries of a member's message in the archive, and the hashes of the batch that holds each. */
export function messageInArchive(folder: string, member: string, messageId: string): ArchivedMessage[] {
  const files = readdirSync(folder).filter(name => name.startsWith('batch-') && name.endsWith('.ndjson'));
  return files.sort().flatMap(name => {
    const text = readFileSync(join(folder, name), 'utf8');
    // Of many batches one is read: the others do not name the message.
    if (!text.includes(JSON.stringify(messageId))) return [];
    const entries = entriesIn(text);
    const leaves = entries.map(({ hash }) => hash);
    return entries.flatMap(({ content, ...entry }) =>
      content.step !== 'RECEIPTS' && content.member === member && content.messageId === messageId
        ? [{ ...entry, content, place: Number(content.id), leaves }]
        : [],
    );
  });
}
