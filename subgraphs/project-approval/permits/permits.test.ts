import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { wordsIn } from '#shared/messages.ts';
import type { Words } from '#shared/messages.ts';
import { withParameters } from '#shared/testing/changed-rule.ts';
import { zone, zoneCodes } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import { NO_FACTS } from '../projects/facts.ts';
import type { ProjectFacts, Works } from '../projects/rows.ts';
import { ENTERPRISE, WINDOW, openProjects } from '../testing.ts';
import type { Result } from '../testing.ts';
import * as energy from './energy.ts';
import * as rules from './rules.ts';

/** What a rule says, with its reasons in English. */
const inEnglish = <Of extends { reasons: readonly Words[] }>(
  said: Of,
): Omit<Of, 'reasons'> & { reasons: string[] } => ({
  ...said,
  reasons: said.reasons.map(reason => wordsIn('en', reason)),
});
type Judged = readonly [works: Works, zone: Zone, on: string];
const riskClass = (...judged: Judged) => inEnglish(rules.riskClass(...judged));
const buildThenVerify = (...judged: Judged) => inEnglish(rules.buildThenVerify(...judged));
const permitRequirements = (...judged: Judged) => rules.permitRequirements(...judged).map(inEnglish);
const energyReviewOf = (facts: ProjectFacts, of: Zone, on: string) => inEnglish(energy.energyReviewOf(facts, of, on));

const ON = '2026-11-19';
const gedian = zone('gedian');
const SIMPLE: ProjectFacts = {
  nature: 'OTHER',
  planningClass: 'NONE',
  fireClass: 'ORDINARY',
  simpleWorks: true,
  policyConform: true,
  coal: false,
  provinceApproved: false,
  industryDivision: '39',
};
const works = (facts: Partial<ProjectFacts> = {}, more: Partial<Works> = {}): Works => ({
  category: 'INDUSTRIAL',
  investment: '35000000.00',
  floorArea: 12_000,
  facts: { ...SIMPLE, ...facts },
  ...more,
});
const permitOf = (permit: string, given: Works, of = gedian) =>
  permitRequirements(given, of, ON).find(one => one.permit === permit)!;

describe('G19: the construction permit', () => {
  test.each([
    ['1000000.00', 500, false],
    ['1000000.01', 500, true],
    ['999999.99', 60_000, false],
    ['1000000.01', 499, false],
    ['80000000.00', 500, true],
  ])(
    'in Gedian, of %s yuan and %i m²: required %p (at most 1,000,000 yuan, or under 500 m²)',
    (investment, floorArea, required) =>
      expect(permitOf('CONSTRUCTION_PERMIT', works({}, { investment, floorArea }))).toMatchObject({
        required,
        rule: { code: 'CONSTRUCTION_PERMIT_EXEMPTION', clause: '§18', inherited: false },
      }),
  );

  test.each([
    ['300000.00', 301, false],
    ['300000.01', 301, true],
    ['300000.01', 300, false],
  ])(
    'elsewhere the national one, of %s yuan and %i m²: required %p (at most 300,000 yuan, or 300 m²), and it says so',
    (investment, floorArea, required) => {
      for (const code of zoneCodes.filter(other => other !== 'gedian')) {
        const { rule, reasons, ...rest } = permitOf(
          'CONSTRUCTION_PERMIT',
          works({}, { investment, floorArea }),
          zone(code),
        );
        expect([code, rest.required, rule!.inherited, reasons.at(-1)]).toEqual([
          code,
          required,
          true,
          expect.stringContaining('the national rule applies'),
        ]);
      }
    },
  );

  test('says each limit with what was got, and no floor area is not a small one', () => {
    expect(permitOf('CONSTRUCTION_PERMIT', works({}, { investment: '1000000.00', floorArea: 500 })).reasons).toEqual([
      'investment 1000000 ≤ 1000000 YUAN: holds',
      'floorArea 500 < 500 SQUARE_METRE: does not hold',
    ]);
    expect(permitOf('CONSTRUCTION_PERMIT', works({}, { category: 'GOV_LINEAR', floorArea: 0 }))).toMatchObject({
      required: true,
      reasons: [expect.anything(), 'floorArea: nothing is built over, so it exempts nothing'],
    });
  });
});

/** Fails where works of which less is known are exempt from what they need when more is known. */
function expectNoMoreExempt(more: Works, less: Works, rulesOfZone: Zone): void {
  const exempt = (of: Works) => permitRequirements(of, rulesOfZone, ON).filter(({ required }) => !required);
  const exemptOfMore = exempt(more).map(({ permit }) => permit);
  for (const { permit } of exempt(less)) expect(exemptOfMore).toContain(permit);
  for (const { missingFacts } of [...exempt(more), ...exempt(less)]) expect(missingFacts).toEqual([]);
  const files = (of: Works) => energyReviewOf(of.facts, rulesOfZone, ON).mode === 'COMMITMENT_FILING';
  const buildsFirst = (of: Works) => buildThenVerify(of, rulesOfZone, ON).allowed;
  expect([files(less) && !files(more), buildsFirst(less) && !buildsFirst(more)]).toEqual([false, false]);
}

describe('G19: the other permits', () => {
  test.each(['CONSTRUCTION_WORKS', 'BUILDINGS_AND_STRUCTURES', 'FACILITIES'])(
    'no planning permit for class %s of the exemption list',
    planningClass =>
      expect(permitOf('PLANNING_PERMIT', works({ planningClass }))).toMatchObject({
        required: false,
        missingFacts: [],
        rule: { code: 'PLANNING_PERMIT_EXEMPT_CLASSES', clause: '§18' },
      }),
  );

  test.each([
    [{ planningClass: 'NONE' }, [], 'the exemption list of planning permits does not name it'],
    [
      { planningClass: null },
      ['planningClass'],
      'not known whether the exemption list of planning permits names it: planningClass',
    ],
  ])('else a planning permit in its own stage: %j', (facts, missingFacts, reason) =>
    expect(permitOf('PLANNING_PERMIT', works(facts))).toMatchObject({
      required: true,
      stage: 'CONSTRUCTION_PLANNING',
      missingFacts,
      reasons: [reason],
    }),
  );

  test('the planning permit of an old estate moves to the stage of the construction permit', () => {
    expect(permitOf('PLANNING_PERMIT', works({ nature: 'OLD_ESTATE_REBUILD' }))).toMatchObject({
      required: true,
      stage: 'CONSTRUCTION_PERMIT',
      rule: { code: 'SIMPLIFIED_PERMITS' },
    });
    expect(permitOf('PLANNING_PERMIT', works({ nature: 'OLD_ESTATE_REBUILD' }), zone('yili'))).toMatchObject({
      stage: 'CONSTRUCTION_PLANNING',
      rule: null,
    });
    expect(permitOf('PLANNING_PERMIT', works({ nature: null }, { category: 'REBUILD' }))).toMatchObject({
      stage: 'CONSTRUCTION_PLANNING',
      missingFacts: ['nature'],
    });
  });

  test('no drawing review for private simple low-risk works', () => {
    expect(permitOf('DRAWING_REVIEW', works())).toMatchObject({
      required: false,
      rule: { code: 'SIMPLIFIED_PERMITS', clause: '§18' },
    });
    expect(permitOf('DRAWING_REVIEW', works({ simpleWorks: false }))).toMatchObject({
      required: true,
      missingFacts: [],
    });
    expect(permitOf('DRAWING_REVIEW', works({}, { category: 'GOV_LINEAR' }))).toMatchObject({
      required: true,
      missingFacts: [],
    });
    expect(permitOf('DRAWING_REVIEW', works({ simpleWorks: null }))).toMatchObject({
      required: true,
      missingFacts: ['simpleWorks'],
    });
  });

  test('no fire acceptance for ordinary works', () => {
    expect(permitOf('FIRE_ACCEPTANCE', works())).toMatchObject({
      required: false,
      reasons: ['一般建设工程取消消防验收和备案'],
    });
    expect(permitOf('FIRE_ACCEPTANCE', works({ fireClass: 'SPECIAL' }))).toMatchObject({
      required: true,
      reasons: ['its works are special for fire safety'],
    });
    expect(permitOf('FIRE_ACCEPTANCE', works({ fireClass: null }))).toMatchObject({
      required: true,
      missingFacts: ['fireClass'],
    });
  });

  test.each(zoneCodes.filter(code => code !== 'gedian'))('zone %s exempts from none of these three', code => {
    for (const permit of ['PLANNING_PERMIT', 'DRAWING_REVIEW', 'FIRE_ACCEPTANCE']) {
      expect(permitOf(permit, works({ planningClass: 'FACILITIES', simpleWorks: false }), zone(code))).toMatchObject({
        required: true,
        rule: null,
        reasons: [expect.stringContaining(`zone ${code} `)],
      });
    }
  });

  test('before the plan, its exemptions are not there', () => {
    const requiredOn = (on: string) =>
      permitRequirements(works({}, { investment: '1000000.00' }), gedian, on).map(({ required }) => required);
    expect([requiredOn('2021-04-18'), requiredOn('2021-04-19')]).toEqual([
      [true, true, true, true],
      [true, false, false, false],
    ]);
  });

  test('to know less never exempts from more', () => {
    const fact = <Value>(...values: Value[]) => fc.constantFrom(null, ...values);
    const facts = fc.record({
      nature: fact('REAL_ESTATE', 'MAJOR_INFRASTRUCTURE', 'OLD_ESTATE_REBUILD', 'OTHER'),
      planningClass: fact('FACILITIES', 'NONE'),
      fireClass: fact('SPECIAL', 'ORDINARY'),
      simpleWorks: fact(true, false),
      policyConform: fact(true, false),
      coal: fact(true, false),
      provinceApproved: fact(true, false),
      industryDivision: fact('26', '39'),
    }) as fc.Arbitrary<ProjectFacts>;
    fc.assert(
      fc.property(facts, fc.constantFrom(...Object.keys(NO_FACTS)), fc.constantFrom(...zoneCodes), (more, name, code) =>
        expectNoMoreExempt(works(more), works({ ...more, [name]: null }), zone(code)),
      ),
    );
  });
});

describe('Y17: the risk class', () => {
  test.each([
    [{}, {}, 'SIMPLE_LOW_RISK', []],
    [{ nature: 'MAJOR_INFRASTRUCTURE' }, {}, 'HIGH', []],
    [{ fireClass: 'SPECIAL', simpleWorks: null }, {}, 'HIGH', []],
    [{ nature: 'REAL_ESTATE' }, {}, 'ORDINARY', []],
    [{ simpleWorks: false, nature: null }, {}, 'ORDINARY', ['nature']],
    [{}, { category: 'GOV_LINEAR' }, 'ORDINARY', []],
    [{ simpleWorks: null }, {}, 'UNKNOWN', ['simpleWorks']],
    [NO_FACTS, {}, 'UNKNOWN', ['nature', 'fireClass', 'simpleWorks']],
  ] as const)('of %j %j is %s', (facts, more, expected, missingFacts) =>
    expect(riskClass(works(facts, more), zone('yili'), ON)).toMatchObject({
      class: expected,
      missingFacts,
      minimalApproval: expected === 'SIMPLE_LOW_RISK',
    }),
  );

  test('minimal approval is of Yili, by its rule', () => {
    expect(riskClass(works(), zone('yili'), ON)).toMatchObject({
      minimalApproval: true,
      rule: { code: 'MINIMAL_APPROVAL_CLASSES', clause: '§17', zone: 'yili' },
    });
    for (const code of zoneCodes.filter(other => other !== 'yili'))
      expect(riskClass(works(), zone(code), ON)).toMatchObject({ class: 'SIMPLE_LOW_RISK', minimalApproval: false });
  });
});

describe('G18: to build first and verify later', () => {
  test.each([
    [{}, {}, true, /^an enterprise's project that conforms/],
    [{ nature: 'OLD_ESTATE_REBUILD' }, {}, true, /none of those excluded$/],
    [{ nature: 'REAL_ESTATE' }, {}, false, /^REAL_ESTATE \(房地产项目\) is excluded$/],
    [{ nature: 'MAJOR_INFRASTRUCTURE' }, {}, false, /^MAJOR_INFRASTRUCTURE \(重大基础设施建设项目\) is excluded$/],
    [{ policyConform: false }, {}, false, /^it does not conform to industrial policy$/],
    [{}, { category: 'GOV_LINEAR' }, false, /government investment/],
    [{ nature: null, policyConform: null }, {}, false, /^not known: nature, policyConform$/],
  ] as const)('%j %j: %p', (facts, more, allowed, reason) =>
    expect(buildThenVerify(works(facts, more), gedian, ON)).toMatchObject({
      allowed,
      reasons: [expect.stringMatching(reason)],
      rule: { code: 'BUILD_THEN_VERIFY_EXCLUSIONS', clause: '§18' },
    }),
  );

  test('is of Gedian only', () =>
    expect(buildThenVerify(works(), zone('yili'), ON)).toMatchObject({
      allowed: false,
      rule: null,
      reasons: ['zone yili lets nothing be built first and verified later'],
    }));
});

describe('G17: the energy review', () => {
  const mode = (facts: Partial<ProjectFacts>, code = 'gedian') =>
    energyReviewOf({ ...SIMPLE, ...facts }, zone(code), ON);

  test.each(['25', '26', '30', '31', '32', '44'])(
    'a project of high-energy division %s is reviewed',
    industryDivision =>
      expect(mode({ industryDivision })).toMatchObject({
        mode: 'REVIEW',
        reasons: [`HIGH_ENERGY (6大类高耗能) is excluded: industry division ${industryDivision}`],
        missingFacts: [],
      }),
  );

  test.each(['24', '27', '29', '33', '39', '43', '45'])('one of division %s files a commitment', industryDivision =>
    expect(mode({ industryDivision })).toMatchObject({
      mode: 'COMMITMENT_FILING',
      rule: { code: 'ENERGY_REVIEW_EXCLUSIONS', clause: '§17' },
    }),
  );

  test('so are coal projects and those that the province approves; what is not known is said', () => {
    expect(mode({ coal: true, provinceApproved: true })).toMatchObject({
      mode: 'REVIEW',
      reasons: ['COAL (煤炭) is excluded', 'PROVINCE_APPROVED (省发改委审批) is excluded'],
    });
    expect(mode(NO_FACTS)).toMatchObject({
      mode: 'REVIEW',
      missingFacts: ['industryDivision', 'coal', 'provinceApproved'],
    });
    expect(mode({ industryDivision: null })).toMatchObject({
      mode: 'REVIEW',
      reasons: ['not known whether HIGH_ENERGY (6大类高耗能) excludes it: industryDivision'],
    });
    for (const code of zoneCodes.filter(other => other !== 'gedian'))
      expect(mode({}, code)).toMatchObject({ mode: 'REVIEW', rule: null });
    // An exclusion that a plan may name tomorrow, and that rests on no fact that is asked for.
    const items = [{ code: 'OTHER', en: 'Other', zh: '其他' }];
    const wider = withParameters(gedian, 'ENERGY_REVIEW_EXCLUSIONS', { items });
    expect(energyReviewOf(SIMPLE, wider, ON)).toMatchObject({
      mode: 'REVIEW',
      reasons: ['not known whether OTHER (其他) excludes it'],
      missingFacts: [],
    });
  });
});

describe('through the public door', () => {
  const PERMITS = `query ($code: ProjectCode!) { project(projectCode: $code) {
    permitRequirements {
      on risk { class minimalApproval reasons missingFacts rule { code } }
      permits { permit required stage reasons missingFacts neededFacts { name label { zh } values { value label { zh } } }
        rule { code inherited } }
    }
    buildThenVerify { allowed reasons missingFacts rule { code } }
    energyReviewMode { mode reasons missingFacts rule { code } }
  } }`;
  const projects = openProjects('2026-11-19 10:00', { industry: { divisionCode: '39' } });
  const decided = async ({ projectCode }: Result) =>
    (await projects.subgraph.execute<{ project: object }>(PERMITS, { code: projectCode })).data!.project;
  const asReported = ({ industryDivision: _, ...facts }: ProjectFacts) => facts;

  test('G17, G18, G19, Y17: what an application reports decides, with the industry that market-access knows', async () => {
    const project = await projects.apply({ investment: '1000000', park: 'HEALTH', facts: asReported(SIMPLE) });
    expect(project).toMatchObject({ park: 'HEALTH', facts: SIMPLE });
    expect(await decided(project)).toMatchObject({
      permitRequirements: {
        on: '2026-11-19',
        risk: { class: 'SIMPLE_LOW_RISK', minimalApproval: false, rule: { code: 'SIMPLIFIED_PERMITS' } },
        permits: [
          { permit: 'PLANNING_PERMIT', required: true, stage: 'CONSTRUCTION_PLANNING' },
          { permit: 'DRAWING_REVIEW', required: false },
          { permit: 'CONSTRUCTION_PERMIT', required: false, rule: { inherited: false } },
          { permit: 'FIRE_ACCEPTANCE', required: false },
        ],
      },
      buildThenVerify: { allowed: true, rule: { code: 'BUILD_THEN_VERIFY_EXCLUSIONS' } },
      energyReviewMode: { mode: 'COMMITMENT_FILING', rule: { code: 'ENERGY_REVIEW_EXCLUSIONS' } },
    });
    const [decision] = await projects.subgraph.database.query('select facts from decision where subject_id = $1', [
      project.projectCode,
    ]);
    expect(decision).toMatchObject({ facts: { industryDivision: '39', park: 'HEALTH', project: SIMPLE } });
  });

  test('G17, G19: one that reported nothing, or is older than the questions, is exempted from nothing', async () => {
    projects.enterpriseIs({ zone: 'gedian', status: 'OPERATING' });
    const project = await projects.apply();
    expect(project).toMatchObject({ park: null, facts: NO_FACTS });
    const before = await decided(project);
    expect(before).toMatchObject({
      permitRequirements: { risk: { class: 'UNKNOWN' }, permits: Array(4).fill({ required: true }) },
      buildThenVerify: { allowed: false },
      energyReviewMode: { mode: 'REVIEW', missingFacts: ['industryDivision', 'coal', 'provinceApproved'] },
    });
    await projects.subgraph.database.query('update project set facts = null, park = null where project_code = $1', [
      project.projectCode,
    ]);
    expect(await decided(project)).toEqual(before);
  });

  test('G18, G19: what was missing can be reported later, once; an officer corrects; the rules of the day of application go on to hold', async () => {
    const { projectCode, ...project } = await projects.apply({ facts: { fireClass: 'ORDINARY' } });
    expect(await decided({ projectCode, ...project })).toMatchObject({
      permitRequirements: {
        permits: [
          {},
          {
            required: true,
            missingFacts: ['nature', 'simpleWorks'],
            neededFacts: [
              {
                name: 'nature',
                label: { zh: '项目性质' },
                values: expect.arrayContaining([{ value: 'OTHER', label: { zh: '其他项目' } }]),
              },
              { name: 'simpleWorks', label: { zh: '是否简易' }, values: [] },
            ],
          },
          {},
          { required: false },
        ],
      },
    });
    projects.at('2026-12-01 10:00');
    expect(
      await projects.step('tellProjectFacts', projectCode, ENTERPRISE, {
        facts: { nature: 'OTHER', simpleWorks: true, policyConform: true },
      }),
    ).toMatchObject({ facts: { fireClass: 'ORDINARY', nature: 'OTHER', coal: null } });
    expect(await decided({ projectCode, ...project })).toMatchObject({
      permitRequirements: { on: '2026-11-19', permits: [{}, { required: false }, {}, {}] },
      buildThenVerify: { allowed: true },
    });
    expect(
      await projects.step('tellProjectFacts', projectCode, ENTERPRISE, { facts: { nature: 'REAL_ESTATE' } }),
    ).toMatchObject({
      code: 'FACT_ALREADY_TOLD',
      message: 'an enterprise reports a fact once, but reported otherwise before: nature',
    });
    expect(
      await projects.step('tellProjectFacts', projectCode, ENTERPRISE, { facts: { nature: 'OTHER', coal: null } }),
    ).toMatchObject({ code: 'INVALID_INPUT', message: 'facts must hold at least one that is not reported yet' });
    expect(await projects.step('tellProjectFacts', projectCode, {}, { facts: { coal: false } })).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(
      await projects.step('tellProjectFacts', projectCode, WINDOW, { facts: { nature: 'REAL_ESTATE' } }),
    ).toMatchObject({ facts: { nature: 'REAL_ESTATE' } });
    expect(await projects.typesOf(projectCode)).toEqual(['ProjectApplied', 'ProjectFactsTold', 'ProjectFactsTold']);
    await projects.step('withdrawProject', projectCode, ENTERPRISE);
    expect(await projects.step('tellProjectFacts', projectCode, WINDOW, { facts: { coal: true } })).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'facts are reported of a project while its case is open, but it is: WITHDRAWN',
    });
  });

  test.each([
    [
      'gedian',
      { facts: { planningClass: 'TREES' } },
      'facts.planningClass must be one of CONSTRUCTION_WORKS, BUILDINGS_AND_STRUCTURES, FACILITIES, NONE in zone gedian, but got: "TREES"',
    ],
    [
      'yili',
      { facts: { planningClass: 'FACILITIES' } },
      'facts.planningClass must be one of NONE in zone yili, but got: "FACILITIES"',
    ],
    [
      'gedian',
      { park: 'health' },
      'park must be 1 to 40 capitals, digits or _, beginning with a capital, but got: "health"',
    ],
  ])('what is reported is checked: %s %j', async (code, changes, message) => {
    projects.enterpriseIs({ zone: code, status: 'OPERATING' });
    expect(await projects.apply(changes)).toMatchObject({ __typename: 'Refusal', code: 'INVALID_INPUT', message });
  });
});
