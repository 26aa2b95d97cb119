/** What an operation carries on its way through the gateway. Types only: every room may import this file. */
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '#shared/identity/principal.ts';
import type { Language } from '#shared/messages.ts';
import type { Cancellation } from '#shared/process/cancellation.ts';

/** What an operation brings to departments, and how long it may take. */
export interface GatewayContext {
  principal: Principal;
  requestId: string;
  /** The language in which the caller is answered. Default: Chinese. */
  language?: Language;
  /** When the time limit of the operation ends, in ms since the epoch. Default: never. */
  deadline?: number;
  /** Cancelled when the client has disconnected and no longer waits for the response to a query. */
  cancellation?: Cancellation;
}

/** What an admitted operation carries through the gateway. */
export interface AdmittedContext extends GatewayContext {
  /** The client application's name as it states it; empty where it does not. */
  client: string;
  /** Whether the caller is an insider: may see the schema (admission/schema-visibility.ts). */
  insider: boolean;
  /** When the request arrived, in ms of `performance.now()`. */
  startedAt: number;
  /** What the response explains in its extensions; empty for callers who are no insiders. */
  explain: ReadonlySet<string>;
}

/**
 * Admits a request, once: called again for the same request, it returns the same promise. An operation's id in
 * `httpRequest` is replaced by its text. Rejects with the error of the check that refuses the request
 * (admission/admit.ts).
 */
export type Admit = (
  request: FastifyRequest,
  reply: FastifyReply,
  httpRequest: HTTPGraphQLRequest,
) => Promise<AdmittedContext>;
