/** Checks the representations that a gateway sends to `_entities`: each names a type and holds one of its keys. */
import { type GraphQLError, Kind, parse } from 'graphql';
import type { ConstDirectiveNode, DocumentNode, SelectionSetNode } from 'graphql';
import { graphError } from '../errors.ts';

type Representation = Readonly<Record<string, unknown>>;

/** A key of a type: its text, for messages, and its fields. */
interface Key {
  text: string;
  fields: SelectionSetNode;
}

/** Makes the check of a representation. It returns BAD_USER_INPUT, or undefined where nothing is wrong. */
export function representationChecks(
  typeDefs: DocumentNode,
): (representation: Representation) => GraphQLError | undefined {
  const keysByType = keysOf(typeDefs);
  return representation => {
    const { __typename: typename } = representation;
    const keys = typeof typename === 'string' ? keysByType.get(typename) : undefined;
    if (!keys) {
      const known = [...keysByType.keys()].join(', ');
      return wrong(`the __typename of a representation must be one of ${known}`, typename);
    }
    if (keys.some(({ fields }) => holds(representation, fields))) return undefined;
    return wrong(
      `a representation of ${String(typename)} must hold ${keys.map(({ text }) => text).join(' or ')}`,
      representation,
    );
  };
}

function wrong(rule: string, got: unknown): GraphQLError {
  return graphError('BAD_USER_INPUT', `${rule}, but got: ${(JSON.stringify(got) ?? 'none').slice(0, 100)}`);
}

/** The keys of each entity of a contract. */
function keysOf({ definitions }: DocumentNode): Map<string, Key[]> {
  const keys = new Map<string, Key[]>();
  for (const definition of definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const own = (definition.directives ?? [])
      .filter(({ name }) => name.value === 'key')
      .map(node => keyOf(node as ConstDirectiveNode));
    if (own.length > 0) keys.set(definition.name.value, [...(keys.get(definition.name.value) ?? []), ...own]);
  }
  return keys;
}

function keyOf(node: ConstDirectiveNode): Key {
  const value = node.arguments?.find(({ name }) => name.value === 'fields')?.value;
  const text = value?.kind === Kind.STRING ? value.value : '';
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`@key must name fields, but got: ${text}`);
  return { text, fields: operation.selectionSet };
}

/** Whether a value holds every field of a key: a plain value for each leaf. */
function holds(value: unknown, { selections }: SelectionSetNode): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return selections.every(selection => {
    if (selection.kind !== Kind.FIELD || !Object.hasOwn(value, selection.name.value)) return false;
    const part = (value as Representation)[selection.name.value];
    if (selection.selectionSet) return holds(part, selection.selectionSet);
    return typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean';
  });
}
