/** Matters that join a stage: what runs on, and since when. */
import { expect, test } from '@jest/globals';
import { endTask, openPackage } from '#shared/case/package.ts';
import { instantAt } from '#shared/clock/index.ts';
import type { StageDates } from '../projects/rows.ts';
import { withMatter } from './rules.ts';

const BEGUN = instantAt('2026-11-16', '09:00');
const LATER = instantAt('2026-11-18', '15:00');
const matters = (codes: readonly string[], at: Date) =>
  openPackage(
    {
      id: `${codes.join()} ${at.toISOString()}`,
      creditCode: '91350100M000100Y43',
      theme: 'CONSTRUCTION_PERMIT',
      zone: 'gedian',
      lead: '行政审批局',
      rule: null,
      tasks: codes.map(code => ({ code, agency: '行政审批局', rule: null })),
    },
    at,
  );
const stage = (more: Partial<StageDates>): StageDates => ({
  startedOn: '2026-11-16',
  finishedOn: null,
  package: matters(['WATER'], BEGUN),
  ...more,
});

test('a matter that joins a stage begins at once, and the stage’s own clock goes on from where it began', () => {
  const ended = {
    ...stage({}),
    package: endTask(matters(['WATER'], BEGUN), 'WATER', { done: true, outcome: '准予' }, LATER),
  };
  expect(ended.package.status).toBe('DONE');
  const [joined] = withMatter([ended], matters(['ROAD'], LATER));
  expect(joined?.package?.tasks.map(({ code, status }) => [code, status])).toEqual([
    ['WATER', 'DONE'],
    ['ROAD', 'RUNNING'],
  ]);
  expect(joined?.package).toMatchObject({
    status: 'RUNNING',
    clock: [{ from: BEGUN.toISOString(), to: null, state: 'RUN', reason: null }],
  });
});

test('a matter joins once, joins no stage that is over, and none whose matters have failed', () => {
  const again = [stage({})];
  expect(withMatter(again, matters(['WATER'], LATER))[0]?.package).toEqual(again[0]?.package);
  const over = [stage({ finishedOn: '2026-11-17' })];
  expect(withMatter(over, matters(['ROAD'], LATER))).toBe(over);
  const failed = stage({
    package: endTask(matters(['WATER'], BEGUN), 'WATER', { done: false, outcome: '不符合规划' }, LATER),
  });
  expect(withMatter([failed], matters(['ROAD'], LATER))[0]?.package).toEqual(failed.package);
  expect(withMatter([stage({ package: null })], matters(['ROAD'], LATER))[0]?.package).toEqual(
    matters(['ROAD'], LATER),
  );
});
