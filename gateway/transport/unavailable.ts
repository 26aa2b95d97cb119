import type { GraphQLFormattedError } from 'graphql';

/** A department did not answer, or not with GraphQL. The message says why, without addresses: it goes to callers. */
export class Unavailable extends Error {
  override name = 'Unavailable';
  /** It did not get there, or the connection broke before an answer came: a query may be asked again. */
  readonly unreached: boolean;

  constructor(message: string, { unreached = false }: { unreached?: boolean } = {}) {
    super(message);
    this.unreached = unreached;
  }
}

/** Whoever asked has gone, so nobody waits for the answer. */
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
