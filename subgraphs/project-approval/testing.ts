/**
 * For tests: this department on its own database, with a clock and a joined graph to set, and a short form of each
 * operation.
 */
import { beforeEach } from '@jest/globals';
import type { GraphClient } from '#shared/context.ts';
import type { ChangedCase } from '#shared/database/changed-case.ts';
import { silent } from '#shared/server/joined-graph.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { agencyName } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { departmentOn } from '#shared/testing/day.ts';
import type { TestDay } from '#shared/testing/day.ts';
import { enterpriseOf, officerOf } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { department } from './index.ts';

export const CODE = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_000_001 });
export const ENTERPRISE = enterpriseOf(CODE);
/** Accepts at the window. */
export const WINDOW = officerOf(department.name, 'window-1');
/** Completes stages, approves and rejects. */
export const REVIEWER = officerOf(department.name, 'reviewer-1');
/** An officer as one who speaks for an agency. */
export const speaking = (officer: Partial<Principal>, agency: string): Partial<Principal> => ({
  ...officer,
  agency: agencyName(agency),
});

const PACKAGE = `package {
    lead status holdingUp clock { dueDate paused }
    tasks { matter title department status outcome waitsFor clock { dueDate netDays light paused } }
  }`;
const PROJECT = `... on Project {
    projectCode zone category investment floorArea state caseNo caseStatus statusCode limitDays appliedAt endedAt
    reasons
    enterprise { creditCode } rule { code clause version zone inherited }
    stages { code title leadDepartment state startedOn finishedOn ${PACKAGE} }
    park
    facts { nature planningClass fireClass simpleWorks policyConform coal provinceApproved industryDivision }
    clock { dueAt dueDate provisional grossDays netDays light paused explanation }
    pauses { reason from to items late procedure }
  }`;
const REFUSAL = '... on Refusal { code message applied: rule { code } remedy }';
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
interface RegisteredEnterprise {
  zone: string;
  status: string;
  sizeClass?: string;
  industry?: { divisionCode: string } | null;
}

/** A project as the tests read it. */
export interface Result {
  projectCode: string;
  state: string;
  clock: Record<string, unknown>;
  stages: {
    code: string;
    state: string;
    leadDepartment: string | null;
    package: {
      tasks: { matter: string; status: string; department: string; outcome: string | null }[];
      holdingUp: string[];
    } | null;
  }[];
}

interface JointAcceptance {
  id: string;
  lead: string;
  opinions: { member: string; agency: string }[];
}

/** Selected fields of a result, by name. */
export type Fields = Record<string, unknown>;

/** The joined graph as this department sees it: enterprises on the register, and credit that takes reports. */
class JoinedGraph {
  /** What it says of every enterprise; null: it does not answer. */
  enterprise: RegisteredEnterprise | null = null;
  /** These are on no register. */
  unregistered: readonly string[] = [];
  /** Broken promises that were reported to credit. */
  readonly reported: unknown[] = [];

  /** Why the black lists in force name every enterprise. */
  blackLists: readonly string[] = [];
  /** Whether it answers without the lists of credit. */
  listingsHidden = false;
  /** Whether something may be granted to an enterprise on a promise. */
  mayPromise = true;

  run(document: string, variables: Record<string, unknown>): object {
    if (document.includes('ReportBrokenPromise')) {
      this.reported.push(variables.input);
      return { told: { __typename: 'BrokenPromise' } };
    }
    if (!this.enterprise) throw silent('market-access');
    if (document.includes('CreditOfProject')) {
      const listings = this.blackLists.map(reason => ({ colour: 'BLACK', reason }));
      return { enterprise: { listings: this.listingsHidden ? null : listings } };
    }
    if (document.includes('PromiseStanding')) {
      const reasons = this.mayPromise ? [] : ['未履约且未修复'];
      return { enterprise: { promiseStanding: { mayPromise: this.mayPromise, reasons, rule: null } } };
    }
    if (!document.includes('RegisteredEnterprises')) return { enterprise: this.#find(variables.creditCode) };
    return Object.fromEntries(
      Object.entries(variables).map(([name, creditCode]) => [
        name.replace('c', 'e'),
        this.#find(creditCode) && { creditCode },
      ]),
    );
  }

  #find(creditCode: unknown): RegisteredEnterprise | null {
    return this.unregistered.includes(String(creditCode)) ? null : this.enterprise;
  }
}

/** This department, open for the tests of a file, with its projects. */
export class Projects {
  readonly #office: TestDay;
  readonly #graph: JoinedGraph;

  constructor(office: TestDay, graph: JoinedGraph) {
    this.#office = office;
    this.#graph = graph;
  }

  /** Open while tests run. */
  get subgraph(): TestSubgraph {
    return this.#office.subgraph;
  }

  /** Broken promises that were reported to credit. */
  get reported(): unknown[] {
    return this.#graph.reported;
  }

  /** Sets the time: '2026-09-30 10:00' in Beijing. */
  at(time: string): void {
    this.#office.at(time);
  }

  /** Sets what the joined graph says of every enterprise; null: it does not answer. */
  enterpriseIs(enterprise: RegisteredEnterprise | null): void {
    this.#graph.enterprise = enterprise;
  }

  /** Sets for which reasons the black lists of credit name every enterprise. */
  blacklist(...reasons: string[]): void {
    this.#graph.blackLists = reasons;
  }

  /** Sets whether the joined graph answers without the lists of credit. */
  hideListings(hidden: boolean): void {
    this.#graph.listingsHidden = hidden;
  }

  /** Sets whether credit lets something be granted on a promise. */
  mayPromise(may: boolean): void {
    this.#graph.mayPromise = may;
  }

  /** These enterprises are on no register. */
  unregister(...codes: string[]): void {
    this.#graph.unregistered = codes;
  }

  apply(changes: object = {}, as: object = ENTERPRISE): Promise<Result> {
    const input = {
      creditCode: CODE,
      name: '新建厂房项目',
      category: 'INDUSTRIAL',
      investment: '35000000',
      floorArea: 12_000,
    };
    return this.#change('applyForProject', { ...input, ...changes }, as);
  }

  /** Any mutation of an existing project. */
  step(name: string, projectCode: string, as: object, more: object = {}): Promise<Result> {
    return this.#change(name, { projectCode, ...more }, as);
  }

  #change(name: string, input: object, as: object): Promise<Result> {
    return this.subgraph.mutate(`${name}:${INPUTS[name] ?? 'ProjectInput'}`, input, `${PROJECT} ${REFUSAL}`, as);
  }

  /** Any mutation whose input type bears its name, with what is selected of its result. */
  mutate<Of = Fields>(
    name: string,
    input: object,
    selection: string,
    as: object = REVIEWER,
  ): Promise<Of & { code?: string }> {
    return this.subgraph.mutate<Of & { code?: string }>(name, input, `${selection} ${REFUSAL}`, as);
  }

  async #query<Data>(document: string, variables: object, as: object): Promise<Data> {
    const { data, errors } = await this.subgraph.execute<Data>(document, { ...variables }, as);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Fields of a project, as text. */
  async fields<Of = Fields>(code: string, selection: string, as: object = REVIEWER): Promise<Of> {
    const document = `query ($code: ProjectCode!) { project(projectCode: $code) { ${selection} } }`;
    return (await this.#query<{ project: Of }>(document, { code }, as)).project;
  }

  read(projectCode: string, as: object = {}): Promise<Result> {
    return this.fields(projectCode, `__typename ${PROJECT}`, as);
  }

  /** A field of the query. */
  async ask<Data = Fields>(field: string, as: Partial<Principal> = {}): Promise<Data> {
    return (await this.#query<{ it: Data }>(`{ it: ${field} }`, {}, as)).it;
  }

  /** The days of a project's case beside its clock, as the desk was told of them last: kind, last day, name. */
  async daysOnDesk(projectCode: string): Promise<string[]> {
    const [last] = await this.subgraph.database.query<{ cases: ChangedCase[] }>(
      `select moved_cases as cases from change where moved_cases @> $1::jsonb order by xid desc, seq desc limit 1`,
      [JSON.stringify([{ subject: { type: 'Project', id: projectCode } }])],
    );
    const one = last?.cases.find(({ subject }) => subject.id === projectCode);
    return (one?.deadlines ?? []).map(({ kind, at, name }) => `${kind} ${at.slice(0, 10)} ${name.zh}`);
  }

  /** The licences on a project for the public record, those withdrawn with why. */
  async licences(projectCode: string): Promise<string[]> {
    const rows = await this.subgraph.database.query<{ licence: string }>(
      `select concat_ws(' ', kind, content, reason) as licence from granted_licence where subject_id = $1 order by 1`,
      [projectCode],
    );
    return rows.map(({ licence }) => licence);
  }

  /** A project that WINDOW has accepted. */
  async accepted(): Promise<string> {
    const { projectCode } = await this.apply();
    await this.step('acceptProject', projectCode, WINDOW);
    return projectCode;
  }

  /** Ends the matters of the stage in progress, in their order, as REVIEWER for the department of each. */
  async endTasks(projectCode: string): Promise<void> {
    for (;;) {
      const { stages } = await this.read(projectCode);
      const running = stages.find(({ state }) => state === 'IN_PROGRESS');
      const task = running?.package?.tasks.find(({ status }) => status === 'RUNNING');
      if (!running || !task) return;
      if (task.matter === 'DRAWING_REVIEW') await this.recordDesigner(projectCode);
      const result = { stage: running.code, task: task.matter, done: true, outcome: '通过' };
      const ended = await this.step('endStageTask', projectCode, speaking(REVIEWER, task.department), result);
      if ('code' in ended) throw new Error(JSON.stringify(ended));
    }
  }

  /**
   * Ends the matters of a stage and completes it, as REVIEWER for the department that leads it; the last one by its
   * joint acceptance.
   */
  async finish(projectCode: string, stage: string): Promise<Result> {
    if (stage === 'ACCEPTANCE') return this.acceptAsBuilt(projectCode);
    if (stage === 'LAND_AND_PLANNING') await this.handInLandDocuments(projectCode);
    await this.endTasks(projectCode);
    return this.complete(projectCode, stage);
  }

  /** Records who answers for the drawings of a project. */
  async recordDesigner(projectCode: string): Promise<void> {
    const designer = { personRef: 'b'.repeat(64), name: '沐青禾', role: 'STRUCTURE', organisation: '葛店建筑设计院' };
    const selection = '... on DesignerLiability { id }';
    await this.mutate('recordDesignerLiability', { projectCode, ...designer }, selection, REVIEWER);
  }

  /** Hands in the documents of the land planning permit, where the zone wants them. */
  async handInLandDocuments(projectCode: string): Promise<void> {
    const { zone, category } = await this.fields<{ zone: string; category: string }>(projectCode, 'zone category');
    if (zone !== 'gedian' || category === 'GOV_LINEAR' || category === 'REBUILD') return;
    const documents = ['APPLICATION', 'LAND_CONTRACT'].map(code => ({ code, contentHash: 'a'.repeat(64) }));
    await this.mutate('submitLandPermitDocuments', { projectCode, documents }, PROJECT, ENTERPRISE);
  }

  /** Applies for the joint acceptance, and concludes it with the opinions of all members. */
  async acceptAsBuilt(projectCode: string, passed = true): Promise<Result> {
    const JOINT = '... on JointProcedure { id lead opinions { member agency } }';
    const applied = await this.mutate<JointAcceptance>(
      'applyForJointProcedure',
      { projectCode, kind: 'ACCEPTANCE' },
      JOINT,
      ENTERPRISE,
    );
    if (applied.code) throw new Error(JSON.stringify(applied));
    const { id, lead, opinions } = applied;
    await this.mutate('acceptJointProcedure:JointProcedureInput', { id }, JOINT, WINDOW);
    for (const { member, agency } of opinions) {
      const opinion = { id, member, passed, comment: passed ? '同意' : '不同意' };
      await this.mutate('giveJointOpinion', opinion, JOINT, speaking(REVIEWER, agency));
    }
    await this.mutate('concludeJointProcedure:JointProcedureInput', { id }, JOINT, speaking(REVIEWER, lead));
    return this.read(projectCode);
  }

  /** Completes a stage, as an officer for the department that leads the stage in progress. Default: REVIEWER. */
  async complete(projectCode: string, stage: string, officer = REVIEWER): Promise<Result> {
    const { stages } = await this.read(projectCode);
    const lead = stages.find(({ state }) => state === 'IN_PROGRESS')?.leadDepartment;
    return this.step('completeStage', projectCode, lead ? speaking(officer, lead) : officer, { stage });
  }

  /** How many SQL statements it takes to read fields of fifty new projects at once, and of one, as WINDOW. */
  async statementsOf(selection: string): Promise<[fifty: number, one: number]> {
    const codes: string[] = [];
    for (let n = 0; n < 50; n += 1) codes.push((await this.apply()).projectCode);
    const document = `query ($of: [_Any!]!) {
      _entities(representations: $of) { ... on Project { ${selection} } }
    }`;
    const count = (some: string[]): Promise<number> => {
      const of = some.map(projectCode => ({ __typename: 'Project', projectCode }));
      return this.statements(() => this.#query(document, { of }, WINDOW));
    };
    return [await count(codes), await count(codes.slice(0, 1))];
  }

  /** How many SQL statements something takes. */
  async statements(work: () => Promise<unknown>): Promise<number> {
    const before = this.subgraph.database.statements();
    await work();
    return this.subgraph.database.statements() - before;
  }

  /** Types of the changes of a project in the feed. */
  async typesOf(projectCode: string): Promise<unknown[]> {
    const changes = await this.subgraph.changes({ limit: '1000' });
    return changes.filter(({ subject }) => (subject as { id: string }).id === projectCode).map(({ type }) => type);
  }
}

/**
 * Opens the department for the tests of a file. Before each of them it is `time`, every enterprise is on the register,
 * and the joined graph says `enterprise` of it; default: that it operates in Gedian.
 */
export function openProjects(time: string, enterprise: Partial<RegisteredEnterprise> = {}): Projects {
  const graph = new JoinedGraph();
  // What an operation returns is for its caller to say, which a stand-in cannot know.
  const client: GraphClient = async <Data>(document: string, variables: Record<string, unknown> = {}) =>
    graph.run(document, variables) as Data;
  const projects = new Projects(departmentOn(time, department, { graph: client, plainChinese: true }), graph);
  beforeEach(() => {
    projects.enterpriseIs({ zone: 'gedian', status: 'OPERATING', ...enterprise });
    projects.unregister();
    projects.blacklist();
    projects.mayPromise(true);
  });
  return projects;
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

/** Mutations with their input types, where these are not named for them. */
const CALL_INPUTS: Readonly<Record<string, string>> = {
  acceptUtility: 'acceptUtility:UtilityInput',
  connectUtility: 'connectUtility:UtilityInput',
  startCustomerWorks: 'startCustomerWorks:UtilityInput',
};

/** Mutations and queries by name, for tests of what is no project. */
export interface Calls {
  /** A mutation whose result has these fields. */
  call(name: string, fields: string, input: object, as: Partial<Principal>): Promise<Fields>;
  /** A field of the query. */
  ask<Data = Fields>(field: string, as?: Partial<Principal>): Promise<Data>;
  /** How many SQL statements something takes. */
  statements(work: () => Promise<unknown>): Promise<number>;
}

export const callsOf = (projects: Projects): Calls => ({
  call: (name, fields, input, as) =>
    projects.mutate(CALL_INPUTS[name] ?? name, input, `... on ${RESULTS[name]} { ${fields} }`, as),
  ask: (field, as) => projects.ask(field, as),
  statements: work => projects.statements(work),
});

/** An invented state organ of a zone. */
export const organOf = (zone: string, serial = 88): string =>
  makeCreditCode({ authority: '1', kind: '1', divisionCode: zoneOf(zone).hostDivisionCode, serial });

/** Invented enterprises of a division. */
export const codesOf = (count: number, first: number, divisionCode = '420703'): string[] =>
  Array.from({ length: count }, (_, n) =>
    makeCreditCode({ authority: '9', kind: '1', divisionCode, serial: first + n }),
  );
