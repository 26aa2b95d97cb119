/**
 * Chains of hashes and trees of them, and what is wrong with one: pure functions, with which a script verifies without
 * the platform (verify-document.ts).
 */
import { canonicalJson, sm3 } from './canonical.ts';

/** The hash before the first entry of a chain. */
export const GENESIS = '0'.repeat(64);

/** The hash of an entry: SM3 over the canonical JSON of its content and of the hash before it. */
export const hashAfter = (previousHash: string, content: object): string =>
  sm3(canonicalJson({ previousHash, content }));

/** An entry of a chain. */
export interface ChainEntry {
  content: { id: string };
  previousHash: string;
  hash: string;
}

/** What can be wrong with an entry. */
export type ChainFault = 'CHANGED' | 'REMOVED_BEFORE' | 'INSERTED' | 'REORDERED' | 'REMOVED_AFTER' | 'NOT_IN_BATCH';

/** A fault, and the entry where it shows. */
export interface FoundFault {
  fault: ChainFault;
  id: string;
}

/**
 * What is wrong with a chain: entries that read otherwise than their hash says, that are missing, that were put in, or
 * that stand elsewhere. `isWhole`: the first entry given is the first of the chain, or the one after `after`.
 */
export function faultsInChain(entries: readonly ChainEntry[], isWhole: boolean, after = GENESIS): FoundFault[] {
  const start = isWhole ? after : (entries[0]?.previousHash ?? after);
  const hashes = new Set([start, ...entries.map(({ hash }) => hash)]);
  const putIn = putInAmong(entries, hashes);
  let before = start;
  return entries.flatMap(entry => {
    const fault = putIn.has(entry) ? 'INSERTED' : faultAt(entry, before, hashes);
    if (!putIn.has(entry)) before = entry.hash;
    return fault ? [{ fault, id: entry.content.id }] : [];
  });
}

function faultAt(entry: ChainEntry, before: string, hashes: ReadonlySet<string>): ChainFault | null {
  const { content, previousHash, hash } = entry;
  if (hashAfter(previousHash, content) !== hash) return 'CHANGED';
  if (previousHash === before) return null;
  return hashes.has(previousHash) ? 'REORDERED' : 'REMOVED_BEFORE';
}

/** Entries on which none follows, though others follow on what stands before them, and what stands there twice. */
function putInAmong(entries: readonly ChainEntry[], hashes: ReadonlySet<string>): Set<ChainEntry> {
  const followers = Map.groupBy(entries, ({ previousHash }) => previousHash);
  const first = new Map(entries.toReversed().map(entry => [entry.hash, entry]));
  const isPutIn = (entry: ChainEntry, index: number): boolean => {
    if (first.get(entry.hash) !== entry) return true;
    if (followers.has(entry.hash)) return false;
    const beside = followers.get(entry.previousHash) ?? [];
    if (beside.some(other => other !== entry && (followers.has(other.hash) || other === beside[0]))) return true;
    const next = entries[index + 1];
    return !hashes.has(entry.previousHash) && next !== undefined && next.previousHash === entries[index - 1]?.hash;
  };
  return new Set(entries.filter(isPutIn));
}

/** A step from a leaf to the root: the hash beside it, and on which side that stands. */
export interface PathStep {
  side: 'LEFT' | 'RIGHT';
  hash: string;
}

// A leaf and a node are hashed apart, so that no node passes for a leaf.
const leafOf = (hash: string): string => sm3(`leaf ${hash}`);
const nodeOf = (left: string, right: string): string => sm3(`node ${left} ${right}`);

/** The level above: pairs are joined, and what has no pair goes up as it is. */
function levelAbove(level: readonly string[]): string[] {
  const above: string[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left = '', right] = level.slice(at, at + 2);
    above.push(right === undefined ? left : nodeOf(left, right));
  }
  return above;
}

/** The root of a Merkle tree over hashes, of which there is at least one. */
export function merkleRoot(hashes: readonly string[]): string {
  let level = hashes.map(leafOf);
  while (level.length > 1) level = levelAbove(level);
  const [root] = level;
  if (root === undefined) throw new Error('a tree has at least one leaf, but got none');
  return root;
}

/** The steps from one of the hashes to their root. */
export function merklePath(hashes: readonly string[], index: number): PathStep[] {
  const path: PathStep[] = [];
  let level = hashes.map(leafOf);
  for (let at = index; level.length > 1; at = Math.floor(at / 2)) {
    const isLeft = at % 2 === 0;
    const hash = level[isLeft ? at + 1 : at - 1];
    if (hash !== undefined) path.push({ side: isLeft ? 'RIGHT' : 'LEFT', hash });
    level = levelAbove(level);
  }
  return path;
}

/** The root to which a path leads from a hash. */
export const rootOf = (hash: string, path: readonly PathStep[]): string =>
  path.reduce((at, step) => (step.side === 'LEFT' ? nodeOf(step.hash, at) : nodeOf(at, step.hash)), leafOf(hash));
