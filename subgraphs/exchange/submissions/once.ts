/** Things that a job does once, however often it is told to. */
import type { JobContext } from '#shared/case/jobs.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { RefusalError } from '#shared/errors.ts';
import { MESSAGES } from './messages.ts';

const DONE = 'ALREADY_EXISTS';

/** What is thrown in a write that finds its work done, or that there is none to do. */
export const doneBefore = (id: string): RefusalError => refuse(DONE, MESSAGES.DONE_BEFORE({ id }));

/**
 * Does one thing in a write of its own. Returns false where there is nothing to do ({@link doneBefore}); rejects where
 * it cannot be done now, so that it is tried again.
 */
export async function once(
  { write: open }: JobContext,
  creditCode: string,
  work: (write: Write) => Promise<void>,
): Promise<boolean> {
  const result = await open(creditCode, async write => {
    await work(write);
    return { done: true };
  });
  if ('done' in result) return true;
  if (result.code === DONE) return false;
  throw new Error(`what is of ${creditCode} cannot be written now: ${result.code}`);
}
