/** The events of a subscription over HTTP, as server-sent events (GraphQL over SSE, distinct connections mode). */
import { PassThrough } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { EVENT_STREAM_HEADERS, writeEvents } from '#shared/server/event-stream.ts';
import type { AdmittedContext, LaterResult } from '../context.ts';
import type { FormatLater } from '../pipeline/later.ts';

export interface SendEventsOptions {
  /** The JSON text of the first response: the one event, where there are no events. */
  first: string;
  events: AsyncIterable<LaterResult> | undefined;
  context: AdmittedContext;
  format: FormatLater;
  heartbeatMs: number;
}

/** Sends events as they come, as fast as the client takes them. */
export function sendEvents(
  reply: FastifyReply,
  { first, events, context, format, heartbeatMs }: SendEventsOptions,
): FastifyReply {
  const stream = new PassThrough();
  const results = events ? formatted(events, result => format(result, context)) : single(JSON.parse(first) as object);
  void writeEvents(results, stream, { heartbeatMs }).catch((error: Error) => stream.destroy(error));
  // The head leaves at once: who subscribes waits for it, and not for the first event.
  stream.write(':\n\n');
  for (const [name, value] of Object.entries(EVENT_STREAM_HEADERS)) void reply.header(name, value);
  return reply.send(stream);
}

async function* single(result: object): AsyncGenerator<object> {
  yield result;
}

async function* formatted(
  events: AsyncIterable<LaterResult>,
  format: (result: LaterResult) => object,
): AsyncGenerator<object> {
  for await (const event of events) yield format(event);
}
