import type { TaskStatus } from '#shared/case/package.ts';
import type { ClockReading } from '#shared/clock/index.ts';
import type { RowOf } from '#shared/database/rows.ts';
import type { Words } from '#shared/messages.ts';
import type { Startup } from './entities.ts';

export type StartupRow = RowOf<Startup>;

/** A task of a start-up, as it stands at a moment. */
export interface StartupTaskRow {
  code: string;
  agency: string;
  state: TaskStatus;
  clock: ClockReading | null;
  waitsFor: string[];
  outcome: Words | null;
}
