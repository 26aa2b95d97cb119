/** The publication of a penalty ends by itself, and with it every use: a grade that was made from it is made again. */
import { attempt } from '#shared/case/jobs.ts';
import type { Job, JobContext } from '#shared/case/jobs.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { ruleReference } from '#shared/zones/index.ts';
import { zoneOfRow } from '../evidence.ts';
import { gradeAgain } from '../grades/grades.ts';
import { eachDue } from '../listings/due.ts';
import { Penalty } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { repairRule } from './rules.ts';

const DUE = `select id, credit_code as "creditCode" from penalty
  where ended_on is null and published_until < $1::date and id > $2 order by id limit $3`;

/** Ends the use of every penalty whose last day of publication has passed. Returns how many. */
async function endPublications(context: JobContext): Promise<number> {
  let count = 0;
  for await (const { id, creditCode } of eachDue<{ id: string; creditCode: string }>(context, DUE)) {
    if (await attempt(context, creditCode, write => endPublication(write, { id, creditCode }))) count += 1;
  }
  return count;
}

async function endPublication(write: Write, { id, creditCode }: { id: string; creditCode: string }): Promise<void> {
  const penalty = await write.em.findOneOrFail(Penalty, { id, creditCode });
  const today = localDate(write.now);
  const { publishedUntil, endedOn } = penalty;
  if (endedOn || !publishedUntil || publishedUntil >= today) {
    throw refuse('NOT_FOUND', MESSAGES.NO_PENALTY({ creditCode, id }));
  }
  const { zone, decidedOn, gravity, documentNo, repairedOn, annulledOn } = penalty;
  penalty.endedOn = today;
  const subject = { type: 'PenaltyRecord', id };
  write.decide({
    creditCode,
    subject,
    outcome: 'PUBLICATION_ENDED',
    rule: ruleReference(repairRule(zoneOfRow({ zone }), decidedOn)),
    facts: { documentNo, decidedOn, gravity, publishedUntil },
    reasons: [MESSAGES.PUBLICATION_ENDED({ until: publishedUntil })],
  });
  write.record({
    type: 'PublicationEnded',
    creditCode,
    subject,
    restricted: true,
    payload: { documentNo, publishedUntil },
  });
  // What was repaired or annulled has been used by nobody since.
  if (!repairedOn && !annulledOn) await gradeAgain(write, creditCode, zoneOfRow({ zone }));
}

export const recordJobs: readonly Job[] = [{ name: 'publications at their end', run: endPublications }];
