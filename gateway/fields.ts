/** How several capabilities read a document: its fragments by name, and fields by response name. */
import { Kind, visit } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  FragmentSpreadNode,
  InlineFragmentNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

/** The selections of one response name, of which there is at least one. */
export type FieldNodes = [FieldNode, ...FieldNode[]];

/** The fragments of a document by name. */
export function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  return fragments;
}

/**
 * The fragment that a selection set holds or spreads; undefined for a named one that is in `spread` already, or that
 * the document does not have. Adds a named one to `spread`.
 */
export function spreadOnce(
  node: InlineFragmentNode | FragmentSpreadNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  spread: Set<string>,
): InlineFragmentNode | FragmentDefinitionNode | undefined {
  if (node.kind === Kind.INLINE_FRAGMENT) return node;
  const name = node.name.value;
  if (spread.has(name)) return undefined;
  spread.add(name);
  return fragments.get(name);
}

/** The name of a field in the response: its alias, else its own. */
export const responseName = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** Adds a field to those of the same response name, which validation and execution merge. */
export function addField(fields: Map<string, FieldNodes>, node: FieldNode): void {
  const name = responseName(node);
  const nodes = fields.get(name);
  if (nodes) nodes.push(node);
  else fields.set(name, [node]);
}

/** The selection sets below the selections of one response name. */
export const selectionSetsBelow = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

/** A name that does not occur in a document: the given one, or that with strokes behind it. */
export function freeName(document: DocumentNode, name: string): string {
  const text = document.loc?.source.body ?? JSON.stringify(document);
  let free = name;
  while (text.includes(free)) free += '_';
  return free;
}

/** The fragments that a selection set still spreads, directly or through others. */
export function usedFragments(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const used: FragmentDefinitionNode[] = [];
  const spread = new Set<string>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        if (node.selectionSet) walk(node.selectionSet);
        continue;
      }
      const fragment = spreadOnce(node, fragments, spread);
      if (fragment?.kind === Kind.FRAGMENT_DEFINITION) used.push(fragment);
      if (fragment) walk(fragment.selectionSet);
    }
  };
  walk(set);
  return used;
}

/** A field or fragment with other selections. */
export const withSelections = <Node extends SelectionNode>(node: Node, selections: readonly SelectionNode[]): Node => ({
  ...node,
  selectionSet: { kind: Kind.SELECTION_SET, selections },
});

/** A document without the variables that it declares and no longer uses: validation would refuse them. */
export function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  return visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? false : null),
  });
}
