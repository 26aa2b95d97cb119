/** For tests: any mutation and any question, by name. */
import type { Principal } from '#shared/identity/principal.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { REFUSAL } from './testing.ts';
import type { Projects } from './testing.ts';

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
const INPUTS: Readonly<Record<string, string>> = {
  acceptUtility: 'acceptUtility:UtilityInput',
  connectUtility: 'connectUtility:UtilityInput',
  startCustomerWorks: 'startCustomerWorks:UtilityInput',
};

export function callsOf(projects: Projects): Calls {
  return {
    call: (name, fields, input, as) =>
      projects.subgraph.mutate(INPUTS[name] ?? name, input, `... on ${RESULTS[name]} { ${fields} } ${REFUSAL}`, as),
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
