import { describe, expect, test } from '@jest/globals';
import type { Principal } from '#shared/identity/principal.ts';
import { refuse } from '#shared/errors.ts';
import { departmentOn, oneByOne } from '#shared/testing/day.ts';
import { TEST_TODAY, enterpriseOf, sampleLives } from '#shared/testing/department.ts';
import { CREDIT_HAS_NOTHING, FIRST, FOUNDER, SECOND } from '../testing.ts';
import { department } from '../index.ts';
import { said } from '#shared/testing/refusal.ts';

const next = oneByOne(sampleLives(200).filter(({ stage }) => stage === 'OPERATING'));
let creditIsUp = true;
const reported: { kind?: unknown }[] = [];
const office = departmentOn('2026-11-19 08:30', department, {
  sample: 200,
  graph: async (_document, variables) => {
    if (!creditIsUp) throw refuse('EVIDENCE_UNAVAILABLE', said('credit does not respond'));
    if (typeof variables?.input !== 'object' || variables.input === null) return CREDIT_HAS_NOTHING as never;
    reported.push(variables.input);
    // A query's result has the type that its caller expects.
    return { told: { __typename: 'BrokenPromise' } } as never;
  },
});
const at = (time: string): void => office.at(`2026-11-${time}`);

type Result = Record<string, never> & { __typename: string; id: string; creditCode: string };
const ask = (name: string, input: object, as: Partial<Principal>, fields: string): Promise<Result> =>
  office.subgraph.mutate(name, input, `${fields} ... on Refusal { code message }`, as);
const of = async (creditCode: string, fields: string, as: Partial<Principal> = FIRST): Promise<Record<string, never>> =>
  (
    await office.subgraph.execute<{ enterprise: Record<string, never> }>(
      `query ($c: CreditCode!) { enterprise(creditCode: $c) { ${fields} } }`,
      { c: creditCode },
      as,
    )
  ).data!.enterprise;
const REGISTRATION = '... on EnterpriseRegistration { id creditCode status }';
const apply = (name: string, brand: string) =>
  ask(
    'registerEnterprise',
    {
      zone: 'gedian',
      name,
      brand,
      industry: 'C3976',
      employees: 30,
      annualRevenue: '5000000',
      registeredCapital: '1000000.00',
      address: '创业一路1号',
      legalRepresentative: '沐青禾',
    },
    FOUNDER,
    REGISTRATION,
  );
const accept = ({ id }: Result) => ask('acceptRegistration', { registrationId: id }, FIRST, REGISTRATION);
/** As a matter of safety, or as a zone's rule that does not list the matter, would have it. */
const except = ({ id }: Result, { safety = false, listed = true }) =>
  office.subgraph.database.query(
    `update service_case set terms = terms || jsonb_build_object('deemedApproval', $3::boolean), safety = $2 where id = $1`,
    [id, safety, listed],
  );
const statusOf = async ({ id }: Result) =>
  (
    await office.subgraph.database.query<{ status: string; decided_by: string | null }>(
      'select status, decided_by from service_case where id = $1',
      [id],
    )
  )[0]!;

describe('G60: consent by silence', () => {
  test('makes an enterprise of a registration that no officer decided in time, where its rule lists it; never for safety, nor unlisted', async () => {
    const [listed, safety, unlisted] = [
      await apply('葛店沐光光电科技有限公司', '沐光'),
      await apply('葛店沐川光电科技有限公司', '沐川'),
      await apply('葛店沐石光电科技有限公司', '沐石'),
    ];
    for (const one of [listed, safety, unlisted]) await accept(one);
    await except(safety, { safety: true });
    await except(unlisted, { listed: false });
    at('19T12:00');
    expect((await office.subgraph.runJobs())['consent by silence']).toBe(0);
    at('19T14:01');
    expect([
      (await office.subgraph.runJobs())['consent by silence'],
      (await office.subgraph.runJobs())['consent by silence'],
    ]).toEqual([1, 0]);
    expect([await statusOf(listed), await statusOf(safety), await statusOf(unlisted)]).toEqual([
      { status: 'APPROVED', decided_by: 'clock' },
      { status: 'DEPARTMENT_ACCEPTED', decided_by: null },
      { status: 'DEPARTMENT_ACCEPTED', decided_by: null },
    ]);
    const [sealed] = await office.subgraph.database.query<{ facts: object }>(
      `select facts from decision where credit_code = $1 and outcome = 'DEEMED'`,
      [listed.creditCode],
    );
    expect(sealed?.facts).toMatchObject({
      by: 'clock',
      document: { type: 'EnterpriseRegistration', id: listed.id, number: listed.creditCode },
      sealed: '自动用印',
    });
    const told = await office.subgraph.database.query<{ payload: object }>(
      `select payload from change where credit_code = $1 and type = 'RegistrationApproved'`,
      [listed.creditCode],
    );
    expect(told).toMatchObject([{ payload: { bySilence: true, document: { number: listed.creditCode } } }]);
    expect(await of(listed.creditCode, 'name status registerDecisions { nodes { outcome reasons } }')).toMatchObject({
      name: '葛店沐光光电科技有限公司',
      status: 'OPERATING',
      registerDecisions: {
        nodes: [
          {
            outcome: 'DEEMED',
            reasons: [
              expect.stringContaining('nothing was decided by 2026-11-19'),
              expect.any(String),
              expect.any(String),
            ],
          },
        ],
      },
    });
    expect(
      await ask(
        'rejectRegistration',
        { registrationId: listed.id, reasons: ['迟了'], basis: '《市场主体登记管理条例》第十七条' },
        SECOND,
        REGISTRATION,
      ),
    ).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });

  test('of an application that nobody looked at for five working days: it is accepted from its receipt, then granted', async () => {
    const waiting = await apply('葛店沐风光电科技有限公司', '沐风');
    const asked = await apply('葛店沐雨光电科技有限公司', '沐雨');
    at('26T17:30');
    await ask('requestSupplement', { registrationId: asked.id, items: ['公司章程'] }, FIRST, REGISTRATION);
    expect(await office.subgraph.runJobs()).toMatchObject({ 'acceptance by silence': 0, 'consent by silence': 0 });
    at('26T17:31');
    expect(await office.subgraph.runJobs()).toMatchObject({ 'acceptance by silence': 1, 'consent by silence': 1 });
    expect(await office.subgraph.runJobs()).toMatchObject({ 'acceptance by silence': 0, 'consent by silence': 0 });
    expect([await statusOf(waiting), await statusOf(asked)]).toEqual([
      { status: 'APPROVED', decided_by: 'clock' },
      { status: 'SUPPLEMENT_STARTED', decided_by: null },
    ]);
    const decided = await office.subgraph.database.query(
      `select outcome, rule->>'code' as rule, reasons->0->>'key' as reason from decision where credit_code = $1
       order by outcome`,
      [waiting.creditCode],
    );
    expect(decided).toEqual([
      { outcome: 'ACCEPTED_BY_SILENCE', rule: 'LICENCE_ACCEPT', reason: 'ACCEPTED_BY_SILENCE' },
      { outcome: 'DEEMED', rule: 'STARTUP_LICENCE', reason: 'SILENCE' },
    ]);
    const told = await office.subgraph.database.query(
      `select type, payload->'bySilence' as silent from change where credit_code = $1 and type like 'Registration%'
       order by xid, seq`,
      [waiting.creditCode],
    );
    expect(told).toEqual([
      { type: 'RegistrationSubmitted', silent: null },
      { type: 'RegistrationAccepted', silent: true },
      { type: 'RegistrationApproved', silent: true },
    ]);
  });

  test('enters a change on the register', async () => {
    const { creditCode } = next('gedian');
    await ask(
      'applyForChange',
      { creditCode, changes: { address: '创业六路6号' } },
      enterpriseOf(creditCode),
      '... on ChangeOfRegistration { id }',
    );
    await ask('acceptChange:ChangeStepInput', { creditCode }, FIRST, '');
    at('19T14:01');
    expect((await office.subgraph.runJobs())['consent by silence']).toBe(1);
    expect(await of(creditCode, 'address')).toEqual({ address: '创业六路6号' });
  });

  test('grants nothing to an enterprise that is being wound up', async () => {
    const { creditCode } = next('gedian');
    await ask('applyForChange', { creditCode, changes: { address: '创业八路8号' } }, enterpriseOf(creditCode), '');
    await ask('acceptChange:ChangeStepInput', { creditCode }, FIRST, '');
    await office.subgraph.database.query(`update enterprise set status = 'DEREGISTERING' where credit_code = $1`, [
      creditCode,
    ]);
    at('19T14:01');
    expect((await office.subgraph.runJobs())['consent by silence']).toBe(0);
    expect(await of(creditCode, 'mayBegin changeOfRegistration { status }')).toEqual({
      mayBegin: false,
      changeOfRegistration: { status: 'DEPARTMENT_ACCEPTED' },
    });
  });
});

describe('G27: premises by promise', () => {
  const BASIS = '《市场主体登记管理条例》第十七条';
  const PROMISE = '... on ToleranceDebt { kind status dueDate items { name } }';
  const broken = (creditCode: string, as = FIRST, more: object = {}) =>
    ask('breakAddressPromise', { creditCode, reasons: ['现场核查无此地址'], basis: BASIS, ...more }, as, PROMISE);
  const byPromise = async (): Promise<string> => {
    const { creditCode } = next('gedian');
    await ask(
      'applyForChange',
      { creditCode, changes: { address: '创业七路7号', addressByCommitment: true } },
      enterpriseOf(creditCode),
      '',
    );
    await ask('acceptChange:ChangeStepInput', { creditCode }, FIRST, '');
    await ask('approveChange:ChangeStepInput', { creditCode }, SECOND, '');
    return creditCode;
  };

  test('found untrue: the promise is broken once, and reported to credit once, as soon as credit responds', async () => {
    const creditCode = await byPromise();
    const first = await broken(creditCode, FIRST, { idempotencyKey: 'broken' });
    expect(first).toEqual({
      __typename: 'ToleranceDebt',
      kind: 'ADDRESS',
      status: 'BROKEN',
      dueDate: TEST_TODAY,
      items: [{ name: '住所（经营场所）真实、合法' }],
    });
    expect(await broken(creditCode, FIRST, { idempotencyKey: 'broken' })).toEqual(first);
    expect(await broken(creditCode)).toMatchObject({ code: 'PROMISE_BROKEN' });
    const decided = await office.subgraph.database.query(
      `select basis from decision where credit_code = $1 and outcome = 'PROMISE_BROKEN'`,
      [creditCode],
    );
    expect(decided).toEqual([{ basis: BASIS }]);
    creditIsUp = false;
    expect((await office.subgraph.runJobs())['report of broken promises']).toBeUndefined();
    creditIsUp = true;
    expect([
      (await office.subgraph.runJobs())['report of broken promises'],
      (await office.subgraph.runJobs())['report of broken promises'],
    ]).toEqual([1, 0]);
    expect(reported.filter(({ kind }) => kind === 'ADDRESS')).toEqual([
      expect.objectContaining({
        creditCode,
        kind: 'ADDRESS',
        matter: '住所（经营场所）登记',
        owed: ['住所（经营场所）真实、合法'],
        dueOn: TEST_TODAY,
      }),
    ]);
    for (const as of [FIRST, enterpriseOf(creditCode)])
      expect(await of(creditCode, 'brokenAddressPromises { status }', as)).toEqual({
        brokenAddressPromises: [{ status: 'BROKEN' }],
      });
    expect(await of(creditCode, 'brokenAddressPromises { status }', {})).toEqual({ brokenAddressPromises: null });
  });

  test('is broken by officers only, with reasons, and only where it was made', async () => {
    const creditCode = await byPromise();
    expect(await broken(creditCode, enterpriseOf(creditCode))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await broken(creditCode, FIRST, { reasons: [] })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await broken(creditCode, FIRST, { basis: ' ' })).toMatchObject({ code: 'INVALID_INPUT' });
    const { creditCode: other } = next('gedian');
    expect(await broken(other)).toMatchObject({
      code: 'NO_ADDRESS_PROMISE',
      message: `what is broken was promised, but the premises of ${other} are not registered by promise`,
    });
  });
});
