/**
 * The steps of a project's case. Each checks the right first, then takes the case's step, then decides, then stores
 * with its change.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { saveStep, stepCase } from '#shared/case/index.ts';
import type { Case, CaseAction, StepDetail, FeedChange } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { plainTexts } from '#shared/input.ts';
import { ruleReference, thresholdRule, zone as zoneOf } from '#shared/zones/index.ts';
import { owes, releaseDebts } from '../fast-track/debts.ts';
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
import { completeStageOf, leadInProgress, requireTasksDone, stagesOf } from '../stages/rules.ts';
import { beginStage } from '../stages/stages.ts';
import type { Project } from './entities.ts';
import { NO_FACTS, changedFacts, factsOf } from './facts.ts';
import { onProject, subjectOf } from './projects.ts';
import type { ProjectOrRefusal } from './projects.ts';
import {
  OPEN_STATES,
  readProjectClock,
  requireUnderReview,
  separateDuties,
  stateOf,
  supplementDecision,
} from './rules.ts';

/** A project in a write, with its case before the step. */
export interface ProjectStep {
  context: RequestContext;
  write: Write;
  project: Project;
  before: Case;
}

/** Takes a step of the case and stores it with its change; the project then stands where its case and stages do. */
function takeStep(
  { context, write, project, before }: ProjectStep,
  action: CaseAction,
  change: Omit<FeedChange, 'subject'>,
  detail: StepDetail = {},
): Promise<Case> {
  const stepped = stepCase(before, action, { subject: context.principal.subject, at: write.now }, detail);
  project.state = stateOf(stepped.case.status, project.stages);
  return saveStep(write, stepped, { restricted: false, ...change, subject: subjectOf(project) });
}

/** Stores the decision that ends a case, with how long it took. */
function decideOn(write: Write, project: Project, after: Case, reasons: readonly string[]): void {
  const { creditCode, state, zone, category } = project;
  const { grossDays, netDays, light, dueDate } = readProjectClock(after, write.now);
  if (!after.rule || !after.terms) throw new Error('the case of a project must have a limit');
  write.decide({
    creditCode,
    subject: subjectOf(project),
    outcome: state,
    rule: after.rule,
    facts: { zone, category, limit: after.terms.amount, grossDays, netDays, light, dueDate },
    reasons,
  });
}

/** Accepts an application: the first stage begins. */
export const acceptProject = (
  context: RequestContext,
  input: ProjectInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project, before) => {
    if (project.stages.length > 0) {
      throw refuse('ILLEGAL_TRANSITION', `a project is accepted once, but this one is ${project.state}`);
    }
    project.stages = [await beginStage(write, project, 0)];
    return takeStep({ context, write, project, before }, 'acceptInDepartment', {
      type: 'ProjectAccepted',
      changedFields: ['state', 'stages', 'clock'],
      payload: { acceptedOn: localDate(write.now) },
    });
  });

/**
 * Requests what is missing, in one complete list. A second list stands too, and is kept as a violation of the officer
 * who requested it (Q01).
 */
export const requestProjectSupplement = (
  context: RequestContext,
  input: RequestProjectSupplementInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project, before) => {
    const items = plainTexts('items', input.items, 50);
    const rule = thresholdRule(zoneOf(project.zone), 'SUPPLEMENT_REQUESTS', localDate(write.now));
    const change = {
      type: 'SupplementRequested',
      restricted: true,
      changedFields: ['state', 'pauses'],
      payload: { items },
    };
    const after = await takeStep({ context, write, project, before }, 'requestSupplement', change, { items });
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

/** The applicant supplies what was missing: the clock runs again. */
export const supplyProjectSupplement = (
  context: RequestContext,
  input: ProjectInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project, before) => {
    const items = before.supplements.at(-1)?.items ?? [];
    const change = {
      type: 'SupplementSupplied',
      restricted: true,
      changedFields: ['state', 'pauses'],
      payload: { suppliedOn: localDate(write.now) },
    };
    return takeStep({ context, write, project, before }, 'supply', change, { items });
  });

/** A special procedure begins: the clock stands still. */
export const startSpecialProcedure = (
  context: RequestContext,
  input: StartSpecialProcedureInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project, before) => {
    requireUnderReview('startSpecialProcedure', project.state);
    const { procedure } = input;
    const change = { type: 'SpecialProcedureStarted', changedFields: ['state', 'pauses'], payload: { procedure } };
    return takeStep({ context, write, project, before }, 'startSpecialProcedure', change, { procedure });
  });

/** The special procedure ends: the clock runs again. */
export const endSpecialProcedure = (
  context: RequestContext,
  input: ProjectInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project, before) => {
    const procedure = before.clock.at(-1)?.procedure;
    return takeStep({ context, write, project, before }, 'endSpecialProcedure', {
      type: 'SpecialProcedureEnded',
      changedFields: ['state', 'pauses'],
      payload: { procedure },
    });
  });

/**
 * Completes the stage in progress, by an officer of the department that leads it, and by another than the one who
 * accepted the project (X01).
 */
export const completeStage = (
  context: RequestContext,
  input: CompleteStageInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project, before) => {
    separateDuties(before.acceptedBy, context.principal.subject);
    // The state first: what stands still or is over has no stage to complete.
    requireUnderReview('completeStage', project.state);
    const lead = leadInProgress(project.stages, stagesOf(project));
    if (lead !== null) requireAgency(context.principal, lead);
    return finishStage({ context, write, project, before }, input.stage);
  });

/**
 * Completes the stage in progress: begins the next, or approves the project. Refuses STAGE_OUT_OF_ORDER and
 * STAGE_TASKS_OPEN.
 */
export async function finishStage(step: ProjectStep, stage: ProjectStageCode): Promise<Case> {
  const { write, project, before } = step;
  const today = localDate(write.now);
  const order = stagesOf(project);
  const done = completeStageOf(project.stages, order, stage, today);
  done.slice(-1).forEach(requireTasksDone);
  const payload = { stage, finishedOn: today };
  if (done.length === order.length) {
    project.stages = done;
    return approve(step, payload);
  }
  project.stages = [...done, await beginStage(write, project, done.length)];
  const { state } = project;
  project.state = stateOf(before.status, project.stages);
  write.record({
    type: 'ProjectStageCompleted',
    creditCode: project.creditCode,
    subject: subjectOf(project),
    changedFields: project.state === state ? ['stages'] : ['state', 'stages'],
    payload,
  });
  return before;
}

/** Approves a project of which all stages are done; while something is still owed, with tolerance (办结（容缺通过）). */
async function approve(step: ProjectStep, payload: Record<string, unknown>): Promise<Case> {
  const { write, project } = step;
  const action = (await owes(write, project)) ? 'approveWithTolerance' : 'approve';
  const changedFields = ['state', 'stages', 'endedAt'];
  const after = await takeStep(step, action, { type: 'ProjectApproved', changedFields, payload });
  decideOn(write, project, after, ['all stages are done']);
  return after;
}

/**
 * Rejects a project with reasons: what was not accepted is refused acceptance (不予受理), what was accepted is not approved
 * (不予许可).
 */
export const rejectProject = (
  context: RequestContext,
  input: RejectProjectInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project, before) => {
    const reasons = plainTexts('reasons', input.reasons, 20);
    const action = project.state === 'RECEIVED' ? 'refuseAcceptance' : 'reject';
    const change = {
      type: 'ProjectRejected',
      changedFields: ['state', 'reasons', 'endedAt'],
      payload: { rejectedOn: localDate(write.now) },
    };
    const after = await takeStep({ context, write, project, before }, action, change, { reasons });
    await releaseDebts(write, project);
    decideOn(write, project, after, reasons);
    return after;
  });

/**
 * Withdraws a project at its applicant's wish. The withdrawal of an accepted project is requested and confirmed at
 * once, since an applicant may not be held to its application.
 */
export const withdrawProject = (
  context: RequestContext,
  input: ProjectInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project, before) => {
    const step = { context, write, project, before };
    const change = {
      type: 'ProjectWithdrawn',
      changedFields: ['state', 'endedAt'],
      payload: { withdrawnOn: localDate(write.now) },
    };
    if (before.status === 'RECEIVED') return takeStep(step, 'retract', change);
    await releaseDebts(write, project);
    const requested = await takeStep(step, 'askToWithdraw', {
      type: 'ProjectWithdrawalAsked',
      changedFields: ['caseStatus'],
    });
    return takeStep({ ...step, before: requested }, 'confirmWithdrawal', change);
  });

/** Reports facts that were not reported before; the rules of the day of application continue to apply. */
export const tellProjectFacts = (
  context: RequestContext,
  input: TellProjectFactsInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project) => {
    const { creditCode, state } = project;
    if (!OPEN_STATES.includes(state)) {
      throw refuse('ILLEGAL_TRANSITION', `facts are reported of a project while its case is open, but it is: ${state}`);
    }
    const before = project.facts ?? NO_FACTS;
    const facts = factsOf(before, input.facts, zoneOf(project.zone), localDate(project.appliedAt));
    const changed = changedFacts(before, facts, context.principal.role !== 'enterprise');
    if (changed.length === 0) throw refuse('INVALID_INPUT', 'facts must hold at least one that is not reported yet');
    project.facts = facts;
    write.record({
      type: 'ProjectFactsTold',
      creditCode,
      subject: subjectOf(project),
      changedFields: ['facts'],
      payload: Object.fromEntries(changed.map(name => [name, facts[name]])),
    });
  });
