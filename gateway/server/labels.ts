/** `/labels.json`: what every value of an enumeration is called in Chinese and in English, for front ends. */
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { labelsOf } from '#shared/server/labels.ts';
import type { Executor } from '../execute/index.ts';
import { sendTagged, tagged } from './tagged.ts';
import type { Tagged } from './tagged.ts';

/**
 * Adds the route. Names of values are no secret: everybody may read them. It responds 503 until a supergraph is loaded.
 */
export function addLabelsRoute(app: FastifyInstance, executor: Executor): void {
  const texts = new WeakMap<GraphQLSchema, Tagged>();
  app.get('/labels.json', (request, reply) => {
    const schema = executor.apiSchema();
    void reply.type('application/json; charset=utf-8');
    if (!schema) return reply.code(503).send('{"enums":{}}\n');
    const text = texts.get(schema) ?? tagged(`${JSON.stringify({ enums: labelsOf(schema).enums })}\n`);
    texts.set(schema, text);
    return sendTagged(request, reply, text);
  });
}
