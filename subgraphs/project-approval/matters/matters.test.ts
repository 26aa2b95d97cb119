import { describe, expect, test } from '@jest/globals';
import { makeProjectCode } from '#shared/identifiers/index.ts';
import { ENTERPRISE, REVIEWER, WINDOW, openProjects, speaking } from '../testing.ts';

const projects = openProjects('2026-11-19 10:00', { zone: 'yili' });

const MATTER = {
  code: 'PLANNING_PERMIT',
  title: '建设工程规划许可证',
  stage: 'CONSTRUCTION_PLANNING',
  department: '自然资源局',
  basis: '城乡规划法第四十条',
  limitDays: 15,
};
const SEISMIC = {
  code: 'SEISMIC_SAFETY',
  title: '地震安全性评价',
  stage: 'LAND_AND_PLANNING',
  department: '地震局',
  basis: '防震减灾法第三十五条',
};
const publish = (matters: object[] = [MATTER, SEISMIC], more: object = {}, as: object = REVIEWER) =>
  projects.mutate(
    'publishInvestmentMatters',
    { zone: 'yili', matters, ...more },
    '... on InvestmentMatterList { zone version validFrom validTo matters { code limitDays } }',
    as,
  );
const listOn = async (on?: string, zone = 'yili') =>
  (
    await projects.subgraph.execute<{ investmentMatters: Record<string, unknown> | null }>(
      'query ($zone: String!, $on: Date) { investmentMatters(zone: $zone, on: $on) { version validFrom validTo matters { code } } }',
      { zone, on },
    )
  ).data!.investmentMatters;
const check = async (projectCode: string, matter: string, on?: string) =>
  (
    await projects.subgraph.execute<{ checkMatterDemand: Record<string, unknown> }>(
      'query ($projectCode: String!, $matter: String!, $on: Date) { checkMatterDemand(projectCode: $projectCode, matter: $matter, on: $on) { allowed reasons version matter { code limitDays } } }',
      { projectCode, matter, on },
    )
  ).data!.checkMatterDemand;
/** An officer of the department that the list names. */
const SPEAKER = speaking(WINDOW, MATTER.department);
const accept = (projectCode: string, matter: string, more: object = {}, as: object = SPEAKER) =>
  projects.mutate(
    'acceptProjectMatter',
    { projectCode, matter, ...more },
    '... on ProjectMatter { matter title stage department version acceptedAt }',
    as,
  );

describe('Y16: the list of investment matters', () => {
  test('is published whole, by version, and read by day: what an earlier one said stays said of its days', async () => {
    expect(await listOn()).toBeNull();
    projects.at('2026-11-16 10:00');
    expect(await publish()).toMatchObject({
      zone: 'yili',
      version: 1,
      validFrom: '2026-11-16',
      validTo: null,
      matters: [
        { code: 'PLANNING_PERMIT', limitDays: 15 },
        { code: 'SEISMIC_SAFETY', limitDays: null },
      ],
    });
    projects.at('2026-11-19 10:00');
    expect(await publish([MATTER])).toMatchObject({ version: 2, validFrom: '2026-11-19' });
    expect([await listOn('2026-11-15'), await listOn('2026-11-18'), await listOn('2026-11-19')]).toMatchObject([
      null,
      { version: 1, validFrom: '2026-11-16', validTo: '2026-11-18', matters: [{}, {}] },
      { version: 2, validTo: null, matters: [{}] },
    ]);
    // Once more on the same day: that day's list is replaced as a whole.
    expect(await publish()).toMatchObject({ version: 3, validFrom: '2026-11-19' });
    expect(await listOn('2026-11-19')).toMatchObject({ version: 3, matters: [{}, {}] });
    expect(await listOn(undefined, 'gedian')).toBeNull();
  });

  test('only what is listed may be demanded, under a valid code, and nothing that the project is spared', async () => {
    await publish([MATTER, SEISMIC, { ...MATTER, code: 'DRAWING_REVIEW', stage: 'CONSTRUCTION_PERMIT' }]);
    const { projectCode } = await projects.apply();
    expect(await check(projectCode, 'PLANNING_PERMIT')).toMatchObject({
      allowed: true,
      matter: { code: 'PLANNING_PERMIT', limitDays: 15 },
      reasons: [expect.stringMatching(/has it: 自然资源局, 城乡规划法第四十条, within 15 working days$/)],
    });
    expect(await check(projectCode, 'SMALL_CERTIFICATE')).toMatchObject({
      allowed: false,
      matter: null,
      reasons: [
        expect.stringMatching(
          /^only matters of the list of zone yili \(version \d+\) may be demanded, but it does not have: SMALL/,
        ),
      ],
    });
    expect(await check(projectCode, 'PLANNING_PERMIT', '2026-01-01')).toMatchObject({
      allowed: false,
      version: null,
      reasons: [
        'zone yili has published no list of investment matters that is valid on 2026-01-01: nothing may be demanded under it',
      ],
    });
    const wrong = `${projectCode.slice(0, -1)}${(Number(projectCode.at(-1)) + 1) % 10}`;
    expect(await check(wrong, 'PLANNING_PERMIT')).toMatchObject({
      allowed: false,
      reasons: [
        expect.stringMatching(
          /^no matter is dealt with without a valid project code .*, but got .*check digit: expected \d, but got: \d$/,
        ),
      ],
    });
    expect(await accept(wrong, 'PLANNING_PERMIT')).toMatchObject({ code: 'PROJECT_CODE_INVALID' });
    expect(await accept('2611-420703', 'PLANNING_PERMIT')).toMatchObject({
      code: 'PROJECT_CODE_INVALID',
      message: expect.stringContaining('must be 20 digits'),
    });
    expect(
      await accept(makeProjectCode({ year: 2026, month: 1, divisionCode: '654004', serial: 1 }), 'PLANNING_PERMIT'),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(await accept(projectCode, 'SMALL_CERTIFICATE')).toMatchObject({ code: 'MATTER_NOT_LISTED' });
    // In Gedian simple low-risk works need no drawing review (G19).
    projects.enterpriseIs({ zone: 'gedian', status: 'OPERATING' });
    const low = (await projects.apply({ facts: { nature: 'OTHER', fireClass: 'ORDINARY', simpleWorks: true } }))
      .projectCode;
    expect(await accept(low, 'DRAWING_REVIEW')).toMatchObject({ code: 'NO_MATTER_LIST' });
    await publish([{ ...MATTER, code: 'DRAWING_REVIEW', stage: 'CONSTRUCTION_PERMIT' }], { zone: 'gedian' });
    expect(await accept(low, 'DRAWING_REVIEW')).toMatchObject({
      code: 'MATTER_SPARED',
      message: expect.stringMatching(/^the project is spared DRAWING_REVIEW: /),
    });
  });

  test('of two lists at the same moment one is the next version of the other', async () => {
    projects.at('2026-11-20 10:00');
    const published = await Promise.all(Array.from({ length: 8 }, () => publish()));
    const versions = published.map(({ version }) => Number(version)).sort((a, b) => a - b);
    expect(versions).toEqual(Array.from({ length: 8 }, (_, n) => versions[0]! + n));
  });

  test('what is accepted is kept with the version of its list, once; a repeated key changes nothing', async () => {
    await publish();
    const { projectCode } = await projects.apply();
    const first = await accept(projectCode, 'PLANNING_PERMIT', { idempotencyKey: 'matter-1' });
    expect(first).toMatchObject({
      matter: 'PLANNING_PERMIT',
      title: '建设工程规划许可证',
      department: '自然资源局',
      acceptedAt: '2026-11-19T10:00:00+08:00',
    });
    expect(await accept(projectCode, 'PLANNING_PERMIT', { idempotencyKey: 'matter-1' })).toEqual(first);
    expect(await accept(projectCode, 'PLANNING_PERMIT')).toMatchObject({
      code: 'MATTER_ALREADY_ACCEPTED',
      message: 'a matter is accepted once for a project, but PLANNING_PERMIT was on 2026-11-19',
    });
    expect(await projects.fields(projectCode, 'matters { matter title stage }', ENTERPRISE)).toEqual({
      matters: [{ matter: 'PLANNING_PERMIT', title: '建设工程规划许可证', stage: 'CONSTRUCTION_PLANNING' }],
    });
    expect(await projects.fields(projectCode, 'matters { matter }', {})).toEqual({ matters: null });
    const { projectCode: over } = await projects.apply();
    await projects.step('withdrawProject', over, ENTERPRISE);
    expect(await accept(over, 'PLANNING_PERMIT')).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('matters are accepted while the project is open, but it is: '),
    });
  });

  test('of eight acceptances of a matter at the same moment one is made', async () => {
    await publish();
    const { projectCode } = await projects.apply();
    const accepted = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        accept(projectCode, 'PLANNING_PERMIT', {}, { ...SPEAKER, subject: `officer-${n}` }),
      ),
    );
    expect(accepted.map(({ code }) => code ?? 'ACCEPTED').sort()).toEqual([
      'ACCEPTED',
      ...Array.from({ length: 7 }, () => 'MATTER_ALREADY_ACCEPTED'),
    ]);
  });

  test('officers alone publish and accept', async () => {
    const { projectCode } = await projects.apply();
    for (const as of [ENTERPRISE, {}]) {
      expect(await publish([MATTER], {}, as)).toMatchObject({ code: 'NOT_ENTITLED' });
      expect(await accept(projectCode, 'PLANNING_PERMIT', {}, as)).toMatchObject({ code: 'NOT_ENTITLED' });
    }
    await publish();
    for (const as of [WINDOW, speaking(WINDOW, SEISMIC.department)]) {
      expect(await accept(projectCode, 'PLANNING_PERMIT', {}, as)).toMatchObject({
        code: 'NOT_ENTITLED',
        message: expect.stringContaining('this is for officers of the agency 自然资源局'),
      });
    }
  });

  test.each([
    [[MATTER, MATTER], 'matters must name each matter once, but got twice: PLANNING_PERMIT'],
    [[], 'matters must be 1 to 200, but got: 0'],
    [
      [{ ...MATTER, limitDays: 0 }],
      'each of matters must have a code of 1 to 40 capitals, digits or _, and a limit of 1 to 3650 days where it has one, but got: {"code":"PLANNING_PERMIT","limitDays":0}',
    ],
    [[{ ...MATTER, code: 'x' }], expect.stringContaining('{"code":"x","limitDays":15}')],
    [[{ ...MATTER, basis: '' }], 'basis must have 1 to 200 characters, but got: 0'],
  ])('a wrong list is refused: %#', async (matters, message) =>
    expect(await publish(matters)).toMatchObject({ code: 'INVALID_INPUT', message }),
  );

  test('matters of one project and of fifty take the same number of statements', async () => {
    const [fifty, one] = await projects.statementsOf('matters { matter } stages { package { tasks { matter } } }');
    expect(fifty).toBe(one);
  });
});
