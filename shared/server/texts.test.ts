import { describe, expect, test } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { PUBLIC } from '../identity/principal.ts';
import { REFUSED_TEXTS } from '../testing/wrong-values.ts';
import { schemaOf } from './schema.ts';

const schema = schemaOf(
  parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    directive @multiline on INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION
    type Query {
      read(text: String, id: ID, ids: [ID!], filter: Filter): String
      plain(first: Int): Int
    }
    type Mutation { write(input: Filter!): Result  count(input: Filter!): Int }
    input Filter { name: String note: String @multiline parts: [[Filter!]!] }
    type Written { name: String }
    type Refusal { code: String! message: String! }
    union Result = Written | Refusal
  `),
  [
    {
      Query: { read: () => 'read', plain: () => 1 },
      Mutation: { write: () => ({ __typename: 'Written', name: 'written' }), count: () => 1 },
    },
  ],
);

/** Everybody, who reads in English. */
const contextValue = { principal: PUBLIC, language: 'en' };
const READ =
  'query ($text: String, $id: ID, $ids: [ID!], $filter: Filter) { read(text: $text, id: $id, ids: $ids, filter: $filter) }';
const WRITE = 'mutation ($input: Filter!) { write(input: $input) { __typename ... on Refusal { code message } } }';

async function read(variableValues: Record<string, unknown>): Promise<unknown> {
  const { data, errors } = await graphql({ schema, source: READ, variableValues, contextValue });
  return errors?.map(({ message, extensions }) => `${String(extensions.code)}: ${message}`)[0] ?? data?.read;
}

describe('texts are checked wherever they stand in an argument', () => {
  const rule = 'must have no control, bidirectional or other character that is not seen, but got:';
  test.each<[Record<string, unknown>, string]>([
    [{ text: '汉字 a\u0301 😀' }, 'read'],
    [{ filter: { note: '1\r\n\t2' } }, 'read'],
    [{ text: '1\n2' }, `BAD_USER_INPUT: text ${rule} U+000A in "1\\u{000A}2"`],
    [{ text: 'a\0b' }, `BAD_USER_INPUT: text ${rule} U+0000 in "a\\u{0000}b"`],
    [{ id: '坏\ud800的' }, `BAD_USER_INPUT: id ${rule} U+D800 in "坏\\u{D800}的"`],
    [{ ids: ['1', '\u202e2'] }, `BAD_USER_INPUT: ids[1] ${rule} U+202E in "\\u{202E}2"`],
    [{ filter: { name: '葛\u200b店' } }, `BAD_USER_INPUT: filter.name ${rule} U+200B in "葛\\u{200B}店"`],
    [{ filter: { note: '\ufffd' } }, `BAD_USER_INPUT: filter.note ${rule} U+FFFD in "\\u{FFFD}"`],
    [
      { filter: { parts: [[], [{ name: 'a' }, { parts: [[{ note: '\u00ad' }]] }]] } },
      `BAD_USER_INPUT: filter.parts[1][1].parts[0][0].note ${rule} U+00AD in "\\u{00AD}"`,
    ],
    [{ text: '长'.repeat(20_001) }, 'BAD_USER_INPUT: text must have at most 20000 characters, but got: 20001'],
    [{ id: '1'.repeat(201) }, 'BAD_USER_INPUT: id must have at most 200 characters, but got: 201'],
  ])('%j', async (variables, answer) => expect(await read(variables)).toBe(answer));

  test.each(REFUSED_TEXTS)('%s', async (_what, text) =>
    expect(await read({ filter: { note: text } })).toMatch(/^BAD_USER_INPUT: filter\.note must have /),
  );

  test('a message shows 40 characters of what was sent, and says which one is wrong', async () => {
    expect(await read({ text: `${'甲"'.repeat(40)}\u2066` })).toBe(
      `BAD_USER_INPUT: text ${rule} U+2066 in "${'甲\\"'.repeat(20)}…"`,
    );
  });

  test('a literal is checked like a variable', async () => {
    const { errors } = await graphql({ schema, source: '{ read(text: "\\u202e") }', contextValue });
    expect(errors?.[0]?.message).toBe(`text ${rule} U+202E in "\\u{202E}"`);
  });

  test('a mutation answers with its refusal, where its result has one', async () => {
    const variableValues = { input: { name: 'a\u2060' } };
    expect(await graphql({ schema, source: WRITE, variableValues, contextValue })).toMatchObject({
      data: {
        write: { __typename: 'Refusal', code: 'INVALID_INPUT', message: `input.name ${rule} U+2060 in "a\\u{2060}"` },
      },
    });
    const count = await graphql({
      schema,
      source: 'mutation ($input: Filter!) { count(input: $input) }',
      variableValues,
      contextValue,
    });
    expect(count.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('a field without text is resolved as its resolver says', async () => {
    expect(await graphql({ schema, source: '{ plain(first: 1) }', contextValue })).toEqual({ data: { plain: 1 } });
  });
});
