/**
 * What a supergraph says with its own directives (the join specification): its subgraphs, and the one trap that its
 * planner holds.
 */
import { Kind, parse, print } from 'graphql';
import type {
  ConstDirectiveNode,
  DocumentNode,
  FieldDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
  TypeNode,
} from 'graphql';

/** The text of a directive's argument; undefined where it is not given. */
function textOf(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find(argument => argument.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}

/**
 * The subgraphs of a supergraph; none where it is no supergraph. `value` is the name by which its directives know a
 * subgraph.
 */
export function subgraphsOf(supergraph: DocumentNode): { value: string; name: string; url: string }[] {
  const graphs = supergraph.definitions.find(
    node => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  return (graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : []).map(({ name, directives }) => {
    const graph = directives?.find(directive => directive.name.value === 'join__graph');
    return { value: name.value, name: textOf(graph, 'name') ?? name.value, url: textOf(graph, 'url') ?? '' };
  });
}

/** Which departments answer for a type (`Type`) or field (`Type.field`), by their names in order. */
export function departmentsOf(supergraph: DocumentNode): Map<string, string[]> {
  const names = new Map(subgraphsOf(supergraph).map(({ value, name }) => [value, name]));
  const found = new Map<string, string[]>();
  const told = (directives: readonly ConstDirectiveNode[] = [], directive: string): string[] => [
    ...new Set(
      directives
        .filter(one => one.name.value === directive && textOf(one, 'external') !== 'true')
        .flatMap(one => names.get(textOf(one, 'graph') ?? '') ?? []),
    ),
  ];
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const ofType = told(definition.directives as readonly ConstDirectiveNode[], 'join__type');
    if (ofType.length > 0) found.set(definition.name.value, ofType);
    if (!('fields' in definition)) continue;
    // A field that does not say whose it is belongs to every department of its type.
    for (const field of definition.fields ?? [])
      found.set(
        `${definition.name.value}.${field.name.value}`,
        told(field.directives, 'join__field').length > 0 ? told(field.directives, 'join__field') : ofType,
      );
  }
  return found;
}

/** The object and interface types of a schema with their fields, by name. */
export type Types = ReadonlyMap<string, ReadonlyMap<string, FieldDefinitionNode>>;

/** A field that is made from others, in one subgraph. */
export interface RequiringField {
  type: string;
  name: string;
  /** The subgraph, as the join directives know it. */
  graph: string;
  selection: SelectionSetNode;
  types: Types;
}

/** Every @requires of a supergraph. */
export function requiredSelections(supergraph: DocumentNode): RequiringField[] {
  const types: Types = new Map(
    supergraph.definitions.flatMap(node =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? [[node.name.value, new Map(node.fields?.map(field => [field.name.value, field]))] as const]
        : [],
    ),
  );
  return [...types].flatMap(([type, fields]) =>
    [...fields].flatMap(([name, { directives = [] }]) =>
      directives.flatMap(directive => {
        const requires = directive.name.value === 'join__field' && textOf(directive, 'requires');
        return requires
          ? [{ type, name, graph: textOf(directive, 'graph') ?? '', selection: parseSelection(requires), types }]
          : [];
      }),
    ),
  );
}

/**
 * Finds @requires that select a field with arguments. Apollo's planner (2.14.4) fetches such a field once, under its
 * own name: where the operation, or another @requires, asks for it with other arguments, one of the two gets the
 * other's value, and nobody sees an error.
 * @returns a sentence for each, that names the subgraph, the field and the selection
 */
export function requiresTraps(supergraph: DocumentNode): string[] {
  const names = new Map(subgraphsOf(supergraph).map(({ value, name }) => [value, name]));
  return requiredSelections(supergraph).flatMap(({ type, name, graph, selection, types }) =>
    [...withArguments(selection, type, types)].map(
      ({ field, selection: text }) =>
        `[${names.get(graph) ?? graph}] @requires of ${type}.${name} selects "${text}", but ${field} takes arguments, ` +
        'and the planner answers such a field wrongly: require a field without arguments instead',
    ),
  );
}

/**
 * Everything that a selection on `type` touches: its fields (`Type.field`), and the types that they and its fragments
 * name.
 */
export function coordinatesOf(set: SelectionSetNode, type: string, types: Types): string[] {
  return set.selections.flatMap(node => {
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const condition = node.typeCondition?.name.value ?? type;
      return [condition, ...coordinatesOf(node.selectionSet, condition, types)];
    }
    const field = node.kind === Kind.FIELD ? types.get(type)?.get(node.name.value) : undefined;
    if (node.kind !== Kind.FIELD || !field) return [];
    const result = nameOf(field.type);
    return [
      `${type}.${node.name.value}`,
      result,
      ...(node.selectionSet ? coordinatesOf(node.selectionSet, result, types) : []),
    ];
  });
}

const parseSelection = (fields: string): SelectionSetNode =>
  (parse(`{ ${fields} }`).definitions[0] as OperationDefinitionNode).selectionSet;

/** Fields with arguments in a selection on `type`, each with its own part of the selection. */
function* withArguments(
  set: SelectionSetNode,
  type: string,
  types: Types,
): Generator<{ field: string; selection: string }> {
  for (const node of set.selections) {
    if (node.kind === Kind.INLINE_FRAGMENT)
      yield* withArguments(node.selectionSet, node.typeCondition?.name.value ?? type, types);
    if (node.kind !== Kind.FIELD) continue;
    const field = types.get(type)?.get(node.name.value);
    if (field?.arguments?.length || node.arguments?.length) {
      yield { field: `${type}.${node.name.value}`, selection: print({ ...node, selectionSet: undefined }) };
    }
    if (field && node.selectionSet) yield* withArguments(node.selectionSet, nameOf(field.type), types);
  }
}

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));
