/** GraphQL over HTTP: a request of Fastify's as Apollo Server takes it, and its answer back. */
import { HeaderMap } from '@apollo/server';
import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Hooks } from '../pipeline/hooks.ts';

/**
 * Makes the handler of `/graphql`. Who asks, and whether they may, is looked at once Apollo Server has seen that no
 * foreign page asks (CSRF).
 */
export function graphqlHandler<Context extends object>(
  apollo: ApolloServer<Context>,
  context: (request: FastifyRequest, reply: FastifyReply, sent: HTTPGraphQLRequest) => Promise<Context>,
): (request: FastifyRequest, reply: FastifyReply) => Promise<string | undefined> {
  return async (request, reply) => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const at = request.url.indexOf('?');
    const sent: HTTPGraphQLRequest = {
      method: request.method,
      headers,
      body: request.body,
      search: at < 0 ? '' : request.url.slice(at),
    };
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: sent,
      context: () => context(request, reply, sent),
    });
    for (const [name, value] of answer.headers) void reply.header(name, value);
    void reply.code(answer.status ?? 200);
    if (answer.body.kind === 'complete') return answer.body.string;
    throw new Error('incremental delivery is not supported');
  };
}

/** Faults of a document that is well-formed HTTP. */
const DOCUMENT_FAULTS = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * For clients that accept application/json by name: the specification wants 200 for them wherever the answer is
 * GraphQL, since a proxy's own 4xx could be JSON as well. All others get 400.
 */
export const legacyStatus: Hooks = {
  willSendResponse: ({ request, response: { http, body } }) => {
    if (
      http.status !== 400 ||
      body.kind !== 'single' ||
      !request.http?.headers.get('accept')?.includes('application/json')
    )
      return;
    if (request.http.headers.get('accept')!.includes('application/graphql-response+json')) return;
    if (body.singleResult.errors?.every(({ extensions }) => DOCUMENT_FAULTS.includes(String(extensions?.code))))
      http.status = 200;
  },
};

/** What a request asks, wherever it stands: the body of a POST, the address of a GET. */
export interface Sent {
  query?: unknown;
  variables?: unknown;
  documentId?: unknown;
  doc_id?: unknown;
  extensions?: unknown;
}

/** Reads what was sent. What is malformed is left out: Apollo Server refuses it with its reason. */
export function readSent({ method, body, search }: HTTPGraphQLRequest): Sent {
  if (method !== 'GET') return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
  const parameters = new URLSearchParams(search);
  const json = (name: string): unknown => {
    const text = parameters.get(name);
    if (text === null) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  };
  const text = (name: string): string | undefined => parameters.get(name) ?? undefined;
  return {
    query: text('query'),
    documentId: text('documentId'),
    doc_id: text('doc_id'),
    variables: json('variables'),
    extensions: json('extensions'),
  };
}

/** Puts an operation's text in the place of its id. */
export function replaceByText(request: HTTPGraphQLRequest, query: string): void {
  if (request.method !== 'GET') {
    const { documentId: _documentId, doc_id: _docId, extensions, ...rest } = request.body as Record<string, unknown>;
    const { persistedQuery: _persistedQuery, ...others } = (extensions ?? {}) as Record<string, unknown>;
    request.body = { ...rest, extensions: others, query };
    return;
  }
  const parameters = new URLSearchParams(request.search);
  for (const name of ['documentId', 'doc_id', 'extensions']) parameters.delete(name);
  parameters.set('query', query);
  request.search = `?${parameters}`;
}
