/**
 * A batch of the log of messages in the archive: a file of its entries, one a line, and a manifest with what is signed
 * of it. Both are checked without the platform.
 */
import { hashOf, sm3 } from './canonical.ts';
import { faultsInChain, merkleRoot } from './chain.ts';
import type { ChainEntry } from './chain.ts';
import type { SignedDocument } from './document.ts';
import { faultsInSigned, isOfKind, requestState, stateOf } from './exchange-proof.ts';
import type {
  ExchangeBatch,
  ExchangeCountersign,
  ExchangeEnvelope,
  ExchangeFinding,
  ExchangeStamp,
  KnownKey,
  LogContent,
} from './exchange-proof.ts';
import type { SignatureState } from './sm2.ts';

/** What is signed of an archived batch, and of which file. */
export interface ExchangeArchive {
  kind: 'EXCHANGE_ARCHIVE';
  batch: SignedDocument<ExchangeBatch>;
  countersigned: readonly SignedDocument<ExchangeCountersign>[];
  stamps: readonly SignedDocument<ExchangeStamp>[];
  /** The file of the entries, beside the manifest, and the SM3 hash of its text. */
  entries: { file: string; sm3: string };
}

/** An entry as a line of the file has it. */
export interface ArchivedEntry extends ChainEntry {
  content: LogContent;
  /** The request as its sender signed it; null for an answer, and for receipts. */
  request: SignedDocument<ExchangeEnvelope> | null;
}

/** What a check of an archived batch found. */
export interface ArchiveCheck {
  state: SignatureState;
  faults: readonly ExchangeFinding[];
  /** The entries; none where the file cannot be read as such. */
  entries: readonly ArchivedEntry[];
}

/** Whether a document is the manifest of an archived batch. */
export const isExchangeArchive = isOfKind<ExchangeArchive>('EXCHANGE_ARCHIVE');

/** The manifest of a file of entries with this text. */
export const archiveOf = (
  signed: Pick<ExchangeArchive, 'batch' | 'countersigned' | 'stamps'>,
  { file, text }: { file: string; text: string },
): ExchangeArchive => ({ kind: 'EXCHANGE_ARCHIVE', ...signed, entries: { file, sm3: sm3(text) } });

/** Checks a manifest with the text of its file: every entry, the root over them, and what was signed of it. */
export function verifyArchive(archive: ExchangeArchive, text: string, keys: readonly KnownKey[]): ArchiveCheck {
  const { batch, countersigned, stamps } = archive;
  const { first, last, root } = batch.content;
  const id = `batch ${batch.content.number}`;
  const entries = entriesIn(text);
  const places = entries.map(({ content }) => Number(content.id));
  const isWhole = entries.length === last - first + 1 && places.every((place, index) => place === first + index);
  const holds = isWhole && merkleRoot(entries.map(({ hash }) => hash)) === root;
  const signed = faultsInSigned({ batches: [batch], countersigned, stamps }, keys);
  const faults: ExchangeFinding[] = [
    ...(sm3(text) === archive.entries.sm3 ? [] : [{ fault: 'CHANGED' as const, id: archive.entries.file }]),
    ...faultsInChain(entries, false),
    ...entries.flatMap(entry => requestFaults(entry, keys)),
    ...(holds ? [] : [{ fault: 'NOT_IN_BATCH' as const, id }]),
    ...signed.faults,
  ];
  return { state: stateOf(signed.isUnknown, faults), faults, entries };
}

/** The entries of a file's text; none where a line is no JSON. */
export function entriesIn(text: string): ArchivedEntry[] {
  const lines = text.split('\n').filter(line => line !== '');
  try {
    return lines.map(line => JSON.parse(line) as ArchivedEntry);
  } catch {
    return [];
  }
}

/**
 * A request that is not the one of its entry, or that was let in and is not of its sender as far as his keys are known.
 */
function requestFaults({ content, request }: ArchivedEntry, keys: readonly KnownKey[]): ExchangeFinding[] {
  const hasRequest = content.step === 'OPENED' || content.step === 'REFUSED';
  if (request === null) return hasRequest ? [{ fault: 'OTHER_REQUEST', id: content.id }] : [];
  if (content.step === 'RECEIPTS' || hashOf(request.content) !== content.requestHash)
    return [{ fault: 'OTHER_REQUEST', id: content.id }];
  const isForged = content.step === 'OPENED' && requestState(request, keys) === 'FORGED';
  return isForged ? [{ fault: 'FORGED_REQUEST', id: content.id }] : [];
}
