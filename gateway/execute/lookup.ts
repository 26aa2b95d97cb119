/**
 * Root fields that look an object up by its key (`@lookup` of a contract): the key is known from the arguments, so the
 * object is there for all other departments also while the field's own does not answer. Whether there is such an object
 * is not known then; what the field's department owns is null, with an error at each place.
 */
import { Kind, getNamedType, isNonNullType, isObjectType, isScalarType, parse } from 'graphql';
import type { FieldNode, GraphQLField, GraphQLNamedType, GraphQLSchema, SelectionSetNode } from 'graphql';
import { linksOf } from '../supergraph/link.ts';
import { setOwn } from './code.ts';
import type { Place } from './path.ts';

/** What a contract links for it: `@link(url: "https://gateway.invalid/lookup/v1.0", import: ["@lookup"])`. */
export const LOOKUP = 'https://gateway.invalid/lookup';

/** Makes the objects that a request looks up, by their response names; undefined where there are none. */
export type MakeLookedUp = (variables: Place) => Place | undefined;

/** Undefined where the request looks up nothing. */
export function compileLookups(operation: string, supergraph: GraphQLSchema): MakeLookedUp | undefined {
  const name = lookupName(supergraph);
  const fields = supergraph.getQueryType()?.getFields();
  if (name === undefined || !fields) return undefined;
  const definition = parse(operation, { noLocation: true }).definitions.find(
    node => node.kind === Kind.OPERATION_DEFINITION,
  );
  const lookups = (definition?.selectionSet.selections ?? []).flatMap(node => {
    const field = node.kind === Kind.FIELD && !node.directives?.length ? fields[node.name.value] : undefined;
    return field && isLookup(field, name) ? (compileLookup(node as FieldNode, field) ?? []) : [];
  });
  if (lookups.length === 0) return undefined;
  return variables => {
    const made: Place = {};
    for (const lookUp of lookups) lookUp(made, variables);
    return Object.keys(made).length > 0 ? made : undefined;
  };
}

/** By supergraph, as every operation asks for it. */
const lookupNames = new WeakMap<GraphQLSchema, { name: string | undefined }>();

/** The directive's name in a supergraph that links it. */
function lookupName(supergraph: GraphQLSchema): string | undefined {
  let known = lookupNames.get(supergraph);
  if (!known) {
    known = { name: readLookupName(supergraph) };
    lookupNames.set(supergraph, known);
  }
  return known.name;
}

function readLookupName({ astNode, extensionASTNodes }: GraphQLSchema): string | undefined {
  const definitions = astNode ? [astNode, ...extensionASTNodes] : extensionASTNodes;
  const link = linksOf({ kind: Kind.DOCUMENT, definitions }).find(({ identity }) => identity === LOOKUP);
  return link?.directives.get('lookup');
}

const isLookup = ({ astNode }: GraphQLField<unknown, unknown>, name: string): boolean =>
  astNode?.directives?.some(directive => directive.name.value === name) ?? false;

type LookUp = (made: Place, variables: Place) => void;

/** Undefined where the field does not give one object, or its arguments are no key of it. */
function compileLookup(node: FieldNode, field: GraphQLField<unknown, unknown>): LookUp | undefined {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (!isObjectType(type) || !node.selectionSet || field.args.length === 0) return undefined;
  if (!field.args.every(({ name }) => Object.hasOwn(type.getFields(), name))) return undefined;
  const response = (node.alias ?? node.name).value;
  const names = keyNames(node.selectionSet, new Set(field.args.map(({ name }) => name)));
  return (made, variables) => {
    const object: Place = { __typename: type.name };
    for (const arg of field.args) {
      const value = argumentOf(node, arg.name, variables);
      if (value === undefined || value === null) return;
      const key = parsed(getNamedType(arg.type), value);
      setOwn(object, arg.name, key);
      for (const name of names.get(arg.name) ?? []) setOwn(object, name, key);
    }
    for (const name of names.get('__typename') ?? []) setOwn(object, name, type.name);
    setOwn(made, response, object);
  };
}

/** A field's names in the response, by the field's own name: of those that are known from the arguments. */
function keyNames(
  { selections }: SelectionSetNode,
  known: ReadonlySet<string>,
  names: Map<string, string[]> = new Map(),
): Map<string, string[]> {
  for (const node of selections) {
    if (node.kind === Kind.INLINE_FRAGMENT) keyNames(node.selectionSet, known, names);
    if (node.kind !== Kind.FIELD) continue;
    const name = node.name.value;
    if (known.has(name) || name === '__typename')
      names.set(name, [...(names.get(name) ?? []), (node.alias ?? node.name).value]);
  }
  return names;
}

function argumentOf(node: FieldNode, name: string, variables: Place): unknown {
  const value = node.arguments?.find(argument => argument.name.value === name)?.value;
  if (!value) return undefined;
  if (value.kind !== Kind.VARIABLE) return 'value' in value ? value.value : undefined;
  return Object.hasOwn(variables, value.name.value) ? variables[value.name.value] : undefined;
}

/** The form in which a department would state a key: a code in lower case is not the code by which others know it. */
const parsed = (type: GraphQLNamedType, value: unknown): unknown => {
  const inner = isScalarType(type) ? type.parseValue(value) : value;
  return typeof inner === 'object' ? value : inner;
};
