/** The steps of a registration, which lead the first task of its start-up, the licence. */
import type { Case } from '#shared/case/index.ts';
import type { PackageTask, ParallelPackage } from '#shared/case/package.ts';
import type { Write } from '#shared/database/write.ts';
import { Startup } from './entities.ts';
import { LICENCE, followRegistration } from './rules.ts';

/** Carries a step of a registration over to its start-up, where it has one. */
export async function leadStartup(write: Write, registration: Case): Promise<void> {
  const startup = await write.em.findOne(Startup, { creditCode: registration.creditCode });
  if (!startup) return;
  const before = startup.package;
  startup.package = followRegistration(before, registration, write.now);
  recordTaskEnd(write, before, startup.package, LICENCE);
}

/**
 * Records the end of a task for the feed, and that of the start-up where the task was its last. Records nothing for a
 * step that ends no task: the registration has a change of its own.
 */
export function recordTaskEnd(write: Write, before: ParallelPackage, after: ParallelPackage, code: string): void {
  const task = taskOf(after, code);
  if (task.status === taskOf(before, code).status) return;
  const { agency } = task;
  recordStartup(write, after, task.status === 'DONE' ? 'StartupTaskDone' : 'StartupTaskFailed', { task: code, agency });
  if (after.status !== 'RUNNING') {
    recordStartup(write, after, after.status === 'DONE' ? 'StartupDone' : 'StartupFailed', {});
  }
}

function taskOf({ tasks }: ParallelPackage, code: string): PackageTask {
  const task = tasks.find(one => one.code === code);
  if (!task) throw new Error(`the start-up has no task ${code}`);
  return task;
}

/** Records a change of a start-up. It is restricted: start-ups are the enterprise's own matter. */
export function recordStartup(
  write: Write,
  { id, creditCode, status }: ParallelPackage,
  type: string,
  payload: Record<string, unknown>,
): void {
  write.record({
    type,
    creditCode,
    subject: { type: 'Startup', id },
    changedFields: type === 'StartupOpened' ? [] : ['state'],
    restricted: true,
    payload: { state: status, ...payload },
  });
}
