/**
 * How long after its department wrote it a change is kept, and told to who subscribes: through the gateway's
 * server-sent events, on a platform of processes, under a steady load.
 */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { ClientRequest } from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { RECORD_CHANGES } from '../../../shared/database/feed.ts';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner } from '../../../shared/identity/principal.ts';
import { keptKeys } from '../../../shared/launch/kept.ts';
import { readConfig } from '../../../shared/process/config.ts';
import { lifeOf } from '../../../shared/sample/life.ts';
import { family, rssMb } from '../gateways/processes.ts';
import { databaseUrlOf, startPlatform, stopPlatform } from '../platform.ts';
import type { Platform } from '../platform.ts';
import { progress } from '../progress.ts';
import { quantile } from '../statistics.ts';

/** Enterprises among which subscribers are spread. */
const ENTERPRISES = 100;
/** Subscriptions that are opened at once. */
const OPENED_AT_ONCE = 50;
/** How long is waited for what was told last, in ms. */
const LAST_MS = 5_000;

/** How often a subscription is asked for, and the pause before it is asked again, in ms. */
const TRIES = 10;
const AGAIN_MS = 2_000;

const SUBSCRIPTION = `subscription ($creditCode: CreditCode!) {
  enterpriseChanged(creditCode: $creditCode) { occurredAt recordedAt sentence { zh } } }`;

/** Milliseconds from the write on, and how many of those that should have been told were. */
export interface Lag {
  name: string;
  kept: { p50: number; p99: number };
  told: { p50: number; p99: number };
  received: number;
  expected: number;
  /** By what the gateway's memory grew for each subscription, in kB. */
  subscriptionKb: number;
}

export interface LiveSizes {
  enterprises: number;
  subscribers: number;
  /** Of each of the two loads. */
  seconds: number;
}

/** Two loads: changes of many enterprises, twenty a second; changes of one, to which all subscribe, one a second. */
export async function measureLive({ enterprises, subscribers, seconds }: LiveSizes): Promise<Lag[]> {
  const platform = await startPlatform(enterprises);
  try {
    await untilRead(platform);
    const spread = (number: number): string => lifeOf(number % ENTERPRISES, platform.today).creditCode;
    const one = (): string => spread(0);
    return [
      await lagOf(platform, {
        name: `${subscribers} subscribers of ${ENTERPRISES} enterprises, 20 changes a second`,
        subscribers,
        seconds,
        perSecond: 20,
        codeOf: spread,
      }),
      await lagOf(platform, {
        name: `${subscribers} subscribers of one enterprise, one change a second`,
        subscribers,
        seconds,
        perSecond: 1,
        codeOf: one,
      }),
    ];
  } finally {
    await stopPlatform(platform);
  }
}

/** Waits until lifecycle has read all departments: what they told before is told to subscribers too as it is read. */
async function untilRead(platform: Platform): Promise<void> {
  progress('lifecycle reads what departments told before');
  const client = new pg.Client({ connectionString: databaseUrlOf(platform, 'lifecycle') });
  await client.connect();
  try {
    const reading = `select 1 from source where status <> 'FOLLOWED' or last_read_at is null or last_read_at < $1`;
    const [began, others] = [new Date(), Object.keys(platform.departments).length - 1];
    for (;;) {
      const { rows } = await client.query<{ read: boolean }>(
        `select count(*) >= $2 and not exists (${reading}) as read from source`,
        [began, others],
      );
      if (rows[0]?.read) return;
      await wait(AGAIN_MS);
    }
  } finally {
    await client.end();
  }
}

interface Load {
  name: string;
  subscribers: number;
  seconds: number;
  perSecond: number;
  /** The enterprise of a subscriber, and of a change. */
  codeOf(number: number): string;
}

async function lagOf(platform: Platform, { name, subscribers, seconds, perSecond, codeOf }: Load): Promise<Lag> {
  progress(name);
  const { privateKey } = keptKeys(readConfig({ DATA_DIR: platform.dataDir }));
  const sign = await createSigner(privateKey);
  const [kept, told] = [[] as number[], [] as number[]];
  const receive = (event: { occurredAt: string; recordedAt: string }): void => {
    told.push(Date.now() - Date.parse(event.occurredAt));
    kept.push(Date.parse(event.recordedAt) - Date.parse(event.occurredAt));
  };
  const open: ClientRequest[] = [];
  const gateway = gatewayOf(platform);
  const before = rssMb(gateway);
  for (let number = 0; number < subscribers; number += OPENED_AT_ONCE) {
    const numbers = Array.from({ length: Math.min(OPENED_AT_ONCE, subscribers - number) }, (_, more) => number + more);
    const opened = await Promise.all(
      numbers.map(async subscriber => {
        const token = await sign(
          { ...PUBLIC, role: 'service', subject: `bench-${subscriber}` },
          GATEWAY_AUDIENCE,
          3_600,
        );
        return subscribed(platform.url, { token, creditCode: codeOf(subscriber), receive });
      }),
    );
    open.push(...opened);
  }
  progress('all subscriptions are open');
  const subscriptionKb = ((rssMb(gateway) - before) * 1_024) / subscribers;
  const changes = seconds * perSecond;
  const expected = await write(platform, { changes, perSecond, codeOf, subscribersOf: countBy(subscribers, codeOf) });
  for (let waited = 0; told.length < expected && waited < LAST_MS; waited += 100) await wait(100);
  for (const subscription of open) subscription.destroy();
  return { name, kept: quantiles(kept), told: quantiles(told), received: told.length, expected, subscriptionKb };
}

/** The process of the platform's gateway. */
function gatewayOf({ process: launcher }: Platform): number {
  const isGateway = (pid: number): boolean => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('gateway/index.ts');
  const found = family(launcher.pid ?? 0).find(isGateway);
  if (found === undefined) throw new Error('the platform has no process of the gateway');
  return found;
}

const quantiles = (times: readonly number[]): { p50: number; p99: number } => ({
  p50: quantile(times, 0.5),
  p99: quantile(times, 0.99),
});

function countBy(subscribers: number, codeOf: (number: number) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let number = 0; number < subscribers; number += 1) {
    counts.set(codeOf(number), (counts.get(codeOf(number)) ?? 0) + 1);
  }
  return counts;
}

interface Subscriber {
  token: string;
  creditCode: string;
  receive(event: { occurredAt: string; recordedAt: string }): void;
}

/** Opens a subscription; again where a machine that is busy with its start does not answer in time. */
async function subscribed(url: string, subscriber: Subscriber): Promise<ClientRequest> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await subscribe(url, subscriber);
    } catch (error) {
      if (tries === TRIES) throw error;
      await wait(AGAIN_MS);
    }
  }
}

/** Opens a subscription over server-sent events; fulfilled once the gateway has answered. */
function subscribe(url: string, { token, creditCode, receive }: Subscriber): Promise<ClientRequest> {
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      agent: false,
      headers: { accept: 'text/event-stream', 'content-type': 'application/json', authorization: `Bearer ${token}` },
    });
    sent.once('error', reject);
    sent.once('response', response => {
      sent.on('error', () => {});
      if (response.statusCode !== 200) reject(new Error(`a subscription was answered ${response.statusCode}`));
      const lines = createInterface({ input: response });
      // It is ended by destroying the request; what was not told for any other reason is counted.
      lines.on('error', () => {});
      lines.on('line', line => {
        if (!line.startsWith('data: {')) return;
        const { data, errors } = JSON.parse(line.slice('data: '.length)) as {
          data?: { enterpriseChanged: { occurredAt: string; recordedAt: string } };
          errors?: object[];
        };
        if (errors) throw new Error(`a subscription was told ${JSON.stringify(errors)}`);
        if (data) receive(data.enterpriseChanged);
      });
      resolve(sent);
    });
    sent.end(JSON.stringify({ query: SUBSCRIPTION, variables: { creditCode } }));
  });
}

interface Writing {
  changes: number;
  perSecond: number;
  codeOf(number: number): string;
  subscribersOf: ReadonlyMap<string, number>;
}

/** Has credit record changes at a steady rate. Returns how many events subscribers are to be told. */
async function write(platform: Platform, { changes, perSecond, codeOf, subscribersOf }: Writing): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrlOf(platform, 'credit') });
  await client.connect();
  let expected = 0;
  const began = performance.now();
  try {
    for (let number = 0; number < changes; number += 1) {
      await wait(Math.max(0, began + (number * 1_000) / perSecond - performance.now()));
      const creditCode = codeOf(number);
      const payload = { violation: '超标排放水污染物', gravity: 'ORDINARY', decidedOn: '2026-03-02' };
      const subject = { type: 'PenaltyRecord', id: `bench-${Date.now()}-${number}` };
      const change = { type: 'PenaltyPublished', creditCode, subject, payload };
      await client.query(RECORD_CHANGES, [JSON.stringify([change]), new Date()]);
      expected += subscribersOf.get(creditCode) ?? 0;
    }
  } finally {
    await client.end();
  }
  return expected;
}
