/** What stands on the way from one platform to the other: it passes on, or does what a bad platform would. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Way {
  url: string;
  /** What it does with an answer; `pass` by default. */
  does: 'pass' | 'down' | 'slow' | Tampering;
  server: Server;
  requests: { path: string; headers: Record<string, string>; body: string }[];
}
/** An answer on its way back. */
export interface Passed {
  status: number;
  headers: Record<string, string>;
  body: string;
}
/** Changes an answer by the path that was asked. */
export type Tampering = (path: string, passed: Passed) => Passed;

/** Opens a way to an address. */
export async function openWay(to: string): Promise<Way> {
  const way: Way = {
    url: '',
    does: 'pass',
    requests: [],
    server: createServer((request, response) => void pass(way, to, request, response)),
  };
  await new Promise<void>(done => way.server.listen(0, '127.0.0.1', done));
  way.url = `http://127.0.0.1:${(way.server.address() as AddressInfo).port}`;
  return way;
}

async function pass(way: Way, to: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { does } = way;
  if (does === 'down') return void request.destroy();
  if (does === 'slow') return;
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => /^exchange-|^content-type$/.test(name)),
  ) as Record<string, string>;
  const path = request.url ?? '/';
  way.requests.push({ path, headers, body });
  const isPost = request.method === 'POST';
  const got = await fetch(new URL(path, to), {
    method: isPost ? 'POST' : 'GET',
    headers,
    ...(isPost && { body }),
  });
  const told = [...got.headers].filter(([name]) => /^exchange-|^content-type$/.test(name));
  const passed = { status: got.status, headers: Object.fromEntries(told), body: await got.text() };
  const sent = does === 'pass' ? passed : does(path, passed);
  response.writeHead(sent.status, sent.headers).end(sent.body);
}

/** Closes it. */
export function closeWay({ server }: Way): void {
  server.closeAllConnections();
  server.close();
}
