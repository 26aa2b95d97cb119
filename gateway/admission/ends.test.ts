/** What the gateway keeps for a while, at its end: injected time, the last moment and the first one after it. */
import { afterEach, expect, jest, test } from '@jest/globals';
import { PRINCIPAL_HEADER, PUBLIC, makeKeys } from '#shared/identity/principal.ts';
import { readConfig } from '#shared/process/config.ts';
import { createLog } from '#shared/process/log.ts';
import { createIdentity } from './identity.ts';
import { createRateLimits, memoryRates } from './rate-limit.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

/** How long a signed principal is used again: half of the minute that it lives. */
const REUSE_MS = 30_000;

test('a signed principal is used again for half of its life, and then signed anew', async () => {
  const begun = Date.now();
  let passed = 0;
  jest.spyOn(Date, 'now').mockImplementation(() => begun + passed);
  const { privateKey } = makeKeys();
  const config = readConfig({ PRINCIPAL_PRIVATE_KEY: JSON.stringify(privateKey) });
  const identity = await createIdentity(config, createLog('gateway', 'silent'));
  const headersAt = (ms: number, department = 'credit') => {
    passed = ms;
    return identity.headersFor(PUBLIC, department);
  };
  const first = await headersAt(0);
  expect(first).toEqual({ [PRINCIPAL_HEADER]: expect.any(String) });
  expect(await headersAt(0)).toBe(first);
  expect(await headersAt(REUSE_MS)).toBe(first);
  expect(await headersAt(0, 'legal-services')).not.toBe(first);
  const second = await headersAt(REUSE_MS + 1);
  expect(second).not.toBe(first);
  expect(await headersAt(2 * REUSE_MS + 1)).toBe(second);
  expect(await headersAt(2 * REUSE_MS + 2)).not.toBe(second);
});

test('a caller that is refused uses up nothing of what its client application may send', async () => {
  const rates = createRateLimits(
    readConfig({ RATE_PER_MINUTE: '2', CLIENTS: '[{"name":"app","ratePerMinute":4}]' }),
    memoryRates(() => 0),
  );
  const take = (address: string) =>
    rates.take(PUBLIC, 'app', address).then(
      () => 'taken',
      () => 'refused',
    );
  const sent = ['1', '1', '1', '1', '1', '2', '2', '3'];
  const answers: string[] = [];
  for (const address of sent) answers.push(await take(address));
  expect(answers).toEqual(['taken', 'taken', 'refused', 'refused', 'refused', 'taken', 'taken', 'refused']);
});
