/**
 * What another department tells in its feed is acted on by a job, in the order of the feed: each change of its types
 * at least once. Who never followed it, or whom the feed can no longer tell what follows, takes its snapshot.
 */
import type { Database } from '../database/database.ts';
import { FeedExpired, FeedUnavailable } from '../server/feeds.ts';
import type { ToldChange } from '../server/feeds.ts';
import type { Job, JobContext } from './jobs.ts';

/** What is followed. */
interface Followed {
  /** Of the job; the place in the feed is kept under it. */
  name: string;
  /** Whose feed. */
  department: string;
}

/** What is done about each change of some types. */
export interface Following extends Followed {
  /** The type of change, or several. */
  type: string | readonly string[];
  /**
   * Acts on a change; the second time it does nothing. Returns whether it did something. What it throws leaves this
   * change and those after it for the next turn.
   */
  act(context: JobContext, change: ToldChange): Promise<boolean>;
}

/** What is done about changes of all types, page by page. */
export interface FollowingPages extends Followed {
  /** Takes a page, which may come again. Returns how many things it did. */
  take(context: JobContext, changes: readonly ToldChange[]): Promise<number>;
  /** All that was told until this turn began was taken. */
  ended?(context: JobContext): Promise<unknown>;
}

/** Changes that are read at once. */
const PAGE = 1_000;

/** The job that acts on each change of some types. Returns how many changes it acted on. */
export const following = ({ type, act, ...of }: Following): Job => {
  const wanted = new Set(typeof type === 'string' ? [type] : type);
  const take: FollowingPages['take'] = async (context, changes) => {
    let acted = 0;
    for (const change of changes) {
      if (wanted.has(change.type) && (await act(context, change))) acted += 1;
    }
    return acted;
  };
  return followingPages({ ...of, take });
};

/** The job that takes all that is told. Returns how many things it did. */
export const followingPages = (of: FollowingPages): Job => ({ name: of.name, run: context => follow(of, context) });

async function follow(of: FollowingPages, context: JobContext): Promise<number> {
  const { database, log } = context;
  try {
    const after = await placeOf(database, of.name);
    const done = after === null ? await fromSnapshot(of, context) : await fromPlace(of, context, after);
    await of.ended?.(context);
    return done;
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
async function fromPlace(of: FollowingPages, context: JobContext, place: string): Promise<number> {
  const { database, feeds } = context;
  let after = place;
  let acted = 0;
  for (;;) {
    const changes = await feeds.changes(of.department, { after, limit: PAGE });
    acted += await of.take(context, changes);
    after = changes.at(-1)?.cursor ?? after;
    await keepPlace(database, of.name, after);
    if (changes.length < PAGE) return acted;
  }
}

/** Reads what the feed keeps of the past, and keeps the place from which it goes on. */
async function fromSnapshot(of: FollowingPages, context: JobContext): Promise<number> {
  const { database, feeds } = context;
  const first = await feeds.snapshot(of.department, { limit: PAGE });
  let { changes } = first;
  let acted = await of.take(context, changes);
  while (changes.length === PAGE) {
    ({ changes } = await feeds.snapshot(of.department, { after: changes.at(-1)?.cursor, limit: PAGE }));
    acted += await of.take(context, changes);
  }
  if (first.resumeAfter !== null) await keepPlace(database, of.name, first.resumeAfter);
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
