/**
 * What went wrong while an operation was fetched: fetches that brought nothing to some of their places, and errors that
 * departments report at a field. Nothing is kept where nothing went wrong.
 */
import type { GraphQLFormattedError } from 'graphql';
import { placePaths } from './path.ts';
import type { DataPath } from './path.ts';
import type { Fetch } from './program.ts';

/** Why a value is missing, as an error says it. */
export interface Reason {
  message: string;
  extensions: Record<string, unknown>;
  original?: Error | undefined;
}

/** A fetch that brought nothing to these places. */
export interface Failure {
  fetch: Fetch;
  /** The objects of the fetched data that its data should have become part of. */
  places: ReadonlySet<object>;
  reason: Reason;
  /** Whether it brought its data nevertheless, so that the reason can only be that of a null in there. */
  isPartial: boolean;
}

/** A department's error at a field, with its path through the fetched data. */
export interface FieldError {
  path: DataPath;
  reason: Reason;
}

/** A department's error at a field below an object, which may still be moved while other fetches run. */
interface PlacedError {
  fetch: Fetch;
  place: object;
  below: DataPath;
  reason: Reason;
}

/** What one response brought for the places that wanted it. */
export interface Answered {
  fetch: Fetch;
  /** All places that wanted something of the response. */
  places: readonly object[];
  errors: readonly GraphQLFormattedError[];
  /** Whether the response has data. */
  hasData: boolean;
}

/** The same for entities. */
export interface AnsweredEntities extends Answered {
  entities: readonly unknown[] | null;
  /** For each entity, by its index in the response, the places that want it. */
  placesOf(index: number): readonly object[];
}

export class Failures {
  readonly fetches: Failure[] = [];
  readonly #placed: PlacedError[] = [];

  get isEmpty(): boolean {
    return this.fetches.length === 0 && this.#placed.length === 0;
  }

  /** A response to a fetch of root fields. */
  addRoot({ fetch, places, errors, hasData }: Answered): void {
    for (const error of errors) {
      const reason = reasonOf(error, fetch.node.serviceName);
      const below = error.path ?? [];
      if (below.length > 0) for (const place of places) this.#placed.push({ fetch, place, below: [...below], reason });
      if (below.length === 0 || !hasData) this.#addFetch(fetch, places, reason, hasData);
    }
  }

  /** A response to a fetch of entities. */
  addEntities({ fetch, places, errors, entities, placesOf }: AnsweredEntities): void {
    for (const error of errors) {
      const reason = reasonOf(error, fetch.node.serviceName);
      const [, index, ...below] = error.path ?? [];
      if (typeof index !== 'number') {
        this.#addFetch(fetch, places, reason, entities !== null);
        continue;
      }
      const wanting = placesOf(index);
      const isMissing = !entities?.[index];
      if (below.length > 0 || !isMissing)
        for (const place of wanting) this.#placed.push({ fetch, place, below, reason });
      if (isMissing) this.#addFetch(fetch, wanting, reason, false);
    }
  }

  /** A fetch that failed without a response. */
  addThrown(fetch: Fetch, places: readonly object[], error: Error): void {
    const reason: Reason = { message: error.message, extensions: {}, original: error };
    this.#addFetch(fetch, places, reason, false);
  }

  /** The errors at fields, with their paths through all that was fetched. */
  fieldErrors(data: object): FieldError[] {
    const paths = new Map<Fetch, Map<object, DataPath>>();
    return this.#placed.flatMap(({ fetch, place, below, reason }) => {
      let ofFetch = paths.get(fetch);
      if (!ofFetch) {
        ofFetch = placePaths(data, fetch.path);
        paths.set(fetch, ofFetch);
      }
      const path = ofFetch.get(place);
      return path ? [{ path: [...path, ...below], reason }] : [];
    });
  }

  #addFetch(fetch: Fetch, places: readonly object[], reason: Reason, isPartial: boolean): void {
    this.fetches.push({ fetch, places: new Set(places), reason, isPartial });
  }
}

function reasonOf(error: GraphQLFormattedError, serviceName: string): Reason {
  const { message, extensions } = error;
  return {
    message: message || `Error while fetching subquery from service "${serviceName}"`,
    extensions: { ...extensions, serviceName, ...(!extensions?.code && { code: 'DOWNSTREAM_SERVICE_ERROR' }) },
    original: error as Error,
  };
}
