import { describe, expect, test } from '@jest/globals';
import { ENTERPRISE, REVIEWER, WINDOW, openProjects, speaking } from '../testing.ts';

const projects = openProjects('2026-11-30 10:00');

const STAGE = 'CONSTRUCTION_PERMIT';
const FACTS = {
  nature: 'OTHER',
  planningClass: 'NONE',
  fireClass: 'ORDINARY',
  simpleWorks: false,
  policyConform: true,
  coal: false,
  provinceApproved: false,
};
const HASH = 'c'.repeat(64);
const COMMITTED =
  '... on Project { commitments { kind documentHash filedOn } stages { package { tasks { matter status outcome } } } }';
const file = (projectCode: string, kind: string, as: object = ENTERPRISE) =>
  projects.mutate<{ stages: { package: { tasks: { matter: string; outcome: string | null }[] } | null }[] }>(
    'fileProjectCommitment',
    { projectCode, kind, documentHash: HASH },
    COMMITTED,
    as,
  );
/** A project of electronics (39), which is no high-energy class. */
const apply = async (facts: object = {}, zone = 'gedian'): Promise<string> => {
  projects.enterpriseIs({ zone, status: 'OPERATING', industry: { divisionCode: '39' } });
  const { projectCode } = await projects.apply({ facts: { ...FACTS, ...facts } });
  await projects.step('acceptProject', projectCode, WINDOW);
  return projectCode;
};
const atPermit = async (facts: object = {}): Promise<string> => {
  const code = await apply(facts);
  for (const stage of ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING']) await projects.finish(code, stage);
  return code;
};
const doneOf = async (code: string): Promise<string[]> =>
  ((await projects.read(code)).stages[2]?.package?.tasks ?? [])
    .filter(({ status }) => status === 'DONE')
    .map(({ matter }) => matter);

/** What was granted on a commitment, as the public record has it. */
const PROMISED = 'ORDINARY 固定资产投资项目节能审查（新建厂房项目，告知承诺）';

describe('G17: a commitment takes the place of the energy review', () => {
  test('filed in the stage, it ends the matter; a second is refused', async () => {
    const code = await atPermit();
    expect(await file(code, 'ENERGY', {})).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await file(code, 'ENERGY')).toMatchObject({
      commitments: [{ kind: 'ENERGY', documentHash: HASH, filedOn: '2026-11-30' }],
    });
    expect(await doneOf(code)).toEqual(['ENERGY_CONSERVATION']);
    expect(await projects.licences(code)).toContain(PROMISED);
    expect(await file(code, 'ENERGY')).toMatchObject({ code: 'COMMITMENT_FILED' });
    expect(await projects.fields(code, 'commitments { kind }', {})).toEqual({ commitments: null });
  });

  test('filed before the stage, it has ended the matter when that begins', async () => {
    const code = await apply();
    await file(code, 'ENERGY');
    expect(await projects.licences(code)).toEqual([]);
    for (const stage of ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING']) await projects.finish(code, stage);
    expect(await doneOf(code)).toEqual(['ENERGY_CONSERVATION']);
    expect(await projects.licences(code)).toContain(PROMISED);
  });

  test.each([
    [{ coal: true }, /COAL \(煤炭\) is excluded$/],
    [{ coal: null }, /not known whether COAL \(煤炭\) excludes it: coal$/],
  ])('%j: the review stays', async (facts, message) =>
    expect(await file(await apply(facts), 'ENERGY')).toMatchObject({
      code: 'COMMITMENT_NOT_POSSIBLE',
      message: expect.stringMatching(message),
      applied: { code: 'ENERGY_REVIEW_EXCLUSIONS' },
    }),
  );

  test('building first is promised by an operation of its own', async () => {
    expect(await file(await apply(), 'BUILD_FIRST')).toMatchObject({
      code: 'COMMITMENT_NOT_POSSIBLE',
      message: 'building first is no commitment in the place of one review',
      remedy: 'promise it with buildProjectFirst',
    });
  });

  test('nothing is promised while the lists of credit are not known', async () => {
    const code = await apply();
    projects.hideListings(true);
    expect(await file(code, 'ENERGY')).toMatchObject({
      code: 'EVIDENCE_UNAVAILABLE',
      message: 'the lists of credit are asked before anything is granted (红黑名单), but credit does not answer',
    });
    projects.hideListings(false);
    expect(await file(code, 'ENERGY')).toMatchObject({ commitments: [{ kind: 'ENERGY' }] });
  });

  test('not once the matter is over, nor by who is on the black list', async () => {
    const code = await atPermit();
    projects.blacklist('失信');
    expect(await file(code, 'ENERGY')).toMatchObject({ code: 'PROMISES_BARRED' });
    projects.blacklist();
    const review = { stage: STAGE, task: 'ENERGY_CONSERVATION', done: true, outcome: '通过' };
    await projects.step('endStageTask', code, speaking(REVIEWER, '发展改革部门'), review);
    expect(await file(code, 'ENERGY')).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'a commitment is filed before its matter is over, but ENERGY_CONSERVATION is DONE',
    });
  });
});

describe('G20: the class of drawings decides on their review', () => {
  test('ordinary: a commitment takes its place, with somebody who answers for the design', async () => {
    const code = await atPermit();
    expect(await file(code, 'DRAWINGS')).toMatchObject({ code: 'NO_DESIGNER' });
    await projects.recordDesigner(code);
    await file(code, 'DRAWINGS');
    expect(await doneOf(code)).toEqual(['DRAWING_REVIEW']);
  });

  test('high risk: reviewed in full, by nobody’s word, and not without designers', async () => {
    const code = await atPermit({ fireClass: 'SPECIAL' });
    expect(await file(code, 'DRAWINGS')).toMatchObject({
      code: 'COMMITMENT_NOT_POSSIBLE',
      message: expect.stringContaining('its risk class is HIGH'),
    });
    const review = { stage: STAGE, task: 'DRAWING_REVIEW', done: true, outcome: '合格' };
    const agency = speaking(REVIEWER, '住房和城乡建设主管部门');
    expect(await projects.step('endStageTask', code, agency, review)).toMatchObject({ code: 'NO_DESIGNER' });
    await projects.recordDesigner(code);
    expect(await projects.step('endStageTask', code, agency, review)).toMatchObject({ state: 'IN_REVIEW' });
  });
});

describe('Y17: minimal approval', () => {
  const LIMITS = 'limitDays permitRequirements { risk { minimalApproval } permits { permit required reasons } }';
  interface Limits {
    limitDays: number;
    permitRequirements: { permits: { permit: string; required: boolean; reasons: string[] }[] };
  }
  const limitsOf = async (facts: object, zone = 'yili'): Promise<[number, string[]]> => {
    const read = await projects.fields<Limits>(await apply(facts, zone), LIMITS);
    const needed = read.permitRequirements.permits.filter(({ required }) => required).map(({ permit }) => permit);
    return [read.limitDays, needed];
  };

  test('shortens the list of permits and the limit; a project that is not simple has all of them', async () => {
    expect(await limitsOf({ simpleWorks: true })).toEqual([20, ['PLANNING_PERMIT', 'CONSTRUCTION_PERMIT']]);
    const all = ['PLANNING_PERMIT', 'DRAWING_REVIEW', 'CONSTRUCTION_PERMIT', 'FIRE_ACCEPTANCE'];
    expect(await limitsOf({ simpleWorks: false })).toEqual([120, all]);
    expect(await limitsOf({ simpleWorks: null })).toEqual([120, all]);
    // No other zone has it: its limit is that of the category.
    expect((await limitsOf({ simpleWorks: true }, 'xinjian'))[0]).toBe(120);
  });
});
