/** The events of a subscription over HTTP, as server-sent events (GraphQL over SSE, distinct connections mode). */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EVENT_STREAM_HEADERS, writeEvents } from '#shared/server/event-stream.ts';
import type { AdmittedContext, LaterResult } from '../context.ts';
import type { FormatLater } from '../pipeline/later.ts';
import { FOR_EVENTS, outputFor } from './output.ts';

export interface SendEventsOptions {
  /** The JSON text of the first response: the one event, where there are no events. */
  first: string;
  events: AsyncIterable<LaterResult> | undefined;
  context: AdmittedContext;
  format: FormatLater;
  heartbeatMs: number;
  /** Whether events may be compressed. */
  isCompressed: boolean;
}

/** Sends events as they come, as fast as the client takes them. */
export function sendEvents(
  request: FastifyRequest,
  reply: FastifyReply,
  { first, events, context, format, heartbeatMs, isCompressed }: SendEventsOptions,
): FastifyReply {
  const { stream, encoding, flush } = outputFor(request, isCompressed ? FOR_EVENTS : {});
  const results = events ? formatted(events, result => format(result, context)) : single(JSON.parse(first) as object);
  void writeEvents(results, stream, { heartbeatMs, flush }).catch((error: Error) => stream.destroy(error));
  // The head leaves at once: who subscribes waits for it, and not for the first event.
  stream.write(':\n\n');
  flush();
  for (const [name, value] of Object.entries(EVENT_STREAM_HEADERS)) void reply.header(name, value);
  void reply.header('vary', 'accept, accept-encoding');
  if (encoding) void reply.header('content-encoding', encoding);
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
