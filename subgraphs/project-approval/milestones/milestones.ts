/** The wall chart (Z19 挂图作战): nodes with planned and actual days; lights are derived, never stored. */
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { PlanMilestonesInput, ProjectMilestone as MilestoneView, ReachMilestoneInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { ProjectMilestone } from '../major-projects/entities.ts';
import type { MilestoneRow } from '../major-projects/loaders.ts';
import { onMajor, requireGoingOn } from '../major-projects/major-projects.ts';
import type { ProjectStep } from '../major-projects/major-projects.ts';
import { alertRule, milestoneLight } from '../major-projects/rules.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { plainText } from '#shared/input.ts';

export type MilestonesOrRefusal =
  | { __typename: 'ProjectMilestones'; projectCode: string; milestones: MilestoneView[] }
  | Refusal;

const MOST = 50;

export const planMilestones = (
  context: RequestContext,
  input: PlanMilestonesInput,
  info: GraphQLResolveInfo,
): Promise<MilestonesOrRefusal> =>
  onMajor(context, input, info, async step => {
    requireOfficer(context.principal, context.department);
    requireGoingOn(step);
    const { write, today, ofProject, tell } = step;
    const { milestones } = input;
    if (milestones.length < 1 || milestones.length > MOST)
      throw refuse('INVALID_INPUT', `milestones must be 1 to ${MOST}, but got: ${milestones.length}`);
    const there = await write.em.find(ProjectMilestone, { projectCode: ofProject.projectCode });
    const kept = new Map(there.map(one => [one.code, one]));
    const planned = milestones.map(({ code, title, plannedOn }) => {
      if (!/^[A-Z][A-Z0-9_]{0,39}$/.test(code))
        throw refuse(
          'INVALID_INPUT',
          `code must be 1 to 40 capitals, digits or _, beginning with a capital, but got: ${JSON.stringify(code.slice(0, 40))}`,
        );
      // A node that is late already stays so: its day need not be moved to plan the others.
      if (plannedOn <= today && kept.get(code)?.plannedOn !== plannedOn)
        throw refuse('INVALID_INPUT', `plannedOn must be after today (${today}), or as it is, but got: ${plannedOn}`);
      return { code, title: plainText('title', title, 60), plannedOn };
    });
    const doubled = planned.find(({ code }, index) => planned.findIndex(one => one.code === code) !== index);
    if (doubled) throw refuse('INVALID_INPUT', `codes must differ from each other, but got twice: ${doubled.code}`);
    const reached = there.find(({ code, actualOn }) => actualOn && planned.some(one => one.code === code));
    if (reached)
      throw refuse(
        'MILESTONE_REACHED',
        `a node that was reached is not planned again, but ${reached.code} was on ${reached.actualOn}`,
      );

    for (const one of planned) {
      const before = kept.get(one.code);
      // A node keeps the day it was set and the day planned first: moving it shows, and its time counts from the
      // beginning.
      if (before) Object.assign(before, { title: one.title, plannedOn: one.plannedOn });
      else
        write.em.persist(
          write.em.create(ProjectMilestone, {
            ...ofProject,
            ...one,
            setOn: today,
            firstPlannedOn: one.plannedOn,
            actualOn: null,
          }),
        );
    }
    const dropped = there.filter(({ code, actualOn }) => !actualOn && !planned.some(one => one.code === code));
    for (const one of dropped) write.em.remove(one);
    tell(
      'MilestonesPlanned',
      { milestones: planned, dropped: dropped.map(({ code }) => code) },
      { changedFields: ['milestones'] },
    );
    return answer(step);
  });

export const reachMilestone = (
  context: RequestContext,
  input: ReachMilestoneInput,
  info: GraphQLResolveInfo,
): Promise<MilestonesOrRefusal> =>
  onMajor(context, input, info, async step => {
    requireOfficer(context.principal, context.department);
    const { write, zone, today, ofProject, subject, tell } = step;
    const { code, actualOn } = input;
    const node = await write.em.findOne(ProjectMilestone, { projectCode: ofProject.projectCode, code });
    if (!node) throw refuse('NOT_FOUND', `project ${ofProject.projectCode} has no node ${code.slice(0, 40)}`);
    if (node.actualOn) throw refuse('MILESTONE_REACHED', `a node is reached once, but ${code} was on ${node.actualOn}`);
    if (actualOn > today || actualOn < node.setOn)
      throw refuse(
        'INVALID_INPUT',
        `actualOn must be from ${node.setOn}, when the node was planned, to today (${today}), but got: ${actualOn}`,
      );
    node.actualOn = actualOn;
    const { setOn, plannedOn } = node;
    const { light, workingDaysLeft } = milestoneLight(zone, { setOn, plannedOn, actualOn }, today);
    write.decide({
      creditCode: ofProject.creditCode,
      subject,
      outcome: light === 'OVERDUE' ? 'REACHED_LATE' : 'REACHED_IN_TIME',
      rule: ruleReference(alertRule(zone, today)),
      facts: { code, setOn, plannedOn, actualOn },
      reasons: [
        `${code} was planned for ${plannedOn} and reached on ${actualOn}: ${Math.abs(workingDaysLeft)} working days ${light === 'OVERDUE' ? 'late' : 'before'}`,
      ],
    });
    tell('MilestoneReached', { code, plannedOn, actualOn, light }, { changedFields: ['milestones'] });
    return answer(step);
  });

/** A node with its light. */
export const viewOf = (
  row: Pick<MilestoneRow, 'zone' | 'code' | 'title' | 'setOn' | 'plannedOn' | 'firstPlannedOn' | 'actualOn'>,
  today: string,
): MilestoneView => {
  const { code, title, plannedOn, firstPlannedOn, actualOn } = row;
  return { code, title, plannedOn, firstPlannedOn, actualOn, ...milestoneLight(zoneOf(row.zone), row, today) };
};

async function answer({ write, today, ofProject: { projectCode } }: ProjectStep): Promise<MilestonesOrRefusal> {
  await write.em.flush();
  const rows = await write.em.find(ProjectMilestone, { projectCode }, { orderBy: { plannedOn: 'asc', code: 'asc' } });
  return {
    __typename: 'ProjectMilestones',
    projectCode,
    milestones: rows.map(row => viewOf({ ...row, actualOn: row.actualOn ?? null }, today)),
  };
}
