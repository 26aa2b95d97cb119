/** The wall chart (Z19 挂图作战): milestones with planned and actual days; lights are derived, never stored. */
import type { GraphQLResolveInfo } from 'graphql';
import type { LocalDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import { touch } from '#shared/database/versions.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import { ruleReference } from '#shared/zones/index.ts';
import type {
  PlannedMilestoneValue,
  PlanMilestonesInput,
  ProjectMilestone as MilestoneView,
  ReachMilestoneInput,
} from '../generated.ts';
import { requireDistinctCodes, upperCode } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { requireGoingOn } from '../major-projects/rules.ts';
import { onMajorProject } from '../major-projects/steps.ts';
import type { ProjectStep } from '../major-projects/steps.ts';
import { ProjectMilestone } from './entities.ts';
import { alertRule, milestoneLight, showMilestone } from './rules.ts';
import { MESSAGES } from './messages.ts';

export type MilestonesOrRefusal =
  | { __typename: 'ProjectMilestones'; projectCode: string; milestones: MilestoneView[] }
  | Refusal;

/** Milestones of one project. */
const MOST = 50;

/** A milestone of the input, checked. */
type PlannedMilestone = Pick<ProjectMilestone, 'code' | 'title' | 'plannedOn'>;

/**
 * Plans the milestones of a project: those that the plan leaves out and that are not reached are dropped. Refuses
 * INVALID_INPUT and MILESTONE_REACHED.
 */
export const planMilestones = (
  context: RequestContext,
  input: PlanMilestonesInput,
  info: GraphQLResolveInfo,
): Promise<MilestonesOrRefusal> =>
  onMajorProject(context, input, info, async step => {
    requireGoingOn(step.project);
    const { write, today, ofProject, major, record } = step;
    const { milestones } = input;
    if (milestones.length < 1 || milestones.length > MOST) {
      throw refuse('INVALID_INPUT', MESSAGES.HOW_MANY({ most: MOST, got: milestones.length }));
    }
    const stored = await write.em.find(ProjectMilestone, { projectCode: ofProject.projectCode });
    const storedByCode = new Map(stored.map(milestone => [milestone.code, milestone]));
    const planned = milestones.map(value => checkPlanned(value, storedByCode.get(value.code), today));
    const codes = planned.map(({ code }) => code);
    requireDistinctCodes(codes);
    requireNotReached(stored, codes);
    for (const milestone of planned) storePlanned(step, milestone, storedByCode.get(milestone.code));
    const dropped = stored.filter(({ code, actualOn }) => !actualOn && !codes.includes(code));
    for (const milestone of dropped) write.em.remove(milestone);
    touch(write, major);
    record(
      'MilestonesPlanned',
      { milestones: planned, dropped: dropped.map(({ code }) => code) },
      { changedFields: ['milestones', 'major'] },
    );
    return readMilestones(step);
  });

/** Refuses INVALID_INPUT. A milestone that is late already stays so: its day need not be moved to plan the others. */
function checkPlanned(
  { code, title, plannedOn }: PlannedMilestoneValue,
  stored: ProjectMilestone | undefined,
  today: LocalDate,
): PlannedMilestone {
  upperCode('code', code);
  if (plannedOn <= today && stored?.plannedOn !== plannedOn) {
    throw refuse('INVALID_INPUT', MESSAGES.PLANNED_AHEAD({ today, got: plannedOn }));
  }
  return { code, title: plainText('title', title, 60), plannedOn };
}

function requireNotReached(stored: readonly ProjectMilestone[], codes: readonly string[]): void {
  const reached = stored.find(({ code, actualOn }) => actualOn && codes.includes(code));
  if (!reached) return;
  throw refuse('MILESTONE_REACHED', MESSAGES.NOT_AGAIN({ code: reached.code, on: reached.actualOn ?? '' }));
}

/**
 * A milestone keeps the day it was set and the day planned first: to move it shows, and its time counts from the
 * beginning.
 */
function storePlanned(
  { write, today, ofProject }: ProjectStep,
  { code, title, plannedOn }: PlannedMilestone,
  stored: ProjectMilestone | undefined,
): void {
  if (stored) {
    Object.assign(stored, { title, plannedOn });
    return;
  }
  write.em.persist(
    write.em.create(ProjectMilestone, {
      ...ofProject,
      code,
      title,
      plannedOn,
      setOn: today,
      firstPlannedOn: plannedOn,
      actualOn: null,
    }),
  );
}

/** Records that a milestone is reached, once. Refuses NOT_FOUND, MILESTONE_REACHED and INVALID_INPUT. */
export const reachMilestone = (
  context: RequestContext,
  input: ReachMilestoneInput,
  info: GraphQLResolveInfo,
): Promise<MilestonesOrRefusal> =>
  onMajorProject(context, input, info, async step => {
    const { write, zone, today, ofProject, subject, major, record } = step;
    const { projectCode, creditCode } = ofProject;
    const { code, actualOn } = input;
    const milestone = await write.em.findOne(ProjectMilestone, { projectCode, code });
    if (!milestone) throw refuse('NOT_FOUND', MESSAGES.NO_NODE({ projectCode, code: code.slice(0, 40) }));
    const { setOn, plannedOn } = milestone;
    if (milestone.actualOn) {
      throw refuse('MILESTONE_REACHED', MESSAGES.ONCE({ code, on: milestone.actualOn }));
    }
    if (actualOn > today || actualOn < setOn) {
      throw refuse('INVALID_INPUT', MESSAGES.ACTUAL({ setOn, today, got: actualOn }));
    }
    milestone.actualOn = actualOn;
    touch(write, major);
    const { light, workingDaysLeft } = milestoneLight(zone, { setOn, plannedOn, actualOn }, today);
    const late = light === 'OVERDUE';
    const words = { code, plannedOn, actualOn, days: Math.abs(workingDaysLeft) };
    write.decide({
      creditCode,
      subject,
      outcome: late ? 'REACHED_LATE' : 'REACHED_IN_TIME',
      rule: ruleReference(alertRule(zone, today)),
      facts: { code, setOn, plannedOn, actualOn },
      reasons: [late ? MESSAGES.LATE(words) : MESSAGES.EARLY(words)],
    });
    record('MilestoneReached', { code, plannedOn, actualOn, light }, { changedFields: ['milestones', 'major'] });
    return readMilestones(step);
  });

/** All milestones of the project, as this step leaves them. */
async function readMilestones({ write, today, ofProject: { projectCode } }: ProjectStep): Promise<MilestonesOrRefusal> {
  await write.em.flush();
  const milestones = await write.em.find(
    ProjectMilestone,
    { projectCode },
    { orderBy: { plannedOn: 'asc', code: 'asc' } },
  );
  return {
    __typename: 'ProjectMilestones',
    projectCode,
    milestones: milestones.map(milestone => showMilestone(rowOf(ProjectMilestone, milestone), today)),
  };
}
