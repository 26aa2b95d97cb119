/**
 * Fetches of the same entities from one department, as one. A planner asks a department at once for what needs only the
 * key of an entity, and once more for what needs a value of another department. The response waits for both, so here
 * what could come at once is asked for with the rest. Where that value does not come, it is asked for without the rest
 * (reduced.ts).
 */
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { Kind, parse } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, InlineFragmentNode, OperationDefinitionNode } from 'graphql';
import { fragmentsOf, withSelections } from '../fields.ts';
import { partOf } from './apart.ts';

type Flatten = Extract<PlanNode, { kind: 'Flatten' }>;

/** The plan of a query with as few fetches as its responses need; the same where none are joined. */
export function withJoinedFetches(plan: QueryPlan): QueryPlan {
  const { node } = plan;
  if (!node || node.kind === 'Subscription') return plan;
  const joined = joinedIn(node);
  return joined === node ? plan : { ...plan, node: joined };
}

function joinedIn(node: PlanNode): PlanNode {
  if (node.kind !== 'Sequence' && node.kind !== 'Parallel') return node;
  const inside = node.nodes.map(joinedIn);
  const nodes = node.kind === 'Parallel' ? joinedBeside(inside) : inside;
  const isSame = nodes.length === node.nodes.length && nodes.every((each, index) => each === node.nodes[index]);
  return isSame ? node : { ...node, nodes };
}

/** What is fetched beside a sequence waits for its turn in there. */
function joinedBeside(nodes: readonly PlanNode[]): PlanNode[] {
  let left = [...nodes];
  for (const early of nodes) {
    for (const sequence of left) {
      const joined = early.kind === 'Flatten' && sequence.kind === 'Sequence' && joinedInto(sequence, early);
      if (!joined) continue;
      left = left.filter(each => each !== early).map(each => (each === sequence ? joined : each));
      break;
    }
  }
  return left;
}

/** A node one of whose fetches has taken up another one; undefined where none can. */
function joinedInto(node: PlanNode, early: Flatten): PlanNode | undefined {
  if (node.kind === 'Flatten') return joinedFlatten(node, early);
  if (node.kind !== 'Sequence' && node.kind !== 'Parallel') return undefined;
  for (const [index, each] of node.nodes.entries()) {
    const joined = joinedInto(each, early);
    if (joined) return { ...node, nodes: node.nodes.with(index, joined) };
  }
  return undefined;
}

function joinedFlatten(late: Flatten, early: Flatten): Flatten | undefined {
  const [one, other] = [late.node, early.node];
  if (one.kind !== 'Fetch' || other.kind !== 'Fetch' || late.path.join() !== early.path.join()) return undefined;
  const fetch = one.serviceName === other.serviceName ? joinedFetch(one, other) : undefined;
  return fetch && { ...late, node: fetch };
}

/** Undefined where the later fetch does not know all that the earlier one requires, or one is of an unusual kind. */
function joinedFetch(late: FetchNode, early: FetchNode): FetchNode | undefined {
  if (!isPlain(late) || !isPlain(early) || !requiresAllOf(late, early)) return undefined;
  const [one, other] = [readEntities(late.operation), readEntities(early.operation)];
  if (!one || !other || one.on !== other.on || [...one.fragments.keys()].some(name => other.fragments.has(name)))
    return undefined;
  const fragment = withSelections(one.fragment, [
    ...one.fragment.selectionSet.selections,
    ...other.fragment.selectionSet.selections,
  ]);
  const operation = { ...one.operation, variableDefinitions: variablesOf(one.operation, other.operation) };
  const joined = partOf(
    operation,
    [withSelections(one.field, [fragment])],
    new Map([...one.fragments, ...other.fragments]),
  );
  const { operationDocumentNode: _document, id: _id, ...fetch } = late;
  return {
    ...fetch,
    operation: joined.operation,
    variableUsages: joined.variables.filter(name => name !== 'representations'),
  };
}

const isPlain = ({ inputRewrites, outputRewrites, contextRewrites, hasDefers }: FetchNode): boolean =>
  !inputRewrites?.length && !outputRewrites?.length && !contextRewrites?.length && !hasDefers;

/** Whether one fetch requires, of entities of one type, all plain fields that the other one does. */
function requiresAllOf({ requires }: FetchNode, { requires: others }: FetchNode): boolean {
  const [mine, theirs] = [requires?.[0], others?.[0]];
  if (requires?.length !== 1 || others?.length !== 1) return false;
  if (mine?.kind !== 'InlineFragment' || theirs?.kind !== 'InlineFragment') return false;
  if (mine.typeCondition !== theirs.typeCondition) return false;
  const texts = new Set(mine.selections.map(selection => JSON.stringify(selection)));
  return theirs.selections.every(selection => texts.has(JSON.stringify(selection)));
}

/** A document that selects of entities of one type, and nothing else. */
interface EntitiesDocument {
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** `_entities`. */
  field: FieldNode;
  fragment: InlineFragmentNode;
  on: string | undefined;
}

function readEntities(source: string): EntitiesDocument | undefined {
  const document = parse(source, { noLocation: true });
  const operation = document.definitions.find(node => node.kind === Kind.OPERATION_DEFINITION);
  const [field, otherField] = operation?.selectionSet.selections ?? [];
  if (!operation || field?.kind !== Kind.FIELD || otherField) return undefined;
  const [fragment, otherFragment] = field.selectionSet?.selections ?? [];
  if (fragment?.kind !== Kind.INLINE_FRAGMENT || fragment.directives?.length || otherFragment) return undefined;
  const on = fragment.typeCondition?.name.value;
  return { operation, fragments: fragmentsOf(document), field, fragment, on };
}

/** The variables of two operations, each once. */
function variablesOf(
  { variableDefinitions: mine = [] }: OperationDefinitionNode,
  { variableDefinitions: theirs = [] }: OperationDefinitionNode,
): OperationDefinitionNode['variableDefinitions'] {
  const names = new Set(mine.map(({ variable }) => variable.name.value));
  return [...mine, ...theirs.filter(({ variable }) => !names.has(variable.name.value))];
}
