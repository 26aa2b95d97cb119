/**
 * The clients that front ends use, as they are, through the gateway: queries, GET, stored operations, parts of a
 * response, and subscriptions over both transports (docs/clients.md).
 */
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable, gql } from '@apollo/client';
import { Defer20220824Handler, GraphQL17Alpha9Handler } from '@apollo/client/incremental';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Client, cacheExchange, fetchExchange, subscriptionExchange } from '@urql/core';
import { print } from 'graphql';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { createHash } from 'node:crypto';
import WebSocket from 'ws';
import { EventQueue } from '#shared/process/event-queue.ts';
import { LINK, eventually, openTestGateway, startDepartment } from './testing/gateway.ts';
import type { TestDepartment, TestGateway } from './testing/gateway.ts';
import { startTelling } from './testing/telling.ts';
import type { TellingDepartment } from './testing/telling.ts';

const MARKET = `${LINK}
  type Query { enterprise(creditCode: ID!): Enterprise }
  type Subscription { changed(creditCode: ID!): Enterprise }
  type Enterprise @key(fields: "creditCode") { creditCode: ID! name: String }`;
const CREDIT = `${LINK} type Enterprise @key(fields: "creditCode") { creditCode: ID! grade: String }`;

const PORTAL = new URL('../examples/portal/graph.js', import.meta.url);

let market: TellingDepartment;
let credit: TestDepartment;
let gateway: TestGateway;
const following = new Set<EventQueue<object>>();
let open: () => void = () => {};
let gate: Promise<void> = Promise.resolve();
const close = (): void => {
  gate = new Promise(resolve => {
    open = resolve;
  });
};

beforeAll(async () => {
  const enterprise = (creditCode: string) => ({ creditCode, name: '武汉某某科技有限公司' });
  market = await startTelling(MARKET, {
    Query: { enterprise: (_: unknown, { creditCode }: { creditCode: string }) => enterprise(creditCode) },
    Subscription: {
      changed: {
        subscribe: () => {
          const queue = new EventQueue<object>(100, () => new Error('full'));
          following.add(queue);
          queue.onClose(() => following.delete(queue));
          return queue;
        },
        resolve: (_: unknown, { creditCode }: { creditCode: string }) => enterprise(creditCode),
      },
    },
    Enterprise: { __resolveReference: ({ creditCode }: { creditCode: string }) => enterprise(creditCode) },
  });
  credit = await startDepartment(CREDIT, {
    Enterprise: {
      __resolveReference: async ({ creditCode }: { creditCode: string }) => {
        await gate;
        return { creditCode, grade: 'A' };
      },
    },
  });
  gateway = await openTestGateway({
    market: { contract: MARKET, url: market.url },
    credit: { contract: CREDIT, url: credit.url },
  });
  await gateway.loaded;
});
afterEach(() =>
  eventually(
    async () => following.size,
    open => open === 0,
  ),
);
afterAll(async () => {
  await gateway.close();
  await market.stop();
  await credit.stop();
});

/** Tells an event once somebody follows. */
async function tell(): Promise<void> {
  while (following.size === 0) await new Promise(resolve => setTimeout(resolve, 10));
  for (const queue of following) queue.push({});
}

const uri = (): string => `${gateway.url}/graphql`;
const webSocketUrl = (): string => uri().replace('http', 'ws');
const QUERY = gql`query Page($code: ID!) { enterprise(creditCode: $code) { creditCode name grade } }`;
const DEFERRED = gql`query Page($code: ID!) {
  enterprise(creditCode: $code) { creditCode name ... on Enterprise @defer(label: "credit") { grade } }
}`;
const CHANGED = gql`subscription Changed($code: ID!) { changed(creditCode: $code) { creditCode grade } }`;
const variables = { code: '91420703YY00016P7F' };
const whole = { creditCode: variables.code, name: '武汉某某科技有限公司', grade: 'A' };

describe('Apollo Client', () => {
  const clientOf = (link: ApolloLink, incrementalHandler?: Defer20220824Handler | GraphQL17Alpha9Handler) =>
    new ApolloClient({
      link,
      cache: new InMemoryCache({ typePolicies: { Enterprise: { keyFields: ['creditCode'] } } }),
      ...(incrementalHandler && { incrementalHandler }),
    });

  test('queries, by POST and by GET', async () => {
    for (const useGETForQueries of [false, true]) {
      const client = clientOf(
        new HttpLink({ uri: uri(), useGETForQueries, headers: { 'graphql-require-preflight': '1' } }),
      );
      const { data } = await client.query({ query: QUERY, variables });
      expect(data).toMatchObject({ enterprise: whole });
    }
  });

  test('operations by their hash', async () => {
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
    const link = new PersistedQueryLink({ sha256 }).concat(new HttpLink({ uri: uri() }));
    for (let n = 0; n < 2; n += 1)
      expect((await clientOf(link).query({ query: QUERY, variables })).data).toMatchObject({ enterprise: whole });
  });

  test.each([
    ['Defer20220824Handler', () => new Defer20220824Handler()],
    ['GraphQL17Alpha9Handler', () => new GraphQL17Alpha9Handler()],
  ])('@defer by its %s: what is fast first, then the rest', async (_name, handler) => {
    close();
    const client = clientOf(new HttpLink({ uri: uri() }), handler());
    const seen: unknown[] = [];
    await new Promise<void>((resolve, reject) => {
      client.watchQuery({ query: DEFERRED, variables }).subscribe({
        next: ({ data, dataState }) => {
          if (dataState === 'empty') return;
          seen.push([dataState, JSON.parse(JSON.stringify(data))]);
          if (dataState === 'streaming') open();
          if (dataState === 'complete') resolve();
        },
        error: reject,
      });
    });
    const { grade: _grade, ...fast } = whole;
    expect(seen).toMatchObject([
      ['streaming', { enterprise: fast }],
      ['complete', { enterprise: whole }],
    ]);
    expect(JSON.stringify(seen[0])).not.toContain('grade');
  });

  test.each([
    ['a WebSocket', () => new GraphQLWsLink(createWsClient({ url: webSocketUrl(), webSocketImpl: WebSocket }))],
    ['server-sent events', () => sseLink(uri())],
  ])('a subscription over %s', async (_name, link) => {
    const client = clientOf(link());
    const first = new Promise((resolve, reject) => {
      const subscription = client.subscribe({ query: CHANGED, variables }).subscribe({
        next: ({ data }) => {
          subscription.unsubscribe();
          resolve(data);
        },
        error: reject,
      });
    });
    await tell();
    expect(await first).toMatchObject({ changed: { creditCode: variables.code, grade: 'A' } });
    client.stop();
  });
});

/** What docs/clients.md shows: Apollo Client has no link of its own for server-sent events. */
function sseLink(url: string): ApolloLink {
  const client = createSseClient({ url });
  return new ApolloLink(
    ({ query, variables: values, operationName }) =>
      new Observable(observer =>
        client.subscribe<Record<string, unknown>>(
          { query: print(query), variables: values, ...(operationName && { operationName }) },
          {
            next: result => observer.next(result as never),
            error: error => observer.error(error),
            complete: () => observer.complete(),
          },
        ),
      ),
  );
}

describe('urql', () => {
  const clientOf = (options: { preferGetMethod?: boolean; fetchSubscriptions?: boolean } = {}) =>
    new Client({
      url: uri(),
      exchanges: [cacheExchange, fetchExchange],
      preferGetMethod: options.preferGetMethod ?? false,
      fetchSubscriptions: options.fetchSubscriptions ?? false,
      fetchOptions: { headers: { 'graphql-require-preflight': '1' } },
    });

  test('queries, by POST and by GET', async () => {
    for (const preferGetMethod of [false, true]) {
      const { data, error } = await clientOf({ preferGetMethod }).query(QUERY, variables).toPromise();
      expect([data, error]).toMatchObject([{ enterprise: whole }, undefined]);
    }
  });

  test('@defer: what is fast first, then the rest', async () => {
    close();
    const seen: unknown[] = [];
    await new Promise<void>(resolve => {
      clientOf()
        .query(DEFERRED, variables)
        .subscribe(({ data, hasNext }) => {
          seen.push(JSON.parse(JSON.stringify([hasNext, data])));
          if (hasNext) open();
          else resolve();
        });
    });
    const { grade: _grade, ...fast } = whole;
    expect(seen).toMatchObject([
      [true, { enterprise: fast }],
      [false, { enterprise: whole }],
    ]);
  });

  test('a subscription over server-sent events, of its own', async () => {
    const first = new Promise(resolve => {
      const { unsubscribe } = clientOf({ fetchSubscriptions: true })
        .subscription(CHANGED, variables)
        .subscribe(({ data, error }) => {
          resolve([data, error]);
          setTimeout(() => unsubscribe());
        });
    });
    await tell();
    expect(await first).toMatchObject([{ changed: { creditCode: variables.code, grade: 'A' } }, undefined]);
  });

  test('a subscription over a WebSocket', async () => {
    const socket = createWsClient({ url: webSocketUrl(), webSocketImpl: WebSocket });
    const client = new Client({
      url: uri(),
      preferGetMethod: false,
      exchanges: [
        subscriptionExchange({
          forwardSubscription: ({ query = '', variables: values }) => ({
            subscribe: sink => ({
              unsubscribe: socket.subscribe({ query, variables: values as never }, sink as never),
            }),
          }),
        }),
      ],
    });
    const first = new Promise(resolve => {
      const { unsubscribe } = client.subscription(CHANGED, variables).subscribe(({ data, error }) => {
        resolve([data, error]);
        setTimeout(() => unsubscribe());
      });
    });
    await tell();
    expect(await first).toMatchObject([{ changed: { creditCode: variables.code, grade: 'A' } }, undefined]);
    await socket.dispose();
  });
});

describe('the page of examples/portal', () => {
  interface Operation {
    url: string;
    query: string;
    variables: object;
    signal?: AbortSignal;
  }
  interface Graph {
    ask(
      operation: Operation,
      onData: (state: { data: unknown; errors: unknown[]; hasNext: boolean }) => void,
    ): Promise<void>;
    follow(operation: Operation, onOpen: () => void): AsyncGenerator<{ data: unknown }>;
  }
  /** Plain JavaScript, as a browser loads it. */
  const graph = async (): Promise<Graph> => (await import(String(PORTAL))) as Graph;

  test('has what is fast first, then the rest', async () => {
    const { ask } = await graph();
    close();
    const seen: unknown[] = [];
    await ask({ url: uri(), query: print(DEFERRED), variables }, ({ data, errors, hasNext }) => {
      seen.push(JSON.parse(JSON.stringify([data, errors, hasNext])));
      open();
    });
    const { grade: _grade, ...fast } = whole;
    expect(seen).toEqual([
      [{ enterprise: fast }, [], true],
      [{ enterprise: whole }, [], false],
    ]);
  });

  test('has one response where nothing is deferred, and the errors of a request that is refused', async () => {
    const { ask } = await graph();
    const seen: unknown[] = [];
    await ask({ url: uri(), query: print(QUERY), variables }, state => seen.push(state));
    await ask({ url: uri(), query: '{ unknown }', variables }, state => seen.push(state));
    expect(seen).toMatchObject([
      { data: { enterprise: whole }, errors: [], hasNext: false },
      { data: null, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }], hasNext: false },
    ]);
  });

  test('follows events until it leaves, and says once they can come', async () => {
    const { follow } = await graph();
    const opened = Promise.withResolvers<void>();
    const events = follow({ url: uri(), query: print(CHANGED), variables }, opened.resolve);
    const first = events.next();
    await opened.promise;
    await tell();
    expect((await first).value).toEqual({ data: { changed: { creditCode: variables.code, grade: 'A' } } });
    await events.return(undefined);
  });
});
