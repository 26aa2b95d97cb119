import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { composeServices } from '@apollo/composition';
import { buildSchema, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { GATEWAY_AUDIENCE, createSigner, makeKeys } from '#shared/auth.ts';
import { readAccess } from './access-rules.ts';
import { rulesOf } from './access.ts';
import { LINK, openTestGateway, startDepartment } from './testing.ts';
import type { TestDepartment, TestGateway } from './testing.ts';

const SDL = `${LINK.replace('"@authenticated"', '{ name: "@authenticated", as: "@who" }')}
  type Query { open: String mine: String @who node: Node found: Found secretKind: Kind user: User }
  interface Node { id: ID! note: String }
  union Found = Secret | Plain
  type Secret implements Node @who { id: ID! note: String }
  type Plain implements Node { id: ID! note: String }
  type User { name: String salary: Int @requiresScopes(scopes: [["pay"]]) }
  enum Kind @who { A }`;
const plain = { __typename: 'Plain', id: '1', note: 'n' };
const resolvers = { Query: { open: () => 'o', mine: () => 'm', node: () => plain, found: () => plain, secretKind: () => 'A', user: () => ({ name: 'u', salary: 1 }) } };

const keys = makeKeys();
let department: TestDepartment;
let gateway: TestGateway;
let authorization: string;

beforeAll(async () => {
  department = await startDepartment(SDL, resolvers);
  gateway = await openTestGateway({ a: { contract: SDL, url: department.url } }, { PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey) });
  await gateway.loaded;
  const token = await (await createSigner(keys.privateKey))({ role: 'enterprise', subject: 'e', creditCodes: [], department: null }, GATEWAY_AUDIENCE);
  authorization = `Bearer ${token}`;
});
afterAll(async () => {
  await gateway.close();
  await department.stop();
});

test('the rules are read, and the planner sees none of the directives', () => {
  const { supergraphSdl } = composeServices([{ name: 'a', url: 'http://a', typeDefs: parse(SDL) }]);
  const { document, rules } = readAccess(parse(supergraphSdl!));
  expect(Object.fromEntries(rules)).toMatchObject({ 'Query.mine': 'identity', Secret: 'identity', 'User.salary': 'grant', Kind: 'identity' });
  expect(JSON.stringify(document)).not.toMatch(/"(who|requiresScopes|requiresScopes__Scope)"|authenticated/);
});

describe('a protected field', () => {
  test.each([
    ['{ mine }', 'Query.mine'],
    ['{ open x: mine }', 'Query.mine'],
    ['query A { ...F } fragment F on Query { ... { mine } }', 'Query.mine'],
    ['{ found { ... on Secret { id } } }', 'Secret'],
    ['{ node { note } }', 'Node'],
    ['{ secretKind }', 'Kind'],
    ['{ user { salary } }', 'User.salary'],
  ])('%s is refused to the public', async (query, coordinate) => {
    expect(await gateway.ask(query)).toEqual({
      status: 401,
      errors: [{ message: `${coordinate} needs an identity: send the header authorization: Bearer <token>`, extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) }],
    });
  });

  test.each(['{ open }', '{ user { name } }', '{ found { __typename ... on Plain { id } } }'])('%s stays open', async query => {
    expect((await gateway.ask(query)).errors).toBeUndefined();
  });

  test('is open to a caller with an identity, unless it needs a scope', async () => {
    expect(await gateway.ask('{ mine node { note } secretKind }', { headers: { authorization } })).toEqual({ status: 200, data: { mine: 'm', node: { note: 'n' }, secretKind: 'A' } });
    expect(await gateway.ask('{ user { salary } }', { headers: { authorization } })).toMatchObject({
      status: 403,
      errors: [{ message: 'User.salary needs a scope or policy that the caller does not have', extensions: { code: 'FORBIDDEN' } }],
    });
  });
});

test('a field of an interface counts as the field of every type that it can be, also where only those are protected', () => {
  const schema = buildSchema('type Query { node: Node } interface Node { id: ID note: String } type A implements Node { id: ID note: String } type B implements Node { id: ID note: String }');
  const of = (query: string): string[] => {
    const document = parse(query);
    return [...rulesOf(schema, document, document.definitions[0] as OperationDefinitionNode, new Map([['A.note', 'identity']])).keys()];
  };
  expect(of('{ node { note } }')).toEqual(['A.note']);
  expect(of('{ node { ... on A { note } } }')).toEqual(['A.note']);
  expect(of('{ node { __typename id ... on B { note } } }')).toEqual([]);
});
