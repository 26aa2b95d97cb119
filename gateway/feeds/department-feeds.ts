/**
 * Requests to the departments' feeds. An answer is passed on as it comes, never held whole, and has an end: by the time
 * that its reader asked it to wait, and by the time that a department may be silent. Connections are apart from those
 * of the graph, since a reader that waits holds one.
 */
import type { Readable } from 'node:stream';
import { Agent, request as send } from 'undici';
import type { Dispatcher } from 'undici';
import type { Config } from '#shared/process/config.ts';

/** How long the whole of an answer may take beyond what its reader lets it wait, in ms. */
const WHOLE_ANSWER_MS = 60_000;
/** The longest wait that a feed grants, in seconds; a longer one is refused by the department. */
const LONGEST_WAIT_SECONDS = 30;
/**
 * Answers that are the department's own word to the reader; all others say that something is wrong behind the gateway.
 */
const OF_THE_FEED: ReadonlySet<number> = new Set([200, 304, 400, 410]);

export interface FeedRead {
  department: string;
  /** The address of its subgraph; undefined where it has none. */
  url: string | undefined;
  /** Path and query. */
  path: string;
  /** For how long the answer may be held back, as the reader asked. */
  waitSeconds: number;
  headers: Record<string, string>;
  /** Aborted when the reader has gone. */
  signal: AbortSignal;
}

export interface FeedAnswer {
  status: number;
  headers: Dispatcher.ResponseData['headers'];
  body: Readable;
}

/**
 * A department that has no feed (404), does not answer (503), or not as a feed does (502). No message has addresses.
 */
export class FeedFailure extends Error {
  readonly status: 404 | 502 | 503;

  constructor(status: 404 | 502 | 503, message: string) {
    super(message);
    this.status = status;
  }
}

type Limits = Pick<Config, 'SUBGRAPH_CONNECT_MS' | 'SUBGRAPH_FIRST_BYTE_MS' | 'FEED_READERS'>;

export class DepartmentFeeds {
  readonly #limits: Limits;
  readonly #agent: Agent;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#agent = new Agent({ connections: limits.FEED_READERS, connect: { timeout: limits.SUBGRAPH_CONNECT_MS } });
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }

  /** Reads. Rejects with {@link FeedFailure}. */
  async read({ url, path, waitSeconds, headers, signal }: FeedRead): Promise<FeedAnswer> {
    if (!url) throw new FeedFailure(503, 'it has no address');
    const waitMs = Math.min(Math.max(waitSeconds, 0), LONGEST_WAIT_SECONDS) * 1_000;
    const { SUBGRAPH_FIRST_BYTE_MS: firstByteMs } = this.#limits;
    let response: Dispatcher.ResponseData;
    try {
      response = await send(new URL(path, url), {
        dispatcher: this.#agent,
        method: 'GET',
        headers,
        headersTimeout: waitMs + firstByteMs,
        bodyTimeout: firstByteMs,
        signal: AbortSignal.any([signal, AbortSignal.timeout(waitMs + WHOLE_ANSWER_MS)]),
      });
    } catch (error) {
      throw new FeedFailure(503, reasonOf(error as Error & { code?: string }));
    }
    const { statusCode, body } = response;
    if (OF_THE_FEED.has(statusCode)) return { status: statusCode, headers: response.headers, body };
    await body.dump().catch(() => {});
    if (statusCode === 404) throw new FeedFailure(404, 'it has no such feed');
    if (statusCode === 503) throw new FeedFailure(503, 'it cannot serve at the moment');
    throw new FeedFailure(502, `its feed answered with HTTP ${statusCode}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'no byte of a response came in time',
  ECONNREFUSED: 'it refuses connections',
};

const reasonOf = ({ code = '', name }: Error & { code?: string }): string =>
  REASONS[code] ?? `its feed could not be read (${code || name})`;
