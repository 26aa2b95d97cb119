import { describe, expect, test } from '@jest/globals';
import { zone } from '#shared/zones/index.ts';
import { MajorProjects, MILESTONES, node } from '../major-projects/testing.ts';
import { ENTERPRISE, WINDOW, callsOf, openProjects } from '../testing.ts';
import { milestoneLight } from './rules.ts';

const projects = openProjects('2026-11-16 10:00', { zone: 'zhundong' });
const calls = callsOf(projects);
const majors = new MajorProjects(projects);

describe('Z19: the wall chart', () => {
  // From Monday 16 November: ten working days end on Monday 30.
  const days = { setOn: '2026-11-16', plannedOn: '2026-11-30', actualOn: null };
  test.each([
    ['2026-11-24', 'GREEN', 4],
    ['2026-11-25', 'YELLOW', 3],
    ['2026-11-26', 'YELLOW', 2],
    ['2026-11-27', 'RED', 1],
    ['2026-11-30', 'RED', 0],
    ['2026-12-01', 'OVERDUE', -1],
  ])('alerts at 70 %% and 90 %% of the working days: on %s it is %s', (today, light, workingDaysLeft) =>
    expect(milestoneLight(zone('zhundong'), days, today)).toEqual({ light, workingDaysLeft }),
  );

  test('working days leave out holidays: National Day of 2026 keeps a node green', () =>
    expect(
      milestoneLight(zone('zhundong'), { setOn: '2026-09-28', plannedOn: '2026-10-14', actualOn: null }, '2026-10-08')
        .light,
    ).toBe('GREEN'));

  test('reached in time it is green, late it stays overdue', () => {
    expect(milestoneLight(zone('zhundong'), { ...days, actualOn: '2026-11-30' }, '2027-01-01').light).toBe('GREEN');
    expect(milestoneLight(zone('zhundong'), { ...days, actualOn: '2026-12-01' }, '2027-01-01').light).toBe('OVERDUE');
  });

  test('nodes are planned, moved, reached; what was planned first stays', async () => {
    const projectCode = await majors.newMajor();
    expect(
      await majors.plan(projectCode, [
        node('START', '2026-11-30'),
        node('ROOF', '2027-06-30'),
        node('EXTRA', '2027-07-01'),
      ]),
    ).toMatchObject({
      milestones: [
        {
          code: 'START',
          plannedOn: '2026-11-30',
          firstPlannedOn: '2026-11-30',
          actualOn: null,
          light: 'GREEN',
          workingDaysLeft: 10,
        },
        { code: 'ROOF' },
        { code: 'EXTRA' },
      ],
    });
    const onDesk = (code: string, day: string): string => `DUTY ${day} “节点${code}”节点计划完成日期`;
    expect(await projects.daysOnDesk(projectCode)).toEqual([
      onDesk('START', '2026-11-30'),
      onDesk('ROOF', '2027-06-30'),
      onDesk('EXTRA', '2027-07-01'),
    ]);
    const reach = (code: string, actualOn: string, as: object = WINDOW) =>
      calls.call('reachMilestone', MILESTONES, { projectCode, code, actualOn }, as);
    projects.at('2026-11-27 10:00');
    expect(await majors.project(projectCode, MILESTONES, {})).toMatchObject({
      milestones: [{ light: 'RED' }, { light: 'GREEN' }, {}],
    });
    expect(await majors.plan(projectCode, [node('START', '2026-12-31'), node('ROOF', '2027-06-30')])).toMatchObject({
      milestones: [{ plannedOn: '2026-12-31', firstPlannedOn: '2026-11-30', light: 'GREEN' }, { code: 'ROOF' }],
    });
    expect(await reach('START', '2026-11-28')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await reach('START', '2026-11-15')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await reach('NONE', '2026-11-27')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await reach('START', '2026-11-27', ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await reach('START', '2026-11-27')).toMatchObject({
      milestones: [{ code: 'START', actualOn: '2026-11-27', light: 'GREEN' }, {}],
    });
    expect(await reach('START', '2026-11-27')).toMatchObject({
      code: 'MILESTONE_REACHED',
      message: 'a node is reached once, but START was on 2026-11-27',
    });
    expect(await majors.plan(projectCode, [node('START', '2027-01-01')])).toMatchObject({ code: 'MILESTONE_REACHED' });
    expect(await projects.daysOnDesk(projectCode)).toEqual([onDesk('ROOF', '2027-06-30')]);
  });

  test('of two officers who saw the same plan one replaces it; what its adopter does counts too', async () => {
    const projectCode = await majors.newMajor();
    const seen = async () => (await majors.project(projectCode, 'major { version }')).major as { version: number };
    const plan = (version: number, ...nodes: object[]) =>
      calls.call('planMilestones', MILESTONES, { projectCode, version, milestones: nodes }, WINDOW);
    const { version } = await seen();
    expect(await plan(version, node('A', '2026-12-01'))).toMatchObject({ milestones: [{ code: 'A' }] });
    expect(await plan(version, node('B', '2026-12-01'))).toMatchObject({ code: 'CASE_CHANGED' });
    const next = (await seen()).version;
    await majors.claim(projectCode);
    expect(await plan(next, node('B', '2026-12-01'))).toMatchObject({ code: 'CASE_CHANGED' });
    expect(await majors.project(projectCode, MILESTONES, {})).toMatchObject({ milestones: [{ code: 'A' }] });
    // What becomes of the project itself is another count.
    await projects.step('acceptProject', projectCode, WINDOW);
    expect(await plan((await seen()).version, node('B', '2026-12-01'))).toMatchObject({ milestones: [{ code: 'B' }] });
  });

  test('a node that is late stays so when others are planned', async () => {
    const projectCode = await majors.newMajor();
    await majors.plan(projectCode, [node('A', '2026-11-17')]);
    projects.at('2026-11-20 10:00');
    expect(await majors.plan(projectCode, [node('A', '2026-11-17'), node('B', '2026-12-31')])).toMatchObject({
      milestones: [
        { code: 'A', light: 'OVERDUE', workingDaysLeft: -3 },
        { code: 'B', light: 'GREEN' },
      ],
    });
    expect(await majors.plan(projectCode, [node('A', '2026-11-18')])).toMatchObject({ code: 'INVALID_INPUT' });
  });

  test.each([
    [[], 'milestones must be 1 to 50, but got: 0'],
    [
      [node('start', '2026-12-01')],
      'code must be 1 to 40 capitals, digits or _, beginning with a capital, but got: "start"',
    ],
    [[node('A', '2026-11-16')], 'plannedOn must be after today (2026-11-16), or as it is, but got: 2026-11-16'],
    [[node('A', '2026-12-01'), node('A', '2026-12-02')], 'codes must differ from each other, but got twice: A'],
  ])('is checked: %j', async (nodes, message) =>
    expect(await majors.plan(await majors.newMajor(), nodes)).toMatchObject({ code: 'INVALID_INPUT', message }),
  );
});
