/** How a process and its server end. */
import type { FastifyInstance } from 'fastify';

/**
 * Stops a process cleanly, once, on SIGTERM or SIGINT, or when the launcher that started it has ended; then exits. A
 * stop that takes longer than `limitMs` is cut: the process exits with code 1.
 */
export function stopOnSignals(stop: () => Promise<void>, limitMs = 15_000): void {
  let stopping = false;
  const end = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), limitMs).unref();
    stop().then(
      () => process.exit(0),
      error => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  process.once('disconnect', end);
}

/** Closes a server: it accepts no more and waits for running requests; those that run longer than `drainMs` are cut. */
export async function closeServer(app: FastifyInstance, drainMs: number): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), drainMs);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
  }
}
