/** How the launcher reacts to signals. */

/** npm passes on a Ctrl-C that the terminal has sent to us already: two signals so close together count as one. */
const ONE_SIGNAL_MS = 400;

/** On the first SIGINT, SIGTERM or SIGHUP calls `stop`, then exits; on a second one calls `kill` and exits at once. */
export function onStopSignals(stop: () => Promise<void>, kill: () => void): void {
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
}
