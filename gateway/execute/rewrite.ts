/** The planner's rewrites of what a fetch sends or receives: a field renamed or set, at a path that may name types. */
import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { own, setOwn } from './code.ts';
import { isOfType } from './types.ts';

const ON = '... on ';

export type Rewrite = (value: unknown) => void;

/** Compiles the rewrites of a fetch to one function that changes a value in place; undefined where there are none. */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  schema: GraphQLSchema,
): Rewrite | undefined {
  const compiled = (rewrites ?? []).flatMap(rewrite => (rewrite.path.length > 0 ? [compile(rewrite, schema)] : []));
  if (compiled.length === 0) return undefined;
  return value => {
    for (const rewrite of compiled) rewrite(value);
  };
}

type Apply = (object: object) => void;

function compile(rewrite: FetchDataRewrite, schema: GraphQLSchema): Rewrite {
  const path = rewrite.path.slice(0, -1);
  let apply = applyAt(rewrite.path.at(-1) ?? '', rewrite);
  for (const element of path.reverse()) apply = applyBelow(element, each(apply), schema);
  return each(apply);
}

/** The rewrite of one object: its last step. */
function applyAt(name: string, rewrite: FetchDataRewrite): Apply {
  if (rewrite.kind === 'ValueSetter') return object => setOwn(object, name, rewrite.setValueTo);
  return object => {
    const value = own(object, name);
    // Null and 0 are values, too; the stock gateway leaves them under the other name.
    if (value === undefined) return;
    setOwn(object, rewrite.renameKeyTo, value);
    setOwn(object, name, undefined);
  };
}

/** One step of the path: a field, or a condition on the object's type. */
function applyBelow(element: string, next: Rewrite, schema: GraphQLSchema): Apply {
  if (!element.startsWith(ON)) return object => next(own(object, element));
  const type = element.slice(ON.length);
  return object => {
    // An object without its type counts as one of the type, as in the stock gateway.
    if (isOfType(schema, object, type, true)) next(object);
  };
}

const each = (apply: Apply): Rewrite => {
  const rewrite: Rewrite = value => {
    if (Array.isArray(value)) for (const item of value) rewrite(item);
    else if (typeof value === 'object' && value !== null) apply(value);
  };
  return rewrite;
};
