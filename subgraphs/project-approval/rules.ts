/** Decisions of project approval: pure functions of rule, facts and time. */
import { operation } from '#shared/blockers.ts';
import type { Blocker } from '#shared/blockers.ts';
import { readCase } from '#shared/case/index.ts';
import { localDate, pauseClock, resumeClock, stopClock } from '#shared/clock/index.ts';
import type { ClockReading, LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { compact, makeProjectCode } from '#shared/identifiers/index.ts';
import { reviveClock, storeClock } from '#shared/rules.ts';
import type { StoredClock } from '#shared/rules.ts';
import { advance } from '#shared/state.ts';
import type { Machine } from '#shared/state.ts';
import { findRuleOfKind, limitOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ListItem, ResolvedRule, RuleKind, Zone } from '#shared/zones/index.ts';
import type { ProjectCategory, ProjectPauseReason, ProjectStageCode, ProjectStageState, ProjectState, SpecialProcedure } from './generated.ts';
import type { OpenProject } from './loaders.ts';

export type ProjectAction =
  | 'acceptProject' | 'requestProjectSupplement' | 'supplyProjectSupplement' | 'startSpecialProcedure' | 'endSpecialProcedure' | 'completeStage'
  | 'rejectProject' | 'withdrawProject';

const UNDER_WAY = {
  requestProjectSupplement: 'SUPPLEMENT', startSpecialProcedure: 'SPECIAL_PROCEDURE', completeStage: 'IN_REVIEW', rejectProject: 'REJECTED', withdrawProject: 'WITHDRAWN',
} as const;

/** States of a case. IN_REVIEW stands for "the work goes on": {@link step} says where, from the stages. */
export const PROJECT_STATES: Machine<ProjectState, ProjectAction> = {
  RECEIVED: { acceptProject: 'ACCEPTED', requestProjectSupplement: 'SUPPLEMENT', rejectProject: 'REJECTED', withdrawProject: 'WITHDRAWN' },
  ACCEPTED: UNDER_WAY,
  IN_REVIEW: UNDER_WAY,
  SUPPLEMENT: { supplyProjectSupplement: 'IN_REVIEW', rejectProject: 'REJECTED', withdrawProject: 'WITHDRAWN' },
  SPECIAL_PROCEDURE: { endSpecialProcedure: 'IN_REVIEW', withdrawProject: 'WITHDRAWN' },
  APPROVED: {},
  REJECTED: {},
  WITHDRAWN: {},
};

/** States of a project that is neither decided on nor withdrawn. */
export const OPEN_STATES = (Object.keys(PROJECT_STATES) as ProjectState[]).filter(state => Object.keys(PROJECT_STATES[state]).length > 0);

/** What open projects have against a deregistration (G28): each can be withdrawn, or seen through. */
export const blockersOf = (projects: readonly OpenProject[], department: string): Blocker[] =>
  projects.map(({ projectCode, name, state }) => ({
    code: 'OPEN_PROJECT', department, message: `project ${projectCode} ${name} is ${state}`, operation: operation('withdrawProject', { projectCode }),
  }));

/** Days of a stage that has begun. A project holds them in the order of its stages, up to the one in progress. */
export interface StageDates {
  startedOn: LocalDate;
  finishedOn: LocalDate | null;
}

/** Where a case stands whose work goes on: not accepted, in the first stage, past it, or through. `count` is how many stages there are. */
export function standing(stages: readonly StageDates[], count: number): ProjectState {
  if (stages.length === 0) return 'RECEIVED';
  const done = stages.filter(({ finishedOn }) => finishedOn !== null).length;
  return done === 0 ? 'ACCEPTED' : done < count ? 'IN_REVIEW' : 'APPROVED';
}

/** The state that an action leads to, where `stages` are those after it. Throws the refusal ILLEGAL_TRANSITION. */
export function step(from: ProjectState, action: ProjectAction, stages: readonly StageDates[], count: number): ProjectState {
  const to = advance(PROJECT_STATES, from, action);
  return to === 'IN_REVIEW' ? standing(stages, count) : to;
}

/** Completes the stage in progress and begins the next. Throws the refusal STAGE_OUT_OF_ORDER, naming the stage that is next. */
export function completeStageOf(stages: readonly StageDates[], order: readonly ListItem[], stage: ProjectStageCode, today: LocalDate): StageDates[] {
  const { code, zh } = order[stages.length - 1]!;
  if (stage !== code) {
    throw refuse('STAGE_OUT_OF_ORDER', `stages are completed in order: next is ${code} (${zh}), but got: ${stage}`, { remedy: `complete ${code} first` });
  }
  const completed = [...stages.slice(0, -1), { ...stages.at(-1)!, finishedOn: today }];
  return stages.length === order.length ? completed : [...completed, { startedOn: today, finishedOn: null }];
}

export function stageState(dates: StageDates | undefined, project: ProjectState): ProjectStageState {
  if (dates?.finishedOn) return 'DONE';
  if (project === 'REJECTED' || project === 'WITHDRAWN') return 'CANCELLED';
  return dates ? 'IN_PROGRESS' : 'PENDING';
}

/** X01 受审分离: throws the refusal SAME_OFFICER where the officer who accepted would decide. */
export function separateDuties(acceptedBy: string | null, subject: string): void {
  if (acceptedBy !== subject) return;
  throw refuse('SAME_OFFICER', 'who accepted a project may neither complete its stages nor reject it (受审分离), but the caller is the officer who accepted it', {
    remedy: 'let another officer decide',
  });
}

/** The rule of a day; before the first version of a rule, the first, since nothing older set a limit. */
export function ruleOfDay<K extends RuleKind>(kind: K, zone: Zone, code: string, on: LocalDate): ResolvedRule<K> {
  const earliest = () => zone.versions(code).reduce((first, rule) => (rule.validFrom < first.validFrom ? rule : first)) as ResolvedRule<K>;
  return findRuleOfKind(kind, zone, code, on) ?? earliest();
}

/** The limit of a category in a zone (G16; the national cap where the zone has none). */
export const limitRule = (zone: Zone, category: ProjectCategory, on: LocalDate): ResolvedRule<'clock'> => ruleOfDay('clock', zone, `PROJ_${category}`, on);

/** The stages that a project passes through, with their lead departments: those of the day of its application, when its clock started. */
export const stagesOf = ({ zone, clock }: { zone: string; clock: ProjectClock }): readonly ListItem[] =>
  ruleOfDay('list', zoneOf(zone), 'PROJECT_STAGES', localDate(new Date(clock[0]!.from))).parameters.items;

/** What a limit was when its clock started: the amount, and the pauses for which it stands still. */
export type Terms = Pick<ResolvedRule<'clock'>['parameters'], 'amount' | 'pauses'>;
export const termsOf = ({ parameters: { amount, pauses } }: ResolvedRule<'clock'>): Terms => ({ amount, pauses });

/** A stored clock whose pauses also say what they were for. */
export type ProjectClock = readonly (StoredClock[number] & { items?: string[]; procedure?: SpecialProcedure })[];


/** The clock standing still from `at`, for missing items or for a special procedure. */
export function pauseFor(clock: ProjectClock, at: Date, reason: ProjectPauseReason, detail: { items: string[] } | { procedure: SpecialProcedure }): ProjectClock {
  const paused = storeClock(pauseClock(reviveClock(clock), at, reason));
  return [...paused.slice(0, -1), { ...paused.at(-1)!, ...detail }];
}
export const resume = (clock: ProjectClock, at: Date): ProjectClock => storeClock(resumeClock(reviveClock(clock), at));
export const stop = (clock: ProjectClock, at: Date): ProjectClock => storeClock(stopClock(reviveClock(clock), at));

/** Reads a project's clock, as a case's: a pause for which the limit does not stand still runs on. */
export const readProjectClock = (project: { clock: ProjectClock; terms: Terms; zone: string }, now: Date): ClockReading => readCase(project, now)!;

/** Refuses (SUPPLEMENT_ALREADY_REQUESTED) an item that was asked for as often as the rule allows: once (Q01). */
export function refuseKnownItems(rule: ResolvedRule<'threshold'>, clock: ProjectClock, items: readonly string[]): void {
  const { value } = limitOf(rule, 'requests');
  const asked = clock.flatMap(segment => segment.items ?? []).map(compact);
  const known = items.filter(item => asked.filter(before => before === compact(item)).length >= value);
  if (known.length === 0) return;
  const often = `${value} time${value === 1 ? '' : 's'}`;
  throw refuse('SUPPLEMENT_ALREADY_REQUESTED', `what is missing is told in one go: an item may be requested ${often}, but requested before: ${known.join(', ')}`, {
    rule: ruleReference(rule),
    remedy: 'decide on what was supplied, or leave these items out',
  });
}

/** Digits in the place of the central authority for codes issued here: 99, of no sector. */
const OWN_AUTHORITY = '99';

/** A new code: of the zone's host division and the day's month. Government investment is approved (01); private investment is filed (03). */
export function issueProjectCode(zone: Zone, category: ProjectCategory, on: LocalDate, serial: number): string {
  return makeProjectCode({
    year: Number(on.slice(0, 4)),
    month: Number(on.slice(5, 7)),
    divisionCode: zone.hostDivisionCode,
    authorityCode: OWN_AUTHORITY,
    typeCode: category === 'GOV_LINEAR' ? '01' : '03',
    serial,
  });
}
