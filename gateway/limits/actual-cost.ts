/** Demand control after the fact: what a response did cost. */
import { Kind, getNamedType, isCompositeType } from 'graphql';
import type { FieldNode, GraphQLCompositeType, GraphQLNamedType, SelectionSetNode } from 'graphql';
import { MUTATION_WEIGHT } from './cost.ts';
import type { CostOptions } from './cost.ts';

/**
 * What an answer did cost: its objects, each with its type's weight, its scalars only where a contract gives them one.
 */
export function actualCost({ schema, costs, document, operation }: CostOptions, data: Record<string, unknown>): number {
  const fragments = new Map(
    document.definitions.flatMap(node =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const weight = (coordinate: string, type: GraphQLNamedType): number =>
    costs.weights.get(coordinate) ?? costs.weights.get(type.name) ?? (isCompositeType(type) ? 1 : 0);
  const ofValue = (
    value: unknown,
    coordinate: string,
    type: GraphQLNamedType,
    sets: readonly SelectionSetNode[],
  ): number => {
    if (Array.isArray(value))
      return value.reduce<number>((sum, item) => sum + ofValue(item, coordinate, type, sets), 0);
    if (value === null || value === undefined) return 0;
    return (
      weight(coordinate, type) + (isCompositeType(type) ? ofObject(value as Record<string, unknown>, type, sets) : 0)
    );
  };
  const ofObject = (
    object: Record<string, unknown>,
    type: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
  ): number => {
    const keys = new Map<string, { nodes: FieldNode[]; parent: GraphQLCompositeType }>();
    const spread = new Set<string>();
    const walk = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType): void => {
      for (const node of selections) {
        if (node.kind === Kind.FIELD) {
          const key = (node.alias ?? node.name).value;
          const known = keys.get(key);
          if (known) known.nodes.push(node);
          else if (key in object) keys.set(key, { nodes: [node], parent });
          continue;
        }
        if (node.kind === Kind.FRAGMENT_SPREAD && spread.has(node.name.value)) continue;
        if (node.kind === Kind.FRAGMENT_SPREAD) spread.add(node.name.value);
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
        const condition = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
        if (fragment && isCompositeType(condition)) walk(fragment.selectionSet, condition);
      }
    };
    for (const set of sets) walk(set, type);
    return [...keys].reduce((sum, [key, { nodes, parent }]) => {
      const field = 'getFields' in parent ? parent.getFields()[nodes[0]!.name.value] : undefined;
      return field
        ? sum +
            ofValue(
              object[key],
              `${parent.name}.${field.name}`,
              getNamedType(field.type),
              nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
            )
        : sum;
    }, 0);
  };
  const root = schema.getRootType(operation.operation);
  const mutations = operation.operation === 'mutation' ? operation.selectionSet.selections.length * MUTATION_WEIGHT : 0;
  return (root ? ofObject(data, root, [operation.selectionSet]) : 0) + mutations;
}
