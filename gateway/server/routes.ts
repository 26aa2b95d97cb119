/** What the gateway serves besides health and the IDE: `/graphql`, and what only insiders may see. */
import type { FastifyInstance, preHandlerAsyncHookHandler } from 'fastify';
import { errorBody } from '#shared/errors.ts';
import type { Identity } from '../admission/identity.ts';
import { schemaHidden } from '../admission/schema-visibility.ts';
import type { SeesSchema } from '../admission/schema-visibility.ts';
import type { Executor } from '../execute/index.ts';
import type { Metrics } from '../pipeline/metrics.ts';
import type { Usage } from '../pipeline/usage.ts';
import { printWithOwners } from '../supergraph/owners.ts';
import type { GraphQLOverHttp } from './graphql-http.ts';
import { labelled } from './labels.ts';
import { sendTagged, taggedOnce } from './tagged.ts';

/** Adds `/graphql`. It responds 503 until a supergraph is loaded. */
export function addGraphQLRoute(app: FastifyInstance, graphql: GraphQLOverHttp, isReady: () => boolean): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: (request, reply) => {
      if (isReady()) return graphql.handle(request, reply);
      return reply.code(503).send(errorBody('SUBGRAPH_UNAVAILABLE', "no department's schema composes yet"));
    },
  });
}

export interface InsiderRoutesOptions {
  identity: Identity;
  seesSchema: SeesSchema;
  executor: Executor;
  usage: Usage;
  metrics: Metrics;
}

/** Adds `/schema.graphql`, `/labels.json`, `/usage` and `/metrics`, which refuse callers who may not see the schema. */
export function addInsiderRoutes(
  app: FastifyInstance,
  { identity, seesSchema, executor, usage, metrics }: InsiderRoutesOptions,
): void {
  const printed = taggedOnce(schema => printWithOwners(schema, executor.document()));
  const labels = taggedOnce(labelled);
  const insidersOnly = (what: string): { preHandler: preHandlerAsyncHookHandler } => ({
    preHandler: async ({ headers }) => {
      const principal = await identity.identify(headers);
      if (!seesSchema(principal)) throw schemaHidden(what, principal);
    },
  });
  app.get('/schema.graphql', insidersOnly('the schema'), (request, reply) => {
    const schema = executor.apiSchema();
    void reply.type('text/plain; charset=utf-8');
    if (!schema) return reply.code(503).send('# no supergraph is loaded yet');
    return sendTagged(request, reply, printed(schema), { isPrivate: true });
  });
  app.get('/labels.json', insidersOnly('the names of values'), (request, reply) => {
    const schema = executor.apiSchema();
    void reply.type('application/json; charset=utf-8');
    if (!schema) return reply.code(503).send('{"enums":{}}\n');
    return sendTagged(request, reply, labels(schema), { isPrivate: true });
  });
  app.get('/usage', insidersOnly('the usage'), async () => usage.report());
  app.get('/metrics', insidersOnly('the metrics'), async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  );
}
