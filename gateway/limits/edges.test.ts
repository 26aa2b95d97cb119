/**
 * Every limit of the gateway at its edge: what reaches the maximum is let through, and one more is refused. The table
 * names each limit that the gateway can be given; one that is missing fails the last test.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { readConfig } from '#shared/process/config.ts';
import { gatewayVariables } from '#shared/process/config/gateway.ts';
import { PUBLIC } from '#shared/identity/principal.ts';
import { createLog } from '#shared/process/log.ts';
import { createRateLimits, memoryRates } from '../admission/rate-limit.ts';
import { compressResponses } from '../server/compression.ts';
import { LINK, openTestGateway, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';
import { createGuards } from '../transport/guard.ts';
import { Unavailable } from '../transport/unavailable.ts';
import { VARIABLES_DEPTH, createLimits } from './document.ts';
import { scanOf } from './json-body.ts';

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Whether what is tried is refused: never, or by the error that a limit throws. */
async function refusal(tried: () => unknown): Promise<string | null> {
  try {
    await tried();
    return null;
  } catch (error) {
    return (error as { extensions: { limit: string } }).extensions.limit;
  }
}

/** A limit of documents and variables: its variable, its name in the refusal, and a request of a given size. */
type DocumentEdge = readonly [
  variable: string,
  limit: string,
  made: (size: number) => { query?: string; variables?: unknown },
];

const DOCUMENTS: readonly DocumentEdge[] = [
  ['LIMIT_CHARACTERS', 'characters', size => ({ query: '{ a } #'.padEnd(size, 'x') })],
  ['LIMIT_LINES', 'lines', size => ({ query: `{ a }${'\n'.repeat(size - 1)}` })],
  ['LIMIT_LINES', 'lines', size => ({ query: `{ a }${'\r'.repeat(size - 1)}` })],
  ['LIMIT_TOKENS', 'tokens', size => ({ query: `{ ${times(size - 2, index => `f${index}`)} }` })],
  ['LIMIT_DEPTH', 'depth', size => ({ query: `{ ${'a { '.repeat(size - 1)} id ${'}'.repeat(size - 1)} }` })],
  [
    'LIMIT_DEPTH',
    'depth',
    size => ({ query: `fragment F on Query { ${'a { '.repeat(size - 1)} id ${'}'.repeat(size - 1)} }` }),
  ],
  ['LIMIT_SELECTIONS', 'selections', size => ({ query: `{ a { ${times(size - 1, index => `f${index}`)} } }` })],
  [
    'LIMIT_SELECTIONS',
    'selections',
    size => ({ query: `{ a { ...F } } fragment F on A { ${times((size - 2) / 2, index => `f${index}`)} }` }),
  ],
  ['LIMIT_ALIASES', 'aliases', size => ({ query: `{ ${times(size, index => `x${index}: a`)} }` })],
  ['LIMIT_ROOT_FIELDS', 'rootFields', size => ({ query: `{ ${times(size, index => `f${index}`)} }` })],
  ['LIMIT_DIRECTIVES', 'directives', size => ({ query: `{ a ${'@skip(if: false) '.repeat(size)} }` })],
  ['LIMIT_REPEATS', 'repeats', size => ({ query: `{ a { ${'id '.repeat(size)} } }` })],
  ['LIMIT_FRAGMENTS', 'fragments', size => ({ query: `{ a { ${times(size, index => `...F${index}`)} } }` })],
  ['LIMIT_LIST', 'list', size => ({ query: `{ a(ids: [${'1 '.repeat(size)}]) }` })],
  ['LIMIT_LIST', 'list', size => ({ variables: { ids: Array.from({ length: size }, () => 1) } })],
  ['LIMIT_LIST', 'list', size => ({ variables: { deep: [{ ids: Array.from({ length: size }, () => 1) }] } })],
];

/** The maximum that the limits of documents are given: even, for the document whose fragment counts twice. */
const MAXIMUM = 12;

describe.each(DOCUMENTS)('%s (%s)', (variable, limit, made) => {
  const isRefused = (size: number) => {
    const { query, variables } = made(size);
    return refusal(() => createLimits(readConfig({ [variable]: String(MAXIMUM) })).check(query, variables));
  };
  test('lets its maximum through, and nothing above it', async () => {
    const sizes = [MAXIMUM - 2, MAXIMUM, MAXIMUM + (limit === 'selections' ? 2 : 1)];
    expect(await Promise.all(sizes.map(isRefused))).toEqual([null, null, limit]);
  });
});

describe('the nesting of variables', () => {
  /** A value in so many lists, which variables hold one level below themselves. */
  const nested = (lists: number): unknown => JSON.parse(`${'['.repeat(lists)}1${']'.repeat(lists)}`);
  /** A body whose bytes are enough to be looked at before it is parsed. */
  const bodyOf = (variables: unknown): Buffer =>
    Buffer.from(JSON.stringify({ query: `{ a } #${'x'.repeat(20_000)}`, variables }));
  const limits = createLimits(readConfig({}));
  const scan = scanOf(readConfig({}));

  test('lets its maximum through, and nothing above it', async () => {
    const isRefused = (lists: number) => refusal(() => limits.check(undefined, { value: nested(lists) }));
    expect([await isRefused(VARIABLES_DEPTH - 1), await isRefused(VARIABLES_DEPTH)]).toEqual([null, 'variablesDepth']);
  });

  test('a large body, too, is refused before it is parsed only where its variables would be refused after', async () => {
    const isRefused = (lists: number) => refusal(() => scan(bodyOf({ value: nested(lists) })));
    // What is empty may stand one level deeper, and is refused only by what is in it.
    expect([await isRefused(VARIABLES_DEPTH - 1), await isRefused(VARIABLES_DEPTH + 1)]).toEqual([
      null,
      'variablesDepth',
    ]);
  });

  test.each([50, 51])('LIMIT_VALUES counts every member and item of a large body: %i of 50', async size => {
    // The object itself, its two members, the list and its items.
    const payload = Buffer.from(
      JSON.stringify([`"${'x'.repeat(20_000)}`, ...Array.from({ length: size - 2 }, () => 1)]),
    );
    const scanned = await refusal(() => scanOf(readConfig({ LIMIT_VALUES: '50' }))(payload));
    expect(scanned).toBe(size > 50 ? 'values' : null);
  });
});

describe('through the gateway', () => {
  const SDL = `${LINK} type Query { as(first: Int): [A] dear: Int @cost(weight: 20) one: Int @cost(weight: 1) }
    type Mutation { go: Int stop: Int @cost(weight: 1) } type A { id: ID }`;
  const resolvers = {
    Query: { as: () => [], dear: () => 1, one: () => 1 },
    Mutation: { go: () => 1, stop: () => 1 },
  };
  let department: TestDepartment;
  let gateway: TestGateway;
  beforeAll(async () => {
    department = await startDepartment(SDL, resolvers);
    const environment = {
      LIMIT_COST: '20',
      LIMIT_LIST: '15',
      LIMIT_BODY_BYTES: '1000',
      COST_LIST_SIZE: '7',
      SUBGRAPH_POLL_MS: '3600000',
    };
    gateway = await openTestGateway({ a: { contract: SDL, url: department.url } }, environment);
    await gateway.loaded;
  });
  afterAll(async () => {
    await gateway.close();
    await department.stop();
  });

  test.each([
    ['LIMIT_COST', '{ dear }', '{ dear one }', 'cost'],
    ['LIMIT_COST, each field of a mutation', 'mutation { go x: go }', 'mutation { go x: go y: stop }', 'cost'],
    ['LIMIT_LIST, as first', '{ as(first: 15) { id } }', '{ as(first: 16) { id } }', 'list'],
  ])('%s lets its maximum through, and nothing above it', async (_what, within, beyond, limit) => {
    expect((await gateway.execute(within)).errors).toBeUndefined();
    expect((await gateway.execute(beyond)).errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit } }]);
  });

  test('LIMIT_BODY_BYTES lets its maximum through, and nothing above it', async () => {
    const bodyOf = (bytes: number): string => {
      const [head, end] = ['{"query":"{ dear } #', '"}'];
      return head + 'x'.repeat(bytes - head.length - end.length) + end;
    };
    const statusOf = async (bytes: number): Promise<number> => {
      const headers = { 'content-type': 'application/json' };
      return (await gateway.app.inject({ method: 'POST', url: '/graphql', headers, payload: bodyOf(bytes) }))
        .statusCode;
    };
    expect([await statusOf(1_000), await statusOf(1_001)]).toEqual([200, 413]);
  });
});

describe("RATE_PER_MINUTE and a client's ratePerMinute", () => {
  test.each([
    ['a caller', { RATE_PER_MINUTE: '3' }, ''],
    ['a client', { RATE_PER_MINUTE: '0', CLIENTS: '[{"name":"app","ratePerMinute":3}]' }, 'app'],
  ])(
    '%s sends its maximum in each minute, and nothing above it, until the minute has ended',
    async (_who, environment, client) => {
      let now = 600_000;
      const rates = createRateLimits(
        readConfig(environment),
        memoryRates(() => now),
      );
      const take = () => refusal(() => rates.take(PUBLIC, client, '1'));
      const minute = [null, null, null, 'rate'];
      expect([await take(), await take(), await take(), await take()]).toEqual(minute);
      now = 659_999;
      expect(await take()).toBe('rate');
      now = 660_000;
      expect([await take(), await take(), await take(), await take()]).toEqual(minute);
    },
  );
});

describe('between the gateway and a department', () => {
  const down = async (): Promise<never> => {
    throw new Unavailable('it is down', { sent: false, unreached: true });
  };
  const guardsWith = (environment: Record<string, string>) =>
    createGuards({ config: readConfig(environment), log: createLog('gateway', 'silent') });

  test.each([1, 2, 5])('BREAKER_FAILURES: after %i in a row the circuit is open, not before', async maximum => {
    const guards = guardsWith({ BREAKER_FAILURES: String(maximum) });
    const open: number[] = [];
    for (let failures = 1; failures <= maximum; failures += 1) {
      await guards.run('a', false, down).catch(() => {});
      open.push(guards.open().length);
    }
    expect(open).toEqual([...Array.from({ length: maximum - 1 }, () => 0), 1]);
  });

  test.each([0, 1, 2])(
    'SUBGRAPH_RETRIES: what did not arrive is sent %i times again, and never more',
    async retries => {
      const guards = guardsWith({ SUBGRAPH_RETRIES: String(retries) });
      const sent = { query: 0, mutation: 0 };
      const counting = (kind: keyof typeof sent) => () => {
        sent[kind] += 1;
        return down();
      };
      await guards.run('a', true, counting('query')).catch(() => {});
      await guards.run('a', false, counting('mutation')).catch(() => {});
      expect(sent).toEqual({ query: 1 + retries, mutation: 1 });
    },
  );

  test('SUBGRAPH_CONCURRENCY and SUBGRAPH_QUEUE: so many run, so many wait, and one more is refused', async () => {
    const guards = guardsWith({ SUBGRAPH_CONCURRENCY: '2', SUBGRAPH_QUEUE: '3' });
    let running = 0;
    let finish = (): void => {};
    const finished = new Promise<void>(resolve => {
      finish = resolve;
    });
    const attempt = async (): Promise<string> => {
      running += 1;
      await finished;
      return 'done';
    };
    const requests = Array.from({ length: 6 }, () =>
      guards.run('a', true, attempt).catch((error: unknown) => (error as Error).constructor),
    );
    expect(await requests[5]).toBe(Unavailable);
    expect(running).toBe(2);
    finish();
    expect(await Promise.all(requests)).toEqual([...Array.from({ length: 5 }, () => 'done'), Unavailable]);
  });
});

test.each([
  ['1000', [undefined, 'gzip']],
  ['0', [undefined, undefined]],
])('COMPRESS_BYTES: from %s on a response is compressed, and none where it is 0', async (COMPRESS_BYTES, encodings) => {
  const app = Fastify();
  await compressResponses(app, readConfig({ COMPRESS_BYTES }));
  app.get('/:bytes', async request => 'x'.repeat(Number((request.params as { bytes: string }).bytes)));
  const encodingOf = async (bytes: number): Promise<unknown> =>
    (await app.inject({ url: `/${bytes}`, headers: { 'accept-encoding': 'gzip' } })).headers['content-encoding'];
  expect([await encodingOf(999), await encodingOf(1_000)]).toEqual(encodings);
  await app.close();
});

test('every limit of the gateway is at its edge here, or says where it is', () => {
  const elsewhere = {
    // What a list is taken to have is no limit: limits.test.ts, "the cost of an operation".
    COST_LIST_SIZE: 'limits.test.ts',
    // An estimate of memory: execute/.
    OPERATION_CACHE_BYTES: 'execute',
    ENTITY_CACHE_BYTES: 'entity-cache/store.test.ts',
    SUBSCRIPTIONS: 'delivery/subscriptions.test.ts',
    SUBSCRIPTIONS_PER_CALLER: 'delivery/subscriptions.test.ts',
    SUBSCRIPTION_QUEUE: 'delivery/subscriptions.test.ts',
    FEED_READERS: 'feeds/feeds.test.ts',
    FEED_READERS_PER_CALLER: 'feeds/feeds.test.ts',
    RECEIPTS_WAITING: 'receipts/pending.test.ts',
  };
  const here = [
    ...DOCUMENTS.map(([variable]) => variable),
    'LIMIT_BODY_BYTES',
    'LIMIT_COST',
    'LIMIT_VALUES',
    'COMPRESS_BYTES',
    'RATE_PER_MINUTE',
    'BREAKER_FAILURES',
    'SUBGRAPH_RETRIES',
    'SUBGRAPH_CONCURRENCY',
    'SUBGRAPH_QUEUE',
  ];
  const config: Readonly<Record<string, unknown>> = { ...readConfig({}) };
  const numeric = Object.keys(gatewayVariables).filter(
    variable => typeof config[variable] === 'number' && !/_(MS|PORT|SECONDS)$/.test(variable),
  );
  expect([...new Set([...here, ...Object.keys(elsewhere)])].sort()).toEqual(numeric.sort());
});
