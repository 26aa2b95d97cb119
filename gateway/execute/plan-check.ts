/**
 * Whether a plan asks departments for what they can answer. Planners err where fields that require others are fetched
 * of objects of several types at once, as behind an interface that a department has as an object: the fetch then lacks
 * what one of its fields requires, or requires it of objects that do not have it. Another planner may not err there.
 */
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { Kind } from 'graphql';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import { entityFields } from './entity-fields.ts';
import { requiredSelections, subgraphsOf } from '../supergraph/join.ts';

type Requires = NonNullable<FetchNode['requires']>;

/** A plan that lacks what a field requires is wrong; one that requires different things of different types may be. */
export type Soundness = 'wrong' | 'doubtful' | 'sound';

/** From the worst to the best. */
export const SOUNDNESS: readonly Soundness[] = ['wrong', 'doubtful', 'sound'];

export class PlanCheck {
  /** By department and field, the names of the fields that it requires. */
  readonly #required = new Map<string, string[]>();

  constructor(supergraph: DocumentNode) {
    const names = new Map(subgraphsOf(supergraph).map(({ value, name }) => [value, name]));
    for (const { name, graph, selection } of requiredSelections(supergraph))
      this.#required.set(`${names.get(graph)} ${name}`, namesIn(selection));
  }

  /** How sound a plan is. */
  of({ node }: QueryPlan): Soundness {
    return this.#required.size === 0 || !node ? 'sound' : this.#ofNode(node as PlanNode);
  }

  #ofNode(node: PlanNode): Soundness {
    switch (node.kind) {
      case 'Fetch':
        return node.requires ? this.#ofFetch(node, node.requires) : 'sound';
      case 'Flatten':
        return this.#ofNode(node.node);
      case 'Sequence':
      case 'Parallel':
        return this.#worst(node.nodes);
      case 'Condition':
        return this.#worst([node.ifClause, node.elseClause].flatMap(each => each ?? []));
      default:
        return 'sound';
    }
  }

  #worst(nodes: readonly PlanNode[]): Soundness {
    const found = new Set(nodes.map(each => this.#ofNode(each)));
    return SOUNDNESS.find(each => found.has(each)) ?? 'sound';
  }

  #ofFetch({ serviceName, operation, inputRewrites = [] }: FetchNode, requires: Requires): Soundness {
    const required = new Set(
      entityFields(operation).flatMap(({ node }) => this.#required.get(`${serviceName} ${node.name.value}`) ?? []),
    );
    if (required.size === 0) return 'sound';
    const sent = requires.map(sentNames);
    const renamed = new Map(
      inputRewrites.flatMap(rewrite =>
        rewrite.kind === 'KeyRenamer' ? [[rewrite.path.at(-1) ?? '', rewrite.renameKeyTo] as const] : [],
      ),
    );
    const all = new Set(sent.flat().map(name => renamed.get(name) ?? name));
    if (![...required].every(name => all.has(name))) return 'wrong';
    // Several types at once are sent as one: what is required of one is not there in the others.
    const asOne = requires.length > 1 && inputRewrites.some(({ kind }) => kind === 'ValueSetter');
    return asOne && new Set(sent.map(names => names.toSorted().join())).size > 1 ? 'doubtful' : 'sound';
  }
}

const namesIn = ({ selections }: SelectionSetNode): string[] =>
  selections.flatMap(node => {
    if (node.kind === Kind.FIELD) return [node.name.value];
    return node.kind === Kind.INLINE_FRAGMENT ? namesIn(node.selectionSet) : [];
  });

/** The names of what is sent of an entity. */
const sentNames = (selection: Requires[number]): string[] =>
  selection.kind === 'Field' ? [selection.name] : selection.selections.flatMap(sentNames);
