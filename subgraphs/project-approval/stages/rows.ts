/** What stages are shown from: read from the project, never stored so. */
import type { TaskStatus } from '#shared/case/package.ts';
import type { ClockReading } from '#shared/clock/index.ts';
import type { Words } from '#shared/messages.ts';
import type { ProjectStage, StagePackage, StageTask } from '../generated.ts';

export type StageTaskRow = Omit<StageTask, '__typename' | 'clock' | 'status' | 'outcome'> & {
  clock: ClockReading | null;
  status: TaskStatus;
  outcome: Words | null;
  /** Whose project it belongs to. */
  creditCode: string;
};
export type StagePackageRow = Omit<StagePackage, '__typename' | 'clock' | 'tasks'> & {
  clock: ClockReading | null;
  tasks: StageTaskRow[];
};
export type ProjectStageRow = Omit<ProjectStage, '__typename' | 'package'> & { package: StagePackageRow | null };
