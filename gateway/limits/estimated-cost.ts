/**
 * Demand control before the fact: what an operation costs at most. What is in a list counts as often as the list is
 * long: the number that its slicing argument requests, else what @listSize assumes, else `COST_LIST_SIZE`. A list with
 * the argument `first` or `last` needs no @listSize, be it the field itself or the `nodes` and `edges` of the
 * connection that the field returns.
 */
import {
  Kind,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  valueFromAST,
} from 'graphql';
import type {
  ArgumentNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  FragmentSpreadNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { own } from '../execute/code.ts';
import { fragmentsOf, responseName, selectionSetsBelow } from '../fields.ts';
import type { FieldNodes } from '../fields.ts';
import { constantOf, operationWeight } from './costs.ts';
import type { Costs } from './costs.ts';

/** The fields of a connection that hold its items. */
const CONNECTION_FIELDS = ['nodes', 'edges'];
const DEFAULT_SLICING_ARGUMENTS = ['first', 'last'];

export interface EstimateOptions {
  schema: GraphQLSchema;
  costs: Costs;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
  /** Items that a list is taken to have whose contract does not say. */
  listSize: number;
  /** Most items that a slicing argument may request; `tooLong` is called where one requests more. */
  longestList: number;
  tooLong(requested: number): void;
}

/** What an operation costs by estimate, and the variables on which the estimate depends. */
export function estimateCost(options: EstimateOptions): { cost: number; used: string[] } {
  const { schema, operation } = options;
  const estimate = new Estimate(options);
  const root = schema.getRootType(operation.operation);
  const cost = root ? estimate.selections([operation.selectionSet], root) + operationWeight(operation) : 0;
  return { cost, used: [...estimate.used] };
}

type SelectionSets = readonly SelectionSetNode[];
type OutputField = GraphQLField<unknown, unknown>;
/** The sizes that a connection gives to the lists directly below it, by field. */
type Sizes = ReadonlyMap<string, number>;
const NO_SIZES: Sizes = new Map();

/** Where a selection set stands. */
interface Place {
  parent: GraphQLCompositeType;
  /** The object type on which alone the selections count; undefined where they count on every type. */
  only: string | undefined;
}

interface Selected extends Place {
  nodes: FieldNodes;
}

/** Walks over an operation as validation and execution do: each field of one response name once. */
class Estimate {
  /** Variables that the estimate depends on. */
  readonly used = new Set<string>();
  readonly #options: EstimateOptions;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /**
   * The costs of places that were visited before. Fragments that lead to one another by several types would otherwise
   * be visited exponentially often.
   */
  readonly #visited = new Map<string, number>();
  readonly #ids = new Map<FieldNode, number>();

  constructor(options: EstimateOptions) {
    this.#options = options;
    this.#fragments = fragmentsOf(options.document);
  }

  /**
   * The cost of selection sets of one place. Fields on an abstract type count once for all its types; of the fragments
   * on its object types the most expensive counts.
   */
  selections(sets: SelectionSets, type: GraphQLCompositeType, sizes: Sizes = NO_SIZES): number {
    let common = 0;
    const byType = new Map<string, number>();
    for (const { nodes, parent, only } of this.#collect(sets, type)) {
      const cost = this.#field(nodes, parent, sizes);
      if (only === undefined) common += cost;
      else byType.set(only, (byType.get(only) ?? 0) + cost);
    }
    return common + Math.max(0, ...byType.values());
  }

  #collect(sets: SelectionSets, type: GraphQLCompositeType): Iterable<Selected> {
    const fields = new Map<string, Selected>();
    const spread = new Set<string>();
    const walk = ({ selections }: SelectionSetNode, place: Place): void => {
      for (const node of selections) {
        if (node.kind === Kind.FIELD) {
          addSelected(fields, node, place);
          continue;
        }
        const fragment = this.#fragment(node);
        const inside = fragment && this.#enter(fragment, place, type);
        if (fragment && inside && isFirst(node, inside, spread)) walk(fragment.selectionSet, inside);
      }
    };
    for (const set of sets) walk(set, { parent: type, only: undefined });
    return fields.values();
  }

  #fragment(node: InlineFragmentNode | FragmentSpreadNode): InlineFragmentNode | FragmentDefinitionNode | undefined {
    return node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
  }

  /** The place inside a fragment, in a selection set of `type`; undefined where the fragment's type does not exist. */
  #enter(
    { typeCondition }: InlineFragmentNode | FragmentDefinitionNode,
    { parent, only }: Place,
    type: GraphQLCompositeType,
  ): Place | undefined {
    const condition = typeCondition ? this.#options.schema.getType(typeCondition.name.value) : parent;
    if (!isCompositeType(condition)) return undefined;
    return { parent: condition, only: isObjectType(condition) && isAbstractType(type) ? condition.name : only };
  }

  #field(nodes: FieldNodes, parent: GraphQLCompositeType, sizes: Sizes): number {
    const name = nodes[0].name.value;
    const place = `${nodes.map(node => this.#id(node)).join()} ${parent.name} ${sizes.get(name) ?? ''}`;
    let cost = this.#visited.get(place);
    if (cost === undefined) {
      cost = this.#costOf(nodes, parent, sizes.get(name));
      this.#visited.set(place, cost);
    }
    return cost;
  }

  #id(node: FieldNode): number {
    let id = this.#ids.get(node);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(node, id);
    }
    return id;
  }

  /** @param size the items of this field's list, where its connection says so */
  #costOf(nodes: FieldNodes, parent: GraphQLCompositeType, size: number | undefined): number {
    const [node] = nodes;
    const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    if (!field) return 0;
    const coordinate = `${parent.name}.${node.name.value}`;
    const result = getNamedType(field.type);
    const { own, below } = this.#sizes(coordinate, node, field);
    const times = isList(field.type) ? (size ?? own ?? this.#options.listSize) : 1;
    const each = this.#options.costs.weights.get(coordinate) ?? this.#typeWeight(result);
    const selections = isCompositeType(result) ? this.selections(selectionSetsBelow(nodes), result, below) : 0;
    return times * (each + this.#argumentWeights(coordinate, node, field) + selections);
  }

  /** The size of a field's list, where the field says so, and the sizes that it gives to lists directly below it. */
  #sizes(coordinate: string, node: FieldNode, field: OutputField): { own: number | undefined; below: Sizes } {
    const { costs, listSize } = this.#options;
    const declared = costs.lists.get(coordinate) ?? {};
    const size = this.#slice(node, field, declared.slicingArguments) ?? declared.assumedSize;
    if (declared.sizedFields) return { own: undefined, below: sizesOf(declared.sizedFields, size ?? listSize) };
    if (isList(field.type) || size === undefined) return { own: size, below: NO_SIZES };
    return { own: size, below: sizesOf(CONNECTION_FIELDS, size) };
  }

  #typeWeight(type: GraphQLNamedType): number {
    const { schema, costs } = this.#options;
    if (isAbstractType(type))
      return Math.max(1, ...schema.getPossibleTypes(type).map(({ name }) => costs.weights.get(name) ?? 1));
    return costs.weights.get(type.name) ?? (isObjectType(type) ? 1 : 0);
  }

  /** What the arguments of a field cost, with the input fields in them. */
  #argumentWeights(coordinate: string, node: FieldNode, field: OutputField): number {
    if (this.#options.costs.weights.size === 0 || !node.arguments?.length) return 0;
    return node.arguments.reduce((sum, argument) => sum + this.#argumentWeight(coordinate, argument, field), 0);
  }

  #argumentWeight(coordinate: string, { name, value }: ArgumentNode, field: OutputField): number {
    const { costs, variables } = this.#options;
    const argument = field.args.find(one => one.name === name.value);
    if (!argument) return 0;
    const input = getNamedType(argument.type);
    const weight = costs.weights.get(`${coordinate}(${argument.name}:)`) ?? costs.weights.get(input.name) ?? 0;
    const object =
      value.kind === Kind.VARIABLE
        ? this.#variable(value.name.value)
        : valueFromAST(value, argument.type, variables as Record<string, unknown>);
    if (!isInputObjectType(input) || typeof object !== 'object' || object === null) return weight;
    return Object.keys(object).reduce((sum, key) => sum + (costs.weights.get(`${input.name}.${key}`) ?? 0), weight);
  }

  /** The most items that a field's slicing arguments request; undefined where it has none. */
  #slice(node: FieldNode, { args }: OutputField, names = DEFAULT_SLICING_ARGUMENTS): number | undefined {
    const requested = args
      .filter(({ name }) => names.includes(name))
      .map(({ name, defaultValue }) => this.#integer(node, name) ?? defaultValue)
      .filter(value => typeof value === 'number');
    if (requested.length === 0) return undefined;
    const most = Math.max(...requested);
    if (most > this.#options.longestList) this.#options.tooLong(most);
    return Math.max(0, most);
  }

  /** What an argument holds, by a variable or as an integer. */
  #integer(node: FieldNode, argument: string): unknown {
    const value = node.arguments?.find(({ name }) => name.value === argument)?.value;
    if (value?.kind === Kind.VARIABLE) return this.#variable(value.name.value);
    return value?.kind === Kind.INT ? Number(value.value) : undefined;
  }

  #variable(name: string): unknown {
    this.used.add(name);
    const value = own(this.#options.variables, name);
    if (value !== undefined) return value;
    const definition = this.#options.operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === name,
    );
    return constantOf(definition?.defaultValue);
  }
}

/** Adds a field to those that have the same response name and count on the same type. */
function addSelected(fields: Map<string, Selected>, node: FieldNode, { parent, only }: Place): void {
  const key = `${only ?? ''} ${responseName(node)}`;
  const selected = fields.get(key);
  if (selected) selected.nodes.push(node);
  else fields.set(key, { nodes: [node], parent, only });
}

/** False for a named fragment that was spread in this place before, on the same type. Remembers the others. */
function isFirst(node: InlineFragmentNode | FragmentSpreadNode, { only }: Place, spread: Set<string>): boolean {
  if (node.kind === Kind.INLINE_FRAGMENT) return true;
  const key = `${node.name.value} ${only ?? ''}`;
  if (spread.has(key)) return false;
  spread.add(key);
  return true;
}

const sizesOf = (fields: readonly string[], size: number): Sizes => new Map(fields.map(field => [field, size]));

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);
