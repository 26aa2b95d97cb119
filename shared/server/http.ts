/** The HTTP server of a department: Fastify, its request ids, its health routes. */
import { randomUUID } from 'node:crypto';
import { LogController, fastify } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Database } from '../database/database.ts';
import { requestLog } from '../process/log.ts';
import type { Logger } from '../process/log.ts';
import { traceRequests } from '../process/tracing.ts';

/** Bytes of a request at most: the gateway sends representations of a whole page at once. */
const BODY_LIMIT = 5_000_000;

/** Makes the server of a department, without routes. It does not listen yet. */
export function createHttpServer(department: string, log: Logger): FastifyInstance {
  const app: FastifyInstance = fastify({
    loggerInstance: log as FastifyBaseLogger,
    childLoggerFactory: requestLog,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    genReqId: request => String(request.headers['x-request-id'] ?? randomUUID()),
    forceCloseConnections: 'idle',
  });
  traceRequests(app, department);
  return app;
}

/** `GET /health/live`: the process runs. `GET /health/ready`: its database answers. */
export function healthRoutes(app: FastifyInstance, department: string, database: Database): void {
  app.get('/health/live', () => ({ status: 'live', department }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await database.query('select 1');
      return { status: 'ready', department };
    } catch {
      return reply.code(503).send({ status: 'unready', department, reason: 'the database does not answer' });
    }
  });
}
