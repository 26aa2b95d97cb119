/** Executes the same operation on the stock gateway and on ours. */
import '../../telemetry.ts';
import { createHash } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { buildSchema, getOperationAST, parse } from 'graphql';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { createLog } from '#shared/process/log.ts';
import { servedSupergraph } from '../../supergraph/read.ts';
import { createExecutor } from '../../execute/executor.ts';
import type { Executor, ExecutorOptions } from '../../execute/executor.ts';
import { compileShapeCheck } from '../../execute/response-shape.ts';
import { openDepartments } from './departments.ts';
import type { Departments } from './departments.ts';
import type { Graph } from './graphs.ts';

export interface ExecutionOutcome {
  /** The data, as it goes to the client. */
  body: string;
  /** The errors, in order of their text: which of two departments answers first is not determined. */
  errors: string[];
  /** Errors without a path that leads to a null. */
  astray: string[];
}

export interface Pair {
  schema: GraphQLSchema;
  /** With all that clients cannot see. */
  supergraph: GraphQLSchema;
  departments: Departments;
  /**
   * The stock gateway's answer.
   * @param telling whether departments send it the type of every object. Where they do not, as in production, it leaves
   *   out some fields (see `addTypenames` in shape.ts), and ours does not. Default true.
   */
  stock(source: string, variables?: Record<string, unknown>, telling?: boolean): Promise<ExecutionOutcome>;
  ours(source: string, variables?: Record<string, unknown>): Promise<ExecutionOutcome>;
  /** The operation, if our executor has kept it. */
  cached(source: string, operationName?: string): ReturnType<Executor['cached']>;
  close(): Promise<void>;
}

const log = createLog('differential', 'silent');

export async function openPair(
  graph: Graph,
  { kept, ...compile }: NonNullable<ExecutorOptions['compile']> & Pick<ExecutorOptions, 'kept'> = {},
): Promise<Pair> {
  const departments = openDepartments(graph);
  const supergraph = buildSchema(graph.sdl, { assumeValid: true, assumeValidSDL: true });
  const stock = new ApolloGateway({
    supergraphSdl: graph.sdl,
    logger: log,
    buildService: ({ name }) => departments.source(name, query => compileShapeCheck(query, supergraph)),
  });
  const ours = createExecutor({
    source: {
      subscribe: listener => listener(servedSupergraph({ sdl: graph.sdl, rules: new Map() })),
      departments: () => [],
      problems: () => [],
      stop: async () => {},
    },
    dataSource: (name, _url, shapeCheckOf) => departments.source(name, shapeCheckOf),
    log,
    compile,
    // The same plans, so that what is compared is how they are run.
    planner: { planner: 'apollo', other: false },
    ...(kept && { kept }),
  });
  const { executor: stockExecutor, schema } = await stock.load();
  const { executor: oursExecutor } = await ours.load({ apollo: {} });
  if (!oursExecutor) throw new Error('our executor is not loaded');
  return {
    schema,
    supergraph,
    departments,
    stock: (source, variables, telling = true) => {
      departments.telling = telling;
      return outcomeOf(stockExecutor, contextOf(schema, source, variables));
    },
    ours: (source, variables) => {
      departments.telling = false;
      return outcomeOf(oursExecutor, contextOf(schema, source, variables));
    },
    cached: (source, operationName) => ours.cached(source, operationName),
    close: async () => {
      await stock.stop();
      await ours.stop();
    },
  };
}

function contextOf(
  schema: GraphQLSchema,
  source: string,
  variables: Record<string, unknown> | undefined,
): GatewayGraphQLRequestContext {
  const document = parse(source);
  const operation = getOperationAST(document);
  const queryHash = createHash('sha256').update(source).digest('hex');
  // A test makes only the fields of Apollo's context that an executor reads.
  return {
    request: { query: source, variables },
    source,
    document,
    operation,
    queryHash,
    schema,
    logger: log,
    metrics: {},
    context: {},
    operationName: operation?.name?.value ?? null,
  } as unknown as GatewayGraphQLRequestContext;
}

async function outcomeOf(
  execute: (context: GatewayGraphQLRequestContext) => Promise<GatewayExecutionResult>,
  context: GatewayGraphQLRequestContext,
): Promise<ExecutionOutcome> {
  let result: GatewayExecutionResult;
  try {
    result = await execute(context);
  } catch (error) {
    result = { errors: [error as GraphQLError] };
  }
  const { errors = [], data } = result;
  const textOf = ({ message, path, extensions = {} }: GraphQLError): string =>
    JSON.stringify({ message, path, extensions });
  return {
    body: JSON.stringify({ data }),
    errors: errors.map(textOf).sort(),
    astray: errors.filter(({ path }) => !path || !leadsToNull(data, path)).map(textOf),
  };
}

function leadsToNull(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const element of path) {
    if (value === null || value === undefined) return value === null;
    if (!Object.hasOwn(value, element)) return false;
    value = (value as Record<string | number, unknown>)[element];
  }
  return value === null;
}
