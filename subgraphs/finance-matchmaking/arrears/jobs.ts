/** What follows from a day that has passed: an instalment that was missed puts the debtor under supervision (G48). */
import { attempt } from '#shared/case/jobs.ts';
import type { Job } from '#shared/case/jobs.ts';
import { localDate } from '#shared/clock/index.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { findArrears, store, supervise } from './arrears.ts';
import { Arrears } from './entities.ts';
import type { ArrearsRow } from './rows.ts';
import { missedOf } from './rules.ts';

const UNSUPERVISED = `select ${columnsOf(Arrears)} from arrears where state = 'PLANNED' and supervised_at is null
  order by id limit 500`;

/** Supervises arrears whose plan was not kept, once. */
export const superviseMissed: Job = {
  name: 'missed instalments',
  run: async context => {
    const { database, now } = context;
    const today = localDate(now);
    const missed = (await database.query<ArrearsRow>(UNSUPERVISED)).filter(one => missedOf(one, today) !== null);
    let count = 0;
    for (const { id, creditCode } of missed) {
      const isDone = await attempt(context, creditCode, async write => {
        const arrears = await findArrears(write, creditCode, id);
        if (arrears) store(write, arrears, supervise(arrears, { today, now: write.now, reason: null }));
      });
      if (isDone) count += 1;
    }
    return count;
  },
};
