/** What the seeds of all aggregates make their rows from: one life, from its start to its end. */
import type { LocalDate } from '#shared/clock/index.ts';
import { SAMPLE_ZONES } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import type { Random } from '#shared/sample/random.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';

export interface SampleStory {
  life: Life;
  add: SampleSink;
  today: LocalDate;
  /** One stream of chance for the whole life: the order of the seeds is part of the sample. */
  random: Random;
}

/** What is of a zone and of no enterprise comes with the zone's first life; null for every other. */
export const zoneOfFirst = ({ index, zone }: Life): Zone | null =>
  index < SAMPLE_ZONES.length ? zoneOf(zone.code) : null;

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
  clue: 0xf0,
  clueOpening: 0xf1,
  competitionReview: 0xf2,
  competitionCampaign: 0xf3,
  propertyReview: 0xf4,
  triggerRule: 0xf5,
  triggerEvent: 0xf6,
  relief: 0xf7,
} as const;
