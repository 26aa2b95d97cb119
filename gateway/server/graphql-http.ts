/** GraphQL over HTTP: a request of Fastify's as Apollo Server takes it, and its answer back. */
import { HeaderMap } from '@apollo/server';
import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';

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
