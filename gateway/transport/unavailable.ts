/** A department that does not answer: as an exception within the gateway, and as the error that clients receive. */
import type { GraphQLFormattedError } from 'graphql';
import { OUTCOME_UNKNOWN } from '#shared/errors.ts';
import type { SubgraphResponse } from './subgraph-request.ts';

export interface UnavailableDetails {
  /** The request did not arrive, or the connection broke before a response came. Default false. */
  unreached?: boolean;
  /** Whether the request, or a part of it, may have arrived. Default true. */
  sent?: boolean;
  /**
   * The time that the caller, or the rest of its operation, allowed was over before the department's own: it says
   * nothing of the department. Default false.
   */
  hurried?: boolean;
  /** What the department answered, where it says itself that it cannot serve. Default: nothing. */
  response?: SubgraphResponse | undefined;
}

/**
 * A department did not answer, or not with GraphQL, or says itself that it cannot serve. The message gives the reason,
 * without addresses: clients receive it.
 */
export class Unavailable extends Error {
  override name = 'Unavailable';
  /** The request did not arrive, or the connection broke before a response came: a query may be sent again. */
  readonly unreached: boolean;
  /** Whether a mutation may have taken effect. */
  readonly sent: boolean;
  /** Whether the department had less time than it has by the configuration: its circuit stays as it is. */
  readonly hurried: boolean;
  readonly response: SubgraphResponse | undefined;

  constructor(message: string, { unreached = false, sent = true, hurried = false, response }: UnavailableDetails = {}) {
    super(message);
    this.unreached = unreached;
    this.sent = sent;
    this.hurried = hurried;
    this.response = response;
  }
}

/** The client has disconnected, so no client waits for the response. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** Whether a mutation that has no response may have taken effect (`extensions.outcome`). */
export type MutationOutcome = 'unknown' | 'not_sent';

/**
 * The error of a department that did not answer. Its path is where the department's slice begins.
 * @param outcome of a mutation. Default: it was a query
 */
export function unavailableError(
  department: string,
  reason: string,
  outcome?: MutationOutcome | undefined,
): GraphQLFormattedError {
  return {
    message: `${department} does not answer: ${reason}${outcome ? OUTCOMES[outcome] : ''}`,
    path: [],
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: department, ...(outcome && { outcome }) },
  };
}

const OUTCOMES: Readonly<Record<MutationOutcome, string>> = {
  unknown: `; ${OUTCOME_UNKNOWN}`,
  not_sent: '; the mutation was not sent to it',
};
