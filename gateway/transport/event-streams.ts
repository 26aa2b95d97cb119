/**
 * Subscriptions of the gateway at departments: one stream of server-sent events for each, with the caller's signed
 * principal. A stream that breaks, or is silent for too long, ends with an error, and is not begun again: what the
 * department told meanwhile would be missing, and nobody would know (docs/decisions/0025-subscriptions.md).
 */
import { Agent, request as send } from 'undici';
import type { Dispatcher } from 'undici';
import { graphError } from '#shared/errors.ts';
import type { Config } from '#shared/process/config.ts';
import { EventQueue } from '#shared/process/event-queue.ts';
import { EVENT_STREAM, EventReader } from '#shared/server/event-stream.ts';
import type { ReadEvent } from '#shared/server/event-stream.ts';
import type { DepartmentRequest } from './exchange.ts';
import type { SubgraphResponse } from './subgraph-request.ts';
import { Unavailable, unavailableError } from './unavailable.ts';

/** Characters of one event at most. */
const LONGEST_EVENT = 4_000_000;
/** Characters of a refusal that is read. */
const LONGEST_REFUSAL = 100_000;

export interface EventStreamsOptions {
  config: Config;
  /** The headers of a request to a department, without those of its content. */
  headersOf(request: DepartmentRequest): Promise<Record<string, string>>;
}

/** Accepts an event, or throws {@link Unavailable}. */
export type Accept = (response: SubgraphResponse) => SubgraphResponse;

export class EventStreams {
  readonly #options: EventStreamsOptions;
  readonly #agent: Agent;

  constructor(options: EventStreamsOptions) {
    const { SUBGRAPH_CONNECT_MS, SUBGRAPH_FIRST_BYTE_MS, SUBSCRIPTION_SILENCE_MS } = options.config;
    this.#options = options;
    this.#agent = new Agent({
      // Each subscription holds a connection; how many there may be is decided where they come in.
      connections: null,
      connect: { timeout: SUBGRAPH_CONNECT_MS },
      headersTimeout: SUBGRAPH_FIRST_BYTE_MS,
      bodyTimeout: SUBSCRIPTION_SILENCE_MS,
    });
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }

  /**
   * Subscribes. Rejects with {@link Unavailable} where no stream begins. The events end when the client has gone; a
   * reader that does not keep up gets LIMIT_EXCEEDED.
   */
  async open(request: DepartmentRequest, accept: Accept): Promise<AsyncIterable<SubgraphResponse>> {
    const { url, department, body, context } = request;
    const { config, headersOf } = this.#options;
    if (!url) throw new Unavailable('it has no address', { sent: false });
    const queue = new EventQueue<SubgraphResponse>(config.SUBSCRIPTION_QUEUE, () => tooSlow(config));
    const abort = new AbortController();
    context.cancellation?.add(() => queue.end());
    if (context.cancellation?.cancelled) queue.end();
    queue.onClose(() => abort.abort());
    const response = await this.#send(url, { ...(await headersOf(request)), accept: EVENT_STREAM }, body, abort);
    const refusal = await refusalOf(response);
    if (refusal) {
      abort.abort();
      queue.push(accept(refusal));
      queue.end();
    } else void pump(response, queue, { department, accept, isGone: () => abort.signal.aborted });
    return queue;
  }

  async #send(
    url: URL,
    headers: Record<string, string>,
    body: string,
    { signal }: AbortController,
  ): Promise<Dispatcher.ResponseData> {
    try {
      return await send(url, { dispatcher: this.#agent, method: 'POST', headers, body, signal });
    } catch (error) {
      throw new Unavailable(`no events can be had of it (${(error as { code?: string }).code ?? 'no code'})`, {
        unreached: true,
      });
    }
  }
}

/** What a department answers in the place of events; undefined where they begin. */
async function refusalOf({
  statusCode,
  headers,
  body,
}: Dispatcher.ResponseData): Promise<SubgraphResponse | undefined> {
  const type = String(headers['content-type'] ?? '');
  if (statusCode === 200 && type.startsWith(EVENT_STREAM)) return undefined;
  const text = (await body.text()).slice(0, LONGEST_REFUSAL);
  const answer = type.includes('json') ? parsed(text) : undefined;
  if (answer?.errors?.length) return { data: null, errors: answer.errors };
  throw new Unavailable(`it does not offer events (HTTP ${statusCode})`);
}

function parsed(text: string): SubgraphResponse | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

interface Pumping {
  department: string;
  accept: Accept;
  isGone(): boolean;
}

/** Reads a stream to its end, however fast its reader is. Never rejects. */
async function pump(
  { body }: Dispatcher.ResponseData,
  queue: EventQueue<SubgraphResponse>,
  { department, accept, isGone }: Pumping,
): Promise<void> {
  const reader = new EventReader(LONGEST_EVENT);
  const fail = (reason: string): void => {
    queue.push({ data: null, errors: [unavailableError(department, reason)] });
    queue.end();
  };
  try {
    for await (const piece of body)
      for (const event of reader.read(piece as Uint8Array)) if (!give(event, queue, accept)) return;
    fail('its events broke off');
  } catch (error) {
    if (!isGone()) fail(error instanceof Unavailable ? error.message : reasonOf(error as Error & { code?: string }));
  }
}

/** Gives an event to its reader. False after the last one. */
function give({ event, data }: ReadEvent, queue: EventQueue<SubgraphResponse>, accept: Accept): boolean {
  if (event === 'complete') {
    queue.end();
    return false;
  }
  if (event !== 'next') return true;
  const response = parsed(data);
  if (!response) throw new Unavailable('an event of it is no JSON object');
  return queue.push(accept(response));
}

const reasonOf = ({ code, message }: Error & { code?: string }): string => {
  if (code === 'UND_ERR_BODY_TIMEOUT') return 'it was silent for too long, without a heartbeat';
  return code === undefined ? message : `its events broke off (${code})`;
};

const tooSlow = ({ SUBSCRIPTION_QUEUE: maximum }: Config): Error =>
  graphError('LIMIT_EXCEEDED', `at most ${maximum} events may wait for their reader, but got: more; subscribe again`, {
    limit: 'waitingEvents',
    maximum,
  });
