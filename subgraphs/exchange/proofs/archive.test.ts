/**
 * The archive of the log: what leaves it is whole, old enough by the database's own clock, on the disk, and still
 * proven; nothing else leaves.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { backUp, checkBackup, restore } from '#shared/database/backup.ts';
import { inOneTransaction } from '#shared/database/write.ts';
import type { Query } from '#shared/database/write.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import {
  hashOf,
  isExchangeProof,
  makeSigningKey,
  publishedKeys,
  signDocument,
  verifyExchange,
} from '#shared/signing/index.ts';
import type { ExchangeBatch, ExchangeProof, KnownKey, SignedDocument } from '#shared/signing/index.ts';
import { makeTestDatabase, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { batchMessages, countersign } from '../messages/batches.ts';
import { closeMessage, openMessage } from '../messages/log.ts';
import { keysOfMember, registerKey } from '../peers/keys.ts';
import { archiveMessages, faultsInArchive } from './archive.ts';
import { faultsIn, proofOf } from './proofs.ts';

const MEMBER = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420000', serial: 77 });
const BODY = hashOf({ query: '{ enterprise { name } }' });
const key = makeSigningKey();
const folder = mkdtempSync(join(tmpdir(), 'archive-'));
let subgraph: TestSubgraph;
let url = '';
/** A day more than six months ago and a day less, by the clock of the database. */
let old: Date;
let young: Date;
/** The messages of a day more than six months ago, and of a day less. */
let [answered, split, recent] = ['', '', ''];

async function send(at: Date): Promise<string> {
  const messageId = randomUUID();
  const content = {
    kind: 'EXCHANGE_REQUEST' as const,
    messageId,
    grantNo: 'G-1',
    member: MEMBER,
    purpose: '核验',
    legalBasis: '《政务数据共享条例》',
    matterCode: '000101',
    caseNo: 'C-1',
    sentAt: at.toISOString(),
    bodyHash: BODY,
  };
  const request = signDocument(content, key);
  const opening = {
    grantNo: 'G-1',
    request,
    bodyHash: BODY,
    fields: ['Enterprise.name'],
    enterprises: [],
    isFeed: false,
  };
  await openMessage(subgraph.database, { ...opening, refusal: null }, at);
  return messageId;
}
const answer = (messageId: string, at: Date) =>
  closeMessage(subgraph.database, { member: MEMBER, messageId, answerHash: BODY, reason: null }, at);
const run = async (name: string, ...args: string[]): Promise<[boolean | undefined, ...string[]]> => {
  const said: string[] = [];
  const isWell = await department.commands?.[name]?.({
    database: subgraph.database,
    args,
    say: (line: string): void => void said.push(line),
  });
  return [isWell, ...said];
};
const filesIn = (place: string): [string, string][] =>
  readdirSync(place)
    .sort()
    .map(name => [name, readFileSync(join(place, name), 'utf8')]);
const countOf = async (): Promise<number> => (await subgraph.database.query('select 1 from message_entry')).length;
/** Does something in the database and takes it back. */
const tried = (work: (query: Query) => Promise<unknown>): Promise<unknown> =>
  inOneTransaction(subgraph.database, async query => {
    await work(query);
    throw new Error('it was done');
  });

beforeAll(async () => {
  url = await makeTestDatabase('archive');
  subgraph = await openTestSubgraph(department, { databaseUrl: url });
  const { database } = subgraph;
  const [clock] = await database.query<{ old: string; young: string }>(
    `select now() - interval '6 months 1 day' as old, now() - interval '6 months' + interval '1 day' as young`,
  );
  old = new Date(clock?.old ?? '');
  young = new Date(clock?.young ?? '');
  const request = randomUUID();
  await database.query(
    `insert into share_request (id, credit_code, zone, member_name, fields, purpose, legal_basis, matter_code, ends_on,
       share_type, state, requested_at, requested_by, decided_at, decided_by)
     values ($1, $2, 'gedian', 'authority', '{Enterprise.name}', '核验', '《政务数据共享条例》', '000101',
       '2099-01-01', 'CONDITIONAL', 'GRANTED', $3, 'x', $3, 'y')`,
    [request, MEMBER, old],
  );
  await database.query(
    `insert into access_grant (id, grant_no, credit_code, zone, member_name, fields, purpose, legal_basis, matter_code,
       ends_on, granted_at, request_id)
     values ($1, 'G-1', $2, 'gedian', 'authority', '{Enterprise.name}', '核验', '《政务数据共享条例》', '000101',
       '2099-01-01', $3, $4)`,
    [randomUUID(), MEMBER, old, request],
  );
  await inOneTransaction(database, query => registerKey(query, { member: MEMBER, publicKey: key.publicKey, now: old }));
  answered = await send(old);
  await answer(answered, old);
  split = await send(old);
  await batchMessages(database, old, 0);
  await answer(split, young);
  recent = await send(young);
  await batchMessages(database, young, 0);
  const [batch] = await database.query<{ document: SignedDocument<ExchangeBatch> }>(
    'select document from message_batch where number = 1',
  );
  const { number = 0, root = '' } = batch?.document.content ?? {};
  const countersigned = signDocument({ kind: 'EXCHANGE_COUNTERSIGN' as const, number, root, member: MEMBER }, key);
  expect(await countersign(database, countersigned, old)).toBe('STORED');
});
afterAll(async () => {
  await subgraph.close();
  rmSync(folder, { recursive: true, force: true });
});

const ARCHIVE = `
  insert into message_archive (number, first_place, last_place, last_hash, sha256, archived_at)
  select number, first_place, last_place, 'hash', $2, now() from message_batch where number = $1`;

const FILE = `
  select encode(sha256(convert_to(string_agg(message_line(e), '' order by place), 'UTF8')), 'hex') as sha256
  from message_entry e where place <= 3`;

test('nothing leaves the log that is not archived, not whole, or younger than six months by the database’s clock', async () => {
  const remove = 'delete from message_entry where place <= 3';
  await expect(tried(query => query(remove))).rejects.toThrow(/only grows/);
  // An archive of something else, whatever it says.
  const otherwise = async (query: Query): Promise<void> => {
    await query(ARCHIVE, [1, 'a'.repeat(64)]);
    await query(remove);
  };
  await expect(tried(otherwise)).rejects.toThrow(/batch 1 must hold what leaves the log/);
  // A part of what the archive has.
  const inPart = async (query: Query): Promise<void> => {
    const [file] = await query<{ sha256: string }>(FILE);
    await query(ARCHIVE, [1, file?.sha256]);
    await query('delete from message_entry where place <= 2');
  };
  await expect(tried(inPart)).rejects.toThrow(/batch 1 must hold what leaves the log/);
  await expect(
    tried(async query => {
      await query(ARCHIVE, [2, 'a'.repeat(64)]);
      await query('delete from message_entry where place > 3');
    }),
  ).rejects.toThrow(/only grows/);
});

test('what was interrupted before it left is done again, with the same files; then a batch older than six months has left', async () => {
  const { database } = subgraph;
  const place = join(folder, 'batches');
  mkdirSync(place);
  expect(await run('verify', place)).toEqual([true, 'the log of messages and receipts is whole']);
  await database.query('alter table message_archive add constraint broken check (number < 0)');
  await expect(archiveMessages(database, place, new Date())).rejects.toThrow(/broken/);
  const before = filesIn(place);
  expect([before.map(([name]) => name), await countOf()]).toEqual([
    ['batch-00000001.json', 'batch-00000001.ndjson'],
    5,
  ]);
  await database.query('alter table message_archive drop constraint broken');
  expect(await run('archive', place)).toEqual([true, '1 batches are in the archive now that were not']);
  expect([filesIn(place), await countOf()]).toEqual([before, 2]);
  expect(await run('archive', place)).toEqual([true, '0 batches are in the archive now that were not']);
  expect(await run('verify', place)).toEqual([true, 'the log of messages and receipts is whole']);
  expect(await run('verify')).toEqual([true, 'the log of messages and receipts is whole']);
});

const allKeys = async (): Promise<KnownKey[]> => [
  ...(await publishedKeys(subgraph.database)),
  ...(await keysOfMember(subgraph.database.query, MEMBER)),
];

test('what has left is proven from the archive, also where a part of it is in the log', async () => {
  const place = join(folder, 'batches');
  expect(await proofOf(subgraph.database.query, MEMBER, answered)).toBeUndefined();
  for (const [messageId, batches] of [
    [answered, [1, 1]],
    [split, [1, 2]],
    [recent, [2]],
  ] as const) {
    const [isWell, said = ''] = await run('archived-proof', place, MEMBER, messageId);
    const proof = JSON.parse(said) as ExchangeProof;
    expect([isWell, isExchangeProof(proof), proof.entries.map(({ batch }) => batch)]).toEqual([true, true, batches]);
    expect(verifyExchange(proof, await allKeys())).toMatchObject({ state: 'VALID', faults: [], unsigned: 0 });
  }
  expect((await run('archived-proof', place, MEMBER, 'none'))[0]).toBe(false);
});

test('the log goes on behind the gap', async () => {
  const messageId = await send(young);
  await batchMessages(subgraph.database, new Date(young.getTime() + 60_000), 0);
  expect(await run('verify', join(folder, 'batches'))).toEqual([true, 'the log of messages and receipts is whole']);
  const proof = await proofOf(subgraph.database.query, MEMBER, messageId);
  expect(proof?.entries.map(({ content }) => content.id)).toEqual(['6']);
});

test('a batch of the archive is checked without the platform, and so is one that was tampered with', async () => {
  const place = join(folder, 'batches');
  const keys = join(folder, 'keys.json');
  writeFileSync(keys, JSON.stringify({ keys: await allKeys() }));
  const manifest = join(place, 'batch-00000001.json');
  const program = join(import.meta.dirname, '../../../shared/signing/verify-document.ts');
  const check = async (): Promise<string[]> => {
    const args = ['--disable-warning=ExperimentalWarning', program, manifest, keys];
    const { stdout } = await promisify(execFile)(process.execPath, args).catch((error: { stdout: string }) => error);
    return stdout.trim().split('\n');
  };
  expect(await check()).toEqual(['VALID: batch 1, 3 entries']);
  const path = join(place, 'batch-00000001.ndjson');
  const text = readFileSync(path, 'utf8');
  const [first = '', ...others] = text.split('\n');
  const changes: [text: string, fault: string][] = [
    [text.replace('Enterprise.name', 'Enterprise.nome'), 'CHANGED 1'],
    [others.join('\n'), 'NOT_IN_BATCH batch 1'],
    [text.replace(/"caseNo": "C-1"/, '"caseNo": "C-2"'), 'OTHER_REQUEST 1'],
    [`${first}\n{`, 'NOT_IN_BATCH batch 1'],
  ];
  for (const [changed, fault] of changes) {
    writeFileSync(path, changed);
    expect(await check()).toEqual(expect.arrayContaining([expect.stringMatching(/^FORGED: batch 1/), fault]));
    expect(await run('verify', place)).toEqual(expect.arrayContaining([false, fault]));
  }
  writeFileSync(path, text);
  renameSync(manifest, `${manifest}.gone`);
  expect(await run('verify', place)).toEqual([
    false,
    'NOT_IN_ARCHIVE batch 1',
    '1 faults in the log of messages and receipts',
  ]);
  renameSync(`${manifest}.gone`, manifest);
  expect(await check()).toEqual(['VALID: batch 1, 3 entries']);
});

/** Six months after {@link young}, and after that of the clock of the database. */
const LATER = new Date(Date.now() + 3 * 86_400_000);

test('a backup of a log that was archived is put into another database, and is as whole there', async () => {
  const backup = join(folder, 'backup');
  await backUp({ department: department.name, url, folder: backup, now: new Date() });
  const other = await openTestSubgraph(department, { databaseUrl: await makeTestDatabase('archive-restored') });
  const client = await other.database.pool.connect();
  try {
    await restore({ manifest: await checkBackup(backup), folder: backup, client });
    const { query } = other.database;
    expect([await faultsIn(query), await faultsInArchive(query, join(folder, 'batches'))]).toEqual([[], []]);
  } finally {
    client.release();
    await other.close();
  }
});

test('who moves the clock of the program moves not that of the database', async () => {
  const count = await countOf();
  await expect(archiveMessages(subgraph.database, join(folder, 'moved'), LATER)).rejects.toThrow(/only grows/);
  expect(await countOf()).toBe(count);
});

test('a folder that says otherwise is not written over', async () => {
  const place = join(folder, 'other');
  mkdirSync(place);
  writeFileSync(join(place, 'batch-00000002.ndjson'), '{}\n');
  await expect(archiveMessages(subgraph.database, place, LATER)).rejects.toThrow(/is there already and says otherwise/);
});
