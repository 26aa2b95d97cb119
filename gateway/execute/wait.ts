/** How long an execution waits for something that others may wait for, too. */
import { graphError } from '#shared/errors.ts';
import type { Cancellation } from '#shared/process/cancellation.ts';

export class Wait {
  /** Rejects with OPERATION_TIMEOUT once the time of the execution, or its client, is gone. */
  readonly over: Promise<never>;
  readonly #cancellation: Cancellation | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stop: () => void = () => {};

  /** @param deadline when its time ends, in ms since the epoch; undefined means never */
  constructor(deadline: number | undefined, cancellation: Cancellation | undefined) {
    this.#cancellation = cancellation;
    this.over = new Promise((_resolve, reject) => {
      this.#stop = () => reject(timeIsUp());
      if (cancellation?.cancelled) this.#stop();
      cancellation?.add(this.#stop);
      if (deadline !== undefined) this.#timer = setTimeout(this.#stop, Math.max(0, deadline - Date.now()));
    });
    // Where what is waited for comes first, nobody looks at it.
    this.over.catch(() => {});
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#cancellation?.delete(this.#stop);
  }
}

const timeIsUp = (): Error =>
  graphError(
    'OPERATION_TIMEOUT',
    'the time of the operation was over before any department was asked: its first execution takes longer, send it again',
    { http: { status: 504 } },
  );
