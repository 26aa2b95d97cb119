/** Plans of Hive's planner as those of Apollo's, which the gateway compiles and runs. */
import type { FetchDataRewrite, FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode as HiveFetch,
  FetchNodePathSegment,
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode as HiveNode,
  QueryPlan as HivePlan,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { Kind, OperationTypeNode, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type { ASTNode, DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';

type Requires = NonNullable<FetchNode['requires']>;

/** What stands before the names of types in a path. */
export const ON = '... on ';

/** A plan that Hive's planner made, and that has no counterpart: another planner plans the operation. */
export class NotMapped extends Error {
  override name = 'NotMapped';
}

/** @throws NotMapped */
export function planOfHive({ node }: HivePlan): QueryPlan {
  return { kind: 'QueryPlan', ...(node && { node: nodeOf(node) }) };
}

function nodeOf(node: HiveNode): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return fetchOf(node);
    case 'BatchFetch':
      return { kind: 'Parallel', nodes: batchOf(node) };
    case 'Flatten':
      return { kind: 'Flatten', path: node.path.map(elementOf), node: nodeOf(node.node) };
    case 'Sequence':
      return { kind: 'Sequence', nodes: node.nodes.map(nodeOf) };
    case 'Parallel':
      return parallelOf(node.nodes);
    case 'Condition':
      return {
        kind: 'Condition',
        condition: node.condition,
        ...(node.ifClause && { ifClause: nodeOf(node.ifClause) }),
        ...(node.elseClause && { elseClause: nodeOf(node.elseClause) }),
      };
    default:
      throw new NotMapped(`a ${node.kind} is not mapped`);
  }
}

/**
 * What stands beside a mutation's field runs before it: it completes the fields before, and a mutation's fields are
 * executed one after the other.
 */
function parallelOf(nodes: readonly HiveNode[]): PlanNode {
  const mutations = nodes.filter(isMutation);
  if (mutations.length === 0) return { kind: 'Parallel', nodes: nodes.map(nodeOf) };
  const others = nodes.filter(node => !isMutation(node)).map(nodeOf);
  const before: PlanNode[] = others.length > 0 ? [{ kind: 'Parallel', nodes: others }] : [];
  return { kind: 'Sequence', nodes: [...before, ...mutations.map(nodeOf)] };
}

const isMutation = (node: HiveNode): boolean => node.kind === 'Fetch' && node.operationKind === 'mutation';

const elementOf = (segment: FlattenNodePathSegment): string => {
  if (typeof segment === 'string') return segment;
  return 'Field' in segment ? segment.Field : `${ON}${segment.TypeCondition.join('|')}`;
};

const KINDS = {
  query: OperationTypeNode.QUERY,
  mutation: OperationTypeNode.MUTATION,
  subscription: OperationTypeNode.SUBSCRIPTION,
};

/** The parts of a fetch that requires something. */
type Required = Pick<EntityBatchAlias, 'inputRewrites' | 'outputRewrites'> & {
  requires?: RequiresSelection[] | undefined;
};

function fetchOf(node: HiveFetch): FetchNode {
  const { serviceName, operation, operationName, operationKind = 'query', variableUsages = [] } = node;
  return {
    kind: 'Fetch',
    serviceName,
    operation,
    operationName,
    operationKind: KINDS[operationKind],
    variableUsages,
    ...requiredOf(node),
  };
}

/** A batch as fetches of their own: what one tick requests of one department is combined when the plan runs. */
function batchOf({ serviceName, operation, entityBatch }: BatchFetchNode): PlanNode[] {
  const document = parse(operation, { noLocation: true });
  return entityBatch.aliases.flatMap(each => {
    const alone = aloneOf(document, each);
    const fetch: FetchNode = {
      kind: 'Fetch',
      serviceName,
      operation: alone.operation,
      operationName: undefined,
      operationKind: OperationTypeNode.QUERY,
      variableUsages: alone.variables,
      ...requiredOf(each),
    };
    return each.paths.map((path): PlanNode => ({ kind: 'Flatten', path: path.map(elementOf), node: fetch }));
  });
}

const REPRESENTATIONS = 'representations';

/** One alias of a batch as a document of its own. */
function aloneOf(
  { definitions }: DocumentNode,
  { alias, representationsVariableName }: EntityBatchAlias,
): { operation: string; variables: string[] } {
  const whole = definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
  const field = whole?.selectionSet.selections.find(
    node => node.kind === Kind.FIELD && node.alias?.value === alias && node.name.value === '_entities',
  );
  if (!whole || field?.kind !== Kind.FIELD) throw new NotMapped('a batch without its part');
  const { alias: _alias, ...plain } = field;
  const fragments = fragmentsIn(plain, definitions);
  const used = new Set<string>();
  for (const node of [plain, ...fragments]) visit(node, { Variable: ({ name }) => void used.add(name.value) });
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...whole,
        variableDefinitions: (whole.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
        selectionSet: { kind: Kind.SELECTION_SET, selections: [plain] },
      },
      ...fragments,
    ],
  };
  const renamed = visit(document, {
    Variable: node =>
      node.name.value === representationsVariableName
        ? { ...node, name: { ...node.name, value: REPRESENTATIONS } }
        : undefined,
  });
  used.delete(representationsVariableName);
  return { operation: stripIgnoredCharacters(print(renamed)), variables: [...used] };
}

/** The fragments that a node spreads, and those that these spread. */
function fragmentsIn(node: ASTNode, definitions: DocumentNode['definitions']): FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  const waiting: ASTNode[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    visit(next, {
      FragmentSpread: ({ name }) => {
        const fragment = definitions.find(
          (each): each is FragmentDefinitionNode =>
            each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name.value,
        );
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        waiting.push(fragment);
      },
    });
  }
  return [...found];
}

function requiredOf({
  requires,
  inputRewrites = [],
  outputRewrites = [],
}: Required): Pick<FetchNode, 'requires' | 'inputRewrites' | 'outputRewrites'> {
  const renames: FetchDataRewrite[] = [];
  const selections = requires?.map(each => requirementOf(each, [], renames));
  const input = [...renames, ...inputRewrites.flatMap(rewritesOf)];
  const output = outputRewrites.flatMap(rewritesOf);
  return {
    ...(selections && { requires: selections }),
    ...(input.length > 0 && { inputRewrites: input }),
    ...(output.length > 0 && { outputRewrites: output }),
  };
}

/**
 * A requirement. Hive reads a field by its name and sends it as its alias; Apollo reads and sends one name, and renames
 * what it sends by a rewrite.
 * @param renames gets these rewrites
 */
function requirementOf(
  node: RequiresSelection,
  path: readonly string[],
  renames: FetchDataRewrite[],
): Requires[number] {
  if (node.kind === 'FragmentSpread') throw new NotMapped('a fragment of requirements is not mapped');
  if (node.kind === 'InlineFragment') {
    if (node.skipIf || node.includeIf) throw new NotMapped('a conditional requirement is not mapped');
    const below = [...path, `${ON}${node.typeCondition}`];
    return {
      kind: 'InlineFragment',
      typeCondition: node.typeCondition,
      selections: node.selections.map(each => requirementOf(each, below, renames)),
    };
  }
  const { name, alias = name, selections } = node;
  const below = [...path, alias];
  const mapped: Requires[number] = {
    kind: 'Field',
    name,
    ...(selections && { selections: selections.map(each => requirementOf(each, below, renames)) }),
  };
  // Renamed before what is below it: the paths down there are those after it.
  if (alias !== name) renames.unshift({ kind: 'KeyRenamer', path: [...path, name], renameKeyTo: alias });
  return mapped;
}

function rewritesOf(rewrite: FetchRewrite): FetchDataRewrite[] {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    return pathsOf(path).map(each => ({ kind: 'KeyRenamer', path: each, renameKeyTo }));
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
  return pathsOf(path).map(each => ({ kind: 'ValueSetter', path: each, setValueTo }));
}

/** A path that names several types is a path for each of them. */
function pathsOf(segments: readonly FetchNodePathSegment[]): string[][] {
  let paths: string[][] = [[]];
  for (const segment of segments) {
    const elements = 'Key' in segment ? [segment.Key] : segment.TypenameEquals.map(type => `${ON}${type}`);
    paths = paths.flatMap(path => elements.map(element => [...path, element]));
  }
  return paths;
}
