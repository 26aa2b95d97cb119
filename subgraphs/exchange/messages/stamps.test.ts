/**
 * Stamps of a third: while they are missing messages are served as pending, then refused; none that is wrong is kept.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { inOneTransaction } from '#shared/database/write.ts';
import { hashOf, makeSigningKey, publishedKeys, signDocument, verifyExchange } from '#shared/signing/index.ts';
import type { ExchangeStamp, KnownKey } from '#shared/signing/index.ts';
import { openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { keysOfMember, registerKey } from '../peers/keys.ts';
import { proofOf } from '../proofs/proofs.ts';
import { closeMessage, openMessage } from './log.ts';
import type { Opened } from './log.ts';
import { stampBatches } from './stamps.ts';

const MEMBER = '11420000MB00000017';
const START = new Date('2026-11-28T02:00:00.000Z');
const HOUR_MS = 3_600_000;
const key = makeSigningKey();
const third = makeSigningKey();
const service = { isUp: true, signs: third, root: null as string | null, nonce: null as string | null };
const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const { root, nonce } = JSON.parse(text) as { root: string; nonce: string };
  const content: ExchangeStamp = {
    kind: 'EXCHANGE_STAMP',
    root: service.root ?? root,
    nonce: service.nonce ?? nonce,
    serial: '1',
    stampedAt: now.toISOString(),
  };
  response.writeHead(service.isUp ? 200 : 503, { 'content-type': 'application/json' });
  response.end(JSON.stringify(signDocument(content, service.signs)));
});
let now = START;
let subgraph: TestSubgraph;
let url = '';

beforeAll(async () => {
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  subgraph = await openTestSubgraph(department, {
    now: () => now,
    config: { STAMP_URL: url, STAMP_KEYS: [third.publicKey] },
  });
  const { query } = subgraph.database;
  const request = randomUUID();
  await query(
    `insert into share_request (id, credit_code, zone, member_name, fields, purpose, legal_basis, matter_code, ends_on,
       share_type, state, requested_at, requested_by, decided_at, decided_by)
     values ($1, $2, 'gedian', 'authority', '{Enterprise.name}', 'licence review', 'law', '000101', '2027-01-01',
       'CONDITIONAL', 'GRANTED', $3, 'x', $3, 'y')`,
    [request, MEMBER, START],
  );
  await query(
    `insert into access_grant (id, grant_no, credit_code, zone, member_name, fields, purpose, legal_basis, matter_code,
       ends_on, granted_at, request_id)
     values ($1, 'G-1', $2, 'gedian', 'authority', '{Enterprise.name}', 'licence review', 'law', '000101', '2027-01-01',
       $3, $4)`,
    [randomUUID(), MEMBER, START, request],
  );
  await inOneTransaction(subgraph.database, one =>
    registerKey(one, { member: MEMBER, publicKey: key.publicKey, now: START }),
  );
});
afterAll(async () => {
  await subgraph.close();
  server.close();
});

async function send(): Promise<Opened & { messageId: string }> {
  const content = {
    kind: 'EXCHANGE_REQUEST' as const,
    messageId: randomUUID(),
    grantNo: 'G-1',
    member: MEMBER,
    purpose: 'licence review',
    legalBasis: 'law',
    matterCode: '000101',
    caseNo: 'C-1',
    sentAt: now.toISOString(),
    bodyHash: hashOf({}),
  };
  const opening = {
    grantNo: 'G-1',
    request: signDocument(content, key),
    bodyHash: hashOf({}),
    fields: ['Enterprise.name'],
    enterprises: [],
    isFeed: false,
    refusal: null,
  };
  const { messageId } = content;
  const opened = await openMessage(subgraph.database, opening, now);
  await closeMessage(subgraph.database, { member: MEMBER, messageId, answerHash: hashOf(1), reason: null }, now);
  return { ...opened, messageId };
}
const later = (ms: number): void => {
  now = new Date(now.getTime() + ms);
};
const batched = async (): Promise<void> => {
  later(61_000);
  await subgraph.runJobs();
};
const stampCount = async (): Promise<number> =>
  (await subgraph.database.query<{ count: number }>('select count(*)::integer as count from message_stamp'))[0]
    ?.count ?? -1;

test('a batch is stamped within the next turn, and the proof holds the stamp', async () => {
  const { messageId, stamp, refused } = await send();
  expect([stamp, refused]).toEqual(['in time', null]);
  await batched();
  expect((await subgraph.runBackground()).stamping).toBe(1);
  const proof = await proofOf(subgraph.database.query, MEMBER, messageId);
  const keys: KnownKey[] = [
    ...(await publishedKeys(subgraph.database)),
    ...(await keysOfMember(subgraph.database.query, MEMBER)),
    { keyId: third.keyId, algorithm: third.algorithm, publicKey: third.publicKey, stamps: true },
  ];
  expect(proof && verifyExchange(proof, keys)).toMatchObject({ state: 'VALID', stamped: 1, pending: 0 });
});

test('while the service is down messages are served as pending; after the hours of the rule they are refused', async () => {
  service.isUp = false;
  const first = now;
  await send();
  await batched();
  await expect(subgraph.runBackground()).rejects.toThrow('HTTP 503');
  later(HOUR_MS);
  const until = new Date(first.getTime() + 4 * HOUR_MS).toISOString();
  const waiting = await send();
  expect(waiting).toMatchObject({ refused: null, stamp: `pending; since=${first.toISOString()}; until=${until}` });
  await batched();
  const proof = await proofOf(subgraph.database.query, MEMBER, waiting.messageId);
  expect(proof).toMatchObject({ stamps: [] });
  now = new Date(first.getTime() + 4 * HOUR_MS);
  expect((await send()).refused).toBeNull();
  now = new Date(now.getTime() + 1);
  expect((await send()).refused).toBe('NO_STAMP');
});

test('a stamp by another key, of another root or to another question is not kept, and serving does not go on', async () => {
  service.isUp = true;
  await batched();
  const options = { url, keys: [third.publicKey] };
  const kept = await stampCount();
  service.signs = key;
  await expect(stampBatches(subgraph.database, options)).rejects.toThrow('UNKNOWN_KEY');
  service.signs = third;
  service.root = hashOf(1);
  await expect(stampBatches(subgraph.database, options)).rejects.toThrow('something else');
  service.root = null;
  service.nonce = 'of-before';
  await expect(stampBatches(subgraph.database, options)).rejects.toThrow('something else');
  service.nonce = null;
  expect(await stampCount()).toBe(kept);
  expect((await send()).refused).toBe('NO_STAMP');
});

test('once the service is back its stamps are caught up, and messages are served again', async () => {
  await batched();
  expect((await subgraph.runBackground()).stamping).toBeGreaterThan(1);
  expect(await send()).toMatchObject({ refused: null, stamp: 'in time' });
});
