/**
 * The feed of a grant at the gateway's front door, on the whole platform: what is agreed arrives, nothing else does,
 * and what leaves the agreement is taken back.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FeedPage } from '../gateway/partner/feed.ts';
import type { ToldLine } from '../gateway/partner/granted-lines.ts';
import { PartnerClient } from '../shared/server/exchange-client.ts';
import { headersOf } from '../gateway/partner/envelope.ts';
import { addDays, localDate } from '../shared/clock/index.ts';
import { inOneTransaction } from '../shared/database/write.ts';
import { makeCreditCode } from '../shared/identifiers/index.ts';
import { hashOf, makeSigningKey, signDocument } from '../shared/signing/index.ts';
import type { ExchangeContent, ExchangeEnvelope } from '../shared/signing/index.ts';
import { TEST_NOW, enterpriseOf, officerOf } from '../shared/testing/department.ts';
import { batchMessages } from '../subgraphs/exchange/messages/batches.ts';
import { registerKey } from '../subgraphs/exchange/peers/keys.ts';
import { openPlatform } from './platform.ts';
import type { Platform } from './platform.ts';

const MEMBER = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420000', serial: 20 });
const PARTNER = { role: 'partner' as const, subject: 'province', creditCodes: [MEMBER] };
const OFFICER = officerOf('exchange', 'officer-9');
const TERMS = {
  creditCode: MEMBER,
  zone: 'gedian',
  memberName: '省数据共享平台',
  purpose: '核验经营主体信用状况',
  legalBasis: '《优化营商环境条例》第三十条',
  matterCode: '420000-001',
  endsOn: '2027-11-01',
};
const TERMS_SAID = { purpose: TERMS.purpose, legalBasis: TERMS.legalBasis, matterCode: TERMS.matterCode };
const FIELDS = [
  'Query.enterprise',
  'Enterprise.creditCode',
  'Enterprise.name',
  'Enterprise.status',
  'PenaltyRecord.id',
  'PenaltyRecord.violation',
  'LicenceRecord.id',
  'LicenceRecord.content',
  'Project.projectCode',
  'Project.name',
];
const key = makeSigningKey();
let now = TEST_NOW;
let platform: Platform;
const exchange = (): Platform['subgraphs'][string] => {
  const { exchange: found } = platform.subgraphs;
  if (!found) throw new Error('the platform must have exchange');
  return found;
};

beforeAll(async () => {
  platform = await openPlatform({ sample: 25, now: () => now });
  await exchange().runJobs();
  await platform.consolidate();
  await inOneTransaction(exchange().database, query =>
    registerKey(query, { member: MEMBER, publicKey: key.publicKey, now }),
  );
}, 240_000);
afterAll(() => platform.close());

async function mutate(name: string, inputType: string, input: object, as: object): Promise<Record<string, string>> {
  const type = name === 'requestShare' ? 'ShareRequest { id }' : 'AccessGrant { id grantNo revision }';
  const query = `mutation ($input: ${inputType}!) { result: ${name}(input: $input) { __typename
    ... on Refusal { code message } ... on ${type} } }`;
  const { data, errors } = await platform.execute<{ result: Record<string, string> }>(query, { input }, as);
  if (!data?.result || 'code' in data.result) throw new Error(JSON.stringify({ data, errors }));
  return data.result;
}

async function agreed(
  fields: readonly string[] = FIELDS,
  { consentRequired = false } = {},
): Promise<{ grantId: string; grantNo: string }> {
  const { id: requestId } = await mutate('requestShare', 'RequestShareInput', { ...TERMS, fields }, PARTNER);
  const decide = { creditCode: MEMBER, requestId, reason: '符合共享条件', consentRequired };
  const { id = '', grantNo = '' } = await mutate('grantShare', 'DecideShareInput', decide, OFFICER);
  return { grantId: id, grantNo };
}

interface Answer {
  status: number;
  headers: Headers;
  body: FeedPage & { errors?: { message: string; extensions: { code: string; snapshot?: object } }[] };
}

async function read(
  grantNo: string,
  part: 'changes' | 'snapshot',
  query: Record<string, string> = {},
  envelope: Partial<ExchangeEnvelope> = {},
): Promise<Answer & { messageId: string }> {
  const { purpose, legalBasis, matterCode } = TERMS;
  const content: ExchangeEnvelope = {
    kind: 'EXCHANGE_REQUEST',
    messageId: randomUUID(),
    grantNo,
    member: MEMBER,
    purpose,
    legalBasis,
    matterCode,
    caseNo: 'C-1',
    sentAt: now.toISOString(),
    bodyHash: hashOf({ [part]: query }),
    ...envelope,
  };
  const url = new URL(`/partners/${grantNo}/${part}?${new URLSearchParams(query)}`, platform.url);
  const response = await fetch(url, { headers: headersOf(signDocument(content, key)) });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
    messageId: content.messageId,
  };
}

/** All that follows a cursor, page by page; `first` lines a page. */
async function follow(
  grantNo: string,
  after: string | null,
  first = '7',
): Promise<{ lines: object[]; cursor: string }> {
  const lines: object[] = [];
  for (let cursor = after; ; ) {
    const { status, body } = await read(grantNo, 'changes', { first, ...(cursor !== null && { after: cursor }) });
    expect(status).toBe(200);
    lines.push(...body.changes);
    cursor = body.heartbeat.cursor;
    if (body.heartbeat.isEnd) return { lines, cursor: cursor ?? '' };
  }
}

async function snapshot(grantNo: string): Promise<{ lines: object[]; resumeAfter: string }> {
  const lines: object[] = [];
  let resumeAfter: string | undefined;
  for (let after: string | null = null; ; ) {
    const query = {
      first: '5',
      ...(after !== null && { after }),
      ...(resumeAfter !== undefined && { until: resumeAfter }),
    };
    const { body }: Answer = await read(grantNo, 'snapshot', query);
    lines.push(...body.changes);
    resumeAfter ??= body.resumeAfter;
    after = body.heartbeat.cursor;
    if (body.heartbeat.isEnd) return { lines, resumeAfter: resumeAfter ?? '' };
  }
}

test('what is agreed arrives, once and in order, by small pages as by large ones, and equals the snapshot', async () => {
  const { grantNo } = await agreed();
  const small = await follow(grantNo, null);
  const large = await follow(grantNo, null, '1000');
  expect(small.lines.length).toBeGreaterThan(7);
  expect(small.lines).toEqual(large.lines);
  const { lines, resumeAfter } = await snapshot(grantNo);
  expect(lines).toEqual(small.lines.filter(line => !('op' in line && line.op === 'PURGE')));
  expect((await follow(grantNo, resumeAfter)).lines).toEqual([]);
  const told = small.lines.flatMap(line => {
    if (!('values' in line)) return [];
    const { subject, values } = line as { subject: { type: string }; values: object };
    return Object.keys(values).map(member => `${subject.type}.${member}`);
  });
  expect(told.length).toBeGreaterThan(7);
  expect(told.filter(field => !FIELDS.includes(field))).toEqual([]);
});

test('an agreement from the front door gives a view: what it names is answered, filters and cursors beside it are not', async () => {
  const listed = ['Query.accessGrants', 'AccessGrantConnection.nodes', 'AccessGrant.grantNo'];
  const { grantNo } = await agreed([...FIELDS, ...listed]);
  const client = new PartnerClient(
    { gateway: platform.url, grantNo, member: MEMBER, caseNo: 'C-2', ...TERMS_SAID },
    key,
    { now: () => now },
  );
  const { lines } = await follow(grantNo, null, '1000');
  const code = (lines[0] as { creditCode: string }).creditCode;
  const named = await client.ask('query ($code: CreditCode!) { enterprise(creditCode: $code) { name } }', { code });
  expect(named).toMatchObject({ status: 200, body: { data: { enterprise: { name: expect.any(String) } } } });
  const OUTSIDE = [
    `{ accessGrants(creditCode: "${MEMBER}") { nodes { grantNo } } }`,
    '{ accessGrants { edges { cursor } } }',
    '{ accessGrants { nodes { grantNo purpose } } }',
    '{ dataLedger(filter: { department: "credit" }) { nodes { name } } }',
  ];
  for (const query of OUTSIDE) expect([query, (await client.ask(query)).status]).toEqual([query, 400]);
});

test('only enterprises of the zone whose data is shared are told of', async () => {
  const { grantNo } = await agreed();
  const { lines } = await follow(grantNo, null, '1000');
  const codes = [...new Set(lines.map(line => (line as { creditCode: string }).creditCode))];
  const query = 'query ($code: CreditCode!) { enterprise(creditCode: $code) { zone } }';
  for (const code of codes) {
    const { data } = await platform.execute<{ enterprise: { zone: string } }>(query, { code });
    expect([code, data?.enterprise.zone]).toEqual([code, 'gedian']);
  }
  expect(codes.length).toBeGreaterThan(0);
});

const entriesOf = async (messageId: string): Promise<ExchangeContent[]> =>
  (
    await exchange().database.query<{ content: ExchangeContent }>(
      'select content from message_entry where message_id = $1 order by place',
      [messageId],
    )
  ).map(({ content }) => content);

test('each page is in the log before it is read, its hash before it leaves, and the enterprises have receipts', async () => {
  const { grantNo } = await agreed();
  const { body, messageId, headers } = await read(grantNo, 'changes', { first: '5' }, { caseNo: 'C-page' });
  const [opened, answered] = await entriesOf(messageId);
  expect(opened).toMatchObject({ step: 'OPENED', fields: FIELDS });
  expect(answered).toMatchObject({ step: 'ANSWERED', answerHash: hashOf(body), reason: null });
  expect(headers.get('exchange-stamp')).toMatch(/^in time$|^pending; /);
  const receipts = await exchange().database.query<{ code: string; fields: string[] }>(
    `select credit_code as code, fields from access_receipt where case_no = 'C-page'`,
  );
  const told = new Set(body.changes.map(line => ('creditCode' in line ? line.creditCode : '')));
  expect(new Set(receipts.map(({ code }) => code))).toEqual(told);
  expect(receipts.every(({ fields }) => fields.every(field => FIELDS.includes(field)))).toBe(true);
});

test('another purpose, another question and a forged cursor are refused; all of them are in the log', async () => {
  const { grantNo } = await agreed();
  const other = await read(grantNo, 'changes', {}, { purpose: 'statistics' });
  expect([other.status, (await entriesOf(other.messageId))[0]?.reason]).toEqual([403, 'OTHER_PURPOSE']);
  const moved = await read(grantNo, 'changes', { first: '9' }, { bodyHash: hashOf({ changes: { first: '8' } }) });
  expect([moved.status, (await entriesOf(moved.messageId))[0]?.reason]).toEqual([403, 'OTHER_BODY']);
  const wrong: Record<string, string>[] = [
    { after: 'nothing' },
    { first: '0' },
    { wait: '31' },
    { types: 'PenaltyPublished' },
  ];
  for (const query of wrong) {
    const { status, body, messageId } = await read(grantNo, 'changes', query);
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect((await entriesOf(messageId))[1]).toMatchObject({ step: 'ANSWERED', reason: 'BAD_USER_INPUT' });
  }
});

test('a cursor of another time names the snapshot from which the feed goes on', async () => {
  const { grantNo } = await agreed();
  for (const after of ['0.0000000000-1', `9.${(await follow(grantNo, null, '1000')).cursor.split('.')[1]}`]) {
    const { status, body } = await read(grantNo, 'changes', { after });
    expect([status, body.errors?.[0]?.extensions]).toMatchObject([410, { code: 'CURSOR_EXPIRED' }]);
    expect(body.errors?.[0]?.extensions.snapshot).toMatchObject({ path: `/partners/${grantNo}/snapshot` });
  }
});

test('a field that leaves the agreement is purged of every copy, and told no more', async () => {
  const { grantId, grantNo } = await agreed();
  const before = await follow(grantNo, null, '1000');
  const hasIt = (line: object): boolean =>
    'values' in line && (line as ToldLine).subject.type === 'Enterprise' && 'name' in (line as ToldLine).values;
  expect(before.lines.some(hasIt)).toBe(true);
  const left = { creditCode: MEMBER, grantId, fields: ['Enterprise.name'], reason: '超出所需范围' };
  expect(await mutate('narrowGrant', 'NarrowGrantInput', left, OFFICER)).toMatchObject({ revision: 1 });
  const after = await follow(grantNo, before.cursor);
  expect(after.lines).toEqual([{ op: 'PURGE', fields: ['Enterprise.name'] }]);
  expect((await follow(grantNo, after.cursor)).lines).toEqual([]);
  expect((await follow(grantNo, null)).lines.some(hasIt)).toBe(false);
});

const byCode = (one: object, other: object): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

describe('an agreement that needs the consent of each enterprise', () => {
  const FIELDS_BY_CONSENT = [
    ...FIELDS,
    'Query.enterprises',
    'EnterpriseConnection.nodes',
    'EnterpriseConnection.totalCount',
    'Query.project',
  ];
  const CONSENT = '... on Refusal { code message } ... on SharingConsent { id state until purpose }';
  const UNTIL = '2026-12-31';
  let grantNo = '';
  let client: PartnerClient;
  let [own, neighbour] = ['', ''];

  beforeAll(async () => {
    ({ grantNo } = await agreed(FIELDS_BY_CONSENT, { consentRequired: true }));
    const asked = { gateway: platform.url, grantNo, member: MEMBER, caseNo: 'C-consent', ...TERMS_SAID };
    client = new PartnerClient(asked, key, { now: () => now });
    const { lines } = await follow((await agreed()).grantNo, null, '1000');
    const codes = new Set(lines.map(line => (line as { creditCode: string }).creditCode));
    [own = '', neighbour = ''] = codes;
  });

  const NAME = 'query ($code: CreditCode!) { enterprise(creditCode: $code) { name } }';
  const asked = async (query: string, variables: Record<string, unknown> = {}): Promise<[number, string]> => {
    const { status, body } = await client.ask(query, variables);
    return [status, JSON.stringify(body)];
  };
  const nameOf = (code: string): Promise<[number, string]> => asked(NAME, { code });
  const REFUSED = [403, expect.stringContaining('NO_CONSENT')];

  const consent = async (name: string, type: string, input: object, as: object): Promise<Record<string, string>> => {
    const query = `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ${CONSENT} } }`;
    const { data } = await platform.execute<{ result: Record<string, string> }>(query, { input }, as);
    return data?.result ?? {};
  };
  const give = (creditCode: string, until = UNTIL, as: object = enterpriseOf(creditCode)) => {
    // No two are of one moment: they are listed by it.
    now = new Date(now.getTime() + 1000);
    return consent('consentToSharing', 'ConsentToSharingInput', { creditCode, grantNo, until }, as);
  };
  const takeBack = (creditCode: string, consentId = '') =>
    consent('revokeSharingConsent', 'RevokeSharingConsentInput', { creditCode, consentId }, enterpriseOf(creditCode));

  test('tells the enterprise in words what it would consent to', async () => {
    const query = `{ accessGrants(creditCode: "${MEMBER}", consentRequired: true, first: 1) {
      nodes { consentRequired purpose fieldLabels { zh } } } }`;
    const { data } = await platform.execute<{ accessGrants: { nodes: object[] } }>(query, {}, enterpriseOf(own));
    const labels = expect.arrayContaining([{ zh: '企业：名称' }, { zh: '行政处罚信息：违法行为类型' }]);
    expect(data?.accessGrants.nodes).toContainEqual({
      consentRequired: true,
      purpose: TERMS.purpose,
      fieldLabels: labels,
    });
  });

  test('is answered of who consented, from the next message on until it is taken back', async () => {
    expect(await nameOf(own)).toEqual(REFUSED);
    const given = await give(own);
    expect(given).toMatchObject({ state: 'ACTIVE', until: UNTIL, purpose: TERMS.purpose });
    expect(await nameOf(own)).toEqual([200, expect.stringMatching(/"name":"./)]);
    expect(await nameOf(neighbour)).toEqual(REFUSED);
    expect(await takeBack(own, given.id)).toMatchObject({ state: 'REVOKED' });
    expect(await nameOf(own)).toEqual(REFUSED);
    const tried = await exchange().database.query<{ refused: boolean }>(
      `select refused from access_receipt where case_no = 'C-consent' and credit_code = $1 order by read_at`,
      [own],
    );
    expect(tried.map(({ refused }) => refused)).toEqual([true, false, true]);
    expect(await takeBack(own, given.id)).toMatchObject({ code: 'CONSENT_ENDED' });
  });

  test('is answered of nobody beside whom it names, in whatever way', async () => {
    await give(own);
    const both = '{ a: enterprise(creditCode: "OWN") { name } b: enterprise(creditCode: "OTHER") { name } }';
    const fragment = '{ enterprise(creditCode: "OWN") { name } ...f } fragment f on Query { FIELD }';
    const told = (query: string): Promise<[number, string]> =>
      asked(query.replace('OWN', own).replace('OTHER', neighbour));
    expect(await told(both)).toEqual(REFUSED);
    expect(await told(fragment.replace('FIELD', 'b: enterprise(creditCode: "OTHER") { name }'))).toEqual(REFUSED);
    const LISTS = [
      '{ enterprises { nodes { name } } }',
      '{ enterprises { totalCount } }',
      fragment.replace('FIELD', 'enterprises { totalCount }'),
      '{ project(projectCode: "2611-420703-04-01-123452") { name } }',
    ];
    for (const query of LISTS)
      expect([query, ...(await told(query))]).toEqual([query, 400, expect.stringContaining('credit codes')]);
    expect((await asked('{ __schema { queryType { name } } }'))[0]).toBe(200);
  });

  test('has no feed and no snapshot where lines do not say whose they are', async () => {
    const fields = FIELDS_BY_CONSENT.filter(field => field !== 'Enterprise.creditCode');
    const { grantNo: unnamed } = await agreed(fields, { consentRequired: true });
    for (const part of ['changes', 'snapshot'] as const) {
      const { status, body, messageId } = await read(unnamed, part);
      expect([status, body.errors?.[0]?.message]).toEqual([403, 'the message is refused: NO_FEED']);
      expect(await entriesOf(messageId)).toMatchObject([{ step: 'REFUSED', reason: 'NO_FEED' }]);
    }
  });

  test('consents are the enterprise’s own: nobody gives one for it, and it has one of an agreement', async () => {
    expect(await give(neighbour, UNTIL, OFFICER)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await give(neighbour, UNTIL, enterpriseOf(own))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await give(neighbour, '2027-11-02')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await give(own)).toMatchObject({ code: 'CONSENT_STANDS' });
    const seen = async (as: object): Promise<unknown> => {
      const query = `{ enterprise(creditCode: "${own}") { sharingConsents(first: 2) {
        nodes { state agreement { grantNo } availableSteps { operation yours } } } } }`;
      const { data } = await platform.execute<{ enterprise: { sharingConsents: { nodes: object[] } | null } }>(
        query,
        {},
        as,
      );
      return data?.enterprise.sharingConsents?.nodes ?? null;
    };
    expect(await seen(enterpriseOf(own))).toEqual([
      { state: 'ACTIVE', agreement: { grantNo }, availableSteps: [{ operation: 'revokeSharingConsent', yours: true }] },
      { state: 'REVOKED', agreement: { grantNo }, availableSteps: [] },
    ]);
    expect(await seen(enterpriseOf(neighbour))).toBeNull();
    expect(await seen(PARTNER)).toBeNull();
  });

  const codesIn = (lines: readonly object[]): unknown[] => [
    ...new Set(lines.map(line => (line as { creditCode?: string }).creditCode)),
  ];
  /** As if the batches of all messages were stamped: a day without stamps ends the service. */
  const stamped = async (): Promise<void> => {
    const { database } = exchange();
    await batchMessages(database, now, 0);
    await database.query(
      `insert into message_stamp (number, document, stamped_at) select number, '{}', now() from message_batch`,
    );
  };

  test('is followed of who consents: from the consent on, until it is taken back or has run out', async () => {
    const then = now;
    const before = await follow(grantNo, null, '1000');
    expect(codesIn(before.lines)).toEqual([own]);
    expect(codesIn((await snapshot(grantNo)).lines)).toEqual([own]);
    // A consent for today alone: it is told of once, and what there was is in the next snapshot.
    const today = localDate(now);
    await give(neighbour, today);
    const begun = await follow(grantNo, before.cursor);
    expect(begun.lines).toEqual([{ op: 'CONSENT', creditCode: neighbour, until: today }]);
    expect((await follow(grantNo, begun.cursor)).lines).toEqual([]);
    expect(codesIn((await snapshot(grantNo)).lines).toSorted()).toEqual([own, neighbour].toSorted());
    // Nobody tells its end: the day is over.
    await stamped();
    now = new Date(`${addDays(today, 1)}T00:00:00+08:00`);
    const ended = await follow(grantNo, begun.cursor);
    expect(ended.lines).toEqual([{ op: 'PURGE', creditCode: neighbour }]);
    expect((await follow(grantNo, ended.cursor)).lines).toEqual([]);
    const { data } = await platform.execute<{ enterprise: { sharingConsents: { nodes: { id: string }[] } } }>(
      `{ enterprise(creditCode: "${own}") { sharingConsents(first: 1) { nodes { id } } } }`,
      {},
      enterpriseOf(own),
    );
    await takeBack(own, data?.enterprise.sharingConsents.nodes[0]?.id);
    // Who comes with an older cursor is told of both, and told nothing more of either.
    for (const [cursor, codes] of [
      [ended.cursor, [own]],
      [before.cursor, [own, neighbour]],
    ] as const) {
      const { lines } = await follow(grantNo, cursor);
      expect(lines.map(line => ({ ...line })).toSorted(byCode)).toEqual(
        codes.map(creditCode => ({ op: 'PURGE', creditCode })).toSorted(byCode),
      );
    }
    expect((await follow(grantNo, null, '1000')).lines).toEqual([]);
    now = then;
  });
});

test('the end of an agreement purges everything, by its last day and by revocation', async () => {
  const { grantId, grantNo } = await agreed();
  await read(grantNo, 'changes');
  await mutate('revokeGrant', 'RevokeGrantInput', { creditCode: MEMBER, grantId, reason: '用途已完成' }, OFFICER);
  const revoked = await read(grantNo, 'changes');
  expect([revoked.status, revoked.body]).toMatchObject([
    410,
    { changes: [{ op: 'PURGE', all: true }], heartbeat: { cursor: null, isEnd: true }, reason: 'REVOKED' },
  ]);
  expect(await entriesOf(revoked.messageId)).toMatchObject([{ step: 'REFUSED', reason: 'REVOKED' }]);
  const { grantNo: ending } = await agreed();
  const then = now;
  now = new Date('2027-11-02T10:00:00+08:00');
  // Nobody has stamped anything since.
  expect((await read(ending, 'changes')).body).toMatchObject({
    changes: [{ op: 'PURGE', all: true }],
    reason: 'ENDED',
  });
  now = then;
});
