/**
 * Fetches of what only deferred fragments need, apart from what is needed sooner. A planner asks a department in one
 * request for all that it has to say of an object; then what is slow there holds up what is not. Here such a fetch is
 * split:
 *
 * - Root fields of a query, and fields that are fetched of entities, are independent of each other: some are fetched
 *   by themselves.
 * - Fields of an entity further below are fetched by its key.
 * - Fields of any other object are fetched through the object that it belongs to, unless a list is between them: its
 *   items might be others the second time.
 *
 * What cannot be split comes with what is needed sooner.
 */
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { Kind, getNamedType, isInterfaceType, isListType, isNonNullType, isObjectType, parse, visit } from 'graphql';
import type {
  FieldNode,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionNode,
} from 'graphql';
import { responseName, withSelections } from '../fields.ts';
import { partOf } from './apart.ts';
import type { Positions } from './positions.ts';
import { requirementsOf } from './requirements.ts';

/** What is read of the fetched data, for what is not deferred, and for each deferred fragment. */
export interface Needed {
  first: Positions;
  later: readonly Positions[];
}

/** A plan whose fetches bring what is needed first by themselves; the same where all is needed at once. */
export function withLateFetches(plan: QueryPlan, supergraph: GraphQLSchema, needed: Needed): QueryPlan {
  const { node } = plan;
  if (!node || node.kind === 'Subscription') return plan;
  const split = splitIn(node, supergraph, needed);
  return split === node ? plan : { ...plan, node: split };
}

function splitIn(node: PlanNode, supergraph: GraphQLSchema, needed: Needed): PlanNode {
  const inside = (each: PlanNode): PlanNode => splitIn(each, supergraph, needed);
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel': {
      const nodes = node.nodes.map(inside);
      return nodes.every((each, index) => each === node.nodes[index]) ? node : { ...node, nodes };
    }
    case 'Condition': {
      const { ifClause, elseClause } = node;
      return {
        ...node,
        ...(ifClause && { ifClause: inside(ifClause) }),
        ...(elseClause && { elseClause: inside(elseClause) }),
      };
    }
    case 'Fetch':
      return splitFetch({ node, fetch: node, path: [] }, supergraph, needed);
    case 'Flatten':
      return node.node.kind === 'Fetch'
        ? splitFetch({ node, fetch: node.node, path: node.path.map(String) }, supergraph, needed)
        : node;
    default:
      return node;
  }
}

/** A fetch at its place in the plan. */
interface PlacedFetch {
  node: PlanNode;
  fetch: FetchNode;
  path: readonly string[];
}

function splitFetch(placed: PlacedFetch, supergraph: GraphQLSchema, needed: Needed): PlanNode {
  const { node, fetch } = placed;
  if (!isSplittable(fetch)) return node;
  const { definitions } = parse(fetch.operation, { noLocation: true });
  const [operation] = definitions;
  if (definitions.length > 1 || operation?.kind !== Kind.OPERATION_DEFINITION) return node;
  return new FetchSplit(placed, operation, supergraph).split(needed);
}

const isSplittable = ({ inputRewrites, outputRewrites, contextRewrites, operationKind }: FetchNode): boolean =>
  !inputRewrites?.length && !outputRewrites?.length && !contextRewrites?.length && operationKind !== 'subscription';

/** An object in the response: its type, the path to it, and what is read of it. */
interface Place {
  type: GraphQLNamedType | undefined;
  path: readonly string[];
  first: Positions | undefined;
  later: readonly (Positions | undefined)[];
}

/** Selections that are fetched later, by the number of the fragment that needs them first. */
type Late = Map<number, SelectionNode[]>;

/** A selection set: what stays, and what may be fetched later through the same object. */
interface Parted {
  kept: SelectionNode[];
  late: Late;
}

class FetchSplit {
  readonly #placed: PlacedFetch;
  readonly #operation: OperationDefinitionNode;
  readonly #schema: GraphQLSchema;
  readonly #fetches: PlanNode[] = [];

  constructor(placed: PlacedFetch, operation: OperationDefinitionNode, schema: GraphQLSchema) {
    this.#placed = placed;
    this.#operation = operation;
    this.#schema = schema;
  }

  split({ first, later }: Needed): PlanNode {
    const { node, path, fetch } = this.#placed;
    const names = path.filter(element => /^\w+$/.test(element));
    const at = (root: Positions): Positions | undefined =>
      names.reduce<Positions | undefined>((place, name) => place?.get(name), root);
    const type = this.#schema.getRootType(this.#operation.operation) ?? undefined;
    const place: Place = { type, path, first: at(first), later: later.map(at) };
    const kept = fetch.requires ? this.#splitEntities(place) : this.#splitRoot(place);
    if (this.#fetches.length === 0) return node;
    const rest = kept.length > 0 ? [this.#flattened(path, this.#ofSelections(kept))] : [];
    return { kind: 'Sequence', nodes: [...rest, ...this.#fetches] };
  }

  /** Root fields of a query may be fetched again. */
  #splitRoot(place: Place): SelectionNode[] {
    const { selections } = this.#operation.selectionSet;
    const parted = this.#part(selections, place);
    if (this.#operation.operation !== 'query') return together(parted);
    for (const late of parted.late.values()) this.#fetches.push(this.#ofSelections(late));
    return parted.kept;
  }

  /** What is fetched of entities is fetched again of the same ones. */
  #splitEntities(place: Place): SelectionNode[] {
    const [entities] = this.#operation.selectionSet.selections;
    if (entities?.kind !== Kind.FIELD || !entities.selectionSet) return [];
    const parted = this.#part(entities.selectionSet.selections, { ...place, type: undefined });
    const ofEntities = (selections: SelectionNode[]): SelectionNode[] => [withSelections(entities, selections)];
    for (const late of parted.late.values())
      this.#fetches.push(this.#flattened(place.path, this.#ofSelections(ofEntities(late))));
    return parted.kept.length > 0 ? ofEntities(parted.kept) : [];
  }

  #part(selections: readonly SelectionNode[], place: Place): Parted {
    const parted: Parted = { kept: [], late: new Map() };
    for (const node of selections) {
      if (node.kind === Kind.FIELD) this.#partField(node, place, parted);
      else if (node.kind === Kind.INLINE_FRAGMENT) this.#partFragment(node, place, parted);
      else parted.kept.push(node);
    }
    return parted;
  }

  #partFragment(node: InlineFragmentNode, place: Place, into: Parted): void {
    const on = node.typeCondition?.name.value;
    const type = on === undefined ? place.type : this.#schema.getType(on);
    const { kept, late } = this.#part(node.selectionSet.selections, { ...place, type });
    if (kept.length > 0) into.kept.push(withSelections(node, kept));
    for (const [fragment, some] of late) addTo(into.late, fragment, withSelections(node, some));
  }

  #partField(node: FieldNode, place: Place, into: Parted): void {
    const response = responseName(node);
    const fragment = place.first?.has(response) ? -1 : place.later.findIndex(read => read?.has(response));
    if (fragment >= 0 && this.#isMovable(node, place)) addTo(into.late, fragment, node);
    else if (fragment < 0 && node.selectionSet) this.#partBelow(node, node.selectionSet.selections, { place, into });
    else into.kept.push(node);
  }

  #partBelow(
    node: FieldNode,
    selections: readonly SelectionNode[],
    { place, into }: { place: Place; into: Parted },
  ): void {
    const field = fieldOf(place.type, node.name.value);
    if (!field) {
      into.kept.push(node);
      return;
    }
    const response = responseName(node);
    const below: Place = {
      type: getNamedType(field.type),
      path: [...place.path, response, ...listLevels(field.type)],
      first: place.first?.get(response),
      later: place.later.map(read => read?.get(response)),
    };
    const parted = this.#part(selections, below);
    const key = parted.late.size > 0 ? this.#keyOf(below.type) : undefined;
    if (key) {
      for (const late of parted.late.values()) this.#fetches.push(this.#ofEntity(below, key, late));
      into.kept.push(withSelections(node, withKey(parted.kept, key)));
    } else if (parted.late.size > 0 && below.path.at(-1) !== '@' && parted.kept.length > 0) {
      into.kept.push(withSelections(node, parted.kept));
      for (const [fragment, late] of parted.late) addTo(into.late, fragment, withSelections(node, late));
    } else into.kept.push(withSelections(node, together(parted)));
  }

  /** Not what a department knows only on a certain way (`@provides`), nor what its objects are found by. */
  #isMovable({ name }: FieldNode, { type }: Place): boolean {
    if (name.value === '__typename') return false;
    const key = this.#keyOf(type);
    if (!key || !type) return true;
    const { serviceName } = this.#placed.fetch;
    return !key.includes(name.value) && requirementsOf(this.#schema).isResolved(serviceName, type.name, name.value);
  }

  /**
   * The names of a key by which the fetch's department finds objects of a type; undefined where it has none so simple.
   */
  #keyOf(type: GraphQLNamedType | undefined): string[] | undefined {
    if (!isObjectType(type)) return undefined;
    const keys = requirementsOf(this.#schema).keys(this.#placed.fetch.serviceName, type.name);
    const simple = keys.find(key => [...key].every(leaf => !leaf.includes(' ')));
    return simple && [...simple];
  }

  #ofEntity({ type, path }: Place, key: readonly string[], selections: SelectionNode[]): PlanNode {
    const name = type?.name ?? '';
    const entities = entitiesOf(name, selections);
    const own = this.#operation.variableDefinitions?.filter(({ variable }) => variable.name.value !== REPRESENTATIONS);
    const operation = { ...entities, variableDefinitions: [...(entities.variableDefinitions ?? []), ...(own ?? [])] };
    return this.#flattened(path, {
      ...this.#newFetch(operation, entities.selectionSet.selections),
      operationKind: entities.operation as FetchNode['operationKind'],
      requires: [
        {
          kind: 'InlineFragment',
          typeCondition: name,
          selections: ['__typename', ...key].map(each => ({ kind: 'Field', name: each })),
        },
      ],
    });
  }

  #ofSelections(selections: readonly SelectionNode[]): FetchNode {
    return this.#newFetch(this.#operation, selections);
  }

  #newFetch(operation: OperationDefinitionNode, selections: readonly SelectionNode[]): FetchNode {
    const { operationDocumentNode: _document, operationName: _name, id: _id, ...fetch } = this.#placed.fetch;
    const part = partOf({ ...operation, name: undefined }, selections, new Map());
    return {
      ...fetch,
      operation: part.operation,
      variableUsages: part.variables.filter(name => name !== REPRESENTATIONS),
    } as FetchNode;
  }

  #flattened(path: readonly string[], fetch: FetchNode): PlanNode {
    return path.length > 0 ? { kind: 'Flatten', path: [...path], node: fetch } : fetch;
  }
}

const REPRESENTATIONS = 'representations';

/** A query of entities of one type. */
function entitiesOf(type: string, selections: readonly SelectionNode[]): OperationDefinitionNode {
  const head = `query($${REPRESENTATIONS}:[_Any!]!){_entities(representations:$${REPRESENTATIONS}){...on ${type}{__typename}}}`;
  // Only on leaving: what is put in has fragments of its own.
  return visit(parse(head, { noLocation: true }), {
    InlineFragment: { leave: node => withSelections(node, selections) },
  }).definitions[0] as OperationDefinitionNode;
}

function addTo(late: Late, fragment: number, node: SelectionNode): void {
  const some = late.get(fragment);
  if (some) some.push(node);
  else late.set(fragment, [node]);
}

/** All of a selection set, where it cannot be split. */
const together = ({ kept, late }: Parted): SelectionNode[] => [...kept, ...[...late.values()].flat()];

/** With the type and the key by which an entity is found again. */
function withKey(selections: readonly SelectionNode[], key: readonly string[]): SelectionNode[] {
  const present = new Set(selections.map(node => (node.kind === Kind.FIELD ? responseName(node) : undefined)));
  const missing = ['__typename', ...key].filter(name => !present.has(name));
  return [
    ...missing.map((value): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } })),
    ...selections,
  ];
}

const fieldOf = (type: GraphQLNamedType | undefined, name: string): { type: GraphQLOutputType } | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

/** An element of a path for each list in a type. */
function listLevels(type: GraphQLOutputType): string[] {
  if (isNonNullType(type)) return listLevels(type.ofType);
  return isListType(type) ? ['@', ...listLevels(type.ofType)] : [];
}
