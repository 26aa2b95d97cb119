/** Joint review of drawings and joint acceptance (G16, Y21): applied for once, every member's opinion, one result. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireApplicant, requireOfficer } from '#shared/identity/principal.ts';
import { ENDED, caseNumber, loadCase, readCase, saveStep, stepCase, submitCase } from '#shared/case/index.ts';
import type { Case, CaseAction } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { findRuleOfKind, itemOf, ruleReference, zone as zoneOf, listOf } from '#shared/zones/index.ts';
import { Project } from '../projects/entities.ts';
import { JointProcedure } from './entities.ts';
import type { ApplyForJointProcedureInput, GiveJointOpinionInput, JointProcedureInput } from '../generated.ts';
import { ENDS, STAGE_OF, giveOpinion, leadOf, membersOf, noOpinions, requireReviewNeeded, resultOf } from './rules.ts';
import type { RequestContext } from '../loaders.ts';
import type { JointProcedureRow } from './loaders.ts';
import { requireUnderReview } from '../projects/rules.ts';
import { endCovered, stagesOf } from '../stages/rules.ts';
import { finishStage } from '../projects/steps.ts';
import { NO_FACTS } from '../projects/facts.ts';
import { plainText } from '#shared/input.ts';

export type JointOrRefusal = (JointProcedureRow & { __typename: 'JointProcedure' }) | Refusal;

const subjectOf = ({ id }: { id: string }) => ({ type: 'JointProcedure', id });

export async function applyForJointProcedure(
  context: RequestContext,
  input: ApplyForJointProcedureInput,
  info: GraphQLResolveInfo,
): Promise<JointOrRefusal> {
  const { projectCode, kind, idempotencyKey } = input;
  const known = await context.loaders.project.load(projectCode);
  if (!known) return refuse('NOT_FOUND', `there is no project ${projectCode}`).refusal;
  const { creditCode } = known;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireApplicant(context.principal, context.department, creditCode);
    const project = await write.em.findOneOrFail(Project, { projectCode });
    requireUnderReview('applyForJointProcedure', project.state);
    const order = stagesOf(project);
    const index = order.findIndex(({ code }) => code === STAGE_OF[kind]);
    if (project.stages.length - 1 !== index) {
      throw refuse(
        'STAGE_OUT_OF_ORDER',
        `${kind} belongs to stage ${STAGE_OF[kind]}, but the stage in progress is: ${order[project.stages.length - 1]!.code}`,
      );
    }
    const zone = zoneOf(project.zone);
    const appliedOn = localDate(project.appliedAt);
    if (kind === 'DRAWING_REVIEW')
      requireReviewNeeded({ ...project, facts: project.facts ?? NO_FACTS }, zone, appliedOn);
    const [other] = await write.query<{ status: Case['status'] }>(
      `select status from joint_procedure join (select id, status from service_case) c using (id) where project_code = $1 and kind = $2 and status <> all($3) limit 1`,
      [projectCode, kind, [...ENDED].filter(status => status !== 'APPROVED')],
    );
    if (other)
      throw refuse(
        'JOINT_UNDER_WAY',
        `${kind} is applied for once, and again only after a result that did not pass, but one is ${other.status}`,
      );
    const today = localDate(write.now);
    const members = membersOf(zone, today, kind);
    const id = randomUUID();
    const limit = findRuleOfKind('clock', zone, 'LICENCE_JOINT', today);
    const lead = leadOf(kind, members, order[index]!);
    const joint = write.em.create(JointProcedure, {
      id,
      creditCode,
      projectCode,
      zone: zone.code,
      kind,
      lead,
      membersRule: ruleReference(members),
      opinions: noOpinions(members),
      appliedAt: write.now,
    });
    write.em.persist(joint);
    const caseNo = caseNumber(kind === 'ACCEPTANCE' ? 'LY' : 'LS', zone.code, id);
    const submitted = submitCase(
      {
        id,
        creditCode,
        caseNo,
        matter: `JOINT_${kind}`,
        zone: zone.code,
        applicant: context.principal.subject,
        rule: limit,
        safety: true,
      },
      write.now,
    );
    const joined = kind === 'ACCEPTANCE' ? listOf(zone, 'JOINT_INSPECTION_KINDS', today) : null;
    const reasons = [
      `one application, ${members.parameters.items.length} members, one result under ${lead}`,
      ...(joined && itemOf(joined, kind)
        ? [`zone ${zone.code} joins acceptances (${joined.code}, ${joined.clause})`]
        : []),
    ];
    write.decide({
      creditCode,
      subject: subjectOf(joint),
      outcome: 'RECEIVED',
      rule: joint.membersRule,
      facts: { projectCode, kind, lead },
      reasons,
    });
    return answer(
      joint,
      await saveStep(write, submitted, {
        type: 'JointProcedureAppliedFor',
        subject: subjectOf(joint),
        payload: { projectCode, kind },
      }),
    );
  });
}

export const acceptJointProcedure = (
  context: RequestContext,
  input: JointProcedureInput,
  info: GraphQLResolveInfo,
): Promise<JointOrRefusal> =>
  onJoint(context, input, info, (write, joint, before) => {
    requireOfficer(context.principal, context.department);
    return step(context, write, joint, before, 'acceptInDepartment', 'JointProcedureAccepted');
  });

/** A member's opinion, once, on an application that was accepted. */
export const giveJointOpinion = (
  context: RequestContext,
  input: GiveJointOpinionInput,
  info: GraphQLResolveInfo,
): Promise<JointOrRefusal> =>
  onJoint(context, input, info, (write, joint, before) => {
    requireOfficer(context.principal, context.department);
    if (before.status !== 'DEPARTMENT_ACCEPTED')
      throw refuse(
        'ILLEGAL_TRANSITION',
        `opinions are given on what is accepted and not decided, but this is ${before.status}`,
      );
    const { member, passed } = input;
    joint.opinions = giveOpinion(
      joint.opinions,
      member,
      { passed, comment: plainText('comment', input.comment, 500) },
      write.now,
    );
    const payload = { projectCode: joint.projectCode, kind: joint.kind, member, passed };
    write.record({
      type: 'JointOpinionGiven',
      creditCode: joint.creditCode,
      subject: subjectOf(joint),
      changedFields: ['opinions'],
      restricted: true,
      payload,
    });
    return before;
  });

/** The one result (一次出具). Passed, it ends its matters; a joint acceptance ends the stage of acceptance with them. */
export const concludeJointProcedure = (
  context: RequestContext,
  input: JointProcedureInput,
  info: GraphQLResolveInfo,
): Promise<JointOrRefusal> =>
  onJoint(context, input, info, async (write, joint, before) => {
    requireOfficer(context.principal, context.department);
    const { creditCode, projectCode, kind } = joint;
    const { passed, reasons } = resultOf(joint.opinions);
    const after = await step(
      context,
      write,
      joint,
      before,
      passed ? 'approve' : 'reject',
      passed ? 'JointProcedurePassed' : 'JointProcedureFailed',
      passed ? [] : reasons,
    );
    const { netDays, grossDays, light } = readCase(after, write.now)!;
    const facts = {
      projectCode,
      kind,
      opinions: joint.opinions.map(({ member, passed: one }) => ({ member, passed: one })),
      netDays,
      grossDays,
      light,
    };
    write.decide({
      creditCode,
      subject: subjectOf(joint),
      outcome: passed ? 'PASSED' : 'FAILED',
      rule: after.rule ?? joint.membersRule,
      facts,
      reasons,
    });
    if (!passed) return after;
    const project = await write.em.findOneOrFail(Project, { projectCode });
    requireUnderReview('concludeJointProcedure', project.state);
    project.stages = endCovered(
      project.stages,
      ENDS[kind],
      `${kind === 'ACCEPTANCE' ? '联合验收' : '联合审图'}通过 ${after.caseNo}`,
      write.now,
    );
    if (kind === 'ACCEPTANCE')
      await finishStage({ context, write, project, before: await loadCase(write, project.caseId) }, 'ACCEPTANCE');
    return after;
  });

const step = (
  { principal }: RequestContext,
  write: Write,
  joint: JointProcedure,
  before: Case,
  action: CaseAction,
  type: string,
  reasons: readonly string[] = [],
): Promise<Case> =>
  saveStep(
    write,
    stepCase(before, action, { subject: principal.subject, at: write.now }, reasons.length > 0 ? { reasons } : {}),
    { type, subject: subjectOf(joint), payload: { projectCode: joint.projectCode, kind: joint.kind } },
  );

/** A step of an existing joint procedure, under its enterprise's lock. Refuses NOT_FOUND. */
async function onJoint(
  context: RequestContext,
  input: { id: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  work: (write: Write, joint: JointProcedure, before: Case) => Case | Promise<Case>,
): Promise<JointOrRefusal> {
  const known = await context.loaders.joint.load(input.id);
  if (!known) return refuse('NOT_FOUND', `there is no joint procedure ${input.id.slice(0, 40)}`).refusal;
  return context.write(
    { creditCode: known.creditCode, idempotencyKey: input.idempotencyKey, info, input },
    async write => {
      const joint = await write.em.findOneOrFail(JointProcedure, { id: known.id });
      return answer(joint, await work(write, joint, await loadCase(write, known.id)));
    },
  );
}

function answer(
  { id, creditCode, projectCode, zone, kind, lead, membersRule, opinions, appliedAt }: JointProcedure,
  { caseNo, status, decidedAt, clock, terms, rule, reasons, version }: Case,
): JointOrRefusal {
  return {
    __typename: 'JointProcedure',
    id,
    creditCode,
    projectCode,
    zone,
    kind,
    lead,
    membersRule,
    opinions,
    appliedAt: appliedAt.toISOString(),
    caseNo,
    status,
    decidedAt,
    clock,
    terms,
    rule,
    reasons,
    version,
  };
}
