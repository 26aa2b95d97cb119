/**
 * Fields that `@requires` selects with different arguments. Both planners fetch a field once, under its own name, and
 * give one of those who require it the other's value. So they plan on a supergraph in which each set of arguments is a
 * field of its own; their plans are given the real fields back.
 */
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type {
  ArgumentNode,
  ConstDirectiveNode,
  DefinitionNode,
  DocumentNode,
  FieldDefinitionNode,
  FieldNode,
  ObjectTypeDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { nameOfType, requiredSelections, subgraphsOf } from '../supergraph/join.ts';
import type { RequiringField, Types } from '../supergraph/join.ts';
import { entityFields, withoutFields } from './entity-fields.ts';

type Requires = NonNullable<FetchNode['requires']>;

/** A field that stands for another one with arguments. */
interface StandIn {
  /** Its own name, which no other field has. */
  name: string;
  field: string;
  arguments: readonly ArgumentNode[];
}

/** The text of a supergraph, and what it says. */
export interface SupergraphText {
  sdl: string;
  document: DocumentNode;
}

/** A supergraph for planners. */
export interface PlannedSupergraph extends SupergraphText {
  /** A plan on it as one on the real supergraph. */
  restore(plan: QueryPlan): QueryPlan;
}

/** The supergraph stays as it is where no field is required with different arguments. */
export function withArgumentsApart(supergraph: SupergraphText): PlannedSupergraph {
  const standIns = standInsOf(requiredSelections(supergraph.document));
  if (standIns.size === 0) return { ...supergraph, restore: plan => plan };
  const document = withStandIns(supergraph.document, standIns);
  const restorer = new Restorer(document, standIns);
  return { sdl: print(document), document, restore: plan => restorer.plan(plan) };
}

/** By the type and name of a field, its stand-ins by the text of their arguments. */
type StandIns = ReadonlyMap<string, ReadonlyMap<string, StandIn>>;

function standInsOf(requiring: readonly RequiringField[]): StandIns {
  const standIns = new Map<string, Map<string, StandIn>>();
  for (const { selection, type, types } of requiring) {
    mapFields(selection, { type, types }, (node, owner) => {
      if (!types.get(owner)?.get(node.name.value)?.arguments?.length) return node;
      const coordinate = `${owner} ${node.name.value}`;
      const known = standIns.get(coordinate) ?? new Map<string, StandIn>();
      standIns.set(coordinate, known);
      const text = argumentsText(node);
      if (!known.has(text)) known.set(text, standInFor(node, owner, known.size));
      return node;
    });
  }
  return new Map([...standIns].filter(([, known]) => known.size > 1));
}

const standInFor = ({ name, arguments: args = [] }: FieldNode, owner: string, index: number): StandIn => ({
  name: `required_${index}_${owner}_${name.value}`,
  field: name.value,
  arguments: args,
});

const argumentsText = ({ arguments: args = [] }: FieldNode): string =>
  args
    .map(argument => print(argument))
    .sort()
    .join();

interface Parent {
  type: string;
  types: Types;
}

/** The selection with other fields; `change` gets each field and the type that it is of. */
function mapFields(
  set: SelectionSetNode,
  { type, types }: Parent,
  change: (node: FieldNode, owner: string) => FieldNode,
): SelectionSetNode {
  const selections = set.selections.map(node => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return node;
    const field = node.kind === Kind.FIELD ? types.get(type)?.get(node.name.value) : undefined;
    const condition = node.kind === Kind.INLINE_FRAGMENT ? node.typeCondition?.name.value : undefined;
    const below = field ? nameOfType(field.type) : (condition ?? type);
    const changed = node.kind === Kind.FIELD ? change(node, type) : node;
    return node.selectionSet
      ? { ...changed, selectionSet: mapFields(node.selectionSet, { type: below, types }, change) }
      : changed;
  });
  return { ...set, selections };
}

/** The supergraph in which stand-ins are fields, and are required. */
function withStandIns(supergraph: DocumentNode, standIns: StandIns): DocumentNode {
  const [first] = requiredSelections(supergraph);
  const types: Types = first?.types ?? new Map();
  const definitions = supergraph.definitions.map((node): DefinitionNode => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return node;
    const owners = [node.name.value, ...(node.interfaces ?? []).map(({ name }) => name.value)];
    const type = node.name.value;
    const fields = (node.fields ?? []).flatMap(field => [
      withRequires(field, { type, types }, standIns),
      ...owners.flatMap(owner => standInFields(field, standIns.get(`${owner} ${field.name.value}`))),
    ]);
    return { ...(node as ObjectTypeDefinitionNode), fields };
  });
  return { ...supergraph, definitions };
}

function standInFields(
  field: FieldDefinitionNode,
  standIns: ReadonlyMap<string, StandIn> | undefined,
): FieldDefinitionNode[] {
  return [...(standIns?.values() ?? [])].map(({ name }) => ({
    ...field,
    name: { kind: Kind.NAME, value: name },
    arguments: [],
  }));
}

/** A field that requires the stand-ins of what it required. */
function withRequires(field: FieldDefinitionNode, parent: Parent, standIns: StandIns): FieldDefinitionNode {
  const changed = (directive: ConstDirectiveNode): ConstDirectiveNode => {
    const args = (directive.arguments ?? []).map(argument => {
      if (argument.name.value !== 'requires' || argument.value.kind !== Kind.STRING) return argument;
      const value = requiredText(argument.value.value, parent, standIns);
      return { ...argument, value: { kind: Kind.STRING as const, value } };
    });
    return { ...directive, arguments: args };
  };
  const directives = (field.directives ?? []).map(each => (each.name.value === 'join__field' ? changed(each) : each));
  return { ...field, directives };
}

function requiredText(text: string, parent: Parent, standIns: StandIns): string {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return text;
  const set = mapFields(definition.selectionSet, parent, (node, owner) => {
    const standIn = standIns.get(`${owner} ${node.name.value}`)?.get(argumentsText(node));
    return standIn ? { ...node, name: { kind: Kind.NAME, value: standIn.name }, arguments: [] } : node;
  });
  return stripIgnoredCharacters(print(set)).slice(1, -1);
}

/** Gives plans the real fields. */
class Restorer {
  readonly #standIns: ReadonlyMap<string, StandIn>;
  /** By department and field, the stand-ins that it requires. */
  readonly #required = new Map<string, Set<string>>();

  constructor(supergraph: DocumentNode, standIns: StandIns) {
    this.#standIns = new Map(
      [...standIns.values()].flatMap(known => [...known.values()].map(each => [each.name, each])),
    );
    const names = new Map(subgraphsOf(supergraph).map(({ value, name }) => [value, name]));
    for (const { graph, name, selection } of requiredSelections(supergraph)) {
      const key = `${names.get(graph)} ${name}`;
      const required = this.#required.get(key) ?? new Set<string>();
      this.#required.set(key, required);
      visit(selection, {
        Field: node => {
          if (this.#standIns.has(node.name.value)) required.add(node.name.value);
        },
      });
    }
  }

  plan(plan: QueryPlan): QueryPlan {
    const { node } = plan;
    if (!node || node.kind === 'Subscription') return plan;
    return { ...plan, node: this.#node(node) };
  }

  #node(node: PlanNode): PlanNode {
    switch (node.kind) {
      case 'Fetch':
        return this.#fetch(this.#withArguments(node));
      case 'Flatten':
        return this.#flattened(node.path, this.#node(node.node));
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: node.nodes.map(each => this.#node(each)) };
      case 'Condition':
        return {
          ...node,
          ...(node.ifClause && { ifClause: this.#node(node.ifClause) }),
          ...(node.elseClause && { elseClause: this.#node(node.elseClause) }),
        };
      default:
        return node;
    }
  }

  #flattened(path: Extract<PlanNode, { kind: 'Flatten' }>['path'], node: PlanNode): PlanNode {
    if (node.kind !== 'Parallel') return { kind: 'Flatten', path, node };
    return { kind: 'Parallel', nodes: node.nodes.map(each => ({ kind: 'Flatten', path, node: each })) };
  }

  /** A stand-in is asked as the field that it stands for, and keeps its name in the response. */
  #withArguments(node: FetchNode): FetchNode {
    if (![...this.#standIns.keys()].some(name => node.operation.includes(name))) return node;
    const document = visit(parse(node.operation, { noLocation: true }), {
      Field: field => {
        const standIn = this.#standIns.get(field.name.value);
        if (!standIn) return undefined;
        const alias = field.alias ?? { kind: Kind.NAME, value: standIn.name };
        return { ...field, alias, name: { kind: Kind.NAME, value: standIn.field }, arguments: standIn.arguments };
      },
    });
    return { ...node, operation: stripIgnoredCharacters(print(document)) };
  }

  /** What is required with different arguments is sent in different requests: a representation has each field once. */
  #fetch(node: FetchNode): PlanNode {
    const { requires } = node;
    const sent = requires ? this.#sentIn(requires) : [];
    if (!requires || sent.length === 0) return node;
    const parts = this.#partsOf(node);
    const nodes = parts.map(part => this.#partOf(node, requires, part, parts));
    const [only] = nodes;
    return nodes.length === 1 && only ? only : { kind: 'Parallel', nodes };
  }

  /** The stand-ins among what is sent, with the names that lead to them. */
  #sentIn(selections: Requires, path: readonly string[] = []): { name: string; path: readonly string[] }[] {
    return selections.flatMap(selection => {
      if (selection.kind === 'InlineFragment') return this.#sentIn(selection.selections, path);
      const here = [...path, selection.alias ?? selection.name];
      const own = this.#standIns.has(selection.name) ? [{ name: selection.name, path: here }] : [];
      return [...own, ...this.#sentIn(selection.selections ?? [], here)];
    });
  }

  /** The fields of a fetch, so parted that none of a part requires a field with other arguments than another. */
  #partsOf({ serviceName, operation }: FetchNode): Part[] {
    const parts: Part[] = [{ fields: new Set(), standIns: new Map() }];
    const names = new Set(entityFields(operation).map(({ node }) => node.name.value));
    for (const name of names) {
      const required = [...(this.#required.get(`${serviceName} ${name}`) ?? [])].flatMap(
        each => this.#standIns.get(each) ?? [],
      );
      const fits = ({ standIns }: Part): boolean =>
        required.every(each => (standIns.get(keyOf(each)) ?? each.name) === each.name);
      let part = parts.find(fits);
      if (!part) {
        part = { fields: new Set(), standIns: new Map() };
        parts.push(part);
      }
      part.fields.add(name);
      for (const each of required) part.standIns.set(keyOf(each), each.name);
    }
    return parts;
  }

  #partOf(node: FetchNode, requires: Requires, part: Part, parts: readonly Part[]): FetchNode {
    const others = parts.filter(each => each !== part).flatMap(({ fields }) => [...fields]);
    const wanted = new Set(part.standIns.values());
    const kept = this.#without(requires, wanted);
    const renames = this.#sentIn(kept).map(({ name, path }) => ({
      kind: 'KeyRenamer' as const,
      path: [...path],
      renameKeyTo: this.#standIns.get(name)?.field ?? name,
    }));
    const inputRewrites = [...(node.inputRewrites ?? []), ...renames];
    if (others.length === 0) return { ...node, requires: kept, inputRewrites };
    const { operation, variables } = withoutFields(node.operation, new Set(others));
    const variableUsages = variables.filter(name => name !== 'representations');
    return { ...node, operation, variableUsages, requires: kept, inputRewrites };
  }

  /** What is required, without the stand-ins of other parts. */
  #without(selections: Requires, wanted: ReadonlySet<string>): Requires {
    return selections.flatMap((selection): Requires => {
      if (selection.kind === 'InlineFragment')
        return [{ ...selection, selections: this.#without(selection.selections, wanted) }];
      if (this.#standIns.has(selection.name) && !wanted.has(selection.name)) return [];
      const below = selection.selections && this.#without(selection.selections, wanted);
      return [{ ...selection, ...(below && { selections: below }) }];
    });
  }
}

/** Fields of a fetch that can be asked together. */
interface Part {
  fields: Set<string>;
  /** By the field for which it stands, the one stand-in that is sent. */
  standIns: Map<string, string>;
}

/** The field, whatever its arguments: the stand-ins' names are made of it. */
const keyOf = ({ name }: StandIn): string => name.replace(/^required_\d+_/, '');
