/** Joint review of drawings and joint acceptance (G16, Y21): applied for once, every member's opinion, one result. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { ENDED, caseNumber, loadCase, readCase, saveStep, stepCase, submitCase } from '#shared/case/index.ts';
import type { Case, CaseAction, FeedChange } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import { findRuleOfKind, itemOf, listOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
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
import { requireUnderReview } from '../projects/rules.ts';
import { finishStage } from '../projects/steps.ts';
import { endCovered, stageAt, stagesOf } from '../stages/rules.ts';
import { JointProcedure } from './entities.ts';
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
} from './rules.ts';

export type JointOrRefusal = (JointProcedureRow & { __typename: 'JointProcedure' }) | Refusal;

/** A write on a joint procedure, with its case as it is before the step. */
interface JointWrite {
  context: RequestContext;
  write: Write;
  joint: JointProcedure;
  before: Case;
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
  if (!row) return refuseMissing(context, input, info, `there is no project ${projectCode}`);
  const { creditCode } = row;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const project = await write.em.findOneOrFail(Project, { projectCode });
    requireUnderReview('applyForJointProcedure', project.state);
    const order = stagesOf(project);
    const stage = requireItsStage(kind, order, stageAt(order, project.stages.length - 1));
    const zone = zoneOf(project.zone);
    if (kind === 'DRAWING_REVIEW') {
      const works = { ...project, facts: project.facts ?? NO_FACTS };
      requireReviewNeeded(works, zone, localDate(project.appliedAt));
    }
    await requireNoneUnderWay(write, projectCode, kind);
    const members = membersOf(zone, localDate(write.now), kind);
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
    return received(write, joint, context.principal.subject);
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
  throw refuse(
    'JOINT_UNDER_WAY',
    `${kind} is applied for once, and again only after a result that did not pass, but one is ${other.status}`,
  );
}

/** Decides that an application is received, and submits its case. */
async function received(write: Write, joint: JointProcedure, applicant: string): Promise<JointOrRefusal> {
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
      `one application, ${joint.opinions.length} members, one result under ${lead}`,
      ...joinedReasons(zone, today, kind),
    ],
  });
  const change = { type: 'JointProcedureAppliedFor', subject, payload: { projectCode, kind } };
  return resultRow(joint, await saveStep(write, submitted, change));
}

/** Why an acceptance is joined, where the zone's plan says so. */
function joinedReasons(zone: Zone, today: LocalDate, kind: JointProcedureKind): string[] {
  if (kind !== 'ACCEPTANCE') return [];
  const rule = listOf(zone, 'JOINT_INSPECTION_KINDS', today);
  return rule && itemOf(rule, kind) ? [`zone ${zone.code} joins acceptances (${rule.code}, ${rule.clause})`] : [];
}

/** Accepts an application. */
export const acceptJointProcedure = (
  context: RequestContext,
  input: JointProcedureInput,
  info: GraphQLResolveInfo,
): Promise<JointOrRefusal> =>
  onJoint(context, input, info, jointWrite => {
    return takeStep(jointWrite, 'acceptInDepartment', 'JointProcedureAccepted');
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
      throw refuse(
        'ILLEGAL_TRANSITION',
        `opinions are given on what is accepted and not decided, but this is ${before.status}`,
      );
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
    const { write, joint } = jointWrite;
    requireAgency(context.principal, joint.lead);
    const { passed, reasons } = resultOf(joint.opinions);
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
      },
      reasons,
    });
    if (passed) await endMatters(jointWrite, after);
    return after;
  });

/** Ends the matters that a passed joint procedure stands for; a joint acceptance ends its stage too. */
async function endMatters({ context, write, joint }: JointWrite, { caseNo }: Case): Promise<void> {
  const { projectCode, kind } = joint;
  const project = await write.em.findOneOrFail(Project, { projectCode });
  requireUnderReview('concludeJointProcedure', project.state);
  const outcome = `${kind === 'ACCEPTANCE' ? '联合验收' : '联合审图'}通过 ${caseNo}`;
  project.stages = endCovered(project.stages, ENDS[kind], outcome, write.now);
  if (kind !== 'ACCEPTANCE') return;
  const before = await loadCase(write, project.caseId);
  await finishStage({ context, write, project, before }, 'ACCEPTANCE');
}

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
  reasons?: readonly string[],
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
  if (!row) return refuseMissing(context, input, info, `there is no joint procedure ${input.id.slice(0, 40)}`);
  const { id, creditCode } = row;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const joint = await write.em.findOneOrFail(JointProcedure, { id });
    const before = await loadCase(write, id);
    return resultRow(joint, await work({ context, write, joint, before }));
  });
}

const resultRow = (
  joint: JointProcedure,
  { caseNo, status, decidedAt, clock, terms, rule, reasons, version }: Case,
): JointOrRefusal => ({
  __typename: 'JointProcedure',
  ...rowOf(JointProcedure, joint),
  ...{ caseNo, status, decidedAt, clock, terms, rule, reasons, version },
});
