/** Puts the gateway together; index.ts runs it as a process, tests open it directly. */
import type { DocumentNode } from 'graphql';
import { PUBLIC } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { ROOT } from '#shared/process/config.ts';
import type { Config } from '#shared/process/config.ts';
import type { Logger } from '#shared/process/log.ts';
import { findDepartments } from './supergraph/departments.ts';
import { EntityCache } from './entity-cache/index.ts';
import { createExecutor, waitingPlans } from './execute/index.ts';
import { createGuards } from './transport/guard.ts';
import { createIdentity } from './admission/identity.ts';
import { createMetrics } from './pipeline/metrics.ts';
import { createOperations, readOperations } from './admission/registered-operations.ts';
import { createRateLimits } from './admission/rate-limit.ts';
import { redisRates } from './admission/rate-store-redis.ts';
import { createServer } from './server/server.ts';
import type { Server } from './server/server.ts';
import { createOwnSubgraph } from './supergraph/department-status.ts';
import { fileSupergraph } from './supergraph/file.ts';
import { composedSupergraph } from './supergraph/composed.ts';
import type { Composer } from './supergraph/composer.ts';
import { OWN_URL } from './supergraph/own-contract.ts';
import type { SupergraphSource } from './supergraph/source.ts';
import { subgraphsOf } from './supergraph/join.ts';
import { createTransport } from './transport/transport.ts';

/** The gateway itself, where it follows the changes of departments. */
const GATEWAY: Principal = { ...PUBLIC, role: 'service', subject: 'gateway' };

export interface GatewayOptions {
  config: Config;
  log: Logger;
  /** A supergraph file to run on, instead of composing the departments. Default: none. */
  supergraph?: string | undefined;
  /** Folder that holds `subgraphs/`. Default: the repository. */
  root?: string;
  /** Composes the departments' contracts. Default: a thread of its own. */
  composer?: Composer | undefined;
}

/**
 * Opens the gateway; it does not listen yet. Throws Misuse where the supergraph file or the file of API keys cannot be
 * used.
 */
export async function openGateway({ config, log, supergraph, composer, root = ROOT }: GatewayOptions): Promise<Server> {
  const identity = await createIdentity(config, log);
  const metrics = createMetrics(config);
  const guards = createGuards({
    config,
    log,
    observe: (department, outcome, seconds) => metrics.observe(department, outcome, seconds),
  });
  const urlOf = (department: string): string | undefined => addressOf(executor.document(), department);
  const cache = config.ENTITY_CACHE_BYTES > 0 ? openCache() : undefined;
  function openCache(): EntityCache {
    return new EntityCache({
      maxBytes: config.ENTITY_CACHE_BYTES,
      source: {
        urlOf,
        headersFor: department => identity.headersFor(GATEWAY, department),
        fetch,
      },
      log,
      count: (department, hits, misses) => metrics.looked(department, hits, misses),
    });
  }
  // The gateway's own subgraph reads what is made after it: it is called only once a supergraph is loaded.
  const own = createOwnSubgraph({ departments: () => source.departments(), supergraph: () => executor.document() });
  const local = new Map([[OWN_URL, own]]);
  const transport = createTransport({ config, headersFor: identity.headersFor, log, guards, local, changes: cache });
  const source: SupergraphSource = supergraph
    ? fileSupergraph(supergraph, log, config.OVERRIDE_LABELS)
    : composedSupergraph({ departments: findDepartments(config, root), transport, config, log, composer });
  const registered = readOperations(config, supergraph ? undefined : root);
  const executor = createExecutor({
    source,
    dataSource: transport.dataSource,
    log,
    keptBytes: config.OPERATION_CACHE_BYTES,
    planLimitMs: config.PLAN_TIMEOUT_MS,
    cache,
    ahead: registered.map(({ text }) => text),
    planner: {
      planner: config.QUERY_PLANNER,
      labels: [...config.OVERRIDE_LABELS].flatMap(([label, holds]) => (holds ? [label] : [])),
      onPlanned: ({ planner, outcome, seconds }) => metrics.planned(planner, outcome, seconds),
    },
  });
  const operations = createOperations(registered, config, log, client => metrics.unregistered(client));
  const sharedRates = config.REDIS_URL
    ? redisRates({ url: config.REDIS_URL, config, log, fellBack: () => metrics.countedAlone() })
    : undefined;
  metrics.watch({ source, guards, cache, redis: sharedRates?.redis, waitingPlans });
  const server = await createServer({
    config,
    log,
    identity,
    source,
    executor,
    operations,
    rates: createRateLimits(config, sharedRates),
    metrics,
    redis: sharedRates?.redis,
    urlOf,
    showOperations: !supergraph,
  });
  return {
    ...server,
    close: async () => {
      await server.close();
      sharedRates?.redis.close();
      await Promise.all([source.stop(), cache?.stop(), transport.close()]);
    },
  };
}

/** The address of a department on a supergraph; undefined where it has none. */
const addressOf = (supergraph: DocumentNode | undefined, department: string): string | undefined =>
  supergraph && subgraphsOf(supergraph).find(({ name }) => name === department)?.url;
