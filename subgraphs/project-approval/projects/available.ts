/**
 * The steps of a project that are open now, by its case, its stages and what is known of it: pure functions. Whether
 * the caller may take one is the kit's to say.
 */
import type { OpenStep } from '#shared/case/index.ts';
import { listRule, zone as zoneOf } from '#shared/zones/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { agencyOfCommitment } from '../permits/commitment-matters.ts';
import { commitmentGrounds, MATTER_OF, answerUntil, isInForce, openFinding } from '../permits/commitment-rules.ts';
import type { ReviewCommitment } from '../permits/commitment-rules.ts';
import { buildThenVerify } from '../permits/rules.ts';
import { holdsApproval } from '../fast-track/rules.ts';
import { landPermitDocumentsOf } from '../land/document-rules.ts';
import type { HeldParcel } from '../land/rows.ts';
import { thresholdsOf } from '../land/use-rules.ts';
import { isBuilt, leadInProgress, stagesOf, takesNewLand } from '../stages/rules.ts';
import { groundsOf } from './grounds.ts';
import { NO_FACTS } from './facts.ts';
import type { FiledCommitment, ProjectFacts, ProjectRow } from './rows.ts';
import { isBeingBuilt } from './rules.ts';

/** A promise that is open, as its step names it. */
export interface OwedPromise {
  id: string;
  kind: string;
  status: string;
}

/** What a project's steps follow from besides itself; of a project that the caller may not read, nothing. */
export interface Surroundings {
  debts: readonly OwedPromise[];
  /** A joint acceptance passed it. */
  accepted: boolean;
  /** Parcels that its enterprise holds. */
  parcels: readonly HeldParcel[];
  /** Its commitments. */
  commitments: readonly FiledCommitment[];
  today: LocalDate;
  /** Matters of the zone's list of today: what may follow later for it, and what is built first. */
  listed: { materials: readonly string[]; buildFirst: readonly string[] };
}

/** The steps that a project's state allows. */
export function openProjectSteps(project: ProjectRow, around: Surroundings): OpenStep[] {
  const ofState = stepsOfState(project, around);
  // Where credit says nothing the step itself says so; where it bars them, nobody is led to what would be refused.
  const barred = project.standing?.mayPromise === false;
  return [
    ...(barred ? ofState.filter(({ operation }) => !ON_A_PROMISE.has(operation)) : ofState),
    ...settlements(around.debts),
    ...around.commitments.flatMap(one => stepsOfFinding(project, one, around)),
  ];
}

/** Steps that grant something on a promise. */
const ON_A_PROMISE: ReadonlySet<string> = new Set([
  'acceptProjectWithTolerance',
  'buildProjectFirst',
  'fileProjectCommitment',
]);

/**
 * A commitment in force is questioned by the agency of its matter, but not what was verified since; a finding is
 * answered, then decided on.
 */
function stepsOfFinding(project: ProjectRow, commitment: FiledCommitment, { today, debts }: Surroundings): OpenStep[] {
  if (!isInForce(commitment)) return [];
  const { kind } = commitment;
  if (kind === 'BUILD_FIRST' && debts.some(debt => debt.kind === 'BUILD_THEN_VERIFY' && debt.status === 'SETTLED')) {
    return [];
  }
  const input = { projectCode: project.projectCode, version: project.version, kind };
  const finding = openFinding(commitment);
  if (!finding) {
    return [{ operation: 'questionProjectCommitment', input, agency: agencyOfCommitment(project, kind) }];
  }
  const { agency, foundBy, answer } = finding;
  const isPast = today > answerUntil(finding, project.zone);
  const decide: OpenStep = { operation: 'decideCommitmentFinding', input, agency, notBy: foundBy };
  return [
    ...(answer === null && !isPast ? [{ operation: 'answerCommitmentFinding', input }] : []),
    ...(answer !== null || isPast ? [decide] : []),
  ];
}

const settlements = (debts: readonly OwedPromise[]): OpenStep[] =>
  debts
    .filter(({ status }) => status === 'OWED')
    .map(({ id }) => ({ operation: 'settleProjectDebt', input: { debtId: id } }));

function stepsOfState(project: ProjectRow, around: Surroundings): OpenStep[] {
  const { projectCode, version, acceptedBy } = project;
  const input = { projectCode, version };
  const step = (operation: string): OpenStep => ({ operation, input });
  const reject: OpenStep = { ...step('rejectProject'), notBy: acceptedBy };
  switch (project.state) {
    case 'RECEIVED':
      return [
        ...(project.stages.length > 0 ? [] : [step('acceptProject')]),
        ...(project.stages.length === 0 ? around.listed.materials : []).map(matter => ({
          operation: 'acceptProjectWithTolerance',
          input: { ...input, matter },
        })),
        step('requestProjectSupplement'),
        reject,
        step('withdrawProject'),
        factsStep(project),
      ];
    case 'SUPPLEMENT':
      return [step('supplyProjectSupplement'), step('withdrawProject'), factsStep(project)];
    case 'SPECIAL_PROCEDURE':
      return [step('endSpecialProcedure'), step('withdrawProject'), factsStep(project)];
    case 'ACCEPTED':
    case 'IN_REVIEW':
      return [
        ...(isBeingBuilt(project) ? [] : [step('requestProjectSupplement'), step('startSpecialProcedure')]),
        ...stepsOfStage(project, around),
        ...stepsOfLand(project, around.parcels),
        ...commitments(project),
        ...designers(project),
        reject,
        step('withdrawProject'),
        factsStep(project),
      ];
    default:
      return [];
  }
}

/** The steps of the stage in progress. */
function stepsOfStage(project: ProjectRow, around: Surroundings): OpenStep[] {
  const { projectCode, version, acceptedBy, stages } = project;
  const stage = stagesOf(project)[stages.length - 1]?.code;
  const matters = stages.at(-1)?.package ?? null;
  if (isBeingBuilt(project))
    return [{ operation: 'applyForJointProcedure', input: { projectCode, kind: 'ACCEPTANCE' } }];
  const tasks = matters?.tasks.filter(({ status }) => status === 'RUNNING') ?? [];
  const running = tasks.map(({ code }) => code);
  const ofTasks = tasks.map(({ code: task, agency }) => ({
    operation: 'endStageTask',
    // Matters end side by side: none makes another wait.
    input: { projectCode, stage, task },
    notBy: acceptedBy,
    agency,
  }));
  const isDone = (matters === null || matters.status === 'DONE') && isReady(project, stage, around);
  const complete = {
    operation: 'completeStage',
    input: { projectCode, version, stage },
    notBy: acceptedBy,
    agency: leadInProgress(stages, stagesOf(project)),
  };
  return [...ofTasks, ...ofStage(project, stage, { running, around }), ...(isDone ? [complete] : [])];
}

/** Whether a stage has what it needs besides its matters, as far as the project and its surroundings tell. */
function isReady(project: ProjectRow, stage: string | undefined, around: Surroundings): boolean {
  const { debts, accepted, parcels, commitments: filed } = around;
  if (filed.some(one => openFinding(one))) return false;
  if (stage === 'LAND_AND_PLANNING') return !wantsDocuments(project);
  if (stage !== 'ACCEPTANCE') return true;
  return (
    accepted &&
    !debts.some(holdsApproval) &&
    parcels.filter(({ projectCode }) => projectCode === project.projectCode).every(isUsedAsSet)
  );
}

/** Who answers for the design is recorded before the drawings pass, which is in a stage before the last. */
const designers = ({ projectCode, stages }: ProjectRow): OpenStep[] =>
  stages.length < LAST_STAGE ? [{ operation: 'recordDesignerLiability', input: { projectCode } }] : [];

/** The enterprise places the project on a parcel that it holds; what was built is held against its thresholds. */
function stepsOfLand(project: ProjectRow, parcels: readonly HeldParcel[]): OpenStep[] {
  const { projectCode } = project;
  const placing = parcels.filter(parcel => parcel.projectCode === null);
  const verified = parcels.filter(parcel => parcel.projectCode === projectCode && !isUsedAsSet(parcel));
  const placed = parcels.some(parcel => parcel.projectCode === projectCode);
  return [
    ...(placed ? [] : placing).map(({ parcelCode, landUse }) => ({
      operation: 'placeProjectOnParcel',
      input: { projectCode, parcelCode },
      more: PLANNED.filter(figure => landUse?.[figure]),
    })),
    ...(isBuilt(project) ? verified : []).map(({ parcelCode, landUse }) => ({
      operation: 'verifyLandUse',
      input: { parcelCode },
      more: MEASURED.filter(figure => landUse?.[figure]),
    })),
  ];
}

/** Figures that a project tells where its parcel has a threshold of them: before it builds, and as built. */
const PLANNED = ['utilisation', 'outputPerHectare', 'taxPerMu'] as const;
const MEASURED = ['utilisation', 'floorAreaRatio', 'investmentPerMu'] as const;
const LAST_STAGE = 4;

/** A parcel without thresholds is used as it may be. */
const isUsedAsSet = ({ landUse, builtUse }: HeldParcel): boolean =>
  builtUse?.met === true || Object.values(thresholdsOf(landUse)).every(threshold => threshold === null);

/** Matters that never follow the building (环评) and are still open. */
function neverAfter({ zone, appliedAt }: ProjectRow, running: readonly string[]): boolean {
  const never = listRule(zoneOf(zone), 'BUILD_THEN_VERIFY_NEVER', localDate(new Date(appliedAt)));
  return never.parameters.items.some(({ code }) => running.includes(code));
}

/** The stage in progress: its matters that run, and what is known besides. */
interface StageInProgress {
  running: readonly string[];
  around: Surroundings;
}

/** The documents of the land planning permit by their codes; their digests are to be added. */
function documentsStep(project: ProjectRow): OpenStep {
  const { projectCode, version, zone, appliedAt } = project;
  const { documents } = landPermitDocumentsOf(zoneOf(zone), localDate(new Date(appliedAt)));
  return {
    operation: 'submitLandPermitDocuments',
    input: { projectCode, version, documents: documents?.map(({ code }) => ({ code })) },
    more: ['documents.contentHash'],
  };
}

/** The facts that are not reported yet, and the park, by the names that the input has for them. */
function factsStep({ projectCode, version, facts, park }: ProjectRow): OpenStep {
  const known = facts ?? NO_FACTS;
  const open = (Object.keys(NO_FACTS) as (keyof ProjectFacts)[])
    .filter(name => name !== 'industryDivision' && known[name] === null)
    .map(name => `facts.${name}`);
  const more = [...open, ...(park === null ? ['park'] : [])];
  return { operation: 'tellProjectFacts', input: { projectCode, version }, more };
}

/** What a stage wants besides its matters: documents of the land, the joint review, building first. */
function ofStage(project: ProjectRow, stage: string | undefined, { running, around }: StageInProgress): OpenStep[] {
  const { projectCode, version } = project;
  const steps: (OpenStep | false)[] = [
    stage === 'LAND_AND_PLANNING' && wantsDocuments(project) && documentsStep(project),
    running.includes(MATTER_OF.DRAWINGS) && {
      operation: 'applyForJointProcedure',
      input: { projectCode, kind: 'DRAWING_REVIEW' },
    },
  ];
  const mayBuild =
    stage === 'CONSTRUCTION_PERMIT' &&
    running.length > 0 &&
    !neverAfter(project, running) &&
    buildThenVerify(...groundsOf(project)).allowed;
  const building = around.listed.buildFirst.map(matter => ({
    operation: 'buildProjectFirst',
    input: { projectCode, version, matter },
  }));
  return [...steps.filter(step => step !== false), ...(mayBuild ? building : [])];
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
  const isOpen = (kind: ReviewCommitment): boolean =>
    stages.length <= 3 &&
    !over.has(MATTER_OF[kind]) &&
    !project.commitments?.some(one => one.kind === kind) &&
    commitmentGrounds(kind, ...groundsOf(project)).possible;
  return (Object.keys(MATTER_OF) as ReviewCommitment[])
    .filter(isOpen)
    .map(kind => ({ operation: 'fileProjectCommitment', input: { projectCode, version, kind } }));
}
