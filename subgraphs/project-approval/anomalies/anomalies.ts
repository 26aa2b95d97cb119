/**
 * Results of approval as departments report them (Y18): each is checked for signs that it came about outside the
 * system.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import { itemOf, ruleOfDay, ruleReference, zone as zoneOf, zoneName } from '#shared/zones/index.ts';
import type { ReportApprovalResultInput } from '../generated.ts';
import { requireThat, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { mattersOn } from '../matters/lists.ts';
import { OF_NO_ENTERPRISE, checkProjectCode } from '../matters/rules.ts';
import type { ProjectRow } from '../projects/rows.ts';
import { projectMatters, stagesOf } from '../stages/rules.ts';
import { ApprovalResult } from './entities.ts';
import type { ApprovalResultRow } from './rows.ts';
import { begunAt, detectAnomalies, skippedBefore } from './rules.ts';
import type { ApprovalFacts, SystemRecord } from './rules.ts';
import { MESSAGES } from './messages.ts';

export type ResultOrRefusal = (ApprovalResultRow & { __typename: 'ApprovalResult' }) | Refusal;

/** A result as reported. */
type ReportedResult = Pick<ApprovalFacts, 'projectCode' | 'matter' | 'documentNo' | 'decidedOn'> & {
  department: string;
};

/**
 * Reports a result, once, by an officer of the department that decided. Refuses NOT_ENTITLED, INVALID_INPUT and
 * RESULT_ALREADY_REPORTED.
 */
export async function reportApprovalResult(
  context: RequestContext,
  input: ReportApprovalResultInput,
  info: GraphQLResolveInfo,
): Promise<ResultOrRefusal> {
  const { idempotencyKey } = input;
  const code = checkProjectCode(input.projectCode);
  const project = 'code' in code ? await context.loaders.project.load(code.code) : null;
  const creditCode = project?.creditCode ?? OF_NO_ENTERPRISE;
  // A report is judged by what the system had when it came.
  const read = async () => {
    const zone = requireZone(project?.zone ?? input.zone);
    const projectCode = 'code' in code ? code.code : input.projectCode.slice(0, 40);
    const reported = checkResult(input, projectCode, localDate(context.now));
    requireAgency(context.principal, reported.department);
    return { zone, reported, record: await recordOf(context, project, zone.code, reported) };
  };
  const options = { creditCode, idempotencyKey, info, input, facts: read };
  return context.write(options, async (write, { zone, reported, record }) => {
    await requireNotReported(write, zone.code, reported.documentNo);
    const rule = ruleOfDay('list', zone, 'APPROVAL_ANOMALIES', localDate(write.now));
    const facts = { ...reported, ...record };
    const result = write.em.create(ApprovalResult, {
      id: randomUUID(),
      creditCode,
      zone: zone.code,
      ...reported,
      anomalies: detectAnomalies(rule, facts),
      rule: ruleReference(rule),
      reportedAt: write.now,
      reportedBy: context.principal.subject,
    });
    write.em.persist(result);
    decideAnomalous(write, result, facts);
    recordReport(write, result);
    return { __typename: 'ApprovalResult', ...rowOf(ApprovalResult, result) };
  });
}

/** The result of the input. Refuses INVALID_INPUT. */
function checkResult(input: ReportApprovalResultInput, projectCode: string, today: LocalDate): ReportedResult {
  const matter = plainText('matter', input.matter, 40);
  const documentNo = plainText('documentNo', input.documentNo, 100);
  const department = plainText('department', input.department, 100);
  const { decidedOn } = input;
  requireThat(decidedOn <= today, MESSAGES.NOT_AHEAD({ today }), decidedOn);
  return { projectCode, matter, documentNo, department, decidedOn };
}

async function requireNotReported(write: Write, zone: string, documentNo: string): Promise<void> {
  const [reported] = await write.query('select 1 from approval_result where zone = $1 and document_no = $2', [
    zone,
    documentNo,
  ]);
  if (!reported) return;
  throw refuse('RESULT_ALREADY_REPORTED', MESSAGES.ONCE({ documentNo, zone: zoneName(zone) }));
}

/** What the system has of a matter of a project on the day of its decision. */
async function recordOf(
  context: RequestContext,
  project: ProjectRow | null,
  zone: string,
  { matter, decidedOn }: ReportedResult,
): Promise<SystemRecord> {
  const list = await mattersOn(context, zone, decidedOn);
  const listed = list?.matters.find(({ code }) => code === matter);
  const isListed = list && listed !== undefined;
  if (!project) return { projectKnown: false, acceptedOn: null, listed: isListed, skipped: [] };
  const { projectCode, stages, appliedAt } = project;
  const accepted = (await context.loaders.mattersOfProject.load(projectCode)).find(one => one.matter === matter);
  const since = accepted?.acceptedAt ?? begunAt(stages, matter);
  const matters = projectMatters(zoneOf(project.zone), localDate(new Date(appliedAt)));
  const stage = listed?.stage ?? itemOf(matters, matter)?.stage;
  return {
    projectKnown: true,
    acceptedOn: since === null ? null : localDate(new Date(since)),
    listed: isListed,
    skipped: skippedBefore(stages, { matter, decidedOn, stage, order: stagesOf(project) }),
  };
}

/** A result without signs is no decision. */
function decideAnomalous(
  write: Write,
  { id, creditCode, anomalies, rule }: ApprovalResult,
  facts: ApprovalFacts & ReportedResult,
): void {
  if (anomalies.length === 0) return;
  write.decide({
    creditCode,
    subject: { type: 'ApprovalResult', id },
    outcome: 'ANOMALOUS',
    rule,
    facts: { ...facts },
    reasons: anomalies.map(({ reason }) => reason),
  });
}

function recordReport(write: Write, result: ApprovalResult): void {
  const { id, creditCode, projectCode, matter, documentNo, decidedOn, anomalies } = result;
  write.record({
    type: anomalies.length > 0 ? 'ApprovalAnomalyFound' : 'ApprovalResultReported',
    creditCode,
    subject: { type: 'ApprovalResult', id },
    restricted: true,
    payload: { projectCode, matter, documentNo, decidedOn, kinds: anomalies.map(({ kind }) => kind) },
  });
}
