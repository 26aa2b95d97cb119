/** Merged procedures (Y19): one application, one agency's work, shared by all matters that need it. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireApplicant, requireOfficer } from '#shared/identity/principal.ts';
import { caseNumber, loadCase, saveStep, stepCase, submitCase } from '#shared/case/index.ts';
import type { Case } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { Project } from '../projects/entities.ts';
import { MergedProcedure } from './entities.ts';
import type { ApplyForMergedProcedureInput, CompleteMergedProcedureInput, MergedProcedureInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { MergedProcedureRow } from './loaders.ts';
import { checkMerged, mergedRule, singlesOf } from './merged-rules.ts';
import { OPEN_STATES } from '../projects/rules.ts';
import { endCovered } from '../stages/rules.ts';
import { sha256 } from '../input.ts';
import { plainText, plainTexts } from '#shared/input.ts';

export type MergedOrRefusal = (MergedProcedureRow & { __typename: 'MergedProcedure' }) | Refusal;

const subjectOf = ({ id }: { id: string }) => ({ type: 'MergedProcedure', id });

export async function applyForMergedProcedure(
  context: RequestContext,
  input: ApplyForMergedProcedureInput,
  info: GraphQLResolveInfo,
): Promise<MergedOrRefusal> {
  const { projectCode, kind, idempotencyKey } = input;
  const known = await context.loaders.project.load(projectCode);
  if (!known) return refuse('NOT_FOUND', `there is no project ${projectCode}`).refusal;
  const { creditCode } = known;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireApplicant(context.principal, context.department, creditCode);
    const agency = plainText('agency', input.agency, 100);
    const project = await write.em.findOneOrFail(Project, { projectCode });
    if (!OPEN_STATES.includes(project.state))
      throw refuse(
        'ILLEGAL_TRANSITION',
        `procedures are merged while the project is open, but it is: ${project.state}`,
      );
    const zone = zoneOf(project.zone);
    const today = localDate(write.now);
    const list = mergedRule(zone, today, kind);
    const singles = singlesOf(zone, today, kind);
    const standsFor = input.standsFor ? plainTexts('standsFor', input.standsFor, 20) : singles;
    const others = await write.query<{ standsFor: string[] }>(
      `select stands_for as "standsFor" from merged_procedure join (select id, status from service_case) c using (id) where project_code = $1 and status not in ('REJECTED', 'ACCEPTANCE_REFUSED')`,
      [projectCode],
    );
    checkMerged(
      singles,
      standsFor,
      kind,
      others.flatMap(one => one.standsFor),
    );
    const id = randomUUID();
    const merged = write.em.create(MergedProcedure, {
      id,
      creditCode,
      projectCode,
      zone: zone.code,
      kind,
      agency,
      standsFor,
      reportHash: null,
      appliedAt: write.now,
    });
    write.em.persist(merged);
    const caseNo = caseNumber('HY', zone.code, id);
    // No plan sets a limit for the merged procedure itself.
    const submitted = submitCase(
      {
        id,
        creditCode,
        caseNo,
        matter: `MERGED_${kind}`,
        zone: zone.code,
        applicant: context.principal.subject,
        rule: null,
        safety: true,
      },
      write.now,
    );
    write.decide({
      creditCode,
      subject: subjectOf(merged),
      outcome: 'MERGED',
      rule: ruleReference(list),
      facts: { projectCode, kind, agency, standsFor },
      reasons: [`${agency} makes in one: ${standsFor.join(', ')}`],
    });
    return answer(
      merged,
      await saveStep(write, submitted, {
        type: 'MergedProcedureAppliedFor',
        subject: subjectOf(merged),
        payload: { projectCode, kind, standsFor },
      }),
    );
  });
}

export const acceptMergedProcedure = (
  context: RequestContext,
  input: MergedProcedureInput,
  info: GraphQLResolveInfo,
): Promise<MergedOrRefusal> =>
  onMerged(context, input, info, async (write, merged, before) => {
    requireOfficer(context.principal, context.department);
    const { projectCode, kind } = merged;
    return saveStep(
      write,
      stepCase(before, 'acceptInDepartment', { subject: context.principal.subject, at: write.now }),
      { type: 'MergedProcedureAccepted', subject: subjectOf(merged), payload: { projectCode, kind } },
    );
  });

/**
 * The one report is there: it ends the matters of the stage in progress that it stands for. By another officer than the
 * one who accepted (X01).
 */
export const completeMergedProcedure = (
  context: RequestContext,
  input: CompleteMergedProcedureInput,
  info: GraphQLResolveInfo,
): Promise<MergedOrRefusal> =>
  onMerged(context, input, info, async (write, merged, before) => {
    requireOfficer(context.principal, context.department);
    merged.reportHash = sha256('reportHash', input.reportHash);
    const { projectCode, kind, standsFor } = merged;
    const project = await write.em.findOneOrFail(Project, { projectCode });
    // Registration comes after the acceptance that approves the project; nothing comes after its end otherwise.
    if (project.state !== 'APPROVED' && !OPEN_STATES.includes(project.state))
      throw refuse('ILLEGAL_TRANSITION', `nothing is made for a project that is ${project.state}`);
    if (kind === 'ACCEPTANCE_AND_REGISTRATION') await requireAccepted(write, projectCode);
    const after = await saveStep(
      write,
      stepCase(before, 'approve', { subject: context.principal.subject, at: write.now }),
      {
        type: 'MergedProcedureCompleted',
        subject: subjectOf(merged),
        payload: { projectCode, kind, standsFor, reportHash: merged.reportHash },
      },
    );
    project.stages = endCovered(project.stages, standsFor, `${after.caseNo} (${merged.agency})`, write.now);
    return after;
  });

/** 验登合一: the building is registered with its acceptance, not before it. Refuses NOT_ACCEPTED_AS_BUILT. */
async function requireAccepted(write: Write, projectCode: string): Promise<void> {
  const [passed] = await write.query(
    `select 1 from joint_procedure join (select id, status from service_case) c using (id) where project_code = $1 and kind = 'ACCEPTANCE' and status = 'APPROVED' limit 1`,
    [projectCode],
  );
  if (!passed)
    throw refuse(
      'NOT_ACCEPTED_AS_BUILT',
      'the first registration is made with the joint acceptance (验登合一), but none has passed',
      { remedy: 'conclude the joint acceptance first' },
    );
}

async function onMerged(
  context: RequestContext,
  input: { id: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  work: (write: Write, merged: MergedProcedure, before: Case) => Promise<Case>,
): Promise<MergedOrRefusal> {
  const known = await context.loaders.merged.load(input.id);
  if (!known) return refuse('NOT_FOUND', `there is no merged procedure ${input.id.slice(0, 40)}`).refusal;
  return context.write(
    { creditCode: known.creditCode, idempotencyKey: input.idempotencyKey, info, input },
    async write => {
      const merged = await write.em.findOneOrFail(MergedProcedure, { id: known.id });
      return answer(merged, await work(write, merged, await loadCase(write, known.id)));
    },
  );
}

function answer(
  { id, creditCode, projectCode, zone, kind, agency, standsFor, reportHash = null, appliedAt }: MergedProcedure,
  { caseNo, status, decidedAt, version }: Case,
): MergedOrRefusal {
  return {
    __typename: 'MergedProcedure',
    id,
    creditCode,
    projectCode,
    zone,
    kind,
    agency,
    standsFor,
    reportHash,
    appliedAt: appliedAt.toISOString(),
    caseNo,
    status,
    decidedAt,
    version,
  };
}
