/** Applications for project approval, and what every step of a project shares. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireApplicant } from '#shared/identity/principal.ts';
import { caseNumber, loadCase, saveStep, submitCase } from '#shared/case/index.ts';
import type { Case } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { Project } from './entities.ts';
import { factsOf } from './facts.ts';
import type { ApplyForProjectInput } from './generated.ts';
import type { ProjectRow, RequestContext } from './loaders.ts';
import { NO_FACTS } from './permits/permits.ts';
import { issueProjectCode, limitRule } from './rules.ts';

export type ProjectOrRefusal = (ProjectRow & { __typename: 'Project' }) | Refusal;

/** Statuses in which an enterprise is no longer one that could build. */
const ENDED = ['DEREGISTERED', 'REVOKED'];

export function applyForProject(
  context: RequestContext,
  input: ApplyForProjectInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> {
  const { creditCode, category, investment, floorArea, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireApplicant(context.principal, context.department, creditCode);
    const name = plainText('name', input.name, 100);
    if (!(Number(investment) > 0)) throw refuse('INVALID_INPUT', `investment must be above 0, but got: ${investment}`);
    if (floorArea < 0) throw refuse('INVALID_INPUT', `floorArea must not be below 0, but got: ${floorArea}`);

    const park = input.park ? parkCode(input.park) : null;

    const enterprise = await enterpriseOf(context, creditCode);
    requireOnRegister('a project', creditCode, enterprise);
    const zone = zoneOf(enterprise.zone);
    const today = localDate(write.now);
    const facts = factsOf({ ...NO_FACTS, industryDivision: enterprise.industryDivision }, input.facts, zone, today);
    const rule = limitRule(zone, category, today);
    const { amount } = rule.parameters;
    const caseId = randomUUID();
    const [serial] = await write.query<{ next: number }>(`select nextval('project_serial')::int as next`);
    const project = write.em.create(Project, {
      projectCode: issueProjectCode(zone, category, today, serial!.next),
      creditCode,
      zone: zone.code,
      name,
      category,
      investment,
      floorArea,
      appliedAt: write.now,
      state: 'RECEIVED',
      stages: [],
      caseId,
      park,
      facts,
      landPermitDocuments: null,
    });
    write.em.persist(project);
    const caseNo = caseNumber('XM', zone.code, caseId);
    const submitted = submitCase(
      {
        id: caseId,
        creditCode,
        caseNo,
        matter: 'PROJECT',
        zone: zone.code,
        applicant: context.principal.subject,
        rule,
      },
      write.now,
    );
    write.decide({
      creditCode,
      subject: subjectOf(project),
      outcome: 'RECEIVED',
      rule: submitted.case.rule!,
      facts: { ...enterprise, category, investment, floorArea, park, project: facts },
      reasons: [`${amount.value} ${amount.unit} for category ${category}`, rule.explanation.en],
    });
    const telling = {
      type: 'ProjectApplied',
      subject: subjectOf(project),
      restricted: false,
      payload: { name, category, investment, zone: zone.code },
    };
    return answer(project, await saveStep(write, submitted, telling));
  });
}

/** What market-access knows of an enterprise. */
export interface EnterpriseFacts {
  zone: string;
  status: string;
  industryDivision: string | null;
}

/**
 * Zone, status and industry of an enterprise, which market-access owns: asked of the joined graph. Refuses NOT_FOUND
 * for an enterprise nobody knows.
 */
export async function enterpriseOf(context: RequestContext, creditCode: string): Promise<EnterpriseFacts> {
  const { enterprise } = await context.graph<{
    enterprise: { zone: string; status: string; industry?: { divisionCode: string } | null } | null;
  }>(
    'query EnterpriseOfProject($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { zone status industry { divisionCode } } }',
    { creditCode },
  );
  if (!enterprise) throw refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);
  return {
    zone: enterprise.zone,
    status: enterprise.status,
    industryDivision: enterprise.industry?.divisionCode ?? null,
  };
}

/**
 * Refuses (ENTERPRISE_NOT_OPERATING) an enterprise that is no longer on the register; `what` would have been given to
 * it.
 */
export function requireOnRegister(what: string, creditCode: string, { zone, status }: EnterpriseFacts): void {
  if (!ENDED.includes(status)) return;
  throw refuse(
    'ENTERPRISE_NOT_OPERATING',
    `${what} needs an enterprise that is on the register, but ${creditCode} of zone ${zone} is: ${status}`,
  );
}

/**
 * A step of an existing project: one write under its enterprise's lock, of the project and its case as they are then.
 * `work` changes the project, records the change, and returns the case where that went a step. Refuses NOT_FOUND.
 */
export async function onProject(
  context: RequestContext,
  input: { projectCode: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  work: (write: Write, project: Project, before: Case) => Case | void | Promise<Case | void>,
): Promise<ProjectOrRefusal> {
  const { projectCode, idempotencyKey } = input;
  // A project never changes hands, so its enterprise may be read before the lock is taken.
  const known = await context.loaders.project.load(projectCode);
  if (!known) return refuse('NOT_FOUND', `there is no project ${projectCode}`).refusal;
  return context.write({ creditCode: known.creditCode, idempotencyKey, info, input }, async write => {
    const project = await write.em.findOneOrFail(Project, { projectCode });
    const before = await loadCase(write, project.caseId);
    return answer(project, (await work(write, project, before)) ?? before);
  });
}

export const subjectOf = ({ projectCode }: { projectCode: string }) => ({ type: 'Project', id: projectCode });

function answer(
  project: Project,
  { caseNo, status, decidedAt, clock, terms, rule, supplements, reasons, version }: Case,
): ProjectOrRefusal {
  const {
    projectCode,
    creditCode,
    zone,
    name,
    category,
    investment,
    floorArea,
    appliedAt,
    state,
    stages,
    caseId,
    park = null,
    facts = null,
    landPermitDocuments = null,
  } = project;
  return {
    __typename: 'Project',
    projectCode,
    creditCode,
    zone,
    name,
    category,
    investment,
    floorArea,
    appliedAt: appliedAt.toISOString(),
    state,
    stages,
    caseId,
    park,
    facts,
    landPermitDocuments,
    caseNo,
    status,
    decidedAt,
    clock,
    terms: terms!,
    rule,
    supplements,
    reasons,
    version,
  };
}

/** A text for people, trimmed. Refuses INVALID_INPUT one that is empty, too long or holds control characters. */
export function plainText(field: string, text: string, longest: number): string {
  const trimmed = text.trim();
  const { length } = [...trimmed];
  if (length < 1 || length > longest)
    throw refuse('INVALID_INPUT', `${field} must have 1 to ${longest} characters, but got: ${length}`);
  if (/\p{Cc}/u.test(trimmed))
    throw refuse(
      'INVALID_INPUT',
      `${field} must have no control characters, but got: ${JSON.stringify(trimmed.slice(0, 40))}`,
    );
  return trimmed;
}

/** A list of different texts for people. Refuses INVALID_INPUT. */
export function plainTexts(field: string, texts: readonly string[], most: number): string[] {
  if (texts.length < 1 || texts.length > most)
    throw refuse('INVALID_INPUT', `${field} must be 1 to ${most}, but got: ${texts.length}`);
  const plain = texts.map(text => plainText(`each of ${field}`, text, 200));
  const doubled = plain.find((text, index) => plain.indexOf(text) !== index);
  if (doubled !== undefined)
    throw refuse('INVALID_INPUT', `${field} must differ from each other, but got twice: ${doubled}`);
  return plain;
}

/** The code of a park. Refuses INVALID_INPUT what is not written like one. */
export function parkCode(code: string): string {
  if (/^[A-Z][A-Z0-9_]{0,39}$/.test(code)) return code;
  throw refuse(
    'INVALID_INPUT',
    `park must be 1 to 40 capitals, digits or _, beginning with a capital, but got: ${JSON.stringify(code.slice(0, 40))}`,
  );
}
