/** For tests: this department on its own database, with a clock to set, a joined graph to set, and one short hand for each operation. */
import { refuse } from '#shared/errors.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { enterpriseOf, officerOf, openTestSubgraph } from '#shared/testing.ts';
import type { TestSubgraph } from '#shared/testing.ts';
import { department } from './index.ts';

export const CODE = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_000_001 });
export const ENTERPRISE = enterpriseOf(CODE);
/** Accepts at the window. */
export const WINDOW = officerOf(department.name, 'window-1');
/** Completes stages, approves and rejects. */
export const REVIEWER = officerOf(department.name, 'reviewer-1');

const PROJECT = `... on Project {
    projectCode zone category investment floorArea state limitDays appliedAt endedAt reasons enterprise { creditCode }
    rule { code clause version zone inherited } stages { code title leadDepartment state startedOn finishedOn }
    park
    facts { nature planningClass fireClass simpleWorks policyConform coal provinceApproved industryDivision }
    clock { dueAt dueDate provisional grossDays netDays light paused } pauses { reason from to items procedure } }`;
const RESULT = `__typename ${PROJECT} ... on Refusal { code message applied: rule { code } remedy }`;
const INPUTS: Record<string, string> = {
  applyForProject: 'ApplyForProjectInput', requestProjectSupplement: 'RequestProjectSupplementInput', startSpecialProcedure: 'StartSpecialProcedureInput',
  completeStage: 'CompleteStageInput', rejectProject: 'RejectProjectInput', tellProjectFacts: 'TellProjectFactsInput',
};

/** What the joined graph says of an enterprise. */
interface EnterpriseAnswer {
  zone: string;
  status: string;
  sizeClass?: string;
  industry?: { divisionCode: string } | null;
}

export interface Result {
  projectCode: string;
  state: string;
  clock: Record<string, unknown>;
  stages: { code: string; state: string }[];
}

export interface Projects {
  subgraph: TestSubgraph;
  /** Sets the time: '2026-09-30 10:00' in Beijing. */
  at(time: string): void;
  /** Sets what the joined graph says of every enterprise; null: it does not answer. */
  enterpriseIs(facts: EnterpriseAnswer | null): void;
  /** These are on no register. */
  nobodyKnows(...codes: string[]): void;
  apply(changes?: object, as?: object): Promise<Result>;
  /** Any mutation of an existing project. */
  step(name: string, projectCode: string, as: object, more?: object): Promise<Result>;
  read(projectCode: string, as?: object): Promise<Result>;
  /** A project that WINDOW has accepted. */
  accepted(): Promise<string>;
  /** Types of the changes told of a project. */
  typesOf(projectCode: string): Promise<unknown[]>;
}

export async function openProjects(): Promise<Projects> {
  let facts: EnterpriseAnswer | null = null;
  let now = new Date();
  let unknown: readonly string[] = [];
  const graph = async (document: string, variables: Record<string, unknown> = {}) => {
    if (!facts) throw refuse('EVIDENCE_UNAVAILABLE', 'facts that another department owns could not be had: market-access does not answer');
    const known = (code: unknown) => (unknown.includes(String(code)) ? null : facts);
    if (document.includes('KnownEnterprises')) return Object.fromEntries(Object.entries(variables).map(([name, code]) => [name.replace('c', 'e'), known(code) && { creditCode: code }])) as never;
    return { enterprise: known(variables['creditCode']) } as never;
  };
  const subgraph = await openTestSubgraph(department, { graph, now: () => now });

  const mutate = async (name: string, input: object, as: object): Promise<Result> => {
    const document = `mutation ($input: ${INPUTS[name] ?? 'ProjectInput'}!) { result: ${name}(input: $input) { ${RESULT} } }`;
    const { data, errors } = await subgraph.execute<{ result: Result }>(document, { input }, as);
    if (errors) throw new Error(JSON.stringify(errors));
    return data!.result;
  };
  const projects: Projects = {
    subgraph,
    at: time => void (now = new Date(`${time.replace(' ', 'T')}:00+08:00`)),
    enterpriseIs: given => void (facts = given),
    nobodyKnows: (...codes) => void (unknown = codes),
    apply: (changes = {}, as = ENTERPRISE) =>
      mutate('applyForProject', { creditCode: CODE, name: '新建厂房项目', category: 'INDUSTRIAL', investment: '35000000', floorArea: 12_000, ...changes }, as),
    step: (name, projectCode, as, more = {}) => mutate(name, { projectCode, ...more }, as),
    read: async (code, as = {}) => {
      const { data } = await subgraph.execute<{ project: Result }>(`query ($code: ProjectCode!) { project(projectCode: $code) { __typename ${PROJECT} } }`, { code }, as);
      return data!.project;
    },
    accepted: async () => {
      const { projectCode } = await projects.apply();
      await projects.step('acceptProject', projectCode, WINDOW);
      return projectCode;
    },
    typesOf: async projectCode => {
      const changes = await subgraph.changes({ limit: '1000' });
      return changes.filter(({ subject }) => (subject as { id: string }).id === projectCode).map(({ type }) => type);
    },
  };
  return projects;
}
