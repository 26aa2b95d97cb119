/** Accepts the text of a department's response only where the rest of the gateway can rely on its shape. */
import type { GraphQLFormattedError } from 'graphql';
import type { AnswerNotes } from '#shared/process/answer-notes.ts';
import type { SubgraphResponse } from './subgraph-request.ts';
import { Unavailable } from './unavailable.ts';

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @param requested how many `_entities` were requested; undefined where none were
 * @throws Unavailable
 */
export function readResponse(text: string, status: number, requested: number | undefined): SubgraphResponse {
  const { data, errors, extensions } = parseResponse(text, status);
  const failed = hasErrors(errors);
  const own = { ...(failed && { errors }), ...(isObject(extensions) && notesIn(extensions)) };
  if (!isObject(data)) {
    if (failed && (data === null || data === undefined)) return own;
    throw new Unavailable(`its answer is not GraphQL (HTTP ${status})`);
  }
  if (requested === undefined || holdsEntities(data._entities, requested)) return { data, ...own };
  if (failed) return own;
  throw new Unavailable('its answer does not hold the entities that it was asked for');
}

function parseResponse(text: string, status: number): { data?: unknown; errors?: unknown; extensions?: unknown } {
  try {
    const response: unknown = JSON.parse(text);
    return isObject(response) ? response : {};
  } catch {
    throw new Unavailable(`its answer is not JSON (HTTP ${status})`);
  }
}

/**
 * What a department of the kit says beside its answer (shared/process/answer-notes.ts); what is not as agreed is not
 * read.
 */
function notesIn({ holdsUntil, changed, changedTypes }: Record<string, unknown>): AnswerNotes {
  return {
    ...(typeof holdsUntil === 'number' && { holdsUntil }),
    ...(Array.isArray(changed) && { changed: changed.map(String) }),
    ...(Array.isArray(changedTypes) && { changedTypes: changedTypes.map(String) }),
  };
}

function hasErrors(errors: unknown): errors is GraphQLFormattedError[] {
  return Array.isArray(errors) && errors.length > 0 && errors.every(isObject);
}

function holdsEntities(entities: unknown, count: number): boolean {
  return (
    Array.isArray(entities) &&
    entities.length === count &&
    entities.every(entity => entity === null || isObject(entity))
  );
}
