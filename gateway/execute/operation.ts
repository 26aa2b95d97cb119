/**
 * One operation, planned and compiled: runs its plan, shapes its answer. Whatever is unusual goes to the stock gateway,
 * with the same data.
 */
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { Kind } from 'graphql';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { SubgraphRequest } from '../transport/subgraph-request.ts';
import type { DepartmentSource } from '../transport/transport.ts';
import { canGenerate } from './code.ts';
import type { Planned } from './planner.ts';
import { compilePlan, conditionsOf } from './program.ts';
import type { Program, ProgramOptions } from './program.ts';
import type { Ask } from './requests.ts';
import { run } from './run.ts';
import type { Selection } from './selection.ts';
import { Unusual, shapeOf, tellTypes } from './shape.ts';
import type { Shape } from './shape.ts';
import { closureShaper } from './shape-closures.ts';
import type { Shaper } from './shape-closures.ts';
import { codeShaper } from './shape-code.ts';
import type { Stock } from './apollo-executor.ts';

/** The kind of request that a data source is told: the package names its type, and not its value. */
const INCOMING = 'incoming operation' as never;
/** Shapers of one operation, one for each set of `@skip` and `@include` values. */
const SHAPERS = 32;

export interface OperationOptions extends ProgramOptions {
  planned: Planned;
  node: OperationDefinitionNode;
  schema: GraphQLSchema;
  supergraph: GraphQLSchema;
  stock: Stock;
  /** A department by its name. */
  source(department: string): GraphQLDataSource | undefined;
  /**
   * How often it is asked before code is generated. Default 4: most operations that are asked once are never asked
   * again.
   */
  often?: number;
}

export type Operation = (context: GatewayGraphQLRequestContext) => Promise<GatewayExecutionResult>;

export function compileOperation({
  planned,
  node,
  schema,
  supergraph,
  stock,
  source,
  generated = canGenerate,
  combined = true,
  often = 4,
}: OperationOptions): Operation {
  const { plan, selections } = planned;
  let program: Program;
  try {
    if (!selections) throw new Unusual('an operation that is not compiled');
    program = compilePlan(plan, supergraph, node.operation, { generated, combined });
  } catch (error) {
    if (!(error instanceof Unusual)) throw error;
    return context => stock.execute(plan, context);
  }
  const rootType = schema.getRootType(node.operation)!.name;
  const names = [...conditionsIn(selections, conditionsOf(program.step))];
  const defaults = new Map(
    node.variableDefinitions?.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value] as const] : [],
    ),
  );
  const shapers = new Map<string, { shape: Shape; shaper: Shaper; uses: number }>();

  const shaperFor = (values: ReadonlyMap<string, boolean>): { shape: Shape; shaper: Shaper } => {
    const key = names.map(name => (values.get(name) ? 1 : 0)).join('');
    let known = shapers.get(key);
    if (!known) {
      if (shapers.size >= SHAPERS) shapers.clear();
      const shape = shapeOf(selections, rootType, schema, values);
      shapers.set(key, (known = { shape, shaper: closureShaper(shape), uses: 0 }));
    }
    known.uses += 1;
    if (known.uses === often && generated) known.shaper = codeShaper(known.shape) ?? known.shaper;
    return known;
  };

  return async context => {
    const variables = (context.request.variables ?? {}) as Record<string, unknown>;
    const conditions = new Map<string, boolean>();
    for (const name of names) {
      const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
      const value = given === undefined ? defaults.get(name) : given;
      if (typeof value !== 'boolean') return stock.execute(plan, context);
      conditions.set(name, value);
    }
    if (context.metrics?.captureTraces) return stock.execute(plan, context);

    const { data, errors } = await run(program, {
      variables,
      conditions,
      ask: asking(context, source),
      onErrors: (subgraph, failed) => {
        if (context.metrics)
          (context.metrics.nonFtv1ErrorPaths ??= []).push(...failed.map(({ path }) => ({ subgraph, path })));
      },
    });
    const { shape, shaper } = shaperFor(conditions);
    try {
      const shaped = shaper(data);
      return (errors.length > 0 ? { errors, data: shaped } : { data: shaped }) as GatewayExecutionResult;
    } catch (error) {
      if (!(error instanceof Unusual)) throw error;
      tellTypes(data, shape);
      const shaped = await stock.shape(data, context);
      return (errors.length > 0 && !shaped.errors ? { errors, data: shaped.data } : shaped) as GatewayExecutionResult;
    }
  };
}

/** Asks departments: ours take a request's text as it is, any other data source gets it through its own `process`. */
function asking(context: GatewayGraphQLRequestContext, source: OperationOptions['source']): Ask {
  return async ({ department, body, entities, hasShape }) => {
    const found = source(department);
    if (!found) throw new Error(`Couldn't find service with name "${department}"`);
    if ('send' in found)
      return (found as DepartmentSource).send(body, { entities, hasShape }, context.context as GatewayContext);
    const request = JSON.parse(body) as SubgraphRequest;
    return (await found.process({
      kind: INCOMING,
      request,
      incomingRequestContext: context,
      context: context.context,
      pathInIncomingRequest: [],
    })) as Awaited<ReturnType<Ask>>;
  };
}

function conditionsIn(selections: readonly Selection[], names: Set<string>): Set<string> {
  for (const { when, selections: below } of selections) {
    for (const { if: value } of when ?? []) if (typeof value === 'string') names.add(value);
    if (below) conditionsIn(below, names);
  }
  return names;
}
