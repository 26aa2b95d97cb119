/** How a sample project's case goes: its days, its clock, what was missing, where it stands. */
import type { Case, CaseStatus } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { LifeProject } from '#shared/sample/life.ts';
import type { Random } from '#shared/sample/random.ts';
import type { StoredClock } from '#shared/zones/zone-clock.ts';
import type { SpecialProcedure } from '../generated.ts';
import { OFFICERS, moment } from '../sample.ts';
import type { StageDates } from './rows.ts';
import { BUILDING } from './rules.ts';
import type { WorkingDays } from './seed-days.ts';

export const STAGES = ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING', 'CONSTRUCTION_PERMIT', 'ACCEPTANCE'];
const MATERIALS = ['用地预审意见', '总平面图', '施工图审查合格书', '建设资金落实证明', '水土保持方案', '消防设计文件'];
const PROCEDURES: readonly SpecialProcedure[] = ['EXPERT_REVIEW', 'TENDER', 'TESTING', 'APPRAISAL'];

/** The course of a case in working days after its application; `net` days leave out those on which it stood still. */
interface Course {
  accepted: boolean;
  /** Net days spent. */
  net: number;
  supplement: Pause | null;
  procedure: Pause | null;
}

/**
 * Stands still from net day `from`, for `days` whole working days; the next one it runs again, or never yet where it is
 * `open`.
 */
interface Pause {
  from: number;
  days: number;
  open: boolean;
}

/** What the course of a case has come to. */
export interface CourseResult extends Pick<Case, 'status' | 'clock' | 'supplements'> {
  stages: StageDates[];
}

/** A project, and the time it had. */
export interface CourseOptions {
  project: LifeProject;
  /** Working days that its category may take. */
  limit: number;
  /** Whether its clock begins with its acceptance, not with its application. */
  fromAcceptance: boolean;
  /** Working days from its application to the last day on which something happens. */
  available: number;
  days: WorkingDays;
  random: Random;
}

/** Takes a course that fits what the life says of its project, and follows it. */
export const takeCourse = (options: CourseOptions): CourseResult => followCourse(options, courseOf(options));

/** A course that fits what the life says of its project, into the working days there were. */
function courseOf({ project, limit, available, random }: CourseOptions): Course {
  const { stagesDone, supplementDays } = project;
  const done = stagesDone === STAGES.length;
  const target = targetOf(limit, done, random);
  if (!isAccepted(stagesDone, available, random)) {
    return { accepted: false, net: available, supplement: null, procedure: null };
  }
  // With too few days for the supplement to be over, it is not yet supplied. A project that is done had none.
  const suppliedInTime = available >= supplementDays + 3;
  if (!done && supplementDays > 0 && !suppliedInTime) {
    return { accepted: true, net: 1, supplement: { from: 1, days: available - 1, open: true }, procedure: null };
  }
  const lost = suppliedInTime ? supplementDays : 0;
  const room = available - lost;
  const spent = Math.max(Math.min(target, room), Math.min(room, 3));
  // What an open case has not spent by now, it stood still in a special procedure.
  const rest = done ? 0 : room - spent;
  const net = rest > 0 && rest < 5 ? room : spent;
  const half = net >> 1;
  const supplement = lost > 0 ? { from: random.between(1, Math.max(1, half - 1)), days: lost, open: false } : null;
  const open = random.chance(0.4) || net < 5;
  const procedure = rest < 5 ? null : { from: open ? net : random.between(half + 1, net - 1), days: rest, open };
  return { accepted: true, net, supplement, procedure };
}

/** Net days that a case is to take: a few are late. */
function targetOf(limit: number, done: boolean, random: Random): number {
  if (random.chance(0.06)) return Math.floor(limit * (1.05 + random.next() * 0.15));
  return Math.floor(limit * ((done ? 0.35 : 0.2) + random.next() * 0.55));
}

/** A life may have had its stages in a holiday, when no office worked: then its project is not accepted yet. */
const isAccepted = (stagesDone: number, available: number, random: Random): boolean =>
  available > 0 && (stagesDone > 0 || available > 5 || random.chance(0.6));

/** The days of a course. Its case is accepted on the working day after its application. */
function followCourse(options: CourseOptions, course: Course): CourseResult {
  const { project, fromAcceptance, random } = options;
  const { supplement, procedure } = course;
  const received = moment(project.appliedOn);
  if (!course.accepted) {
    const clock: StoredClock = fromAcceptance ? [] : [{ from: received, to: null, state: 'RUN', reason: null }];
    return { status: 'RECEIVED', clock, supplements: [], stages: [] };
  }
  const dayOf = (net: number): LocalDate => dayInCourse(options, course, net);
  const stages = stagesIn(project, course.net, dayOf);
  const clock = new SampleClock(fromAcceptance ? moment(dayOf(1)) : received);
  const approvedOn = project.stagesDone === STAGES.length ? stages.at(-1)?.finishedOn : null;
  let status: CaseStatus = 'DEPARTMENT_ACCEPTED';
  let supplements: CourseResult['supplements'] = [];
  if (supplement) {
    const { from, to } = daysOfPause(supplement, dayOf);
    const items = [random.pick(MATERIALS)];
    supplements = [{ items, requestedAt: from, requestedBy: OFFICERS[0], suppliedAt: to, late: [] }];
    clock.pause(from, to, { state: 'PAUSE', reason: 'SUPPLEMENT' });
    status = to ? 'SUPPLEMENT_ENDED' : 'SUPPLEMENT_STARTED';
  }
  if (procedure) {
    const { from, to } = daysOfPause(procedure, dayOf);
    clock.pause(from, to, { state: 'PAUSE', reason: 'SPECIAL_PROCEDURE', procedure: random.pick(PROCEDURES) });
    status = to ? 'SPECIAL_PROCEDURE_ENDED' : 'SPECIAL_PROCEDURE_STARTED';
  }
  if (!approvedOn) return whileBuilt({ status, clock: clock.segments, supplements, stages });
  clock.end(moment(approvedOn));
  return { status: 'APPROVED', clock: clock.segments, supplements, stages };
}

/** With its construction permit a project is built: its clock stands still, and nothing is before an authority. */
function whileBuilt(course: CourseResult): CourseResult {
  const { clock, supplements, stages } = course;
  const [first] = clock;
  const permitted = stages.length === STAGES.length ? stages.at(-2)?.finishedOn : null;
  if (!permitted || !first) return course;
  const begun = moment(permitted);
  const before = clock.filter(({ from }, index) => index === 0 || from < begun);
  const kept = before.map(segment => ({ ...segment, to: segment.to && segment.to < begun ? segment.to : begun }));
  // It runs again the moment that a pause ends, if only to stand still once more.
  const run = kept.at(-1)?.state === 'PAUSE' ? [{ from: begun, to: begun, state: 'RUN' as const, reason: null }] : [];
  const asked = supplements.filter(({ requestedAt }) => requestedAt < begun);
  return {
    stages,
    supplements: asked,
    status: statusAfter(kept),
    clock: [...kept, ...run, { from: begun, to: null, state: 'PAUSE', reason: BUILDING }],
  };
}

/** Where a case stands after its last pause. */
function statusAfter(clock: StoredClock): CaseStatus {
  const reason = clock.findLast(segment => segment.reason !== null)?.reason;
  if (reason === 'SPECIAL_PROCEDURE') return 'SPECIAL_PROCEDURE_ENDED';
  return reason === 'SUPPLEMENT' ? 'SUPPLEMENT_ENDED' : 'DEPARTMENT_ACCEPTED';
}

/** The day on which a case has run for some net days. */
function dayInCourse({ project: { appliedOn }, days }: CourseOptions, course: Course, net: number): LocalDate {
  if (net === 0) return appliedOn;
  const stillFor = (pause: Pause | null): number => (pause && net > pause.from ? pause.days : 0);
  return days.nth(days.countUpTo(appliedOn) + net + stillFor(course.supplement) + stillFor(course.procedure));
}

const daysOfPause = (
  { from, open }: Pause,
  dayOf: (net: number) => LocalDate,
): { from: string; to: string | null } => ({
  from: moment(dayOf(from)),
  to: open ? null : moment(dayOf(from + 1)),
});

/** Stages that follow one another over the net days of a case, up to the one in progress. */
function stagesIn({ stagesDone }: LifeProject, net: number, dayOf: (net: number) => LocalDate): StageDates[] {
  const begun = Math.min(STAGES.length, stagesDone + 1);
  const stages: StageDates[] = [];
  let startedOn = dayOf(1);
  for (let n = 1; n <= stagesDone; n += 1) {
    const finishedOn = dayOf(Math.max(1, Math.floor((net * n) / begun)));
    stages.push({ startedOn, finishedOn });
    startedOn = finishedOn;
  }
  return begun > stagesDone ? [...stages, { startedOn, finishedOn: null }] : stages;
}

type Segment = StoredClock[number];

/** A stored clock in the making. */
class SampleClock {
  readonly segments: { -readonly [Key in keyof Segment]: Segment[Key] }[];

  constructor(from: string) {
    this.segments = [{ from, to: null, state: 'RUN', reason: null }];
  }

  /** Stands still from a moment on, and runs again from `to` on, if there is one. */
  pause(from: string, to: string | null, still: Omit<Segment, 'from' | 'to'>): void {
    this.#turn(from, still);
    if (to) this.#turn(to, { state: 'RUN', reason: null });
  }

  end(at: string): void {
    const last = this.segments.at(-1);
    if (last) last.to = at;
  }

  #turn(from: string, segment: Omit<Segment, 'from' | 'to'>): void {
    this.end(from);
    this.segments.push({ from, to: null, ...segment });
  }
}
