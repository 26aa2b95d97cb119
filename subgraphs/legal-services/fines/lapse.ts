/** Plans whose day passed unpaid lapse (X10): what follows is derived; that it happened is decided and told. */
import { attempt } from '#shared/case/jobs.ts';
import type { JobContext } from '#shared/case/jobs.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { listRule, zone as zoneOf } from '#shared/zones/index.ts';
import { FineRelief } from './entities.ts';
import { rowFacts } from './fines.ts';
import { MESSAGES } from './messages.ts';
import { standingOf } from './rules.ts';
import { booksOf, findFine, storeFineStep } from './steps.ts';

/** Fines that one turn looks at. */
const BATCH = 200;

interface Running {
  fineId: string;
  creditCode: string;
}

/** Plans that run, with a day that has passed. */
const RUNNING = `select fine.id as "fineId", fine.credit_code as "creditCode" from fine
  where settled_on is null and exists (select 1 from fine_relief
    where fine_id = fine.id and state = 'GRANTED' and (plan -> 0 ->> 'dueOn')::date < $1)
    and id > $2 order by id limit ${BATCH}`;

/** Lapses every plan of which a part was not paid by its day; each is one write. Returns how many. */
export async function lapseReliefs(context: JobContext): Promise<number> {
  const { database, now } = context;
  let count = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const running = await database.query<Running>(RUNNING, [localDate(now), after]);
    for (const one of running) {
      if (await attempt(context, one.creditCode, write => lapse(write, one))) count += 1;
    }
    if (running.length < BATCH) return count;
    after = running.at(-1)?.fineId ?? after;
  }
}

/** Lapses one plan. Refuses DEBT_ENDED where nothing was missed: it may have been paid meanwhile. */
async function lapse(write: Write, { creditCode, fineId }: Running): Promise<void> {
  const fine = await findFine(write, { creditCode, fineId });
  const books = await booksOf(write, fineId);
  const today = localDate(write.now);
  const { missedOn, outstanding } = standingOf(rowFacts(fine), books, today);
  const last = books.reliefs.at(-1);
  if (missedOn === null || last?.state !== 'GRANTED') throw refuse('DEBT_ENDED', MESSAGES.PAID_MEANWHILE());
  write.em.assign(write.em.getReference(FineRelief, last.id), { state: 'LAPSED', missedOn } as Partial<FineRelief>);
  const rule = listRule(zoneOf(fine.zone), 'FINE_INSTALMENT_MISSED', today);
  const items = rule.parameters.items.map(({ en, zh }) => ({ en, zh }));
  storeFineStep(write, fine, {
    type: 'FineReliefLapsed',
    outcome: 'RELIEF_LAPSED',
    changedFields: ['relief', 'instalments'],
    rule,
    facts: { missedOn, outstanding, plan: last.plan },
    reasons: [MESSAGES.MISSED({ missedOn, outstanding }), MESSAGES.FOLLOWS({ items })],
  });
}
