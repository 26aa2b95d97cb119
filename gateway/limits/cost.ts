/**
 * Demand control: what an operation would cost at most, by what contracts say with @cost and @listSize, refused before
 * it is planned where that is too much. An object costs 1, a scalar nothing, a mutation 10, unless @cost says
 * otherwise; what is in a list counts as often as the list is long: what its slicing argument asks for, else what
 * @listSize assumes, else `COST_LIST_SIZE`. A list with `first` or `last` needs no @listSize, be it the field itself or
 * the `nodes` and `edges` of the connection that it returns.
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
  parse,
  valueFromAST,
} from 'graphql';
import type {
  ConstDirectiveNode,
  ConstValueNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { linksOf } from '../supergraph/link.ts';

export const MUTATION_WEIGHT = 10;
const CONNECTION_FIELDS = ['nodes', 'edges'];

/** What @listSize says of a field. */
export interface ListSize {
  assumedSize?: number;
  slicingArguments?: string[];
  sizedFields?: string[];
}

/** What a supergraph says of costs, by coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `Input.field`. */
export interface Costs {
  weights: ReadonlyMap<string, number>;
  lists: ReadonlyMap<string, ListSize>;
}

/** Reads @cost and @listSize of a supergraph. */
export function readCosts(sdl: string): Costs {
  const document = parse(sdl, { noLocation: true });
  const link = linksOf(document).find(({ feature }) => feature === 'cost');
  const weights = new Map<string, number>();
  const lists = new Map<string, ListSize>();
  if (!link) return { weights, lists };
  const read = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    for (const directive of directives) {
      const value = (name: string): unknown =>
        plain(directive.arguments?.find(argument => argument.name.value === name)?.value);
      if (directive.name.value === link.directives.get('cost')) weights.set(coordinate, Number(value('weight')));
      if (directive.name.value !== link.directives.get('listSize')) continue;
      const [assumedSize, slicingArguments, sizedFields] = [
        value('assumedSize'),
        value('slicingArguments'),
        value('sizedFields'),
      ];
      lists.set(coordinate, {
        ...(typeof assumedSize === 'number' && { assumedSize }),
        ...(Array.isArray(slicingArguments) && { slicingArguments: slicingArguments as string[] }),
        ...(Array.isArray(sizedFields) && { sizedFields: sizedFields as string[] }),
      });
    }
  };
  for (const definition of document.definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const { name, directives } = definition;
    read(name.value, directives as readonly ConstDirectiveNode[]);
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? []) {
      read(`${name.value}.${field.name.value}`, field.directives);
      if ('arguments' in field)
        for (const argument of field.arguments ?? [])
          read(`${name.value}.${field.name.value}(${argument.name.value}:)`, argument.directives);
    }
  }
  return { weights, lists };
}

function plain(node: ConstValueNode | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === Kind.LIST) return node.values.map(plain);
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return Number(node.value);
  return 'value' in node ? node.value : undefined;
}

export interface CostOptions {
  schema: GraphQLSchema;
  costs: Costs;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
  /** Items of a list of which nothing else is known. */
  listSize: number;
  /** Most that a slicing argument may ask for; `tooLong` is called where one asks for more. */
  longestList: number;
  tooLong(asked: number): void;
}

interface Selected {
  nodes: FieldNode[];
  parent: GraphQLCompositeType;
  /** The object type of which alone it is selected. */
  only: string | undefined;
}

/** Looks an operation through as validation and execution see it, each field of one answer key once. */
class Estimate {
  readonly #options: CostOptions;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Variables that the estimate depends on. */
  readonly used = new Set<string>();
  /**
   * What a place costs that was looked at before: fragments that lead to one another by several types would else be
   * looked at ever more often.
   */
  readonly #before = new Map<string, number>();
  readonly #ids = new Map<FieldNode, number>();

  constructor(options: CostOptions) {
    this.#options = options;
    this.#fragments = new Map(
      options.document.definitions.flatMap(node =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
      ),
    );
  }

  /**
   * Fields on an abstract type count once for all its types, fragments on its object types as the most expensive of
   * them.
   */
  selection(
    sets: readonly SelectionSetNode[],
    type: GraphQLCompositeType,
    sized: ReadonlyMap<string, number> = new Map(),
  ): number {
    let common = 0;
    const byType = new Map<string, number>();
    for (const selected of this.#collect(sets, type).values()) {
      const cost = this.#field(selected, sized);
      if (selected.only === undefined) common += cost;
      else byType.set(selected.only, (byType.get(selected.only) ?? 0) + cost);
    }
    return common + Math.max(0, ...byType.values());
  }

  #collect(sets: readonly SelectionSetNode[], type: GraphQLCompositeType): Map<string, Selected> {
    const found = new Map<string, Selected>();
    const seen = new Set<string>();
    const walk = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType, only: string | undefined): void => {
      for (const node of selections) {
        if (node.kind === Kind.FIELD) {
          const key = `${only ?? ''} ${(node.alias ?? node.name).value}`;
          const known = found.get(key);
          if (known) known.nodes.push(node);
          else found.set(key, { nodes: [node], parent, only });
          continue;
        }
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
        const condition = fragment?.typeCondition
          ? this.#options.schema.getType(fragment.typeCondition.name.value)
          : parent;
        if (!fragment || !isCompositeType(condition)) continue;
        const inside = isObjectType(condition) && isAbstractType(type) ? condition.name : only;
        if (node.kind === Kind.FRAGMENT_SPREAD) {
          const key = `${node.name.value} ${inside ?? ''}`;
          if (seen.has(key)) continue;
          seen.add(key);
        }
        walk(fragment.selectionSet, condition, inside);
      }
    };
    for (const set of sets) walk(set, type, undefined);
    return found;
  }

  #field({ nodes, parent }: Selected, sized: ReadonlyMap<string, number>): number {
    const name = nodes[0]!.name.value;
    const place = `${nodes.map(node => this.#id(node)).join()} ${parent.name} ${sized.get(name) ?? ''}`;
    let cost = this.#before.get(place);
    if (cost === undefined) this.#before.set(place, (cost = this.#costOf(nodes, parent, sized)));
    return cost;
  }

  #id(node: FieldNode): number {
    let id = this.#ids.get(node);
    if (id === undefined) this.#ids.set(node, (id = this.#ids.size));
    return id;
  }

  #costOf(nodes: readonly FieldNode[], parent: GraphQLCompositeType, sized: ReadonlyMap<string, number>): number {
    const [node] = nodes;
    const name = node!.name.value;
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    if (!field) return 0;
    const { costs, listSize } = this.#options;
    const coordinate = `${parent.name}.${name}`;
    const result = getNamedType(field.type);
    const list = costs.lists.get(coordinate) ?? {};
    const asked = this.#slice(node!, field, list.slicingArguments);
    const known = asked ?? list.assumedSize;
    const sizes = new Map<string, number>();
    const inConnection = list.sizedFields ?? (!isList(field.type) && known !== undefined ? CONNECTION_FIELDS : []);
    for (const one of inConnection) sizes.set(one, known ?? listSize);
    const times = isList(field.type) ? (sized.get(name) ?? (list.sizedFields ? undefined : known) ?? listSize) : 1;
    const below = isCompositeType(result)
      ? this.selection(
          nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
          result,
          sizes,
        )
      : 0;
    return (
      times *
      ((costs.weights.get(coordinate) ?? this.#weightOf(result)) + this.#inputs(coordinate, node!, field) + below)
    );
  }

  #weightOf(type: GraphQLNamedType): number {
    const { schema, costs } = this.#options;
    if (isAbstractType(type))
      return Math.max(1, ...schema.getPossibleTypes(type).map(({ name }) => costs.weights.get(name) ?? 1));
    return costs.weights.get(type.name) ?? (isObjectType(type) ? 1 : 0);
  }

  /** What the arguments cost that are given, with the input fields in them. */
  #inputs(coordinate: string, node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const { weights } = this.#options.costs;
    if (weights.size === 0 || !node.arguments?.length) return 0;
    return node.arguments.reduce((sum, given) => {
      const argument = field.args.find(({ name }) => name === given.name.value);
      if (!argument) return sum;
      const input = getNamedType(argument.type);
      const value =
        given.value.kind === Kind.VARIABLE
          ? this.#variable(given.value.name.value)
          : valueFromAST(given.value, argument.type, this.#options.variables as Record<string, unknown>);
      const inside =
        isInputObjectType(input) && typeof value === 'object' && value !== null
          ? Object.keys(value).reduce((cost, key) => cost + (weights.get(`${input.name}.${key}`) ?? 0), 0)
          : 0;
      return sum + (weights.get(`${coordinate}(${argument.name}:)`) ?? weights.get(input.name) ?? 0) + inside;
    }, 0);
  }

  /** The most that a field's slicing arguments ask for; undefined where it has none. */
  #slice(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    names: readonly string[] = ['first', 'last'],
  ): number | undefined {
    const asked = field.args
      .filter(({ name }) => names.includes(name))
      .map(({ name, defaultValue }): unknown => {
        const value = node.arguments?.find(argument => argument.name.value === name)?.value;
        if (value?.kind === Kind.VARIABLE) return this.#variable(value.name.value) ?? defaultValue;
        return value?.kind === Kind.INT ? Number(value.value) : defaultValue;
      })
      .filter(value => typeof value === 'number');
    if (asked.length === 0) return undefined;
    const most = Math.max(...asked);
    if (most > this.#options.longestList) this.#options.tooLong(most);
    return Math.max(0, most);
  }

  #variable(name: string): unknown {
    this.used.add(name);
    const given = this.#options.variables[name];
    if (given !== undefined) return given;
    const value = this.#options.operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === name,
    )?.defaultValue;
    return value && plain(value);
  }
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** What an operation costs by estimate, and the variables on which that depends. */
export function estimateCost(options: CostOptions): { cost: number; used: string[] } {
  const { schema, operation } = options;
  const estimate = new Estimate(options);
  const root = schema.getRootType(operation.operation);
  const mutations = operation.operation === 'mutation' ? operation.selectionSet.selections.length * MUTATION_WEIGHT : 0;
  const cost = root ? estimate.selection([operation.selectionSet], root) + mutations : 0;
  return { cost, used: [...estimate.used] };
}
