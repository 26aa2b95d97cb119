/**
 * Stages of a project (Q03): each opens with the package of its matters, and is completed when all of them are done.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { forKeys } from '#shared/database/paging.ts';
import type { Write } from '#shared/database/write.ts';
import type { Case } from '#shared/case/index.ts';
import { requireTask } from '#shared/case/package.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import { refuse } from '#shared/errors.ts';
import { itemOf, zone as zoneOf } from '#shared/zones/index.ts';
import { ASSESSMENTS_AT } from '../assessments/loaders.ts';
import type { RegionalAssessmentRow } from '../assessments/rows.ts';
import { assessmentNeeds, placeOf } from '../assessments/rules.ts';
import type { CreditFacts } from '../evidence.ts';
import type { EndStageTaskInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { ProjectMatter } from '../matters/entities.ts';
import { MATTERS_ON_DAY } from '../matters/loaders.ts';
import type { InvestmentMatterListRow } from '../matters/rows.ts';
import { requireDesigner } from '../permits/designers.ts';
import { documentEnded, documentStage } from '../permits/documents.ts';
import { MATTER_OF, commitmentOutcome, coveredBy, isInForce, reviewedAfterAll } from '../permits/commitment-rules.ts';
import type { Project } from '../projects/entities.ts';
import { NO_FACTS } from '../projects/facts.ts';
import { MESSAGES as PROJECT_MESSAGES } from '../projects/messages.ts';
import { creditReason, onProjectWithCredit, subjectOf } from '../projects/projects.ts';
import type { ProjectOrRefusal } from '../projects/projects.ts';
import type { StageDates } from '../projects/rows.ts';
import { isBeingBuilt, requireUnderReview, separateDuties } from '../projects/rules.ts';
import { codeText } from '../projects/terms.ts';
import { openStage, stageMatters } from './matters.ts';
import type { MatterGrounds, StageGrounds } from './matters.ts';
import { MESSAGES } from './messages.ts';
import type { MatterResult } from './rules.ts';
import {
  endCoveredIn,
  endStageMatter,
  mattersInProgress,
  projectMatters,
  stageAt,
  stagesOf,
  withMatter,
  withoutMatters,
} from './rules.ts';

/**
 * A stage as it begins, with its package: by the rules and the assessments of the day of application, and the list of
 * matters that is published then. What a filed commitment or a merged procedure stands for is done at once.
 */
export async function beginStage(write: Write, project: Project, index: number): Promise<StageDates> {
  const { grounds, matters } = await groundsOfStage(write, project, index);
  let stage: StageDates = {
    startedOn: localDate(write.now),
    finishedOn: null,
    package: openStage(grounds, project, stageMatters(grounds, matters), write.now),
  };
  for (const { codes, outcome, promised } of await doneBefore(write, project)) {
    const after = endCoveredIn(stage, codes, outcome, write.now);
    stage = await documentStage(write, project, { before: stage, after, promised });
  }
  return stage;
}

/** What decides on the matters of a stage. */
async function groundsOfStage(
  write: Write,
  project: Project,
  index: number,
): Promise<{ grounds: StageGrounds; matters: MatterGrounds }> {
  const { park = null, appliedAt, facts } = project;
  const zone = zoneOf(project.zone);
  const on = localDate(appliedAt);
  const published = park
    ? await write.query<RegionalAssessmentRow>(forKeys(ASSESSMENTS_AT), [[placeOf({ zone: zone.code, park })]])
    : [];
  const needs = assessmentNeeds(zone, park, on, published);
  const [list = null] = await write.query<InvestmentMatterListRow>(MATTERS_ON_DAY, [zone.code, localDate(write.now)]);
  return {
    grounds: { zone, on, stage: stageAt(stagesOf(project), index) },
    matters: {
      works: { ...project, facts: facts ?? NO_FACTS },
      remaining: needs.remaining.map(({ type }) => type),
      exempt: needs.exempt.map(({ type }) => type),
      list,
    },
  };
}

/** Matters that something else has dealt with, and what that was. */
interface DoneBefore {
  codes: readonly string[];
  outcome: string;
  /** It was a commitment. */
  promised: boolean;
}

const MERGED = `select case_no as "caseNo", agency, stands_for as "standsFor" from merged_procedure
  join (select id, case_no, status from service_case) c using (id) where project_code = $1 and status = 'APPROVED'`;

async function doneBefore(write: Write, project: Project): Promise<DoneBefore[]> {
  const merged = await write.query<{ caseNo: string; agency: string; standsFor: string[] }>(MERGED, [
    project.projectCode,
  ]);
  const promised = (project.commitments ?? [])
    .filter(one => one.kind !== 'BUILD_FIRST' && isInForce(one))
    .map(one => ({ codes: coveredBy(one), outcome: commitmentOutcome(one.filedOn), promised: true }));
  return [
    ...promised,
    ...merged.map(({ caseNo, agency, standsFor }) => ({
      codes: standsFor,
      outcome: `${caseNo} (${agency})`,
      promised: false,
    })),
  ];
}

/** A matter that its department has accepted joins the stage in progress, where it is one of that stage. */
export async function joinStage(write: Write, project: Project, matter: string): Promise<void> {
  const index = project.stages.length - 1;
  if (index < 0) return;
  const { grounds, matters } = await groundsOfStage(write, project, index);
  const joining = stageMatters(grounds, matters).filter(({ code }) => code === matter);
  const opened = openStage(
    grounds,
    project,
    joining.map(one => ({ ...one, after: [] })),
    write.now,
  );
  if (opened) project.stages = withMatter(project.stages, opened);
}

/**
 * Changes what a project's matters follow from, and brings its stage in progress after it: what it needs now joins the
 * stage, what it does not need any more is ended. Returns whether the stage has changed.
 */
export async function reviseStage(write: Write, project: Project, change: () => void): Promise<boolean> {
  const index = project.stages.length - 1;
  const before = await mattersOf(write, project, index);
  change();
  const after = await mattersOf(write, project, index);
  const { stages } = project;
  const gone = before.filter(code => !after.includes(code));
  if (gone.length > 0) project.stages = withoutMatters(stages, gone, '按更正后的项目情况免于办理', write.now);
  for (const code of after.filter(one => !before.includes(one))) await joinStage(write, project, code);
  return JSON.stringify(project.stages) !== JSON.stringify(stages);
}

/** The codes of the matters that a stage demands of a project. */
async function mattersOf(write: Write, project: Project, index: number): Promise<string[]> {
  if (index < 0) return [];
  const { grounds, matters } = await groundsOfStage(write, project, index);
  return stageMatters(grounds, matters).map(({ code }) => code);
}

/** The agency of one matter ends it, by one of its officers, and by another than the one who accepted the project. */
export const endStageTask = (
  context: RequestContext,
  input: EndStageTaskInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProjectWithCredit(context, input, info, async (write, project, before, credit) => {
    separateDuties(before.acceptedBy, context.principal.subject);
    requireUnderReview('endStageTask', project.state);
    const { stage, task, done } = input;
    if (!reviewedAfterAll(project.commitments).includes(task)) requireApplied(before);
    const running = mattersInProgress(project.stages, stagesOf(project), stage);
    requireAgency(context.principal, requireTask(running, task).agency);
    const outcome = plainText('outcome', input.outcome, 200);
    const { stages } = project;
    project.stages = endStageMatter(stages, stagesOf(project), { stage, task, done, outcome }, write.now);
    if (done) await documentEnded(write, project, stages);
    if (done && task === MATTER_OF.DRAWINGS) await requireDesigner(write, project.projectCode);
    const { agency, status } = decideTask(write, project, before, { stage, task, done, outcome, credit });
    const accepted = await write.em.findOne(ProjectMatter, { projectCode: project.projectCode, matter: task });
    if (accepted) Object.assign(accepted, { completedAt: write.now, passed: done, outcome });
    write.record({
      type: done ? 'StageTaskDone' : 'StageTaskRefused',
      creditCode: project.creditCode,
      subject: subjectOf(project),
      changedFields: accepted ? ['stages', 'matters'] : ['stages'],
      restricted: false,
      // The outcome is for the applicant, who reads it in the graph.
      payload: { stage, task, by: agency, package: status },
    });
  });

/** Refuses (ILLEGAL_TRANSITION) to end a matter of the acceptance before that is applied for. */
function requireApplied(before: Case): void {
  if (!isBeingBuilt(before)) return;
  throw refuse('ILLEGAL_TRANSITION', MESSAGES.APPLIED_FOR_FIRST(), {
    remedy: PROJECT_MESSAGES.APPLY_FOR_ACCEPTANCE(),
  });
}

/** A matter that its agency has ended. */
interface EndedMatter extends MatterResult {
  credit: CreditFacts;
}

/** Stores the decision on a matter, under its own limit or that of the project; returns whose it was. */
function decideTask(
  write: Write,
  project: Project,
  before: Case,
  { stage, task, done, outcome, credit }: EndedMatter,
): { agency: string; status: string } {
  const matters = project.stages.at(-1)?.package;
  const ended = matters?.tasks.find(({ code }) => code === task);
  const rule = ended?.rule ?? before.rule;
  if (!matters || !ended || !rule) throw new Error(`stage ${stage} must have the matter ${task} that was ended`);
  const { agency } = ended;
  const { status, lead } = matters;
  const named = itemOf(projectMatters(zoneOf(project.zone), localDate(project.appliedAt)), task);
  const title = named?.zh ?? codeText(task);
  write.decide({
    creditCode: project.creditCode,
    subject: subjectOf(project),
    outcome: done ? 'MATTER_DONE' : 'MATTER_REFUSED',
    rule,
    facts: { stage, task, done, by: agency, package: status, credit },
    reasons: [
      outcome,
      MESSAGES.ENDED_BY({ agency, title, lead }),
      ...(ended.rule ? [] : [MESSAGES.NO_LIMIT()]),
      creditReason(credit),
    ],
  });
  return { agency, status };
}
