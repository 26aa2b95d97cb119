/**
 * Until when a response is waited for. The gateway sends a department the time that is left. Past it, or once the
 * gateway has closed the connection, the department's reads are cancelled in the database, so that a response that
 * no client receives takes no time from others. Writes go on: they are done whole or not at all, and are bounded by
 * `STATEMENT_TIMEOUT_MS`.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Cancellation } from '../process/cancellation.ts';

/** Header with the milliseconds that are left for the response. */
export const TIMEOUT_HEADER = 'x-timeout-ms';

/** The milliseconds that a request has left; undefined where its header is missing or malformed. */
export function timeLeft(headers: Readonly<Record<string, unknown>>): number | undefined {
  const text = headers[TIMEOUT_HEADER];
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** A cancellation that happens when the sender of the request closes the connection, or after `limitMs` if defined. */
export function untilGone(reply: FastifyReply, limitMs: number | undefined): Cancellation {
  const cancellation = new Cancellation();
  const timer = limitMs === undefined ? undefined : setTimeout(() => cancellation.cancel(), limitMs);
  reply.raw.once('close', () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) cancellation.cancel();
  });
  return cancellation;
}

/** The cancellation of a department's request. */
export const cancellationOf = (request: FastifyRequest, reply: FastifyReply): Cancellation =>
  untilGone(reply, timeLeft(request.headers));
