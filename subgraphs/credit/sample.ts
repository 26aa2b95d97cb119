/** What the seeds of all aggregates make their rows from: one life, from its start to its end. */
import type { LocalDate } from '#shared/clock/index.ts';
import { instantAt } from '#shared/clock/index.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import type { Random } from '#shared/sample/random.ts';

export interface SampleStory {
  life: Life;
  add: SampleSink;
  today: LocalDate;
  /** The last day on which something happens: that of the enterprise's end, else today. */
  end: LocalDate;
  /** One stream of chance for the whole life: the order of the seeds is part of the sample. */
  random: Random;
}

/** Numbers of the tables in sample ids. */
export const SAMPLE_TABLES = {
  grade: 0xc1,
  licence: 0xc2,
  penalty: 0xc3,
  listing: 0xc4,
  decision: 0xc5,
  repair: 0xc6,
  taxGrade: 0xc7,
  commitment: 0xc8,
  report: 0xc9,
  government: 0xca,
  intermediary: 0xcb,
  taxList: 0xcc,
  sanction: 0xcd,
} as const;

export const noon = (day: LocalDate): Date => instantAt(day, '12:00');
