/** What follows from a year that is over: who was entitled and does not enjoy it is put on a list (Z12). */
import { attempt } from '#shared/case/jobs.ts';
import type { Job } from '#shared/case/jobs.ts';
import { localDate } from '#shared/clock/index.ts';
import { noteMissed } from './relief.ts';

const UNNOTED = `select id, credit_code as "creditCode" from tax_relief
  where eligible and enjoyed_on is null and missed_at is null and year < $1 order by id limit 500`;

/** Lists entitlements of past years that are not enjoyed, each once. */
export const listMissedReliefs: Job = {
  name: 'missed tax reliefs',
  run: async context => {
    const { database, now } = context;
    const year = Number(localDate(now).slice(0, 4));
    let count = 0;
    for (const missed of await database.query<{ id: string; creditCode: string }>(UNNOTED, [year])) {
      if (await attempt(context, missed.creditCode, write => noteMissed(write, missed))) count += 1;
    }
    return count;
  },
};
