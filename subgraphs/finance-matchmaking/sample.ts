/** What the seeds of several aggregates share: bodies of a zone, days of a life, one way to tell a change. */
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { addDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { NewChange } from '#shared/database/feed.ts';
import type { Life, SampleZone } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';

/** What the rows of a life are made from. */
export interface Story {
  life: Life;
  add: SampleSink;
  today: LocalDate;
}

/** The moment of a day at which things of the sample happen. */
export const moment = (day: LocalDate): Date => instantAt(day, '10:00');

/** The body that holds a zone's funds and events. */
export const organOf = ({ divisionCode }: SampleZone): string =>
  makeCreditCode({ authority: '1', kind: '1', divisionCode, serial: 7 });

/** Whether a life is in business, and has been for two years: for it there is more to tell. */
export const isSettled = ({ stage, foundedOn, endedOn }: Life, today: LocalDate): boolean =>
  stage === 'OPERATING' && endedOn === null && foundedOn < addDays(today, -730);

/** Tells a change of a thing of an enterprise on a day. */
export const tell = (
  { life, add }: Story,
  on: LocalDate,
  change: Pick<NewChange, 'type' | 'subject' | 'payload'> & { restricted?: boolean },
): void => add.change(moment(on), { restricted: true, changedFields: [], ...change, creditCode: life.creditCode });
