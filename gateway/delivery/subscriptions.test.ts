/**
 * Subscriptions through the gateway, over both transports: each event is completed from the other departments, for a
 * caller whose rights are looked at each time; and whatever ends one is told.
 */
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import WebSocket from 'ws';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner, makeKeys } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { EventQueue } from '#shared/process/event-queue.ts';
import { LINK, eventually, openTestGateway, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';
import { startTelling } from '../testing/telling.ts';
import type { TellingDepartment } from '../testing/telling.ts';

const PORTAL = 'https://portal.example.cn';
const MARKET = `${LINK}
  type Query { hello: String }
  type Subscription { changed(code: ID): Change secrets: Change @authenticated }
  type Change { what: String enterprise: Enterprise insider: String @requiresScopes(scopes: [["officer"]]) }
  type Enterprise @key(fields: "code") { code: ID! }`;
const CREDIT = `${LINK}
  type Query { other: String }
  type Enterprise @key(fields: "code") { code: ID! grade: String }`;

const { publicKey, privateKey } = makeKeys();
/** What the department tells: to all that follow. */
const followers = new Set<EventQueue<object>>();
const tell = (what: string, code = '1'): void => {
  for (const queue of followers) queue.push({ changed: { what, insider: 'x', enterprise: { code } } });
};
const follow = (): EventQueue<object> => {
  const queue = new EventQueue<object>(10_000, () => new Error('full'));
  followers.add(queue);
  queue.onClose(() => followers.delete(queue));
  return queue;
};
let grade = 'A';
const CREDIT_RESOLVERS = {
  Enterprise: { __resolveReference: ({ code }: { code: string }) => ({ code, grade: `${grade}${code}` }) },
};
let market: TellingDepartment;
let credit: TestDepartment;
let gateway: TestGateway;

beforeAll(async () => {
  market = await startTelling(MARKET, {
    Query: { hello: () => 'you' },
    Subscription: {
      changed: { subscribe: follow },
      secrets: { subscribe: follow, resolve: () => ({ what: 'secret' }) },
    },
  });
  credit = await startDepartment(CREDIT, CREDIT_RESOLVERS);
  gateway = await open();
});
const open = async (environment: Record<string, string> = {}): Promise<TestGateway> => {
  const opened = await openTestGateway(
    { market: { contract: MARKET, url: market.url }, credit: { contract: CREDIT, url: credit.url } },
    {
      PRINCIPAL_PUBLIC_KEY: JSON.stringify(publicKey),
      PRINCIPAL_PRIVATE_KEY: JSON.stringify(privateKey),
      CORS_ORIGINS: PORTAL,
      SUBSCRIPTION_QUEUE: '5',
      SUBSCRIPTIONS_PER_CALLER: '3',
      SUBSCRIPTION_HEARTBEAT_MS: '100',
      SUBSCRIPTION_SILENCE_MS: '60000',
      ...environment,
    },
  );
  await opened.loaded;
  return opened;
};
const leaving: (() => void)[] = [];
afterEach(async () => {
  for (const leave of leaving.splice(0)) leave();
  await eventually(
    async () => market.streams(),
    open => open === 0,
  );
  grade = 'A';
});
afterAll(async () => {
  await gateway.close();
  await market.stop();
  await credit.stop();
});

const tokenOf = async (principal: Partial<Principal>, seconds = 600): Promise<string> => {
  const sign = await createSigner(privateKey);
  return `Bearer ${await sign({ ...PUBLIC, subject: 's', ...principal }, GATEWAY_AUDIENCE, seconds)}`;
};

interface Options {
  to?: TestGateway;
  authorization?: string;
  webSocketImpl?: typeof WebSocket;
}

/** A subscription that has begun at the department, and a function that waits for its next event. */
interface Following {
  next(): Promise<unknown>;
  leave(): void;
}

type Subscribe = (query: string, options?: Options) => Promise<Following>;

const overSse: Subscribe = (query, { to = gateway, authorization } = {}) => {
  const client = createSseClient({
    url: `${to.url}/graphql`,
    retryAttempts: 0,
    headers: { 'accept-language': 'en', ...(authorization && { authorization }) },
  });
  return followBy(client.iterate({ query }), () => client.dispose());
};

const overWebSocket: Subscribe = (query, { to = gateway, authorization, webSocketImpl = WebSocket } = {}) => {
  const client = createWsClient({
    url: `${to.url.replace('http', 'ws')}/graphql`,
    webSocketImpl,
    retryAttempts: 0,
    connectionParams: { 'accept-language': 'en', ...(authorization && { authorization }) },
  });
  return followBy(client.iterate({ query }), () => void client.dispose());
};

async function followBy(events: AsyncIterableIterator<unknown>, dispose: () => void): Promise<Following> {
  const before = market.streams();
  const first = events.next();
  let isFirst = true;
  first.catch(() => {});
  const leave = (): void => {
    dispose();
    void events.return?.();
  };
  leaving.push(leave);
  await Promise.race([
    eventually(
      async () => market.streams(),
      open => open > before,
    ),
    first.catch(() => {}),
  ]);
  const next = async (): Promise<unknown> => {
    const { done, value } = await (isFirst ? first : events.next());
    isFirst = false;
    return done ? 'complete' : value;
  };
  return { next, leave };
}

const CHANGED = 'subscription { changed { what enterprise { grade } } }';
const eventOf = (what: string, of: string) => ({ data: { changed: { what, enterprise: { grade: of } } } });

describe.each([
  ['server-sent events', overSse],
  ['a WebSocket', overWebSocket],
] as const)('over %s', (_name, subscribe) => {
  test('each event is completed from the other departments, as they are then, with the signed principal', async () => {
    const { next } = await subscribe(CHANGED, { authorization: await tokenOf({ role: 'auditor' }) });
    tell('one');
    expect(await next()).toEqual(eventOf('one', 'A1'));
    grade = 'B';
    tell('two', '2');
    expect(await next()).toEqual(eventOf('two', 'B2'));
    expect(market.headers.at(-1)).toMatchObject({ 'x-principal': expect.any(String), 'accept-language': 'en' });
  });

  test('what the caller may not see is null in each event, with its error', async () => {
    const query = 'subscription { changed { what insider } }';
    const [open, closed] = [
      await subscribe(query, { authorization: await tokenOf({ role: 'officer', department: 'market' }) }),
      await subscribe(query, { authorization: await tokenOf({ role: 'bank' }) }),
    ];
    tell('one');
    expect(await open.next()).toEqual({ data: { changed: { what: 'one', insider: 'x' } } });
    expect(await closed.next()).toMatchObject({
      data: { changed: { what: 'one', insider: null } },
      errors: [{ path: ['changed', 'insider'], extensions: { code: 'UNAUTHORIZED_FIELD' } }],
    });
  });

  test('aliases, names of keys and variables are the client’s', async () => {
    const { next } = await subscribe('subscription { it: changed(code: "1") { code: what __typename } }');
    tell('one');
    expect(await next()).toEqual({ data: { it: { code: 'one', __typename: 'Change' } } });
  });

  test('a department that breaks off ends it with an error, and nothing comes after', async () => {
    const { next } = await subscribe(CHANGED);
    tell('one');
    expect(await next()).toEqual(eventOf('one', 'A1'));
    market.breakOff();
    expect(await next()).toMatchObject({
      data: { changed: null },
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'market' } }],
    });
    expect(await next()).toBe('complete');
  });

  test('a token that expires ends it, though nothing happens', async () => {
    const { next } = await subscribe(CHANGED, { authorization: await tokenOf({ role: 'bank' }, 1) });
    // A token holds until the moment that it names, and the clocks of two machines may differ.
    const now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => now + 10_000);
    try {
      expect(await next()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      expect(await next()).toBe('complete');
    } finally {
      jest.restoreAllMocks();
    }
  });

  test('who goes is told to the department at once', async () => {
    const { leave } = await subscribe(CHANGED);
    leave();
    expect(
      await eventually(
        async () => market.streams(),
        open => open === 0,
      ),
    ).toBe(0);
  });

  test('a stopping gateway completes it', async () => {
    const other = await open();
    const { next } = await subscribe(CHANGED, { to: other });
    const ended = next().catch(() => 'complete');
    await other.close();
    expect(await ended).toBe('complete');
  });

  test('a caller has so many at a time, and no more', async () => {
    const all = [await subscribe(CHANGED), await subscribe(CHANGED), await subscribe(CHANGED)];
    const refused = await subscribe(CHANGED);
    const answer = await refused.next().catch((error: unknown) => [error].flat().map(one => (one as Error).message));
    expect(JSON.stringify(answer)).toMatch(/subscriptions may be open|429/);
    all[0]!.leave();
    await eventually(
      async () => market.streams(),
      open => open === 2,
    );
    const again = await subscribe(CHANGED);
    tell('one');
    expect(await again.next()).toEqual(eventOf('one', 'A1'));
  });
});

describe('server-sent events', () => {
  const ask = (query: string, accept: string, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, ...headers },
      body: JSON.stringify({ query }),
    });

  test('who takes one response is told how to ask', async () => {
    const response = await ask(CHANGED, 'application/json');
    expect([response.status, await response.json()]).toMatchObject([
      406,
      { errors: [{ message: expect.stringContaining('text/event-stream'), extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });

  test('a query is one event; a document that is refused is refused before a stream begins', async () => {
    const response = await ask('{ hello }', 'text/event-stream');
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(await response.text()).toBe(
      ':\n\nevent: next\ndata: {"data":{"hello":"you"}}\n\nevent: complete\ndata:\n\n',
    );
    const refused = await ask('subscription { unknown }', 'text/event-stream, application/graphql-response+json');
    expect(refused.status).toBe(400);
    const deferred = await ask(
      'subscription { changed { ... @defer { what } } }',
      'text/event-stream, application/graphql-response+json',
    );
    expect(await deferred.text()).toContain('nothing of a subscription may be deferred');
  });

  test('events are compressed for who takes that, and each leaves at once all the same', async () => {
    const response = await ask(CHANGED, 'text/event-stream');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe(':\n\n');
    await eventually(
      async () => market.streams(),
      open => open === 1,
    );
    tell('one');
    let text = '';
    while (!text.includes('event: next')) text = (await reader.read()).value ?? '';
    expect(text).toContain('"what":"one"');
    await reader.cancel();
  });

  test('a reader that does not keep up is told, and ended; the others go on', async () => {
    // What is compressed would fit into what both sides keep of it.
    const slow = await ask(CHANGED, 'text/event-stream', { 'accept-encoding': 'identity' });
    const { next } = await overSse(CHANGED);
    await eventually(
      async () => market.streams(),
      open => open === 2,
    );
    for (let n = 0; n < 400; n += 1) {
      tell(`${n} ${'x'.repeat(50_000)}`);
      await next();
    }
    const text = await slow.text();
    expect(text).toContain('"limit":"waitingEvents","maximum":5');
    expect(text.endsWith('event: complete\ndata:\n\n')).toBe(true);
  });

  test('counts are in the metrics', async () => {
    const { next } = await overSse(CHANGED);
    tell('one');
    await next();
    const { text } = await gateway.get('/metrics');
    expect(text).toMatch(/gateway_subscriptions\{by="sse"\} 1/);
    expect(text).toMatch(/gateway_subscription_events_total \d+/);
    expect(text).toMatch(/gateway_subscription_ends_total\{by="websocket",how="left"\} \d+/);
  });
});

describe('a WebSocket', () => {
  const opened = (headers: Record<string, string>, protocol = 'graphql-transport-ws'): Promise<string> =>
    new Promise(resolve => {
      const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/graphql`, protocol, { headers });
      socket.on('open', () => {
        socket.terminate();
        resolve('open');
      });
      socket.on('error', ({ message }) => resolve(message));
    });

  test('is opened for pages of this and of listed origins, and for who is no page', async () => {
    const host = new URL(gateway.url).host;
    expect(await opened({})).toBe('open');
    expect(await opened({ origin: PORTAL })).toBe('open');
    expect(await opened({ origin: `http://${host}` })).toBe('open');
    expect(await opened({ origin: 'https://stranger.example.com' })).toContain('403');
    expect(await opened({}, 'graphql-ws')).toContain('400');
  });

  test('is counted for the address that a trusted proxy names', async () => {
    const behind = await open({ TRUST_PROXY: 'true', SUBSCRIPTIONS_PER_CALLER: '1' });
    const subscribe = (address: string): Promise<Following> => {
      const webSocketImpl = class extends WebSocket {
        constructor(url: string, protocol: string) {
          super(url, protocol, { headers: { 'x-forwarded-for': `${address}, 10.0.0.1` } });
        }
      };
      return overWebSocket(CHANGED, { to: behind, webSocketImpl: webSocketImpl as typeof WebSocket });
    };
    const first = await subscribe('203.0.113.1');
    const other = await subscribe('203.0.113.2');
    const again = await subscribe('203.0.113.1');
    await expect(again.next()).rejects.toMatchObject([{ extensions: { limit: 'subscriptionsPerCaller' } }]);
    tell('one');
    expect([await first.next(), await other.next()]).toEqual([eventOf('one', 'A1'), eventOf('one', 'A1')]);
    for (const { leave } of [first, other]) leave();
    await behind.close();
  });

  test('that sends too much, or what is no message, is closed, and nothing is written beside the log', async () => {
    const printed = jest.spyOn(console, 'error').mockImplementation(() => {});
    const closedFor = (text: string): Promise<number> =>
      new Promise(resolve => {
        const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
        socket.on('open', () => socket.send(text));
        socket.on('close', resolve);
      });
    expect(await closedFor('x'.repeat(2_000_000))).toBe(1_009);
    expect(await closedFor('no JSON')).toBe(4_400);
    expect(printed).not.toHaveBeenCalled();
    jest.restoreAllMocks();
  });

  test('answers queries, and says what is wrong with an operation', async () => {
    const { next } = await overWebSocket('{ hello }');
    expect(await next()).toEqual({ data: { hello: 'you' } });
    expect(await next()).toBe('complete');
    const refused = await overWebSocket('{ unknown }');
    await expect(refused.next()).rejects.toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });

  test('with a token that does not hold is closed', async () => {
    const { next } = await overWebSocket('{ hello }', { authorization: 'Bearer wrong' });
    await expect(next()).rejects.toMatchObject({ code: 4403 });
  });
});

test('a department that is silent for too long is down', async () => {
  const silent = await open({ SUBSCRIPTION_SILENCE_MS: '300' });
  const { next } = await overSse(CHANGED, { to: silent });
  expect(await next()).toMatchObject({ errors: [{ message: expect.stringContaining('silent for too long') }] });
  await silent.close();
});

test('a contract that says otherwise who may see something ends what shows it, with an error', async () => {
  const open = CREDIT.replace('grade: String', 'grade: String score: Int @authenticated');
  const first = await startDepartment(open, CREDIT_RESOLVERS);
  const changing = await openTestGateway({
    market: { contract: MARKET, url: market.url },
    credit: { contract: open, url: first.url },
  });
  await changing.loaded;
  const { next } = await overSse(CHANGED, { to: changing });
  tell('one');
  expect(await next()).toEqual(eventOf('one', 'A1'));
  await first.stop();
  const closed = open
    .replace('grade: String', 'grade: String @authenticated')
    .replace('other: String', 'other: String @authenticated');
  const second = await startDepartment(closed, CREDIT_RESOLVERS, first.port);
  await eventually(
    () => changing.execute('{ other }'),
    ({ errors }) => errors?.[0]?.extensions.code === 'UNAUTHORIZED_FIELD',
  );
  tell('two');
  expect(await next()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(await next()).toBe('complete');
  await changing.close();
  await second.stop();
});

test.each([
  ['no events', 200, 'application/json', '{"data":null}', /does not offer events/],
  ['an error', 400, 'application/json', '{"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}]}', /no/],
  ['what is no JSON', 200, 'text/event-stream', 'event: next\ndata: x\n\n', /no JSON object/],
  ['another shape', 200, 'text/event-stream', 'event: next\ndata: {"data":{"changed":[]}}\n\n', /shape/],
  ['half an event', 200, 'text/event-stream', 'event: next\ndata: {"data":', /broke off/],
])('a department that answers with %s', async (_name, status, type, body, message) => {
  const broken = await startTelling(MARKET, {}, (request, response) => {
    if (!request.headers.accept?.startsWith('text/event-stream')) return false;
    response.writeHead(status, { 'content-type': type }).end(body);
    return true;
  });
  const other = await openTestGateway({ market: { contract: MARKET, url: broken.url } });
  await other.loaded;
  const client = createSseClient({
    url: `${other.url}/graphql`,
    retryAttempts: 0,
    headers: { 'accept-language': 'en' },
  });
  const events: unknown[] = [];
  for await (const event of client.iterate({ query: 'subscription { changed { what } }' })) events.push(event);
  expect(events).toMatchObject([{ data: { changed: null }, errors: [{ message: expect.stringMatching(message) }] }]);
  client.dispose();
  await other.close();
  await broken.stop();
});
