/** What the cache needs of requests for entities. Types only. */
import type { GraphQLFormattedError } from 'graphql';

/** How entities may be kept, as the contract of their department declares it. */
export interface Keeping {
  /** For how long at most, in ms. */
  ms: number;
  /** Whether they depend on who asks. */
  isOwn: boolean;
  /** Types of the department whose every change ends them, in order. */
  changesWith: readonly string[];
}

/** The static part of a request for entities. */
export interface EntityFetch {
  department: string;
  /** The document's text. */
  operation: string;
  /** Names of the operation's own variables that it uses. */
  variables: readonly string[];
  /** How an entity that it brings may be kept; undefined where it may not. */
  keeping: Keeping | undefined;
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

/** The response to a request for root fields. */
export interface ReceivedRoot {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  /** Until when it holds, in ms since 1970, where its department says so. */
  holdsUntil?: number | undefined;
}

/** Requests entities of departments, and root fields that give one. */
export interface EntityRequests<Fetch extends EntityFetch> {
  /** The one root field that gives an enterprise by its key. */
  lookup(request: Fetch, creditCode: string): Promise<ReceivedRoot>;
  entities(part: EntityPart<Fetch>): Promise<ReceivedEntities>;
  /** Several of one department as one. */
  together(parts: readonly EntityPart<Fetch>[]): Promise<ReceivedEntities[]>;
}
