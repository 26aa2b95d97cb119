import { expect, test } from '@jest/globals';
import { FeedUnavailable } from '#shared/server/feeds.ts';
import { Silence } from './silence.ts';
import { NotTheReader } from './store.ts';

type Said = [level: string, what: string, kept?: number];

/** A department whose log is kept. */
function followed(): { silence: Silence; said: Said[]; fail(error: Error, seconds: number): number } {
  const said: Said[] = [];
  let now = 0;
  const as = (level: string) => (about: object, what: string) =>
    said.push('kept' in about ? [level, what, about.kept as number] : [level, what]);
  const log = { info: as('info'), warn: as('warn'), error: as('error') };
  const silence = new Silence(log as never, 'credit', () => now);
  /** A step fails, so many seconds after the one before. */
  const fail = (error: Error, seconds: number): number => {
    now += seconds * 1_000;
    return silence.of(error);
  };
  return { silence, said, fail };
}

const DOWN = new FeedUnavailable('/departments/credit/changes answered 503');
const AGAIN: Said = ['info', 'a department is followed again, and all that it told meanwhile is kept', 12];

test('a department that is down for a day is told of once, and once that it is caught up with', () => {
  const { silence, said, fail } = followed();
  const pauses = Array.from({ length: 9 }, () => fail(DOWN, 5));
  expect(pauses).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  expect(said).toEqual([['warn', 'a department is not followed now']]);
  silence.isOver({ kept: 10, isEnd: false });
  expect(said).toHaveLength(1);
  silence.isOver({ kept: 2, isEnd: true });
  silence.isOver({ kept: 5, isEnd: true });
  expect(said.slice(1)).toEqual([AGAIN]);
  // The next time it is a department like any other.
  expect(fail(DOWN, 100)).toBe(250);
  expect(said).toHaveLength(2);
});

test('a department that starts a moment after this one is told of not at all', () => {
  const { silence, said, fail } = followed();
  for (let tries = 0; tries < 5; tries += 1) fail(DOWN, 1.5);
  silence.isOver({ kept: 5, isEnd: true });
  fail(new NotTheReader('credit is read by another replica'), 100);
  silence.isOver({ kept: 5, isEnd: true });
  expect(said).toEqual([]);
});

test('a database of the own that does not answer is no fault of the feed; any other error is one, each time', () => {
  const { said, fail } = followed();
  const busy = new Error('timeout exceeded when trying to connect');
  fail(busy, 1);
  fail(busy, 1);
  expect(said).toEqual([['warn', 'the own database does not answer: a feed is read again once it does']]);
  fail(new Error('a fault'), 1);
  fail(new Error('a fault'), 1);
  expect(said.slice(1)).toEqual(Array(2).fill(['error', 'a feed could not be kept; it is read again']));
});
