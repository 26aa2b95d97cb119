/**
 * Follows the feeds of the departments whose records are submitted. A page of a feed is one transaction: its
 * submissions and the place from which the next is read are stored together, so that each change is submitted once,
 * wherever a process ends, and whichever replica reads.
 */
import type { JobContext } from '#shared/case/jobs.ts';
import { localDate } from '#shared/clock/index.ts';
import { ENTERPRISE_LOCK, inOneTransaction } from '#shared/database/write.ts';
import type { Query } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { FeedExpired, FeedUnavailable } from '#shared/server/feeds.ts';
import type { ToldChange } from '#shared/server/feeds.ts';
import { OF_NO_ENTERPRISE } from '../evidence.ts';
import type { SubmissionProfile } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import { FOLLOWED, reportedIn } from './profiles.ts';
import type { ReadRecord, Reported } from './profiles.ts';
import { recordsOf } from './records.ts';
import { routesOf } from './routes.ts';
import type { Routes } from './routes.ts';
import { isSubmitted, kindAfter } from './rules.ts';
import type { Before } from './rules.ts';
import { openSubmission } from './submissions.ts';
import type { NewSubmission } from './submissions.ts';

/** Changes of one page. */
const PAGE = 100;

/** Where a department's feed is read. */
interface Place {
  cursor: string | null;
  snapshotAfter: string | null;
  resumeAfter: string | null;
}

/** Follows each department to its end. Returns how many submissions were opened. */
export async function followDepartments(context: JobContext): Promise<number> {
  const routes = await routesOf(context.database.query);
  if (routes.size === 0) return 0;
  let opened = 0;
  for (const department of FOLLOWED) opened += await followDepartment(context, department, routes);
  return opened;
}

async function followDepartment(context: JobContext, department: string, routes: Routes): Promise<number> {
  let opened = 0;
  try {
    for (;;) {
      const place = await placeOf(context.database.query, department);
      const page = await nextPage(context, department, place);
      const made = await submissionsOf(context, reportedIn(department, page.changes), routes);
      const isKept = await keepPage(context, { department, from: place, to: page.to }, made);
      opened += isKept ? made.length : 0;
      if (!isKept || page.isEnd) return opened;
    }
  } catch (error) {
    if (!(error instanceof FeedUnavailable)) throw error;
    context.log.warn({ source: department, why: error.message }, 'a department is not followed now');
    return opened;
  }
}

const PLACE = `
  select cursor, snapshot_after as "snapshotAfter", resume_after as "resumeAfter"
  from followed_feed where department = $1`;

async function placeOf(query: Query, department: string): Promise<Place> {
  const [place] = await query<Place>(PLACE, [department]);
  return place ?? { cursor: null, snapshotAfter: null, resumeAfter: null };
}

interface Page {
  changes: readonly ToldChange[];
  to: Place;
  isEnd: boolean;
}

/** The next page of the feed; of a snapshot where the feed can no longer say what follows. */
async function nextPage({ feeds }: JobContext, department: string, place: Place): Promise<Page> {
  if (place.resumeAfter !== null) return snapshotPage({ feeds }, department, place);
  const { cursor } = place;
  try {
    const changes = await feeds.changes(department, { ...(cursor !== null && { after: cursor }), limit: PAGE });
    const to = { ...place, cursor: changes.at(-1)?.cursor ?? cursor };
    return { changes, to, isEnd: changes.length < PAGE };
  } catch (error) {
    if (!(error instanceof FeedExpired)) throw error;
    return snapshotPage({ feeds }, department, place);
  }
}

async function snapshotPage(
  { feeds }: Pick<JobContext, 'feeds'>,
  department: string,
  { snapshotAfter, resumeAfter }: Place,
): Promise<Page> {
  const read = { ...(snapshotAfter !== null && { after: snapshotAfter }), limit: PAGE };
  const { changes, resumeAfter: first } = await feeds.snapshot(department, read);
  const goesOnAfter = resumeAfter ?? first;
  const isOver = changes.length === 0;
  const to = isOver
    ? { cursor: goesOnAfter, snapshotAfter: null, resumeAfter: null }
    : { cursor: null, snapshotAfter: changes.at(-1)?.cursor ?? null, resumeAfter: goesOnAfter };
  return { changes, to, isEnd: false };
}

/** What is submitted of changes, in their order. Rejects where a department does not show its records. */
async function submissionsOf(
  context: JobContext,
  reported: readonly Reported[],
  routes: Routes,
): Promise<NewSubmission[]> {
  const fresh = await unknownOf(context.database.query, reported);
  if (fresh.length === 0) return [];
  const records = await recordsOf(
    context.graph,
    fresh.map(({ profile, change }) => ({ profile, recordId: change.subject.id })),
  );
  const before = await lastOf(context.database.query, fresh);
  return fresh.flatMap((one, index) => submissionOf(one, { record: records[index] ?? null, before, routes }) ?? []);
}

/** Changes that were not submitted yet: a snapshot, or a feed that is read again, tells some twice. */
async function unknownOf(query: Query, reported: readonly Reported[]): Promise<readonly Reported[]> {
  const ids = reported.map(({ change }) => change.id);
  const known = await query<{ id: string }>(
    'select change_id as id from record_submission where change_id = any($1::text[])',
    [ids],
  );
  const seen = new Set(known.map(({ id }) => id));
  return reported.filter(({ change }) => !seen.has(change.id));
}

const LAST = `
  select distinct on (profile, record_id) profile, record_id as "recordId", number, zone, content
  from record_submission where record_id = any($1::uuid[]) order by profile, record_id, number desc`;

type Last = Before & { zone: string };

const keyOf = (profile: SubmissionProfile, recordId: string): string => `${profile} ${recordId}`;

/** The last submission of each record. */
async function lastOf(query: Query, reported: readonly Reported[]): Promise<Map<string, Last>> {
  const ids = reported.map(({ change }) => change.subject.id);
  const rows = await query<Last & { profile: SubmissionProfile; recordId: string }>(LAST, [ids]);
  return new Map(rows.map(row => [keyOf(row.profile, row.recordId), row]));
}

interface Known {
  /** Null where it is shown no more, such as a penalty that was annulled. */
  record: ReadRecord | null;
  /** The last submissions: what is opened is added. */
  before: Map<string, Last>;
  routes: Routes;
}

/** The submission of a change; null where it is none of the zone's profiles, of no route, or of nothing submitted. */
function submissionOf(
  { change, profile, kind: told }: Reported,
  { record, before, routes }: Known,
): NewSubmission | null {
  const recordId = change.subject.id;
  const last = before.get(keyOf(profile, recordId));
  const kind = kindAfter(last, told);
  // What is annulled is said as it was submitted: its department may show it no more.
  const content = kind === 'ANNULMENT' ? last?.content : record?.content;
  const route = routes.get(record?.zone ?? last?.zone ?? '');
  if (kind === null || !content || !route) return null;
  const toldOn = localDate(new Date(change.occurredAt));
  const startsOn = kind === 'NEW' ? (record?.startsOn ?? toldOn) : toldOn;
  const { zone, member } = route;
  if (toldOn < route.since || !isSubmitted(profile, zone, startsOn)) return null;
  const number = (last?.number ?? 0) + 1;
  before.set(keyOf(profile, recordId), { number, content, zone });
  const { id: changeId, creditCode } = change;
  return { creditCode, zone, member, profile, recordId, number, kind, startsOn, content, changeId };
}

interface Move {
  department: string;
  from: Place;
  to: Place;
}

/** Stores a page with its place. Returns false where another replica has read on. */
async function keepPage(context: JobContext, move: Move, made: readonly NewSubmission[]): Promise<boolean> {
  const { database } = context;
  if (made.length === 0) return inOneTransaction(database, query => moveTo(query, move));
  const codes = [...new Set(made.map(({ creditCode }) => creditCode))];
  const kept = await context.write(OF_NO_ENTERPRISE, async write => {
    await write.lock(ENTERPRISE_LOCK, ...codes);
    if (!(await moveTo(write.query, move))) throw refuse('WRITE_BUSY', MESSAGES.READ_ELSEWHERE());
    for (const one of made) await openSubmission(write, move.department, one);
    return { kept: made.length };
  });
  return 'kept' in kept;
}

const MOVE = `
  insert into followed_feed (department, cursor, snapshot_after, resume_after) values ($1, $2, $3, $4)
  on conflict (department) do update set cursor = $2, snapshot_after = $3, resume_after = $4
  where (followed_feed.cursor, followed_feed.snapshot_after, followed_feed.resume_after)
    is not distinct from ($5::text, $6::text, $7::text)
  returning department`;

async function moveTo(query: Query, { department, from, to }: Move): Promise<boolean> {
  const moved = await query(MOVE, [
    department,
    to.cursor,
    to.snapshotAfter,
    to.resumeAfter,
    from.cursor,
    from.snapshotAfter,
    from.resumeAfter,
  ]);
  return moved.length > 0;
}
