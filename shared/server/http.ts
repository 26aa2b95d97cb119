/** The HTTP server of a department: Fastify with the platform's edges, and its health routes. */
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.ts';
import { databaseMetrics, feedProblems } from '../database/gauges.ts';
import type { OwnMetric } from '../database/gauges.ts';
import { keyProblems } from '../database/key-store.ts';
import type { Config } from '../process/config.ts';
import type { Logger } from '../process/log.ts';
import { traceRequests } from '../process/tracing.ts';
import { addEdges, edgeOptions, readUtf8Json } from './edges.ts';

/** Bytes of a request at most: the gateway sends representations of a whole page at once. */
const BODY_LIMIT = 5_000_000;

/** Makes the server of a department, without routes. It does not listen yet. */
export function createHttpServer(
  department: string,
  { REQUEST_TIMEOUT_MS }: Pick<Config, 'REQUEST_TIMEOUT_MS'>,
  log: Logger,
): FastifyInstance {
  const app: FastifyInstance = fastify(
    edgeOptions({ log, bodyLimit: BODY_LIMIT, requestTimeoutMs: REQUEST_TIMEOUT_MS }),
  );
  addEdges(app, { log, bodyLimit: BODY_LIMIT, department });
  readUtf8Json(app);
  traceRequests(app, department);
  return app;
}

/** What the health routes tell of. */
export interface HealthOptions {
  database: Database;
  /** What the department measures itself. Default: nothing. */
  metrics?: readonly OwnMetric[] | undefined;
  /** What the department finds wrong itself. Default: nothing. */
  problems?: ((database: Database) => Promise<readonly string[]>) | undefined;
}

/**
 * `GET /health/live`: the process runs. `GET /health/ready`: its database answers; `problems` names what is wrong
 * though it does. `GET /metrics`: its pools and its feed, for Prometheus.
 */
export function healthRoutes(
  app: FastifyInstance,
  department: string,
  { database, metrics: own = [], problems = async () => [] }: HealthOptions,
): void {
  app.get('/health/live', () => ({ status: 'live', department }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      return {
        status: 'ready',
        department,
        problems: [...(await feedProblems(database)), ...(await keyProblems(database)), ...(await problems(database))],
      };
    } catch {
      return reply.code(503).send({ status: 'unready', department, reason: 'the database does not answer' });
    }
  });
  const metrics = databaseMetrics(department, database, own);
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()));
}
