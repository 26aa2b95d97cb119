/**
 * Cursors of the export: the tag of the time in which one was given, as the kit's feeds have it (docs/decisions/0015),
 * and a place in the order of consolidation. One that another database gave is refused, and never hides a change.
 */
import type { Database } from '#shared/database/database.ts';
import { graphError } from '#shared/errors.ts';

/** How far there is something to read. */
export interface Standing {
  /** The tag of now. */
  tag: string;
  /** The place of the last change. */
  last: string;
}

const CURSOR = /^([0-9a-f]{10})-(\d{1,18})$/;
/** The path of the snapshot, which errors name. */
export const SNAPSHOT_PATH = '/changes/export/snapshot';

export const cursorOf = ({ tag }: Standing, seq: string): string => `${tag}-${seq}`;

const STANDING = `
  select here.tag,
    greatest((select max(seq) from event), (select max(seq) from removed_event), 0)::text as last,
    $1::text is null or exists (
      select 1 from feed_era given where given.tag = $1 and given.epoch = here.epoch) as "isOfEpoch"
  from feed_position(0) as here`;

/** How far there is something to read, and the place of a cursor; that of none is the beginning. */
export async function placeOf(
  database: Database,
  name: 'after' | 'until',
  cursor: string | null | undefined,
): Promise<Standing & { place: string }> {
  const [, tag = null, place = '0'] = CURSOR.exec(cursor ?? '') ?? [];
  if (cursor && tag === null) {
    const got = JSON.stringify(cursor.slice(0, 40));
    throw graphError('BAD_USER_INPUT', `${name} must be a cursor that this export gave, but got: ${got}`);
  }
  const [found] = await database.query<Standing & { isOfEpoch: boolean }>(STANDING, [tag]);
  if (!found) throw new Error('the export must have a standing, but has none');
  if (found.isOfEpoch && BigInt(place) <= BigInt(found.last)) return { ...found, place };
  throw graphError('CURSOR_EXPIRED', 'the cursor is of another epoch: the database was restored, moved or put back', {
    snapshot: { path: SNAPSHOT_PATH, resumeAfter: cursorOf(found, found.last) },
  });
}
