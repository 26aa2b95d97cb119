import type { FastifyInstance } from 'fastify';

/**
 * Stops a process cleanly, once, on SIGTERM or SIGINT, or when the launcher that started it is gone; then exits. A stop
 * that hangs is cut after `limitMs`.
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

/** Closes a server: it stops accepting and waits for what runs; what still runs after `drainMs` is cut. */
export async function closeServer(app: FastifyInstance, drainMs: number): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), drainMs);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
  }
}
