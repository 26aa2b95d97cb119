/** Start-ups of sample lives that were just founded. */
import { endTask } from '#shared/case/package.ts';
import { instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { StoredClock } from '#shared/zones/zone-clock.ts';
import { sampleId } from '#shared/sample/ids.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { followRegistration, startupOf } from './rules.ts';
import type { SampleCase } from '../seed-cases.ts';

const STARTUP = 0xaa;

export const STARTUP_TABLES = { startup: ['credit_code', 'package'] } as const;

/**
 * The licence with the registration's decision, all else on the same afternoon; of who was founded today, all else is
 * under way.
 */
export function addStartup(
  { index, creditCode, zone, foundedOn }: Life,
  { submittedAt, decidedAt, supplement }: SampleCase,
  add: SampleSink,
  today: LocalDate,
): void {
  const clock: StoredClock = supplement
    ? [
        { from: submittedAt, to: supplement.requestedAt, state: 'RUN', reason: null },
        { from: supplement.requestedAt, to: supplement.suppliedAt, state: 'PAUSE', reason: 'SUPPLEMENT' },
        { from: supplement.suppliedAt, to: null, state: 'RUN', reason: null },
      ]
    : [{ from: submittedAt, to: null, state: 'RUN', reason: null }];
  const opened = startupOf(zoneOf(zone.code), sampleId(index, STARTUP, 0), {
    creditCode,
    submittedAt: new Date(submittedAt),
    clock,
  });
  let startup = followRegistration(opened, { status: 'APPROVED', clock }, new Date(decidedAt!));
  const doneAt = instantAt(foundedOn, '15:30');
  if (foundedOn < today)
    for (const { code, status } of startup.tasks)
      if (status === 'RUNNING') startup = endTask(startup, code, { done: true, outcome: '办结' }, doneAt);
  add.row('startup', [creditCode, JSON.stringify(startup)]);
  const told = { creditCode, subject: { type: 'Startup', id: opened.id }, restricted: true };
  const { lead, tasks, status } = startup;
  add.change(new Date(submittedAt), {
    ...told,
    type: 'StartupOpened',
    payload: { state: 'RUNNING', lead, tasks: tasks.map(({ code }) => code) },
  });
  if (status === 'DONE')
    add.change(doneAt, { ...told, type: 'StartupDone', changedFields: ['state'], payload: { state: status } });
}
