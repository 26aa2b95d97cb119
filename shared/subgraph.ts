/**
 * The kit's one door. A department's `index.ts` defines it ({@link defineDepartment}) and starts it ({@link
 * startSubgraph}); tests open it with {@link openSubgraph}.
 */
import type { FastifyInstance } from 'fastify';
import type { JoinedGraph } from './context.ts';
import { stepResolvers } from './case/available.ts';
import { blockerResolvers } from './case/blockers.ts';
import { decisionResolvers } from './case/decisions.ts';
import { runTurns, startBackground } from './case/background.ts';
import { caseEntities } from './case/entities.ts';
import { runJobs } from './case/jobs.ts';
import { localDate } from './clock/local-date.ts';
import { checkAppliedRules } from './database/applied-rules.ts';
import { ChangeStream } from './database/change-stream.ts';
import { keyStoreOf, openKeys } from './database/key-store.ts';
import { openDatabase } from './database/database.ts';
import type { Database } from './database/database.ts';
import { feedRoute } from './database/feed-route.ts';
import { forgetChanges } from './database/feed.ts';
import { RowStreams } from './database/row-streams.ts';
import { forgetKeys } from './database/idempotency.ts';
import type { Department } from './department.ts';
import { createAuthenticator } from './identity/principal.ts';
import { readConfig, variablePart } from './process/config.ts';
import type { Config } from './process/config.ts';
import { createLog } from './process/log.ts';
import type { Logger } from './process/log.ts';
import { Misuse } from './process/misuse.ts';
import { every } from './process/periodic.ts';
import { closeServer, stopOnSignals } from './process/stop.ts';
import { startTracing } from './process/tracing.ts';
import { loadSample, tablesAfterSample } from './sample/load.ts';
import { changeTypesRoute } from './server/change-types-route.ts';
import { catalogueOf } from './server/change-types.ts';
import { graphqlRoute } from './server/graphql.ts';
import { createHttpServer, healthRoutes } from './server/http.ts';
import { createFeedClient } from './server/feeds.ts';
import type { FeedClient } from './server/feeds.ts';
import { createGraphClient } from './server/joined-graph.ts';
import { refreshIssuedCodes } from './server/issued-codes.ts';
import { requestContexts } from './server/request-context.ts';
import { schemaOf } from './server/schema.ts';
import { signingKeysRoute } from './signing/route.ts';

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
  graph?: JoinedGraph;
  /** Default: the feeds behind the gateway of the configuration. */
  feeds?: FeedClient;
  log?: Logger;
}

/** A department that is open: its server is not listening yet, but answers `app.inject`. */
export interface Subgraph {
  name: string;
  app: FastifyInstance;
  database: Database;
  /** Listens, and runs the department's jobs periodically; returns the address. */
  listen(): Promise<string>;
  /** Runs the department's jobs once, now (case/jobs.ts). Returns how many things each did. */
  runJobs(): Promise<Record<string, number>>;
  /** Does what its background work has to do now (case/background.ts). Returns how many things each did. */
  runBackground(): Promise<Record<string, number>>;
  /** Stops accepting, lets running requests end, closes the database. */
  close(): Promise<void>;
}

/** Opens a department: database, migrations, schema, server. */
export async function openSubgraph(department: Department, options: SubgraphOptions = {}): Promise<Subgraph> {
  const { name, officeOnly, sealed, ends, open, changes: types = {} } = department;
  const config = options.config ?? readConfig();
  const log = options.log ?? createLog(name, config.LOG_LEVEL);
  const now = options.now ?? (() => new Date());
  const graph = options.graph ?? createGraphClient({ url: config.GATEWAY_URL, token: config.SERVICE_TOKEN, log });
  const database = await openDepartmentDatabase(department, { config, log, url: options.databaseUrl });
  await checkAppliedRules(database);
  await openKeys(database).catch((err: unknown) => log.error({ err }, 'the keys that sign cannot be used'));
  const authenticate = await createAuthenticator(config, name);

  const app = createHttpServer(name, config, log);
  const changes = new ChangeStream({ department: name, database, officeOnly, sealed, log });
  const rows = new RowStreams(database, log);
  const contexts = requestContexts({
    department: name,
    database,
    loaders: department.loaders,
    rights: department.rights,
    graph,
    authenticate,
    changes,
    rows,
    cases: department.cases,
    now,
  });
  app.addHook('preClose', async () => {
    changes.stop();
    rows.stop();
  });
  await graphqlRoute(app, {
    department: name,
    schema: schemaOf(department.typeDefs, department.resolvers, {
      ...decisionResolvers,
      ...stepResolvers,
      ...blockerResolvers(department.rights),
    }),
    contexts,
    log,
  });
  feedRoute(app, { department: name, database, authenticate, officeOnly, sealed, ends, open });
  changeTypesRoute(app, { catalogue: catalogueOf(name, department.typeDefs, types), authenticate });
  signingKeysRoute(app, name, database);
  for (const open of department.doors ?? []) open(app, { department: name, database, authenticate, now });
  healthRoutes(app, name, { database, metrics: department.metrics, problems: department.problems });

  const { jobs = [], background = [] } = department;
  const feeds = options.feeds ?? createFeedClient({ url: config.GATEWAY_URL, token: config.SERVICE_TOKEN });
  const backgroundContext = {
    department: name,
    database,
    feeds,
    graph,
    log,
    now,
    settings: config,
    cases: department.cases,
  };
  const runOnce = (): Promise<Record<string, number>> =>
    runJobs(jobs, { department: name, database, graph, feeds, log, now, cases: department.cases });
  const stopForgetting = forgetRegularly(database, config, now, log);
  let stopJobs = async (): Promise<void> => {};
  let stopOpening = async (): Promise<void> => {};
  let stopLearning = async (): Promise<void> => {};
  let stopBackground = async (): Promise<void> => {};

  return {
    name,
    app,
    database,
    runJobs: runOnce,
    runBackground: () => runTurns(background, { ...backgroundContext, signal: new AbortController().signal }),
    listen: async () => {
      const url = await app.listen({ host: config.HOST, port: config.portOf(name) });
      const learn = (): Promise<void> => refreshIssuedCodes(graph, now());
      stopLearning = every(config.JOBS_MS, learn, 'the list of issued credit codes', log);
      if (database.keys.seals)
        stopOpening = every(config.JOBS_MS, () => openKeys(database), 'opening the keys that sign', log);
      if (jobs.length > 0) stopJobs = every(config.JOBS_MS, runOnce, 'the jobs', log);
      if (config.BACKGROUND) stopBackground = startBackground(background, backgroundContext);
      return url;
    },
    close: async () => {
      try {
        await closeServer(app, config.DRAIN_MS);
      } finally {
        await stopForgetting();
        await stopJobs();
        await stopOpening();
        await stopLearning();
        await stopBackground();
        await database.close();
      }
    },
  };
}

interface DepartmentDatabaseOptions {
  config: Config;
  log: Logger;
  /** Default: that of the configuration. */
  url?: string | undefined;
}

async function openDepartmentDatabase(
  department: Department,
  { config, log, url = config.databaseUrlOf(department.name) }: DepartmentDatabaseOptions,
): Promise<Database> {
  const { name } = department;
  if (!url) {
    throw new Misuse(`${name} has no database: set DATABASE_URL_${variablePart(name)}, or start it with npm start`);
  }
  return openDatabase({
    url,
    entities: [...caseEntities, ...(await department.entities())],
    migrations: await department.migrations(),
    pool: config.DATABASE_POOL,
    writePool: config.DATABASE_WRITE_POOL,
    statementTimeoutMs: config.STATEMENT_TIMEOUT_MS,
    pooler: config.DATABASE_POOLER,
    keys: keyStoreOf(config),
    keyTables: department.keyTables,
    log,
  });
}

/**
 * Removes idempotency keys that no longer count, and changes that are older than the feed keeps them, each hour; no
 * changes where the feed keeps them without limit.
 */
function forgetRegularly(
  database: Database,
  { FEED_RETENTION_DAYS: feedDays, IDEMPOTENCY_RETENTION_DAYS: keyDays }: Config,
  now: () => Date,
  log: Logger,
): () => Promise<void> {
  const daysAgo = (days: number): Date => new Date(now().getTime() - days * DAY_MS);
  const forget = async (): Promise<void> => {
    await forgetKeys(database, daysAgo(keyDays));
    if (feedDays !== undefined) await forgetChanges(database, daysAgo(feedDays));
  };
  return every(HOUR_MS, forget, 'forgetting old changes and keys', log);
}

/**
 * Runs a department as a process: opens it, listens, logs its address, and stops cleanly on a signal. What an operator
 * can put right ends the start with one message, without a stack.
 */
export async function startSubgraph(department: Department): Promise<void> {
  try {
    await start(department);
  } catch (error) {
    console.error(error instanceof Misuse ? `${department.name}: ${error.message}` : error);
    process.exit(1);
  }
}

async function start(department: Department): Promise<void> {
  const config = readConfig();
  let subgraph: Subgraph | undefined;
  let stopTracing = async (): Promise<void> => {};
  stopOnSignals(async () => {
    await subgraph?.close();
    await stopTracing();
  });
  stopTracing = await startTracing(department.name, config.OTEL_EXPORTER_OTLP_ENDPOINT);
  subgraph = await openSubgraph(department, { config });
  await loadConfiguredSample(department, config, subgraph);
  const url = await subgraph.listen();
  subgraph.app.log.info({ url, pid: process.pid }, 'listening');
  process.send?.({ ready: url });
}

/** Loads the sample that the configuration requires; nothing where it requires none, or it is loaded already. */
async function loadConfiguredSample({ seed }: Department, config: Config, { database, app }: Subgraph): Promise<void> {
  if (!config.SAMPLE_ENTERPRISES) return;
  const begun = performance.now();
  const rows = await loadSample(database, seed, {
    enterprises: config.SAMPLE_ENTERPRISES,
    today: config.SAMPLE_TODAY ?? localDate(new Date()),
    zones: config.ZONE,
    unlessLoading: true,
  });
  if (rows > 0) app.log.info({ rows, ms: Math.round(performance.now() - begun) }, 'sample enterprises loaded');
  const tables = await tablesAfterSample(database, seed);
  if (tables.length === 0) return;
  app.log.info(
    { tables },
    'sample enterprises were loaded before these tables were there: in a new DATA_DIR all have rows',
  );
}
