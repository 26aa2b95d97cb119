import { expect, test } from '@jest/globals';
import { FeedUnavailable } from '#shared/server/feeds.ts';
import { Silence } from './silence.ts';
import { NotTheReader } from './store.ts';

type Said = [level: string, what: string, kept?: number];

/** A department whose log is kept. */
function followed(): { silence: Silence; said: Said[] } {
  const said: Said[] = [];
  const as = (level: string) => (about: object, what: string) =>
    said.push('kept' in about ? [level, what, about.kept as number] : [level, what]);
  const log = { info: as('info'), warn: as('warn'), error: as('error') };
  return { silence: new Silence(log as never, 'credit'), said };
}

const DOWN = new FeedUnavailable('/departments/credit/changes answered 503');
const AGAIN: Said = ['info', 'a department is followed again, and all that it told meanwhile is kept', 12];

test('a department that is down for a day is told of once, and once that it is caught up with', () => {
  const { silence, said } = followed();
  const pauses = Array.from({ length: 9 }, () => silence.of(DOWN));
  expect(pauses).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  expect(said).toEqual([['warn', 'a department is not followed now']]);
  silence.isOver({ kept: 10, isEnd: false });
  expect(said).toHaveLength(1);
  silence.isOver({ kept: 2, isEnd: true });
  silence.isOver({ kept: 5, isEnd: true });
  expect(said.slice(1)).toEqual([AGAIN]);
  // The next time it is a department like any other.
  expect(silence.of(DOWN)).toBe(250);
});

test('a department that starts a moment after this one is told of not at all', () => {
  const { silence, said } = followed();
  for (let tries = 0; tries < 5; tries += 1) silence.of(DOWN);
  silence.isOver({ kept: 5, isEnd: true });
  silence.of(new NotTheReader('credit is read by another replica'));
  expect(said).toEqual([]);
});

test('a database of the own that does not answer is no fault of the feed; any other error is one, each time', () => {
  const { silence, said } = followed();
  const busy = new Error('timeout exceeded when trying to connect');
  silence.of(busy);
  silence.of(busy);
  expect(said).toEqual([['warn', 'the own database does not answer: a feed is read again once it does']]);
  silence.of(new Error('a fault'));
  silence.of(new Error('a fault'));
  expect(said.slice(1)).toEqual(Array(2).fill(['error', 'a feed could not be kept; it is read again']));
});
