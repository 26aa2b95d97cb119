/**
 * The one check of every text that a caller sends, whatever the field: no character that a reader would not see, and no
 * endless text. It is made of the contract when the schema is: a field whose arguments hold no text costs nothing.
 */
import { defaultFieldResolver, getNamedType, getNullableType } from 'graphql';
import { isInputObjectType, isListType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLFieldResolver, GraphQLInputField } from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType, GraphQLSchema } from 'graphql';
import { graphError, refuse } from '../errors.ts';
import type { Refusal } from '../errors.ts';
import { unseenCharacter } from '../identifiers/index.ts';
import { unseenText } from '../input.ts';
import { messages } from '../messages.ts';
import type { Message } from '../messages.ts';

/** The longest text that any field takes; a field's own rule may say less. */
export const LONGEST_TEXT = 20_000;
/** The longest id. */
const LONGEST_ID = 200;

const MESSAGES = messages({
  TOO_LONG: {
    en: '{field} must have at most {longest} characters, but got: {got}',
    zh: '{field}不得超过{longest}个字符，收到{got}个',
  },
});

/** Marks a field or argument in a contract whose text may have several lines. */
const MULTILINE = 'multiline';

/** A text that breaks the rule: where it stands below the value that was looked at (`.items[2]`), and how. */
interface Fault {
  path: string;
  problem(field: string): Message;
}

/** Looks for a wrong text in a value of one type. */
type Finder = (value: unknown) => Fault | null;

/** Has every field of a schema check the texts of its arguments before it is resolved. */
export function checkTexts(schema: GraphQLSchema): void {
  const find = createFinders();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    const isMutation = type === schema.getMutationType();
    for (const field of Object.values(type.getFields())) checkField(field, find, isMutation);
  }
}

function checkField(field: GraphQLField<unknown, unknown>, find: FinderOf, isMutation: boolean): void {
  const finders = field.args.flatMap(arg => {
    const finder = find(arg);
    return finder ? [[arg.name, finder] as const] : [];
  });
  if (finders.length === 0) return;
  const resolve: GraphQLFieldResolver<unknown, unknown> = field.resolve ?? defaultFieldResolver;
  const answer = isMutation && canRefuse(field) ? refusal : failure;
  field.resolve = (source, args: Record<string, unknown>, context, info) => {
    for (const [name, finder] of finders) {
      const fault = finder(args[name]);
      if (fault) return answer(fault.problem(`${name}${fault.path}`));
    }
    return resolve(source, args, context, info);
  };
}

/** Whether the result of a mutation may be a `Refusal`. */
function canRefuse({ type }: GraphQLField<unknown, unknown>): boolean {
  const result = getNamedType(type);
  return isUnionType(result) && result.getTypes().some(({ name }) => name === 'Refusal');
}

const refusal = (message: Message): Refusal => refuse('INVALID_INPUT', message).refusal;

function failure(message: Message): never {
  throw graphError('BAD_USER_INPUT', message.en);
}

/** Makes the finder of a field or argument; null where no text can be in it. */
type FinderOf = (input: GraphQLArgument | GraphQLInputField) => Finder | null;

/** Finders are made once for each input type; an input type may hold itself. */
function createFinders(): FinderOf {
  const made = new Map<GraphQLInputObjectType, Finder | null>();

  const finderOf = (type: GraphQLInputType, lines: boolean): Finder | null => {
    const plain = getNullableType(type);
    if (isListType(plain)) return inList(finderOf(plain.ofType, lines));
    if (isInputObjectType(plain)) return inObject(plain);
    if (plain.name === 'String') return value => textFault(value, LONGEST_TEXT, lines);
    return plain.name === 'ID' ? value => textFault(value, LONGEST_ID, false) : null;
  };

  const inObject = (type: GraphQLInputObjectType): Finder | null => {
    const known = made.get(type);
    if (known !== undefined) return known;
    const finders: [name: string, finder: Finder][] = [];
    const find: Finder = value => (value ? findFirst(finders, value as Record<string, unknown>) : null);
    made.set(type, find);
    for (const field of Object.values(type.getFields())) {
      const finder = finderIn(field);
      if (finder) finders.push([field.name, finder]);
    }
    if (finders.length > 0) return find;
    made.set(type, null);
    return null;
  };

  const finderIn: FinderOf = ({ type, astNode }) =>
    finderOf(type, astNode?.directives?.some(({ name }) => name.value === MULTILINE) ?? false);

  return finderIn;
}

function findFirst(
  finders: readonly (readonly [name: string, finder: Finder])[],
  values: Record<string, unknown>,
): Fault | null {
  for (const [name, finder] of finders) {
    const fault = finder(values[name]);
    if (fault) return { ...fault, path: `.${name}${fault.path}` };
  }
  return null;
}

function inList(find: Finder | null): Finder | null {
  if (!find) return null;
  return values => {
    if (!Array.isArray(values)) return null;
    for (const [index, value] of values.entries()) {
      const fault = find(value);
      if (fault) return { ...fault, path: `[${index}]${fault.path}` };
    }
    return null;
  };
}

function textFault(value: unknown, longest: number, lines: boolean): Fault | null {
  if (typeof value !== 'string') return null;
  if (value.length > longest) {
    return { path: '', problem: field => MESSAGES.TOO_LONG({ field, longest, got: value.length }) };
  }
  const unseen = unseenCharacter(value, lines);
  if (unseen === null) return null;
  return { path: '', problem: field => unseenText(field, unseen, value) };
}
