/**
 * The steps of a project's case. Each checks the right first, then takes the case's step, then decides, then stores
 * with its change.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { pauseCase, saveStep, stepCase } from '#shared/case/index.ts';
import type { Case, CaseAction, StepDetail, FeedChange } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import type { CreditFacts } from '../evidence.ts';
import { refuse } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import type { Words } from '#shared/messages.ts';
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
import { requireStageReady } from '../stages/conditions.ts';
import { completeStageOf, leadInProgress, requireTasksDone, stageAt, stagesOf } from '../stages/rules.ts';
import { beginStage, reviseStage } from '../stages/stages.ts';
import type { Project, ProjectFacts } from './entities.ts';
import { NO_FACTS, changedFacts, factsOf, requireUntoldPark } from './facts.ts';
import { MESSAGES } from './messages.ts';
import { knownPark, requireNoParcelOfPark } from './parks.ts';
import { creditReason, onProject, onProjectWithCredit, subjectOf } from './projects.ts';
import type { ProjectOrRefusal } from './projects.ts';
import {
  BUILDING,
  OPEN_STATES,
  readProjectClock,
  requireNotBuilding,
  requireUnderReview,
  separateDuties,
  stateOf,
  supplementDecision,
} from './rules.ts';
import { STATES } from './terms.ts';

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

/** What was decided on a project, and why. */
interface ProjectDecision {
  /** Default: the state in which the project is. */
  outcome?: string;
  /** Facts beyond those of the clock. */
  facts?: Record<string, unknown>;
  reasons: readonly Words[];
  /** The ground in an officer's own words: law and article. */
  basis?: string;
}

/** Stores the decision on a step of a case, with the time that it has taken. */
function decideOn(write: Write, project: Project, after: Case, decision: ProjectDecision): void {
  const { creditCode, state, zone, category } = project;
  const { grossDays, netDays, light, dueDate } = readProjectClock(after, write.now);
  if (!after.rule || !after.terms) throw new Error('the case of a project must have a limit');
  const { outcome = state, facts = {}, ...words } = decision;
  const clock = { limit: after.terms.amount, grossDays, netDays, light, dueDate };
  const { rule } = after;
  write.decide({
    creditCode,
    subject: subjectOf(project),
    outcome,
    rule,
    facts: { zone, category, ...clock, ...facts },
    ...words,
  });
}

/** Accepts an application: the first stage begins. */
export const acceptProject = (
  context: RequestContext,
  input: ProjectInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProjectWithCredit(context, input, info, async (write, project, before, credit) => {
    if (project.stages.length > 0) {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.ACCEPTED_ONCE({ state: STATES[project.state] }));
    }
    project.stages = [await beginStage(write, project, 0)];
    const after = await takeStep({ context, write, project, before }, 'acceptInDepartment', {
      type: 'ProjectAccepted',
      changedFields: ['state', 'stages', 'clock'],
      payload: { acceptedOn: localDate(write.now) },
    });
    const [first] = stagesOf(project);
    decideOn(write, project, after, {
      facts: { credit },
      reasons: [MESSAGES.ACCEPTED({ stage: first ?? '' }), creditReason(credit)],
    });
    return after;
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
    requireNotBuilding('requestProjectSupplement', before);
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
    requireNotBuilding('startSpecialProcedure', before);
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
  onProjectWithCredit(context, input, info, async (write, project, before, credit) => {
    separateDuties(before.acceptedBy, context.principal.subject);
    // The state first: what stands still or is over has no stage to complete.
    requireUnderReview('completeStage', project.state);
    const lead = leadInProgress(project.stages, stagesOf(project));
    if (lead !== null) requireAgency(context.principal, lead);
    return finishStage({ context, write, project, before }, input.stage, credit);
  });

/**
 * Completes the stage in progress: begins the next, or approves the project. With stage CONSTRUCTION_PERMIT the
 * building begins, and the clock stands still. Refuses STAGE_OUT_OF_ORDER, STAGE_TASKS_OPEN and what {@link
 * requireStageReady} refuses.
 */
export async function finishStage(step: ProjectStep, stage: ProjectStageCode, credit: CreditFacts): Promise<Case> {
  const { context, write, project, before } = step;
  const today = localDate(write.now);
  const order = stagesOf(project);
  const done = completeStageOf(project.stages, order, stage, today);
  done.slice(-1).forEach(requireTasksDone);
  await requireStageReady(write, project, stage);
  const payload = { stage, finishedOn: today };
  if (done.length === order.length) {
    project.stages = done;
    return approve(step, payload, credit);
  }
  project.stages = [...done, await beginStage(write, project, done.length)];
  const { state } = project;
  project.state = stateOf(before.status, project.stages);
  const changedFields = project.state === state ? ['stages'] : ['state', 'stages'];
  const subject = subjectOf(project);
  const title = MESSAGES.STAGE_DONE({ stage: stageAt(order, done.length - 1) });
  const decision = { outcome: 'STAGE_COMPLETED', facts: { stage, credit }, reasons: [title, creditReason(credit)] };
  if (stage !== 'CONSTRUCTION_PERMIT') {
    decideOn(write, project, before, decision);
    write.record({ type: 'ProjectStageCompleted', creditCode: project.creditCode, subject, changedFields, payload });
    return before;
  }
  const paused = pauseCase(before, BUILDING, { subject: context.principal.subject, at: write.now });
  decideOn(write, project, paused.case, {
    ...decision,
    reasons: [...decision.reasons, ...(standsStill(paused.case) ? [MESSAGES.STANDS_STILL()] : [])],
  });
  return saveStep(write, paused, {
    type: 'ProjectStageCompleted',
    subject,
    restricted: false,
    changedFields: [...changedFields, 'clock', 'pauses'],
    payload,
  });
}

/** Whether the terms of a case leave out the time of building. */
const standsStill = ({ terms }: Case): boolean => terms?.pauses.includes(BUILDING) ?? false;

/** Approves a project of which all stages are done; while something is still owed, with tolerance (办结（容缺通过）). */
async function approve(step: ProjectStep, payload: Record<string, unknown>, credit: CreditFacts): Promise<Case> {
  const { write, project } = step;
  const owing = await owes(write, project);
  const action = owing ? 'approveWithTolerance' : 'approve';
  const changedFields = ['state', 'stages', 'endedAt'];
  const after = await takeStep(step, action, { type: 'ProjectApproved', changedFields, payload });
  const all = [MESSAGES.ALL_DONE(), ...(owing ? [MESSAGES.TO_FOLLOW()] : []), creditReason(credit)];
  decideOn(write, project, after, { facts: { credit }, reasons: all });
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
    const basis = plainText('basis', input.basis, 200);
    const action = project.state === 'RECEIVED' ? 'refuseAcceptance' : 'reject';
    const change = {
      type: 'ProjectRejected',
      changedFields: ['state', 'reasons', 'endedAt'],
      payload: { rejectedOn: localDate(write.now) },
    };
    const after = await takeStep({ context, write, project, before }, action, change, { reasons });
    const by = context.principal.subject;
    await releaseDebts(write, project, { by, reason: MESSAGES.PROJECT_REJECTED() });
    decideOn(write, project, after, { reasons, basis });
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
    const after = await withdraw(step, change);
    decideOn(write, project, after, { reasons: [MESSAGES.WITHDRAWN()] });
    return after;
  });

/** The case of a project after its withdrawal: what was not accepted is retracted, of what was nothing is owed more. */
async function withdraw(step: ProjectStep, change: Omit<FeedChange, 'subject'>): Promise<Case> {
  if (step.before.status === 'RECEIVED') return takeStep(step, 'retract', change);
  const { context, write, project } = step;
  await releaseDebts(write, project, { by: context.principal.subject, reason: MESSAGES.WITHDRAWN() });
  const requested = await takeStep(step, 'askToWithdraw', {
    type: 'ProjectWithdrawalAsked',
    changedFields: ['caseStatus'],
  });
  return takeStep({ ...step, before: requested }, 'confirmWithdrawal', change);
}

/**
 * Reports facts that were not reported before, and the park; an officer of this department corrects them. The rules of
 * the day of application continue to apply. Refuses FACT_ALREADY_TOLD, and INVALID_INPUT a park that the zone does not
 * have.
 */
export const tellProjectFacts = (
  context: RequestContext,
  input: TellProjectFactsInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, async (write, project) => {
    const { creditCode, state } = project;
    if (!OPEN_STATES.includes(state)) {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.FACTS_WHILE_OPEN({ state: STATES[state] }));
    }
    const told = await factsTold(write, project, input, context.principal.role !== 'enterprise');
    if (Object.keys(told).length === 0) throw refuse('INVALID_INPUT', MESSAGES.NOTHING_NEW());
    const { park, ...facts } = told;
    const isRevised = await reviseStage(write, project, () => {
      if (park !== undefined) project.park = park;
      if (Object.keys(facts).length > 0) project.facts = { ...NO_FACTS, ...project.facts, ...facts };
    });
    write.record({
      type: 'ProjectFactsTold',
      creditCode,
      subject: subjectOf(project),
      changedFields: [
        ...(Object.keys(facts).length > 0 ? ['facts'] : []),
        ...(park === undefined ? [] : ['park']),
        ...(isRevised ? ['stages'] : []),
      ],
      payload: told,
    });
  });

/** What is told of a project that differs from before: facts, and its park. Refuses as {@link tellProjectFacts}. */
async function factsTold(
  write: Write,
  project: Project,
  input: TellProjectFactsInput,
  byOfficer: boolean,
): Promise<Partial<ProjectFacts> & { park?: string }> {
  const zone = zoneOf(project.zone);
  const before = project.facts ?? NO_FACTS;
  const facts = factsOf(before, input.facts, zone, localDate(project.appliedAt));
  const changed = changedFacts(before, facts, byOfficer);
  const told = Object.fromEntries(changed.map(name => [name, facts[name]]));
  const park = input.park ? await knownPark(write, zone, input.park) : null;
  if (park === null || park === project.park) return told;
  await requireNoParcelOfPark(write, project);
  requireUntoldPark(project.park ?? null, byOfficer);
  return { ...told, park };
}
