import { expect, test } from '@jest/globals';
import { createProgress, describe } from './progress.ts';

test('one line shows share, rows, speed and time left', () => {
  expect(describe({ done: 250, of: 1_000, rows: 30_000 }, 10)).toBe(
    '[########----------------------] 25 %  30,000 rows  3,000 rows/s  30 s left',
  );
  expect(describe({ done: 0, of: 0, rows: 0 }, 0)).toBe(`[${'-'.repeat(30)}] 0 %  0 rows  0 rows/s`);
  expect(describe({ done: 5, of: 5, rows: 50 }, 2)).toBe(`[${'#'.repeat(30)}] 100 %  50 rows  25 rows/s`);
});

test('a part that has reported nothing yet counts like the average of the others', () => {
  const written: string[] = [];
  const output = { isTTY: true, write: (text: string) => written.push(text) };
  let time = 0;
  const progress = createProgress(['one', 'two'], output, () => time);
  progress.update('one', { done: 50, of: 100, rows: 500 });
  time = 1_000;
  progress.end();
  progress.end();
  expect(written).toEqual([`\r\x1b[K[########----------------------] 25 %  500 rows  500 rows/s  3 s left`, '\n']);
  expect(progress.rows()).toBe(500);
});
