/** Joint review of drawings and joint acceptance (G16, Y21): applied for once, every member's opinion, one result. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import {
  caseLabel,
  ENDED,
  caseNumber,
  loadCase,
  pauseCase,
  readCase,
  resumeCase,
  saveStep,
  stepCase,
  submitCase,
} from '#shared/case/index.ts';
import type { Case, CaseAction, FeedChange } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { rowOf } from '#shared/database/rows.ts';
import { touch } from '#shared/database/versions.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import type { Message, Words } from '#shared/messages.ts';
import { findRuleOfKind, itemOf, listOf, ruleReference, zone as zoneOf, zoneName } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { requireDesigner } from '../permits/designers.ts';
import { documentEnded } from '../permits/documents.ts';
import { creditOf } from '../evidence.ts';
import type { CreditFacts } from '../evidence.ts';
import { openVerifications } from '../fast-track/debts.ts';
import { beginVerification } from '../fast-track/fast-track.ts';
import { openFinding, reviewedAfterAll } from '../permits/commitment-rules.ts';
import type {
  ApplyForJointProcedureInput,
  GiveJointOpinionInput,
  JointProcedureInput,
  JointProcedureKind,
} from '../generated.ts';
import { refuseMissing } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { Project } from '../projects/entities.ts';
import { NO_FACTS } from '../projects/facts.ts';
import { creditReason, subjectOf as projectSubject } from '../projects/projects.ts';
import { BUILDING, isBeingBuilt, requireUnderReview } from '../projects/rules.ts';
import { finishStage } from '../projects/steps.ts';
import { endCovered, stageAt, stagesOf } from '../stages/rules.ts';
import { JointProcedure } from './entities.ts';
import { JOINT_NAMES, MESSAGES } from './messages.ts';
import type { JointProcedureRow } from './rows.ts';
import {
  ENDS,
  giveOpinion,
  leadOf,
  membersOf,
  noOpinions,
  requireItsStage,
  requireMember,
  requireReviewNeeded,
  resultOf,
  sparedMembers,
  takingPart,
} from './rules.ts';

export type JointOrRefusal = (JointProcedureRow & { __typename: 'JointProcedure' }) | Refusal;

/** A write on a joint procedure, with its case as it is before the step. */
interface JointWrite {
  context: RequestContext;
  write: Write;
  joint: JointProcedure;
  before: Case;
  /** What credit says of the enterprise (G47). */
  credit: CreditFacts;
}

const subjectOf = ({ id }: { id: string }) => ({ type: 'JointProcedure', id });

/**
 * Applies for a joint procedure in its stage. Refuses NOT_FOUND, ILLEGAL_TRANSITION, STAGE_OUT_OF_ORDER,
 * DRAWING_REVIEW_NOT_NEEDED and JOINT_UNDER_WAY.
 */
export async function applyForJointProcedure(
  context: RequestContext,
  input: ApplyForJointProcedureInput,
  info: GraphQLResolveInfo,
): Promise<JointOrRefusal> {
  const { projectCode, kind, idempotencyKey } = input;
  const row = await context.loaders.project.load(projectCode);
  if (!row) return refuseMissing(context, input, info, MESSAGES.NO_PROJECT({ projectCode }));
  const { creditCode } = row;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const project = await write.em.findOneOrFail(Project, { projectCode });
    requireUnderReview('applyForJointProcedure', project.state);
    const order = stagesOf(project);
    const stage = requireItsStage(kind, order, stageAt(order, project.stages.length - 1));
    const zone = zoneOf(project.zone);
    const works = { ...project, facts: project.facts ?? NO_FACTS };
    const appliedOn = localDate(project.appliedAt);
    if (kind === 'DRAWING_REVIEW') requireReviewNeeded(works, zone, appliedOn);
    await requireNoneUnderWay(write, projectCode, kind);
    const spared = kind === 'ACCEPTANCE' ? sparedMembers(works, zone, appliedOn) : new Map();
    const all = membersOf(zone, localDate(write.now), kind);
    const members = takingPart(all, spared);
    if (kind === 'ACCEPTANCE') await endBuilding(write, project, context.principal.subject);
    const joint = write.em.create(JointProcedure, {
      id: randomUUID(),
      creditCode,
      projectCode,
      zone: zone.code,
      kind,
      lead: leadOf(kind, members, stage),
      membersRule: ruleReference(members),
      opinions: noOpinions(members),
      appliedAt: write.now,
    });
    write.em.persist(joint);
    return received(write, joint, context.principal.subject, sparedReasons(all, spared));
  });
}

/** Why members of the list take no part. */
const sparedReasons = (
  members: ResolvedRule<'list'>,
  spared: ReadonlyMap<string, { reasons: readonly Words[] }>,
): Message[] =>
  members.parameters.items.flatMap(item => {
    const requirement = spared.get(item.code);
    return requirement ? [MESSAGES.SPARED({ member: item, reasons: requirement.reasons })] : [];
  });

/** The project is built: with the application for its acceptance its clock runs again. */
async function endBuilding(write: Write, project: Project, subject: string): Promise<void> {
  const before = await loadCase(write, project.caseId);
  if (!isBeingBuilt(before)) return;
  touch(write, project);
  await saveStep(write, resumeCase(before, { subject, at: write.now }), {
    type: 'ProjectBuilt',
    subject: projectSubject(project),
    restricted: false,
    changedFields: ['clock', 'pauses'],
    payload: { builtOn: localDate(write.now) },
  });
  await beginVerification(write, project);
}

/**
 * An acceptance did not pass: what it found is put right before it is applied for again, and the clock stands still.
 */
async function buildOn(write: Write, { projectCode }: JointProcedure, subject: string): Promise<void> {
  const project = await write.em.findOneOrFail(Project, { projectCode });
  requireUnderReview('concludeJointProcedure', project.state);
  touch(write, project);
  const before = await loadCase(write, project.caseId);
  await saveStep(write, pauseCase(before, BUILDING, { subject, at: write.now }), {
    type: 'ProjectNotAccepted',
    subject: projectSubject(project),
    restricted: false,
    changedFields: ['clock', 'pauses'],
    payload: { on: localDate(write.now) },
  });
}

/** Refuses (JOINT_UNDER_WAY) a second joint procedure of a kind, but after a result that did not pass. */
async function requireNoneUnderWay(write: Write, projectCode: string, kind: JointProcedureKind): Promise<void> {
  const [other] = await write.query<{ status: Case['status'] }>(
    `select status from joint_procedure join (select id, status from service_case) c using (id)
     where project_code = $1 and kind = $2 and status <> all($3) limit 1`,
    [projectCode, kind, [...ENDED].filter(status => status !== 'APPROVED')],
  );
  if (!other) return;
  throw refuse('JOINT_UNDER_WAY', MESSAGES.UNDER_WAY({ kind: JOINT_NAMES[kind], status: caseLabel(other.status) }));
}

/** Decides that an application is received, and submits its case. */
async function received(
  write: Write,
  joint: JointProcedure,
  applicant: string,
  spared: readonly Message[],
): Promise<JointOrRefusal> {
  const { id, creditCode, projectCode, kind, lead, membersRule } = joint;
  const subject = subjectOf(joint);
  const zone = zoneOf(joint.zone);
  const today = localDate(write.now);
  const submitted = submitCase(
    {
      id,
      creditCode,
      caseNo: caseNumber(kind === 'ACCEPTANCE' ? 'LY' : 'LS', zone.code, id),
      matter: `JOINT_${kind}`,
      zone: zone.code,
      applicant,
      rule: findRuleOfKind('clock', zone, 'LICENCE_JOINT', today),
      safety: true,
    },
    write.now,
  );
  write.decide({
    creditCode,
    subject,
    outcome: 'RECEIVED',
    rule: membersRule,
    facts: { projectCode, kind, lead },
    reasons: [
      MESSAGES.ONE_APPLICATION({ count: joint.opinions.length, lead }),
      ...joinedReasons(zone, today, kind),
      ...spared,
    ],
  });
  const change = { type: 'JointProcedureAppliedFor', subject, payload: { projectCode, kind } };
  return resultRow(joint, await saveStep(write, submitted, change));
}

/** Why an acceptance is joined, where the zone's plan says so. */
function joinedReasons(zone: Zone, today: LocalDate, kind: JointProcedureKind): Message[] {
  if (kind !== 'ACCEPTANCE') return [];
  const rule = listOf(zone, 'JOINT_INSPECTION_KINDS', today);
  if (!rule || !itemOf(rule, kind)) return [];
  return [MESSAGES.ZONE_JOINS({ zone: zoneName(zone.code), rule: rule.code, clause: rule.clause })];
}

/** Accepts an application. */
export const acceptJointProcedure = (
  context: RequestContext,
  input: JointProcedureInput,
  info: GraphQLResolveInfo,
): Promise<JointOrRefusal> =>
  onJoint(context, input, info, async jointWrite => {
    const { write, joint } = jointWrite;
    const after = await takeStep(jointWrite, 'acceptInDepartment', 'JointProcedureAccepted');
    const { creditCode, projectCode, kind, lead } = joint;
    write.decide({
      creditCode,
      subject: subjectOf(joint),
      outcome: 'ACCEPTED',
      rule: joint.membersRule,
      facts: { projectCode, kind, lead },
      reasons: [MESSAGES.ACCEPTED({ lead })],
    });
    return after;
  });

/**
 * A member's opinion, once, on an application that was accepted, by an officer of the member's agency. Refuses
 * NOT_ENTITLED, ILLEGAL_TRANSITION and OPINION_GIVEN.
 */
export const giveJointOpinion = (
  context: RequestContext,
  input: GiveJointOpinionInput,
  info: GraphQLResolveInfo,
): Promise<JointOrRefusal> =>
  onJoint(context, input, info, ({ write, joint, before }) => {
    const { member, passed } = input;
    const { agency } = requireMember(joint.opinions, member);
    requireAgency(context.principal, agency);
    if (before.status !== 'DEPARTMENT_ACCEPTED') {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.NOT_UNDER_REVIEW({ status: caseLabel(before.status) }));
    }
    const comment = plainText('comment', input.comment, 500);
    joint.opinions = giveOpinion(joint.opinions, { member, passed, comment }, write.now);
    write.record({
      type: 'JointOpinionGiven',
      creditCode: joint.creditCode,
      subject: subjectOf(joint),
      changedFields: ['opinions'],
      restricted: true,
      payload: { projectCode: joint.projectCode, kind: joint.kind, member, agency, passed },
    });
    return before;
  });

/**
 * The one result (一次出具), by an officer of the agency that leads. Passed, it ends its matters; a joint acceptance ends
 * the stage of acceptance with them. Refuses NOT_ENTITLED and OPINIONS_OPEN.
 */
export const concludeJointProcedure = (
  context: RequestContext,
  input: JointProcedureInput,
  info: GraphQLResolveInfo,
): Promise<JointOrRefusal> =>
  onJoint(context, input, info, async jointWrite => {
    const { write, joint, before, credit } = jointWrite;
    requireAgency(context.principal, joint.lead);
    const { passed, reasons } = resultOf(joint.opinions);
    if (before.status !== 'DEPARTMENT_ACCEPTED') {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.RESULT_ONCE({ status: caseLabel(before.status) }));
    }
    if (passed && joint.kind === 'DRAWING_REVIEW') await requireDesigner(write, joint.projectCode);
    const after = passed
      ? await takeStep(jointWrite, 'approve', 'JointProcedurePassed')
      : await takeStep(jointWrite, 'reject', 'JointProcedureFailed', reasons);
    const reading = readCase(after, write.now);
    write.decide({
      creditCode: joint.creditCode,
      subject: subjectOf(joint),
      outcome: passed ? 'PASSED' : 'FAILED',
      rule: after.rule ?? joint.membersRule,
      facts: {
        projectCode: joint.projectCode,
        kind: joint.kind,
        lead: joint.lead,
        opinions: joint.opinions.map(({ member, agency, passed: passes }) => ({ member, agency, passed: passes })),
        netDays: reading?.netDays,
        grossDays: reading?.grossDays,
        light: reading?.light,
        credit,
      },
      reasons: [...reasons, creditReason(credit)],
    });
    if (passed) await endMatters(jointWrite, after);
    else if (joint.kind === 'ACCEPTANCE') await buildOn(write, joint, context.principal.subject);
    return after;
  });

/**
 * Ends the matters that a passed joint procedure stands for. A joint acceptance ends its stage too, unless what was
 * built first is still to be verified (G18): the department that leads the stage completes it then.
 */
async function endMatters({ context, write, joint, credit }: JointWrite, { caseNo }: Case): Promise<void> {
  const { projectCode, kind } = joint;
  const project = await write.em.findOneOrFail(Project, { projectCode });
  requireUnderReview('concludeJointProcedure', project.state);
  const outcome = `${kind === 'ACCEPTANCE' ? '联合验收' : '联合审图'}通过 ${caseNo}`;
  const { stages } = project;
  project.stages = endCovered(stages, ENDS[kind] ?? ofAcceptance(project), outcome, write.now);
  await documentEnded(write, project, stages);
  if (kind !== 'ACCEPTANCE' || (await awaitsMore(write, project))) {
    recordStages(write, project);
    return;
  }
  const before = await loadCase(write, project.caseId);
  await write.em.flush();
  await finishStage({ context, write, project, before }, 'ACCEPTANCE', credit);
}

/** The matters that a joint acceptance ends: all of its stage but those that are reviewed after all (G17, G20). */
function ofAcceptance({ stages, commitments }: Project): string[] {
  const apart = reviewedAfterAll(commitments);
  const tasks = stages.at(-1)?.package?.tasks ?? [];
  return tasks.map(({ code }) => code).filter(code => !apart.includes(code));
}

/** Whether something is still to come after the joint acceptance before the stage is complete. */
async function awaitsMore(write: Write, project: Project): Promise<boolean> {
  const { stages, commitments } = project;
  const matters = stages.at(-1)?.package;
  const isOpen = matters !== null && matters !== undefined && matters.status !== 'DONE';
  const isQuestioned = (commitments ?? []).some(one => openFinding(one) !== null);
  return isOpen || isQuestioned || (await openVerifications(write, project)).length > 0;
}

/** Tells that matters of a project's stage have ended. */
const recordStages = (write: Write, project: Project): void =>
  write.record({
    type: 'StageMattersEnded',
    creditCode: project.creditCode,
    subject: projectSubject(project),
    changedFields: ['stages'],
    payload: { stage: project.stages.length },
  });

/** In which fields of a joint procedure its case is seen. */
const SHOWS = {
  status: 'caseStatus',
  version: 'version',
  clock: 'clock',
  reasons: 'reasons',
  decidedAt: 'concludedAt',
};

/** A step of the case, with its change in the feed. */
function takeStep(
  { context, write, joint, before }: JointWrite,
  action: CaseAction,
  type: string,
  reasons?: readonly Words[],
): Promise<Case> {
  const { projectCode, kind } = joint;
  const actor = { subject: context.principal.subject, at: write.now };
  const change: FeedChange = { type, subject: subjectOf(joint), shows: SHOWS, payload: { projectCode, kind } };
  return saveStep(write, stepCase(before, action, actor, reasons ? { reasons } : {}), change);
}

/** A step of an existing joint procedure, under its enterprise's lock. Refuses NOT_FOUND. */
async function onJoint(
  context: RequestContext,
  input: { id: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  work: (jointWrite: JointWrite) => Case | Promise<Case>,
): Promise<JointOrRefusal> {
  const { idempotencyKey } = input;
  const row = await context.loaders.joint.load(input.id);
  if (!row) return refuseMissing(context, input, info, MESSAGES.NO_JOINT({ id: input.id.slice(0, 40) }));
  const { id, creditCode } = row;
  const facts = (ask: GraphClient): Promise<CreditFacts> => creditOf(ask, creditCode);
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, credit) => {
    const joint = await write.em.findOneOrFail(JointProcedure, { id });
    const before = await loadCase(write, id);
    return resultRow(joint, await work({ context, write, joint, before, credit }));
  });
}

const resultRow = (
  joint: JointProcedure,
  { caseNo, status, decidedAt, clock, terms, rule, reasons, version, acceptedBy }: Case,
): JointOrRefusal => ({
  __typename: 'JointProcedure',
  ...rowOf(JointProcedure, joint),
  ...{ caseNo, status, decidedAt, clock, terms, rule, reasons, version, acceptedBy },
});
