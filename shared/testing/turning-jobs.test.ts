import { expect, test } from '@jest/globals';
import { addDays, localDate } from '../clock/index.ts';
import { wrongJobDays } from './turning-jobs.ts';

/** The day in China at a moment, and so many days after it. */
const dayAt = (at: Date, days: number): string => addDays(localDate(at), days);

/** What is wrong of jobs that end what holds until a day, so many days early, and remind of it the day before. */
async function faultsOf(daysEarly: number): Promise<string[]> {
  let until = '9999-12-31';
  const done = new Set<string>();
  return wrongJobDays({
    columns: ['licence.valid_to'],
    plant: async (_column, day) => {
      until = day;
      return true;
    },
    run: async at => {
      const due = [...(until <= dayAt(at, 1) ? ['reminder'] : []), ...(until < dayAt(at, daysEarly) ? ['end'] : [])];
      const fresh = due.filter(what => !done.has(what));
      for (const what of fresh) done.add(what);
      return fresh;
    },
  });
}

test('a job that acts when the day has ended is let pass, and so is what it reminds of before', async () => {
  expect(await faultsOf(0)).toEqual([]);
});

test('a job that acts before the day has ended, or a day late, is noticed', async () => {
  expect(await faultsOf(1)).toEqual(['of licence.valid_to jobs do before the day has ended: end']);
  expect(await faultsOf(-1)).toEqual(['of licence.valid_to jobs do a day late: end']);
});
