/** A schema that is built in slices is the schema that graphql-js builds in one go. */
import { describe, expect, test } from '@jest/globals';
import { buildSchema, introspectionFromSchema, isInterfaceType, printSchema } from 'graphql';
import type { GraphQLInterfaceType, GraphQLSchema } from 'graphql';
import { servedSupergraph } from '../supergraph/read.ts';
import { GRAPHS } from '../testing/differential/graphs.ts';
import { buildInSlices } from './sliced-schema.ts';

const ROOTS = `schema { query: Reads mutation: Writes } type Reads { a(b: In = { c: 1 }): E @deprecated(reason: "old") }
  type Writes { d: S } enum E { A B } input In @oneOf { c: Int e: String } scalar S @specifiedBy(url: "https://s")
  directive @own(a: Int) repeatable on FIELD interface I { x: ID } interface J implements I { x: ID }
  type K implements J & I { x: ID } union U = Reads | Writes extend type Reads { more: I }`;

const namesOf = ({ objects, interfaces }: ReturnType<GraphQLSchema['getImplementations']>): string[][] =>
  [objects, interfaces].map(types => types.map(({ name }) => name));

describe('a schema that is built in slices', () => {
  test.each([
    ['with roots of other names', [ROOTS]],
    [
      'with roots of the usual names',
      ['type Query { a: Int }', 'type Mutation { b: Int } type Subscription { c: Int }'],
    ],
    ...GRAPHS.map(
      ({ name, sdl }) => [`of the graph ${name}`, servedSupergraph({ sdl, rules: new Map() }).api] as const,
    ),
  ])('is the same %s', async (_what, parts) => {
    const text = parts.join('\n');
    const { schema } = await buildInSlices(parts);
    const expected = buildSchema(text, { assumeValid: true, assumeValidSDL: true });
    expect(printSchema(schema)).toBe(printSchema(expected));
    expect(introspectionFromSchema(schema)).toEqual(introspectionFromSchema(expected));
    for (const type of Object.values(expected.getTypeMap()).filter(isInterfaceType)) {
      const built = schema.getType(type.name) as GraphQLInterfaceType;
      expect(namesOf(schema.getImplementations(built))).toEqual(namesOf(expected.getImplementations(type)));
    }
  });

  test('lets the event loop go on in between', async () => {
    const parts = Array.from({ length: 400 }, (_, part) =>
      Array.from({ length: 20 }, (_type, n) => `type T${part}_${n} { a(b: Int): String c: T0_0 }`).join('\n'),
    );
    let turns = 0;
    const count = setInterval(() => (turns += 1), 0);
    await buildInSlices(['type Query { a: T0_0 }', ...parts]);
    clearInterval(count);
    expect(turns).toBeGreaterThan(2);
  });
});
