/** Plans of one operation: one for each set of values of its conditions, sixteen at most. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execute, getOperationAST, parse } from 'graphql';
import { composeGraph } from '../testing/differential/graphs.ts';
import { openJudged } from '../testing/differential/judged.ts';
import type { JudgedGateway } from '../testing/differential/judged.ts';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Operation } from './operation.ts';
import { MOST_PLANS, OperationEntry } from './operation-entry.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const SOURCE = `query (${NAMES.map(name => `$${name}: Boolean!`).join(' ')}) { t { id ${NAMES.map(
  (name, index) => `${name}: f${index % 3} @${index % 2 ? 'skip' : 'include'}(if: $${name})`,
).join(' ')} } }`;
/** All sets of values: twice as many as there are plans. */
const ALL = Array.from({ length: 2 ** NAMES.length }, (_, bits) =>
  Object.fromEntries(NAMES.map((name, index) => [name, Boolean((bits >> index) & 1)])),
);

const GRAPH = composeGraph('conditions', {
  home: 'type Query { t: T } type T @key(fields: "id") { id: ID! f0: Int }',
  other: 'type T @key(fields: "id") { id: ID! f1: Int f0: Int @external f2: Int @requires(fields: "f0") }',
});

let gateway: JudgedGateway;
beforeAll(async () => {
  const reference = { __resolveReference: (given: object) => given };
  const schemas: Record<string, ReturnType<typeof buildSubgraphSchema>> = {
    home: buildSubgraphSchema({
      typeDefs: parse(GRAPH.contracts.home!),
      resolvers: { Query: { t: () => ({ id: '1' }) }, T: { ...reference, f0: () => 10 } },
    }),
    other: buildSubgraphSchema({
      typeDefs: parse(GRAPH.contracts.other!),
      resolvers: { T: { ...reference, f1: () => 11, f2: ({ f0 }: { f0: number }) => f0 + 2 } },
    }),
  };
  const ask = async (department: string, query: string, variableValues: Record<string, unknown>) =>
    execute({ schema: schemas[department]!, document: parse(query), variableValues });
  gateway = await openJudged({ graph: GRAPH, ask }, {});
});
afterAll(() => gateway.stop());

test('every set of values is answered as it is selected, also past the sixteenth', async () => {
  for (const values of [...ALL, ...ALL]) {
    const { data, errors } = await gateway.answer(SOURCE, values);
    const selected = NAMES.flatMap((name, index) =>
      values[name] === (index % 2 === 0) ? [[name, 10 + (index % 3)] as const] : [],
    );
    expect({ values, data: JSON.parse(data), errors }).toEqual({
      values,
      data: { t: { id: '1', ...Object.fromEntries(selected) } },
      errors: [],
    });
  }
});

test('has sixteen plans: the one that was used longest ago gives way', () => {
  const decided: number[] = [];
  const document = parse(SOURCE);
  const entry = new OperationEntry({
    parsed: {
      source: SOURCE,
      operationName: undefined,
      document,
      operation: getOperationAST(document)!,
      queryHash: '',
    },
    valid: true,
    compile: async values => {
      decided.push(values.size);
      return (async () => ({})) as Operation;
    },
    onChange: () => {},
  });
  for (const values of ALL.slice(0, MOST_PLANS)) entry.planFor(values);
  const first = entry.planFor(ALL[0]);
  entry.planFor(ALL[MOST_PLANS]);
  expect(entry.plans.size).toBe(MOST_PLANS);
  expect(entry.planFor(ALL[0])).toBe(first);
  expect(decided).toHaveLength(MOST_PLANS + 1);
  entry.planFor(ALL[1]);
  expect(decided).toEqual(Array.from({ length: MOST_PLANS + 2 }, () => NAMES.length));
});
