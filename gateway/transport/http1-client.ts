/** Our own HTTP/1.1 client for `http:` addresses: a pool of kept connections to each origin, and the time limits. */
import type { Cancellation } from '#shared/process/cancellation.ts';
import { Deadlines } from './deadlines.ts';
import type { Deadline } from './deadlines.ts';
import type { HttpClient, HttpOptions, HttpRequest, HttpResponse } from './http-client.ts';
import { Exchange, Http1Pool } from './http1.ts';
import { failure } from './http1-response.ts';

/** Where a URL leads: its connections, and how a request to it begins. */
interface Origin {
  pool: Http1Pool;
  head: string;
}

/** The time limits of one client. */
interface Limits {
  limitMs: number;
  firstByteMs: number;
  /** One timer serves all requests that have the usual limit. */
  deadlines: Deadlines<PostExchange>;
  firstBytes: Deadlines<PostExchange>;
}

export class Http1Client implements HttpClient {
  readonly #options: HttpOptions;
  readonly #limits: Limits;
  readonly #pools = new Map<string, Http1Pool>();
  readonly #origins = new WeakMap<URL, Origin>();

  constructor(options: HttpOptions) {
    this.#options = options;
    this.#limits = {
      limitMs: options.limitMs,
      firstByteMs: options.firstByteMs,
      deadlines: new Deadlines(options.limitMs, late => late.giveUp(timedOut())),
      firstBytes: new Deadlines(options.firstByteMs, late =>
        late.giveUp(failure('FIRST_BYTE', 'no byte of a response came in time')),
      ),
    };
  }

  post(request: HttpRequest): Promise<HttpResponse> {
    if (request.cancellation?.cancelled) return Promise.reject(cancelled());
    let exchange: PostExchange;
    try {
      exchange = new PostExchange(this.#originOf(request.url), request, this.#limits);
    } catch (error) {
      return Promise.reject(error);
    }
    return new Promise((resolve, reject) => exchange.start(resolve, reject, request.limitMs));
  }

  async close(): Promise<void> {
    this.#limits.deadlines.close();
    this.#limits.firstBytes.close();
    for (const pool of this.#pools.values()) pool.close();
  }

  #originOf(url: URL): Origin {
    let origin = this.#origins.get(url);
    if (!origin) {
      const head = `POST ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\nconnection: keep-alive\r\n`;
      origin = { pool: this.#poolOf(url), head };
      this.#origins.set(url, origin);
    }
    return origin;
  }

  #poolOf(url: URL): Http1Pool {
    let pool = this.#pools.get(url.host);
    if (!pool) {
      pool = new Http1Pool(url, this.#options);
      this.#pools.set(url.host, pool);
    }
    return pool;
  }
}

const timedOut = (): Error => failure('TIMEOUT', 'the time limit has passed');
const cancelled = (): Error => failure('CANCELLED', 'no client waits for the response any more');

/**
 * The headers as HTTP writes them. Throws BAD_HEADER where a value is not plain text: it could be read as two headers.
 */
function headersText(headers: Record<string, string>): string {
  let text = '';
  for (const name in headers) {
    const value = headers[name] ?? '';
    if (/[^\t\x20-\x7e]/.test(value)) throw failure('BAD_HEADER', `the header ${name} is not text`);
    text += `${name}: ${value}\r\n`;
  }
  return text;
}

/** A POST request in flight, with its time limits. */
class PostExchange extends Exchange {
  readonly text: string;
  readonly encoding: 'latin1' | 'utf8';
  readonly #pool: Http1Pool;
  readonly #limits: Limits;
  readonly #cancellation: Cancellation | undefined;
  /** The timer of a limit that is shorter than the usual one. */
  #timer: NodeJS.Timeout | undefined;
  /** The usual limit. */
  #deadline: Deadline<PostExchange> | undefined;
  #firstByte: Deadline<PostExchange> | undefined;
  #cancel: (() => void) | undefined;
  #resolve: ((response: HttpResponse) => void) | undefined;
  #reject: ((error: Error) => void) | undefined;

  /** @throws BAD_HEADER */
  constructor({ pool, head }: Origin, { headers, body, cancellation }: HttpRequest, limits: Limits) {
    super();
    const length = Buffer.byteLength(body);
    this.text = `${head}${headersText(headers)}content-length: ${length}\r\n\r\n${body}`;
    this.encoding = length === body.length ? 'latin1' : 'utf8';
    this.#pool = pool;
    this.#limits = limits;
    this.#cancellation = cancellation;
  }

  /** Sends the request; exactly one of `resolve` and `reject` is called, once. */
  start(
    resolve: (response: HttpResponse) => void,
    reject: (error: Error) => void,
    limitMs = this.#limits.limitMs,
  ): void {
    this.#resolve = resolve;
    this.#reject = reject;
    if (this.#cancellation) {
      this.#cancel = () => this.giveUp(cancelled());
      this.#cancellation.add(this.#cancel);
    }
    const { deadlines, firstBytes, firstByteMs } = this.#limits;
    const now = performance.now();
    if (limitMs < this.#limits.limitMs) this.#timer = setTimeout(() => this.giveUp(timedOut()), limitMs);
    else this.#deadline = deadlines.start(this, now);
    // Where the whole response has no more time than its first byte, one limit is enough.
    if (firstByteMs < limitMs) this.#firstByte = firstBytes.start(this, now);
    this.#pool.send(this);
  }

  giveUp(error: Error): void {
    this.#pool.giveUp(this, error);
  }

  begun(): void {
    if (this.#firstByte) this.#limits.firstBytes.stop(this.#firstByte);
  }

  done(status: number, text: string): void {
    this.#stopLimits();
    this.#resolve?.({ status, text: text.startsWith('\uFEFF') ? text.slice(1) : text });
  }

  failed(error: Error): void {
    this.#stopLimits();
    this.#reject?.(error);
  }

  #stopLimits(): void {
    this.begun();
    if (this.#timer) clearTimeout(this.#timer);
    if (this.#deadline) this.#limits.deadlines.stop(this.#deadline);
    if (this.#cancel) this.#cancellation?.delete(this.#cancel);
  }
}
