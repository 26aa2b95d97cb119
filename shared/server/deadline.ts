/**
 * How long there is still somebody to wait for an answer. The gateway tells a department what is left of its time; past
 * it, or once the gateway has hung up, the department's reads are cancelled in the database, so that work for nobody
 * takes nothing from others. Writes go on: they are done whole or not at all, and bounded by `STATEMENT_TIMEOUT_MS`.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Milliseconds that are left for the answer. */
export const TIMEOUT_HEADER = 'x-timeout-ms';

/** The milliseconds that a request says are left; undefined where it says nothing that makes sense. */
export function timeLeft(headers: Readonly<Record<string, unknown>>): number | undefined {
  const told = headers[TIMEOUT_HEADER];
  return typeof told === 'string' && /^\d{1,9}$/.test(told) ? Number(told) : undefined;
}

/**
 * Tells those who work for somebody that nobody waits any more. What an `AbortSignal` does, without events, which cost
 * more than a small answer.
 */
export class Cancellation {
  cancelled = false;
  #listeners: Set<() => void> | undefined;

  /** Calls `listener` once it is cancelled; not where that has happened before. */
  add(listener: () => void): void {
    (this.#listeners ??= new Set()).add(listener);
  }

  delete(listener: () => void): void {
    this.#listeners?.delete(listener);
  }

  cancel(): void {
    if (this.cancelled) return;
    this.cancelled = true;
    for (const listener of this.#listeners ?? []) listener();
    this.#listeners = undefined;
  }
}

/** Is cancelled once whoever sent the request has gone, or (if `limitMs` is given) no longer waits. */
export function untilGone(reply: FastifyReply, limitMs: number | undefined): Cancellation {
  const cancellation = new Cancellation();
  const timer = limitMs === undefined ? undefined : setTimeout(() => cancellation.cancel(), limitMs);
  reply.raw.once('close', () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) cancellation.cancel();
  });
  return cancellation;
}

/** Of a department's request. */
export const cancellationOf = (request: FastifyRequest, reply: FastifyReply): Cancellation =>
  untilGone(reply, timeLeft(request.headers));
