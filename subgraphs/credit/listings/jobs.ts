/** Listings end by themselves with their last day. */
import { attempt } from '#shared/case/jobs.ts';
import type { Job, JobContext } from '#shared/case/jobs.ts';
import { localDate } from '#shared/clock/index.ts';
import { Listing } from './entities.ts';
import { endListing } from './listings.ts';
import { MESSAGES } from './messages.ts';

const BATCH = 200;

/** Ends every listing whose last day has passed, each as a decision. Returns how many. */
async function endListings(context: JobContext): Promise<number> {
  let count = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const due = await context.database.query<{ id: string; creditCode: string }>(
      `select id, credit_code as "creditCode" from listing
       where state = 'LISTED' and listed_until < $1::date and id > $2 order by id limit ${BATCH}`,
      [localDate(context.now), after],
    );
    for (const { id, creditCode } of due) {
      const done = await attempt(context, creditCode, async write => {
        const listing = await write.em.findOneOrFail(Listing, { id, creditCode });
        const until = MESSAGES.EXPIRED({ until: listing.listedUntil ?? '' });
        endListing(write, listing, {
          reason: until.zh,
          reasons: [until],
          basis: null,
          facts: { listedUntil: listing.listedUntil },
          action: 'expire',
        });
      });
      if (done) count += 1;
    }
    if (due.length < BATCH) return count;
    after = due.at(-1)?.id ?? after;
  }
}

export const listingJobs: readonly Job[] = [{ name: 'listings at their end', run: endListings }];
