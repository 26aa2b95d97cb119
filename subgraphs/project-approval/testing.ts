/**
 * For tests: this department on its own database, with a clock to set, a joined graph to set, and one short hand for
 * each operation.
 */
import { beforeEach } from '@jest/globals';
import { refuse } from '#shared/errors.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { departmentOn } from '#shared/testing/day.ts';
import { enterpriseOf, officerOf } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from './index.ts';

export const CODE = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_000_001 });
export const ENTERPRISE = enterpriseOf(CODE);
/** Accepts at the window. */
export const WINDOW = officerOf(department.name, 'window-1');
/** Completes stages, approves and rejects. */
export const REVIEWER = officerOf(department.name, 'reviewer-1');

const PACKAGE =
  'package { lead status holdingUp clock { dueDate paused } tasks { matter title department status outcome waitsFor clock { dueDate netDays light paused } } }';
const PROJECT = `... on Project {
    projectCode zone category investment floorArea state caseNo caseStatus statusCode limitDays appliedAt endedAt reasons enterprise { creditCode }
    rule { code clause version zone inherited } stages { code title leadDepartment state startedOn finishedOn ${PACKAGE} }
    park
    facts { nature planningClass fireClass simpleWorks policyConform coal provinceApproved industryDivision }
    clock { dueAt dueDate provisional grossDays netDays light paused explanation } pauses { reason from to items late procedure } }`;
export const REFUSAL = '... on Refusal { code message applied: rule { code } remedy }';
const INPUTS: Record<string, string> = {
  applyForProject: 'ApplyForProjectInput',
  requestProjectSupplement: 'RequestProjectSupplementInput',
  startSpecialProcedure: 'StartSpecialProcedureInput',
  completeStage: 'CompleteStageInput',
  rejectProject: 'RejectProjectInput',
  tellProjectFacts: 'TellProjectFactsInput',
  endStageTask: 'EndStageTaskInput',
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
  stages: {
    code: string;
    state: string;
    package: { tasks: { matter: string; status: string; department: string }[]; holdingUp: string[] } | null;
  }[];
}

export interface Projects {
  /** Open while tests run. */
  readonly subgraph: TestSubgraph;
  /** Broken promises that credit was told of. */
  reported: unknown[];
  /** Sets the time: '2026-09-30 10:00' in Beijing. */
  at(time: string): void;
  /** Sets what the joined graph says of every enterprise; null: it does not answer. */
  enterpriseIs(facts: EnterpriseAnswer | null): void;
  /** These are on no register. */
  nobodyKnows(...codes: string[]): void;
  apply(changes?: object, as?: object): Promise<Result>;
  /** Any mutation whose input type bears its name, with what is selected of its result. */
  mutate<Of = Record<string, unknown>>(
    name: string,
    input: object,
    selection: string,
    as?: object,
  ): Promise<Of & { code?: string }>;
  /** Fields of a project, as text. */
  fields<Of = Record<string, unknown>>(projectCode: string, selection: string, as?: object): Promise<Of>;
  /** Any mutation of an existing project. */
  step(name: string, projectCode: string, as: object, more?: object): Promise<Result>;
  read(projectCode: string, as?: object): Promise<Result>;
  /** A project that WINDOW has accepted. */
  accepted(): Promise<string>;
  /** Ends the matters of the stage in progress, in their order, as REVIEWER. */
  endTasks(projectCode: string): Promise<void>;
  /** Ends the matters of a stage and completes it, as REVIEWER. */
  finish(projectCode: string, stage: string): Promise<Result>;
  /** How many SQL statements it takes to read fields of fifty new projects at once, and of one, as WINDOW. */
  statementsOf(selection: string): Promise<[fifty: number, one: number]>;
  /** Types of the changes told of a project. */
  typesOf(projectCode: string): Promise<unknown[]>;
}

/**
 * Opens the department for the tests of a file. Before each of them it is `time`, every enterprise is on the register,
 * and the joined graph says `enterprise` of it; default: that it operates in Gedian.
 */
export function openProjects(time: string, enterprise: Partial<EnterpriseAnswer> = {}): Projects {
  let facts: EnterpriseAnswer | null = null;
  const reported: unknown[] = [];
  let unknown: readonly string[] = [];
  const graph = async (document: string, variables: Record<string, unknown> = {}) => {
    if (document.includes('ReportBrokenPromise')) {
      reported.push(variables.input);
      return { recordBrokenPromise: { __typename: 'BrokenPromise' } } as never;
    }
    if (!facts)
      throw refuse(
        'EVIDENCE_UNAVAILABLE',
        'facts that another department owns could not be had: market-access does not answer',
      );
    const known = (code: unknown) => (unknown.includes(String(code)) ? null : facts);
    if (document.includes('RegisteredEnterprises'))
      return Object.fromEntries(
        Object.entries(variables).map(([name, code]) => [name.replace('c', 'e'), known(code) && { creditCode: code }]),
      ) as never;
    return { enterprise: known(variables.creditCode) } as never;
  };
  const office = departmentOn(time, department, { graph });
  beforeEach(() => {
    projects.enterpriseIs({ zone: 'gedian', status: 'OPERATING', ...enterprise });
    projects.nobodyKnows();
  });

  const mutate = (name: string, input: object, as: object): Promise<Result> =>
    office.subgraph.mutate(`${name}:${INPUTS[name] ?? 'ProjectInput'}`, input, `${PROJECT} ${REFUSAL}`, as);
  const projects: Projects = {
    get subgraph() {
      return office.subgraph;
    },
    reported,
    at: office.at,
    enterpriseIs: given => void (facts = given),
    nobodyKnows: (...codes) => void (unknown = codes),
    apply: (changes = {}, as = ENTERPRISE) =>
      mutate(
        'applyForProject',
        {
          creditCode: CODE,
          name: '新建厂房项目',
          category: 'INDUSTRIAL',
          investment: '35000000',
          floorArea: 12_000,
          ...changes,
        },
        as,
      ),
    mutate: <Of>(name: string, input: object, selection: string, as: object = REVIEWER) =>
      office.subgraph.mutate<Of & { code?: string }>(name, input, `${selection} ${REFUSAL}`, as),
    fields: async <Of>(code: string, selection: string, as: object = REVIEWER) => {
      const { data, errors } = await office.subgraph.execute<{ project: Of }>(
        `query ($code: ProjectCode!) { project(projectCode: $code) { ${selection} } }`,
        { code },
        as,
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data!.project;
    },
    step: (name, projectCode, as, more = {}) => mutate(name, { projectCode, ...more }, as),
    read: async (code, as = {}) => {
      const { data } = await office.subgraph.execute<{ project: Result }>(
        `query ($code: ProjectCode!) { project(projectCode: $code) { __typename ${PROJECT} } }`,
        { code },
        as,
      );
      return data!.project;
    },
    accepted: async () => {
      const { projectCode } = await projects.apply();
      await projects.step('acceptProject', projectCode, WINDOW);
      return projectCode;
    },
    endTasks: async projectCode => {
      for (;;) {
        const { stages } = await projects.read(projectCode);
        const running = stages.find(({ state }) => state === 'IN_PROGRESS');
        const task = running?.package?.tasks.find(({ status }) => status === 'RUNNING');
        if (!running || !task) return;
        const ended = await projects.step('endStageTask', projectCode, REVIEWER, {
          stage: running.code,
          task: task.matter,
          done: true,
          outcome: '通过',
        });
        if ('code' in ended) throw new Error(JSON.stringify(ended));
      }
    },
    finish: async (projectCode, stage) => {
      await projects.endTasks(projectCode);
      return projects.step('completeStage', projectCode, REVIEWER, { stage });
    },
    statementsOf: async selection => {
      const codes: string[] = [];
      for (let n = 0; n < 50; n += 1) codes.push((await projects.apply()).projectCode);
      const count = async (some: string[]): Promise<number> => {
        const before = office.subgraph.database.statements();
        const { errors } = await office.subgraph.execute(
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { ${selection} } } }`,
          { of: some.map(projectCode => ({ __typename: 'Project', projectCode })) },
          WINDOW,
        );
        if (errors) throw new Error(JSON.stringify(errors));
        return office.subgraph.database.statements() - before;
      };
      return [await count(codes), await count(codes.slice(0, 1))];
    },
    typesOf: async projectCode => {
      const changes = await office.subgraph.changes({ limit: '1000' });
      return changes.filter(({ subject }) => (subject as { id: string }).id === projectCode).map(({ type }) => type);
    },
  };
  return projects;
}

export type Told = Record<string, unknown>;

export interface Calls {
  /** A mutation whose result has these fields. */
  call(name: string, fields: string, input: object, as: Partial<Principal>): Promise<Told>;
  /** A field of the query. */
  ask<Data = Told>(field: string, as?: Partial<Principal>): Promise<Data>;
  /** How many statements a question takes. */
  statements(question: () => Promise<unknown>): Promise<number>;
}

const RESULTS: Readonly<Record<string, string>> = {
  markMajorProject: 'MajorProject',
  claimProject: 'ProjectAdoption',
  handOverProject: 'ProjectAdoption',
  planMilestones: 'ProjectMilestones',
  reachMilestone: 'ProjectMilestones',
  raiseProjectIssue: 'ProjectIssue',
  resolveProjectIssue: 'ProjectIssue',
  holdCoordinationMeeting: 'CoordinationMeeting',
  completeMeetingTask: 'MeetingTask',
  openEfficiencyInspection: 'EfficiencyInspection',
  inspectAspect: 'EfficiencyInspection',
  closeEfficiencyInspection: 'EfficiencyInspection',
  reportRectification: 'SupervisionOrder',
  verifyRectification: 'SupervisionOrder',
  assignProjectAgent: 'ProjectAgent',
  recordAgentContact: 'AgentContact',
  openTender: 'Tender',
  recordTenderStep: 'Tender',
  recommendBidders: 'Tender',
  awardTender: 'Tender',
  cancelTender: 'Tender',
  publishLandQuotaPlan: 'LandQuotaPlan',
  registerUtilityProject: 'UtilityProject',
  reachUtilityMilestone: 'UtilityProject',
  applyForUtility: 'UtilityConnection',
  acceptUtility: 'UtilityConnection',
  connectUtility: 'UtilityConnection',
  startCustomerWorks: 'UtilityConnection',
  rejectUtility: 'UtilityConnection',
  withdrawUtility: 'UtilityConnection',
  applyForExternalLine: 'ExternalLine',
  endExternalLinePermit: 'ExternalLine',
  withdrawExternalLine: 'ExternalLine',
  reportDesignation: 'DesignationReport',
  endDesignationReport: 'DesignationReport',
  transferGasAccount: 'GasService',
  bookSafetyCheck: 'GasService',
  completeGasService: 'GasService',
  noticeOutage: 'OutageNotice',
};

/** Where the input is not named for the mutation. */
const CALL_INPUTS: Readonly<Record<string, string>> = {
  acceptUtility: 'acceptUtility:UtilityInput',
  connectUtility: 'connectUtility:UtilityInput',
  startCustomerWorks: 'startCustomerWorks:UtilityInput',
};

export function callsOf(projects: Projects): Calls {
  return {
    call: (name, fields, input, as) =>
      projects.subgraph.mutate(
        CALL_INPUTS[name] ?? name,
        input,
        `... on ${RESULTS[name]} { ${fields} } ${REFUSAL}`,
        as,
      ),
    ask: async <Data>(field: string, as: Partial<Principal> = {}) => {
      const { data, errors } = await projects.subgraph.execute<{ it: Data }>(`{ it: ${field} }`, {}, as);
      if (errors) throw new Error(JSON.stringify(errors));
      return data!.it;
    },
    statements: async question => {
      const before = projects.subgraph.database.statements();
      await question();
      return projects.subgraph.database.statements() - before;
    },
  };
}

/** Invented enterprises of a division. */
export const codesOf = (count: number, first: number, divisionCode = '420703'): string[] =>
  Array.from({ length: count }, (_, n) =>
    makeCreditCode({ authority: '9', kind: '1', divisionCode, serial: first + n }),
  );
