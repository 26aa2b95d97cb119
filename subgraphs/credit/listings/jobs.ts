/** Listings end by themselves with their last day. */
import { attempt } from '#shared/case/jobs.ts';
import type { Job, JobContext } from '#shared/case/jobs.ts';
import { eachDue } from './due.ts';
import { Listing } from './entities.ts';
import { endListing } from './listings.ts';
import { MESSAGES } from './messages.ts';

const DUE = `select id, credit_code as "creditCode" from listing
  where state = 'LISTED' and listed_until < $1::date and id > $2 order by id limit $3`;

/** Ends every listing whose last day has passed, each as a decision. Returns how many. */
async function endListings(context: JobContext): Promise<number> {
  let count = 0;
  for await (const { id, creditCode } of eachDue<{ id: string; creditCode: string }>(context, DUE)) {
    const done = await attempt(context, creditCode, async write => {
      const listing = await write.em.findOneOrFail(Listing, { id, creditCode });
      const until = MESSAGES.EXPIRED({ until: listing.listedUntil ?? '' });
      await endListing(write, listing, {
        reason: until.zh,
        reasons: [until],
        basis: null,
        facts: { listedUntil: listing.listedUntil },
        action: 'expire',
      });
    });
    if (done) count += 1;
  }
  return count;
}

export const listingJobs: readonly Job[] = [{ name: 'listings at their end', run: endListings }];
