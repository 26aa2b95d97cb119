/** The fields that a fetch selects of its entities themselves, and its document without some of them. */
import { Kind, parse } from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  FragmentSpreadNode,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionNode,
} from 'graphql';
import { fragmentsOf } from '../fields.ts';
import { partOf } from './apart.ts';

/** A field of an entity. */
export interface EntityField {
  node: FieldNode;
  /** The type conditions around it. */
  conditions: readonly string[];
}

interface ReadDocument {
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** @param source a document that selects `_entities` */
export function entityFields(source: string): EntityField[] {
  const { operation, fragments } = read(source);
  const fieldsIn = (nodes: readonly SelectionNode[], conditions: readonly string[]): EntityField[] =>
    nodes.flatMap(node => {
      if (node.kind === Kind.FIELD) return [{ node, conditions }];
      const { typeCondition, selectionSet } = fragmentOf(node, fragments) ?? {};
      const further = typeCondition ? [...conditions, typeCondition.name.value] : conditions;
      return fieldsIn(selectionSet?.selections ?? [], further);
    });
  return operation.selectionSet.selections.flatMap(node => fieldsIn(selectionsBelow(node), []));
}

/** The document without the fields of these names, and the variables that it uses. */
export function withoutFields(
  source: string,
  names: ReadonlySet<string>,
): Pick<ReturnType<typeof partOf>, 'operation' | 'variables'> {
  const { operation, fragments } = read(source);
  const without = (nodes: readonly SelectionNode[]): SelectionNode[] =>
    nodes.flatMap((node): SelectionNode[] => {
      if (node.kind === Kind.FIELD) return names.has(node.name.value) ? [] : [node];
      const fragment = fragmentOf(node, fragments);
      const selections = without(fragment?.selectionSet.selections ?? []);
      return fragment && selections.length > 0 ? [inlined(node, fragment, selections)] : [];
    });
  const reduced = operation.selectionSet.selections.map(
    (node): SelectionNode =>
      node.kind === Kind.FIELD ? { ...node, selectionSet: setOf(without(selectionsBelow(node))) } : node,
  );
  return partOf(operation, reduced, fragments);
}

function read(source: string): ReadDocument {
  const document = parse(source, { noLocation: true });
  const operation = document.definitions.find(node => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error(`must be a document with an operation, but got: ${source}`);
  return { operation, fragments: fragmentsOf(document) };
}

const fragmentOf = (
  node: InlineFragmentNode | FragmentSpreadNode,
  fragments: ReadDocument['fragments'],
): InlineFragmentNode | FragmentDefinitionNode | undefined =>
  node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);

const selectionsBelow = (node: SelectionNode): readonly SelectionNode[] =>
  node.kind === Kind.FIELD ? (node.selectionSet?.selections ?? []) : [];

const setOf = (
  selections: readonly SelectionNode[],
): { kind: Kind.SELECTION_SET; selections: readonly SelectionNode[] } => ({
  kind: Kind.SELECTION_SET,
  selections,
});

/** A fragment in its place, with other selections. */
const inlined = (
  { directives }: SelectionNode,
  { typeCondition }: InlineFragmentNode | FragmentDefinitionNode,
  selections: readonly SelectionNode[],
): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  ...(typeCondition && { typeCondition }),
  ...(directives && { directives }),
  selectionSet: setOf(selections),
});
