/**
 * The procedures of project approval, row by row, through the gateway: stages under a lead, joint and merged
 * procedures, lists, supervision, the fast track.
 */
import { expect, test } from '@jest/globals';
import { enterpriseOf } from '#shared/testing/department.ts';
import { actingOn, officers } from '#test/acting.ts';
import type { Result } from '#test/acting.ts';

/** Monday 28 September 2026: three days before the holiday of National Day with its make-up Saturday. */
const { act, done, query, at, newProject } = actingOn('2026-09-28', 200);
const [first, second] = officers('project-approval');
const FACTS = { nature: 'OTHER', planningClass: 'NONE', fireClass: 'SPECIAL', simpleWorks: false, policyConform: true };

const apply = (zone: string, more: object = {}) => newProject(zone, { facts: FACTS, ...more });
const accepted = async (zone: string) => {
  const applied = await apply(zone);
  await done(first, 'acceptProject:ProjectInput', { projectCode: applied.projectCode });
  return applied;
};
const read = (projectCode: string, fields: string) =>
  query(`project(projectCode: "${projectCode}") { ${fields} }`, second);
const STAGES = ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING', 'CONSTRUCTION_PERMIT', 'ACCEPTANCE'];
/** Hands in the two documents of the land planning permit, where the zone wants them (G15). */
const handIn = async (projectCode: string): Promise<void> => {
  const { zone } = (await read(projectCode, 'zone')) as { zone: string };
  if (zone !== 'gedian') return;
  const documents = ['APPLICATION', 'LAND_CONTRACT'].map(code => ({ code, contentHash: 'a'.repeat(64) }));
  await done(first, 'submitLandPermitDocuments', { projectCode, documents });
};
/** Records who answers for the drawings (G20). */
const recordDesigner = (projectCode: string): Promise<unknown> =>
  done(first, 'recordDesignerLiability', {
    projectCode,
    personRef: 'b'.repeat(64),
    name: '沐青禾',
    role: 'STRUCTURE',
    organisation: '葛店建筑设计院',
  });
/** Completes the stages before this one, with their matters. */
const upTo = async (projectCode: string, stage: string): Promise<void> => {
  for (const before of STAGES.slice(0, STAGES.indexOf(stage))) {
    const { stages } = (await read(
      projectCode,
      'stages { code leadDepartment package { tasks { matter department } } }',
    )) as {
      stages: {
        code: string;
        leadDepartment: string;
        package: { tasks: { matter: string; department: string }[] } | null;
      }[];
    };
    const running = stages.find(({ code }) => code === before)!;
    if (before === 'LAND_AND_PLANNING') await handIn(projectCode);
    for (const { matter, department: agency } of running.package?.tasks ?? []) {
      if (matter === 'DRAWING_REVIEW') await recordDesigner(projectCode);
      const ended = { projectCode, stage: before, task: matter, done: true, outcome: '通过' };
      await done({ ...second, agency }, 'endStageTask', ended);
    }
    await done({ ...second, agency: running.leadDepartment }, 'completeStage', { projectCode, stage: before });
  }
};

test('G16: the limit counts from acceptance: nothing is spent before it, over the holiday with its make-up Saturday', async () => {
  const { projectCode } = await apply('gedian');
  at('10:00', '2026-10-10');
  expect(await read(projectCode, 'clock { paused netDays dueDate }')).toEqual({
    clock: { paused: true, netDays: 0, dueDate: '2026-11-20' },
  });
  await done(first, 'acceptProject:ProjectInput', { projectCode });
  expect(await read(projectCode, 'clock { paused netDays dueDate }')).toEqual({
    clock: { paused: false, netDays: 0, dueDate: '2026-11-20' },
  });
});

test('Q03: the matters of a stage side by side under its lead, who sees who holds up; the stage ends with them', async () => {
  const { projectCode } = await accepted('gedian');
  await upTo(projectCode, 'CONSTRUCTION_PERMIT');
  const { stages } = (await read(projectCode, 'stages { package { lead holdingUp tasks { matter status } } }')) as {
    stages: { package: { lead: string; holdingUp: string[]; tasks: { matter: string; status: string }[] } }[];
  };
  expect(stages[2]!.package).toMatchObject({
    lead: '住房和城乡建设主管部门',
    holdingUp: expect.arrayContaining(['DRAWING_REVIEW']),
  });
  expect(stages[2]!.package.tasks.at(-1)).toEqual({ matter: 'CONSTRUCTION_PERMIT', status: 'WAITING' });
  const lead = { ...second, agency: '住房和城乡建设主管部门' };
  expect(await act(lead, 'completeStage', { projectCode, stage: 'CONSTRUCTION_PERMIT' })).toMatchObject({
    code: 'STAGE_TASKS_OPEN',
  });
});

test('Y21, G16: joint acceptance: five members, one result once, which ends the last stage', async () => {
  const { projectCode, creditCode } = await accepted('yili');
  await upTo(projectCode, 'ACCEPTANCE');
  const joint = await done(
    enterpriseOf(creditCode),
    'applyForJointProcedure',
    { projectCode, kind: 'ACCEPTANCE' },
    '... on JointProcedure { id lead opinions { member agency } }',
  );
  const { id, lead, opinions } = joint as Result & {
    id: string;
    lead: string;
    opinions: { member: string; agency: string }[];
  };
  expect(opinions.map(({ member }) => member)).toEqual(['PLANNING', 'LAND', 'FIRE', 'CIVIL_DEFENCE', 'ARCHIVES']);
  await done(first, 'acceptJointProcedure:JointProcedureInput', { id });
  const [planning, ...others] = opinions;
  const say = ({ member, agency }: { member: string; agency: string }) =>
    done({ ...second, agency }, 'giveJointOpinion', { id, member, passed: true, comment: '同意' });
  const leader = { ...second, agency: lead };
  for (const opinion of others) await say(opinion);
  expect(await act(leader, 'concludeJointProcedure:JointProcedureInput', { id })).toMatchObject({
    code: 'OPINIONS_OPEN',
    message: expect.stringContaining('PLANNING'),
  });
  await say(planning!);
  await done(leader, 'concludeJointProcedure:JointProcedureInput', { id });
  expect(await act(leader, 'concludeJointProcedure:JointProcedureInput', { id })).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
  });
  expect(await read(projectCode, 'state jointAcceptance { passed }')).toEqual({
    state: 'APPROVED',
    jointAcceptance: { passed: true },
  });
});

test('Y16: only what the published list has is demanded, under a valid project code', async () => {
  await done(first, 'publishInvestmentMatters', {
    zone: 'yili',
    matters: [
      {
        code: 'PLANNING_PERMIT',
        title: '建设工程规划许可证',
        stage: 'CONSTRUCTION_PLANNING',
        department: '自然资源局',
        basis: '城乡规划法第四十条',
        limitDays: 15,
      },
      {
        code: 'SEISMIC_SAFETY',
        title: '地震安全性评价',
        stage: 'LAND_AND_PLANNING',
        department: '地震局',
        basis: '地震安全性评价管理条例',
      },
    ],
  });
  const { projectCode } = await accepted('yili');
  const accept = (code: string, matter: string) =>
    act({ ...first, agency: '自然资源局' }, 'acceptProjectMatter', { projectCode: code, matter });
  expect(
    await accept(`${projectCode.slice(0, -1)}${(Number(projectCode.at(-1)) + 1) % 10}`, 'PLANNING_PERMIT'),
  ).toMatchObject({ code: 'PROJECT_CODE_INVALID' });
  expect(await accept(projectCode, 'SMALL_CERTIFICATE')).toMatchObject({ code: 'MATTER_NOT_LISTED' });
  expect(await accept(projectCode, 'PLANNING_PERMIT')).toMatchObject({ __typename: 'ProjectMatter' });
});

test('Y18: a result decided before it was accepted, without a case, or off the list is found', async () => {
  const { projectCode } = await accepted('yili');
  const report = (more: object) =>
    done(
      { ...first, agency: '地震局' },
      'reportApprovalResult',
      {
        zone: 'yili',
        projectCode,
        matter: 'SEISMIC_SAFETY',
        documentNo: `示例〔2026〕${JSON.stringify(more).length}号`,
        department: '地震局',
        decidedOn: '2026-09-28',
        ...more,
      },
      '... on ApprovalResult { anomalies { kind } }',
    );
  expect(await report({ decidedOn: '2026-09-25' })).toMatchObject({
    anomalies: expect.arrayContaining([{ kind: 'DECIDED_BEFORE_ACCEPTANCE' }]),
  });
  expect(await report({ matter: 'SECRET_CERTIFICATE' })).toMatchObject({
    anomalies: expect.arrayContaining([{ kind: 'NO_SYSTEM_CASE' }, { kind: 'MATTER_NOT_LISTED' }]),
  });
});

test('Y19: one survey stands for five; Gedian merges none', async () => {
  const merge = async (zone: string) => {
    const { projectCode, creditCode } = await accepted(zone);
    return act(
      enterpriseOf(creditCode),
      'applyForMergedProcedure',
      { projectCode, kind: 'SURVEYS', agency: '测绘院' },
      '... on MergedProcedure { standsFor }',
    );
  };
  expect((await merge('yili')).standsFor).toHaveLength(5);
  expect(await merge('gedian')).toMatchObject({ code: 'NO_MERGED_PROCEDURES' });
});

test('G20: designers answer for life, their names masked; simple low-risk drawings are not reviewed', async () => {
  const { projectCode } = await apply('gedian', { facts: { ...FACTS, fireClass: 'ORDINARY', simpleWorks: true } });
  expect(
    await done(
      first,
      'recordDesignerLiability',
      { projectCode, personRef: 'ab'.repeat(32), name: '沐青禾', role: 'STRUCTURE', organisation: '设计院' },
      '... on DesignerLiability { name { value masked } }',
    ),
  ).toMatchObject({ name: { value: '沐**', masked: true } });
  expect(await read(projectCode, 'drawingReviewClass { class }')).toEqual({ drawingReviewClass: { class: 'NONE' } });
});

test('Z05: six parties give their opinions in one place', async () => {
  const { projectCode } = await accepted('zhundong');
  const { landPlanningReview } = (await read(projectCode, 'landPlanningReview { silent parties { party title } }')) as {
    landPlanningReview: { silent: string[]; parties: { party: string; title: string }[] };
  };
  expect(landPlanningReview.silent).toHaveLength(6);
  for (const { party, title: agency } of landPlanningReview.parties) {
    const opinion = { projectCode, party, passed: true, comment: '同意' };
    await done({ ...first, agency }, 'recordPlanningOpinion', opinion);
  }
  expect(await read(projectCode, 'landPlanningReview { passed }')).toEqual({ landPlanningReview: { passed: true } });
});

test('Z10, X02: accepted with materials to follow by the tenth working day, but not what the negative list names', async () => {
  const item = {
    matter: '工程建设项目受理',
    kind: 'MATERIALS',
    mainMaterials: ['项目申请表'],
    deferrable: ['总平面图'],
    makeUpDays: 10,
  };
  await done(first, 'publishToleranceList', { zone: 'zhundong', items: [item], excludedNatures: ['REAL_ESTATE'] });
  const [{ projectCode }, excluded] = [
    await apply('zhundong'),
    await apply('zhundong', { facts: { ...FACTS, nature: 'REAL_ESTATE' } }),
  ];
  const accept = (code: string) =>
    act(
      first,
      'acceptProjectWithTolerance',
      { projectCode: code, matter: item.matter, missing: ['总平面图'], commitment: true },
      '... on Project { state debts { dueDate } }',
    );
  // What credit says of its enterprise's promises is asked with the list.
  const track = (code: string) => read(code, 'fastTrack { eligible } availableSteps { operation }');
  expect(await track(excluded.projectCode)).toMatchObject({ fastTrack: { eligible: false } });
  expect(await track(projectCode)).toMatchObject({
    fastTrack: { eligible: true },
    availableSteps: expect.arrayContaining([{ operation: 'acceptProjectWithTolerance' }]),
  });
  expect(await accept(excluded.projectCode)).toMatchObject({ code: 'NOT_ELIGIBLE' });
  expect(await accept(projectCode)).toMatchObject({ state: 'ACCEPTED', debts: [{ dueDate: '2026-10-16' }] });
});
