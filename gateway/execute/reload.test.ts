/**
 * A new supergraph while operations are known: they are planned and validated ahead, and the last one goes on until
 * then.
 */
import { createHash } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { createLog } from '#shared/process/log.ts';
import { servedSupergraph } from '../supergraph/read.ts';
import type { Supergraph } from '../supergraph/read.ts';
import type { DepartmentSource } from '../transport/transport.ts';
import { openDepartments } from '../testing/differential/departments.ts';
import { composeGraph } from '../testing/differential/graphs.ts';
import type { Graph } from '../testing/differential/graphs.ts';
import { eventually } from '../testing/gateway.ts';
import { createExecutor } from './index.ts';
import type { Executor, ExecutorOptions } from './index.ts';

const BEFORE = composeGraph('before', {
  one: 'type Query { a: A } type A @key(fields: "id") { id: ID! name: String old: Int }',
  two: 'type A @key(fields: "id") { id: ID! size: Int }',
});
const AFTER = composeGraph('after', {
  one: 'type Query { a: A } type A @key(fields: "id") { id: ID! name: String new: Int }',
  two: 'type A @key(fields: "id") { id: ID! size: Int! }',
});
const log = createLog('reload', 'silent');

let executor: Executor | undefined;
afterEach(() => executor?.stop());

/** An executor over the departments of a graph, of which another one can take the place. */
async function openExecutor(first: Graph, options: Pick<ExecutorOptions, 'keptBytes' | 'planLimitMs'> = {}) {
  let departments = openDepartments(first);
  let take: (supergraph: Supergraph) => void = () => {};
  const opened = createExecutor({
    source: {
      subscribe: listener => {
        take = listener;
        listener(servedSupergraph({ sdl: first.sdl, rules: new Map() }));
      },
      departments: () => [],
      problems: () => [],
      stop: async () => {},
    },
    dataSource: (name, _url, shapeCheckOf) => {
      const source = (): DepartmentSource => departments.source(name, shapeCheckOf);
      return {
        send: (body, expected, context) => source().send(body, expected, context),
        process: options => source().process(options),
      } satisfies DepartmentSource as never;
    },
    log,
    ...options,
  });
  executor = opened;
  const { executor: execute } = await opened.load({ apollo: {} } as never);
  const run = async (source: string) => {
    const document = parse(source);
    const queryHash = createHash('sha256').update(source).digest('hex');
    return execute!({
      request: { query: source },
      source,
      document,
      operation: getOperationAST(document),
      queryHash,
      metrics: {},
      context: {},
      logger: log,
    } as never);
  };
  const update = (graph: Graph): void => {
    departments = openDepartments(graph);
    take(servedSupergraph({ sdl: graph.sdl, rules: new Map() }));
  };
  return { opened, update, run };
}

test('what was executed on the last supergraph is compiled and validated ahead for the next, and is cached there at once', async () => {
  const { opened, update, run } = await openExecutor(BEFORE);
  const [stays, goes] = ['{ a { name size } }', '{ a { old size } }'];
  for (const source of [stays, goes]) {
    expect((await run(source)).errors).toBeUndefined();
    expect(opened.cached(source, undefined)).toBeDefined();
  }

  update(AFTER);
  // Until it is prepared, the last supergraph goes on.
  expect(opened.cached(goes, undefined)).toBeDefined();
  const fields = () => Object.keys((opened.apiSchema()!.getType('A') as GraphQLObjectType).getFields());
  await eventually(
    async () => fields(),
    found => found.includes('new'),
  );
  // Planned, compiled and validated ahead: it goes on without any of that.
  expect(opened.cached(stays, undefined)).toBeDefined();
  expect(opened.cached(goes, undefined)).toBeUndefined();
  expect((await run(stays)).errors).toBeUndefined();
  // Apollo Server refuses it before; should it come through, the planner does.
  await expect(run(goes)).rejects.toThrow('old');
  expect(opened.cached(goes, undefined)).toBeUndefined();
});

test('an operation whose plan is under way when its supergraph goes out of force is planned on the next one', async () => {
  // Each level doubles the ways: the planner takes longer for it than the next supergraph waits.
  const graph = (more: string) =>
    composeGraph('shared', {
      a: `type Query { e: E } type E @key(fields: "id") { id: ID! e0: E @shareable own_a: Int ${more} }`,
      b: 'type E @key(fields: "id") { id: ID! e0: E @shareable own_b: Int }',
    });
  const nested = (depth: number): string => (depth === 0 ? 'own_a' : `e0 { own_a own_b ${nested(depth - 1)} }`);
  // However slow the machine is, it is not planning's own limit that ends it.
  const { opened, update, run } = await openExecutor(graph(''), { planLimitMs: 60_000 });
  expect((await run('{ e { own_a } }')).errors).toBeUndefined();
  const running = run(`{ e { ${nested(12)} } }`);
  update(graph('more: Int'));
  expect((await running).errors).toBeUndefined();
  await eventually(
    async () => Object.keys((opened.apiSchema()!.getType('E') as GraphQLObjectType).getFields()),
    found => found.includes('more'),
  );
  expect((await run('{ e { more } }')).errors).toBeUndefined();
});

test('operations are kept within the bytes that they may take, the last ones; one that is larger is executed all the same', async () => {
  const { opened, run } = await openExecutor(BEFORE, { keptBytes: 30_000 });
  const sources = ['{ a { name } }', '{ a { old } }', '{ a { size } }', '{ a { id } }'];
  for (const source of sources) expect((await run(source)).errors).toBeUndefined();
  const kept = () => sources.map(source => opened.cached(source, undefined) !== undefined);
  expect(kept()).toEqual([false, false, true, true]);
  const large = `{ a { ${Array.from({ length: 50 }, (_, n) => `alias${n}: name`).join(' ')} } }`;
  expect((await run(large)).errors).toBeUndefined();
  expect(opened.cached(large, undefined)).toBeUndefined();
  expect(kept()).toEqual([false, false, true, true]);
});
