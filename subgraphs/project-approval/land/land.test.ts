import { describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { TEST_TODAY, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestResponse } from '#shared/testing/department.ts';
import { zone, zoneCodes } from '#shared/zones/index.ts';
import { department } from '../index.ts';
import { CODE, ENTERPRISE, openProjects, organOf, WINDOW } from '../testing.ts';
import type { LandChecks } from './rows.ts';
import { additionalFloorAreaFee, requireReady } from './rules.ts';

const FIVE = ['COMPENSATION_SETTLED', 'NO_DISPUTE', 'CLEAR_TITLE', 'INFRASTRUCTURE_DONE', 'RELICS_EXPLORED'];
const ORGAN = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420703', serial: 88 });
const HASH = 'b1'.repeat(32);
const LAND_USE = { utilisation: 85.5, outputPerHectare: '6000000', floorAreaRatio: 1.2 };
const gedian = zone('gedian');

const projects = openProjects('2026-11-19 10:00');

const PARCEL = `... on LandParcel {
  parcelCode zone park state area purpose standardOn suppliedOn suppliedTo { creditCode }
  readinessChecklist { code title holds checkedOn note }
  landUseControl { utilisation outputPerHectare floorAreaRatio setOn rule { code clause } }
  landChecklist {
    surveyFindings { kind finding surveyedOn reportHash } notSurveyed
    sharedResults { code title available assessments { type } } rule { code clause }
  }
}`;
const mutate = (name: string, input: object, as: object = WINDOW): Promise<Record<string, unknown>> =>
  projects.mutate(name, input, `__typename ${PARCEL}`, as);
let parcels = 0;
const register = async (changes: { zone?: string; [name: string]: unknown } = {}): Promise<string> => {
  parcels += 1;
  const parcelCode = `420703001001GB${String(parcels).padStart(5, '0')}`;
  await mutate('registerLandParcel', {
    organCode: organOf(changes.zone ?? 'gedian'),
    parcelCode,
    zone: 'gedian',
    park: 'HEALTH',
    location: '葛店园区1号地块',
    purpose: 'INDUSTRIAL',
    area: 40_000,
    ...changes,
  });
  return parcelCode;
};
const check = (parcelCode: string, code: string, holds = true, as: object = WINDOW) =>
  mutate('recordLandCheck', { parcelCode, check: code, holds }, as);
const ready = async (): Promise<string> => {
  const parcelCode = await register();
  for (const code of FIVE) await check(parcelCode, code);
  await mutate('markStandardLand', { parcelCode });
  return parcelCode;
};

describe('G01: standard land', () => {
  test('is refused until all 5 checks hold, naming those that are missing; then it is marked', async () => {
    const parcelCode = await register();
    for (const [index, code] of FIVE.entries()) {
      const refused = await mutate('markStandardLand', { parcelCode });
      expect(refused).toMatchObject({
        code: 'LAND_NOT_READY',
        applied: { code: 'STANDARD_LAND_CHECKS' },
        message: expect.stringMatching(/^standard land has all 5 checks hold, but missing: /),
      });
      expect((refused.message as string).match(/[A-Z]+(_[A-Z]+)+/g)).toEqual(FIVE.slice(index));
      expect(await check(parcelCode, code)).toMatchObject({ state: 'PREPARING' });
    }
    expect(await mutate('markStandardLand', { parcelCode })).toMatchObject({
      state: 'STANDARD',
      standardOn: '2026-11-19',
      readinessChecklist: FIVE.map(code => ({ code, holds: true, checkedOn: '2026-11-19' })),
    });
    expect(await projects.typesOf(parcelCode)).toEqual([
      'LandParcelRegistered',
      ...FIVE.map(() => 'LandCheckRecorded'),
      'StandardLandMarked',
    ]);
    expect(await mutate('markStandardLand', { parcelCode })).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('markStandardLand is not possible in state STANDARD'),
    });
  });

  test.each(FIVE)('without %s alone it is not ready; not checked and failed differ', code => {
    const held = Object.fromEntries(
      FIVE.filter(other => other !== code).map(other => [other, { holds: true, checkedOn: '2026-11-19', note: null }]),
    ) as LandChecks;
    expect(() => requireReady(gedian, TEST_TODAY, held)).toThrow(new RegExp(`missing: ${code} \\([^,]+\\)$`));
    expect(() =>
      requireReady(gedian, TEST_TODAY, { ...held, [code]: { holds: false, checkedOn: '2026-11-19', note: null } }),
    ).toThrow(new RegExp(`missing: ${code} \\(.+, does not hold\\)$`));
    expect(() =>
      requireReady(gedian, TEST_TODAY, { ...held, [code]: { holds: true, checkedOn: '2026-11-19', note: null } }),
    ).not.toThrow();
  });

  test('a check that fails later takes the mark away', async () => {
    const parcelCode = await ready();
    expect(await check(parcelCode, 'CLEAR_TITLE')).toMatchObject({ state: 'STANDARD', standardOn: '2026-11-19' });
    expect(await check(parcelCode, 'NO_DISPUTE', false)).toMatchObject({ state: 'PREPARING', standardOn: null });
    expect(await mutate('markStandardLand', { parcelCode })).toMatchObject({
      code: 'LAND_NOT_READY',
      message: 'standard land has all 5 checks hold, but missing: NO_DISPUTE (没有法律经济纠纷, does not hold)',
    });
  });

  test('is the only land supplied in Gedian; a zone without checks supplies without, and marks nothing', async () => {
    const parcelCode = await register();
    const supply = { parcelCode, creditCode: CODE, landUse: LAND_USE };
    expect(await mutate('supplyLandParcel', supply)).toMatchObject({
      code: 'LAND_NOT_READY',
      message: expect.stringContaining('but missing: COMPENSATION_SETTLED'),
    });
    for (const code of FIVE) await check(parcelCode, code);
    expect(await mutate('supplyLandParcel', supply)).toMatchObject({
      code: 'LAND_NOT_READY',
      remedy: 'markStandardLand first',
    });
    const inYili = '654004001001GB00001';
    await register({ zone: 'yili', parcelCode: inYili });
    expect(await mutate('markStandardLand', { parcelCode: inYili })).toMatchObject({ code: 'NO_STANDARD_LAND' });
    expect(await check(inYili, 'CLEAR_TITLE')).toMatchObject({
      code: 'CHECK_NOT_LISTED',
      message: expect.stringContaining('in zone yili are: none'),
    });
    expect(await mutate('supplyLandParcel', { parcelCode: inYili, creditCode: CODE })).toMatchObject({
      state: 'SUPPLIED',
      readinessChecklist: [],
      landUseControl: { rule: null },
    });
  });
});

describe('G03: land intensity', () => {
  test('all thresholds that the zone names are set with the supply, which ends the preparation', async () => {
    const parcelCode = await ready();
    expect(
      await mutate('supplyLandParcel', { parcelCode, creditCode: CODE, landUse: { utilisation: 80 } }),
    ).toMatchObject({
      code: 'LAND_USE_CONTROL_INCOMPLETE',
      applied: { code: 'LAND_INTENSITY_INDICATORS' },
      message: expect.stringMatching(/missing: OUTPUT \(产出率\), FLOOR_AREA_RATIO \(容积率\)$/),
    });
    expect(await mutate('supplyLandParcel', { parcelCode, creditCode: CODE, landUse: LAND_USE })).toMatchObject({
      state: 'SUPPLIED',
      suppliedOn: '2026-11-19',
      suppliedTo: { creditCode: CODE },
      landUseControl: {
        utilisation: 85.5,
        outputPerHectare: '6000000.00',
        floorAreaRatio: 1.2,
        setOn: '2026-11-19',
        rule: { code: 'LAND_INTENSITY_INDICATORS', clause: '§3' },
      },
    });
    const [change] = (await projects.subgraph.changes({ limit: '1000' })).filter(
      ({ type, subject }) => type === 'LandParcelSupplied' && (subject as { id: string }).id === parcelCode,
    );
    expect(change).toMatchObject({ creditCode: CODE, payload: { area: 40_000 } });
    for (const [name, more] of [
      ['recordLandCheck', { check: 'CLEAR_TITLE', holds: false }],
      ['supplyLandParcel', { creditCode: CODE, landUse: LAND_USE }],
    ] as const) {
      expect(await mutate(name, { parcelCode, ...more })).toMatchObject({
        code: 'ILLEGAL_TRANSITION',
        message: expect.stringContaining('in state SUPPLIED; possible: returnLandParcel, transferLandParcel'),
      });
    }
  });

  test.each([
    [{ utilisation: 100 }, null],
    [{ utilisation: 100.1 }, 'landUse.utilisation must be above 0 and at most 100 percent, but got: 100.1'],
    [{ utilisation: 0.1 }, null],
    [{ utilisation: 0 }, 'landUse.utilisation must be above 0 and at most 100 percent, but got: 0'],
    [{ floorAreaRatio: 0 }, 'landUse.floorAreaRatio must be from 0.01 to 100, with 2 decimals, but got: 0'],
    [{ outputPerHectare: '0' }, 'landUse.outputPerHectare must be above 0, but got: 0.00'],
    [{ floorAreaRatio: 99 }, null],
  ])('thresholds are checked: %j', async (changes, message) => {
    const supplied = await mutate('supplyLandParcel', {
      parcelCode: await ready(),
      creditCode: CODE,
      landUse: { ...LAND_USE, ...changes },
    });
    expect(supplied).toMatchObject(message ? { code: 'INVALID_INPUT', message } : { state: 'SUPPLIED' });
  });

  test('of two enterprises at the same time, one gets the parcel', async () => {
    const parcelCode = await ready();
    const codes = [1, 2, 3].map(serial =>
      makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_100_000 + serial }),
    );
    const results = await Promise.all(
      codes.map(creditCode => mutate('supplyLandParcel', { parcelCode, creditCode, landUse: LAND_USE })),
    );
    expect(results.map(({ state, code }) => state ?? code).sort()).toEqual([
      'ILLEGAL_TRANSITION',
      'ILLEGAL_TRANSITION',
      'SUPPLIED',
    ]);
  });

  test('added industrial floor area costs 0 in Gedian, by plan and without a change of use', async () => {
    const parcelCode = await register();
    const { data } = await projects.subgraph.execute(
      `query ($code: String!) { landParcel(parcelCode: $code) {
        free: additionalFloorAreaFee(planConforms: true, useUnchanged: true) {
          landPrice infrastructureFee ratioUncapped rule { code clause }
        }
        not: additionalFloorAreaFee(planConforms: true, useUnchanged: false) {
          landPrice infrastructureFee ratioUncapped reasons
        }
      } }`,
      { code: parcelCode },
    );
    expect(data).toEqual({
      landParcel: {
        free: {
          landPrice: '0.00',
          infrastructureFee: '0.00',
          ratioUncapped: true,
          rule: { code: 'ADDITIONAL_FLOOR_AREA_FEE', clause: '§3' },
        },
        not: {
          landPrice: null,
          infrastructureFee: null,
          ratioUncapped: false,
          reasons: ['it changes the use of the land', 'the ordinary charges hold'],
        },
      },
    });
    const by = { planConforms: true, useUnchanged: true };
    expect(additionalFloorAreaFee(gedian, TEST_TODAY, 'COMMERCIAL', by)).toMatchObject({
      landPrice: null,
      reasons: [
        { en: 'the waiver is for industrial land, but this is COMMERCIAL' },
        { en: 'the ordinary charges hold' },
      ],
    });
    expect(additionalFloorAreaFee(gedian, TEST_TODAY, 'INDUSTRIAL', { ...by, planConforms: false })).toMatchObject({
      landPrice: null,
    });
    expect(additionalFloorAreaFee(gedian, '2021-04-18', 'INDUSTRIAL', by)).toMatchObject({
      landPrice: null,
      rule: null,
    });
    for (const code of zoneCodes.filter(other => other !== 'gedian'))
      expect(additionalFloorAreaFee(zone(code), TEST_TODAY, 'INDUSTRIAL', by)).toMatchObject({
        landPrice: null,
        rule: null,
      });
  });
});

describe('Y20: the land checklist', () => {
  test('shares 3 kinds of results free of charge in Yili: regional assessments, survey findings, environmental impact', async () => {
    const parcelCode = '654004001001GB00002';
    await register({ zone: 'yili', parcelCode, park: 'LOGISTICS' });
    const before = await mutate('recordSurveyFinding', {
      parcelCode,
      kind: 'RELICS',
      finding: '未发现文物遗存',
      surveyedOn: '2026-11-19',
      reportHash: HASH,
    });
    expect(before).toMatchObject({
      landChecklist: {
        surveyFindings: [{ kind: 'RELICS', finding: '未发现文物遗存', surveyedOn: '2026-11-19', reportHash: HASH }],
        notSurveyed: ['HISTORIC_BUILDINGS', 'ANCIENT_TREES', 'CIVIL_DEFENCE', 'UNDERGROUND_PIPELINES'],
        rule: { code: 'FREE_SHARED_RESULTS', clause: '§17' },
        sharedResults: [
          { code: 'REGIONAL_ASSESSMENT', title: '区域评估成果', available: false },
          { code: 'SURVEY_LIST', available: true },
          { code: 'ENVIRONMENTAL_IMPACT', available: false },
        ],
      },
    });
    for (const type of ['ENVIRONMENTAL_IMPACT', 'WATER_RESOURCES']) {
      await projects.subgraph.execute(
        `mutation ($input: PublishRegionalAssessmentInput!) { publishRegionalAssessment(input: $input) { __typename } }`,
        {
          input: {
            organCode: organOf('yili'),
            zone: 'yili',
            park: 'LOGISTICS',
            parkName: '口岸物流产业园',
            type,
            validFrom: '2026-01-01',
            validTo: '2026-12-31',
            reportHash: HASH,
          },
        },
        WINDOW,
      );
    }
    const again = await mutate('recordSurveyFinding', {
      parcelCode,
      kind: 'RELICS',
      finding: '发现一处，已勘探',
      surveyedOn: '2026-11-18',
      reportHash: HASH,
    });
    expect(again).toMatchObject({
      landChecklist: {
        surveyFindings: [{ finding: '发现一处，已勘探' }],
        sharedResults: [
          {
            available: true,
            assessments: expect.arrayContaining([{ type: 'ENVIRONMENTAL_IMPACT' }, { type: 'WATER_RESOURCES' }]),
          },
          { available: true },
          { available: true, assessments: [{ type: 'ENVIRONMENTAL_IMPACT' }] },
        ],
      },
    });
    const inGedian = await mutate('recordSurveyFinding', {
      parcelCode: await register(),
      kind: 'RELICS',
      finding: '无',
      surveyedOn: '2026-11-19',
      reportHash: HASH,
    });
    expect(inGedian).toMatchObject({
      landChecklist: { sharedResults: [], rule: null, surveyFindings: [{ kind: 'RELICS' }] },
    });
  });

  test('a survey is not in the future, and none is recorded after the supply', async () => {
    const parcelCode = await ready();
    const survey = { parcelCode, kind: 'RELICS', finding: '无', reportHash: HASH };
    expect(await mutate('recordSurveyFinding', { ...survey, surveyedOn: '2026-11-20' })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'surveyedOn must not be in the future (today is 2026-11-19), but got: 2026-11-20',
    });
    await mutate('supplyLandParcel', { parcelCode, creditCode: CODE, landUse: LAND_USE });
    expect(await mutate('recordSurveyFinding', { ...survey, surveyedOn: '2026-11-19' })).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
  });
});

describe('a parcel', () => {
  test.each([
    [{ parcelCode: '420703001001GB1' }, 'INVALID_INPUT', /^parcelCode must be 12 digits, 2 letters and 5 digits/],
    [
      { parcelCode: '654004001001GB00009' },
      'INVALID_INPUT',
      /^parcelCode must begin with the zone's division 420703, but got: 654004001001GB00009$/,
    ],
    [{ area: 0 }, 'INVALID_INPUT', /^area must be at least 1 square metre, but got: 0$/],
    [{ zone: 'x' }, 'INVALID_INPUT', /^zone must be one of/],
    [{ location: ' ' }, 'INVALID_INPUT', /^location must have 1 to 200 characters/],
    [{ park: '-' }, 'INVALID_INPUT', /^park must be/],
  ])('is checked when it is registered: %j', async (changes, code, message) => {
    const input = {
      organCode: ORGAN,
      parcelCode: '420703001001GB99999',
      zone: 'gedian',
      location: '葛店',
      purpose: 'INDUSTRIAL',
      area: 1,
      ...changes,
    };
    expect(await mutate('registerLandParcel', input)).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('is registered once; an unknown one or an enterprise off the register is refused', async () => {
    const parcelCode = await ready();
    expect(
      await mutate('registerLandParcel', {
        organCode: ORGAN,
        parcelCode,
        zone: 'gedian',
        location: '葛店',
        purpose: 'INDUSTRIAL',
        area: 1,
      }),
    ).toMatchObject({ code: 'DUPLICATE_PARCEL' });
    expect(await check('420703001001GB77777', 'CLEAR_TITLE')).toMatchObject({
      code: 'NOT_FOUND',
      message: 'there is no land parcel 420703001001GB77777',
    });
    expect(await check(parcelCode, 'NICE_VIEW')).toMatchObject({
      code: 'CHECK_NOT_LISTED',
      message: expect.stringContaining('RELICS_EXPLORED; but got: "NICE_VIEW"'),
    });
    projects.enterpriseIs({ zone: 'gedian', status: 'REVOKED' });
    expect(await mutate('supplyLandParcel', { parcelCode, creditCode: CODE, landUse: LAND_USE })).toMatchObject({
      code: 'ENTERPRISE_NOT_OPERATING',
      message: expect.stringMatching(/^a parcel needs/),
    });
    projects.enterpriseIs(null);
    expect(await mutate('supplyLandParcel', { parcelCode, creditCode: CODE, landUse: LAND_USE })).toMatchObject({
      code: 'EVIDENCE_UNAVAILABLE',
    });
  });

  test('is for officers only', async () => {
    const parcelCode = await register();
    const steps = [
      ['recordLandCheck', { check: 'CLEAR_TITLE', holds: true }],
      ['markStandardLand', {}],
      ['supplyLandParcel', { creditCode: CODE }],
      ['recordSurveyFinding', { kind: 'RELICS', finding: '无', surveyedOn: '2026-11-19', reportHash: HASH }],
    ] as const;
    for (const [name, more] of steps)
      expect([name, await mutate(name, { parcelCode, ...more }, ENTERPRISE)]).toMatchObject([
        name,
        { code: 'NOT_ENTITLED' },
      ]);
    expect(
      await mutate(
        'registerLandParcel',
        {
          organCode: ORGAN,
          parcelCode: '420703001001GB66666',
          zone: 'gedian',
          location: '葛店',
          purpose: 'PUBLIC',
          area: 1,
        },
        ENTERPRISE,
      ),
    ).toMatchObject({ code: 'NOT_ENTITLED' });
  });

  test('of eight organs that register one parcel at once, one does', async () => {
    const parcel = { parcelCode: '420703001001GB77777', zone: 'gedian', location: '葛店', purpose: 'PUBLIC', area: 1 };
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, n) => mutate('registerLandParcel', { ...parcel, organCode: organOf('gedian', n) })),
    );
    const refusals = results.flatMap(({ code }) => code ?? []);
    expect(refusals).toEqual(Array(7).fill('DUPLICATE_PARCEL'));
  });

  test('repeating a step with its key changes nothing', async () => {
    const parcelCode = await register();
    const first = await mutate('recordLandCheck', {
      parcelCode,
      check: 'CLEAR_TITLE',
      holds: true,
      idempotencyKey: 'l-1',
    });
    expect(
      await mutate('recordLandCheck', { parcelCode, check: 'CLEAR_TITLE', holds: true, idempotencyKey: 'l-1' }),
    ).toEqual(first);
    expect((await projects.typesOf(parcelCode)).filter(type => type === 'LandCheckRecorded')).toHaveLength(1);
  });
});

describe('landParcels', () => {
  interface Page {
    landParcels: {
      nodes: { parcelCode: string; suppliedOn: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }

  test('G01, G03: are paged by zone and state, their checklists in one more statement', async () => {
    const subgraph = await openTestSubgraph(department, { sample: 300 });
    try {
      const seen: Page['landParcels']['nodes'] = [];
      for (let after: string | null = null, more = true; more; ) {
        const before = subgraph.database.statements();
        const { data, errors }: TestResponse<Page> = await subgraph.execute<Page>(
          `query ($after: String) { landParcels(zone: "gedian", state: SUPPLIED, first: 5, after: $after) { nodes { parcelCode state suppliedOn readinessChecklist { holds } landUseControl { floorAreaRatio }
            landChecklist { sharedResults { code } } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        expect([errors, subgraph.database.statements() - before]).toEqual([undefined, 2]);
        seen.push(...data!.landParcels.nodes);
        ({ hasNextPage: more, endCursor: after } = data!.landParcels.pageInfo);
      }
      const rows = await subgraph.database.query<{ parcel_code: string }>(
        `select parcel_code from land_parcel where zone = 'gedian' and state = 'SUPPLIED' order by registered_on desc, parcel_code desc`,
      );
      expect(seen.map(({ parcelCode }) => parcelCode)).toEqual(rows.map(row => row.parcel_code));
      expect(seen.length).toBeGreaterThan(5);
      for (const parcel of seen)
        expect(parcel).toMatchObject({
          state: 'SUPPLIED',
          readinessChecklist: Array(parcel.suppliedOn < '2021-04-19' ? 0 : 5).fill({ holds: true }),
          landUseControl: { floorAreaRatio: expect.any(Number) },
        });
    } finally {
      await subgraph.close();
    }
  });
});
