/** Decisions on major projects (Q07, Q08): pure functions of zone, day and facts. */
import type { OpenStep } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import { itemOf, listOf, ruleReference } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { MajorProjectKind, BoardProgress } from '../generated.ts';
import { alertRule, milestoneLight } from '../milestones/rules.ts';
import type { BoardCounts, ProjectBasics } from './rows.ts';
import { MESSAGES } from './messages.ts';
import { STATES } from '../projects/terms.ts';

/** States of a project that was given up: nothing is marked, adopted or planned of it. */
const GIVEN_UP: readonly string[] = ['REJECTED', 'WITHDRAWN', 'RETRACTED'];

export const isGoingOn = ({ state }: Pick<ProjectBasics, 'state'>): boolean => !GIVEN_UP.includes(state);

/** Refuses PROJECT_ENDED a project that was given up. */
export function requireGoingOn({ projectCode, state }: ProjectBasics): void {
  if (isGoingOn({ state })) return;
  throw refuse('PROJECT_ENDED', MESSAGES.GIVEN_UP({ projectCode, state: STATES[state] }));
}

/** Q07: whether a kind of project is under efficiency inspection; null where the zone has no rule. */
export function scopeOf(
  zone: Zone,
  on: LocalDate,
  kind: MajorProjectKind,
): { inScope: boolean; rule: RuleReference } | null {
  const list = listOf(zone, 'EFFICIENCY_SCOPE', on);
  return list && { inScope: itemOf(list, kind) !== null, rule: ruleReference(list) };
}

/** Q08 进展清: milestones by light. */
export function progressOf(
  zone: Zone,
  today: LocalDate,
  { running, reached }: Pick<BoardCounts, 'running' | 'reached'>,
): Omit<BoardProgress, 'rule'> & { rule: RuleReference } {
  const lights = { GREEN: 0, YELLOW: 0, RED: 0, OVERDUE: 0 };
  for (const { setOn, plannedOn, n } of running) {
    lights[milestoneLight(zone, { setOn, plannedOn, actualOn: null }, today).light] += n;
  }
  return {
    green: lights.GREEN,
    yellow: lights.YELLOW,
    red: lights.RED,
    overdue: lights.OVERDUE,
    reachedInTime: reached.inTime,
    reachedLate: reached.late,
    rule: ruleReference(alertRule(zone, today)),
  };
}

/** What decides on the steps of a major project. */
export interface MajorStanding {
  projectCode: string;
  version: number;
  /** Whether it was not given up ({@link isGoingOn}). */
  goesOn: boolean;
  /** The agency that has adopted it; null where none has. */
  adopter: string | null;
  /** Its nodes by code; a reached one has its day. */
  milestones: readonly { code: string; actualOn: LocalDate | null }[];
}

/**
 * The steps that are open on a major project: who answers for it, its plan while it was not given up, and each node
 * that is not reached.
 */
export function majorSteps({ projectCode, version, goesOn, adopter, milestones }: MajorStanding): OpenStep[] {
  const input = { projectCode, version };
  return [
    adopter === null ? { operation: 'claimProject', input } : { operation: 'handOverProject', input, agency: adopter },
    ...(goesOn ? [{ operation: 'planMilestones', input }] : []),
    ...milestones
      .filter(({ actualOn }) => actualOn === null)
      .map(({ code }) => ({ operation: 'reachMilestone', input: { ...input, code } })),
    { operation: 'raiseProjectIssue', input },
  ];
}
