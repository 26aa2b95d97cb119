/**
 * Project approval, row by row, through the gateway: each asserts its plan's number, with every other department there.
 */
import { expect, test } from '@jest/globals';
import { enterpriseOf } from '#shared/testing/department.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { actingOn, officers } from '#test/acting.ts';
import { organOf } from './testing.ts';

/** Thursday 19 November 2026, in an ordinary week. */
const { act, done, query, at, next, newProject } = actingOn('2026-11-19', 300);
/** A project just applied for. */
type Applied = Awaited<ReturnType<typeof newProject>>;
const [first, second] = officers('project-approval');
const HASH = 'b1'.repeat(32);
const RULE = 'applied: rule { code clause inherited }';

const permitOf = (result: object, permit: string) =>
  (
    result as { permitRequirements: { permits: { permit: string; required: boolean }[] } }
  ).permitRequirements.permits.find(one => one.permit === permit)!.required;

test.each([
  ['WITH_PLAN', 30],
  ['SME', 45],
  ['GOV_LINEAR', 40],
  ['REBUILD', 35],
  ['INDUSTRIAL', 30],
])('G16: %s takes at most %d working days in Gedian, 120 by the national cap elsewhere', async (category, days) => {
  expect(await newProject('gedian', { category }, `limitDays ${RULE}`)).toMatchObject({
    limitDays: days,
    applied: { clause: '§16', inherited: false },
  });
  expect(await newProject('yili', { category }, `limitDays ${RULE}`)).toMatchObject({
    limitDays: 120,
    applied: { inherited: true },
  });
});

test.each([
  // Up to 1,000,000 yuan or under 500 m²: either is enough.
  ['1000000.00', 5_000, false],
  ['1000000.01', 5_000, true],
  ['9000000.00', 499, false],
  ['9000000.00', 500, true],
])('G19: %s yuan and %d m² need a construction permit: %s', async (investment, floorArea, required) => {
  expect(
    permitOf(
      await newProject('gedian', { investment, floorArea }, 'permitRequirements { permits { permit required } }'),
      'CONSTRUCTION_PERMIT',
    ),
  ).toBe(required);
});

test('G17: energy is a filed commitment, but not for one of the 6 high-energy classes, coal, or what the province approves', async () => {
  const mode = (result: object) => (result as { energyReviewMode: { mode: string } }).energyReviewMode.mode;
  const reported = { coal: false, provinceApproved: false };
  for (const [facts, expected] of [
    [reported, 'COMMITMENT_FILING'],
    [{ ...reported, coal: true }, 'REVIEW'],
    [{ ...reported, provinceApproved: true }, 'REVIEW'],
  ] as const) {
    // Which industries count as high in energy is market-access's to say: of the sample, take one that is not.
    const tried: string[] = [];
    for (let n = 0; n < 8 && tried.at(-1) !== expected; n += 1)
      tried.push(mode(await newProject('gedian', { facts }, 'energyReviewMode { mode }')));
    expect(tried).toContain(expected);
    if (expected === 'REVIEW') expect(tried).toEqual(['REVIEW']);
  }
});

test('G18: built first and verified later, but never real estate or major infrastructure', async () => {
  const allowed = async (nature: string) =>
    (
      (await newProject(
        'gedian',
        { facts: { nature, policyConform: true } },
        'buildThenVerify { allowed }',
      )) as Applied & {
        buildThenVerify: { allowed: boolean };
      }
    ).buildThenVerify.allowed;
  expect([await allowed('OTHER'), await allowed('REAL_ESTATE'), await allowed('MAJOR_INFRASTRUCTURE')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('Y17: what is simple and of low risk in Yili is approved minimally', async () => {
  const risk = async (zone: string) =>
    (
      (await newProject(
        zone,
        {
          facts: { nature: 'OTHER', simpleWorks: true, fireClass: 'ORDINARY' },
          investment: '500000.00',
          floorArea: 400,
        },
        'permitRequirements { risk { class minimalApproval } }',
      )) as Applied & { permitRequirements: { risk: object } }
    ).permitRequirements.risk;
  expect(await risk('yili')).toEqual({ class: 'SIMPLE_LOW_RISK', minimalApproval: true });
});

test('X04: Xinjian names 7 regional assessments; those valid for its park spare a project its own', async () => {
  const kinds = [
    'SEISMIC_SAFETY',
    'GEOLOGICAL_HAZARD',
    'MINERAL_OVERLAY',
    'ENVIRONMENTAL_IMPACT',
    'ENERGY_CONSERVATION',
    'WATER_RESOURCES',
    'CLIMATE_FEASIBILITY',
  ];
  const publish = (type: string) =>
    done(first, 'publishRegionalAssessment', {
      organCode: organOf('xinjian'),
      zone: 'xinjian',
      park: 'ROWS',
      parkName: '示例园',
      type,
      validFrom: '2026-01-01',
      validTo: '2026-11-19',
      reportHash: HASH,
    });
  for (const kind of kinds.slice(0, 5)) await publish(kind);
  const spared = async () => {
    const { exemptAssessments } = (await newProject(
      'xinjian',
      { park: 'ROWS' },
      'exemptAssessments { exempt { type } remaining { type } }',
    )) as Applied & { exemptAssessments: { exempt: { type: string }[]; remaining: { type: string }[] } };
    return [exemptAssessments.exempt, exemptAssessments.remaining].map(list => list.map(({ type }) => type));
  };
  expect(await spared()).toEqual([kinds.slice(0, 5), kinds.slice(5)]);
  at('10:00', '2026-11-20');
  expect(await spared()).toEqual([[], kinds]);
});

let parcels = 0;
const parcel = async (zone = 'gedian'): Promise<string> => {
  parcels += 1;
  const parcelCode = `${zoneOf(zone).hostDivisionCode}001009GB${String(parcels).padStart(5, '0')}`;
  await done(first, 'registerLandParcel', {
    organCode: organOf(zone),
    parcelCode,
    zone,
    park: 'HEALTH',
    location: '1号地块',
    purpose: 'INDUSTRIAL',
    area: 40_000,
  });
  return parcelCode;
};
const FIVE = ['COMPENSATION_SETTLED', 'NO_DISPUTE', 'CLEAR_TITLE', 'INFRASTRUCTURE_DONE', 'RELICS_EXPLORED'];

test('G01: standard land has all 5 checks hold', async () => {
  const parcelCode = await parcel();
  for (const check of FIVE) {
    expect(await act(first, 'markStandardLand', { parcelCode })).toMatchObject({
      code: 'LAND_NOT_READY',
      message: expect.stringContaining('all 5 checks'),
    });
    await done(first, 'recordLandCheck', { parcelCode, check, holds: true });
  }
  expect(await done(first, 'markStandardLand', { parcelCode }, '... on LandParcel { state }')).toMatchObject({
    state: 'STANDARD',
  });
});

test('G03: added industrial floor area costs 0 yuan, without a cap on its ratio', async () => {
  expect(
    await query(
      `landParcel(parcelCode: "${await parcel()}") { additionalFloorAreaFee(planConforms: true, useUnchanged: true) { landPrice infrastructureFee ratioUncapped ${RULE} } }`,
    ),
  ).toMatchObject({
    additionalFloorAreaFee: {
      landPrice: '0.00',
      infrastructureFee: '0.00',
      ratioUncapped: true,
      applied: { clause: '§3' },
    },
  });
});

test('G15: the land planning permit takes 2 documents', async () => {
  expect(await query(`landPermitDocuments(zone: "gedian") { limit documents { title } ${RULE} }`)).toMatchObject({
    limit: 2,
    documents: [{ title: expect.any(String) }, { title: expect.any(String) }],
    applied: { clause: '§15' },
  });
});

test('Y20: three kinds of results are shared free of charge in Yili', async () => {
  const { landChecklist } = (await query(
    `landParcel(parcelCode: "${await parcel('yili')}") { landChecklist { sharedResults { code } ${RULE} } }`,
  )) as { landChecklist: { sharedResults: object[] } };
  expect(landChecklist).toMatchObject({ applied: { code: 'FREE_SHARED_RESULTS', clause: '§17' } });
  expect(landChecklist.sharedResults).toHaveLength(3);
});

const connect = (zone: string, more: object) => {
  const { creditCode } = next(zone);
  return act(
    enterpriseOf(creditCode),
    'applyForUtility',
    { creditCode, kind: 'POWER', area: 'URBAN', ...more },
    '... on UtilityConnection { id replyOnSpot cost clock { dueDate } }',
  );
};

test.each([
  // Working days from Thursday 19 November: over the weekends, and New Year's Day for none of them.
  ['HIGH_VOLTAGE', 30, '2026-12-31'],
  ['LOW_VOLTAGE_EXTERNAL', 10, '2026-12-03'],
  ['LOW_VOLTAGE', 3, '2026-11-24'],
  ['RESIDENTIAL', 2, '2026-11-23'],
])('G05: %s is connected within %d working days', async (kind, _days, dueDate) => {
  expect(await connect('gedian', { class: kind, capacityKw: 200, loadKva: 250 })).toMatchObject({ clock: { dueDate } });
});

test.each([
  [2_000, true],
  [2_000.1, false],
])('G05: a load of %d kVA is answered on the spot: %s', async (loadKva, replyOnSpot) => {
  expect(await connect('gedian', { class: 'HIGH_VOLTAGE', capacityKw: 1_500, loadKva })).toMatchObject({ replyOnSpot });
});

test.each([
  ['URBAN', 160, '0.00'],
  ['URBAN', 161, null],
  ['RURAL', 100, '0.00'],
  ['RURAL', 101, null],
])('G07: %s, %d kW costs a small enterprise %s', async (area, capacityKw, cost) => {
  expect(
    await query(
      `connectionCost(zone: "gedian", kind: POWER, area: ${area}, capacityKw: ${capacityKw}, sizeClass: SMALL) { cost }`,
    ),
  ).toEqual({ cost });
});

test('G08: water within 1 working day where the line is simple and nothing is to be permitted, at no cost outside the site', async () => {
  const easy = { kind: 'WATER', class: 'WATER_110', simpleExternalLine: true, noAdministrativePermit: true };
  expect(await connect('gedian', easy)).toMatchObject({ cost: '0.00', clock: { dueDate: '2026-11-20' } });
  expect(await connect('gedian', { ...easy, noAdministrativePermit: false })).toMatchObject({
    code: 'WATER_110_CONDITIONS',
  });
});

test('G09: gas costs nothing outside the site', async () => {
  expect(await connect('gedian', { kind: 'GAS' })).toMatchObject({ cost: '0.00' });
});

test('G06: a line has at most 2 outages and 8.5 hours a year; every enterprise is notified before', async () => {
  const { creditCode } = next('gedian');
  const notice = (day: string) =>
    act(
      { ...first, agency: '供电企业' },
      'noticeOutage',
      {
        zone: 'gedian',
        line: '葛行线',
        from: `${day}T08:00:00+08:00`,
        to: `${day}T12:00:00+08:00`,
        creditCodes: [creditCode],
        reason: '计划检修',
      },
      '... on OutageNotice { enterprises }',
    );
  for (const day of ['2026-11-26', '2026-12-01']) expect(await notice(day)).toMatchObject({ enterprises: 1 });
  expect(await notice('2026-12-10')).toMatchObject({ code: 'OUTAGE_LIMIT' });
  expect(
    await query('lineOutages(zone: "gedian", line: "葛行线", year: 2026) { count limit hours hoursLimit met }'),
  ).toEqual({ count: 2, limit: 2, hours: 8, hoursLimit: 8.5, met: true });
});

const line = (more: object, creditCode = next('gedian').creditCode) =>
  done(
    enterpriseOf(creditCode),
    'applyForExternalLine',
    { creditCode, kind: 'POWER', route: '创业一路', roadCrossing: 20, lineLength: 300, commitment: true, ...more },
    '... on ExternalLine { id mode state permits { permit } clock { dueDate } }',
  );

test.each([
  [20, 300, 'FILING'],
  [20.1, 300, 'APPROVAL'],
  [20, 300.1, 'APPROVAL'],
])('G21: a line that crosses %d m of road and is %d m long: %s', async (roadCrossing, lineLength, mode) => {
  expect(await line({ roadCrossing, lineLength })).toMatchObject({ mode });
});

test('G21: five permits in one form, in 3 working days; silence grants them (G60)', async () => {
  const applied = await line({ roadCrossing: 21 });
  expect(applied).toMatchObject({ state: 'RUNNING', clock: { dueDate: '2026-11-24' } });
  expect(applied.permits).toHaveLength(5);
  at('23:00', '2026-11-24');
  expect(await query(`externalLine(id: "${String(applied.id)}") { state permits { deemedOn } }`, first)).toMatchObject({
    state: 'DEEMED_GRANTED',
  });
});

test('G22: no permit to dig outside the forbidden areas of the published register, 5G base stations included', async () => {
  const stretch = { road: '创业大道', fromMetre: 0, toMetre: 500 };
  const area = { code: 'NEW_ROAD', title: '创业大道新建段', ground: '新建道路五年内不得挖掘', stretch };
  const register = { zone: 'gedian', basis: '城市道路管理条例第三十三条', areas: [area] };
  await done(first, 'publishForbiddenAreas', register);
  const needed = (kind: string, fromMetre: number) =>
    query(`needsExcavationPermit(zone: "gedian", kind: ${kind},
      place: { stretch: { road: "创业大道", fromMetre: ${fromMetre}, toMetre: 800 } }) { needed areas }`);
  expect([await needed('WATER', 500), await needed('BASE_STATION_5G', 500), await needed('WATER', 499)]).toEqual([
    { needed: false, areas: [] },
    { needed: false, areas: [] },
    { needed: true, areas: ['NEW_ROAD'] },
  ]);
});

test('X01: who accepted may not decide', async () => {
  const { projectCode } = await newProject('gedian');
  await done(first, 'acceptProject:ProjectInput', { projectCode });
  expect(
    await act(first, 'rejectProject', {
      projectCode,
      reasons: ['不符合规划'],
      basis: '《中华人民共和国城乡规划法》第四十条',
    }),
  ).toMatchObject({
    code: 'SAME_OFFICER',
  });
  expect(
    await done(second, 'rejectProject', {
      projectCode,
      reasons: ['不符合规划'],
      basis: '《中华人民共和国城乡规划法》第四十条',
    }),
  ).toMatchObject({
    __typename: 'Project',
  });
});

test('of two officers who act on one project at once one wins, and the other gets a typed conflict', async () => {
  const { projectCode } = await newProject('gedian');
  const { version } = await done(first, 'acceptProject:ProjectInput', { projectCode }, '... on Project { version }');
  const reject = (subject: string) =>
    act(
      { ...second, subject },
      'rejectProject',
      { projectCode, version, reasons: ['不符合规划'], basis: '《中华人民共和国城乡规划法》第四十条' },
      '... on Project { state version }',
    );
  const results = await Promise.all(['second', 'third'].map(reject));
  expect(results.map(({ __typename }) => __typename).sort()).toEqual(['Project', 'Refusal']);
  expect(results.find(({ __typename }) => __typename === 'Refusal')).toMatchObject({
    code: 'CASE_CHANGED',
    message: 'it was changed meanwhile: it is at version 3, but got: version 2',
  });
});
