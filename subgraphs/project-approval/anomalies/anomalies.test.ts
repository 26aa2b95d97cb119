import { describe, expect, test } from '@jest/globals';
import { wordsIn } from '#shared/messages.ts';
import { listRule, zone } from '#shared/zones/index.ts';
import { detectAnomalies, skippedBefore } from './rules.ts';
import type { ApprovalFacts } from './rules.ts';
import { CODE, ENTERPRISE, REVIEWER, WINDOW, codesOf, openProjects } from '../testing.ts';

const projects = openProjects('2026-11-19 10:00', { zone: 'yili' });

interface Result {
  id: string;
  anomalies: { kind: string; reason: string }[];
}
let documents = 0;
/** An officer of the department that decided. */
const DECIDER = { ...WINDOW, agency: '自然资源局' };
const report = (input: object, as: object = DECIDER) => {
  documents += 1;
  return projects.mutate<Result>(
    'reportApprovalResult',
    {
      zone: 'yili',
      matter: 'PLANNING_PERMIT',
      documentNo: `伊自然资函〔2026〕${documents}号`,
      department: '自然资源局',
      decidedOn: '2026-11-19',
      ...input,
    },
    '... on ApprovalResult { id zone projectCode matter documentNo decidedOn anomalies { kind title reason } rule { code clause } }',
    as,
  );
};
const kindsOf = ({ anomalies }: Result): string[] => anomalies.map(({ kind }) => kind);
const anomalies = async (variables: object, as: object = REVIEWER) =>
  (
    await projects.subgraph.execute<{
      approvalAnomalies: { nodes: Result[]; pageInfo: { hasNextPage: boolean; endCursor: string } } | null;
    }>(
      'query ($zone: String!, $kind: String, $first: Int, $after: String) { approvalAnomalies(zone: $zone, kind: $kind, first: $first, after: $after) { nodes { id documentNo anomalies { kind reason } } pageInfo { hasNextPage endCursor } } }',
      { zone: 'yili', ...variables },
      as,
    )
  ).data!.approvalAnomalies;

const RULE = listRule(zone('yili'), 'APPROVAL_ANOMALIES', '2026-11-19');
const FACTS: ApprovalFacts = {
  projectCode: 'P',
  matter: 'M',
  documentNo: 'D',
  decidedOn: '2026-11-19',
  projectKnown: true,
  acceptedOn: '2026-11-19',
  listed: true,
  skipped: [],
};

describe('Y18: signs of approval outside the system', () => {
  test.each<[string, Partial<ApprovalFacts>, string[]]>([
    ['decided on the day of acceptance', {}, []],
    ['decided the day before', { decidedOn: '2026-11-18' }, ['DECIDED_BEFORE_ACCEPTANCE']],
    ['no case', { acceptedOn: null }, ['NO_SYSTEM_CASE']],
    ['no project', { projectKnown: false, acceptedOn: null, listed: null }, ['NO_SYSTEM_CASE']],
    ['not listed', { listed: false }, ['MATTER_NOT_LISTED']],
    ['no list was published', { listed: null }, []],
    ['a step skipped', { skipped: ['stage LAND_AND_PLANNING'] }, ['STEP_SKIPPED']],
    [
      'all at once',
      { decidedOn: '2026-11-01', listed: false, skipped: ['x'] },
      ['DECIDED_BEFORE_ACCEPTANCE', 'MATTER_NOT_LISTED', 'STEP_SKIPPED'],
    ],
  ])('%s', (_what, facts, kinds) =>
    expect(detectAnomalies(RULE, { ...FACTS, ...facts }).map(({ kind }) => kind)).toEqual(kinds),
  );

  test('a matter that rests on one that is open skips it', () => {
    const task = (code: string, after: string[]) => ({ code, after, endedAt: null });
    const tasks = [task('DRAWING_REVIEW', []), task('CONSTRUCTION_PERMIT', ['DRAWING_REVIEW'])];
    // Of a task only what the rule reads.
    const stages = [{ package: { tasks } }] as unknown as Parameters<typeof skippedBefore>[0];
    const decided = { matter: 'CONSTRUCTION_PERMIT', stage: undefined, order: [], decidedOn: '2026-11-19' };
    expect(skippedBefore(stages, decided).map(words => wordsIn('en', words))).toEqual([
      expect.stringMatching(/^matter DRAWING_REVIEW/),
    ]);
  });

  test('which signs count is the reading of the rule', () => {
    expect(RULE.chosen).toBe('FOUR_SIGNS');
    const two = { ...RULE, parameters: RULE.options.find(({ code }) => code === 'DATES_AND_CASES')!.parameters };
    expect(detectAnomalies(two, { ...FACTS, listed: false, skipped: ['x'] })).toEqual([]);
  });

  test('a result that came about in the system shows none; others show why they did not', async () => {
    const projectCode = await projects.accepted();
    await projects.finish(projectCode, 'LAND_AND_PLANNING');
    expect(kindsOf(await report({ projectCode }))).toEqual([]);
    const early = await report({ projectCode, decidedOn: '2026-11-18' });
    expect(early).toMatchObject({ zone: 'yili', rule: { code: 'APPROVAL_ANOMALIES', clause: '§17' } });
    expect(early.anomalies).toEqual([
      {
        kind: 'DECIDED_BEFORE_ACCEPTANCE',
        title: '先办结后受理',
        reason: 'PLANNING_PERMIT was decided on 2026-11-18, before the system accepted it on 2026-11-19',
      },
      {
        kind: 'STEP_SKIPPED',
        title: '越过前置环节审批',
        reason: 'before PLANNING_PERMIT there should have been: stage LAND_AND_PLANNING (立项用地规划许可)',
      },
    ]);
    expect(kindsOf(await report({ projectCode, matter: 'CONSTRUCTION_PERMIT' }))).toEqual([
      'NO_SYSTEM_CASE',
      'STEP_SKIPPED',
    ]);
    expect((await report({ projectCode: '2611-654004-99-03-000000' })).anomalies[0]).toMatchObject({
      kind: 'NO_SYSTEM_CASE',
      reason: expect.stringContaining('which the system does not have'),
    });
    await projects.mutate(
      'publishInvestmentMatters',
      { zone: 'yili', matters: [{ code: 'X', title: 'X', stage: 'ACCEPTANCE', department: 'X', basis: 'X' }] },
      '... on InvestmentMatterList { version }',
    );
    expect(kindsOf(await report({ projectCode }))).toEqual(['MATTER_NOT_LISTED']);
    const [decision] = await projects.subgraph.database.query('select outcome from decision where subject_id = $1', [
      early.id,
    ]);
    expect(decision).toEqual({ outcome: 'ANOMALOUS' });
  });

  test('are listed newest first, by page and by sign, for officers and auditors alone', async () => {
    const all = (await anomalies({}))!.nodes;
    expect(all.length).toBeGreaterThan(3);
    const first = (await anomalies({ first: 2 }))!;
    const next = (await anomalies({ first: 2, after: first.pageInfo.endCursor }))!;
    expect([...first.nodes, ...next.nodes].map(({ id }) => id)).toEqual(all.slice(0, 4).map(({ id }) => id));
    expect(new Set((await anomalies({ kind: 'MATTER_NOT_LISTED' }))!.nodes.flatMap(kindsOf))).toEqual(
      new Set(['MATTER_NOT_LISTED']),
    );
    expect((await anomalies({ zone: 'gedian' }))!.nodes).toEqual([]);
    expect(await anomalies({}, { role: 'auditor' })).not.toBeNull();
    for (const as of [{}, ENTERPRISE, { role: 'officer', department: 'credit' }])
      expect(await anomalies({}, as)).toBeNull();
  });

  test('a result is reported once, by officers, not for tomorrow; a repeated key returns the first', async () => {
    const projectCode = await projects.accepted();
    const given = { projectCode, documentNo: '伊建函〔2026〕1号', idempotencyKey: 'result-1' };
    const first = await report(given);
    expect(await report(given)).toEqual(first);
    expect(await report({ ...given, idempotencyKey: 'result-2' })).toMatchObject({ code: 'RESULT_ALREADY_REPORTED' });
    expect(await report({ projectCode, decidedOn: '2026-11-20' })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'decidedOn must not be after today (2026-11-19), but got: 2026-11-20',
    });
    expect(await report({ projectCode }, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    for (const [agency, got] of [
      ['住房和城乡建设局', '住房和城乡建设局'],
      [undefined, 'no agency'],
    ])
      expect(await report({ projectCode }, { ...WINDOW, agency })).toMatchObject({
        code: 'NOT_ENTITLED',
        message: `this is for officers of the agency 自然资源局, but the caller works for: ${got}`,
      });
  });
});

test('of eight reports of one document at once, about eight enterprises, one is stored', async () => {
  const codes = codesOf(8, 5_990_000);
  const reported = await Promise.all(
    codes.map(async creditCode => {
      const { projectCode } = await projects.apply({ creditCode }, WINDOW);
      return projectCode;
    }),
  );
  const results = await Promise.all(
    reported.map(projectCode => report({ projectCode, documentNo: '伊建函〔2026〕88号' })),
  );
  const refusals = results.flatMap(({ code }) => code ?? []);
  expect(refusals).toEqual(Array(7).fill('RESULT_ALREADY_REPORTED'));
});

describe('Y18: typical cases', () => {
  const publish = (input: object, as: object = REVIEWER) =>
    projects.mutate(
      'publishTypicalCase',
      { title: '先批后受理案', summary: '某部门先出具批复，后补录受理。', ...input },
      '... on TypicalCase { zone title kinds publishedAt }',
      as,
    );

  test('are published once of a result with signs, without saying whose it was', async () => {
    const projectCode = await projects.accepted();
    const { id } = await report({ projectCode, decidedOn: '2026-01-05' });
    const STEPS = `query { approvalAnomalies(zone: "yili", first: 50) { nodes { id availableSteps { operation input missing } } } }`;
    const steps = async () => {
      const { data } = await projects.subgraph.execute<{
        approvalAnomalies: { nodes: { id: string; availableSteps: object[] }[] };
      }>(STEPS, {}, REVIEWER);
      return data!.approvalAnomalies.nodes.find(node => node.id === id)?.availableSteps;
    };
    expect(await steps()).toEqual([
      { operation: 'publishTypicalCase', input: { resultId: id }, missing: ['title', 'summary'] },
    ]);
    for (const name of [projectCode, CODE])
      expect(await publish({ resultId: id, summary: `项目 ${name} 先批后受理` })).toMatchObject({
        code: 'INVALID_INPUT',
        message: `a typical case does not say whose it was, but names: ${name}`,
      });
    expect(await publish({ resultId: id }, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    const published = await publish({ resultId: id, idempotencyKey: 'typical-1' });
    expect(published).toMatchObject({
      zone: 'yili',
      kinds: expect.arrayContaining(['NO_SYSTEM_CASE']),
      publishedAt: '2026-11-19T10:00:00+08:00',
    });
    expect(await publish({ resultId: id, idempotencyKey: 'typical-1' })).toEqual(published);
    expect(await publish({ resultId: id })).toMatchObject({ code: 'ALREADY_PUBLISHED' });
    expect(await publish({ resultId: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    const { data } = await projects.subgraph.execute<{ typicalCases: { nodes: object[] } }>(
      '{ typicalCases(zone: "yili") { nodes { title kinds } } }',
    );
    expect(data!.typicalCases.nodes).toMatchObject([{ title: '先批后受理案' }]);
  });

  test('not of a result without signs', async () => {
    projects.enterpriseIs({ zone: 'gedian', status: 'OPERATING' });
    const projectCode = await projects.accepted();
    const { id } = await report({ projectCode, matter: 'SEISMIC_SAFETY' });
    expect(await publish({ resultId: id })).toMatchObject({ code: 'NO_ANOMALY' });
  });
});
