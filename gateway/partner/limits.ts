/** How large an operation of a grant may be, which operations it has at all, and how often it may ask. */
import { createHash } from 'node:crypto';
import { getOperationAST, print } from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { graphError } from '#shared/errors.ts';
import type { Config } from '#shared/process/config.ts';
import { NO_COSTS, readCosts } from '../limits/costs.ts';
import type { Costs } from '../limits/costs.ts';
import { createLimits, pastLimit } from '../limits/document.ts';
import type { Limits } from '../limits/document.ts';
import { estimateCost } from '../limits/estimated-cost.ts';
import { introspectionCost } from '../limits/introspection-cost.ts';
import type { GrantLimits, Terms } from './exchange.ts';
import type { Judged } from './judge.ts';

/** Why an operation within the view is not served, as the log has it, and what the partner is told. */
export interface PastTerms {
  refusal: 'PAST_LIMIT' | 'NOT_LISTED';
  errors: readonly GraphQLError[];
}

export interface LimitsOptions {
  config: Config;
  /** The supergraph in force; undefined until one is loaded. */
  supergraph(): DocumentNode | undefined;
}

/** Depths for which the checks are kept. */
const KEPT_DEPTHS = 50;

/** What is asked, and the view that it is asked of. */
export interface SizedRequest {
  judged: Judged;
  view: GraphQLSchema;
  /** The text as it came. */
  text: string;
  variables: Readonly<Record<string, unknown>>;
}

/** Judges operations by the limits and the list of a grant; undefined where one is within them. */
export function createGrantLimits({
  config,
  supergraph,
}: LimitsOptions): (asked: SizedRequest, terms: Pick<Terms, 'limits' | 'operations'>) => PastTerms | undefined {
  const byDepth = new LRUCache<number, Limits>({ max: KEPT_DEPTHS });
  const ofDepth = (depth: number): Limits => {
    const kept = byDepth.get(depth) ?? createLimits({ ...config, LIMIT_DEPTH: Math.min(depth, config.LIMIT_DEPTH) });
    byDepth.set(depth, kept);
    return kept;
  };
  const costs = costsOf(supergraph);
  const checkSize = ({ judged, view, text, variables }: SizedRequest, { depth, cost }: GrantLimits): void => {
    const operation = getOperationAST(judged.document);
    if (!operation) return;
    if (judged.kind === 'introspection') {
      const asked = introspectionCost(view, judged.document, operation);
      if (asked.cost > asked.maximum) throw pastLimit('introspection', asked.maximum, asked.cost);
      return;
    }
    ofDepth(depth).check(text, variables);
    const estimated = estimateCost({
      schema: view,
      costs: costs(),
      document: judged.document,
      operation,
      variables,
      listSize: config.COST_LIST_SIZE,
      longestList: config.LIMIT_LIST,
      tooLong: requested => {
        throw pastLimit('list', config.LIMIT_LIST, requested);
      },
    }).cost;
    if (estimated > cost) throw pastLimit('cost', cost, estimated);
  };
  return (asked, { limits, operations }) => {
    if (asked.judged.kind === 'data' && operations && !operations.includes(operationHash(asked.judged.document)))
      return { refusal: 'NOT_LISTED', errors: [graphError('OPERATION_NOT_REGISTERED', NOT_LISTED)] };
    try {
      checkSize(asked, limits);
      return undefined;
    } catch (error) {
      return { refusal: 'PAST_LIMIT', errors: [error as GraphQLError] };
    }
  };
}

const NOT_LISTED = 'the agreement lists its operations: ask one of them, or agree on another';

/** By what a list of operations names one: SHA-256 of its text as graphql-js prints it, in hexadecimal digits. */
export const operationHash = (document: DocumentNode): string =>
  createHash('sha256').update(print(document)).digest('hex');

/** The costs that the supergraph in force says. */
function costsOf(supergraph: LimitsOptions['supergraph']): () => Costs {
  let kept: { document: DocumentNode; costs: Costs } | undefined;
  return () => {
    const document = supergraph();
    if (!document) return NO_COSTS;
    if (kept?.document !== document) kept = { document, costs: readCosts(document) };
    return kept.costs;
  };
}
