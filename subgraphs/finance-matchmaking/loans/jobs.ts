/** What follows from a day that has passed: an application that its bank did not decide on in time (G12). */
import { CASE_COLUMNS } from '#shared/case/index.ts';
import type { Case } from '#shared/case/index.ts';
import { attempt } from '#shared/case/jobs.ts';
import type { Job } from '#shared/case/jobs.ts';
import { storeStep } from '../input.ts';
import { addBreaches, findApplication, ruleOfCase } from './applications.ts';
import { breachText, lateDaysOf } from './rules.ts';

const UNDECIDED = `select ${CASE_COLUMNS} from service_case where decided_at is null and terms is not null
  and id in (select id from loan_application where not breaches @> '[{"kind": "DAYS"}]') order by id limit 500`;

/** Notes on each application whose limit has passed that the promise of days was not kept, once. */
export const noteLateLoans: Job = {
  name: 'late loan applications',
  run: async context => {
    const { database, now } = context;
    const late = (await database.query<Case>(UNDECIDED)).filter(one => lateDaysOf(one, now) !== null);
    let count = 0;
    for (const { id, creditCode } of late) {
      const isDone = await attempt(context, creditCode, async write => {
        const applied = await findApplication(write, creditCode, id);
        if (!applied) return;
        const { application, case: of } = applied;
        const found = addBreaches(application, of, write.now);
        storeStep(write, {
          type: 'LoanStandardBreached',
          creditCode,
          subject: { type: 'LoanApplication', id },
          outcome: 'STANDARD_BREACHED',
          rule: ruleOfCase(of, write.now),
          facts: { bankCode: application.bankCode, caseNo: of.caseNo },
          reasons: found.map(breachText),
          changedFields: ['breaches'],
          payload: { bankCode: application.bankCode, breaches: found.map(({ kind }) => kind) },
        });
      });
      if (isDone) count += 1;
    }
    return count;
  },
};
