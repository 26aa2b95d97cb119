/** A department that does not answer: as an exception within the gateway, and as the error that clients receive. */
import type { GraphQLFormattedError } from 'graphql';

/**
 * A department did not answer, or not with GraphQL. The message gives the reason, without addresses: clients receive
 * it.
 */
export class Unavailable extends Error {
  override name = 'Unavailable';
  /** The request did not arrive, or the connection broke before a response came: a query may be sent again. */
  readonly unreached: boolean;

  constructor(message: string, { unreached = false }: { unreached?: boolean } = {}) {
    super(message);
    this.unreached = unreached;
  }
}

/** The client has disconnected, so no client waits for the response. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** The error of a department that did not answer. Its path is where the department's slice begins. */
export function unavailableError(department: string, reason: string): GraphQLFormattedError {
  return {
    message: `${department} does not answer: ${reason}`,
    path: [],
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: department },
  };
}
