/**
 * Representations: the part of an entity that is sent so that another department can find it. They are JSON text: two
 * entities are the same to a department exactly where their texts are equal.
 */
import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { own, setOwn } from './code.ts';
import { merge } from './merge.ts';
import type { Place } from './path.ts';
import type { Rewrite } from './rewrite.ts';
import { isOfType } from './types.ts';

/** One entity that a fetch requests, however many places of the response hold it. */
export interface Representation {
  text: string;
  /** Its index among the distinct representations of the fetch. */
  index: number;
}

/** The distinct representations of one run of one fetch. */
export class Representations {
  readonly all: Representation[] = [];
  readonly #byText = new Map<string, Representation>();
  /** For generated code: by type, then by first key, the representations with this key and their other values. */
  readonly seen: (Map<unknown, Seen[]> | undefined)[] = [];

  /** @param apart what distinguishes entities of the same text */
  of(text: string, apart = ''): Representation {
    const key = apart ? `${apart} ${text}` : text;
    let representation = this.#byText.get(key);
    if (!representation) {
      representation = { text, index: this.all.length };
      this.#byText.set(key, representation);
      this.all.push(representation);
    }
    return representation;
  }
}

/** Values that are represented already. */
export interface Seen {
  values: unknown[];
  representation: Representation;
}

/** Null where the fetch is not for entities of this type, or the entity lacks a required field. */
export type Represent = (entity: Place, distinct: Representations) => Representation | null;

/** Builds the representation as the stock gateway does, and then its text. */
export function representByClosures(
  requires: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
  { rewrite, typed = false }: { rewrite?: Rewrite | undefined; typed?: boolean } = {},
): Represent {
  return (entity, distinct) => {
    const representation = select(entity, requires, schema);
    if (!representation?.__typename) return null;
    rewrite?.(representation);
    return distinct.of(JSON.stringify(representation), typed ? String(entity.__typename) : '');
  };
}

/** What the selections select of an object; null where it lacks one of the fields. */
function select(source: unknown, selections: readonly QueryPlanSelectionNode[], schema: GraphQLSchema): Place | null {
  if (source === null || typeof source !== 'object') return null;
  const result: Place = {};
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      if (!selection.typeCondition || !isOfType(schema, source, selection.typeCondition)) continue;
      merge(result, select(source, selection.selections, schema) ?? {}, false);
      continue;
    }
    const value = own(source, responseOf(selection));
    if (value === undefined) return null;
    setOwn(result, responseOf(selection), selectBelow(value, selection, schema));
  }
  return result;
}

function selectBelow(value: unknown, { selections }: QueryPlanFieldNode, schema: GraphQLSchema): unknown {
  if (!selections) return value;
  return Array.isArray(value) ? value.map(item => select(item, selections, schema)) : select(value, selections, schema);
}

export const responseOf = ({ alias, name }: QueryPlanFieldNode): string => alias || name;
