/** A query plan compiled: all that can be prepared before the first value is fetched. run.ts runs it. */
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { CachePolicy } from '../entity-cache/index.ts';
import { canGenerate } from './code.ts';
import { fieldsApart } from './apart.ts';
import { compileLookups } from './lookup.ts';
import type { MakeLookedUp } from './lookup.ts';
import { Combinations, isCombinable } from './combine.ts';
import type { ApartRequest, FetchRequest } from './fetch-request.ts';
import { merge } from './merge.ts';
import type { Merge } from './merge.ts';
import { mergeByCode } from './merge-code.ts';
import { ON } from './hive-plan.ts';
import { placesAt } from './path.ts';
import type { Path, PathTypes, PlacesOf } from './path.ts';
import { placesByCode } from './path-code.ts';
import { representByClosures } from './representation.ts';
import type { Represent } from './representation.ts';
import { representByCode } from './representation-code.ts';
import { compileShapeCheck } from './response-shape.ts';
import { Reducible } from './reduced.ts';
import type { Asked } from './reduced.ts';
import { compileRewrites } from './rewrite.ts';
import type { Rewrite } from './rewrite.ts';
import { selectedBy } from './selected.ts';
import { Unusual } from './shape.ts';
import { isAbstractName, typesOf } from './types.ts';

export type Step =
  | { kind: 'sequence' | 'parallel'; steps: Step[] }
  | { kind: 'condition'; variable: string; ifTrue?: Step; ifFalse?: Step }
  | { kind: 'fetch'; fetch: Fetch };

/** One fetch of the plan. */
export interface Fetch {
  node: FetchNode;
  /** Where in the response its data goes. */
  path: Path;
  /** The objects there that it may be for. */
  placesOf: PlacesOf;
  /** Makes the representation of an entity; absent for a fetch of root fields. */
  represent?: Represent;
  /** What is asked of an entity where something is missing that the fetch requires; with `represent`. */
  reducible?: Reducible;
  /** Changes what it receives, in place. */
  rewrite?: Rewrite;
  merge: Merge;
  request: FetchRequest;
  /** Makes what a fetch of root fields looks up by key, where its department does not answer. */
  lookedUp?: MakeLookedUp;
}

export interface Program {
  step?: Step;
  combinations: Combinations;
  /** Whether some of what it requests may be kept. */
  isKept: boolean;
}

export interface ProgramOptions {
  /** Whether code may be generated. Default: where the process allows it. */
  generated?: boolean;
  /** Whether different requests to one department are combined in one HTTP request. Default true. */
  combined?: boolean;
  /**
   * How what a document of `_entities`, or of a root field that finds an entity, brings may be kept
   * (entity-cache/policy.ts). Default: not at all.
   */
  policy?: CachePolicy;
}

/** The rewrites of one fetch. */
interface Rewrites {
  input: Rewrite | undefined;
  output: Rewrite | undefined;
}

/** Where a fetch's data goes. */
type Way = Pick<Fetch, 'path' | 'placesOf'>;

/** A request of the program, and what decides whether it is shared. */
interface RequestEntry {
  request: FetchRequest;
  fetches: number;
  combinable: boolean;
}

/** @throws Unusual where the plan holds what only the stock gateway runs */
export function compilePlan(
  { node }: QueryPlan,
  supergraph: GraphQLSchema,
  operation: 'query' | 'mutation' | 'subscription',
  options: ProgramOptions = {},
): Program {
  if (node?.kind === 'Subscription') throw new Unusual('a subscription is not compiled');
  const compiler = new PlanCompiler(supergraph, options);
  const step = node && compiler.compile(node);
  // The requests of a mutation are sent exactly as planned.
  if (operation === 'query') compiler.shareRequests();
  return { ...(step && { step }), combinations: compiler.combinations(), isKept: compiler.isKept() };
}

class PlanCompiler {
  readonly #supergraph: GraphQLSchema;
  readonly #generated: boolean;
  readonly #combined: boolean;
  readonly #policy: CachePolicy;
  readonly #requests = new Map<string, RequestEntry>();

  constructor(
    supergraph: GraphQLSchema,
    { generated = canGenerate, combined = true, policy = () => undefined }: ProgramOptions,
  ) {
    this.#supergraph = supergraph;
    this.#policy = policy;
    this.#generated = generated;
    this.#combined = combined;
  }

  compile(node: PlanNode): Step {
    switch (node.kind) {
      case 'Sequence':
        return { kind: 'sequence', steps: node.nodes.map(each => this.compile(each)) };
      case 'Parallel':
        return { kind: 'parallel', steps: node.nodes.map(each => this.compile(each)) };
      case 'Condition':
        return {
          kind: 'condition',
          variable: node.condition,
          ...(node.ifClause && { ifTrue: this.compile(node.ifClause) }),
          ...(node.elseClause && { ifFalse: this.compile(node.elseClause) }),
        };
      case 'Fetch':
        return this.#fetch(node, this.#walking([]));
      case 'Flatten':
        if (node.node.kind !== 'Fetch') throw new Unusual('a path that is not compiled');
        return this.#fetch(node.node, this.#way(node.path));
      default:
        throw new Unusual(`a ${node.kind} is not compiled`);
    }
  }

  /** Decides which requests wait for the end of a tick, since others may be the same or be combined with them. */
  shareRequests(): void {
    const combinable = Map.groupBy(
      [...this.#requests.values()].filter(entry => entry.combinable),
      ({ request }) => request.department,
    );
    for (const { request, fetches, combinable: isCombinable } of this.#requests.values()) {
      const others = isCombinable ? (combinable.get(request.department)?.length ?? 0) : 0;
      request.shared = fetches > 1 || others > 1;
    }
  }

  isKept(): boolean {
    return [...this.#requests.values()].some(({ request }) => request.keeping !== undefined);
  }

  combinations(): Combinations {
    const entries = [...this.#requests.values()];
    return new Combinations(new Set(entries.flatMap(({ request, combinable }) => (combinable ? [request] : []))));
  }

  /** A plan's path; the types on it are an element of its own, `... on A|B`, before the element that they are for. */
  #way(elements: readonly unknown[]): Way {
    const path: string[] = [];
    const types = new Map<number, Set<string>>();
    for (const element of elements) {
      if (isPlainElement(element)) path.push(element);
      else if (typeof element === 'string' && element.startsWith(ON))
        types.set(path.length, new Set(this.#typesIn(element)));
      else throw new Unusual('a path that is not compiled');
    }
    return this.#walking(path, types.size > 0 ? types : undefined);
  }

  #walking(path: Path, types?: PathTypes): Way {
    return { path, placesOf: this.#generated ? placesByCode(path, types) : root => placesAt(root, path, types) };
  }

  #typesIn(element: string): string[] {
    return element
      .slice(ON.length)
      .split('|')
      .flatMap(type => typesOf(this.#supergraph, type));
  }

  #fetch(node: FetchNode, way: Way): Step {
    if (!isCompilable(node)) throw new Unusual('a fetch that is not compiled');
    const rewrites = this.#rewrites(node);
    const { output } = rewrites;
    const represent = this.#represent(node, rewrites);
    const lookedUp =
      represent || node.operationKind !== 'query' ? undefined : compileLookups(node.operation, this.#supergraph);
    const fetch: Fetch = {
      node,
      ...way,
      ...(represent && node.requires && { represent, reducible: this.#reducible(node, node.requires) }),
      ...(output && { rewrite: output }),
      ...(lookedUp && { lookedUp }),
      merge: this.#generated && !output ? mergeByCode(selectedBy(node.operation)) : merge,
      request: this.#request(node, rewrites),
    };
    return { kind: 'fetch', fetch };
  }

  /** Rewrites look at types, so entities with the same representation may still be received differently. */
  #represent({ requires }: FetchNode, { input, output }: Rewrites): Represent | undefined {
    if (!requires) return undefined;
    const typed = Boolean(input ?? output);
    const byCode = this.#generated && !typed ? representByCode(requires, this.#supergraph) : null;
    return byCode ?? representByClosures(requires, this.#supergraph, { rewrite: input, typed });
  }

  #reducible(whole: FetchNode, requires: NonNullable<FetchNode['requires']>): Reducible {
    const compile = (node: FetchNode): Asked => {
      const rewrites = this.#rewrites(node);
      const represent = this.#represent(node, rewrites);
      if (!represent) throw new Error('a fetch of entities that requires nothing');
      return { represent, request: { ...this.#newRequest(node), shared: true } };
    };
    return new Reducible({ node: whole, supergraph: this.#supergraph, compile }, requires);
  }

  #rewrites({ inputRewrites, outputRewrites }: FetchNode): Rewrites {
    return {
      input: compileRewrites(inputRewrites, this.#supergraph),
      output: compileRewrites(outputRewrites, this.#supergraph),
    };
  }

  /** Fetches share the request of the same text and variables, but for those with rewrites. */
  #request(node: FetchNode, { input, output }: Rewrites): FetchRequest {
    const { serviceName, operation, variableUsages = [], requires } = node;
    const isRewritten = Boolean(input ?? output);
    const key = isRewritten
      ? String(this.#requests.size)
      : JSON.stringify([serviceName, operation.replace(/^(query|mutation) \w+/, '$1'), variableUsages]);
    let entry = this.#requests.get(key);
    if (!entry) {
      entry = {
        request: this.#newRequest(node),
        fetches: 0,
        combinable: this.#combined && requires !== undefined && !isRewritten && isCombinable(operation),
      };
      this.#requests.set(key, entry);
    }
    entry.fetches += 1;
    return entry.request;
  }

  #newRequest(node: FetchNode): FetchRequest {
    const { operation, operationName, serviceName, variableUsages = [] } = node;
    const name = operationName === undefined ? '' : `"operationName":${JSON.stringify(operationName)},`;
    return {
      id: this.#requests.size,
      operation,
      department: serviceName,
      head: `{"query":${JSON.stringify(operation)},${name}"variables":{`,
      variables: variableUsages,
      hasShape: compileShapeCheck(operation, this.#supergraph),
      isAbstract: typename => isAbstractName(this.#supergraph, typename),
      shared: false,
      keeping: node.operationKind === 'query' ? this.#policy(operation) : undefined,
      ...(node.operationKind === 'query' && !node.requires && { apart: this.#apartOf(node) }),
    };
  }

  /** Made when it is needed first, which is almost never. */
  #apartOf(node: FetchNode): () => readonly ApartRequest[] {
    let made: ApartRequest[] | undefined;
    return () => {
      made ??= fieldsApart(node.operation).map(({ response, operation, variables: variableUsages }) => {
        const { apart: _apart, ...request } = this.#newRequest({ ...node, operation, variableUsages });
        return { response, request };
      });
      return made;
    };
  }
}

const isCompilable = ({ hasDefers, contextRewrites, requires, variableUsages = [] }: FetchNode): boolean =>
  !hasDefers && !contextRewrites?.length && !(requires && variableUsages.includes('representations'));

const isPlainElement = (element: unknown): element is string =>
  typeof element === 'string' && /^(@|\w+)$/.test(element);

/** The variables of a program's conditions. */
export function conditionsOf(step: Step | undefined, names = new Set<string>()): Set<string> {
  if (step?.kind === 'condition') {
    names.add(step.variable);
    conditionsOf(step.ifTrue, names);
    conditionsOf(step.ifFalse, names);
  } else if (step && 'steps' in step) for (const each of step.steps) conditionsOf(each, names);
  return names;
}

/** The fetches of a program, in the order of its plan. */
export function fetchesOf(step: Step | undefined): Fetch[] {
  if (!step) return [];
  if (step.kind === 'fetch') return [step.fetch];
  if (step.kind === 'condition') return [...fetchesOf(step.ifTrue), ...fetchesOf(step.ifFalse)];
  return step.steps.flatMap(fetchesOf);
}
