import { describe, expect, test } from '@jest/globals';
import { zone } from '#shared/zones/index.ts';
import type { MergedProcedureKind } from '../generated.ts';
import { mergedRule, singlesOf } from './merged-rules.ts';
import { ENTERPRISE, REVIEWER, WINDOW, openProjects } from '../testing.ts';

const projects = openProjects('2026-09-28 10:00', { zone: 'yili' });

interface Merged {
  id: string;
  [field: string]: unknown;
}
const MERGED = '... on MergedProcedure { id kind caseNo agency standsFor caseStatus completedAt reportHash }';
const HASH = 'c'.repeat(64);
const apply = (projectCode: string, kind: string, more: object = {}, as: object = ENTERPRISE) =>
  projects.mutate<Merged>('applyForMergedProcedure', { projectCode, kind, agency: '州测绘院', ...more }, MERGED, as);
const accept = async (id: string) =>
  (
    await projects.subgraph.execute<{ result: Merged }>(
      `mutation ($input: MergedProcedureInput!) { result: acceptMergedProcedure(input: $input) { __typename ${MERGED} ... on Refusal { code } } }`,
      { input: { id } },
      WINDOW,
    )
  ).data!.result;
/** An officer of the agency that makes it. */
const of = (agency: string, officer: object = REVIEWER) => ({ ...officer, agency });
const SURVEYOR = of('州测绘院');
const complete = (id: string, as: object = SURVEYOR, more: object = {}) =>
  projects.mutate<Merged>('completeMergedProcedure', { id, reportHash: HASH, ...more }, MERGED, as);
const SURVEYS = ['LAND_SURVEY', 'PLANNING_SURVEY', 'BUILDING_SURVEY', 'PIPELINE_SURVEY', 'CIVIL_DEFENCE_SURVEY'];

describe('Y19: merged procedures', () => {
  test('are four in Yili, each standing for its single procedures; elsewhere none', () => {
    const yili = zone('yili');
    const kinds: MergedProcedureKind[] = ['ASSESSMENTS', 'SURVEYS', 'ACCEPTANCES', 'ACCEPTANCE_AND_REGISTRATION'];
    expect(mergedRule(yili, '2026-09-28', 'SURVEYS').parameters.items.map(({ code }) => code)).toEqual(kinds);
    expect(kinds.map(kind => singlesOf(yili, '2026-09-28', kind).length)).toEqual([6, 5, 5, 2]);
    expect(() => mergedRule(zone('gedian'), '2026-09-28', 'SURVEYS')).toThrow(
      'NO_MERGED_PROCEDURES: zone gedian has no rule MERGED_PROCEDURES with SURVEYS on 2026-09-28',
    );
  });

  test('one survey stands for five: none of them is demanded again', async () => {
    const projectCode = await projects.accepted();
    const matters = ['LAND_SURVEY', 'OTHER_SURVEY'].map(code => ({
      code,
      title: code === 'LAND_SURVEY' ? '土地勘测定界' : '其他测绘',
      stage: 'LAND_AND_PLANNING',
      department: '自然资源局',
      basis: '测绘法',
    }));
    await projects.mutate(
      'publishInvestmentMatters',
      { zone: 'yili', matters },
      '... on InvestmentMatterList { version }',
    );
    const demand = (matter: string) =>
      projects.mutate(
        'acceptProjectMatter',
        { projectCode, matter },
        '... on ProjectMatter { matter }',
        of('自然资源局', WINDOW),
      );
    const merged = await apply(projectCode, 'SURVEYS', { idempotencyKey: 'merged-1' });
    expect(merged).toMatchObject({
      kind: 'SURVEYS',
      agency: '州测绘院',
      standsFor: SURVEYS,
      caseStatus: 'RECEIVED',
      reportHash: null,
    });
    expect(await apply(projectCode, 'SURVEYS', { idempotencyKey: 'merged-1' })).toEqual(merged);
    expect(await demand('LAND_SURVEY')).toMatchObject({
      code: 'MATTER_SPARED',
      message: `the project is spared LAND_SURVEY: 州测绘院 makes it in one with others: ${String(merged.caseNo)}`,
    });
    // By which agency, and in which case, is not for everybody.
    const asked = `checkMatterDemand(projectCode: "${projectCode}", matter: "LAND_SURVEY") { allowed reasons }`;
    expect(await projects.ask(asked)).toMatchObject({
      allowed: false,
      reasons: [expect.stringMatching(/: it is made in one with others$/)],
    });
    expect(await demand('OTHER_SURVEY')).toMatchObject({ matter: 'OTHER_SURVEY' });
    expect(await apply(projectCode, 'SURVEYS')).toMatchObject({
      code: 'ALREADY_MERGED',
      message: `what a merged procedure covers is not made again, but these are: ${SURVEYS.join(', ')}`,
    });
    await accept(merged.id);
    expect(await complete(merged.id, of('州测绘院', WINDOW))).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await complete(merged.id)).toMatchObject({
      caseStatus: 'APPROVED',
      reportHash: HASH,
      completedAt: '2026-09-28T10:00:00+08:00',
    });
    expect(await complete(merged.id)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await projects.fields(projectCode, 'mergedProcedures { kind standsFor }', ENTERPRISE)).toEqual({
      mergedProcedures: [{ kind: 'SURVEYS', standsFor: SURVEYS }],
    });
    expect(await projects.fields(projectCode, 'mergedProcedures { kind }', {})).toEqual({ mergedProcedures: null });
  });

  test('one assessment ends the matters of the stage that it stands for', async () => {
    const matters = ['SEISMIC_SAFETY', 'WATER_RESOURCES'].map(code => ({
      ...{ code, title: code, stage: 'LAND_AND_PLANNING', department: '自然资源局', basis: '投资项目审批事项清单' },
      limitDays: null,
    }));
    await projects.mutate('publishInvestmentMatters', { zone: 'yili', matters }, '__typename');
    const projectCode = await projects.accepted();
    const { id } = await apply(projectCode, 'ASSESSMENTS', {
      agency: '州评估中心',
      standsFor: ['SEISMIC_SAFETY', 'WATER_RESOURCES'],
    });
    await accept(id);
    expect((await projects.read(projectCode)).stages[0]).toMatchObject({ package: { status: 'RUNNING' } });
    expect(await complete(id)).toMatchObject({
      code: 'NOT_ENTITLED',
      message: 'this is for officers of the agency 州评估中心, but the caller works for: 州测绘院',
    });
    expect(await complete(id, REVIEWER)).toMatchObject({
      code: 'NOT_ENTITLED',
      message: 'this is for officers of the agency 州评估中心, but the caller works for: no agency',
    });
    await complete(id, of('州评估中心'));
    expect((await projects.read(projectCode, WINDOW)).stages[0]).toMatchObject({
      package: {
        tasks: [
          { matter: 'SEISMIC_SAFETY', status: 'DONE', outcome: expect.stringMatching(/^HY-654004-.* \(州评估中心\)$/) },
          { matter: 'WATER_RESOURCES', status: 'DONE' },
        ],
      },
    });
  });

  test('acceptance and first registration are made together: none without the joint acceptance', async () => {
    const projectCode = await projects.accepted();
    expect(
      await apply(projectCode, 'ACCEPTANCE_AND_REGISTRATION', {
        standsFor: ['FIRST_REGISTRATION', 'FIRST_REGISTRATION_2'],
      }),
    ).toMatchObject({ code: 'PROCEDURE_NOT_MERGED' });
    const { id } = await apply(projectCode, 'ACCEPTANCE_AND_REGISTRATION');
    await accept(id);
    for (const stage of ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING', 'CONSTRUCTION_PERMIT'])
      await projects.finish(projectCode, stage);
    expect(await complete(id)).toMatchObject({
      code: 'NOT_ACCEPTED_AS_BUILT',
      remedy: 'conclude the joint acceptance first',
    });
    const joint = (
      await projects.mutate<Merged>(
        'applyForJointProcedure',
        { projectCode, kind: 'ACCEPTANCE' },
        '... on JointProcedure { id }',
        ENTERPRISE,
      )
    ).id;
    const act = (name: string, as: object) =>
      projects.subgraph.execute(
        `mutation ($input: JointProcedureInput!) { ${name}(input: $input) { __typename } }`,
        { input: { id: joint } },
        as,
      );
    await act('acceptJointProcedure', WINDOW);
    expect(await complete(id)).toMatchObject({ code: 'NOT_ACCEPTED_AS_BUILT' });
    for (const [member, agency] of [
      ['PLANNING', '自然资源主管部门'],
      ['LAND', '自然资源主管部门'],
      ['FIRE', '住房和城乡建设主管部门'],
      ['CIVIL_DEFENCE', '人民防空主管部门'],
      ['ARCHIVES', '城建档案管理机构'],
    ])
      await projects.mutate(
        'giveJointOpinion',
        { id: joint, member, passed: true, comment: '同意' },
        '... on JointProcedure { id }',
        { ...REVIEWER, agency },
      );
    await act('concludeJointProcedure', { ...REVIEWER, agency: '住房和城乡建设主管部门' });
    expect(await complete(id)).toMatchObject({
      caseStatus: 'APPROVED',
      standsFor: ['JOINT_ACCEPTANCE', 'FIRST_REGISTRATION'],
    });
  });

  test.each([
    [
      'SURVEYS',
      { standsFor: ['LAND_SURVEY'] },
      'PROCEDURE_NOT_MERGED',
      'a merged procedure stands for two or more, but got: LAND_SURVEY',
    ],
    [
      'SURVEYS',
      { standsFor: ['LAND_SURVEY', 'X'] },
      'PROCEDURE_NOT_MERGED',
      `SURVEYS stands for ${SURVEYS.join(', ')}, but got: X`,
    ],
    ['SURVEYS', { agency: '' }, 'INVALID_INPUT', 'agency must have 1 to 100 characters, but got: 0'],
  ])('%s with %j is refused', async (kind, more, code, message) =>
    expect(await apply(await projects.accepted(), kind, more)).toMatchObject({ code, message }),
  );

  test('nothing is made for a project that was withdrawn', async () => {
    const projectCode = await projects.accepted();
    const { id } = await apply(projectCode, 'SURVEYS');
    await accept(id);
    await projects.step('withdrawProject', projectCode, ENTERPRISE);
    expect(await complete(id)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'nothing is made for a project that is WITHDRAWN',
    });
    expect(await apply(projectCode, 'SURVEYS')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });

  test('is for the enterprise and its officers', async () => {
    const projectCode = await projects.accepted();
    expect(await apply(projectCode, 'SURVEYS', {}, {})).toMatchObject({ code: 'NOT_ENTITLED' });
    const { id } = await apply(projectCode, 'SURVEYS');
    expect(await complete(id, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await complete(id)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringMatching(/^approve is not possible in state RECEIVED/),
    });
    expect(await complete('00000000-0000-0000-0000-000000000000')).toMatchObject({ code: 'NOT_FOUND' });
  });
});
