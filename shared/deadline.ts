/**
 * How long there is still somebody to wait for an answer. The gateway tells a department what is left of its time; past it, or once the gateway has hung
 * up, the department's reads are cancelled in the database, so that work for nobody takes nothing from others. Writes go on: they are done whole or not
 * at all, and bounded by `STATEMENT_TIMEOUT_MS`.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Milliseconds that are left for the answer. */
export const TIMEOUT_HEADER = 'x-timeout-ms';

/** The milliseconds that a request says are left; undefined where it says nothing that makes sense. */
export function timeLeft(headers: Readonly<Record<string, unknown>>): number | undefined {
  const told = headers[TIMEOUT_HEADER];
  return typeof told === 'string' && /^\d{1,9}$/.test(told) ? Number(told) : undefined;
}

/** A signal that is aborted once whoever sent the request has gone, or (if `limitMs` is given) no longer waits. */
export function untilGone(reply: FastifyReply, limitMs: number | undefined): AbortSignal {
  const gone = new AbortController();
  const timer = limitMs === undefined ? undefined : setTimeout(() => gone.abort(), limitMs);
  reply.raw.once('close', () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

/** The signal of a department's request. */
export const signalOf = (request: FastifyRequest, reply: FastifyReply): AbortSignal => untilGone(reply, timeLeft(request.headers));
