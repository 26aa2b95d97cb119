/** The promise that a sample life did not keep, as project approval reports it. */
import { localDate } from '#shared/clock/index.ts';
import { brokenPromiseOf } from '#shared/sample/promises.ts';
import type { SampleStory } from '../sample.ts';
import { BrokenPromise } from './entities.ts';

const DEPARTMENT = 'project-approval';

/** Adds the promise that was not kept; returns how many count. */
export function addBrokenPromise({ life, add, today }: SampleStory): number {
  const broken = brokenPromiseOf(life, today);
  if (!broken) return 0;
  const { creditCode } = life;
  const { id, kind, matter, owed, dueOn, brokenAt, reportedAt } = broken;
  add.row(BrokenPromise, {
    id,
    creditCode,
    department: DEPARTMENT,
    kind,
    matter,
    owed,
    dueOn,
    brokenAt,
    recordedOn: localDate(reportedAt),
  });
  add.change(reportedAt, {
    type: 'PromiseBroken',
    creditCode,
    subject: { type: 'BrokenPromise', id },
    payload: { department: DEPARTMENT, kind, matter, dueOn },
  });
  return 1;
}
