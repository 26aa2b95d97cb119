/**
 * What is asked where something is missing that a fetch requires. Each planner joins other fields in one fetch; the
 * answer is the same with both.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { composeGraph } from '../testing/differential/graphs.ts';
import { openJudged } from '../testing/differential/judged.ts';
import type { JudgedGateway } from '../testing/differential/judged.ts';
import type { PlannerName } from './planner.ts';

interface Given {
  id: string;
  level?: string;
  weight?: number;
  boss?: { rank: number } | null;
}

const GRAPH = composeGraph('reduced', {
  home: 'type Query { ts: [T!] } type T @key(fields: "id") { id: ID! boss: P } type P @key(fields: "id") { id: ID! }',
  levels: 'type T @key(fields: "id") { id: ID! level: String } type P @key(fields: "id") { id: ID! rank: Int }',
  weights: 'type T @key(fields: "id") { id: ID! weight: Int }',
  sums: `type T @key(fields: "id") {
    id: ID! level: String @external weight: Int @external boss: P @external
    plain(x: Int): String
    sum(x: Int): String @requires(fields: "level")
    heavy: String @requires(fields: "weight")
    both: String @requires(fields: "level weight")
    led: String @requires(fields: "boss { rank }")
  }
  type P @key(fields: "id") { id: ID! rank: Int @external }`,
});

const known = new Set(['1', '2']);
const down = new Set<string>();
let received: string[] = [];

const schemaOf = (name: string, resolvers: object): [string, GraphQLSchema] => [
  name,
  buildSubgraphSchema({ typeDefs: parse(GRAPH.contracts[name]!), resolvers: resolvers as never }),
];
const reference = { __resolveReference: (given: Given) => given };
const schemas = new Map([
  schemaOf('home', {
    Query: { ts: () => ['1', '2'].map(id => ({ id, boss: { id: `p${id}` } })) },
    T: reference,
    P: reference,
  }),
  schemaOf('levels', {
    T: {
      __resolveReference: ({ id }: Given) => (known.has(id) ? { id } : null),
      level: ({ id }: Given) => `level ${id}`,
    },
    P: { ...reference, rank: () => 5 },
  }),
  schemaOf('weights', { T: { ...reference, weight: () => 7 } }),
  schemaOf('sums', {
    T: {
      ...reference,
      plain: ({ id }: Given, { x }: { x?: number }) => `plain ${id} ${x}`,
      sum: ({ level }: Given, { x }: { x?: number }) => `sum of ${level} ${x}`,
      heavy: ({ weight }: Given) => `heavy ${weight}`,
      both: ({ level, weight }: Given) => `both ${level} ${weight}`,
      led: ({ boss }: Given) => `led by ${boss?.rank}`,
    },
    P: reference,
  }),
]);

async function ask(department: string, source: string, variableValues: Record<string, unknown>) {
  received.push(department);
  const schema = schemas.get(department)!;
  if (!down.has(department)) return execute({ schema, document: parse(source), variableValues });
  const extensions = { code: 'SUBGRAPH_UNAVAILABLE', service: department };
  return { errors: [{ message: `${department} does not answer`, extensions }] } as never;
}

const PLANNERS: readonly PlannerName[] = ['apollo', 'hive'];

describe.each(PLANNERS)('planned by %s', planner => {
  let gateway: JudgedGateway;
  beforeAll(async () => {
    gateway = await openJudged({ graph: GRAPH, ask }, { planner: { planner, other: false } });
  });
  afterAll(() => gateway.stop());

  async function answer(source: string, departments: string[], variables = {}) {
    for (const department of departments) down.add(department);
    received = [];
    const { data, errors } = await gateway.answer(source, variables);
    down.clear();
    const told = errors.map(text => text.replace(/^(\w+) does not answer at (.*)$/, '$2 $1')).sort();
    return { data: JSON.parse(data).ts as unknown, told, sums: received.filter(name => name === 'sums').length };
  }

  test('what requires nothing of a department that is down is there, under its alias and with its arguments', async () => {
    const source =
      'query ($x: Int) { ts { p: plain(x: 3) ...F } } fragment F on T { s: sum(x: $x) ... on T { heavy both } }';
    const whole = await answer(source, [], { x: 4 });
    expect(whole.data).toEqual([
      { p: 'plain 1 3', s: 'sum of level 1 4', heavy: 'heavy 7', both: 'both level 1 7' },
      { p: 'plain 2 3', s: 'sum of level 2 4', heavy: 'heavy 7', both: 'both level 2 7' },
    ]);
    expect(await answer(source, ['levels'], { x: 4 })).toMatchObject({
      data: [
        { p: 'plain 1 3', s: null, heavy: 'heavy 7', both: null },
        { p: 'plain 2 3', s: null, heavy: 'heavy 7', both: null },
      ],
      told: ['["ts",0,"both"] levels', '["ts",0,"s"] levels', '["ts",1,"both"] levels', '["ts",1,"s"] levels'],
    });
  });

  test('each null names the department that it is null for', async () => {
    const { data, told } = await answer('{ ts { plain sum heavy } }', ['levels', 'weights']);
    expect(data).toEqual(['1', '2'].map(id => ({ plain: `plain ${id} undefined`, sum: null, heavy: null })));
    expect(told.slice(0, 2)).toEqual(['["ts",0,"heavy"] weights', '["ts",0,"sum"] levels']);
  });

  test('a condition decides before', async () => {
    const source = 'query ($no: Boolean!) { ts { plain sum @skip(if: $no) heavy } }';
    const { data, told } = await answer(source, ['levels'], { no: true });
    expect([data, told]).toEqual([['1', '2'].map(id => ({ plain: `plain ${id} undefined`, heavy: 'heavy 7' })), []]);
  });

  test('what is missing below a required object is not sent as null: it is not known', async () => {
    const { data, told } = await answer('{ ts { plain led } }', ['levels']);
    expect(data).toEqual(['1', '2'].map(id => ({ plain: `plain ${id} undefined`, led: null })));
    expect(told).toEqual(['["ts",0,"led"] levels', '["ts",1,"led"] levels']);
  });

  test('an entity that a department does not know costs others nothing', async () => {
    known.delete('2');
    const { data, told } = await answer('{ ts { plain sum level } }', []);
    known.add('2');
    expect(data).toEqual([
      { plain: 'plain 1 undefined', sum: 'sum of level 1 undefined', level: 'level 1' },
      { plain: 'plain 2 undefined', sum: null, level: null },
    ]);
    expect(told).toEqual([]);
  });

  test('nothing is asked twice, and nothing more where nothing failed', async () => {
    const source = '{ ts { sum plain } }';
    const planned = (await answer(source, [])).sums;
    const { sums } = await answer(source, ['levels']);
    expect(sums).toBe(1);
    // What needs the key alone waits for the rest (joined-fetches.ts).
    expect(planned).toBe(1);
    expect((await answer('{ ts { sum } }', ['levels'])).sums).toBe(0);
  });
});
