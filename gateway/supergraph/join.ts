/**
 * What a supergraph says with its own directives (the join specification): its subgraphs, keys and computed fields, and
 * the overrides that no plan honours.
 */
import { Kind, parse } from 'graphql';
import type {
  ConstDirectiveNode,
  DefinitionNode,
  DocumentNode,
  FieldDefinitionNode,
  InterfaceTypeDefinitionNode,
  InterfaceTypeExtensionNode,
  ObjectTypeDefinitionNode,
  ObjectTypeExtensionNode,
  OperationDefinitionNode,
  SelectionSetNode,
  TypeNode,
} from 'graphql';

/** The text of a directive's argument; undefined where it has none. */
function textOf(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find(argument => argument.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}

/** A subgraph; `value` is its name in the join directives. */
export interface JoinedSubgraph {
  value: string;
  name: string;
  url: string;
}

/**
 * What is made of a supergraph once: it is asked for again and again, and takes milliseconds where the graph is large.
 */
function onceOf<Made>(make: (supergraph: DocumentNode) => Made): (supergraph: DocumentNode) => Made {
  const kept = new WeakMap<DocumentNode, { made: Made }>();
  return supergraph => {
    const known = kept.get(supergraph) ?? { made: make(supergraph) };
    kept.set(supergraph, known);
    return known.made;
  };
}

/** The subgraphs of a supergraph; none where it is no supergraph. */
export const subgraphsOf = onceOf((supergraph): readonly JoinedSubgraph[] => {
  const graphs = supergraph.definitions.find(
    node => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  return (graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : []).map(({ name, directives }) => {
    const graph = directives?.find(directive => directive.name.value === 'join__graph');
    return { value: name.value, name: textOf(graph, 'name') ?? name.value, url: textOf(graph, 'url') ?? '' };
  });
});

/** Which departments resolve what, by their names in order. A type is looked at when it is first asked for. */
export class Departments {
  readonly #names: ReadonlyMap<string, string>;
  readonly #definitions: ReadonlyMap<string, readonly DefinitionNode[]>;
  readonly #types = new Map<string, ReadonlyMap<string, readonly string[]>>();

  constructor(supergraph: DocumentNode) {
    this.#names = new Map(subgraphsOf(supergraph).map(({ value, name }) => [value, name]));
    this.#definitions = Map.groupBy(supergraph.definitions, nameOfDefinition);
  }

  /** Of a type; none of one that there is not. */
  ofType(type: string): readonly string[] {
    return this.#of(type).get(OF_TYPE) ?? [];
  }

  /** Of a field; none of one that there is not. */
  ofField(type: string, field: string): readonly string[] {
    return this.#of(type).get(field) ?? [];
  }

  #of(type: string): ReadonlyMap<string, readonly string[]> {
    const known = this.#types.get(type) ?? this.#read(type);
    this.#types.set(type, known);
    return known;
  }

  #read(type: string): ReadonlyMap<string, readonly string[]> {
    const departments = new Map<string, readonly string[]>();
    for (const definition of this.#definitions.get(type) ?? []) {
      if (!('directives' in definition)) continue;
      const ofType = departmentsIn(definition.directives as readonly ConstDirectiveNode[], 'join__type', this.#names);
      if (ofType.length > 0) departments.set(OF_TYPE, ofType);
      if (!('fields' in definition)) continue;
      // A field that names no subgraph belongs to every department of its type.
      for (const { name, directives } of definition.fields ?? []) {
        const ofField = departmentsIn(directives, 'join__field', this.#names);
        departments.set(name.value, ofField.length > 0 ? ofField : (departments.get(OF_TYPE) ?? []));
      }
    }
    return departments;
  }
}

/** No name of a field. */
const OF_TYPE = '';

const nameOfDefinition = (definition: DefinitionNode): string =>
  'name' in definition && definition.kind !== Kind.DIRECTIVE_DEFINITION ? (definition.name?.value ?? '') : '';

/** The departments of a supergraph. */
export const departmentsOf = onceOf(supergraph => new Departments(supergraph));

/** The keys by which an entity can be asked for, as their texts, by the name of its type. */
export function keysOf(supergraph: DocumentNode): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const texts = (definition.directives ?? []).flatMap(directive => {
      const isKey = directive.name.value === 'join__type' && textOf(directive, 'resolvable') !== 'false';
      return isKey ? (textOf(directive, 'key') ?? []) : [];
    });
    if (texts.length > 0) keys.set(definition.name.value, [...new Set(texts)]);
  }
  return keys;
}

/** A key by which one subgraph finds the entities of a type. */
export interface DepartmentKey {
  type: string;
  /** The subgraph, as the join directives name it. */
  graph: string;
  key: SelectionSetNode;
}

/** Every key of a supergraph by which an entity can be asked for, interfaces included. */
export const departmentKeys = ({ definitions }: DocumentNode): DepartmentKey[] => definitions.flatMap(keysIn);

/** Those of one of its definitions. */
export function keysIn(node: DefinitionNode): DepartmentKey[] {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
  return (node.directives ?? []).flatMap(directive => {
    const text = directive.name.value === 'join__type' ? textOf(directive, 'key') : undefined;
    if (text === undefined || textOf(directive, 'resolvable') === 'false') return [];
    return [{ type: node.name.value, graph: textOf(directive, 'graph') ?? '', key: parseSelection(text) }];
  });
}

/** The departments that join directives of this name name, each once; external fields are none of theirs. */
function departmentsIn(
  directives: readonly ConstDirectiveNode[] | undefined,
  directive: 'join__type' | 'join__field',
  names: ReadonlyMap<string, string>,
): string[] {
  const departments = new Set<string>();
  for (const node of directives ?? []) {
    if (node.name.value !== directive || textOf(node, 'external') === 'true') continue;
    const name = names.get(textOf(node, 'graph') ?? '');
    if (name !== undefined) departments.add(name);
  }
  return [...departments];
}

/** The object and interface types of a schema with their fields, by name. */
export type Types = ReadonlyMap<string, ReadonlyMap<string, FieldDefinitionNode>>;

/** A field that is computed from others (@requires), in one subgraph. */
export interface RequiringField {
  type: string;
  name: string;
  /** The subgraph, as the join directives name it. */
  graph: string;
  selection: SelectionSetNode;
  types: Types;
}

const required = new WeakMap<DocumentNode, readonly RequiringField[]>();

/** Every @requires of a supergraph. */
export function requiredSelections(supergraph: DocumentNode): readonly RequiringField[] {
  return resultOf(readRequired(supergraph));
}

/** Goes through all steps at once. */
export function resultOf<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Reads them a definition at a step, so that other work can be done between two. They are read once. */
export function* readRequired(supergraph: DocumentNode): Generator<void, readonly RequiringField[]> {
  const known = required.get(supergraph);
  if (known) return known;
  const types = new Map<string, Map<string, FieldDefinitionNode>>();
  const found: RequiringField[] = [];
  for (const definition of supergraph.definitions) {
    addFields(types, definition);
    found.push(...requiredIn(definition, types));
    yield;
  }
  required.set(supergraph, found);
  return found;
}

function requiredIn(definition: DefinitionNode, types: Types): RequiringField[] {
  if (!hasFields(definition)) return [];
  const type = definition.name.value;
  const found: RequiringField[] = [];
  for (const { name, directives = [] } of definition.fields ?? []) {
    for (const directive of directives) {
      const text = directive.name.value === 'join__field' ? textOf(directive, 'requires') : undefined;
      if (!text) continue;
      const graph = textOf(directive, 'graph') ?? '';
      found.push({ type, name: name.value, graph, selection: parseSelection(text), types });
    }
  }
  return found;
}

/** A field with one of its directives @join__field. */
interface JoinedField {
  type: string;
  name: string;
  directive: ConstDirectiveNode;
}

/** Every @join__field of a supergraph. */
const joinedFields = (types: Types): JoinedField[] =>
  [...types].flatMap(([type, fields]) =>
    [...fields].flatMap(([name, { directives = [] }]) =>
      directives.flatMap(directive => (directive.name.value === 'join__field' ? [{ type, name, directive }] : [])),
    ),
  );

/** A type may stand in several parts, and have fields in each. */
const FIELD_OWNERS: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
]);

type FieldOwner =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;

const hasFields = (node: DefinitionNode): node is FieldOwner => FIELD_OWNERS.has(node.kind);

function typesOf({ definitions }: DocumentNode): Types {
  const types = new Map<string, Map<string, FieldDefinitionNode>>();
  for (const node of definitions) addFields(types, node);
  return types;
}

function addFields(types: Map<string, Map<string, FieldDefinitionNode>>, node: DefinitionNode): void {
  if (!hasFields(node)) return;
  const fields = types.get(node.name.value) ?? new Map<string, FieldDefinitionNode>();
  for (const field of node.fields ?? []) fields.set(field.name.value, field);
  types.set(node.name.value, fields);
}

/**
 * Finds progressive overrides, `@override(from:, label:)`, of which nobody has decided whether they hold: the old
 * department would answer for ever, without an error. A share of operations, `percent(5)`, cannot be drawn where a plan
 * is made once for all of them.
 * @param decided labels that hold, or do not, for all operations. Default: none is decided
 * @returns a sentence for each, that names the subgraph and the field
 */
export function overrideTraps(supergraph: DocumentNode, decided: ReadonlySet<string> = new Set()): string[] {
  const names = new Map(subgraphsOf(supergraph).map(({ value, name }) => [value, name]));
  return joinedFields(typesOf(supergraph)).flatMap(({ type, name, directive }) => {
    const label = textOf(directive, 'overrideLabel');
    const graph = textOf(directive, 'graph') ?? '';
    // Composition writes the label at the old department's field as well.
    if (label === undefined || decided.has(label) || textOf(directive, 'override') === undefined) return [];
    const reason = label.startsWith('percent(')
      ? 'and this gateway draws no shares: override the field for all operations, or by a label of its own name'
      : `which OVERRIDE_LABELS does not decide: say ${label}=on or ${label}=off there`;
    return [`[${names.get(graph) ?? graph}] @override of ${type}.${name} has the label "${label}", ${reason}`];
  });
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
    const result = nameOfType(field.type);
    return [
      `${type}.${node.name.value}`,
      result,
      ...(node.selectionSet ? coordinatesOf(node.selectionSet, result, types) : []),
    ];
  });
}

const parseSelection = (fields: string): SelectionSetNode =>
  (parse(`{ ${fields} }`).definitions[0] as OperationDefinitionNode).selectionSet;

/** The name of a type, whatever the lists and the promises around it. */
export const nameOfType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOfType(type.type);
