/** What the seeds of several aggregates make their rows of. */
import type { LocalDate } from '#shared/clock/index.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import type { StageDates } from './projects/rows.ts';

/** A project of a sample life, as far as it has come, for the seeds of what belongs to projects. */
export interface SampleProject {
  life: Life;
  add: SampleSink;
  today: LocalDate;
  /** The project's place among those of its life, from 0. */
  n: number;
  projectCode: string;
  caseId: string;
  stages: readonly StageDates[];
}

/** The officer who accepts, and another one who decides. */
export const OFFICERS = ['sample-officer-1', 'sample-officer-2'] as const;

/** Eleven in Beijing: office time in every zone. */
export const moment = (day: LocalDate): string => `${day}T03:00:00.000Z`;
