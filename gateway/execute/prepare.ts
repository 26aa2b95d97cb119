/**
 * An operation made ready for planning. No planner is trusted with what planners are known to answer wrongly:
 *
 * - Conditions are decided: what is not selected with these values of the variables is left out.
 * - Names apart: an alias, or a field with arguments, whose name is that of a key or of a required field gets a name of
 *   its own, so that neither can be taken for the other. restore.ts gives it its name back.
 * - What the gateway answers itself, `__typename` and the schema at the root, is taken out.
 * - The type of an object that may have one of several is always asked for: the response is shaped by it.
 *
 * The text stays as it is where nothing of that is needed.
 */
import {
  GraphQLError,
  Kind,
  TypeNameMetaFieldDef,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  print,
  visit,
} from 'graphql';
import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  FragmentSpreadNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { fragmentsOf, responseName } from '../fields.ts';
import { conditionOf } from './conditions.ts';
import type { ConditionValues } from './conditions.ts';
import { introspectionPart } from './introspection.ts';
import type { ReservedNames } from './reserved.ts';
import type { Condition, SelectedField, Selection } from './selection.ts';

export interface PreparedOperation {
  /** What is planned; undefined where nothing is fetched. */
  source: string | undefined;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** The response with names apart; null where the operation is too large to be compiled. */
  selections: Selection[] | null;
  /** The client's response name for each name apart. */
  names: ReadonlyMap<string, string>;
  /** The client's variable for each variable that got another name. */
  variables: ReadonlyMap<string, string>;
  /** What the gateway answers besides; undefined where the whole response is planned. */
  introspection: Introspection | undefined;
}

/** The part of an operation that asks for the schema. */
export interface Introspection {
  document: DocumentNode;
  /** The response names of the whole operation's root, in order. */
  order: readonly string[];
}

export interface PrepareOptions {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  source: string;
  /** The schema that clients see. */
  schema: GraphQLSchema;
  reserved: ReservedNames;
  /** Values of the variables in conditions; conditions on any other variable stay. */
  values: ConditionValues;
}

/**
 * An operation with more selections is not compiled. Fragments that are spread in fragments can expand to many more
 * selections than the operation's text has.
 */
const SELECTION_LIMIT = 20_000;

/** Names that the planners themselves give to fields and variables. */
const PLANNER_ALIAS = /^_internal_qp_alias_|__alias_\d+$/;
const PLANNER_VARIABLE = /^(representations|__batch_reps_\d+)$/;

/** @throws GraphQLError where the schema does not have a selected field or type */
export function prepareOperation(options: PrepareOptions): PreparedOperation {
  const { document, operation, variables } = withOwnVariables(options);
  const preparer = new Preparer({ ...options, document, operation }, document !== options.document);
  return { ...preparer.prepare(), variables };
}

/** The operation without variables whose names planners use. */
function withOwnVariables({ document, operation, source }: PrepareOptions): {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Map<string, string>;
} {
  const names = new Map<string, string>();
  for (const { variable } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (PLANNER_VARIABLE.test(name)) names.set(name, freeName(`client_${name}`, [source]));
  }
  const variables = new Map([...names].map(([name, apart]) => [apart, name]));
  if (names.size === 0) return { document, operation, variables };
  const index = document.definitions.indexOf(operation);
  const renamed = visit(document, {
    Variable: node => {
      const apart = names.get(node.name.value);
      return apart === undefined ? undefined : { ...node, name: { ...node.name, value: apart } };
    },
  });
  return { document: renamed, operation: renamed.definitions[index] as OperationDefinitionNode, variables };
}

/** A name that is in none of the texts. */
function freeName(name: string, texts: readonly string[]): string {
  let free = name;
  while (texts.some(text => text.includes(free))) free += '_';
  return free;
}

/** A selection set: what is planned of it, and what the response has of it. */
interface PreparedSet {
  set: SelectionSetNode;
  selections: Selection[];
  /** Selections, with those of all fragments. */
  size: number;
}

/** What is left of a selection. */
interface PreparedNode {
  /** Absent where the gateway answers it itself. */
  node?: SelectionNode;
  /** Absent where it is no part of the planned response. */
  selection?: Selection;
  size: number;
}

/** A selection set's place. */
interface Parent {
  type: GraphQLCompositeType;
  isRoot: boolean;
}

/** A selection's directives without the conditions that hold, and the conditions that are not decided. */
type Decided = { directives: readonly DirectiveNode[] | undefined; when: Condition[] };

class Preparer {
  readonly #options: PrepareOptions;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Fragments by place and name, as they were prepared. */
  readonly #prepared = new Map<string, PreparedSet & { name: string }>();
  /** Definitions of the fragments in use. */
  readonly #definitions: FragmentDefinitionNode[] = [];
  /** Names apart, by the client's names and their meanings. */
  readonly #apart = new Map<string, string>();
  /** The client's names, by names apart. */
  readonly #names = new Map<string, string>();
  /** Names that stand for several fields in one place. */
  readonly #meanings: Meanings;
  /** Response names of the root, in order. */
  readonly #order = new Set<string>();
  #isIntrospecting = false;
  #isChanged: boolean;

  /** @param isChanged whether the document is another one than the client sent */
  constructor(options: PrepareOptions, isChanged: boolean) {
    this.#options = options;
    this.#isChanged = isChanged;
    this.#fragments = fragmentsOf(options.document);
    this.#meanings = ambiguousNames(options.document, options.operation);
  }

  prepare(): Omit<PreparedOperation, 'variables'> {
    const { schema, document, source } = this.#options;
    const root = schema.getRootType(this.#options.operation.operation);
    if (!root) throw new GraphQLError(`the schema has no ${this.#options.operation.operation}`);
    const { set, selections, size } = this.#set(this.#options.operation.selectionSet, { type: root, isRoot: true });
    const operation = this.#isChanged ? this.#operation(set) : this.#options.operation;
    const planned = this.#isChanged
      ? { kind: Kind.DOCUMENT as const, definitions: [operation, ...this.#definitions] }
      : document;
    const text = this.#isChanged && set.selections.length > 0 ? print(planned) : source;
    return {
      source: set.selections.length > 0 ? text : undefined,
      document: planned,
      operation,
      selections: size > SELECTION_LIMIT ? null : selections,
      names: this.#names,
      introspection: this.#isIntrospecting
        ? { document: introspectionPart(document, this.#options.operation), order: [...this.#order] }
        : undefined,
    };
  }

  /** The operation with what is left of its selections and variables. */
  #operation(selectionSet: SelectionSetNode): OperationDefinitionNode {
    const used = new Set<string>();
    const read = { Variable: (node: { name: { value: string } }): void => void used.add(node.name.value) };
    visit(selectionSet, read);
    for (const definition of this.#definitions) visit(definition, read);
    const { operation } = this.#options;
    const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value));
    return { ...operation, ...(variableDefinitions && { variableDefinitions }), selectionSet };
  }

  #set(set: SelectionSetNode, parent: Parent): PreparedSet {
    const nodes: SelectionNode[] = [];
    const selections: Selection[] = [];
    let size = 0;
    let isChanged = false;
    for (const before of set.selections) {
      const kept = this.#node(before, parent);
      isChanged ||= kept?.node !== before;
      if (!kept) continue;
      size += kept.size;
      if (kept.node) nodes.push(kept.node);
      if (kept.selection) selections.push(kept.selection);
    }
    this.#isChanged ||= isChanged;
    return { set: isChanged ? { ...set, selections: nodes } : set, selections, size };
  }

  /** Undefined where nothing is left of it. */
  #node(node: SelectionNode, parent: Parent): PreparedNode | undefined {
    const decided = this.#decide(node.directives);
    if (!decided) return undefined;
    if (node.kind === Kind.FIELD) return this.#field(node, parent, decided);
    return node.kind === Kind.INLINE_FRAGMENT
      ? this.#inlineFragment(node, parent, decided)
      : this.#spread(node, parent, decided);
  }

  /** Undefined where it is not selected. */
  #decide(directives: readonly DirectiveNode[] | undefined): Decided | undefined {
    if (!directives?.length) return { directives, when: [] };
    const left: DirectiveNode[] = [];
    const when: Condition[] = [];
    for (const directive of directives) {
      const condition = conditionOf(directive);
      const value = typeof condition?.if === 'string' ? this.#options.values.get(condition.if) : condition?.if;
      if (condition && value === undefined) when.push({ if: String(condition.if), is: condition.is });
      if (value === undefined) left.push(directive);
      else if (value !== condition?.is) return undefined;
    }
    return { directives: left.length === directives.length ? directives : left, when };
  }

  #field(node: FieldNode, { type, isRoot }: Parent, decided: Decided): PreparedNode {
    const { value: name } = node.name;
    if (isRoot) this.#order.add(responseName(node));
    if (isRoot && name.startsWith('__')) return this.#meta(node, decided);
    const definition = this.#definition(node, type);
    const named = getNamedType(definition.type);
    const below =
      node.selectionSet && isCompositeType(named)
        ? this.#set(node.selectionSet, { type: named, isRoot: false })
        : undefined;
    const response = this.#nameFor(node);
    return {
      node: this.#changedField(node, { response, decided, below, isTyped: !isAbstractType(named) }),
      selection: selectedField(node, { response, type: String(definition.type), when: decided.when, below }),
      size: 1 + (below?.size ?? 0),
    };
  }

  #changedField(node: FieldNode, { response, decided, below, isTyped }: ChangedField): FieldNode {
    const isRenamed = response !== responseName(node);
    const set = below && (isTyped ? below.set : withTypename(below.set));
    const isSame = !isRenamed && decided.directives === node.directives && set === node.selectionSet;
    if (isSame) return node;
    return {
      ...node,
      ...(isRenamed && { alias: { kind: Kind.NAME, value: response } }),
      ...(decided.directives && { directives: decided.directives }),
      ...(set && { selectionSet: set.selections.length > 0 ? set : TYPENAME }),
    };
  }

  /** What the gateway answers itself. */
  #meta(node: FieldNode, { when }: Decided): PreparedNode {
    this.#isChanged = true;
    if (node.name.value !== '__typename') {
      this.#isIntrospecting = true;
      return { size: 1 };
    }
    return { selection: selectedField(node, { response: responseName(node), type: 'String!', when }), size: 1 };
  }

  #definition({ name }: FieldNode, type: GraphQLCompositeType): GraphQLField<unknown, unknown> {
    if (name.value === '__typename') return TypeNameMetaFieldDef;
    const field = isUnionType(type) ? undefined : type.getFields()[name.value];
    if (!field) throw new GraphQLError(`Cannot query field "${name.value}" on type "${type.name}".`);
    return field;
  }

  /** The response name of a field, or its name apart. */
  #nameFor(node: FieldNode): string {
    const response = responseName(node);
    const { names, withArguments } = this.#options.reserved;
    const isOther = response !== node.name.value;
    const isTaken = names.has(response) && (isOther || withArguments.has(response));
    const meanings = this.#meanings.get(response);
    const meaning = meanings && meanings.size > 1 ? [...meanings].indexOf(meaningOf(node)) : 0;
    if (!isTaken && meaning === 0 && !(isOther && PLANNER_ALIAS.test(response))) return response;
    const key = `${response} ${meaning}`;
    let apart = this.#apart.get(key);
    if (apart === undefined) {
      const name = `client_${response}${meaning > 0 ? `_${meaning + 1}` : ''}`;
      apart = freeName(name, [this.#options.source, ...names]);
      this.#apart.set(key, apart);
      this.#names.set(apart, response);
    }
    return apart;
  }

  #inlineFragment(node: InlineFragmentNode, parent: Parent, decided: Decided): PreparedNode | undefined {
    const on = node.typeCondition?.name.value;
    const below = this.#set(node.selectionSet, on === undefined ? parent : { ...parent, type: this.#type(on) });
    const isSame = decided.directives === node.directives && below.set === node.selectionSet;
    const changed = {
      ...node,
      ...(decided.directives && { directives: decided.directives }),
      selectionSet: below.set,
    };
    return fragmentOf(isSame ? node : changed, below, { on, when: decided.when });
  }

  #spread(node: FragmentSpreadNode, parent: Parent, decided: Decided): PreparedNode | undefined {
    const fragment = this.#fragments.get(node.name.value);
    if (!fragment) throw new GraphQLError(`Unknown fragment "${node.name.value}".`);
    const below = this.#fragment(fragment, parent.isRoot);
    const isSame = decided.directives === node.directives && below.name === node.name.value;
    const changed = {
      ...node,
      name: { ...node.name, value: below.name },
      ...(decided.directives && { directives: decided.directives }),
    };
    const on = fragment.typeCondition.name.value;
    return fragmentOf(isSame ? node : changed, below, { on, when: decided.when });
  }

  /** A fragment of the document, prepared once; at the root it may have lost what the gateway answers itself. */
  #fragment(fragment: FragmentDefinitionNode, isRoot: boolean): PreparedSet & { name: string } {
    const { value } = fragment.name;
    const key = `${isRoot ? 'root' : 'below'} ${value}`;
    let prepared = this.#prepared.get(key);
    if (!prepared) {
      const below = this.#set(fragment.selectionSet, { type: this.#type(fragment.typeCondition.name.value), isRoot });
      const name =
        isRoot && below.set !== fragment.selectionSet ? freeName(`root_${value}`, [this.#options.source]) : value;
      prepared = { ...below, name };
      this.#prepared.set(key, prepared);
      if (below.set.selections.length > 0)
        this.#define({ ...fragment, name: { ...fragment.name, value: name }, selectionSet: below.set });
    }
    return prepared;
  }

  #define(fragment: FragmentDefinitionNode): void {
    const isThere = this.#definitions.some(({ name }) => name.value === fragment.name.value);
    if (!isThere) this.#definitions.push(fragment);
  }

  #type(name: string): GraphQLCompositeType {
    const type = this.#options.schema.getType(name);
    if (!isCompositeType(type)) throw new GraphQLError(`Unknown type "${name}".`);
    return type;
  }
}

const TYPENAME: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
};

/** A field and its arguments, as a text. */
const meaningOf = ({ name, arguments: args = [] }: FieldNode): string =>
  `${name.value}(${args
    .map(argument => print(argument))
    .sort()
    .join()})`;

/** Response names, and the fields that each stands for. */
type Meanings = Map<string, Set<string>>;

/** Selection sets that are read for this at most: fragments in fragments may expand to very many. */
const MEANINGS_LIMIT = 5_000;

/**
 * The response names that stand for several fields in one place, which objects of different types can have: a planner
 * that joins their fetches gives one of them the other's.
 */
function ambiguousNames(document: DocumentNode, { selectionSet }: OperationDefinitionNode): Meanings {
  const all: Meanings = new Map();
  visit(document, { Field: node => void addMeaning(all, responseName(node), meaningOf(node)) });
  const ambiguous: Meanings = new Map();
  if (![...all.values()].some(meanings => meanings.size > 1)) return ambiguous;
  const inPlaces = meaningsInPlaces(selectionSet, fragmentsOf(document));
  for (const [place, { size }] of inPlaces) {
    const response = place.slice(place.lastIndexOf(' ') + 1);
    const meanings = all.get(response);
    if (size > 1 && meanings) ambiguous.set(response, meanings);
  }
  return ambiguous;
}

function addMeaning(meanings: Meanings, name: string, meaning: string): void {
  const known = meanings.get(name);
  if (known) known.add(meaning);
  else meanings.set(name, new Set([meaning]));
}

const pathTo = (node: SelectionNode, path: string): string =>
  node.kind === Kind.FIELD ? `${path} ${responseName(node)}` : path;

/** By the response names that lead to a field, and its own. */
function meaningsInPlaces(root: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Meanings {
  const meanings: Meanings = new Map();
  const waiting: { set: SelectionSetNode; path: string }[] = [{ set: root, path: '' }];
  for (let read = 0; read < MEANINGS_LIMIT; read += 1) {
    const next = waiting.pop();
    if (!next) break;
    for (const node of next.set.selections) {
      if (node.kind === Kind.FIELD) addMeaning(meanings, pathTo(node, next.path), meaningOf(node));
      const below = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (below?.selectionSet) waiting.push({ set: below.selectionSet, path: pathTo(node, next.path) });
    }
  }
  return meanings;
}

/** The set, with the object's type in it. */
function withTypename(set: SelectionSetNode): SelectionSetNode {
  const isThere = set.selections.some(
    node => node.kind === Kind.FIELD && node.name.value === '__typename' && !node.alias && !node.directives?.length,
  );
  return isThere ? set : { ...set, selections: [...TYPENAME.selections, ...set.selections] };
}

/** What a field becomes. */
interface ChangedField {
  response: string;
  decided: Decided;
  below: PreparedSet | undefined;
  /** Whether its object can have one type only. */
  isTyped: boolean;
}

interface FieldParts {
  response: string;
  type: string;
  when: Condition[];
  below?: PreparedSet | undefined;
}

const selectedField = ({ name }: FieldNode, { response, type, when, below }: FieldParts): SelectedField => ({
  response,
  name: name.value,
  type,
  ...(when.length > 0 && { when }),
  ...(below && { selections: below.selections }),
});

/** Undefined where nothing is selected in it any more. */
function fragmentOf(
  node: InlineFragmentNode | FragmentSpreadNode,
  { set, selections, size }: PreparedSet,
  { on, when }: { on: string | undefined; when: Condition[] },
): PreparedNode | undefined {
  if (set.selections.length === 0 && selections.length === 0) return undefined;
  return {
    ...(set.selections.length > 0 && { node }),
    selection: { ...(on !== undefined && { on }), ...(when.length > 0 && { when }), selections },
    size,
  };
}
