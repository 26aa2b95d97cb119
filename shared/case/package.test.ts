import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '../testing/refusal.ts';
import { clockRule, zone } from '../zones/index.ts';
import { endTask, openPackage, readPackage } from './package.ts';
import type { ParallelPackage } from './package.ts';

const at = (text: string): Date => new Date(`2026-${text}:00+08:00`);
const gedian = zone('gedian');
const rule = (code: string) => clockRule(gedian, code, '2026-09-01');
const statuses = ({ tasks }: ParallelPackage) => Object.fromEntries(tasks.map(({ code, status }) => [code, status]));
/**
 * Start-up "210" (G25): the licence in half a working day; then seal, invoices and social insurance side by side in
 * another half.
 */
const startUp = (): ParallelPackage =>
  openPackage(
    {
      id: 'p-1',
      creditCode: 'E',
      theme: 'START_UP',
      zone: 'gedian',
      lead: '市场监管分局',
      rule: rule('STARTUP_TOTAL'),
      tasks: [
        { code: 'LICENCE', agency: '市场监管分局', rule: rule('STARTUP_LICENCE') },
        ...['SEAL', 'INVOICE', 'SOCIAL_INSURANCE'].map(code => ({
          code,
          agency: code,
          after: ['LICENCE'],
          rule: rule('STARTUP_SEAL_INVOICE_SOCIAL'),
        })),
      ],
    },
    at('11-19T08:30'),
  );
const done = (before: ParallelPackage, code: string, when: string) =>
  endTask(before, code, { done: true, outcome: '办结' }, at(when));

describe('Q03, G25: a package of tasks with one lead and one deadline', () => {
  test('starts what waits for nothing; the others side by side when that is done; and is done with the last', () => {
    let one = startUp();
    expect(statuses(one)).toEqual({
      LICENCE: 'RUNNING',
      SEAL: 'WAITING',
      INVOICE: 'WAITING',
      SOCIAL_INSURANCE: 'WAITING',
    });
    one = done(one, 'LICENCE', '11-19T10:00');
    expect(statuses(one)).toEqual({
      LICENCE: 'DONE',
      SEAL: 'RUNNING',
      INVOICE: 'RUNNING',
      SOCIAL_INSURANCE: 'RUNNING',
    });
    one = done(done(done(one, 'INVOICE', '11-19T10:30'), 'SEAL', '11-19T11:00'), 'SOCIAL_INSURANCE', '11-19T11:30');
    expect(one.status).toBe('DONE');
    expect(readPackage(one, at('12-31T10:00')).clock!.light).not.toBe('OVERDUE');
  });

  test('shows the lead every clock, each of half a working day from its own start, and what holds the others up', () => {
    const one = startUp();
    const before = readPackage(one, at('11-19T09:00'));
    expect(before.tasks[0]!.clock!.dueAt).toEqual(at('11-19T12:00'));
    expect(before.tasks[1]).toMatchObject({ clock: null, waitsFor: ['LICENCE'] });
    expect(before.holdingUp).toEqual(['LICENCE']);
    const after = readPackage(done(one, 'LICENCE', '11-19T10:00'), at('11-19T10:01'));
    // Half a working day of 3.5 hours from 10:00: two hours to 12:00, the rest from 14:00.
    expect(after.tasks[1]!.clock!.dueAt).toEqual(at('11-19T15:30'));
    expect(after.holdingUp).toEqual([]);
    expect(readPackage(done(one, 'LICENCE', '11-19T10:00'), at('11-19T15:25')).holdingUp).toEqual([
      'SEAL',
      'INVOICE',
      'SOCIAL_INSURANCE',
    ]);
  });

  test('fails with the first task that fails; what ran or waited is stopped', () => {
    const failed = endTask(startUp(), 'LICENCE', { done: false, outcome: '名称已被使用' }, at('11-19T10:00'));
    expect(failed).toMatchObject({
      status: 'FAILED',
      tasks: [
        { status: 'FAILED', outcome: '名称已被使用' },
        { status: 'FAILED', outcome: { en: 'LICENCE failed', zh: '市场监管分局的事项未通过' } },
        {},
        {},
      ],
    });
    expect(refusalOf(() => done(failed, 'SEAL', '11-19T11:00'))).toMatchObject({ code: 'PACKAGE_ENDED' });
  });

  test('refuses to end what does not run, or is not there, and says why', () => {
    const one = startUp();
    expect(refusalOf(() => done(one, 'SEAL', '11-19T10:00'))).toMatchObject({
      code: 'TASK_NOT_RUNNING',
      message: 'only a running task ends, but SEAL is WAITING, waiting for LICENCE',
    });
    expect(refusalOf(() => done(done(one, 'LICENCE', '11-19T10:00'), 'LICENCE', '11-19T10:05'))).toMatchObject({
      code: 'TASK_NOT_RUNNING',
      message: 'only a running task ends, but LICENCE is DONE',
    });
    expect(refusalOf(() => done(one, 'BANK', '11-19T10:00'))).toMatchObject({
      code: 'NOT_FOUND',
      message: 'START_UP has the tasks LICENCE, SEAL, INVOICE, SOCIAL_INSURANCE, but got: BANK',
    });
  });

  test('cannot be opened where tasks wait for each other or for one that is not there', () => {
    const open = (tasks: { code: string; agency: string; after?: string[]; rule: null }[]) => () =>
      openPackage(
        { id: 'p', creditCode: 'E', theme: 'T', zone: 'gedian', lead: 'l', rule: null, tasks },
        at('11-19T10:00'),
      );
    expect(
      open([
        { code: 'A', agency: 'a', after: ['B'], rule: null },
        { code: 'B', agency: 'b', after: ['A'], rule: null },
      ]),
    ).toThrow('every task of T must be there once and able to start, but never will: A, B');
    expect(open([{ code: 'A', agency: 'a', after: ['Z'], rule: null }])).toThrow('but never will: A');
    expect(
      open([
        { code: 'A', agency: 'a', rule: null },
        { code: 'A', agency: 'a', rule: null },
      ]),
    ).toThrow('a task that is there twice');
  });
});
