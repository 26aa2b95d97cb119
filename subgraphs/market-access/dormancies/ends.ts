/** Dormancies whose time is over: the enterprise is deemed to do business again (视为自动恢复经营, 实施细则 42). */
import { CLOCK_ACTOR, attempt } from '#shared/case/jobs.ts';
import type { JobContext } from '#shared/case/jobs.ts';
import { addDays, localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { Deregistration } from '../deregistrations/entities.ts';
import { Enterprise } from '../enterprises/entities.ts';
import { STATUS_WORDS } from '../enterprises/messages.ts';
import { moveEnterprise } from '../enterprises/moves.ts';
import { subjectOf } from './dormancies.ts';
import { Dormancy } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { dormancyLimit } from './rules.ts';

const BATCH = 200;
const OVER = `select id, credit_code as "creditCode", until from dormancy
  where ended_on is null and until < $1 and (until, id) > ($2::date, $3::uuid) order by until, id limit ${BATCH}`;

interface Over {
  id: string;
  creditCode: string;
  until: string;
}

/**
 * Ends every dormancy whose last day has passed: what was filed never goes beyond the years that the law allows in all.
 * Each is one write with its decision. Returns how many there were.
 */
export async function endDormancies(context: JobContext): Promise<number> {
  const today = localDate(context.now);
  let count = 0;
  for (let after = ['0001-01-01', '00000000-0000-0000-0000-000000000000']; ; ) {
    const over = await context.database.query<Over>(OVER, [today, ...after]);
    for (const { id, creditCode } of over) {
      if (await attempt(context, creditCode, write => endDormancy(write, id, creditCode))) count += 1;
    }
    const last = over.at(-1);
    if (!last || over.length < BATCH) return count;
    after = [last.until, last.id];
  }
}

async function endDormancy(write: Write, id: string, creditCode: string): Promise<void> {
  const dormancy = await write.em.findOneOrFail(Dormancy, { id });
  // Read again under the lock: it may have been ended or prolonged meanwhile.
  if (dormancy.endedOn || dormancy.until >= localDate(write.now)) {
    throw refuse('NOT_FOUND', MESSAGES.NONE_ON_RECORD({ creditCode }));
  }
  const enterprise = await write.em.findOneOrFail(Enterprise, { creditCode });
  const { fromOn, until } = dormancy;
  // The last day is dormant still: business is resumed on the day after.
  dormancy.endedOn = addDays(until, 1);
  const { status } = enterprise;
  await resume(write, enterprise);
  const rule = listRule(zoneOf(enterprise.zone), 'DORMANCY_END', localDate(write.now));
  write.decide({
    creditCode,
    subject: subjectOf(dormancy),
    outcome: 'ENDED',
    rule: ruleReference(rule),
    facts: { fromOn, until, status, by: CLOCK_ACTOR },
    reasons: [await whyEnded(write, enterprise, dormancy, status)],
  });
  write.record({
    type: 'DormancyEnded',
    creditCode,
    subject: subjectOf(dormancy),
    changedFields: ['endedOn', 'overdue'],
    payload: { until, endedOn: dormancy.endedOn },
  });
}

/**
 * The enterprise does business again. One that is being wound up will, should that come to nothing; one that was
 * revoked or struck off stays so.
 */
async function resume(write: Write, enterprise: Enterprise): Promise<void> {
  const { creditCode, status } = enterprise;
  if (status === 'SUSPENDED') await moveEnterprise(write, enterprise, 'resume');
  if (status !== 'DEREGISTERING') return;
  const deregistration = await write.em.findOne(Deregistration, { creditCode, endedOn: null });
  if (deregistration?.statusBefore === 'SUSPENDED') deregistration.statusBefore = 'OPERATING';
}

async function whyEnded(
  write: Write,
  { creditCode, zone }: Enterprise,
  { fromOn, until }: Dormancy,
  status: Enterprise['status'],
): Promise<Message> {
  if (status !== 'SUSPENDED') return MESSAGES.ENDED_OFF_REGISTER({ until, status: STATUS_WORDS[status] });
  const earlier = await write.em.find(Dormancy, { creditCode, fromOn: { $lt: fromOn } });
  const periods = earlier.map(one => ({ fromOn: one.fromOn, endedOn: one.endedOn ?? fromOn }));
  const { latest, years } = dormancyLimit(zoneOf(zone), periods, fromOn);
  return until >= latest ? MESSAGES.THREE_YEARS({ years }) : MESSAGES.RESUMED_BY_ITSELF({ until });
}
