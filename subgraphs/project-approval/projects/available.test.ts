import { describe, expect, test } from '@jest/globals';
import { ENTERPRISE, REVIEWER, WINDOW, openProjects, speaking } from '../testing.ts';

const projects = openProjects('2026-11-30 10:00');

interface Step {
  operation: string;
  yours: boolean;
  input: Record<string, unknown>;
  missing: string[];
  who: { zh: string; en: string };
}
const FACTS = {
  nature: 'OTHER',
  planningClass: 'NONE',
  fireClass: 'ORDINARY',
  simpleWorks: false,
  policyConform: true,
};
const stepsOf = async (code: string, as: object = WINDOW): Promise<Step[]> =>
  (
    await projects.fields<{ availableSteps: Step[] }>(
      code,
      'availableSteps { operation yours input missing who { zh en } }',
      as,
    )
  ).availableSteps;
const operations = async (code: string, as: object = WINDOW): Promise<string[]> =>
  (await stepsOf(code, as)).map(({ operation }) => operation);
const find = async (code: string, operation: string, as: object = WINDOW): Promise<Step | undefined> =>
  (await stepsOf(code, as)).find(one => one.operation === operation);

describe('the steps of a project that are open', () => {
  test('are told with operation and input, stage by stage, to its end', async () => {
    const { projectCode } = await projects.apply({ facts: FACTS });
    expect(await find(projectCode, 'acceptProject')).toMatchObject({
      yours: true,
      input: { projectCode },
      missing: [],
    });
    expect(await find(projectCode, 'acceptProject', ENTERPRISE)).toMatchObject({ yours: false });
    expect(await find(projectCode, 'rejectProject')).toMatchObject({ missing: ['reasons', 'basis'] });
    await projects.step('acceptProject', projectCode, WINDOW);
    const ofLand = await stepsOf(projectCode, REVIEWER);
    expect(ofLand.filter(({ operation }) => operation === 'endStageTask').map(({ input }) => input.task)).toEqual([
      'PROJECT_FILING',
      'SITE_SELECTION',
      'CADASTRAL_SURVEY',
      'SEISMIC_SAFETY',
    ]);
    // What is to be added is named: documents and facts by their codes.
    expect(ofLand.find(({ operation }) => operation === 'submitLandPermitDocuments')).toMatchObject({
      input: { documents: [{ code: 'APPLICATION' }, { code: 'LAND_CONTRACT' }] },
      missing: ['documents.contentHash'],
    });
    expect(ofLand.find(({ operation }) => operation === 'tellProjectFacts')?.missing).toEqual([
      'facts.coal',
      'facts.provinceApproved',
      'park',
    ]);
    expect(await operations(projectCode)).not.toContain('completeStage');
    // Who accepted does not decide (受审分离).
    expect(await find(projectCode, 'rejectProject', WINDOW)).toMatchObject({ yours: false });
    await projects.finish(projectCode, 'LAND_AND_PLANNING');
    await projects.endTasks(projectCode);
    // A step of an agency is its own officers' alone, and says whose it is.
    const { stages } = await projects.fields<{ stages: { code: string; leadDepartment: string }[] }>(
      projectCode,
      'stages { code leadDepartment }',
    );
    const lead = stages.find(({ code }) => code === 'CONSTRUCTION_PLANNING')!.leadDepartment;
    expect(await find(projectCode, 'completeStage', REVIEWER)).toMatchObject({
      yours: false,
      who: { zh: expect.stringContaining(`（所属机关：${lead}）`) },
    });
    expect(await find(projectCode, 'completeStage', speaking(REVIEWER, lead))).toMatchObject({
      yours: true,
      input: { projectCode, stage: 'CONSTRUCTION_PLANNING' },
      missing: [],
    });
    await projects.finish(projectCode, 'CONSTRUCTION_PLANNING');
    expect(await operations(projectCode)).toEqual(
      expect.arrayContaining(['applyForJointProcedure', 'fileProjectCommitment']),
    );
    // The environmental assessment never follows the building (环境影响评价法 25): until it is done, it is not offered.
    expect(await operations(projectCode)).not.toContain('buildProjectFirst');
    const assessment = (await stepsOf(projectCode)).find(({ input }) => input.task === 'ENVIRONMENTAL_IMPACT');
    const granted = { ...assessment?.input, done: true, outcome: '准予' };
    await projects.mutate('endStageTask', granted, '... on Project { state }', speaking(REVIEWER, '生态环境主管部门'));
    // Nor while the zone has published no list of it; then its matter is known.
    expect(await operations(projectCode)).not.toContain('buildProjectFirst');
    const item = { mainMaterials: ['企业承诺书'], deferrable: ['施工许可核验'], makeUpDays: 60 };
    const items = [{ ...item, matter: '先建后验', kind: 'BUILD_THEN_VERIFY' }];
    await projects.mutate('publishToleranceList', { zone: 'gedian', items }, '... on ToleranceList { version }');
    expect(await find(projectCode, 'buildProjectFirst')).toMatchObject({
      input: { projectCode, matter: '先建后验' },
      missing: ['commitment'],
    });
    await projects.finish(projectCode, 'CONSTRUCTION_PERMIT');
    expect(await operations(projectCode)).toEqual([
      'applyForJointProcedure',
      'rejectProject',
      'withdrawProject',
      'tellProjectFacts',
    ]);
    await projects.acceptAsBuilt(projectCode);
    expect(await operations(projectCode)).toEqual([]);
  });

  test('of a joint procedure: to accept it, to give each opinion, to conclude it', async () => {
    const code = await projects.accepted();
    for (const stage of ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING', 'CONSTRUCTION_PERMIT']) {
      await projects.finish(code, stage);
    }
    const applied = await find(code, 'applyForJointProcedure', ENTERPRISE);
    expect(applied).toMatchObject({ yours: true, input: { projectCode: code, kind: 'ACCEPTANCE' }, missing: [] });
    const selection = '... on JointProcedure { id availableSteps { operation input missing } }';
    const joint = await projects.mutate<{ id: string; availableSteps: Step[] }>(
      'applyForJointProcedure',
      applied!.input,
      selection,
      ENTERPRISE,
    );
    expect(joint.availableSteps).toEqual([{ operation: 'acceptJointProcedure', input: { id: joint.id, version: 1 }, missing: [] }]);
    const accepted = await projects.mutate<{ availableSteps: Step[] }>(
      'acceptJointProcedure:JointProcedureInput',
      joint.availableSteps[0]!.input,
      selection,
      WINDOW,
    );
    expect(accepted.availableSteps[0]).toEqual({
      operation: 'giveJointOpinion',
      input: { id: joint.id, member: 'PLANNING' },
      missing: ['passed', 'comment'],
    });
  });

  test('of one project and of fifty take the same number of statements', async () => {
    const [fifty, one] = await projects.statementsOf('availableSteps { operation }');
    expect(fifty).toBe(one);
  });
});
