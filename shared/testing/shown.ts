/** What an answer shows: everything of an object type in it, however deep. */
import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLObjectType, GraphQLOutputType } from 'graphql';

/** A thing that was shown: its type, and its own fields. */
export interface Shown {
  type: GraphQLObjectType;
  /** Where it stands in the answer, with its id. */
  key: string;
  fields: Readonly<Record<string, unknown>>;
}

/** Everything of an object type that an answer shows; `type` is that of the value, `path` where it stands. */
export function shownIn(type: GraphQLOutputType, value: unknown, path: string): Shown[] {
  const named = getNamedType(type);
  if (value === null || typeof value !== 'object' || !isObjectType(named)) return [];
  if (Array.isArray(value)) return value.flatMap(entry => shownIn(type, entry, path));
  const fields = value as Record<string, unknown>;
  const below = Object.entries(fields).flatMap(([name, one]) => {
    const field = named.getFields()[name];
    return field ? shownIn(field.type, one, `${path}.${name}`) : [];
  });
  return [{ type: named, key: `${path} ${String(fields.id ?? fields.documentNo ?? '')}`, fields }, ...below];
}
