/** Fastify as the gateway uses it: the platform's edges with the gateway's limits. */
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { Config } from '#shared/process/config.ts';
import type { Logger } from '#shared/process/log.ts';
import { traceRequests } from '#shared/process/tracing.ts';
import { addEdges, edgeOptions, readUtf8Json } from '#shared/server/edges.ts';
import { scanOf } from '../limits/json-body.ts';
import { compressResponses } from './compression.ts';
import { allowOrigins } from './cross-site.ts';

/** Makes the gateway's server, without routes. It does not listen yet. */
export async function createApp(config: Config, log: Logger): Promise<FastifyInstance> {
  const { LIMIT_BODY_BYTES: bodyLimit, REQUEST_TIMEOUT_MS: requestTimeoutMs, TRUST_PROXY } = config;
  const app: FastifyInstance = fastify({
    ...edgeOptions({ log, bodyLimit, requestTimeoutMs }),
    trustProxy: TRUST_PROXY,
  });
  addEdges(app, { log, bodyLimit });
  readUtf8Json(app, scanOf(config));
  traceRequests(app, 'gateway');
  await allowOrigins(app, config);
  await compressResponses(app, config);
  return app;
}
