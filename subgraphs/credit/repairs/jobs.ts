/** Applications for repair whose limit has passed are told, once for each limit. */
import { attempt } from '#shared/case/jobs.ts';
import type { Job, JobContext } from '#shared/case/jobs.ts';
import { localDate } from '#shared/clock/index.ts';
import { columnsOf, rowOf } from '#shared/database/rows.ts';
import { ruleReference } from '#shared/zones/index.ts';
import { eachDue } from '../listings/due.ts';
import { CreditRepair } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { CreditRepairRow } from './rows.ts';
import { acceptanceDue, acceptanceLimit, decisionDue, decisionLimit, passedLimit } from './rules.ts';
import { subjectOf } from './steps.ts';

const OPEN = `select ${columnsOf(CreditRepair)} from credit_repair
  where state = 'OPEN' and overdue_told is distinct from 'DECISION' and applied_at < $1::date and id > $2
  order by id limit $3`;

/** Tells of each application that was not accepted, or not decided on, by its last day. Returns how many. */
async function tellOverdue(context: JobContext): Promise<number> {
  let count = 0;
  for await (const { id, creditCode, ...open } of eachDue<CreditRepairRow>(context, OPEN)) {
    const passed = passedLimit(open, localDate(context.now));
    if (passed === null || passed === open.overdueTold) continue;
    const done = await attempt(context, creditCode, async write => {
      const repair = await write.em.findOneOrFail(CreditRepair, { id, creditCode });
      repair.overdueTold = passed;
      const row = rowOf(CreditRepair, repair);
      const isAcceptance = passed === 'ACCEPTANCE';
      const until = (isAcceptance ? acceptanceDue(row) : decisionDue(row)).dueDate;
      write.decide({
        creditCode,
        subject: subjectOf(repair),
        outcome: 'REPAIR_OVERDUE',
        rule: ruleReference(isAcceptance ? acceptanceLimit(row) : decisionLimit(row)),
        facts: { appliedAt: row.appliedAt, acceptedAt: row.acceptedAt, dueDate: until },
        reasons: [isAcceptance ? MESSAGES.ACCEPTANCE_PASSED({ until }) : MESSAGES.DECISION_PASSED({ until })],
      });
      const { subject, subjectId, state } = row;
      write.record({
        type: 'RepairOverdue',
        creditCode,
        subject: subjectOf(repair),
        restricted: true,
        payload: { subject, subjectId, state, limit: passed, dueDate: until },
      });
    });
    if (done) count += 1;
  }
  return count;
}

export const repairJobs: readonly Job[] = [{ name: 'repairs past their limit', run: tellOverdue }];
