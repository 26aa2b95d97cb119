import { describe, expect, test } from '@jest/globals';
import type { Principal } from '#shared/identity/principal.ts';
import { departmentOn } from '#shared/testing/day.ts';
import { enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { zone } from '#shared/zones/index.ts';
import { FIRST, FOUNDER, SECOND } from '../testing.ts';
import { department } from '../index.ts';
import { followRegistration, startupOf } from './rules.ts';

const office = departmentOn('2026-11-19 08:30', department, { sample: 60 });
const at = (time: string): void => office.at(`2026-11-${time}`);

const STARTUP = `creditCode state lead free holdingUp clock { dueAt light } rule { code inherited }
  tasks { code agency state waitsFor outcome clock { dueAt light } } timeline { at event task }`;
type Result = Record<string, unknown> & { __typename: string; id: string; creditCode: string };
const ask = (name: string, input: object, as: Partial<Principal>): Promise<Result> => {
  const fields = name.includes('Startup')
    ? `... on Startup { ${STARTUP} }`
    : '... on EnterpriseRegistration { id creditCode status }';
  return office.subgraph.mutate(name, input, `${fields} ... on Refusal { code message remedy }`, as);
};
let names = 0;
const newBrand = (): string => {
  const [stem, branch] = ['甲乙丙丁戊己庚辛壬癸'.charAt(names % 10), '子丑寅卯'.charAt(Math.floor(names / 10))];
  names += 1;
  return `晨曦${stem}${branch}`;
};
const apply = (zoneCode = 'gedian', brand = newBrand()): Promise<Result> =>
  ask(
    'registerEnterprise',
    {
      zone: zoneCode,
      name: `葛店${brand}光电科技有限公司`,
      brand,
      industry: 'C3976',
      employees: 30,
      annualRevenue: '5000000.00',
      registeredCapital: '1000000.00',
      address: '湖北省鄂州市葛店经济技术开发区创业一路1号',
      legalRepresentative: '张三丰',
    },
    FOUNDER,
  );
const open = ({ id }: Result, as = FOUNDER, more: object = {}) =>
  ask('openStartup', { registrationId: id, ...more }, as);
/** Whose task it is. */
const AGENCIES: Readonly<Record<string, string>> = {
  SEAL: '公安',
  INVOICE: '税务',
  SOCIAL_INSURANCE: '人社',
  HOUSING_FUND: '住房公积金',
  BANK: '银行',
};
const speakingFor = (task: string): Partial<Principal> => officerOf(department.name, 'agency', AGENCIES[task]);
const end = ({ creditCode }: Result, task: string, more: object = {}, as = speakingFor(task)) =>
  ask('completeStartupTask', { creditCode, task, outcome: 'DONE', ...more }, as);
const license = async ({ id }: Result) => {
  expect(await ask('acceptRegistration', { registrationId: id }, FIRST)).toMatchObject({
    status: 'DEPARTMENT_ACCEPTED',
  });
  expect(await ask('approveRegistration', { registrationId: id }, SECOND)).toMatchObject({ status: 'APPROVED' });
};
const read = async ({ creditCode }: Result, as: Partial<Principal> = FIRST): Promise<Result | null> =>
  (
    await office.subgraph.execute<{ enterprise: { startup: Result | null } }>(
      `query ($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { startup { ${STARTUP} } } }`,
      { creditCode },
      as,
    )
  ).data!.enterprise.startup;

describe('G25: a start-up', () => {
  test('goes on where silence grants its licence', async () => {
    at('19T08:30');
    const applied = await apply();
    await open(applied);
    await ask('acceptRegistration', { registrationId: applied.id }, FIRST);
    at('19T14:01');
    await office.subgraph.runJobs();
    expect(await read(applied)).toMatchObject({
      state: 'RUNNING',
      tasks: [
        { code: 'LICENCE', state: 'DONE' },
        ...Array.from({ length: 3 }, () => ({ state: 'RUNNING', waitsFor: [] })),
      ],
    });
  });

  test('takes half a working day for the licence, then half for seal, invoices and social insurance side by side, under one lead, with free e-licence and e-seal', async () => {
    at('19T08:30');
    const applied = await apply();
    expect(await open(applied)).toMatchObject({
      state: 'RUNNING',
      lead: '市场监管',
      free: ['电子营业执照', '电子印章'],
      holdingUp: ['LICENCE'],
      rule: { code: 'STARTUP_TOTAL', inherited: false },
      // Half of seven office hours.
      clock: { dueAt: '2026-11-19T12:00:00+08:00' },
      tasks: [
        {
          code: 'LICENCE',
          agency: '市场监管',
          state: 'RUNNING',
          waitsFor: [],
          clock: { dueAt: '2026-11-19T12:00:00+08:00' },
        },
        { code: 'SEAL', agency: '公安', state: 'WAITING', waitsFor: ['LICENCE'], clock: null },
        { code: 'INVOICE', agency: '税务', state: 'WAITING' },
        { code: 'SOCIAL_INSURANCE', agency: '人社', state: 'WAITING' },
      ],
    });
    at('19T10:00');
    await license(applied);
    const licensed = (await read(applied))!;
    // Two hours to the lunch break, the rest of three and a half after it; the whole stays due half a day after the
    // application, as the plan says.
    expect(licensed).toMatchObject({ clock: { dueAt: '2026-11-19T12:00:00+08:00' }, holdingUp: [] });
    expect((licensed.tasks as object[]).slice(1)).toEqual(
      Array(3).fill(
        expect.objectContaining({
          state: 'RUNNING',
          waitsFor: [],
          clock: { dueAt: '2026-11-19T15:30:00+08:00', light: 'GREEN' },
        }),
      ),
    );
    at('19T15:30');
    expect((await read(applied))!.tasks).toMatchObject([{}, { clock: { light: 'RED' } }, {}, {}]);
    at('19T15:31');
    expect(await read(applied)).toMatchObject({
      holdingUp: ['SEAL', 'INVOICE', 'SOCIAL_INSURANCE'],
      tasks: [{}, { clock: { light: 'OVERDUE' } }, {}, {}],
    });
    await end(applied, 'INVOICE');
    await end(applied, 'SEAL', { note: '印章已刻制' });
    at('19T16:00');
    expect(await end(applied, 'SOCIAL_INSURANCE')).toMatchObject({
      state: 'DONE',
      holdingUp: [],
      tasks: [{ outcome: '准予登记' }, { outcome: '印章已刻制' }, { outcome: '办结' }, { outcome: '办结' }],
      timeline: [
        { at: '2026-11-19T08:30:00+08:00', event: 'STARTED', task: null },
        { event: 'TASK_STARTED', task: 'LICENCE' },
        { at: '2026-11-19T10:00:00+08:00', event: 'TASK_DONE', task: 'LICENCE' },
        { event: 'TASK_STARTED', task: 'SEAL' },
        { event: 'TASK_STARTED', task: 'INVOICE' },
        { event: 'TASK_STARTED', task: 'SOCIAL_INSURANCE' },
        { event: 'TASK_DONE', task: 'SEAL' },
        { event: 'TASK_DONE', task: 'INVOICE' },
        { event: 'TASK_DONE', task: 'SOCIAL_INSURANCE' },
        { at: '2026-11-19T16:00:00+08:00', event: 'DONE', task: null },
      ],
    });
    const changes = await office.subgraph.database.query<{ type: string; restricted: boolean }>(
      `select type, restricted from change where credit_code = $1 and type like 'Startup%' order by xid, seq`,
      [applied.creditCode],
    );
    expect(changes.map(({ type }) => type)).toEqual([
      'StartupOpened',
      'StartupTaskDone',
      'StartupTaskDone',
      'StartupTaskDone',
      'StartupTaskDone',
      'StartupDone',
    ]);
    expect(changes.every(({ restricted }) => restricted)).toBe(true);
  });

  test.each([
    ['in the lunch break', '19T12:30', '2026-11-19T17:30:00+08:00'],
    ['a minute before lunch', '19T11:59', '2026-11-19T17:29:00+08:00'],
    ['after hours', '19T18:00', '2026-11-20T12:00:00+08:00'],
    ['on a Friday evening', '20T17:31', '2026-11-23T12:00:00+08:00'],
  ])('applied for %s is due half a day of office hours later', async (_when, time, dueAt) => {
    at(time);
    expect(await open(await apply())).toMatchObject({
      clock: { dueAt, light: 'GREEN' },
      tasks: [{ clock: { dueAt } }, {}, {}, {}],
    });
  });

  test('counts from the application, not from its opening; a supplement stops it with its licence', async () => {
    at('19T08:30');
    const applied = await apply();
    at('19T09:00');
    expect(await open(applied)).toMatchObject({ clock: { dueAt: '2026-11-19T12:00:00+08:00' } });
    at('19T09:30');
    await ask('requestSupplement', { registrationId: applied.id, items: ['住所使用证明'] }, FIRST);
    at('19T10:30');
    await ask('supplySupplement', { registrationId: applied.id, items: ['住所使用证明'] }, FOUNDER);
    at('19T11:00');
    await license(applied);
    // Still for an hour: what was due at 12:00 is due an hour of office time later.
    expect(await read(applied)).toMatchObject({ clock: { dueAt: '2026-11-19T15:00:00+08:00' } });
  });

  test('has six tasks where the national list holds, four working days in all; two of them without a limit of their own', async () => {
    at('19T10:00');
    const applied = await apply('xinjian');
    expect(await open(applied)).toMatchObject({
      rule: { code: 'STARTUP_TOTAL', inherited: true },
      clock: { dueAt: '2026-11-25T17:30:00+08:00' },
      free: [],
      tasks: [
        { code: 'LICENCE', clock: { dueAt: '2026-11-24T17:30:00+08:00' } },
        { code: 'SEAL' },
        { code: 'INVOICE' },
        { code: 'SOCIAL_INSURANCE' },
        { code: 'HOUSING_FUND', agency: '住房公积金' },
        { code: 'BANK', agency: '银行' },
      ],
    });
    await license(applied);
    expect((await read(applied))!.tasks).toMatchObject([
      {},
      { clock: { dueAt: '2026-11-20T17:30:00+08:00' } },
      {},
      {},
      { state: 'RUNNING', clock: null },
      { clock: null },
    ]);
  });

  test('tells each agency the task that it is to end, and keeps how it ended as a decision by the rule of its limit', async () => {
    at('19T08:30');
    const applied = await apply();
    await open(applied);
    const steps = async (as: Partial<Principal>) =>
      (
        await office.subgraph.execute<{
          enterprise: { startup: { availableSteps: { yours: boolean; input: { task: string } }[] } };
        }>(
          `query ($c: CreditCode!) { enterprise(creditCode: $c) { startup { availableSteps { operation who { zh } yours input missing } } } }`,
          { c: applied.creditCode },
          as,
        )
      ).data!.enterprise.startup.availableSteps;
    await license(applied);
    const input = { creditCode: applied.creditCode };
    const task = (code: string, agency: string, yours: boolean) => ({
      operation: 'completeStartupTask',
      who: { zh: agency },
      yours,
      input: { ...input, task: code },
      missing: ['outcome'],
    });
    expect(await steps(speakingFor('SEAL'))).toEqual([
      task('SEAL', '公安', true),
      task('INVOICE', '税务', false),
      task('SOCIAL_INSURANCE', '人社', false),
    ]);
    await end(applied, 'SEAL');
    await end(applied, 'INVOICE', { outcome: 'FAILED', note: '票种未核定' });
    expect(await steps(FIRST)).toEqual([]);
    const { data } = await office.subgraph.execute<{ enterprise: { registerDecisions: { nodes: object[] } } }>(
      `query ($c: CreditCode!) { enterprise(creditCode: $c) { registerDecisions { nodes { subjectType outcome reasons rule { code } } } } }`,
      { c: applied.creditCode },
      FIRST,
    );
    const rule = { code: 'STARTUP_SEAL_INVOICE_SOCIAL' };
    expect(data!.enterprise.registerDecisions.nodes).toEqual(
      expect.arrayContaining([
        { subjectType: 'Startup', outcome: 'TASK_DONE', reasons: ['done by 公安'], rule },
        { subjectType: 'Startup', outcome: 'TASK_FAILED', reasons: ['not done by 税务: 票种未核定'], rule },
      ]),
    );
  });

  test('fails with a task that fails, with the reason; what ran is stopped, and nothing follows', async () => {
    at('19T09:00');
    const applied = await apply();
    await open(applied);
    await license(applied);
    expect(await end(applied, 'SEAL', { outcome: 'FAILED' })).toMatchObject({ code: 'REASONS_REQUIRED' });
    expect(await end(applied, 'SEAL', { outcome: 'FAILED', note: '印模不符' })).toMatchObject({
      state: 'FAILED',
      tasks: [
        { state: 'DONE' },
        { state: 'FAILED', outcome: '印模不符' },
        { state: 'FAILED', outcome: 'SEAL failed' },
        { state: 'FAILED' },
      ],
    });
    expect(await end(applied, 'INVOICE')).toMatchObject({
      code: 'PACKAGE_ENDED',
      message: 'no task ends after its package, but this one is FAILED',
    });
    const changes = await office.subgraph.database.query<{ type: string }>(
      `select type from change where credit_code = $1 and type like 'Startup%' order by xid, seq`,
      [applied.creditCode],
    );
    expect(changes.map(({ type }) => type)).toEqual([
      'StartupOpened',
      'StartupTaskDone',
      'StartupTaskFailed',
      'StartupFailed',
    ]);
  });

  test('that failed after its licence is opened again: what was done stays so, the rest starts anew, within half a working day', async () => {
    at('19T09:00');
    const applied = await apply();
    await open(applied);
    at('19T09:10');
    await license(applied);
    at('19T09:20');
    await end(applied, 'INVOICE');
    await end(applied, 'SEAL', { outcome: 'FAILED', note: '印模不符' });
    at('20T08:30');
    expect(await open(applied, FOUNDER, { idempotencyKey: 'again' })).toMatchObject({
      state: 'RUNNING',
      clock: { dueAt: '2026-11-20T12:00:00+08:00' },
      holdingUp: [],
      tasks: [
        { state: 'DONE', outcome: '准予登记' },
        { code: 'SEAL', state: 'RUNNING', outcome: null, clock: { dueAt: '2026-11-20T12:00:00+08:00' } },
        { code: 'INVOICE', state: 'DONE' },
        { state: 'RUNNING' },
      ],
      timeline: [
        { event: 'TASK_STARTED', task: 'LICENCE' },
        { event: 'TASK_DONE' },
        { event: 'TASK_STARTED', task: 'INVOICE' },
        { event: 'TASK_DONE', task: 'INVOICE' },
        { at: '2026-11-20T08:30:00+08:00', event: 'STARTED' },
        {},
        {},
      ],
    });
    expect(await open(applied)).toMatchObject({ code: 'STARTUP_OPEN', message: expect.stringContaining('RUNNING') });
    await end(applied, 'SEAL');
    expect(await end(applied, 'SOCIAL_INSURANCE')).toMatchObject({ state: 'DONE' });
    expect(await open(applied)).toMatchObject({ code: 'STARTUP_OPEN', message: expect.stringContaining('DONE') });
    const rejected = await apply();
    await open(rejected);
    await ask(
      'rejectRegistration',
      { registrationId: rejected.id, reasons: ['材料不实'], basis: '《市场主体登记管理条例》第十七条' },
      FIRST,
    );
    expect(await open(rejected)).toMatchObject({ code: 'REGISTRATION_DECIDED' });
  });

  test('fails with a registration that is rejected or withdrawn', async () => {
    at('19T09:00');
    const [one, other] = [await apply(), await apply()];
    await open(one);
    await open(other);
    await ask(
      'rejectRegistration',
      { registrationId: one.id, reasons: ['材料不实'], basis: '《市场主体登记管理条例》第十七条' },
      FIRST,
    );
    await ask('withdrawRegistration', { registrationId: other.id }, FOUNDER);
    const rows = await office.subgraph.database.query<{ outcome: string }>(
      `select package->'tasks'->0->>'outcome' as outcome from startup where credit_code = any($1) and package->>'status' = 'FAILED' order by outcome`,
      [[one.creditCode, other.creditCode]],
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['不予受理', '申请人撤回']));
  });

  test('refuses steps out of order, saying what is possible', async () => {
    at('19T09:00');
    const applied = await apply();
    await open(applied);
    expect(await end(applied, 'SEAL')).toMatchObject({
      code: 'TASK_NOT_RUNNING',
      message: 'only a running task ends, but SEAL is WAITING, waiting for LICENCE',
    });
    expect(await end(applied, 'LICENCE')).toMatchObject({
      code: 'LICENCE_IS_REGISTRATION',
      remedy: 'approveRegistration or rejectRegistration',
    });
    expect(await end(applied, 'BANK')).toMatchObject({
      code: 'NOT_FOUND',
      message: 'START_UP has the tasks LICENCE, SEAL, INVOICE, SOCIAL_INSURANCE, but got: BANK',
    });
    expect(await open(applied)).toMatchObject({ code: 'STARTUP_OPEN' });
    const late = await apply();
    await license(late);
    expect(await open(late)).toMatchObject({
      code: 'REGISTRATION_DECIDED',
      message: 'a start-up begins before the registration is decided, but this one is APPROVED',
    });
    expect(await end(late, 'SEAL')).toMatchObject({ code: 'NOT_FOUND', message: `${late.creditCode} has no start-up` });
  });

  test('is opened and its tasks ended once for a key', async () => {
    at('19T09:00');
    const applied = await apply();
    const first = await open(applied, FOUNDER, { idempotencyKey: 'open' });
    expect(await open(applied, FOUNDER, { idempotencyKey: 'open' })).toEqual(first);
    await license(applied);
    const done = await end(applied, 'SEAL', { idempotencyKey: 'seal' });
    expect(await end(applied, 'SEAL', { idempotencyKey: 'seal' })).toEqual(done);
    expect(await end(applied, 'SEAL')).toMatchObject({
      code: 'TASK_NOT_RUNNING',
      message: 'only a running task ends, but SEAL is DONE',
    });
  });

  test('is its own matter: opened by the applicant, ended by officers, read by neither the public nor others', async () => {
    at('19T09:00');
    const applied = await apply();
    expect(await open(applied, { ...FOUNDER, subject: 'stranger' })).toMatchObject({ code: 'NOT_ENTITLED' });
    await open(applied);
    await license(applied);
    expect(await end(applied, 'SEAL', {}, FOUNDER)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await end(applied, 'SEAL', {}, FIRST)).toMatchObject({
      code: 'NOT_ENTITLED',
      message: 'this is for officers of the agency 公安, but the caller works for: no agency',
    });
    expect(await end(applied, 'SEAL', {}, speakingFor('INVOICE'))).toMatchObject({
      code: 'NOT_ENTITLED',
      message: 'this is for officers of the agency 公安, but the caller works for: 税务',
    });
    expect(await read(applied, {})).toBeNull();
    expect(await read(applied, enterpriseOf('91350100M000100Y43'))).toBeNull();
    expect(await read(applied, enterpriseOf(applied.creditCode))).toMatchObject({ state: 'RUNNING' });
  });

  test('takes the same number of statements for one enterprise and for fifty', async () => {
    const codes = await office.subgraph.database.query<{ creditCode: string }>(
      'select credit_code as "creditCode" from enterprise limit 50',
    );
    const count = async (some: object[]) => {
      const before = office.subgraph.database.statements();
      const { errors } = await office.subgraph.execute(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { startup { state } changeOfRegistration { status } webAddress additionalAddresses businessHours { limited } } } }',
        { of: some.map(one => ({ __typename: 'Enterprise', ...one })) },
        FIRST,
      );
      expect(errors).toBeUndefined();
      return office.subgraph.database.statements() - before;
    };
    const one = await count(codes.slice(0, 1));
    expect(await count(codes)).toBe(one);
  });
});

test('a start-up that is over stays as it is, whatever its registration does', () => {
  const submittedAt = new Date('2026-11-19T09:00:00+08:00');
  const clock = [{ from: submittedAt.toISOString(), to: null, state: 'RUN', reason: null }] as const;
  const opened = startupOf(zone('gedian'), 's', { creditCode: 'E', submittedAt, clock });
  const failed = followRegistration(opened, { status: 'REJECTED', clock }, new Date('2026-11-19T10:00:00+08:00'));
  expect(failed.status).toBe('FAILED');
  expect(followRegistration(failed, { status: 'APPROVED', clock }, new Date('2026-11-19T11:00:00+08:00'))).toBe(failed);
});
