/**
 * What a fetch's document selects, by response name: enough to merge and copy its data without looking for its keys.
 */
import { Kind, parse } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** Response names, with the selection below each: null for a leaf, else that of all its fragments together. */
export type Selected = Map<string, Selected | null>;

/** The selection on an entity for a fetch of entities, else on the root. */
export function selectedBy(source: string): Selected {
  const { definitions } = parse(source, { noLocation: true });
  const fragments = new Map(
    definitions.flatMap(node => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const root: Selected = new Map();
  for (const node of definitions)
    if (node.kind === Kind.OPERATION_DEFINITION) collect(node.selectionSet, fragments, root);
  return root.size === 1 ? (root.get('_entities') ?? root) : root;
}

function collect(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  into: Selected,
): void {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      const below = addField(node, into);
      if (node.selectionSet && below) collect(node.selectionSet, fragments, below);
    } else {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (fragment) collect(fragment.selectionSet, fragments, into);
    }
  }
}

/** Adds a field, and returns the selection below it. */
function addField({ alias, name, selectionSet }: FieldNode, into: Selected): Selected | null {
  const response = (alias ?? name).value;
  const present = into.get(response);
  if (present || (present === null && !selectionSet)) return present;
  const below: Selected | null = selectionSet ? new Map() : null;
  into.set(response, below);
  return below;
}
