import { describe, expect, test } from '@jest/globals';
import { memberPrincipal } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { departmentOn, oneByOne } from '#shared/testing/day.ts';
import { withParameters } from '#shared/testing/changed-rule.ts';
import { enterpriseOf, officerOf, sampleLives } from '#shared/testing/department.ts';
import { refusalOf } from '#shared/testing/refusal.ts';
import { listRule, zone } from '#shared/zones/index.ts';
import { crossCitySteps, crossCityTerms, requireListed } from './rules.ts';
import { CREDIT_HAS_NOTHING, FIRST, FOUNDER, SECOND } from '../testing.ts';
import { department } from '../index.ts';

const HOME = officerOf(department.name, 'home');
const lives = sampleLives(300, '2026-05-20');
const oneInZone = oneByOne(lives.filter(({ stage, foundedOn }) => stage === 'OPERATING' && foundedOn < '2026-01-01'));
const oneIn = (code: string) => oneInZone(code).creditCode;
const office = departmentOn('2026-05-26 17:00', department, {
  sample: 300,
  // A query's result has the type that its caller expects.
  graph: async () => CREDIT_HAS_NOTHING as never,
});
const at = (time: string): void => office.at(`2026-${time}`);
/** The one partner that a plan names. */
const PARTNER = 'WUHAN_EAST_LAKE';

const CROSS = `id matter homeZone hostZone status statusCode forwardedAt decidedAt deciding homeClock { dueAt light } hostClock { dueAt light } clock { dueAt light } rule { code clause zone } limitRule { code inherited }
  delivery { carrier trackingNo mailedAt deliveredAt }`;
type Result = Record<string, never> & { __typename: string; id: string; creditCode: string };
const INPUTS: Record<string, string> = {
  registerEnterprise: 'RegisterEnterpriseInput',
  acceptRegistration: 'AcceptRegistrationInput',
  approveRegistration: 'ApproveRegistrationInput',
  applyForChange: 'ApplyForChangeInput',
  acceptChange: 'ChangeStepInput',
  approveChange: 'ChangeStepInput',
  mailCrossCityResult: 'MailCrossCityInput',
};
function resultOf(name: string): string {
  const fields = `id creditCode status crossCity { ${CROSS} }`;
  if (name.includes('Registration') || name === 'registerEnterprise')
    return `... on EnterpriseRegistration { ${fields} }`;
  if (name.includes('Change')) return `... on ChangeOfRegistration { ${fields} }`;
  return `... on CrossCityCase { creditCode ${CROSS} }`;
}
async function ask(name: string, input: object, as: Partial<Principal>): Promise<Result> {
  return office.subgraph.mutate(
    `${name}:${INPUTS[name] ?? 'CrossCityStepInput'}`,
    input,
    `${resultOf(name)} ... on Refusal { code message text { zh } remedy rule { code clause zone } }`,
    as,
  );
}
let names = 0;
const newBrand = (): string => {
  const brand = `远山${'甲乙丙丁戊己庚辛壬癸'.charAt(names)}`;
  names += 1;
  return brand;
};
const founding = (zone: string, homeZone: string, more: object = {}, brand = newBrand()): object => ({
  zone,
  homeZone,
  name: `葛店${brand}光电科技有限公司`,
  brand,
  industry: 'C3976',
  employees: 30,
  annualRevenue: '5000000.00',
  registeredCapital: '1000000.00',
  address: '创业一路1号',
  legalRepresentative: '张三丰',
  ...more,
});
const found = (...of: Parameters<typeof founding>) => ask('registerEnterprise', founding(...of), FOUNDER);

describe('another platform', () => {
  test('hands over what was applied for at its window by signed messages: its token alone may not', async () => {
    at('05-26T17:00');
    const applied = founding('gedian', PARTNER, {}, '远山子');
    const member = oneIn('xinjian');
    const token = { role: 'partner' as const, subject: 'province', creditCodes: [member] };
    expect(await ask('registerEnterprise', applied, token)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await ask('registerEnterprise', applied, memberPrincipal(member))).toMatchObject({
      status: 'WINDOW_ACCEPTED',
      crossCity: { homeZone: PARTNER, status: 'WINDOW_ACCEPTED', forwardedAt: expect.any(String) },
    });
  });
});

describe('G26: a case across cities', () => {
  test('applied for at the window of the partner is decided by the host on its calendar; a home that is no zone here has no clock', async () => {
    at('05-26T17:00');
    const applied = await found('gedian', PARTNER);
    expect(applied).toMatchObject({
      status: 'RECEIVED',
      crossCity: {
        matter: 'SETUP',
        homeZone: PARTNER,
        hostZone: 'gedian',
        deciding: 'HOST',
        rule: { code: 'CROSS_CITY_MATTERS', clause: '§24', zone: 'gedian' },
        limitRule: { code: 'STARTUP_LICENCE' },
        delivery: null,
        // Gedian closes at 17:30: half an hour, and three hours of the next morning.
        hostClock: { dueAt: '2026-05-27T11:30:00+08:00' },
        homeClock: null,
        clock: { dueAt: '2026-05-27T11:30:00+08:00' },
      },
    });
    const registrationId = applied.id;
    expect(await ask('acceptRegistration', { registrationId }, FIRST)).toMatchObject({
      code: 'NOT_FORWARDED',
      message:
        'the host accepts a case across cities once its home forwarded it, but Wuhan East Lake High-tech Development Zone has not',
      remedy: 'forwardCrossCityCase',
    });
    at('05-26T19:00');
    expect(await ask('forwardCrossCityCase', { caseId: registrationId }, FOUNDER)).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    const forwarded = await ask('forwardCrossCityCase', { caseId: registrationId, idempotencyKey: 'forward' }, HOME);
    expect(forwarded).toMatchObject({
      status: 'WINDOW_ACCEPTED',
      statusCode: 3,
      forwardedAt: '2026-05-26T19:00:00+08:00',
    });
    expect(await ask('forwardCrossCityCase', { caseId: registrationId, idempotencyKey: 'forward' }, HOME)).toEqual(
      forwarded,
    );
    expect(await ask('forwardCrossCityCase', { caseId: registrationId }, HOME)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
    at('05-27T10:00');
    await ask('acceptRegistration', { registrationId }, FIRST);
    // X01: the home's window accepted, so that it may not decide.
    expect(await ask('approveRegistration', { registrationId }, HOME)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(
      await ask('mailCrossCityResult', { caseId: registrationId, carrier: '邮政', trackingNo: 'EMS-123456' }, FIRST),
    ).toMatchObject({
      code: 'NOT_DECIDED',
      message: 'what is mailed is a result, but the case is DEPARTMENT_ACCEPTED',
      text: { zh: '邮寄的应为办理结果，本件尚未办结（部门受理）' },
    });
    at('05-27T11:31');
    const approved = await ask('approveRegistration', { registrationId }, SECOND);
    // Late by the host's calendar, which decides.
    expect(approved).toMatchObject({
      status: 'APPROVED',
      crossCity: {
        hostClock: { light: 'OVERDUE' },
        clock: { light: 'OVERDUE' },
        homeClock: null,
      },
    });
    expect(
      await office.subgraph.database.query('select facts, reasons from decision where subject_id = $1', [
        registrationId,
      ]),
    ).toMatchObject([
      {
        facts: { inTime: false },
        reasons: expect.arrayContaining([expect.objectContaining({ en: 'decided after the limit' })]),
      },
    ]);

    const stepsAs = async (as: object) => {
      const asked = 'query ($id: ID!) { crossCityCase(id: $id) { availableSteps { operation yours } } }';
      const { data } = await office.subgraph.execute<{ crossCityCase: { availableSteps: object[] } }>(
        asked,
        { id: registrationId },
        as,
      );
      return data!.crossCityCase.availableSteps;
    };
    expect(await ask('confirmCrossCityDelivery', { caseId: registrationId }, FOUNDER)).toMatchObject({
      code: 'NOT_MAILED',
    });
    expect(await stepsAs(FIRST)).toEqual([{ operation: 'mailCrossCityResult', yours: true }]);
    expect(await stepsAs(FOUNDER)).toEqual([{ operation: 'mailCrossCityResult', yours: false }]);
    expect(
      await ask('mailCrossCityResult', { caseId: registrationId, carrier: '邮政', trackingNo: '1?' }, FIRST),
    ).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'trackingNo must be 6 to 40 letters, digits or hyphens, but got: 1?',
    });
    expect(
      await ask('mailCrossCityResult', { caseId: registrationId, carrier: '邮政', trackingNo: 'EMS-123456' }, FIRST),
    ).toMatchObject({ delivery: { carrier: '邮政', trackingNo: 'EMS-123456', deliveredAt: null } });
    expect(
      await ask('mailCrossCityResult', { caseId: registrationId, carrier: '邮政', trackingNo: 'EMS-123457' }, FIRST),
    ).toMatchObject({ code: 'ALREADY_MAILED' });
    at('05-30T09:00');
    expect(
      await ask('confirmCrossCityDelivery', { caseId: registrationId }, enterpriseOf(oneIn('yili'))),
    ).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await ask('confirmCrossCityDelivery', { caseId: registrationId }, FOUNDER)).toMatchObject({
      delivery: { mailedAt: '2026-05-27T11:31:00+08:00', deliveredAt: '2026-05-30T09:00:00+08:00' },
    });
    expect(await ask('confirmCrossCityDelivery', { caseId: registrationId }, FOUNDER)).toMatchObject({
      code: 'ALREADY_DELIVERED',
    });
    const changes = await office.subgraph.database.query<{ type: string; restricted: boolean }>(
      `select type, restricted from change where subject_id = $1 and type like 'CrossCity%' order by xid, seq`,
      [registrationId],
    );
    expect(changes.map(({ type, restricted }) => [type, restricted])).toEqual(
      ['Received', 'Forwarded', 'Mailed', 'Delivered'].map(type => [`CrossCity${type}`, true]),
    );
    const { creditCode } = applied;
    for (const [as, seen] of [
      [FOUNDER, true],
      [enterpriseOf(creditCode), true],
      [FIRST, true],
      [{}, false],
      [enterpriseOf(oneIn('yili')), false],
    ] as const) {
      const { data } = await office.subgraph.execute<{ crossCityCase: object | null }>(
        'query ($id: ID!) { crossCityCase(id: $id) { id } }',
        { id: registrationId },
        as,
      );
      expect(data!.crossCityCase !== null).toBe(seen);
    }
  });

  test('is refused between places that have not agreed, whichever of them has a partner, with the rule that names it', async () => {
    at('05-26T11:00');
    const rule = { code: 'CROSS_CITY_PARTNERS', clause: '§24', zone: 'gedian' };
    const remedy = { gedian: /^apply in Gedian/, yili: /^apply in Yili/, xinjian: /^apply in Xinjian/ };
    for (const home of ['yili', 'xinjian', 'zhundong', 'district'])
      expect(await found('gedian', home)).toMatchObject({
        code: 'CROSS_CITY_NOT_OFFERED',
        message: expect.stringContaining(
          'are handled across cities with Wuhan East Lake High-tech Development Zone alone, but got: ',
        ),
        remedy: expect.stringMatching(remedy.gedian),
        rule,
      });
    for (const host of ['yili', 'xinjian'] as const) {
      expect(await found(host, 'gedian')).toMatchObject({
        code: 'CROSS_CITY_NOT_OFFERED',
        remedy: expect.stringMatching(remedy[host]),
        rule,
      });
      expect(await found(host, PARTNER)).toMatchObject({ code: 'CROSS_CITY_NOT_OFFERED', rule: null });
    }
    const creditCode = oneIn('xinjian');
    const change = { creditCode, changes: { address: '创业九路1号' }, homeZone: PARTNER };
    expect(await ask('applyForChange', change, enterpriseOf(creditCode))).toMatchObject({
      code: 'CROSS_CITY_NOT_OFFERED',
      message: expect.stringMatching(/^no plan lets Wuhan East Lake .* handle matters across cities, but got: CHANGE$/),
    });
  });

  test('may be a change too: forwarded, accepted and decided as ever', async () => {
    at('05-26T09:00');
    const creditCode = oneIn('gedian');
    const own = enterpriseOf(creditCode);
    const applied = await ask(
      'applyForChange',
      { creditCode, changes: { address: '创业九路1号' }, homeZone: PARTNER },
      own,
    );
    expect(applied).toMatchObject({
      crossCity: {
        matter: 'CHANGE',
        homeZone: PARTNER,
        limitRule: { code: 'REG_CHANGE' },
        hostClock: { dueAt: '2026-05-26T14:30:00+08:00' },
        homeClock: null,
      },
    });
    expect(await ask('acceptChange', { creditCode }, FIRST)).toMatchObject({ code: 'NOT_FORWARDED' });
    await ask('forwardCrossCityCase', { caseId: applied.id }, HOME);
    await ask('acceptChange', { creditCode }, FIRST);
    expect(await ask('approveChange', { creditCode }, SECOND)).toMatchObject({
      status: 'APPROVED',
      crossCity: { statusCode: 11 },
    });
    const { data } = await office.subgraph.execute(
      'query ($c: CreditCode!) { enterprise(creditCode: $c) { crossCityCases { nodes { id matter } } } }',
      { c: creditCode },
      own,
    );
    expect(data).toMatchObject({
      enterprise: { crossCityCases: { nodes: expect.arrayContaining([{ id: applied.id, matter: 'CHANGE' }]) } },
    });
  });

  test('is refused where neither plan offers it, at home itself, and for zones that are none', async () => {
    expect(await found('xinjian', 'yili')).toMatchObject({
      code: 'CROSS_CITY_NOT_OFFERED',
      message:
        'no plan lets Yili Prefecture (Khorgos) and Xinjian Economic Development Zone handle matters across cities, but got: SETUP',
      remedy: 'apply in Xinjian Economic Development Zone',
    });
    expect(await found('gedian', 'gedian')).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'homeZone must be another than the zone that decides, but got: gedian',
    });
    expect(await found('gedian', 'mars')).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'homeZone must be one of district, gedian, xinjian, yili, zhundong, WUHAN_EAST_LAKE, but got: mars',
    });
    expect(await ask('forwardCrossCityCase', { caseId: 'nonsense' }, HOME)).toMatchObject({
      code: 'NOT_FOUND',
      message: 'there is no case across cities nonsense',
    });
    expect(() => crossCityTerms('SETUP', PARTNER, 'gedian', '2021-04-18')).toThrow('INVALID_INPUT');
    expect(() => crossCityTerms('SETUP', 'yili', 'gedian', '2021-04-18')).toThrow('CROSS_CITY_NOT_OFFERED');
    expect(crossCityTerms('CHANGE', PARTNER, 'gedian', '2021-04-19')).toMatchObject({ deciding: 'HOST' });
  });

  test('is of a matter that the plan lists', () => {
    const items = [{ code: 'SETUP', en: 'Set-up', zh: '设立' }];
    const narrow = withParameters(zone('gedian'), 'CROSS_CITY_MATTERS', { items });
    const rule = listRule(narrow, 'CROSS_CITY_MATTERS', '2026-11-19');
    const cities = { home: PARTNER, host: 'gedian' };
    expect(refusalOf(() => requireListed('SETUP', cities, rule))).toBeNull();
    expect(refusalOf(() => requireListed('CHANGE', cities, rule))).toMatchObject({
      code: 'CROSS_CITY_NOT_OFFERED',
      message: `${PARTNER} and gedian handle across cities: SETUP, but got: CHANGE`,
      rule: { code: 'CROSS_CITY_MATTERS' },
    });
  });

  test('of earlier days, between two zones, is read as it was: on both calendars, and judged by the home’s where the rule read it so', async () => {
    at('05-26T17:00');
    const applied = await found('gedian', PARTNER);
    await office.subgraph.database.query(
      `update cross_city_case set home_zone = 'yili', deciding = 'HOME' where id = $1`,
      [applied.id],
    );
    await ask('forwardCrossCityCase', { caseId: applied.id }, HOME);
    await ask('acceptRegistration', { registrationId: applied.id }, FIRST);
    at('06-01T11:00');
    expect(await ask('approveRegistration', { registrationId: applied.id }, SECOND)).toMatchObject({
      crossCity: {
        deciding: 'HOME',
        clock: { dueAt: '2026-06-01T11:30:00+08:00', light: 'YELLOW' },
        hostClock: { dueAt: '2026-05-27T11:30:00+08:00', light: 'OVERDUE' },
        // Yili has 2.5 hours left of a half day of four, then 古尔邦节 from the 27th to the 29th, and a weekend.
        homeClock: { dueAt: '2026-06-01T11:30:00+08:00' },
      },
    });
    expect(
      await office.subgraph.database.query('select facts from decision where subject_id = $1', [applied.id]),
    ).toMatchObject([{ facts: { inTime: true } }]);
  });

  test('takes as few statements for fifty enterprises as for one', async () => {
    const count = async (codes: string[]) => {
      const before = office.subgraph.database.statements();
      const { errors } = await office.subgraph.execute(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { crossCityCases { nodes { ${CROSS} } } registration { crossCity { ${CROSS} } } changeOfRegistration { crossCity { id } } } } }`,
        { of: codes.map(creditCode => ({ __typename: 'Enterprise', creditCode })) },
        FIRST,
      );
      expect(errors).toBeUndefined();
      return office.subgraph.database.statements() - before;
    };
    const some = (
      await office.subgraph.database.query<{ of: string }>(
        `select credit_code as of from cross_city_case where matter = 'CHANGE' union select credit_code from cross_city_case order by of limit 50`,
      )
    ).map(({ of }) => of);
    const changed = (
      await office.subgraph.database.query<{ of: string }>(
        `select credit_code as of from cross_city_case where matter = 'CHANGE'`,
      )
    )[0]!.of;
    // Five, and a sixth where the registrations and the changes, which both lead to cases, come one after the other.
    for (const codes of [
      [changed],
      [...new Set([changed, ...some, ...lives.slice(0, 40).map(({ creditCode }) => creditCode)])],
    ])
      expect([5, 6]).toContain(await count(codes));
  });
});

describe('the steps of crossing cities', () => {
  const AT = '2026-05-27T10:00:00+08:00';
  const RECEIVED = {
    id: 'c',
    status: 'RECEIVED',
    version: 1,
    forwardedAt: null,
    decidedAt: null,
    mailedAt: null,
    deliveredAt: null,
  } as const;

  test.each<[string, object, string[]]>([
    ['received', {}, ['forwardCrossCityCase']],
    ['taken back before it was forwarded', { status: 'RETRACTED', decidedAt: AT }, []],
    ['forwarded', { status: 'WINDOW_ACCEPTED', forwardedAt: AT }, []],
    ['granted', { status: 'APPROVED', forwardedAt: AT, decidedAt: AT }, ['mailCrossCityResult']],
    ['rejected', { status: 'REJECTED', forwardedAt: AT, decidedAt: AT }, ['mailCrossCityResult']],
    ['taken back', { status: 'WITHDRAWN', forwardedAt: AT, decidedAt: AT }, []],
    ['mailed', { status: 'APPROVED', forwardedAt: AT, decidedAt: AT, mailedAt: AT }, ['confirmCrossCityDelivery']],
    ['delivered', { status: 'APPROVED', forwardedAt: AT, decidedAt: AT, mailedAt: AT, deliveredAt: AT }, []],
  ])('%s', (_what, changes, operations) => {
    const open = crossCitySteps({ ...RECEIVED, ...changes });
    expect(open).toEqual(operations.map(operation => ({ operation, input: { caseId: 'c', version: 1 } })));
  });
});
