import { expect, test } from '@jest/globals';
import { pauseClock } from '../clock/index.ts';
import { clockRule, zone } from '../zones/index.ts';
import { reviveClock, storeClock } from '../zones/zone-clock.ts';
import { SILENT_OUTCOME, deemTasks } from './silence.ts';
import { endTask, openPackage } from './package.ts';
import type { ParallelPackage } from './package.ts';

const at = (text: string): Date => new Date(`2026-${text}:00+08:00`);
const rule = (code: string) => clockRule(zone('gedian'), code, '2026-09-01');
/** Two permits of a line that silence grants (G60), and one that it does not. */
const line = (): ParallelPackage =>
  openPackage(
    {
      id: 'p-1',
      creditCode: 'E',
      theme: 'LINE',
      zone: 'gedian',
      lead: '自然资源和规划分局',
      rule: null,
      tasks: [
        { code: 'PLANNING', agency: '规划', rule: rule('EXT_LINE_POWER_APPROVAL') },
        { code: 'GREENERY', agency: '住建', rule: rule('EXT_LINE_POWER_APPROVAL') },
        { code: 'FIRE', agency: '消防', rule: rule('PROJ_INDUSTRIAL') },
      ],
    },
    at('09-28T10:00'),
  );

test('G60: tasks of a package are granted when their limit has passed, not before, each with its reasons', () => {
  const planned = endTask(line(), 'PLANNING', { done: true, outcome: '准予' }, at('09-29T10:00'));
  // Three working days after 28 September: 29 and 30 September, then 8 October, to the close of the office.
  expect(deemTasks(planned, at('10-08T17:30'))).toBeNull();
  const deemed = deemTasks(planned, at('10-08T17:31'))!;
  expect(deemed.granted).toMatchObject([
    {
      code: 'GREENERY',
      agency: '住建',
      rule: { code: 'EXT_LINE_POWER_APPROVAL' },
      reasons: [{ key: 'SILENCE' }, {}, {}],
    },
  ]);
  expect(deemed.package.tasks.map(({ status, outcome }) => [status, outcome])).toEqual([
    ['DONE', '准予'],
    ['DONE', SILENT_OUTCOME],
    ['RUNNING', null],
  ]);
  expect(deemTasks(deemed.package, at('10-09T10:00'))).toBeNull();
});

test('G60: a task that stands still is not granted, however late it would be', () => {
  const { tasks, ...open } = line();
  const paused = tasks.map(task => ({
    ...task,
    terms: task.terms && { ...task.terms, pauses: ['SUPPLEMENT' as const] },
    clock: task.clock && storeClock(pauseClock(reviveClock(task.clock), at('10-09T10:00'), 'SUPPLEMENT')),
  }));
  expect(deemTasks({ ...open, tasks: paused }, at('12-31T10:00'))).toBeNull();
});

test('G60: a matter of safety, whose rule does not list it, is never granted by silence', () => {
  const granted = deemTasks(line(), at('12-31T10:00'))!;
  expect(granted.granted.map(({ code }) => code)).toEqual(['PLANNING', 'GREENERY']);
  expect(granted.package.status).toBe('RUNNING');
});
