/** What an operation carries on its way through the gateway. Types only: every room may import this file. */
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
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
  /** For what the caller reads, as it states it. Default: nothing is stated. */
  stated?: Stated;
  /** What the caller takes besides one whole response. Default: nothing. */
  takes?: Takes;
}

/** For what somebody reads; each text is empty where it was not stated. */
export interface Stated {
  purpose: string;
  legalBasis: string;
  caseNo: string;
}

/** What a caller takes besides one whole response. */
export interface Takes {
  /** Parts of it that come later. */
  parts: boolean;
  /** The events of a subscription. */
  events: boolean;
  /** How the caller is connected, and from which address. */
  by: 'sse' | 'websocket';
  address: string;
  /** Identifies the caller again, by what it sent: rejects once that no longer holds. */
  identify(): Promise<Principal>;
  /** What comes after the response; its execution sets it. Apollo Server copies the context, but not this object. */
  following?: Following;
}

/** A result after the first one: its errors are not formatted yet. */
export interface LaterResult {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLError[];
}

/** A part of the response that comes later. */
export interface PendingPart {
  /** Its number among those of the response. */
  id: number;
  path: readonly (string | number)[];
  label: string | undefined;
}

/** A part that is there. */
export interface DeliveredPart extends LaterResult {
  part: PendingPart;
  /** Parts that come later, of which it is only now known that there are any. */
  pending: readonly PendingPart[];
}

/** The parts of a response that follow it, as they come; or the events of a subscription. */
export type Following =
  | { kind: 'parts'; pending: readonly PendingPart[]; parts: AsyncIterable<readonly DeliveredPart[]> }
  | { kind: 'events'; events: AsyncIterable<LaterResult> };

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
