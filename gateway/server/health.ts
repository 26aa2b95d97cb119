/** Whether the gateway lives (`/health/live`) and is ready (`/health/ready`), with the state of the departments. */
import type { FastifyInstance } from 'fastify';
import type { Redis } from '../admission/redis.ts';
import type { SupergraphSource } from '../supergraph/source.ts';

export interface HealthOptions {
  source: SupergraphSource;
  isReady(): boolean;
  redis: Redis | undefined;
}

/**
 * Adds the routes. Ready means that a supergraph is loaded. The body shows a department or a Redis that is down, but
 * the gateway stays in service without them.
 */
export function addHealthRoutes(app: FastifyInstance, { source, isReady, redis }: HealthOptions): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', (_request, reply) => {
    const ready = isReady();
    return reply.code(ready ? 200 : 503).send({
      status: ready ? 'ready' : 'unready',
      ...(!ready && { reason: "no department's schema composes yet" }),
      departments: source.departments(),
      problems: source.problems(),
      ...(redis && { redis: redis.state() }),
    });
  });
}
