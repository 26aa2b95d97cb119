/**
 * A partner at the gateway's front door: the real department of exchange keeps the log, a small one has the data. What
 * is signed, granted and in time is answered and provable; everything else is refused, and is in the log.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { parse } from 'graphql';
import { department as exchange } from '../subgraphs/exchange/index.ts';
import { registerKey } from '../subgraphs/exchange/peers/keys.ts';
import { proofOf } from '../subgraphs/exchange/proofs/proofs.ts';
import { headersOf } from '../gateway/partner/envelope.ts';
import { operationHash } from '../gateway/partner/limits.ts';
import { LINK, openTestGateway, startDepartment } from '../gateway/testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../gateway/testing/gateway.ts';
import { inOneTransaction } from '../shared/database/write.ts';
import { readSchema } from '../shared/departments.ts';
import { creditCodeCheckDigit, organizationCheckDigit } from '../shared/identifiers/index.ts';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner, makeKeys } from '../shared/identity/principal.ts';
import type { Principal } from '../shared/identity/principal.ts';
import { hashOf, makeSigningKey, signDocument, verifyExchange } from '../shared/signing/index.ts';
import type { ExchangeEnvelope, ExchangeProof, KnownKey, SignedDocument } from '../shared/signing/index.ts';
import { openTestSubgraph } from '../shared/testing/department.ts';
import type { TestSubgraph } from '../shared/testing/department.ts';

const ORGANIZATION = `11420000MB000000${organizationCheckDigit('MB000000')}`;
const MEMBER = `${ORGANIZATION}${creditCodeCheckDigit(ORGANIZATION)}`;
const ENTERPRISE = '91420703YY00016P7F';
const RECORDS = `${LINK}
  scalar CreditCode
  type Query {
    records(zone: String, first: Int, orderBy: Order): RecordPage
    recordsOf(creditCode: CreditCode!): RecordPage
    everyRecord: [Record!]
    enterprise(creditCode: CreditCode!): Enterprise
  }
  type Enterprise @key(fields: "creditCode") { creditCode: CreditCode! zone: String parent: Enterprise }
  enum Order { SECRET NAME }
  type RecordPage { nodes: [Record!]! totalCount: Int }
  type Record { creditCode: CreditCode! name: String secret: String faulty: String }
`;
const FIELDS = ['Query.records', 'RecordPage.nodes', 'Record.name', 'Record.faulty'];
/** Fields of the grants that are tried out from all sides. */
const WIDE = [
  ...FIELDS,
  'Query.records(zone:)',
  'Query.recordsOf',
  'Query.everyRecord',
  'Query.enterprise',
  'RecordPage.totalCount',
  'Enterprise.zone',
  'Enterprise.parent',
];
const key = makeSigningKey();
const platform = makeKeys();
let now = new Date();
let log: TestSubgraph;
let records: TestDepartment;
let gateway: TestGateway;

const GRANT = `
  insert into access_grant (id, grant_no, credit_code, zone, member_name, fields, purpose, legal_basis, matter_code,
    ends_on, granted_at, request_id)
  values ($1, $2, $3, 'gedian', 'authority', $4, 'licence review', 'law, article 1', '000101', '2099-01-01', $5, $6)`;
const REQUEST = `
  insert into share_request (id, credit_code, zone, member_name, fields, purpose, legal_basis, matter_code, ends_on,
    share_type, state, requested_at, requested_by, decided_at, decided_by)
  values ($1, $2, 'gedian', 'authority', $3, 'licence review', 'law, article 1', '000101', '2099-01-01', 'CONDITIONAL',
    'GRANTED', $4, 'x', $4, 'y')`;

async function grant(grantNo: string, fields: readonly string[] = FIELDS): Promise<void> {
  const request = randomUUID();
  await log.database.query(REQUEST, [request, MEMBER, fields, now]);
  await log.database.query(GRANT, [randomUUID(), grantNo, MEMBER, fields, now, request]);
}

/** Enterprises of two zones, and one that the register does not have. */
const ELSEWHERE = '91360112MA3A00079L';
const UNKNOWN = '91420703MA4K000104';
const NEIGHBOUR = '91420703MA4K001410';
const ZONES: Readonly<Record<string, string>> = {
  [ENTERPRISE]: 'gedian',
  [NEIGHBOUR]: 'gedian',
  [ELSEWHERE]: 'xinjian',
};
const recordOf = (creditCode: string, name: string) => ({ creditCode, name, secret: 'hidden' });
const ONE = recordOf(ENTERPRISE, 'one');
let isRegisterDown = false;
/** What the department tells of the zone that it is asked for: it may err. */
let listed = [ONE];
/** The parent of every enterprise, and what it tells as records of one beside those of it. */
let parentOf = ELSEWHERE;
let listedOf: (typeof ONE)[] = [];
let zoneAsked: string | undefined;

beforeAll(async () => {
  log = await openTestSubgraph(exchange, { now: () => now, config: { PRINCIPAL_PUBLIC_KEY: platform.publicKey } });
  const address = await log.app.listen({ host: '127.0.0.1', port: 0 });
  records = await startDepartment(RECORDS, {
    Query: {
      records: (_root: unknown, { zone }: { zone?: string }) => {
        zoneAsked = zone;
        return { nodes: listed, totalCount: listed.length };
      },
      recordsOf: (_root: unknown, { creditCode }: { creditCode: string }) => ({
        nodes: listedOf.length > 0 ? listedOf : [recordOf(creditCode, 'of it')],
        totalCount: 1,
      }),
      everyRecord: () => listed,
      enterprise: (_root: unknown, { creditCode }: { creditCode: string }) => {
        if (isRegisterDown) throw new Error('the register is down');
        const parent = { creditCode: parentOf, zone: ZONES[parentOf] };
        return creditCode in ZONES ? { creditCode, zone: ZONES[creditCode], parent } : null;
      },
    },
    Record: {
      faulty: () => {
        throw new Error('Record.secret is "hidden"');
      },
    },
  });
  gateway = await openTestGateway(
    {
      exchange: { contract: readSchema('exchange'), url: `${address}/graphql` },
      records: { contract: RECORDS, url: records.url },
    },
    {
      PRINCIPAL_PUBLIC_KEY: JSON.stringify(platform.publicKey),
      PRINCIPAL_PRIVATE_KEY: JSON.stringify(platform.privateKey),
    },
  );
  await gateway.loaded;
  await grant('G-1');
  await grant('G-2');
  for (const grantNo of ['G-wide', 'G-small', 'G-listed', 'G-slow']) await grant(grantNo, WIDE);
  await inOneTransaction(log.database, query => registerKey(query, { member: MEMBER, publicKey: key.publicKey, now }));
});
afterAll(async () => {
  await gateway.close();
  await records.stop();
  await log.close();
});

interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
}
interface Message {
  body?: object;
  envelope?: Partial<ExchangeEnvelope>;
  signed?: SignedDocument<ExchangeEnvelope>;
  address?: string;
}

const envelopeOf = (body: object, more: Partial<ExchangeEnvelope> = {}): ExchangeEnvelope => ({
  kind: 'EXCHANGE_REQUEST',
  messageId: randomUUID(),
  grantNo: 'G-1',
  member: MEMBER,
  purpose: 'licence review',
  legalBasis: 'law, article 1',
  matterCode: '000101',
  caseNo: 'C-1',
  sentAt: now.toISOString(),
  bodyHash: hashOf(body),
  ...more,
});
const NAMES = { query: '{ records { nodes { name } } }' };

async function send({ body = NAMES, envelope = {}, signed, address = 'G-1' }: Message = {}): Promise<Answer> {
  const request = signed ?? signDocument(envelopeOf(body, envelope), key);
  const response = await fetch(new URL(`/partners/${address}/graphql`, gateway.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headersOf(request) },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as Answer['body'] };
}

test('what is granted is answered; the answer is bound to its question, and the proof of both verifies', async () => {
  const signed = signDocument(envelopeOf(NAMES), key);
  const { status, headers, body } = await send({ signed });
  expect([status, body]).toEqual([200, { data: { records: { nodes: [{ name: 'one' }] } } }]);
  expect(headers.get('exchange-request-hash')).toBe(hashOf(signed.content));
  expect(headers.get('exchange-stamp')).toBe('in time');
  now = new Date(now.getTime() + 61_000);
  await log.runJobs();
  const { messageId } = signed.content;
  const asking = signDocument(envelopeOf({ proof: messageId }), key);
  const answer = await gateway.get(`/partners/G-1/proof?messageId=${messageId}`, headersOf(asking));
  const proof = JSON.parse(answer.text) as ExchangeProof;
  const { keys: own } = (await (await log.app.inject('/signing-keys.json')).json()) as { keys: KnownKey[] };
  const known: KnownKey[] = [
    ...own,
    { keyId: key.keyId, algorithm: key.algorithm, publicKey: key.publicKey, member: MEMBER },
  ];
  expect(verifyExchange(proof, known)).toMatchObject({ state: 'VALID', faults: [], signed: 2, unsigned: 0 });
  expect(proof.entries[1]?.content.answerHash).toBe(hashOf(body));
  const [batch] = proof.batches;
  const { number = 0, root = '' } = batch?.content ?? {};
  const countersigned = signDocument({ kind: 'EXCHANGE_COUNTERSIGN', number, root, member: MEMBER }, key);
  const post = (document: object): Promise<Response> =>
    fetch(new URL('/partners/G-1/countersign', gateway.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(document),
    });
  expect((await post(countersigned)).status).toBe(201);
  expect((await post({ ...countersigned, content: { ...countersigned.content, root: hashOf(1) } })).status).toBe(409);
  const again = await proofOf(log.database.query, MEMBER, messageId);
  expect(again && verifyExchange(again, known)).toMatchObject({ state: 'VALID' });
  expect(again?.countersigned).toHaveLength(1);
});

test('a proof is given to who signed the message, and to nobody else', async () => {
  const signed = signDocument(envelopeOf(NAMES), key);
  await send({ signed });
  const { messageId } = signed.content;
  const stranger = signDocument(envelopeOf({ proof: messageId }), makeSigningKey());
  expect((await gateway.get(`/partners/G-1/proof?messageId=${messageId}`, headersOf(stranger))).status).toBe(404);
  // The signature of the message itself is of another question.
  expect((await gateway.get(`/partners/G-1/proof?messageId=${messageId}`, headersOf(signed))).status).toBe(404);
  expect((await gateway.get(`/partners/G-1/proof?messageId=${messageId}`)).status).toBe(401);
});

/** What a caller reads of the log of one case, at the gateway's front door. */
async function logOf(caseNo: string, as: Pick<Principal, 'role'> & Partial<Principal>): Promise<object[] | null> {
  const sign = await createSigner(platform.privateKey);
  const token = await sign({ ...PUBLIC, subject: as.role, ...as }, GATEWAY_AUDIENCE, 60);
  const query = `{ exchangeMessages(first: 100) {
    nodes { messageId member caseNo outcome reason fields batch { countersignedBy } proofPath } } }`;
  const { data, errors } = await gateway.execute(query, { headers: { authorization: `Bearer ${token}` } });
  expect(errors).toBeUndefined();
  const page = data?.exchangeMessages as { nodes: { caseNo: string }[] } | null;
  if (!page) return null;
  return page.nodes.filter(one => one.caseNo === caseNo).map(({ caseNo: _, ...rest }) => rest);
}

test('auditors read what partners asked and were refused, and a partner its own, through the gateway', async () => {
  const caseNo = 'C-log';
  const answered = signDocument(envelopeOf(NAMES, { caseNo }), key);
  await send({ signed: answered });
  const refused = signDocument(envelopeOf(NAMES, { caseNo, purpose: 'statistics' }), key);
  await send({ signed: refused });
  now = new Date(now.getTime() + 61_000);
  await log.runJobs();
  const entry = (of: typeof answered, more: object): object => ({
    messageId: of.content.messageId,
    member: MEMBER,
    batch: { countersignedBy: [] },
    proofPath: `/partners/G-1/proof?messageId=${of.content.messageId}`,
    ...more,
  });
  const told = [
    entry(refused, { outcome: 'REFUSED', reason: 'OTHER_PURPOSE', fields: expect.any(Array) }),
    entry(answered, {
      outcome: 'ANSWERED',
      reason: null,
      fields: ['Query.records', 'RecordPage.nodes', 'Record.name'],
    }),
  ];
  expect(await logOf(caseNo, { role: 'auditor' })).toEqual(told);
  expect(await logOf(caseNo, { role: 'partner', creditCodes: [MEMBER] })).toEqual(told);
  expect(await logOf(caseNo, { role: 'partner', creditCodes: [ENTERPRISE] })).toEqual([]);
  expect(await logOf(caseNo, { role: 'officer', department: 'exchange' })).toBeNull();
});

const read = (): number => records.received.length;
const lastEntry = async (): Promise<{ step: string; reason: string | null; fields: string[] }> => {
  const [last] = await log.database.query<{ content: { step: string; reason: string | null; fields: string[] } }>(
    'select content from message_entry order by place desc limit 1',
  );
  if (!last) throw new Error('the log is empty');
  return last.content;
};

describe('refused, in the log, and nothing is read', () => {
  const REFUSED: readonly [what: string, message: () => Message, code: string][] = [
    ['signed by another key', () => ({ signed: signDocument(envelopeOf(NAMES), makeSigningKey()) }), 'UNKNOWN_KEY'],
    ['of another member', () => ({ envelope: { member: '11420000MB00000025' } }), 'UNKNOWN_KEY'],
    ['with another body', () => ({ envelope: { bodyHash: hashOf({}) } }), 'OTHER_BODY'],
    ['for another purpose', () => ({ envelope: { purpose: 'statistics' } }), 'OTHER_PURPOSE'],
    ['for no case', () => ({ envelope: { caseNo: '' } }), 'NO_CASE'],
    ['at another grant', () => ({ address: 'G-2' }), 'OTHER_GRANT'],
    ['without a grant', () => ({ address: 'G-3', envelope: { grantNo: 'G-3' } }), 'NO_GRANT'],
    [
      'of an hour ago',
      () => ({ envelope: { sentAt: new Date(now.getTime() - 3_600_000).toISOString() } }),
      'OUT_OF_TIME',
    ],
  ];
  test.each(REFUSED)('a message %s', async (_what, message, code) => {
    const before = read();
    const { status, body } = await send(message());
    expect([status, body.errors?.[0]?.message]).toEqual([403, `the message is refused: ${code}`]);
    expect(await lastEntry()).toMatchObject({ step: 'REFUSED', reason: code });
    expect(read()).toBe(before);
  });

  test('a message that was sent before', async () => {
    const signed = signDocument(envelopeOf(NAMES), key);
    expect((await send({ signed })).status).toBe(200);
    const before = read();
    expect((await send({ signed })).status).toBe(403);
    expect(await lastEntry()).toMatchObject({ step: 'REFUSED', reason: 'REPLAYED' });
    expect(read()).toBe(before);
  });

  const OUTSIDE: readonly [way: string, query: string, field: string][] = [
    ['alias', '{ records { nodes { name: secret } } }', 'Record.secret'],
    ['fragment', '{ records { nodes { ...f } } } fragment f on Record { secret }', 'Record.secret'],
    ['sort', '{ records(orderBy: SECRET) { nodes { name } } }', 'Query.records'],
    ['count', '{ records { totalCount } }', 'RecordPage.totalCount'],
    ['introspection with data', '{ records { nodes { name } } __schema { types { name } } }', 'Query.records'],
    ['mutation', 'mutation { requestShare { __typename } }', 'Mutation.requestShare'],
  ];
  test.each(OUTSIDE)('a field outside the grant by %s', async (_way, query, field) => {
    const before = read();
    const { status, text } = await send({ body: { query } });
    expect(status).toBe(400);
    expect(text).not.toMatch(/hidden|Did you mean/);
    const entry = await lastEntry();
    expect(entry).toMatchObject({ step: 'REFUSED', reason: 'OUTSIDE_VIEW' });
    expect(entry.fields).toContain(field);
    expect(read()).toBe(before);
  });

  test('a request without a signature', async () => {
    const url = new URL('/partners/G-1/graphql', gateway.url);
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(url, { method: 'POST', headers, body: JSON.stringify(NAMES) })).status).toBe(401);
  });
});

const receipts = (caseNo: string): Promise<{ code: string; refused: boolean; fields: string[] }[]> =>
  log.database.query(
    'select credit_code as code, refused, fields from access_receipt where case_no = $1 and member = $2 order by read_at',
    [caseNo, MEMBER],
  );

test('an enterprise has a receipt of what was read of it, though its key was not asked for, and of what was refused', async () => {
  await send({ envelope: { caseNo: 'C-receipts' } });
  const fields = ['Query.records', 'RecordPage.nodes', 'Record.name'];
  expect(await receipts('C-receipts')).toEqual([{ code: ENTERPRISE, refused: false, fields }]);
  const body = { query: '{ records { nodes { secret } } }', variables: { code: ENTERPRISE } };
  await send({ body, envelope: { caseNo: 'C-refused' } });
  expect(await receipts('C-refused')).toMatchObject([{ code: ENTERPRISE, refused: true }]);
  // In the name of a member nobody else leaves one.
  await send({ signed: signDocument(envelopeOf(body, { caseNo: 'C-forged' }), makeSigningKey()), body });
  expect(await receipts('C-forged')).toEqual([]);
});

test('the schema of a grant is told of itself alone', async () => {
  const { status, text } = await send({ body: { query: '{ __schema { types { name fields { name } } } }' } });
  expect(status).toBe(200);
  expect(text).toContain('Record');
  expect(text).not.toMatch(/secret|totalCount|Mutation|ShareRequest|orderBy/);
});

test("an error's text is that of its code: a department's own words may name more than is granted", async () => {
  const { status, text, body } = await send({ body: { query: '{ records { nodes { name faulty } } }' } });
  expect([status, body.data]).toEqual([200, { records: { nodes: [{ name: 'one', faulty: null }] } }]);
  expect(body.errors).toHaveLength(1);
  expect(text).not.toMatch(/secret|hidden/);
});

/** Asks under one of the wide grants. */
const askWide = (query: string, { grantNo = 'G-wide', caseNo = 'C-1', variables = {} } = {}): Promise<Answer> =>
  send({ body: { query, variables }, envelope: { grantNo, caseNo }, address: grantNo });

describe('the graph of a grant is that of its zone', () => {
  const OF_ANOTHER: readonly [way: string, query: string][] = [
    ['by an argument', '{ records(zone: "xinjian") { nodes { name } } }'],
    ['by a second name', '{ a: records(zone: "gedian") { totalCount } b: records(zone: "xinjian") { totalCount } }'],
    ['in a fragment', '{ ...f } fragment f on Query { records(zone: "xinjian") { totalCount } }'],
    ['with those of all zones', '{ everyRecord { name } }'],
  ];
  test.each(OF_ANOTHER)('what is of another one is not asked for %s', async (_way, query) => {
    const before = read();
    const { status, text } = await askWide(query);
    expect([status, read()]).toEqual([400, before]);
    expect(text).not.toMatch(/xinjian|hidden/);
    expect(await lastEntry()).toMatchObject({ step: 'REFUSED', reason: 'OUTSIDE_ZONE' });
  });

  test('a department is asked by the zone; what it tells of another one does not leave, nor leaves a receipt', async () => {
    listed = [ONE, recordOf(ELSEWHERE, 'elsewhere'), recordOf(UNKNOWN, 'unknown')];
    const { status, body } = await askWide('{ records { nodes { name } } }', { caseNo: 'C-zone' });
    listed = [ONE];
    expect([status, body]).toEqual([200, { data: { records: { nodes: [{ name: 'one' }] } } }]);
    expect(zoneAsked).toBe('gedian');
    expect((await receipts('C-zone')).map(({ code }) => code)).toEqual([ENTERPRISE]);
  });

  test('an enterprise of another zone is as if there were none, also in counts, and learns that somebody tried', async () => {
    const query = `query ($code: CreditCode!) {
      enterprise(creditCode: $code) { zone } recordsOf(creditCode: $code) { totalCount nodes { name } } }`;
    for (const code of [ELSEWHERE, UNKNOWN]) {
      const { status, body } = await askWide(query, { caseNo: `C-${code}`, variables: { code } });
      expect([status, body]).toEqual([200, { data: { enterprise: null, recordsOf: null } }]);
      expect(await receipts(`C-${code}`)).toMatchObject([{ code, refused: true }]);
    }
    const { body } = await askWide(query, { variables: { code: ENTERPRISE } });
    expect(body.data).toEqual({
      enterprise: { zone: 'gedian' },
      recordsOf: { totalCount: 1, nodes: [{ name: 'of it' }] },
    });
    const parent = await askWide(`{ enterprise(creditCode: "${ENTERPRISE}") { zone parent { zone } } }`);
    expect(parent.body).toEqual({ data: { enterprise: { zone: 'gedian', parent: null } } });
  });

  test('where the register does not tell whose it is, nothing is shown', async () => {
    isRegisterDown = true;
    const { status, body, text } = await askWide('{ records { nodes { name } } }', { caseNo: 'C-down' });
    isRegisterDown = false;
    expect([status, body.data, body.errors?.[0]?.extensions.code]).toEqual([200, null, 'SUBGRAPH_UNAVAILABLE']);
    expect(text).not.toMatch(/one/);
    expect(await receipts('C-down')).toEqual([]);
  });
});

describe('a grant that needs the consent of each enterprise', () => {
  const grantNo = 'G-consent';
  const ofIt = (rest: string): string => `{ enterprise(creditCode: "${ENTERPRISE}") { zone ${rest} } }`;
  const consent = (until: string): Promise<unknown> =>
    log.database.query(
      `insert into sharing_consent (id, credit_code, zone, grant_id, grant_no, fields, purpose, given_at, until)
       select gen_random_uuid(), $2, zone, id, grant_no, fields, purpose, $3, $4
       from access_grant where grant_no = $1`,
      [grantNo, ENTERPRISE, now, until],
    );

  beforeAll(async () => {
    await grant(grantNo, WIDE);
    await log.database.query('update access_grant set consent_required = true where grant_no = $1', [grantNo]);
  });

  test('reads nothing of one without, and tells it so by a receipt', async () => {
    const before = read();
    const { status } = await askWide(ofIt(''), { grantNo, caseNo: 'C-none' });
    expect([status, await lastEntry(), read()]).toMatchObject([403, { step: 'REFUSED', reason: 'NO_CONSENT' }, before]);
    expect(await receipts('C-none')).toMatchObject([{ code: ENTERPRISE, refused: true }]);
  });

  test('reads nothing by lists, whether they are of the zone or not', async () => {
    await consent('2099-01-01');
    const before = read();
    for (const query of ['{ records { nodes { name } } }', '{ records(zone: "gedian") { totalCount } }']) {
      const { status } = await askWide(query, { grantNo });
      expect([status, await lastEntry()]).toMatchObject([400, { step: 'REFUSED', reason: 'NOT_BY_NAME' }]);
    }
    expect(read()).toBe(before);
  });

  test('shows of others nothing that a department tells beside, also where they are of the zone', async () => {
    parentOf = NEIGHBOUR;
    listedOf = [ONE, recordOf(NEIGHBOUR, 'neighbour')];
    const query = `{ enterprise(creditCode: "${ENTERPRISE}") { zone parent { zone } }
      recordsOf(creditCode: "${ENTERPRISE}") { nodes { name } } }`;
    const told = await askWide(query, { grantNo, caseNo: 'C-beside' });
    const wide = await askWide(query);
    [parentOf, listedOf] = [ELSEWHERE, []];
    expect(told.body).toEqual({
      data: { enterprise: { zone: 'gedian', parent: null }, recordsOf: { nodes: [{ name: 'one' }] } },
    });
    // Without the consents of the grant it is shown: nothing but these took it out.
    expect(wide.body).toEqual({
      data: {
        enterprise: { zone: 'gedian', parent: { zone: 'gedian' } },
        recordsOf: { nodes: [{ name: 'one' }, { name: 'neighbour' }] },
      },
    });
    expect(await receipts('C-beside')).toMatchObject([{ code: ENTERPRISE, refused: false }]);
  });

  test('is answered until a consent is taken back between two messages', async () => {
    expect((await askWide(ofIt(''), { grantNo })).status).toBe(200);
    await log.database.query('update sharing_consent set revoked_at = $1 where grant_no = $2', [now, grantNo]);
    expect((await askWide(ofIt(''), { grantNo })).status).toBe(403);
  });
});

describe('the limits of a grant', () => {
  const NESTED = '{ records { nodes { name } } }';
  const limit = (grantNo: string, column: string, value: unknown): Promise<unknown> =>
    log.database.query(`update access_grant set ${column} = $2 where grant_no = $1`, [grantNo, value]);

  test('an operation that is too deep or too large is refused before anything is read; one at the edge is not', async () => {
    const depths: readonly [depth: number, status: number][] = [
      [2, 400],
      [3, 200],
    ];
    for (const [depth, expected] of depths) {
      await limit('G-small', 'depth_limit', depth);
      const before = read();
      const { status, body } = await askWide(NESTED, { grantNo: 'G-small' });
      expect([depth, status]).toEqual([depth, expected]);
      if (expected === 200) continue;
      expect([body.errors?.[0]?.extensions.code, read()]).toEqual(['LIMIT_EXCEEDED', before]);
      expect(await lastEntry()).toMatchObject({ step: 'REFUSED', reason: 'PAST_LIMIT' });
    }
    await limit('G-small', 'depth_limit', null);
    await limit('G-small', 'cost_limit', 1);
    const { body } = await askWide(NESTED, { grantNo: 'G-small' });
    const [, got = ''] = /may cost at most 1, but got: (\d+)/.exec(body.errors?.[0]?.message ?? '') ?? [];
    await limit('G-small', 'cost_limit', Number(got) - 1);
    expect((await askWide(NESTED, { grantNo: 'G-small' })).status).toBe(400);
    await limit('G-small', 'cost_limit', Number(got));
    expect((await askWide(NESTED, { grantNo: 'G-small' })).status).toBe(200);
  });

  test('a grant that lists its operations has these alone, and its own schema', async () => {
    await limit('G-listed', 'operations', [operationHash(parse(NESTED))]);
    const { status, body } = await askWide('{ records { nodes { faulty } } }', { grantNo: 'G-listed' });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'OPERATION_NOT_REGISTERED']);
    expect(await lastEntry()).toMatchObject({ step: 'REFUSED', reason: 'NOT_LISTED' });
    const spaced = await askWide('{ records\n{ nodes { name } } } # the same', { grantNo: 'G-listed' });
    expect(spaced.status).toBe(200);
    expect((await askWide('{ __schema { queryType { name } } }', { grantNo: 'G-listed' })).status).toBe(200);
  });

  test('messages of a minute are counted by the grant, those of its member alone', async () => {
    await limit('G-slow', 'rate_limit', 2);
    const grantNo = 'G-slow';
    const forged = signDocument(envelopeOf({ query: NESTED }, { grantNo }), makeSigningKey());
    for (let times = 0; times < 3; times += 1)
      await send({ body: { query: NESTED }, signed: forged, address: grantNo });
    const statuses: number[] = [];
    for (let times = 0; times < 6; times += 1) statuses.push((await askWide(NESTED, { grantNo })).status);
    // A minute may end among them.
    expect(statuses.slice(0, 2)).toEqual([200, 200]);
    expect(statuses).toContain(429);
    const [entry] = await log.database.query<{ step: string }>(
      `select step from message_entry where content->>'reason' = 'RATE_LIMITED' and content->>'grantNo' = 'G-slow'`,
    );
    expect(entry).toEqual({ step: 'ANSWERED' });
  });
});

test('a grant that is revoked is refused from the next request on', async () => {
  const envelope = { grantNo: 'G-2' };
  expect((await send({ address: 'G-2', envelope })).status).toBe(200);
  await log.database.query(`update access_grant set revoked_at = $1, revoke_reason = 'ended' where grant_no = 'G-2'`, [
    now,
  ]);
  const { status, body } = await send({ address: 'G-2', envelope });
  expect([status, body.errors?.[0]?.message]).toEqual([403, 'the message is refused: REVOKED']);
});

test('without the log nothing is read', async () => {
  await log.database.query('alter table message_entry rename to away');
  const before = read();
  const { status } = await send();
  expect([status, read()]).toEqual([503, before]);
  await log.database.query('alter table away rename to message_entry');
  expect((await send()).status).toBe(200);
});
