/** Start-ups as they are stored and told; the registration's steps lead their first task. */
import type { Case } from '#shared/case/index.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import type { Write } from '#shared/database/write.ts';
import { Startup } from '../entities.ts';
import { LICENCE, followRegistration } from './rules.ts';

/** Carries a step of a registration over to its start-up, where it has one. */
export async function leadStartup(write: Write, registration: Case): Promise<void> {
  const startup = await write.em.findOne(Startup, { creditCode: registration.creditCode });
  if (!startup) return;
  const before = startup.package;
  startup.package = followRegistration(before, registration, write.now);
  tellTask(write, before, startup.package, LICENCE);
}

/**
 * Tells the end of a task, and of the whole where it was the last. A step that ends nothing is told by the registration
 * alone.
 */
export function tellTask(write: Write, before: ParallelPackage, after: ParallelPackage, code: string): void {
  const task = after.tasks.find(one => one.code === code)!;
  if (task.status === before.tasks.find(one => one.code === code)!.status) return;
  tell(write, after, task.status === 'DONE' ? 'StartupTaskDone' : 'StartupTaskFailed', {
    task: code,
    agency: task.agency,
  });
  if (after.status !== 'RUNNING') tell(write, after, after.status === 'DONE' ? 'StartupDone' : 'StartupFailed', {});
}

/** Start-ups are the enterprise's own matter. */
export function tell(
  write: Write,
  { id, creditCode, status }: ParallelPackage,
  type: string,
  payload: Record<string, unknown>,
): void {
  const changedFields = type === 'StartupOpened' ? [] : ['state'];
  write.record({
    type,
    creditCode,
    subject: { type: 'Startup', id },
    changedFields,
    restricted: true,
    payload: { state: status, ...payload },
  });
}
