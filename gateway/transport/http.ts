/**
 * The HTTP client below transport.ts: kept connections to each origin, a text sent, a text received, one time limit
 * over all of it.
 */
import { Agent, request } from 'undici';
import type { Cancellation } from '#shared/server/deadline.ts';
import { Deadlines } from './deadlines.ts';
import type { Deadline } from './deadlines.ts';
import { failure } from './http1-answer.ts';
import { Call, Http1Pool } from './http1.ts';
import type { Answer } from './http1.ts';

export interface HttpOptions {
  /** Limit over connecting, waiting and reading together, in milliseconds. */
  limitMs: number;
  /** Limit until the first byte of the answer, in milliseconds. */
  firstByteMs: number;
  /** Limit over connecting alone, in milliseconds. */
  connectMs: number;
  /** Connections to one origin; further requests wait for one of them, within their time limit. */
  connections: number;
  /** An answer of more bytes is given up. */
  answerLimit: number;
}

/**
 * What rejects, by its code: `TIMEOUT`, `FIRST_BYTE`, `CONNECT_TIMEOUT`, `CANCELLED`, `TOO_LARGE`, `CLOSED`,
 * `BAD_ANSWER`, `BAD_HEADER`, or a code of the operating system or of undici.
 */
export interface HttpError extends Error {
  code?: string;
}

export interface Http {
  /**
   * @param headers in lower case; those of HTTP itself are added
   * @param limitMs a shorter limit than the usual one. Default: the usual one
   * @param cancellation of the answer: nobody waits for it any more
   */
  post(
    url: URL,
    headers: Record<string, string>,
    body: string,
    limitMs?: number,
    cancellation?: Cancellation,
  ): Promise<Answer>;
  close(): Promise<void>;
}

export function createHttp(options: HttpOptions): Http {
  const deadlines = new Deadlines<Post>(options.limitMs, late => late.giveUp(tooLate()));
  const firstBytes = new Deadlines<Post>(options.firstByteMs, late =>
    late.giveUp(failure('FIRST_BYTE', 'nothing of an answer came')),
  );
  const pools = new Map<string, Http1Pool>();
  const secure = createSecure(options);
  const origins = new WeakMap<URL, Origin>();
  const originOf = (url: URL): Origin => {
    let origin = origins.get(url);
    if (!origin) {
      let pool = pools.get(url.host);
      if (!pool) pools.set(url.host, (pool = new Http1Pool(url, options)));
      origins.set(
        url,
        (origin = {
          pool,
          head: `POST ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\nconnection: keep-alive\r\n`,
        }),
      );
    }
    return origin;
  };
  return {
    post: (url, headers, body, limitMs = options.limitMs, cancellation) => {
      if (url.protocol !== 'http:') return secure.post(url, headers, body, limitMs, cancellation);
      if (cancellation?.cancelled) return Promise.reject(gone());
      const { pool, head } = originOf(url);
      let text = head;
      for (const name in headers) {
        const value = headers[name]!;
        if (/[^\t\x20-\x7e]/.test(value))
          return Promise.reject(failure('BAD_HEADER', `the header ${name} is not text`));
        text += `${name}: ${value}\r\n`;
      }
      const length = Buffer.byteLength(body);
      return new Promise((resolve, reject) => {
        const call = new Post(
          `${text}content-length: ${length}\r\n\r\n${body}`,
          length === body.length ? 'latin1' : 'utf8',
          pool,
          deadlines,
          firstBytes,
          cancellation,
          resolve,
          reject,
        );
        const now = performance.now();
        // One timer does for all that have the usual limit. Where the whole has no more time than its first byte, the
        // one limit is enough.
        if (limitMs < options.limitMs) call.timer = setTimeout(() => call.giveUp(tooLate()), limitMs);
        else call.deadline = deadlines.start(call, now);
        if (options.firstByteMs < limitMs) call.firstByte = firstBytes.start(call, now);
        pool.send(call);
      });
    },
    close: async () => {
      deadlines.close();
      firstBytes.close();
      for (const pool of pools.values()) pool.close();
      await secure.close();
    },
  };
}

const tooLate = (): Error => failure('TIMEOUT', 'the time limit has passed');
const gone = (): Error => failure('CANCELLED', 'nobody waits any more');

/** Where a URL leads: its connections, and how a request to it begins. */
interface Origin {
  pool: Http1Pool;
  head: string;
}

/** A request on its way, with its time limits. */
class Post extends Call {
  readonly text: string;
  readonly encoding: 'latin1' | 'utf8';
  /** Of a limit of its own. */
  timer: NodeJS.Timeout | undefined;
  /** Of the usual limit. */
  deadline: Deadline<Post> | undefined;
  firstByte: Deadline<Post> | undefined;
  readonly #pool: Http1Pool;
  readonly #deadlines: Deadlines<Post>;
  readonly #firstBytes: Deadlines<Post>;
  readonly #cancellation: Cancellation | undefined;
  readonly #cancel: (() => void) | undefined;
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (error: Error) => void;

  constructor(
    text: string,
    encoding: 'latin1' | 'utf8',
    pool: Http1Pool,
    deadlines: Deadlines<Post>,
    firstBytes: Deadlines<Post>,
    cancellation: Cancellation | undefined,
    resolve: (answer: Answer) => void,
    reject: (error: Error) => void,
  ) {
    super();
    this.text = text;
    this.encoding = encoding;
    this.#pool = pool;
    this.#deadlines = deadlines;
    this.#firstBytes = firstBytes;
    this.#cancellation = cancellation;
    this.#resolve = resolve;
    this.#reject = reject;
    if (cancellation) cancellation.add((this.#cancel = () => this.giveUp(gone())));
  }

  giveUp(error: Error): void {
    this.#pool.giveUp(this, error);
  }

  begun(): void {
    if (this.firstByte) this.#firstBytes.stop(this.firstByte);
  }

  done(status: number, text: string): void {
    this.#over();
    this.#resolve({ status, text: text.startsWith('\uFEFF') ? text.slice(1) : text });
  }

  failed(error: Error): void {
    this.#over();
    this.#reject(error);
  }

  #over(): void {
    this.begun();
    if (this.timer) clearTimeout(this.timer);
    if (this.deadline) this.#deadlines.stop(this.deadline);
    if (this.#cancel) this.#cancellation!.delete(this.#cancel);
  }
}

/** Everything but `http:`, through undici. */
function createSecure({ limitMs: usual, firstByteMs, connectMs, connections, answerLimit }: HttpOptions): Http {
  const agent = new Agent({
    connections,
    maxResponseSize: answerLimit,
    connect: { timeout: connectMs },
    headersTimeout: firstByteMs,
    bodyTimeout: 0,
  });
  return {
    post: async (url, headers, text, limitMs = usual, cancellation) => {
      const late = AbortSignal.timeout(Math.ceil(limitMs));
      const left = new AbortController();
      const leave = (): void => left.abort();
      cancellation?.add(leave);
      if (cancellation?.cancelled) leave();
      try {
        const { statusCode: status, body } = await request(url, {
          dispatcher: agent,
          method: 'POST',
          headers,
          body: text,
          signal: AbortSignal.any([late, left.signal]),
        });
        return { status, text: await body.text() };
      } catch (error) {
        const code = left.signal.aborted
          ? 'CANCELLED'
          : late.aborted
            ? 'TIMEOUT'
            : {
                UND_ERR_RES_EXCEEDED_MAX_SIZE: 'TOO_LARGE',
                UND_ERR_CONNECT_TIMEOUT: 'CONNECT_TIMEOUT',
                UND_ERR_HEADERS_TIMEOUT: 'FIRST_BYTE',
              }[(error as HttpError).code ?? ''];
        throw code ? Object.assign(error as HttpError, { code }) : error;
      } finally {
        cancellation?.delete(leave);
      }
    },
    close: () => agent.destroy(),
  };
}
