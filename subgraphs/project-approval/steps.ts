/** The steps of a project's case. Each checks the right first, then the state, then decides, then stores with its change. */
import type { GraphQLResolveInfo } from 'graphql';
import { requireApplicant, requireOfficer } from '#shared/auth.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Write } from '#shared/write.ts';
import { ruleReference, thresholdRule, zone as zoneOf } from '#shared/zones/index.ts';
import type { Project } from './entities.ts';
import { changedFacts, factsOf } from './facts.ts';
import type { CompleteStageInput, ProjectInput, ProjectState, RejectProjectInput, RequestProjectSupplementInput, StartSpecialProcedureInput, TellProjectFactsInput } from './generated.ts';
import type { RequestContext } from './loaders.ts';
import { NO_FACTS } from './permits.ts';
import { onProject, plainTexts, subjectOf } from './projects.ts';
import type { ProjectOrRefusal } from './projects.ts';
import { PROJECT_STATES, completeStageOf, pauseFor, readProjectClock, refuseKnownItems, resume, separateDuties, stagesOf, step, stop } from './rules.ts';
import type { ProjectAction } from './rules.ts';

/** Stores the decision that ends a case, with how long it took. */
function decideOn(write: Write, project: Project, reasons: readonly string[]): void {
  const { creditCode, state, rule, terms, zone, category } = project;
  const { grossDays, netDays, light, dueDate } = readProjectClock(project, write.now);
  const facts = { zone, category, limit: terms.amount, grossDays, netDays, light, dueDate };
  write.decide({ creditCode, subject: subjectOf(project), outcome: state, rule, facts, reasons });
}

/** The state that an action leads to, with the project's stages as they are now. */
const next = (project: Project, action: ProjectAction): ProjectState => step(project.state, action, project.stages, stagesOf(project).length);

export const acceptProject = (context: RequestContext, input: ProjectInput, info: GraphQLResolveInfo): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project) => {
    requireOfficer(context.principal, context.department);
    const { creditCode } = project;
    project.state = next(project, 'acceptProject');
    project.stages = [{ startedOn: localDate(write.now), finishedOn: null }];
    project.acceptedBy = context.principal.subject;
    write.record({ type: 'ProjectAccepted', creditCode, subject: subjectOf(project), changedFields: ['state', 'stages'], payload: { acceptedOn: localDate(write.now) } });
  });

export const requestProjectSupplement = (context: RequestContext, input: RequestProjectSupplementInput, info: GraphQLResolveInfo): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project) => {
    requireOfficer(context.principal, context.department);
    const items = plainTexts('items', input.items, 50);
    const rule = thresholdRule(zoneOf(project.zone), 'SUPPLEMENT_REQUESTS', localDate(write.now));
    refuseKnownItems(rule, project.clock, items);
    const { creditCode } = project;
    project.state = next(project, 'requestProjectSupplement');
    project.clock = pauseFor(project.clock, write.now, 'SUPPLEMENT', { items });
    const subject = subjectOf(project);
    const reasons = [`${items.length} items are missing; none was requested before`];
    write.decide({ creditCode, subject, outcome: 'SUPPLEMENT', rule: ruleReference(rule), facts: { items }, reasons });
    write.record({ type: 'SupplementRequested', creditCode, subject, restricted: true, changedFields: ['state', 'pauses'], payload: { items } });
  });

export const supplyProjectSupplement = (context: RequestContext, input: ProjectInput, info: GraphQLResolveInfo): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project) => {
    const { creditCode } = project;
    requireApplicant(context.principal, context.department, creditCode);
    project.state = next(project, 'supplyProjectSupplement');
    project.clock = resume(project.clock, write.now);
    write.record({
      type: 'SupplementSupplied', creditCode, subject: subjectOf(project), restricted: true, changedFields: ['state', 'pauses'], payload: { suppliedOn: localDate(write.now) },
    });
  });

export const startSpecialProcedure = (context: RequestContext, input: StartSpecialProcedureInput, info: GraphQLResolveInfo): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project) => {
    requireOfficer(context.principal, context.department);
    const { creditCode } = project;
    const { procedure } = input;
    project.state = next(project, 'startSpecialProcedure');
    project.clock = pauseFor(project.clock, write.now, 'SPECIAL_PROCEDURE', { procedure });
    write.record({ type: 'SpecialProcedureStarted', creditCode, subject: subjectOf(project), changedFields: ['state', 'pauses'], payload: { procedure } });
  });

export const endSpecialProcedure = (context: RequestContext, input: ProjectInput, info: GraphQLResolveInfo): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project) => {
    requireOfficer(context.principal, context.department);
    const { creditCode } = project;
    const { procedure } = project.clock.at(-1)!;
    project.state = next(project, 'endSpecialProcedure');
    project.clock = resume(project.clock, write.now);
    write.record({ type: 'SpecialProcedureEnded', creditCode, subject: subjectOf(project), changedFields: ['state', 'pauses'], payload: { procedure } });
  });

export const completeStage = (context: RequestContext, input: CompleteStageInput, info: GraphQLResolveInfo): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project) => {
    requireOfficer(context.principal, context.department);
    separateDuties(project.acceptedBy ?? null, context.principal.subject);
    // The state first: what stands still or is over has no stage to complete.
    next(project, 'completeStage');
    const today = localDate(write.now);
    const { creditCode } = project;
    const { stage } = input;
    project.stages = completeStageOf(project.stages, stagesOf(project), stage, today);
    project.state = next(project, 'completeStage');
    project.decidedBy = context.principal.subject;
    const subject = subjectOf(project);
    const payload = { stage, finishedOn: today };
    if (project.state !== 'APPROVED') {
      write.record({ type: 'ProjectStageCompleted', creditCode, subject, changedFields: ['state', 'stages'], payload });
      return;
    }
    project.clock = stop(project.clock, write.now);
    decideOn(write, project, ['all stages are done']);
    write.record({ type: 'ProjectApproved', creditCode, subject, changedFields: ['state', 'stages', 'endedAt'], payload });
  });

export const rejectProject = (context: RequestContext, input: RejectProjectInput, info: GraphQLResolveInfo): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project) => {
    requireOfficer(context.principal, context.department);
    separateDuties(project.acceptedBy ?? null, context.principal.subject);
    const reasons = plainTexts('reasons', input.reasons, 20);
    project.state = next(project, 'rejectProject');
    project.clock = stop(project.clock, write.now);
    project.reasons = reasons;
    project.decidedBy = context.principal.subject;
    decideOn(write, project, reasons);
    const { creditCode } = project;
    const payload = { rejectedOn: localDate(write.now) };
    write.record({ type: 'ProjectRejected', creditCode, subject: subjectOf(project), changedFields: ['state', 'reasons', 'endedAt'], payload });
  });

export const withdrawProject = (context: RequestContext, input: ProjectInput, info: GraphQLResolveInfo): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project) => {
    const { creditCode } = project;
    requireApplicant(context.principal, context.department, creditCode);
    project.state = next(project, 'withdrawProject');
    project.clock = stop(project.clock, write.now);
    write.record({ type: 'ProjectWithdrawn', creditCode, subject: subjectOf(project), changedFields: ['state', 'endedAt'], payload: { withdrawnOn: localDate(write.now) } });
  });

/** Tells what was not known; the rules of the day of application go on to hold. */
export const tellProjectFacts = (context: RequestContext, input: TellProjectFactsInput, info: GraphQLResolveInfo): Promise<ProjectOrRefusal> =>
  onProject(context, input, info, (write, project) => {
    const { creditCode, state } = project;
    requireApplicant(context.principal, context.department, creditCode);
    if (Object.keys(PROJECT_STATES[state]).length === 0) throw refuse('ILLEGAL_TRANSITION', `facts are told of a project while its case is open, but it is: ${state}`);
    const before = project.facts ?? NO_FACTS;
    const facts = factsOf(before, input.facts, zoneOf(project.zone), localDate(project.appliedAt));
    const changed = changedFacts(before, facts, context.principal.role !== 'enterprise');
    if (changed.length === 0) throw refuse('INVALID_INPUT', 'facts must hold at least one that is not told yet');
    project.facts = facts;
    write.record({ type: 'ProjectFactsTold', creditCode, subject: subjectOf(project), changedFields: ['facts'], payload: { ...Object.fromEntries(changed.map(name => [name, facts[name]])) } });
  });
