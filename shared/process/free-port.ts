/** Ports that nobody listens on, for what is started a moment later. */
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports that systems hand out to whoever wants any (Linux: from 32,768 on, others: from 49,152 on), so that
 * nobody is given one between its choice and its use, be it for a connection; and at random, so that two who choose at
 * once do not choose the same.
 */
const [FIRST, LAST] = [15_000, 32_000];
const TRIES = 1_000;

/** Whether nobody listens on the port. Rejects where this account may not listen there at all. */
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
