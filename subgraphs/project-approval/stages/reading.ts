/** The stages of a project as they are shown (Q03). A matter stands still while its project does. */
import type { CaseTerms } from '#shared/case/index.ts';
import { readPackage } from '#shared/case/package.ts';
import type { PackageReading, ParallelPackage } from '#shared/case/package.ts';
import { localDate } from '#shared/clock/index.ts';
import { itemOf, zone as zoneOf } from '#shared/zones/index.ts';
import type { ClockReading } from '#shared/clock/index.ts';
import type { StoredClock } from '#shared/zones/zone-clock.ts';
import type { ProjectStageCode } from '../generated.ts';
import type { ProjectRow } from '../projects/rows.ts';
import { readProjectClock } from '../projects/rules.ts';
import { MESSAGES } from './messages.ts';
import type { ProjectStageRow, StagePackageRow } from './rows.ts';
import { projectMatters, stagesOf, stageState } from './rules.ts';

/** All stages that a project passes through, those to come included. */
export const readStages = (project: ProjectRow, now: Date): ProjectStageRow[] =>
  stagesOf(project).map(({ code, zh, lead }, index) => {
    const dates = project.stages[index];
    return {
      code: code as ProjectStageCode,
      title: zh,
      leadDepartment: lead?.zh ?? null,
      state: stageState(dates, project.state),
      startedOn: dates?.startedOn ?? null,
      finishedOn: dates?.finishedOn ?? null,
      package: dates?.package ? readStagePackage(dates.package, project, now) : null,
    };
  });

function readStagePackage(matters: ParallelPackage, project: ProjectRow, now: Date): StagePackageRow {
  const list = projectMatters(zoneOf(project.zone), localDate(new Date(project.appliedAt)));
  const { clock, tasks, holdingUp } = readWithPauses(matters, project, now);
  const stored = new Map(matters.tasks.map(task => [task.code, task]));
  return {
    lead: matters.lead,
    status: matters.status,
    clock,
    holdingUp,
    tasks: tasks.map(({ code, agency, ...task }) => ({
      ...task,
      creditCode: project.creditCode,
      matter: code,
      title: itemOf(list, code)?.zh ?? code,
      department: agency,
      outcome: stored.get(code)?.outcome ?? null,
      documentNo: stored.get(code)?.documentNo ?? null,
    })),
  };
}

/** What the lead sees of a stage: nothing in it is due later than the project itself. */
function readWithPauses(matters: ParallelPackage, project: ProjectRow, now: Date): PackageReading {
  const ofProject = readProjectClock(project, now);
  const paused = (clock: StoredClock): StoredClock => withPausesOf(clock, project.clock);
  const terms = (own: CaseTerms | null): CaseTerms | null => own && withPausesIn(own, project.terms);
  const tasks = matters.tasks.map(task => ({
    ...task,
    terms: terms(task.terms),
    clock: task.clock && paused(task.clock),
  }));
  const read = readPackage({ ...matters, terms: terms(matters.terms), clock: paused(matters.clock), tasks }, now);
  return {
    ...read,
    clock: noLaterThan(read.clock, ofProject),
    tasks: read.tasks.map(task => ({ ...task, clock: noLaterThan(task.clock, ofProject) })),
  };
}

/** Terms that stand still for what those of the project do as well. */
const withPausesIn = (own: CaseTerms, ofProject: CaseTerms): CaseTerms => ({
  ...own,
  pauses: [...new Set([...own.pauses, ...ofProject.pauses])],
});

/** A clock within a project: where the whole is due earlier, it is due then, and in the light of the whole. */
export function noLaterThan<Reading extends ClockReading | null>(own: Reading, whole: ClockReading): Reading {
  if (!own || whole.dueAt >= own.dueAt) return own;
  const { dueAt, dueDate, provisional, light, overdueBy } = whole;
  const explanation = MESSAGES.NOT_LATER({ dueDate, explanation: whole.explanation });
  return { ...own, dueAt, dueDate, provisional, light, overdueBy, explanation };
}

const timeOf = (moment: string | null): number => (moment === null ? Infinity : Date.parse(moment));

/** A clock that only runs, with the pauses of another that fall into it. */
export function withPausesOf(clock: StoredClock, other: StoredClock): StoredClock {
  const [first, last] = [clock[0], clock.at(-1)];
  if (!first || !last) return clock;
  const { from } = first;
  const { to } = last;
  const segments: StoredClock[number][] = [];
  let runsFrom: string | null = from;
  for (const pause of other) {
    if (pause.state !== 'PAUSE' || timeOf(pause.to) <= timeOf(from) || timeOf(pause.from) >= timeOf(to)) continue;
    const begin: string = timeOf(pause.from) < timeOf(from) ? from : pause.from;
    const end: string | null = timeOf(pause.to) > timeOf(to) ? to : pause.to;
    // The pause before ended: one that has no end is the last.
    if (runsFrom !== null) segments.push({ from: runsFrom, to: begin, state: 'RUN', reason: null });
    segments.push({ ...pause, from: begin, to: end });
    runsFrom = end;
  }
  if (runsFrom === null || (segments.length > 0 && timeOf(runsFrom) === timeOf(to))) return segments;
  return [...segments, { from: runsFrom, to, state: 'RUN', reason: null }];
}
