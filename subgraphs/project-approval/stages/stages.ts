/**
 * Stages of a project (Q03): each opens with the package of its matters, and is completed when all of them are done.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { forKeys } from '#shared/database/paging.ts';
import type { Write } from '#shared/database/write.ts';
import { requireTask } from '#shared/case/package.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import { itemOf, zone as zoneOf } from '#shared/zones/index.ts';
import { ASSESSMENTS_AT } from '../assessments/loaders.ts';
import type { RegionalAssessmentRow } from '../assessments/rows.ts';
import { assessmentNeeds, placeOf } from '../assessments/rules.ts';
import type { EndStageTaskInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { Project } from '../projects/entities.ts';
import { NO_FACTS } from '../projects/facts.ts';
import { onProject, subjectOf } from '../projects/projects.ts';
import type { ProjectOrRefusal } from '../projects/projects.ts';
import type { StageDates } from '../projects/rows.ts';
import { requireUnderReview, separateDuties } from '../projects/rules.ts';
import { openStage, stageMatters } from './matters.ts';
import { endStageMatter, mattersInProgress, projectMatters, stageAt, stagesOf } from './rules.ts';

/** A stage as it begins: with its package, by the rules and the assessments of the day of application. */
export async function beginStage(write: Write, project: Project, index: number): Promise<StageDates> {
  const { park = null, appliedAt, facts } = project;
  const zone = zoneOf(project.zone);
  const on = localDate(appliedAt);
  const published = park
    ? await write.query<RegionalAssessmentRow>(forKeys(ASSESSMENTS_AT), [[placeOf({ zone: zone.code, park })]])
    : [];
  const remaining = assessmentNeeds(zone, park, on, published).remaining.map(({ type }) => type);
  const grounds = { zone, on, stage: stageAt(stagesOf(project), index) };
  const matters = stageMatters(grounds, { ...project, facts: facts ?? NO_FACTS }, remaining);
  return {
    startedOn: localDate(write.now),
    finishedOn: null,
    package: openStage(grounds, project, matters, write.now),
  };
}

/** The agency of one matter ends it, by one of its officers, and by another than the one who accepted the project. */
export const endStageTask = (
  context: RequestContext,
  input: EndStageTaskInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project, { acceptedBy }) => {
    separateDuties(acceptedBy, context.principal.subject);
    requireUnderReview('endStageTask', project.state);
    const { stage, task, done } = input;
    const running = mattersInProgress(project.stages, stagesOf(project), stage);
    requireAgency(context.principal, requireTask(running, task).agency);
    const outcome = plainText('outcome', input.outcome, 200);
    project.stages = endStageMatter(project.stages, stagesOf(project), { stage, task, done, outcome }, write.now);
    const { creditCode } = project;
    const matters = project.stages.at(-1)?.package;
    const ended = matters?.tasks.find(({ code }) => code === task);
    if (!matters || !ended) throw new Error(`stage ${stage} must have the matter ${task} that was ended`);
    const subject = subjectOf(project);
    const title = itemOf(projectMatters(zoneOf(project.zone), localDate(project.appliedAt)), task)?.zh ?? task;
    if (ended.rule) {
      write.decide({
        creditCode,
        subject,
        outcome: `${task}_${done ? 'DONE' : 'REFUSED'}`,
        rule: ended.rule,
        facts: { stage, task, done, by: ended.agency, package: matters.status },
        reasons: [outcome, `${ended.agency} on ${title}, under ${matters.lead}`],
      });
    }
    write.record({
      type: done ? 'StageTaskDone' : 'StageTaskRefused',
      creditCode,
      subject,
      changedFields: ['stages'],
      restricted: true,
      payload: { stage, task, by: ended.agency, outcome, package: matters.status },
    });
  });
