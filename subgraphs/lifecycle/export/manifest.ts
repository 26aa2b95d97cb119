/**
 * What a reader of the snapshot must have read: how many changes of each department, and a running hash over them in
 * order, as the kit's feeds have it: SHA-256 of the hash before and of what never changes of the change.
 */
import { createHash } from 'node:crypto';
import type { Database } from '#shared/database/database.ts';
import { graphError } from '#shared/errors.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { cursorOf, placeOf } from './cursors.ts';
import { readExport } from './lines.ts';
import type { ExportRead } from './lines.ts';
import type { ExportedChangeRow } from './rows.ts';

export interface Manifest {
  /** The cursor up to which it is. */
  until: string;
  /** The cursor up to which it counts; the next manifest begins there with this hash where it is not complete. */
  cursor: string;
  count: number;
  departments: Record<string, number>;
  hash: string;
  complete: boolean;
}

export interface ReadManifest extends Pick<ExportRead, 'after' | 'until' | 'types' | 'departments'> {
  /** The hash of what comes before `after`. Default: the empty text. */
  hash?: string | undefined;
}

/** Changes that one manifest counts at most, and that are read at once. */
const MOST = 100_000;
const PAGE = 1_000;
const HASH = /^(?:[0-9a-f]{64})?$/;

/** What never changes of a change, in one line. */
const identityOf = ({ id, department, type, creditCode, subjectType, subjectId }: ExportedChangeRow): string =>
  [id, department, type, creditCode, subjectType, subjectId].join(' ');

/** The running hash with one more change. */
export const hashWith = (before: string, change: ExportedChangeRow): string =>
  createHash('sha256')
    .update(`${before}\n${identityOf(change)}`)
    .digest('hex');

/** The manifest of the snapshot as of `until`, or of now. Rejects with BAD_USER_INPUT and CURSOR_EXPIRED. */
export async function readManifest(database: Database, principal: Principal, read: ReadManifest): Promise<Manifest> {
  const { hash = '' } = read;
  if (!HASH.test(hash)) {
    const got = JSON.stringify(hash.slice(0, 80));
    throw graphError('BAD_USER_INPUT', `hash must be 64 hexadecimal digits, but got: ${got}`);
  }
  const standing = await placeOf(database, 'until', read.until);
  const until = read.until || cursorOf(standing, standing.last);
  const begin = read.after || cursorOf(standing, '0');
  const manifest: Manifest = { until, cursor: begin, count: 0, departments: {}, hash, complete: false };
  while (!manifest.complete && manifest.count < MOST) {
    const asked = { ...read, after: manifest.cursor, until, limit: PAGE, isSnapshot: true };
    const { changes, cursor, isEnd } = await readExport(database, principal, asked);
    for (const change of changes) count(manifest, change);
    manifest.cursor = cursor;
    manifest.complete = isEnd;
  }
  return manifest;
}

function count(manifest: Manifest, change: ExportedChangeRow): void {
  manifest.count += 1;
  manifest.departments[change.department] = (manifest.departments[change.department] ?? 0) + 1;
  manifest.hash = hashWith(manifest.hash, change);
}
