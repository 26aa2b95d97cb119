/** A request to a subgraph, its response, and what the response must be like. Types only. */
import type { GraphQLFormattedError } from 'graphql';
import type { AnswerNotes } from '#shared/process/answer-notes.ts';

export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** A response, with what its department says beside it. */
export interface SubgraphResponse extends AnswerNotes {
  data?: Record<string, unknown> | null;
  errors?: GraphQLFormattedError[];
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
