/**
 * Follows the feeds of all departments: one reader of each at a time, in whichever replica. A feed that was never read,
 * or that can no longer say what follows, is read from its beginning.
 */
import { randomUUID } from 'node:crypto';
import { rest } from '#shared/case/background.ts';
import type { Background, BackgroundContext } from '#shared/case/background.ts';
import { FeedUnavailable, NoFeed } from '#shared/server/feeds.ts';
import { lease, leaveOut, markDown } from './sources.ts';
import { advance } from './reader.ts';
import type { Step } from './reader.ts';
import { Silence } from './silence.ts';

/** Which process this is, among the replicas. */
const READER = randomUUID();
/** After which time departments are listed again, and leases of others are looked at, in ms. */
const LIST_MS = 5_000;
/** Seconds for which an empty answer of a feed is held back: the most by which `dataAsOf` is behind. */
const WAIT_SECONDS = 5;

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
    await giveUp(context, department, error);
    context.log.warn({ source: department, why: error.message }, 'a department is not followed now');
    return kept;
  }
}

/** Follows a department until the process stops. */
async function follow(context: BackgroundContext, department: string): Promise<void> {
  const silence = new Silence(context.log, department);
  while (!context.signal.aborted) {
    try {
      const step = await followOnce(context, department);
      silence.isOver(step);
    } catch (error) {
      if (context.signal.aborted) return;
      const pause = silence.of(error);
      if (error instanceof FeedUnavailable) await giveUp(context, department, error).catch(() => {});
      await rest(pause, context.signal);
    }
  }
}

/** Keeps that a department cannot be read now. One that has no feed is not waited for by anybody. */
async function giveUp(context: BackgroundContext, department: string, why: FeedUnavailable): Promise<void> {
  if (why instanceof NoFeed) await leaveOut(context, department, READER);
  await markDown(context, department, READER);
}

/** The next step of reading a department; null where another replica reads it. */
async function followOnce(context: BackgroundContext, department: string): Promise<Step | null> {
  const source = await lease(context, department, READER);
  if (source) return advance(context, { source, reader: READER, wait: WAIT_SECONDS });
  // The lease of the other ends soon after it does.
  await rest(LIST_MS, context.signal);
  return null;
}
