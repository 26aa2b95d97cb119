/**
 * Takes out of an operation what its caller may not see. Each object type is judged by itself: where a field of an
 * interface may be seen on some of its types only, it is selected on those types.
 */
import { Kind, getNamedType, isAbstractType, isCompositeType, isObjectType, isUnionType, print } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  FragmentSpreadNode,
  GraphQLCompositeType,
  GraphQLObjectType,
  GraphQLSchema,
  InlineFragmentNode,
  NameNode,
  NamedTypeNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { fragmentsOf, freeName, usedFragments } from '../fields.ts';

export interface Filtered {
  /** What the caller may select. */
  document: DocumentNode;
  /** The same as a text. Plans are kept by it, so it differs from the text that the caller sent. */
  source: string;
  /** Its operation; undefined where nothing is left to select. */
  operation: OperationDefinitionNode | undefined;
  /** The alias of `__typename`, selected where the type of an object decides what was taken out. */
  typename: string;
}

type IsRefused = (type: GraphQLObjectType, field: string) => boolean;
type Types = readonly GraphQLObjectType[];

/** Filters one operation of a valid document. A node that holds nothing refused stays the very same node. */
export function filterOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  isRefused: IsRefused,
): Filtered {
  const fragments = fragmentsOf(document);
  const typename = freeName(document, 'rightsTypename');
  const filter = new Filter(schema, fragments, typename, isRefused);
  const root = schema.getRootType(operation.operation);
  const set = root ? filter.selectionSet(operation.selectionSet, root, [root]) : operation.selectionSet;
  if (set === operation.selectionSet)
    return { document, source: document.loc?.source.body ?? print(document), operation, typename };
  const left = set && { ...operation, selectionSet: set };
  const definitions = left ? [left, ...usedFragments(left.selectionSet, fragments)] : [];
  const filteredDocument: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  return { document: filteredDocument, source: print(filteredDocument), operation: left, typename };
}

class Filter {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #typenameField: FieldNode;
  readonly #isRefused: IsRefused;
  /** Named fragments that were filtered before, by name and types: each once, however often it is spread. */
  readonly #filtered = new Map<string, SelectionSetNode | undefined>();

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    typename: string,
    isRefused: IsRefused,
  ) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#typenameField = { kind: Kind.FIELD, alias: nameNode(typename), name: nameNode('__typename') };
    this.#isRefused = isRefused;
  }

  /**
   * The selections on `parent` where the object is one of `types`; the same set where nothing changed, undefined where
   * nothing is left.
   */
  selectionSet(set: SelectionSetNode, parent: GraphQLCompositeType, types: Types): SelectionSetNode | undefined {
    let changed = false;
    const selections = set.selections.flatMap(node => {
      const kept = node.kind === Kind.FIELD ? this.#field(node, parent, types) : this.#fragment(node, parent, types);
      changed ||= kept.length !== 1 || kept[0] !== node;
      return kept;
    });
    if (!changed) return set;
    return selections.length > 0 ? { ...set, selections } : undefined;
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, types: Types): readonly SelectionNode[] {
    const field = node.name.value;
    if (field.startsWith('__') || isUnionType(parent)) return [node];
    const allowed = types.filter(type => !this.#isRefused(type, field));
    if (allowed.length === types.length) return this.#below(node, parent);
    return allowed.flatMap(type => this.#below(node, type).map(selection => onType(type, selection)));
  }

  /**
   * A field that may be seen itself, with what may be seen below it. Where that is nothing, its object is requested all
   * the same: whether it is there, and of which type, says what is null; and a mutation is performed.
   */
  #below(node: FieldNode, parent: GraphQLCompositeType): readonly FieldNode[] {
    const definition = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
    const result = definition && getNamedType(definition.type);
    if (!node.selectionSet || !isCompositeType(result)) return [node];
    const set = this.selectionSet(node.selectionSet, result, this.#possibleTypes(result));
    if (set === node.selectionSet) return [node];
    const left = set?.selections ?? [];
    const selections = isObjectType(result) && set ? left : [...left, this.#typenameField];
    return [{ ...node, selectionSet: { ...node.selectionSet, selections } }];
  }

  #fragment(
    node: FragmentSpreadNode | InlineFragmentNode,
    parent: GraphQLCompositeType,
    types: Types,
  ): readonly SelectionNode[] {
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
    if (!fragment) return [node];
    const condition = fragment.typeCondition ? this.#schema.getType(fragment.typeCondition.name.value) : parent;
    if (!isCompositeType(condition)) return [node];
    const conditionTypes = this.#possibleTypes(condition);
    const matching = types.filter(type => conditionTypes.includes(type));
    // The fragment matches no object here. A planner that sees these types alone would refuse it.
    if (matching.length === 0) return [this.#typenameField];
    const set =
      node.kind === Kind.INLINE_FRAGMENT
        ? this.selectionSet(fragment.selectionSet, condition, matching)
        : this.#namedFragment(node.name.value, fragment.selectionSet, condition, matching);
    if (set === fragment.selectionSet) return [node];
    if (!set) return [];
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        ...(fragment.typeCondition && { typeCondition: fragment.typeCondition }),
        directives: node.directives ?? [],
        selectionSet: set,
      },
    ];
  }

  #namedFragment(
    name: string,
    set: SelectionSetNode,
    condition: GraphQLCompositeType,
    types: Types,
  ): SelectionSetNode | undefined {
    const key = `${name} ${types.map(type => type.name).join(' ')}`;
    if (!this.#filtered.has(key)) this.#filtered.set(key, this.selectionSet(set, condition, types));
    return this.#filtered.get(key);
  }

  #possibleTypes(type: GraphQLCompositeType): Types {
    return isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
  }
}

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });
const typeNode = (value: string): NamedTypeNode => ({ kind: Kind.NAMED_TYPE, name: nameNode(value) });

/** A selection that counts on one object type only: `... on Type { selection }`. */
const onType = (type: GraphQLObjectType, selection: SelectionNode): SelectionNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: typeNode(type.name),
  selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
});
