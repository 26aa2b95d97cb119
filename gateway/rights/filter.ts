/**
 * Takes out of an operation what its caller may not see. Each object type is judged by itself: of a field that is asked
 * of an interface, what may be seen of some types only is asked of those types.
 */
import { Kind, getNamedType, isAbstractType, isCompositeType, isObjectType, isUnionType, print } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLObjectType,
  GraphQLSchema,
  NamedTypeNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

export interface Filtered {
  /** What may be asked for. */
  document: DocumentNode;
  /** The same as a text, by which plans are kept: it must tell what may be asked for from what was sent. */
  source: string;
  /** Its operation; undefined where nothing is left to ask for. */
  operation: OperationDefinitionNode | undefined;
  /** The name under which an object tells its type, where what was taken out depends on it. */
  typename: string;
}

/** Filters one operation of a valid document. Whatever holds nothing that is refused stays the very same node. */
export function filterOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  refused: (type: GraphQLObjectType, field: string) => boolean,
): Filtered {
  const fragments = new Map(
    document.definitions.flatMap(node =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const typename = freeAlias(document);
  const typenameField: FieldNode = { kind: Kind.FIELD, alias: name(typename), name: name('__typename') };
  const possible = (type: GraphQLCompositeType): readonly GraphQLObjectType[] =>
    isAbstractType(type) ? schema.getPossibleTypes(type) : [type];

  /**
   * The selections on `parent` where the object is one of `types`; the same set where nothing changed, undefined where
   * nothing is left.
   */
  const filterSet = (
    set: SelectionSetNode,
    parent: GraphQLCompositeType,
    types: readonly GraphQLObjectType[],
  ): SelectionSetNode | undefined => {
    let changed = false;
    const selections = set.selections.flatMap(node => {
      const kept = node.kind === Kind.FIELD ? filterField(node, parent, types) : filterFragment(node, parent, types);
      changed ||= kept.length !== 1 || kept[0] !== node;
      return kept;
    });
    if (!changed) return set;
    return selections.length > 0 ? { ...set, selections } : undefined;
  };

  const filterField = (
    node: FieldNode,
    parent: GraphQLCompositeType,
    types: readonly GraphQLObjectType[],
  ): readonly SelectionNode[] => {
    const field = node.name.value;
    if (field.startsWith('__') || isUnionType(parent)) return [node];
    const allowed = types.filter(type => !refused(type, field));
    if (allowed.length === types.length) return filterSub(node, parent);
    return allowed.flatMap(type =>
      filterSub(node, type).map(
        (selection): SelectionNode => ({
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: named(type.name),
          selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
        }),
      ),
    );
  };

  /** A field that may be seen itself, with what may be seen below it. */
  const filterSub = (node: FieldNode, parent: GraphQLCompositeType): readonly FieldNode[] => {
    const definition = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
    const result = definition && getNamedType(definition.type);
    if (!node.selectionSet || !isCompositeType(result)) return [node];
    const set = filterSet(node.selectionSet, result, possible(result));
    if (set === node.selectionSet) return [node];
    if (!set) return [];
    return [
      {
        ...node,
        selectionSet: isObjectType(result) ? set : { ...set, selections: [...set.selections, typenameField] },
      },
    ];
  };

  const filtered = new Map<string, SelectionSetNode | undefined>();
  const filterFragment = (
    node: Exclude<SelectionNode, FieldNode>,
    parent: GraphQLCompositeType,
    types: readonly GraphQLObjectType[],
  ): readonly SelectionNode[] => {
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    if (!fragment) return [node];
    const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
    if (!isCompositeType(condition)) return [node];
    const meant = types.filter(type => possible(condition).includes(type));
    // It can hold of nothing here, which a planner that is asked about these types alone would refuse.
    if (meant.length === 0) return [typenameField];
    let set: SelectionSetNode | undefined;
    if (node.kind === Kind.INLINE_FRAGMENT) set = filterSet(fragment.selectionSet, condition, meant);
    else {
      // A named fragment is looked at once for each set of types, however often it is spread.
      const key = `${node.name.value} ${meant.map(type => type.name).join(' ')}`;
      if (!filtered.has(key)) filtered.set(key, filterSet(fragment.selectionSet, condition, meant));
      set = filtered.get(key);
    }
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
  };

  const root = schema.getRootType(operation.operation);
  const set = root ? filterSet(operation.selectionSet, root, [root]) : operation.selectionSet;
  if (set === operation.selectionSet)
    return { document, source: document.loc?.source.body ?? print(document), operation, typename };
  const left = set && { ...operation, selectionSet: set };
  const definitions = left ? [left, ...usedFragments(set, fragments)] : [];
  const filteredDocument: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  return { document: filteredDocument, source: print(filteredDocument), operation: left, typename };
}

/** The fragments that a selection still spreads, directly or through others. */
function usedFragments(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind !== Kind.FRAGMENT_SPREAD) {
        if (node.selectionSet) walk(node.selectionSet);
        continue;
      }
      const fragment = fragments.get(node.name.value);
      if (!fragment || used.has(node.name.value)) continue;
      used.set(node.name.value, fragment);
      walk(fragment.selectionSet);
    }
  };
  walk(set);
  return [...used.values()];
}

/** A name that no field of the document answers to. */
function freeAlias(document: DocumentNode): string {
  const text = document.loc?.source.body ?? JSON.stringify(document);
  let alias = 'rightsTypename';
  while (text.includes(alias)) alias += '_';
  return alias;
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const named = (value: string): NamedTypeNode => ({ kind: Kind.NAMED_TYPE, name: name(value) });
