/**
 * Verifies a signed document, the proof of an enterprise's life or of a message with a partner, an archived batch of
 * such messages or receipts by its manifest, beside which they lie, or the snapshot of a window, without the platform:
 * `npm run --silent verify -- <document.json> <signing-keys.json> [<kept-batches.json>]`. Prints VALID, FORGED or
 * UNKNOWN_KEY, of a proof also what is wrong with which event or entry; exits with 0 for VALID alone. The third file is
 * a list of signed batches that the reader kept from before. Keys of a partner name their `member`. What only the
 * register knows, such as a document that was revoked since, it cannot tell.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { verifyDocument } from './document.ts';
import type { SignedDocument } from './document.ts';
import { isExchangeArchive, verifyArchive } from './exchange-archive.ts';
import type { ExchangeArchive } from './exchange-archive.ts';
import { isExchangeProof, verifyExchange } from './exchange-proof.ts';
import type { ExchangeBatch, KnownKey } from './exchange-proof.ts';
import { isReceiptArchive, verifyReceiptArchive } from './exchange-receipts.ts';
import type { ReceiptArchive } from './exchange-receipts.ts';
import { isLifeProof, verifyLife } from './life-proof.ts';
import type { SignatureState } from './sm2.ts';
import { isWindowSnapshot, verifySnapshot } from './window-snapshot.ts';
import type { WindowSnapshot } from './window-snapshot.ts';

const USAGE = 'usage: npm run --silent verify -- <document.json> <signing-keys.json> [<kept-batches.json>]';

function main([document, keys, kept]: readonly string[]): void {
  if (document === undefined || keys === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const batches = kept === undefined ? [] : (readJson(kept) as SignedDocument<ExchangeBatch>[]);
  const given = readJson(document);
  const known = keysIn(readJson(keys));
  if (isWindowSnapshot(given)) {
    process.exitCode = checkSnapshot(given, known) ? 0 : 1;
    return;
  }
  const state = inArchive(given, dirname(document), known) ?? check(given, known, batches);
  process.exitCode = state === 'VALID' ? 0 : 1;
}

/** What is in the archive with a file beside it; undefined for any other document. */
function inArchive(given: unknown, folder: string, keys: readonly KnownKey[]): SignatureState | undefined {
  if (isExchangeArchive(given)) return checkArchive(given, folder, keys);
  return isReceiptArchive(given) ? checkReceipts(given, folder, keys) : undefined;
}

/** A snapshot of a window, with the code of its printed page. Returns whether the window may go by it today. */
function checkSnapshot(document: SignedDocument<WindowSnapshot>, keys: readonly KnownKey[]): boolean {
  const { validUntil, enterprises } = document.content;
  const { state, isExpired, code } = verifySnapshot(document, keys, new Date());
  const standing = isExpired ? `EXPIRED on ${validUntil}` : `until ${validUntil}`;
  console.log(`${state}, ${standing}: ${enterprises.length} enterprises, code ${code}`);
  return state === 'VALID' && !isExpired;
}

/** A batch with the file that its manifest names, which lies beside it. */
function checkArchive(archive: ExchangeArchive, folder: string, keys: readonly KnownKey[]): SignatureState {
  const text = readText(join(folder, basename(archive.entries.file)));
  const { state, faults, entries } = verifyArchive(archive, text, keys);
  console.log(`${state}: batch ${archive.batch.content.number}, ${entries.length} entries`);
  for (const { fault, id } of faults) console.log(`${fault} ${id}`);
  return state;
}

/** Receipts with the file that their manifest names, which lies beside it. */
function checkReceipts(archive: ReceiptArchive, folder: string, keys: readonly KnownKey[]): SignatureState {
  const { state, faults, count } = verifyReceiptArchive(archive, readText(join(folder, basename(archive.file))), keys);
  console.log(`${state}: receipts ${archive.entry.content.number}, ${count} of them`);
  for (const { fault, id } of faults) console.log(`${fault} ${id}`);
  return state;
}

function check(
  document: unknown,
  keys: readonly KnownKey[],
  kept: readonly SignedDocument<ExchangeBatch>[],
): SignatureState {
  if (isExchangeProof(document)) {
    const { state, faults, signed, unsigned, stamped, pending } = verifyExchange(document, keys, kept);
    const stamps = pending === 0 ? `${stamped} stamps` : `${stamped} stamps, ${pending} pending`;
    console.log(`${state}: ${signed} entries under a signed root, ${unsigned} not yet; ${stamps}`);
    for (const { fault, id } of faults) console.log(`${fault} ${id}`);
    return state;
  }
  if (!isLifeProof(document)) {
    const state = verifyDocument(document, keys);
    console.log(state);
    return state;
  }
  const { state, faults, signed, unsigned } = verifyLife(document, keys);
  console.log(`${state}: ${signed} events under a signed root, ${unsigned} not yet`);
  for (const { fault, id } of faults) console.log(`${fault} ${id}`);
  return state;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`${path} must be a file: ${(error as Error).message}`);
    process.exit(2);
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch (error) {
    console.error(`${path} must be a file of JSON: ${(error as Error).message}`);
    process.exit(2);
  }
}

/** The keys of a file: what the address of the keys gives, or the list alone. */
function keysIn(file: unknown): KnownKey[] {
  const { keys = file } = (file ?? {}) as { keys?: unknown };
  return Array.isArray(keys) ? (keys as KnownKey[]) : [];
}

main(process.argv.slice(2));
