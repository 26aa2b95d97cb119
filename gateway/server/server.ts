/** The gateway as a server: Apollo Server on Fastify, and what stands beside `/graphql`. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { LogController, fastify } from 'fastify';
import type {
  FastifyBaseLogger,
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  HTTPMethods,
  RouteHandlerMethod,
} from 'fastify';
import { GraphQLError, printSchema } from 'graphql';
import { ROOT } from '#shared/process/config.ts';
import type { Config } from '#shared/process/config.ts';
import { requestLog } from '#shared/process/log.ts';
import type { Logger } from '#shared/process/log.ts';
import { Misuse } from '#shared/process/misuse.ts';
import { closeServer } from '#shared/process/stop.ts';
import { traceRequests } from '#shared/process/tracing.ts';
import { withRights } from '../rights/enforce.ts';
import { createCalls } from '../admission/admit.ts';
import type { Admit, CallContext } from '../context.ts';
import { readCosts } from '../limits/costs.ts';
import type { Costs } from '../limits/costs.ts';
import { limitDemand } from '../limits/demand.ts';
import { createFormatError, nameRequest, oneErrorPerDepartment } from '../pipeline/errors.ts';
import type { Executor } from '../execute/index.ts';
import { explainPlan } from '../pipeline/explain.ts';
import { healthRoutes } from './health.ts';
import { graphqlHandler } from './graphql-http.ts';
import { legacyStatus } from '../pipeline/legacy-status.ts';
import { asPlugin } from '../pipeline/hooks.ts';
import type { Hooks } from '../pipeline/hooks.ts';
import { ideRoute } from './ide.ts';
import type { Identity } from '../admission/identity.ts';
import { createInsiders, keepFromOutsiders, refuseOutsider } from '../admission/schema-visibility.ts';
import { readJsonBodies } from '../limits/json-body.ts';
import { createKnown } from '../pipeline/fast-path.ts';
import type { Metrics } from '../pipeline/metrics.ts';
import type { Operations } from '../admission/registered-operations.ts';
import type { RateLimits } from '../admission/rate-limit.ts';
import type { Redis } from '../admission/redis.ts';
import type { SupergraphSource } from '../supergraph/source.ts';
import { createUsage } from '../pipeline/usage.ts';

declare module 'fastify' {
  interface FastifyRequest {
    admitted: Promise<CallContext> | undefined;
  }
}

/** Of `/graphql`; Apollo Server says which of them it answers. */
export const METHODS: HTTPMethods[] = ['GET', 'POST', 'OPTIONS'];

export interface ServerOptions {
  config: Config;
  log: Logger;
  identity: Identity;
  source: SupergraphSource;
  executor: Executor;
  operations: Operations;
  rates: RateLimits;
  metrics: Metrics;
  /** Told in the health, where there is one. */
  redis?: Redis | undefined;
  /** Show the platform's operations in the IDE. Default false: they fit no other graph. */
  showOperations?: boolean;
}

export interface Server {
  app: FastifyInstance;
  /**
   * Fulfilled once a supergraph is loaded; rejects where the first one cannot be. Until then `/graphql` answers 503.
   */
  loaded: Promise<void>;
  /** Listens; returns the address. Throws Misuse where the port is taken. */
  listen(port?: number): Promise<string>;
  /** Stops accepting, lets running requests end within `DRAIN_MS`, then stops Apollo Server. */
  close(): Promise<void>;
}

/** Fastify as the gateway uses it: how large a request may be, what it is called, and how a fault is told. */
export function createApp(config: Config, log: Logger): FastifyInstance {
  const app: FastifyInstance = fastify({
    loggerInstance: log as FastifyBaseLogger,
    childLoggerFactory: requestLog,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.LIMIT_BODY_BYTES,
    trustProxy: config.TRUST_PROXY,
    forceCloseConnections: 'idle',
    genReqId: ({ headers }) =>
      /^[\w.:-]{1,100}$/.test(String(headers['x-request-id'] ?? '')) ? String(headers['x-request-id']) : randomUUID(),
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  readJsonBodies(app, config);
  traceRequests(app, 'gateway');
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status =
      error.statusCode ?? (error as { extensions?: { http?: { status?: number } } }).extensions?.http?.status ?? 500;
    if (status >= 500) log.error({ err: error, requestId: request.id }, 'unexpected error');
    if (status === 413)
      return reply.code(413).send({
        errors: [
          {
            message: `a request's body may have at most ${config.LIMIT_BODY_BYTES} bytes, but got: more`,
            extensions: { code: 'LIMIT_EXCEEDED', limit: 'body', maximum: config.LIMIT_BODY_BYTES },
          },
        ],
      });
    if (error instanceof GraphQLError) {
      const { http: _http, ...extensions } = error.extensions;
      return reply.code(status).send({ errors: [{ ...error.toJSON(), extensions }] });
    }
    const told =
      error.code === 'FST_ERR_CTP_INVALID_JSON_BODY'
        ? 'Invalid JSON: the body does not parse, but its content-type is application/json'
        : error.message;
    const [code, message] =
      status < 500
        ? ['BAD_REQUEST', told]
        : ['INTERNAL_SERVER_ERROR', `internal error; the log has it under request ${request.id}`];
    return reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  });
  return app;
}

export function createServer({
  config,
  log,
  identity,
  source,
  executor,
  operations,
  rates,
  metrics,
  redis,
  showOperations = false,
}: ServerOptions): Server {
  const app = createApp(config, log);
  const calls = createCalls({ config, identity, operations, rates, metrics });
  let costs: Costs = { weights: new Map(), lists: new Map() };
  let supergraph: string | undefined;
  const usage = createUsage();
  executor.onSchemaLoadOrUpdate?.(({ coreSupergraphSdl }) => {
    supergraph = coreSupergraphSdl;
    costs = readCosts(coreSupergraphSdl);
    usage.follow(coreSupergraphSdl);
  });
  const guarded = withRights(executor);
  const formatError = createFormatError(log);
  const hooks: Hooks[] = [
    nameRequest,
    keepFromOutsiders,
    limitDemand(config, () => costs),
    usage.hooks,
    explainPlan(() => supergraph),
    oneErrorPerDepartment,
    legacyStatus,
    metrics.hooks,
  ];
  const apollo = new ApolloServer<CallContext>({
    gateway: guarded,
    logger: log,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Finding more of them is the work that a hostile document wants.
    validationOptions: { maxErrors: 10 },
    stopOnTerminationSignals: false,
    formatError,
    // Apollo's landing page loads from outside, and GET / is ours.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...hooks.map(asPlugin),
    ],
  });
  // A call is admitted once, whichever way it is then answered.
  app.decorateRequest('admitted');
  const admit: Admit = (request, reply, sent) => (request.admitted ??= calls.admit(request, reply, sent));
  const known = createKnown({ executor: guarded, hooks, formatError, admit, log });
  let answer: RouteHandlerMethod = (_request, reply) =>
    reply.code(503).send({
      errors: [{ message: "no department's schema composes yet", extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
  let ready = false;
  const loaded = apollo.start().then(
    () => {
      const pipeline = graphqlHandler(apollo, admit);
      answer = async (request: FastifyRequest, reply: FastifyReply) =>
        (await known.answer(request, reply)) ?? pipeline(request, reply).finally(() => known.learn(request, reply));
      ready = true;
    },
    (error: Error) => {
      throw new Misuse(`the supergraph cannot be loaded: ${error.message}`);
    },
  );
  loaded.catch(() => {}); // Told to whoever awaits it.

  app.route({ method: METHODS, url: '/graphql', handler: (request, reply) => answer.call(app, request, reply) });
  const isInsider = createInsiders(config);
  const insider = async ({ headers }: FastifyRequest, what: string): Promise<void> => {
    const principal = await identity.identify(headers);
    if (!isInsider(principal)) throw refuseOutsider(what, principal);
  };
  app.get('/schema.graphql', async (request, reply) => {
    await insider(request, 'the schema');
    const schema = executor.apiSchema();
    return reply
      .code(schema ? 200 : 503)
      .type('text/plain; charset=utf-8')
      .send(schema ? printSchema(schema) : '# no supergraph is loaded yet');
  });
  app.get('/usage', async request => {
    await insider(request, 'the usage');
    return usage.report();
  });
  app.get('/metrics', async (request, reply) => {
    await insider(request, 'the metrics');
    return reply.type(metrics.contentType).send(await metrics.text());
  });
  healthRoutes(app, { source, ready: () => ready, redis });
  ideRoute(app, { operations: showOperations ? join(ROOT, 'gateway', 'operations') : undefined });

  return {
    app,
    loaded,
    listen: async (port = config.GATEWAY_PORT) => {
      try {
        return await app.listen({ host: config.HOST, port });
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code === 'EADDRINUSE')
          throw new Misuse(
            `port ${port} on ${config.HOST} is taken: free it, or choose another with GATEWAY_PORT or --port`,
          );
        throw new Misuse(`cannot listen on port ${port} of ${config.HOST}: ${message}`);
      }
    },
    close: async () => {
      try {
        await closeServer(app, config.DRAIN_MS);
      } finally {
        if (ready) await apollo.stop();
      }
    },
  };
}
