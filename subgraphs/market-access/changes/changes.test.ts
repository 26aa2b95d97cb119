import { describe, expect, test } from '@jest/globals';
import type { Principal } from '#shared/identity/principal.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { refuse } from '#shared/errors.ts';
import { departmentOn, oneByOne } from '#shared/testing/day.ts';
import { enterpriseOf, sampleLives } from '#shared/testing/department.ts';
import { checkChanges } from './rules.ts';
import { CREDIT_HAS_NOTHING, FIRST, SECOND } from '../testing.ts';
import { department } from '../index.ts';
import { said } from '#shared/testing/refusal.ts';

let credit: object | null = CREDIT_HAS_NOTHING;
const office = departmentOn('2026-11-19 08:30', department, {
  sample: 900,
  graph: async () => {
    if (credit === null) throw refuse('EVIDENCE_UNAVAILABLE', said('no answer'));
    // A query's result has the type that its caller expects.
    return credit as never;
  },
});
const at = (time: string): void => office.at(`2026-11-${time}`);
/** Enterprises of the sample that do business under their first name. */
const oneIn = oneByOne(
  sampleLives(900).filter(
    ({ stage, foundedOn, formerName }) => stage === 'BUILDING' && foundedOn < '2026-01-01' && !formerName,
  ),
);

const RESULT = `... on ChangeOfRegistration { caseNo status statusCode decidedAt reasons supplements { items suppliedAt late } clock { dueAt light } rule { code clause inherited }
  changes { name brand address additionalAddresses webAddress addressByCommitment }
  enterprise { name brand address additionalAddresses webAddress addressByCommitment formerNames { name until } } } ... on Refusal { code message remedy }`;
type Result = Record<string, unknown> & { __typename: string };
const INPUTS: Record<string, string> = {
  applyForChange: 'ApplyForChangeInput',
  rejectChange: 'RejectChangeInput',
  requestChangeSupplement: 'ChangeSupplementInput',
  supplyChangeSupplement: 'ChangeSupplementInput',
};
const ask = (name: string, input: object, as: Partial<Principal>): Promise<Result> =>
  office.subgraph.mutate(`${name}:${INPUTS[name] ?? 'ChangeStepInput'}`, input, RESULT, as);
const apply = (
  creditCode: string,
  changes: object,
  more: object = {},
  as: Partial<Principal> = enterpriseOf(creditCode),
) => ask('applyForChange', { creditCode, changes, ...more }, as);
const approve = async (creditCode: string) => {
  expect(await ask('acceptChange', { creditCode }, FIRST)).toMatchObject({ status: 'DEPARTMENT_ACCEPTED' });
  return ask('approveChange', { creditCode }, SECOND);
};
const search = async (text: string): Promise<string[]> =>
  (
    await office.subgraph.execute<{ enterprises: { nodes: { creditCode: string }[] } }>(
      'query ($search: String) { enterprises(search: $search, first: 100) { nodes { creditCode } } }',
      { search: text },
    )
  ).data!.enterprises.nodes.map(({ creditCode }) => creditCode);

describe('G27: a change of registration', () => {
  test('of the name takes half a working day and two officers; the enterprise is found by both names from then on', async () => {
    const { creditCode, name: former, brand } = oneIn('gedian');
    expect(await apply(creditCode, { name: '葛店曜石光电科技有限公司', brand: '曜石' })).toMatchObject({
      status: 'RECEIVED',
      statusCode: 1,
      decidedAt: null,
      rule: { code: 'REG_CHANGE', clause: '§25', inherited: false },
      clock: { dueAt: '2026-11-19T12:00:00+08:00', light: 'GREEN' },
      changes: { name: '葛店曜石光电科技有限公司', brand: '曜石', address: null },
      enterprise: { name: former },
    });
    expect(await search('曜石')).toEqual([]);
    expect(await ask('approveChange', { creditCode }, SECOND)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await ask('acceptChange', { creditCode }, FIRST)).toMatchObject({ statusCode: 8 });
    expect(await ask('approveChange', { creditCode }, FIRST)).toMatchObject({ code: 'SAME_OFFICER' });
    at('19T12:00');
    expect(await ask('approveChange', { creditCode }, SECOND)).toMatchObject({
      status: 'APPROVED',
      statusCode: 11,
      decidedAt: '2026-11-19T12:00:00+08:00',
      clock: { light: 'RED' },
      enterprise: {
        name: '葛店曜石光电科技有限公司',
        brand: '曜石',
        formerNames: [{ name: former, until: '2026-11-19' }],
      },
    });
    for (const text of ['曜石', '葛店曜石', 'yaoshi', former, brand])
      expect([text, await search(text)]).toEqual([text, expect.arrayContaining([creditCode])]);
    const changes = await office.subgraph.database.query<{ type: string; restricted: boolean }>(
      'select type, restricted from change where credit_code = $1 order by xid, seq',
      [creditCode],
    );
    expect(changes.slice(-4).map(({ type, restricted }) => [type, restricted])).toEqual([
      ['ChangeAppliedFor', true],
      ['ChangeAccepted', true],
      ['ChangeApproved', true],
      ['EnterpriseNameChanged', false],
    ]);
    const { data } = await office.subgraph.execute(
      `query ($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { registrationLog(first: 1) { nodes { event changes { field before after } } } } }`,
      { creditCode },
    );
    expect(data).toMatchObject({
      enterprise: {
        registrationLog: {
          nodes: [
            {
              event: 'NAME_CHANGED',
              changes: [
                { field: 'name', before: former, after: '葛店曜石光电科技有限公司' },
                { field: 'brand', before: brand, after: '曜石' },
              ],
            },
          ],
        },
      },
    });
    expect(
      await office.subgraph.database.query(
        `select outcome, rule, facts, reasons from decision where credit_code = $1 and subject_type = 'ChangeOfRegistration'`,
        [creditCode],
      ),
    ).toMatchObject([
      {
        outcome: 'APPROVED',
        rule: { code: 'REG_CHANGE', version: 2 },
        facts: { inTime: true },
        reasons: [{ en: 'accepted and decided by two officers' }, { en: 'decided in time' }],
      },
    ]);
  });

  test.each([
    ['gedian', 'before lunch', '19T11:00', '2026-11-19T16:30:00+08:00'],
    ['gedian', 'in the lunch break', '19T13:00', '2026-11-19T17:30:00+08:00'],
    ['gedian', 'on a Friday after hours', '20T17:30', '2026-11-23T12:00:00+08:00'],
    ['xinjian', 'where the national three working days hold', '19T11:00', '2026-11-24T17:30:00+08:00'],
  ])('in %s, applied for %s (%s), is due %s', async (zone, _when, time, dueAt) => {
    at(time);
    const { creditCode } = oneIn(zone);
    expect(await apply(creditCode, { address: '创业二路8号' })).toMatchObject({
      clock: { dueAt },
      rule: { inherited: zone !== 'gedian' },
    });
  });

  test('decided a minute after its limit says so', async () => {
    const { creditCode } = oneIn('gedian');
    await apply(creditCode, { address: '创业三路8号' });
    at('19T14:01');
    expect(await approve(creditCode)).toMatchObject({ clock: { light: 'OVERDUE' } });
    expect(
      await office.subgraph.database.query(
        `select facts, reasons from decision where credit_code = $1 and subject_type = 'ChangeOfRegistration'`,
        [creditCode],
      ),
    ).toMatchObject([
      {
        facts: { inTime: false },
        reasons: expect.arrayContaining([expect.objectContaining({ en: 'decided after the limit' })]),
      },
    ]);
  });

  test('puts several addresses on one licence, on the promise that they are true; later takes them off', async () => {
    const { creditCode, address } = oneIn('gedian');
    await apply(creditCode, { additionalAddresses: ['创业一路2号', '创业一路3号'], addressByCommitment: true });
    expect(await approve(creditCode)).toMatchObject({
      enterprise: { address, additionalAddresses: ['创业一路2号', '创业一路3号'], addressByCommitment: true },
    });
    await apply(creditCode, { address: '创业一路2号', additionalAddresses: [] });
    expect(await approve(creditCode)).toMatchObject({
      enterprise: { address: '创业一路2号', additionalAddresses: [], addressByCommitment: false },
    });
    const [entry] = await office.subgraph.database.query<{ payload: object }>(
      `select payload from change where credit_code = $1 and type = 'EnterprisePremisesChanged' order by xid, seq limit 1`,
      [creditCode],
    );
    expect(entry!.payload).toEqual({
      address,
      additionalAddresses: ['创业一路2号', '创业一路3号'],
      webAddress: null,
      addressByCommitment: true,
    });
  });

  test('registers a web address as the premises of a sole trader that does business online only, and of no other', async () => {
    const { creditCode: company } = oneIn('gedian');
    expect(await apply(company, { webAddress: 'https://shop.example.cn/a', onlineOnly: true })).toMatchObject({
      code: 'SOLE_TRADERS_ONLY',
      message: expect.stringContaining('but got: 1'),
    });
    const trader = makeCreditCode({ authority: '9', kind: '2', divisionCode: '420703', serial: 7_000_001 });
    await office.subgraph.database.query(
      `insert into enterprise select $1, '葛店网事商行', '网事', tail, 'wangshi', 'ws', zone, industry, division, section, 'MICRO', registered_capital, founded_on, 'OPERATING', null, address, legal_representative, '[]'
       from enterprise where credit_code = $2`,
      [trader, company],
    );
    expect(await apply(trader, { webAddress: 'https://shop.example.cn/a' })).toMatchObject({ code: 'ONLINE_ONLY' });
    expect(await apply(trader, { webAddress: 'ftp://shop.example.cn', onlineOnly: true })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'webAddress must be an address of http or https, but got: ftp://shop.example.cn',
    });
    await apply(trader, { webAddress: 'https://shop.example.cn/a', onlineOnly: true });
    expect(await approve(trader)).toMatchObject({
      enterprise: { webAddress: 'https://shop.example.cn/a', additionalAddresses: [] },
    });
  });

  test('holds its name while it is open, against enterprises, registrations and other changes', async () => {
    const [one, other] = [oneIn('gedian'), oneIn('gedian')];
    expect(await apply(one.creditCode, { name: other.name, brand: other.brand })).toMatchObject({
      code: 'NAME_TAKEN',
      message: expect.stringContaining('an enterprise of the register'),
    });
    await apply(one.creditCode, { name: '葛店青禾光电科技有限公司', brand: '青禾' });
    expect(await apply(other.creditCode, { name: '葛店青禾光电科技有限公司', brand: '青禾' })).toMatchObject({
      code: 'NAME_TAKEN',
      message: expect.stringContaining('a change that is not decided'),
    });
    const { data } = await office.subgraph.execute(
      `mutation ($input: RegisterEnterpriseInput!) { registerEnterprise(input: $input) { ... on Refusal { code } } }`,
      {
        input: {
          zone: 'gedian',
          name: '葛店青禾光电科技有限公司',
          brand: '青禾',
          industry: 'C3976',
          employees: 3,
          annualRevenue: '5000000.00',
          registeredCapital: '1000000.00',
          address: '创业一路1号',
          legalRepresentative: '张三丰',
        },
      },
      { role: 'enterprise', creditCodes: [], subject: 'founder' },
    );
    expect(data).toEqual({ registerEnterprise: { code: 'NAME_TAKEN' } });
    expect(await ask('withdrawChange', { creditCode: one.creditCode }, enterpriseOf(one.creditCode))).toMatchObject({
      status: 'RETRACTED',
    });
    expect(await apply(other.creditCode, { name: '葛店青禾光电科技有限公司', brand: '青禾' })).toMatchObject({
      status: 'RECEIVED',
    });
  });

  test('stands still for a supplement (Q01); once accepted it is withdrawn by the office’s confirmation', async () => {
    const { creditCode } = oneIn('gedian');
    const own = enterpriseOf(creditCode);
    await apply(creditCode, { address: '创业七路1号' });
    await ask('acceptChange', { creditCode }, FIRST);
    at('19T09:30');
    expect(await ask('requestChangeSupplement', { creditCode, items: ['住所使用证明'] }, own)).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    const request = { creditCode, items: ['住所使用证明'], idempotencyKey: 'request' };
    expect(await ask('requestChangeSupplement', request, FIRST)).toMatchObject({
      status: 'SUPPLEMENT_STARTED',
      supplements: [{ items: ['住所使用证明'], suppliedAt: null, late: [] }],
    });
    expect(await ask('requestChangeSupplement', request, FIRST)).toMatchObject({ supplements: [{}] });
    at('19T10:30');
    expect(await ask('supplyChangeSupplement', { creditCode, items: ['其他'] }, own)).toMatchObject({
      code: 'INCOMPLETE_SUPPLEMENT',
    });
    expect(
      await ask('supplyChangeSupplement', { creditCode, items: ['住所使用证明'] }, enterpriseOf('91350100M000100Y43')),
    ).toMatchObject({ code: 'NOT_ENTITLED' });
    // An hour still: half a day from 08:30 ends an office hour after 12:00.
    expect(await ask('supplyChangeSupplement', { creditCode, items: ['住所使用证明'] }, own)).toMatchObject({
      status: 'SUPPLEMENT_ENDED',
      clock: { dueAt: '2026-11-19T15:00:00+08:00' },
    });
    expect(await ask('withdrawChange', { creditCode }, own)).toMatchObject({ status: 'WITHDRAWAL_PENDING' });
    expect(await ask('withdrawChange', { creditCode }, own)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await ask('withdrawChange', { creditCode }, SECOND)).toMatchObject({ status: 'WITHDRAWN', statusCode: 14 });
    expect(await apply(creditCode, { address: '创业七路1号' })).toMatchObject({ status: 'RECEIVED' });
  });

  test('that is rejected, with reasons, changes nothing and frees the way for another', async () => {
    const { creditCode, name, address } = oneIn('gedian');
    await apply(creditCode, { address: '创业五路1号' });
    expect(await apply(creditCode, { address: '创业六路1号' })).toMatchObject({ code: 'CHANGE_OPEN' });
    await ask('acceptChange', { creditCode }, FIRST);
    expect(
      await ask('rejectChange', { creditCode, reasons: [], basis: '《市场主体登记管理条例》第十七条' }, SECOND),
    ).toMatchObject({ code: 'INVALID_INPUT' });
    expect(
      await ask(
        'rejectChange',
        { creditCode, reasons: ['地址不存在'], basis: '《市场主体登记管理条例》第十七条' },
        SECOND,
      ),
    ).toMatchObject({
      status: 'REJECTED',
      reasons: ['地址不存在'],
      enterprise: { name, address },
    });
    expect(await ask('acceptChange', { creditCode }, FIRST)).toMatchObject({
      code: 'NOT_FOUND',
      message: `${creditCode} has no change of registration under way`,
    });
    expect(await apply(creditCode, { address: '创业六路1号' })).toMatchObject({ status: 'RECEIVED' });
  });

  test('is approved on what credit says, and by nobody while credit does not answer; the decision keeps it', async () => {
    const { creditCode } = oneIn('gedian');
    await apply(creditCode, { address: '创业九路9号' });
    await ask('acceptChange', { creditCode }, FIRST);
    credit = null;
    expect(await ask('approveChange', { creditCode }, SECOND)).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
    // Nor where the answer comes without what credit would have said.
    credit = { enterprise: { listings: null } };
    expect(await ask('approveChange', { creditCode }, SECOND)).toMatchObject({
      code: 'EVIDENCE_UNAVAILABLE',
      message: 'whether the enterprise is listed could not be had from credit',
      remedy: 'try again when credit answers',
    });
    credit = { enterprise: { listings: [{ colour: 'BLACK' }, { colour: 'BLACK' }] } };
    expect(await ask('approveChange', { creditCode }, SECOND)).toMatchObject({ status: 'APPROVED' });
    credit = CREDIT_HAS_NOTHING;
    const [decision] = await office.subgraph.database.query<{ facts: object }>(
      `select facts from decision where credit_code = $1 and outcome = 'APPROVED' and subject_type = 'ChangeOfRegistration' order by decided_at desc limit 1`,
      [creditCode],
    );
    expect(decision?.facts).toMatchObject({ listedIn: ['BLACK'] });
  });

  test('by promise is not taken from who broke one before, until it is repaired', async () => {
    const { creditCode } = oneIn('gedian');
    const promised = { address: '创业十路10号', addressByCommitment: true };
    credit = { enterprise: { promiseStanding: { mayPromise: false, reasons: ['住所承诺失实'], rule: null } } };
    expect(await apply(creditCode, promised)).toMatchObject({ code: 'PROMISE_STANDING' });
    credit = { enterprise: { promiseStanding: null } };
    expect(await apply(creditCode, promised)).toMatchObject({
      code: 'EVIDENCE_UNAVAILABLE',
      message: `credit does not say whether ${creditCode} may be granted anything on a promise`,
    });
    expect(await apply(creditCode, { address: '创业十路10号' })).toMatchObject({ status: 'RECEIVED' });
    credit = CREDIT_HAS_NOTHING;
  });

  test('tells its next steps with their input, and who may take them', async () => {
    const { creditCode } = oneIn('gedian');
    await apply(creditCode, { address: '创业十一路11号' });
    const steps = async (as: object) => {
      const { data } = await office.subgraph.execute<{
        enterprise: { changeOfRegistration: { availableSteps: { operation: string; yours: boolean }[] } };
      }>(
        'query ($c: CreditCode!) { enterprise(creditCode: $c) { changeOfRegistration { availableSteps { operation yours input missing } } } }',
        { c: creditCode },
        as,
      );
      return data!.enterprise.changeOfRegistration.availableSteps;
    };
    const own = enterpriseOf(creditCode);
    const input = { creditCode, version: 1 };
    expect(await steps(own)).toEqual([
      { operation: 'withdrawChange', yours: true, input, missing: [] },
      { operation: 'acceptChange', yours: false, input, missing: [] },
      { operation: 'rejectChange', yours: false, input, missing: ['reasons', 'basis'] },
      { operation: 'requestChangeSupplement', yours: false, input, missing: ['items'] },
    ]);
    await ask('acceptChange', { creditCode }, FIRST);
    expect((await steps(FIRST)).filter(({ yours }) => yours).map(({ operation }) => operation)).toEqual([
      'requestChangeSupplement',
      'withdrawChange',
    ]);
    await ask('requestChangeSupplement', { creditCode, items: ['住所使用证明'] }, FIRST);
    expect(await steps(own)).toContainEqual({
      operation: 'supplyChangeSupplement',
      yours: true,
      input: { creditCode, version: 3, items: ['住所使用证明'] },
      missing: [],
    });
    await ask('withdrawChange', { creditCode }, own);
    const pending = { operation: 'withdrawChange', input: { creditCode, version: 4 }, missing: [] };
    expect([await steps(own), await steps(SECOND)]).toEqual([
      [{ ...pending, yours: false }],
      [{ ...pending, yours: true }],
    ]);
  });

  test('is applied for once for a key', async () => {
    const { creditCode } = oneIn('gedian');
    const first = await apply(creditCode, { address: '创业七路1号' }, { idempotencyKey: 'change' });
    expect(first).toMatchObject({ status: 'RECEIVED' });
    expect(await apply(creditCode, { address: '创业七路1号' }, { idempotencyKey: 'change' })).toEqual(first);
  });

  test("is the enterprise's own matter, and that of enterprises that go on", async () => {
    const { creditCode } = oneIn('gedian');
    expect(await apply(creditCode, { address: '创业八路1号' }, {}, enterpriseOf('91350100M000100Y43'))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    await apply(creditCode, { address: '创业八路1号' });
    expect(await ask('acceptChange', { creditCode }, enterpriseOf(creditCode))).toMatchObject({ code: 'NOT_ENTITLED' });
    const read = async (as: object) =>
      (
        await office.subgraph.execute<{ enterprise: { changeOfRegistration: object | null } }>(
          'query ($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { changeOfRegistration { status changes { address } } } }',
          { creditCode },
          as,
        )
      ).data!.enterprise.changeOfRegistration;
    expect(await read({})).toBeNull();
    for (const as of [enterpriseOf(creditCode), FIRST])
      expect(await read(as)).toEqual({ status: 'RECEIVED', changes: { address: '创业八路1号' } });
    await ask('acceptChange', { creditCode }, FIRST);
    await office.subgraph.database.query(`update enterprise set status = 'DEREGISTERING' where credit_code = $1`, [
      creditCode,
    ]);
    expect(await ask('approveChange', { creditCode }, SECOND)).toMatchObject({ code: 'ENTERPRISE_NOT_OPERATING' });
    const gone = sampleLives(900).find(({ stage }) => stage === 'DEREGISTERED')!;
    expect(await apply(gone.creditCode, { address: '创业八路1号' })).toMatchObject({
      code: 'ENTERPRISE_NOT_OPERATING',
    });
  });
});

test.each([
  [{}, 'changes must hold something that differs from the register, but nothing does'],
  [{ name: '葛店星河光电有限公司' }, 'changes must hold something that differs from the register, but nothing does'],
  [{ brand: '新字' }, 'brand changes with the name that it is a part of, but got no name'],
  [{ name: '葛店新月光电有限公司' }, 'brand must be a part of the name 葛店新月光电有限公司, but got: 星河'],
  [{ additionalAddresses: ['一路1号'] }, 'additionalAddresses must not repeat the address, but got: 一路1号'],
  [
    { additionalAddresses: Array.from({ length: 21 }, (_, n) => `二路${n}号`) },
    'additionalAddresses must be at most 20, but got: 21',
  ],
  [
    { name: '葛店星河新光电有限公司', addressByCommitment: true },
    'addressByCommitment is a promise on addresses that are applied for, but got none',
  ],
])('%j is refused', (changes, message) => {
  const registered = {
    creditCode: '91350100M000100Y43',
    name: '葛店星河光电有限公司',
    brand: '星河',
    address: '一路1号',
    additionalAddresses: [],
    webAddress: null,
  };
  expect(() => checkChanges(changes, registered)).toThrow(`INVALID_INPUT: ${message}`);
});

test('20 further addresses are allowed', () => {
  const additionalAddresses = Array.from({ length: 20 }, (_, n) => `二路${n}号`);
  expect(
    checkChanges(
      { additionalAddresses },
      { creditCode: 'E', name: 'n', brand: 'b', address: '一路1号', additionalAddresses: [], webAddress: null },
    ).additionalAddresses,
  ).toHaveLength(20);
});
