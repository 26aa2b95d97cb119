/** The places in the arguments of a field where a value can stand, and values put there. */
import { getNullableType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLArgument, GraphQLInputField, GraphQLInputType } from 'graphql';
import { exampleOf } from './inputs.ts';

/** A place: the way to it from the argument, the first step of which is the argument's name. */
export interface Place {
  path: readonly string[];
  /** The name of the scalar or enum that stands there; `[]` for the place of a whole list. */
  type: string;
  /** Whether the text there may have several lines. */
  multiline: boolean;
  /** How many characters it may have at most, as its description says; null where that says nothing. */
  longest: number | null;
  /** How many entries the list there may have at most, as its description says; null where that says nothing. */
  most: number | null;
}

/** How a contract says how long a text may be: "at most 200 characters", "1 to 500 characters". */
const LONGEST = /(?:at most|1 to) (\d+) characters/;
/** How it says how many entries a list may have: "The fees, 1 to 200, each code once". */
const MOST = /(?:at most|1 to) ([\d,]+)\b(?! characters)/;

/** A step into the entries of a list. */
const ENTRY = '[0]';

/** Every place in these arguments, or in these fields of an input; of an input that holds itself, each once. */
export function placesOf(inputs: readonly (GraphQLArgument | GraphQLInputField)[], within: string[] = []): Place[] {
  return inputs.flatMap(({ name, type, astNode, description }) => {
    const multiline = astNode?.directives?.some(directive => directive.name.value === 'multiline') ?? false;
    const said = (description ?? '').replaceAll(/\s+/g, ' ');
    const bounds = { longest: boundIn(said, LONGEST), most: boundIn(said, MOST) };
    return placesIn(type, { path: [name], multiline, ...bounds }, within);
  });
}

function boundIn(said: string, form: RegExp): number | null {
  const [, bound] = form.exec(said) ?? [];
  return bound === undefined ? null : Number(bound.replaceAll(',', ''));
}

function placesIn(type: GraphQLInputType, place: Omit<Place, 'type'>, within: string[]): Place[] {
  const plain = getNullableType(type);
  if (isListType(plain)) {
    const entry = { ...place, path: [...place.path, ENTRY] };
    return [{ ...place, type: '[]' }, ...placesIn(plain.ofType, entry, within)];
  }
  if (!isInputObjectType(plain)) return [{ ...place, type: plain.name }];
  if (within.includes(plain.name)) return [];
  const below = placesOf(Object.values(plain.getFields()), [...within, plain.name]);
  return below.map(one => ({ ...one, path: [...place.path, ...one.path] }));
}

type Values = Readonly<Record<string, unknown>>;

/** Arguments with a value at a place; what must stand beside it is made ({@link exampleOf}) where `base` has none. */
export function argumentsWith(
  args: readonly GraphQLArgument[],
  { path: [name, ...path] }: Place,
  value: (type: GraphQLInputType) => unknown,
  base: Values,
): Values {
  const arg = args.find(one => one.name === name);
  if (!arg) throw new Error(`there must be an argument ${name}, but there is none`);
  return { ...base, [arg.name]: put(arg.type, path, value, base[arg.name]) };
}

/** The arguments that a field must have. */
export const requiredArguments = (args: readonly GraphQLArgument[]): Values =>
  Object.fromEntries(args.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => [name, exampleOf(type)]));

function put(
  type: GraphQLInputType,
  [step, ...path]: readonly string[],
  value: (type: GraphQLInputType) => unknown,
  base: unknown,
): unknown {
  if (step === undefined) return value(type);
  const plain = getNullableType(type);
  if (isListType(plain)) return [put(plain.ofType, path, value, Array.isArray(base) ? base[0] : undefined)];
  const field = isInputObjectType(plain) ? plain.getFields()[step] : undefined;
  if (!field) throw new Error(`there must be a field ${step} in ${String(plain)}, but there is none`);
  const own = (base ?? exampleOf(plain)) as Values;
  return { ...own, [step]: put(field.type, path, value, own[step]) };
}
