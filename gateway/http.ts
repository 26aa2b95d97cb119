/** The HTTP client below transport.ts: a pool of kept connections for each origin, a text sent, a text received, one time limit over all of it. */
import { Pool } from 'undici';
import type { Dispatcher } from 'undici';
import { Deadlines } from './deadlines.ts';
import type { Deadline } from './deadlines.ts';

export interface HttpOptions {
  /** Limit over connecting, waiting and reading together, in milliseconds. */
  limitMs: number;
  /** Connections to one origin; further requests wait for one of them, within their time limit. */
  connections: number;
  /** An answer of more bytes is given up. */
  answerLimit: number;
}

export interface HttpAnswer {
  status: number;
  text: string;
}

/** What rejects: `TIMEOUT`, or the code of the operating system or of undici. */
export interface HttpError extends Error {
  code?: string;
}

export interface Http {
  post(url: URL, headers: Record<string, string>, body: string): Promise<HttpAnswer>;
  close(): Promise<void>;
}

export function createHttp({ limitMs, connections, answerLimit }: HttpOptions): Http {
  const deadlines = new Deadlines(limitMs);
  const pools = new Map<string, Pool>();
  const poolOf = (origin: string): Pool => {
    let pool = pools.get(origin);
    // The one time limit is ours.
    if (!pool) pools.set(origin, (pool = new Pool(origin, { connections, maxResponseSize: answerLimit, connect: { timeout: limitMs }, headersTimeout: 0, bodyTimeout: 0 })));
    return pool;
  };
  return {
    post: (url, headers, body) =>
      new Promise((resolve, reject) => {
        const exchange = new Exchange(deadlines, resolve, reject);
        deadlines.start(exchange);
        poolOf(url.origin).dispatch({ path: `${url.pathname}${url.search}`, method: 'POST', headers, body }, exchange as Dispatcher.DispatchHandler);
      }),
    close: async () => {
      deadlines.close();
      await Promise.all([...pools.values()].map(pool => pool.destroy()));
    },
  };
}

/** One request and its answer, as undici's lowest interface tells of them: no stream and no signal between the socket and the text. */
class Exchange implements Deadline {
  readonly #deadlines: Deadlines;
  readonly #resolve: (answer: HttpAnswer) => void;
  readonly #reject: (error: HttpError) => void;
  readonly #chunks: Buffer[] = [];
  #status = 0;
  #abort: ((reason: Error) => void) | undefined;
  #late = false;

  constructor(deadlines: Deadlines, resolve: (answer: HttpAnswer) => void, reject: (error: HttpError) => void) {
    this.#deadlines = deadlines;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  over(): void {
    this.#late = true;
    const error = Object.assign(new Error('the time limit has passed'), { code: 'TIMEOUT' });
    this.#reject(error);
    this.#abort?.(error);
  }

  onConnect(abort: (reason?: Error) => void): void {
    // It waited for a connection for too long.
    if (this.#late) abort(new Error('the time limit has passed'));
    else this.#abort = abort;
  }

  onHeaders(status: number): boolean {
    this.#status = status;
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.#chunks.push(chunk);
    return true;
  }

  onComplete(): void {
    this.#deadlines.stop(this);
    const [first] = this.#chunks;
    const text = this.#chunks.length > 1 ? Buffer.concat(this.#chunks).toString() : (first?.toString() ?? '');
    this.#resolve({ status: this.#status, text: text.startsWith('\uFEFF') ? text.slice(1) : text });
  }

  onError(error: HttpError): void {
    this.#deadlines.stop(this);
    this.#reject(error);
  }
}
