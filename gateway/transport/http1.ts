/**
 * HTTP/1.1 to one origin, for requests and responses that are one text each: a stack of kept connections, one write for
 * a request, one buffer a connection to read into. Nothing is guessed: a response that contradicts itself about where
 * it ends closes its connection.
 */
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { HttpOptions } from './http-client.ts';
import { failure, readChunks, readHead } from './http1-response.ts';
import type { Head } from './http1-response.ts';

const READ_BUFFER = 65_536;
const HEAD_LIMIT = 65_536;
const END = Buffer.from('\r\n\r\n');

/** One request and its response. Exactly one of `done` and `failed` is called, once. */
export abstract class Exchange {
  /** The whole request, head and body. */
  abstract readonly text: string;
  /** latin1 is faster, and correct where the whole text is ASCII. */
  abstract readonly encoding: 'latin1' | 'utf8';
  /** The connection that carries the request, once it is sent. Set by the connection. */
  connection: Connection | undefined;

  /** Called before `done` or `failed`, when the first byte of the response has arrived. */
  abstract begun(): void;
  abstract done(status: number, text: string): void;
  abstract failed(error: Error & { code?: string }): void;
}

export type PoolOptions = Pick<HttpOptions, 'connectMs' | 'connections' | 'responseLimit'>;

/** The connections to one origin (`http:` only). */
export class Http1Pool {
  readonly #host: string;
  readonly #port: number;
  readonly #options: PoolOptions;
  readonly #idle: Connection[] = [];
  readonly #all = new Set<Connection>();
  #queue: Exchange[] = [];

  constructor(origin: URL, options: PoolOptions) {
    this.#host = origin.hostname.replace(/^\[|\]$/g, '');
    this.#port = Number(origin.port || 80);
    this.#options = options;
  }

  send(exchange: Exchange): void {
    const connection = this.#takeIdle() ?? (this.#all.size < this.#options.connections ? this.#open() : undefined);
    if (connection) connection.send(exchange);
    else this.#queue.push(exchange);
  }

  /** Cancels an exchange. Where its request is sent already, its connection ends too. */
  giveUp(exchange: Exchange, error: Error): void {
    if (exchange.connection) {
      exchange.connection.fail(error);
      return;
    }
    this.#queue = this.#queue.filter(other => other !== exchange);
    exchange.failed(error);
  }

  close(): void {
    const error = failure('CLOSED', 'the gateway stops');
    for (const connection of [...this.#all]) connection.fail(error);
    for (const exchange of this.#queue.splice(0)) exchange.failed(error);
  }

  /** Called by a connection that is ready for the next request. */
  release(connection: Connection): void {
    const next = this.#queue.shift();
    if (next) {
      connection.send(next);
      return;
    }
    this.#idle.push(connection);
    // The one at the bottom of the stack is used least.
    const oldest = this.#idle[0];
    if (oldest && !oldest.usable(performance.now())) oldest.fail(failure('CLOSED', 'kept for too long'));
  }

  /** Called by a connection that has ended. */
  remove(connection: Connection): void {
    this.#all.delete(connection);
    const index = this.#idle.indexOf(connection);
    if (index >= 0) this.#idle.splice(index, 1);
    const next = this.#queue.shift();
    if (next) this.#open().send(next);
  }

  #takeIdle(): Connection | undefined {
    const now = performance.now();
    for (let connection = this.#idle.pop(); connection; connection = this.#idle.pop()) {
      if (connection.usable(now)) return connection;
      connection.fail(failure('CLOSED', 'kept for too long'));
    }
    return undefined;
  }

  #open(): Connection {
    const connection = new Connection(this.#host, this.#port, this.#options, this);
    this.#all.add(connection);
    return connection;
  }
}

/** One connection. It carries one request at a time. */
class Connection {
  readonly #socket: Socket;
  readonly #limit: number;
  readonly #pool: Http1Pool;
  #exchange: Exchange | undefined;
  /** What has arrived of a response that is not complete yet. */
  #parts: Buffer[] = [];
  #length = 0;
  #head: Head | undefined;
  /** Whether the server has ended its side. */
  #ended = false;
  #keptUntil = Infinity;
  #gone = false;

  constructor(host: string, port: number, { responseLimit, connectMs }: PoolOptions, pool: Http1Pool) {
    this.#limit = responseLimit;
    this.#pool = pool;
    const read = (count: number, buffer: Uint8Array): boolean => {
      this.#read((buffer as Buffer).subarray(0, count));
      return true;
    };
    this.#socket = connect({
      host,
      port,
      noDelay: true,
      onread: { buffer: Buffer.allocUnsafeSlow(READ_BUFFER), callback: read },
    });
    const timer = setTimeout(() => this.fail(failure('CONNECT_TIMEOUT', 'no connection in time')), connectMs);
    this.#socket.once('connect', () => clearTimeout(timer));
    this.#socket.once('close', () => clearTimeout(timer));
    this.#socket.on('error', error => this.fail(error));
    this.#socket.on('end', () => this.#end());
    this.#socket.on('close', () => this.fail(failure('CLOSED', 'the connection was closed')));
  }

  usable(now: number): boolean {
    return !this.#gone && !this.#ended && now < this.#keptUntil;
  }

  send(exchange: Exchange): void {
    this.#exchange = exchange;
    exchange.connection = this;
    this.#socket.write(exchange.text, exchange.encoding);
  }

  /** Ends the connection, and fails its exchange. */
  fail(error: Error): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#socket.destroy();
    const exchange = this.#exchange;
    this.#exchange = undefined;
    if (exchange) {
      exchange.connection = undefined;
      exchange.failed(error);
    }
    this.#pool.remove(this);
  }

  #read(chunk: Buffer): void {
    const exchange = this.#exchange;
    if (!exchange) {
      this.fail(failure('UNASKED', 'a response without a request'));
      return;
    }
    if (this.#length === 0) exchange.begun();
    this.#length += chunk.length;
    if (this.#length > this.#limit) {
      this.fail(failure('TOO_LARGE', 'the response is too large'));
      return;
    }
    // The usual response is one chunk and is never copied. The buffer is used again for the next chunk.
    if (this.#parts.length === 0 && this.#take(exchange, chunk)) return;
    const part = Buffer.from(chunk);
    this.#parts.push(part);
    if (this.#parts.length === 1 || !this.#mayBeComplete(part)) return;
    const all = Buffer.concat(this.#parts);
    this.#parts = [all];
    this.#take(exchange, all);
  }

  /** Whether parsing is worth it: most parts of a large response are only counted. */
  #mayBeComplete(last: Buffer): boolean {
    if (!this.#head) return true;
    const { start, length, chunked } = this.#head;
    if (length !== undefined) return this.#length >= start + length;
    // The last chunk is empty, and so are the lines after it.
    return chunked && (last.length < 4 || last.subarray(-4).equals(END));
  }

  /** Takes the response if it is complete; false where more is to come. */
  #take(exchange: Exchange, all: Buffer): boolean {
    try {
      this.#head ??= readFinalHead(all);
      if (!this.#head) return false;
      const { start, length, chunked } = this.#head;
      if (chunked) {
        const body = readChunks(all, start);
        if (!body) return false;
        this.#done(exchange, this.#head, body.text, body.end === all.length);
        return true;
      }
      if (length === undefined || all.length < start + length) return false;
      this.#done(exchange, this.#head, all.toString('utf8', start, start + length), all.length === start + length);
    } catch (error) {
      this.fail(error as Error);
    }
    return true;
  }

  #end(): void {
    this.#ended = true;
    const [exchange, head] = [this.#exchange, this.#head];
    // Without a length, the end of the connection is the end of the response.
    if (exchange && head && head.length === undefined && !head.chunked)
      this.#done(exchange, head, Buffer.concat(this.#parts).toString('utf8', head.start), false);
    this.fail(failure('CLOSED', 'the connection was closed'));
  }

  /** @param clean whether nothing came after the response */
  #done(exchange: Exchange, { status, close, keptMs }: Head, text: string, clean: boolean): void {
    this.#exchange = undefined;
    exchange.connection = undefined;
    this.#head = undefined;
    this.#parts = [];
    this.#length = 0;
    this.#keptUntil = performance.now() + keptMs;
    if (close || !clean || this.#ended) this.fail(failure('CLOSED', 'the connection is not kept'));
    else this.#pool.release(this);
    exchange.done(status, text);
  }
}

/**
 * The head of the response; undefined where it is not complete yet. Responses of the statuses 100 to 199 come before
 * the response, and are skipped.
 * @throws BAD_ANSWER
 */
function readFinalHead(all: Buffer): Head | undefined {
  for (let from = 0; ; ) {
    const end = all.indexOf(END, from);
    if (end < 0) {
      if (all.length - from > HEAD_LIMIT) throw failure('BAD_ANSWER', 'a head that does not end');
      return undefined;
    }
    const head = readHead(all.toString('latin1', from, end + 2), end + END.length);
    if (head.status >= 200) return head;
    from = head.start;
  }
}
