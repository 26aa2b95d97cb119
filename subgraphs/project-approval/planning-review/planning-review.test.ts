import { describe, expect, test } from '@jest/globals';
import { ENTERPRISE, REVIEWER, openProjects, speaking } from '../testing.ts';

const projects = openProjects('2026-09-28 10:00', { zone: 'zhundong' });

describe('Z05: the planning and land platform', () => {
  const AGENCIES: Readonly<Record<string, string>> = {
    DEVELOPMENT_AND_REFORM: '发展改革',
    NATURAL_RESOURCES: '自然资源和规划',
    ECOLOGY_AND_ENVIRONMENT: '生态环境',
    HOUSING_AND_CONSTRUCTION: '住房和城乡建设',
    WATER: '水务',
    EMERGENCY_MANAGEMENT: '应急管理',
  };
  const SIX = Object.keys(AGENCIES);
  /** REVIEWER, as who speaks for a party. */
  const speakerOf = (party: string): object => speaking(REVIEWER, AGENCIES[party] ?? '');
  const say = (projectCode: string, party: string, passed = true, as: object = speakerOf(party), more: object = {}) =>
    projects.mutate(
      'recordPlanningOpinion',
      { projectCode, party, passed, comment: passed ? '同意' : '与规划不符', ...more },
      '... on Project { landPlanningReview { passed silent rule { code } parties { party title passed comment earlier { passed comment givenAt } } } }',
      as,
    );

  test('six parties speak in one place: silent, against, all for it', async () => {
    const code = await projects.accepted();
    expect(await projects.fields(code, 'landPlanningReview { passed silent }')).toEqual({
      landPlanningReview: { passed: null, silent: SIX },
    });
    const first = await say(code, 'WATER', false, speakerOf('WATER'), { idempotencyKey: 'opinion-1' });
    expect(first).toMatchObject({
      landPlanningReview: {
        passed: false,
        silent: SIX.filter(party => party !== 'WATER'),
        rule: { code: 'SIX_IN_ONE_PARTIES' },
      },
    });
    expect(await say(code, 'WATER', false, speakerOf('WATER'), { idempotencyKey: 'opinion-1' })).toEqual(first);
    for (const party of SIX) await say(code, party);
    expect(
      await projects.fields(code, 'landPlanningReview { passed silent parties { title comment } }', ENTERPRISE),
    ).toMatchObject({
      landPlanningReview: {
        passed: true,
        silent: [],
        parties: [{ title: '发展改革', comment: '同意' }, {}, {}, {}, {}, {}],
      },
    });
    expect(await say(code, 'WATER', false)).toMatchObject({
      code: 'OPINION_GIVEN',
      message: 'an opinion that passes stands, but WATER (水务) gave one before',
    });
    expect(await projects.fields(code, 'landPlanningReview { passed }', {})).toEqual({ landPlanningReview: null });
  });

  test('each party speaks for itself alone; an opinion against stays with the one that takes its place', async () => {
    const code = await projects.accepted();
    for (const as of [REVIEWER, speakerOf('EMERGENCY_MANAGEMENT'), speaking(REVIEWER, '水')]) {
      expect(await say(code, 'WATER', true, as)).toMatchObject({
        code: 'NOT_ENTITLED',
        message: expect.stringContaining('this is for officers of the agency 水务'),
      });
    }
    await say(code, 'WATER', false);
    projects.at('2026-09-29 10:00');
    const again = await say(code, 'WATER', true, { ...speakerOf('WATER'), subject: 'reviewer-2' });
    expect(again.landPlanningReview).toMatchObject({
      parties: expect.arrayContaining([
        {
          party: 'WATER',
          title: '水务',
          passed: true,
          comment: '同意',
          earlier: [{ passed: false, comment: '与规划不符', givenAt: '2026-09-28T10:00:00+08:00' }],
        },
      ]),
    });
    expect(
      (await projects.subgraph.changes({ limit: '1000' }))
        .filter(({ type, subject }) => type === 'PlanningOpinionRecorded' && (subject as { id: string }).id === code)
        .map(({ payload }) => payload),
    ).toEqual([
      { party: 'WATER', by: '水务', passed: false },
      { party: 'WATER', by: '水务', passed: true },
    ]);
  });

  test('opinions against hold the stage, in the order of their parties', async () => {
    const code = await projects.accepted();
    for (const party of ['WATER', 'NATURAL_RESOURCES', 'EMERGENCY_MANAGEMENT']) await say(code, party, false);
    expect(await projects.finish(code, 'LAND_AND_PLANNING')).toMatchObject({
      code: 'PLANNING_OPINION_AGAINST',
      message: expect.stringMatching(/应急管理：.*自然资源和规划：.*水务：/),
    });
  });

  test('in the first stage, by officers, of its parties, where the zone has one', async () => {
    const code = await projects.accepted();
    expect(await say(code, 'WATER', true, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await say(code, 'BANK')).toMatchObject({
      code: 'NOT_FOUND',
      message: `the parties of the platform are ${SIX.join(', ')}, but got: BANK`,
    });
    await projects.finish(code, 'LAND_AND_PLANNING');
    expect(await say(code, 'WATER')).toMatchObject({ code: 'STAGE_OUT_OF_ORDER' });
    expect(await say((await projects.apply()).projectCode, 'WATER')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    projects.enterpriseIs({ zone: 'gedian', status: 'OPERATING' });
    const elsewhere = await projects.accepted();
    expect(await say(elsewhere, 'WATER')).toMatchObject({ code: 'NO_PLATFORM' });
    expect(await projects.fields(elsewhere, 'landPlanningReview { passed }')).toEqual({ landPlanningReview: null });
  });
});
