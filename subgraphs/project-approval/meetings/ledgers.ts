/** A meeting's task that is about a project stands in the project's ledger too. */
import { ENTERPRISE_LOCK } from '#shared/database/write.ts';
import type { Write } from '#shared/database/write.ts';
import { MajorProject } from '../major-projects/entities.ts';
import { addLedgerEntry } from '../major-projects/steps.ts';
import type { MeetingTask } from './entities.ts';

/** Adds an entry for each task that is about a major project, under the lock of the project's enterprise. */
export async function addToLedgers(
  write: Write,
  tasks: readonly MeetingTask[],
  action: string,
  by: string,
): Promise<void> {
  const codes = tasks.flatMap(({ projectCode }) => projectCode ?? []);
  const majors = await write.em.find(MajorProject, { projectCode: codes });
  await write.lock(ENTERPRISE_LOCK, ...new Set(majors.map(({ creditCode }) => creditCode)));
  for (const { id: taskId, agency, dueOn, projectCode } of tasks) {
    const major = majors.find(one => one.projectCode === projectCode);
    if (!major) continue;
    const { creditCode, zone } = major;
    const detail = { taskId, agency, dueOn };
    addLedgerEntry(write, { projectCode: major.projectCode, creditCode, zone, action, by, detail });
  }
}
