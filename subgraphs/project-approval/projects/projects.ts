/** Applications for project approval, and what every step of a project shares. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { caseNumber, loadCase, saveStep, submitCase } from '#shared/case/index.ts';
import type { Case } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { GraphClient } from '#shared/context.ts';
import { touch } from '#shared/database/versions.ts';
import type { Write } from '#shared/database/write.ts';
import type { Refusal } from '#shared/errors.ts';
import { amount, decimal, plainText } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { creditOf, enterpriseOf, promiseCreditOf, requireOnRegister } from '../evidence.ts';
import type { CreditFacts } from '../evidence.ts';
import type { ApplyForProjectInput, ProjectCategory } from '../generated.ts';
import { allChecked, parkCode, refuseMissing } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { Project } from './entities.ts';
import { NO_FACTS, factsOf } from './facts.ts';
import { MESSAGES } from './messages.ts';
import { knownPark } from './parks.ts';
import type { ProjectRow } from './rows.ts';
import { issueProjectCode, limitRule } from './rules.ts';
import { CATEGORIES, WORKING_DAYS } from './terms.ts';

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
      if (park !== null) await knownPark(write, zone, park);
      const ofProject = factsOf(
        { ...NO_FACTS, industryDivision: enterprise.industryDivision },
        input.facts,
        zone,
        today,
      );
      const works = { category, investment, floorArea, facts: ofProject };
      const rule = limitRule(zone, works, today);
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
        commitments: null,
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
      write.decide({
        creditCode,
        subject: subjectOf(project),
        outcome: 'RECEIVED',
        rule: ruleReference(rule),
        facts: { ...enterprise, category, investment, floorArea, park, project: ofProject },
        reasons: receivedReasons(rule, category),
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

/** Why a project has its limit. */
export function receivedReasons(rule: ResolvedRule<'clock'>, category: ProjectCategory): Message[] {
  const amount = { amount: rule.parameters.amount.value, unit: WORKING_DAYS };
  const limit = rule.code.endsWith(category)
    ? MESSAGES.LIMIT({ ...amount, category: CATEGORIES[category] })
    : MESSAGES.MINIMAL_LIMIT(amount);
  return [limit, MESSAGES.RULE_SAYS({ rule: rule.explanation })];
}

/** Square metres: a hundred square kilometres, more than the whole of a zone. */
const MOST_FLOOR_AREA = 100_000_000;

/** What an application says, checked. Refuses INVALID_INPUT. */
function checkApplication({ investment, floorArea, ...input }: ApplyForProjectInput) {
  return allChecked({
    name: () => plainText('name', input.name, 100),
    investment: () => amount('investment', investment, { least: '0.01' }),
    floorArea: () => decimal('floorArea', floorArea, { scale: 0, most: MOST_FLOOR_AREA }),
    park: () => (input.park ? parkCode(input.park) : null),
  });
}

/** The next number of a project. */
async function nextSerial(write: Write): Promise<number> {
  const [serial] = await write.query<{ next: number }>(`select nextval('project_serial')::int as next`);
  if (!serial) throw new Error('the sequence project_serial must give a number');
  return serial.next;
}

/** What a step of a project works with. */
type ProjectWork<Facts> = (
  write: Write,
  project: Project,
  before: Case,
  facts: Facts,
) => Case | void | Promise<Case> | Promise<void>;

interface StepInput {
  projectCode: string;
  idempotencyKey?: string | null;
}

/**
 * A step of an existing project: one write under its enterprise's lock, of the project and its case as they are then.
 * `work` changes the project, records the change, and returns the case where that went a step. Refuses NOT_FOUND.
 */
export const onProject = (
  context: RequestContext,
  input: StepInput,
  info: GraphQLResolveInfo,
  work: ProjectWork<undefined>,
): Promise<ProjectOrRefusal> => stepOn(context, input, info, { facts: async () => undefined, work });

/**
 * A step that grants something: as {@link onProject}, with what credit says of the enterprise (G47). Refuses
 * EVIDENCE_UNAVAILABLE too.
 */
export const onProjectWithCredit = (
  context: RequestContext,
  input: StepInput,
  info: GraphQLResolveInfo,
  work: ProjectWork<CreditFacts>,
): Promise<ProjectOrRefusal> =>
  stepOn(context, input, info, { facts: (ask, { creditCode }) => creditOf(ask, creditCode), work });

/** A step that grants something on a promise: as {@link onProjectWithCredit}, with whether it may promise. */
export const onProjectWithPromise = (
  context: RequestContext,
  input: StepInput,
  info: GraphQLResolveInfo,
  work: ProjectWork<CreditFacts>,
): Promise<ProjectOrRefusal> =>
  stepOn(context, input, info, { facts: (ask, { creditCode }) => promiseCreditOf(ask, creditCode), work });

/** A step with the facts of other departments that it needs. */
interface FactualStep<Facts> {
  facts: (ask: GraphClient, project: ProjectRow) => Promise<Facts>;
  work: ProjectWork<Facts>;
}

async function stepOn<Facts>(
  context: RequestContext,
  input: StepInput,
  info: GraphQLResolveInfo,
  { facts, work }: FactualStep<Facts>,
): Promise<ProjectOrRefusal> {
  const { projectCode, idempotencyKey } = input;
  // A project never changes hands, so its enterprise may be read before the lock is taken.
  const row = await context.loaders.project.load(projectCode);
  if (!row) return refuseMissing(context, input, info, MESSAGES.NO_PROJECT({ projectCode }));
  const { creditCode } = row;
  const read = (ask: GraphClient): Promise<Facts> => facts(ask, row);
  return context.write({ creditCode, idempotencyKey, info, input, facts: read }, async (write, known) => {
    const project = await write.em.findOneOrFail(Project, { projectCode });
    // Whatever a step changes of it, its case or what it owes, a caller who saw it before has not seen.
    touch(write, project);
    const before = await loadCase(write, project.caseId);
    return resultOf(project, (await work(write, project, before, known)) ?? before);
  });
}

/** What credit says of an enterprise, as a reason of a decision. */
export const creditReason = ({ blackLists }: Pick<CreditFacts, 'blackLists'>): Message =>
  blackLists.length > 0 ? MESSAGES.CREDIT_LISTED({ lists: blackLists }) : MESSAGES.CREDIT_CLEAR();

/** The project as the subject of decisions and changes. */
export const subjectOf = ({ projectCode }: { projectCode: string }) => ({ type: 'Project', id: projectCode });

const resultOf = (
  project: Project,
  { caseNo, status, decidedAt, clock, terms, rule, supplements, reasons, acceptedBy }: Case,
): ProjectOrRefusal => {
  if (!terms) throw new Error(`the case of project ${project.projectCode} must have a limit`);
  return {
    __typename: 'Project',
    ...rowOf(Project, project),
    ...{ caseNo, status, decidedAt, clock, terms, rule, supplements, reasons, acceptedBy },
  };
};
