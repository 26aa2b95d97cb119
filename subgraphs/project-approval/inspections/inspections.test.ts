import { describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { ENTERPRISE, REVIEWER, WINDOW, openProjects, callsOf } from '../testing.ts';
import type { Fields } from '../testing.ts';

const ORGAN = makeCreditCode({ authority: '1', kind: '1', divisionCode: '411702', serial: 11 });
const projects = openProjects('2026-11-16 10:00');
const calls = callsOf(projects);

const newMajor = async (kind = 'GOVERNMENT_INVESTED', zone = 'district'): Promise<string> => {
  projects.enterpriseIs({ zone, status: 'OPERATING' });
  const { projectCode } = await projects.apply();
  await calls.call('markMajorProject', 'zone', { projectCode, kind, reason: '重点工程' }, WINDOW);
  return projectCode;
};

describe('Q07: efficiency inspection', () => {
  const FIELDS =
    'id openedAt closedAt rule { code clause } aspects { code title inspectedAt summary } orders { id aspect state dueOn overdue }';
  const ORDER = 'id state rectification verification verifiedAt overdue';
  const ASPECTS = ['ADMINISTRATIVE_MATTERS', 'SERVICE_SUPPORT', 'FUNDS', 'INTEGRITY'];
  const open = (projectCode: string, as: object = WINDOW) =>
    calls.call('openEfficiencyInspection', FIELDS, { projectCode }, as);
  const inspect = (inspectionId: unknown, aspect: string, findings: object[] = [], as: object = WINDOW) =>
    calls.call('inspectAspect', FIELDS, { inspectionId, aspect, summary: '已查阅台账', findings }, as);
  const close = (inspectionId: unknown, as: object = WINDOW) =>
    calls.call('closeEfficiencyInspection', FIELDS, { inspectionId }, as);
  const report = (orderId: unknown, as: object = WINDOW) =>
    calls.call('reportRectification', ORDER, { orderId, rectification: '已拨付' }, as);
  const verify = (orderId: unknown, effective = true, as: object = REVIEWER) =>
    calls.call('verifyRectification', ORDER, { orderId, effective, verification: '核验属实' }, as);

  test('only projects in scope: government-invested and won by investment promotion', async () => {
    for (const kind of ['GOVERNMENT_INVESTED', 'INVESTMENT_PROMOTION']) {
      expect(await open(await newMajor(kind))).toMatchObject({
        rule: { code: 'EFFICIENCY_SCOPE', clause: '三(二)' },
        aspects: ASPECTS.map(code => ({ code, inspectedAt: null })),
        orders: [],
        closedAt: null,
      });
    }
    expect(await open(await newMajor('KEY_PROJECT'))).toMatchObject({
      code: 'OUT_OF_SCOPE',
      applied: { code: 'EFFICIENCY_SCOPE' },
      message:
        'efficiency inspection is of GOVERNMENT_INVESTED (政府投资项目), INVESTMENT_PROMOTION (招商引资项目), but this project is: KEY_PROJECT',
    });
    expect(await open(await newMajor('GOVERNMENT_INVESTED', 'gedian'))).toMatchObject({
      code: 'NO_EFFICIENCY_INSPECTION',
    });
  });

  test('G63: all 4 aspects are looked at, every finding is put right and verified by another person, before it closes', async () => {
    const projectCode = await newMajor();
    const { id } = await open(projectCode);
    expect(await open(projectCode)).toMatchObject({ code: 'INSPECTION_OPEN', remedy: 'closeEfficiencyInspection' });
    for (const aspect of ASPECTS.slice(0, 3)) await inspect(id, aspect);
    expect(await close(id)).toMatchObject({
      code: 'ASPECTS_OPEN',
      message: 'all 4 aspects are looked at before an inspection closes, but not yet: INTEGRITY',
      remedy: 'inspectAspect for INTEGRITY',
    });
    expect(await inspect(id, 'WEATHER')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(
      await inspect(id, 'INTEGRITY', [{ finding: '资料不全', agency: '财政局', dueOn: '2026-11-16' }]),
    ).toMatchObject({ code: 'INVALID_INPUT', message: 'dueOn must be after today (2026-11-16), but got: 2026-11-16' });
    const seen = await inspect(id, 'INTEGRITY', [{ finding: '资金拨付不及时', agency: '财政局', dueOn: '2026-11-20' }]);
    expect(seen).toMatchObject({
      orders: [{ aspect: 'INTEGRITY', state: 'ISSUED', dueOn: '2026-11-20', overdue: false }],
    });
    const [order] = seen.orders as Fields[];
    expect(await close(id)).toMatchObject({
      code: 'ORDERS_OPEN',
      message: 'every order is verified before an inspection closes, but open are: 1',
    });
    expect(await verify(order!.id)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'verifyRectification is not possible in state ISSUED; possible: reportRectification',
    });
    projects.at('2026-11-20 10:00');
    expect(await calls.ask('supervisionOrders(zone: "district", overdue: true) { nodes { id } }', WINDOW)).toEqual({
      nodes: [],
    });
    projects.at('2026-11-21 10:00');
    expect(
      await calls.ask('supervisionOrders(zone: "district", overdue: true) { nodes { id overdue } }', WINDOW),
    ).toEqual({ nodes: [{ id: order!.id, overdue: true }] });
    expect(await report(order!.id)).toMatchObject({ state: 'RECTIFIED', rectification: '已拨付' });
    expect(await verify(order!.id, true, WINDOW)).toMatchObject({ code: 'SAME_PERSON' });
    expect(await verify(order!.id, false)).toMatchObject({ state: 'ISSUED', verification: '核验属实' });
    await report(order!.id, REVIEWER);
    expect(await verify(order!.id, true, WINDOW)).toMatchObject({ state: 'VERIFIED' });
    expect(await verify(order!.id, true, WINDOW)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('it is final'),
    });
    expect(await close(id)).toMatchObject({ closedAt: '2026-11-21T10:00:00+08:00' });
    expect(await inspect(id, 'FUNDS')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await calls.ask(`supervisionOrders(zone: "district") { nodes { id } }`, WINDOW)).toEqual({ nodes: [] });
    expect(await open(projectCode)).toMatchObject({ closedAt: null });
  });

  test('is for the office alone: neither the enterprise nor the public sees it', async () => {
    const projectCode = await newMajor();
    const { id } = await open(projectCode);
    expect(await open(projectCode, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await inspect(id, 'FUNDS', [], ENTERPRISE)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await report('x')).toMatchObject({ code: 'NOT_FOUND' });
    for (const [as, shown] of [
      [WINDOW, [{ id }]],
      [ENTERPRISE, null],
      [{}, null],
    ] as const) {
      expect(await calls.ask(`project(projectCode: "${projectCode}") { efficiencyInspections { id } }`, as)).toEqual({
        efficiencyInspections: shown,
      });
    }
    expect(await calls.ask('supervisionOrders(zone: "district") { nodes { id } }', ENTERPRISE)).toBeNull();
    const ledger = `project(projectCode: "${projectCode}") { ledger { nodes { action } } }`;
    expect(await calls.ask(ledger, ENTERPRISE)).toEqual({ ledger: { nodes: [{ action: 'MajorProjectMarked' }] } });
    expect(await calls.ask(ledger, WINDOW)).toMatchObject({ ledger: { nodes: { length: 2 } } });
    const changes = (await projects.subgraph.changes({ limit: '1000' })).filter(
      ({ type }) => type === 'EfficiencyInspectionOpened',
    );
    expect(changes.every(({ restricted }) => restricted)).toBe(true);
  });
});

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
    projects.at('2026-11-20 18:00');
    expect(await overdue()).toEqual({ nodes: [] });
    projects.at('2026-11-21 09:00');
    expect(await overdue()).toEqual({ nodes: [{ id: task!.id, overdue: true }] });
    const complete = (as: object = WINDOW) =>
      calls.call('completeMeetingTask', 'completedAt outcome overdue', { taskId: task!.id, outcome: '已通电' }, as);
    expect(await complete(ENTERPRISE)).toMatchObject({ code: 'NOT_FOUND' });
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
      );
    await calls.call(
      'holdCoordinationMeeting',
      MEETING,
      { organCode: ORGAN, zone: 'xinjian', heldOn: '2026-09-30', topic: '协调', decisions: [] },
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
    await expect(calls.ask('meetingPeriods(zone: "xinjian", year: 1999) { period }')).rejects.toThrow(
      'year must be 2000 to 2100, but got: 1999',
    );
  });

  test('is checked; only officers hold and see it', async () => {
    expect(await hold('2026-11-17')).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'heldOn must not be in the future (today is 2026-11-16), but got: 2026-11-17',
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
