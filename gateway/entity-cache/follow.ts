/**
 * Follows the changes of a department, so that what is kept of it ends with them. The feed is asked again and again,
 * each time waiting for a change, so that one is known a moment after it was made; and as no request waits long, a
 * department that is cut off is noticed soon. While it cannot be asked, nothing of it is kept.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '#shared/process/log.ts';
import type { EntityStore } from './store.ts';

/** How long a request may wait for a change, in seconds. */
const WAIT_SECONDS = 2;
/** How long after that an answer may take, in ms. */
const ANSWER_MS = 1_000;
/** How long after a failure it is begun anew, in ms. */
const AGAIN_MS = 1_000;
const PAGE = 1_000;

/** Reads from a department's feed. */
export interface FeedSource {
  /** The department's address, where it has one now. */
  urlOf(department: string): string | undefined;
  /** The headers by which it recognises the gateway. */
  headersFor(department: string): Record<string, string> | Promise<Record<string, string>>;
  fetch: typeof fetch;
}

/** A page of the feed. */
interface Page {
  changes: FeedLine[];
  /** Where the feed goes on. */
  after: string;
}

export class FeedFollower {
  readonly #department: string;
  readonly #store: EntityStore;
  readonly #source: FeedSource;
  readonly #log: Logger;
  readonly #stopped = new AbortController();
  readonly #ended: Promise<void>;
  /** Whether it was told that the department is not followed; once is enough. */
  #wasTold = false;

  constructor(department: string, store: EntityStore, source: FeedSource, log: Logger) {
    this.#department = department;
    this.#store = store;
    this.#source = source;
    this.#log = log;
    this.#ended = this.#run();
  }

  /** Fulfilled once nothing of the department is kept any more. */
  stop(): Promise<void> {
    this.#stopped.abort();
    return this.#ended;
  }

  async #run(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      try {
        await this.#follow();
      } catch (error) {
        this.#tell(error);
      } finally {
        this.#store.lose(this.#department);
      }
      await sleep(AGAIN_MS, undefined, { ref: false, signal: this.#stopped.signal }).catch(() => {});
    }
  }

  #tell(error: unknown): void {
    if (this.#wasTold || this.#stopped.signal.aborted) return;
    this.#wasTold = true;
    const { message } = error as Error;
    this.#log.info({ department: this.#department, reason: message }, 'its changes are not followed: nothing is kept');
  }

  /** Follows until something fails. */
  async #follow(): Promise<void> {
    let after = await this.#end();
    this.#store.follow(this.#department);
    this.#wasTold = false;
    for (;;) {
      const page = await this.#read(after);
      for (const { creditCode, subject } of page.changes) {
        this.#store.changed(this.#department, creditCode);
        if (subject) this.#store.changedOf(this.#department, subject.type);
      }
      after = page.after;
    }
  }

  /** The place after all changes so far. */
  async #end(): Promise<string> {
    const response = await this.#get('/changes/snapshot?limit=1');
    await response.body?.cancel();
    return response.headers.get('feed-resume-after') ?? '';
  }

  async #read(after: string): Promise<Page> {
    const query = new URLSearchParams({ limit: String(PAGE), wait: String(WAIT_SECONDS), ...(after && { after }) });
    const text = await (await this.#get(`/changes?${query}`)).text();
    const changes = text.split('\n').flatMap(line => (line ? [JSON.parse(line) as FeedLine] : []));
    return { changes, after: changes.at(-1)?.cursor ?? after };
  }

  async #get(path: string): Promise<Response> {
    const url = this.#source.urlOf(this.#department);
    if (url === undefined) throw new Error('it has no address');
    const headers = await this.#source.headersFor(this.#department);
    const limit = AbortSignal.timeout(WAIT_SECONDS * 1_000 + ANSWER_MS);
    const signal = AbortSignal.any([limit, this.#stopped.signal]);
    const response = await this.#source.fetch(new URL(path, url), { headers, signal });
    if (!response.ok) throw new Error(`its feed answered ${response.status}`);
    return response;
  }
}

interface FeedLine {
  cursor: string;
  creditCode: string;
  /** The thing that changed. */
  subject?: { type: string };
}
