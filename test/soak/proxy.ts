/**
 * A proxy before a department, which fails as a network does. It passes on bytes as they come, until its conduct
 * changes. Slow: responses come late, or drip; refuse and break: no server listens, responses end half-way; lie: the
 * department's responses are replaced by lies.ts.
 */
import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { LIES } from './lies.ts';

const HOST = '127.0.0.1';
/** Pieces in which a dripping response comes. */
const DRIPS = 40;
/** How many times longer a dripping response takes than a late one. */
const DRIP_TIMES = 5;

export type Conduct = 'pass' | 'slow' | 'refuse' | 'break' | 'lie';

export interface ProxyOptions {
  /** Port at which the department listens. */
  target: number;
  /** How late a slow response comes; on every other connection it drips instead, for five times as long. */
  slowMs: number;
}

/** Opens a proxy; it listens on a free port. */
export async function openProxy(options: ProxyOptions): Promise<FaultyProxy> {
  const proxy = new FaultyProxy(options);
  await proxy.listen(0);
  return proxy;
}

export class FaultyProxy {
  /** Where it listens, also while it refuses connections. */
  port = 0;
  /** How often each lie was sent. */
  readonly lieCounts: Map<string, number>;
  readonly #options: ProxyOptions;
  readonly #server: Server;
  readonly #liar: Liar;
  readonly #sockets = new Set<Socket>();
  #conduct: Conduct = 'pass';
  #accepted = 0;

  constructor(options: ProxyOptions) {
    this.#options = options;
    this.#liar = new Liar(options.target);
    this.lieCounts = this.#liar.counts;
    this.#server = createServer({ noDelay: true }, socket => this.#accept(socket));
  }

  /** Changes the conduct from now on. What was begun under another conduct may end under this one. */
  async behave(conduct: Conduct): Promise<void> {
    const before = this.#conduct;
    this.#conduct = conduct;
    if (conduct === 'refuse') this.#server.close();
    // Kept connections were made under the other conduct.
    if (conduct === 'refuse' || conduct === 'lie' || before === 'lie') this.#cut();
    if (before === 'refuse' && conduct !== 'refuse') await this.listen(this.port);
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, HOST, () => {
        this.#server.off('error', reject);
        this.port = (this.#server.address() as AddressInfo).port;
        resolve();
      });
    });
  }

  close(): void {
    this.#server.close();
    this.#liar.close();
    this.#cut();
  }

  #cut(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  #accept(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => this.#sockets.delete(socket));
    if (this.#conduct === 'lie') {
      this.#liar.accept(socket);
      return;
    }
    this.#accepted += 1;
    const drips = this.#accepted % 2 === 0;
    const department = connect({ host: HOST, port: this.#options.target, noDelay: true });
    department.on('error', () => department.destroy());
    department.once('close', () => socket.destroy());
    socket.once('close', () => department.destroy());
    socket.on('data', chunk => department.write(chunk));
    // Chunks are sent in order, whatever each of them waits for.
    let sent = Promise.resolve();
    department.on('data', chunk => {
      if (this.#conduct === 'break') breakOff(socket, chunk);
      else {
        const slow = this.#conduct !== 'pass';
        sent = sent.then(async () => {
          if (slow) await this.#sendSlowly(socket, chunk, drips);
          else socket.write(chunk);
        });
      }
    });
  }

  async #sendSlowly(socket: Socket, chunk: Buffer, drips: boolean): Promise<void> {
    const { slowMs } = this.#options;
    if (drips) {
      await drip(socket, chunk, slowMs * DRIP_TIMES);
      return;
    }
    await sleep(slowMs);
    socket.write(chunk);
  }
}

/** Requests the department's own response, and sends a lie made of it; each lie in turn. */
class Liar {
  readonly counts = new Map<string, number>();
  readonly #target: number;
  readonly #server: HttpServer;
  /** The last response for each set of fields. */
  readonly #answers = new Map<string, string>();
  #sent = 0;

  constructor(target: number) {
    this.#target = target;
    this.#server = createHttpServer((request, response) => void this.#respond(request, response));
  }

  accept(socket: Socket): void {
    this.#server.emit('connection', socket);
  }

  close(): void {
    this.#server.close();
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { socket } = response;
    if (!socket) return;
    try {
      const lie = this.#nextLie(await this.#fetchTruth(request));
      response.detachSocket(socket);
      socket.end(lie);
    } catch {
      socket.destroy();
    }
  }

  async #fetchTruth(request: IncomingMessage): Promise<string> {
    const truth = await fetch(`http://${HOST}:${this.#target}${request.url}`, {
      method: request.method ?? 'POST',
      headers: forwarded(request),
      body: await textOf(request),
    });
    return truth.text();
  }

  #nextLie(answer: string): string {
    const fields = Object.keys((JSON.parse(answer) as { data?: object }).data ?? {}).join();
    this.#answers.set(fields, answer);
    const [, other = ''] = [...this.#answers].find(([of]) => of !== fields) ?? [];
    this.#sent += 1;
    const [name, lie] = Object.entries(LIES).at(this.#sent % Object.keys(LIES).length) ?? [];
    if (name === undefined || lie === undefined) throw new Error('there are no lies');
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    return lie({ answer, other });
  }
}

/** Sends half of a chunk, then resets the connection. */
function breakOff(socket: Socket, chunk: Buffer): void {
  socket.write(chunk.subarray(0, chunk.length >> 1));
  setImmediate(() => socket.resetAndDestroy());
}

async function drip(socket: Socket, chunk: Buffer, ms: number): Promise<void> {
  const size = Math.ceil(chunk.length / DRIPS);
  for (let at = 0; at < chunk.length && !socket.destroyed; at += size) {
    socket.write(chunk.subarray(at, at + size));
    await sleep(ms / DRIPS);
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk as string;
  return text;
}

const NOT_FORWARDED = ['host', 'connection', 'content-length'];

const forwarded = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && !NOT_FORWARDED.includes(name) ? [[name, value]] : [],
    ),
  );
