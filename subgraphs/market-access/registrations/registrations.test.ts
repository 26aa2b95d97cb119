import { describe, expect, test } from '@jest/globals';
import { parseCreditCode } from '#shared/identifiers/index.ts';
import { departmentOn } from '#shared/testing/day.ts';
import { TEST_TODAY, officerOf } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { FIRST, FOUNDER, SECOND } from '../testing.ts';
import { RegistrationCalls, application } from './testing.ts';

const office = departmentOn(`${TEST_TODAY} 10:00`, department, { sample: 50 });
const at = (time: string): void => office.at(`2026-11-${time}`);
const { run, apply, step } = new RegistrationCalls(office);

describe('a new enterprise', () => {
  test('G25: is registered within half a working day, by two officers, and stands on the register with its log', async () => {
    at('19T08:30');
    const applied = await apply({ name: '葛店山海光电科技有限公司', brand: '山海' });
    expect(applied).toMatchObject({
      status: 'RECEIVED',
      statusCode: 1,
      name: '葛店山海光电科技有限公司',
      sizeClass: 'SMALL',
      industry: { code: 'C3976', divisionName: '计算机、通信和其他电子设备制造业' },
      enterprise: null,
      legalRepresentative: { value: '张**', masked: true },
      rule: { code: 'STARTUP_LICENCE', clause: '§23', zone: 'gedian', inherited: false },
      // Half of seven office hours.
      clock: { dueAt: '2026-11-19T12:00:00+08:00', paused: false, light: 'GREEN' },
    });
    expect(parseCreditCode(applied.creditCode)).toMatchObject({
      ok: true,
      value: { authority: '9', kind: '1', divisionCode: '420703' },
    });
    at('19T09:30');
    expect(await step('acceptRegistration', applied, FIRST)).toMatchObject({
      status: 'DEPARTMENT_ACCEPTED',
      statusCode: 8,
    });
    at('19T11:59');
    const approved = await step('approveRegistration', applied, SECOND);
    expect(approved).toMatchObject({
      status: 'APPROVED',
      decidedAt: '2026-11-19T11:59:00+08:00',
      clock: { light: 'RED', paused: false },
      enterprise: {
        creditCode: applied.creditCode,
        name: '葛店山海光电科技有限公司',
        brand: '山海',
        status: 'OPERATING',
        foundedOn: TEST_TODAY,
        registrationLog: {
          nodes: [
            {
              event: 'REGISTERED',
              changes: [
                { field: 'name', before: null, after: '葛店山海光电科技有限公司' },
                { field: 'status', before: null, after: 'OPERATING' },
              ],
            },
          ],
        },
      },
    });
    for (const search of ['山海', 'shanhai', 'sh', applied.creditCode]) {
      const { data } = await office.subgraph.execute<never>(
        'query ($search: String) { enterprises(search: $search, first: 100) { nodes { creditCode } } }',
        { search },
      );
      expect(data).toMatchObject({
        enterprises: { nodes: expect.arrayContaining([{ creditCode: applied.creditCode }]) },
      });
    }
    const [decision] = await office.subgraph.database.query<{ rule: object; facts: object; reasons: string[] }>(
      'select rule, facts, reasons from decision where credit_code = $1',
      [applied.creditCode],
    );
    expect(decision).toMatchObject({
      rule: { code: 'STARTUP_LICENCE', version: 2 },
      facts: { employees: 30, annualRevenueWan: 500, inTime: true },
      reasons: expect.arrayContaining([expect.objectContaining({ en: 'decided in time' })]),
    });
    const own = (await office.subgraph.changes({ limit: '1000' })).filter(
      ({ creditCode }) => creditCode === applied.creditCode,
    );
    expect(own.map(({ type, restricted }) => [type, restricted])).toEqual([
      ['RegistrationSubmitted', true],
      ['RegistrationAccepted', true],
      ['RegistrationApproved', true],
      ['EnterpriseRegistered', false],
    ]);
    expect(JSON.stringify([decision, own])).not.toContain('张三丰');
  });

  test('G25: in a zone without a limit of its own the national three working days hold, and the case says so', async () => {
    at('19T10:00');
    const applied = await apply({
      zone: 'yili',
      name: '霍尔果斯山海商贸有限公司',
      brand: '山海',
      industry: '51',
      employees: 3,
      annualRevenue: '0.00',
    });
    expect(applied).toMatchObject({
      sizeClass: 'MICRO',
      rule: { code: 'STARTUP_LICENCE', inherited: true, zone: 'yili' },
    });
    // 20, 23 and 24 November.
    expect((applied.clock as { dueAt: string }).dueAt).toMatch(/^2026-11-24T/);
  });

  test('a decision after the limit is still one, and says that it was late', async () => {
    at('19T08:30');
    const applied = await apply();
    await step('acceptRegistration', applied, FIRST);
    at('19T14:01');
    expect(await step('approveRegistration', applied, SECOND)).toMatchObject({
      status: 'APPROVED',
      clock: { light: 'OVERDUE' },
    });
    const [decision] = await office.subgraph.database.query(
      'select facts, reasons from decision where credit_code = $1',
      [applied.creditCode],
    );
    expect(decision).toMatchObject({
      facts: { inTime: false },
      reasons: expect.arrayContaining([expect.objectContaining({ en: 'decided after the limit' })]),
    });
  });
});

describe('a supplement', () => {
  test('Q01: is requested in one list; the clock stands still; all of it is supplied; a second list is accepted, and recorded as a violation', async () => {
    at('19T08:30');
    const applied = await apply();
    at('19T09:30');
    expect(
      await step('requestSupplement', applied, FIRST, { items: [' 住所使用证明 ', '公司章程', '公司章程'] }),
    ).toMatchObject({
      status: 'SUPPLEMENT_STARTED',
      supplements: [{ items: ['住所使用证明', '公司章程'], suppliedAt: null, late: [] }],
      clock: { paused: true },
    });
    at('20T09:00');
    expect(await step('supplySupplement', applied, FOUNDER, { items: ['公司章程'] })).toMatchObject({
      code: 'INCOMPLETE_SUPPLEMENT',
      message: 'every item of the list must be supplied, but these are missing: 住所使用证明',
    });
    // An hour was spent; two and a half remain.
    expect(
      await step('supplySupplement', applied, FOUNDER, { items: ['公司章程', '住所使用证明 ', '另附'] }),
    ).toMatchObject({
      status: 'SUPPLEMENT_ENDED',
      supplements: [{ suppliedAt: '2026-11-20T09:00:00+08:00' }],
      clock: { paused: false, dueAt: '2026-11-20T11:30:00+08:00' },
    });
    expect(await step('requestSupplement', applied, FIRST, { items: [] })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'items must be 1 to 50, but got: 0',
    });
    expect(await step('requestSupplement', applied, FIRST, { items: ['验资报告'] })).toMatchObject({
      status: 'SUPPLEMENT_STARTED',
      supplements: [{ late: [] }, { items: ['验资报告'], late: ['验资报告'] }],
    });
    expect(
      await office.subgraph.database.query(
        'select outcome, rule, facts, reasons from decision where credit_code = $1',
        [applied.creditCode],
      ),
    ).toMatchObject([
      {
        outcome: 'ASKED_AGAIN',
        rule: { code: 'SUPPLEMENT_REQUESTS', inherited: true },
        facts: { lists: 2, late: ['验资报告'] },
        reasons: [{ en: 'all that is missing is requested in at most 1 list (一次性告知), but this is list 2' }],
      },
    ]);
  });

  test('of an accepted case leads back to the decision; of one that is not accepted yet, to the acceptance', async () => {
    at('19T09:00');
    const [accepted, received] = [await apply(), await apply()];
    await step('acceptRegistration', accepted, FIRST);
    for (const one of [accepted, received]) {
      await step('requestSupplement', one, SECOND, { items: ['公司章程'] });
      expect(await step('supplySupplement', one, FOUNDER, { items: ['公司章程'] })).toMatchObject({
        status: 'SUPPLEMENT_ENDED',
      });
    }
    expect(await step('approveRegistration', accepted, FIRST)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await step('approveRegistration', accepted, SECOND)).toMatchObject({ status: 'APPROVED' });
    expect(await step('approveRegistration', received, SECOND)).toMatchObject({
      code: 'NOT_ACCEPTED',
      remedy: 'accept it first',
    });
    await step('acceptRegistration', received, SECOND);
    expect(await step('approveRegistration', received, FIRST)).toMatchObject({ status: 'APPROVED' });
  });
});

describe('the two-person rule (X01)', () => {
  test('the officer who accepts may neither approve nor reject, and the database enforces it too', async () => {
    const applied = await apply();
    await step('acceptRegistration', applied, FIRST);
    const refused = {
      code: 'SAME_OFFICER',
      message: 'who accepted a case may not decide on it (受审分离), but the caller accepted it',
      remedy: 'let another officer decide',
    };
    expect(await step('approveRegistration', applied, FIRST)).toMatchObject(refused);
    expect(
      await step('rejectRegistration', applied, FIRST, {
        reasons: ['不符合条件'],
        basis: '《市场主体登记管理条例》第十七条',
      }),
    ).toMatchObject(refused);
    await expect(
      office.subgraph.database.query(
        `update service_case set status = 'APPROVED', decided_by = accepted_by where id = $1`,
        [applied.id],
      ),
    ).rejects.toThrow('decided_by_another');
    expect(await step('approveRegistration', applied, SECOND)).toMatchObject({ status: 'APPROVED' });
  });
});

describe('a withdrawal', () => {
  test('is over at once before the acceptance; afterwards the office confirms it, and nothing else is done', async () => {
    at('19T09:00');
    const [early, late] = [await apply(), await apply()];
    expect(await step('withdrawRegistration', early, FOUNDER)).toMatchObject({ status: 'RETRACTED', statusCode: 2 });
    await step('acceptRegistration', late, FIRST);
    expect(await step('withdrawRegistration', late, FOUNDER)).toMatchObject({
      status: 'WITHDRAWAL_PENDING',
      statusCode: 16,
      decidedAt: null,
    });
    expect(await step('withdrawRegistration', late, FOUNDER)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await step('approveRegistration', late, SECOND)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'approve is not possible in state WITHDRAWAL_PENDING; possible: confirmWithdrawal',
    });
    expect(await apply({ name: late.name as string, brand: late.brand as string })).toMatchObject({
      code: 'NAME_TAKEN',
    });
    expect(await step('withdrawRegistration', late, FIRST)).toMatchObject({ status: 'WITHDRAWN', statusCode: 14 });
    expect(await step('withdrawRegistration', late, FIRST)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('nothing, it is final'),
    });
  });
});

describe('steps that are not possible', () => {
  const RECEIVED =
    'possible: retract, acceptAtWindow, acceptInDepartment, declineToAccept, refuseAcceptance, requestSupplement';
  test.each([
    ['approveRegistration', 'RECEIVED', [], `approve is not possible in state RECEIVED; ${RECEIVED}`, {}],
    ['supplySupplement', 'RECEIVED', [], `supply is not possible in state RECEIVED; ${RECEIVED}`, { items: ['x'] }],
    [
      'acceptRegistration',
      'DEPARTMENT_ACCEPTED',
      ['acceptRegistration'],
      'acceptInDepartment is not possible in state DEPARTMENT_ACCEPTED; possible: requestSupplement, startSpecialProcedure, approve, approveWithTolerance, reject, askToWithdraw',
      {},
    ],
    [
      'acceptRegistration',
      'RETRACTED',
      ['withdrawRegistration'],
      'acceptInDepartment is not possible in state RETRACTED; possible: nothing, it is final',
      {},
    ],
  ])('%s in state %s', async (mutation, _state, before, message, more) => {
    const applied = await apply();
    for (const one of before) await step(one, applied, FIRST);
    expect(await step(mutation, applied, SECOND, more)).toMatchObject({ code: 'ILLEGAL_TRANSITION', message });
  });

  test.each(['nonsense', '00000000-0000-8000-8000-000000000000'])('in case %s, which does not exist', async id => {
    expect(await step('acceptRegistration', { id }, FIRST)).toMatchObject({
      code: 'NOT_FOUND',
      message: `there is no registration ${id}`,
    });
  });

  test('for two officers at once: one decides, the other is refused', async () => {
    const applied = await apply();
    await step('acceptRegistration', applied, FIRST);
    const third = officerOf(department.name, 'officer-3');
    const results = await Promise.all([
      step('approveRegistration', applied, SECOND),
      step('rejectRegistration', applied, third, { reasons: ['住所不符'], basis: '《市场主体登记管理条例》第十七条' }),
    ]);
    expect(results.filter(({ __typename }) => __typename === 'EnterpriseRegistration')).toHaveLength(1);
    expect(results.find(({ __typename }) => __typename === 'Refusal')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });
});

test('a registration that was refused has a decision that its founder can ask for, with the ground that the officer named', async () => {
  at('19T10:00');
  const applied = await apply();
  const ground = '《市场主体登记管理条例》第十七条';
  const steps = async (as: object) => {
    const { data } = await office.subgraph.execute<{ registration: Record<string, unknown> | null }>(
      `query ($id: ID!) { registration(id: $id) { decision { id outcome reasons ground { zh } remedies { kind } }
        availableSteps { operation yours input missing } } }`,
      { id: applied.id },
      as,
    );
    return data!.registration;
  };
  const input = { registrationId: applied.id, version: 1 };
  expect(await steps(FOUNDER)).toEqual({
    decision: null,
    availableSteps: [
      { operation: 'withdrawRegistration', yours: true, input, missing: [] },
      { operation: 'acceptRegistration', yours: false, input, missing: [] },
      { operation: 'rejectRegistration', yours: false, input, missing: ['reasons', 'basis'] },
      { operation: 'requestSupplement', yours: false, input, missing: ['items'] },
      { operation: 'openStartup', yours: true, input: { registrationId: applied.id }, missing: [] },
    ],
  });
  expect(await step('rejectRegistration', applied, FIRST, { reasons: ['住所不符'], basis: ' ' })).toMatchObject({
    code: 'INVALID_INPUT',
  });
  await step('rejectRegistration', applied, FIRST, { reasons: ['住所不符'], basis: ground });
  const told = await steps(FOUNDER);
  expect(told).toMatchObject({
    decision: {
      outcome: 'REJECTED',
      reasons: ['住所不符', 'decided in time'],
      ground: { zh: ground },
      remedies: [{ kind: 'REVIEW' }, { kind: 'LITIGATION' }],
    },
    availableSteps: [],
  });
  const { id } = told!.decision as { id: string };
  const decision = async (as: object) =>
    (
      await office.subgraph.execute<{ registerDecision: unknown }>(
        'query ($id: ID!) { registerDecision(id: $id) { outcome } }',
        { id },
        as,
      )
    ).data?.registerDecision;
  for (const as of [FOUNDER, FIRST]) expect(await decision(as)).toEqual({ outcome: 'REJECTED' });
  for (const as of [{}, { ...FOUNDER, subject: 'founder-2' }]) expect(await decision(as)).toBeNull();
  const withdrawn = await apply();
  await step('withdrawRegistration', withdrawn, FOUNDER);
  const { data } = await office.subgraph.execute<{ registration: object }>(
    'query ($id: ID!) { registration(id: $id) { decision { outcome reasons } } }',
    { id: withdrawn.id },
    FOUNDER,
  );
  expect(data!.registration).toEqual({
    decision: { outcome: 'WITHDRAWN', reasons: ['taken back by who applied, before it was accepted'] },
  });
});

test('repeating a request with its key changes nothing, keeps no name in the clear, and returns the first result', async () => {
  at('19T10:00');
  const input = application({ idempotencyKey: 'once' });
  const [first, second] = await Promise.all([
    run('registerEnterprise', input, FOUNDER),
    run('registerEnterprise', input, FOUNDER),
  ]);
  expect(second).toEqual(first);
  expect(await run('registerEnterprise', { ...input, address: '另一处' }, FOUNDER)).toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
  const accept = { registrationId: first!.id, idempotencyKey: 'accept-once' };
  expect(await run('acceptRegistration', accept, FIRST)).toEqual(await run('acceptRegistration', accept, FIRST));
  expect(JSON.stringify(await office.subgraph.database.query('select result from idempotency'))).not.toContain(
    '张三丰',
  );
});
