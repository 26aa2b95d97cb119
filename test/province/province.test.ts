/**
 * A province that follows what it is granted, as a process with its own keys and its own store, while data is written
 * and either side is killed. It ends equal to what the grant allows, with every page proven by a stamped batch.
 * PROVINCE_SECONDS is how long data is written (default: 20; an hour is 3600).
 */
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { Copy, wholeLines } from '../../examples/partner/copy.ts';
import { RECORD_CHANGES } from '../../shared/database/feed.ts';
import { makeCreditCode } from '../../shared/identifiers/index.ts';
import { makeKeys } from '../../shared/identity/principal.ts';
import { freePort } from '../../shared/process/free-port.ts';
import { makeSigningKey, publishedKeys } from '../../shared/signing/index.ts';
import type { KnownKey, SigningKey } from '../../shared/signing/index.ts';
import { makeTestDatabase } from '../../shared/testing/department.ts';
import { registerKey } from '../../subgraphs/exchange/peers/keys.ts';
import { faultsIn } from '../../subgraphs/exchange/proofs/proofs.ts';
import type { PlatformSettings } from './platform.ts';
import { kill, killAll, start } from './processes.ts';

const SECONDS = Number(process.env.PROVINCE_SECONDS ?? 20);
const STARTS_MS = 180_000;
const MEMBER = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420000', serial: 20 });
const AGREEMENT = {
  grantNo: 'G-1',
  member: MEMBER,
  purpose: 'licence review',
  legalBasis: 'law, article 1',
  matterCode: '000101',
  caseNo: 'C-1',
};
const FIELDS = ['Query.record', 'Record.id', 'Record.note'];

const folder = mkdtempSync(join(tmpdir(), 'elg-province-'));
const province = join(folder, 'province');
const key = makeSigningKey();
let settings: PlatformSettings;
let records: pg.Pool;
let exchange: pg.Pool;
let stampPort = 0;

const startPlatform = (): Promise<ChildProcess> =>
  start({ file: 'test/province/platform.ts', env: { PLATFORM_SETTINGS: JSON.stringify(settings) }, ready: /ready/ });
const startProvince = (): Promise<ChildProcess> =>
  start({ file: 'examples/partner/partner.ts', args: ['follow'], env: { PARTNER: province } });
const startStamps = (): Promise<ChildProcess> =>
  start({
    file: 'examples/stamps/service.ts',
    env: { PORT: String(stampPort), KEY_FILE: join(folder, 'stamps.json') },
    ready: /stamps at/,
  });

let stamps: ChildProcess;
let platform: ChildProcess;

async function grant(): Promise<void> {
  const request = randomUUID();
  const terms = [MEMBER, FIELDS, AGREEMENT.purpose, AGREEMENT.legalBasis, AGREEMENT.matterCode];
  await exchange.query(
    `insert into share_request (id, credit_code, zone, member_name, fields, purpose, legal_basis, matter_code, ends_on,
       share_type, state, requested_at, requested_by, decided_at, decided_by)
     values ($6, $1, 'gedian', 'authority', $2, $3, $4, $5, '2099-01-01', 'CONDITIONAL', 'GRANTED', now(), 'x', now(), 'y')`,
    [...terms, request],
  );
  await exchange.query(
    `insert into access_grant (id, credit_code, grant_no, zone, member_name, fields, purpose, legal_basis, matter_code,
       ends_on, granted_at, request_id)
     values ($6, $1, 'G-1', 'gedian', 'authority', $2, $3, $4, $5, '2099-01-01', now(), $7)`,
    [...terms, randomUUID(), request],
  );
}

beforeAll(async () => {
  stampPort = await freePort();
  stamps = await startStamps();
  const { publicKey } = JSON.parse(readFileSync(join(folder, 'stamps.json'), 'utf8')) as SigningKey;
  const { publicKey: own, privateKey } = makeKeys();
  settings = {
    databases: {
      records: await makeTestDatabase('records'),
      exchange: await makeTestDatabase('exchange'),
      lifecycle: await makeTestDatabase('lifecycle'),
    },
    port: await freePort(),
    keys: { publicKey: JSON.stringify(own), privateKey: JSON.stringify(privateKey) },
    stamps: { url: `http://127.0.0.1:${stampPort}/`, key: publicKey },
  };
  platform = await startPlatform();
  records = new pg.Pool({ connectionString: settings.databases.records, max: 2 });
  exchange = new pg.Pool({ connectionString: settings.databases.exchange, max: 2 });
  const query = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await exchange.query<Row>(sql, [...values])).rows;
  await grant();
  await registerKey(query, { member: MEMBER, publicKey: key.publicKey, now: new Date() });
  const service = (await (await fetch(settings.stamps.url)).json()) as { keys: KnownKey[] };
  const { privateKey: _secret, ...publicOne } = key;
  const keys = [...(await publishedKeys({ query })), ...service.keys, { ...publicOne, member: MEMBER }];
  mkdirSync(province, { recursive: true });
  const put = (name: string, value: object): void => writeFileSync(join(province, name), JSON.stringify(value));
  put('agreement.json', { gateway: `http://127.0.0.1:${settings.port}`, ...AGREEMENT });
  put('key.json', key);
  put('keys.json', { keys });
}, STARTS_MS);
afterAll(async () => {
  killAll();
  await records.end();
  await exchange.end();
  rmSync(folder, { recursive: true, force: true });
});

let written = 0;

/** One transaction of a few records, of this zone and of another. */
async function write(): Promise<void> {
  const changes = Array.from({ length: 1 + (written % 3) }, () => {
    written += 1;
    return {
      type: 'RecordNoted',
      creditCode: '',
      subject: { type: 'Record', id: `r-${written % 50}` },
      changedFields: ['note', 'secret'],
      payload: { zone: written % 5 === 0 ? 'yili' : 'gedian', note: `n-${written}`, secret: `hidden-${written}` },
    };
  });
  await records.query(RECORD_CHANGES, [JSON.stringify(changes), new Date()]);
}

const heldNotes = (): string[] =>
  [...new Copy(join(province, 'copy.ndjson')).lines.values()].map(({ values }) => String(values?.note)).sort();
const allowedNotes = async (): Promise<string[]> => {
  const { rows } = await records.query<{ note: string }>(
    `select payload->>'note' as note from change where payload->>'zone' = 'gedian'`,
  );
  return rows.map(({ note }) => note).sort();
};
const isWholeAndProven = async (): Promise<boolean> => {
  if (!existsSync(join(province, 'copy.ndjson'))) return false;
  const { pages } = new Copy(join(province, 'copy.ndjson'));
  const proved = new Set(wholeLines<{ messageId: string }>(join(province, 'proved.ndjson')).map(one => one.messageId));
  const isWhole = JSON.stringify(heldNotes()) === JSON.stringify(await allowedNotes());
  return isWhole && pages.every(({ messageId }) => proved.has(messageId));
};

test(
  'wherever either side or the stamp service is killed, the copy ends equal to what is granted, and is proven',
  async () => {
    let isWriting = true;
    const writing = (async () => {
      while (isWriting) {
        await write();
        await sleep(40);
      }
    })();
    const until = Date.now() + SECONDS * 1_000;
    let follower = await startProvince();
    const kills = { province: 0, platform: 0, stamps: 0 };
    for (let round = 0; Date.now() < until || kills.platform < 2; round += 1) {
      await sleep(2_000 + Math.random() * 1_500);
      if (round % 3 === 1) {
        await kill(platform);
        kills.platform += 1;
        platform = await startPlatform();
      } else if (round % 3 === 2) {
        await kill(stamps);
        kills.stamps += 1;
        await sleep(1_000);
        stamps = await startStamps();
      } else {
        await kill(follower);
        kills.province += 1;
        follower = await startProvince();
      }
    }
    isWriting = false;
    await writing;
    for (const end = Date.now() + 120_000; Date.now() < end && !(await isWholeAndProven()); ) await sleep(500);
    await kill(follower);
    expect(heldNotes()).toEqual(await allowedNotes());
    expect(await isWholeAndProven()).toBe(true);
    expect(readFileSync(join(province, 'copy.ndjson'), 'utf8')).not.toMatch(/hidden-|secret|yili/);
    expect(kills.province + kills.platform).toBeGreaterThan(2);
    // The platform's log is whole, and agrees with every batch that the province kept.
    const query = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
      (await exchange.query<Row>(sql, [...values])).rows;
    const kept = wholeLines<{ content: { number: number; root: string } }>(join(province, 'batches.ndjson'));
    expect(kept.length).toBeGreaterThan(2);
    expect(await faultsIn(query, kept)).toEqual([]);
    const [{ count = 0 } = {}] = await query<{ count: number }>(
      'select count(*)::integer as count from message_countersign',
    );
    expect(count).toBeGreaterThanOrEqual(kept.length);
  },
  (SECONDS + 480) * 1_000,
);
