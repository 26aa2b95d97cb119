/** Applications for project approval, and what every step of a project shares. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { caseNumber, loadCase, saveStep, submitCase } from '#shared/case/index.ts';
import type { Case } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { GraphClient } from '#shared/context.ts';
import type { Write } from '#shared/database/write.ts';
import type { Refusal } from '#shared/errors.ts';
import { amount, decimal, plainText } from '#shared/input.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { enterpriseOf, requireOnRegister } from '../evidence.ts';
import type { ApplyForProjectInput } from '../generated.ts';
import { parkCode, refuseMissing } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { Project } from './entities.ts';
import { NO_FACTS, factsOf } from './facts.ts';
import type { ProjectRow } from './rows.ts';
import { issueProjectCode, limitRule } from './rules.ts';

export type ProjectOrRefusal = (ProjectRow & { __typename: 'Project' }) | Refusal;

/** Receives an application: the project gets its code, its case and its limit. */
export function applyForProject(
  context: RequestContext,
  input: ApplyForProjectInput,
  info: GraphQLResolveInfo,
): Promise<ProjectOrRefusal> {
  const { creditCode, category, investment, floorArea, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const checked = checkApplication(input);
    return { ...checked, enterprise: await enterpriseOf(ask, creditCode) };
  };
  return context.write(
    { creditCode, idempotencyKey, info, input, facts },
    async (write, { name, park, enterprise }) => {
      requireOnRegister('a project', creditCode, enterprise);
      const zone = zoneOf(enterprise.zone);
      const today = localDate(write.now);
      const ofProject = factsOf(
        { ...NO_FACTS, industryDivision: enterprise.industryDivision },
        input.facts,
        zone,
        today,
      );
      const rule = limitRule(zone, category, today);
      const caseId = randomUUID();
      const project = write.em.create(Project, {
        projectCode: issueProjectCode(zone, category, today, await nextSerial(write)),
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
        facts: ofProject,
        landPermitDocuments: null,
      });
      write.em.persist(project);
      const submitted = submitCase(
        {
          id: caseId,
          creditCode,
          caseNo: caseNumber('XM', zone.code, caseId),
          matter: 'PROJECT',
          zone: zone.code,
          applicant: context.principal.subject,
          rule,
        },
        write.now,
      );
      const { amount } = rule.parameters;
      write.decide({
        creditCode,
        subject: subjectOf(project),
        outcome: 'RECEIVED',
        rule: ruleReference(rule),
        facts: { ...enterprise, category, investment, floorArea, park, project: ofProject },
        reasons: [`${amount.value} ${amount.unit} for category ${category}`, rule.explanation.en],
      });
      const change = {
        type: 'ProjectApplied',
        subject: subjectOf(project),
        restricted: false,
        payload: { name, category, investment, zone: zone.code },
      };
      return resultOf(project, await saveStep(write, submitted, change));
    },
  );
}

/** Square metres: a hundred square kilometres, more than the whole of a zone. */
const MOST_FLOOR_AREA = 100_000_000;

/** What an application says, checked. Refuses INVALID_INPUT. */
function checkApplication({ investment, floorArea, ...input }: ApplyForProjectInput) {
  const name = plainText('name', input.name, 100);
  amount('investment', investment, { least: '0.01' });
  decimal('floorArea', floorArea, { scale: 0, most: MOST_FLOOR_AREA });
  return { name, park: input.park ? parkCode(input.park) : null };
}

/** The next number of a project. */
async function nextSerial(write: Write): Promise<number> {
  const [serial] = await write.query<{ next: number }>(`select nextval('project_serial')::int as next`);
  if (!serial) throw new Error('the sequence project_serial must give a number');
  return serial.next;
}

/**
 * A step of an existing project: one write under its enterprise's lock, of the project and its case as they are then.
 * `work` changes the project, records the change, and returns the case where that went a step. Refuses NOT_FOUND.
 */
export async function onProject(
  context: RequestContext,
  input: { projectCode: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  work: (write: Write, project: Project, before: Case) => Case | void | Promise<Case> | Promise<void>,
): Promise<ProjectOrRefusal> {
  const { projectCode, idempotencyKey } = input;
  // A project never changes hands, so its enterprise may be read before the lock is taken.
  const row = await context.loaders.project.load(projectCode);
  if (!row) return refuseMissing(context, input, info, `there is no project ${projectCode}`);
  return context.write({ creditCode: row.creditCode, idempotencyKey, info, input }, async write => {
    const project = await write.em.findOneOrFail(Project, { projectCode });
    const before = await loadCase(write, project.caseId);
    return resultOf(project, (await work(write, project, before)) ?? before);
  });
}

/** The project as the subject of decisions and changes. */
export const subjectOf = ({ projectCode }: { projectCode: string }) => ({ type: 'Project', id: projectCode });

const resultOf = (
  project: Project,
  { caseNo, status, decidedAt, clock, terms, rule, supplements, reasons, version }: Case,
): ProjectOrRefusal => {
  if (!terms) throw new Error(`the case of project ${project.projectCode} must have a limit`);
  return {
    __typename: 'Project',
    ...rowOf(Project, project),
    ...{ caseNo, status, decidedAt, clock, terms, rule, supplements, reasons, version },
  };
};
