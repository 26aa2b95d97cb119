/**
 * Server-sent events as GraphQL over SSE has them in its distinct connections mode (the protocol of `graphql-sse`): an
 * event `next` for each result, and `complete` at the end. Written to a caller, and read of a department.
 */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Writable } from 'node:stream';

/** The media type of a stream of events. */
export const EVENT_STREAM = 'text/event-stream';

/** A stream of events is written with these headers: nobody keeps it, and no proxy holds it back. */
export const EVENT_STREAM_HEADERS = {
  'content-type': `${EVENT_STREAM}; charset=utf-8`,
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
} as const;

/** How often something is sent in any case, so that both sides know that the other is there, in ms. */
export const HEARTBEAT_MS = 10_000;

const HEARTBEAT = ':\n\n';
const COMPLETE = 'event: complete\ndata:\n\n';

/** The text of a result's event. */
export const nextEvent = (result: object): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;

/**
 * Writes results as events, as fast as the reader takes them, then the end. Between them comes a heartbeat. It ends
 * early where the reader goes.
 * @param flush is called after each text, where a compressor would keep it back
 */
export async function writeEvents(
  results: AsyncIterable<object>,
  stream: Writable,
  { heartbeatMs = HEARTBEAT_MS, flush = () => {} }: { heartbeatMs?: number; flush?: () => void } = {},
): Promise<void> {
  const iterator = results[Symbol.asyncIterator]();
  const write = (text: string): boolean => {
    const hasRoom = stream.write(text);
    flush();
    return hasRoom;
  };
  const gone = new AbortController();
  const leave = (): void => {
    gone.abort();
    void iterator.return?.();
  };
  stream.once('close', leave);
  const heartbeat = setInterval(() => {
    if (!stream.writableNeedDrain) write(HEARTBEAT);
  }, heartbeatMs);
  try {
    for (let next = await iterator.next(); !next.done && !stream.destroyed; next = await iterator.next())
      if (!write(nextEvent(next.value))) await drained(stream, gone.signal);
    if (!stream.destroyed) stream.end(COMPLETE);
  } finally {
    clearInterval(heartbeat);
    stream.off('close', leave);
    await iterator.return?.();
  }
}

/** Waits until a stream takes more, or its reader has gone. */
async function drained(stream: Writable, gone: AbortSignal): Promise<void> {
  try {
    if (!gone.aborted) await once(stream, 'drain', { signal: gone });
  } catch {
    // The reader has gone.
  }
}

/** Begins a response that is a stream of events. */
export function beginEvents(response: ServerResponse, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(200, { ...headers, ...EVENT_STREAM_HEADERS });
  response.flushHeaders();
}

/** What a stream of events holds. */
export interface ReadEvent {
  event: string;
  data: string;
}

/** Reads a stream of events piece by piece. */
export class EventReader {
  readonly #decoder = new TextDecoder();
  readonly #longest: number;
  #text = '';

  /** @param longest characters of one event */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The events that a piece completes. Throws where one is too long. */
  read(piece: Uint8Array): ReadEvent[] {
    this.#text += this.#decoder.decode(piece, { stream: true }).replaceAll('\r\n', '\n');
    const blocks = this.#text.split('\n\n');
    this.#text = blocks.pop() ?? '';
    if (this.#text.length > this.#longest) throw new Error(`an event is longer than ${this.#longest} characters`);
    return blocks.flatMap(eventOf);
  }
}

/** None for a comment, such as a heartbeat. */
function eventOf(block: string): ReadEvent[] {
  let event = 'message';
  const data: string[] = [];
  let isEvent = false;
  for (const line of block.split('\n')) {
    const [, name, value = ''] = /^([^:]+)(?::\s?(.*))?$/.exec(line) ?? [];
    if (name === 'event') event = value;
    else if (name === 'data') data.push(value);
    isEvent ||= name === 'event' || name === 'data';
  }
  return isEvent ? [{ event, data: data.join('\n') }] : [];
}
