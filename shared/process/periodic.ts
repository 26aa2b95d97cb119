/** Recurring work of a process. */
import type { Logger } from './log.ts';

/**
 * Runs a job every so many milliseconds: never two at a time, and without keeping the process alive. A failure is
 * logged; the next turn comes nevertheless. The function that it returns stops the job and waits for a running turn.
 */
export function every(
  milliseconds: number,
  job: () => Promise<unknown>,
  name: string,
  log: Logger,
): () => Promise<void> {
  let running: Promise<void> | null = null;
  const runOnce = async (): Promise<void> => {
    try {
      await job();
    } catch (error) {
      log.error({ err: error }, `${name} failed`);
    }
  };
  const turn = (): void => {
    running ??= runOnce().finally(() => {
      running = null;
    });
  };
  const timer = setInterval(turn, milliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
