/**
 * Receipts under a root that an entry of the log of messages holds: what is wrong with them is found and named, in the
 * database and in the archive, where they are checked without the platform.
 */
import { sm3 } from './canonical.ts';
import { merkleRoot } from './chain.ts';
import type { SignedDocument } from './document.ts';
import { faultsInEntry, faultsInSigned, isOfKind, stateOf } from './exchange-proof.ts';
import type {
  ExchangeBatch,
  ExchangeCountersign,
  ExchangeFinding,
  ExchangeStamp,
  KnownKey,
  PlacedEntry,
  ReceiptsContent,
} from './exchange-proof.ts';
import type { SignatureState } from './sm2.ts';

/** Receipts of one root: the id of each in their order, and the SM3 hash of its line. */
export interface RootedReceipts {
  ids: readonly string[];
  hashes: readonly string[];
}

/** A receipt as the database writes it. */
export interface ReceiptLine {
  id: string;
  line: string;
}

/** Receipts in the archive: those of one root, with the entry that holds it and what is signed of that. */
export interface ReceiptArchive extends RootedReceipts {
  kind: 'RECEIPT_ARCHIVE';
  entry: PlacedEntry & { content: ReceiptsContent };
  batch: SignedDocument<ExchangeBatch>;
  countersigned: readonly SignedDocument<ExchangeCountersign>[];
  stamps: readonly SignedDocument<ExchangeStamp>[];
  /** The file of the receipts, one a line, which lies beside the manifest. */
  file: string;
}

/** What a check of archived receipts found. */
export interface ReceiptsCheck {
  state: SignatureState;
  faults: readonly ExchangeFinding[];
  count: number;
}

/** Whether a document is the manifest of archived receipts. */
export const isReceiptArchive = isOfKind<ReceiptArchive>('RECEIPT_ARCHIVE');

/**
 * What is wrong with receipts as they are found, in their order: changed, removed, put in, or standing elsewhere. A
 * list of hashes that has not the root of the log says nothing of any of them.
 */
export function faultsInReceipts(
  { number, root }: Pick<ReceiptsContent, 'number' | 'root'>,
  { ids, hashes }: RootedReceipts,
  found: readonly ReceiptLine[],
): ExchangeFinding[] {
  const holds = hashes.length > 0 && hashes.length === ids.length && merkleRoot(hashes) === root;
  if (!holds) return [{ fault: 'NOT_IN_BATCH', id: `receipts ${number}` }];
  const places = new Map(ids.map((id, place) => [id, place]));
  const there = new Set(found.map(({ id }) => id));
  let last = -1;
  const inThem = found.flatMap(({ id, line }): ExchangeFinding[] => {
    const place = places.get(id);
    const named = `receipt ${id}`;
    if (place === undefined) return [{ fault: 'INSERTED', id: named }];
    const isBehind = place < last;
    last = Math.max(last, place);
    if (sm3(line) !== hashes[place]) return [{ fault: 'CHANGED', id: named }];
    return isBehind ? [{ fault: 'REORDERED', id: named }] : [];
  });
  const gone = ids.filter(id => !there.has(id));
  return [...inThem, ...gone.map((id): ExchangeFinding => ({ fault: 'REMOVED', id: `receipt ${id}` }))];
}

/** Checks a manifest with the text of its file: every receipt, the root over them, and what was signed of it. */
export function verifyReceiptArchive(archive: ReceiptArchive, text: string, keys: readonly KnownKey[]): ReceiptsCheck {
  const { entry, batch, countersigned, stamps } = archive;
  const lines = text.split('\n').filter(line => line !== '');
  const signed = faultsInSigned({ batches: [batch], countersigned, stamps }, keys);
  const faults = [
    ...faultsInReceipts(
      entry.content,
      archive,
      lines.map(line => ({ id: idIn(line), line })),
    ),
    ...faultsInEntry([batch])({ ...entry, batch: batch.content.number }),
    ...signed.faults,
  ];
  return { state: stateOf(signed.isUnknown, faults), faults, count: lines.length };
}

/** The id in a receipt's line; the line itself where it has none. */
function idIn(line: string): string {
  try {
    const { id } = JSON.parse(line) as { id?: unknown };
    return typeof id === 'string' ? id : line;
  } catch {
    return line;
  }
}
