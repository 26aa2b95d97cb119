import { describe, expect, test } from '@jest/globals';
import type { ToleranceDebt } from '#shared/case/index.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { TEST_TODAY, enterpriseOf } from '#shared/testing/department.ts';
import { zone, zoneCodes } from '#shared/zones/index.ts';
import type { ConnectionArea, SizeClass, UtilityClass } from '../generated.ts';
import { CODE, ENTERPRISE, REVIEWER as SECOND, WINDOW as FIRST, openProjects, speaking } from '../testing.ts';
import { connectionCost } from './cost-rules.ts';
import type { UtilityConnectionRow } from './rows.ts';
import { limitOfConnection, replyOnSpotOf } from './rules.ts';
import { openUtilitySteps } from './steps.ts';

/** Two officers of the power supply company. */
const [WINDOW, REVIEWER] = [FIRST, SECOND].map(officer => speaking(officer, '供电企业')) as [object, object];
const gedian = zone('gedian');
const OTHER = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_000_002 });

const projects = openProjects('2026-11-16 10:00', { sizeClass: 'SMALL' });

const FIELDS = `id zone kind class area capacityKw loadKva cost freeReasons costRule { code clause } replyOnSpot caseNo caseStatus statusCode appliedAt connectedAt limitNote
  rule { code clause } clock { dueDate light paused netDays } enterprise { creditCode } debts { id status dueDate items { name settledAt } } availableSteps { operation yours missing }`;
const INPUTS: Readonly<Record<string, string>> = {
  applyForUtility: 'ApplyForUtilityInput',
  settleUtilityDebt: 'SettleUtilityDebtInput',
};
const mutate = async (name: string, input: object, as: object = WINDOW): Promise<Record<string, unknown>> => {
  const type = INPUTS[name] ?? 'UtilityInput';
  const document = `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ... on UtilityConnection { ${FIELDS} } ... on Refusal { code message applied: rule { code } remedy } } }`;
  const { data, errors } = await projects.subgraph.execute<{ result: Record<string, unknown> }>(
    document,
    { input },
    as,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.result;
};
const POWER = { creditCode: CODE, kind: 'POWER', class: 'LOW_VOLTAGE', area: 'URBAN', capacityKw: 160 };
const apply = (changes: object = {}, as: object = ENTERPRISE) =>
  mutate('applyForUtility', { ...POWER, ...changes }, as);
const applied = async (changes: object = {}): Promise<string> => (await apply(changes)).id as string;

describe('G05: connection to power', () => {
  test.each([
    ['HIGH_VOLTAGE', 'POWER_HV', 30, '2026-12-28'],
    ['LOW_VOLTAGE_EXTERNAL', 'POWER_LV_EXT', 10, '2026-11-30'],
    ['LOW_VOLTAGE', 'POWER_LV_NOEXT', 3, '2026-11-19'],
    ['RESIDENTIAL', 'POWER_RES', 2, '2026-11-18'],
  ])('%s takes by %s at most %i working days: due %s', async (given, rule, days, dueDate) => {
    expect(await apply({ class: given })).toMatchObject({
      class: given,
      rule: { code: rule, clause: '§5' },
      clock: { dueDate, light: 'GREEN', paused: false },
      caseStatus: 'RECEIVED',
      statusCode: 1,
      limitNote: expect.stringMatching(
        new RegExp(`^${days} WD for ${given}; the clock stands still for CUSTOMER_WORKS\\.`),
      ),
    });
  });

  test('it is accepted, the works of the customer stop the clock, and another officer connects', async () => {
    const id = await applied({ class: 'LOW_VOLTAGE_EXTERNAL' });
    expect(await mutate('connectUtility', { id }, REVIEWER)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await mutate('acceptUtility', { id }, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    projects.at('2026-11-17 09:00');
    expect(await mutate('acceptUtility', { id })).toMatchObject({ caseStatus: 'DEPARTMENT_ACCEPTED', statusCode: 8 });
    expect(await mutate('endCustomerWorks', { id }, ENTERPRISE)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    projects.at('2026-11-18 09:00');
    expect(await mutate('startCustomerWorks', { id })).toMatchObject({
      caseStatus: 'SPECIAL_PROCEDURE_STARTED',
      statusCode: 9,
      clock: { paused: true },
    });
    projects.at('2026-12-16 09:00');
    // Four weeks of works: the due day of 2026-11-30 moves by as many.
    expect(await mutate('endCustomerWorks', { id }, ENTERPRISE)).toMatchObject({
      caseStatus: 'SPECIAL_PROCEDURE_ENDED',
      statusCode: 10,
      clock: { paused: false, light: 'GREEN', dueDate: expect.stringMatching(/^2026-12-2[5-8]$/) },
    });
    expect(await mutate('connectUtility', { id })).toMatchObject({ code: 'SAME_OFFICER' });
    projects.at('2026-12-17 09:00');
    const connected = await mutate('connectUtility', { id }, REVIEWER);
    expect(connected).toMatchObject({
      caseStatus: 'APPROVED',
      statusCode: 11,
      connectedAt: '2026-12-17T09:00:00+08:00',
      clock: { light: 'GREEN' },
    });
    expect(await mutate('connectUtility', { id }, REVIEWER)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await projects.typesOf(id)).toEqual([
      'UtilityAppliedFor',
      'UtilityAccepted',
      'CustomerWorksStarted',
      'CustomerWorksEnded',
      'UtilityConnected',
    ]);
    const decided = await projects.subgraph.database.query<{ outcome: string }>(
      'select outcome from decision where subject_id = $1 order by outcome',
      [id],
    );
    expect(decided.map(({ outcome }) => outcome)).toEqual(['ACCEPTED', 'CONNECTED', 'FREE', 'RECEIVED']);
  });

  test.each([
    [1999, true],
    [2000, true],
    [2000.1, false],
    [2001, false],
  ])('a load of %d kVA is answered on the spot: %s', async (loadKva, replyOnSpot) => {
    expect(replyOnSpotOf(gedian, TEST_TODAY, loadKva)).toBe(replyOnSpot);
    expect(await apply({ class: 'HIGH_VOLTAGE', capacityKw: 1500, loadKva })).toMatchObject({
      replyOnSpot,
      loadKva,
      capacityKw: 1500,
    });
  });

  test('a load that was not stated is not decided on', async () =>
    expect(await apply()).toMatchObject({ replyOnSpot: null, loadKva: null }));

  test('in another zone no limit is set: the clock is null and says so, and the steps go on', async () => {
    for (const code of zoneCodes.filter(other => other !== 'gedian')) {
      projects.enterpriseIs({ zone: code, status: 'OPERATING', sizeClass: 'SMALL' });
      const connection = await apply();
      expect(connection).toMatchObject({
        zone: code,
        clock: null,
        rule: null,
        cost: null,
        costRule: null,
        limitNote: `zone ${code} has no rule POWER_LV_NOEXT on 2026-11-16, so there is no clock`,
        freeReasons: [`zone ${code} has no rule POWER_ZERO_INVESTMENT on 2026-11-16`, 'the ordinary charges hold'],
      });
      const id = connection.id as string;
      await mutate('acceptUtility', { id });
      expect(await mutate('connectUtility', { id }, REVIEWER)).toMatchObject({ caseStatus: 'APPROVED', clock: null });
    }
  });

  test.each([
    [
      { class: null },
      'class of POWER must be one of HIGH_VOLTAGE, LOW_VOLTAGE_EXTERNAL, LOW_VOLTAGE, RESIDENTIAL, but got: null',
    ],
    [
      { class: 'WATER_110' },
      'class of POWER must be HIGH_VOLTAGE, LOW_VOLTAGE_EXTERNAL, LOW_VOLTAGE, RESIDENTIAL, but got: WATER_110',
    ],
    [{ capacityKw: null }, 'capacityKw must be given for POWER, but got: null'],
    [{ capacityKw: 0 }, 'capacityKw must be from 0.01 to 1000000, with 2 decimals, but got: 0'],
    [{ capacityKw: 1e300 }, 'capacityKw must be from 0.01 to 1000000, with 2 decimals, but got: 1e+300'],
    [
      { loadKva: 159 },
      'loadKva must not be below capacityKw (160): apparent power is never below real power, but got: 159',
    ],
    [{ kind: 'GAS', capacityKw: null }, 'class of GAS must be left out, but got: LOW_VOLTAGE'],
    [{ kind: 'WATER', class: null }, 'capacityKw and loadKva are of POWER, and left out for WATER, but got: 160'],
  ])('is checked: %j', async (changes, message) =>
    expect(await apply(changes)).toMatchObject({ code: 'INVALID_INPUT', message }),
  );

  test('rights, idempotency, evidence', async () => {
    expect(await apply({}, enterpriseOf(OTHER))).toMatchObject({ code: 'NOT_ENTITLED' });
    const [first, again] = [await apply({ idempotencyKey: 'u-1' }), await apply({ idempotencyKey: 'u-1' })];
    expect(again).toEqual(first);
    expect(await apply({ idempotencyKey: 'u-1', capacityKw: 5 })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    const id = first.id as string;
    const read = async (as: object) =>
      (await projects.subgraph.execute(`query ($id: ID!) { utilityConnection(id: $id) { id } }`, { id }, as)).data;
    expect([await read(ENTERPRISE), await read(WINDOW), await read(enterpriseOf(OTHER)), await read({})]).toEqual([
      { utilityConnection: { id } },
      { utilityConnection: { id } },
      { utilityConnection: null },
      { utilityConnection: null },
    ]);
    expect(await mutate('endCustomerWorks', { id }, enterpriseOf(OTHER))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await mutate('acceptUtility', { id: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
      message: 'there is no connection x',
    });
    projects.enterpriseIs({ zone: 'gedian', status: 'REVOKED' });
    expect(await apply()).toMatchObject({ code: 'ENTERPRISE_NOT_OPERATING' });
    projects.enterpriseIs(null);
    expect(await apply()).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
  });
});

describe('G07: no investment for small and micro enterprises', () => {
  test.each<[ConnectionArea, number, SizeClass | null, boolean]>([
    ['URBAN', 159.9, 'SMALL', true],
    ['URBAN', 160, 'SMALL', true],
    ['URBAN', 160.1, 'SMALL', false],
    ['URBAN', 160, 'MICRO', true],
    ['URBAN', 160, 'MEDIUM', false],
    ['URBAN', 160, 'LARGE', false],
    ['URBAN', 160, null, false],
    ['RURAL', 99.9, 'MICRO', true],
    ['RURAL', 100, 'SMALL', true],
    ['RURAL', 100.1, 'SMALL', false],
    ['RURAL', 160, 'MICRO', false],
  ])('%s, %d kW, %s: free is %s', async (area, capacityKw, sizeClass, free) => {
    const cost = connectionCost(gedian, TEST_TODAY, { kind: 'POWER', area, capacityKw, sizeClass });
    expect(cost).toMatchObject({
      free,
      cost: free ? '0.00' : null,
      rule: { code: 'POWER_ZERO_INVESTMENT', clause: '§7' },
    });
    const limit = area === 'URBAN' ? 160 : 100;
    const reasons = cost.reasons.map(({ en }) => en);
    expect(reasons[0]).toBe(
      `${capacityKw} kW is ${capacityKw <= limit ? 'within' : 'above'} the ${limit} kW of ${area === 'URBAN' ? 'an URBAN' : 'a RURAL'} area`,
    );
    expect(reasons.includes('the ordinary charges hold')).toBe(!free);
    projects.enterpriseIs({ zone: 'gedian', status: 'OPERATING', ...(sizeClass && { sizeClass }) });
    expect(await apply({ area, capacityKw })).toMatchObject({
      cost: free ? '0.00' : null,
      freeReasons: reasons,
      costRule: { code: 'POWER_ZERO_INVESTMENT' },
    });
  });

  test('the cost is public before an application', async () => {
    const { data } = await projects.subgraph.execute(
      '{ connectionCost(zone: "gedian", kind: POWER, area: URBAN, capacityKw: 160, sizeClass: MICRO) { cost free reasons rule { code } } }',
    );
    expect(data).toEqual({
      connectionCost: {
        cost: '0.00',
        free: true,
        reasons: [
          '160 kW is within the 160 kW of an URBAN area',
          'the enterprise is MICRO, and small or micro (小微企业)',
        ],
        rule: { code: 'POWER_ZERO_INVESTMENT' },
      },
    });
    const { data: open } = await projects.subgraph.execute(
      '{ connectionCost(zone: "gedian", kind: POWER, area: URBAN) { cost free reasons } }',
    );
    expect(open).toMatchObject({
      connectionCost: {
        cost: null,
        free: false,
        reasons: ['the capacity is not known', 'the size of the enterprise is not known', 'the ordinary charges hold'],
      },
    });
    const { errors } = await projects.subgraph.execute(
      '{ connectionCost(zone: "x", kind: GAS, area: URBAN) { cost } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('G08: connection to water', () => {
  const water = {
    kind: 'WATER',
    class: 'WATER_110',
    capacityKw: null,
    simpleExternalLine: true,
    noAdministrativePermit: true,
  };

  test('in a simple case takes 1 working day, and costs nothing outside the site boundary', async () => {
    expect(await apply(water)).toMatchObject({
      clock: { dueDate: '2026-11-17' },
      rule: { code: 'WATER_110', clause: '§8' },
      cost: '0.00',
      costRule: { code: 'WATER_CONNECTION_COST' },
      freeReasons: ['works outside the site boundary (建筑区划红线外) cost 0.00 yuan'],
      caseNo: expect.stringMatching(/^YS-420703-/),
    });
  });

  test.each([
    [{ simpleExternalLine: false }, 'SIMPLE_EXTERNAL_LINE (外线接入不复杂)'],
    [{ noAdministrativePermit: null }, 'NO_ADMINISTRATIVE_PERMIT (无需办理相关行政审批手续)'],
    [
      { simpleExternalLine: false, noAdministrativePermit: false },
      'SIMPLE_EXTERNAL_LINE (外线接入不复杂), NO_ADMINISTRATIVE_PERMIT (无需办理相关行政审批手续)',
    ],
  ])('the 110 programme has both its conditions: %j', async (changes, broken) =>
    expect(await apply({ ...water, ...changes })).toMatchObject({
      code: 'WATER_110_CONDITIONS',
      applied: { code: 'WATER_110_CONDITIONS' },
      message: `the 110 programme has all its conditions hold, but these do not: ${broken}`,
    }),
  );

  test('is refused in a zone that has no such programme', async () => {
    for (const code of zoneCodes.filter(other => other !== 'gedian')) {
      projects.enterpriseIs({ zone: code, status: 'OPERATING', sizeClass: 'SMALL' });
      expect(await apply(water)).toMatchObject({
        code: 'NO_WATER_110',
        message: `zone ${code} has no rule WATER_110 on 2026-11-16: it has no such programme`,
        remedy: 'apply without the class WATER_110',
      });
    }
  });

  test('is not for who broke a promise: its papers follow on a promise', async () => {
    projects.mayPromise(false);
    expect(await apply(water)).toMatchObject({ code: 'PROMISE_STANDING' });
    projects.mayPromise(true);
    expect(await apply(water)).toMatchObject({ caseStatus: 'RECEIVED' });
  });

  const PAPERS = ['用水报装申请表', '营业执照复印件', '用水地址权属证明', '供用水合同'];
  const [window, reviewer] = [FIRST, SECOND].map(officer => speaking(officer, '供水企业')) as [object, object];
  const supplied = async () => {
    const id = await applied(water);
    await mutate('acceptUtility', { id }, window);
    return mutate('connectUtility', { id }, reviewer);
  };

  test('no paper is needed before water flows; all follow in 10 working days, and come by name', async () => {
    const connection = await supplied();
    expect(connection).toMatchObject({
      caseStatus: 'APPROVED_WITH_TOLERANCE',
      connectedAt: '2026-11-16T10:00:00+08:00',
      debts: [{ status: 'OWED', dueDate: '2026-11-30', items: PAPERS.map(name => ({ name, settledAt: null })) }],
    });
    const { id, debts } = connection as { id: string; debts: { id: string }[] };
    const settle = (items: string[] | null, as: object = window) =>
      mutate('settleUtilityDebt', { id, debtId: debts[0]!.id, items }, as);
    expect(await settle(null, WINDOW)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await settle(['X'])).toMatchObject({ code: 'NOT_OWED' });
    projects.at('2026-11-30 23:59');
    expect(await settle(PAPERS.slice(0, 1))).toMatchObject({ debts: [{ status: 'OWED' }] });
    expect(await settle(null)).toMatchObject({ debts: [{ status: 'SETTLED' }] });
    const other = await supplied();
    const wrong = { id: other.id, debtId: debts[0]!.id };
    expect(await mutate('settleUtilityDebt', wrong, window)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('papers that do not follow are a broken promise, which reaches credit; the water goes on', async () => {
    const { id } = await supplied();
    projects.at('2026-12-01 00:01');
    await projects.subgraph.runJobs();
    expect(projects.reported).toContainEqual(expect.objectContaining({ matter: '“110”用水报装', owed: PAPERS }));
    const FIELDS_NOW = 'caseStatus debts { status } availableSteps { operation }';
    const shown = await projects.ask(`utilityConnection(id: "${String(id)}") { ${FIELDS_NOW} }`, window);
    expect(shown).toEqual({
      caseStatus: 'APPROVED_WITH_TOLERANCE',
      debts: [{ status: 'BROKEN' }],
      availableSteps: [],
    });
  });

  test.each(['SETTLED', 'RELEASED', 'BROKEN'] as const)('papers that are %s are asked for no more', status => {
    const connection = { id: 'c', version: 3, kind: 'WATER', status: 'APPROVED_WITH_TOLERANCE' };
    const stepsWith = (one: ToleranceDebt['status']) =>
      openUtilitySteps(connection as UtilityConnectionRow, [{ id: 'd', status: one }]);
    expect(stepsWith('OWED')).toEqual([
      { operation: 'settleUtilityDebt', input: { id: 'c', version: 3, debtId: 'd' }, agency: '供水企业' },
    ]);
    expect(stepsWith(status)).toEqual([]);
  });

  test('without the programme no limit is set', async () =>
    expect(await apply({ kind: 'WATER', class: null, capacityKw: null })).toMatchObject({
      clock: null,
      rule: null,
      cost: '0.00',
      limitNote: 'no plan sets a limit for WATER without a class, so there is no clock',
    }));
});

describe('G07: power whose capacity is not told', () => {
  test('is not free, whoever asks', () =>
    expect(
      connectionCost(gedian, TEST_TODAY, { kind: 'POWER', area: 'URBAN', capacityKw: null, sizeClass: 'MICRO' }),
    ).toMatchObject({ cost: null, free: false, reasons: [{ key: 'CAPACITY_UNKNOWN' }, {}, {}] }));
});

describe('G09: connection to gas', () => {
  test('costs nothing outside the site boundary; no limit is set', async () => {
    expect(await apply({ kind: 'GAS', class: null, capacityKw: null })).toMatchObject({
      cost: '0.00',
      costRule: { code: 'GAS_CONNECTION_COST', clause: '§9' },
      clock: null,
      caseNo: expect.stringMatching(/^YQ-/),
    });
    for (const kind of ['WATER', 'GAS'] as const) {
      expect(
        connectionCost(gedian, TEST_TODAY, { kind, area: 'RURAL', capacityKw: null, sizeClass: 'LARGE' }),
      ).toMatchObject({ cost: '0.00', free: true });
      expect(
        connectionCost(zone('yili'), TEST_TODAY, { kind, area: 'RURAL', capacityKw: null, sizeClass: 'MICRO' }),
      ).toMatchObject({ cost: null, free: false, rule: null });
    }
  });
});

describe('steps of a connection', () => {
  test('are for officers of the company that supplies, and are told as operations', async () => {
    const id = await applied();
    for (const as of [FIRST, speaking(FIRST, '供水企业')])
      expect(await mutate('acceptUtility', { id }, as)).toMatchObject({ code: 'NOT_ENTITLED' });
    const read = (as: object) =>
      projects.ask(`utilityConnection(id: "${id}") { availableSteps { operation yours missing } }`, as);
    for (const [supplier, yours] of [
      ['供电企业', true],
      ['供水企业', false],
    ] as const) {
      expect(await read(speaking(FIRST, supplier))).toEqual({
        availableSteps: expect.arrayContaining([
          { operation: 'acceptUtility', yours, missing: [] },
          { operation: 'rejectUtility', yours, missing: ['reasons', 'basis'] },
          { operation: 'withdrawUtility', yours: true, missing: [] },
        ]),
      });
    }
    const refused = await mutate('connectUtility', { id }, REVIEWER);
    // Only operations of the contract are named.
    expect(refused.message).not.toMatch(/retract|acceptInDepartment|declineToAccept|askToWithdraw/);
    await mutate('acceptUtility', { id });
    const early = await mutate('endCustomerWorks', { id }, ENTERPRISE);
    expect(early).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message:
        'endCustomerWorks is not possible while the connection is DEPARTMENT_ACCEPTED; possible: startCustomerWorks, connectUtility, rejectUtility, withdrawUtility',
    });
  });
});

describe('G05: averages of a zone', () => {
  const averages = (year: number, code = 'gedian') =>
    projects.ask<Record<string, unknown>[]>(
      `connectionAverages(zone: "${code}", year: ${year}) { class connections averageNetDays limit met rule { code } }`,
    );
  const connect = async (month: string, days: [string, string]) => {
    projects.at(`${month}-${days[0]} 10:00`);
    const id = await applied({ class: 'LOW_VOLTAGE' });
    await mutate('acceptUtility', { id });
    projects.at(`${month}-${days[1]} 10:00`);
    expect(await mutate('connectUtility', { id }, REVIEWER)).toMatchObject({ caseStatus: 'APPROVED' });
  };
  const lowVoltage = async () => (await averages(2025)).find(one => one.class === 'LOW_VOLTAGE');

  test('are computed over all connections of a year: one may take longer, the average may not', async () => {
    expect(await lowVoltage()).toMatchObject({ connections: 0, averageNetDays: null, limit: 3, met: null });
    // Monday 3 March 2025: two and four working days make three.
    await connect('2025-03', ['03', '05']);
    await connect('2025-03', ['03', '07']);
    expect(await lowVoltage()).toEqual({
      class: 'LOW_VOLTAGE',
      connections: 2,
      averageNetDays: 3,
      limit: 3,
      met: true,
      rule: { code: 'POWER_LV_NOEXT' },
    });
    await connect('2025-03', ['10', '14']);
    expect(await lowVoltage()).toMatchObject({ connections: 3, averageNetDays: 3.33, met: false });
    expect((await averages(2025, 'yili'))[0]).toMatchObject({ limit: null, met: null, rule: null });
  });
});

describe('a list of connections', () => {
  test('is for those who may see it; one and fifty enterprises take the same number of statements', async () => {
    const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Enterprise { utilityConnections(first: 2) { nodes { id kind caseStatus clock { dueDate } } pageInfo { hasNextPage } } } } }`;
    const codes = Array.from({ length: 50 }, (_, n) =>
      makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_200_000 + n }),
    );
    for (const code of codes.slice(0, 3)) await apply({ creditCode: code }, enterpriseOf(code));
    const ask = async (given: readonly string[], as: object) => {
      const before = projects.subgraph.database.statements();
      const { data } = await projects.subgraph.execute<{
        _entities: { utilityConnections: { nodes: unknown[] } | null }[];
      }>(document, { representations: given.map(creditCode => ({ __typename: 'Enterprise', creditCode })) }, as);
      return {
        found: data!._entities.map(({ utilityConnections }) => utilityConnections?.nodes.length ?? null),
        statements: projects.subgraph.database.statements() - before,
      };
    };
    const [one, fifty] = [await ask(codes.slice(0, 1), WINDOW), await ask(codes, WINDOW)];
    expect([one.found, fifty.found.slice(0, 4), fifty.statements]).toEqual([[1], [1, 1, 1, 0], one.statements]);
    expect((await ask(codes.slice(0, 2), enterpriseOf(codes[0]!))).found).toEqual([1, null]);
  });
});

test('G05: limits are of the day of application', () => {
  const of = (given: UtilityClass, on: string) =>
    limitOfConnection(gedian, on, { kind: 'POWER', class: given }).rule?.parameters.amount ?? null;
  expect([of('HIGH_VOLTAGE', '2021-04-18'), of('HIGH_VOLTAGE', '2021-04-19')]).toEqual([
    null,
    { value: 30, unit: 'WD' },
  ]);
});
