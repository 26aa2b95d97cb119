import { describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { zone } from '#shared/zones/index.ts';
import { CODE, ENTERPRISE, WINDOW, openProjects, callsOf } from '../testing.ts';
import { requireLeft } from './rules.ts';
import type { Fields } from '../testing.ts';

const ORGAN = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420703', serial: 89 });
const OTHER = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 90 });
const projects = openProjects('2021-05-06 10:00');
const calls = callsOf(projects);

describe('G02: the land quota of a year', () => {
  const PLAN =
    'zone year publishedOn quotaArea usedArea remainingArea milestones { code dueOn reachedOn late } rule { code clause }';
  const publish = (quotaArea: number, more: object = {}, as: object = WINDOW) =>
    calls.call('publishLandQuotaPlan', PLAN, { organCode: ORGAN, zone: 'gedian', year: 2021, quotaArea, ...more }, as);
  const plan = (year = 2021, code = 'gedian'): Promise<Fields> =>
    calls.ask(`landQuotaPlan(zone: "${code}", year: ${year}) { ${PLAN} }`);

  let parcels = 0;
  const supply = async (area: number, to = CODE): Promise<Fields> => {
    parcels += 1;
    const parcelCode = `420703001002GB${String(parcels).padStart(5, '0')}`;
    await projects.subgraph.execute(
      'mutation ($input: RegisterLandParcelInput!) { registerLandParcel(input: $input) { __typename } }',
      { input: { organCode: ORGAN, parcelCode, zone: 'gedian', location: '1号地块', purpose: 'INDUSTRIAL', area } },
      WINDOW,
    );
    for (const check of [
      'COMPENSATION_SETTLED',
      'NO_DISPUTE',
      'CLEAR_TITLE',
      'INFRASTRUCTURE_DONE',
      'RELICS_EXPLORED',
    ]) {
      await projects.subgraph.execute(
        'mutation ($input: RecordLandCheckInput!) { recordLandCheck(input: $input) { __typename } }',
        { input: { parcelCode, check, holds: true } },
        WINDOW,
      );
    }
    await projects.subgraph.execute(
      'mutation ($input: MarkStandardLandInput!) { markStandardLand(input: $input) { __typename } }',
      { input: { parcelCode } },
      WINDOW,
    );
    const { data, errors } = await projects.subgraph.execute<{ result: Fields }>(
      'mutation ($input: SupplyLandParcelInput!) { result: supplyLandParcel(input: $input) { __typename ... on LandParcel { state } ... on Refusal { code message applied: rule { code } remedy } } }',
      {
        input: {
          parcelCode,
          creditCode: to,
          landUse: { utilisation: 85, outputPerHectare: '6000000', floorAreaRatio: 1.2 },
        },
      },
      WINDOW,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data!.result;
  };

  test('until it is published the plan of 2021-03-31 is late, and nothing is held back', async () => {
    expect(await plan()).toEqual({
      zone: 'gedian',
      year: 2021,
      publishedOn: null,
      quotaArea: null,
      usedArea: 0,
      remainingArea: null,
      rule: { code: 'LAND_MILESTONES', clause: '§1–§2' },
      milestones: [
        { code: 'LAND_QUOTA_PLAN', dueOn: '2021-03-31', reachedOn: null, late: true },
        { code: 'STANDARD_LAND', dueOn: '2021-12-31', reachedOn: null, late: false },
      ],
    });
    expect(await supply(10_000)).toMatchObject({ state: 'SUPPLIED' });
  });

  test('supply beyond it is refused; what is used is what was supplied in the year', async () => {
    expect(await publish(50_000, { idempotencyKey: 'q-1' })).toMatchObject({
      publishedOn: '2021-05-06',
      quotaArea: 50_000,
      usedArea: 10_000,
      remainingArea: 40_000,
      milestones: [
        { reachedOn: '2021-05-06', late: true },
        { reachedOn: '2021-05-06', late: false },
      ],
    });
    expect(await publish(50_000, { idempotencyKey: 'q-1' })).toMatchObject({ quotaArea: 50_000 });
    expect(await supply(40_001)).toMatchObject({
      code: 'LAND_QUOTA_EXCEEDED',
      applied: { code: 'LAND_MILESTONES' },
      remedy: expect.stringContaining('publishLandQuotaPlan'),
      message:
        'zone gedian has 50000 m² of land to supply in 2021, of which 40000 m² are left, but the parcel has: 40001 m²',
    });
    expect(await supply(40_000)).toMatchObject({ state: 'SUPPLIED' });
    expect(await plan()).toMatchObject({ usedArea: 50_000, remainingArea: 0 });
    expect(await supply(1)).toMatchObject({ code: 'LAND_QUOTA_EXCEEDED' });
    expect(await publish(49_999)).toMatchObject({ code: 'QUOTA_BELOW_USED' });
    projects.at('2021-06-01 10:00');
    expect(await publish(50_001)).toMatchObject({ publishedOn: '2021-05-06', remainingArea: 1 });
    expect(await supply(1)).toMatchObject({ state: 'SUPPLIED' });
    projects.at('2022-01-04 10:00');
    expect(await supply(90_000)).toMatchObject({ state: 'SUPPLIED' });
    expect(await plan(2022)).toMatchObject({ usedArea: 90_000, milestones: [], rule: null });
  });

  test('two supplies at once do not go beyond it together', async () => {
    projects.at('2023-02-01 10:00');
    await publish(10_000, { year: 2023 });
    // Of two enterprises: one enterprise's writes follow one another anyway.
    const results = await Promise.all([supply(6_000), supply(6_000, OTHER)]);
    expect(results.map(({ code }) => code ?? 'ok').sort()).toEqual(['LAND_QUOTA_EXCEEDED', 'ok']);
  });

  test('boundaries, checks, rights', async () => {
    const quota = { quotaArea: 100, usedArea: 90 };
    expect(() => requireLeft({ zone: zone('gedian'), year: 2021 }, quota, 10)).not.toThrow();
    expect(() => requireLeft({ zone: zone('gedian'), year: 2021 }, quota, 11)).toThrow('LAND_QUOTA_EXCEEDED');
    expect(() => requireLeft({ zone: zone('yili'), year: 2021 }, { quotaArea: null, usedArea: 90 }, 11)).not.toThrow();
    expect(await publish(1, { year: 2020 })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'year must be 2021 or 2022, but got: 2020',
    });
    expect(await publish(0, { year: 2022 })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await publish(1, {}, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await calls.statements(() => plan())).toBe(1);
    expect(await plan(2021, 'yili')).toMatchObject({ milestones: [], rule: null });
  });

  test('published by its day nothing is late, and the decision says so', async () => {
    const { query } = projects.subgraph.database;
    await query('delete from land_quota_plan');
    projects.at('2021-03-31 10:00');
    expect(await publish(200_000)).toMatchObject({ milestones: [{ late: false }, { late: false }] });
    const [decision] = await query<{ reasons: { en: string }[] }>(
      `select reasons from decision where outcome = 'QUOTA_PUBLISHED' order by decided_at limit 1`,
    );
    expect(decision?.reasons.map(({ en }) => en)).toEqual(['nothing is late']);
  });
});
