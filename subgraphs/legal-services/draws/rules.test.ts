import { expect, test } from '@jest/globals';
import type { InspectionDrawRow } from './rows.ts';
import { stepsOf } from './rules.ts';

const drawOf = (changes: Partial<InspectionDrawRow>) =>
  ({
    id: 'd',
    authority: '示例应急管理局',
    authorityCode: 'B',
    items: ['EXITS'],
    state: 'POOL_PUBLISHED',
    seedOn: '2026-11-22',
    publishedBy: 'first',
    drawn: [],
    ...changes,
  }) as unknown as InspectionDrawRow;
const drawnOf = (creditCodes: readonly string[]) =>
  drawOf({ state: 'DRAWN', drawn: creditCodes.map(creditCode => ({ creditCode, cards: ['1', '2'] })) });
const today = '2026-11-23';

test('X13: a draw is open the day after the lottery, for another than who published the pool', () => {
  expect(stepsOf(drawOf({}), { today: '2026-11-22', visits: [] })).toEqual([]);
  expect(stepsOf(drawOf({}), { today, visits: [] })).toEqual([
    { operation: 'drawInspection', input: { drawId: 'd' }, notBy: 'first', agency: '示例应急管理局' },
  ]);
});

test('X13: what was drawn leads on to the visits that its leading body has not registered yet, twenty at a time', () => {
  const objectsOf = (visits: readonly { creditCode: string; authority: string }[]) =>
    stepsOf(drawnOf(['E1', 'E2']), { today, visits: visits.map(visit => ({ drawId: 'd', ...visit })) });
  expect(objectsOf([])[0]).toEqual({
    operation: 'registerInspection',
    input: {
      creditCode: 'E1',
      authority: '示例应急管理局',
      authorityCode: 'B',
      items: ['EXITS'],
      ground: 'RANDOM_DRAW',
      drawId: 'd',
    },
    agency: '示例应急管理局',
  });
  const left = (visits: Parameters<typeof objectsOf>[0]) => objectsOf(visits).map(({ input }) => input.creditCode);
  // Its own visit counts, however its name is spelt; that of a body that joins does not.
  expect(left([{ creditCode: 'E1', authority: '示例 应急管理局' }])).toEqual(['E2']);
  expect(left([{ creditCode: 'E1', authority: '示例消防救援大队' }])).toEqual(['E1', 'E2']);
  const many = Array.from({ length: 21 }, (_, n) => `E${n}`);
  expect(stepsOf(drawnOf(many), { today, visits: [] })).toHaveLength(20);
});
