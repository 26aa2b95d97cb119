/**
 * Receipts: counted by days in China, held to what was stored by the log of messages, and after six months in the
 * archive.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inOneTransaction } from '#shared/database/write.ts';
import type { Query } from '#shared/database/write.ts';
import { publishedKeys } from '#shared/signing/index.ts';
import { openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { batchMessages } from '../messages/batches.ts';
import { archiveMessages } from '../proofs/archive.ts';
import { faultsIn } from '../proofs/proofs.ts';
import { chainReceipts } from './chained.ts';

const RECEIPT = `insert into access_receipt
  (id, credit_code, read_at, reader, fields, purpose, legal_basis, case_no, refused)
  values ($1, '91420703YY00016P7F', $2, 'OFFICER', '{name}', '核验', '', '', false)`;
const IDS = ['1', '2', '3', '4', '5', '6', '7'].map(digit => `00000000-0000-4000-8000-00000000000${digit}`);
const [A = '', B = '', C = '', , , , YOUNG = ''] = IDS;

const folder = mkdtempSync(join(tmpdir(), 'receipts-'));
let subgraph: TestSubgraph;
/** More than six months ago, by the clock of the database. */
let old: Date;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
  const days = ['2026-11-17T23:59:59.999', '2026-11-18T00:00', '2026-11-19T23:59:59.999', '2026-11-20T00:00'];
  for (const [index, at] of days.entries()) await subgraph.database.query(RECEIPT, [IDS[index], `${at}+08:00`]);
  const [clock] = await subgraph.database.query<{ old: string }>(`select now() - interval '6 months 1 day' as old`);
  old = new Date(clock?.old ?? '');
});
afterAll(async () => {
  await subgraph.close();
  rmSync(folder, { recursive: true, force: true });
});

const statistics = async (since: string, until: string) => {
  const { data, errors } = await subgraph.execute<{ accessStatistics: { on: string; answered: number }[] | null }>(
    'query ($since: Date!, $until: Date!) { accessStatistics(since: $since, until: $until) { on answered } }',
    { since, until },
    { role: 'auditor' },
  );
  return errors?.[0]?.extensions.code ?? data?.accessStatistics;
};

test('what was read counts from the first moment of the first day to the last of the last, in China', async () => {
  expect(await statistics('2026-11-18', '2026-11-19')).toEqual([
    { on: '2026-11-18', answered: 1 },
    { on: '2026-11-19', answered: 1 },
  ]);
  expect(await statistics('2026-11-19', '2026-11-19')).toEqual([{ on: '2026-11-19', answered: 1 }]);
  expect(await statistics('2026-11-20', '2026-11-20')).toEqual([{ on: '2026-11-20', answered: 1 }]);
  expect(await statistics('2026-11-21', '2026-11-21')).toEqual([]);
});

test('receipts come under the log as they were stored; one whose transaction ends late is not left out', async () => {
  const { database } = subgraph;
  const late = await database.pool.connect();
  try {
    await late.query('begin');
    await late.query(RECEIPT, [IDS[4], old]);
    await database.query(RECEIPT, [IDS[5], old]);
    const chaining = chainReceipts(database, old);
    const waits =
      "select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())";
    while ((await database.query(waits)).length === 0) await new Promise(done => void setTimeout(done, 5));
    await late.query('commit');
    expect(await chaining).toBe(6);
  } finally {
    late.release();
  }
  expect(await database.query('select number, ids from receipt_batch')).toEqual([{ number: 1, ids: IDS.slice(0, 6) }]);
  expect(await chainReceipts(database, old)).toBe(0);
  expect(await batchMessages(database, old, 0)).toBe(1);
  expect(await faultsIn(database.query)).toEqual([]);
});

/** What the check of the log finds after statements of somebody who may change the tables themselves. */
async function faultsAfter(...statements: string[]): Promise<string[]> {
  let found: string[] = [];
  const work = async (query: Query): Promise<void> => {
    for (const table of ['access_receipt', 'receipt_batch']) await query(`alter table ${table} disable trigger user`);
    for (const statement of statements) await query(statement);
    found = (await faultsIn(query)).map(({ fault, id }) => `${fault} ${id}`);
    throw new Error('taken back');
  };
  await expect(inOneTransaction(subgraph.database, work)).rejects.toThrow('taken back');
  return found;
}
const PUT_IN = `insert into access_receipt
  (id, credit_code, read_at, reader, fields, purpose, legal_basis, case_no, refused, place)
  values ('${YOUNG}', 'x', now(), 'BANK', '{name}', '', '', '', false, `;

test.each<[string, string[], string[]]>([
  ['changed', [`update access_receipt set refused = true where id = '${B}'`], [`CHANGED receipt ${B}`]],
  [
    'changed by less than a millisecond',
    [`update access_receipt set read_at = read_at + interval '1 microsecond' where id = '${B}'`],
    [`CHANGED receipt ${B}`],
  ],
  [
    'removed',
    [`delete from access_receipt where id in ('${A}', '${C}')`],
    [`REMOVED receipt ${A}`, `REMOVED receipt ${C}`],
  ],
  [
    'moved to another place',
    [
      `update access_receipt set place = 100 where id = '${A}'`,
      `update access_receipt set place = 1 where id = '${C}'`,
      `update access_receipt set place = 3 where id = '${A}'`,
    ],
    [`REORDERED receipt ${B}`, `REORDERED receipt ${A}`],
  ],
  ['moved behind the root', [`update access_receipt set place = 100 where id = '${A}'`], [`REMOVED receipt ${A}`]],
  [
    'put in between',
    [`update access_receipt set place = 100 where id = '${A}'`, `${PUT_IN} 1)`],
    [`INSERTED receipt ${YOUNG}`, `REMOVED receipt ${A}`],
  ],
  [
    'changed with the hash that is kept of it',
    [
      `update access_receipt set refused = true where id = '${B}'`,
      `update receipt_batch set hashes = sha256('') || substr(hashes, 33)`,
    ],
    ['NOT_IN_BATCH receipts 1'],
  ],
  [
    'removed with all that is kept of them',
    ['delete from access_receipt', 'delete from receipt_batch'],
    ['NOT_IN_BATCH receipts 1'],
  ],
])('a receipt that was %s is found and named', async (_what, statements, faults) => {
  expect(await faultsAfter(...statements)).toEqual(faults);
});

const FILE = `
  select encode(sha256(convert_to(string_agg(receipt_line(r) || e'\\n', '' order by place), 'UTF8')), 'hex') as sha256
  from access_receipt r where place <= 6`;
const ARCHIVE = 'insert into receipt_archive (number, sha256, archived_at) values ($1, $2, now())';
const tried = (work: (query: Query) => Promise<unknown>): Promise<unknown> =>
  inOneTransaction(subgraph.database, async query => {
    await work(query);
    throw new Error('it was done');
  });

test('no receipt leaves that is not archived, not whole, or younger than six months by the database’s clock', async () => {
  const { database } = subgraph;
  await database.query(RECEIPT, [YOUNG, new Date()]);
  expect(await chainReceipts(database, new Date())).toBe(1);
  expect(await batchMessages(database, new Date(), 0)).toBe(1);
  const leave = 'delete from access_receipt where place <= 6';
  await expect(tried(query => query(leave))).rejects.toThrow(/never changed or removed/);
  const [file] = await database.query<{ sha256: string }>(FILE);
  for (const [sha256, remove] of [
    ['a'.repeat(64), leave],
    [file?.sha256, 'delete from access_receipt where place <= 5'],
  ] as const) {
    const work = async (query: Query): Promise<void> => {
      await query(ARCHIVE, [1, sha256]);
      await query(remove);
    };
    await expect(tried(work)).rejects.toThrow(/archive of receipts 1 must hold what leaves/);
  }
  const tooSoon = async (query: Query): Promise<void> => {
    await query(ARCHIVE, [2, 'a'.repeat(64)]);
    await query('delete from access_receipt where place > 6');
  };
  await expect(tried(tooSoon)).rejects.toThrow(/never changed or removed/);
});

test('receipts older than six months leave with the entry that has their root, and are checked without the platform', async () => {
  const { database } = subgraph;
  expect(await archiveMessages(database, folder, new Date())).toBe(1);
  expect(readdirSync(folder).toSorted()).toEqual([
    'batch-00000001.json',
    'batch-00000001.ndjson',
    'receipts-00000001.json',
    'receipts-00000001.ndjson',
  ]);
  expect(await database.query('select id from access_receipt')).toEqual([{ id: YOUNG }]);
  const said: string[] = [];
  const context = { database, args: [folder], say: (line: string): void => void said.push(line) };
  expect([await department.commands?.verify?.(context), said.splice(0)]).toEqual([
    true,
    ['the log of messages and receipts is whole'],
  ]);
  const keys = join(folder, 'keys.json');
  writeFileSync(keys, JSON.stringify({ keys: await publishedKeys(database) }));
  const program = join(import.meta.dirname, '../../../shared/signing/verify-document.ts');
  const check = async (name: string): Promise<string[]> => {
    const args = ['--disable-warning=ExperimentalWarning', program, join(folder, name), keys];
    const { stdout } = await promisify(execFile)(process.execPath, args).catch((error: { stdout: string }) => error);
    return stdout.trim().split('\n');
  };
  expect(await check('batch-00000001.json')).toEqual(['VALID: batch 1, 1 entries']);
  expect(await check('receipts-00000001.json')).toEqual(['VALID: receipts 1, 6 of them']);
  const path = join(folder, 'receipts-00000001.ndjson');
  const text = readFileSync(path, 'utf8');
  const [first = '', ...others] = text.split('\n');
  writeFileSync(path, [first.replace('"refused": false', '"refused": true'), ...others.slice(1)].join('\n'));
  const faults = [`CHANGED receipt ${A}`, `REMOVED receipt ${B}`];
  expect(await check('receipts-00000001.json')).toEqual(['FORGED: receipts 1, 5 of them', ...faults]);
  expect(await department.commands?.verify?.(context)).toBe(false);
  expect(said).toEqual([...faults, 'CHANGED receipts 1', '3 faults in the log of messages and receipts']);
  writeFileSync(path, text);
  // What is signed of them is checked too: another root, and an entry of another batch.
  const manifest = join(folder, 'receipts-00000001.json');
  const archived = readFileSync(manifest, 'utf8');
  writeFileSync(manifest, archived.replaceAll('"number": 1', '"number": 2'));
  expect((await check('receipts-00000001.json'))[0]).toMatch(/^FORGED: receipts 2/);
  writeFileSync(manifest, archived);
});
