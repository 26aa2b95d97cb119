/** A page in Chromium, driven by the DevTools protocol: what it shows, and what it asks for. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import WebSocket from 'ws';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The program; undefined where there is none on this machine. `CHROMIUM` names another place. */
export const CHROMIUM = [process.env.CHROMIUM ?? '', ...PLACES].find(place => place !== '' && existsSync(place));

/** For how long something is waited for that a page shows, in ms. */
const PATIENCE_MS = 50_000;

export interface Page {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** The value of an expression in the page, as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Evaluates until the value is as wanted. Fails with the last value. */
  until(expression: string, wanted: (value: unknown) => boolean): Promise<unknown>;
  /** The addresses that the page has asked for, in order. */
  asked(): readonly string[];
}

export interface Browser {
  open(): Promise<Page>;
  close(): Promise<void>;
}

interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: { request?: { url: string } };
  result?: Record<string, never>;
  error?: { message: string };
}

/** Starts it without a window and with a profile of its own. */
export async function startBrowser(program: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const child = spawn(
    program,
    ['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const socket = await connect(await addressOf(child.stderr));
  const devtools = new Devtools(socket);
  return {
    open: () => openPage(devtools),
    close: async () => {
      socket.terminate();
      child.kill('SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** It says on its error output where it listens. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [, address] = /^DevTools listening on (ws:.*)$/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('Chromium has ended before it listened');
}

function connect(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address);
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}

class Devtools {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #listeners = new Set<(message: Message) => void>();
  #last = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', data => this.#take(JSON.parse(String(data)) as Message));
  }

  listen(listener: (message: Message) => void): void {
    this.#listeners.add(listener);
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, never>> {
    this.#last += 1;
    const id = this.#last;
    this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {}),
      );
    });
  }

  #take(message: Message): void {
    if (message.id === undefined) for (const listener of this.#listeners) listener(message);
    else this.#waiting.get(message.id)?.(message);
  }
}

async function openPage(devtools: Devtools): Promise<Page> {
  const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, params: object = {}) => devtools.send(method, params, sessionId);
  const asked: string[] = [];
  devtools.listen(({ sessionId: of, method, params }) => {
    if (of === sessionId && method === 'Network.requestWillBeSent') asked.push(params?.request?.url ?? '');
  });
  await send('Network.enable');
  await send('Page.enable');
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result } = (await send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    })) as unknown as { result: { value: unknown } };
    return result.value;
  };
  return {
    goto: async url => void (await send('Page.navigate', { url })),
    reload: async () => void (await send('Page.reload')),
    evaluate,
    until: (expression, wanted) => untilShown(() => evaluate(expression), expression, wanted),
    asked: () => asked,
  };
}

async function untilShown(
  read: () => Promise<unknown>,
  what: string,
  wanted: (value: unknown) => boolean,
): Promise<unknown> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    // While a page gives way to another one there is nothing to evaluate in.
    const value = await read().catch(() => undefined);
    if (wanted(value)) return value;
    if (Date.now() > until) throw new Error(`${what} must be as wanted some time, but is: ${JSON.stringify(value)}`);
    await sleep(50);
  }
}
