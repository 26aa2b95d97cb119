import { describe, expect, test } from '@jest/globals';
import { makeProjectCode } from '#shared/identifiers/index.ts';
import { enterpriseOf } from '#shared/testing/department.ts';
import { CODE, ENTERPRISE, WINDOW, openProjects } from '../testing.ts';

const projects = openProjects('2026-09-30 10:00');

describe('an application', () => {
  test.each([
    ['WITH_PLAN', 30, '2026-11-17'],
    ['SME', 45, '2026-12-08'],
    ['GOV_LINEAR', 40, '2026-12-01'],
    ['REBUILD', 35, '2026-11-24'],
    ['INDUSTRIAL', 30, '2026-11-17'],
  ])(
    'G16: %s in Gedian has %i working days, over National Day with its make-up Saturday',
    async (category, limitDays, dueDate) => {
      expect(await projects.apply({ category })).toMatchObject({
        state: 'RECEIVED',
        caseStatus: 'RECEIVED',
        statusCode: 1,
        caseNo: expect.stringMatching(/^XM-420703-[0-9A-F]{12}$/),
        zone: 'gedian',
        category,
        limitDays,
        appliedAt: '2026-09-30T10:00:00+08:00',
        endedAt: null,
        enterprise: { creditCode: CODE },
        rule: { code: `PROJ_${category}`, clause: '§16', version: 1, zone: 'gedian', inherited: false },
        clock: {
          dueDate,
          dueAt: `${dueDate}T17:30:00+08:00`,
          provisional: false,
          grossDays: 0,
          netDays: 0,
          light: 'GREEN',
          paused: true,
        },
      });
    },
  );

  test.each(['xinjian', 'zhundong', 'yili', 'district'])(
    'G16: zone %s has no limit of its own: the national cap of 120 working days holds, and it says so',
    async zone => {
      projects.enterpriseIs({ zone, status: 'OPERATING' });
      const project = await projects.apply();
      expect(project).toMatchObject({
        zone,
        limitDays: 120,
        rule: { code: 'PROJ_INDUSTRIAL', zone, inherited: true },
        clock: { provisional: true },
      });
      if (zone === 'xinjian') expect(project.clock).toMatchObject({ dueDate: '2027-03-26' });
      const [decision] = await projects.subgraph.database.query<{ reasons: { en: string }[] }>(
        'select reasons from decision where subject_id = $1',
        [project.projectCode],
      );
      expect(decision!.reasons.map(({ en }) => en)).toEqual([
        '120 WD for category INDUSTRIAL',
        expect.stringContaining(`Zone ${zone} has no rule PROJ_INDUSTRIAL of its own; the national rule applies`),
      ]);
    },
  );

  test('gets a valid code of its division and month, a decision with facts and rule, and a change; stages wait with their lead departments', async () => {
    projects.at('2026-11-19 10:00');
    const first = await projects.apply();
    expect(first.projectCode).toMatch(/^2611-420703-99-03-\d{6}$/);
    expect((await projects.apply({ category: 'GOV_LINEAR' })).projectCode).toMatch(/^2611-420703-99-01-\d{6}$/);
    expect(first).toMatchObject({ investment: '35000000.00', floorArea: 12_000 });
    expect(first.stages).toEqual(
      [
        ['LAND_AND_PLANNING', '立项用地规划许可', '自然资源主管部门'],
        ['CONSTRUCTION_PLANNING', '工程建设许可', '自然资源主管部门'],
        ['CONSTRUCTION_PERMIT', '施工许可', '住房和城乡建设主管部门'],
        ['ACCEPTANCE', '竣工验收', '住房和城乡建设主管部门'],
      ].map(([code, title, leadDepartment]) => ({
        code,
        title,
        leadDepartment,
        state: 'PENDING',
        startedOn: null,
        finishedOn: null,
        package: null,
      })),
    );
    const [decision] = await projects.subgraph.database.query(
      'select outcome, rule, facts from decision where subject_id = $1',
      [first.projectCode],
    );
    expect(decision).toMatchObject({
      outcome: 'RECEIVED',
      rule: { code: 'PROJ_INDUSTRIAL' },
      facts: { zone: 'gedian', status: 'OPERATING', category: 'INDUSTRIAL' },
    });
    expect(await projects.typesOf(first.projectCode)).toEqual(['ProjectApplied']);
    expect(await projects.read(first.projectCode)).toEqual(first);
  });

  test.each([
    [
      'the public',
      {},
      {},
      'NOT_ENTITLED',
      /^this is for the enterprise that it is about or officers of .*, but the caller is: public$/,
    ],
    ['another enterprise', {}, enterpriseOf('91350100M000100Y43'), 'NOT_ENTITLED', /but the caller is: enterprise$/],
    [
      'no investment',
      { investment: '0' },
      ENTERPRISE,
      'INVALID_INPUT',
      /^investment must be from 0.01 to 1000000000000.00 yuan, but got: 0.00$/,
    ],
    [
      'a floor area below 0',
      { floorArea: -1 },
      ENTERPRISE,
      'INVALID_INPUT',
      /^floorArea must be from 0 to 100000000, but got: -1$/,
    ],
    ['an empty name', { name: '  ' }, ENTERPRISE, 'INVALID_INPUT', /^name must have 1 to 100 characters, but got: 0$/],
    [
      'too long a name',
      { name: '长'.repeat(101) },
      ENTERPRISE,
      'INVALID_INPUT',
      /^name must have 1 to 100 characters, but got: 101$/,
    ],
    [
      'a name with a null character',
      { name: 'a\0b' },
      ENTERPRISE,
      'INVALID_INPUT',
      /^input\.name must have no control, bidirectional or other character that is not seen, but got: U\+0000 in "a\\u\{0000\}b"$/,
    ],
  ])('is refused for %s', async (_why, changes, as, code, message) =>
    expect(await projects.apply(changes, as)).toMatchObject({
      __typename: 'Refusal',
      code,
      message: expect.stringMatching(message),
    }),
  );

  test.each(['DEREGISTERED', 'REVOKED'])(
    'is refused to an enterprise that is %s, and nothing is written',
    async status => {
      const before = (await projects.subgraph.changes({ limit: '1000' })).length;
      projects.enterpriseIs({ zone: 'gedian', status });
      expect(await projects.apply()).toMatchObject({
        code: 'ENTERPRISE_NOT_OPERATING',
        message: `a project needs an enterprise that is on the register, but ${CODE} of zone gedian is: ${status}`,
      });
      projects.enterpriseIs(null);
      expect(await projects.apply()).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
      expect((await projects.subgraph.changes({ limit: '1000' })).length).toBe(before);
    },
  );

  test('repeating it with its key changes nothing and returns the first result', async () => {
    const first = await projects.apply({ idempotencyKey: 'k-1' });
    expect(await projects.apply({ idempotencyKey: 'k-1' })).toEqual(first);
    expect(await projects.apply({ idempotencyKey: 'k-1', category: 'SME' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  test('a wrong project code is refused with the rule and what was got; an unknown one is null', async () => {
    const { errors } = await projects.subgraph.execute(
      'query ($code: ProjectCode!) { project(projectCode: $code) { name } }',
      { code: '2611-420703-04-01-123453' },
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('check digit: expected 2, but got: 3'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const unknown = makeProjectCode({ year: 2026, month: 1, divisionCode: '420703', serial: 1 });
    expect(await projects.read(unknown)).toBeNull();
    expect(await projects.step('acceptProject', unknown, WINDOW)).toMatchObject({
      code: 'NOT_FOUND',
      message: `there is no project ${unknown}`,
    });
  });
});
