/**
 * What a fetch's document selects, by response name: enough to merge and copy its answer without looking for its keys.
 */
import { Kind, parse } from 'graphql';
import type { FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** Response names; those with a selection of their own have it, for all their fragments together. */
export type Selected = Map<string, Selected | null>;

/** Of one entity for a fetch of entities, of the root otherwise. */
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
    if (node.kind !== Kind.FIELD) {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (fragment) collect(fragment.selectionSet, fragments, into);
      continue;
    }
    const response = (node.alias ?? node.name).value;
    if (!node.selectionSet) {
      if (!into.has(response)) into.set(response, null);
      continue;
    }
    let below = into.get(response);
    if (!below) into.set(response, (below = new Map()));
    collect(node.selectionSet, fragments, below);
  }
}
