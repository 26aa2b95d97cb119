/**
 * The life of an enterprise through the gateway: what departments tell, as each caller may know of it, and its proof.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import type { DocumentNode, UnionTypeDefinitionNode } from 'graphql';
import { listDepartments, loadDepartment, readSchema } from '../shared/departments.ts';
import type { Principal } from '../shared/identity/principal.ts';
import { ROOT } from '../shared/process/config.ts';
import { LIFECYCLE_STAGES } from '../shared/server/change-types.ts';
import type { LifecycleStage } from '../shared/server/change-types.ts';
import { hashAfter } from '../shared/signing/index.ts';
import { enterpriseOf, officerOf, sampleLives } from '../shared/testing/department.ts';
import { TEST_TODAY } from '../shared/testing/today.ts';
import { zoneCodes } from '../shared/zones/index.ts';
import { decidingTypes, endsOfLife, packagesOf } from '../subgraphs/lifecycle/stages/rules.ts';
import { openPlatform } from './platform.ts';
import type { Platform } from './platform.ts';

type As = Partial<Principal>;

interface Event {
  id: string;
  department: string;
  type: string;
  occurredAt: string;
  stage: string | null;
  sentence: { zh: string; en: string };
  subjectType: string;
  subject: { __typename: string } | null;
}

interface Offered {
  stage: string | null;
  services: { items: { operation: string; rule: { code: string; zone: string } | null }[] }[];
}

interface Page {
  nodes: Event[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

const OFFICER = officerOf('credit');
const AUDITOR: As = { role: 'auditor', subject: 'auditor' };
const EVENT = 'id department type occurredAt stage sentence { zh en } subjectType subject { __typename }';
const PAGE = `nodes { ${EVENT} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const { creditCode } = sampleLives(40).find(life => life.endedOn === null) ?? { creditCode: '' };
const own = enterpriseOf(creditCode);

let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform({ sample: 40 });
  await consolidate();
}, 180_000);
afterAll(() => platform?.close());

/** Lets lifecycle read what all departments have told. */
const consolidate = (): Promise<void> => platform.consolidate();

async function read<Data>(selection: string, as: As = {}, variables: Record<string, unknown> = {}): Promise<Data> {
  const query = `query ($code: CreditCode!) { enterprise(creditCode: $code) { lifecycle { ${selection} } } }`;
  const { data, errors } = await platform.execute<{ enterprise: { lifecycle: Data } }>(
    query,
    { code: creditCode, ...variables },
    as,
  );
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data.enterprise.lifecycle;
}

const timeline = async (args: string, as: As = AUDITOR): Promise<Page> =>
  (await read<{ timeline: Page }>(`timeline(${args}) { ${PAGE} }`, as)).timeline;

async function publishPenalty(violation: string): Promise<void> {
  const { data, errors } = await platform.execute<{ publishPenalty: { __typename: string } }>(
    `mutation ($input: PublishPenaltyInput!) { publishPenalty(input: $input) { __typename ... on Refusal { message } } }`,
    {
      input: {
        creditCode,
        documentNo: `葛市监罚〔2026〕${violation.length}${violation.charCodeAt(0)}号`,
        violation,
        fine: '5000.00',
        gravity: 'ORDINARY',
        decidedOn: '2026-11-18',
        authority: '葛店市场监督管理局',
      },
    },
    OFFICER,
  );
  expect([errors, data?.publishPenalty.__typename]).toEqual([undefined, 'PenaltyRecord']);
}

test('Y02: events of all departments stand in one order, each with its sentence and what it is about', async () => {
  const { nodes } = await timeline('first: 100');
  expect(new Set(nodes.map(({ department }) => department)).size).toBeGreaterThan(2);
  const times = nodes.map(({ occurredAt }) => Date.parse(occurredAt));
  expect(times).toEqual([...times].sort((a, b) => b - a));
  for (const { type, sentence, subject } of nodes) {
    expect([type, /[\u4e00-\u9fff]/.test(sentence.zh), /\{/.test(sentence.zh + sentence.en)]).toEqual([
      type,
      true,
      false,
    ]);
    expect([type, subject === null || subject.__typename.length > 0]).toEqual([type, true]);
  }
  const { stage, stageSince, services, dataAsOf } = await read<Record<string, never>>(
    'stage stageSince services { stage name { zh } items { operation department } } dataAsOf { department status asOf }',
    AUDITOR,
  );
  const staged = nodes.filter(event => event.stage !== null);
  expect(stage).toBe(staged[0]?.stage ?? null);
  if (stage !== null) expect(staged.some(({ occurredAt }) => occurredAt === stageSince)).toBe(true);
  expect((services as unknown as { items: object[] }[])[0]?.items.length).toBeGreaterThan(0);
  expect(dataAsOf).toEqual(
    listDepartments()
      .filter(name => name !== 'lifecycle')
      .map(department => ({ department, status: 'FOLLOWED', asOf: expect.any(String) })),
  );
});

test('what an event may be about are the entities of all departments, and what a package offers is an operation', () => {
  const contracts = listDepartments().map(name => parse(readSchema(name)));
  const own = parse(readSchema('lifecycle'));
  const objects = (contract: DocumentNode) =>
    contract.definitions.filter(
      node => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
    );
  const keyed = contracts
    .filter((_, index) => listDepartments()[index] !== 'lifecycle')
    .flatMap(objects)
    .filter(({ directives }) => directives?.some(({ name }) => name.value === 'key'))
    .map(({ name }) => name.value);
  const union = own.definitions.find(
    node => node.kind === Kind.UNION_TYPE_DEFINITION && node.name.value === 'LifeSubject',
  ) as UnionTypeDefinitionNode;
  expect(union.types?.map(({ name }) => name.value).sort()).toEqual([...new Set(keyed)].sort());

  const mutations = new Map(
    contracts.map((contract, index) => [
      listDepartments()[index],
      objects(contract)
        .filter(({ name }) => name.value === 'Mutation')
        .flatMap(({ fields = [] }) => fields.map(({ name }) => name.value)),
    ]),
  );
  const stages = Object.keys(LIFECYCLE_STAGES) as LifecycleStage[];
  const histories = [[], ...decidingTypes(TEST_TODAY).map(type => [type])];
  for (const stage of stages) {
    const lives = zoneCodes.flatMap(zone => histories.map(happened => ({ stage, zone, happened })));
    const offered = lives.flatMap(life => packagesOf(life, TEST_TODAY)).flatMap(({ items }) => items);
    expect([stage, offered.length > 0]).toEqual([stage, true]);
    for (const { department, operation } of offered) {
      expect([operation, mutations.get(department)?.includes(operation)]).toEqual([operation, true]);
    }
  }
});

test('what decides on the next steps of a life is what departments tell', async () => {
  const told = await Promise.all(listDepartments().map(async name => (await loadDepartment(name)).changes ?? {}));
  const declared = new Set(told.flatMap(types => Object.keys(types)));
  const { ending, reopening, returning } = endsOfLife(TEST_TODAY);
  const named = [...decidingTypes(TEST_TODAY), ...ending, ...reopening, ...returning];
  expect(named.filter(type => !declared.has(type))).toEqual([]);
});

test('Y02: what is offered next is what the zone of the enterprise offers, by its own rule', async () => {
  const lives = sampleLives(40).filter(({ zone, endedOn }) => ['gedian', 'yili'].includes(zone.code) && !endedOn);
  const query = `query ($code: CreditCode!) { enterprise(creditCode: $code) {
    lifecycle { stage services { stage items { operation rule { code zone } } } } } }`;
  const offered = await Promise.all(
    lives.map(async ({ creditCode: code, zone }) => {
      const { data } = await platform.execute<{ enterprise: { lifecycle: Offered } }>(
        query,
        { code },
        enterpriseOf(code),
      );
      return { zone: zone.code, ...data!.enterprise.lifecycle };
    }),
  );
  const withReports = offered.filter(({ services }) =>
    services.some(({ items }) => items.some(one => one.operation === 'issueCreditReport')),
  );
  expect(withReports).toEqual(offered.filter(({ zone, stage }) => zone === 'yili' && stage !== 'EXIT'));
  expect(withReports.length).toBeGreaterThan(0);
  for (const { zone, stage, services } of offered) {
    const operations = services.flatMap(({ items }) => items.map(({ operation }) => operation));
    expect([stage, operations.includes('registerEnterprise')]).toEqual([stage, false]);
    for (const { rule } of services.flatMap(({ items }) => items)) expect(rule?.zone ?? zone).toBe(zone);
  }
});

test('one query goes on from an event into the department that owns what it is about', async () => {
  await publishPenalty('发布虚假广告');
  await consolidate();
  const penalties = 'timeline(first: 1, types: ["PenaltyPublished"])';
  const { timeline: page } = await read<{ timeline: { nodes: object[] } }>(
    `${penalties} { nodes { sentence { zh } subject { ... on PenaltyRecord { violation fine } } } }`,
    own,
  );
  expect(page.nodes).toEqual([
    {
      sentence: { zh: expect.stringContaining('发布虚假广告') },
      subject: { violation: '发布虚假广告', fine: '5000.00' },
    },
  ]);
});

test.each(['NEWEST_FIRST', 'OLDEST_FIRST'])('pages go on and back, and show each event once, %s', async order => {
  const { nodes: all } = await timeline(`first: 100, order: ${order}`);
  const forth: Event[] = [];
  let cursor = '';
  let page: Page;
  do {
    page = await timeline(`first: 2, order: ${order}${cursor && `, after: "${cursor}"`}`);
    forth.push(...page.nodes);
    cursor = page.pageInfo.endCursor;
  } while (page.pageInfo.hasNextPage);
  expect(forth.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  const back: Event[] = [];
  do {
    const before: Page = await timeline(
      `first: 2, order: ${order}, before: "${back.length === 0 ? cursor : page.pageInfo.startCursor}"`,
    );
    back.unshift(...before.nodes);
    page = before;
  } while (page.pageInfo.hasPreviousPage);
  expect(back.map(({ id }) => id)).toEqual(all.slice(0, -1).map(({ id }) => id));
});

test('the oldest first is the newest first turned round, and its cursors are its own', async () => {
  const { nodes: newest, pageInfo } = await timeline('first: 100');
  const { nodes: oldest } = await timeline('first: 100, order: OLDEST_FIRST');
  expect(oldest.map(({ id }) => id)).toEqual(newest.map(({ id }) => id).reverse());
  expect(oldest[0]?.type).toBe('EnterpriseRegistered');
  expect(await refusalOf(`order: OLDEST_FIRST, after: "${pageInfo.endCursor}"`)).toMatch(
    /^after must be a cursor that/,
  );
});

/** What is said of arguments that break a rule. */
async function refusalOf(args: string): Promise<string> {
  const { errors } = await platform.execute(
    `query ($code: CreditCode!) { enterprise(creditCode: $code) { lifecycle { timeline(${args}) { nodes { id } } } } }`,
    { code: creditCode },
    AUDITOR,
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  return errors?.[0]?.message ?? '';
}

test.each([
  ['before: "nonsense"', /^before must be a cursor that this list gave, but got: "nonsense"/],
  ['after: "nonsense"', /^after must be a cursor that this list gave/],
  ['types: []', /^types must be 1 to 100, but got: 0/],
  ['departments: []', /^departments must be 1 to 100, but got: 0/],
  [
    'from: "2026-11-02T00:00:00+08:00", to: "2026-11-01T00:00:00+08:00"',
    /^from must be before to, but got: 2026-11-01T16:00:00.000Z, 2026-10-31T16:00:00.000Z/,
  ],
])('a timeline that nothing can be in is refused: %s', async (args, message) => {
  expect(await refusalOf(args)).toMatch(message);
});

test('filters: departments, types, times', async () => {
  const { nodes: all } = await timeline('first: 100');
  const { nodes: ofCredit } = await timeline('first: 100, departments: ["credit"]');
  expect(ofCredit.map(({ id }) => id)).toEqual(all.filter(one => one.department === 'credit').map(({ id }) => id));
  const [newest] = all;
  const { nodes: until } = await timeline(`first: 100, to: "${newest?.occurredAt}"`);
  expect(until.every(({ occurredAt }) => Date.parse(occurredAt) < Date.parse(newest?.occurredAt ?? ''))).toBe(true);
});

describe('what a caller may not know of is not there', () => {
  const seenBy = async (as: As): Promise<Set<string>> =>
    new Set((await timeline('first: 100', as)).nodes.map(({ id }) => id));
  const stored = () =>
    platform.subgraphs.lifecycle?.database.query<{
      id: string;
      department: string;
      restricted: boolean;
      officeOnly: boolean;
    }>('select id, department, restricted, office_only as "officeOnly" from event where credit_code = $1', [
      creditCode,
    ]);

  test.each([
    ['the public', {}, () => false],
    ['another enterprise', enterpriseOf('91420703YY00001ABC'), () => false],
    ['a bank that carries the code', { role: 'bank', creditCodes: [creditCode] } as As, () => false],
    ['the enterprise itself', own, ({ officeOnly }: { officeOnly: boolean }) => !officeOnly],
    ['an officer of credit', OFFICER, ({ department }: { department: string }) => department === 'credit'],
    ['an auditor', AUDITOR, () => true],
  ] as const)('%s', async (_who, as, knows) => {
    const rows = (await stored()) ?? [];
    expect(rows.some(({ restricted }) => restricted)).toBe(true);
    const visible = rows.filter(row => !row.restricted || knows(row));
    expect(await seenBy(as as As)).toEqual(new Set(visible.map(({ id }) => id)));
  });

  test('an event that is restricted has no proof for who may not know of it', async () => {
    const hidden = (await stored())?.find(({ restricted }) => restricted);
    const proof = (as: As) =>
      platform.execute<{ proof: object | null }>(`{ proof(eventId: "${hidden?.id}") { hash } }`, {}, as);
    expect(await proof({})).toEqual({ data: { proof: null } });
    expect((await proof(AUDITOR)).data?.proof).toEqual({ hash: expect.any(String) });
  });
});

describe('its proof', () => {
  const run = promisify(execFile);
  let keys = '';
  let folder = '';

  beforeAll(async () => {
    await platform.subgraphs.lifecycle?.runJobs();
    folder = await mkdtemp(join(tmpdir(), 'life-'));
    const answer = await platform.subgraphs.lifecycle?.app.inject({ method: 'GET', url: '/signing-keys.json' });
    keys = join(folder, 'keys.json');
    await writeFile(keys, answer?.body ?? '');
  });

  /** What `npm run verify` says of a document. */
  async function verify(document: object): Promise<string> {
    const file = join(folder, 'proof.json');
    await writeFile(file, JSON.stringify(document));
    const options = [
      '--disable-warning=ExperimentalWarning',
      join(ROOT, 'shared/signing/verify-document.ts'),
      file,
      keys,
    ];
    const { stdout } = await run(process.execPath, options).catch((error: { stdout: string }) => error);
    return stdout;
  }

  interface Proof {
    chains: {
      chain: string;
      events: { content: { id: string; type: string }; hash: string; previousHash: string }[];
    }[];
  }
  const lifeProof = async (): Promise<Proof> => (await read<{ proof: Proof }>('proof', AUDITOR)).proof;

  test('is verified offline, of one event and of all', async () => {
    const proof = await lifeProof();
    const events = proof.chains.flatMap(({ events }) => events);
    expect(await verify(proof)).toBe(`VALID: ${events.length} events under a signed root, 0 not yet\n`);
    const id = events[0]?.content.id;
    const { data } = await platform.execute<{ proof: { document: object; batch: number } }>(
      `{ proof(eventId: "${id}") { batch document } }`,
      {},
      AUDITOR,
    );
    expect(data?.proof.batch).toBeGreaterThan(0);
    expect(await verify(data?.proof.document ?? {})).toBe('VALID: 1 events under a signed root, 0 not yet\n');
  });

  /** The longest chain of a proof, and its middle event. */
  const longest = (proof: Proof): Proof['chains'][number] =>
    proof.chains.reduce((one, other) => (other.events.length > one.events.length ? other : one));

  /** An event with a hash of its own, in the place of another. */
  const forged = (event: Events[number]): Events[number] => {
    const content = { ...event.content, type: 'Forged' };
    return { ...event, content, hash: hashAfter(event.previousHash, content) };
  };

  type Events = Proof['chains'][number]['events'];
  const TAMPERED: readonly (readonly [what: string, fault: string, tamper: (events: Events, at: number) => unknown])[] =
    [
      ['changed', 'CHANGED', (events, at) => Object.assign(events[at]?.content ?? {}, { type: 'Other' })],
      ['removed', 'REMOVED_BEFORE', (events, at) => events.splice(at, 1)],
      ['removed at the end', 'REMOVED_AFTER', events => events.pop()],
      ['reordered', 'REORDERED', (events, at) => events.splice(at - 1, 2, ...events.slice(at - 1, at + 1).reverse())],
      ['put in', 'INSERTED', (events, at) => events.splice(at, 0, ...events.slice(at, at + 1).map(forged))],
      ['told twice', 'INSERTED', (events, at) => events.splice(at, 0, ...events.slice(at, at + 1))],
    ];

  test.each(TAMPERED)('an event that is %s is found and named', async (_what, fault, tamper) => {
    const proof = await lifeProof();
    const { events } = longest(proof);
    expect(events.length).toBeGreaterThan(2);
    const ids = events.map(({ content }) => content.id);
    tamper(events, events.length - 2);
    const said = await verify(proof);
    expect(said).toMatch(/^FORGED/);
    const named = said.split('\n').filter(line => line.startsWith(`${fault} `));
    expect(named.length).toBeGreaterThan(0);
    for (const line of named) expect(ids.slice(-3)).toContain(line.split(' ')[1]);
  });
});

test('each event is told live to who may know of it', async () => {
  const response = await fetch(new URL('/graphql', platform.url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${await platform.tokenOf(own)}`,
    },
    body: JSON.stringify({
      query: `subscription ($code: CreditCode!) { enterpriseChanged(creditCode: $code) { type department sentence { zh } } }`,
      variables: { code: creditCode },
    }),
  });
  expect(response.status).toBe(200);
  await publishPenalty('未按规定公示年报');
  await consolidate();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString();
    if (text.includes('PenaltyPublished')) break;
  }
  expect(text).toContain('未按规定公示年报');
});

test('as of a moment: what was recorded later is not there', async () => {
  const { nodes: now } = await timeline('first: 100');
  const [newest] = now;
  const asOf = new Date(Date.parse(newest?.occurredAt ?? '') - 1).toISOString();
  const query = `query ($code: CreditCode!, $asOf: DateTime) {
    enterprise(creditCode: $code) { lifecycle(asOf: $asOf) { timeline(first: 100) { nodes { id } } } } }`;
  const { data } = await platform.execute<{ enterprise: { lifecycle: { timeline: { nodes: { id: string }[] } } } }>(
    query,
    { code: creditCode, asOf },
    AUDITOR,
  );
  const then = data?.enterprise.lifecycle.timeline.nodes.map(({ id }) => id);
  expect(then).not.toContain(newest?.id);
  expect(now.map(({ id }) => id)).toEqual(expect.arrayContaining(then ?? []));
});

test('as of a moment: the stage is the one that was known then, and none before anything was', async () => {
  const query = `query ($code: CreditCode!, $asOf: DateTime) {
    enterprise(creditCode: $code) { lifecycle(asOf: $asOf) {
      stage stageSince timeline(first: 100, types: ["EnterpriseRegistered"]) { nodes { recordedAt } } } } }`;
  interface Life {
    stage: string | null;
    stageSince: string | null;
    timeline: { nodes: { recordedAt: string }[] };
  }
  const lifeAsOf = async (asOf: string | null): Promise<Life | undefined> => {
    const variables = { code: creditCode, asOf };
    const { data } = await platform.execute<{ enterprise: { lifecycle: Life } }>(query, variables, AUDITOR);
    return data?.enterprise.lifecycle;
  };
  const registeredAt = (await lifeAsOf(null))?.timeline.nodes[0]?.recordedAt ?? '';
  const before = new Date(Date.parse(registeredAt) - 365 * 86_400_000).toISOString();
  expect(await lifeAsOf(before)).toEqual({ stage: null, stageSince: null, timeline: { nodes: [] } });
  expect(await lifeAsOf(registeredAt)).toMatchObject({
    stage: 'REGISTRATION',
    timeline: { nodes: [{ recordedAt: registeredAt }] },
  });
});

test('an annulled deregistration opens the life again, at a stage of its own', async () => {
  const code = sampleLives(40).find(({ endedOn }) => endedOn !== null)?.creditCode ?? '';
  const [first, second] = [officerOf('market-access', 'first'), officerOf('market-access', 'second')];
  const step = async (operation: string, type: string, input: object, as: As): Promise<{ id: string }> => {
    const { data } = await platform.execute<{ done: { id: string; message?: string } }>(
      `mutation ($input: ${type}!) { done: ${operation}(input: $input) {
        ... on RegistrationAnnulment { id } ... on Refusal { message } } }`,
      { input },
      as,
    );
    expect(data?.done.message).toBeUndefined();
    return { id: data?.done.id ?? '' };
  };
  const life = async () => {
    const { data } = await platform.execute(
      'query ($code: CreditCode!) { enterprise(creditCode: $code) { status lifecycle { stage } } }',
      { code },
      AUDITOR,
    );
    return data;
  };
  expect(await life()).toEqual({ enterprise: { status: 'DEREGISTERED', lifecycle: { stage: 'EXIT' } } });
  const application = {
    creditCode: code,
    registration: 'DEREGISTRATION',
    reason: '注销申请系冒名提交',
    evidenceDigest: 'ab'.repeat(32),
  };
  const { id: annulmentId } = await step('applyForAnnulment', 'ApplyForAnnulmentInput', application, first);
  await step('acceptAnnulment', 'AnnulmentInput', { annulmentId }, first);
  const decision = { annulmentId, finding: 'FALSE_REGISTRATION', reasons: ['申请材料中的签名系伪造'] };
  await step('approveAnnulment', 'ApproveAnnulmentInput', decision, second);
  await consolidate();
  expect(await life()).toEqual({ enterprise: { status: 'OPERATING', lifecycle: { stage: 'REGISTRATION' } } });
});

test('a rebuild of all departments gives the same rows, by hash', async () => {
  const { database } = platform.subgraphs.lifecycle ?? {};
  const rows = () =>
    database?.query(`select id, seq, hash, previous_hash, recorded_at, hash_seq, text from event order by id`);
  const before = await rows();
  await database?.query(`update source set phase = 'BEGINNING', phase_cursor = null`);
  await consolidate();
  expect(await rows()).toEqual(before);
  await database?.query('truncate event, source, removed_event, batch');
  await consolidate();
  const hashes = (of: object[] | undefined) => (of as { id: string; hash: string }[]).map(({ id, hash }) => [id, hash]);
  expect(hashes(await rows())).toEqual(hashes(before));
});
