/**
 * Who waits for changes of the feed is woken when there are some: PostgreSQL tells one connection of the process
 * (LISTEN), which is opened while somebody waits. Where it cannot, through a pooler in transaction mode, or while the
 * server is away, waiters wait for their time, as if nothing had been told.
 */
import pg from 'pg';

/** How long the connection is kept though nobody waits, in ms. */
const IDLE_MS = 60_000;
/** How long after a failure it is opened again, in ms. */
const AGAIN_MS = 5_000;

export class ChangeSignal {
  /** Null where nothing can tell of changes. */
  readonly #url: string | null;
  readonly #againMs: number;
  readonly #waiting = new Set<() => void>();
  #client: pg.Client | undefined;
  #opening = false;
  #retryAt = 0;
  #idle: NodeJS.Timeout | undefined;
  #isStopped = false;

  /**
   * @param url of the database; null where connections go through a pooler in transaction mode
   * @param againMs how long after a failure the connection is opened again
   */
  constructor(url: string | null, { againMs = AGAIN_MS }: { againMs?: number } = {}) {
    this.#url = url;
    this.#againMs = againMs;
  }

  /** Waits until changes are told, at most so many ms. Returns whether they were. */
  async wait(ms: number): Promise<boolean> {
    this.#listen();
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const told = (): void => resolve(true);
    this.#waiting.add(told);
    const over = setTimeout(() => resolve(false), ms);
    try {
      return await promise;
    } finally {
      clearTimeout(over);
      this.#waiting.delete(told);
      this.#restSoon();
    }
  }

  /** Wakes all who wait, and listens no more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#idle);
    this.#wake();
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => {});
  }

  #wake(): void {
    for (const told of this.#waiting) told();
  }

  #listen(): void {
    clearTimeout(this.#idle);
    if (this.#url === null || this.#client || this.#opening || this.#isStopped || Date.now() < this.#retryAt) return;
    this.#opening = true;
    void this.#open(new pg.Client({ connectionString: this.#url, keepAlive: true })).finally(() => {
      this.#opening = false;
    });
  }

  async #open(client: pg.Client): Promise<void> {
    const lost = (): void => {
      if (this.#client === client) this.#client = undefined;
      this.#retryAt = Date.now() + this.#againMs;
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', () => this.#wake());
    try {
      await client.connect();
      await client.query('listen change');
      this.#client = client;
      // What came before it listened was told to nobody.
      this.#wake();
    } catch {
      lost();
    }
    if (this.#isStopped || this.#client !== client) await client.end().catch(() => {});
  }

  /** Closes the connection after a while in which nobody waits. */
  #restSoon(): void {
    if (this.#waiting.size > 0 || this.#isStopped) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.#rest(), IDLE_MS);
    this.#idle.unref();
  }

  async #rest(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => {});
  }
}
