/** The gateway as a server, put together: what it serves, when it is ready, how it listens and closes. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { ROOT } from '#shared/process/config.ts';
import type { Config } from '#shared/process/config.ts';
import type { Logger } from '#shared/process/log.ts';
import { Misuse } from '#shared/process/misuse.ts';
import { closeServer } from '#shared/process/stop.ts';
import { createAdmission } from '../admission/admit.ts';
import type { Identity } from '../admission/identity.ts';
import type { RateLimits } from '../admission/rate-limit.ts';
import type { Redis } from '../admission/redis.ts';
import type { Operations } from '../admission/registered-operations.ts';
import { createSchemaVisibility } from '../admission/schema-visibility.ts';
import { Subscriptions } from '../delivery/subscriptions.ts';
import { withDelivery } from '../delivery/with-delivery.ts';
import type { Executor } from '../execute/index.ts';
import { createFormatError } from '../pipeline/errors.ts';
import { createFormatLater } from '../pipeline/later.ts';
import { addFeedRoutes } from '../feeds/routes.ts';
import { EXCHANGE, Exchange } from '../partner/exchange.ts';
import { addPartnerRoutes } from '../partner/routes.ts';
import { codesNamed } from '../partner/subjects.ts';
import type { Metrics } from '../pipeline/metrics.ts';
import { PendingReceipts } from '../receipts/pending.ts';
import { withReceipts } from '../receipts/with-receipts.ts';
import { withRights } from '../rights/enforce.ts';
import type { SupergraphSource } from '../supergraph/source.ts';
import { createApp } from './app.ts';
import { createGraphQLOverHttp } from './graphql-http.ts';
import { addHealthRoutes } from './health.ts';
import { createHooks } from './hooks.ts';
import { addIdeRoute } from './ide.ts';
import { addKeySetRoute } from './key-set.ts';
import { addGraphQLRoute, addInsiderRoutes } from './routes.ts';
import { addWebSockets } from './websocket.ts';

export interface ServerOptions {
  config: Config;
  log: Logger;
  identity: Identity;
  source: SupergraphSource;
  executor: Executor;
  operations: Operations;
  rates: RateLimits;
  metrics: Metrics;
  /** The address of a department on the supergraph in force, where it has one. */
  urlOf(department: string): string | undefined;
  /** Where there is one, the health shows its state. */
  redis?: Redis | undefined;
  /** Whether the IDE shows the platform's operations: they fit no other graph. */
  showOperations: boolean;
}

export interface Server {
  app: FastifyInstance;
  /**
   * Fulfilled once a supergraph is loaded; rejects where the first one cannot be loaded. Until then `/graphql` responds
   * 503.
   */
  loaded: Promise<void>;
  /** Listens; returns the address. Throws Misuse where the port is taken. */
  listen(port?: number): Promise<string>;
  /** Stops accepting, lets running requests end within `DRAIN_MS`, then stops Apollo Server. */
  close(): Promise<void>;
}

/** Puts it together; it does not listen yet. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { config, log, identity, source, operations, rates, metrics, redis, showOperations } = options;
  const app = await createApp(config, log);
  const subscriptions = new Subscriptions({ config, metrics });
  const { urlOf } = options;
  const exchange = new Exchange({ urlOf, headersFor: identity.headersFor });
  const receipts = new PendingReceipts({
    send: batch => exchange.receipts(batch),
    waitMs: config.RECEIPT_WAIT_MS,
    most: config.RECEIPTS_WAITING,
    log,
  });
  const answering = withDelivery(withRights(options.executor), subscriptions);
  const executor = withReceipts(answering, { keeper: EXCHANGE, pending: receipts, codesNamed });
  const { hooks, usage } = createHooks(config, executor, metrics);
  const formatError = createFormatError(log);
  const onRefused = (code: unknown): void => metrics.refused(code);
  const admission = createAdmission(app, { config, identity, operations, rates, onRefused });
  const identify = identity.identify;
  const graphql = createGraphQLOverHttp({
    executor,
    hooks,
    formatError,
    admit: admission.request,
    log,
    origins: config.CORS_ORIGINS,
    identify,
    config,
  });
  const loading = startLoading(() => graphql.start());

  addGraphQLRoute(app, graphql, loading.isLoaded);
  app.addHook('preClose', async () => subscriptions.stop());
  addWebSockets(app, {
    config,
    graphql,
    admission,
    identify,
    isReady: loading.isLoaded,
    log,
    format: createFormatLater(hooks, formatError),
  });
  addInsiderRoutes(app, { identity, seesSchema: createSchemaVisibility(config), executor, usage, metrics });
  addFeedRoutes(app, { config, identity, rates, departments: () => source.departments(), urlOf, onRefused });
  addPartnerRoutes(app, {
    config,
    admission,
    rates,
    urlOf,
    headersFor: identity.headersFor,
    apiSchema: () => executor.apiSchema(),
    supergraph: () => executor.document(),
    run: async (body, context) => (await graphql.message({ body, admit: async () => context })).result,
  });
  addHealthRoutes(app, { source, isReady: loading.isLoaded, redis });
  addKeySetRoute(app, config);
  addIdeRoute(app, showOperations ? join(ROOT, 'gateway', 'operations') : undefined);

  return {
    app,
    loaded: loading.loaded,
    listen: (port = config.GATEWAY_PORT) => listen(app, config.HOST, port),
    close: async () => {
      try {
        await closeServer(app, config.DRAIN_MS);
        await receipts.stop();
      } finally {
        if (loading.isLoaded()) await graphql.stop();
      }
    },
  };
}

/** Starts to load the first supergraph, and knows whether it is loaded. */
function startLoading(load: () => Promise<void>): { loaded: Promise<void>; isLoaded(): boolean } {
  let isLoaded = false;
  const loadFirst = async (): Promise<void> => {
    try {
      await load();
    } catch (error) {
      throw new Misuse(`the supergraph cannot be loaded: ${(error as Error).message}`);
    }
    isLoaded = true;
  };
  const loaded = loadFirst();
  // A rejection is for the code that awaits `loaded`; without this line it would end the process before that.
  loaded.catch(() => {});
  return { loaded, isLoaded: () => isLoaded };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new Misuse(`port ${port} on ${host} is taken: free it, or choose another with GATEWAY_PORT or --port`);
    throw new Misuse(`cannot listen on port ${port} of ${host}: ${message}`);
  }
}
