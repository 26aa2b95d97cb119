/**
 * How fast a partner reads the feed of its grant, beside plain SQL over as many rows in the same run; and how soon it
 * has what a department wrote, while it asks on and on. Every page is a signed message, in the log before it is read.
 */
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { grantShare, requestShare } from '../../../examples/partner/agree.ts';
import { addDays, localDate } from '../../../shared/clock/index.ts';
import { RECORD_CHANGES } from '../../../shared/database/feed.ts';
import { makeCreditCode } from '../../../shared/identifiers/index.ts';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner } from '../../../shared/identity/principal.ts';
import type { Principal } from '../../../shared/identity/principal.ts';
import { keptKeys } from '../../../shared/launch/kept.ts';
import { readConfig } from '../../../shared/process/config.ts';
import { PartnerClient } from '../../../shared/server/exchange-client.ts';
import { makeSigningKey } from '../../../shared/signing/index.ts';
import { registerKey } from '../../../subgraphs/exchange/peers/keys.ts';
import { databaseUrlOf } from '../platform.ts';
import type { Platform } from '../platform.ts';
import { progress } from '../progress.ts';
import { quantile } from '../statistics.ts';

const ZONE = 'gedian';
const FIELDS = [
  'Query.enterprise',
  'Enterprise.creditCode',
  'Enterprise.name',
  'Enterprise.status',
  'PenaltyRecord.id',
  'PenaltyRecord.violation',
  'PenaltyRecord.decidedOn',
];
const TERMS = {
  zone: ZONE,
  memberName: '示例数据共享平台',
  fields: FIELDS,
  purpose: '核验经营主体信用状况',
  legalBasis: '《政务数据共享条例》',
  matterCode: '420000-001',
  caseNo: 'C-1',
};
const PAGE = '1000';
/** How long a page of a feed at its end is held back, in seconds. */
const WAIT = '5';
/** Between pages: a grant may ask so many times a minute. */
const PAUSE_MS = 250;
/** How long is waited for what was written last. */
const LAST_MS = 30_000;
/** Changes a second while lag is measured. */
const PER_SECOND = 20;

export interface GrantedFeed {
  lines: number;
  /** Lines a second as the partner reads them, and rows a second by plain SQL. */
  perSecond: number;
  selectedPerSecond: number;
  /** From the write to the partner, in ms. */
  lag: { p50: number; p99: number };
  told: number;
  written: number;
}

interface Page {
  changes: readonly { op: string; subject?: { id: string } }[];
  heartbeat: { cursor: string | null; isEnd: boolean };
  resumeAfter?: string;
}

/** @param seconds how long is written while lag is measured */
export async function measureGrantedFeed(platform: Platform, seconds: number): Promise<GrantedFeed> {
  const client = await agreed(platform);
  progress('a partner reads the snapshot of its grant');
  const began = performance.now();
  const { lines, after } = await snapshot(client);
  const perSecond = (lines * 1_000) / (performance.now() - began);
  const selectedPerSecond = await selected(platform, lines);
  progress(`a partner follows its grant for ${seconds} s`);
  const { lags, written } = await follow(platform, client, { after, seconds });
  const lag = { p50: quantile(lags, 0.5), p99: quantile(lags, 0.99) };
  return { lines, perSecond, selectedPerSecond, lag, told: lags.length, written };
}

/** An agreement as it comes about: a key that the operator registers, a request, a grant. */
async function agreed(platform: Platform): Promise<PartnerClient> {
  const serial = Math.floor(Date.now() / 1_000) % 1_000_000;
  const member = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420000', serial });
  const key = makeSigningKey();
  const database = new pg.Client({ connectionString: databaseUrlOf(platform, 'exchange') });
  await database.connect();
  try {
    const query = async <Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
      (await database.query(sql, [...values])).rows as Row[];
    await registerKey(query, { member, publicKey: key.publicKey, now: new Date() });
  } finally {
    await database.end();
  }
  const sign = await createSigner(keptKeys(readConfig({ DATA_DIR: platform.dataDir })).privateKey);
  const gateway = new URL('/', platform.url).href;
  const as = async (more: Partial<Principal>): Promise<{ gateway: string; token: string }> => ({
    gateway,
    token: await sign({ ...PUBLIC, subject: `bench-${more.role}`, ...more }, GATEWAY_AUDIENCE, 3_600),
  });
  const endsOn = addDays(localDate(new Date()), 365);
  const terms = { ...TERMS, creditCode: member, endsOn };
  const { id: requestId } = await requestShare(await as({ role: 'partner', creditCodes: [member] }), terms);
  const officer = await as({ role: 'officer', department: 'exchange', duties: ['approver'] });
  const { grantNo } = await grantShare(officer, { creditCode: member, requestId, reason: '符合共享条件' });
  const { purpose, legalBasis, matterCode, caseNo } = TERMS;
  return new PartnerClient({ gateway, grantNo, member, purpose, legalBasis, matterCode, caseNo }, key);
}

/** Reads a page; throws where it is refused. */
async function pageOf(
  client: PartnerClient,
  part: 'changes' | 'snapshot',
  query: Record<string, string>,
): Promise<Page> {
  const { status, body } = await client.read<Page>(part, query);
  if (status === 200) return body;
  throw new Error(`a page of the feed was answered ${status}: ${JSON.stringify(body).slice(0, 300)}`);
}

async function snapshot(client: PartnerClient): Promise<{ lines: number; after: string }> {
  let lines = 0;
  let query: Record<string, string> = { first: PAGE };
  for (;;) {
    const { changes, heartbeat, resumeAfter } = await pageOf(client, 'snapshot', query);
    lines += changes.length;
    const until = query.until ?? resumeAfter ?? '';
    if (heartbeat.isEnd || heartbeat.cursor === null) return { lines, after: until };
    query = { first: PAGE, after: heartbeat.cursor, until };
  }
}

/** Rows a second of the same table by plain SQL, as many as there were lines, in pages of the same size. */
async function selected(platform: Platform, lines: number): Promise<number> {
  const database = new pg.Client({ connectionString: databaseUrlOf(platform, 'lifecycle') });
  await database.connect();
  try {
    const began = performance.now();
    let after = '0';
    for (let read = 0; read < lines; read += Number(PAGE)) {
      const { rows } = await database.query<{ seq: string }>(
        `select seq, id, credit_code, subject_type, subject_id, changed_fields, payload, occurred_at
         from event where seq > $1 order by seq limit $2`,
        [after, Number(PAGE)],
      );
      after = rows.at(-1)?.seq ?? after;
    }
    return (lines * 1_000) / (performance.now() - began);
  } finally {
    await database.end();
  }
}

async function follow(
  platform: Platform,
  client: PartnerClient,
  { after, seconds }: { after: string; seconds: number },
): Promise<{ lags: number[]; written: number }> {
  const writtenAt = new Map<string, number>();
  const lags: number[] = [];
  const changes = seconds * PER_SECOND;
  const writing = write(platform, { changes, writtenAt });
  const end = performance.now() + seconds * 1_000 + LAST_MS;
  let cursor = after;
  while (lags.length < changes && performance.now() < end) {
    const page = await pageOf(client, 'changes', { after: cursor, first: PAGE, wait: WAIT });
    const now = performance.now();
    for (const { subject } of page.changes) {
      const began = subject && writtenAt.get(subject.id);
      if (began !== undefined) lags.push(now - began);
    }
    cursor = page.heartbeat.cursor ?? cursor;
    await wait(PAUSE_MS);
  }
  await writing;
  return { lags, written: changes };
}

/** Some enterprises that are registered in a zone. */
async function codesIn(platform: Platform, zone: string): Promise<string[]> {
  const database = new pg.Client({ connectionString: databaseUrlOf(platform, 'lifecycle') });
  await database.connect();
  try {
    const { rows } = await database.query<{ creditCode: string }>(
      'select credit_code as "creditCode" from profile where zone = $1 order by credit_code limit 50',
      [zone],
    );
    return rows.map(({ creditCode }) => creditCode);
  } finally {
    await database.end();
  }
}

/** Has credit record changes of enterprises of the zone at a steady rate. */
async function write(
  platform: Platform,
  { changes, writtenAt }: { changes: number; writtenAt: Map<string, number> },
): Promise<void> {
  const codes = await codesIn(platform, ZONE);
  const client = new pg.Client({ connectionString: databaseUrlOf(platform, 'credit') });
  await client.connect();
  const began = performance.now();
  try {
    for (let number = 0; number < changes; number += 1) {
      await wait(Math.max(0, began + (number * 1_000) / PER_SECOND - performance.now()));
      const id = `bench-${Date.now()}-${number}`;
      const payload = { violation: '超标排放水污染物', gravity: 'ORDINARY', decidedOn: '2026-03-02' };
      const creditCode = codes[number % codes.length];
      const change = { type: 'PenaltyPublished', creditCode, subject: { type: 'PenaltyRecord', id }, payload };
      writtenAt.set(id, performance.now());
      await client.query(RECORD_CHANGES, [JSON.stringify([change]), new Date()]);
    }
  } finally {
    await client.end();
  }
}
