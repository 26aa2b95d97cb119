/**
 * The kit's one door. A department's `index.ts` defines it ({@link defineDepartment}) and starts it ({@link
 * startSubgraph}); tests open it with {@link openSubgraph}.
 */
import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { mergeResolvers } from '@graphql-tools/merge';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { LogController, fastify } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { createAuthenticator } from './identity/principal.ts';
import { localDate } from './clock/local-date.ts';
import { readConfig, variablePart } from './process/config.ts';
import type { Config } from './process/config.ts';
import { openDatabase } from './database/database.ts';
import type { Database } from './database/database.ts';
import { cancellationOf } from './server/deadline.ts';
import type { Context } from './context.ts';
import { caseEntities } from './case/entities.ts';
import { lazyLoaders } from './database/loaders.ts';
import type { Department } from './department.ts';
import { maskError, nameRequest } from './errors.ts';
import { feedRoute } from './database/feed-route.ts';
import { forgetChanges } from './database/feed.ts';
import { createGraphClient } from './server/joined-graph.ts';
import type { GraphClient } from './server/joined-graph.ts';
import { runJobs } from './case/jobs.ts';
import { createFastPath } from './server/fast-path.ts';
import { createLog, requestLog } from './process/log.ts';
import type { Logger } from './process/log.ts';
import { every } from './process/periodic.ts';
import { loadSample } from './sample/load.ts';
import { scalars } from './server/scalars.ts';
import { closeServer, stopOnSignals } from './process/stop.ts';
import { startTracing, traceRequests } from './process/tracing.ts';
import { write } from './database/write.ts';

export type { Context, EnterpriseKey } from './context.ts';
export type { LoaderFactories, LoadersOf } from './database/loaders.ts';
export { defineDepartment } from './department.ts';
export type { Department } from './department.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface SubgraphOptions {
  config?: Config;
  /** Default: `DATABASE_URL_<DEPARTMENT>`. */
  databaseUrl?: string;
  /** Default: the system's time. */
  now?: () => Date;
  /** Default: the gateway of the configuration. */
  graph?: GraphClient;
  log?: Logger;
}

/** A department that is open: its server is not listening yet, but answers `app.inject`. */
export interface Subgraph {
  name: string;
  app: FastifyInstance;
  database: Database;
  /** Listens, and runs the department's jobs now and then; returns the address. */
  listen(): Promise<string>;
  /** Runs the department's jobs once, now (jobs.ts). */
  runJobs(): Promise<Record<string, number>>;
  /** Stops accepting, lets running requests end, closes the database. */
  close(): Promise<void>;
}

/** Opens a department: database, migrations, schema, server. */
export async function openSubgraph(department: Department, options: SubgraphOptions = {}): Promise<Subgraph> {
  const { name } = department;
  const config = options.config ?? readConfig();
  const log = options.log ?? createLog(name, config.LOG_LEVEL);
  const url = options.databaseUrl ?? config.databaseUrlOf(name);
  if (!url)
    throw new Error(`${name} has no database: set DATABASE_URL_${variablePart(name)}, or start it with npm start`);
  const database = await openDatabase({
    url,
    entities: [...caseEntities, ...(await department.entities())],
    migrations: await department.migrations(),
    pool: config.DATABASE_POOL,
    statementTimeoutMs: config.STATEMENT_TIMEOUT_MS,
  });
  const authenticate = await createAuthenticator(config, name);
  const graph = options.graph ?? createGraphClient({ url: config.GATEWAY_URL, token: config.SERVICE_TOKEN, log });
  const now = options.now ?? (() => new Date());

  const app: FastifyInstance = fastify({
    loggerInstance: log as FastifyBaseLogger,
    childLoggerFactory: requestLog,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 5_000_000,
    genReqId: request => String(request.headers['x-request-id'] ?? randomUUID()),
    forceCloseConnections: 'idle',
  });
  traceRequests(app, name);
  const makeLoaders = lazyLoaders(department.loaders);
  const schema = schemaOf(department);
  const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
    maskError(formatted, error, log);
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const principal = await authenticate(request.headers);
    const at = now();
    const reads = database.within(cancellationOf(request, reply));
    return {
      department: name,
      principal,
      database: reads,
      loaders: makeLoaders({ database: reads, now: at }),
      now: at,
      graph,
      requestId: request.id,
      log: request.log as unknown as Logger,
      write: ({ creditCode, idempotencyKey, info, input }, work) =>
        write(
          {
            database,
            principal,
            now: at,
            lock: creditCode,
            idempotencyKey,
            request: { operation: info.fieldName, input },
          },
          work,
        ),
    };
  };
  const fastPath = createFastPath({ schema, context, formatError });
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      neverKept,
      fastPath.plugin,
      nameRequest as never,
    ],
  });
  await apollo.start();
  const pipeline = fastifyApolloHandler(apollo, { context });
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler: async (request, reply) => {
      const body = await fastPath.respond(request, reply);
      if (body !== undefined) return body;
      const answer = await pipeline.call(app, request, reply);
      fastPath.learn(request, reply);
      return answer;
    },
  });
  feedRoute(app, { database, authenticate });
  app.get('/health/live', () => ({ status: 'live', department: name }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await database.query('select 1');
      return { status: 'ready', department: name };
    } catch {
      return reply.code(503).send({ status: 'unready', department: name, reason: 'the database does not answer' });
    }
  });

  const retention = config.FEED_RETENTION_DAYS;
  const forget = (): Promise<number> => forgetChanges(database, new Date(now().getTime() - retention! * DAY_MS));
  const stopForgetting =
    retention === undefined ? async () => {} : every(HOUR_MS, forget, 'forgetting old changes', log);

  const { jobs = [] } = department;
  const work = (): Promise<Record<string, number>> => runJobs(jobs, { department: name, database, graph, log, now });
  let stopWork = async (): Promise<void> => {};

  return {
    name,
    app,
    database,
    runJobs: work,
    listen: async () => {
      const url = await app.listen({ host: config.HOST, port: config.portOf(name) });
      if (jobs.length > 0) stopWork = every(config.JOBS_MS, work, 'the jobs', log);
      return url;
    },
    close: async () => {
      try {
        await closeServer(app, config.DRAIN_MS);
      } finally {
        await stopForgetting();
        await stopWork();
        await database.close();
      }
    },
  };
}

/** The module form of {@link buildSubgraphSchema}'s argument, which @apollo/subgraph does not export by name. */
type SchemaModule = Exclude<Parameters<typeof buildSubgraphSchema>[0], DocumentNode | readonly unknown[]>;

/** The executable schema: the contract with the resolvers of all aggregates and the kit's scalars. */
function schemaOf({ typeDefs, resolvers }: Department): GraphQLSchema {
  const merged = mergeResolvers([scalars, ...resolvers] as Parameters<typeof mergeResolvers>[0]);
  return buildSubgraphSchema({ typeDefs, resolvers: merged } as SchemaModule);
}

/** Runs a department as a process: opens it, listens, says where, and stops cleanly when told to. */
export async function startSubgraph(department: Department): Promise<void> {
  const config = readConfig();
  let subgraph: Subgraph | undefined;
  let stopTracing = async (): Promise<void> => {};
  stopOnSignals(async () => {
    await subgraph?.close();
    await stopTracing();
  });
  stopTracing = await startTracing(department.name, config.OTEL_EXPORTER_OTLP_ENDPOINT);
  subgraph = await openSubgraph(department, { config });
  if (config.SAMPLE_ENTERPRISES) {
    const begun = performance.now();
    const today = config.SAMPLE_TODAY ?? localDate(new Date());
    const rows = await loadSample(subgraph.database, department.seed, {
      enterprises: config.SAMPLE_ENTERPRISES,
      today,
      zones: config.ZONE,
      unlessLoading: true,
    });
    if (rows > 0)
      subgraph.app.log.info({ rows, ms: Math.round(performance.now() - begun) }, 'sample enterprises loaded');
  }
  const url = await subgraph.listen();
  subgraph.app.log.info({ url, pid: process.pid }, 'listening');
  process.send?.({ ready: url });
}

/**
 * No answer of a department may be kept by anybody. Apollo Server's own plugin says the same, but wraps each field of
 * the schema to find out.
 */
const neverKept: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      response.http.headers.set('cache-control', 'no-store');
    },
  }),
};
