/**
 * What the departments of a supergraph need of an entity: its keys, and what their fields require of others
 * (`@requires`); made when it is needed first.
 */
import { Kind, isInterfaceType, isObjectType } from 'graphql';
import type { DefinitionNode, GraphQLSchema, SelectionSetNode } from 'graphql';
import { departmentKeys, departmentsOf, requiredSelections, subgraphsOf } from '../supergraph/join.ts';
import type { Departments } from '../supergraph/join.ts';

/** The names that lead to each leaf of a selection, joined by spaces. */
export type Leaves = ReadonlySet<string>;

export class Requirements {
  readonly #schema: GraphQLSchema;
  /** By department and type. */
  readonly #keys = new Map<string, Leaves[]>();
  /** By type and field, the departments that have it of their own. */
  readonly #owners: Departments;
  /** By department, type and field. */
  readonly #required = new Map<string, Leaves>();

  /** @param supergraph built of its text, so that its types have their directives */
  constructor(supergraph: GraphQLSchema) {
    this.#schema = supergraph;
    const document = { kind: Kind.DOCUMENT as const, definitions: definitionsOf(supergraph) };
    const names = new Map(subgraphsOf(document).map(({ value, name }) => [value, name]));
    this.#owners = departmentsOf(document);
    for (const { type, graph, key } of departmentKeys(document)) {
      const place = `${names.get(graph)} ${type}`;
      this.#keys.set(place, [...(this.#keys.get(place) ?? []), leavesOf(key)]);
    }
    for (const { type, name, graph, selection } of requiredSelections(document))
      this.#required.set(`${names.get(graph)} ${type} ${name}`, leavesOf(selection));
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

/** The requirements of a supergraph, made once. */
export function requirementsOf(supergraph: GraphQLSchema): Requirements {
  const requirements = known.get(supergraph) ?? new Requirements(supergraph);
  known.set(supergraph, requirements);
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
