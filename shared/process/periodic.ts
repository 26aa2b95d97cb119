import type { Logger } from './log.ts';

/**
 * Runs a job now and then: never two at once, never holding the process alive; a failure is logged and the next turn
 * comes all the same. Returns how to stop it, which waits for a running turn.
 */
export function every(
  milliseconds: number,
  job: () => Promise<unknown>,
  name: string,
  log: Logger,
): () => Promise<void> {
  let running: Promise<void> | null = null;
  const turn = (): void => {
    running ??= job()
      .then(
        () => {},
        (error: unknown) => log.error({ err: error }, `${name} failed`),
      )
      .finally(() => (running = null));
  };
  const timer = setInterval(turn, milliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
