/** Grades end by themselves with their last day: each is told as a decision, once. */
import { attempt } from '#shared/case/jobs.ts';
import type { Job, JobContext } from '#shared/case/jobs.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { ruleOfDay, ruleReference } from '#shared/zones/index.ts';
import { NATIONAL_ZONE } from '../evidence.ts';
import type { GradeScheme } from '../generated.ts';
import { eachDue } from '../listings/due.ts';
import { MESSAGES } from './messages.ts';

/** A grade whose days are over. */
interface Ended {
  id: string;
  creditCode: string;
  scheme: GradeScheme;
  until: string;
}

const TABLES = ['grade', 'scheme_grade'] as const;
type Table = (typeof TABLES)[number];

const dueIn = (table: Table): string =>
  `select id, credit_code as "creditCode", scheme, valid_to::text as until from ${table}
   where ended_on is null and valid_to < $1::date and id > $2 order by id limit $3`;

/** Ends every grade whose last day has passed. Returns how many. */
async function endGrades(context: JobContext): Promise<number> {
  let count = 0;
  for (const table of TABLES) {
    for await (const grade of eachDue<Ended>(context, dueIn(table))) {
      const done = await attempt(context, grade.creditCode, write => endGrade(write, table, grade));
      if (done) count += 1;
    }
  }
  return count;
}

async function endGrade(write: Write, table: Table, { id, creditCode, scheme, until }: Ended): Promise<void> {
  const [ended] = await write.query(
    `update ${table} set ended_on = $2 where id = $1 and ended_on is null and valid_to < $2 returning id`,
    [id, localDate(write.now)],
  );
  // It was told meanwhile by another replica.
  if (!ended) throw refuse('NOT_FOUND', MESSAGES.EXPIRED({ until }));
  const subject = table === 'grade' ? { type: 'CreditGrade', id: creditCode } : { type: 'SchemeGrade', id };
  write.decide({
    creditCode,
    subject,
    outcome: 'GRADE_ENDED',
    rule: ruleReference(ruleOfDay('list', NATIONAL_ZONE, 'SUPERVISION_STRATEGIES', localDate(write.now))),
    facts: { scheme, validTo: until },
    reasons: [MESSAGES.EXPIRED({ until })],
  });
  write.record({
    type: 'GradeEnded',
    creditCode,
    subject,
    // That a grade of the tax authority ended says that there was one.
    restricted: scheme === 'TAX',
    payload: { scheme, validTo: until },
  });
}

export const gradeJobs: readonly Job[] = [{ name: 'grades at their end', run: endGrades }];
