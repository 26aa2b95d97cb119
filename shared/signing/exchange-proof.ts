/** The proof of one message with a partner, as it is handed over, and its check without the platform. */
import { faultsInChain, merkleRoot, rootOf } from './chain.ts';
import type { ChainEntry, ChainFault, PathStep } from './chain.ts';
import { hashOf } from './canonical.ts';
import { verifyDocument } from './document.ts';
import type { SignedDocument } from './document.ts';
import type { PublicKey, SignatureState } from './sm2.ts';

/** What a partner says of its request, and signs. */
export interface ExchangeEnvelope {
  kind: 'EXCHANGE_REQUEST';
  /** The partner's own name for the message; it is used once. */
  messageId: string;
  grantNo: string;
  /** Credit code of the authority that asks. */
  member: string;
  purpose: string;
  legalBasis: string;
  matterCode: string;
  /** The case for which it asks, as the partner numbers it. */
  caseNo: string;
  /** RFC 3339. */
  sentAt: string;
  /** SM3 over the canonical JSON of the request's body. */
  bodyHash: string;
}

/** What an entry of the log tells: a request that was let in, one that was refused, or how one ended. */
export type ExchangeStep = 'OPENED' | 'REFUSED' | 'ANSWERED';

/** What an entry of the log says. It holds no value of anybody's data. */
export interface ExchangeContent {
  /** Place in the log, from 1, as a text. */
  id: string;
  step: ExchangeStep;
  at: string;
  messageId: string;
  grantNo: string;
  member: string;
  /** Hash of the request's envelope, which holds the hash of its body. */
  requestHash: string;
  /** SM3 over the canonical JSON of the answer; null where there is none. */
  answerHash: string | null;
  /** Coordinates that were asked for. */
  fields: readonly string[];
  /** Why it was refused or failed: a code; null where it was not. */
  reason: string | null;
}

/** What an entry of the log says of the receipts that have come since the one before: a root over them, and no receipt. */
export interface ReceiptsContent {
  /** Place in the log, as a text. */
  id: string;
  step: 'RECEIPTS';
  at: string;
  /** From 1, one after the other. */
  number: number;
  count: number;
  /** Over the hashes of the receipts, in their order. */
  root: string;
}

/** What any entry of the log says. */
export type LogContent = ExchangeContent | ReceiptsContent;

/** What a signed batch of the log says. */
export interface ExchangeBatch {
  kind: 'EXCHANGE_BATCH';
  number: number;
  first: number;
  last: number;
  root: string;
  /** The root of the batch before it; null for the first. */
  previousRoot: string | null;
  madeAt: string;
}

/** What a partner signs of a batch: that it was shown this root under this number. */
export interface ExchangeCountersign {
  kind: 'EXCHANGE_COUNTERSIGN';
  number: number;
  root: string;
  member: string;
}

/** What a stamp service signs of a batch: that it was shown this root at this time. It is of neither side. */
export interface ExchangeStamp {
  kind: 'EXCHANGE_STAMP';
  root: string;
  /** As the asker chose it, so that the answer is of this question. */
  nonce: string;
  /** The service's own number of the stamp. */
  serial: string;
  stampedAt: string;
}

/** An entry with the way from it to the root of its batch. */
export interface PlacedEntry extends ChainEntry {
  /** Number of the batch that holds it; null where none does yet. */
  batch: number | null;
  path: readonly PathStep[];
}

/** An entry of a proof. */
export interface ProvedEntry extends PlacedEntry {
  content: ExchangeContent;
}

/** The whole. */
export interface ExchangeProof {
  kind: 'EXCHANGE_PROOF';
  /** The request as its sender signed it. */
  request: SignedDocument<ExchangeEnvelope>;
  /** All entries of the message, in the order of the log. */
  entries: readonly ProvedEntry[];
  batches: readonly SignedDocument<ExchangeBatch>[];
  countersigned: readonly SignedDocument<ExchangeCountersign>[];
  /** Stamps of a third, each of the batch with its root. */
  stamps: readonly SignedDocument<ExchangeStamp>[];
}

/** A key that is known, and whose it is: an authority's, a stamp service's, or, without either, the platform's. */
export interface KnownKey extends PublicKey {
  member?: string;
  /** Whether a stamp service signs with it. */
  stamps?: boolean;
}

/** What can be wrong with a proof, a log, or its batches. */
export type ExchangeFault =
  | ChainFault
  | 'FORGED_REQUEST'
  | 'OTHER_REQUEST'
  | 'FORGED_BATCH'
  | 'FORGED_COUNTERSIGNATURE'
  | 'FORGED_STAMP'
  | 'OTHER_STAMP'
  | 'STAMPED_BEFORE'
  | 'NOT_IN_ARCHIVE'
  | 'REMOVED'
  | 'ROLLED_BACK';

/** A fault, and where: the place of an entry, `batch <number>`, the message, `receipt <id>` or `receipts <number>`. */
export interface ExchangeFinding {
  fault: ExchangeFault;
  id: string;
}

/** What a check found. */
export interface ExchangeCheck {
  state: SignatureState;
  faults: readonly ExchangeFinding[];
  /** Entries under a signed root, and those not yet. */
  signed: number;
  unsigned: number;
  /** Batches that a third has stamped, and those that it has not yet: `stamp pending`. */
  stamped: number;
  pending: number;
}

/** By how much the clocks of the platform and of the stamp service may differ. */
const CLOCKS_DIFFER_MS = 60_000;

/** Tells documents that say of themselves that they are of a kind. */
export const isOfKind =
  <Kind extends { kind: string }>(kind: Kind['kind']) =>
  (document: unknown): document is Kind =>
    typeof document === 'object' && document !== null && (document as { kind?: unknown }).kind === kind;

/** Whether a document is the proof of a message. */
export const isExchangeProof = isOfKind<ExchangeProof>('EXCHANGE_PROOF');

/** The keys of one side: of an authority, or of the platform, so that neither can sign in the other's name. */
const keysOf = (keys: readonly KnownKey[], member: string | undefined): KnownKey[] =>
  keys.filter(key => key.member === member && key.stamps !== true);

/** The keys of stamp services. */
const keysOfStamps = (keys: readonly KnownKey[]): KnownKey[] =>
  keys.filter(key => key.stamps === true && key.member === undefined);

/**
 * Checks a proof with the keys that are known, and with batches that its reader kept: one of them that the proof says
 * otherwise shows that the platform's log was put back to an earlier state.
 */
export function verifyExchange(
  proof: ExchangeProof,
  keys: readonly KnownKey[],
  kept: readonly SignedDocument<ExchangeBatch>[] = [],
): ExchangeCheck {
  const { request, entries, batches, countersigned } = proof;
  // Proofs of before there were stamps have none.
  const { stamps = [] } = proof as Partial<ExchangeProof>;
  const ofBatches = faultsInSigned({ batches, countersigned, stamps }, keys);
  const faults = [
    ...requestFaults(proof, keys),
    ...entries.flatMap(faultsInEntry(batches)),
    ...ofBatches.faults,
    ...rolledBack(batches, kept),
  ];
  const roots = new Set(stamps.map(({ content }) => content.root));
  const stamped = batches.filter(({ content }) => roots.has(content.root)).length;
  const signed = entries.filter(({ batch }) => batch !== null).length;
  const isUnknown = ofBatches.isUnknown || requestState(request, keys) === 'UNKNOWN_KEY';
  return {
    state: stateOf(isUnknown, faults),
    faults,
    signed,
    unsigned: entries.length - signed,
    stamped,
    pending: batches.length - stamped,
  };
}

/** What a check comes to: a key that nobody knows leaves the rest open. */
export function stateOf(isUnknown: boolean, faults: readonly ExchangeFinding[]): SignatureState {
  if (isUnknown) return 'UNKNOWN_KEY';
  return faults.length > 0 ? 'FORGED' : 'VALID';
}

/** Whether a request is signed by the member in whose name it is. */
export const requestState = (request: SignedDocument<ExchangeEnvelope>, keys: readonly KnownKey[]): SignatureState =>
  verifyDocument(request, keysOf(keys, request.content.member));

/** What is signed of batches: by the platform, by partners, and by a third. */
export type SignedBatches = Pick<ExchangeProof, 'batches' | 'countersigned' | 'stamps'>;

/** What is wrong with the signatures of batches, and whether one is by a key that is not known. */
export function faultsInSigned(
  { batches, countersigned, stamps }: SignedBatches,
  keys: readonly KnownKey[],
): { faults: ExchangeFinding[]; isUnknown: boolean } {
  const states = [
    ...batches.map(batch => verifyDocument(batch, keysOf(keys, undefined))),
    ...countersigned.map(one => verifyDocument(one, keysOf(keys, one.content.member))),
    ...stamps.map(stamp => verifyDocument(stamp, keysOfStamps(keys))),
  ];
  const faults = [
    ...batchFaults(batches, keys),
    ...countersignFaults(batches, countersigned, keys),
    ...stampFaults(batches, stamps, keys),
  ];
  return { faults, isUnknown: states.includes('UNKNOWN_KEY') };
}

function requestFaults({ request, entries }: ExchangeProof, keys: readonly KnownKey[]): ExchangeFinding[] {
  const { messageId } = request.content;
  const requestHash = hashOf(request.content);
  const forged: ExchangeFinding[] =
    requestState(request, keys) === 'FORGED' ? [{ fault: 'FORGED_REQUEST', id: messageId }] : [];
  const others = entries.filter(
    ({ content }) => content.requestHash !== requestHash || content.messageId !== messageId,
  );
  const [first] = entries;
  const begins = first !== undefined && first.content.step !== 'ANSWERED';
  return [
    ...forged,
    ...others.map(({ content }): ExchangeFinding => ({ fault: 'OTHER_REQUEST', id: content.id })),
    ...(begins ? [] : [{ fault: 'REMOVED_BEFORE' as const, id: messageId }]),
  ];
}

/** What is wrong with an entry: that it reads otherwise than its hash says, or is not of the batch that it names. */
export const faultsInEntry =
  (batches: readonly SignedDocument<ExchangeBatch>[]) =>
  (entry: PlacedEntry): ExchangeFinding[] => {
    const changed = faultsInChain([entry], false);
    if (changed.length > 0 || entry.batch === null) return changed;
    const batch = batches.find(({ content }) => content.number === entry.batch)?.content;
    const place = Number(entry.content.id);
    const holds = batch && batch.first <= place && place <= batch.last && batch.root === rootOf(entry.hash, entry.path);
    return holds ? [] : [{ fault: 'NOT_IN_BATCH', id: entry.content.id }];
  };

const batchFaults = (batches: readonly SignedDocument<ExchangeBatch>[], keys: readonly KnownKey[]): ExchangeFinding[] =>
  batches
    .filter(batch => verifyDocument(batch, keysOf(keys, undefined)) === 'FORGED')
    .map(({ content }) => ({ fault: 'FORGED_BATCH', id: nameOf(content) }));

function countersignFaults(
  batches: readonly SignedDocument<ExchangeBatch>[],
  countersigned: readonly SignedDocument<ExchangeCountersign>[],
  keys: readonly KnownKey[],
): ExchangeFinding[] {
  const roots = new Map(batches.map(({ content }) => [content.number, content.root]));
  return countersigned.flatMap((one): ExchangeFinding[] => {
    const { number, root, member } = one.content;
    if (verifyDocument(one, keysOf(keys, member)) === 'FORGED')
      return [{ fault: 'FORGED_COUNTERSIGNATURE', id: nameOf(one.content) }];
    const said = roots.get(number);
    return said === undefined || said === root ? [] : [{ fault: 'ROLLED_BACK', id: nameOf(one.content) }];
  });
}

/** Stamps that are not of the service, of no batch that is there, or of a time before their batch was made. */
function stampFaults(
  batches: readonly SignedDocument<ExchangeBatch>[],
  stamps: readonly SignedDocument<ExchangeStamp>[],
  keys: readonly KnownKey[],
): ExchangeFinding[] {
  return stamps.flatMap((stamp): ExchangeFinding[] => {
    const { root, serial, stampedAt } = stamp.content;
    const batch = batches.find(({ content }) => content.root === root)?.content;
    const id = batch ? nameOf(batch) : `stamp ${serial}`;
    if (verifyDocument(stamp, keysOfStamps(keys)) === 'FORGED') return [{ fault: 'FORGED_STAMP', id }];
    if (!batch) return [{ fault: 'OTHER_STAMP', id }];
    // Two clocks differ a little; a time that cannot be read is not after it either.
    const isAfter = Date.parse(stampedAt) >= Date.parse(batch.madeAt) - CLOCKS_DIFFER_MS;
    return isAfter ? [] : [{ fault: 'STAMPED_BEFORE', id }];
  });
}

const nameOf = ({ number }: { number: number }): string => `batch ${number}`;

/** Batches that a partner kept and that a log says otherwise; `isWhole`: also those that it does not have. */
export function rolledBack(
  batches: readonly SignedDocument<ExchangeBatch>[],
  kept: readonly { content: Pick<ExchangeBatch, 'number' | 'root'> }[],
  isWhole = false,
): ExchangeFinding[] {
  const roots = new Map(batches.map(({ content }) => [content.number, content.root]));
  return kept
    .filter(({ content: { number, root } }) => (roots.has(number) ? roots.get(number) !== root : isWhole))
    .map(({ content }) => ({ fault: 'ROLLED_BACK', id: nameOf(content) }));
}

/** A log as it stands: its entries, its batches with their leaves, and what partners countersigned or kept. */
export interface ExchangeLog {
  entries: readonly ChainEntry[];
  batches: readonly SignedDocument<ExchangeBatch>[];
  kept: readonly { content: Pick<ExchangeBatch, 'number' | 'root'> }[];
  /** Up to which batch entries are in the archive, and the hash of the last of them. Default: none is. */
  archived?: { through: number; lastHash: string } | undefined;
}

/** What is wrong with a whole log: rows that were changed, removed, put in or moved, batches, and an earlier state. */
export function faultsInLog(log: ExchangeLog, keys: readonly KnownKey[]): ExchangeFinding[] {
  const { entries, batches, kept, archived } = log;
  const chain = faultsInChain(entries, true, archived?.lastHash);
  const hashes = new Map(entries.map(({ content, hash }) => [Number(content.id), hash]));
  const inBatches = batches.flatMap(({ content }, index): ExchangeFinding[] => {
    const places = Array.from({ length: content.last - content.first + 1 }, (_none, at) => content.first + at);
    const leaves = places.flatMap(place => hashes.get(place) ?? []);
    const before = batches[index - 1]?.content.root ?? null;
    const isArchived = archived !== undefined && content.number <= archived.through;
    const holds = isArchived || (leaves.length === places.length && merkleRoot(leaves) === content.root);
    if (!holds) return [{ fault: 'NOT_IN_BATCH', id: nameOf(content) }];
    return content.previousRoot === before ? [] : [{ fault: 'REMOVED_BEFORE', id: nameOf(content) }];
  });
  return [...chain, ...inBatches, ...batchFaults(batches, keys), ...rolledBack(batches, kept, true)];
}
