/**
 * Results of approval as departments report them (Y18): each is looked through for signs that it came about outside the
 * system; typical cases are published.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type { Principal } from '#shared/identity/principal.ts';
import { requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { columns, isUuid, page } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { itemOf, ruleReference, zone as zoneOf, ruleOfDay } from '#shared/zones/index.ts';
import { detectAnomalies } from './rules.ts';
import type { ApprovalFacts } from './rules.ts';
import type { ApprovalResult, PublishTypicalCaseInput, ReportApprovalResultInput, TypicalCase } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { checkProjectCode } from '../matters/rules.ts';
import { OF_NO_ENTERPRISE, mattersOn } from '../matters/matters.ts';
import { projectMatters, stagesOf } from '../stages/rules.ts';
import { requireZone } from '../input.ts';
import { checkZone, plainText } from '#shared/input.ts';
import type { ProjectRow } from '../projects/rows.ts';

const RESULTS = {
  from: 'approval_result',
  columns: columns(
    'id',
    'zone',
    'projectCode',
    'matter',
    'documentNo',
    'department',
    'decidedOn',
    'anomalies',
    'rule',
    'reportedAt',
  ),
  order: [
    ['reported_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;
const TYPICAL = {
  from: 'typical_case',
  columns: columns('id', 'zone', 'title', 'summary', 'kinds', 'publishedAt'),
  order: [
    ['published_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

/** What the system knows of a matter of a project on the day of its decision. */
async function knownOf(
  context: RequestContext,
  project: ProjectRow | null,
  matter: string,
  decidedOn: LocalDate,
  zone: string,
): Promise<Pick<ApprovalFacts, 'projectKnown' | 'acceptedOn' | 'listed' | 'skipped'>> {
  const list = await mattersOn(context, zone, decidedOn);
  const listed = list ? list.matters.some(({ code }) => code === matter) : null;
  if (!project) return { projectKnown: false, acceptedOn: null, listed, skipped: [] };
  const accepted = (await context.loaders.mattersOfProject.load(project.projectCode)).find(
    one => one.matter === matter,
  );
  const packages = project.stages.flatMap(stage => stage.package ?? []);
  const task = packages.flatMap(({ tasks }) => tasks).find(({ code }) => code === matter);
  const since =
    accepted?.acceptedAt ??
    task?.clock?.[0]?.from ??
    packages.find(({ tasks }) => tasks.some(({ code }) => code === matter))?.clock[0]?.from;
  const order = stagesOf(project);
  const stage =
    list?.matters.find(({ code }) => code === matter)?.stage ??
    itemOf(projectMatters(zoneOf(project.zone), localDate(new Date(project.appliedAt))), matter)?.stage;
  const index = order.findIndex(({ code }) => code === stage);
  const before =
    index < 0
      ? []
      : order
          .slice(0, index)
          .filter((_, n) => (project.stages[n]?.finishedOn ?? '9999-12-31') > decidedOn)
          .map(({ code, zh }) => `stage ${code} (${zh})`);
  const tasks = packages.flatMap(one => one.tasks);
  const open = (task?.after ?? []).filter(code => {
    const other = tasks.find(one => one.code === code);
    return other && (!other.endedAt || localDate(new Date(other.endedAt)) > decidedOn);
  });
  return {
    projectKnown: true,
    acceptedOn: since ? localDate(new Date(since)) : null,
    listed,
    skipped: [...before, ...open.map(code => `matter ${code}`)],
  };
}

export async function reportApprovalResult(
  context: RequestContext,
  input: ReportApprovalResultInput,
  info: GraphQLResolveInfo,
): Promise<(ApprovalResult & { __typename: 'ApprovalResult' }) | Refusal> {
  const code = checkProjectCode(input.projectCode);
  const project = 'code' in code ? await context.loaders.project.load(code.code) : null;
  const creditCode = project?.creditCode ?? OF_NO_ENTERPRISE;
  return context.write({ creditCode, idempotencyKey: input.idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const zone = requireZone(project?.zone ?? input.zone);
    const [matter, documentNo, department] = [
      plainText('matter', input.matter, 40),
      plainText('documentNo', input.documentNo, 100),
      plainText('department', input.department, 100),
    ];
    const { decidedOn } = input;
    const today = localDate(write.now);
    if (decidedOn > today)
      throw refuse('INVALID_INPUT', `decidedOn must not be after today (${today}), but got: ${decidedOn}`);
    const [there] = await write.query('select 1 from approval_result where zone = $1 and document_no = $2', [
      zone.code,
      documentNo,
    ]);
    if (there)
      throw refuse(
        'RESULT_ALREADY_REPORTED',
        `a result is reported once, but ${documentNo} of zone ${zone.code} was before`,
      );
    const projectCode = 'code' in code ? code.code : input.projectCode.slice(0, 40);
    const rule = ruleOfDay('list', zone, 'APPROVAL_ANOMALIES', today);
    const facts = {
      projectCode,
      matter,
      documentNo,
      decidedOn,
      ...(await knownOf(context, project, matter, decidedOn, zone.code)),
    };
    const anomalies = detectAnomalies(rule, facts);
    const id = randomUUID();
    await write.query(
      `insert into approval_result (id, credit_code, zone, project_code, matter, document_no, department, decided_on, anomalies, rule, reported_at, reported_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        creditCode,
        zone.code,
        projectCode,
        matter,
        documentNo,
        department,
        decidedOn,
        JSON.stringify(anomalies),
        JSON.stringify(ruleReference(rule)),
        write.now,
        context.principal.subject,
      ],
    );
    const subject = { type: 'ApprovalResult', id };
    if (anomalies.length > 0)
      write.decide({
        creditCode,
        subject,
        outcome: 'ANOMALOUS',
        rule: ruleReference(rule),
        facts: { ...facts, department },
        reasons: anomalies.map(({ reason }) => reason),
      });
    write.record({
      type: anomalies.length > 0 ? 'ApprovalAnomalyFound' : 'ApprovalResultReported',
      creditCode,
      subject,
      restricted: true,
      payload: { projectCode, matter, documentNo, decidedOn, kinds: anomalies.map(({ kind }) => kind) },
    });
    return {
      __typename: 'ApprovalResult' as const,
      id,
      zone: zone.code,
      projectCode,
      matter,
      documentNo,
      department,
      decidedOn,
      anomalies,
      rule: ruleReference(rule),
      reportedAt: write.now.toISOString() as never,
    };
  });
}

/** Officers of the department and its services, and auditors. */
const mayAudit = ({ role, department: of }: Principal, department: string): boolean =>
  role === 'auditor' || role === 'service' || (role === 'officer' && of === department);

/** Results with signs, of a zone, newest first; null for whoever may not see them. */
export async function approvalAnomalies(
  { database, principal, department }: RequestContext,
  { zone, kind, ...args }: PageArguments & { zone: string; kind?: string | null | undefined },
): Promise<Connection<ApprovalResult> | null> {
  if (!mayAudit(principal, department)) return null;
  const conditions = [
    { sql: 'zone = ?', values: [checkZone(zone)] },
    { sql: `anomalies <> '[]'`, values: [] },
  ];
  return page<ApprovalResult>(
    database,
    RESULTS,
    args,
    kind ? [...conditions, { sql: 'anomalies @> ?::jsonb', values: [JSON.stringify([{ kind }])] }] : conditions,
  );
}

/** Publishes a typical case (典型案例) of a result with signs, once, without saying whose it was. */
export function publishTypicalCase(
  context: RequestContext,
  input: PublishTypicalCaseInput,
  info: GraphQLResolveInfo,
): Promise<(TypicalCase & { __typename: 'TypicalCase' }) | Refusal> {
  return context.write(
    { creditCode: OF_NO_ENTERPRISE, idempotencyKey: input.idempotencyKey, info, input },
    async write => {
      requireOfficer(context.principal, context.department);
      const [title, summary] = [plainText('title', input.title, 100), plainText('summary', input.summary, 2_000)];
      const [found] = isUuid(input.resultId)
        ? await write.query<{
            zone: string;
            projectCode: string;
            creditCode: string;
            documentNo: string;
            anomalies: { kind: string }[];
          }>(
            `select ${columns('zone', 'projectCode', 'creditCode', 'documentNo', 'anomalies')} from approval_result where id = $1`,
            [input.resultId],
          )
        : [];
      if (!found) throw refuse('NOT_FOUND', `there is no reported result ${input.resultId.slice(0, 40)}`);
      if (found.anomalies.length === 0)
        throw refuse(
          'NO_ANOMALY',
          'a typical case shows how approval went outside the system, but this result shows no sign of it',
        );
      const named = [found.projectCode, found.creditCode, found.documentNo].find(
        name => title.includes(name) || summary.includes(name),
      );
      if (named) throw refuse('INVALID_INPUT', `a typical case does not say whose it was, but names: ${named}`);
      const [before] = await write.query('select 1 from typical_case where result_id = $1', [input.resultId]);
      if (before)
        throw refuse('ALREADY_PUBLISHED', 'a result is published as a typical case once, but this one was before');
      const id = randomUUID();
      const kinds = found.anomalies.map(({ kind }) => kind);
      await write.query(
        'insert into typical_case (id, zone, result_id, title, summary, kinds, published_at) values ($1, $2, $3, $4, $5, $6, $7)',
        [id, found.zone, input.resultId, title, summary, JSON.stringify(kinds), write.now],
      );
      write.record({
        type: 'TypicalCasePublished',
        creditCode: OF_NO_ENTERPRISE,
        subject: { type: 'TypicalCase', id },
        payload: { zone: found.zone, title, kinds },
      });
      return {
        __typename: 'TypicalCase' as const,
        id,
        zone: found.zone,
        title,
        summary,
        kinds,
        publishedAt: write.now.toISOString() as never,
      };
    },
  );
}

/** Typical cases of a zone, newest first. */
export const typicalCases = (
  { database }: RequestContext,
  { zone, ...args }: PageArguments & { zone: string },
): Promise<Connection<TypicalCase>> =>
  page<TypicalCase>(database, TYPICAL, args, [{ sql: 'zone = ?', values: [checkZone(zone)] }]);
