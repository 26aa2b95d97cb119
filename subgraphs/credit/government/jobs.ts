/** A government promise whose last day has passed is a dishonesty: found by the clock, told as a decision. */
import { attempt } from '#shared/case/jobs.ts';
import type { Job, JobContext } from '#shared/case/jobs.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { OF_NO_ENTERPRISE } from '../evidence.ts';
import { eachDue } from '../listings/due.ts';
import { GovernmentPromise } from './entities.ts';
import { breakPromise } from './government.ts';
import { MESSAGES } from './messages.ts';

const DUE = `select id from government_promise where state = 'OPEN' and due_on < $1::date and id > $2
  order by id limit $3`;

/** Finds the promises that were not kept. Returns how many. */
async function findBroken(context: JobContext): Promise<number> {
  let count = 0;
  for await (const { id } of eachDue<{ id: string }>(context, DUE)) {
    const done = await attempt(context, OF_NO_ENTERPRISE, async write => {
      const promise = await write.em.findOneOrFail(GovernmentPromise, { id });
      // It may have been kept or changed meanwhile.
      if (promise.state !== 'OPEN' || promise.dueOn >= localDate(write.now)) {
        throw refuse('NOT_FOUND', MESSAGES.NO_PROMISE({ id }));
      }
      breakPromise(write, promise);
    });
    if (done) count += 1;
  }
  return count;
}

export const governmentJobs: readonly Job[] = [{ name: 'government promises at their end', run: findBroken }];
