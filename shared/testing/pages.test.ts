import { expect, test } from '@jest/globals';
import { wrongPages } from './pages.ts';
import type { Page } from './pages.ts';

interface Faults {
  /** From how many things on they are refused. */
  refused?: number;
  /** How many things more than are asked for are read, to see whether more follow. */
  more?: number;
  /** How many things are left out after a cursor. */
  skipped?: number;
}

/** A list of five things. */
const five =
  ({ refused = 101, more = 1, skipped = 0 }: Faults) =>
  async (first: number, after?: string): Promise<Page | string> => {
    if (first < 1 || first >= refused) return 'BAD_USER_INPUT';
    const from = after === undefined ? 0 : Number(after) + 1 + skipped;
    const rows = ['0', '1', '2', '3', '4'].slice(from, from + first + more);
    return {
      edges: rows.slice(0, first).map(cursor => ({ cursor })),
      pageInfo: { hasNextPage: rows.length > first, hasPreviousPage: after !== undefined },
    };
  };

test('a list that goes on as its pages say is let pass', async () => {
  expect(await wrongPages(five({}))).toEqual([]);
});

test.each([
  ['refuses the largest page', { refused: 100 }, 'must take first: 100, but gave BAD_USER_INPUT'],
  ['takes a larger page', { refused: 102 }, 'must refuse first: 101, but gave'],
  ['does not see that more follows', { more: 0 }, 'of 5 things, first: 4 after: nothing must give'],
  ['leaves out what follows', { skipped: 1 }, 'of 5 things, first: 1 after: 0 must give'],
])('a list that %s is noticed', async (_what, faults, message) => {
  expect((await wrongPages(five(faults))).join('\n')).toContain(message);
});
