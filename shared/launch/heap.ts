/**
 * V8's heap options for a server. Almost every object lives for one request only: a large young generation lets it die
 * before it is promoted. Pretenuring is off, because V8 would guess from a moment's survivors that some allocations
 * live longer and put them into the old generation; there they would keep alive all that they reference until the next
 * full collection. The gateway moves what a new contract made out of the young generation itself, little by little
 * (gateway/execute/collections.ts): `--expose-gc` lets it. Nor does the gateway give back memory whenever little is
 * asked: V8 would compact the whole heap for it, after a change of contract too, while everything stands still for 200
 * to 300 ms. The Dockerfile and docker-compose.yml have the same options (a test compares them). Measured by
 * `npm run bench -- gateways` and `npm run bench -- change`.
 */
export const GATEWAY_HEAP = [
  '--max-semi-space-size=128',
  '--no-allocation-site-pretenuring',
  '--no-memory-reducer',
  '--expose-gc',
];
export const DEPARTMENT_HEAP = ['--max-semi-space-size=32', '--no-allocation-site-pretenuring'];
