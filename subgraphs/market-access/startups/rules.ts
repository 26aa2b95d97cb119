/** Decisions on start-ups (G25 企业开办): which tasks, by whom, in which time; pure functions of rules, facts and time. */
import { ENDED } from '#shared/case/index.ts';
import type { CaseStatus } from '#shared/case/index.ts';
import { endTask, openPackage, readPackage } from '#shared/case/package.ts';
import type { PackageTask, ParallelPackage } from '#shared/case/package.ts';
import { localDate, startClock } from '#shared/clock/index.ts';
import { findRuleOfKind, listRule } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import { storeClock } from '#shared/zones/zone-clock.ts';
import type { StoredClock } from '#shared/zones/zone-clock.ts';
import type { StartupEvent } from '../generated.ts';
import type { StartupTaskRow } from './rows.ts';

/** The task that the decision on the registration ends. */
export const LICENCE = 'LICENCE';
const LEAD = '市场监管';

/** Who does what, where the zone's list does not say. */
const AGENCIES: Readonly<Record<string, string>> = {
  LICENCE: LEAD,
  SEAL: '公安',
  INVOICE: '税务',
  SOCIAL_INSURANCE: '人社',
  HOUSING_FUND: '住房公积金',
  BANK: '银行',
};

/** The registration that a start-up is built on. */
export interface LicenceFacts {
  creditCode: string;
  submittedAt: Date;
  clock: StoredClock;
}

/**
 * The start-up of a registration: the licence, then all else of the zone's list side by side. Its clock is the
 * application's.
 */
export function startupOf(zone: Zone, id: string, registration: LicenceFacts): ParallelPackage {
  const { creditCode, submittedAt } = registration;
  const on = localDate(submittedAt);
  const { items } = listRule(zone, 'STARTUP_TASKS', on).parameters;
  const tasks = items.map(({ code, rule, lead }) => ({
    code,
    agency: lead?.zh ?? AGENCIES[code] ?? LEAD,
    after: code === LICENCE ? [] : [LICENCE],
    rule: rule ? findRuleOfKind('clock', zone, rule, on) : null,
  }));
  const opened = openPackage(
    {
      id,
      creditCode,
      theme: 'START_UP',
      zone: zone.code,
      lead: LEAD,
      rule: findRuleOfKind('clock', zone, 'STARTUP_TOTAL', on),
      tasks,
    },
    submittedAt,
  );
  return withLicenceClock(opened, registration.clock);
}

const OUTCOMES: Partial<Record<CaseStatus, string>> = {
  APPROVED: '准予登记',
  REJECTED: '不予登记',
  ACCEPTANCE_REFUSED: '不予受理',
  RETRACTED: '申请人撤回',
  WITHDRAWN: '申请人撤回',
};

/** The start-up after a step of its registration: the licence stands still and ends with it. */
export function followRegistration(
  before: ParallelPackage,
  { status, clock }: { status: CaseStatus; clock: StoredClock },
  at: Date,
): ParallelPackage {
  if (before.status !== 'RUNNING') return before;
  return ENDED.has(status)
    ? endTask(before, LICENCE, { done: status === 'APPROVED', outcome: OUTCOMES[status] ?? status }, at)
    : withLicenceClock(before, clock);
}

/**
 * A start-up that failed after the licence, opened again at a moment by the rules of its day: what was done stays so,
 * all else starts.
 */
export function reopenStartup(before: ParallelPackage, zone: Zone, id: string, at: Date): ParallelPackage {
  const clock = storeClock(startClock(at));
  const done = new Map(before.tasks.filter(({ status }) => status === 'DONE').map(task => [task.code, task]));
  const { tasks, ...opened } = startupOf(zone, id, { creditCode: before.creditCode, submittedAt: at, clock });
  return { ...opened, tasks: tasks.map(task => done.get(task.code) ?? { ...task, status: 'RUNNING', clock }) };
}

/** Nothing else runs before the licence, so that the whole stands still whenever it does. */
const withLicenceClock = (before: ParallelPackage, clock: StoredClock): ParallelPackage => ({
  ...before,
  clock,
  tasks: before.tasks.map(task => (task.code === LICENCE ? { ...task, clock } : task)),
});

/**
 * The events of a start-up, the first one first. Of one moment: the start-up begins, tasks end before others start, the
 * start-up ends.
 */
export function timelineOf(startup: ParallelPackage): StartupEvent[] {
  const events: StartupEvent[] = [
    { at: beginOf(startup), event: 'STARTED', task: null },
    ...startup.tasks.flatMap(endOfTask),
    ...startup.tasks.flatMap(startOfTask),
  ];
  const inOrder = events.sort((a, b) => String(a.at).localeCompare(String(b.at)));
  return [...inOrder, ...endOf(startup)];
}

function endOfTask({ code, status, endedAt }: PackageTask): StartupEvent[] {
  if (!endedAt) return [];
  return [{ at: endedAt, event: status === 'DONE' ? 'TASK_DONE' : 'TASK_FAILED', task: code }];
}

function startOfTask({ code, clock }: PackageTask): StartupEvent[] {
  const from = clock?.[0]?.from;
  return from ? [{ at: from, event: 'TASK_STARTED', task: code }] : [];
}

function endOf({ status, clock }: ParallelPackage): StartupEvent[] {
  const to = clock.at(-1)?.to;
  return status === 'RUNNING' || !to ? [] : [{ at: to, event: status, task: null }];
}

/** What a new enterprise of a zone gets free of charge. */
export const freeItemsOf = (zone: Zone, on: string): string[] =>
  findRuleOfKind('list', zone, 'STARTUP_FREE_ITEMS', on)?.parameters.items.map(({ zh }) => zh) ?? [];

/** When a start-up began. */
export function beginOf({ clock }: ParallelPackage): string {
  const [first] = clock;
  if (!first) throw new Error('the clock of a start-up runs from its application');
  return first.from;
}

/** The tasks as they stand at a moment. */
export function tasksOf(startup: ParallelPackage, now: Date): StartupTaskRow[] {
  const outcomes = new Map(startup.tasks.map(({ code, outcome }) => [code, outcome]));
  return readPackage(startup, now).tasks.map(({ status, ...task }) => ({
    ...task,
    state: status,
    outcome: outcomes.get(task.code) ?? null,
  }));
}

/** Tasks that run, and that their agencies end: the licence ends with the decision on the registration. */
export const openTasks = ({ tasks }: ParallelPackage): PackageTask[] =>
  tasks.filter(({ code, status }) => status === 'RUNNING' && code !== LICENCE);
