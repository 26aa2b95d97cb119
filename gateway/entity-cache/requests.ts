/** What the cache needs of requests for entities. Types only. */
import type { GraphQLFormattedError } from 'graphql';

/** The static part of a request for entities. */
export interface EntityFetch {
  department: string;
  /** The document's text. */
  operation: string;
  /** Names of the operation's own variables that it uses. */
  variables: readonly string[];
  /** For how long an entity that it brings may be kept at most, in ms; 0 where it may not. */
  keptMs: number;
}

/** A request with the texts of the representations of its entities. */
export interface EntityPart<Fetch extends EntityFetch> {
  request: Fetch;
  texts: readonly string[];
}

/** One entity for each representation; none where the request failed as a whole. */
export interface ReceivedEntities {
  entities: (Record<string, unknown> | null)[] | null;
  errors: readonly GraphQLFormattedError[];
  /** Until when it holds, in ms since 1970, where its department says so. */
  holdsUntil?: number | undefined;
}

/** Requests entities of departments. */
export interface EntityRequests<Fetch extends EntityFetch> {
  entities(part: EntityPart<Fetch>): Promise<ReceivedEntities>;
  /** Several of one department as one. */
  together(parts: readonly EntityPart<Fetch>[]): Promise<ReceivedEntities[]>;
}
