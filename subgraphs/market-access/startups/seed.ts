/** Start-ups of sample lives that were just founded. */
import { endTask } from '#shared/case/package.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import { instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { clockOf } from '../cases/seed.ts';
import type { SampleCase } from '../cases/seed.ts';
import { Startup } from './entities.ts';
import { followRegistration, startupOf } from './rules.ts';

const STARTUP = 0xaa;

/**
 * Adds the start-up of an approved registration: the licence is done with the decision, all else on the same afternoon;
 * of an enterprise that was founded today all else still runs.
 */
export function addStartup(life: Life, registration: SampleCase, add: SampleSink, today: LocalDate): void {
  const { index, creditCode, foundedOn } = life;
  const { submittedAt } = registration;
  const licensed = afterLicence(life, sampleId(index, STARTUP, 0), registration);
  const doneAt = instantAt(foundedOn, '15:30');
  const startup = foundedOn < today ? allDone(licensed, doneAt) : licensed;
  add.row(Startup, { creditCode, package: startup });
  const { id, lead, tasks, status } = startup;
  const change = { creditCode, subject: { type: 'Startup', id }, restricted: true };
  add.change(new Date(submittedAt), {
    ...change,
    type: 'StartupOpened',
    payload: { state: 'RUNNING', lead, tasks: tasks.map(({ code }) => code) },
  });
  if (status === 'DONE') {
    add.change(doneAt, { ...change, type: 'StartupDone', changedFields: ['state'], payload: { state: status } });
  }
}

function afterLicence({ creditCode, zone }: Life, id: string, registration: SampleCase): ParallelPackage {
  const { submittedAt, decidedAt } = registration;
  const opened = startupOf(zoneOf(zone.code), id, {
    creditCode,
    submittedAt: new Date(submittedAt),
    clock: clockOf({ ...registration, decidedAt: null }),
  });
  if (decidedAt === null) return opened;
  const clock = opened.clock;
  return followRegistration(opened, { status: 'APPROVED', clock }, new Date(decidedAt));
}

const allDone = (startup: ParallelPackage, at: Date): ParallelPackage =>
  startup.tasks
    .filter(({ status }) => status === 'RUNNING')
    .reduce((before, { code }) => endTask(before, code, { done: true, outcome: '办结' }, at), startup);
