/**
 * Composes in a thread of its own: composition takes seconds of computing, and any department can cause it at any time.
 * The thread starts when it is first needed, and ends a moment after its last task.
 */
import { Worker } from 'node:worker_threads';
import type { Problem } from './compose.ts';
import type { Contract } from './contracts.ts';
import { isSame } from './contracts.ts';
import type { Supergraph } from './read.ts';

/** What came of a composition. */
export interface Composed {
  /** Null where no contract composes. */
  supergraph: Supergraph | null;
  /** Of the supergraph's text, with its descriptions; null where there is none. */
  fingerprint: string | null;
  /** The contracts in force, by name: each one of those that were given. */
  contracts: readonly Contract[];
  problems: readonly Problem[];
}

/** Rejects only where the thread ends before it answers. */
export interface Composer {
  /**
   * Composes the newest contracts (compose.ts).
   * @param newest every department's newest contract, in order of name
   * @param inForce the contracts that were in force before
   */
  compose(newest: readonly Contract[], inForce: readonly Contract[]): Promise<Composed>;
  /** The canonical form of a contract (canonical.ts). */
  canonical(sdl: string): Promise<string>;
  close(): Promise<void>;
}

/** A task of the thread. */
export type ComposerRequest =
  | { kind: 'compose'; id: number; newest: readonly Contract[]; inForce: readonly Contract[] }
  | { kind: 'canonical'; id: number; sdl: string };

/** What the thread sends of a composition: the event loop waits while a message is read, so no text that it sent. */
export interface ComposingResult extends Omit<Composed, 'contracts'> {
  /** The contracts in force, by their places among those that were sent: the newest ones, then those before. */
  inForce: readonly number[];
}

/** The thread's answer: what the task's promise is fulfilled with. */
export interface ComposerResponse {
  id: number;
  result: unknown;
}

interface PendingTask {
  worker: Worker;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** How long an unused thread waits for its next task: starting one takes half a second. */
const IDLE_MS = 5_000;

/** Makes a composer. Its thread does not keep the process alive, except while it has a task. */
export function openComposer(): Composer {
  const thread = new ComposerThread();
  return {
    compose: async (newest, before) => {
      // Of what is the same, one object is sent, and sent once.
      const inForce = before.map(contract => newest.find(other => isSame(other, contract)) ?? contract);
      const sent = [...newest, ...inForce];
      const result = await thread.run(id => ({ kind: 'compose', id, newest, inForce }));
      const { inForce: places, ...composed } = result as ComposingResult;
      return { ...composed, contracts: places.flatMap(place => sent[place] ?? []) };
    },
    canonical: sdl => thread.run(id => ({ kind: 'canonical', id, sdl })) as Promise<string>,
    close: () => thread.close(),
  };
}

class ComposerThread {
  #worker: Worker | undefined;
  readonly #pending = new Map<number, PendingTask>();
  #lastId = 0;
  #idle: NodeJS.Timeout | undefined;

  run(requestOf: (id: number) => ComposerRequest): Promise<unknown> {
    this.#lastId += 1;
    const request = requestOf(this.#lastId);
    return new Promise((resolve, reject) => {
      clearTimeout(this.#idle);
      this.#worker ??= this.#start();
      this.#pending.set(request.id, { worker: this.#worker, resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(request);
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./composer-worker.ts', import.meta.url), { execArgv: [] });
    worker.on('message', (response: ComposerResponse) => this.#settle(response));
    worker.on('error', error => this.#ended(worker, error.message));
    worker.on('exit', code => this.#ended(worker, `code ${code}`));
    return worker;
  }

  #settle({ id, result }: ComposerResponse): void {
    this.#pending.get(id)?.resolve(result);
    this.#pending.delete(id);
    if (this.#pending.size > 0) return;
    this.#worker?.unref();
    this.#idle = setTimeout(() => void this.close(), IDLE_MS).unref();
  }

  /** What it was at is rejected; one that was closed may have another one in its place already. */
  #ended(worker: Worker, reason: string): void {
    if (this.#worker === worker) this.#worker = undefined;
    for (const [id, task] of this.#pending) {
      if (task.worker !== worker) continue;
      this.#pending.delete(id);
      task.reject(new Error(`the composer's thread ended: ${reason}`));
    }
  }
}
