/** `/labels.json`: what every value of an enumeration is called in Chinese and in English, for front ends. */
import type { FastifyInstance } from 'fastify';
import { labelsOf } from '#shared/server/labels.ts';
import type { Executor } from '../execute/index.ts';
import { sendTagged, taggedOnce } from './tagged.ts';

/**
 * Adds the route. Names of values are no secret: everybody may read them. It responds 503 until a supergraph is loaded.
 */
export function addLabelsRoute(app: FastifyInstance, executor: Executor): void {
  const labelled = taggedOnce(schema => `${JSON.stringify({ enums: labelsOf(schema).enums })}\n`);
  app.get('/labels.json', (request, reply) => {
    const schema = executor.apiSchema();
    void reply.type('application/json; charset=utf-8');
    if (!schema) return reply.code(503).send('{"enums":{}}\n');
    return sendTagged(request, reply, labelled(schema));
  });
}
