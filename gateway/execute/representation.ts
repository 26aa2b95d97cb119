/**
 * Representations: what of an entity is sent so that another department can find it. They are JSON text: two entities
 * are the same to a department exactly where their texts are equal.
 */
import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { own, setOwn } from './code.ts';
import { merge } from './merge.ts';
import type { Place } from './path.ts';
import type { Rewrite } from './rewrite.ts';
import { isOfType } from './types.ts';

/** One entity that a fetch asks for, however many places of the answer it is in. */
export interface Representation {
  text: string;
  /** Where its answer is; set by whoever asks. */
  index: number;
}

/** The representations of one run of one fetch. */
export class Representations {
  readonly all: Representation[] = [];
  readonly #byText = new Map<string, Representation>();
  /** For generated code: by type, by first key, the representations that have it, each with its other values. */
  readonly found: (Map<unknown, Seen[]> | undefined)[] = [];

  /** @param apart what else tells entities of the same text apart */
  of(text: string, apart = ''): Representation {
    const key = apart ? `${apart} ${text}` : text;
    let known = this.#byText.get(key);
    if (!known) {
      known = { text, index: this.all.length };
      this.#byText.set(key, known);
      this.all.push(known);
    }
    return known;
  }
}

/** Values that were represented before. */
export interface Seen {
  values: unknown[];
  representation: Representation;
}

/** Null where the entity is none that the fetch is for, or lacks what is required. */
export type Represent = (entity: Place, known: Representations) => Representation | null;

/** Builds the representation as the stock gateway does, and then its text. */
export function representByClosures(
  requires: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
  { rewrite, typed = false }: { rewrite?: Rewrite | undefined; typed?: boolean } = {},
): Represent {
  return (entity, known) => {
    const representation = select(entity, requires, schema);
    if (!representation?.__typename) return null;
    rewrite?.(representation);
    return known.of(JSON.stringify(representation), typed ? String(entity.__typename) : '');
  };
}

function select(source: unknown, selections: readonly QueryPlanSelectionNode[], schema: GraphQLSchema): Place | null {
  if (source === null || typeof source !== 'object') return null;
  const result: Place = {};
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      if (!selection.typeCondition || !isOfType(schema, source, selection.typeCondition)) continue;
      merge(result, select(source, selection.selections, schema) ?? {}, false);
      continue;
    }
    const { selections: below } = selection;
    const value = own(source, responseOf(selection));
    if (value === undefined) return null;
    const selected = below
      ? Array.isArray(value)
        ? value.map(item => select(item, below, schema))
        : select(value, below, schema)
      : value;
    setOwn(result, responseOf(selection), selected);
  }
  return result;
}

export const responseOf = ({ alias, name }: QueryPlanFieldNode): string => alias || name;
