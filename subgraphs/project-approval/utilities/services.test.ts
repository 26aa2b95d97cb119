import { describe, expect, test } from '@jest/globals';
import { enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { cameFirst } from '#shared/testing/meanwhile.ts';
import { department } from '../index.ts';
import {
  CODE,
  ENTERPRISE,
  REVIEWER as SECOND,
  WINDOW as FIRST,
  callsOf,
  codesOf,
  openProjects,
  speaking,
} from '../testing.ts';
import type { Fields } from '../testing.ts';

/** Two officers of the power supply company, and two of the gas company. */
const [WINDOW, REVIEWER] = [FIRST, SECOND].map(officer => speaking(officer, '供电企业')) as [object, object];
const [GAS, GAS_REVIEWER] = [FIRST, SECOND].map(officer => speaking(officer, '供气企业')) as [object, object];
const projects = openProjects('2026-11-16 10:00', { sizeClass: 'SMALL' });
const calls = callsOf(projects);

const FRESH = codesOf(20, 5_800_000);
const nextEnterprise = (): string => FRESH.pop()!;
const STATUS = 'id caseStatus statusCode reasons connectedAt clock { paused }';
const applyFor = async (more: object = {}, creditCode = CODE) =>
  calls.call(
    'applyForUtility',
    STATUS,
    { creditCode, kind: 'POWER', class: 'HIGH_VOLTAGE', area: 'URBAN', capacityKw: 500, ...more },
    enterpriseOf(creditCode),
  );
const step = (name: string, id: unknown, as: object = WINDOW, more: object = {}) =>
  calls.call(name, STATUS, { id, ...more }, as);
const OF_ENTERPRISE = (fields: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { ${fields} } } }`;
const ofEnterprises = async (codes: readonly string[], fields: string, as: object = WINDOW) => {
  const before = projects.subgraph.database.statements();
  const { data, errors } = await projects.subgraph.execute<{ _entities: Fields[] }>(
    OF_ENTERPRISE(fields),
    { of: codes.map(creditCode => ({ __typename: 'Enterprise', creditCode })) },
    as,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return [data!._entities, projects.subgraph.database.statements() - before] as const;
};

describe('G05: connections that come to nothing', () => {
  test('what is received is refused acceptance, what is accepted is rejected by another officer, both with reasons', async () => {
    const [one, two] = [await applyFor(), await applyFor()];
    const reject = (id: unknown, as: object, reasons = ['不在供电范围']) =>
      step('rejectUtility', id, as, { reasons, basis: '供用电合同约定的供电范围' });
    expect(await reject(one.id, WINDOW, [])).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await reject(one.id, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await reject(one.id, WINDOW)).toMatchObject({
      caseStatus: 'ACCEPTANCE_REFUSED',
      statusCode: 5,
      reasons: ['不在供电范围'],
      connectedAt: null,
    });
    await step('acceptUtility', two.id);
    expect(await reject(two.id, WINDOW)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await reject(two.id, REVIEWER)).toMatchObject({
      caseStatus: 'REJECTED',
      statusCode: 13,
      reasons: ['不在供电范围'],
    });
    expect(await reject(two.id, REVIEWER)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('it is final'),
    });
    expect(await step('connectUtility', two.id, REVIEWER)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await calls.ask(`utilityConnection(id: "${String(two.id)}") { reasons }`, ENTERPRISE)).toEqual({
      reasons: ['不在供电范围'],
    });
    expect(await projects.typesOf(two.id as string)).toEqual([
      'UtilityAppliedFor',
      'UtilityAccepted',
      'UtilityRejected',
    ]);
  });

  test('the enterprise takes an application back at any step until it is decided on', async () => {
    const [received, accepted, paused] = [await applyFor(), await applyFor(), await applyFor()];
    for (const { id } of [accepted, paused]) await step('acceptUtility', id);
    await step('startCustomerWorks', paused.id);
    for (const strange of [received.id, '00000000-0000-4000-8000-000000000000']) {
      expect(await step('withdrawUtility', strange, enterpriseOf(codesOf(1, 5_900_000)[0]!))).toMatchObject({
        code: 'NOT_ENTITLED',
        message: expect.stringContaining('this is for the enterprise that it is about'),
      });
    }
    expect(await step('withdrawUtility', received.id, ENTERPRISE, { idempotencyKey: 'w-1' })).toMatchObject({
      caseStatus: 'RETRACTED',
      statusCode: 2,
    });
    expect(await step('withdrawUtility', received.id, ENTERPRISE, { idempotencyKey: 'w-1' })).toMatchObject({
      caseStatus: 'RETRACTED',
    });
    for (const { id } of [accepted, paused])
      expect(await step('withdrawUtility', id, ENTERPRISE)).toMatchObject({
        caseStatus: 'WITHDRAWN',
        statusCode: 14,
        clock: { paused: false },
      });
    expect(await step('withdrawUtility', accepted.id, ENTERPRISE)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await projects.typesOf(accepted.id as string)).toEqual([
      'UtilityAppliedFor',
      'UtilityAccepted',
      'UtilityWithdrawalAsked',
      'UtilityWithdrawn',
    ]);
  });
});

describe('G21: an external line is taken back', () => {
  const LINE = 'id state permits { status }';
  const apply = (creditCode = CODE, more: object = {}) =>
    calls.call(
      'applyForExternalLine',
      LINE,
      { creditCode, kind: 'POWER', route: '创业大道', roadCrossing: 20, lineLength: 500, commitment: false, ...more },
      enterpriseOf(creditCode),
    );
  const withdraw = (id: unknown, as: object = ENTERPRISE) => calls.call('withdrawExternalLine', LINE, { id }, as);

  test('while its permits are decided on, and nothing is decided afterwards', async () => {
    const { id } = await apply();
    expect(await withdraw(id)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await withdraw(id)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'a line is withdrawn while its permits are decided on, but it is: WITHDRAWN',
    });
    expect(
      await calls.call(
        'endExternalLinePermit',
        LINE,
        { id, permit: 'PLANNING', granted: true, outcome: '准予' },
        speaking(WINDOW, '自然资源和规划分局'),
      ),
    ).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    const filed = await apply(CODE, { lineLength: 300, commitment: true });
    expect(await withdraw(filed.id)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('FILED'),
    });
    const deemed = await apply();
    projects.at('2026-11-20 10:00');
    expect(await withdraw(deemed.id)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('DEEMED_GRANTED'),
    });
  });

  test('G28: open connections and lines block a deregistration, each with the operation that removes it', async () => {
    const creditCode = nextEnterprise();
    const mine = enterpriseOf(creditCode);
    const [connection, line] = [await applyFor({}, creditCode), await apply(creditCode)];
    const blockers = async () =>
      (await ofEnterprises([creditCode], 'projectBlockers { code message operation department }', mine))[0][0]!
        .projectBlockers;
    expect(await blockers()).toEqual([
      {
        code: 'OPEN_UTILITY',
        department: department.name,
        message: expect.stringContaining('(POWER) is RECEIVED'),
        operation: `withdrawUtility(input: {id: "${String(connection.id)}"})`,
      },
      {
        code: 'OPEN_EXTERNAL_LINE',
        department: department.name,
        message: 'external line 创业大道 (POWER) has permits that are not decided on',
        operation: `withdrawExternalLine(input: {id: "${String(line.id)}"})`,
      },
    ]);
    await step('withdrawUtility', connection.id, mine);
    expect(await blockers()).toMatchObject([{ code: 'OPEN_EXTERNAL_LINE' }]);
    await withdraw(line.id, mine);
    expect(await blockers()).toEqual([]);
    await apply(creditCode);
    projects.at('2026-11-20 10:00');
    expect(await blockers()).toEqual([]);
    const fifty = codesOf(50, 5_910_000);
    const [, one] = await ofEnterprises([creditCode], 'projectBlockers { code }');
    const [, many] = await ofEnterprises([creditCode, ...fifty], 'projectBlockers { code }');
    expect([one, many]).toEqual([6, 6]);
  });
});

describe('G06: enterprises on the register get notice of an outage', () => {
  const notice = (creditCodes: string[]) =>
    calls.call(
      'noticeOutage',
      'enterprises',
      {
        zone: 'gedian',
        line: '葛外线',
        from: '2026-11-23T08:00:00+08:00',
        to: '2026-11-23T09:00:00+08:00',
        creditCodes,
        reason: '检修',
      },
      speaking(WINDOW, '供电企业'),
    );

  test('one that is not on the register is refused by name, and none gets notice', async () => {
    const codes = codesOf(120, 5_920_000);
    projects.unregister(codes[119]!);
    expect(await notice(codes)).toMatchObject({
      code: 'NOT_FOUND',
      message: `enterprises must be on the register, but these are not: ${codes[119]}`,
    });
    projects.unregister();
    expect(await notice(codes)).toMatchObject({ enterprises: 120 });
    projects.enterpriseIs(null);
    expect(await notice(codes)).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
  });
});

describe('G07: none may designate designer, builder or supplier', () => {
  const REPORT = 'id role state connectionId outcome endedAt rule { code clause }';
  const report = (more: object = {}, as: object = ENTERPRISE) =>
    calls.call(
      'reportDesignation',
      REPORT,
      { creditCode: CODE, role: 'SUPPLY', designatedBy: '某供电营业厅', text: '要求使用指定厂家变压器', ...more },
      as,
    );
  const end = (reportId: unknown, confirmed: boolean, as: object = WINDOW, more: object = {}) =>
    calls.call('endDesignationReport', REPORT, { reportId, confirmed, outcome: '已核查', ...more }, as);

  test('each of the 3 is reported in confidence, looked into and ended', async () => {
    for (const role of ['DESIGN', 'CONSTRUCTION', 'SUPPLY'])
      expect(await report({ role })).toMatchObject({
        role,
        state: 'REPORTED',
        rule: { code: 'NO_DESIGNATION', clause: '§7' },
      });
    const connection = await applyFor();
    const { id } = await report({ connectionId: connection.id });
    expect(await end(id, true, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await end(id, true)).toMatchObject({
      state: 'CONFIRMED',
      outcome: '已核查',
      connectionId: connection.id,
    });
    expect(await end(id, false)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('it is final'),
    });
    expect(await end((await report()).id, false)).toMatchObject({ state: 'UNFOUNDED' });
    const stranger = enterpriseOf(codesOf(1, 5_900_000)[0]!);
    const query = `designationReport(id: "${String(id)}") { state enterprise { creditCode } }`;
    expect([
      await calls.ask(query, ENTERPRISE),
      await calls.ask(query, stranger),
      await calls.ask(query),
      await calls.ask(query, officerOf('credit')),
    ]).toEqual([{ state: 'CONFIRMED', enterprise: { creditCode: CODE } }, null, null, null]);
    expect(await end(id, true, stranger)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await end('x', true, stranger)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await end('x', true)).toMatchObject({ code: 'NOT_FOUND' });
    const reports = (await projects.subgraph.changes({ limit: '1000' })).filter(({ type }) =>
      String(type).startsWith('Designation'),
    );
    expect([reports.length > 0, reports.every(({ restricted }) => restricted)]).toEqual([true, true]);
  });

  test('one that was so is told to the supervisor, and stands under the code of who designated, for credit', async () => {
    const by = codesOf(1, 5_990_000)[0]!;
    const { id } = await report();
    expect(
      await calls.call(
        'endDesignationReport',
        'state toldTo designatedByCode',
        { reportId: id, confirmed: true, outcome: '已核查', designatedByCode: by },
        WINDOW,
      ),
    ).toMatchObject({ state: 'CONFIRMED', toldTo: '市场监督管理部门', designatedByCode: by });
    const told = (await projects.subgraph.changes({ limit: '1000' })).filter(
      ({ subject }) => (subject as { id: string }).id === id,
    );
    expect(told.map(({ type, creditCode }) => [type, creditCode])).toEqual([
      ['DesignationReported', CODE],
      ['DesignationFound', by],
      ['DesignationReportEnded', CODE],
    ]);
    const decided = await projects.subgraph.database.query<{ outcome: string; creditCode: string }>(
      'select outcome, credit_code as "creditCode" from decision where subject_id = $1 order by outcome',
      [id],
    );
    expect(decided).toEqual([
      { outcome: 'CONFIRMED', creditCode: CODE },
      { outcome: 'DESIGNATION_FOUND', creditCode: by },
    ]);
    const unfounded = await report();
    await end(unfounded.id, false, WINDOW, { designatedByCode: by });
    const read = await calls.ask(
      `designationReport(id: "${String(unfounded.id)}") { toldTo designatedByCode }`,
      WINDOW,
    );
    expect(read).toEqual({ toldTo: null, designatedByCode: null });
  });

  test('a zone without the rule looks into it all the same, and says so', async () => {
    projects.enterpriseIs({ zone: 'yili', status: 'OPERATING' });
    expect(await report()).toMatchObject({ state: 'REPORTED', rule: null });
  });

  test('checks, rights, idempotency, lists', async () => {
    expect(await report({ text: ' ' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await report({ connectionId: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await report({}, enterpriseOf(codesOf(1, 5_900_000)[0]!))).toMatchObject({ code: 'NOT_ENTITLED' });
    const creditCode = nextEnterprise();
    const mine = enterpriseOf(creditCode);
    const first = await report({ creditCode, idempotencyKey: 'd-1' }, mine);
    expect(await report({ creditCode, idempotencyKey: 'd-1' }, mine)).toEqual(first);
    const fields = 'designationReports { nodes { id } } gasServices { nodes { id } }';
    expect(await ofEnterprises([creditCode], fields, mine)).toEqual([
      [{ designationReports: { nodes: [{ id: first.id }] }, gasServices: { nodes: [] } }],
      2,
    ]);
    expect((await ofEnterprises([creditCode], fields, ENTERPRISE))[0]).toEqual([
      { designationReports: null, gasServices: null },
    ]);
    expect((await ofEnterprises([creditCode, ...codesOf(49, 5_910_000)], fields))[1]).toBe(2);
  });
});

describe('G09: what a utility publishes', () => {
  const STANDARD = '... on UtilityStandard { version steps papers limitDays charges rule { code clause } }';
  const publish = (more: object = {}, as: object = GAS) =>
    projects.mutate(
      'publishUtilityStandard',
      {
        ...{ zone: 'gedian', kind: 'GAS', steps: ['申请受理', '勘查施工', '验收通气'], papers: ['用气申请表'] },
        ...{ limitDays: 10, charges: '建筑区划红线外工程不收费', ...more },
      },
      STANDARD,
      as,
    );
  const read = (on: string) =>
    calls.ask(`utilityStandard(zone: "gedian", kind: GAS, on: "${on}") { version steps limitDays }`);

  test('its steps, papers, limit and charges, by version; each day has its own', async () => {
    expect(await publish()).toMatchObject({ version: 1, limitDays: 10, rule: { code: 'UTILITY_SERVICE_STANDARD' } });
    projects.at('2026-11-17 10:00');
    expect(await publish({ limitDays: 8, papers: [] })).toMatchObject({ version: 2, papers: [] });
    expect([await read('2026-11-15'), await read('2026-11-16'), await read('2026-11-17')]).toMatchObject([
      null,
      { version: 1, limitDays: 10 },
      { version: 2, limitDays: 8 },
    ]);
    // Each utility counts its own versions.
    expect(await publish({ kind: 'WATER' }, speaking(FIRST, '供水企业'))).toMatchObject({ version: 1 });
    expect(await publish({}, WINDOW)).toMatchObject({ code: 'NOT_ENTITLED' });
    for (const wrong of [{ steps: [] }, { limitDays: 0 }, { limitDays: 121 }, { charges: ' ' }])
      expect(await publish(wrong)).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('G09: gas services online', () => {
  const SERVICE = 'id kind day transferTo { creditCode } completedAt outcome rule { code clause }';
  const connected = async (): Promise<string> => {
    const { id } = await calls.call(
      'applyForUtility',
      STATUS,
      { creditCode: CODE, kind: 'GAS', area: 'URBAN' },
      ENTERPRISE,
    );
    await step('acceptUtility', id, GAS);
    expect(await step('connectUtility', id, GAS_REVIEWER)).toMatchObject({ caseStatus: 'APPROVED' });
    return id as string;
  };
  const transfer = (connectionId: string, transferTo: string, as: object = ENTERPRISE) =>
    calls.call('transferGasAccount', SERVICE, { connectionId, transferTo }, as);
  const book = (connectionId: string, day: string, as: object = ENTERPRISE, more: object = {}) =>
    calls.call('bookSafetyCheck', SERVICE, { connectionId, day, ...more }, as);
  const complete = (serviceId: unknown, as: object = GAS) =>
    calls.call('completeGasService', SERVICE, { serviceId, outcome: '已办理' }, as);

  test('an account is transferred, and its new holder goes on with it', async () => {
    const id = await connected();
    const other = nextEnterprise();
    expect(await transfer(id, CODE)).toMatchObject({ code: 'INVALID_INPUT' });
    projects.unregister(other);
    expect(await transfer(id, other)).toMatchObject({ code: 'NOT_FOUND' });
    projects.unregister();
    const requested = await transfer(id, other);
    expect(requested).toMatchObject({
      kind: 'TRANSFER',
      transferTo: { creditCode: other },
      day: null,
      completedAt: null,
      rule: { code: 'GAS_ONLINE_SERVICES', clause: '§9' },
    });
    expect(await transfer(id, other)).toMatchObject({ code: 'SERVICE_OPEN' });
    const holder = () => calls.ask(`utilityConnection(id: "${id}") { accountHolder { creditCode } }`, WINDOW);
    expect(await holder()).toEqual({ accountHolder: { creditCode: CODE } });
    expect(await complete(requested.id, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await complete(requested.id)).toMatchObject({ outcome: '已办理' });
    expect(await complete(requested.id)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await holder()).toEqual({ accountHolder: { creditCode: other } });
    expect(await book(id, '2026-11-17')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await book(id, '2026-11-17', enterpriseOf(other))).toMatchObject({ kind: 'SAFETY_CHECK' });
    projects.at('2026-11-17 10:00');
    const back = await transfer(id, CODE, enterpriseOf(other));
    await complete(back.id);
    expect(await holder()).toEqual({ accountHolder: { creditCode: CODE } });
    expect((await ofEnterprises([other], 'gasServices { nodes { kind } }', enterpriseOf(other)))[0]).toEqual([
      { gasServices: { nodes: [{ kind: 'TRANSFER' }, { kind: 'SAFETY_CHECK' }] } },
    ]);
  });

  test('what was asked for before the account was transferred is not done for its holder of then', async () => {
    const id = await connected();
    const { id: serviceId } = await transfer(id, nextEnterprise());
    const done = {
      creditCode: CODE,
      sql: `update gas_service set completed_at = now(), outcome = '已办理' where id = $1`,
      values: [serviceId],
    };
    const late = await cameFirst(projects.subgraph.database, done, () => book(id, '2026-11-17'));
    expect(late).toMatchObject({ code: 'NOT_ENTITLED', message: `the account is no longer held by ${CODE}` });
  });

  test('a safety check is booked for a working day to come, one at a time', async () => {
    const id = await connected();
    for (const day of ['2026-11-16', '2026-11-21'])
      expect(await book(id, day)).toMatchObject({
        code: 'INVALID_INPUT',
        message: `day must be a working day after today (2026-11-16), but got: ${day}`,
      });
    const first = await book(id, '2026-11-17', ENTERPRISE, { idempotencyKey: `g-${id}` });
    expect(first).toMatchObject({ day: '2026-11-17', transferTo: null });
    expect(await book(id, '2026-11-17', ENTERPRISE, { idempotencyKey: `g-${id}` })).toEqual(first);
    expect(await book(id, '2026-11-18')).toMatchObject({ code: 'SERVICE_OPEN' });
    expect(await complete(first.id, WINDOW)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await complete(first.id)).toMatchObject({
      code: 'NOT_BEFORE_ITS_DAY',
      message: 'a safety check has its outcome on its day, 2026-11-17, or later, but today is: 2026-11-16',
    });
    projects.at('2026-11-17 00:00');
    expect(await complete(first.id)).toMatchObject({ outcome: '已办理' });
    expect(await book(id, '2026-11-18')).toMatchObject({ day: '2026-11-18' });
  });

  test('of eight bookings at the same moment one is made; strangers learn of no account', async () => {
    const id = await connected();
    const booked = await Promise.all(
      Array.from({ length: 8 }, (_, n) => book(id, '2026-11-17', { ...ENTERPRISE, subject: `caller-${n}` })),
    );
    expect(booked.map(({ code }) => code ?? 'BOOKED').sort()).toEqual([
      'BOOKED',
      ...Array.from({ length: 7 }, () => 'SERVICE_OPEN'),
    ]);
    const stranger = enterpriseOf(nextEnterprise());
    const [strange, none] = [await book(id, '2026-11-17', stranger), await book('x', '2026-11-17', stranger)];
    expect(strange).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(none).toEqual(strange);
  });

  test('only of a gas connection that is connected, in a zone whose services are online', async () => {
    const { id } = await calls.call(
      'applyForUtility',
      STATUS,
      { creditCode: CODE, kind: 'GAS', area: 'URBAN' },
      ENTERPRISE,
    );
    expect(await book(id as string, '2026-11-17')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await calls.ask(`utilityConnection(id: "${String(id)}") { accountHolder { creditCode } }`, WINDOW)).toEqual({
      accountHolder: null,
    });
    projects.enterpriseIs({ zone: 'yili', status: 'OPERATING' });
    expect(await book(await connected(), '2026-11-17')).toMatchObject({
      code: 'NO_ONLINE_SERVICE',
      message: expect.stringContaining('zone yili has no rule GAS_ONLINE_SERVICES'),
    });
  });
});
