/**
 * What the departments of a supergraph need of an entity: its keys, and what their fields require of others
 * (`@requires`); made once.
 */
import { Kind, isInterfaceType, isObjectType } from 'graphql';
import type { DefinitionNode, DocumentNode, GraphQLSchema, SelectionSetNode } from 'graphql';
import { departmentsOf, keysIn, readRequired, resultOf, subgraphsOf } from '../supergraph/join.ts';
import type { Departments } from '../supergraph/join.ts';

/** The names that lead to each leaf of a selection, joined by spaces. */
export type Leaves = ReadonlySet<string>;

interface RequirementsParts {
  schema: GraphQLSchema;
  /** By department and type. */
  keys: ReadonlyMap<string, readonly Leaves[]>;
  /** By type and field, the departments that have it of their own. */
  owners: Departments;
  /** By department, type and field. */
  required: ReadonlyMap<string, Leaves>;
}

export class Requirements {
  readonly #schema: GraphQLSchema;
  readonly #keys: RequirementsParts['keys'];
  readonly #owners: Departments;
  readonly #required: RequirementsParts['required'];

  constructor({ schema, keys, owners, required }: RequirementsParts) {
    this.#schema = schema;
    this.#keys = keys;
    this.#owners = owners;
    this.#required = required;
  }

  /** The keys by which a department finds an entity of this type. */
  keys(department: string, typename: string): readonly Leaves[] {
    return this.#typesOf(typename).flatMap(type => this.#keys.get(`${department} ${type}`) ?? []);
  }

  /** Whether a department has a field of this type of its own, on whatever way it was asked. */
  isResolved(department: string, typename: string, field: string): boolean {
    return this.#owners.ofField(typename, field).includes(department);
  }

  /** What a department's field requires of an entity of this type besides its key. */
  of(department: string, typename: string, field: string): Leaves {
    return new Set(
      this.#typesOf(typename).flatMap(type => [...(this.#required.get(`${department} ${type} ${field}`) ?? [])]),
    );
  }

  /** A department may have the entity's interface as an object. */
  #typesOf(typename: string): string[] {
    const type = this.#schema.getType(typename);
    return [typename, ...(isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : [])];
  }
}

const known = new WeakMap<GraphQLSchema, Requirements>();

/**
 * The requirements of a supergraph, made once: here, unless they were read before.
 * @param supergraph built of its text, so that its types have their directives
 */
export function requirementsOf(supergraph: GraphQLSchema): Requirements {
  const read = known.get(supergraph);
  if (read) return read;
  return resultOf(readRequirements(supergraph, { kind: Kind.DOCUMENT, definitions: definitionsOf(supergraph) }));
}

/** Reads them, in steps between which other work can be done, of the text of which the supergraph was built. */
export function* readRequirements(schema: GraphQLSchema, document: DocumentNode): Generator<void, Requirements> {
  const names = new Map(subgraphsOf(document).map(({ value, name }) => [value, name]));
  const keys = new Map<string, Leaves[]>();
  for (const definition of document.definitions) {
    for (const { type, graph, key } of keysIn(definition)) {
      const place = `${names.get(graph)} ${type}`;
      keys.set(place, [...(keys.get(place) ?? []), leavesOf(key)]);
    }
    yield;
  }
  const required = new Map<string, Leaves>();
  for (const { type, name, graph, selection } of yield* readRequired(document)) {
    required.set(`${names.get(graph)} ${type} ${name}`, leavesOf(selection));
    yield;
  }
  const requirements = new Requirements({ schema, keys, owners: departmentsOf(document), required });
  known.set(schema, requirements);
  return requirements;
}

const definitionsOf = (schema: GraphQLSchema): DefinitionNode[] =>
  Object.values(schema.getTypeMap()).flatMap(type => [
    ...(type.astNode ? [type.astNode] : []),
    ...(isObjectType(type) || isInterfaceType(type) ? type.extensionASTNodes : []),
  ]);

function leavesOf({ selections }: SelectionSetNode, path = ''): Set<string> {
  const leaves = new Set<string>();
  for (const node of selections) {
    if (node.kind === Kind.FRAGMENT_SPREAD) continue;
    const here = node.kind === Kind.FIELD ? `${path}${node.name.value}` : path;
    if (!node.selectionSet) {
      leaves.add(here);
      continue;
    }
    const below = node.kind === Kind.FIELD ? `${here} ` : path;
    for (const leaf of leavesOf(node.selectionSet, below)) leaves.add(leaf);
  }
  return leaves;
}
