/** What a grant shows, and each way in which somebody asks for more. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  getIntrospectionQuery,
  graphqlSync,
  isObjectType,
  parse,
  printSchema,
  validate,
  validateSchema,
} from 'graphql';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { fieldsAsked, judge } from './judge.ts';
import { viewOf } from './view.ts';

const SCHEMA = buildSchema(`
  type Query {
    enterprise(creditCode: ID!, asOf: String): Enterprise
    enterprises(first: Int, after: String, filter: EnterpriseFilter, orderBy: Order): EnterpriseConnection
    node(id: ID!): Node
    anything: Anything
    secretary: String
  }
  type Mutation { shred(creditCode: ID!): Boolean }
  type Subscription { changed: String }
  interface Node { id: ID! }
  interface Named { name: String }
  union Anything = Enterprise | Dossier
  enum Order { SECRET_RISK NAME }
  input EnterpriseFilter { name: String, secretRisk: Int }
  type Enterprise implements Node & Named {
    id: ID! creditCode: ID! name: String secretRisk: Int dossiers(first: Int, kind: String): [Dossier!]! parent: Enterprise
  }
  type Dossier implements Node & Named { id: ID! name: String secretText: String }
  type EnterpriseConnection { nodes: [Enterprise!]! totalCount: Int pageInfo: PageInfo! edges: [Edge!]! }
  type Edge { cursor: String! node: Enterprise! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
`);
const GRANT = [
  'Query.enterprise',
  'Query.enterprises',
  'Enterprise.creditCode',
  'Enterprise.name',
  'EnterpriseConnection.nodes',
  'Query.node',
  'Query.anything',
  'Mutation.shred',
  'Subscription.changed',
];
const view = viewOf(SCHEMA, GRANT) as GraphQLSchema;
const errorsOf = (text: string): string[] => {
  const judged = judge(view, { query: text });
  return 'errors' in judged ? judged.errors.map(({ message }) => message) : [];
};

test('the view has the granted fields, what they need, and nothing else', () => {
  expect(printSchema(view)).toBe(`type Query {
  enterprise(creditCode: ID!): Enterprise
  enterprises(first: Int, after: String): EnterpriseConnection
}

type Enterprise {
  creditCode: ID!
  name: String
}

type EnterpriseConnection {
  nodes: [Enterprise!]!
}`);
});

test('what is granted is valid, with variables and fragments', () => {
  expect(
    errorsOf('query($c: ID! = 1) { enterprise(creditCode: $c) { ...f __typename } } fragment f on Enterprise { name }'),
  ).toEqual([]);
});

const ENTERPRISE = (selection: string): string => `{ enterprise(creditCode: "1") { ${selection} } }`;
const ATTACKS: readonly [way: string, text: string][] = [
  ['alias', ENTERPRISE('name: secretRisk')],
  ['fragment', `${ENTERPRISE('...f')} fragment f on Enterprise { secretRisk }`],
  ['inline fragment', ENTERPRISE('... on Enterprise { secretRisk }')],
  ['fragment on an interface', `${ENTERPRISE('...f')} fragment f on Named { name }`],
  ['interface', '{ node(id: "1") { id } }'],
  ['union', '{ anything { __typename } }'],
  ['filter', '{ enterprises(filter: {secretRisk: 1}) { nodes { name } } }'],
  ['sort', '{ enterprises(orderBy: SECRET_RISK) { nodes { name } } }'],
  ['filter by a variable', 'query($f: EnterpriseFilter) { enterprises(filter: $f) { nodes { name } } }'],
  ['time travel', '{ enterprise(creditCode: "1", asOf: "2020") { name } }'],
  ['cursor', '{ enterprises { edges { cursor } } }'],
  ['cursor of the page', '{ enterprises { pageInfo { endCursor } } }'],
  ['count', '{ enterprises { totalCount } }'],
  ['below a granted field', ENTERPRISE('dossiers { secretText }')],
  ['above', ENTERPRISE('parent { parent { name } }')],
  ['mutation', 'mutation { shred(creditCode: "1") }'],
  ['subscription', 'subscription { changed }'],
  ['defer', ENTERPRISE('... @defer { name }')],
  ['a root field', '{ secretary }'],
];
describe('a field outside the grant is not there', () => {
  test.each(ATTACKS)('by %s', (_way, text) => {
    expect(validate(SCHEMA, parse(text.replace(' @defer', '')))).toEqual([]);
    const messages = errorsOf(text);
    expect(messages.length).toBeGreaterThan(0);
    // No suggestion and no message knows more than was asked for.
    const told = messages
      .join(' ')
      .replaceAll(/"[^"]*"/g, quoted => (text.includes(quoted.slice(1, -1)) ? '' : quoted));
    expect(told).not.toMatch(/secret|dossier|shred|changed|totalCount|cursor|filter|orderBy|parent/i);
  });

  test('by a name that is nearly right', () => {
    expect(errorsOf(ENTERPRISE('secretRisc'))).toEqual(['Cannot query field "secretRisc" on type "Enterprise".']);
    expect(errorsOf(ENTERPRISE('nam'))).toEqual([
      'Cannot query field "nam" on type "Enterprise". Did you mean "name"?',
    ]);
  });

  test('by introspection', () => {
    const { data } = graphqlSync({ schema: view, source: getIntrospectionQuery() });
    expect(JSON.stringify(data)).not.toMatch(
      /secret|dossier|shred|changed|totalCount|cursor|filter|orderBy|Named|Node"/i,
    );
    const named = graphqlSync({ schema: view, source: '{ __type(name: "Dossier") { name } }' });
    expect(named.data).toEqual({ __type: null });
  });
});

test('an argument that filters or sorts, and a field of an input, are there by their own coordinates', () => {
  const filtered = viewOf(SCHEMA, [...GRANT, 'Query.enterprises(filter:)', 'EnterpriseFilter.name']) as GraphQLSchema;
  const errors = (text: string): number => validate(filtered, parse(text)).length;
  expect(errors('{ enterprises(filter: {name: "a"}) { nodes { name } } }')).toBe(0);
  expect(errors('{ enterprises(filter: {secretRisk: 1}) { nodes { name } } }')).toBe(1);
  const query = 'query($f: EnterpriseFilter) { enterprises(filter: $f) { nodes { name } } }';
  expect(judge(filtered, { query, variables: { f: { name: 'a' } } })).toHaveProperty('kind', 'data');
  const judged = judge(filtered, { query, variables: { f: { secretRisc: 1 } } });
  expect('errors' in judged && judged.errors[0]?.message).toMatch(
    /Field "secretRisc" is not defined by type "EnterpriseFilter"\.$/,
  );
});

test('an interface is there where the field is granted of each of its types', () => {
  expect(viewOf(SCHEMA, ['Query.node', 'Enterprise.id', 'Dossier.name'])).toBeUndefined();
  const whole = viewOf(SCHEMA, ['Query.node', 'Enterprise.id', 'Dossier.id', 'Enterprise.name']) as GraphQLSchema;
  const valid = (text: string): boolean => validate(whole, parse(text)).length === 0;
  expect(valid('{ node(id: "1") { __typename id ... on Enterprise { name } } }')).toBe(true);
  expect(valid('{ node(id: "1") { ... on Dossier { name } } }')).toBe(false);
});

test('a mutation is of a view where it is granted and hands over a case of another place', () => {
  const schema = buildSchema(`
    type Query { one: Int }
    type Mutation { found(input: FoundInput!): Int shred(id: ID!): Int apply(input: FoundInput!): Int }
    input FoundInput { zone: String!, homeZone: String, secret: String }
  `);
  const made = viewOf(schema, [
    'Query.one',
    'Mutation.found',
    'Mutation.shred',
    'FoundInput.homeZone',
  ]) as GraphQLSchema;
  expect(Object.keys(made.getMutationType()?.getFields() ?? {})).toEqual(['found']);
  const asked = (input: string): object => judge(made, { query: `mutation { found(input: ${input}) }` });
  expect(asked('{zone: "a", homeZone: "b"}')).toMatchObject({
    kind: 'data',
    fields: expect.arrayContaining(['Mutation.found']),
  });
  expect(asked('{zone: "a", secret: "b"}')).toHaveProperty('errors');
  expect(judge(made, { query: 'mutation { shred(id: 1) }' })).toHaveProperty('errors');
  expect(judge(made, { query: 'subscription { one }' })).toHaveProperty('errors');
});

test('nothing that can be asked for is no view', () => {
  expect(viewOf(SCHEMA, [])).toBeUndefined();
  expect(viewOf(SCHEMA, ['Enterprise.name', 'Query.nothing'])).toBeUndefined();
  // A field whose objects have nothing that is granted would show that they are there.
  expect(viewOf(SCHEMA, ['Query.enterprise'])).toBeUndefined();
});

const ALL = Object.values(SCHEMA.getTypeMap()).flatMap(type =>
  'getFields' in type && !type.name.startsWith('__')
    ? Object.keys(type.getFields()).map(field => `${type.name}.${field}`)
    : [],
);

/** Fields of the objects of a view. */
const fieldsIn = (made: GraphQLSchema): string[] =>
  Object.values(made.getTypeMap())
    .filter(type => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap(type => Object.keys((type as GraphQLObjectType).getFields()).map(field => `${type.name}.${field}`));

test('whatever is granted: each field of an object in a view was granted, and each view is a schema', () => {
  fc.assert(
    fc.property(fc.subarray(ALL), granted => {
      const made = viewOf(SCHEMA, granted);
      if (!made) return;
      expect(validateSchema(made)).toEqual([]);
      expect(fieldsIn(made).filter(field => !granted.includes(field))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('one operation of several is judged by its name, and questions about the schema are asked apart from data', () => {
  const two = 'query a { enterprise(creditCode: "1") { name } } query b { __schema { queryType { name } } }';
  expect(judge(view, { query: two, operationName: 'a' })).toMatchObject({
    kind: 'data',
    fields: ['Query.enterprise', 'Query.enterprise(creditCode:)', 'Enterprise.name'],
  });
  expect(judge(view, { query: two, operationName: 'b' })).toMatchObject({ kind: 'introspection' });
  for (const [text, name] of [
    [two, undefined],
    [two, 'c'],
    ['{ __schema { types { name } } enterprise(creditCode: "1") { name } }', undefined],
    ['{', undefined],
    [7, undefined],
  ] as const)
    expect(judge(view, { query: text, operationName: name })).toHaveProperty('errors');
  const hidden =
    '{ ...f } fragment f on Query { enterprise(creditCode: "1") { name } __type(name: "Enterprise") { name } }';
  expect(judge(view, { query: hidden })).toHaveProperty('errors');
});

test('what was asked is put down, also where it is not granted; a field of an interface is one of each of its types', () => {
  const asked = (query: unknown): string[] => fieldsAsked(SCHEMA, { query });
  expect(asked(ENTERPRISE('secretRisk'))).toEqual(['Query.enterprise', 'Enterprise.secretRisk']);
  expect(asked('{ node(id: "1") { id ... on Dossier { id } } }')).toEqual([
    'Query.node',
    'Enterprise.id',
    'Dossier.id',
  ]);
  expect([asked('{'), asked(7)]).toEqual([[], []]);
});
