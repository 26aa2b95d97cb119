/** What a response says where something went wrong: null, and an error with the path of each null. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { LINK, openTestGateway, startBroken, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';

const MARKET = `${LINK}
type Query { enterprises: [Enterprise!] enterprise(code: ID!): Enterprise shown: [Thing] }
type Enterprise @key(fields: "code") { code: ID! name: String grade: String @shareable kind: Kind boss: Person }
type Person { name: String! }
enum Kind { A B @inaccessible }
interface Thing { id: ID! }
type Chair implements Thing { id: ID! }
type Ghost implements Thing @inaccessible { id: ID! }`.replace('"@override"', '"@override", "@inaccessible"');
const CREDIT = `${LINK}
type Query { records(first: Int): [String] total: Int }
type Enterprise @key(fields: "code") { code: ID! level: String marks: Int! }`;
const LEGAL = `${LINK}
type Query { visits: Int }
type Enterprise @key(fields: "code") { code: ID! level: String @external quota: Int @requires(fields: "level") }`;

const marketOf = (overrides: object = {}): Promise<TestDepartment> =>
  startDepartment(MARKET, {
    Query: {
      enterprises: () => [{ code: '1' }, { code: '2' }],
      enterprise: (_: unknown, { code }: { code: string }) => ({ code }),
      shown: () => [
        { __typename: 'Chair', id: 'c' },
        { __typename: 'Ghost', id: 'g' },
      ],
    },
    Thing: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    Enterprise: { name: ({ code }: { code: string }) => `enterprise ${code}`, kind: () => 'A', ...overrides },
  });
const creditOf = (known: readonly string[] = ['1', '2'], total = (): number => 7): Promise<TestDepartment> =>
  startDepartment(CREDIT, {
    Query: { records: () => ['r'], total },
    Enterprise: {
      __resolveReference: ({ code }: { code: string }) => (known.includes(code) ? { code } : null),
      level: () => 'A',
      marks: () => 100,
    },
  });
const legalOf = (): Promise<TestDepartment> =>
  startDepartment(LEGAL, {
    Query: { visits: () => 3 },
    Enterprise: {
      __resolveReference: (reference: object) => reference,
      quota: ({ level }: { level?: string }) => (level === 'A' ? 1 : 9),
    },
  });
const down = (): Promise<TestDepartment> =>
  startBroken((request, response) => void request.socket.destroy(response.errored ?? undefined));

const opened: { stop?(): Promise<void>; close?(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await (one.close ?? one.stop)?.call(one);
});

async function open(departments: Record<string, Promise<TestDepartment>>): Promise<TestGateway> {
  const contracts: Record<string, string> = { market: MARKET, credit: CREDIT, legal: LEGAL };
  const addresses: Record<string, { contract?: string; url: string }> = {};
  for (const [name, starting] of Object.entries(departments)) {
    const department = await starting;
    opened.push(department);
    addresses[name] = { contract: contracts[name]!, url: department.url };
  }
  const gateway = await openTestGateway(addresses, { SUBGRAPH_POLL_MS: '600000', SUBGRAPH_RETRIES: '0' });
  opened.push(gateway);
  await gateway.loaded;
  return gateway;
}

const told = ({ errors = [] }: Awaited<ReturnType<TestGateway['execute']>>): unknown[] =>
  errors.map(({ path, extensions: { code, service } }) => [path?.join('.'), code, service]);

describe('a department that is down', () => {
  test('has an error at each null that it causes, root fields and fields that are computed from its own included', async () => {
    const gateway = await open({ market: marketOf(), credit: down(), legal: legalOf() });
    const query = '{ enterprises { code name level quota } records visits }';
    for (let again = 0; again < 5; again += 1) {
      const response = await gateway.execute(query);
      expect(response.data).toEqual({
        enterprises: [
          { code: '1', name: 'enterprise 1', level: null, quota: null },
          { code: '2', name: 'enterprise 2', level: null, quota: null },
        ],
        records: null,
        visits: 3,
      });
      expect(told(response)).toEqual([
        ['enterprises.0.level', 'SUBGRAPH_UNAVAILABLE', 'credit'],
        ['enterprises.0.quota', 'SUBGRAPH_UNAVAILABLE', 'credit'],
        ['enterprises.1.level', 'SUBGRAPH_UNAVAILABLE', 'credit'],
        ['enterprises.1.quota', 'SUBGRAPH_UNAVAILABLE', 'credit'],
        ['records', 'SUBGRAPH_UNAVAILABLE', 'credit'],
      ]);
    }
  });

  test('that owns the root of all else has one error there', async () => {
    const gateway = await open({ market: down(), credit: creditOf(), legal: legalOf() });
    const response = await gateway.execute('{ one: enterprise(code: "1") { level quota } visits }');
    expect(response.data).toEqual({ one: null, visits: 3 });
    expect(told(response)).toEqual([['one', 'SUBGRAPH_UNAVAILABLE', 'market']]);
  });

  test('has at most a hundred errors, and one that counts the rest', async () => {
    const codes = Array.from({ length: 130 }, (_, index) => ({ code: String(index) }));
    const market = startDepartment(MARKET, { Query: { enterprises: () => codes } });
    const gateway = await open({ market, credit: down(), legal: legalOf() });
    const { errors = [] } = await gateway.execute('{ enterprises { code level } }');
    expect(errors).toHaveLength(101);
    expect(errors[99]?.path).toEqual(['enterprises', 99, 'level']);
    expect(errors[100]).toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'credit', more: 30 } });
    expect(errors[100]).not.toHaveProperty('path');
  });
});

describe('a null without a failure', () => {
  test('that a department states, or an entity that it does not know, has no error', async () => {
    const gateway = await open({ market: marketOf({ name: () => null }), credit: creditOf(['1']), legal: legalOf() });
    const response = await gateway.execute('{ enterprises { name level } }');
    expect(response).toEqual({
      status: 200,
      data: {
        enterprises: [
          { name: null, level: 'A' },
          { name: null, level: null },
        ],
      },
    });
  });

  test('where its type has none, has one: an entity that its owner does not know', async () => {
    const gateway = await open({ market: marketOf(), credit: creditOf(['1']), legal: legalOf() });
    const response = await gateway.execute('{ enterprises { code marks } }');
    expect(response.data).toEqual({ enterprises: null });
    expect(told(response)).toEqual([['enterprises.1.marks', 'INVALID_VALUE', 'credit']]);
  });

  test('that clients get for what they may not see has one, which does not show it', async () => {
    const market = marketOf({ kind: () => 'B' });
    const gateway = await open({ market, credit: creditOf(), legal: legalOf() });
    const response = await gateway.execute('{ enterprise(code: "1") { code kind } shown { id } }');
    expect(response.data).toEqual({ enterprise: { code: '1', kind: null }, shown: [{ id: 'c' }, null] });
    expect(told(response)).toEqual([
      ['enterprise.kind', 'INVALID_VALUE', 'market'],
      ['shown.1', 'INVALID_VALUE', 'market'],
    ]);
    expect(JSON.stringify(response.errors)).not.toContain('Ghost');
  });
});

test("a department's own error keeps its path, and what is computed from the field has an error, too", async () => {
  const credit = startDepartment(CREDIT, {
    Enterprise: {
      __resolveReference: (reference: object) => reference,
      level: ({ code }: { code: string }) => {
        if (code === '2') throw new Error('no level');
        return 'A';
      },
    },
  });
  const gateway = await open({ market: marketOf(), credit, legal: legalOf() });
  const response = await gateway.execute('{ enterprises { code level } }');
  expect(response.data).toEqual({
    enterprises: [
      { code: '1', level: 'A' },
      { code: '2', level: null },
    ],
  });
  expect(told(response)).toEqual([['enterprises.1.level', 'INTERNAL_SERVER_ERROR', 'credit']]);
});

test("a request that a department refuses for one root field's argument costs that field alone", async () => {
  const scalar = `${LINK}\nscalar Code type Query { one(code: Code): String two: String three: [String] }`;
  const { GraphQLScalarType } = await import('graphql');
  const Code = new GraphQLScalarType({
    name: 'Code',
    parseValue: value => {
      if (value === 'wrong') throw new Error('no code');
      return value;
    },
  });
  const foreign = await startDepartment(scalar, {
    Code,
    Query: { one: () => '1', two: () => '2', three: () => ['3'] },
  });
  opened.push(foreign);
  const gateway = await openTestGateway({ foreign: { contract: scalar, url: foreign.url } });
  opened.push(gateway);
  await gateway.loaded;
  const literal = await gateway.execute('{ a: one(code: "wrong") b: one(code: "right") two three }');
  expect(literal.data).toEqual({ a: null, b: '1', two: '2', three: ['3'] });
  expect(told(literal)).toEqual([['a', 'GRAPHQL_VALIDATION_FAILED', 'foreign']]);
  const variable = await gateway.execute('query ($x: Code, $y: Code) { a: one(code: $x) b: one(code: $y) two }', {
    variables: { x: 'wrong', y: 'right' },
  });
  expect(variable.data).toEqual({ a: null, b: '1', two: '2' });
  expect(told(variable)).toEqual([['a', 'BAD_USER_INPUT', 'foreign']]);
});
