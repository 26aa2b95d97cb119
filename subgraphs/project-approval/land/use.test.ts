import { describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { enterpriseOf } from '#shared/testing/department.ts';
import { cameFirst } from '#shared/testing/meanwhile.ts';
import { zone } from '#shared/zones/index.ts';
import { CODE, ENTERPRISE, REVIEWER, WINDOW, openProjects } from '../testing.ts';
import { compareUse, comparisonReasons, densityOf, requireLandUseVerified } from './use-rules.ts';
import type { LandParcelRow } from './rows.ts';

const ORGAN = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420703', serial: 88 });
const OTHER = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_000_003 });
const FIVE = ['COMPENSATION_SETTLED', 'NO_DISPUTE', 'CLEAR_TITLE', 'INFRASTRUCTURE_DONE', 'RELICS_EXPLORED'];
/** 15 mu: a project of 3.5 million yuan and 12,000 m² has 233,333.33 yuan a mu, and a ratio of 1.2. */
const AREA = 10_000;
const LAND_USE = { utilisation: 80, outputPerHectare: '6000000', floorAreaRatio: 1.2, investmentPerMu: '2333333.33' };

const projects = openProjects('2026-11-19 10:00');

const FIELDS = `... on LandParcel {
  state suppliedTo { creditCode } project { projectCode landParcels { parcelCode } }
  plannedUse { met items { indicator threshold figure met } }
  builtUse { met items { indicator figure met } }
  earlierSupplies { suppliedTo ending endedOn }
}`;
const mutate = (name: string, input: object, as: object = WINDOW): Promise<Record<string, unknown>> =>
  projects.mutate(name, input, FIELDS, as);
let parcels = 0;
const supplied = async (landUse: object | null = LAND_USE, park: string | null = null): Promise<string> => {
  parcels += 1;
  const parcelCode = `420703001009GB${String(parcels).padStart(5, '0')}`;
  await mutate('registerLandParcel', {
    organCode: ORGAN,
    parcelCode,
    zone: 'gedian',
    location: '葛店园区9号地块',
    purpose: 'INDUSTRIAL',
    area: AREA,
    park,
  });
  for (const check of FIVE) await mutate('recordLandCheck', { parcelCode, check, holds: true });
  await mutate('markStandardLand', { parcelCode });
  expect(await mutate('supplyLandParcel', { parcelCode, creditCode: CODE, landUse })).toMatchObject({
    state: 'SUPPLIED',
  });
  return parcelCode;
};
/** The land is another's, as if a transfer had come first. */
const PASSED_ON = 'update land_parcel set supplied_to = $2 where parcel_code = $1';
const PLAN = { utilisation: 80, outputPerHectare: '6000000' };
const place = (parcelCode: string, projectCode: string, plan: object = PLAN, as: object = ENTERPRISE) =>
  mutate('placeProjectOnParcel', { parcelCode, projectCode, ...plan }, as);

const BEFORE_ACCEPTANCE = ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING', 'CONSTRUCTION_PERMIT'];
const applyForAcceptance = (projectCode: string) =>
  projects.mutate(
    'applyForJointProcedure',
    { projectCode, kind: 'ACCEPTANCE' },
    '... on JointProcedure { id }',
    ENTERPRISE,
  );

const landSteps = async (projectCode: string, as: object): Promise<object[]> => {
  const { availableSteps } = await projects.fields<{ availableSteps: { operation: string; yours: boolean }[] }>(
    projectCode,
    'availableSteps { operation yours input missing }',
    as,
  );
  return availableSteps.filter(({ operation }) => /Land|Parcel/.test(operation) && !operation.startsWith('submit'));
};

describe('G03: a project on a parcel is held against its thresholds', () => {
  test('its steps name the parcel, and the figures that are to be told', async () => {
    const parcelCode = await supplied();
    const projectCode = await projects.accepted();
    const placing = (await landSteps(projectCode, ENTERPRISE)).filter(step =>
      JSON.stringify(step).includes(parcelCode),
    );
    expect(placing).toEqual([
      {
        operation: 'placeProjectOnParcel',
        yours: true,
        input: { projectCode, parcelCode },
        missing: ['utilisation', 'outputPerHectare'],
      },
    ]);
    // A stranger does not learn which parcels the enterprise holds.
    expect(await landSteps(projectCode, {})).toEqual([]);
    expect(await place(parcelCode, projectCode)).toMatchObject({ plannedUse: { met: true } });
    expect(await landSteps(projectCode, ENTERPRISE)).toEqual([]);
    for (const stage of BEFORE_ACCEPTANCE) await projects.finish(projectCode, stage);
    expect(await landSteps(projectCode, WINDOW)).toEqual([]);
    await applyForAcceptance(projectCode);
    expect(await landSteps(projectCode, WINDOW)).toEqual([
      {
        operation: 'verifyLandUse',
        yours: true,
        input: { parcelCode },
        missing: ['utilisation', 'floorAreaRatio', 'investmentPerMu'],
      },
    ]);
  });

  test('what it plans reaches each threshold exactly; parcel and project then know each other', async () => {
    const parcelCode = await supplied();
    const { projectCode } = await projects.apply();
    projects.at('2026-11-19 10:05');
    expect(await place(parcelCode, projectCode)).toMatchObject({
      project: { projectCode, landParcels: [{ parcelCode }] },
      plannedUse: {
        met: true,
        items: [
          { indicator: 'UTILISATION', threshold: '80', figure: '80', met: true },
          { indicator: 'OUTPUT', threshold: '6000000', figure: '6000000', met: true },
          { indicator: 'FLOOR_AREA_RATIO', threshold: '1.2', figure: '1.2', met: true },
          { indicator: 'INVESTMENT', threshold: '2333333.33', figure: '2333333.33', met: true },
        ],
      },
    });
    const [enterprise] = await projects.ask<{ projectDecisions: { nodes: object[] } }[]>(
      `_entities(representations: [{ __typename: "Enterprise", creditCode: "${CODE}" }])
        { ... on Enterprise { projectDecisions(first: 1) { nodes { outcome reasons } } } }`,
      WINDOW,
    );
    expect(enterprise?.projectDecisions.nodes).toEqual([
      {
        outcome: 'LAND_USE_PLANNED',
        reasons: [
          'UTILISATION is 80, at least 80',
          'OUTPUT is 6000000, at least 6000000',
          'FLOOR_AREA_RATIO is 1.2, at least 1.2',
          'INVESTMENT is 2333333.33, at least 2333333.33',
          'the floor-area ratio has no upper limit, and added floor area costs nothing',
        ],
      },
    ]);
  });

  test.each([
    ['utilisation', { ...PLAN, utilisation: 79.99 }, {}],
    ['output', { ...PLAN, outputPerHectare: '5999999.99' }, {}],
    ['floor-area ratio', PLAN, { floorArea: 11_900 }],
    ['investment', PLAN, { investment: '34999900' }],
  ])('%s below its threshold is refused', async (_, plan, changes) => {
    const parcelCode = await supplied();
    const { projectCode } = await projects.apply(changes);
    expect(await place(parcelCode, projectCode, plan)).toMatchObject({
      code: 'LAND_USE_BELOW',
      message: expect.stringContaining(', below '),
      applied: { code: 'LAND_INTENSITY_INDICATORS' },
    });
  });

  test('no ratio is too high, a figure that is needed must be told, and the land must be its own and free', async () => {
    const parcelCode = await supplied();
    const { projectCode } = await projects.apply({ floorArea: 900_000 });
    expect(await place(parcelCode, projectCode, { utilisation: 80 })).toMatchObject({ code: 'LAND_USE_NOT_TOLD' });
    expect(await place(parcelCode, projectCode)).toMatchObject({ plannedUse: { met: true } });
    const { projectCode: second } = await projects.apply();
    expect(await place(parcelCode, second)).toMatchObject({ code: 'PARCEL_TAKEN' });
    const others = await projects.apply({ creditCode: OTHER }, enterpriseOf(OTHER));
    expect(await place(parcelCode, others.projectCode, PLAN, enterpriseOf(OTHER))).toMatchObject({
      code: 'NOT_ITS_LAND',
    });
    expect(await place(parcelCode, second, PLAN, enterpriseOf(OTHER))).toMatchObject({ code: 'NOT_ENTITLED' });
    const unsupplied = '420703001009GB09001';
    const parcel = { organCode: ORGAN, parcelCode: unsupplied, zone: 'gedian', location: '葛店园区10号地块' };
    await mutate('registerLandParcel', { ...parcel, purpose: 'INDUSTRIAL', area: AREA });
    expect(await place(unsupplied, second)).toMatchObject({
      code: 'NOT_ITS_LAND',
      message: expect.stringContaining('not supplied yet'),
    });
    await projects.step('withdrawProject', second, ENTERPRISE);
    expect(await place(parcelCode, second)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('a project is placed on a parcel before it has ended, but it is: '),
    });
  });

  test('where the land was supplied without thresholds, that is the reason', () => {
    const reasons = comparisonReasons(zone('yili'), { items: [], heldOn: '2026-11-19', met: true });
    expect(reasons.map(({ en }) => en)).toEqual(['the parcel was supplied without thresholds']);
  });

  test('what was built is measured; output may follow, and what stays below shows until it is reached', async () => {
    const parcelCode = await supplied();
    const verify = (more: object) => mutate('verifyLandUse', { parcelCode, ...more }, REVIEWER);
    expect(await verify({})).toMatchObject({ code: 'ILLEGAL_TRANSITION', remedy: 'placeProjectOnParcel first' });
    const projectCode = await projects.accepted();
    await place(parcelCode, projectCode);
    const notYet = {
      code: 'ILLEGAL_TRANSITION',
      message: `what was built is held against the thresholds once the acceptance of project ${projectCode} is applied for`,
      remedy: 'apply for the joint acceptance with applyForJointProcedure',
    };
    expect(await verify({ utilisation: 80 })).toMatchObject(notYet);
    for (const stage of BEFORE_ACCEPTANCE) await projects.finish(projectCode, stage);
    // Its last stage has begun, but it is being built.
    expect(await verify({ utilisation: 80 })).toMatchObject(notYet);
    await applyForAcceptance(projectCode);
    const built = { utilisation: 79, floorAreaRatio: 1.2, investmentPerMu: '2333333.33' };
    expect(await verify({ utilisation: 80 })).toMatchObject({ code: 'LAND_USE_NOT_TOLD' });
    expect(await verify(built)).toMatchObject({
      builtUse: {
        met: false,
        items: [
          { indicator: 'UTILISATION', figure: '79', met: false },
          { indicator: 'OUTPUT', figure: null, met: null },
          { indicator: 'FLOOR_AREA_RATIO', figure: '1.2', met: true },
          { indicator: 'INVESTMENT', figure: '2333333.33', met: true },
        ],
      },
    });
    expect(await verify({ ...built, utilisation: 80 })).toMatchObject({ builtUse: { met: true } });
    expect(await projects.typesOf(parcelCode)).toContain('LandUseVerified');
  });

  test('acceptance as built asks for the measurement where thresholds were set', () => {
    const landUse = { utilisation: 80, outputPerHectare: null, floorAreaRatio: null };
    const parcel = { parcelCode: 'P', landUse, builtUse: null, landUseRule: null } as LandParcelRow;
    const compared = (utilisation: number) =>
      compareUse(
        landUse,
        { UTILISATION: utilisation, OUTPUT: null, FLOOR_AREA_RATIO: null, INVESTMENT: null, TAX: null },
        '2026-11-19',
      );
    expect(() => requireLandUseVerified([parcel])).toThrow(/^LAND_USE_OPEN/);
    expect(() => requireLandUseVerified([{ ...parcel, builtUse: compared(79.99) }])).toThrow(/^LAND_USE_BELOW/);
    expect(() => requireLandUseVerified([{ ...parcel, builtUse: compared(80) }])).not.toThrow();
    expect(() => requireLandUseVerified([{ ...parcel, landUse: null }])).not.toThrow();
    expect(densityOf({ investment: '35000000', floorArea: 12_000 }, AREA)).toEqual({
      FLOOR_AREA_RATIO: 1.2,
      INVESTMENT: 2_333_333.33,
    });
  });
});

describe('the end of a right to use land', () => {
  const blockers = async () => {
    const [enterprise] = await projects.ask<{ projectBlockers: { code: string; operation: string }[] }[]>(
      `_entities(representations: [{ __typename: "Enterprise", creditCode: "${CODE}" }])
        { ... on Enterprise { projectBlockers { code operation } } }`,
      WINDOW,
    );
    return enterprise!.projectBlockers.filter(({ code }) => code === 'LAND_HELD').map(({ operation }) => operation);
  };
  const ENDING = { reason: '企业注销，交回土地', basis: '《中华人民共和国土地管理法》第五十八条' };

  test('land that is held blocks a deregistration until it is returned, which waits for the project on it', async () => {
    const parcelCode = await supplied();
    const { projectCode } = await projects.apply();
    await place(parcelCode, projectCode);
    const call = `returnLandParcel(input: {parcelCode: "${parcelCode}"})`;
    expect(await blockers()).toContain(call);
    const back = (as: object = WINDOW) => mutate('returnLandParcel', { parcelCode, ...ENDING }, as);
    expect(await back(ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await back()).toMatchObject({ code: 'PROJECT_GOES_ON', remedy: 'withdrawProject first' });
    await projects.step('withdrawProject', projectCode, ENTERPRISE);
    expect(await back()).toMatchObject({
      state: 'PREPARING',
      suppliedTo: null,
      project: null,
      plannedUse: null,
      earlierSupplies: [{ suppliedTo: CODE, ending: 'RETURNED', endedOn: '2026-11-19' }],
    });
    expect(await blockers()).not.toContain(call);
    expect(await back()).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });

  test('land is passed on with its thresholds to an enterprise that may take up something new', async () => {
    const parcelCode = await supplied();
    const pass = (transferTo: string) => mutate('transferLandParcel', { parcelCode, transferTo, ...ENDING });
    expect(await pass(CODE)).toMatchObject({ code: 'INVALID_INPUT' });
    projects.enterpriseIs({ zone: 'gedian', status: 'DEREGISTERING' });
    expect(await pass(OTHER)).toMatchObject({ code: 'ENTERPRISE_NOT_OPERATING' });
    projects.enterpriseIs({ zone: 'gedian', status: 'OPERATING' });
    expect(await pass(OTHER)).toMatchObject({
      state: 'SUPPLIED',
      suppliedTo: { creditCode: OTHER },
      earlierSupplies: [{ ending: 'TRANSFERRED', suppliedTo: CODE }],
    });
    expect(await projects.typesOf(parcelCode)).toEqual(
      expect.arrayContaining(['LandParcelTransferred', 'LandParcelReceived']),
    );
  });

  test('each step of one request sees what the one before has written', async () => {
    const parcelCode = await supplied();
    const { data } = await projects.subgraph.execute<Record<'passed' | 'back', object>>(
      `mutation ($passed: TransferLandParcelInput!, $back: ReturnLandParcelInput!) {
        passed: transferLandParcel(input: $passed) { ... on LandParcel { suppliedTo { creditCode } } }
        back: returnLandParcel(input: $back) { ... on LandParcel { suppliedTo { creditCode } } } }`,
      { passed: { parcelCode, transferTo: OTHER, ...ENDING }, back: { parcelCode, ...ENDING } },
      WINDOW,
    );
    expect(data).toEqual({ passed: { suppliedTo: { creditCode: OTHER } }, back: { suppliedTo: null } });
  });

  test('a step that began while another enterprise held the land is asked again', async () => {
    const parcelCode = await supplied();
    const passed = { creditCode: CODE, sql: PASSED_ON, values: [parcelCode, OTHER] };
    const back = () => mutate('returnLandParcel', { parcelCode, ...ENDING });
    expect(await cameFirst(projects.subgraph.database, passed, back)).toMatchObject({
      code: 'WRITE_BUSY',
      message: `parcel ${parcelCode} has changed hands meanwhile, so nothing was written`,
      remedy: 'try again, with the same idempotency key',
    });
    expect(await back()).toMatchObject({ suppliedTo: null });
  });
});

describe('X04: a project lies in the park of its parcel', () => {
  const READ = 'park stages { package { tasks { matter status outcome } } } exemptAssessments { exempt { type } }';
  interface Read {
    park: string | null;
    stages: { package: { tasks: { matter: string; status: string; outcome: string | null }[] } | null }[];
    exemptAssessments: { exempt: { type: string }[] };
  }
  const assessed = (park: string, type: string): Promise<unknown> =>
    projects.mutate(
      'publishRegionalAssessment',
      {
        organCode: ORGAN,
        zone: 'gedian',
        park,
        parkName: '大健康产业园',
        type,
        validFrom: '2026-01-01',
        validTo: '2030-12-31',
        reportHash: 'b1'.repeat(32),
      },
      '... on RegionalAssessment { id }',
    );
  const tell = (projectCode: string, park: string, as: object) =>
    projects.step('tellProjectFacts', projectCode, as, { park });
  /** Whether the seismic assessment of the first stage is to be made, was spared since, or is not there. */
  const seismic = ({ stages }: Read): string[] =>
    (stages[0]?.package?.tasks ?? []).filter(({ matter }) => matter === 'SEISMIC_SAFETY').map(({ status }) => status);

  test('whatever was told before: its stage follows, and nobody tells otherwise', async () => {
    await assessed('HEALTH', 'SEISMIC_SAFETY');
    const { projectCode } = await projects.apply({ park: 'OPTOELECTRONICS' });
    await projects.step('acceptProject', projectCode, WINDOW);
    const before = await projects.fields<Read>(projectCode, READ);
    expect([before.park, seismic(before)]).toEqual(['OPTOELECTRONICS', ['RUNNING']]);
    expect(await place(await supplied(LAND_USE, 'HEALTH'), projectCode)).toMatchObject({ plannedUse: { met: true } });
    const after = await projects.fields<Read>(projectCode, READ);
    expect([after.park, seismic(after)]).toEqual(['HEALTH', ['DONE']]);
    expect(after.exemptAssessments.exempt).toEqual([{ type: 'SEISMIC_SAFETY' }]);
    for (const as of [ENTERPRISE, WINDOW]) {
      expect(await tell(projectCode, 'OPTOELECTRONICS', as)).toMatchObject({ code: 'PARK_OF_PARCEL' });
    }
  });

  test('told or corrected where its parcel says nothing: what is due again joins the stage', async () => {
    const { projectCode } = await projects.apply({ park: 'HEALTH' });
    await projects.step('acceptProject', projectCode, WINDOW);
    expect(seismic(await projects.fields<Read>(projectCode, READ))).toEqual([]);
    await place(await supplied(), projectCode);
    expect(await tell(projectCode, 'OPTOELECTRONICS', ENTERPRISE)).toMatchObject({ code: 'FACT_ALREADY_TOLD' });
    expect(await tell(projectCode, 'OPTOELECTRONICS', WINDOW)).toMatchObject({ park: 'OPTOELECTRONICS' });
    expect(seismic(await projects.fields<Read>(projectCode, READ))).toEqual(['RUNNING']);
  });
});
