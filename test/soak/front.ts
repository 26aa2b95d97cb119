/**
 * Stands before a department, as the network does: passes on bytes as they come, until it is told to fail. Slow:
 * answers come late, or drip; cut: connections break, nobody listens, answers end half-way; lying: the department's
 * answers are replaced by lies.ts.
 */
import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { LIES } from './lies.ts';

const HOST = '127.0.0.1';
/** Pieces in which a dripping answer comes. */
const DRIPS = 40;
/** How much longer a dripping answer takes than a late one. */
const DRIP_TIMES = 5;

export type Conduct = 'pass' | 'slow' | 'refuse' | 'break' | 'lie';

export interface FrontOptions {
  /** Where the department listens. */
  target: number;
  /** How late a slow answer comes; on every other connection it drips instead, for five times as long. */
  slowMs: number;
}

export interface Front {
  port: number;
  /** From now on; what was begun under another conduct may end under this one. */
  behave(conduct: Conduct): Promise<void>;
  /** How often each lie was told. */
  told: Map<string, number>;
  close(): Promise<void>;
}

export async function openFront({ target, slowMs }: FrontOptions): Promise<Front> {
  const sockets = new Set<Socket>();
  const told = new Map<string, number>();
  let conduct: Conduct = 'pass';
  let accepted = 0;
  let lied = 0;
  /** The last answer for each set of fields. */
  const answers = new Map<string, string>();

  /** Asks the department itself, and answers with a lie, each in turn. */
  const liar = createHttpServer(async (request, response) => {
    const socket = response.socket!;
    try {
      const body = await textOf(request);
      const truth = await fetch(`http://${HOST}:${target}${request.url}`, {
        method: request.method!,
        headers: forwarded(request),
        body,
      });
      const answer = await truth.text();
      const fields = Object.keys((JSON.parse(answer) as { data?: object }).data ?? {}).join();
      answers.set(fields, answer);
      const [, other = ''] = [...answers].find(([of]) => of !== fields) ?? [];
      const [name, lie] = Object.entries(LIES)[(lied += 1) % Object.keys(LIES).length]!;
      told.set(name, (told.get(name) ?? 0) + 1);
      response.detachSocket(socket);
      socket.end(lie({ answer, other }));
    } catch {
      socket.destroy();
    }
  });

  const server = createServer({ noDelay: true }, socket => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
    if (conduct === 'lie') return void liar.emit('connection', socket);
    const drips = (accepted += 1) % 2 === 0;
    const department = connect({ host: HOST, port: target, noDelay: true });
    department.on('error', () => department.destroy());
    department.once('close', () => socket.destroy());
    socket.once('close', () => department.destroy());
    socket.on('data', chunk => department.write(chunk));
    // In order, whatever each waits for.
    let sent: Promise<unknown> = Promise.resolve();
    department.on('data', chunk => {
      if (conduct === 'break') {
        socket.write(chunk.subarray(0, chunk.length >> 1));
        return void setImmediate(() => socket.resetAndDestroy());
      }
      if (conduct === 'pass') return void (sent = sent.then(() => socket.write(chunk)));
      sent = sent.then(async () => {
        if (drips) return drip(socket, chunk, slowMs * DRIP_TIMES);
        await sleep(slowMs);
        socket.write(chunk);
      });
    });
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const cut = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port,
    told,
    behave: async next => {
      const was = conduct;
      conduct = next;
      if (next === 'refuse') server.close();
      // Kept connections were made under the other conduct.
      if (next === 'refuse' || next === 'lie' || was === 'lie') cut();
      if (was === 'refuse' && next !== 'refuse') await listen(server, port);
    },
    close: async () => {
      server.close();
      liar.close();
      cut();
    },
  };
}

const listen = (server: ReturnType<typeof createServer>, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });

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

const forwarded = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && !['host', 'connection', 'content-length'].includes(name) ? [[name, value]] : [],
    ),
  );
