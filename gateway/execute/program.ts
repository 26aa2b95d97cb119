/** A query plan compiled: what can be known before the first value is fetched. run.ts runs it. */
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { canGenerate } from './code.ts';
import type { FetchRequest } from './fetch-request.ts';
import { Combinations, isCombinable } from './combine.ts';
import { compileShapeCheck } from './response-shape.ts';
import type { Path } from './path.ts';
import { merge } from './merge.ts';
import type { Merge } from './merge.ts';
import { mergeByCode } from './merge-code.ts';
import { representByClosures } from './representation.ts';
import type { Represent } from './representation.ts';
import { representByCode } from './representation-code.ts';
import { compileRewrites } from './rewrite.ts';
import type { Rewrite } from './rewrite.ts';
import { selectedBy } from './selected.ts';
import { Unusual } from './shape.ts';
import { isAbstractName } from './types.ts';

export type Step =
  | { kind: 'sequence' | 'parallel'; steps: Step[] }
  | { kind: 'condition'; variable: string; then?: Step; otherwise?: Step }
  | { kind: 'fetch'; fetch: Fetch };

/** One fetch of the plan. */
export interface Fetch {
  node: FetchNode;
  /** Where in the answer its data goes. */
  path: Path;
  /** What it sends of each entity; absent for a fetch of the root's fields. */
  represent?: Represent;
  /** Changes what it receives, in place. */
  rewrite?: Rewrite;
  merge: Merge;
  question: FetchRequest;
}

export interface Program {
  step?: Step;
  combinations: Combinations;
}

export interface ProgramOptions {
  /** Whether code may be generated. Default: where the process allows it. */
  generated?: boolean;
  /** Whether different questions to one department are asked in one request. Default true. */
  combined?: boolean;
}

/** @throws Unusual where the plan holds what only the stock gateway runs */
export function compilePlan(
  { node }: QueryPlan,
  supergraph: GraphQLSchema,
  operation: 'query' | 'mutation' | 'subscription',
  { generated = canGenerate, combined = true }: ProgramOptions = {},
): Program {
  const questions = new Map<string, { sent: FetchRequest; fetches: number; combinable: boolean }>();

  const isAbstract = (typename: unknown): boolean => isAbstractName(supergraph, typename);
  const compileFetch = (node: FetchNode, path: Path): Step => {
    const { requires, serviceName: department, variableUsages: variables = [] } = node;
    if (node.hasDefers || node.contextRewrites?.length || (requires && variables.includes('representations')))
      throw new Unusual('a fetch that is not compiled');
    const [input, output] = [
      compileRewrites(node.inputRewrites, supergraph),
      compileRewrites(node.outputRewrites, supergraph),
    ];
    // A fetch with rewrites is on its own.
    const key =
      input || output
        ? String(questions.size)
        : JSON.stringify([department, node.operation.replace(/^(query|mutation) \w+/, '$1'), variables]);
    let known = questions.get(key);
    if (!known) {
      const name = node.operationName === undefined ? '' : `"operationName":${JSON.stringify(node.operationName)},`;
      const head = `{"query":${JSON.stringify(node.operation)},${name}"variables":{`;
      const sent = {
        id: questions.size,
        operation: node.operation,
        department,
        head,
        variables,
        hasShape: compileShapeCheck(node.operation, supergraph),
        isAbstract,
        shared: false,
      };
      // Those that are changed on their way are on their own.
      questions.set(
        key,
        (known = {
          sent,
          fetches: 0,
          combinable: combined && !!requires && !input && !output && isCombinable(node.operation),
        }),
      );
    }
    known.fetches += 1;
    const question = known.sent;
    // Rewrites look at types: entities with the same representation may still be received differently.
    const typed = !!(input || output);
    const represent =
      requires &&
      ((generated && !typed && representByCode(requires, supergraph)) ||
        representByClosures(requires, supergraph, { rewrite: input, typed }));
    const merging = generated && !output ? mergeByCode(selectedBy(node.operation)) : merge;
    return {
      kind: 'fetch',
      fetch: {
        node,
        path,
        ...(represent && { represent }),
        ...(output && { rewrite: output }),
        merge: merging,
        question,
      },
    };
  };
  const compile = (node: PlanNode): Step => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        return { kind: node.kind === 'Sequence' ? 'sequence' : 'parallel', steps: node.nodes.map(compile) };
      case 'Condition': {
        const [then, otherwise] = [
          node.ifClause && compile(node.ifClause),
          node.elseClause && compile(node.elseClause),
        ];
        return { kind: 'condition', variable: node.condition, ...(then && { then }), ...(otherwise && { otherwise }) };
      }
      case 'Fetch':
        return compileFetch(node, []);
      case 'Flatten':
        if (
          node.node.kind !== 'Fetch' ||
          !node.path.every(element => typeof element === 'string' && /^(@|\w+)$/.test(element))
        )
          throw new Unusual('a path that is not compiled');
        return compileFetch(node.node, node.path as string[]);
      default:
        throw new Unusual(`a ${node.kind} is not compiled`);
    }
  };
  if (node?.kind === 'Subscription') throw new Unusual('a subscription is not compiled');
  const step = node && compile(node);
  // Mutations ask as the plan says.
  if (operation === 'query') {
    const all = [...questions.values()];
    for (const { sent, fetches, combinable } of all) {
      sent.shared =
        fetches > 1 ||
        (combinable &&
          all.some(other => other.combinable && other.sent !== sent && other.sent.department === sent.department));
    }
  }
  return {
    ...(step && { step }),
    combinations: new Combinations(
      new Set([...questions.values()].flatMap(({ sent, combinable }) => (combinable ? [sent] : []))),
    ),
  };
}

/** The variables of a program's and selection's conditions. */
export function conditionsOf(step: Step | undefined, names = new Set<string>()): Set<string> {
  if (step?.kind === 'condition') {
    names.add(step.variable);
    conditionsOf(step.then, names);
    conditionsOf(step.otherwise, names);
  } else if (step && 'steps' in step) for (const one of step.steps) conditionsOf(one, names);
  return names;
}
