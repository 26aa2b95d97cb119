/**
 * What a department does for as long as its process runs, such as following other departments' feeds. Jobs (jobs.ts)
 * come and go by the clock; this waits for what happens.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { JoinedGraph } from '../context.ts';
import type { Config } from '../process/config.ts';
import type { Logger } from '../process/log.ts';
import type { FeedClient } from '../server/feeds.ts';
import type { ClockWriting } from './jobs.ts';

/** What background work is given: what it writes, it writes by `clockWriter`. */
export interface BackgroundContext extends ClockWriting {
  /** The feeds of all departments, read with the department's own identity. */
  feeds: FeedClient;
  graph: JoinedGraph;
  log: Logger;
  /** What of the process' settings background work goes by. */
  settings: Pick<Config, 'NATS_URL' | 'NATS_CREDENTIALS' | 'NATS_STREAM' | 'NATS_AS'> &
    Partial<Pick<Config, 'STAMP_URL' | 'STAMP_KEYS'>>;
  now(): Date;
  /** Aborted when the process stops: what waits then ends at once. */
  signal: AbortSignal;
}

/** Work that goes on. Every replica runs it: what only one may do, the work itself settles in the database. */
export interface Background {
  name: string;
  /** Does all that there is to do now, without waiting for more. Returns how many things it did. */
  turn(context: BackgroundContext): Promise<number>;
  /** Goes on until the signal is aborted; what it throws is logged, and it begins again after a pause. */
  run(context: BackgroundContext): Promise<void>;
}

/** How long is waited before work that failed begins again, in ms: at first, and at most. */
const PAUSE_MS = { first: 500, most: 30_000 };

/** Runs the turn of each once, one after the other. Returns what each did, by name. */
export async function runTurns(
  all: readonly Background[],
  context: BackgroundContext,
): Promise<Record<string, number>> {
  const done: Record<string, number> = {};
  for (const { name, turn } of all) done[name] = await turn(context);
  return done;
}

/** Starts all of them. The function that it returns stops them and waits for their end. */
export function startBackground(
  all: readonly Background[],
  context: Omit<BackgroundContext, 'signal'>,
): () => Promise<void> {
  const stop = new AbortController();
  const running = all.map(one => keepRunning(one, { ...context, signal: stop.signal }));
  return async () => {
    stop.abort();
    await Promise.all(running);
  };
}

async function keepRunning({ name, run }: Background, context: BackgroundContext): Promise<void> {
  let pause = PAUSE_MS.first;
  while (!context.signal.aborted) {
    const begun = performance.now();
    try {
      await run(context);
    } catch (error) {
      if (context.signal.aborted) return;
      context.log.error({ err: error, background: name }, 'background work failed; it begins again');
    }
    // Work that went well for a while failed by something new.
    if (performance.now() - begun > PAUSE_MS.most) pause = PAUSE_MS.first;
    await rest(pause, context.signal);
    pause = Math.min(pause * 2, PAUSE_MS.most);
  }
}

/** Waits so many milliseconds, or until the signal is aborted. */
export async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal, ref: false }).catch(() => {});
}
