/** What is changed of an operation before it is planned, and that nothing is where nothing needs it. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { composeGraph } from '../testing/differential/graphs.ts';
import { Conditions } from './conditions.ts';
import { prepareOperation } from './prepare.ts';
import type { PreparedOperation } from './prepare.ts';
import { reservedNames } from './reserved.ts';
import type { ReservedNames } from './reserved.ts';

const { sdl } = composeGraph('prepare', {
  a: `type Query { object: O node: I u: U } interface I { id: ID! }
    type O implements I @key(fields: "id") @key(fields: "org { code }") { id: ID! legacyId: ID a: String org: Org p(c: Int): Int @shareable }
    type Org { code: Int name: String } type P implements I { id: ID! size: Int o: O } union U = O | P`,
  b: `type O @key(fields: "id") { id: ID! b: String a: String @external c: String @requires(fields: "a") p(c: Int): Int @external d: Int @requires(fields: "p(c: 1)") }`,
});
const supergraph = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true });
let reserved: ReservedNames;

beforeAll(async () => {
  reserved = await reservedNames(supergraph);
});

function prepare(source: string, variables: Record<string, unknown> = {}): PreparedOperation {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const values = new Conditions(document, operation).valuesIn(variables) ?? new Map();
  return prepareOperation({
    document,
    operation,
    source,
    schema: supergraph,
    reserved,
    values,
  });
}

const oneLine = (text: string | undefined): string | undefined => text?.replaceAll(/\s+/g, ' ');

describe('what stays as it is', () => {
  test.each([
    '{ object { id a b c } }',
    '{ object { key: id other: legacyId } }',
    'query ($x: Int) { object { ...F } } fragment F on O { c org { title: name code } }',
    '{ node { __typename id ... on O { legacyId } ...F } } fragment F on P { size }',
  ])('%s', source => {
    const prepared = prepare(source);
    expect(prepared.source).toBe(source);
    expect(prepared.names.size).toBe(0);
  });
});

describe('names apart', () => {
  test.each([
    ['of a key', '{ object { id: legacyId legacyId b } }', '{ object { client_id: legacyId legacyId b } }'],
    ['of a required field', '{ object { a: legacyId c } }', '{ object { client_a: legacyId c } }'],
    ['of a nested key', '{ object { org { code: name } b } }', '{ object { org { client_code: name } b } }'],
    ['of a type', '{ object { __typename: legacyId b } }', '{ object { client___typename: legacyId b } }'],
    [
      'of a required field with arguments, whatever the client gives it',
      '{ object { p d x: p(c: 2) } }',
      '{ object { client_p: p d x: p(c: 2) } }',
    ],
    [
      'in fragments on abstract types',
      '{ node { ...F ... on P { x: size } } } fragment F on O { id: legacyId b }',
      '{ node { __typename ...F ... on P { x: size } } } fragment F on O { client_id: legacyId b }',
    ],
    [
      'that the client does not use itself',
      '{ object { id: legacyId client_id: a b } }',
      '{ object { client_id_: legacyId client_id: a b } }',
    ],
  ])('%s', (_what, source, planned) => {
    expect(oneLine(prepare(source).source)).toBe(planned);
  });

  test('of fields of several types that have one name in one place', () => {
    const { source, names } = prepare(
      '{ node { __typename ... on O { x: legacyId y: p(c: 1) } ...F } object { x: b } } fragment F on P { x: size y: size }',
    );
    expect(oneLine(source)).toBe(
      '{ node { __typename ... on O { x: legacyId y: p(c: 1) } ...F } object { client_x_2: b } } fragment F on P { client_x_3: size client_y_2: size }',
    );
    expect(Object.fromEntries(names)).toEqual({ client_x_2: 'x', client_x_3: 'x', client_y_2: 'y' });
  });

  test('also of variables that planners use', () => {
    const { source, variables } = prepare('query ($representations: Int) { object { x: p(c: $representations) } }');
    expect(oneLine(source)).toBe(
      'query ($client_representations: Int) { object { x: p(c: $client_representations) } }',
    );
    expect([...variables]).toEqual([['client_representations', 'representations']]);
  });
});

describe('conditions', () => {
  const source =
    'query ($v: Boolean!, $w: Boolean = true) { object { b c @skip(if: $v) ... @include(if: $w) { a } ...F @include(if: $v) } } fragment F on O { org { name } }';
  test.each([
    [{ v: true }, '{ object { b ... { a } ...F } } fragment F on O { org { name } }'],
    [{ v: false, w: false }, '{ object { b c } }'],
  ])('are decided: %j', (variables, planned) => {
    expect(oneLine(prepare(source, variables).source)?.replace('query ', '')).toBe(planned);
  });

  test('stay where a variable is null', () => {
    expect(prepare(source, { v: true, w: null }).source).toBe(source);
  });

  test('constants are decided, and an object of which nothing is left is still fetched', () => {
    const { source: planned, selections } = prepare('{ object { a @skip(if: true) ... @include(if: false) { b } } }');
    expect(oneLine(planned)).toBe('{ object { __typename } }');
    expect(selections).toEqual([{ response: 'object', name: 'object', type: 'O', selections: [] }]);
  });

  test('nothing is planned where nothing is left', () => {
    expect(prepare('query ($v: Boolean!) { object @skip(if: $v) { id } }', { v: true }).source).toBeUndefined();
  });
});

describe('what the gateway answers itself', () => {
  test('is not planned: the type of the root, and the schema', () => {
    const { source, introspection } = prepare(
      '{ __typename ...F } fragment F on Query { kind: __typename __schema { queryType { name } } object { __typename id } }',
    );
    expect(oneLine(source)).toBe('{ ...root_F } fragment root_F on Query { object { __typename id } }');
    expect(introspection?.order).toEqual(['__typename', 'kind', '__schema', 'object']);
  });

  test('an operation that expands too far is not compiled', () => {
    const fragments = Array.from(
      { length: 9 },
      (_, n) =>
        `fragment F${n} on P { ${['x', 'y', 'z'].map(key => `${key}: o { ... on I { ...G${n} } }`).join(' ')} } fragment G${n} on P { ...F${n + 1} }`,
    );
    expect(prepare(`{ u { ...F0 } } ${fragments.join(' ')} fragment F9 on P { size }`).selections).toBeNull();
  });
});
