/**
 * When things of each type last changed, by what their departments tell: each department's feed is followed to its
 * end, and the last moment of each type is kept with the moment until which the feed was read.
 */
import { followingPages } from '#shared/case/following.ts';
import type { Job, JobContext } from '#shared/case/jobs.ts';
import type { ToldChange } from '#shared/server/feeds.ts';
import { departmentsNow } from './elsewhere.ts';

/** A moment of another replica, or of a page that comes again, is never put back. */
const KEEP_TYPES = `
  insert into told_type (department, type, told_at)
  select $1, told.type, told.at from unnest($2::text[], $3::timestamptz[]) as told (type, at)
  on conflict (department, type) do update set told_at = excluded.told_at where told_type.told_at < excluded.told_at`;

const KEEP_END = `
  insert into read_feed (department, read_until) values ($1, $2)
  on conflict (department) do update set read_until = excluded.read_until
  where read_feed.read_until < excluded.read_until`;

/** The last moment of each type among changes. */
export function lastByType(changes: readonly ToldChange[]): Map<string, Date> {
  const last = new Map<string, Date>();
  for (const { subject, occurredAt } of changes) {
    const at = new Date(occurredAt);
    const before = last.get(subject.type);
    if (!before || before < at) last.set(subject.type, at);
  }
  return last;
}

async function keepTold({ database }: JobContext, department: string, changes: readonly ToldChange[]): Promise<number> {
  const last = lastByType(changes);
  if (last.size > 0) await database.query(KEEP_TYPES, [department, [...last.keys()], [...last.values()]]);
  return changes.length;
}

/** What follows the feed of one department. */
const following = (department: string): Job =>
  followingPages({
    name: `when data of ${department} changed`,
    department,
    take: (context, changes) => keepTold(context, department, changes),
    ended: ({ database, now }) => database.query(KEEP_END, [department, now]),
  });

/** Follows each department that there is now, one that joined by its address too; what fails of one leaves the others. */
async function followAll(context: JobContext): Promise<number> {
  let count = 0;
  for (const job of (await departmentsNow(context)).map(following)) {
    try {
      count += await job.run(context);
    } catch (error) {
      context.log.error({ err: error, job: job.name }, 'a feed could not be taken; its next turn comes nevertheless');
    }
  }
  return count;
}

export const toldJob: Job = { name: 'when data changed', run: followAll };
