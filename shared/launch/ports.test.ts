import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { readConfig } from '../process/config.ts';
import { isFree } from '../process/free-port.ts';
import { Misuse } from '../process/misuse.ts';
import { choosePorts } from './ports.ts';

const ALL = ['alpha', 'beta-two', 'gamma'];
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function occupy(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  servers.push(server);
}

/**
 * A port with five free ones after it, below those that the system assigns, so that no other process takes one
 * meanwhile.
 */
async function base(): Promise<number> {
  for (let port = 20_000 + (process.pid % 1_000) * 10; ; port += 10) {
    const free = await Promise.all([0, 1, 2, 3, 4, 5].map(n => isFree(port + n, '127.0.0.1')));
    if (free.every(Boolean)) return port;
  }
}

test('departments come after the gateway, in their order, also when one is started alone', async () => {
  const port = await base();
  const config = readConfig({ GATEWAY_PORT: String(port) });
  expect(await choosePorts(config, ALL, ALL)).toEqual({
    gateway: port,
    departments: { alpha: port + 1, 'beta-two': port + 2, gamma: port + 3 },
  });
  expect((await choosePorts(config, ['gamma'], ALL, false)).departments).toEqual({ gamma: port + 3 });
});

test('a port that another program has, or that is set for another department, is passed over', async () => {
  const port = await base();
  await occupy(port + 1);
  const config = readConfig({ GATEWAY_PORT: String(port), PORT_GAMMA: String(port + 2) });
  expect((await choosePorts(config, ALL, ALL)).departments).toEqual({
    gamma: port + 2,
    alpha: port + 3,
    'beta-two': port + 4,
  });
});

test('a set port that is taken is named', async () => {
  const port = await base();
  await occupy(port);
  await expect(choosePorts(readConfig({ GATEWAY_PORT: String(port) }), ALL, ALL)).rejects.toThrow(
    new Misuse(`GATEWAY_PORT ${port} is taken by another program: set GATEWAY_PORT to a free port`),
  );
  await expect(choosePorts(readConfig({ PORT_BETA_TWO: String(port), GATEWAY_PORT: '0' }), ALL, ALL)).rejects.toThrow(
    new Misuse(`PORT_BETA_TWO ${port} is taken by another program: set PORT_BETA_TWO to a free port`),
  );
});

test('two parts set to one port are named', async () => {
  const port = await base();
  const config = readConfig({ GATEWAY_PORT: String(port), PORT_ALPHA: String(port) });
  await expect(choosePorts(config, ALL, ALL)).rejects.toThrow(
    new Misuse(`GATEWAY_PORT and PORT_ALPHA are both ${port}: set PORT_ALPHA to another port`),
  );
});

test('an address that is not of this machine is named', async () => {
  const config = readConfig({ HOST: '192.0.2.1', GATEWAY_PORT: '4000' });
  await expect(choosePorts(config, ALL, ALL)).rejects.toThrow(
    /^GATEWAY_PORT 4000 cannot be listened on \(.*EADDRNOTAVAIL.*\): set GATEWAY_PORT/,
  );
});
