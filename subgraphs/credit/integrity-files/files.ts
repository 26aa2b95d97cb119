/**
 * Files on the integrity of civil servants (公务员诚信档案, G46): entries are added and annulled, never changed or
 * removed, and who reads a file says for what; each reading is kept. They are in tables of their own, of which the
 * graph, the feed and the decisions know nothing.
 */
import { z } from 'zod';
import { isCitizenId } from '#shared/identifiers/index.ts';
import type { Database } from '#shared/database/database.ts';
import { isCalendarDate } from '#shared/identifiers/index.ts';

/** Characters of a text of an entry. */
const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine(value => !holdsCitizenId(value), 'must hold no identity number');

const holdsCitizenId = (value: string): boolean =>
  [...value.matchAll(/(?=(\d{17}[\dXx]))/g)].some(([, number]) => number !== undefined && isCitizenId(number));

/** A person is named by the number of the file, which says nothing of him. */
export const FILE_NO = /^GWY-\d{6}-\d{1,9}$/;

/** An entry as the office hands it in; `id` is its own, so that it is added once. */
export const newEntry = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['COMMENDATION', 'BROKEN_PROMISE', 'DISCIPLINE', 'JUDGMENT']),
  fact: text(2_000),
  basis: text(500),
  authority: text(200),
  decidedOn: z.string().refine(isCalendarDate, 'must be a day YYYY-MM-DD'),
});
export type NewEntry = z.output<typeof newEntry>;

/** Why an entry stands no longer. */
export const annulment = z.strictObject({ reason: text(2_000) });

/** For what a file is read (G§45: 录用、考核、晋升、奖惩的依据). */
export const reading = z.strictObject({
  purpose: z.enum(['RECRUITMENT', 'ASSESSMENT', 'APPOINTMENT', 'REWARD']),
  caseNo: text(100),
});
export type Reading = z.output<typeof reading>;

/** Who does something, and when. */
export interface Act {
  by: string;
  at: Date;
}

/** An entry of a file as it is read. */
export interface Entry extends NewEntry {
  addedAt: string;
  annulledAt: string | null;
  annulReason: string | null;
}

/** Adds an entry to a file; one that is there already stays as it is. True where it was added. */
export async function addEntry(
  { query }: Pick<Database, 'query'>,
  fileNo: string,
  entry: NewEntry,
  { by, at }: Act,
): Promise<boolean> {
  const { id, kind, fact, basis, authority, decidedOn } = entry;
  const added = await query(
    `insert into integrity_entry (id, file_no, kind, fact, basis, authority, decided_on, added_at, added_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing returning id`,
    [id, fileNo, kind, fact, basis, authority, decidedOn, at, by],
  );
  return added.length > 0;
}

/** Annuls an entry; null where there is none that stands. */
export async function annulEntry(
  { query }: Pick<Database, 'query'>,
  { fileNo, id, reason }: { fileNo: string; id: string; reason: string },
  { by, at }: Act,
): Promise<{ id: string } | null> {
  const [annulled] = await query<{ id: string }>(
    `update integrity_entry set annulled_at = $3, annulled_by = $4, annul_reason = $5
     where file_no = $1 and id = $2 and annulled_at is null returning id`,
    [fileNo, id, at, by, reason],
  );
  return annulled ?? null;
}

/** The entries of a file, oldest first. The reading is kept in the same statement: nobody reads without a trace. */
export function readFile(
  { query }: Pick<Database, 'query'>,
  fileNo: string,
  { purpose, caseNo }: Reading,
  { by, at }: Act,
): Promise<Entry[]> {
  return query<Entry>(
    `with kept as (
       insert into integrity_reading (file_no, purpose, case_no, read_at, read_by) values ($1, $2, $3, $4, $5)
       returning file_no
     )
     select id, kind, fact, basis, authority, decided_on as "decidedOn", added_at as "addedAt",
       annulled_at as "annulledAt", annul_reason as "annulReason"
     from integrity_entry join kept using (file_no) order by decided_on, id`,
    [fileNo, purpose, caseNo, at, by],
  );
}
