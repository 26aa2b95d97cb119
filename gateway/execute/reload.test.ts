/**
 * A new supergraph while operations are known: they are planned ahead, and answered on it only once it has found them
 * valid.
 */
import { createHash } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { createLog } from '#shared/process/log.ts';
import type { AccessRules } from '../supergraph/access-rules.ts';
import type { DepartmentSource } from '../transport/transport.ts';
import { openDepartments } from '../testing/differential/departments.ts';
import { composeGraph } from '../testing/differential/graphs.ts';
import { createExecutor } from './index.ts';
import type { Executor } from './index.ts';

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

test('what was executed on the last supergraph is compiled ahead for the next, and is cached there when it is executed again', async () => {
  let departments = openDepartments(BEFORE);
  let update: (supergraph: { sdl: string; rules: AccessRules }) => void = () => {};
  executor = createExecutor({
    source: {
      subscribe: listener => {
        update = listener;
        listener({ sdl: BEFORE.sdl, rules: new Map() });
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
  });
  const { executor: execute } = await executor.load({ apollo: {} } as never);
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
  const [stays, goes] = ['{ a { name size } }', '{ a { old size } }'];
  for (const source of [stays, goes]) {
    expect((await run(source)).errors).toBeUndefined();
    expect(executor.cached(source, undefined)).toBeDefined();
  }

  departments = openDepartments(AFTER);
  update({ sdl: AFTER.sdl, rules: new Map() });
  expect(executor.apiSchema()!.getType('A')!.toConfig()).toHaveProperty('fields.new');
  // It was not validated on this supergraph yet, even where it is compiled already.
  await new Promise(done => setTimeout(done, 300));
  expect(executor.cached(stays, undefined)).toBeUndefined();
  expect((await run(stays)).errors).toBeUndefined();
  expect(executor.cached(stays, undefined)).toBeDefined();
  // Apollo Server refuses it before; should it come through, the planner does.
  await expect(run(goes)).rejects.toThrow('old');
  expect(executor.cached(goes, undefined)).toBeUndefined();
});
