import { describe, expect, test } from '@jest/globals';
import type { Principal } from '#shared/identity/principal.ts';
import { parseCreditCode } from '#shared/identifiers/index.ts';
import { departmentOn } from '#shared/testing/day.ts';
import { TEST_TODAY, enterpriseOf, officerOf, sampleLives } from '#shared/testing/department.ts';
import { FIRST, FOUNDER, SECOND } from '../testing.ts';
import { department } from '../index.ts';

const office = departmentOn(`${TEST_TODAY} 10:00`, department, { sample: 50 });
const at = (time: string): void => office.at(`2026-11-${time}`);
const FIELDS = `id caseNo status statusCode creditCode name brand industry { code divisionName } sizeClass submittedAt decidedAt reasons
  legalRepresentative { value masked reason } supplements { items suppliedAt late } clock { dueAt paused light ratio explanation } rule { code clause zone inherited version }
  enterprise { creditCode name brand status foundedOn registrationLog { nodes { event recordedAt changes { field before after } } } }`;
const CASE = `... on EnterpriseRegistration { ${FIELDS} } ... on Refusal { code message remedy rule { code clause } }`;
interface Case {
  __typename: string;
  id: string;
  creditCode: string;
  status: string;
  code?: string;
  [field: string]: unknown;
}
let names = 0;
const application = (changes: object = {}) => ({
  zone: 'gedian',
  name: `葛店星河${'一二三四五六七八九十'.charAt(names % 10)}${'甲乙丙丁戊己庚辛壬癸'.charAt(Math.floor(names++ / 10))}光电科技有限公司`,
  brand: '星河',
  industry: 'C3976',
  employees: 30,
  annualRevenue: '5000000.00',
  registeredCapital: '1000000.00',
  address: '湖北省鄂州市葛店经济技术开发区创业一路1号',
  legalRepresentative: '张三丰',
  ...changes,
});
const run = (mutation: string, input: object, as: Partial<Principal>): Promise<Case> =>
  office.subgraph.mutate(mutation, input, CASE, as);
const apply = (changes: object = {}, as = FOUNDER): Promise<Case> =>
  run('registerEnterprise', application(changes), as);
const step = (mutation: string, { id }: { id: string }, as: Partial<Principal>, more: object = {}): Promise<Case> =>
  run(mutation, { registrationId: id, ...more }, as);
const read = async (id: string, as: Partial<Principal>): Promise<Case | null> =>
  (
    await office.subgraph.execute<{ registration: Case | null }>(
      `query ($id: ID!) { registration(id: $id) { ${FIELDS} } }`,
      { id },
      as,
    )
  ).data!.registration;

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
      rule: { code: 'STARTUP_LICENCE', version: 1 },
      facts: { employees: 30, annualRevenueWan: 500, inTime: true },
      reasons: expect.arrayContaining(['decided in time']),
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
      reasons: expect.arrayContaining(['decided after the limit']),
    });
  });
});

describe('a supplement', () => {
  test('Q01: is asked for in one list; the clock stands still; all of it is supplied; a second list stands, and is kept as a violation', async () => {
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
        reasons: ['an applicant is told all that is missing in at most 1 list (一次性告知), but this is list 2'],
      },
    ]);
  });

  test('of an accepted case leads back to the decision; of one that nobody accepted, to the acceptance', async () => {
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
  test('whoever accepts may neither approve nor reject, and the database holds to it too', async () => {
    const applied = await apply();
    await step('acceptRegistration', applied, FIRST);
    const refused = {
      code: 'SAME_OFFICER',
      message: 'who accepted a case may not decide on it (受审分离), but the caller accepted it',
      remedy: 'let another officer decide',
    };
    expect(await step('approveRegistration', applied, FIRST)).toMatchObject(refused);
    expect(await step('rejectRegistration', applied, FIRST, { reasons: ['不符合条件'] })).toMatchObject(refused);
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
    expect(await apply({ name: late.name as string, brand: '星河' })).toMatchObject({ code: 'NAME_TAKEN' });
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
      message: `there is no registration ${id} that the caller may act on`,
    });
  });

  test('for two officers at once: one decides, the other is told', async () => {
    const applied = await apply();
    await step('acceptRegistration', applied, FIRST);
    const third = officerOf(department.name, 'officer-3');
    const results = await Promise.all([
      step('approveRegistration', applied, SECOND),
      step('rejectRegistration', applied, third, { reasons: ['住所不符'] }),
    ]);
    expect(results.filter(({ __typename }) => __typename === 'EnterpriseRegistration')).toHaveLength(1);
    expect(results.find(({ __typename }) => __typename === 'Refusal')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });
});

describe('names', () => {
  test('a name is given once in a zone, in whatever way it is written; a rejected or withdrawn application gives it back', async () => {
    const name = '葛店（湖北）云海光电有限公司';
    const brand = '云海';
    const first = await apply({ name, brand });
    const taken = {
      code: 'NAME_TAKEN',
      message: `a name is given once in a zone, but ${name} is that of an application that is not decided`,
      remedy: expect.any(String),
    };
    expect(await apply({ name: '葛店 (湖北) 云海光电有限公司', brand })).toMatchObject(taken);
    expect(await apply({ name, brand, zone: 'xinjian' })).toMatchObject({ status: 'RECEIVED' });
    expect(await step('rejectRegistration', first, FIRST, { reasons: ['住所不符'] })).toMatchObject({
      status: 'ACCEPTANCE_REFUSED',
      statusCode: 5,
      reasons: ['住所不符'],
    });
    const second = await apply({ name, brand });
    expect(await step('withdrawRegistration', second, FOUNDER)).toMatchObject({
      status: 'RETRACTED',
      clock: { paused: false },
    });
    expect(await apply({ name, brand })).toMatchObject({ status: 'RECEIVED' });
  });

  test('a name of the register is taken, that of a deregistered enterprise free', async () => {
    const lives = sampleLives(50);
    const [alive, gone] = [
      lives.find(({ stage }) => stage === 'OPERATING')!,
      lives.find(({ stage }) => stage === 'DEREGISTERED')!,
    ];
    expect(await apply({ zone: alive.zone.code, name: alive.name, brand: alive.brand })).toMatchObject({
      code: 'NAME_TAKEN',
      message: expect.stringContaining('an enterprise of the register'),
    });
    expect(await apply({ zone: gone.zone.code, name: gone.name, brand: gone.brand })).toMatchObject({
      status: 'RECEIVED',
    });
  });

  test('of many who ask for one name at once, one gets it', async () => {
    const name = '葛店同名光电有限公司';
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, n) => apply({ name, brand: '同名' }, { ...FOUNDER, subject: `founder-${n}` })),
    );
    expect(results.map(({ status, code }) => status ?? code).sort()).toEqual(
      [...Array<string>(7).fill('NAME_TAKEN'), 'RECEIVED'].sort(),
    );
  });
});

describe('an application is refused', () => {
  test.each([
    [{ zone: 'mars' }, 'zone must be one of district, gedian, xinjian, yili, zhundong, but got: mars'],
    [{ name: 'Galaxy Ltd' }, 'name must be in Chinese characters (企业名称登记管理规定 art. 5), but got: GalaxyLtd'],
    [
      { name: '葛店星河' },
      'name must go on after its brand, with industry and form (企业名称登记管理规定 art. 6), but got: 葛店星河',
    ],
    [{ brand: '星' }, 'brand must be two or more Chinese characters (企业名称登记管理规定 art. 8), but got: 星'],
    [{ brand: '云海' }, /^brand must be a part of the name 葛店星河.*, but got: 云海$/],
    [{ industry: 'C' }, 'industry must name at least a division of two digits, but got: C'],
    [{ industry: 'A39' }, 'industry section A has divisions 01 to 05, but got: 39, which is in section C'],
    [
      { employees: null },
      'the size class (工信部联企业〔2011〕300号) cannot be told: 工业 needs employees as a number of 0 or more, but got: nothing',
    ],
    [
      { annualRevenue: null },
      'the size class (工信部联企业〔2011〕300号) cannot be told: 工业 needs annualRevenue as a number of 0 or more, but got: nothing',
    ],
    [{ registeredCapital: '0.00' }, 'registeredCapital must be above 0, but got: 0.00'],
    [{ address: ' ' }, 'address must have 1 to 200 characters, but got: 0'],
    [{ address: '路'.repeat(201) }, 'address must have 1 to 200 characters, but got: 201'],
    [{ legalRepresentative: '' }, 'legalRepresentative must have 1 to 200 characters, but got: 0'],
  ])('for %j', async (changes, message) => {
    expect(await apply(changes)).toMatchObject({
      __typename: 'Refusal',
      code: 'INVALID_INPUT',
      message: message instanceof RegExp ? expect.stringMatching(message) : message,
    });
  });
});

describe('rights', () => {
  const OFFICER_ONLY = `this is for officers of ${department.name}, but the caller is: enterprise`;
  test('anybody of role enterprise and officers may apply, nobody else', async () => {
    expect(await apply({}, FIRST)).toMatchObject({ status: 'RECEIVED' });
    for (const as of [{}, { role: 'bank' as const }, officerOf('another-department')]) {
      expect(await apply({}, as)).toMatchObject({
        code: 'NOT_ENTITLED',
        message: `this is for callers of role enterprise and officers of ${department.name}, but the caller is: ${as.role ?? 'public'}`,
      });
    }
  });

  test('steps of the office are the officers’; steps of the applicant are nobody else’s', async () => {
    const applied = await apply();
    for (const mutation of ['acceptRegistration', 'approveRegistration'])
      expect(await step(mutation, applied, FOUNDER)).toMatchObject({ code: 'NOT_ENTITLED', message: OFFICER_ONLY });
    const stranger = { ...FOUNDER, subject: 'founder-2' };
    expect(await step('withdrawRegistration', applied, stranger)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await step('withdrawRegistration', applied, { role: 'auditor' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await step('withdrawRegistration', applied, FOUNDER)).toMatchObject({ status: 'RETRACTED' });
  });

  test('a case is seen by its applicant, the enterprise, officers, services and auditors; by others not', async () => {
    const { id, creditCode } = await apply();
    for (const as of [
      FOUNDER,
      enterpriseOf(creditCode),
      FIRST,
      { role: 'service' as const, department: 'lifecycle' },
      { role: 'auditor' as const },
    ]) {
      expect(await read(id, as)).toMatchObject({ id, legalRepresentative: { value: '张**', masked: true } });
    }
    for (const as of [
      {},
      { ...FOUNDER, subject: 'founder-2' },
      { subject: FOUNDER.subject! },
      officerOf('another-department'),
      { role: 'partner' as const },
    ])
      expect(await read(id, as)).toBeNull();
    const reference = [{ __typename: 'EnterpriseRegistration', id }];
    const ENTITY =
      'query ($reference: [_Any!]!) { _entities(representations: $reference) { ... on EnterpriseRegistration { id } } }';
    expect((await office.subgraph.execute(ENTITY, { reference })).data).toEqual({ _entities: [null] });
    expect((await office.subgraph.execute(ENTITY, { reference }, FIRST)).data).toEqual({ _entities: [{ id }] });
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
