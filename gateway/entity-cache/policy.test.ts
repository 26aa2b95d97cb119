import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { cachePolicyOf } from './policy.ts';

const SCHEMA = buildSchema(
  `directive @cacheControl(
     maxAge: Int, scope: CacheControlScope = PUBLIC, changesWith: [String!]
   ) on FIELD_DEFINITION
   enum CacheControlScope { PUBLIC PRIVATE }
   type Query {
     enterprise: Enterprise
     found(creditCode: ID!): Enterprise @cacheControl(maxAge: 40)
     owned(creditCode: ID!): Enterprise @cacheControl(maxAge: 40, scope: PRIVATE)
     silent(creditCode: ID!): Enterprise
     named(name: ID!): Enterprise @cacheControl(maxAge: 40)
     listed(creditCode: ID!): [Enterprise!] @cacheControl(maxAge: 40)
     project(creditCode: ID!): Project @cacheControl(maxAge: 40)
   }
   type Enterprise {
     creditCode: ID!
     grade: Grade @cacheControl(maxAge: 60)
     fines(first: Int): [Fine!] @cacheControl(maxAge: 30)
     owed: Int
     own: Int @cacheControl(maxAge: 60, scope: PRIVATE)
     products: [Int!] @cacheControl(maxAge: 60, changesWith: ["Product", "Bank"])
   }
   type Grade { level: String! clock: Int @cacheControl(maxAge: 0) short: Int @cacheControl(maxAge: 5) }
   type Fine { amount: Int payer: Enterprise }
   type Project { code: ID! }`,
  { assumeValid: true, assumeValidSDL: true },
);
const policyOf = cachePolicyOf(SCHEMA);
const policy = (document: string): number => policyOf(document)?.ms ?? 0;
const entities = (selection: string): string =>
  `query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`;

test.each([
  ['the time of a field', '... on Enterprise { __typename grade { level } }', 60_000],
  ['the shortest of several', '... on Enterprise { grade { level } fines(first: 5) { amount } }', 30_000],
  ['its own time of a field below', '... on Enterprise { grade { level short } }', 5_000],
  ['nothing with a field that says nothing', '... on Enterprise { grade { level } owed }', 0],
  ['the time of a field that is somebody’s own', '... on Enterprise { own }', 60_000],
  ['the time of what is beside its key', '... on Enterprise { creditCode grade { level } }', 60_000],
  [
    'the time of what names another enterprise',
    '... on Enterprise { fines { payer { __typename creditCode } } }',
    30_000,
  ],
  ['nothing with its key alone', '... on Enterprise { creditCode }', 0],
  ['nothing with a field below that takes itself out', '... on Enterprise { grade { level clock } }', 0],
  ['nothing with another enterprise below', '... on Enterprise { fines { payer { creditCode grade { level } } } }', 0],
  ['nothing of another entity', '... on Project { code }', 0],
  ['nothing of several entities', '... on Enterprise { grade { level } } ... on Project { code }', 0],
  ['nothing with a field that the supergraph does not have', '... on Enterprise { missing }', 0],
])('a document is kept for %s', (_what, selection, ms) => {
  expect(policy(entities(selection))).toBe(ms);
});

test('fragments count as what they select', () => {
  const spread = (fields: string): string =>
    `${entities('... on Enterprise { ...F }')} fragment F on Enterprise { ${fields} }`;
  expect([policy(spread('grade { level }')), policy(spread('grade { level } owed'))]).toEqual([60_000, 0]);
});

test('what is no request for entities alone is not kept, and nothing is without the directive', () => {
  expect(policy('{ enterprise { grade { level } } }')).toBe(0);
  const without = cachePolicyOf(buildSchema('type Query { enterprise: Enterprise } type Enterprise { grade: Int }'));
  expect(without(entities('... on Enterprise { grade }'))).toBeUndefined();
});

test.each([
  ['the time of the field, where nothing but the key is selected', '{ found(creditCode: "1") { creditCode } }', 40_000],
  ['the shortest of the field and those below', '{ a: found(creditCode: "1") { fines { amount } } }', 30_000],
  ['nothing with a field that says nothing', '{ found(creditCode: "1") { grade { level } owed } }', 0],
  ['nothing beside another root field', '{ found(creditCode: "1") { creditCode } enterprise { creditCode } }', 0],
  ['nothing where the field is somebody’s own', '{ owned(creditCode: "1") { creditCode } }', 0],
  ['nothing where the field does not say so', '{ silent(creditCode: "1") { grade { level } } }', 0],
  ['nothing where the argument is no key', '{ named(name: "1") { grade { level } } }', 0],
  ['nothing of a list', '{ listed(creditCode: "1") { grade { level } } }', 0],
  ['nothing of another type', '{ project(creditCode: "1") { code } }', 0],
])('a root field that gives an enterprise by its key is kept for %s', (_what, document, ms) => {
  expect(policy(document)).toBe(ms);
});

test('a document says whose it is, and with what else it changes, by any of its fields', () => {
  expect(policyOf(entities('... on Enterprise { grade { level } own }'))).toEqual({
    ms: 60_000,
    isOwn: true,
    changesWith: [],
  });
  expect(policyOf(entities('... on Enterprise { grade { level } products }'))).toEqual({
    ms: 60_000,
    isOwn: false,
    changesWith: ['Bank', 'Product'],
  });
});
