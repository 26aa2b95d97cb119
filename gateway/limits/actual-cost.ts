/**
 * Demand control after the fact: what a response cost. Its objects count with the weight of their type, its scalars
 * only where a contract gives them a weight.
 */
import { Kind, getNamedType, isCompositeType } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { own } from '../execute/code.ts';
import { fragmentsOf, responseName, selectionSetsBelow, spreadOnce } from '../fields.ts';
import type { FieldNodes } from '../fields.ts';
import { operationWeight } from './costs.ts';
import type { Costs } from './costs.ts';

export interface ActualCostOptions {
  schema: GraphQLSchema;
  costs: Costs;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

export function actualCost(options: ActualCostOptions, data: Record<string, unknown>): number {
  const { schema, operation } = options;
  const root = schema.getRootType(operation.operation);
  const cost = root ? new ActualCost(options).object(data, root, [operation.selectionSet]) : 0;
  return cost + operationWeight(operation);
}

type JsonObject = Readonly<Record<string, unknown>>;

class ActualCost {
  readonly #schema: GraphQLSchema;
  readonly #weights: Costs['weights'];
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor({ schema, costs, document }: ActualCostOptions) {
    this.#schema = schema;
    this.#weights = costs.weights;
    this.#fragments = fragmentsOf(document);
  }

  object(object: JsonObject, type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): number {
    let cost = 0;
    for (const [name, { nodes, parent }] of this.#collect(object, type, sets)) {
      const field = 'getFields' in parent ? parent.getFields()[nodes[0].name.value] : undefined;
      if (!field) continue;
      const fieldType = getNamedType(field.type);
      const weight = this.#weight(`${parent.name}.${field.name}`, fieldType);
      const below = selectionSetsBelow(nodes);
      for (const value of valuesOf(own(object, name)))
        cost += weight + (isCompositeType(fieldType) ? this.object(value as JsonObject, fieldType, below) : 0);
    }
    return cost;
  }

  #weight(coordinate: string, type: GraphQLNamedType): number {
    return this.#weights.get(coordinate) ?? this.#weights.get(type.name) ?? (isCompositeType(type) ? 1 : 0);
  }

  /** The fields that the object has, by response name, each with the type on which it was selected. */
  #collect(
    object: JsonObject,
    type: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
  ): Map<string, { nodes: FieldNodes; parent: GraphQLCompositeType }> {
    const fields = new Map<string, { nodes: FieldNodes; parent: GraphQLCompositeType }>();
    const spread = new Set<string>();
    const add = (node: FieldNode, parent: GraphQLCompositeType): void => {
      const name = responseName(node);
      const found = fields.get(name);
      if (found) found.nodes.push(node);
      else if (name in object) fields.set(name, { nodes: [node], parent });
    };
    const walk = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType): void => {
      for (const node of selections) {
        if (node.kind === Kind.FIELD) {
          add(node, parent);
          continue;
        }
        const fragment = spreadOnce(node, this.#fragments, spread);
        const condition = fragment?.typeCondition ? this.#schema.getType(fragment.typeCondition.name.value) : parent;
        if (fragment && isCompositeType(condition)) walk(fragment.selectionSet, condition);
      }
    };
    for (const set of sets) walk(set, type);
    return fields;
  }
}

/** The values of a field: itself, or the items of its list, however deep; without nulls. */
function* valuesOf(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) for (const item of value) yield* valuesOf(item);
  else if (value !== null && value !== undefined) yield value;
}
