/**
 * What a reader of the feed, or of its snapshot, must have read: how many changes of each type, and a running hash over
 * them in order. Who has counted and hashed what was read can prove that nothing is missing, twice or out of order.
 *
 * The hash of no change is the empty text; that of one more is the SHA-256 of the hash before and of the change's
 * {@link identityOf}, in hexadecimal digits. It is over what never changes of a change, not over its line: a cursor is
 * another text after a restart, and lines may get further members.
 */
import { createHash } from 'node:crypto';
import { graphError } from '../errors.ts';
import type { Database } from './database.ts';
import { lastCursor, readChanges, readSnapshot } from './feed.ts';
import type { Change, ReadChanges } from './feed.ts';

export interface ReadManifest extends Pick<ReadChanges, 'after' | 'until' | 'reader'> {
  /** Of the changes after a cursor, or of the snapshot as of one. */
  of: 'changes' | 'snapshot';
  /** The hash that the reader has of what comes before `after`. Default: the empty text. */
  hash?: string | undefined;
  /** At most so many changes, 1 to 100,000. Default 10,000. */
  limit?: number;
}

export interface Manifest {
  of: ReadManifest['of'];
  /** The cursor up to which it is; that of `until`, or of the last change that there was. Empty where there is none. */
  until: string;
  /** The cursor of the last change that it counts; `after` where it counts none. */
  cursor: string;
  count: number;
  /** How many there are of each type. */
  types: Record<string, number>;
  hash: string;
  /** Whether it reaches `until`; where not, the next begins after `cursor` with this `hash`. */
  complete: boolean;
}

const MOST = 100_000;
const PAGE = 1_000;
const HASH = /^(?:[0-9a-f]{64})?$/;

/** What never changes of a change, in one line. */
export const identityOf = ({ id, type, creditCode, subject, occurredAt }: Change): string =>
  [id, type, creditCode, subject.type, subject.id, occurredAt].join(' ');

/** The running hash with one more change. */
export const hashWith = (before: string, change: Change): string =>
  createHash('sha256')
    .update(`${before}\n${identityOf(change)}`)
    .digest('hex');

/** The manifest of what a reader reads. Rejects as {@link readChanges} and {@link readSnapshot}. */
export async function readManifest(database: Database, read: ReadManifest): Promise<Manifest> {
  const { of, after = '', hash = '', limit = 10_000, reader } = read;
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw graphError('BAD_USER_INPUT', `limit must be from 1 to ${MOST}, but got: ${limit}`);
  if (!HASH.test(hash))
    throw graphError(
      'BAD_USER_INPUT',
      `hash must be 64 hexadecimal digits, but got: ${JSON.stringify(hash.slice(0, 80))}`,
    );
  const until = read.until || (await lastCursor(database)) || '';
  const manifest: Manifest = { of, until, cursor: after, count: 0, types: {}, hash, complete: until === '' };
  while (!manifest.complete && manifest.count < limit) {
    const asked = Math.min(PAGE, limit - manifest.count);
    const page = { after: manifest.cursor, until, limit: asked, ...(reader && { reader }) };
    const changes =
      of === 'snapshot' ? (await readSnapshot(database, page)).changes : await readChanges(database, page);
    for (const change of changes) count(manifest, change);
    manifest.complete = changes.length < asked;
  }
  return manifest;
}

function count(manifest: Manifest, change: Change): void {
  manifest.cursor = change.cursor;
  manifest.count += 1;
  manifest.types[change.type] = (manifest.types[change.type] ?? 0) + 1;
  manifest.hash = hashWith(manifest.hash, change);
}
