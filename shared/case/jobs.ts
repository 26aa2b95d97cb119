/** A department's own recurring work, which no caller requests: approval by silence, promises that were not kept. */
import { PUBLIC } from '../identity/principal.ts';
import type { Principal } from '../identity/principal.ts';
import type { JoinedGraph } from '../context.ts';
import type { CaseBook } from '../database/told-cases.ts';
import type { Database } from '../database/database.ts';
import { RefusalError } from '../errors.ts';
import type { Refusal } from '../errors.ts';
import type { Logger } from '../process/log.ts';
import type { FeedClient } from '../server/feeds.ts';
import { write } from '../database/write.ts';
import type { Write } from '../database/write.ts';

/** The actor of steps without a person: approvals by silence, and what follows from a day that has passed. */
export const CLOCK_ACTOR = 'clock';

/** The context of a job. */
export interface JobContext {
  department: string;
  database: Database;
  /** The time of this turn. */
  now: Date;
  /** The joined graph, queried with the department's own identity. */
  graph: JoinedGraph;
  /** The feeds of all departments, read with the department's own identity. */
  feeds: FeedClient;
  log: Logger;
  /** The write door (write.ts) as {@link CLOCK_ACTOR}, under the enterprise's lock. */
  write<Result extends object>(creditCode: string, work: (write: Write) => Promise<Result>): Promise<Result | Refusal>;
}

/**
 * One job. It finds what is due by itself, may run in several replicas at once (it reads again under the lock), and
 * does nothing the second time. Returns how many things it did.
 */
export interface Job {
  name: string;
  run(context: JobContext): Promise<number>;
}

/**
 * Does one thing of a job in a write of its own: what is refused (it was done meanwhile) or fails (that is logged)
 * leaves the others. True where it was done.
 */
export async function attempt(
  { write: open, log }: JobContext,
  creditCode: string,
  work: (write: Write) => Promise<void>,
): Promise<boolean> {
  try {
    return (
      'done' in
      (await open(creditCode, async one => {
        await work(one);
        return { done: true };
      }))
    );
  } catch (error) {
    log.error({ err: error }, 'one thing of a job failed; its next turn tries it again');
    return false;
  }
}

export type JobOptions = ClockWriting & Pick<JobContext, 'graph' | 'feeds' | 'log'> & { now: () => Date };

/** What the write door needs where no caller asks. */
export interface ClockWriting {
  department: string;
  database: Database;
  /** How changes tell of the cases that they move. */
  cases?: CaseBook | undefined;
}

/** The write door for work that no caller requests, as {@link CLOCK_ACTOR}. */
export const clockWriter =
  (
    { department, database, cases }: ClockWriting,
    { operation, now }: { operation: string; now: Date },
  ): JobContext['write'] =>
  (creditCode, work) => {
    const principal: Principal = { ...PUBLIC, role: 'service', subject: CLOCK_ACTOR, department };
    return write({ database, principal, now, lock: creditCode, request: { operation, input: {} }, cases }, work);
  };

/**
 * Runs each job once, one after the other; one that fails is logged and leaves the others. Returns what each did, by
 * name.
 */
export async function runJobs(
  jobs: readonly Job[],
  { now, cases, ...options }: JobOptions,
): Promise<Record<string, number>> {
  const done: Record<string, number> = {};
  for (const { name, run } of jobs) {
    const at = now();
    try {
      done[name] = await run({
        ...options,
        now: at,
        write: clockWriter({ ...options, cases }, { operation: name, now: at }),
      });
    } catch (error) {
      // What another department does not answer now is no fault of ours.
      if (error instanceof RefusalError)
        options.log.warn(
          { job: name, code: error.refusal.code, why: error.refusal.message },
          'a job waits for its next turn',
        );
      else options.log.error({ err: error, job: name }, 'a job failed; its next turn comes nevertheless');
    }
  }
  return done;
}
