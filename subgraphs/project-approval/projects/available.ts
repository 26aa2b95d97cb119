/**
 * The steps of a project that are open now, by its case, its stages and what is known of it: pure functions. Whether
 * the caller may take one is the kit's to say.
 */
import type { OpenStep } from '#shared/case/index.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { commitmentGrounds, MATTER_OF } from '../permits/commitment-rules.ts';
import { buildThenVerify } from '../permits/rules.ts';
import type { ProjectCommitmentKind } from '../generated.ts';
import { landPermitDocumentsOf } from '../land/document-rules.ts';
import { leadInProgress, stagesOf, takesNewLand } from '../stages/rules.ts';
import { groundsOf } from './grounds.ts';
import type { ProjectRow } from './rows.ts';
import { isBeingBuilt } from './rules.ts';

/** A promise that is open, as its step names it. */
export interface OwedPromise {
  id: string;
  status: string;
}

/** The steps that a project's state allows. */
export function openProjectSteps(project: ProjectRow, debts: readonly OwedPromise[]): OpenStep[] {
  return [...stepsOfState(project), ...settlements(debts)];
}

const settlements = (debts: readonly OwedPromise[]): OpenStep[] =>
  debts
    .filter(({ status }) => status === 'OWED')
    .map(({ id }) => ({ operation: 'settleProjectDebt', input: { debtId: id } }));

function stepsOfState(project: ProjectRow): OpenStep[] {
  const { projectCode, version, acceptedBy } = project;
  const input = { projectCode, version };
  const step = (operation: string): OpenStep => ({ operation, input });
  const reject: OpenStep = { ...step('rejectProject'), notBy: acceptedBy };
  switch (project.state) {
    case 'RECEIVED':
      return [
        ...(project.stages.length > 0 ? [] : [step('acceptProject'), step('acceptProjectWithTolerance')]),
        step('requestProjectSupplement'),
        reject,
        step('withdrawProject'),
        step('tellProjectFacts'),
      ];
    case 'SUPPLEMENT':
      return [step('supplyProjectSupplement'), step('withdrawProject'), step('tellProjectFacts')];
    case 'SPECIAL_PROCEDURE':
      return [step('endSpecialProcedure'), step('withdrawProject'), step('tellProjectFacts')];
    case 'ACCEPTED':
    case 'IN_REVIEW':
      return [
        ...(isBeingBuilt(project) ? [] : [step('requestProjectSupplement'), step('startSpecialProcedure')]),
        ...stepsOfStage(project),
        ...commitments(project),
        reject,
        step('withdrawProject'),
        step('tellProjectFacts'),
      ];
    default:
      return [];
  }
}

/** The steps of the stage in progress. */
function stepsOfStage(project: ProjectRow): OpenStep[] {
  const { projectCode, version, acceptedBy, stages } = project;
  const stage = stagesOf(project)[stages.length - 1]?.code;
  const matters = stages.at(-1)?.package ?? null;
  if (isBeingBuilt(project))
    return [{ operation: 'applyForJointProcedure', input: { projectCode, kind: 'ACCEPTANCE' } }];
  const tasks = matters?.tasks.filter(({ status }) => status === 'RUNNING') ?? [];
  const running = tasks.map(({ code }) => code);
  const ofTasks = tasks.map(({ code: task, agency }) => ({
    operation: 'endStageTask',
    input: { projectCode, version, stage, task },
    notBy: acceptedBy,
    agency,
  }));
  const isDone = matters === null || matters.status === 'DONE';
  const complete = {
    operation: 'completeStage',
    input: { projectCode, version, stage },
    notBy: acceptedBy,
    agency: leadInProgress(stages, stagesOf(project)),
  };
  return [...ofTasks, ...ofStage(project, stage, running), ...(isDone ? [complete] : [])];
}

/** What a stage wants besides its matters: documents of the land, the joint review, building first. */
function ofStage(project: ProjectRow, stage: string | undefined, running: readonly string[]): OpenStep[] {
  const { projectCode, version } = project;
  const steps: (OpenStep | false)[] = [
    stage === 'LAND_AND_PLANNING' &&
      wantsDocuments(project) && { operation: 'submitLandPermitDocuments', input: { projectCode, version } },
    running.includes(MATTER_OF.DRAWINGS) && {
      operation: 'applyForJointProcedure',
      input: { projectCode, kind: 'DRAWING_REVIEW' },
    },
    stage === 'CONSTRUCTION_PERMIT' &&
      running.length > 0 &&
      buildThenVerify(...groundsOf(project)).allowed && {
        operation: 'buildProjectFirst',
        input: { projectCode, version },
      },
  ];
  return steps.filter(step => step !== false);
}

function wantsDocuments(project: ProjectRow): boolean {
  if (!takesNewLand(project) || (project.landPermitDocuments?.length ?? 0) > 0) return false;
  return landPermitDocumentsOf(zoneOf(project.zone), localDate(new Date(project.appliedAt))).list !== null;
}

/** Commitments that may still be filed in the place of a review. */
function commitments(project: ProjectRow): OpenStep[] {
  const { projectCode, version, stages } = project;
  const over = new Set(
    stages
      .flatMap(stage => stage.package?.tasks ?? [])
      .filter(({ status }) => status === 'DONE' || status === 'FAILED')
      .map(({ code }) => code),
  );
  const isOpen = (kind: ProjectCommitmentKind): boolean =>
    stages.length <= 3 &&
    !over.has(MATTER_OF[kind]) &&
    !project.commitments?.some(one => one.kind === kind) &&
    commitmentGrounds(kind, ...groundsOf(project)).possible;
  return (Object.keys(MATTER_OF) as ProjectCommitmentKind[])
    .filter(isOpen)
    .map(kind => ({ operation: 'fileProjectCommitment', input: { projectCode, version, kind } }));
}
