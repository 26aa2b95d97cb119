/**
 * What all departments have from the kit, row by row, through the gateway: one complete notice, two persons, consent by
 * silence, clocks over holidays.
 */
import { expect, test } from '@jest/globals';
import { enterpriseOf } from '../shared/testing/department.ts';
import { zone as zoneOf } from '../shared/zones/index.ts';
import { actingOn, founder, officers, registrationForms } from './acting.ts';

/** Monday 16 November 2026, in an ordinary week. */
const { act, done, query, at, next, newProject } = actingOn('2026-11-16', 300);
const [registrar, registrar2] = officers('market-access');
const [first, second] = officers('project-approval');
const formOf = registrationForms();
const registrationIn = async (zone: string): Promise<string> =>
  (await done(founder, 'registerEnterprise', formOf(zone), '... on EnterpriseRegistration { id }')).id as string;

test('Q01: of a registration, 1 complete list is requested; a second is accepted and kept as a violation', async () => {
  const registrationId = await registrationIn('xinjian');
  const REGISTRATION =
    '... on EnterpriseRegistration { status clock { dueDate paused } supplements { items suppliedAt late } }';
  const request = (items: string[]) => act(registrar, 'requestSupplement', { registrationId, items }, REGISTRATION);
  const supply = (items: string[]) => act(founder, 'supplySupplement', { registrationId, items }, REGISTRATION);
  expect(await supply(['公司章程'])).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  expect(await request([])).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await request(['公司章程', '股东决定'])).toMatchObject({
    clock: { paused: true },
    supplements: [{ items: ['公司章程', '股东决定'], suppliedAt: null, late: [] }],
  });
  at('10:00', '2026-11-18');
  expect(await supply(['公司章程'])).toMatchObject({ code: 'INCOMPLETE_SUPPLEMENT' });
  // Three working days, and the 17th, all of which it stood still.
  expect(await supply(['公司章程', '股东决定'])).toMatchObject({ clock: { paused: false, dueDate: '2026-11-20' } });
  at('11:00', '2026-11-18');
  expect(await request(['住所证明'])).toMatchObject({
    supplements: [{ late: [] }, { items: ['住所证明'], late: ['住所证明'] }],
  });
});

test('Q01: of a project, 1 complete list is requested; a second is accepted and kept as a violation', async () => {
  const { projectCode, creditCode } = await newProject('gedian');
  const PROJECT = '... on Project { pauses { items late to } }';
  const request = (items: string[]) => act(first, 'requestProjectSupplement', { projectCode, items }, PROJECT);
  const supply = () => act(enterpriseOf(creditCode), 'supplyProjectSupplement:ProjectInput', { projectCode }, PROJECT);
  expect(await supply()).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  expect(await request(['总平面图', '用地红线图'])).toMatchObject({
    pauses: [{ items: ['总平面图', '用地红线图'], late: [], to: null }],
  });
  at('10:00', '2026-11-17');
  await supply();
  at('11:00', '2026-11-17');
  expect(await request(['环评批复'])).toMatchObject({
    pauses: [{ late: [] }, { items: ['环评批复'], late: ['环评批复'] }],
  });
  // No other caller sees what was requested.
  expect(await query(`project(projectCode: "${projectCode}") { pauses { items late } }`)).toEqual({
    pauses: [
      { items: null, late: null },
      { items: null, late: null },
    ],
  });
});

test('X01: the officer who accepted a registration may not approve it; another one does, once', async () => {
  const registrationId = await registrationIn('gedian');
  const approve = (as: typeof registrar) =>
    act(as, 'approveRegistration', { registrationId }, '... on EnterpriseRegistration { status }');
  expect(await approve(registrar2)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  await done(registrar, 'acceptRegistration', { registrationId });
  expect(await approve(registrar)).toMatchObject({ code: 'SAME_OFFICER' });
  // Neither does an officer of another department.
  expect(await approve(first)).toMatchObject({ code: 'NOT_ENTITLED' });
  expect(await approve(registrar2)).toMatchObject({ status: 'APPROVED' });
  expect(await approve(registrar2)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
});

test('G60: silence grants the permits of a line once 3 working days are over, and it is too late to refuse; it never approves a project', async () => {
  // The third working day is the make-up Saturday after National Day.
  at('10:00', '2026-09-30');
  const { creditCode } = next('gedian');
  const { id } = await done(
    enterpriseOf(creditCode),
    'applyForExternalLine',
    { creditCode, kind: 'POWER', route: '创业一路', roadCrossing: 21, lineLength: 300, commitment: true },
    '... on ExternalLine { id }',
  );
  const { projectCode } = await newProject('gedian');
  await done(first, 'acceptProject:ProjectInput', { projectCode });
  const line = () => query(`externalLine(id: "${String(id)}") { state clock { dueDate } permits { deemedOn } }`, first);
  at('17:00', '2026-10-10');
  expect(await line()).toEqual({
    state: 'RUNNING',
    clock: { dueDate: '2026-10-10' },
    permits: Array(5).fill({ deemedOn: null }),
  });
  at('23:00', '2026-10-10');
  expect(await line()).toMatchObject({ state: 'DEEMED_GRANTED', permits: Array(5).fill({ deemedOn: '2026-10-10' }) });
  expect(
    await act({ ...first, agency: '公安局' }, 'endExternalLinePermit', {
      id,
      permit: 'EXCAVATION',
      granted: false,
      outcome: '不予许可',
    }),
  ).toMatchObject({ code: 'DEEMED_GRANTED' });
  at('10:00', '2027-03-01');
  expect(await query(`project(projectCode: "${projectCode}") { state clock { light } }`, first)).toEqual({
    state: 'ACCEPTED',
    clock: { light: 'OVERDUE' },
  });
});

const connect = async (more: object) => {
  const { creditCode } = next('gedian');
  return done(
    enterpriseOf(creditCode),
    'applyForUtility',
    { creditCode, area: 'URBAN', ...more },
    '... on UtilityConnection { clock { dueDate provisional } }',
  );
};
const WATER = { kind: 'WATER', class: 'WATER_110', simpleExternalLine: true, noAdministrativePermit: true };
const POWER = { kind: 'POWER', capacityKw: 200 };

test.each([
  // A make-up Saturday or Sunday is a working day, the days off between are none.
  ['2026-02-13', '2026-02-14'],
  ['2026-02-27', '2026-02-28'],
  ['2026-04-30', '2026-05-06'],
  ['2026-09-18', '2026-09-20'],
  ['2026-09-24', '2026-09-28'],
])('G08: 1 working day from %s ends on %s', async (applied, dueDate) => {
  at('10:00', applied);
  expect(await connect(WATER)).toMatchObject({ clock: { dueDate, provisional: false } });
});

test.each([
  ['RESIDENTIAL', 2, '2026-06-18', '2026-06-23'],
  ['LOW_VOLTAGE', 3, '2026-02-13', '2026-02-25'],
  ['LOW_VOLTAGE', 3, '2026-09-30', '2026-10-10'],
  ['LOW_VOLTAGE_EXTERNAL', 10, '2026-09-30', '2026-10-20'],
  // Fifteen of them end on 27 October.
  ['HIGH_VOLTAGE', 30, '2026-09-30', '2026-11-17'],
])('G05: %s, %d working days from %s end on %s', async (kind, _days, applied, dueDate) => {
  at('10:00', applied);
  expect(await connect({ ...POWER, class: kind })).toMatchObject({ clock: { dueDate, provisional: false } });
});

test.each([
  ['2026-04-30', '2026-05-11'],
  ['2026-09-30', '2026-10-13'],
])('G40: in Xinjian, 5 working days from %s end on %s', async (applied, dueDate) => {
  at('10:00', applied);
  const { creditCode } = next('xinjian');
  const unitNo = `${zoneOf('xinjian').hostDivisionCode}002003GB00009F${applied.replaceAll('-', '')}`;
  expect(
    await done(
      enterpriseOf(creditCode),
      'applyForRealEstate',
      { creditCode, kind: 'FIRST', unitNo, location: '创业一路1号', area: 1_200.5 },
      '... on RealEstateCase { clock { dueDate } }',
    ),
  ).toMatchObject({ clock: { dueDate } });
});

test('G16: a clock that runs into a year whose calendar is not published says so', async () => {
  at('10:00', '2026-11-30');
  const { projectCode } = await newProject('gedian', { category: 'SME' });
  await done(first, 'acceptProject:ProjectInput', { projectCode });
  expect(await query(`project(projectCode: "${projectCode}") { clock { provisional } }`, second)).toEqual({
    clock: { provisional: true },
  });
});
