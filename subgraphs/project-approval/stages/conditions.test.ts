import { describe, expect, test } from '@jest/globals';
import { REVIEWER, WINDOW, openProjects, speaking } from '../testing.ts';

const projects = openProjects('2026-11-30 10:00');

const STAGE = 'LAND_AND_PLANNING';
const accepted = async (changes: object = {}): Promise<string> => {
  const { projectCode } = await projects.apply(changes);
  await projects.step('acceptProject', projectCode, WINDOW);
  return projectCode;
};

describe('Z05: the six parties of the platform', () => {
  const say = (projectCode: string, passed: boolean) =>
    projects.mutate(
      'recordPlanningOpinion',
      { projectCode, party: 'WATER', passed, comment: passed ? '已避让' : '占用河道管理范围' },
      '... on Project { projectCode }',
      speaking(REVIEWER, '水务'),
    );

  test('one that is against holds the stage until it gives another opinion', async () => {
    projects.enterpriseIs({ zone: 'zhundong', status: 'OPERATING' });
    const code = await accepted();
    await projects.endTasks(code);
    await say(code, false);
    expect(await projects.complete(code, STAGE)).toMatchObject({
      code: 'PLANNING_OPINION_AGAINST',
      message: 'a party of the planning and land platform (六位一体) is against the project: 水务：占用河道管理范围',
      applied: { code: 'SIX_IN_ONE_PARTIES' },
    });
    await say(code, true);
    expect(await projects.complete(code, STAGE)).toMatchObject({ state: 'IN_REVIEW' });
  });
});

describe('G15: the first stage of a project on new land', () => {
  test('has 立项 and 选址 side by side and 权籍 with them, and ends with its two documents', async () => {
    const code = await accepted();
    await projects.endTasks(code);
    expect(await projects.complete(code, STAGE)).toMatchObject({
      code: 'DOCUMENT_MISSING',
      message:
        'the land planning permit rests on its documents, but these are not handed in: Application; Land transfer contract',
      applied: { code: 'LAND_PERMIT_DOCUMENTS' },
      remedy: 'hand them in with submitLandPermitDocuments',
    });
    await projects.handInLandDocuments(code);
    expect(await projects.complete(code, STAGE)).toMatchObject({ state: 'IN_REVIEW' });
  });

  test.each(['GOV_LINEAR', 'REBUILD'])('%s takes no land: neither matters nor documents', async category => {
    const code = await accepted({ category });
    const { stages } = await projects.read(code);
    expect(stages[0]!.package!.tasks.map(({ matter }) => matter)).toEqual(['SEISMIC_SAFETY']);
    expect(await projects.finish(code, STAGE)).toMatchObject({ state: 'IN_REVIEW' });
  });
});
