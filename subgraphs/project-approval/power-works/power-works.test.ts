import { describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { zone } from '#shared/zones/index.ts';
import { ENTERPRISE, WINDOW, openProjects, callsOf, codesOf } from '../testing.ts';
import { judgeWorks, requireWithinPlan } from './rules.ts';
import type { Fields } from '../testing.ts';

const ORGAN = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420703', serial: 89 });
const projects = openProjects('2021-05-06 10:00');
const calls = callsOf(projects);

describe('G04: power works', () => {
  const WORKS = 'id name corridorKm relocatedLines milestones { code title dueOn reachedOn late } rule { code clause }';
  const register = (milestones: object[], more: object = {}, as: object = WINDOW) =>
    calls.call(
      'registerUtilityProject',
      WORKS,
      { organCode: ORGAN, zone: 'gedian', name: '供电网格优化', milestones, ...more },
      as,
    );
  const reach = (
    utilityProjectId: unknown,
    milestone: string,
    reachedOn: string,
    more: object = {},
    as: object = WINDOW,
  ) => calls.call('reachUtilityMilestone', WORKS, { utilityProjectId, milestone, reachedOn, ...more }, as);
  const works = (): Promise<Fields> =>
    calls.ask(
      'powerWorks(zone: "gedian") { corridorKm corridorTargetKm relocatedLines relocatedLinesTarget done rule { code clause } milestones { code dueOn reachedOn late } }',
    );
  const CODES = ['SANAN_RONGBAI_LINES', 'HEALTH_PARK_LINES', 'LUOZHUANG_SUBSTATION', 'POWER_CORRIDOR'];
  const own = (code: string) => ({ code, title: '新增线路', dueOn: '2021-09-30' });

  test('6.5 km of corridor and 4 lines, by 2021-03-31, 2021-04-30 and 2021-12-31', async () => {
    expect(await works()).toMatchObject({
      corridorKm: 0,
      corridorTargetKm: 6.5,
      relocatedLines: 0,
      relocatedLinesTarget: 4,
      done: false,
      rule: { code: 'POWER_WORKS', clause: '§4' },
      milestones: CODES.map((code, n) => ({
        code,
        dueOn: ['2021-03-31', '2021-04-30', '2021-12-31', '2021-12-31'][n],
        reachedOn: null,
        late: n < 2,
      })),
    });
    // Of eight organs that register the plan's milestones at the same moment one does.
    const results = await Promise.all(
      codesOf(8, 5_950_000).map(organCode =>
        register(
          CODES.map(code => ({ code })),
          { organCode },
        ),
      ),
    );
    const registered = results.filter(({ code }) => code === undefined);
    expect(registered).toHaveLength(1);
    expect(results.filter(({ code }) => code === 'DUPLICATE_WORKS')).toHaveLength(7);
    const id = registered[0]?.id;
    expect(await reach(id, 'HEALTH_PARK_LINES', '2021-04-30', { relocatedLines: 4 })).toMatchObject({
      relocatedLines: 4,
      rule: { code: 'POWER_MILESTONES' },
      milestones: [{}, { reachedOn: '2021-04-30', late: false }, {}, {}],
    });
    expect(await reach(id, 'SANAN_RONGBAI_LINES', '2021-04-01')).toMatchObject({
      milestones: [{ code: 'SANAN_RONGBAI_LINES', reachedOn: '2021-04-01', late: true }, {}, {}, {}],
    });
    expect(await reach(id, 'POWER_CORRIDOR', '2021-05-06', { corridorKm: 6.501 })).toMatchObject({
      code: 'WORKS_EXCEEDED',
      applied: { code: 'POWER_WORKS' },
      message: 'the plan builds 6.5 km of power corridor in all, but with this there would be: 6.501',
    });
    const { id: other } = await register([own('SOUTH_CORRIDOR')]);
    expect(await reach(other, 'SOUTH_CORRIDOR', '2021-05-06', { corridorKm: 3.2 })).toMatchObject({
      corridorKm: 3.2,
      rule: null,
    });
    expect(await works()).toMatchObject({ corridorKm: 3.2, done: false });
    expect(await reach(id, 'POWER_CORRIDOR', '2021-05-06', { corridorKm: 3.3, relocatedLines: 1 })).toMatchObject({
      code: 'WORKS_EXCEEDED',
      message: expect.stringContaining('4 relocated lines in all'),
    });
    expect(await reach(id, 'POWER_CORRIDOR', '2021-05-06', { corridorKm: 3.3 })).toMatchObject({ corridorKm: 3.3 });
    expect(await works()).toMatchObject({ corridorKm: 6.5, relocatedLines: 4, done: true });
    expect(await reach(id, 'POWER_CORRIDOR', '2021-05-06')).toMatchObject({ code: 'MILESTONE_REACHED' });
    expect(await register([{ code: 'POWER_CORRIDOR' }])).toMatchObject({ code: 'DUPLICATE_WORKS' });
    expect(await calls.ask(`utilityProject(id: "${String(other)}") { name milestones { code } }`)).toEqual({
      name: '供电网格优化',
      milestones: [{ code: 'SOUTH_CORRIDOR' }],
    });
    expect(await calls.statements(works)).toBe(1);
    const decided = await projects.subgraph.database.query(
      `select outcome, facts->>'milestone' as milestone, facts->>'dueOn' as due, facts->>'reachedOn' as reached
       from decision where subject_id = $1 order by decided_at, milestone`,
      [id],
    );
    expect(decided).toEqual([
      { outcome: 'REACHED_IN_TIME', milestone: 'HEALTH_PARK_LINES', due: '2021-04-30', reached: '2021-04-30' },
      { outcome: 'REACHED_IN_TIME', milestone: 'POWER_CORRIDOR', due: '2021-12-31', reached: '2021-05-06' },
      { outcome: 'REACHED_LATE', milestone: 'SANAN_RONGBAI_LINES', due: '2021-03-31', reached: '2021-04-01' },
    ]);
    expect(await projects.typesOf(id as string)).toEqual([
      'UtilityProjectRegistered',
      ...Array.from({ length: 3 }, () => 'UtilityMilestoneReached'),
    ]);
  });

  test('numbers on both sides; a zone without the rule has none', () => {
    for (const [corridorKm, relocatedLines, done] of [
      [6.5, 4, true],
      [6.499, 4, false],
      [6.5, 3, false],
    ] as const)
      expect(judgeWorks(zone('gedian'), '2021-05-06', { corridorKm, relocatedLines }).done).toBe(done);
    expect(judgeWorks(zone('gedian'), '2021-04-18', { corridorKm: 0, relocatedLines: 0 })).toMatchObject({
      done: null,
      rule: null,
    });
    expect(() => requireWithinPlan(zone('yili'), '2021-05-06', { corridorKm: 100, relocatedLines: 100 })).not.toThrow();
  });

  test.each([
    [[], 'milestones must be 1 to 20, but got: 0'],
    [
      [{ code: 'POWER_CORRIDOR', dueOn: '2022-01-01' }],
      'POWER_CORRIDOR is of rule POWER_MILESTONES and keeps its name and day 2021-12-31: title and dueOn are left out',
    ],
    [[{ code: 'X' }], 'X is no milestone of a rule: title and dueOn must be given'],
    [[own('A'), own('A')], 'codes must differ from each other, but got twice: A'],
    [[own('a')], 'code must be 1 to 40 capitals, digits or _, beginning with a capital, but got: "a"'],
  ])('is checked: %j', async (milestones, message) =>
    expect(await register(milestones)).toMatchObject({ code: 'INVALID_INPUT', message }),
  );

  test('rights and idempotency', async () => {
    expect(await register([own('A')], {}, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    const first = await register([own('B')], { idempotencyKey: 'u-1' });
    expect(await register([own('B')], { idempotencyKey: 'u-1' })).toEqual(first);
    expect(await reach(first.id, 'B', '2021-05-07')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await reach(first.id, 'B', '2021-05-06', { corridorKm: -1 })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await reach(first.id, 'C', '2021-05-06')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await reach(first.id, 'B', '2021-05-06', {}, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
  });
});
