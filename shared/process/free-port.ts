/** Ports that are free, for a server that starts a moment later. */
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports that systems assign by themselves (Linux: from 32,768 on, others: from 49,152 on), so that none is
 * assigned between its choice and its use, not even to a connection; and at random, so that two processes that choose
 * at once do not choose the same.
 */
const [FIRST, LAST] = [15_000, 32_000];
const TRIES = 1_000;

/** Whether the port is free. Rejects where this account may not listen on it at all. */
export function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** A port that is free now, on loopback. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = randomInt(FIRST, LAST);
    if (await isFree(port, '127.0.0.1')) return port;
  }
  throw new Error(`there is no free port from ${FIRST} to ${LAST}: ${TRIES} were tried`);
}
