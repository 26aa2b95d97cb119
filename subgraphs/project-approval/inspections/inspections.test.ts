import { describe, expect, test } from '@jest/globals';
import { MajorProjects } from '../major-projects/testing.ts';
import { ENTERPRISE, REVIEWER, WINDOW, callsOf, openProjects } from '../testing.ts';
import type { Fields } from '../testing.ts';

const projects = openProjects('2026-11-16 10:00');
const calls = callsOf(projects);
const majors = new MajorProjects(projects);
const newMajor = (kind = 'GOVERNMENT_INVESTED', zone = 'district'): Promise<string> => majors.newMajor(zone, kind);

describe('Q07: efficiency inspection', () => {
  const FIELDS =
    'id openedAt closedAt rule { code clause } aspects { code title inspectedAt summary } orders { id aspect state dueOn overdue }';
  const ORDER =
    'id state rectification verification verifiedAt overdue returned { rectification rectifiedAt verification verifiedAt }';
  const ASPECTS = ['ADMINISTRATIVE_MATTERS', 'SERVICE_SUPPORT', 'FUNDS', 'INTEGRITY'];
  /** The agency that inspects, and the one that is inspected. */
  const INSPECTOR = { ...WINDOW, agency: '纪检监察机关' };
  const VERIFIER = { ...REVIEWER, agency: '纪检监察机关' };
  const INSPECTED = { ...WINDOW, agency: '财政局' };
  const open = (projectCode: string, as: object = INSPECTOR) =>
    calls.call('openEfficiencyInspection', FIELDS, { projectCode }, as);
  const inspect = (inspectionId: unknown, aspect: string, findings: object[] = [], as: object = INSPECTOR) =>
    calls.call('inspectAspect', FIELDS, { inspectionId, aspect, summary: '已查阅台账', findings }, as);
  const close = (inspectionId: unknown, as: object = INSPECTOR) =>
    calls.call('closeEfficiencyInspection', FIELDS, { inspectionId }, as);
  const report = (orderId: unknown, as: object = INSPECTED) =>
    calls.call('reportRectification', ORDER, { orderId, rectification: '已拨付' }, as);
  const verify = (orderId: unknown, effective = true, as: object = VERIFIER) =>
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
    expect(await verify(order!.id, true, INSPECTOR)).toMatchObject({ code: 'SAME_PERSON' });
    expect(await verify(order!.id, false)).toMatchObject({
      state: 'ISSUED',
      verification: null,
      returned: [{ rectification: '已拨付', verification: '核验属实' }],
    });
    projects.at('2026-11-21 11:00');
    await report(order!.id);
    expect(await verify(order!.id, false)).toMatchObject({
      state: 'ISSUED',
      returned: [
        { rectifiedAt: '2026-11-21T10:00:00+08:00', verifiedAt: '2026-11-21T10:00:00+08:00' },
        { rectifiedAt: '2026-11-21T11:00:00+08:00', verifiedAt: '2026-11-21T11:00:00+08:00' },
      ],
    });
    await report(order!.id, { ...REVIEWER, agency: '财政局' });
    expect(await verify(order!.id, true, INSPECTOR)).toMatchObject({ state: 'VERIFIED' });
    expect(await verify(order!.id, true, INSPECTOR)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('it is final'),
    });
    expect(await close(id)).toMatchObject({ closedAt: '2026-11-21T11:00:00+08:00' });
    expect(await inspect(id, 'FUNDS')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await calls.ask(`supervisionOrders(zone: "district") { nodes { id } }`, WINDOW)).toEqual({ nodes: [] });
    expect(await open(projectCode)).toMatchObject({ closedAt: null });
  });

  test('is led by the agency that the plan names: who is inspected neither opens nor verifies nor closes it, and nobody else says what it put right', async () => {
    const projectCode = await newMajor();
    const refused = (agency: string, got = '财政局') => ({
      code: 'NOT_ENTITLED',
      message: `this is for officers of the agency ${agency}, but the caller works for: ${got}`,
    });
    expect(await open(projectCode, WINDOW)).toMatchObject(refused('纪检监察机关', 'no agency'));
    expect(await open(projectCode, INSPECTED)).toMatchObject(refused('纪检监察机关'));
    const { id } = await open(projectCode);
    const findings = [{ finding: '资金拨付不及时', agency: '财政局', dueOn: '2026-11-20' }];
    expect(await inspect(id, 'FUNDS', findings, INSPECTED)).toMatchObject(refused('纪检监察机关'));
    const [order] = (await inspect(id, 'FUNDS', findings)).orders as Fields[];
    expect(await report(order!.id, INSPECTOR)).toMatchObject(refused('财政局', '纪检监察机关'));
    await report(order!.id);
    expect(await verify(order!.id, true, { ...REVIEWER, agency: '财政局' })).toMatchObject(refused('纪检监察机关'));
    expect(await close(id, INSPECTED)).toMatchObject(refused('纪检监察机关'));
    expect(await verify(order!.id)).toMatchObject({ state: 'VERIFIED' });
  });

  test('is for the office alone: neither the enterprise nor the public sees it', async () => {
    const projectCode = await newMajor();
    const { id } = await open(projectCode);
    expect(await open(projectCode, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await inspect(id, 'FUNDS', [], ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await inspect('x', 'FUNDS', [], ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
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
