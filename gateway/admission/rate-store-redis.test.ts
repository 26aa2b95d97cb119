/** Requests counted by two replicas together, on a real Redis that stops, dies, comes back, and is no Redis at all. */
import { Writable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PUBLIC } from '#shared/identity/principal.ts';
import { readConfig } from '#shared/process/config.ts';
import { freePort } from '#shared/process/free-port.ts';
import { createLog } from '#shared/process/log.ts';
import { createRateLimits } from './rate-limit.ts';
import { redisRates } from './rate-store-redis.ts';
import type { RedisRates } from './rate-store-redis.ts';
import { LINK, eventually, openTestGateway, startBroken, startDepartment } from '../testing/gateway.ts';
import { findRedis, startRedis } from '../testing/redis.ts';
import type { TestRedis } from '../testing/redis.ts';

const PASSWORD = 'never-to-be-logged';
const SDL = `${LINK} type Query { one: Int }`;
const program = findRedis();
if (!program && process.env.CI) throw new Error('these tests need a Redis server: install redis-server');
const withRedis = program ? describe : describe.skip;

/** A replica's rates in one window that never ends, with what it logged and how often it counted alone. */
function openReplica(url: string): {
  rates: RedisRates;
  logged: () => Record<string, unknown>[];
  text: () => string;
  alone: () => number;
} {
  let [text, alone] = ['', 0];
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString();
      done();
    },
  });
  const log = createLog('gateway', 'trace', output);
  const rates = redisRates({
    url,
    config: readConfig({ REDIS_URL: url, REDIS_TIMEOUT_MS: '1000' }),
    log,
    fellBack: () => (alone += 1),
    now: () => 0,
  });
  return {
    rates,
    text: () => text,
    logged: () =>
      text
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line) as Record<string, unknown>),
    alone: () => alone,
  };
}
const up = ({ rates }: { rates: RedisRates }) =>
  eventually(
    async () => rates.redis.state(),
    ({ status }) => status === 'up',
  );
const take = async ({ rates }: { rates: RedisRates }, key = 'k', maximum = 1_000_000): Promise<number> =>
  (await rates.take([{ whose: 'a caller', key, maximum }], 60_000)).counts[0]!;

withRedis('two replicas of a gateway', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis(program!, PASSWORD);
  });
  afterAll(() => redis.remove());

  test('count a caller together, each request once, and report in health and metrics that they do', async () => {
    const department = await startDepartment(SDL, { Query: { one: () => 1 } });
    const open = () =>
      openTestGateway(
        { a: { contract: SDL, url: department.url } },
        {
          REDIS_URL: redis.url,
          RATE_PER_MINUTE: '100000',
          REDIS_TIMEOUT_MS: '10000',
          CLIENTS: '[{"name":"app","ratePerMinute":20}]',
          SUBGRAPH_POLL_MS: '3600000',
        },
      );
    const gateways = await Promise.all([open(), open()]);
    try {
      for (const { health, loaded } of gateways) {
        await loaded;
        await eventually(
          async () => (await health()) as { redis?: object },
          ({ redis: state }) => (state as { status?: string } | undefined)?.status === 'up',
        );
      }
      const ask = async (n: number): Promise<[number, number]> => {
        const { headers, statusCode } = await gateways[n % 2]!.app.inject({
          method: 'POST',
          url: '/graphql',
          payload: { query: '{ one }' },
          headers: { 'x-client-name': 'app' },
        });
        return [statusCode, Number(headers['ratelimit-remaining'])];
      };
      // The minute may end between two requests: then both counts begin again.
      const counted = await eventually(
        async () => {
          await redis.command('FLUSHALL');
          return Promise.all(Array.from({ length: 30 }, (_, n) => ask(n)));
        },
        answers => answers.filter(([status]) => status === 429).length === 10,
      );
      expect(
        counted
          .filter(([status]) => status === 200)
          .map(([, left]) => left)
          .sort((x, y) => x - y),
      ).toEqual(Array.from({ length: 20 }, (_, n) => n));
      expect((await gateways[0].get('/metrics')).text).toMatch(/^gateway_redis_up 1$/m);
      expect((await gateways[0].get('/metrics')).text).toMatch(/^gateway_rates_counted_alone_total 0$/m);
    } finally {
      await Promise.all(gateways.map(gateway => gateway.close()));
      await department.stop();
    }
  });

  test("do not use up another's share by refused requests, and leave neither names nor permanent keys in Redis", async () => {
    const [one, two] = [openReplica(redis.url), openReplica(redis.url)];
    try {
      await Promise.all([up(one), up(two)]);
      await redis.command('FLUSHALL');
      const limits = [
        { whose: 'a caller', key: 'address 192.0.2.7', maximum: 2 },
        { whose: 'client app', key: 'client app', maximum: 9 },
      ];
      const counts: unknown[] = [];
      for (const { rates } of [one, two, one, two]) counts.push((await rates.take(limits, 60_000)).counts);
      expect(counts).toEqual([[1, 1], [2, 2], [3], [4]]);
      const keys = (await redis.command('KEYS', '*')) as string[];
      expect(keys).toHaveLength(2);
      for (const key of keys) {
        expect(key).toMatch(/^rate:\d+:[\w-]{43}$/);
        expect(await redis.command('PTTL', key)).toBeGreaterThan(0);
      }
    } finally {
      for (const { rates } of [one, two]) rates.redis.close();
    }
  });

  test('use one round trip to Redis for each request, whatever it is counted by', async () => {
    const one = openReplica(redis.url);
    try {
      await up(one);
      const limits = ['a', 'b', 'c'].map(key => ({ whose: key, key, maximum: 9 }));
      await one.rates.take(limits, 60_000);
      await redis.command('CONFIG', 'RESETSTAT');
      for (let n = 0; n < 5; n += 1) await one.rates.take(limits, 60_000);
      expect(String(await redis.command('INFO', 'commandstats'))).toMatch(/cmdstat_evalsha:calls=5,/);
    } finally {
      one.rates.redis.close();
    }
  });
});

withRedis('a Redis', () => {
  let redis: TestRedis;
  let one: ReturnType<typeof openReplica>;
  let two: ReturnType<typeof openReplica>;
  beforeEach(async () => {
    redis = await startRedis(program!, PASSWORD);
    [one, two] = [openReplica(redis.url), openReplica(redis.url)];
    await Promise.all([up(one), up(two)]);
  });
  afterEach(async () => {
    for (const { rates } of [one, two]) rates.redis.close();
    await redis.remove();
    for (const { text } of [one, two]) expect(text()).not.toContain(PASSWORD);
  });

  test.each([
    ['that hangs', () => redis.pause(), () => redis.resume(), 'no answer within 1000 ms'],
    [
      'that dies and starts again',
      () => redis.kill(),
      () => redis.start(),
      expect.stringMatching(/^no connection \(\w+\)$/),
    ],
    ['that forgets its scripts', () => redis.command('SCRIPT', 'FLUSH'), () => undefined, undefined],
    [
      'that may not be written to',
      () => redis.command('REPLICAOF', '127.0.0.1', '1'),
      () => redis.command('REPLICAOF', 'NO', 'ONE'),
      'it refuses (READONLY)',
    ],
    [
      'that has no more memory',
      () => redis.command('CONFIG', 'SET', 'maxmemory', '1'),
      () => redis.command('CONFIG', 'SET', 'maxmemory', '0'),
      'it refuses (OOM)',
    ],
  ])(
    '%s: every request is answered, the outage logged once, and the count shared again afterwards',
    async (_what, harm, mend, reason) => {
      expect([await take(one), await take(two), await take(one)]).toEqual([1, 2, 3]);
      const answers: Promise<number>[] = [];
      const during = async (step: () => unknown): Promise<void> => {
        const stepped = step();
        for (let n = 0; n < 40; n += 1) {
          answers.push(take(one));
          await new Promise(done => setTimeout(done, 5));
        }
        await stepped;
      };
      await during(harm);
      // Each is answered, and none waits for Redis to come back.
      expect((await Promise.all(answers)).every(count => count > 0)).toBe(true);
      if (reason !== undefined) {
        expect(one.rates.redis.state()).toEqual({
          status: 'down',
          since: expect.any(String),
          reason: expect.anything(),
        });
        expect(one.alone()).toBeGreaterThan(30);
        // Alone it goes on from what it has counted itself.
        expect(await take(one)).toBe(2 + answers.length + 1);
        expect(one.logged()).toEqual([
          expect.objectContaining({
            level: 40,
            redis: `127.0.0.1:${redis.port}`,
            reason,
            msg: 'Redis does not answer: until it does, each replica counts for itself',
          }),
        ]);
      } else expect(one.alone()).toBe(0);
      await during(mend);
      await Promise.all([take(one), take(two)]);
      await Promise.all([up(one), up(two)]);
      const key = `after ${reason}`;
      expect([await take(one, key), await take(two, key), await take(one, key)]).toEqual([1, 2, 3]);
      if (reason !== undefined)
        expect(one.logged().slice(1)).toEqual([expect.objectContaining({ level: 30, msg: 'Redis answers again' })]);
    },
  );

  test('that hangs in the middle of many requests lets each go after the time for one', async () => {
    redis.pause();
    const begun = performance.now();
    await Promise.all(Array.from({ length: 500 }, (_, n) => take(one, String(n))));
    // All at once, not one after the other.
    expect(performance.now() - begun).toBeLessThan(30_000);
    expect(one.alone()).toBe(500);
  });
});

describe('what is no Redis', () => {
  const tell = async (url: string): Promise<{ reason: unknown; text: string }> => {
    const replica = openReplica(url);
    try {
      const limits = createRateLimits(readConfig({ RATE_PER_MINUTE: '2' }), replica.rates);
      const answers = [];
      for (let n = 0; n < 3; n += 1)
        answers.push(
          await limits.take(PUBLIC, '', '1').then(
            () => 'let in',
            (error: Error) => error.message.replace(/\d+ s$/, ''),
          ),
        );
      expect(answers).toEqual(['let in', 'let in', 'a caller may send 2 requests a minute: try again in ']);
      await eventually(
        async () => replica.logged(),
        lines => lines.length > 0,
      );
      return { reason: replica.rates.redis.state().reason, text: replica.text() };
    } finally {
      replica.rates.redis.close();
    }
  };

  test('is reported as such, and counts no less', async () => {
    const web = await startBroken((_request, response) => response.end('hello'));
    try {
      expect((await tell(`redis://:${PASSWORD}@127.0.0.1:${web.port}`)).reason).toMatch(/^no connection \(\w+\)$/);
      expect((await tell(`redis://127.0.0.1:${await freePort()}`)).reason).toBe('no connection (ECONNREFUSED)');
    } finally {
      await web.stop();
    }
  });

  (program ? test : test.skip)('so is a wrong password, which is never logged', async () => {
    const redis = await startRedis(program!, PASSWORD);
    try {
      const { reason, text } = await tell(`redis://user:wrong-${PASSWORD}@127.0.0.1:${redis.port}/1`);
      expect(reason).toBe('it refuses (WRONGPASS)');
      expect(text).not.toMatch(/wrong|user/);
    } finally {
      await redis.remove();
    }
  });
});
