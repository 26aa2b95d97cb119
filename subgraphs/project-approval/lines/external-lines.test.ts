import { describe, expect, test } from '@jest/globals';
import type { ParallelPackage } from '#shared/case/package.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { TEST_TODAY, enterpriseOf } from '#shared/testing/department.ts';
import { zone, zoneCodes } from '#shared/zones/index.ts';
import { CODE, ENTERPRISE, WINDOW, openProjects, speaking } from '../testing.ts';
import { modeOf, permitsUnderWay } from './rules.ts';

const gedian = zone('gedian');
const FIVE = ['PLANNING', 'GREENERY', 'ANCIENT_TREES', 'ROAD_ADMINISTRATION', 'EXCAVATION'];
const OTHER = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_000_003 });

const projects = openProjects('2026-11-16 10:00');

const FIELDS = `id zone kind mode reasons state leadAgency holdingUp rule { code clause } clock { dueDate light } permits { permit agency status outcome deemedOn clock { dueDate light } } enterprise { creditCode } spared { permit reason told } revocation debts { status kind items { name } } availableSteps { operation yours input missing }`;
const mutate = async (name: string, input: object, as: object): Promise<Record<string, unknown>> => {
  const document = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { result: ${name}(input: $input) { __typename ... on ExternalLine { ${FIELDS} } ... on Refusal { code message applied: rule { code } remedy } } }`;
  const { data, errors } = await projects.subgraph.execute<{ result: Record<string, unknown> }>(
    document,
    { input },
    as,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.result;
};
const LONG = {
  creditCode: CODE,
  kind: 'POWER',
  route: '创业大道至1号厂房',
  roadCrossing: 20,
  lineLength: 300.5,
  commitment: true,
};
const apply = (changes: object = {}, as: object = ENTERPRISE) =>
  mutate('applyForExternalLine', { ...LONG, ...changes }, as);
const AGENCIES: Readonly<Record<string, string>> = {
  PLANNING: '自然资源和规划分局',
  GREENERY: '住建局',
  ANCIENT_TREES: '住建局',
  ROAD_ADMINISTRATION: '综合执法局',
  EXCAVATION: '公安局',
};
/** WINDOW, as who speaks for the agency of a permit. */
const speakerOf = (permit: string): object => speaking(WINDOW, AGENCIES[permit] ?? '');
const end = (id: string, permit: string, granted = true, as: object = speakerOf(permit)) =>
  mutate('endExternalLinePermit', { id, permit, granted, outcome: granted ? '准予' : '影响管线安全' }, as);
const read = async (id: string, as: object = WINDOW) =>
  (
    await projects.subgraph.execute<{ externalLine: Record<string, unknown> | null }>(
      `query ($id: ID!) { externalLine(id: $id) { ${FIELDS} } }`,
      { id },
      as,
    )
  ).data!.externalLine;

describe('G21: external lines', () => {
  test('5 permits in one form run side by side under one lead, with 3 working days', async () => {
    const line = await apply();
    expect(line).toMatchObject({
      mode: 'APPROVAL',
      state: 'RUNNING',
      leadAgency: '自然资源和规划分局',
      rule: { code: 'EXT_LINE_POWER_APPROVAL', clause: '§19' },
      clock: { dueDate: '2026-11-19', light: 'GREEN' },
      permits: FIVE.map(permit => ({
        permit,
        status: 'RUNNING',
        outcome: null,
        deemedOn: null,
        clock: { dueDate: '2026-11-19' },
      })),
      holdingUp: [],
    });
    const id = line.id as string;
    for (const permit of FIVE.slice(0, 4)) expect(await end(id, permit)).toMatchObject({ state: 'RUNNING' });
    expect(await end(id, 'PLANNING')).toMatchObject({
      code: 'TASK_NOT_RUNNING',
      message: 'only a running task ends, but PLANNING is DONE',
    });
    expect(await end(id, 'X')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await end(id, 'EXCAVATION')).toMatchObject({
      state: 'GRANTED',
      permits: FIVE.map(() => ({ status: 'DONE', outcome: '准予' })),
    });
    expect(await end(id, 'EXCAVATION')).toMatchObject({ code: 'PACKAGE_ENDED' });
    expect(await projects.typesOf(id)).toEqual([
      'ExternalLineAppliedFor',
      ...FIVE.map(() => 'ExternalLinePermitGranted'),
    ]);
  });

  test('each permit is decided on by its own agency alone', async () => {
    const id = (await apply()).id as string;
    for (const granted of [true, false]) {
      for (const as of [WINDOW, speakerOf('PLANNING'), speaking(WINDOW, '供电企业')]) {
        expect(await end(id, 'EXCAVATION', granted, as)).toMatchObject({
          code: 'NOT_ENTITLED',
          message: expect.stringContaining('this is for officers of the agency 公安局'),
        });
      }
    }
    expect(await read(id)).toMatchObject({ permits: FIVE.map(() => ({ status: 'RUNNING' })) });
    await end(id, 'EXCAVATION');
    const told = (await projects.subgraph.changes({ limit: '1000' })).filter(
      ({ type, subject }) => type === 'ExternalLinePermitGranted' && (subject as { id: string }).id === id,
    );
    expect(told).toMatchObject([{ payload: { permit: 'EXCAVATION', by: '公安局' } }]);
  });

  test('one that is refused ends the whole', async () => {
    const id = (await apply()).id as string;
    await end(id, 'PLANNING');
    expect(await end(id, 'GREENERY', false)).toMatchObject({
      state: 'REFUSED',
      permits: [
        { status: 'DONE' },
        { status: 'FAILED', outcome: '影响管线安全' },
        { status: 'FAILED', outcome: 'GREENERY failed' },
        {},
        {},
      ],
    });
    expect(await end(id, 'EXCAVATION')).toMatchObject({ code: 'PACKAGE_ENDED' });
  });

  test('G60: what is not decided on in time counts as granted, and is no longer refused; not before', async () => {
    const id = (await apply()).id as string;
    await end(id, 'PLANNING');
    projects.at('2026-11-19 16:00');
    expect(await read(id)).toMatchObject({
      state: 'RUNNING',
      permits: FIVE.map(() => ({ deemedOn: null })),
      holdingUp: FIVE.slice(1),
    });
    projects.at('2026-11-20 10:00');
    expect(await read(id)).toMatchObject({
      state: 'DEEMED_GRANTED',
      permits: [
        { permit: 'PLANNING', status: 'DONE', deemedOn: null },
        ...FIVE.slice(1).map(() => ({ status: 'RUNNING', deemedOn: '2026-11-19', clock: { light: 'OVERDUE' } })),
      ],
    });
    expect(await end(id, 'GREENERY', false)).toMatchObject({
      code: 'DEEMED_GRANTED',
      applied: { code: 'EXT_LINE_POWER_APPROVAL' },
      message:
        'GREENERY was to be decided by 2026-11-19 and counts as granted since (超时默认): it can no longer be refused',
    });
    expect(await end(id, 'GREENERY')).toMatchObject({
      state: 'DEEMED_GRANTED',
      permits: [{}, { status: 'DONE', deemedOn: '2026-11-19' }, {}, {}, {}],
    });
    for (const permit of FIVE.slice(2)) await end(id, permit);
    expect(await read(id)).toMatchObject({ state: 'GRANTED' });
  });

  const SILENCE = 'permits of external lines granted by silence';
  const decisionsOf = async (id: string) => {
    const [enterprise] = await projects.ask<
      { projectDecisions: { nodes: { subjectId: string; outcome: string }[] } }[]
    >(
      `_entities(representations: [{ __typename: "Enterprise", creditCode: "${CODE}" }])
        { ... on Enterprise { projectDecisions(first: 50) { nodes { subjectId outcome reasons facts } } } }`,
      WINDOW,
    );
    return enterprise!.projectDecisions.nodes.filter(({ subjectId }) => subjectId === id);
  };

  test('G60: silence is an event: each permit has its decision, its change and its document, once', async () => {
    const id = (await apply()).id as string;
    await end(id, 'PLANNING');
    projects.at('2026-11-19 16:00');
    expect((await projects.subgraph.runJobs())[SILENCE]).toBe(0);
    projects.at('2026-11-20 10:00');
    expect((await projects.subgraph.runJobs())[SILENCE]).toBeGreaterThan(0);
    expect((await projects.subgraph.runJobs())[SILENCE]).toBe(0);
    expect(await read(id)).toMatchObject({
      state: 'DEEMED_GRANTED',
      permits: [
        { permit: 'PLANNING', status: 'DONE', outcome: '准予', deemedOn: null },
        ...FIVE.slice(1).map(() => ({ status: 'DONE', outcome: '超时默认准予（自动用印）', deemedOn: '2026-11-19' })),
      ],
    });
    const told = (await projects.subgraph.changes({ limit: '1000' })).filter(
      ({ type, subject }) => type === 'ExternalLinePermitGranted' && (subject as { id: string }).id === id,
    );
    expect(told.slice(1)).toMatchObject(
      FIVE.slice(1).map(permit => ({
        payload: {
          permit,
          by: AGENCIES[permit],
          bySilence: true,
          document: { number: expect.stringMatching(/^鄂华容区审许〔2026〕\d+号$/) },
        },
      })),
    );
    const decided = (await decisionsOf(id)).filter(({ outcome }) => outcome === 'DEEMED');
    expect(decided).toMatchObject(FIVE.slice(1).map(() => ({ facts: { sealed: '自动用印', by: 'clock' } })));
    expect(await end(id, 'GREENERY', false)).toMatchObject({ code: 'DEEMED_GRANTED' });
  });

  test('silence grants nothing of a line that was taken back', async () => {
    const id = (await apply()).id as string;
    await mutate('withdrawExternalLine', { id }, ENTERPRISE);
    projects.at('2026-11-24 10:00');
    await projects.subgraph.runJobs();
    expect(await read(id)).toMatchObject({ state: 'WITHDRAWN', permits: FIVE.map(() => ({ status: 'RUNNING' })) });
    const outcomes = (await decisionsOf(id)).map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual(['PARALLEL_APPROVAL', 'WITHDRAWN']);
  });

  test('silence grants nothing of a line that ends while the job comes to it', () => {
    const permits = { status: 'RUNNING' } as ParallelPackage;
    const ended = new Date('2026-11-19T10:00:00+08:00');
    expect([
      permitsUnderWay({ package: permits, withdrawnAt: null, revokedAt: null }),
      permitsUnderWay({ package: permits, withdrawnAt: ended, revokedAt: null }),
      permitsUnderWay({ package: permits, withdrawnAt: null, revokedAt: ended }),
      permitsUnderWay({ package: null }),
    ]).toEqual([permits, null, null, null]);
  });

  test('which permits apply follows from the place and from what the enterprise says, with its reason', async () => {
    const stretch = { road: '创业大道', fromMetre: 0, toMetre: 500 };
    const area = { code: 'ROAD', title: '创业大道', ground: '新建道路', stretch };
    await projects.mutate(
      'publishForbiddenAreas',
      { zone: 'gedian', basis: '城市道路管理条例第三十三条', areas: [area] },
      '',
    );
    const without = [{ permit: 'ANCIENT_TREES', reason: '沿线没有古树名木' }];
    const at = (fromMetre: number) => ({ stretch: { road: '创业大道', fromMetre, toMetre: 900 } });
    const line = await apply({ place: at(500), without });
    expect(line).toMatchObject({
      permits: [{ permit: 'PLANNING' }, { permit: 'GREENERY' }, { permit: 'ROAD_ADMINISTRATION' }],
      spared: [
        { permit: 'EXCAVATION', told: false, reason: expect.stringContaining('lies outside the forbidden areas') },
        { permit: 'ANCIENT_TREES', told: true, reason: '沿线没有古树名木' },
      ],
    });
    expect(await apply({ place: at(499) })).toMatchObject({ permits: { length: 5 }, spared: [] });
    for (const wrong of [
      [{ permit: 'X', reason: 'x' }],
      [...without, ...without],
      FIVE.map(permit => ({ permit, reason: '无' })),
    ])
      expect(await apply({ without: wrong })).toMatchObject({ code: 'INVALID_INPUT' });

    const id = line.id as string;
    const demand = (as: object, permit = 'ANCIENT_TREES') =>
      mutate('demandExternalLinePermit', { id, permit, reason: '沿线有一株古樟' }, as);
    expect(await demand(speakerOf('PLANNING'))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await demand(speakerOf('PLANNING'), 'PLANNING')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    projects.at('2026-11-17 10:00');
    expect(await demand(speakerOf('ANCIENT_TREES'))).toMatchObject({
      spared: [{ permit: 'EXCAVATION' }],
      permits: [{}, {}, {}, { permit: 'ANCIENT_TREES', status: 'RUNNING', clock: { dueDate: '2026-11-20' } }],
    });
    for (const permit of ['PLANNING', 'GREENERY', 'ROAD_ADMINISTRATION', 'ANCIENT_TREES']) await end(id, permit);
    expect(await read(id)).toMatchObject({ state: 'GRANTED' });
  });

  test('a filed line whose commitment proves false is revoked, and the broken promise reaches credit', async () => {
    const line = await apply({ roadCrossing: 10, lineLength: 200 });
    const id = line.id as string;
    expect(line).toMatchObject({ state: 'FILED', availableSteps: [{ operation: 'revokeExternalLine' }] });
    const revoke = (as: object) =>
      mutate('revokeExternalLine', { id, finding: '实际穿越道路35米', basis: '《行政许可法》第六十九条' }, as);
    expect(await revoke(speakerOf('GREENERY'))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await revoke(speakerOf('PLANNING'))).toMatchObject({
      state: 'REVOKED',
      revocation: '实际穿越道路35米',
      debts: [{ status: 'BROKEN', kind: 'COMMITMENT', items: [{ name: '实际穿越道路35米' }] }],
      availableSteps: [],
    });
    expect(await revoke(speakerOf('PLANNING'))).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    await projects.subgraph.runJobs();
    expect(projects.reported).toContainEqual(expect.objectContaining({ creditCode: CODE, owed: ['实际穿越道路35米'] }));
    expect(await decisionsOf(id)).toMatchObject([{}, {}].map(() => ({ outcome: expect.any(String) })));
    const wholly = (await apply()).id as string;
    expect(
      await mutate('revokeExternalLine', { id: wholly, finding: 'x', basis: 'y' }, speakerOf('PLANNING')),
    ).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
  });

  test('who broke a promise or is on the black list files nothing on a promise: the line is approved like any other', async () => {
    const short = { roadCrossing: 10, lineLength: 200 };
    projects.mayPromise(false);
    expect(await apply(short)).toMatchObject({
      mode: 'APPROVAL',
      state: 'RUNNING',
      reasons: expect.arrayContaining([expect.stringContaining('before the credit is repaired')]),
    });
    projects.mayPromise(true);
    expect(await apply(short)).toMatchObject({ mode: 'FILING' });
  });

  test('the steps that are open are told as operations with their input', async () => {
    const line = await apply();
    const { id } = line;
    expect(line.availableSteps).toEqual([
      ...FIVE.map(permit => ({
        operation: 'endExternalLinePermit',
        yours: false,
        input: { id, permit },
        missing: ['granted', 'outcome'],
      })),
      { operation: 'withdrawExternalLine', yours: true, input: { id, version: 1 }, missing: [] },
    ]);
  });

  test.each([
    [20, 300, true, 'FILING'],
    [19.9, 299.9, true, 'FILING'],
    [20.1, 300, true, 'APPROVAL'],
    [20, 300.1, true, 'APPROVAL'],
    [20.1, 300.1, true, 'APPROVAL'],
    [0, 300, true, 'FILING'],
    [20, 300, false, 'APPROVAL'],
  ])('crossing %d m of road, %d m long, commitment %s: %s', async (roadCrossing, lineLength, commitment, mode) => {
    const decided = modeOf(gedian, TEST_TODAY, { kind: 'POWER', roadCrossing, lineLength, commitment });
    const reasons = decided.reasons.map(({ en }) => en);
    expect(reasons.slice(0, 2)).toEqual([
      `roadCrossing of ${roadCrossing} m is ${roadCrossing <= 20 ? 'within' : 'above'} 20 m`,
      `lineLength of ${lineLength} m is ${lineLength <= 300 ? 'within' : 'above'} 300 m`,
    ]);
    const line = await apply({ roadCrossing, lineLength, commitment });
    expect(line).toMatchObject(
      mode === 'FILING'
        ? {
            mode,
            reasons,
            state: 'FILED',
            permits: [],
            clock: null,
            leadAgency: null,
            rule: { code: 'EXTERNAL_LINE_FILING', clause: '§19' },
          }
        : { mode, reasons, state: 'RUNNING', permits: { length: 5 } },
    );
    if (mode === 'FILING')
      expect(await end(line.id as string, 'PLANNING')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });

  test('a zone without a rule on filings approves every line', () => {
    const line = { kind: 'POWER', roadCrossing: 0, lineLength: 1, commitment: true } as const;
    const { mode, reasons } = modeOf(zone('yili'), TEST_TODAY, line);
    expect([mode, reasons.map(({ en }) => en)]).toEqual([
      'APPROVAL',
      ['zone yili has no rule EXTERNAL_LINE_FILING on 2026-11-19'],
    ]);
  });

  test('water and gas have no limit and no filing: silence is never consent', async () => {
    for (const kind of ['WATER', 'GAS']) {
      const line = await apply({ kind, roadCrossing: 1, lineLength: 10 });
      expect(line).toMatchObject({
        mode: 'APPROVAL',
        clock: null,
        rule: { code: 'EXTERNAL_LINE_PERMITS' },
        reasons: [`filing with a commitment is for power lines, but this is ${kind}`],
      });
      projects.at('2027-03-01 10:00');
      expect(await read(line.id as string)).toMatchObject({
        state: 'RUNNING',
        permits: FIVE.map(() => ({ deemedOn: null, clock: null })),
      });
    }
  });

  test('the permits of a zone are listed with the agency of each; another zone has no such form, and says so', async () => {
    const listed = async (zone: string) =>
      (
        await projects.subgraph.execute<{ externalLinePermits: object }>(
          `{ externalLinePermits(zone: "${zone}") { permits { code agency } rule { code } } }`,
        )
      ).data?.externalLinePermits;
    expect(await listed('gedian')).toEqual({
      permits: FIVE.map(code => ({ code, agency: AGENCIES[code] })),
      rule: { code: 'EXTERNAL_LINE_PERMITS' },
    });
    for (const code of zoneCodes.filter(other => other !== 'gedian')) {
      expect(await listed(code)).toEqual({ permits: null, rule: null });
      projects.enterpriseIs({ zone: code, status: 'OPERATING' });
      expect(await apply()).toMatchObject({
        code: 'NO_PARALLEL_APPROVAL',
        message: expect.stringContaining(`zone ${code} has no rule EXTERNAL_LINE_PERMITS`),
      });
    }
  });

  test.each([
    [{ lineLength: 0, roadCrossing: 0 }, 'lineLength must be from 0.01 to 100000, with 2 decimals, but got: 0'],
    [{ lineLength: 1e-9, roadCrossing: 0 }, 'lineLength must be from 0.01 to 100000, with 2 decimals, but got: 1e-9'],
    [{ roadCrossing: -1 }, 'roadCrossing must be 0 to lineLength (300.5) metres, but got: -1'],
    [{ roadCrossing: 301 }, 'roadCrossing must be 0 to lineLength (300.5) metres, but got: 301'],
    [{ route: ' ' }, 'route must have 1 to 200 characters, but got: 0'],
  ])('is checked: %j', async (changes, message) =>
    expect(await apply(changes)).toMatchObject({ code: 'INVALID_INPUT', message }),
  );

  test('rights, idempotency, lists', async () => {
    expect(await apply({}, enterpriseOf(OTHER))).toMatchObject({ code: 'NOT_ENTITLED' });
    const mine = enterpriseOf(OTHER);
    const [first, again] = [
      await apply({ creditCode: OTHER, idempotencyKey: 'l-1' }, mine),
      await apply({ creditCode: OTHER, idempotencyKey: 'l-1' }, mine),
    ];
    expect(again).toEqual(first);
    const id = first.id as string;
    expect(await end(id, 'PLANNING', true, mine)).toMatchObject({ code: 'NOT_ENTITLED' });
    // Strangers are told the same of a line that there is, and of one that there is not.
    for (const strange of [id, '00000000-0000-4000-8000-000000000000']) {
      expect(await end(strange, 'PLANNING', true, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
      expect(await mutate('withdrawExternalLine', { id: strange }, ENTERPRISE)).toMatchObject({
        code: 'NOT_ENTITLED',
        message: expect.stringContaining('this is for the enterprise that it is about'),
      });
    }
    expect(await end('00000000-0000-4000-8000-000000000000', 'PLANNING')).toMatchObject({ code: 'NOT_FOUND' });
    expect([(await read(id, mine))?.id, await read(id, ENTERPRISE), await read(id, {})]).toEqual([id, null, null]);
    const document =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Enterprise { externalLines { nodes { id state } } } } }';
    const ask = async (codes: readonly string[], as: object) => {
      const before = projects.subgraph.database.statements();
      const { data } = await projects.subgraph.execute<{ _entities: unknown[] }>(
        document,
        { representations: codes.map(creditCode => ({ __typename: 'Enterprise', creditCode })) },
        as,
      );
      return [data!._entities, projects.subgraph.database.statements() - before] as const;
    };
    expect(await ask([OTHER], mine)).toEqual([[{ externalLines: { nodes: [{ id, state: 'RUNNING' }] } }], 1]);
    expect((await ask([OTHER], ENTERPRISE))[0]).toEqual([{ externalLines: null }]);
    const fifty = Array.from({ length: 50 }, (_, n) =>
      makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_300_000 + n }),
    );
    expect((await ask([OTHER, ...fifty], WINDOW))[1]).toBe(1);
  });
});
