/** Sharing with the province through the gateway: the ledger, requests and agreements, and who read what. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { loadDepartment, readSchema } from '../shared/departments.ts';
import { makeCreditCode } from '../shared/identifiers/index.ts';
import { lifeOf } from '../shared/sample/life.ts';
import { publishedKeys, verifySnapshot } from '../shared/signing/index.ts';
import type { SignedDocument, WindowSnapshot } from '../shared/signing/index.ts';
import { createFeedClient } from '../shared/server/feeds.ts';
import { addReceipts } from '../subgraphs/exchange/receipts/store.ts';
import { partOf } from '../subgraphs/exchange/resources/elsewhere.ts';
import { resourcesOf } from '../subgraphs/exchange/resources/from-contract.ts';
import { TEST_TODAY, enterpriseOf, officerOf, openTestSubgraph } from '../shared/testing/department.ts';
import type { TestSubgraph } from '../shared/testing/department.ts';
import { openPlatform } from './platform.ts';
import type { Platform } from './platform.ts';

const MEMBER = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420000', serial: 31 });
const PARTNER = { role: 'partner' as const, subject: 'province', creditCodes: [MEMBER] };
const OFFICER = officerOf('exchange', 'officer-9');
const AUDITOR = { role: 'auditor' as const, subject: 'auditor' };
const ENTERPRISE = lifeOf(0, TEST_TODAY).creditCode;

let platform: Platform;
let exchange: TestSubgraph;
beforeAll(async () => {
  // The public may not see the schema, as where the gateway is reached from elsewhere.
  platform = await openPlatform({ sample: 5, settings: { INTROSPECTION: 'identified' } });
  await platform.subgraphs.exchange?.runJobs();
  exchange = await openTestSubgraph(await loadDepartment('exchange'), { sample: 5 });
}, 180_000);
afterAll(async () => {
  await exchange.close();
  await platform.close();
});

/** Executes a mutation through the gateway. */
async function mutate(name: string, input: object, selection: string, as: object): Promise<Record<string, unknown>> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const inputType = name === 'grantShare' || name === 'refuseShare' ? 'DecideShareInput' : type;
  const query = `mutation ($input: ${inputType}!) {
    result: ${name}(input: $input) { __typename ... on Refusal { code message } ${selection} } }`;
  const { data, errors } = await platform.execute<{ result: Record<string, unknown> }>(query, { input }, as);
  if (!data?.result) throw new Error(JSON.stringify(errors));
  return data.result;
}

const ASKED = {
  creditCode: MEMBER,
  zone: 'gedian',
  memberName: '省数据共享平台',
  fields: ['Enterprise.accessReceipts', 'PenaltyRecord.documentNo'],
  purpose: '核验经营主体信用状况',
  legalBasis: '《优化营商环境条例》第三十条',
  matterCode: '420000-001',
  endsOn: '2027-11-01',
};
const REQUEST = '... on ShareRequest { id state shareType dueDate requestedAt }';
const GRANT = '... on AccessGrant { id grantNo state fields endsOn provideBy }';

interface LedgerPage {
  dataLedger: {
    nodes: { catalogCode: string; name: string; department: string; shareType: string; shareGround: string | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const LEDGER = `query ($filter: DataLedgerFilter, $after: String) {
  dataLedger(filter: $filter, first: 100, after: $after) {
    nodes { catalogCode name department shareType shareGround } pageInfo { hasNextPage endCursor } } }`;

async function ledger(filter: object): Promise<LedgerPage['dataLedger']['nodes']> {
  const nodes: LedgerPage['dataLedger']['nodes'] = [];
  for (let after: string | null = null; ; ) {
    const { data }: { data?: LedgerPage | null } = await platform.execute<LedgerPage>(LEDGER, { filter, after });
    if (!data) throw new Error('the ledger must be read');
    nodes.push(...data.dataLedger.nodes);
    after = data.dataLedger.pageInfo.endCursor;
    if (!data.dataLedger.pageInfo.hasNextPage) return nodes;
  }
}

test('Y07: the ledger has what the contracts offer by itself, and what is registered beside it', async () => {
  const all = await ledger({ kind: 'CONTRACT' });
  expect([...new Set(all.map(({ department }) => department))].sort()).toEqual(Object.keys(platform.subgraphs).sort());
  expect(all.every(({ catalogCode }) => /^3\d{2}001\/\d{6}$/.test(catalogCode))).toBe(true);
  expect(new Set(all.map(({ catalogCode }) => catalogCode)).size).toBe(all.length);
  expect(all.every(({ shareType, shareGround }) => (shareType === 'UNCONDITIONAL') === (shareGround === null))).toBe(
    true,
  );
  expect(all.find(({ name }) => name === 'SealedClue')).toMatchObject({ shareType: 'NOT_SHARED' });
  // The next turn finds nothing new.
  expect(await platform.subgraphs.exchange?.runJobs()).toMatchObject({ 'what the contracts offer': 0 });
  const model = {
    kind: 'MODEL',
    department: 'credit',
    name: '企业信用风险模型',
    summary: '按信用记录计算风险等级',
    shareType: 'NOT_SHARED',
    shareGround: '《中华人民共和国数据安全法》第二十一条',
    updateCycle: 'MONTHLY',
  };
  const selection = '... on DataResource { catalogCode kind }';
  expect(await mutate('registerResource', model, selection, OFFICER)).toMatchObject({ kind: 'MODEL' });
  expect(await mutate('registerResource', model, selection, OFFICER)).toMatchObject({ code: 'ON_LEDGER' });
  expect(
    await mutate('registerResource', { ...model, name: '另一模型', shareGround: null }, selection, OFFICER),
  ).toMatchObject({
    code: 'INVALID_INPUT',
  });
});

test('Y07: officers of exchange, auditors and its department see when each resource last changed, as the feeds tell', async () => {
  const query = `{ dataLedger(filter: { kind: CONTRACT, department: "exchange" }, first: 100) {
    nodes { name freshness { lastChangedAt readUntil state } } } }`;
  interface Fresh {
    dataLedger: { nodes: { name: string; freshness: { lastChangedAt: string | null; state: string } | null }[] };
  }
  const freshnessOf = async (name: string, as: object) => {
    const { data } = await platform.execute<Fresh>(query, {}, as);
    return data?.dataLedger.nodes.find(one => one.name === name)?.freshness;
  };
  await platform.untilReadable();
  await platform.subgraphs.exchange?.runJobs();
  const told = { lastChangedAt: expect.any(String), readUntil: expect.any(String), state: 'CURRENT' };
  // The ledger itself was told of as its resources came into it; nothing was told of a page of something else.
  for (const as of [OFFICER, AUDITOR]) expect(await freshnessOf('DataResource', as)).toEqual(told);
  expect(await freshnessOf('BaseRegistry', OFFICER)).toEqual({ ...told, lastChangedAt: null });
  for (const as of [{}, PARTNER, officerOf('credit'), enterpriseOf(ENTERPRISE)]) {
    expect(await freshnessOf('DataResource', as)).toBeNull();
  }
  // Other departments' feeds are read through the gateway too.
  const late = `{ dataLedger(filter: { department: "credit", late: false }, first: 100) {
    nodes { name freshness { lastChangedAt state } } } }`;
  const { data } = await platform.execute<Fresh>(late, {}, officerOf('credit'));
  expect(data?.dataLedger.nodes.find(({ name }) => name === 'PenaltyRecord')?.freshness).toMatchObject({
    lastChangedAt: expect.any(String),
    state: 'CURRENT',
  });
});

test('Y08: the snapshot for a window has what the gateway shows the public of a zone', async () => {
  const department = await loadDepartment('exchange');
  const { database } = platform.subgraphs.exchange ?? exchange;
  const folder = mkdtempSync(join(tmpdir(), 'window-'));
  const said: string[] = [];
  const args = [folder, platform.url, 'gedian', '3'];
  await department.commands?.['window-snapshot']?.({ database, args, say: line => void said.push(line) });
  const document = JSON.parse(readFileSync(join(folder, 'snapshot.json'), 'utf8')) as SignedDocument<WindowSnapshot>;
  rmSync(folder, { recursive: true });
  const query = `{ enterprises(filter: { zone: "gedian" }, first: 100) { nodes { creditCode name status
    licenceRecords(first: 100) { nodes { documentNo valid } } } } }`;
  interface Zone {
    enterprises: {
      nodes: { creditCode: string; licenceRecords: { nodes: { documentNo: string; valid: boolean }[] } }[];
    };
  }
  const { data } = await platform.execute<Zone>(query);
  const shown = data?.enterprises.nodes ?? [];
  const { enterprises } = document.content;
  expect(enterprises.map(({ creditCode }) => creditCode)).toContain(ENTERPRISE);
  expect(said).toEqual([expect.stringMatching(new RegExp(`^${shown.length} enterprises, valid until `))]);
  const standing = (nodes: { documentNo: string; valid: boolean }[]) =>
    nodes.filter(({ valid }) => valid).map(({ documentNo }) => documentNo);
  expect(enterprises.map(one => [one.creditCode, one.licences.map(({ documentNo }) => documentNo)])).toEqual(
    shown.map(one => [one.creditCode, standing(one.licenceRecords.nodes)]),
  );
  expect(enterprises.some(({ licences }) => licences.length > 0)).toBe(true);
  expect(enterprises.every(({ statusName }) => /^\p{Script=Han}+$/u.test(statusName))).toBe(true);
  const keys = await publishedKeys(database);
  expect(verifySnapshot(document, keys, new Date())).toMatchObject({ state: 'VALID', isExpired: false });
});

test('Y08: a window issues the snapshot of its enterprises itself, of what everybody may see', async () => {
  const roles = new Set<string>();
  const heard = ({ headers }: { headers: Record<string, unknown> }): void => {
    const [, claims = ''] = String(headers['x-principal'] ?? '').split('.');
    if (claims) roles.add((JSON.parse(Buffer.from(claims, 'base64url').toString()) as { role: string }).role);
  };
  const register = platform.subgraphs['market-access']?.app.server;
  register?.on('request', heard);
  const input = { zone: 'gedian', days: 3, creditCodes: [ENTERPRISE, ENTERPRISE] };
  const selection = '... on WindowSnapshot { zone validUntil checkCode enterpriseCount document page }';
  const acceptor = officerOf('market-access');
  const issue = (more: object, as: object = acceptor) =>
    mutate('issueWindowSnapshot', { ...input, ...more }, selection, as);
  const issued = await issue({ idempotencyKey: 'snapshot-1' });
  expect([...roles]).toEqual(['public']);
  register?.off('request', heard);
  const document = issued.document as SignedDocument<WindowSnapshot>;
  expect(issued).toMatchObject({ zone: 'gedian', validUntil: '2026-11-21', enterpriseCount: 1 });
  expect(document.content.enterprises).toMatchObject([{ creditCode: ENTERPRISE, statusName: expect.any(String) }]);
  expect(issued.page).toContain(`核验码：${String(issued.checkCode)}`);
  const { database } = platform.subgraphs.exchange ?? exchange;
  const keys = await publishedKeys(database);
  expect(verifySnapshot(document, keys, new Date('2026-11-21T23:59:59+08:00'))).toEqual({
    state: 'VALID',
    isExpired: false,
    code: issued.checkCode,
  });
  // The same request is the same document, not a second one.
  expect(await issue({ idempotencyKey: 'snapshot-1' })).toEqual(issued);
  const told = "select payload from change where type = 'WindowSnapshotIssued'";
  expect(await database.query(told)).toEqual([
    { payload: { zone: 'gedian', validUntil: '2026-11-21', checkCode: issued.checkCode, enterpriseCount: 1 } },
  ]);
  expect(await issue({ zone: 'yili' })).toMatchObject({ code: 'NOT_FOUND' });
  for (const wrong of [{ days: 0 }, { days: 8 }, { creditCodes: [] }]) {
    expect(await issue(wrong)).toMatchObject({ code: 'INVALID_INPUT' });
  }
  for (const as of [OFFICER, AUDITOR, { ...acceptor, duties: ['approver'] }, { ...acceptor, zones: ['yili'] }, {}]) {
    expect(await issue({}, as)).toMatchObject({ code: 'NOT_ENTITLED' });
  }
});

test('Y07: what the gateway serves says what a department offers as its contract does', async () => {
  const token = await platform.tokenOf({ role: 'service', subject: 'exchange', department: 'exchange' });
  const schema = parse(await createFeedClient({ url: platform.url, token }).schema());
  const offered = (contract: DocumentNode) =>
    resourcesOf(contract, new Set())
      .map(({ name, items }) => [name, items.map(item => [item.name, item.type]).sort()])
      .sort();
  for (const name of ['credit', 'exchange']) {
    expect(offered(partOf(schema, name, new Set()))).toEqual(offered(parse(readSchema(name))));
  }
});

test('Y08: three base registries, of which the population registry is a reference only', async () => {
  const query = '{ baseRegistries(zone: "yili") { code type source { en } rule { code clause } } }';
  const { data } = await platform.execute<{ baseRegistries: { code: string; type: string | null }[] }>(query);
  expect(data?.baseRegistries.map(({ code, type }) => [code, type])).toEqual([
    ['POPULATION', null],
    ['LEGAL_PERSON', 'Enterprise'],
    ['ELECTRONIC_LICENCE', 'LicenceRecord'],
  ]);
  const none = await platform.execute('{ baseRegistries(zone: "gedian") { code } }');
  expect(none.data).toEqual({ baseRegistries: [] });
});

test('Y09: a request is answered by another person, an agreement begins, and its revocation holds at once', async () => {
  const enterprise = '91420703YY00016P7F';
  const ofNoOrgan = { ...ASKED, creditCode: enterprise };
  expect(await mutate('requestShare', ofNoOrgan, REQUEST, { ...PARTNER, creditCodes: [enterprise] })).toMatchObject({
    code: 'NO_ORGAN',
  });
  const request = await mutate('requestShare', ASKED, REQUEST, PARTNER);
  expect(request).toMatchObject({ state: 'OPEN', shareType: 'CONDITIONAL' });
  const decide = { creditCode: MEMBER, requestId: request.id, reason: '符合共享条件' };
  expect(await mutate('grantShare', decide, GRANT, PARTNER)).toMatchObject({ code: 'NOT_ENTITLED' });
  const grant = await mutate('grantShare', decide, GRANT, OFFICER);
  expect(grant).toMatchObject({ state: 'ACTIVE', fields: ASKED.fields, endsOn: ASKED.endsOn });
  expect(await mutate('refuseShare', decide, REQUEST, OFFICER)).toMatchObject({ code: 'REQUEST_ENDED' });

  const resource = await resourceNamed('PenaltyRecord');
  const sealed = { resourceId: resource, shareType: 'NOT_SHARED', shareGround: '依法保密', reason: '依法保密' };
  expect(await mutate('classifyResource', sealed, '', OFFICER)).toMatchObject({ code: 'AGREEMENTS_STAND' });
  const revoked = await mutate(
    'revokeGrant',
    { creditCode: MEMBER, grantId: grant.id, reason: '用途已完成' },
    GRANT,
    OFFICER,
  );
  expect(revoked).toMatchObject({ state: 'REVOKED' });
  expect(await mutate('classifyResource', sealed, '... on DataResource { shareType }', OFFICER)).toMatchObject({
    shareType: 'NOT_SHARED',
  });
  expect(await mutate('requestShare', ASKED, REQUEST, PARTNER)).toMatchObject({ code: 'NOT_SHARED' });
  const unknown = { ...ASKED, fields: ['Nothing.atAll'] };
  expect(await mutate('requestShare', unknown, REQUEST, PARTNER)).toMatchObject({ code: 'NOT_IN_LEDGER' });
});

test('Y09: a request is answered within 1 or 10 working days, and who made it does not answer it', async () => {
  const open = { ...ASKED, fields: ['DataResource.name'] };
  const mine = await mutate('requestShare', open, `${REQUEST}`, OFFICER);
  expect(mine).toMatchObject({ shareType: 'UNCONDITIONAL' });
  const decide = { creditCode: MEMBER, requestId: mine.id, reason: '不符合共享条件' };
  expect(await mutate('refuseShare', decide, REQUEST, OFFICER)).toMatchObject({ code: 'SAME_OFFICER' });
  const other = officerOf('exchange', 'officer-10');
  expect(await mutate('refuseShare', decide, REQUEST, other)).toMatchObject({ state: 'REFUSED' });
  const list = '{ shareRequests(first: 100) { nodes { id creditCode } } }';
  const seen = async (as: object) =>
    (await platform.execute<{ shareRequests: { nodes: { creditCode: string }[] } }>(list, {}, as)).data?.shareRequests
      .nodes;
  expect((await seen(PARTNER))?.every(({ creditCode }) => creditCode === MEMBER)).toBe(true);
  expect(await seen(enterpriseOf(MEMBER))).toEqual([]);
  expect((await seen(AUDITOR))?.length).toBeGreaterThan(2);
});

test('Y09: the enterprise and the auditor see who read what, refused reads too, and nobody can change it', async () => {
  const common = {
    reader: 'BANK' as const,
    member: MEMBER,
    department: null,
    readerId: null,
    grantNo: null,
    fields: 0,
    purpose: '贷款审查',
    legalBasis: '《商业银行法》第三十五条',
    caseNo: 'DK-1',
    refused: true,
  };
  const receipt = (of: number) => ({
    id: randomUUID(),
    // An enterprise that is named twice has one receipt.
    creditCodes: [ENTERPRISE, ENTERPRISE],
    readAt: '2026-11-18T10:00:00+08:00',
    of,
  });
  const lists = [['Enterprise.creditGrade']];
  const receipts = { lists, common: [common, { ...common, refused: false }], receipts: [receipt(0), receipt(1)] };
  expect(await ask('/exchange/receipts', receipts)).toMatchObject({ status: 201, body: { added: 2 } });
  expect(await ask('/exchange/receipts', receipts)).toMatchObject({ status: 201, body: { added: 0 } });
  const withValue = { ...receipts, receipts: [{ ...receipt(0), value: 'A' }] };
  expect(await ask('/exchange/receipts', withValue)).toMatchObject({ status: 400 });
  const ofNothing = { ...receipts, receipts: [receipt(2)] };
  expect(await ask('/exchange/receipts', ofNothing)).toMatchObject({ status: 400 });
  const withoutFields = { ...receipts, common: [{ ...common, fields: 1 }], receipts: [receipt(0)] };
  expect(await ask('/exchange/receipts', withoutFields)).toMatchObject({ status: 400 });

  const { database } = platform.subgraphs.exchange ?? exchange;
  await addReceipts(database, receipts);
  const query = `query ($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) {
    accessReceipts(by: BANK) { nodes { by member fields purpose legalBasis caseNo refused } } } }`;
  const read = async (as: object) =>
    (
      await platform.execute<{ enterprise: { accessReceipts: { nodes: object[] } | null } }>(
        query,
        { creditCode: ENTERPRISE },
        as,
      )
    ).data?.enterprise.accessReceipts;
  for (const as of [enterpriseOf(ENTERPRISE), AUDITOR]) {
    const seen = (await read(as))?.nodes ?? [];
    expect(seen.map(one => (one as { refused: boolean }).refused).sort()).toEqual([false, true]);
    expect(seen[0]).toMatchObject({ by: 'BANK', member: MEMBER, purpose: '贷款审查', caseNo: 'DK-1' });
  }
  for (const as of [OFFICER, PARTNER, enterpriseOf(MEMBER)]) expect(await read(as)).toBeNull();

  const statistics = '{ accessStatistics(since: "2026-11-18", until: "2026-11-18") { on by answered refused } }';
  expect((await platform.execute(statistics, {}, AUDITOR)).data).toEqual({
    accessStatistics: [{ on: '2026-11-18', by: 'BANK', answered: 1, refused: 1 }],
  });
  expect((await platform.execute(statistics, {}, OFFICER)).data).toEqual({ accessStatistics: null });

  for (const statement of [
    `update access_receipt set purpose = 'other'`,
    'delete from access_receipt',
    'truncate access_receipt',
  ]) {
    await expect(database.query(statement)).rejects.toThrow('receipts are added and never changed or removed');
  }
});

const DISPUTE = `... on ValueDispute { id state department dueDate overdue answerReason correction
  availableSteps { operation yours input missing } }`;

test('Y09: a value is disputed by who reads it, and answered by who keeps it, with its correction or the reason', async () => {
  const keeper = officerOf('credit', 'officer-7');
  const value = {
    creditCode: MEMBER,
    about: ENTERPRISE,
    field: 'Enterprise.taxGrade',
    thing: ENTERPRISE,
    valueHash: 'b'.repeat(64),
    reason: '与本单位掌握的情况不一致',
  };
  const dispute = (changes: object, as: object) => mutate('disputeValue', { ...value, ...changes }, DISPUTE, as);
  // Without an agreement nothing was read.
  expect(await dispute({}, PARTNER)).toMatchObject({ code: 'NOT_GRANTED' });
  const asked = await mutate('requestShare', { ...ASKED, fields: [value.field] }, REQUEST, PARTNER);
  const decided = { creditCode: MEMBER, requestId: asked.id, reason: '符合共享条件' };
  const grant = await mutate('grantShare', decided, GRANT, OFFICER);
  for (const as of [{}, OFFICER, keeper, enterpriseOf(ENTERPRISE)]) {
    expect(await dispute({}, as)).toMatchObject({ code: 'NOT_ENTITLED' });
  }
  for (const [wrong, code] of [
    [{ field: 'Enterprise.nothing' }, 'NOT_IN_LEDGER'],
    [{ field: 'creditGrade' }, 'INVALID_INPUT'],
    [{ valueHash: 'b' }, 'INVALID_INPUT'],
    [{ reason: ' ' }, 'INVALID_INPUT'],
    [{ about: MEMBER }, 'NOT_FOUND'],
  ] as const) {
    expect([wrong, await dispute(wrong, PARTNER)]).toEqual([wrong, expect.objectContaining({ code })]);
  }
  const open = await dispute({}, PARTNER);
  expect(open).toMatchObject({ state: 'OPEN', department: 'credit', dueDate: '2026-12-03', overdue: false });
  expect(await dispute({}, PARTNER)).toMatchObject({ code: 'DISPUTE_OPEN' });

  // Who keeps the value finds it, and takes the step that it says.
  const listed = async (as: object) => {
    const list = `{ valueDisputes(state: OPEN, first: 100) { nodes { id department
      availableSteps { operation yours input missing } } } }`;
    interface Listed {
      valueDisputes: {
        nodes: { id: string; availableSteps: { yours: boolean; input: object; missing: string[] }[] }[];
      };
    }
    return (await platform.execute<Listed>(list, {}, as)).data?.valueDisputes.nodes ?? [];
  };
  const found = (await listed(keeper)).find(({ id }) => id === open.id);
  expect(found?.availableSteps).toEqual([
    {
      operation: 'answerDispute',
      yours: true,
      input: { disputeId: open.id, version: 1 },
      missing: ['upheld', 'reason'],
    },
  ]);
  for (const as of [PARTNER, OFFICER, enterpriseOf(ENTERPRISE)]) {
    const seen = (await listed(as)).find(({ id }) => id === open.id);
    expect(seen?.availableSteps[0]?.yours).toBe(false);
  }
  for (const as of [officerOf('legal-services'), {}, enterpriseOf(MEMBER)]) {
    expect((await listed(as)).some(({ id }) => id === open.id)).toBe(false);
  }
  const answer = (changes: object, as: object) =>
    mutate('answerDispute', { disputeId: open.id, upheld: true, reason: '评级依据有误', ...changes }, DISPUTE, as);
  for (const as of [PARTNER, OFFICER, officerOf('legal-services'), enterpriseOf(ENTERPRISE)]) {
    expect(await answer({ correction: '重新评定' }, as)).toMatchObject({ code: 'NOT_ENTITLED' });
  }
  expect(await answer({}, keeper)).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await answer({ upheld: false, correction: '重新评定' }, keeper)).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await answer({ correction: '信用等级重新评定' }, keeper)).toMatchObject({
    state: 'UPHELD',
    correction: '信用等级重新评定',
    availableSteps: [],
  });
  expect(await answer({ correction: '重新评定' }, keeper)).toMatchObject({ code: 'DISPUTE_ENDED' });

  // The enterprise disputes what is about itself, and is told why it stands.
  const own = enterpriseOf(ENTERPRISE);
  const other = lifeOf(1, TEST_TODAY).creditCode;
  expect(await dispute({ creditCode: ENTERPRISE, about: other }, own)).toMatchObject({ code: 'NOT_ENTITLED' });
  const mine = await dispute({ creditCode: ENTERPRISE }, own);
  expect(mine).toMatchObject({ state: 'OPEN', department: 'credit' });
  // Several departments refer to the status; the register keeps it.
  expect(await dispute({ creditCode: ENTERPRISE, field: 'Enterprise.status' }, own)).toMatchObject({
    state: 'OPEN',
    department: 'market-access',
  });
  const stands = { disputeId: mine.id, upheld: false, reason: '等级与评定记录一致' };
  expect(await mutate('answerDispute', stands, DISPUTE, keeper)).toMatchObject({
    state: 'REFUSED',
    answerReason: '等级与评定记录一致',
    correction: null,
  });
  expect(await mutate('answerDispute', stands, DISPUTE, keeper)).toMatchObject({
    code: 'DISPUTE_ENDED',
    message: 'a dispute is answered once, but this one is refused',
  });
  // What an agreement showed that was taken back is read by nobody any more.
  const back = { creditCode: MEMBER, grantId: grant.id, reason: '用途已完成' };
  expect(await mutate('revokeGrant', back, '... on AccessGrant { state }', OFFICER)).toMatchObject({
    state: 'REVOKED',
  });
  expect(await dispute({ thing: other }, PARTNER)).toMatchObject({ code: 'NOT_GRANTED' });
  const told = await platform.subgraphs.exchange?.database.query<{ type: string }>(
    'select type from change where subject_id = any($1::text[]) order by era, xid, seq',
    [[open.id, mine.id]],
  );
  expect(told?.map(({ type }) => type)).toEqual(['ValueDisputed', 'DisputeUpheld', 'ValueDisputed', 'DisputeRefused']);
});

test('Y09: a read is judged by the agreement as it is at that moment', async () => {
  const { data } = await exchange.execute<{ accessGrants: { nodes: Record<string, string>[] } }>(
    '{ accessGrants(first: 1) { nodes { id grantNo creditCode purpose legalBasis } } }',
  );
  const { id, grantNo, creditCode, purpose, legalBasis } = data?.accessGrants.nodes[0] ?? {};
  const read = { grantNo, member: creditCode, purpose, legalBasis, caseNo: 'AJ-1', fields: ['Enterprise.creditGrade'] };
  expect(await ask('/exchange/authorize', read)).toEqual({ status: 200, body: { allowed: true, reasons: [] } });
  const beside = await ask('/exchange/authorize', { ...read, fields: ['Enterprise.name'] });
  expect(beside.body).toMatchObject({ allowed: false, reasons: [{ code: 'FIELD_NOT_GRANTED' }] });
  const unknown = await ask('/exchange/authorize', { ...read, grantNo: 'GX-0' });
  expect(unknown.body).toMatchObject({ allowed: false, reasons: [{ code: 'NO_GRANT' }] });
  const ended = { creditCode, grantId: id, reason: '用途已完成' };
  expect(await exchange.mutate('revokeGrant', ended, '... on AccessGrant { state }', OFFICER)).toMatchObject({
    state: 'REVOKED',
  });
  expect((await ask('/exchange/authorize', read)).body).toMatchObject({
    allowed: false,
    reasons: [{ code: 'REVOKED' }],
  });
});

test('Y09: a read of enterprises is judged by their consent, where the agreement needs it', async () => {
  const [consent] = await exchange.database.query<{ grantNo: string; creditCode: string }>(
    `select grant_no as "grantNo", credit_code as "creditCode" from sharing_consent where revoked_at is null limit 1`,
  );
  const { grantNo = '', creditCode = '' } = consent ?? {};
  const [grant] = await exchange.database.query<{ member: string; purpose: string; legalBasis: string }>(
    `select credit_code as member, purpose, legal_basis as "legalBasis" from access_grant where grant_no = $1`,
    [grantNo],
  );
  const read = { ...grant, grantNo, caseNo: 'AJ-1', fields: ['Enterprise.creditReports'] };
  const allowed = { status: 200, body: { allowed: true, reasons: [] } };
  expect(await ask('/exchange/authorize', { ...read, enterprises: [creditCode] })).toEqual(allowed);
  for (const enterprises of [[], [creditCode, MEMBER]]) {
    expect((await ask('/exchange/authorize', { ...read, enterprises })).body).toMatchObject({
      allowed: false,
      reasons: [{ code: 'NO_CONSENT' }],
    });
  }
});

test('Y09: the doors are there for the gateway alone', async () => {
  const strangers = [
    {},
    OFFICER,
    PARTNER,
    AUDITOR,
    { role: 'service' as const, subject: 'credit', department: 'credit' },
  ];
  for (const as of strangers) {
    const answers: unknown[] = [];
    for (const url of ['/exchange/nothing', '/exchange/authorize', '/exchange/receipts']) {
      const headers = await exchange.headers(as);
      const { statusCode, body } = await exchange.app.inject({ method: 'POST', url, headers, payload: {} });
      answers.push({ statusCode, body: body.replaceAll(url, '…').replace(/"requestId":"[^"]*"/, '') });
    }
    const [unknown, ...doors] = answers;
    expect(doors).toEqual([unknown, unknown]);
  }
});

async function resourceNamed(name: string): Promise<string> {
  const query = '{ dataLedger(filter: { department: "credit", kind: CONTRACT }, first: 100) { nodes { id name } } }';
  const { data } = await platform.execute<{ dataLedger: { nodes: { id: string; name: string }[] } }>(query);
  const found = data?.dataLedger.nodes.find(one => one.name === name);
  if (!found) throw new Error(`the ledger must have ${name}`);
  return found.id;
}

/** Asks a door of exchange as the gateway does, which signs as its own service. */
async function ask(url: string, payload: object): Promise<{ status: number; body: Record<string, unknown> }> {
  const headers = await exchange.headers({ role: 'service', subject: 'gateway', department: 'exchange' });
  const response = await exchange.app.inject({ method: 'POST', url, payload, headers });
  return { status: response.statusCode, body: response.json() };
}
