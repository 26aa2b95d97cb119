/** Merged procedures (Y19): one application, one agency's work, shared by all matters that need it. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { caseNumber, loadCase, saveStep, stepCase, submitCase } from '#shared/case/index.ts';
import type { Case } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ApplyForMergedProcedureInput, CompleteMergedProcedureInput, MergedProcedureInput } from '../generated.ts';
import { refuseMissing, sha256 } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { documentEnded } from '../permits/documents.ts';
import { Project } from '../projects/entities.ts';
import { NO_FACTS } from '../projects/facts.ts';
import { OPEN_STATES } from '../projects/rules.ts';
import { endCovered } from '../stages/rules.ts';
import { MergedProcedure } from './entities.ts';
import { mergedRule, requireMergeable, singlesOf, singleName } from './merged-rules.ts';
import { MESSAGES } from './messages.ts';
import type { MergedProcedureRow } from './rows.ts';
import { sparedMembers } from './rules.ts';
import { joined, STATES } from '../projects/terms.ts';

export type MergedOrRefusal = (MergedProcedureRow & { __typename: 'MergedProcedure' }) | Refusal;

/** A write on a merged procedure, with its case as it is before the step. */
interface MergedWrite {
  write: Write;
  merged: MergedProcedure;
  before: Case;
}

/** Single procedures of one merged procedure. */
const MOST = 20;

const subjectOf = ({ id }: { id: string }) => ({ type: 'MergedProcedure', id });

/**
 * Applies for a merged procedure of an open project. Refuses NOT_FOUND, ILLEGAL_TRANSITION, NO_MERGED_PROCEDURES,
 * PROCEDURE_NOT_MERGED and ALREADY_MERGED.
 */
export async function applyForMergedProcedure(
  context: RequestContext,
  input: ApplyForMergedProcedureInput,
  info: GraphQLResolveInfo,
): Promise<MergedOrRefusal> {
  const { projectCode, kind, idempotencyKey } = input;
  const row = await context.loaders.project.load(projectCode);
  if (!row) return refuseMissing(context, input, info, MESSAGES.NO_PROJECT({ projectCode }));
  const { creditCode } = row;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const agency = plainText('agency', input.agency, 100);
    const project = await write.em.findOneOrFail(Project, { projectCode });
    if (!OPEN_STATES.includes(project.state)) {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.MERGED_WHILE_OPEN({ state: STATES[project.state] }));
    }
    const zone = zoneOf(project.zone);
    const today = localDate(write.now);
    const list = mergedRule(zone, today, kind);
    const works = { ...project, facts: project.facts ?? NO_FACTS };
    const spared = new Set(sparedMembers(works, zone, localDate(project.appliedAt)).keys());
    const singles = singlesOf(zone, today, kind, spared);
    const standsFor = input.standsFor ? plainTexts('standsFor', input.standsFor, MOST) : singles;
    requireMergeable({ kind, standsFor, singles, covered: await coveredIn(write, projectCode) });
    const merged = write.em.create(MergedProcedure, {
      id: randomUUID(),
      creditCode,
      projectCode,
      zone: zone.code,
      kind,
      agency,
      standsFor,
      appliedAt: write.now,
    });
    write.em.persist(merged);
    const subject = subjectOf(merged);
    write.decide({
      creditCode,
      subject,
      outcome: 'MERGED',
      rule: ruleReference(list),
      facts: { projectCode, kind, agency, standsFor },
      reasons: [MESSAGES.MADE_IN_ONE({ agency, standsFor: joined(standsFor.map(singleName)) })],
    });
    const change = { type: 'MergedProcedureAppliedFor', subject, payload: { projectCode, kind, standsFor } };
    return resultRow(merged, await saveStep(write, submit(merged, context.principal.subject, write.now), change));
  });
}

/** The single procedures that merged procedures of a project cover. */
async function coveredIn(write: Write, projectCode: string): Promise<string[]> {
  const others = await write.query<{ standsFor: string[] }>(
    `select stands_for as "standsFor" from merged_procedure join (select id, status from service_case) c using (id)
     where project_code = $1 and status not in ('REJECTED', 'ACCEPTANCE_REFUSED')`,
    [projectCode],
  );
  return others.flatMap(({ standsFor }) => standsFor);
}

/** No plan sets a limit for the merged procedure itself. */
const submit = ({ id, creditCode, zone, kind }: MergedProcedure, applicant: string, at: Date) =>
  submitCase(
    {
      id,
      creditCode,
      caseNo: caseNumber('HY', zone, id),
      matter: `MERGED_${kind}`,
      zone,
      applicant,
      rule: null,
      safety: true,
    },
    at,
  );

/** Accepts an application. */
export const acceptMergedProcedure = (
  context: RequestContext,
  input: MergedProcedureInput,
  info: GraphQLResolveInfo,
): Promise<MergedOrRefusal> =>
  onMerged(context, input, info, async ({ write, merged, before }) => {
    const { projectCode, kind } = merged;
    const actor = { subject: context.principal.subject, at: write.now };
    const change = {
      type: 'MergedProcedureAccepted',
      subject: subjectOf(merged),
      changedFields: ['caseStatus', 'version'],
      payload: { projectCode, kind },
    };
    const after = await saveStep(write, stepCase(before, 'acceptInDepartment', actor), change);
    decideOn(write, merged, 'ACCEPTED', MESSAGES.MERGED_ACCEPTED({ agency: merged.agency }));
    return after;
  });

/** Stores the decision on a step of a merged procedure, under the rule of its zone that merges. */
function decideOn(write: Write, merged: MergedProcedure, outcome: string, reason: Message): void {
  const { creditCode, projectCode, kind, agency, standsFor, reportHash = null } = merged;
  write.decide({
    creditCode,
    subject: subjectOf(merged),
    outcome,
    rule: ruleReference(mergedRule(zoneOf(merged.zone), localDate(merged.appliedAt), kind)),
    facts: { projectCode, kind, agency, standsFor, reportHash },
    reasons: [reason],
  });
}

/**
 * The one report is there: it ends the matters of the stage in progress that it stands for. By an officer of the agency
 * that makes it, another than the one who accepted (X01). Refuses NOT_ENTITLED, INVALID_INPUT, ILLEGAL_TRANSITION and
 * NOT_ACCEPTED_AS_BUILT.
 */
export const completeMergedProcedure = (
  context: RequestContext,
  input: CompleteMergedProcedureInput,
  info: GraphQLResolveInfo,
): Promise<MergedOrRefusal> =>
  onMerged(context, input, info, async ({ write, merged, before }) => {
    requireAgency(context.principal, merged.agency);
    const reportHash = sha256('reportHash', input.reportHash);
    merged.reportHash = reportHash;
    const { projectCode, kind, standsFor } = merged;
    const project = await write.em.findOneOrFail(Project, { projectCode });
    // Registration comes after the acceptance that approves the project; nothing comes after its end otherwise.
    if (project.state !== 'APPROVED' && !OPEN_STATES.includes(project.state)) {
      throw refuse('ILLEGAL_TRANSITION', MESSAGES.PROJECT_OVER({ state: STATES[project.state] }));
    }
    if (kind === 'ACCEPTANCE_AND_REGISTRATION') await requireAccepted(write, projectCode);
    const actor = { subject: context.principal.subject, at: write.now };
    const after = await saveStep(write, stepCase(before, 'approve', actor), {
      type: 'MergedProcedureCompleted',
      subject: subjectOf(merged),
      changedFields: ['caseStatus', 'version', 'completedAt', 'reportHash'],
      payload: { projectCode, kind, agency: merged.agency, standsFor, reportHash },
    });
    decideOn(
      write,
      merged,
      'COMPLETED',
      MESSAGES.MERGED_DONE({ agency: merged.agency, standsFor: joined(standsFor.map(singleName)), reportHash }),
    );
    const { stages } = project;
    project.stages = endCovered(stages, standsFor, `${after.caseNo} (${merged.agency})`, write.now);
    await documentEnded(write, project, stages);
    return after;
  });

/** 验登合一: the building is registered with its acceptance, not before it. Refuses NOT_ACCEPTED_AS_BUILT. */
async function requireAccepted(write: Write, projectCode: string): Promise<void> {
  const [passed] = await write.query(
    `select 1 from joint_procedure join (select id, status from service_case) c using (id)
     where project_code = $1 and kind = 'ACCEPTANCE' and status = 'APPROVED' limit 1`,
    [projectCode],
  );
  if (passed) return;
  throw refuse('NOT_ACCEPTED_AS_BUILT', MESSAGES.NONE_PASSED(), { remedy: MESSAGES.CONCLUDE_FIRST() });
}

/** A step of an existing merged procedure, under its enterprise's lock. Refuses NOT_FOUND. */
async function onMerged(
  context: RequestContext,
  input: { id: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  work: (mergedWrite: MergedWrite) => Promise<Case>,
): Promise<MergedOrRefusal> {
  const { idempotencyKey } = input;
  const row = await context.loaders.merged.load(input.id);
  if (!row) return refuseMissing(context, input, info, MESSAGES.NO_MERGED({ id: input.id.slice(0, 40) }));
  const { id, creditCode } = row;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const merged = await write.em.findOneOrFail(MergedProcedure, { id });
    const before = await loadCase(write, id);
    return resultRow(merged, await work({ write, merged, before }));
  });
}

const resultRow = (
  merged: MergedProcedure,
  { caseNo, status, decidedAt, version, acceptedBy }: Case,
): MergedOrRefusal => ({
  __typename: 'MergedProcedure',
  ...rowOf(MergedProcedure, merged),
  ...{ caseNo, status, decidedAt, version, acceptedBy },
});
