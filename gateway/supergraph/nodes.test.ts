/** Global ids across departments, as Relay asks for them. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { listDepartments } from '#shared/departments.ts';
import { ROOT } from '#shared/process/config.ts';
import { freePort } from '#shared/process/free-port.ts';
import { LINK, eventually, openTestGateway, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';
import { globalId, nodeTypes } from './nodes.ts';

const MARKET = `${LINK}
scalar CreditCode
type Query {
  enterprise(creditCode: CreditCode!): Enterprise
}
type Enterprise @key(fields: "creditCode") {
  creditCode: CreditCode!
  name: String
}
`;
const CREDIT = `${LINK}
scalar CreditCode
type Query {
  penalty: Penalty
}
type Enterprise @key(fields: "creditCode") {
  creditCode: CreditCode!
  penalties(first: Int!, after: String): Penalties
}
type Penalties {
  nodes: [Penalty!]!
  next: String
}
type Penalty @key(fields: "id") {
  id: ID!
  fine: Int
}
type Parcel @key(fields: "parcelCode") {
  parcelCode: String!
  size: Int
}
`;

let market: TestDepartment;
let credit: TestDepartment;
let gateway: TestGateway;
beforeAll(async () => {
  const reference = { __resolveReference: (given: object) => given };
  market = await startDepartment(MARKET, {
    Query: { enterprise: (_: unknown, { creditCode }: { creditCode: string }) => ({ creditCode }) },
    Enterprise: {
      __resolveReference: ({ creditCode }: { creditCode: string }) => (creditCode === 'NONE' ? null : { creditCode }),
      name: ({ creditCode }: { creditCode: string }) => `enterprise ${creditCode}`,
    },
  });
  credit = await startDepartment(CREDIT, {
    Enterprise: {
      ...reference,
      penalties: (_: unknown, { first, after = '0' }: { first: number; after?: string }) => ({
        nodes: Array.from({ length: first }, (_each, index) => ({ id: `p${Number(after) + index}` })),
        next: String(Number(after) + first),
      }),
    },
    Penalty: { ...reference, fine: () => 5 },
    Parcel: { ...reference, size: () => 7 },
  });
  gateway = await openTestGateway({
    market: { contract: MARKET, url: market.url },
    credit: { contract: CREDIT, url: credit.url },
  });
  await gateway.loaded;
});
afterAll(async () => {
  await gateway.close();
  await market.stop();
  await credit.stop();
});

test("Relay's query for the next page below an enterprise", async () => {
  const first = await gateway.execute(
    '{ enterprise(creditCode: "91") { id globalId penalties(first: 2) { nodes { id } next } } }',
  );
  expect(first).toEqual({
    status: 200,
    data: {
      enterprise: {
        id: globalId('Enterprise', '91'),
        globalId: globalId('Enterprise', '91'),
        penalties: { nodes: [{ id: 'p0' }, { id: 'p1' }], next: '2' },
      },
    },
  });
  const refetch = `query Refetch($id: ID!, $after: String) {
    node(id: $id) { __typename ...Page id }
  }
  fragment Page on Enterprise { name penalties(first: 2, after: $after) { nodes { id } next } }`;
  const variables = { id: globalId('Enterprise', '91'), after: '2' };
  for (let again = 0; again < 5; again += 1) {
    expect(await gateway.execute(refetch, { variables })).toEqual({
      status: 200,
      data: {
        node: {
          __typename: 'Enterprise',
          name: 'enterprise 91',
          penalties: { nodes: [{ id: 'p2' }, { id: 'p3' }], next: '4' },
          id: variables.id,
        },
      },
    });
  }
});

test('an entity keeps the id that its department gave it; its global id leads back to it', async () => {
  const first = await gateway.execute(
    '{ enterprise(creditCode: "91") { penalties(first: 2) { nodes { id globalId } } } }',
  );
  const nodes = ['p0', 'p1'].map(id => ({ id, globalId: globalId('Penalty', id) }));
  expect(first).toEqual({ status: 200, data: { enterprise: { penalties: { nodes } } } });
  const again = `query ($ids: [ID!]!) {
    nodes(ids: $ids) { __typename id globalId ... on Penalty { fine } }
  }`;
  const ids = nodes.map(node => node.globalId).reverse();
  const found = nodes.map(node => ({ __typename: 'Penalty', ...node, fine: 5 })).reverse();
  expect(await gateway.execute(again, { variables: { ids } })).toEqual({ status: 200, data: { nodes: found } });
});

test('nodes of several departments in their order; what does not exist has its id alone', async () => {
  const ids = [globalId('Parcel', 'P-1'), globalId('Enterprise', 'NONE'), globalId('Enterprise', '92')];
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Enterprise { name } ... on Parcel { size } } }';
  expect(await gateway.execute(query, { variables: { ids } })).toEqual({
    status: 200,
    data: {
      nodes: [
        { id: ids[0], size: 7 },
        { id: ids[1], name: null },
        { id: ids[2], name: 'enterprise 92' },
      ],
    },
  });
});

test.each(['', 'x', 'p1', globalId('Query', '1'), globalId('Enterprise', '')])(
  'an id that the graph never gave is refused: %j',
  async id => {
    const { data, errors = [] } = await gateway.execute('query ($id: ID!) { node(id: $id) { id } }', {
      variables: { id },
    });
    expect(data).toEqual({ node: null });
    expect(errors).toMatchObject([{ path: ['node'], extensions: { code: 'BAD_USER_INPUT', service: 'gateway' } }]);
  },
);

test('a department that joins later, by its address alone, has its entities among the nodes', async () => {
  const contract = `${LINK} type Query { well: Well } type Well @key(fields: "wellCode") { wellCode: String! depth: Int }`;
  const port = await freePort();
  const growing = await openTestGateway({
    market: { contract: MARKET, url: market.url },
    wells: { url: `http://127.0.0.1:${port}` },
  });
  const query = 'query ($id: ID!) { node(id: $id) { id ... on Well { depth } } }';
  const variables = { id: globalId('Well', 'W-1') };
  const stop: (() => Promise<void>)[] = [growing.close];
  try {
    await growing.loaded;
    expect((await growing.execute(query, { variables })).status).toBe(400);
    const wells = await startDepartment(
      contract,
      { Well: { __resolveReference: (given: object) => given, depth: () => 12 } },
      port,
    );
    stop.push(wells.stop);
    const answer = await eventually(
      () => growing.execute(query, { variables }),
      ({ status }) => status === 200,
    );
    expect(answer.data).toEqual({ node: { id: variables.id, depth: 12 } });
  } finally {
    for (const each of stop) await each();
  }
});

test('asks departments for nothing where an operation selects no id', async () => {
  const before = credit.received.length;
  await gateway.execute('{ enterprise(creditCode: "93") { name } }');
  expect(credit.received).toHaveLength(before);
  expect(market.received.at(-1)).not.toContain('id');
});

describe('which entities have a global id', () => {
  test("the platform's: all that a department finds by a key of one field", () => {
    const contracts = listDepartments(ROOT).map(name => ({
      sdl: readFileSync(`${ROOT}/subgraphs/${name}/schema.graphql`, 'utf8'),
    }));
    const types = nodeTypes(contracts);
    expect(types).toEqual(
      expect.arrayContaining([
        { type: 'Enterprise', key: 'creditCode', scalar: 'CreditCode' },
        { type: 'LandParcel', key: 'parcelCode', scalar: 'String' },
        { type: 'PenaltyRecord', key: 'id', scalar: 'ID' },
        { type: 'Project', key: 'projectCode', scalar: 'ProjectCode' },
      ]),
    );
    const entities = contracts.flatMap(({ sdl }) =>
      parse(sdl).definitions.flatMap(node =>
        node.kind === Kind.OBJECT_TYPE_DEFINITION &&
        node.directives?.some(
          ({ name, arguments: args = [] }) =>
            name.value === 'key' && !args.some(argument => argument.name.value === 'resolvable'),
        )
          ? [node.name.value]
          : [],
      ),
    );
    expect(types.map(({ type }) => type)).toEqual([...new Set(entities)].sort());
  });

  const typesOf = (...sdls: string[]): string[] => nodeTypes(sdls.map(sdl => ({ sdl }))).map(({ type }) => type);

  test.each([
    ['by lines', (type: string) => type.replace(' { ', ' {\n  ').replaceAll('; ', '\n  ').replace(' }', '\n}\n')],
    ['parsed', (type: string) => type.replaceAll('; ', ' ')],
  ])('whose key is found, and whose id is that key: %s', (_how, written) => {
    const typesIn = (...sdls: string[]): string[] => typesOf(...sdls.map(written));
    expect(typesIn('type A @key(fields: "id") { id: ID!; n: Int }')).toEqual(['A']);
    expect(typesIn('type A @key(fields: "code") @key(fields: "id") { id: ID!; code: String! }')).toEqual(['A']);
    // An id that is no key is not known where the key is.
    expect(typesIn('type A @key(fields: "code") { id: ID!; code: String! }')).toEqual([]);
    expect(typesIn('type A @key(fields: "code") { code: String! }', 'type A @key(fields: "id") { id: ID! }')).toEqual([
      'A',
    ]);
    expect(typesIn('type A @key(fields: "id", resolvable: false) { id: ID! }')).toEqual([]);
    expect(typesIn('type A @key(fields: "id") { id: String! }')).toEqual([]);
    expect(typesIn('type A @key(fields: "id n") { id: ID!; n: Int! }')).toEqual([]);
    expect(typesIn('interface A @key(fields: "id") { id: ID! }', 'type A @key(fields: "id") { id: ID! }')).toEqual([]);
  });

  test('none where a department has a Node of its own', () => {
    expect(typesOf(MARKET, 'interface Node { id: ID! }')).toEqual([]);
  });
});
