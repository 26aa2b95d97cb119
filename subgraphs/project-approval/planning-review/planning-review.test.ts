import { describe, expect, test } from '@jest/globals';
import { ENTERPRISE, REVIEWER, openProjects } from '../testing.ts';

const projects = openProjects('2026-09-28 10:00', { zone: 'zhundong' });

describe('Z05: the planning and land platform', () => {
  const SIX = [
    'DEVELOPMENT_AND_REFORM',
    'NATURAL_RESOURCES',
    'ECOLOGY_AND_ENVIRONMENT',
    'HOUSING_AND_CONSTRUCTION',
    'WATER',
    'EMERGENCY_MANAGEMENT',
  ];
  const say = (projectCode: string, party: string, passed = true, as: object = REVIEWER, more: object = {}) =>
    projects.mutate(
      'recordPlanningOpinion',
      { projectCode, party, passed, comment: passed ? '同意' : '与规划不符', ...more },
      '... on Project { landPlanningReview { passed silent rule { code } parties { party title passed comment } } }',
      as,
    );

  test('six parties speak in one place: silent, against, all for it', async () => {
    const code = await projects.accepted();
    expect(await projects.fields(code, 'landPlanningReview { passed silent }')).toEqual({
      landPlanningReview: { passed: null, silent: SIX },
    });
    const first = await say(code, 'WATER', false, REVIEWER, { idempotencyKey: 'opinion-1' });
    expect(first).toMatchObject({
      landPlanningReview: {
        passed: false,
        silent: SIX.filter(party => party !== 'WATER'),
        rule: { code: 'SIX_IN_ONE_PARTIES' },
      },
    });
    expect(await say(code, 'WATER', false, REVIEWER, { idempotencyKey: 'opinion-1' })).toEqual(first);
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
