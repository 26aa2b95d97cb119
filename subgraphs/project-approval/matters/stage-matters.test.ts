import { describe, expect, test } from '@jest/globals';
import { REVIEWER, WINDOW, openProjects, speaking } from '../testing.ts';

const projects = openProjects('2026-11-30 10:00', { zone: 'yili' });

const TITLES: Record<string, string> = {
  PROJECT_FILING: '企业投资项目备案',
  PLANNING_PERMIT: '建设工程规划许可证',
  SEISMIC_SAFETY: '地震安全性评价',
};
const matter = (code: string, stage: string, limitDays: number | null = null) => ({
  code,
  title: TITLES[code] ?? '其他事项',
  stage,
  department: '自然资源局',
  basis: '投资项目审批事项清单',
  limitDays,
});
const publish = (matters: object[]) =>
  projects.mutate('publishInvestmentMatters', { zone: 'yili', matters }, '... on InvestmentMatterList { version }');
const accept = (projectCode: string, code: string) =>
  projects.mutate(
    'acceptProjectMatter',
    { projectCode, matter: code },
    '... on ProjectMatter { matter completedAt passed outcome }',
    speaking(WINDOW, '自然资源局'),
  );
const matters = async (code: string, index: number): Promise<string[]> =>
  ((await projects.read(code)).stages[index]?.package?.tasks ?? []).map(task => task.matter);
const filed = (code: string, done = true) =>
  projects.step('endStageTask', code, speaking(REVIEWER, '自然资源局'), {
    stage: 'LAND_AND_PLANNING',
    task: 'PROJECT_FILING',
    done,
    outcome: '已备案',
  });
const accepted = async (): Promise<string> => {
  const { projectCode } = await projects.apply();
  await projects.step('acceptProject', projectCode, WINDOW);
  return projectCode;
};

describe('Y16: the published list governs what a stage demands', () => {
  test('what it does not have is not demanded, what it has is, with its department and limit', async () => {
    await publish([
      matter('PROJECT_FILING', 'LAND_AND_PLANNING', 3),
      matter('PLANNING_PERMIT', 'CONSTRUCTION_PLANNING', 15),
    ]);
    const code = await accepted();
    const { stages } = await projects.read(code);
    expect(stages[0]).toMatchObject({
      package: {
        tasks: [{ matter: 'PROJECT_FILING', department: '自然资源局', clock: { dueDate: '2026-12-03' } }],
      },
    });
    await projects.finish(code, 'LAND_AND_PLANNING');
    expect(await matters(code, 1)).toEqual(['PLANNING_PERMIT']);
    await projects.finish(code, 'CONSTRUCTION_PLANNING');
    // No assessment, no permit of the third stage is on the list.
    expect(await matters(code, 2)).toEqual([]);
  });

  test('an accepted matter ends with its task of the stage, and is shown with what came of it', async () => {
    await publish([matter('PROJECT_FILING', 'LAND_AND_PLANNING')]);
    const code = await accepted();
    expect(await accept(code, 'PROJECT_FILING')).toMatchObject({ completedAt: null, passed: null });
    await filed(code);
    expect(await projects.fields(code, 'matters { matter completedAt passed outcome }')).toEqual({
      matters: [
        { matter: 'PROJECT_FILING', completedAt: '2026-11-30T10:00:00+08:00', passed: true, outcome: '已备案' },
      ],
    });
  });

  test('one that a later version of the list adds joins the stage in progress when it is accepted, and holds it', async () => {
    await publish([matter('SEISMIC_SAFETY', 'LAND_AND_PLANNING')]);
    const code = await accepted();
    await projects.endTasks(code);
    await publish([matter('SEISMIC_SAFETY', 'LAND_AND_PLANNING'), matter('PROJECT_FILING', 'LAND_AND_PLANNING')]);
    await accept(code, 'PROJECT_FILING');
    expect(await projects.complete(code, 'LAND_AND_PLANNING')).toMatchObject({
      code: 'STAGE_TASKS_OPEN',
      message: expect.stringContaining('PROJECT_FILING'),
    });
    await filed(code);
    expect(await projects.complete(code, 'LAND_AND_PLANNING')).toMatchObject({ state: 'IN_REVIEW' });
    expect(await accept(code, 'SEISMIC_SAFETY')).toMatchObject({ code: 'STAGE_OUT_OF_ORDER' });
  });
});
