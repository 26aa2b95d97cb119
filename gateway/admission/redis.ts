/**
 * Redis, for what replicas of the gateway share. It never spoils an answer: whatever it does not say in time is left
 * out, and after one failure it is not asked again until a connection made in the background has written and read.
 * Nothing of its URL but the host is ever told.
 */
import { createHash } from 'node:crypto';
import type { Logger } from '#shared/process/log.ts';

/** Time for a connection with its log-in and its first script. */
const CONNECT_MS = 2_000;
/** Time between two tries to connect. */
const RETRY_MS = 1_000;

/** Lua, run as one step. */
export interface Script {
  text: string;
  sha: string;
}
export const defineScript = (text: string): Script => ({ text, sha: createHash('sha1').update(text).digest('hex') });

export interface RedisState {
  status: 'up' | 'down';
  since: string;
  /** Why it is down, without addresses. */
  reason?: string;
}

export interface Redis {
  /** What `read` makes of the script's reply; undefined where there is none in time or `read` throws. Never rejects. */
  run<Value>(
    keys: readonly string[],
    args: readonly (string | number)[],
    read: (reply: unknown) => Value,
  ): Promise<Value | undefined> | undefined;
  state(): RedisState;
  /** Drops the connection; nothing is asked any more. */
  close(): void;
}

export interface RedisOptions {
  url: string;
  /** The script that it is asked for. */
  script: Script;
  /** Keys and arguments of a run that harms nobody: it shows that a new connection works. */
  probe: { keys: readonly string[]; args: readonly (string | number)[] };
  timeoutMs: number;
  log: Logger;
}

/** What is used of a client of `@redis/client`. */
interface Client {
  sendCommand(args: readonly string[]): Promise<unknown>;
  destroy(): void;
}

/** Begins to connect; does not wait for it. */
export function openRedis({ url, script, probe, timeoutMs, log }: RedisOptions): Redis {
  const redis = new URL(url).host;
  let state: RedisState = { status: 'down', since: new Date().toISOString(), reason: 'not connected yet' };
  let told = false;
  let client: Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  const fail = (failed: Client, error: unknown): void => {
    // The first failure of a connection is the only one that counts.
    if (failed !== client) return;
    client = undefined;
    failed.destroy();
    if (closed) return;
    const reason = reasonOf(error);
    state = { status: 'down', since: state.status === 'down' ? state.since : new Date().toISOString(), reason };
    if (!told) log.warn({ redis, reason }, 'Redis does not answer: until it does, each replica counts for itself');
    told = true;
    retry = setTimeout(() => void connect(), RETRY_MS).unref();
  };
  const send = (
    to: Client,
    name: 'EVAL' | 'EVALSHA',
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<unknown> =>
    to.sendCommand([
      name,
      name === 'EVAL' ? script.text : script.sha,
      String(keys.length),
      ...keys,
      ...args.map(String),
    ]);
  const connect = async (): Promise<void> => {
    // Loaded only where it is used: 100 ms and 20 MB.
    const { createClient } = await import('@redis/client');
    if (closed) return;
    const made = createClient({
      url,
      RESP: 2,
      disableClientInfo: true,
      maintNotifications: 'disabled',
      disableOfflineQueue: true,
      socket: { connectTimeout: CONNECT_MS, reconnectStrategy: false },
    });
    client = made;
    made.on('error', error => fail(made, error));
    try {
      await within(
        CONNECT_MS,
        made.connect().then(() => send(made, 'EVAL', probe.keys, probe.args)),
      );
    } catch (error) {
      return fail(made, error);
    }
    if (made !== client) return;
    if (told) log.info({ redis, downSince: state.since }, 'Redis answers again');
    told = false;
    state = { status: 'up', since: new Date().toISOString() };
  };
  void connect();

  const run = async <Value>(
    asked: Client,
    keys: readonly string[],
    args: readonly (string | number)[],
    read: (reply: unknown) => Value,
  ): Promise<Value | undefined> => {
    try {
      const reply = send(asked, 'EVALSHA', keys, args).catch((error: Error) => {
        if (!error.message.startsWith('NOSCRIPT')) throw error;
        return send(asked, 'EVAL', keys, args);
      });
      return read(await within(timeoutMs, reply));
    } catch (error) {
      fail(asked, error);
      return undefined;
    }
  };
  return {
    run: (keys, args, read) => (state.status === 'up' && client ? run(client, keys, args, read) : undefined),
    state: () => state,
    close: () => {
      closed = true;
      clearTimeout(retry);
      client?.destroy();
      client = undefined;
    },
  };
}

/** What Redis does wrong, in words that anybody may read. */
export class RedisFault extends Error {}

/**
 * Rejects after so long. What the network has brought by then is read first: a process that was busy itself has not
 * been let down.
 */
async function within<Value>(limitMs: number, answer: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => setImmediate(() => reject(new RedisFault(`no answer within ${limitMs} ms`))), limitMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** In words of our own: a server that does not know a command repeats it, with the password in it. */
function reasonOf(error: unknown): string {
  if (error instanceof RedisFault) return error.message;
  const { code, message, name } = error as NodeJS.ErrnoException;
  if (code) return `no connection (${code})`;
  const [refusal] = /^[A-Z]{3,}(?= )/.exec(message) ?? [];
  return refusal ? `it refuses (${refusal})` : `no connection (${name})`;
}
