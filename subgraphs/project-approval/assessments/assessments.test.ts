import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { TEST_TODAY, openTestSubgraph, sampleLives } from '#shared/testing/department.ts';
import type { TestResponse } from '#shared/testing/department.ts';
import { zone, zoneCodes } from '#shared/zones/index.ts';
import { department } from '../index.ts';
import { ENTERPRISE, openProjects, organOf, WINDOW } from '../testing.ts';
import type { Projects } from '../testing.ts';
import type { RegionalAssessmentRow } from './rows.ts';
import { assessmentKinds, assessmentNeeds } from './rules.ts';

const SEVEN = [
  'SEISMIC_SAFETY',
  'GEOLOGICAL_HAZARD',
  'MINERAL_OVERLAY',
  'ENVIRONMENTAL_IMPACT',
  'ENERGY_CONSERVATION',
  'WATER_RESOURCES',
  'CLIMATE_FEASIBILITY',
];
const ORGAN = makeCreditCode({ authority: '1', kind: '1', divisionCode: '360112', serial: 77 });
const HASH = 'a0'.repeat(32);
const FIELDS = 'id type title zone park parkName organCode validFrom validTo valid reportHash freeSharing publishedOn';

const projects = openProjects('2026-11-19 10:00', { zone: 'xinjian' });

let parks = 0;
/** A park that no other test uses. */
const newPark = (): string => {
  parks += 1;
  return `PARK_${parks}`;
};
const publish = async (
  changes: { zone?: string; [name: string]: unknown } = {},
  as: object = WINDOW,
): Promise<Record<string, unknown>> => {
  const input = {
    organCode: zoneCodes.includes(changes.zone ?? '') ? organOf(changes.zone ?? '') : ORGAN,
    zone: 'xinjian',
    park: newPark(),
    parkName: '装备制造产业园',
    type: 'SEISMIC_SAFETY',
    validFrom: '2026-01-01',
    validTo: '2026-11-19',
    reportHash: HASH,
    ...changes,
  };
  const { data, errors } = await projects.subgraph.execute<{ result: Record<string, unknown> }>(
    `mutation ($input: PublishRegionalAssessmentInput!) { result: publishRegionalAssessment(input: $input) {
      __typename ... on RegionalAssessment { ${FIELDS} } ... on Refusal { code message applied: rule { code inherited } remedy } } }`,
    { input },
    as,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.result;
};
const needsOf = async (projectCode: string) => {
  const { data } = await projects.subgraph.execute<{
    project: {
      exemptAssessments: {
        exempt: { type: string; assessment: { id: string } }[];
        remaining: { type: string; reasons: string[] }[];
      };
    };
  }>(
    `query ($code: ProjectCode!) { project(projectCode: $code) { exemptAssessments {
      park rule { code clause inherited }
      exempt { type title reasons assessment { id reportHash } }
      remaining { type title reasons assessment { id } }
    } } }`,
    { code: projectCode },
  );
  return data!.project.exemptAssessments;
};

describe('publishRegionalAssessment', () => {
  test('X04: publishes one of the list, with a decision and a change', async () => {
    const park = newPark();
    const published = await publish({ park, reportHash: HASH.toUpperCase() });
    expect(published).toMatchObject({
      __typename: 'RegionalAssessment',
      type: 'SEISMIC_SAFETY',
      title: '地震安全性评价',
      zone: 'xinjian',
      park,
      organCode: ORGAN,
      valid: true,
      reportHash: HASH,
      freeSharing: true,
      publishedOn: '2026-11-19',
    });
    const [decision] = await projects.subgraph.database.query(
      'select outcome, rule, facts from decision where subject_id = $1',
      [published.id],
    );
    expect(decision).toMatchObject({
      outcome: 'PUBLISHED',
      rule: { code: 'REGIONAL_ASSESSMENTS', clause: '§5' },
      facts: { park, reportHash: HASH },
    });
    expect(await projects.typesOf(published.id as string)).toEqual(['RegionalAssessmentPublished']);
  });

  test('X04, G17: Xinjian names 7 kinds; the other zones have the 6 of the national list, without climate', async () => {
    expect(assessmentKinds(zone('xinjian'), TEST_TODAY).parameters.items.map(({ code }) => code)).toEqual(SEVEN);
    for (const code of zoneCodes.filter(other => other !== 'xinjian')) {
      const kinds = assessmentKinds(zone(code), TEST_TODAY);
      expect([code, kinds.inherited, kinds.parameters.items.map(item => item.code).sort()]).toEqual([
        code,
        true,
        SEVEN.slice(0, 6).sort(),
      ]);
    }
    for (const type of SEVEN) expect(await publish({ type })).toMatchObject({ type });
    expect(await publish({ zone: 'gedian', type: 'CLIMATE_FEASIBILITY' })).toMatchObject({
      code: 'ASSESSMENT_NOT_LISTED',
      applied: { code: 'REGIONAL_ASSESSMENTS', inherited: true },
      message: expect.stringContaining('zone gedian makes these assessments once for a region: MINERAL_OVERLAY,'),
    });
  });

  test.each([
    ['2026-11-19', '2027-11-19', true],
    ['2025-01-01', '2026-01-01', true],
    ['2026-03-01', '2026-03-01', true],
    ['2026-11-20', '2027-11-19', false],
    ['2025-01-01', '2025-12-31', false],
  ])(
    'X04: of the same kind and park for %s to %s next to 2026-01-01 to 2026-11-19: a duplicate %p',
    async (validFrom, validTo, duplicate) => {
      const park = newPark();
      await publish({ park });
      const next = await publish({
        park,
        validFrom,
        validTo,
        organCode: makeCreditCode({ authority: '1', kind: '1', divisionCode: '360112', serial: 78 }),
      });
      expect(next).toMatchObject(
        duplicate
          ? {
              code: 'DUPLICATE_ASSESSMENT',
              message: `SEISMIC_SAFETY of xinjian/${park} is published already for 2026-01-01 to 2026-11-19, which the days given overlap`,
            }
          : { validFrom, validTo },
      );
      expect(await publish({ park, type: 'WATER_RESOURCES', validFrom, validTo })).toMatchObject({ validFrom });
    },
  );

  test('X04: of two that come at the same time, one is published', async () => {
    const park = newPark();
    const organs = [80, 81, 82].map(serial =>
      makeCreditCode({ authority: '1', kind: '1', divisionCode: '360112', serial }),
    );
    const results = await Promise.all(organs.map(organCode => publish({ park, organCode })));
    expect(results.map(({ code }) => code).sort()).toEqual(['DUPLICATE_ASSESSMENT', 'DUPLICATE_ASSESSMENT', undefined]);
  });

  test('Y20: Yili shares every result free of charge; elsewhere the organ says', async () => {
    expect(await publish({ zone: 'yili', freeSharing: false })).toMatchObject({
      code: 'FREE_SHARING_REQUIRED',
      applied: { code: 'FREE_SHARED_RESULTS' },
      message: expect.stringContaining(
        'zone yili shares free of charge: Results of regional assessments (区域评估成果)',
      ),
    });
    expect(await publish({ zone: 'yili' })).toMatchObject({ freeSharing: true });
    expect(await publish({ freeSharing: false })).toMatchObject({ freeSharing: false });
  });

  test.each([
    [{}, ENTERPRISE, 'NOT_ENTITLED', /^this is for officers of/],
    [{ zone: 'nowhere' }, WINDOW, 'INVALID_INPUT', /^zone must be one of district, gedian, .* but got: "nowhere"$/],
    [{ park: 'a b' }, WINDOW, 'INVALID_INPUT', /^park must be 1 to 40 capitals/],
    [{ parkName: '' }, WINDOW, 'INVALID_INPUT', /^parkName must have 1 to 100 characters, but got: 0$/],
    [
      { reportHash: 'a0' },
      WINDOW,
      'INVALID_INPUT',
      /^reportHash must be a SHA-256 digest of 64 hexadecimal digits, but got: "a0"$/,
    ],
    [
      { validTo: '2025-12-31' },
      WINDOW,
      'INVALID_INPUT',
      /^validTo must not be before validFrom \(2026-01-01\), but got: 2025-12-31$/,
    ],
  ])('%j is refused', async (changes, as, code, message) =>
    expect(await publish(changes, as)).toMatchObject({ code, message: expect.stringMatching(message) }),
  );

  test('repeating it with its key changes nothing', async () => {
    const park = newPark();
    const first = await publish({ park, idempotencyKey: 'a-1' });
    expect(await publish({ park, idempotencyKey: 'a-1' })).toEqual(first);
  });
});

describe('Project.exemptAssessments', () => {
  test('X04: the kinds valid for its park on the day of its application, whatever comes later', async () => {
    const park = newPark();
    const { id } = await publish({ park });
    await publish({ park, type: 'WATER_RESOURCES', validTo: '2026-11-18' });
    await publish({ park, type: 'CLIMATE_FEASIBILITY', validFrom: '2026-11-20', validTo: '2027-11-19' });
    await publish({ park: newPark(), type: 'ENERGY_CONSERVATION' });
    const { projectCode } = await projects.apply({ park });
    const needs = await needsOf(projectCode);
    expect(needs).toMatchObject({
      park,
      rule: { code: 'REGIONAL_ASSESSMENTS', clause: '§5', inherited: false },
      exempt: [
        {
          type: 'SEISMIC_SAFETY',
          title: '地震安全性评价',
          assessment: { id, reportHash: HASH },
          reasons: [
            `assessed once for park ${park}, valid 2026-01-01 to 2026-11-19, on the day of application 2026-11-19`,
          ],
        },
      ],
    });
    expect(Object.fromEntries(needs.remaining.map(({ type, reasons }) => [type, reasons[0]]))).toMatchObject({
      WATER_RESOURCES: `assessed for park ${park}, but none was valid on 2026-11-19`,
      CLIMATE_FEASIBILITY: `assessed for park ${park}, but none was valid on 2026-11-19`,
      ENERGY_CONSERVATION: `not assessed for park ${park}`,
    });
    projects.at('2026-11-25 10:00');
    expect(await needsOf(projectCode)).toEqual(needs);
    expect((await needsOf((await projects.apply({ park })).projectCode)).exempt.map(({ type }) => type)).toEqual([
      'CLIMATE_FEASIBILITY',
    ]);
  });

  test('X04: without a park, or in a park of the same name in another zone, nothing is spared', async () => {
    const park = newPark();
    await publish({ park, zone: 'gedian' });
    // The park of its own zone has another kind of assessment, and none of these.
    await publish({ park, validFrom: '2027-01-01', validTo: '2027-12-31' });
    for (const [changes, reason] of [
      [{ park }, `not assessed for park ${park}`],
      [{}, 'not known in which park it lies'],
    ] as const) {
      const { exempt, remaining } = await needsOf((await projects.apply(changes)).projectCode);
      expect([exempt, remaining.map(({ type }) => type)]).toEqual([[], SEVEN]);
      expect(remaining.map(({ reasons: [first] }) => first)).toContain(reason);
    }
  });

  test.each([
    ['2026-01-01', true],
    ['2025-12-31', false],
    ['2026-11-19', true],
    ['2026-11-20', false],
  ])('X04: valid 2026-01-01 to 2026-11-19: on %s spared %p', (on, spared) => {
    const one = {
      type: 'SEISMIC_SAFETY',
      park: 'P',
      validFrom: '2026-01-01',
      validTo: '2026-11-19',
    } as RegionalAssessmentRow;
    expect(assessmentNeeds(zone('xinjian'), 'P', on, [one]).exempt).toHaveLength(spared ? 1 : 0);
  });
});

describe('reading', () => {
  let subgraph: Projects['subgraph'];
  beforeAll(async () => {
    subgraph = await openTestSubgraph(department, { sample: 300 });
  });
  afterAll(() => subgraph.close());

  const LIST = `query ($zone: String!, $filter: RegionalAssessmentFilter, $after: String) { regionalAssessments(zone: $zone, filter: $filter, first: 4, after: $after) {
    nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`;
  interface Page {
    regionalAssessments: {
      nodes: { id: string; park: string; type: string; zone: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }
  const allOf = async (code: string, filter: object | null = null) => {
    const seen: Page['regionalAssessments']['nodes'] = [];
    for (let after: string | null = null; ; ) {
      const { data, errors }: TestResponse<Page> = await subgraph.execute<Page>(LIST, { zone: code, filter, after });
      if (errors) throw new Error(errors[0]!.message);
      seen.push(...data!.regionalAssessments.nodes);
      if (!data!.regionalAssessments.pageInfo.hasNextPage) return seen;
      after = data!.regionalAssessments.pageInfo.endCursor;
    }
  };

  test('X04: regionalAssessments are paged by zone, park, kind and day', async () => {
    const all = await allOf('gedian');
    expect([
      all.length,
      new Set(all.map(({ id }) => id)).size,
      new Set(all.map(one => one.zone)),
      new Set(all.map(({ park }) => park)),
    ]).toEqual([10, 10, new Set(['gedian']), new Set(['HEALTH', 'OPTOELECTRONICS'])]);
    expect(await allOf('gedian', { park: 'HEALTH' })).toHaveLength(5);
    expect(await allOf('gedian', { type: 'WATER_RESOURCES', validOn: TEST_TODAY })).toHaveLength(2);
    expect(await allOf('gedian', { validOn: '2000-01-01' })).toEqual([]);
    const { data } = await subgraph.execute(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on RegionalAssessment { id } } }',
      {
        of: [{ __typename: 'RegionalAssessment', id: all[0]!.id }],
      },
    );
    expect(data).toEqual({ _entities: [{ id: all[0]!.id }] });
    await expect(allOf('nowhere')).rejects.toThrow('zone must be one of district, gedian');
  });

  test('X04: what the projects of one enterprise and of fifty are spared takes the same number of statements: two', async () => {
    const lives = sampleLives(200)
      .filter(life => life.projects.length > 0)
      .slice(0, 50);
    const statements = async (some: typeof lives): Promise<number> => {
      const before = subgraph.database.statements();
      const { data, errors } = await subgraph.execute<{ _entities: unknown[] }>(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { projects { nodes { permitRequirements { on } exemptAssessments { exempt { type } } } } } } }',
        { of: some.map(({ creditCode }) => ({ __typename: 'Enterprise', creditCode })) },
      );
      expect([errors, data!._entities.length]).toEqual([undefined, some.length]);
      return subgraph.database.statements() - before;
    };
    expect([await statements(lives.slice(0, 1)), await statements(lives)]).toEqual([2, 2]);
  });
});
