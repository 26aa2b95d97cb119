/**
 * What another department tells in its feed is acted on by a job, in the order of the feed: each change of its types
 * at least once. Who never followed it, or whom the feed can no longer tell what follows, takes its snapshot.
 */
import type { Database } from '../database/database.ts';
import { FeedExpired, FeedUnavailable } from '../server/feeds.ts';
import type { ToldChange } from '../server/feeds.ts';
import type { Job, JobContext } from './jobs.ts';

/** What is followed, and what is done about it. */
export interface Following {
  /** Of the job; the place in the feed is kept under it. */
  name: string;
  /** Whose feed. */
  department: string;
  /** The type of change, or several. */
  type: string | readonly string[];
  /**
   * Acts on a change; the second time it does nothing. Returns whether it did something. What it throws leaves this
   * change and those after it for the next turn.
   */
  act(context: JobContext, change: ToldChange): Promise<boolean>;
}

/** Changes that are read at once. */
const PAGE = 1_000;

/** The job that follows. Returns how many changes it acted on. */
export const following = (of: Following): Job => ({ name: of.name, run: context => follow(of, context) });

async function follow(of: Following, context: JobContext): Promise<number> {
  const { database, log } = context;
  try {
    const after = await placeOf(database, of.name);
    return after === null ? await fromSnapshot(of, context) : await fromPlace(of, context, after);
  } catch (error) {
    if (error instanceof FeedExpired) {
      await database.query('delete from followed_feed where job = $1', [of.name]);
      return 0;
    }
    if (!(error instanceof FeedUnavailable)) throw error;
    log.warn({ job: of.name, why: error.message }, 'a department is not followed now');
    return 0;
  }
}

/** Reads on from a place, to the end of the feed. */
async function fromPlace(of: Following, context: JobContext, place: string): Promise<number> {
  const { database, feeds } = context;
  let after = place;
  let acted = 0;
  for (;;) {
    const changes = await feeds.changes(of.department, { after, limit: PAGE });
    acted += await actOn(of, context, changes);
    after = changes.at(-1)?.cursor ?? after;
    await keepPlace(database, of.name, after);
    if (changes.length < PAGE) return acted;
  }
}

/** Reads what the feed keeps of the past, and keeps the place from which it goes on. */
async function fromSnapshot(of: Following, context: JobContext): Promise<number> {
  const { database, feeds } = context;
  const first = await feeds.snapshot(of.department, { limit: PAGE });
  let { changes } = first;
  let acted = await actOn(of, context, changes);
  while (changes.length === PAGE) {
    ({ changes } = await feeds.snapshot(of.department, { after: changes.at(-1)?.cursor, limit: PAGE }));
    acted += await actOn(of, context, changes);
  }
  if (first.resumeAfter !== null) await keepPlace(database, of.name, first.resumeAfter);
  return acted;
}

async function actOn(of: Following, context: JobContext, changes: readonly ToldChange[]): Promise<number> {
  const wanted = new Set(typeof of.type === 'string' ? [of.type] : of.type);
  let acted = 0;
  for (const change of changes) {
    if (wanted.has(change.type) && (await of.act(context, change))) acted += 1;
  }
  return acted;
}

async function placeOf(database: Database, job: string): Promise<string | null> {
  const [place] = await database.query<{ after: string }>('select after from followed_feed where job = $1', [job]);
  return place?.after ?? null;
}

const keepPlace = ({ query }: Database, job: string, after: string): Promise<unknown> =>
  query(
    `insert into followed_feed (job, after) values ($1, $2)
     on conflict (job) do update set after = excluded.after where followed_feed.after <> excluded.after`,
    [job, after],
  );
