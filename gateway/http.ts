/** The HTTP client below transport.ts: kept connections to each origin, a text sent, a text received, one time limit over all of it. */
import { Agent, request } from 'undici';
import { Deadlines } from './deadlines.ts';
import { failure } from './http1-answer.ts';
import { Http1Pool } from './http1.ts';
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

/** What rejects, by its code: `TIMEOUT`, `FIRST_BYTE`, `CONNECT_TIMEOUT`, `CANCELLED`, `TOO_LARGE`, `CLOSED`, `BAD_ANSWER`, `BAD_HEADER`, or a code of the operating system or of undici. */
export interface HttpError extends Error {
  code?: string;
}

export interface Http {
  /**
   * @param headers in lower case; those of HTTP itself are added
   * @param limitMs a shorter limit than the usual one. Default: the usual one
   * @param signal aborted once nobody waits for the answer
   */
  post(url: URL, headers: Record<string, string>, body: string, limitMs?: number, signal?: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

export function createHttp(options: HttpOptions): Http {
  const deadlines = new Deadlines(options.limitMs);
  const firstBytes = new Deadlines(options.firstByteMs);
  const pools = new Map<string, Http1Pool>();
  const secure = createSecure(options);
  const poolOf = (url: URL): Http1Pool => {
    let pool = pools.get(url.host);
    if (!pool) pools.set(url.host, (pool = new Http1Pool(url, options)));
    return pool;
  };
  const heads = new WeakMap<URL, string>();
  const headOf = (url: URL): string => {
    let head = heads.get(url);
    if (head === undefined) heads.set(url, (head = `POST ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\nconnection: keep-alive\r\n`));
    return head;
  };
  return {
    post: (url, headers, body, limitMs = options.limitMs, signal) => {
      if (url.protocol !== 'http:') return secure.post(url, headers, body, limitMs, signal);
      if (signal?.aborted) return Promise.reject(failure('CANCELLED', 'nobody waits any more'));
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      let text = headOf(url);
      for (const name in headers) {
        const value = headers[name]!;
        if (/[^\t\x20-\x7e]/.test(value)) return Promise.reject(failure('BAD_HEADER', `the header ${name} is not text`));
        text += `${name}: ${value}\r\n`;
      }
      const deadline = { over: () => giveUp(failure('TIMEOUT', 'the time limit has passed')) };
      // One timer does for all that have the usual limit.
      const timer = limitMs < options.limitMs ? setTimeout(deadline.over, limitMs) : deadlines.start(deadline);
      const cancel = signal && (() => giveUp(failure('CANCELLED', 'nobody waits any more')));
      if (cancel) signal.addEventListener('abort', cancel);
      // Where the whole has no more time than its first byte, the one limit is enough.
      const first = options.firstByteMs < limitMs ? { over: () => giveUp(failure('FIRST_BYTE', 'nothing of an answer came')) } : undefined;
      if (first) firstBytes.start(first);
      const over = (): void => {
        if (first) firstBytes.stop(first);
        if (timer) clearTimeout(timer);
        else deadlines.stop(deadline);
        if (cancel) signal.removeEventListener('abort', cancel);
      };
      const length = Buffer.byteLength(body);
      const giveUp = poolOf(url).send(`${text}content-length: ${length}\r\n\r\n${body}`, length === body.length ? 'latin1' : 'utf8', {
        ...(first && { begun: () => firstBytes.stop(first) }),
        done: (status, text) => {
          over();
          resolve({ status, text: text.startsWith('\uFEFF') ? text.slice(1) : text });
        },
        failed: error => {
          over();
          reject(error);
        },
      });
      return promise;
    },
    close: async () => {
      deadlines.close();
      firstBytes.close();
      for (const pool of pools.values()) pool.close();
      await secure.close();
    },
  };
}

/** Everything but `http:`, through undici. */
function createSecure({ limitMs: usual, firstByteMs, connectMs, connections, answerLimit }: HttpOptions): Http {
  const agent = new Agent({ connections, maxResponseSize: answerLimit, connect: { timeout: connectMs }, headersTimeout: firstByteMs, bodyTimeout: 0 });
  return {
    post: async (url, headers, text, limitMs = usual, gone) => {
      const late = AbortSignal.timeout(Math.ceil(limitMs));
      const signal = gone ? AbortSignal.any([late, gone]) : late;
      try {
        const { statusCode: status, body } = await request(url, { dispatcher: agent, method: 'POST', headers, body: text, signal });
        return { status, text: await body.text() };
      } catch (error) {
        const code = gone?.aborted ? 'CANCELLED' : late.aborted ? 'TIMEOUT' : { UND_ERR_RES_EXCEEDED_MAX_SIZE: 'TOO_LARGE', UND_ERR_CONNECT_TIMEOUT: 'CONNECT_TIMEOUT', UND_ERR_HEADERS_TIMEOUT: 'FIRST_BYTE' }[(error as HttpError).code ?? ''];
        throw code ? Object.assign(error as HttpError, { code }) : error;
      }
    },
    close: () => agent.destroy(),
  };
}
