/**
 * HTTP/1.1 to one origin, for requests that are a text and answers that are one: a stack of kept connections, one write
 * for a request, one buffer a connection to read into. Nothing is guessed: an answer that does not say where it ends,
 * or says it twice, ends its connection.
 */
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { failure, readChunks, readHead } from './http1-answer.ts';
import type { Head } from './http1-answer.ts';

const READ_BUFFER = 65_536;
const HEAD_LIMIT = 65_536;
const END = Buffer.from('\r\n\r\n');

export interface Answer {
  status: number;
  text: string;
}

/** A request, and who waits for its answer. Exactly one of `done` and `failed` is called, once. */
export abstract class Call {
  /** The whole request, head and body. */
  abstract readonly text: string;
  /** latin1 is faster, and right where all of the text is ASCII. */
  abstract readonly encoding: 'latin1' | 'utf8';
  /** The pool's: where the request is, once it is sent. */
  connection: Connection | undefined;

  /** Called before, once the first byte of the answer is there. */
  abstract begun(): void;
  abstract done(status: number, text: string): void;
  abstract failed(error: Error & { code?: string }): void;
}

export interface PoolOptions {
  /** Limit over connecting, in milliseconds. */
  connectMs: number;
  /** Connections at once; further requests wait. */
  connections: number;
  /** An answer of more bytes is given up. */
  answerLimit: number;
}

/** The connections to one origin (`http:` only). */
export class Http1Pool {
  readonly #host: string;
  readonly #port: number;
  readonly #options: PoolOptions;
  readonly #idle: Connection[] = [];
  readonly #all = new Set<Connection>();
  #queue: Call[] = [];

  constructor(origin: URL, options: PoolOptions) {
    this.#host = origin.hostname.replace(/^\[|\]$/g, '');
    this.#port = Number(origin.port || 80);
    this.#options = options;
  }

  send(call: Call): void {
    const connection = this.#kept() ?? (this.#all.size < this.#options.connections ? this.#open() : undefined);
    if (connection) connection.send(call);
    else this.#queue.push(call);
  }

  /** A request that is sent takes its connection along. */
  giveUp(call: Call, error: Error): void {
    if (call.connection) return call.connection.fail(error);
    this.#queue = this.#queue.filter(other => other !== call);
    call.failed(error);
  }

  close(): void {
    const error = failure('CLOSED', 'the gateway stops');
    for (const connection of [...this.#all]) connection.fail(error);
    for (const call of this.#queue.splice(0)) call.failed(error);
  }

  #kept(): Connection | undefined {
    const now = performance.now();
    for (let connection = this.#idle.pop(); connection; connection = this.#idle.pop()) {
      if (connection.usable(now)) return connection;
      connection.fail(failure('CLOSED', 'kept for too long'));
    }
    return undefined;
  }

  #open(): Connection {
    const connection = new Connection(this.#host, this.#port, this.#options, {
      free: () => {
        const next = this.#queue.shift();
        if (next) return connection.send(next);
        this.#idle.push(connection);
        // The one at the bottom of the stack is the one that is used least.
        const oldest = this.#idle[0]!;
        if (!oldest.usable(performance.now())) oldest.fail(failure('CLOSED', 'kept for too long'));
      },
      gone: () => {
        this.#all.delete(connection);
        const kept = this.#idle.indexOf(connection);
        if (kept >= 0) this.#idle.splice(kept, 1);
        const next = this.#queue.shift();
        if (next) this.#open().send(next);
      },
    });
    this.#all.add(connection);
    return connection;
  }
}

/** One connection, which has one request at a time. */
class Connection {
  readonly #socket: Socket;
  readonly #limit: number;
  readonly #pool: { free(): void; gone(): void };
  #call: Call | undefined;
  /** What has come of an answer that is not whole yet. */
  #parts: Buffer[] = [];
  #length = 0;
  #head: Head | undefined;
  /** Whether the server ended its side. */
  #ended = false;
  #keptUntil = Infinity;
  #gone = false;

  constructor(
    host: string,
    port: number,
    { answerLimit, connectMs }: PoolOptions,
    pool: { free(): void; gone(): void },
  ) {
    this.#limit = answerLimit;
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

  send(call: Call): void {
    this.#call = call;
    call.connection = this;
    this.#socket.write(call.text, call.encoding);
  }

  /** Ends the connection, and fails what waits for it. */
  fail(error: Error): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#socket.destroy();
    const call = this.#call;
    this.#call = undefined;
    if (call) {
      call.connection = undefined;
      call.failed(error);
    }
    this.#pool.gone();
  }

  #read(chunk: Buffer): void {
    if (!this.#call) return this.fail(failure('UNASKED', 'an answer that nobody asked for'));
    if (this.#length === 0) this.#call.begun();
    this.#length += chunk.length;
    if (this.#length > this.#limit) return this.fail(failure('TOO_LARGE', 'the answer is too large'));
    // The usual answer is one chunk, and is never copied; the buffer is the next chunk's too.
    if (this.#parts.length === 0 && this.#take(chunk)) return;
    const part = Buffer.from(chunk);
    this.#parts.push(part);
    if (this.#parts.length === 1 || !this.#mayBeWhole(part)) return;
    const all = Buffer.concat(this.#parts);
    this.#parts = [all];
    this.#take(all);
  }

  /** Whether it is worth looking: most parts of a large answer are only counted. */
  #mayBeWhole(last: Buffer): boolean {
    if (!this.#head) return true;
    const { start, length, chunked } = this.#head;
    if (length !== undefined) return this.#length >= start + length;
    // The last chunk is empty, and so are the lines after it.
    return chunked && (last.length < 4 || last.subarray(-4).equals(END));
  }

  /** Takes the answer if all of it is there; false where more is to come. */
  #take(all: Buffer): boolean {
    try {
      for (let from = 0; !this.#head; ) {
        const end = all.indexOf(END, from);
        if (end < 0 && all.length - from > HEAD_LIMIT) throw failure('BAD_ANSWER', 'a head that does not end');
        if (end < 0) return false;
        const head = readHead(all.toString('latin1', from, end + 2), end + END.length);
        // 100 to 199 come before the answer.
        if (head.status >= 200) this.#head = head;
        else from = head.start;
      }
      const { start, length, chunked } = this.#head;
      if (chunked) {
        const body = readChunks(all, start);
        if (body) this.#done(body.text, body.end === all.length);
        return !!body;
      }
      if (length === undefined || all.length < start + length) return false;
      this.#done(all.toString('utf8', start, start + length), all.length === start + length);
    } catch (error) {
      this.fail(error as Error);
    }
    return true;
  }

  #end(): void {
    this.#ended = true;
    // Without a length the end of the connection is the end of the answer.
    if (this.#head && this.#head.length === undefined && !this.#head.chunked && this.#call)
      this.#done(Buffer.concat(this.#parts).toString('utf8', this.#head.start), false);
    this.fail(failure('CLOSED', 'the connection was closed'));
  }

  #done(text: string, clean: boolean): void {
    const { status, close, keptMs } = this.#head!;
    const call = this.#call!;
    this.#call = undefined;
    call.connection = undefined;
    this.#head = undefined;
    this.#parts = [];
    this.#length = 0;
    this.#keptUntil = performance.now() + keptMs;
    // Bytes past an answer's end belong to nobody.
    if (close || !clean || this.#ended) this.fail(failure('CLOSED', 'the connection is not kept'));
    else this.#pool.free();
    call.done(status, text);
  }
}
