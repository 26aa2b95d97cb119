/** A sample project of each stage goes on to its end by operations, each with the input that its answer gave. */
import { beforeEach, expect, test } from '@jest/globals';
import type { GraphClient } from '#shared/context.ts';
import { departmentOn } from '#shared/testing/day.ts';
import { officerOf } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { speaking } from '../testing.ts';

interface Step {
  operation: string;
  input: Record<string, unknown>;
  who: { zh: string };
}
interface Seen {
  state: string;
  availableSteps: Step[];
  stages: {
    leadDepartment: string | null;
    state: string;
    package: { tasks: { matter: string; department: string }[] } | null;
  }[];
  jointAcceptance: { lead: string; availableSteps: Step[]; opinions: { member: string; agency: string }[] } | null;
}

const graph: GraphClient = async <Data>() =>
  ({
    enterprise: {
      zone: 'gedian',
      status: 'OPERATING',
      listings: [],
      promiseStanding: { mayPromise: true, reasons: [], rule: null },
    },
  }) as Data;
const day = departmentOn('2026-11-19 15:00', department, { graph, sample: 400 });
const DECIDER = officerOf(department.name, 'walks-on');
const WINDOW = officerOf(department.name, 'accepts');

const SEEN = `state availableSteps { operation input who { zh } }
  stages { leadDepartment state package { tasks { matter department } } }
  jointAcceptance { lead opinions { member agency } availableSteps { operation input who { zh } } }`;
const read = async (code: string): Promise<Seen> => {
  const document = `query ($code: ProjectCode!) { project(projectCode: $code) { ${SEEN} } }`;
  const { data } = await day.subgraph.execute<{ project: Seen }>(document, { code }, DECIDER);
  return data!.project;
};
const FIGURES = {
  utilisation: 99,
  floorAreaRatio: 99,
  investmentPerMu: '99999999.00',
  outputPerHectare: '99999999.00',
  taxPerMu: '99999999.00',
};
/** What a person adds to the input of each step; the first of these that is open is taken. */
const MORE: Readonly<Record<string, object>> = {
  supplyProjectSupplement: {},
  endSpecialProcedure: {},
  acceptProject: {},
  submitLandPermitDocuments: {
    documents: ['APPLICATION', 'LAND_CONTRACT'].map(code => ({ code, contentHash: 'a'.repeat(64) })),
  },
  verifyLandUse: FIGURES,
  settleProjectDebt: {},
  endStageTask: { done: true, outcome: '通过' },
  completeStage: {},
  acceptJointProcedure: {},
  giveJointOpinion: { passed: true, comment: '同意' },
  concludeJointProcedure: {},
  applyForJointProcedure: {},
};
const INPUTS: Readonly<Record<string, string>> = {
  supplyProjectSupplement: 'ProjectInput',
  endSpecialProcedure: 'ProjectInput',
  acceptProject: 'ProjectInput',
  acceptJointProcedure: 'JointProcedureInput',
  concludeJointProcedure: 'JointProcedureInput',
};

/** Who takes a step: the agency that it is for, as the project names it. */
function takerOf({ operation, input }: Step, { stages, jointAcceptance }: Seen): object {
  const running = stages.find(({ state }) => state === 'IN_PROGRESS');
  const task = running?.package?.tasks.find(({ matter }) => matter === input.task);
  const opinion = jointAcceptance?.opinions.find(({ member }) => member === input.member);
  const agency = {
    endStageTask: task?.department,
    completeStage: running?.leadDepartment,
    giveJointOpinion: opinion?.agency,
    concludeJointProcedure: jointAcceptance?.lead,
  }[operation];
  return agency ? speaking(DECIDER, agency) : WINDOW;
}

/** Takes one step; an operation that wants a designer gets one. */
async function take(code: string, step: Step, as: object): Promise<void> {
  const { operation, input } = step;
  const name = INPUTS[operation] ? `${operation}:${INPUTS[operation]}` : operation;
  const send = () =>
    day.subgraph.mutate<{ code?: string; message?: string }>(
      name,
      { ...input, ...MORE[operation] },
      '... on Refusal { code message }',
      as,
    );
  let result = await send();
  if (result.code === 'NO_DESIGNER') {
    const designer = { personRef: 'b'.repeat(64), name: '沐青禾', role: 'STRUCTURE', organisation: '设计院' };
    const recorded = { projectCode: code, ...designer };
    await day.subgraph.mutate('recordDesignerLiability', recorded, '... on Refusal { code }', WINDOW);
    result = await send();
  }
  if (result.code) throw new Error(`${operation} ${JSON.stringify(input)}: ${JSON.stringify(result)}`);
}

async function walk(code: string): Promise<Seen> {
  for (let n = 0; n < 80; n += 1) {
    const seen = await read(code);
    if (seen.state === 'APPROVED') return seen;
    // While its acceptance is under way the acceptance goes on, and nothing is applied for again.
    const steps = [...(seen.jointAcceptance?.availableSteps ?? []), ...seen.availableSteps];
    const next = Object.keys(MORE).flatMap(operation => steps.filter(step => step.operation === operation))[0];
    if (!next) throw new Error(`${code} ${seen.state} has none of these steps: ${JSON.stringify(steps)}`);
    await take(code, next, takerOf(next, seen));
  }
  throw new Error(`${code} does not come to its end`);
}

/** Open sample projects with so many stages begun, of different zones. */
const inStage = async (stages: number): Promise<string[]> =>
  (
    await day.subgraph.database.query<{ projectCode: string }>(
      `select distinct on (zone) project_code as "projectCode" from project
         where state = any($1) and jsonb_array_length(stages) = $2 order by zone, project_code limit 3`,
      [['RECEIVED', 'ACCEPTED', 'IN_REVIEW', 'SUPPLEMENT', 'SPECIAL_PROCEDURE'], stages],
    )
  ).map(({ projectCode }) => projectCode);

/** Why a project stands still now. */
const stillFor = async (code: string): Promise<string | null> => {
  const document = 'query ($code: ProjectCode!) { project(projectCode: $code) { pauses { reason to } } }';
  interface Data {
    project: { pauses: { reason: string; to: string | null }[] };
  }
  const { data } = await day.subgraph.execute<Data>(document, { code }, DECIDER);
  return data!.project.pauses.find(({ to }) => to === null)?.reason ?? null;
};

beforeEach(() => day.at('2026-11-19 15:00'));

test.each([1, 2, 3, 4])(
  'a sample project with %d stages begun goes on to its end',
  async stage => {
    const codes = await inStage(stage);
    expect(codes.length).toBeGreaterThan(0);
    // What has its construction permit is being built, and stands still.
    if (stage === 4) for (const code of codes) expect(await stillFor(code)).toBe('CONSTRUCTION');
    for (const code of codes)
      expect((await walk(code)).stages.map(({ state }) => state)).toEqual(Array(4).fill('DONE'));
  },
  120_000,
);
