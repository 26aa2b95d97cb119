/**
 * Two platforms, each with its own gateway, databases and keys, know one another by their anchors. A case that was
 * applied for at the window of one is decided by the other (G26, Y01), carried as signed messages under an agreement; a
 * platform that is down, slow, lying, of another version or put back moves nothing, and says why.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestGateway } from '../../gateway/testing/gateway.ts';
import type { TestGateway } from '../../gateway/testing/gateway.ts';
import type { GraphClient } from '../../shared/context.ts';
import { readSchema } from '../../shared/departments.ts';
import { makeCreditCode } from '../../shared/identifiers/index.ts';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner, makeKeys } from '../../shared/identity/principal.ts';
import type { Principal } from '../../shared/identity/principal.ts';
import { ROOT } from '../../shared/process/config.ts';
import { PartnerClient } from '../../shared/server/exchange-client.ts';
import type { DepartmentCommand } from '../../shared/department.ts';
import { openTestSubgraph, officerOf } from '../../shared/testing/department.ts';
import type { TestSubgraph } from '../../shared/testing/department.ts';
import { makeSigningKey, signDocument } from '../../shared/signing/index.ts';
import { department as exchange } from '../../subgraphs/exchange/index.ts';
import { batchMessages } from '../../subgraphs/exchange/messages/batches.ts';
import { carryOn } from '../../subgraphs/exchange/peers/carry.ts';
import { department as access } from '../../subgraphs/market-access/index.ts';
import { CREDIT_HAS_NOTHING, FIRST, SECOND } from '../../subgraphs/market-access/testing.ts';

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

interface Deployment {
  gateway: TestGateway;
  exchange: TestSubgraph;
  access: TestSubgraph;
  ask<Data>(query: string, variables: object, as: Partial<Principal>): Promise<Data>;
  close(): Promise<void>;
}

/** What market access asks of departments that are not here. */
const [HEADER = ''] = readSchema('market-access').split('# --- Common types');
const ABSENT = `${HEADER}
  ${readFileSync(join(ROOT, 'shared/common.graphql'), 'utf8')}
  type Query { absent: Int }
  type Enterprise @key(fields: "creditCode") {
    creditCode: CreditCode!
    creditBlockers: [Blocker!] projectBlockers: [Blocker!] financingBlockers: [Blocker!] inspectionBlockers: [Blocker!]
  }`;

/** A platform of its own: a gateway, exchange and market access, on databases and keys that no other has. */
async function deploy(): Promise<Deployment> {
  const keys = makeKeys();
  const sign = await createSigner(keys.privateKey);
  const config = { PRINCIPAL_PUBLIC_KEY: keys.publicKey };
  const graph: GraphClient = async () => CREDIT_HAS_NOTHING as never;
  const subgraphs = {
    exchange: await openTestSubgraph(exchange, { now: () => now, config }),
    'market-access': await openTestSubgraph(access, { now: () => now, config, graph }),
  };
  const departments: Record<string, { contract: string; url?: string }> = { absent: { contract: ABSENT } };
  for (const [name, { app }] of Object.entries(subgraphs)) {
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    departments[name] = { contract: readSchema(name), url: `${address}/graphql` };
  }
  const gateway = await openTestGateway(departments, {
    PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey),
    PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
    ENTITY_CACHE_BYTES: '0',
  });
  await gateway.loaded;
  return {
    gateway,
    exchange: subgraphs.exchange,
    access: subgraphs['market-access'],
    ask: async <Data>(query: string, variables: object, as: Partial<Principal>): Promise<Data> => {
      const token = await sign({ ...PUBLIC, subject: as.role ?? 'public', ...as }, GATEWAY_AUDIENCE, 60);
      const { data, errors } = await gateway.execute(query, {
        variables,
        headers: { authorization: `Bearer ${token}` },
      });
      if (!data) throw new Error(JSON.stringify(errors));
      return data as Data;
    },
    close: async () => {
      await gateway.close();
      for (const subgraph of Object.values(subgraphs)) await subgraph.close();
    },
  };
}

/** What stands on the way from one platform to the other: it passes on, or does what a bad platform would. */
interface Way {
  url: string;
  /** What it does with an answer; `pass` by default. */
  does: 'pass' | 'down' | 'slow' | Tampering;
  server: Server;
  requests: { path: string; headers: Record<string, string>; body: string }[];
}
interface Passed {
  status: number;
  headers: Record<string, string>;
  body: string;
}
type Tampering = (path: string, passed: Passed) => Passed;

async function openWay(to: string): Promise<Way> {
  const way: Way = {
    url: '',
    does: 'pass',
    requests: [],
    server: createServer((request, response) => void pass(way, to, request, response)),
  };
  await new Promise<void>(done => way.server.listen(0, '127.0.0.1', done));
  way.url = `http://127.0.0.1:${(way.server.address() as AddressInfo).port}`;
  return way;
}

async function pass(way: Way, to: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { does } = way;
  if (does === 'down') return void request.destroy();
  if (does === 'slow') return;
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => /^exchange-|^content-type$/.test(name)),
  ) as Record<string, string>;
  const path = request.url ?? '/';
  way.requests.push({ path, headers, body });
  const isPost = request.method === 'POST';
  const got = await fetch(new URL(path, to), {
    method: isPost ? 'POST' : 'GET',
    headers,
    ...(isPost && { body }),
  });
  const told = [...got.headers].filter(([name]) => /^exchange-|^content-type$/.test(name));
  const passed = { status: got.status, headers: Object.fromEntries(told), body: await got.text() };
  const sent = does === 'pass' ? passed : does(path, passed);
  response.writeHead(sent.status, sent.headers).end(sent.body);
}

let host: Deployment;
let home: Deployment;
let way: Way;
let grantNo = '';

/** Runs a command of exchange at a platform; its output, or what it refuses. */
async function command(at: Deployment, name: string, ...args: string[]): Promise<string> {
  const { commands = {} } = exchange;
  const lines: string[] = [];
  const run = commands[name] as DepartmentCommand;
  await run({ database: at.exchange.database, args, say: line => lines.push(line) });
  return lines.join('\n');
}
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
  [host, home] = [await deploy(), await deploy()];
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
}, 240_000);
afterAll(async () => {
  way.server.closeAllConnections();
  way.server.close();
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

let brands = 0;
const application = (more: object = {}): Record<string, unknown> => {
  const brand = `远山${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'.charAt(brands)}`;
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
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
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
    expect(await command(host, 'verify')).toBe('the log of messages is whole');
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
    const id = await handOver(input);
    way.does = at === 'proof' && does === 'down' ? 'pass' : does;
    await turn();
    if (at === 'proof') {
      expect(await carried(id)).toMatchObject({ state: 'WAITING', fault: null });
      await minute();
      way.does = does;
      await turn();
    }
    expect(await carried(id)).toMatchObject({ state: 'WAITING', hostCaseId: null, outcome: null, fault });
    way.does = 'pass';
    await minute();
    for (let turns = 0; turns < 2; turns += 1) await carryThrough();
    const found = await registrations(input.name);
    // However often it was sent, it is one case there.
    expect(found).toHaveLength(1);
    expect(await carried(id)).toMatchObject({ state: 'RECEIVED', hostCaseId: found[0]?.id, fault: null });
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

  test('one that is deleted ends the exchange on both sides; added again, it goes on', async () => {
    expect(await command(host, 'delete-anchor', HOME)).toBe(`with ${HOME} nothing is exchanged any more`);
    const id = await handOver(application());
    await turn();
    expect(await carried(id)).toMatchObject({ state: 'WAITING', fault: 'UNKNOWN_KEY' });
    await command(home, 'delete-anchor', HOST);
    expect(await turn()).toBe(0);
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
