/**
 * The steps of a project's case. Each checks the right first, then takes the case's step, then decides, then stores
 * with its change.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { requireApplicant, requireOfficer } from '#shared/identity/principal.ts';
import { readCase, saveStep, stepCase } from '#shared/case/index.ts';
import type { Case, CaseAction, StepDetail, Telling } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { ruleReference, thresholdRule, zone as zoneOf } from '#shared/zones/index.ts';
import type { Project } from './entities.ts';
import { changedFacts, factsOf, NO_FACTS } from './facts.ts';
import type {
  CompleteStageInput,
  ProjectInput,
  ProjectStageCode,
  RejectProjectInput,
  RequestProjectSupplementInput,
  StartSpecialProcedureInput,
  TellProjectFactsInput,
} from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { owes, releaseDebts } from '../fast-track/fast-track.ts';
import { onProject, subjectOf } from './projects.ts';
import type { ProjectOrRefusal } from './projects.ts';
import { requireTasksDone, completeStageOf, stagesOf } from '../stages/rules.ts';
import { beginStage } from '../stages/stages.ts';
import { OPEN_STATES, requireUnderReview, separateDuties, stateOf, supplementDecision } from './rules.ts';
import { plainTexts } from '#shared/input.ts';

/** Stores the decision that ends a case, with how long it took. */
function decideOn(write: Write, project: Project, after: Case, reasons: readonly string[]): void {
  const { creditCode, state, zone, category } = project;
  const { grossDays, netDays, light, dueDate } = readCase(after, write.now)!;
  const facts = { zone, category, limit: after.terms!.amount, grossDays, netDays, light, dueDate };
  write.decide({ creditCode, subject: subjectOf(project), outcome: state, rule: after.rule!, facts, reasons });
}

/** A step of a project's case, stored and told; the project then stands where its case and its stages do. */
function step(
  { principal }: RequestContext,
  write: Write,
  project: Project,
  before: Case,
  action: CaseAction,
  telling: Omit<Telling, 'subject'>,
  detail: StepDetail = {},
): Promise<Case> {
  const stepped = stepCase(before, action, { subject: principal.subject, at: write.now }, detail);
  project.state = stateOf(stepped.case.status, project.stages);
  return saveStep(write, stepped, { restricted: false, ...telling, subject: subjectOf(project) });
}

export const acceptProject = (
  context: RequestContext,
  input: ProjectInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project, before) => {
    requireOfficer(context.principal, context.department);
    if (project.stages.length > 0)
      throw refuse('ILLEGAL_TRANSITION', `a project is accepted once, but this one is ${project.state}`);
    const today = localDate(write.now);
    project.stages = [await beginStage(write, project, 0)];
    return step(context, write, project, before, 'acceptInDepartment', {
      type: 'ProjectAccepted',
      changedFields: ['state', 'stages', 'clock'],
      payload: { acceptedOn: today },
    });
  });

/** One complete list. A second one stands, and what it asks for is kept as a violation of whoever asked (Q01). */
export const requestProjectSupplement = (
  context: RequestContext,
  input: RequestProjectSupplementInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project, before) => {
    requireOfficer(context.principal, context.department);
    const items = plainTexts('items', input.items, 50);
    const rule = thresholdRule(zoneOf(project.zone), 'SUPPLEMENT_REQUESTS', localDate(write.now));
    const after = await step(
      context,
      write,
      project,
      before,
      'requestSupplement',
      { type: 'SupplementRequested', restricted: true, changedFields: ['state', 'pauses'], payload: { items } },
      { items },
    );
    const lists = after.supplements.length;
    write.decide({
      creditCode: project.creditCode,
      subject: subjectOf(project),
      rule: ruleReference(rule),
      facts: { items, lists },
      ...supplementDecision(rule, lists, items),
    });
    return after;
  });

export const supplyProjectSupplement = (
  context: RequestContext,
  input: ProjectInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project, before) => {
    requireApplicant(context.principal, context.department, project.creditCode);
    const items = before.supplements.at(-1)?.items ?? [];
    const telling = {
      type: 'SupplementSupplied',
      restricted: true,
      changedFields: ['state', 'pauses'],
      payload: { suppliedOn: localDate(write.now) },
    };
    return step(context, write, project, before, 'supply', telling, { items });
  });

export const startSpecialProcedure = (
  context: RequestContext,
  input: StartSpecialProcedureInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project, before) => {
    requireOfficer(context.principal, context.department);
    requireUnderReview('startSpecialProcedure', project.state);
    const { procedure } = input;
    const telling = { type: 'SpecialProcedureStarted', changedFields: ['state', 'pauses'], payload: { procedure } };
    return step(context, write, project, before, 'startSpecialProcedure', telling, { procedure });
  });

export const endSpecialProcedure = (
  context: RequestContext,
  input: ProjectInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project, before) => {
    requireOfficer(context.principal, context.department);
    const procedure = before.clock.at(-1)?.procedure;
    return step(context, write, project, before, 'endSpecialProcedure', {
      type: 'SpecialProcedureEnded',
      changedFields: ['state', 'pauses'],
      payload: { procedure },
    });
  });

export const completeStage = (
  context: RequestContext,
  input: CompleteStageInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project, before) => {
    requireOfficer(context.principal, context.department);
    separateDuties(before.acceptedBy, context.principal.subject);
    // The state first: what stands still or is over has no stage to complete.
    requireUnderReview('completeStage', project.state);
    return finishStage(context, write, project, before, input.stage);
  });

/**
 * Completes the stage in progress: begins the next, or approves the project. Refuses STAGE_OUT_OF_ORDER and
 * STAGE_TASKS_OPEN.
 */
export async function finishStage(
  context: RequestContext,
  write: Write,
  project: Project,
  before: Case,
  stage: ProjectStageCode,
): Promise<Case> {
  const today = localDate(write.now);
  const order = stagesOf(project);
  const done = completeStageOf(project.stages, order, stage, today);
  requireTasksDone(done.at(-1)!);
  project.stages = done;
  const payload = { stage, finishedOn: today };
  if (done.length < order.length) {
    project.stages = [...done, await beginStage(write, project, done.length)];
    project.state = stateOf(before.status, project.stages);
    write.record({
      type: 'ProjectStageCompleted',
      creditCode: project.creditCode,
      subject: subjectOf(project),
      changedFields: ['state', 'stages'],
      payload,
    });
    return before;
  }
  // What is still owed follows: 办结（容缺通过）.
  const action = (await owes(write, project)) ? 'approveWithTolerance' : 'approve';
  const after = await step(context, write, project, before, action, {
    type: 'ProjectApproved',
    changedFields: ['state', 'stages', 'endedAt'],
    payload,
  });
  decideOn(write, project, after, ['all stages are done']);
  return after;
}

export const rejectProject = (
  context: RequestContext,
  input: RejectProjectInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project, before) => {
    requireOfficer(context.principal, context.department);
    const reasons = plainTexts('reasons', input.reasons, 20);
    const telling = {
      type: 'ProjectRejected',
      changedFields: ['state', 'reasons', 'endedAt'],
      payload: { rejectedOn: localDate(write.now) },
    };
    // What nobody has accepted is not accepted (不予受理); what was accepted is not approved (不予许可).
    const after = await step(
      context,
      write,
      project,
      before,
      project.state === 'RECEIVED' ? 'refuseAcceptance' : 'reject',
      telling,
      { reasons },
    );
    await releaseDebts(write, project);
    decideOn(write, project, after, reasons);
    return after;
  });

/**
 * The applicant's own wish: once accepted it is asked for and confirmed at once, since nobody may hold an applicant to
 * its application.
 */
export const withdrawProject = (
  context: RequestContext,
  input: ProjectInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project, before) => {
    requireApplicant(context.principal, context.department, project.creditCode);
    const telling = {
      type: 'ProjectWithdrawn',
      changedFields: ['state', 'endedAt'],
      payload: { withdrawnOn: localDate(write.now) },
    };
    if (before.status === 'RECEIVED') return step(context, write, project, before, 'retract', telling);
    await releaseDebts(write, project);
    const asked = await step(context, write, project, before, 'askToWithdraw', {
      type: 'ProjectWithdrawalAsked',
      changedFields: ['caseStatus'],
    });
    return step(context, write, project, asked, 'confirmWithdrawal', telling);
  });

/** Tells what was not known; the rules of the day of application go on to hold. */
export const tellProjectFacts = (
  context: RequestContext,
  input: TellProjectFactsInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project) => {
    const { creditCode, state } = project;
    requireApplicant(context.principal, context.department, creditCode);
    if (!OPEN_STATES.includes(state))
      throw refuse('ILLEGAL_TRANSITION', `facts are told of a project while its case is open, but it is: ${state}`);
    const before = project.facts ?? NO_FACTS;
    const facts = factsOf(before, input.facts, zoneOf(project.zone), localDate(project.appliedAt));
    const changed = changedFacts(before, facts, context.principal.role !== 'enterprise');
    if (changed.length === 0) throw refuse('INVALID_INPUT', 'facts must hold at least one that is not told yet');
    project.facts = facts;
    write.record({
      type: 'ProjectFactsTold',
      creditCode,
      subject: subjectOf(project),
      changedFields: ['facts'],
      payload: { ...Object.fromEntries(changed.map(name => [name, facts[name]])) },
    });
  });
