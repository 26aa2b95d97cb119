/**
 * Operations that are executed as others than their clients sent, so that the executor does not know them by their
 * texts: kept parsed and valid, for the fast path.
 */
import type { GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { LRUCache } from 'lru-cache';
import type { CachedOperation, OperationContext } from '../execute/index.ts';

/** Operations that are kept, and characters of their texts together. */
const KEPT = 500;
const KEPT_CHARACTERS = 1_000_000;

export class KeptOperations {
  readonly #kept = new LRUCache<string, CachedOperation>({
    max: KEPT,
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (_operation, key) => key.length,
  });

  /** An operation as it was kept for this schema, by its text and its name in there. */
  get(
    source: string,
    operationName: string | undefined,
    schema: GraphQLSchema | undefined,
  ): CachedOperation | undefined {
    if (this.#kept.size === 0) return undefined;
    const kept = this.#kept.get(keyOf(source, operationName));
    return kept?.schema === schema ? kept : undefined;
  }

  /** Keeps the operation of a context, which was executed: the next one of its text is executed by `execute`. */
  keep(
    { document, operation, source, queryHash, request }: OperationContext,
    schema: GraphQLSchema,
    execute: CachedOperation['execute'],
  ): void {
    if (!document || !operation || source === undefined || queryHash === undefined) return;
    const key = keyOf(source, request.operationName);
    if (this.#kept.get(key)?.schema === schema) return;
    const accepts: CachedOperation['accepts'] = variables =>
      !getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}).errors;
    this.#kept.set(key, { schema, document, operation, queryHash, accepts, execute });
  }
}

const keyOf = (source: string, operationName: string | undefined): string => `${operationName ?? ''}\n${source}`;
