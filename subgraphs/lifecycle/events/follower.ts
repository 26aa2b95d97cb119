/**
 * Follows the feeds of all departments: one reader of each at a time, in whichever replica. A feed that was never read,
 * or that can no longer say what follows, is read from its beginning.
 */
import { randomUUID } from 'node:crypto';
import { rest } from '#shared/case/background.ts';
import type { Background, BackgroundContext } from '#shared/case/background.ts';
import { FeedUnavailable } from '#shared/server/feeds.ts';
import { NotTheReader } from './store.ts';
import { lease, markDown } from './sources.ts';
import { advance } from './reader.ts';

/** Which process this is, among the replicas. */
const READER = randomUUID();
/** After which time departments are listed again, and leases of others are looked at, in ms. */
const LIST_MS = 5_000;
/** Seconds for which an empty answer of a feed is held back: the most by which `dataAsOf` is behind. */
const WAIT_SECONDS = 5;
/** How long is waited for a department that does not answer, in ms: at first, until it is told, and at most. */
const DOWN_MS = { first: 250, quiet: 4_000, most: 30_000 };

export const follower: Background = {
  name: 'follower',
  turn: async context => {
    let kept = 0;
    for (const department of await followed(context)) kept += await catchUp(context, department);
    return kept;
  },
  run: async context => {
    const running = new Map<string, Promise<void>>();
    while (!context.signal.aborted) {
      for (const department of await followed(context).catch(() => [])) {
        if (!running.has(department)) running.set(department, follow(context, department));
      }
      await rest(LIST_MS, context.signal);
    }
    await Promise.all(running.values());
  },
};

/** The departments that are followed: all but this one. */
async function followed({ feeds, department: own }: BackgroundContext): Promise<string[]> {
  return (await feeds.departments()).filter(name => name !== own);
}

/** Reads what a department has told, to its end. Returns how many events were kept; none where it does not answer. */
async function catchUp(context: BackgroundContext, department: string): Promise<number> {
  let kept = 0;
  try {
    for (;;) {
      const source = await lease(context, department, READER);
      if (!source) return kept;
      const step = await advance(context, { source, reader: READER, wait: 0 });
      kept += step.kept;
      if (step.isEnd) return kept;
    }
  } catch (error) {
    if (!(error instanceof FeedUnavailable)) throw error;
    await markDown(context, department, READER);
    context.log.warn({ source: department, why: error.message }, 'a department is not followed now');
    return kept;
  }
}

/** Follows a department until the process stops. */
async function follow(context: BackgroundContext, department: string): Promise<void> {
  let pause = DOWN_MS.first;
  while (!context.signal.aborted) {
    try {
      await followOnce(context, department);
      pause = DOWN_MS.first;
    } catch (error) {
      if (context.signal.aborted) return;
      // A department that starts with us answers in a moment.
      await tell(context, department, { error, isLasting: pause > DOWN_MS.quiet });
      await rest(pause, context.signal);
      pause = Math.min(pause * 2, DOWN_MS.most);
    }
  }
}

async function followOnce(context: BackgroundContext, department: string): Promise<void> {
  const source = await lease(context, department, READER);
  // Another replica reads it: its lease ends soon after it does.
  if (!source) return rest(LIST_MS, context.signal);
  await advance(context, { source, reader: READER, wait: WAIT_SECONDS });
}

/** Says why a department is not followed now. */
async function tell(
  context: BackgroundContext,
  department: string,
  { error, isLasting }: { error: unknown; isLasting: boolean },
): Promise<void> {
  if (error instanceof NotTheReader) return;
  if (!(error instanceof FeedUnavailable)) {
    context.log.error({ err: error, source: department }, 'a feed could not be kept; it is read again');
    return;
  }
  if (isLasting) context.log.warn({ source: department, why: error.message }, 'a department is not followed now');
  await markDown(context, department, READER).catch(() => {});
}
