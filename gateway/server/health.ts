/** Whether the gateway lives (`/health/live`) and can answer (`/health/ready`), with how the departments are. */
import type { FastifyInstance } from 'fastify';
import type { Redis } from '../admission/redis.ts';
import type { SupergraphSource } from '../supergraph/source.ts';

/**
 * Ready means that a supergraph is loaded. A department or a Redis that is down is shown, but is no reason to take the
 * gateway out of service.
 */
export function healthRoutes(
  app: FastifyInstance,
  { source, ready, redis }: { source: SupergraphSource; ready(): boolean; redis?: Redis | undefined },
): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', (_request, reply) =>
    reply.code(ready() ? 200 : 503).send({
      status: ready() ? 'ready' : 'unready',
      ...(!ready() && { reason: "no department's schema composes yet" }),
      departments: source.departments(),
      problems: source.problems(),
      ...(redis && { redis: redis.state() }),
    }),
  );
}
