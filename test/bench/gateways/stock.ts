/**
 * The stock gateway: Apollo Server's own HTTP server, `ApolloGateway` with its own data source, which passes the
 * caller's authorization on. The second argument may hold further headers by department, as JSON.
 */
import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const headers = JSON.parse(process.argv[3] ?? '{}') as Record<string, Record<string, string>>;
const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(process.argv[2]!, 'utf8'),
  buildService: ({ name, url }) =>
    new RemoteGraphQLDataSource<{ authorization?: string }>({
      url,
      willSendRequest: ({ request, context }) => {
        for (const [header, value] of Object.entries(headers[name] ?? {})) request.http!.headers.set(header, value);
        if (context.authorization) request.http!.headers.set('authorization', context.authorization);
      },
    }),
});
// The peers have a graphql of their own: for the compiler its types are not the platform's.
const server = new ApolloServer<{ authorization?: string }>({ gateway: gateway as never });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }) => ({ ...(req.headers.authorization && { authorization: req.headers.authorization }) }),
});
process.send?.({ ready: new URL('/', url).href });
