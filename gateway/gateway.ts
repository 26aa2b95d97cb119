/** Opens the gateway of its parts; index.ts runs it as a process, tests open it as it is. */
import { ROOT } from '#shared/process/config.ts';
import type { Config } from '#shared/process/config.ts';
import type { Logger } from '#shared/process/log.ts';
import { findDepartments } from './supergraph/departments.ts';
import { createExecutor } from './execute/index.ts';
import { createGuards } from './transport/guard.ts';
import { createIdentity } from './admission/identity.ts';
import { createMetrics } from './pipeline/metrics.ts';
import { createOperations, readOperations } from './admission/registered-operations.ts';
import { createRateLimits } from './admission/rate-limit.ts';
import { redisRates } from './admission/rate-store-redis.ts';
import { createServer } from './server/server.ts';
import type { Server } from './server/server.ts';
import { createStatusSubgraph } from './supergraph/department-status.ts';
import { fileSupergraph } from './supergraph/file.ts';
import { composedSupergraph } from './supergraph/composed.ts';
import { OWN_URL } from './supergraph/own-contract.ts';
import type { SupergraphSource } from './supergraph/source.ts';
import { createTransport } from './transport/transport.ts';

export interface GatewayOptions {
  config: Config;
  log: Logger;
  /** A supergraph file to run on, instead of the departments. Default: none. */
  supergraph?: string | undefined;
  /** Folder that holds `subgraphs/`. Default: the repository. */
  root?: string;
}

/**
 * Opens the gateway; it does not listen yet. Throws Misuse where the supergraph file or the file of API keys cannot be
 * used.
 */
export async function openGateway({ config, log, supergraph, root = ROOT }: GatewayOptions): Promise<Server> {
  const identity = await createIdentity(config, log);
  const metrics = createMetrics(config);
  const guards = createGuards({ config, log, observe: metrics.observe });
  // The transport is there before the source that tells of the departments: it is asked only afterwards.
  const local = new Map([[OWN_URL, createStatusSubgraph(() => source.departments())]]);
  const transport = createTransport({ config, headersFor: identity.headersFor, log, guards, local });
  const source: SupergraphSource = supergraph
    ? fileSupergraph(supergraph, log)
    : composedSupergraph({ departments: findDepartments(config, root), transport, config, log });
  const executor = createExecutor({ source, dataSource: transport.dataSource, log });
  const operations = createOperations(
    readOperations(config, supergraph ? undefined : root),
    config,
    log,
    metrics.unregistered,
  );
  const shared = config.REDIS_URL
    ? redisRates({ url: config.REDIS_URL, config, log, fellBack: metrics.countedAlone })
    : undefined;
  metrics.watch(source, guards, shared?.redis);
  const server = createServer({
    config,
    log,
    identity,
    source,
    executor,
    operations,
    rates: createRateLimits(config, shared),
    metrics,
    redis: shared?.redis,
    showOperations: !supergraph,
  });
  return {
    ...server,
    close: async () => {
      await server.close();
      shared?.redis.close();
      await Promise.all([source.stop(), transport.close()]);
    },
  };
}
