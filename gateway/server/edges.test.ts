/** The gateway's edges: the same as those of every department (shared/testing/contract.ts). */
import { afterAll, beforeAll } from '@jest/globals';
import { describeEdges } from '#shared/testing/edges.ts';
import { LINK, openTestGateway } from '../testing/gateway.ts';
import type { TestGateway } from '../testing/gateway.ts';

const REQUEST_TIMEOUT_MS = 1_000;
let gateway: TestGateway;

beforeAll(async () => {
  const contract = `${LINK} type Query { hello: String }`;
  gateway = await openTestGateway({ a: { contract } }, { REQUEST_TIMEOUT_MS: String(REQUEST_TIMEOUT_MS) });
  await gateway.loaded;
});
afterAll(() => gateway.close());

describeEdges({ url: () => gateway.url, requestTimeoutMs: REQUEST_TIMEOUT_MS });
