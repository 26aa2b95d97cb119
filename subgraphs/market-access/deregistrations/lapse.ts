/** Simple deregistrations that nobody applied to close in time: the notice comes to nothing by itself. */
import { attempt, CLOCK_ACTOR } from '#shared/case/jobs.ts';
import type { JobContext } from '#shared/case/jobs.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { ruleReference } from '#shared/zones/index.ts';
import { Enterprise } from '../enterprises/entities.ts';
import { Deregistration } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { DeregistrationRow } from './rows.ts';
import { daysOf } from './rules.ts';
import { endDeregistration, findOpen, recorded, subjectOf } from './steps.ts';

const BATCH = 200;
const NOTICES = `select ${columnsOf(Deregistration)} from deregistration
  where ended_on is null and kind = 'SIMPLE' and state = 'NOTICE' and (announced_on, id) > ($1::date, $2::uuid)
  order by announced_on, id limit ${BATCH}`;

/**
 * Ends every simple deregistration whose time to apply is over: the enterprise is again what it was. Each is one write
 * with its decision. Returns how many there were.
 */
export async function lapseNotices(context: JobContext): Promise<number> {
  const today = localDate(context.now);
  let count = 0;
  for (let after = ['0001-01-01', '00000000-0000-0000-0000-000000000000']; ; ) {
    const notices = await context.database.query<DeregistrationRow>(NOTICES, after);
    for (const { creditCode } of notices.filter(notice => lapsed(notice, today))) {
      if (await attempt(context, creditCode, write => lapse(write, creditCode))) count += 1;
    }
    const last = notices.at(-1);
    // They come in the order of their announcement: after the first that has time left all others have.
    if (!last || notices.length < BATCH || !lapsed(last, today)) return count;
    after = [last.announcedOn, last.id];
  }
}

const lapsed = (notice: DeregistrationRow, today: LocalDate): boolean => {
  const { closeBy } = daysOf(notice);
  return closeBy !== null && today > closeBy;
};

async function lapse(write: Write, creditCode: string): Promise<void> {
  const enterprise = await write.em.findOneOrFail(Enterprise, { creditCode });
  const deregistration = await findOpen(write, enterprise);
  const { closeBy, applyRule, noticeUntil } = daysOf(deregistration);
  // Read again under the lock: it may have been applied for meanwhile.
  if (deregistration.state !== 'NOTICE' || !closeBy || !applyRule || localDate(write.now) <= closeBy) {
    throw refuse('ILLEGAL_TRANSITION', MESSAGES.NONE_UNDER_WAY({ creditCode }));
  }
  await endDeregistration(write, enterprise, deregistration, 'lapse');
  write.decide({
    creditCode,
    subject: subjectOf(deregistration),
    outcome: 'LAPSED',
    rule: ruleReference(applyRule),
    facts: { noticeUntil, closeBy, by: CLOCK_ACTOR },
    reasons: [MESSAGES.LAPSED({ closeBy })],
  });
  recorded(write, deregistration, 'DeregistrationLapsed', { endedOn: deregistration.endedOn });
}
