/**
 * The parts of a response together are what one response would have been: random operations, on graphs with every way
 * of joining, with `@defer` on random fragments. Departments answer in any order.
 */
import { afterAll, describe, expect, test } from '@jest/globals';
import { getOperationAST, parse, print, visit } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema, InlineFragmentNode } from 'graphql';
import { PUBLIC } from '#shared/identity/principal.ts';
import { readConfig } from '#shared/process/config.ts';
import { createLog } from '#shared/process/log.ts';
import { createRandom } from '#shared/sample/random.ts';
import type { Random } from '#shared/sample/random.ts';
import type { AdmittedContext, LaterResult, Takes } from '../context.ts';
import { createExecutor } from '../execute/index.ts';
import type { Executed } from '../execute/index.ts';
import { createMetrics } from '../pipeline/metrics.ts';
import { withRights } from '../rights/enforce.ts';
import { servedSupergraph } from '../supergraph/read.ts';
import { openDepartments } from '../testing/differential/departments.ts';
import { GRAPHS } from '../testing/differential/graphs.ts';
import type { Graph } from '../testing/differential/graphs.ts';
import { randomOperation } from '../testing/differential/operations.ts';
import { Subscriptions } from './subscriptions.ts';
import { withDelivery } from './with-delivery.ts';

/** Operations of each graph. `DEFER=<first seed>,<count>` tests others. */
const [START, OPERATIONS] = (process.env.DEFER ?? '0,60').split(',').map(Number) as [number, number];

const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closers) await close();
});

type Run = (document: DocumentNode, variables: Record<string, unknown>) => Promise<Executed & { parts: number }>;

async function open(graph: Graph): Promise<{ schema: GraphQLSchema; run: Run }> {
  const departments = openDepartments(graph);
  const config = readConfig({});
  const inner = createExecutor({
    source: {
      subscribe: listener => listener(servedSupergraph({ sdl: graph.sdl, rules: new Map() })),
      departments: () => [],
      problems: () => [],
      stop: async () => {},
    },
    dataSource: (name, _url, shapeCheckOf) => departments.source(name, shapeCheckOf),
    log: createLog('defer', 'silent'),
  });
  const executor = withDelivery(withRights(inner), new Subscriptions({ config, metrics: createMetrics(config) }));
  const { executor: execute } = await executor.load({ apollo: {} });
  closers.push(async () => executor.stop());
  const schema = executor.apiSchema()!;
  const run: Run = async (document, variables) => {
    const source = print(document);
    const identify = async () => PUBLIC;
    const takes: Takes = { parts: true, events: false, by: 'sse', address: '', identify };
    const context = { principal: PUBLIC, takes } as AdmittedContext;
    const parsed = parse(source);
    const first = (await execute!({
      request: { query: source, variables },
      source,
      document: parsed,
      operation: getOperationAST(parsed),
      queryHash: source,
      schema,
      metrics: {},
      context,
    } as never)) as Executed;
    let parts = 0;
    if (takes.following?.kind === 'parts')
      for await (const delivered of takes.following.parts)
        for (const { part, data } of delivered) {
          parts += 1;
          merge(valueAt(first.data, part.path), data);
        }
    return { ...first, parts };
  };
  return { schema, run };
}

type Data = Record<string, unknown>;

function valueAt(data: unknown, path: readonly (string | number)[]): Data {
  return path.reduce<unknown>((value, element) => (value as Data)[element], data) as Data;
}

/** As clients merge a part: object by object. */
function merge(target: Data, source: LaterResult['data']): void {
  for (const [key, value] of Object.entries(source ?? {})) {
    const there = Object.hasOwn(target, key) ? target[key] : undefined;
    if (typeof value === 'object' && value !== null && typeof there === 'object' && there !== null)
      merge(there as Data, value as Data);
    else if (there === undefined || there === null) target[key] = value;
  }
}

/**
 * What came in parts, where the whole has a value: a null that may not be takes along a whole field of one response,
 * but only the part of it that is in the same fragment.
 */
function whereWholeIsThere(parts: unknown, whole: unknown): unknown {
  if (whole === null) return null;
  if (typeof whole !== 'object' || typeof parts !== 'object' || parts === null) return parts;
  if (Array.isArray(parts)) return parts.map((item, index) => whereWholeIsThere(item, (whole as unknown[])[index]));
  return Object.fromEntries(
    Object.entries(parts).map(([key, value]) => [key, whereWholeIsThere(value, (whole as Data)[key])]),
  );
}

/** The document with `@defer` on some of its fragments, and some of its selections in a deferred fragment. */
function deferring(document: DocumentNode, random: Random): DocumentNode {
  const defer = { kind: 'Directive', name: { kind: 'Name', value: 'defer' } } as const;
  const some = (): boolean => random.chance(0.3);
  const onFragment = <Node extends { directives?: readonly unknown[] }>(node: Node): Node | undefined =>
    some() ? { ...node, directives: [...(node.directives ?? []), defer] } : undefined;
  const apart = (node: FieldNode): FieldNode | undefined => {
    if (!node.selectionSet || !some()) return undefined;
    const fragment: InlineFragmentNode = {
      kind: 'InlineFragment' as never,
      directives: [defer as never],
      selectionSet: node.selectionSet,
    };
    return { ...node, selectionSet: { ...node.selectionSet, selections: [fragment] } };
  };
  return visit(document, {
    InlineFragment: { leave: node => onFragment(node) },
    FragmentSpread: { leave: node => onFragment(node) },
    Field: { leave: node => apart(node) },
  });
}

describe.each(GRAPHS)('$name', graph => {
  test('the parts of a response together are the whole', async () => {
    const { schema, run } = await open(graph);
    let parts = 0;
    for (let seed = START; seed < START + OPERATIONS; seed += 1) {
      const { document, variables } = randomOperation(schema, seed);
      if (getOperationAST(document)?.operation !== 'query') continue;
      const whole = await run(document, variables);
      const deferred = deferring(document, createRandom(seed));
      const together = await run(deferred, variables);
      parts += together.parts;
      try {
        expect(whereWholeIsThere(together.data, whole.data)).toEqual(whole.data);
      } catch (error) {
        throw new Error(`seed ${seed}\n${print(deferred)}\n${JSON.stringify(variables)}\n${(error as Error).message}`);
      }
    }
    expect(parts).toBeGreaterThan(0);
  });
});
