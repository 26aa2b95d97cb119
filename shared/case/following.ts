/**
 * What another department tells in its feed is acted on by a job, in the order of the feed: each change of its types
 * at least once. Who never followed it, or whom the feed can no longer tell what follows, takes its snapshot.
 */
import type { Database } from '../database/database.ts';
import { FeedExpired, FeedUnavailable, NoFeed } from '../server/feeds.ts';
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

/** Pages of a turn: other jobs of the department wait for it, and the next turn goes on. */
const PAGES_OF_A_TURN = 200;

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
    const place = await placeOf(database, of.name);
    const isPast = place === null || place.pastAfter !== null;
    const { done, isEnd } = isPast ? await fromSnapshot(of, context, place) : await fromPlace(of, context, place);
    if (isEnd) await of.ended?.(context);
    return done;
  } catch (error) {
    if (error instanceof FeedExpired) {
      await database.query('delete from followed_feed where job = $1', [of.name]);
      return 0;
    }
    if (!(error instanceof FeedUnavailable)) throw error;
    // One that joins without a feed has none in the next turn either.
    const level = error instanceof NoFeed ? 'debug' : 'warn';
    log[level]({ job: of.name, why: error.message }, 'a department is not followed now');
    return 0;
  }
}

/** What a turn has done, and whether there is nothing more to read now. */
interface Turn {
  done: number;
  isEnd: boolean;
}

/** Reads on from a place, to the end of the feed or of the turn. */
async function fromPlace(of: FollowingPages, context: JobContext, place: Place): Promise<Turn> {
  const { database, feeds } = context;
  let { after } = place;
  let done = 0;
  for (let pages = 0; pages < PAGES_OF_A_TURN; pages += 1) {
    const changes = await feeds.changes(of.department, { after, limit: PAGE });
    done += await of.take(context, changes);
    after = changes.at(-1)?.cursor ?? after;
    await keepPlace(database, of.name, { after, pastAfter: null });
    if (changes.length < PAGE) return { done, isEnd: true };
  }
  return { done, isEnd: false };
}

/**
 * Reads what the feed keeps of the past, to its end or that of the turn, and keeps the place from which the feed goes
 * on: that of the snapshot's first page.
 */
async function fromSnapshot(of: FollowingPages, context: JobContext, place: Place | null): Promise<Turn> {
  const { database, feeds } = context;
  let after = place?.after ?? null;
  let pastAfter = place?.pastAfter ?? null;
  let done = 0;
  for (let pages = 0; pages < PAGES_OF_A_TURN; pages += 1) {
    const read = { limit: PAGE, ...(pastAfter !== null && { after: pastAfter }) };
    const { changes, resumeAfter } = await feeds.snapshot(of.department, read);
    after ??= resumeAfter;
    done += await of.take(context, changes);
    const isEnd = changes.length < PAGE;
    pastAfter = isEnd ? null : (changes.at(-1)?.cursor ?? null);
    if (after !== null) await keepPlace(database, of.name, { after, pastAfter });
    if (isEnd) return { done, isEnd };
  }
  return { done, isEnd: false };
}

/** How far a feed was read. */
interface Place {
  /** The cursor after which the feed goes on. */
  after: string;
  /** The cursor after which its past goes on; null once all of it was read. */
  pastAfter: string | null;
}

async function placeOf({ query }: Database, job: string): Promise<Place | null> {
  const read = 'select after, past_after as "pastAfter" from followed_feed where job = $1';
  const [place = null] = await query<Place>(read, [job]);
  return place;
}

const keepPlace = ({ query }: Database, job: string, { after, pastAfter }: Place): Promise<unknown> =>
  query(
    `insert into followed_feed (job, after, past_after) values ($1, $2, $3)
     on conflict (job) do update set after = excluded.after, past_after = excluded.past_after
     where (followed_feed.after, followed_feed.past_after) is distinct from (excluded.after, excluded.past_after)`,
    [job, after, pastAfter],
  );
