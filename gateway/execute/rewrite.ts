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

function compile(rewrite: FetchDataRewrite, schema: GraphQLSchema): Rewrite {
  const last = rewrite.path.at(-1)!;
  let apply: (object: object) => void;
  if (rewrite.kind === 'ValueSetter') {
    apply = object => setOwn(object, last, rewrite.setValueTo);
  } else {
    apply = object => {
      const value = own(object, last);
      if (!value) return;
      setOwn(object, rewrite.renameKeyTo, value);
      setOwn(object, last, undefined);
    };
  }
  for (const element of rewrite.path.slice(0, -1).reverse()) {
    const next = each(apply);
    if (!element.startsWith(ON)) apply = object => next(own(object, element));
    else {
      const type = element.slice(ON.length);
      // An object that does not tell its type counts as one of it, as in the stock gateway.
      apply = object => void (isOfType(schema, object, type, true) && next(object));
    }
  }
  return each(apply);
}

const each = (apply: (object: object) => void): Rewrite => {
  const rewrite: Rewrite = value => {
    if (Array.isArray(value)) value.forEach(rewrite);
    else if (typeof value === 'object' && value !== null) apply(value);
  };
  return rewrite;
};
