/** The context that the fast path makes, compared with the one that Apollo Server makes of the same request. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GatewayGraphQLRequestContext, GatewayInterface } from '@apollo/server-gateway-interface';
import { fastify } from 'fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { buildSchema, getOperationAST } from 'graphql';
import { PUBLIC } from '#shared/identity/principal.ts';
import type { AdmittedContext } from '../context.ts';
import { createRequestContext, headerMapOf, searchOf, setBody, setErrors } from './apollo-context.ts';
import type { RequestContext } from './apollo-context.ts';
import { asPlugin } from './hooks.ts';

type Sent = GraphQLRequestContextWillSendResponse<AdmittedContext>;

const QUERY = 'query Greet($name: String) { hello(name: $name) }';
const BODY = { query: QUERY, operationName: 'Greet', variables: { name: 'x' } };
const schema = buildSchema('type Query { hello(name: String): String }');
const contextValue: AdmittedContext = {
  principal: PUBLIC,
  requestId: 'r-1',
  client: '',
  insider: false,
  startedAt: 0,
  explain: new Set(),
};

let app: FastifyInstance;
let httpRequest: FastifyRequest;
/** What Apollo Server gave to hooks, and to the executor. */
let apollo: Sent;
let executed: GatewayGraphQLRequestContext;
let ours: RequestContext;

function keep(context: Sent): void {
  apollo = context;
}

beforeAll(async () => {
  app = fastify();
  const gateway: GatewayInterface = {
    onSchemaLoadOrUpdate: callback => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async context => {
        executed = context;
        return { data: { hello: 'x' } };
      },
    }),
    stop: async () => {},
  };
  const server = new ApolloServer<AdmittedContext>({
    gateway,
    stopOnTerminationSignals: false,
    plugins: [asPlugin({ willSendResponse: keep })],
  });
  await server.start();
  app.post('/graphql', async request => {
    httpRequest = request;
    await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: headerMapOf(request.headers),
        body: request.body,
        search: searchOf(request.url),
      },
      context: async () => contextValue,
    });
    return {};
  });
  await app.inject({ method: 'POST', url: '/graphql?a=b', headers: { 'x-twice': ['1', '2'] }, payload: BODY });
  const { document, queryHash } = apollo;
  const operation = getOperationAST(document!, 'Greet')!;
  ours = createRequestContext(
    { logger: server.logger, cache: server.cache },
    {
      httpRequest,
      ...BODY,
      operation: {
        schema: apollo.schema,
        document: document!,
        operation,
        queryHash,
        accepts: () => true,
        execute: async () => ({}),
      },
      contextValue,
    },
  );
  setErrors(ours, []);
  setBody(ours, apollo.response.body);
  await server.stop();
});
afterAll(() => app.close());

/** As plain JSON; header maps by their entries. */
const plain = (value: object): unknown =>
  JSON.parse(JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? Object.fromEntries(part) : part)));

test('holds every key of the context that hooks get, and one more name of its value', () => {
  const keys = Object.keys(ours).filter(key => key !== 'errors' && key !== 'context');
  expect(keys.sort()).toEqual(Object.keys(apollo).sort());
  expect(ours.context).toBe(ours.contextValue);
});

test('holds the same values', () => {
  for (const key of ['logger', 'cache', 'schema', 'document', 'operation'] as const)
    expect([key, ours[key] === apollo[key]]).toEqual([key, true]);
  // Apollo Server copies the value of each request.
  for (const key of ['contextValue', 'queryHash', 'source', 'operationName', 'requestIsBatched', 'metrics'] as const)
    expect([key, ours[key]]).toEqual([key, apollo[key]]);
  expect(plain(ours.response.body!)).toEqual(plain(apollo.response.body));
  const { query, operationName, variables, http } = ours.request;
  expect({ query, operationName, variables }).toEqual({
    query: apollo.request.query,
    operationName: apollo.request.operationName,
    variables: apollo.request.variables,
  });
  expect(plain(http!)).toEqual(plain(apollo.request.http!));
});

test('holds what Apollo Server gives to an executor, under the same names', () => {
  // The executor's response is that of older servers, and no executor here reads the two others.
  const unread = ['schemaHash', 'debug', 'response'];
  expect(Object.keys(executed).filter(key => !unread.includes(key) && !(key in ours))).toEqual([]);
  expect(ours.context).toEqual(executed.context);
  expect(ours.overallCachePolicy.policyIfCacheable()).toEqual(apollo.overallCachePolicy.policyIfCacheable());
});
