/** The proof of events of an enterprise's life, as it is handed over, and its check without the platform. */
import { faultsInChain, rootOf } from './chain.ts';
import type { ChainEntry, FoundFault, PathStep } from './chain.ts';
import { verifyDocument } from './document.ts';
import type { SignedDocument } from './document.ts';
import type { PublicKey, SignatureState } from './sm2.ts';

/** What a signed batch says. */
export interface BatchContent {
  kind: 'LIFE_BATCH';
  number: number;
  /** How many hashes stand under the root. */
  count: number;
  root: string;
  /** The root of the batch before it; null for the first. */
  previousRoot: string | null;
  madeAt: string;
}

/** Where the chains of an enterprise ended when the proof was made. */
export interface HeadsContent {
  kind: 'LIFE_HEADS';
  creditCode: string;
  madeAt: string;
  heads: readonly { chain: string; count: number; head: string }[];
}

/** An event of a proof. */
export interface ProvedEvent extends ChainEntry {
  /** Number of the batch that holds it; null where none does yet. */
  batch: number | null;
  /** The steps from its hash to the root of the batch. */
  path: readonly PathStep[];
}

/** A chain of a proof. */
export interface ProvedChain {
  /** Whose it is: department, and who may know of it. */
  chain: string;
  /** Whether it begins with its first event. */
  isWhole: boolean;
  events: readonly ProvedEvent[];
}

/** The whole. */
export interface LifeProof {
  kind: 'LIFE_PROOF';
  creditCode: string;
  chains: readonly ProvedChain[];
  batches: readonly SignedDocument<BatchContent>[];
  /** Null where single events are proved. */
  heads: SignedDocument<HeadsContent> | null;
}

/** What a check found. */
export interface LifeCheck {
  /** VALID where nothing is wrong: what is signed was signed by a key that was given, and every chain holds. */
  state: SignatureState;
  /** What is wrong, and with which event. */
  faults: readonly FoundFault[];
  /** How many events stand under a signed root, and how many do not yet. */
  signed: number;
  unsigned: number;
}

/** Whether a document is a proof of events. */
export const isLifeProof = (document: unknown): document is LifeProof =>
  typeof document === 'object' && document !== null && (document as { kind?: unknown }).kind === 'LIFE_PROOF';

/** Checks a proof with the keys that are known. */
export function verifyLife(proof: LifeProof, keys: readonly PublicKey[]): LifeCheck {
  const documents: readonly SignedDocument[] = proof.heads ? [proof.heads, ...proof.batches] : proof.batches;
  const states = documents.map(document => verifyDocument(document, keys));
  const roots = new Map(proof.batches.map(({ content }) => [content.number, content.root]));
  const faults = proof.chains.flatMap(chain => [
    ...faultsInChain(chain.events, chain.isWhole),
    ...faultsInBatches(chain, roots),
    ...faultsAtHead(chain, proof),
  ]);
  const events = proof.chains.flatMap(chain => chain.events);
  const signed = events.filter(({ batch }) => batch !== null).length;
  const bad = states.find(state => state !== 'VALID');
  return { state: bad ?? (faults.length > 0 ? 'FORGED' : 'VALID'), faults, signed, unsigned: events.length - signed };
}

const faultsInBatches = ({ events }: ProvedChain, roots: ReadonlyMap<number, string>): FoundFault[] =>
  events
    .filter(({ batch, hash, path }) => batch !== null && roots.get(batch) !== rootOf(hash, path))
    .map(({ content }) => ({ fault: 'NOT_IN_BATCH', id: content.id }));

function faultsAtHead({ chain, events }: ProvedChain, { heads }: LifeProof): FoundFault[] {
  if (!heads) return [];
  const said = heads.content.heads.find(one => one.chain === chain);
  const last = events.at(-1);
  if (said && last && said.head === last.hash && said.count === events.length) return [];
  return [{ fault: 'REMOVED_AFTER', id: last?.content.id ?? chain }];
}
