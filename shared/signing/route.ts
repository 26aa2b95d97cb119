/** `GET /signing-keys.json`: the public keys with which anyone verifies what this department has signed. */
import type { FastifyInstance } from 'fastify';
import { publishedKeys } from './keys.ts';
import type { Keeper } from './keys.ts';

/** Adds the route. */
export function signingKeysRoute(app: FastifyInstance, department: string, database: Keeper): void {
  app.get('/signing-keys.json', async (_request, reply) =>
    reply.header('cache-control', 'max-age=300').send({ department, keys: await publishedKeys(database) }),
  );
}
