/** What the seeds of all aggregates make their rows from: one life, from its start to its end. */
import type { LocalDate } from '#shared/clock/index.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import type { Random } from '#shared/sample/random.ts';

export interface SampleStory {
  life: Life;
  add: SampleSink;
  today: LocalDate;
  /** One stream of chance for the whole life: the order of the seeds is part of the sample. */
  random: Random;
}

/** Numbers of the tables in sample ids. */
export const SAMPLE_TABLES = {
  visit: 0xe1,
  legalAid: 0xe2,
  decision: 0xe3,
  penalty: 0xe4,
  itemList: 0xe5,
  draw: 0xe6,
  misconduct: 0xe7,
  answer: 0xe8,
  labour: 0xf8,
  plan: 0xfa,
  fine: 0xe9,
  filing: 0xea,
  payment: 0xeb,
  ipCase: 0xec,
  softMeasure: 0xed,
  sandbox: 0xee,
  sandboxPlace: 0xef,
} as const;
