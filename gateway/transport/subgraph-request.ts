/** A request to a subgraph, its response, and what the response must be like. Types only. */
import type { GraphQLFormattedError } from 'graphql';

export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface SubgraphResponse {
  data?: Record<string, unknown> | null;
  errors?: GraphQLFormattedError[];
  /** Until when it holds, in ms since 1970, where the department says so. */
  holdsUntil?: number;
  /** Credit codes of the enterprises that it changed, where the department says so. */
  changed?: string[];
}

/** What a response must be like to be accepted. */
export interface ExpectedResponse {
  /** How many `_entities` were requested; undefined where none were. */
  entities: number | undefined;
  /** Whether data has the shape of the request's selection set (execute/response-shape.ts). */
  hasShape(data: object): boolean;
}

/** A subgraph that runs in the gateway's own process and is called without HTTP. */
export type LocalSubgraph = (request: SubgraphRequest) => Promise<SubgraphResponse>;
