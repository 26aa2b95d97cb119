/** How the launcher reacts to signals. */

/** npm passes on a Ctrl-C that the terminal has sent to us already: two signals so close together count as one. */
const ONE_SIGNAL_MS = 400;

/** How often it is looked whether npm is still there. */
const LOOK_MS = 500;

/**
 * Calls `stop` once when the process that started this one is gone. npm runs its scripts through a shell, which ends at
 * a signal to npm without passing it on: what it started would run on with nobody to stop it.
 */
export function onOrphaned(stop: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, LOOK_MS);
  timer.unref();
}

/**
 * On the first SIGINT, SIGTERM or SIGHUP calls `stop`, then exits; on a second one calls `kill` and exits at once.
 * Returns what a signal does, for other causes to stop.
 */
export function onStopSignals(stop: () => Promise<void>, kill: () => void): () => void {
  let since: number | undefined;
  const signalled = (): void => {
    if (since === undefined) {
      since = performance.now();
      stop().then(
        () => process.exit(0),
        error => {
          console.error(error);
          kill();
          process.exit(1);
        },
      );
    } else if (performance.now() - since > ONE_SIGNAL_MS) {
      kill();
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, signalled);
  return signalled;
}
