/** Marks the disputes that were not answered in time, once each. */
import { attempt } from '#shared/case/jobs.ts';
import type { Job, JobContext } from '#shared/case/jobs.ts';
import { columnsOf, rowOf } from '#shared/database/rows.ts';
import { stored } from './disputes.ts';
import { ValueDispute } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { ValueDisputeRow } from './rows.ts';
import { disputeDue, isLate } from './rules.ts';

const WAITING = `select ${columnsOf(ValueDispute)} from value_dispute
  where state = 'OPEN' and overdue_at is null order by disputed_at, id limit 1000`;

async function markLate(context: JobContext): Promise<number> {
  const waiting = await context.database.query<ValueDisputeRow>(WAITING);
  let count = 0;
  for (const { id, creditCode } of waiting.filter(one => isLate(one, context.now))) {
    const done = await attempt(context, creditCode, async write => {
      const dispute = await write.em.findOneOrFail(ValueDispute, { id });
      const row = rowOf(ValueDispute, dispute);
      if (dispute.overdueAt || !isLate(row, write.now)) return;
      dispute.overdueAt = write.now;
      stored(write, dispute, {
        outcome: 'DISPUTE_OVERDUE',
        reasons: [MESSAGES.NOT_ANSWERED({ dueDate: disputeDue(row) })],
      });
    });
    if (done) count += 1;
  }
  return count;
}

export const disputeJobs: readonly Job[] = [{ name: 'disputes that are not answered in time', run: markLate }];
