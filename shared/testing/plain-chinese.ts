/**
 * Inner words in Chinese sentences: codes of zones, values of enumerations and names in camel case, which an official
 * does not know. Names of operations, arguments and rules may stand there, since they are what a caller
 * writes.
 */
import type { GraphQLSchema } from 'graphql';
import { isEnumType, isInputObjectType } from 'graphql';
import type { Message, Words } from '../messages.ts';
import { zone, zoneCodes } from '../zones/index.ts';

/** Parameters of messages that repeat what a caller has sent, by name. */
const GIVEN: ReadonlySet<string> = new Set([
  'got',
  'id',
  'strange',
  'code',
  'creditCode',
  'projectCode',
  'parcelCode',
  'documentNo',
  'park',
  'parks',
]);

/** What a caller writes, or reads in a rule: operations, their arguments, codes of rules. */
function callable(schema: GraphQLSchema): Set<string> {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap(type =>
    Object.values(type?.getFields() ?? {}),
  );
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const rules = zoneCodes.flatMap(code => zone(code).ruleCodes);
  return new Set([
    ...roots.flatMap(({ name, args }) => [name, ...args.map(arg => arg.name)]),
    ...inputs.flatMap(type => Object.keys(type.getFields())),
    ...rules,
  ]);
}

/** Values of enumerations, and codes of zones. */
const codes = (schema: GraphQLSchema): Set<string> =>
  new Set([
    ...zoneCodes,
    ...Object.values(schema.getTypeMap())
      .filter(type => isEnumType(type) && !type.name.startsWith('__'))
      .flatMap(type => (isEnumType(type) ? type.getValues().map(({ name }) => name) : [])),
  ]);

/** Makes the check of a contract: the inner words that a sentence shows in Chinese; none where it shows none. */
export function innerWordsIn(schema: GraphQLSchema): (words: Words) => string[] {
  const allowed = callable(schema);
  const forbidden = codes(schema);
  return words => {
    if (typeof words === 'string') return [];
    // A code may stand after the name that it has, for who is to write it: 房地产项目（REAL_ESTATE）.
    const shown =
      withoutGiven(words)
        .replaceAll(/(?<=[\p{Script=Han}）])（[\w.]+）/gu, '')
        .match(/[A-Za-z][A-Za-z0-9_]*/g) ?? [];
    return [...new Set(shown)].filter(word => forbidden.has(word) || (/[a-z][A-Z]|_/.test(word) && !allowed.has(word)));
  };
}

/** A sentence without what the caller had sent himself. */
function withoutGiven({ zh, parameters }: Message): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    GIVEN.has(name) && typeof value === 'string' && value !== '' ? [value] : [],
  );
  return given.reduce((text, value) => text.replaceAll(value, ''), zh);
}
