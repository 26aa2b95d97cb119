/** The public keys with which a department verifies principals, at the address where JWT libraries look for them. */
import type { FastifyInstance } from 'fastify';
import { readKeySet } from '#shared/identity/key-set.ts';
import type { Config } from '#shared/process/config.ts';

/** Address of the keys. */
export const KEY_SET_PATH = '/.well-known/jwks.json';
/** For how long whoever read the keys may keep them. */
const KEEP_SECONDS = 300;

/** Adds the route. It gives a JSON Web Key Set: each key of `PRINCIPAL_PUBLIC_KEY`, none where that is not set. */
export function addKeySetRoute(app: FastifyInstance, { PRINCIPAL_PUBLIC_KEY }: Config): void {
  app.get(KEY_SET_PATH, async (_request, reply) =>
    reply
      .header('cache-control', `public, max-age=${KEEP_SECONDS}`)
      .send(PRINCIPAL_PUBLIC_KEY ? await readKeySet(PRINCIPAL_PUBLIC_KEY) : { keys: [] }),
  );
}
