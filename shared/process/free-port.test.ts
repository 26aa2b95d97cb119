import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { freePort, isFree } from './free-port.ts';

const RANGE = '/proc/sys/net/ipv4/ip_local_port_range';

test('a free port is below those that the system hands out, and another each time', async () => {
  const first = existsSync(RANGE) ? Number(readFileSync(RANGE, 'utf8').trim().split(/\s+/)[0]) : 49_152;
  const ports = await Promise.all(Array.from({ length: 5 }, () => freePort()));
  for (const port of ports) expect(port).toBeLessThan(first);
  expect(new Set(ports).size).toBeGreaterThan(1);
});

test('a port is free as long as no server listens on it', async () => {
  const port = await freePort();
  expect(await isFree(port, '127.0.0.1')).toBe(true);
  const server = createServer();
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  expect(await isFree(port, '127.0.0.1')).toBe(false);
  await new Promise(resolve => server.close(resolve));
  expect(await isFree(port, '127.0.0.1')).toBe(true);
});
