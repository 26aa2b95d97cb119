/**
 * Redis, for what replicas of the gateway share. It never spoils a response: what it does not reply in time is left
 * out, and after one failure it is not used again until a connection made in the background has written and read. Of
 * its URL nothing but the host is shown.
 */
import { createHash } from 'node:crypto';
import type { Logger } from '#shared/process/log.ts';

/** Time for a connection with its log-in and its first script. */
const CONNECT_MS = 2_000;
/** Time between two tries to connect. */
const RETRY_MS = 1_000;

/** A script in Lua, which Redis runs as one step. */
export interface Script {
  text: string;
  /** The hash by which Redis recognises a script that it has run before. */
  sha: string;
}
export const defineScript = (text: string): Script => ({ text, sha: createHash('sha1').update(text).digest('hex') });

export interface RedisState {
  status: 'up' | 'down';
  /** RFC 3339. */
  since: string;
  /** Why it is down, without addresses. */
  reason?: string;
}

export interface RedisOptions {
  url: string;
  /** The only script that this client runs. */
  script: Script;
  /** Keys and arguments of a run without effect: it shows that a new connection works. */
  probe: Call;
  timeoutMs: number;
  log: Logger;
}

interface Call {
  keys: readonly string[];
  args: readonly (string | number)[];
}

/** The part of a client of `@redis/client` that is used. */
interface Client {
  sendCommand(args: readonly string[]): Promise<unknown>;
  destroy(): void;
}

export class Redis {
  readonly #options: RedisOptions;
  /** Without name, password and path. */
  readonly #host: string;
  #state: RedisState = { status: 'down', since: new Date().toISOString(), reason: 'not connected yet' };
  /** Whether the log says that it is down. */
  #reported = false;
  #client: Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  /** Begins to connect; does not wait for it. */
  constructor(options: RedisOptions) {
    this.#options = options;
    this.#host = new URL(options.url).host;
    void this.#connect();
  }

  state(): RedisState {
    return this.#state;
  }

  /**
   * Runs the script. Returns what `read` makes of its reply; undefined where there is no reply in time or `read`
   * throws. Never rejects.
   */
  run<Value>(
    keys: readonly string[],
    args: readonly (string | number)[],
    read: (reply: unknown) => Value,
  ): Promise<Value | undefined> | undefined {
    const client = this.#client;
    return this.#state.status === 'up' && client ? this.#run(client, { keys, args }, read) : undefined;
  }

  /** Drops the connection; the script is not run any more. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#client?.destroy();
    this.#client = undefined;
  }

  async #run<Value>(client: Client, call: Call, read: (reply: unknown) => Value): Promise<Value | undefined> {
    try {
      const reply = this.#send(client, 'EVALSHA', call).catch((error: Error) => {
        if (!error.message.startsWith('NOSCRIPT')) throw error;
        return this.#send(client, 'EVAL', call);
      });
      return read(await within(this.#options.timeoutMs, reply));
    } catch (error) {
      this.#fail(client, error);
      return undefined;
    }
  }

  #send(client: Client, command: 'EVAL' | 'EVALSHA', { keys, args }: Call): Promise<unknown> {
    const { text, sha } = this.#options.script;
    const script = command === 'EVAL' ? text : sha;
    return client.sendCommand([command, script, String(keys.length), ...keys, ...args.map(String)]);
  }

  async #connect(): Promise<void> {
    // Loaded only where it is used: 100 ms and 20 MB.
    const { createClient } = await import('@redis/client');
    if (this.#closed) return;
    const client = createClient({
      url: this.#options.url,
      RESP: 2,
      disableClientInfo: true,
      maintNotifications: 'disabled',
      disableOfflineQueue: true,
      socket: { connectTimeout: CONNECT_MS, reconnectStrategy: false },
    });
    this.#client = client;
    client.on('error', error => this.#fail(client, error));
    try {
      const probing = client.connect().then(() => this.#send(client, 'EVAL', this.#options.probe));
      await within(CONNECT_MS, probing);
    } catch (error) {
      this.#fail(client, error);
      return;
    }
    if (client === this.#client) this.#succeed();
  }

  #succeed(): void {
    if (this.#reported)
      this.#options.log.info({ redis: this.#host, downSince: this.#state.since }, 'Redis answers again');
    this.#reported = false;
    this.#state = { status: 'up', since: new Date().toISOString() };
  }

  #fail(client: Client, error: unknown): void {
    // The first failure of a connection is the only one that counts.
    if (client !== this.#client) return;
    this.#client = undefined;
    client.destroy();
    if (this.#closed) return;
    const reason = reasonOf(error);
    const since = this.#state.status === 'down' ? this.#state.since : new Date().toISOString();
    this.#state = { status: 'down', since, reason };
    if (!this.#reported)
      this.#options.log.warn(
        { redis: this.#host, reason },
        'Redis does not answer: until it does, each replica counts for itself',
      );
    this.#reported = true;
    this.#retry = setTimeout(() => void this.#connect(), RETRY_MS).unref();
  }
}

/** A fault of Redis, in words that may be logged. */
export class RedisFault extends Error {}

/**
 * Rejects after so long. What the network has brought by then is read first: a process that was busy itself must not
 * blame Redis for it.
 */
async function within<Value>(limitMs: number, reply: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => setImmediate(() => reject(new RedisFault(`no answer within ${limitMs} ms`))), limitMs);
  });
  try {
    return await Promise.race([reply, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Why Redis failed, in words of our own: a server that does not know a command repeats it, with the password in it. */
function reasonOf(error: unknown): string {
  if (error instanceof RedisFault) return error.message;
  const { code, message, name } = error as NodeJS.ErrnoException;
  if (code) return `no connection (${code})`;
  const [refusal] = /^[A-Z]{3,}(?= )/.exec(message) ?? [];
  return refusal ? `it refuses (${refusal})` : `no connection (${name})`;
}
