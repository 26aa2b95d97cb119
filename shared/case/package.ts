/**
 * Tasks of several agencies that run side by side under one lead and one deadline (并联审批牵头单位责任制, Q03; 企业开办 G25; 外线工程
 * G21). Pure: each step gives the next package; the lead sees all clocks.
 */
import { startClock, stopClock } from '../clock/index.ts';
import type { ClockReading } from '../clock/index.ts';
import { refuse } from '../errors.ts';
import type { Text, Words } from '../messages.ts';
import { reviveClock, storeClock } from '../zones/zone-clock.ts';
import type { StoredClock } from '../zones/zone-clock.ts';
import { codeName, ruleReference } from '../zones/index.ts';
import type { ResolvedRule, RuleReference } from '../zones/index.ts';
import { readCase, termsOf } from './case.ts';
import { MESSAGES } from './messages.ts';
import type { CaseTerms } from './case.ts';

export type TaskStatus = 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';

/** What the statuses of tasks and packages are called. */
export const TASK_LABELS: Readonly<Record<TaskStatus, Text>> = {
  WAITING: { en: 'WAITING', zh: '未启动' },
  RUNNING: { en: 'RUNNING', zh: '办理中' },
  DONE: { en: 'DONE', zh: '已办结' },
  FAILED: { en: 'FAILED', zh: '未通过' },
};

/** One task. It starts by itself once the tasks it comes after are done. */
export interface PackageTask {
  code: string;
  agency: string;
  after: readonly string[];
  status: TaskStatus;
  /** Null until it starts. */
  clock: StoredClock | null;
  terms: CaseTerms | null;
  rule: RuleReference | null;
  endedAt: string | null;
  /** What came of it, or why it failed: in an officer's words, or in both languages. */
  outcome: Words | null;
  /** Number of the document by which it was licensed; none for what is no licence, and where it was not granted. */
  documentNo?: string | null;
}

export interface ParallelPackage {
  id: string;
  creditCode: string;
  theme: string;
  zone: string;
  /** The agency that answers for the whole. */
  lead: string;
  status: 'RUNNING' | 'DONE' | 'FAILED';
  clock: StoredClock;
  terms: CaseTerms | null;
  rule: RuleReference | null;
  tasks: readonly PackageTask[];
}

export interface NewPackage extends Pick<ParallelPackage, 'id' | 'creditCode' | 'theme' | 'zone' | 'lead'> {
  /** The rule of the one deadline, or null. */
  rule: ResolvedRule<'clock'> | null;
  tasks: readonly { code: string; agency: string; after?: readonly string[]; rule: ResolvedRule<'clock'> | null }[];
}

/**
 * Opens a package: every task that comes after no other starts at once. Throws where tasks wait for each other, or for
 * one that is not there.
 */
export function openPackage({ rule, tasks, ...given }: NewPackage, at: Date): ParallelPackage {
  const waiting = tasks.map(
    ({ after = [], rule: own, code, agency }): PackageTask => ({
      code,
      agency,
      after,
      status: 'WAITING',
      clock: null,
      terms: own && termsOf(own),
      rule: own && ruleReference(own),
      endedAt: null,
      outcome: null,
    }),
  );
  const reached = new Set<string>();
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { code, after } of waiting) if (after.every(one => reached.has(one))) reached.add(code);
  }
  const never = waiting.filter(({ code }) => !reached.has(code)).map(({ code }) => code);
  if (never.length > 0 || new Set(waiting.map(({ code }) => code)).size !== waiting.length) {
    throw new Error(
      `every task of ${given.theme} must be there once and able to start, but never will: ${never.join(', ') || 'a task that is there twice'}`,
    );
  }
  return {
    ...given,
    status: 'RUNNING',
    clock: storeClock(startClock(at)),
    terms: rule && termsOf(rule),
    rule: rule && ruleReference(rule),
    tasks: startReady(waiting, at),
  };
}

function startReady(tasks: readonly PackageTask[], at: Date): PackageTask[] {
  const done = new Set(tasks.filter(({ status }) => status === 'DONE').map(({ code }) => code));
  return tasks.map(task =>
    task.status === 'WAITING' && task.after.every(code => done.has(code))
      ? { ...task, status: 'RUNNING', clock: storeClock(startClock(at)) }
      : task,
  );
}

/** Themes that are no code of a rule. */
const THEMES: Readonly<Record<string, string>> = { EXTERNAL_LINE: '外线工程', START_UP: '企业开办' };

/** A task or a theme as messages say it: by its code in English, in Chinese as the rules of zones call it. */
const nameOf = (code: string): Text => ({ en: code, zh: codeName(code)?.zh ?? THEMES[code] ?? code });

const namesOf = (codes: readonly string[]): Text => ({
  en: codes.join(', '),
  zh: codes.map(code => nameOf(code).zh).join('、'),
});

/** A task of a package, such as to ask for which agency it is. Refuses NOT_FOUND. */
export function requireTask({ theme, tasks }: ParallelPackage, code: string): PackageTask {
  const task = tasks.find(one => one.code === code);
  if (task) return task;
  const codes = namesOf(tasks.map(one => one.code));
  throw refuse('NOT_FOUND', MESSAGES.NO_TASK({ theme: nameOf(theme), codes, code: code.slice(0, 40) }));
}

/**
 * Ends a task. The tasks that waited for it start; with the last the package is done. One that fails ends the package:
 * what runs is stopped. Refuses NOT_FOUND, TASK_NOT_RUNNING and PACKAGE_ENDED.
 */
export function endTask(
  before: ParallelPackage,
  code: string,
  result: { done: boolean; outcome: string },
  at: Date,
): ParallelPackage {
  if (before.status !== 'RUNNING')
    throw refuse('PACKAGE_ENDED', MESSAGES.PACKAGE_ENDED({ status: TASK_LABELS[before.status] }));
  const task = requireTask(before, code);
  if (task.status !== 'RUNNING') {
    const open = task.after.filter(one => before.tasks.some(other => other.code === one && other.status !== 'DONE'));
    const waiting = open.length > 0 ? MESSAGES.WAITING_FOR({ open: namesOf(open) }) : MESSAGES.NOT_WAITING();
    throw refuse(
      'TASK_NOT_RUNNING',
      MESSAGES.TASK_NOT_RUNNING({ code: nameOf(code), status: TASK_LABELS[task.status], waiting }),
    );
  }
  const ended = (one: PackageTask, status: TaskStatus, outcome: Words | null): PackageTask => ({
    ...one,
    status,
    outcome,
    endedAt: at.toISOString(),
    clock: one.clock && storeClock(stopClock(reviveClock(one.clock), at)),
  });
  const failed = MESSAGES.TASK_FAILED({ task: { en: code, zh: `${task.agency}的事项` } });
  const changed = before.tasks.map(one =>
    one === task ? ended(one, result.done ? 'DONE' : 'FAILED', result.outcome) : one,
  );
  const tasks = result.done
    ? startReady(changed, at)
    : changed.map(one => (one.status === 'RUNNING' || one.status === 'WAITING' ? ended(one, 'FAILED', failed) : one));
  const status = packageStatus(result.done, tasks);
  return {
    ...before,
    status,
    tasks,
    clock: status === 'RUNNING' ? before.clock : storeClock(stopClock(reviveClock(before.clock), at)),
  };
}

/** A package whose task was licensed by a document. */
export const withDocument = (before: ParallelPackage, code: string, documentNo: string): ParallelPackage => ({
  ...before,
  tasks: before.tasks.map(task => (task.code === code ? { ...task, documentNo } : task)),
});

function packageStatus(done: boolean, tasks: readonly PackageTask[]): ParallelPackage['status'] {
  if (!done) return 'FAILED';
  return tasks.every(({ status }) => status === 'DONE') ? 'DONE' : 'RUNNING';
}

/** What the lead sees. */
export interface PackageReading {
  /** The one deadline; null where no rule sets one. */
  clock: ClockReading | null;
  tasks: { code: string; agency: string; status: TaskStatus; clock: ClockReading | null; waitsFor: string[] }[];
  /** Tasks that run and are RED or OVERDUE, or keep others waiting: where to look first. */
  holdingUp: string[];
}

/** All clocks of a package at once. */
export function readPackage({ tasks, zone, clock, terms }: ParallelPackage, now: Date): PackageReading {
  const open = new Set(tasks.filter(({ status }) => status !== 'DONE').map(({ code }) => code));
  const read = tasks.map(({ code, agency, status, after, clock: own, terms: limit }) => ({
    code,
    agency,
    status,
    clock: own && readCase({ clock: own, terms: limit, zone }, now),
    waitsFor: after.filter(one => open.has(one)),
  }));
  const awaited = new Set(read.flatMap(({ waitsFor }) => waitsFor));
  const late = (light: string | undefined): boolean => light === 'RED' || light === 'OVERDUE';
  const holdingUp = read
    .filter(task => task.status === 'RUNNING' && (late(task.clock?.light) || awaited.has(task.code)))
    .map(({ code }) => code);
  return { clock: readCase({ clock, terms, zone }, now), tasks: read, holdingUp };
}
