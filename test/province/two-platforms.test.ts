/**
 * Two platforms, each with its own gateway, databases and keys, know one another by their anchors. A case that was
 * applied for at the window of one is decided by the other (G26, Y01), carried as signed messages under an agreement; a
 * platform that is down, slow, lying, of another version or put back moves nothing, and says why.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '../../shared/identifiers/index.ts';
import type { Principal } from '../../shared/identity/principal.ts';
import { PartnerClient } from '../../shared/server/exchange-client.ts';
import { officerOf } from '../../shared/testing/department.ts';
import { makeSigningKey, signDocument } from '../../shared/signing/index.ts';
import { department as exchange } from '../../subgraphs/exchange/index.ts';
import { batchMessages } from '../../subgraphs/exchange/messages/batches.ts';
import { carryOn } from '../../subgraphs/exchange/peers/carry.ts';
import { FIRST, SECOND } from '../../subgraphs/market-access/testing.ts';
import { command, deploy } from './deployment.ts';
import type { Deployment } from './deployment.ts';
import { closeWay, openWay } from './way.ts';
import type { Passed, Tampering, Way } from './way.ts';

const memberOf = (serial: number): string =>
  makeCreditCode({ authority: '1', kind: '1', divisionCode: '420000', serial });
/**
 * The platform that decides, of the zone; and the one at whose window is applied, of the zone's partner in its plan.
 */
const [HOST, HOME] = [memberOf(41), memberOf(42)];
const [ZONE, PLACE] = ['gedian', 'WUHAN_EAST_LAKE'];
const TERMS = { purpose: '武鄂同城跨域联办', legalBasis: '跨域联办协议', matterCode: '420000-026' };
/** What docs/province.md says that an agreement on cases names. */
const CASE_FIELDS = ['id', 'caseNo', 'status', 'decidedAt', 'reasons', 'supplements', 'clock'];
const FIELDS = [
  ...['registerEnterprise', 'supplySupplement', 'applyForChange', 'supplyChangeSupplement'].map(
    name => `Mutation.${name}`,
  ),
  ...['homeZone', 'idempotencyKey', 'kind', 'employees', 'annualRevenue'].map(
    name => `RegisterEnterpriseInput.${name}`,
  ),
  ...['idempotencyKey', 'zone', 'homeZone'].flatMap(name =>
    ['SupplySupplementInput', 'ApplyForChangeInput', 'ChangeSupplementInput'].map(input => `${input}.${name}`),
  ),
  'ApplyForChangeInput.representative',
  'ChangesInput.address',
  'Query.registration',
  'Query.changeOfRegistration',
  ...CASE_FIELDS.flatMap(name => [`EnterpriseRegistration.${name}`, `ChangeOfRegistration.${name}`]),
  'SupplementRequest.items',
  'SupplementRequest.suppliedAt',
  'ClockReading.dueAt',
  'ClockReading.netDays',
  'Refusal.code',
  'Refusal.message',
];
/** How long the other platform may take, and how long where it never answers. */
const [ANSWER_MS, NEVER_MS] = [60_000, 300];

const now = new Date('2026-05-26T09:00:00+08:00');
const folder = mkdtempSync(join(tmpdir(), 'elg-platforms-'));

let host: Deployment;
let home: Deployment;
let way: Way;
let grantNo = '';
/** An enterprise that the host registered. */
let creditCode = '';

const fileOf = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

/** What an authority asks for and an officer of exchange grants, at the host's front door. */
async function agree(): Promise<string> {
  const partner = { role: 'partner' as const, creditCodes: [HOME] };
  const terms = {
    creditCode: HOME,
    zone: ZONE,
    memberName: '武汉东湖高新区',
    fields: FIELDS,
    endsOn: '2027-05-01',
    ...TERMS,
  };
  const { request } = await host.ask<{ request: { id: string } }>(
    `mutation ($input: RequestShareInput!) { request: requestShare(input: $input) {
      ... on ShareRequest { id } ... on Refusal { code message } } }`,
    { input: terms },
    partner,
  );
  const { grant } = await host.ask<{ grant: { grantNo: string } }>(
    `mutation ($input: DecideShareInput!) { grant: grantShare(input: $input) {
      ... on AccessGrant { grantNo } ... on Refusal { code message } } }`,
    { input: { creditCode: HOME, requestId: request.id, reason: '符合共享条件' } },
    officerOf('exchange', 'officer-9'),
  );
  expect(grant).toEqual({ grantNo: expect.any(String) });
  return grant.grantNo;
}

beforeAll(async () => {
  [host, home] = [await deploy(() => now), await deploy(() => now)];
  await host.exchange.runJobs();
  way = await openWay(host.gateway.url);
  const anchors = {
    host: await command(host, 'anchor', HOST, '葛店开发区', way.url),
    home: await command(home, 'anchor', HOME, '武汉东湖高新区', home.gateway.url, PLACE),
  };
  await command(home, 'add-anchor', fileOf('host.json', anchors.host));
  await command(host, 'add-anchor', fileOf('home.json', anchors.home));
  grantNo = await agree();
  await command(home, 'keep-agreement', HOST, fileOf('agreement.json', { grantNo, member: HOME, ...TERMS }));
  creditCode = await registered();
}, 240_000);
afterAll(async () => {
  closeWay(way);
  await host.close();
  await home.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What is still under way at the end of a test is of no further one. */
afterEach(async () => {
  way.does = 'pass';
  await home.exchange.database.query(
    `update carried_case set state = 'DECIDED', application = null, answer = null, answered_to = null`,
  );
});

const STEMS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
let brands = 0;
const application = (more: object = {}): Record<string, unknown> => {
  const brand = `远${'山河湖海'.charAt(brands / STEMS.length)}${STEMS.charAt(brands % STEMS.length)}`;
  brands += 1;
  return {
    name: `葛店${brand}光电科技有限公司`,
    brand,
    industry: 'C3976',
    employees: 30,
    annualRevenue: '5000000.00',
    registeredCapital: '1000000.00',
    address: '创业一路1号',
    legalRepresentative: '张三丰',
    ...more,
  };
};

interface Carried {
  id: string;
  state: string;
  hostCaseId: string | null;
  outcome: string | null;
  fault: string | null;
}
/** What an operation at home answers to a caller. */
const atHome = async (
  operation: string,
  input: Record<string, unknown>,
  as: Partial<Principal>,
): Promise<Carried & { code?: string; message?: string }> => {
  const type = `${capital(operation)}Input`;
  const { result } = await home.ask<{ result: Carried }>(
    `mutation ($input: ${type}!) { result: ${operation}(input: $input) {
      ... on CarriedCase { id state hostCaseId outcome fault } ... on Refusal { code message } } }`,
    { input },
    as,
  );
  return result;
};
const TO_HOST = { platform: HOST, zone: ZONE, homeZone: PLACE, applicant: 'founder-of-home' };
/** The window at home hands a set-up over. */
const handOver = async (registration: object, more: object = {}, as = FIRST): Promise<string> =>
  (await atHome('handOverRegistration', { ...TO_HOST, registration, ...more }, as)).id;
const STANDS = `query ($id: ID!) { carriedCase(id: $id) { id matter state hostCaseId hostCaseNo hostStatus
  hostStatusName { zh } hostDueAt hostDays missing outcome said fault faultText { zh } tries version
  platformName availableSteps { operation yours } } }`;
type Stands = Carried & Record<string, unknown> & { version: number; hostDueAt: string };
const carried = async (id: string, as: Partial<Principal> = FIRST): Promise<Stands> => {
  const { carriedCase } = await home.ask<{ carriedCase: Stands | null }>(STANDS, { id }, as);
  if (!carriedCase) throw new Error(`there must be case ${id}`);
  return carriedCase;
};
const turn = (): Promise<number> =>
  carryOn({
    database: home.exchange.database,
    department: exchange.name,
    cases: exchange.cases,
    now: () => now,
    answerMs: way.does === 'slow' ? NEVER_MS : ANSWER_MS,
    askAgainMs: 0,
  });
const minute = (): Promise<unknown> => batchMessages(host.exchange.database, now, 0);
/** Sends, and proves what was answered. */
async function carryThrough(): Promise<void> {
  for (let turns = 0; turns < 2; turns += 1) {
    await turn();
    await minute();
  }
}
/** Steps of the host's office on changes, with their inputs; all others are on registrations. */
const ON_CHANGES: Readonly<Record<string, string>> = {
  acceptChange: 'ChangeStepInput',
  approveChange: 'ChangeStepInput',
  requestChangeSupplement: 'ChangeSupplementInput',
};
/** A step of the host's office. */
const atHost = async (operation: string, input: object, as: Partial<Principal>): Promise<Record<string, string>> => {
  const type = ON_CHANGES[operation] ?? `${capital(operation)}Input`;
  const of = operation in ON_CHANGES ? 'ChangeOfRegistration' : 'EnterpriseRegistration';
  const { result } = await host.ask<{ result: Record<string, string> }>(
    `mutation ($input: ${type}!) { result: ${operation}(input: $input) {
      ... on ${of} { id status creditCode } ... on Refusal { code message } } }`,
    { input },
    as,
  );
  return result;
};
const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
/** Registers an enterprise at the host's own window; returns its credit code. */
async function registered(): Promise<string> {
  const founded = await atHost('registerEnterprise', { zone: ZONE, ...application() }, FIRST);
  const input = { registrationId: founded.id };
  await atHost('acceptRegistration', input, FIRST);
  const approved = await atHost('approveRegistration', input, SECOND);
  expect(approved).toMatchObject({ status: 'APPROVED' });
  return String(approved.creditCode);
}
let addresses = 1;
/** The enterprise, signed in at home, hands a change over. */
const handOverChange = async (more: object = {}): Promise<string> => {
  addresses += 1;
  const input = {
    platform: HOST,
    zone: ZONE,
    homeZone: PLACE,
    creditCode,
    changes: { address: `创业二路${addresses}号` },
    ...more,
  };
  return (await atHome('handOverChange', input, ENTERPRISE())).id;
};
const ENTERPRISE = (): Partial<Principal> => ({
  role: 'enterprise',
  subject: 'representative-at-home',
  creditCodes: [creditCode],
});
/** Asks and proves anew, whatever answer was on its way. */
async function upToDate(): Promise<void> {
  for (let turns = 0; turns < 2; turns += 1) await carryThrough();
  await turn();
}
const changesAtHost = (): Promise<{ id: string }[]> =>
  host.access.database.query('select id from change_of_registration where credit_code = $1', [creditCode]);
/** The host decides on the change of the enterprise, so that the next one can be applied for. */
async function approveChange(): Promise<void> {
  await atHost('acceptChange', { creditCode }, FIRST);
  expect(await atHost('approveChange', { creditCode }, SECOND)).toMatchObject({ status: 'APPROVED' });
}
const registrations = (name: unknown): Promise<{ id: string }[]> =>
  host.access.database.query('select id from registration where name = $1', [name]);

describe('a case across two platforms', () => {
  test('G26, Y01: applied for at the window of one, it is decided by the other; each step is proven before it counts', async () => {
    const input = application();
    const id = await handOver(input);
    expect(await carried(id)).toMatchObject({ state: 'WAITING', fault: null });
    await turn();
    expect(await carried(id)).toMatchObject({ state: 'WAITING', fault: null });
    const [registration] = await registrations(input.name);
    // The host has it, accepted at the window at home and forwarded; home does not count on that before the proof.
    const { crossCityCase } = await host.ask<{ crossCityCase: object }>(
      'query ($id: ID!) { crossCityCase(id: $id) { status homeZone hostZone forwardedAt } }',
      { id: registration?.id },
      FIRST,
    );
    expect(crossCityCase).toEqual({
      status: 'WINDOW_ACCEPTED',
      homeZone: PLACE,
      hostZone: ZONE,
      forwardedAt: '2026-05-26T09:00:00+08:00',
    });
    await turn();
    expect(await carried(id)).toMatchObject({ state: 'WAITING', hostCaseId: null, fault: null });
    await minute();
    await turn();
    expect(await carried(id)).toMatchObject({ state: 'RECEIVED', hostCaseId: registration?.id, fault: null });
    const [kept] = await home.exchange.database.query('select application, answer from carried_case where id = $1', [
      id,
    ]);
    expect(kept).toEqual({ application: null, answer: null });

    await carryThrough();
    await turn();
    expect(await carried(id)).toMatchObject({ state: 'RECEIVED', outcome: null });
    const step = (name: string, inputType: string, as: Partial<Principal>): Promise<unknown> =>
      host.ask(
        `mutation ($input: ${inputType}!) { result: ${name}(input: $input) { ... on EnterpriseRegistration { status } ... on Refusal { code message } } }`,
        { input: { registrationId: registration?.id } },
        as,
      );
    expect(await step('acceptRegistration', 'AcceptRegistrationInput', FIRST)).toMatchObject({
      result: { status: 'DEPARTMENT_ACCEPTED' },
    });
    expect(await step('approveRegistration', 'ApproveRegistrationInput', SECOND)).toMatchObject({
      result: { status: 'APPROVED' },
    });
    for (let turns = 0; turns < 2; turns += 1) await carryThrough();
    expect(await carried(id)).toMatchObject({ state: 'DECIDED', outcome: 'APPROVED', fault: null });
    const countersigned = await host.exchange.database.query('select distinct member from message_countersign');
    expect(countersigned).toEqual([{ member: HOME }]);
    expect(await command(host, 'verify')).toBe('the log of messages and receipts is whole');
  });

  test('what the host refuses is refused at home, with its code', async () => {
    const id = await handOver(application({ industry: 'Z9999' }));
    await carryThrough();
    await turn();
    expect(await carried(id)).toMatchObject({ state: 'REFUSED', outcome: 'INVALID_INPUT', hostCaseId: null });
  });

  test.each([
    ['for another zone', { zone: 'xinjian', homeZone: PLACE }, 'CROSS_CITY_NOT_OFFERED'],
    ['from a place that no plan names', { zone: ZONE, homeZone: 'yili' }, 'CROSS_CITY_NOT_OFFERED'],
    ['to a platform that nobody knows', { platform: memberOf(43) }, 'NOT_FOUND'],
  ])('a case %s is refused at the window at home', async (_what, more, code) => {
    const refused = await atHome('handOverRegistration', { ...TO_HOST, registration: application(), ...more }, FIRST);
    expect(refused).toMatchObject({ code });
  });

  test.each([
    ['for another zone', { zone: 'xinjian' }],
    ['from another place', { homeZone: 'yili' }],
    ['from no other place', { homeZone: null }],
    ['for no zone', { zone: null }],
  ])('a case %s is not of the agreement: the host refuses the message, and nothing is written', async (_what, more) => {
    const input = application();
    const id = await handOver(input);
    // What a platform would send that does not keep to its agreement.
    await home.exchange.database.query('update carried_case set application = application || $2::jsonb where id = $1', [
      id,
      JSON.stringify(more),
    ]);
    await turn();
    expect(await carried(id)).toMatchObject({
      state: 'WAITING',
      fault: expect.stringMatching(/^(FORBIDDEN|BAD_USER_INPUT)$/),
    });
    expect(await registrations(input.name)).toEqual([]);
  });
});

interface MovedCase {
  statusName: { zh: string };
  office: string;
  applicant: string;
  creditCode: string | null;
  awaiting: { role: string } | null;
  deadlines?: { at: string }[];
}
/** What the desk at home was told of a case last. */
const onDesk = async (id: string): Promise<MovedCase | undefined> => {
  const [last] = await home.exchange.database.query<{ cases: MovedCase[] }>(
    `select moved_cases as cases from change where subject_id = $1 order by seq desc limit 1`,
    [id],
  );
  return last?.cases.find(one => one !== null);
};

describe('at the window at home', () => {
  const FOUNDER: Partial<Principal> = { role: 'enterprise', subject: 'founder-of-home', creditCodes: [] };

  test.each<[who: string, as: Partial<Principal>]>([
    ['who founds it', FOUNDER],
    ['an officer without the duty', { ...FIRST, duties: [] }],
    ['an acceptor of exchange', officerOf('exchange', 'officer-9')],
    ['a service of the window', { role: 'service', subject: 'market-access', department: 'market-access' }],
  ])('%s hands no set-up over', async (_who, as) => {
    const refused = await atHome('handOverRegistration', { ...TO_HOST, registration: application() }, as);
    expect(refused).toMatchObject({ code: 'NOT_ENTITLED' });
  });

  test('a set-up is handed over once by its key, and its names are gone once the host has it', async () => {
    const input = { ...TO_HOST, registration: application(), idempotencyKey: randomUUID() };
    const [one, again] = [
      await atHome('handOverRegistration', input, FIRST),
      await atHome('handOverRegistration', input, FIRST),
    ];
    expect(again).toEqual(one);
    await upToDate();
    const kept = await home.exchange.database.query(
      `select 1 from carried_case where id = $1 and application is not null
       union all select 1 from change where payload::text like '%张三丰%' or moved_cases::text like '%张三丰%'
       union all select 1 from decision where facts::text like '%张三丰%'
       union all select 1 from idempotency where result::text like '%张三丰%'`,
      [one.id],
    );
    expect(kept).toEqual([]);
  });

  test('who applied and the window see the status, the days and the supplement; others see no case', async () => {
    const id = await handOver(application());
    expect(await onDesk(id)).toMatchObject({
      statusName: { zh: '待办理地接收' },
      office: 'market-access',
      applicant: 'founder-of-home',
      creditCode: null,
      awaiting: null,
    });
    await upToDate();
    const { hostCaseId: registrationId } = await carried(id);
    const items = ['住所使用证明'];
    await atHost('acceptRegistration', { registrationId }, FIRST);
    await atHost('requestSupplement', { registrationId, items }, FIRST);
    await upToDate();
    const asked = await carried(id, FOUNDER);
    expect(asked).toMatchObject({
      state: 'SUPPLEMENT_ASKED',
      hostStatus: 'SUPPLEMENT_STARTED',
      hostCaseNo: expect.stringMatching(/^SL-/),
      hostDays: 0,
      missing: items,
      platformName: '葛店开发区',
      availableSteps: [{ operation: 'supplyCarriedCase', yours: true }],
    });
    expect(await onDesk(id)).toMatchObject({ statusName: { zh: '待补正' }, awaiting: { role: 'enterprise' } });
    for (const as of [{ ...FOUNDER, subject: 'another' }, ENTERPRISE(), officerOf('credit', 'officer-3')]) {
      await expect(carried(id, as)).rejects.toThrow('there must be case');
      const refused = await atHome('supplyCarriedCase', { caseId: id, items }, as);
      expect(refused).toMatchObject({ code: 'NOT_ENTITLED' });
    }

    // What does not supply all of it is asked for again, in the host's words.
    await atHome('supplyCarriedCase', { caseId: id, items: ['别的材料'] }, FOUNDER);
    await upToDate();
    expect(await carried(id)).toMatchObject({
      state: 'SUPPLEMENT_ASKED',
      said: expect.stringContaining(items[0] ?? ''),
    });
    const { version } = await carried(id);
    await atHome('supplyCarriedCase', { caseId: id, items, version }, FIRST);
    expect(await atHome('supplyCarriedCase', { caseId: id, items }, FIRST)).toMatchObject({ code: 'NOT_OWED' });
    way.does = 'down';
    await turn();
    expect(await carried(id)).toMatchObject({
      state: 'SUPPLYING',
      fault: 'DOWN',
      faultText: { zh: '无法连接办理地平台' },
    });
    expect(await onDesk(id)).toMatchObject({ statusName: { zh: '移交受阻：无法连接办理地平台' } });
    way.does = 'pass';
    await upToDate();
    expect(await carried(id)).toMatchObject({
      state: 'RECEIVED',
      hostStatus: expect.not.stringMatching(/SUPPLEMENT_STARTED/),
      missing: [],
      fault: null,
    });
    await atHost('approveRegistration', { registrationId }, SECOND);
    await upToDate();
    expect(await carried(id)).toMatchObject({ state: 'DECIDED', outcome: 'APPROVED' });
    expect(await onDesk(id)).toMatchObject({ statusName: { zh: expect.stringMatching(/^办理地：/) }, awaiting: null });
  });
});

describe('a change of an enterprise that the host registered', () => {
  test('G26, Y01: the enterprise hands it over by its own sign-in, which the host checks; answered back with its result', async () => {
    const id = await handOverChange();
    await upToDate();
    const { hostCaseId } = await carried(id, ENTERPRISE());
    const { changeOfRegistration } = await host.ask<{ changeOfRegistration: object }>(
      `query ($id: ID!) { changeOfRegistration(id: $id) { status changes { address }
        crossCity { homeZone representative { proof proofName { zh } provenAt } } } }`,
      { id: hostCaseId },
      FIRST,
    );
    expect(changeOfRegistration).toEqual({
      status: 'WINDOW_ACCEPTED',
      changes: { address: `创业二路${addresses}号` },
      crossCity: {
        homeZone: PLACE,
        representative: {
          proof: 'ENTERPRISE_SIGN_IN',
          proofName: { zh: '企业统一身份认证登录' },
          provenAt: '2026-05-26T09:00:00+08:00',
        },
      },
    });
    // A second one is refused by the host, in its words.
    const second = await handOverChange();
    await upToDate();
    expect(await carried(second)).toMatchObject({
      state: 'REFUSED',
      outcome: 'CHANGE_OPEN',
      said: expect.stringContaining(creditCode),
    });
    const items = ['住所使用证明'];
    await atHost('acceptChange', { creditCode }, FIRST);
    expect(await atHost('requestChangeSupplement', { creditCode, items }, FIRST)).toMatchObject({ id: hostCaseId });
    await upToDate();
    expect(await carried(id)).toMatchObject({ state: 'SUPPLEMENT_ASKED', missing: items });
    expect(await onDesk(id)).toMatchObject({ creditCode, awaiting: { role: 'enterprise' } });
    await atHome('supplyCarriedCase', { caseId: id, items }, ENTERPRISE());
    await upToDate();
    expect(await atHost('approveChange', { creditCode }, SECOND)).toMatchObject({ status: 'APPROVED' });
    await upToDate();
    expect(await carried(id)).toMatchObject({ state: 'DECIDED', outcome: 'APPROVED', missing: [] });
  });

  test.each<[who: string, as: () => Partial<Principal>]>([
    ['the window', () => FIRST],
    ['another enterprise', () => ({ ...ENTERPRISE(), creditCodes: [memberOf(7)] })],
    ['a partner of its code', () => ({ ...ENTERPRISE(), role: 'partner' as const })],
  ])('%s does not speak for it', async (_who, as) => {
    const input = { platform: HOST, zone: ZONE, homeZone: PLACE, creditCode, changes: { address: '创业三路1号' } };
    expect(await atHome('handOverChange', input, as())).toMatchObject({ code: 'NOT_ENTITLED' });
  });

  test.each<[what: string, change: object, outcome: string]>([
    ['by a proof that its rule does not name', { proof: 'PAPER', subject: 'x', provenAt: now }, 'NOT_ENTITLED'],
    ['by nobody', {}, 'INVALID_INPUT'],
    [
      'proven later than now',
      { proof: 'ENTERPRISE_SIGN_IN', subject: 'x', provenAt: new Date(now.getTime() + 300_001) },
      'INVALID_INPUT',
    ],
  ])('spoken for %s, it is refused by the host, and nothing is written', async (_what, representative, outcome) => {
    const before = await changesAtHost();
    const id = await handOverChange();
    const said = Object.keys(representative).length > 0 ? representative : null;
    await home.exchange.database.query(
      `update carried_case set application = jsonb_set(application, '{representative}', $2::jsonb) where id = $1`,
      [id, JSON.stringify(said)],
    );
    await upToDate();
    expect(await carried(id)).toMatchObject({ state: 'REFUSED', outcome });
    expect(await changesAtHost()).toEqual(before);
  });
});

const onPath =
  (part: string, change: (passed: Passed) => Passed): Tampering =>
  (path, passed) =>
    path.includes(part) ? change(passed) : passed;
const withHeader =
  (name: string, value: string) =>
  (passed: Passed): Passed => ({ ...passed, headers: { ...passed.headers, [name]: value } });
const replaced =
  (pattern: RegExp, by: string) =>
  (passed: Passed): Passed => ({ ...passed, body: passed.body.replace(pattern, by) });

/** Of what a bad platform does: where it shows. */
const BAD: readonly [what: string, does: Way['does'], at: 'ask' | 'proof', fault: string][] = [
  ['is down', 'down', 'ask', 'DOWN'],
  ['is slow', 'slow', 'ask', 'SLOW'],
  ['is of an older version', onPath('graphql', withHeader('exchange-version', '0')), 'ask', 'OTHER_VERSION'],
  [
    'answers another question',
    onPath('graphql', withHeader('exchange-request-hash', 'a'.repeat(64))),
    'ask',
    'OTHER_QUESTION',
  ],
  ['breaks off', onPath('graphql', passed => ({ ...passed, body: passed.body.slice(0, 20) })), 'ask', 'BROKEN'],
  [
    'altered its answer',
    onPath('graphql', replaced(/"id":"[^"]+"/, '"id":"00000000-0000-4000-8000-000000000000"')),
    'proof',
    'OTHER_ANSWER',
  ],
  ['is down when it is to prove', 'down', 'proof', 'DOWN'],
  ['alters its log', onPath('proof', replaced(/"step":"OPENED"/, '"step":"REFUSED"')), 'proof', 'CHANGED'],
  [
    'signs with a key that is not its own',
    onPath('proof', passed => {
      const proof = JSON.parse(passed.body) as { batches: { content: object }[] };
      const key = makeSigningKey();
      return {
        ...passed,
        body: JSON.stringify({ ...proof, batches: proof.batches.map(one => signDocument(one.content, key)) }),
      };
    }),
    'proof',
    'UNKNOWN_KEY',
  ],
  ['has no such message in its log', onPath('proof', passed => ({ ...passed, status: 404 })), 'proof', 'OTHER_ANSWER'],
];

describe('a platform that is bad moves nothing, and the case goes on once it is good', () => {
  test.each(BAD)('one that %s', async (_what, does, at, fault) => {
    const input = application();
    const before = await changesAtHost();
    const ids = [await handOver(input), await handOverChange()];
    way.does = at === 'proof' && does === 'down' ? 'pass' : does;
    await turn();
    if (at === 'proof') {
      for (const id of ids) expect(await carried(id)).toMatchObject({ state: 'WAITING', fault: null });
      await minute();
      way.does = does;
      await turn();
    }
    const waiting = { state: 'WAITING', hostCaseId: null, outcome: null, fault };
    for (const id of ids) expect(await carried(id)).toMatchObject(waiting);
    way.does = 'pass';
    await minute();
    for (let turns = 0; turns < 2; turns += 1) await carryThrough();
    const known = new Set(before.map(({ id }) => id));
    const found = [...(await registrations(input.name)), ...(await changesAtHost()).filter(({ id }) => !known.has(id))];
    // However often they were sent, each is one case there.
    expect(found).toHaveLength(2);
    for (const [index, id] of ids.entries()) {
      expect(await carried(id)).toMatchObject({ state: 'RECEIVED', hostCaseId: found[index]?.id, fault: null });
    }
    await approveChange();
  });

  test('one that was put back to an earlier state contradicts what was kept of it', async () => {
    const id = await handOver(application());
    await turn();
    await minute();
    const [last] = await host.exchange.database.query<{ number: number; document: { content: object } }>(
      'select number, document from message_batch order by number desc limit 1',
    );
    const other = { ...last?.document, content: { ...last?.document.content, root: 'b'.repeat(64) } };
    await home.exchange.database.query('insert into peer_batch (member, number, document) values ($1, $2, $3::jsonb)', [
      HOST,
      last?.number,
      JSON.stringify(other),
    ]);
    await turn();
    expect(await carried(id)).toMatchObject({ state: 'WAITING', hostCaseId: null, fault: 'ROLLED_BACK' });
    await home.exchange.database.query('delete from peer_batch where number = $1', [last?.number]);
  });

  test('a message that is sent again is refused', async () => {
    const { path, headers, body } = way.requests.find(one => one.path.endsWith('/graphql')) ?? {
      path: '',
      headers: {},
      body: '',
    };
    const again = await fetch(new URL(path, host.gateway.url), { method: 'POST', headers, body });
    expect([again.status, await again.text()]).toEqual([403, expect.stringContaining('REPLAYED')]);
  });
});

describe('anchors', () => {
  const anchor = async (): Promise<{ content: Record<string, unknown>; signature: object }> =>
    JSON.parse(await command(home, 'anchor', HOME, '武汉东湖高新区', home.gateway.url, PLACE)) as never;

  test.each([
    ['that was changed on its way', { gateway: 'http://elsewhere/' }, 'FORGED'],
    ['of an older version', { version: '0' }, 'OTHER_VERSION'],
    ['that is something else', { kind: 'EXCHANGE_BATCH' }, 'NO_ANCHOR'],
  ])('one %s is not added', async (_what, change, fault) => {
    const { content, signature } = await anchor();
    const file = fileOf('changed.json', { content: { ...content, ...change }, signature });
    await expect(command(host, 'add-anchor', file)).rejects.toThrow(`but got: ${fault}`);
  });

  const known = async (): Promise<string[]> => {
    const { peerPlatforms } = await home.ask<{ peerPlatforms: { creditCode: string }[] }>(
      '{ peerPlatforms { creditCode } }',
      {},
      FIRST,
    );
    return peerPlatforms.map(({ creditCode }) => creditCode);
  };

  test('one that is deleted ends the exchange on both sides; added again, it goes on', async () => {
    expect(await known()).toEqual([HOST]);
    expect(await command(host, 'delete-anchor', HOME)).toBe(`with ${HOME} nothing is exchanged any more`);
    const id = await handOver(application());
    await turn();
    expect(await carried(id)).toMatchObject({ state: 'WAITING', fault: 'UNKNOWN_KEY' });
    await command(home, 'delete-anchor', HOST);
    expect([await known(), await turn()]).toEqual([[], 0]);
    const refused = await atHome('handOverRegistration', { ...TO_HOST, registration: application() }, FIRST);
    expect(refused).toMatchObject({ code: 'NOT_FOUND' });
    await command(home, 'add-anchor', join(folder, 'host.json'));
    await command(host, 'add-anchor', fileOf('home.json', await anchor()));
    await carryThrough();
    await turn();
    expect(await carried(id)).toMatchObject({ state: 'RECEIVED', fault: null });
  });

  test('the platforms ask each other the other way as well: what was not agreed is refused', async () => {
    const key = makeSigningKey();
    const client = new PartnerClient(
      { gateway: home.gateway.url, grantNo, member: HOST, caseNo: randomUUID(), ...TERMS },
      key,
      { now: () => now },
    );
    const { status, body } = await client.ask('{ __typename }');
    expect([status, JSON.stringify(body)]).toEqual([403, expect.stringContaining('UNKNOWN_KEY')]);
  });
});
