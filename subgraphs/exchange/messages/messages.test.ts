/** Partners' messages at the department's doors: what is let in, what is refused, and what the log proves of either. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { inOneTransaction } from '#shared/database/write.ts';
import { makeCitizenId, makeCreditCode, maskCitizenId } from '#shared/identifiers/index.ts';
import { DUTIES, ROLES } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { hashOf, makeSigningKey, publishedKeys, signDocument, verifyExchange } from '#shared/signing/index.ts';
import type { ExchangeEnvelope, ExchangeProof, KnownKey } from '#shared/signing/index.ts';
import { openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { keysOfMember, registerKey } from '../peers/keys.ts';
import { faultsIn, proofOf } from '../proofs/proofs.ts';
import { closeMessage, openMessage } from './log.ts';
import type { Opened } from './log.ts';

const MEMBER = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420000', serial: 77 });
const OTHER = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420000', serial: 78 });
const NOW = new Date('2026-11-28T02:00:00.000Z');
const after = (ms: number): Date => new Date(NOW.getTime() + ms);
const key = makeSigningKey();
const stranger = makeSigningKey();
const BODY_HASH = hashOf({ query: '{ enterprise { name } }' });
let now = NOW;
let subgraph: TestSubgraph;

async function grant(grantNo: string, more: { endsOn?: string; revoked?: boolean } = {}): Promise<void> {
  const request = randomUUID();
  const { query } = subgraph.database;
  await query(
    `insert into share_request (id, credit_code, zone, member_name, fields, purpose, legal_basis, matter_code, ends_on,
       share_type, state, requested_at, requested_by, decided_at, decided_by)
     values ($1, $2, 'gedian', 'authority', '{Enterprise.name}', 'licence review', 'law, article 1', '000101', '2027-01-01',
       'CONDITIONAL', 'GRANTED', $3, 'x', $3, 'y')`,
    [request, MEMBER, NOW],
  );
  await query(
    `insert into access_grant (id, grant_no, credit_code, zone, member_name, fields, purpose, legal_basis, matter_code,
       ends_on, granted_at, request_id, revoked_at, revoke_reason)
     values ($1, $2, $3, 'gedian', 'authority', '{Query.enterprise,Enterprise.name}', 'licence review', 'law, article 1',
       '000101', $4, $5, $6, $7, $8)`,
    [
      randomUUID(),
      grantNo,
      MEMBER,
      more.endsOn ?? '2027-01-01',
      NOW,
      request,
      more.revoked ? NOW : null,
      more.revoked ? 'ended' : null,
    ],
  );
}

beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { now: () => now });
  await grant('G-1');
  await grant('G-ended', { endsOn: '2026-11-27' });
  await grant('G-revoked', { revoked: true });
  await inOneTransaction(subgraph.database, query =>
    registerKey(query, { member: MEMBER, publicKey: key.publicKey, now: NOW }),
  );
});
afterAll(() => subgraph.close());

const envelopeOf = (more: Partial<ExchangeEnvelope> = {}): ExchangeEnvelope => ({
  kind: 'EXCHANGE_REQUEST',
  messageId: randomUUID(),
  grantNo: 'G-1',
  member: MEMBER,
  purpose: 'licence review',
  legalBasis: 'law, article 1',
  matterCode: '000101',
  caseNo: 'C-1',
  sentAt: NOW.toISOString(),
  bodyHash: BODY_HASH,
  ...more,
});

interface Sending {
  signedBy?: typeof key;
  body?: string;
  address?: string;
  fields?: string[];
  enterprises?: string[];
  at?: Date;
  isFeed?: boolean;
  refusal?: string;
  lie?: Partial<ExchangeEnvelope>;
}
const send = (envelope: ExchangeEnvelope, sending: Sending = {}): Promise<Opened> => {
  const signed = signDocument(envelope, sending.signedBy ?? key);
  const request = { ...signed, content: { ...signed.content, ...sending.lie } };
  const {
    body: bodyHash = BODY_HASH,
    address = envelope.grantNo,
    fields = ['Enterprise.name'],
    enterprises = [],
    at = NOW,
    isFeed = false,
    refusal = null,
  } = sending;
  const asked = { grantNo: address, request, bodyHash, fields, enterprises, isFeed, refusal };
  return openMessage(subgraph.database, asked, at);
};

test('a message within its grant is let in once; its answer and its request stand in one proof', async () => {
  const envelope = envelopeOf();
  const opened = await send(envelope);
  expect(opened).toMatchObject({ refused: null, requestHash: hashOf(envelope) });
  const { messageId } = envelope;
  const closing = { member: MEMBER, messageId, answerHash: hashOf({ data: 1 }), reason: null };
  expect(await closeMessage(subgraph.database, closing, NOW)).toBeDefined();
  // An answer is given once.
  expect(await closeMessage(subgraph.database, closing, NOW)).toBeUndefined();
  expect(await closeMessage(subgraph.database, { ...closing, messageId: 'none' }, NOW)).toBeUndefined();
  expect((await send(envelope)).refused).toBe('REPLAYED');
  const proof = await proofOf(subgraph.database.query, MEMBER, messageId);
  expect(proof?.entries.map(({ content }) => content.step)).toEqual(['OPENED', 'ANSWERED', 'REFUSED']);
});

const REFUSED: readonly [what: string, envelope: Partial<ExchangeEnvelope>, sending: Sending, code: string][] = [
  ['signed by somebody else', {}, { signedBy: stranger }, 'UNKNOWN_KEY'],
  ['of another member', { member: '11420000MB00000025' }, {}, 'UNKNOWN_KEY'],
  ['changed on its way', {}, { lie: { purpose: 'statistics' } }, 'FORGED'],
  ['with another body', {}, { body: hashOf({}) }, 'OTHER_BODY'],
  ['at the address of another grant', {}, { address: 'G-revoked' }, 'OTHER_GRANT'],
  ['recorded long ago', { sentAt: '2026-11-28T01:54:59.000Z' }, {}, 'OUT_OF_TIME'],
  ['of a time to come', { sentAt: '2026-11-28T02:05:01.000Z' }, {}, 'OUT_OF_TIME'],
  ['of no time', { sentAt: 'today' }, {}, 'OUT_OF_TIME'],
  ['for another purpose', { purpose: 'statistics' }, {}, 'OTHER_PURPOSE'],
  ['on another basis', { legalBasis: 'law, article 2' }, {}, 'OTHER_BASIS'],
  ['for another matter', { matterCode: '000102' }, {}, 'OTHER_MATTER'],
  ['for no case', { caseNo: ' ' }, {}, 'NO_CASE'],
  ['after its grant has ended', { grantNo: 'G-ended' }, {}, 'ENDED'],
  ['after its grant was revoked', { grantNo: 'G-revoked' }, {}, 'REVOKED'],
  ['without a grant', { grantNo: 'G-none' }, {}, 'NO_GRANT'],
  ['for a field that is not granted', {}, { fields: ['Enterprise.name', 'Enterprise.phone'] }, 'FIELD_NOT_GRANTED'],
  ['that the view does not hold', {}, { fields: ['Enterprise.phone'], refusal: 'OUTSIDE_VIEW' }, 'OUTSIDE_VIEW'],
];
test.each(REFUSED)('a message %s is refused, and the log has it', async (_what, more, sending, code) => {
  const envelope = envelopeOf(more);
  const { refused } = await send(envelope, sending);
  expect(refused).toBe(code);
  const proof = await proofOf(subgraph.database.query, envelope.member, envelope.messageId);
  expect(proof?.entries.map(({ content }) => [content.step, content.reason])).toEqual([['REFUSED', code]]);
});

test('who forges a message uses up no name of it', async () => {
  const envelope = envelopeOf();
  await send(envelope, { signedBy: stranger });
  expect((await send(envelope)).refused).toBeNull();
});

test('of a message that is sent many times at once one is let in', async () => {
  const envelope = envelopeOf();
  const sent = await Promise.all(Array.from({ length: 8 }, () => send(envelope)));
  expect(sent.map(({ refused }) => refused).sort()).toEqual([...Array<string>(7).fill('REPLAYED'), null]);
});

const allKeys = async (): Promise<KnownKey[]> => [
  ...(await publishedKeys(subgraph.database)),
  ...(await keysOfMember(subgraph.database.query, MEMBER)),
];
const provedAfterBatch = async (messageId: string): Promise<ExchangeProof> =>
  (await proofOf(subgraph.database.query, MEMBER, messageId)) as ExchangeProof;

test('entries wait a minute for their batch; then a proof holds, also after both keys have changed', async () => {
  const envelope = envelopeOf();
  await send(envelope);
  now = after(59_000);
  expect((await subgraph.runJobs())['signing messages']).toBe(0);
  expect(verifyExchange(await provedAfterBatch(envelope.messageId), await allKeys())).toMatchObject({
    state: 'VALID',
    signed: 0,
  });
  now = after(60_000);
  expect((await subgraph.runJobs())['signing messages']).toBeGreaterThan(20);
  await subgraph.database.query('update signing_key set retired_at = $1', [now]);
  const nextKey = makeSigningKey();
  await inOneTransaction(subgraph.database, query =>
    registerKey(query, { member: MEMBER, publicKey: nextKey.publicKey, now }),
  );
  expect((await send(envelopeOf())).refused).toBe('UNKNOWN_KEY');
  expect((await send(envelopeOf(), { signedBy: nextKey })).refused).toBeNull();
  now = after(180_000);
  expect((await subgraph.runJobs())['signing messages']).toBe(2);
  const proof = await provedAfterBatch(envelope.messageId);
  expect(verifyExchange(proof, await allKeys())).toMatchObject({ state: 'VALID', faults: [], signed: 1, unsigned: 0 });
  expect(await faultsIn(subgraph.database.query)).toEqual([]);
});

test('a key that was retired is not taken again, nor one of another authority', async () => {
  const register = (member: string, publicKey: string) =>
    inOneTransaction(subgraph.database, query => registerKey(query, { member, publicKey, now }));
  await expect(register(MEMBER, key.publicKey)).rejects.toThrow('a key must not have been retired');
  const other = makeSigningKey();
  await register('11420000011000011M', other.publicKey);
  await expect(register(MEMBER, other.publicKey)).rejects.toThrow('a key must be of one authority');
});

const FIELDS = `nodes { place messageId member grantNo at outcome reason purpose legalBasis matterCode caseNo fields
  requestHash answerHash endedAt batch { number root stampedAt countersignedBy } proofPath } pageInfo { endCursor hasNextPage }`;
type Told = Record<string, unknown> & { place: number; messageId: string; member: string; outcome: string };
interface Page {
  exchangeMessages: { nodes: Told[]; pageInfo: { endCursor: string; hasNextPage: boolean } } | null;
}
const AUDITOR = { role: 'auditor' as const, subject: 'auditor' };
const partner = (...creditCodes: string[]) => ({ role: 'partner' as const, subject: 'partner', creditCodes });
const list = async (as: Partial<Principal>, given = 'first: 100') =>
  (await subgraph.execute<Page>(`{ exchangeMessages(${given}) { ${FIELDS} } }`, {}, as)).data?.exchangeMessages;

describe('the log as it is read', () => {
  test('by auditors: who asked for what, on which grounds, what came of it and what proves it, and no value', async () => {
    const nodes = (await list(AUDITOR))?.nodes ?? [];
    const answered = nodes.find(({ outcome }) => outcome === 'ANSWERED');
    expect(answered).toEqual({
      place: 1,
      messageId: expect.any(String),
      member: MEMBER,
      grantNo: 'G-1',
      at: '2026-11-28T10:00:00+08:00',
      outcome: 'ANSWERED',
      reason: null,
      purpose: 'licence review',
      legalBasis: 'law, article 1',
      matterCode: '000101',
      caseNo: 'C-1',
      fields: ['Enterprise.name'],
      requestHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      answerHash: hashOf({ data: 1 }),
      endedAt: '2026-11-28T10:00:00+08:00',
      batch: { number: 1, root: expect.stringMatching(/^[0-9a-f]{64}$/), stampedAt: null, countersignedBy: [] },
      proofPath: `/partners/G-1/proof?messageId=${answered?.messageId}`,
    });
    expect(nodes.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['REFUSED', 'UNANSWERED']));
    const places = nodes.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((one, other) => other - one));
  });

  test('page by page, of an authority, an agreement or a time, refused or not', async () => {
    const all = (await list(AUDITOR))?.nodes ?? [];
    const pages: number[] = [];
    for (let given = 'first: 4'; given !== ''; ) {
      const page = await list(AUDITOR, given);
      pages.push(...(page?.nodes ?? []).map(({ place }) => place));
      given = page?.pageInfo.hasNextPage ? `first: 4, after: "${page.pageInfo.endCursor}"` : '';
    }
    expect(pages).toEqual(all.map(({ place }) => place));
    const next = new Date(NOW.getTime() + 1).toISOString();
    const choices: [given: string, of: (message: Told) => boolean][] = [
      [`member: "${MEMBER}"`, ({ member }) => member === MEMBER],
      ['grantNo: "G-revoked"', ({ grantNo }) => grantNo === 'G-revoked'],
      ['refused: true', ({ outcome }) => outcome === 'REFUSED'],
      ['refused: false', ({ outcome }) => outcome !== 'REFUSED'],
      [`until: "${NOW.toISOString()}"`, () => false],
      [`from: "${NOW.toISOString()}", until: "${next}"`, () => true],
      [`from: "${next}"`, () => false],
    ];
    for (const [given, of] of choices) {
      const read = (await list(AUDITOR, `first: 100, ${given}`))?.nodes.map(({ place }) => place);
      expect([given, read]).toEqual([given, all.filter(of).map(({ place }) => place)]);
    }
  });

  test('by an authority: what was sent in its own name, by whomever; by nobody else', async () => {
    const own = (await list(partner(MEMBER)))?.nodes ?? [];
    const all = (await list(AUDITOR))?.nodes ?? [];
    expect(own).toEqual(all.filter(({ member }) => member === MEMBER));
    expect(own.length).toBeLessThan(all.length);
    expect(await list(partner(OTHER))).toMatchObject({ nodes: [] });
    expect(await list(partner(OTHER), `member: "${MEMBER}"`)).toBeNull();
    const others = ROLES.filter(role => role !== 'auditor' && role !== 'partner');
    for (const role of others)
      for (const own of ['exchange', 'credit', null]) {
        const caller = { role, subject: role, department: own, duties: [...DUTIES], creditCodes: [MEMBER] };
        expect([role, own, await list(caller)]).toEqual([role, own, null]);
      }
  });

  test('numbers of persons that a sender wrote are masked', async () => {
    const id = makeCitizenId({ birthDate: '1988-08-08', sex: 'FEMALE', serial: 7 });
    await send(envelopeOf({ caseNo: `案件${id}`, messageId: `m-${id}` }));
    const [last] = (await list(AUDITOR))?.nodes ?? [];
    expect(last).toMatchObject({ caseNo: `案件${maskCitizenId(id)}`, messageId: `m-${maskCitizenId(id)}` });
    expect(JSON.stringify(last)).not.toContain(id);
  });
});

test('the database lets nobody change or remove an entry', async () => {
  const { query } = subgraph.database;
  for (const statement of [
    `update message_entry set content = '{}'`,
    'delete from message_entry',
    'truncate message_entry',
    'delete from message_batch',
    `update message_batch set document = '{}'`,
  ])
    await expect(query(statement)).rejects.toThrow(/only grows/);
});

test('a row that was tampered with, one that was removed, and a database that was put back are found', async () => {
  const { query } = subgraph.database;
  const kept = await query<{ document: { content: { number: number; root: string } } }>(
    'select document from message_batch',
  );
  // Who may change the table itself can take the trigger away; the chain and the signed roots stay.
  await query('alter table message_entry disable trigger messages_stay');
  await query('alter table message_batch disable trigger messages_stay');
  const [saved] = await query<{ content: object }>('select content from message_entry where place = 3');
  await query(`update message_entry set content = content || '{"fields":["Query.other"]}' where place = 3`);
  expect(await faultsIn(query)).toEqual([{ fault: 'CHANGED', id: '3' }]);
  const said: string[] = [];
  const context = { database: subgraph.database, args: [], say: (line: string): void => void said.push(line) };
  expect(await department.commands?.verify?.(context)).toBe(false);
  expect(said).toEqual(['CHANGED 3', '1 faults in the log of messages and receipts']);
  await query('update message_entry set content = $1::jsonb where place = 3', [JSON.stringify(saved?.content)]);
  expect(await faultsIn(query)).toEqual([]);
  await query('create table former as select * from message_entry where place = 3');
  await query('delete from message_entry where place = 3');
  expect(await faultsIn(query)).toEqual([
    { fault: 'REMOVED_BEFORE', id: '4' },
    { fault: 'NOT_IN_BATCH', id: 'batch 1' },
  ]);
  await query('insert into message_entry select * from former');
  // An earlier state is whole in itself; what a partner kept says otherwise.
  await query('delete from message_batch where number = 2');
  await query('delete from message_entry where place > (select last_place from message_batch where number = 1)');
  expect(await faultsIn(query)).toEqual([]);
  expect(
    await faultsIn(
      query,
      kept.map(({ document }) => document),
    ),
  ).toEqual([{ fault: 'ROLLED_BACK', id: 'batch 2' }]);
});

describe('under a grant that needs consents', () => {
  const [CONSENTING, LAPSED, SILENT, ENDED] = [91, 92, 93, 94].map(serial =>
    makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial }),
  ) as [string, string, string, string];

  const signedBy = makeSigningKey();

  beforeAll(async () => {
    const { query } = subgraph.database;
    await inOneTransaction(subgraph.database, within =>
      registerKey(within, { member: MEMBER, publicKey: signedBy.publicKey, now: NOW }),
    );
    for (const grantNo of ['G-consent', 'G-consent-2']) {
      await grant(grantNo);
      await query('update access_grant set consent_required = true where grant_no = $1', [grantNo]);
    }
    const consent = (grantNo: string, creditCode: string, until: string, revokedAt: Date | null = null) =>
      query(
        `insert into sharing_consent (id, credit_code, zone, grant_id, grant_no, fields, purpose, given_at, until, revoked_at)
         select gen_random_uuid(), $2, zone, id, grant_no, fields, purpose, $5, $3::date, $4::timestamptz
         from access_grant where grant_no = $1`,
        [grantNo, creditCode, until, revokedAt, NOW],
      );
    await consent('G-consent', CONSENTING, '2026-11-28');
    await consent('G-consent', ENDED, '2026-11-27');
    await consent('G-consent', LAPSED, '2026-12-31', NOW);
    await consent('G-consent-2', SILENT, '2026-12-31');
  });

  const ask = async (enterprises: string[], more: Sending & { grantNo?: string } = {}): Promise<string | null> => {
    const { grantNo = 'G-consent', at = NOW, ...sending } = more;
    const envelope = envelopeOf({ grantNo, sentAt: at.toISOString() });
    return (await send(envelope, { signedBy, ...sending, at, enterprises })).refused;
  };

  test('an enterprise is read that consented, until the end of the last day', async () => {
    expect(await ask([CONSENTING])).toBeNull();
    expect(await ask([ENDED], { at: new Date('2026-11-27T23:59:59.999+08:00') })).toBeNull();
    expect(await ask([ENDED], { at: new Date('2026-11-28T00:00:00+08:00') })).toBe('NO_CONSENT');
  });

  test('not one that took it back, consented to another grant or not at all, nor one beside', async () => {
    expect(await ask([LAPSED])).toBe('NO_CONSENT');
    expect(await ask([SILENT])).toBe('NO_CONSENT');
    expect(await ask([SILENT], { grantNo: 'G-consent-2' })).toBeNull();
    expect(await ask([CONSENTING], { grantNo: 'G-consent-2' })).toBe('NO_CONSENT');
    expect(await ask([CONSENTING, SILENT])).toBe('NO_CONSENT');
  });

  test('nothing is read of whom nobody names; the schema of the view is nobody’s', async () => {
    expect(await ask([])).toBe('NO_CONSENT');
    expect(await ask([], { fields: [] })).toBeNull();
    expect(await ask([], { refusal: 'NOT_BY_NAME' })).toBe('NOT_BY_NAME');
    // A page of a feed is judged by consents when it is read.
    expect(await ask([], { isFeed: true })).toBeNull();
  });

  test('a consent takes nothing away from the other terms', async () => {
    expect(await ask([CONSENTING], { fields: ['Enterprise.creditGrade'] })).toBe('FIELD_NOT_GRANTED');
  });
});
