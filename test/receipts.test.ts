/**
 * Receipts at the gateway's front door: the real department of exchange keeps them, a small one has the data. What
 * officers, banks and services read is told to the enterprise; what they were refused too; and where the department
 * does not take receipts, reading ends at a bound.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { department as exchange } from '../subgraphs/exchange/index.ts';
import { LINK, eventually, openTestGateway, startDepartment } from '../gateway/testing/gateway.ts';
import type { GatewayResponse, TestDepartment, TestGateway } from '../gateway/testing/gateway.ts';
import { readSchema } from '../shared/departments.ts';
import { createLog } from '../shared/process/log.ts';
import { createGraphClient } from '../shared/server/joined-graph.ts';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner, makeKeys } from '../shared/identity/principal.ts';
import type { Principal, Signer } from '../shared/identity/principal.ts';
import { openTestSubgraph } from '../shared/testing/department.ts';
import type { TestSubgraph } from '../shared/testing/department.ts';

const [A, B] = ['91420703YY00016P7F', '91420703M000100Y11'] as const;
const BANK_CODE = '91350100M000100Y43';
const RECORDS = `${LINK}
  "Code." scalar CreditCode
  type Query { enterprises: [Enterprise!] enterprise(creditCode: CreditCode!): Enterprise }
  type Mutation { note(creditCode: CreditCode!): Enterprise }
  type Enterprise @key(fields: "creditCode") {
    creditCode: CreditCode!
    name: String
    person: MaskedString
    "Its file. For the enterprise itself, officers of this department and auditors; null for everybody else."
    file: String
    hidden: String @requiresScopes(scopes: [["officer:elsewhere"]])
  }
  type MaskedString @shareable { value: String! masked: Boolean! reason: String! }
`;
const platform = makeKeys();
let sign: Signer;
let kept: TestSubgraph;
let records: TestDepartment;
let door: Server;
let gateway: TestGateway;
/** What the door of receipts does: takes them, refuses them, or stores them and loses the answer. */
let doorState: 'takes' | 'refuses' | 'loses' = 'takes';

const OFFICER: Partial<Principal> = { role: 'officer', subject: 'officer-7', department: 'records' };
const BANK: Partial<Principal> = { role: 'bank', subject: 'bank/1', creditCodes: [BANK_CODE] };
const AUDITOR: Partial<Principal> = { role: 'auditor', subject: 'auditor/1' };
const OWNER: Partial<Principal> = { role: 'enterprise', subject: 'owner/1', creditCodes: [A] };

/** Stands before exchange, so that its door of receipts alone can fail. */
function startDoor(target: string): Promise<Server> {
  const server = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const isReceipts = request.url === '/exchange/receipts';
      if (isReceipts && doorState === 'refuses') return void response.writeHead(503).end('{}');
      const { method = 'GET', url = '/', headers } = request;
      const { host: _host, 'content-length': _length, connection: _connection, ...sent } = headers;
      const answer = await fetch(new URL(url, target), {
        method,
        headers: sent as Record<string, string>,
        ...(parts.length > 0 && { body: Buffer.concat(parts) }),
      });
      if (isReceipts && doorState === 'loses') return void response.writeHead(502).end('{}');
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
      response.end(await answer.text());
    })();
  });
  return new Promise(done => void server.listen(0, '127.0.0.1', () => done(server)));
}

beforeAll(async () => {
  sign = await createSigner(platform.privateKey);
  kept = await openTestSubgraph(exchange, { config: { PRINCIPAL_PUBLIC_KEY: platform.publicKey } });
  door = await startDoor(await kept.app.listen({ host: '127.0.0.1', port: 0 }));
  const enterprise = (creditCode: string) => ({
    creditCode,
    name: `name of ${creditCode}`,
    person: { value: '张**', masked: true, reason: 'masked' },
    file: creditCode === A ? 'file' : null,
  });
  records = await startDepartment(RECORDS, {
    Query: {
      enterprises: () => [A, B].map(enterprise),
      enterprise: (_root: unknown, { creditCode }: { creditCode: string }) => enterprise(creditCode),
    },
    Mutation: { note: (_root: unknown, { creditCode }: { creditCode: string }) => enterprise(creditCode) },
    Enterprise: { __resolveReference: ({ creditCode }: { creditCode: string }) => enterprise(creditCode) },
  });
  gateway = await openTestGateway(
    {
      exchange: {
        contract: readSchema('exchange'),
        url: `http://127.0.0.1:${(door.address() as AddressInfo).port}/graphql`,
      },
      records: { contract: RECORDS, url: records.url },
    },
    {
      PRINCIPAL_PUBLIC_KEY: JSON.stringify(platform.publicKey),
      PRINCIPAL_PRIVATE_KEY: JSON.stringify(platform.privateKey),
      RECEIPT_WAIT_MS: '50',
      RECEIPTS_WAITING: '4',
    },
  );
  await gateway.loaded;
});
afterAll(async () => {
  await gateway.close();
  door.close();
  door.closeAllConnections();
  await records.stop();
  await kept.close();
});

/** Receipts cannot be removed, so that each test looks at those that follow. */
let before = 0;
const count = async (): Promise<number> => (await rows()).length;
beforeEach(async () => {
  doorState = 'takes';
  before = await count();
});

interface Row {
  creditCode: string;
  reader: string;
  fields: string[];
  refused: boolean;
}
const rows = (): Promise<(Row & Record<string, unknown>)[]> =>
  kept.database.query(
    `select credit_code as "creditCode", reader, member, department, reader_id as "readerId", fields, purpose,
       legal_basis as "legalBasis", case_no as "caseNo", refused from access_receipt order by read_at, credit_code, refused`,
  );
const left = async (wanted: number): Promise<Row[]> =>
  (
    await eventually(
      () => rows(),
      found => found.length >= before + wanted,
    )
  ).slice(before);
const inWords = ({ creditCode, reader, fields, refused }: Row): string =>
  `${reader} ${creditCode === A ? 'A' : 'B'} ${refused ? 'refused ' : ''}${[...fields].sort().join(' ')}`;

async function ask(
  query: string,
  as: Partial<Principal>,
  headers: Record<string, string> = {},
): Promise<GatewayResponse> {
  const token = await sign({ ...PUBLIC, subject: 'x', ...as }, GATEWAY_AUDIENCE, 60);
  return gateway.execute(query, { headers: { authorization: `Bearer ${token}`, ...headers } });
}

test('an officer reads: the answer is as it was asked for, and the enterprise sees the receipt', async () => {
  const stated = {
    'x-access-purpose': encodeURIComponent('信用核查'),
    'x-access-basis': encodeURIComponent('《优化营商环境条例》第三十条'),
    'x-access-case': 'AJ-1',
  };
  const asked = '{ enterprises { file name } }';
  // The second time it is answered past Apollo Server's pipeline.
  for (const _time of [1, 2])
    expect(await ask(asked, OFFICER, stated)).toEqual({
      status: 200,
      data: {
        enterprises: [
          { file: 'file', name: `name of ${A}` },
          { file: null, name: `name of ${B}` },
        ],
      },
    });
  expect((await left(4)).map(inWords).sort()).toEqual(
    ['A', 'A', 'B', 'B'].map(whose => `OFFICER ${whose} Enterprise.file`),
  );
  const seen = `{ enterprise(creditCode: "${A}") { accessReceipts(by: OFFICER, purpose: "信用核查", first: 1) {
    nodes { by department readerId fields purpose legalBasis caseNo refused } } } }`;
  const receipt = {
    by: 'OFFICER',
    department: 'records',
    readerId: null,
    fields: ['Enterprise.file'],
    purpose: '信用核查',
    legalBasis: '《优化营商环境条例》第三十条',
    caseNo: 'AJ-1',
    refused: false,
  };
  expect((await ask(seen, OWNER)).data).toEqual({ enterprise: { accessReceipts: { nodes: [receipt] } } });
  expect((await ask(seen, AUDITOR)).data).toEqual({
    enterprise: { accessReceipts: { nodes: [{ ...receipt, readerId: 'officer-7' }] } },
  });
});

const SEEN = `{ enterprise(creditCode: "${A}") { accessReceipts(first: 1) {
  nodes { by department fields purpose purposeText { zh en } legalBasis caseNo refused } } } }`;

test('a department’s service asks by the kit’s client: the enterprise sees for what, by which law and in which case', async () => {
  const service = { ...PUBLIC, role: 'service' as const, subject: 'credit', department: 'credit' };
  const joined = createGraphClient({
    url: gateway.url,
    token: await sign(service, GATEWAY_AUDIENCE, 60),
    log: createLog('receipts', 'silent'),
  });
  const asking = { purpose: '公示行政处罚', legalBasis: '《政务数据共享条例》有关章节', caseNo: 'CF-1' };
  expect(await joined(asking)(`{ enterprise(creditCode: "${A}") { file } }`)).toEqual({ enterprise: { file: 'file' } });
  await left(1);
  const receipt = { by: 'SERVICE', department: 'credit', fields: ['Enterprise.file'], refused: false };
  const purposeText = { zh: asking.purpose, en: asking.purpose };
  expect((await ask(SEEN, OWNER)).data).toEqual({
    enterprise: { accessReceipts: { nodes: [{ ...receipt, ...asking, purposeText }] } },
  });
});

test.each<[what: string, as: Partial<Principal>, headers: Record<string, string>, refused: boolean]>([
  ['an officer’s read', OFFICER, {}, false],
  ['a bank’s read that is refused', BANK, {}, true],
  ['a purpose that cannot be read', OFFICER, { 'x-access-purpose': '%E4%BF' }, false],
  ['a purpose of spaces', OFFICER, { 'x-access-purpose': '%20%20' }, false],
])('without a purpose, the receipt says so: %s', async (_what, as, headers, refused) => {
  await ask(`{ enterprise(creditCode: "${A}") { ${refused ? 'hidden' : 'file'} } }`, as, headers);
  await left(1);
  expect((await ask(SEEN, OWNER)).data).toMatchObject({
    enterprise: {
      accessReceipts: {
        nodes: [{ purpose: '', purposeText: { zh: '访问方未说明用途', en: 'no purpose was stated' }, refused }],
      },
    },
  });
});

test.each<[who: string, as: Partial<Principal>, query: string, wanted: string[]]>([
  ['a bank is refused', BANK, `{ enterprise(creditCode: "${B}") { file } }`, ['BANK B refused Enterprise.file']],
  [
    'an officer of another department is refused, by a directive too',
    { ...OFFICER, department: 'credit' },
    `{ enterprise(creditCode: "${B}") { hidden file } }`,
    ['OFFICER B refused Enterprise.file Enterprise.hidden'],
  ],
  [
    'personal data, masked',
    { role: 'service', department: 'records' },
    `{ enterprise(creditCode: "${A}") { person { value } } }`,
    ['SERVICE A Enterprise.person MaskedString.value'],
  ],
  [
    'the result of a mutation',
    OFFICER,
    `mutation { note(creditCode: "${A}") { file } }`,
    ['OFFICER A Enterprise.file'],
  ],
  [
    'in parts',
    OFFICER,
    `{ enterprise(creditCode: "${A}") { name ... @defer { file } } }`,
    ['OFFICER A Enterprise.file'],
  ],
])('a receipt: %s', async (_who, as, query, wanted) => {
  await ask(query, as, { accept: 'multipart/mixed, application/json' });
  expect((await left(wanted.length)).map(inWords)).toEqual(wanted);
});

test('the public, the enterprise itself and auditors leave none, and neither does what everybody may read', async () => {
  for (const as of [{ role: 'public' as const }, OWNER, AUDITOR]) await ask('{ enterprises { file } }', as);
  await ask('{ enterprises { name } }', OFFICER);
  await ask(`{ enterprise(creditCode: "${A}") { file } }`, OFFICER);
  expect((await left(1)).map(inWords)).toEqual(['OFFICER A Enterprise.file']);
});

describe('where receipts are not taken', () => {
  const READ = `{ enterprise(creditCode: "${A}") { file } }`;

  test('what was stored while its answer was lost is stored once', async () => {
    doorState = 'loses';
    await ask(READ, OFFICER);
    await left(1);
    doorState = 'takes';
    await ask(READ, OFFICER);
    await left(2);
    expect(await count()).toBe(before + 2);
  });

  test('they wait up to the bound; then nothing is read that leaves one, until they are taken', async () => {
    doorState = 'refuses';
    for (let n = 0; n < 4; n += 1) expect((await ask(READ, OFFICER)).data).toEqual({ enterprise: { file: 'file' } });
    const received = records.received.length;
    for (const query of [READ, `mutation { note(creditCode: "${A}") { file } }`]) {
      const { data, errors } = await ask(query, OFFICER);
      expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'SUBGRAPH_UNAVAILABLE']);
    }
    expect(records.received).toHaveLength(received);
    // Everybody else, and what everybody may read, is answered all the same.
    expect((await ask(READ, OWNER)).data).toEqual({ enterprise: { file: 'file' } });
    expect((await ask('{ enterprises { name } }', OFFICER)).errors).toBeUndefined();
    doorState = 'takes';
    expect((await left(4)).map(inWords)).toEqual(Array.from({ length: 4 }, () => 'OFFICER A Enterprise.file'));
    expect((await ask(READ, OFFICER)).data).toEqual({ enterprise: { file: 'file' } });
    await left(5);
  });
});

test('statistics are for auditors, and count what was read without a purpose', async () => {
  await ask(`{ enterprise(creditCode: "${A}") { file } }`, OFFICER);
  await left(1);
  const [{ since = '', until = '' } = {}] = await kept.database.query<{ since: string; until: string }>(
    `select min(read_at at time zone 'Asia/Shanghai')::date::text as since,
       max(read_at at time zone 'Asia/Shanghai')::date::text as until from access_receipt`,
  );
  const query = `{ accessStatistics(since: "${since}", until: "${until}") { by answered refused withoutPurpose } }`;
  const all = await rows();
  const of = (reader: string, keep: (row: Row & Record<string, unknown>) => boolean): number =>
    all.filter(row => row.reader === reader && keep(row)).length;
  expect((await ask(query, AUDITOR)).data).toEqual({
    accessStatistics: expect.arrayContaining([
      {
        by: 'OFFICER',
        answered: of('OFFICER', ({ refused }) => !refused),
        refused: of('OFFICER', ({ refused }) => refused),
        withoutPurpose: of('OFFICER', ({ purpose }) => purpose === ''),
      },
    ]),
  });
  for (const as of [OFFICER, BANK, OWNER]) expect((await ask(query, as)).data).toEqual({ accessStatistics: null });
});
