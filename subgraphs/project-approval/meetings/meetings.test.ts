import { describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { MajorProjects } from '../major-projects/testing.ts';
import { ENTERPRISE, WINDOW, callsOf, openProjects, speaking } from '../testing.ts';
import type { Fields } from '../testing.ts';

const ORGAN = makeCreditCode({ authority: '1', kind: '1', divisionCode: '411702', serial: 11 });
const ORGAN_OF_XINJIAN = makeCreditCode({ authority: '1', kind: '1', divisionCode: '360112', serial: 11 });
const projects = openProjects('2026-11-16 10:00');
const calls = callsOf(projects);
const majors = new MajorProjects(projects);
const newMajor = (kind = 'GOVERNMENT_INVESTED', zone = 'district'): Promise<string> => majors.newMajor(zone, kind);

describe('Q12: coordination meetings', () => {
  const MEETING =
    'id zone heldOn period topic rule { code clause inherited } tasks { id agency dueOn projectCode overdue completedAt }';
  const hold = (heldOn: string, decisions: object[] = [], as: object = WINDOW, more: object = {}) =>
    calls.call(
      'holdCoordinationMeeting',
      MEETING,
      { organCode: ORGAN, zone: 'district', heldOn, topic: '重大项目协调', decisions, ...more },
      as,
    );

  test('decisions become tasks; one that is overdue is listed, one that is completed is not', async () => {
    const projectCode = await newMajor();
    projects.at('2026-11-16 11:00');
    const meeting = await hold(
      '2026-11-16',
      [
        { decision: '解决临时用电', agency: '供电公司', dueOn: '2026-11-20', projectCode },
        { decision: '完善道路', agency: '住建局', dueOn: '2026-12-31' },
      ],
      WINDOW,
      { idempotencyKey: 'm-1' },
    );
    expect(meeting).toMatchObject({
      period: '2026-11',
      rule: { code: 'COORDINATION_MEETINGS', clause: expect.stringContaining('configuration'), inherited: true },
      tasks: [
        { agency: '供电公司', projectCode },
        { agency: '住建局', projectCode: null },
      ],
    });
    expect(
      await hold(
        '2026-11-16',
        [
          { decision: '解决临时用电', agency: '供电公司', dueOn: '2026-11-20', projectCode },
          { decision: '完善道路', agency: '住建局', dueOn: '2026-12-31' },
        ],
        WINDOW,
        { idempotencyKey: 'm-1' },
      ),
    ).toEqual(meeting);
    const [task] = meeting.tasks as Fields[];
    const overdue = () => calls.ask('meetingTasks(zone: "district", overdue: true) { nodes { id overdue } }', WINDOW);
    const whetherOverdue = () =>
      calls.ask('meetingTasks(zone: "district") { nodes { overdue } }', WINDOW).then(({ nodes }) => nodes);
    // To its last moment a task is due, and no longer.
    projects.at('2026-11-20 23:59');
    expect(await overdue()).toEqual({ nodes: [] });
    expect(await whetherOverdue()).toEqual([{ overdue: false }, { overdue: false }]);
    projects.at('2026-11-21 09:00');
    expect(await overdue()).toEqual({ nodes: [{ id: task!.id, overdue: true }] });
    expect(await whetherOverdue()).toEqual([{ overdue: true }, { overdue: false }]);
    const complete = (as: object = speaking(WINDOW, '供电公司')) =>
      calls.call('completeMeetingTask', 'completedAt outcome overdue', { taskId: task!.id, outcome: '已通电' }, as);
    expect(await complete(ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    for (const as of [WINDOW, speaking(WINDOW, '住建局')]) {
      expect(await complete(as)).toMatchObject({
        code: 'NOT_ENTITLED',
        message: expect.stringContaining('this is for officers of the agency 供电公司'),
      });
    }
    expect(await complete()).toMatchObject({ outcome: '已通电', overdue: false });
    expect(await complete()).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await overdue()).toEqual({ nodes: [] });
    expect(await calls.ask(`project(projectCode: "${projectCode}") { ledger { nodes { action } } }`, WINDOW)).toEqual({
      ledger: {
        nodes: [{ action: 'MeetingTaskCompleted' }, { action: 'MeetingTaskGiven' }, { action: 'MajorProjectMarked' }],
      },
    });
  });

  test('1 a month is due: a period that is over without one is missed, the running one is not yet', async () => {
    projects.at('2026-11-30 10:00');
    await hold('2026-09-30');
    const periods = async () =>
      await calls.ask<{ period: string; endsOn: string; held: number; due: number; missed: boolean }[]>(
        'meetingPeriods(zone: "xinjian", year: 2026) { period endsOn due held missed rule { code } }',
        WINDOW,
      );
    await calls.call(
      'holdCoordinationMeeting',
      MEETING,
      { organCode: ORGAN_OF_XINJIAN, zone: 'xinjian', heldOn: '2026-09-30', topic: '协调', decisions: [] },
      WINDOW,
    );
    let all = await periods();
    expect(all).toHaveLength(12);
    expect(all[8]).toMatchObject({
      period: '2026-09',
      endsOn: '2026-09-30',
      due: 1,
      held: 1,
      missed: false,
      rule: { code: 'COORDINATION_MEETINGS' },
    });
    expect([all[9]!.missed, all[10]!.missed, all[11]!.missed]).toEqual([true, false, false]);
    projects.at('2026-12-01 00:00');
    all = await periods();
    expect([all[10]!.missed, all[11]!.missed]).toEqual([true, false]);
    await expect(calls.ask('meetingPeriods(zone: "xinjian", year: 1999) { period }', WINDOW)).rejects.toThrow(
      'year must be 2000 to 2100, but got: 1999',
    );
  });

  test('is checked; only officers hold and see it', async () => {
    expect(await hold('2026-11-17')).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'heldOn must not be in the future (today is 2026-11-16), but got: 2026-11-17',
    });
    expect(await hold('2019-12-31')).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'heldOn must be a day on which meetings had a rule, but got: 2019-12-31',
    });
    expect(await hold('2026-11-16', [{ decision: '解决', agency: '住建局', dueOn: '2026-11-15' }])).toMatchObject({
      code: 'INVALID_INPUT',
    });
    const stranger = await newMajor('KEY_PROJECT', 'gedian');
    expect(
      await hold('2026-11-16', [{ decision: '解决', agency: '住建局', dueOn: '2026-11-20', projectCode: stranger }]),
    ).toMatchObject({ code: 'NOT_MAJOR' });
    expect(await hold('2026-11-16', [], ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    for (const field of [
      'coordinationMeetings(zone: "district") { nodes { id } }',
      'meetingTasks(zone: "district") { nodes { id } }',
      'meetingPeriods(zone: "district", year: 2026) { held }',
    ])
      expect(await calls.ask(field)).toBeNull();
    const ask = (first: number) =>
      calls.statements(() =>
        calls.ask(`coordinationMeetings(zone: "district", first: ${first}) { nodes { tasks { id } } }`, WINDOW),
      );
    await hold('2026-11-16');
    expect([await ask(1), await ask(50)]).toEqual([2, 2]);
  });
});
