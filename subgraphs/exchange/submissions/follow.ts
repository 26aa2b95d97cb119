/**
 * Follows the feeds of the departments whose records are submitted (shared/case/following.ts). Each change is submitted
 * once by its id, however often it is told and whichever replica reads it.
 */
import type { Job, JobContext } from '#shared/case/jobs.ts';
import { following } from '#shared/case/following.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Query } from '#shared/database/write.ts';
import { askingForWork } from '#shared/server/asking-for.ts';
import { FOLLOWED, jobName, reportedIn, typesOf } from './profiles.ts';
import type { ReadRecord, Reported } from './profiles.ts';
import { doneBefore, once } from './once.ts';
import { recordsOf } from './records.ts';
import { routeOf, routesOf } from './routes.ts';
import type { Route } from './routes.ts';
import { isSubmitted, kindAfter } from './rules.ts';
import type { Before } from './rules.ts';
import { openSubmission } from './submissions.ts';
import type { NewSubmission } from './submissions.ts';

/** A job for each department. Where nothing is submitted, no feed is read. */
export const followingJobs: readonly Job[] = FOLLOWED.map(department => {
  const follow = following({
    name: jobName(department),
    department,
    type: typesOf(department),
    act: (context, change) => {
      const [reported] = reportedIn(department, [change]);
      return reported ? submit(context, reported) : Promise.resolve(false);
    },
  });
  return {
    name: follow.name,
    run: async context => ((await routesOf(context.database.query)).length === 0 ? 0 : follow.run(context)),
  };
});

/** For what a record is read before it is submitted. */
const PURPOSE = '向上级平台报送行政许可、行政处罚和行政检查信息';

/**
 * Opens the submission of a change, where it is one of a route. Rejects where its department does not show the record.
 */
async function submit(context: JobContext, reported: Reported): Promise<boolean> {
  const { query } = context.database;
  const routes = await routesOf(query);
  const { change, profile } = reported;
  if (!routes.some(route => isWithin(route, reported)) || (await isKnown(query, change.id))) return false;
  const [record = null] = await recordsOf(context.graph(askingForWork(PURPOSE, change.id, context.now)), [
    { profile, recordId: change.subject.id },
  ]);
  return once(context, change.creditCode, async write => {
    const before = await lastOf(write.query, reported);
    const submission = submissionOf(reported, { record, before, routes });
    if (!submission || (await isKnown(write.query, change.id))) {
      throw doneBefore(change.id);
    }
    await openSubmission(write, reported.department, submission);
  });
}

const toldOn = ({ change }: Reported): string => localDate(new Date(change.occurredAt));

const isWithin = ({ since, profiles }: Route, reported: Reported): boolean =>
  profiles.includes(reported.profile) && toldOn(reported) >= since;

const isKnown = async (query: Query, changeId: string): Promise<boolean> =>
  (await query('select 1 from record_submission where change_id = $1', [changeId])).length > 0;

const LAST = `
  select number, zone, content from record_submission
  where profile = $1 and record_id = $2::uuid order by number desc limit 1`;

type Last = Before & { zone: string };

/** The last submission of the record of a change. */
async function lastOf(query: Query, { profile, change }: Reported): Promise<Last | undefined> {
  const [last] = await query<Last>(LAST, [profile, change.subject.id]);
  return last;
}

interface Known {
  /** Null where it is shown no more, such as a penalty that was annulled. */
  record: ReadRecord | null;
  before: Last | undefined;
  routes: readonly Route[];
}

/** The submission of a change; null where it is none of the zone's profiles, of no route, or of nothing submitted. */
function submissionOf(reported: Reported, { record, before, routes }: Known): NewSubmission | null {
  const { change, profile } = reported;
  const kind = kindAfter(before, reported.kind);
  // What is annulled is said as it was submitted: its department may show it no more.
  const content = kind === 'ANNULMENT' ? before?.content : record?.content;
  const route = routeOf(routes, record?.zone ?? before?.zone ?? '', profile);
  if (kind === null || !content || !route || !isWithin(route, reported)) return null;
  const startsOn = kind === 'NEW' && record ? record.startsOn : toldOn(reported);
  const { zone, member } = route;
  if (!isSubmitted(profile, zone, startsOn)) return null;
  const { id: changeId, creditCode, subject } = change;
  const number = (before?.number ?? 0) + 1;
  return { creditCode, zone, member, profile, recordId: subject.id, number, kind, startsOn, content, changeId };
}
