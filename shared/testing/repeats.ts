/**
 * A mutation that was done with an idempotency key: with the same input it is not done again, and with any other it is
 * refused. Every mutation of every test is tried so once.
 */
import { getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import { addDays } from '../clock/index.ts';
import type { LocalDate } from '../clock/index.ts';

type Values = Readonly<Record<string, unknown>>;

/** Another value of a type than this one; undefined where the kit knows none. */
function otherThan(type: GraphQLInputType, value: unknown): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return Array.isArray(value) && value.length > 0 ? [...value, value[0]] : undefined;
  if (isEnumType(plain)) return plain.getValues().find(({ name }) => name !== value)?.name;
  if (isInputObjectType(plain)) return otherInput(plain, value as Values);
  return OTHERS[plain.name]?.(value);
}

/** Other values by scalar, as near as the scalar lets them be. */
const OTHERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  Boolean: value => value !== true,
  Date: value => addDays(value as LocalDate, 1),
  DateTime: value => new Date(new Date(String(value)).getTime() + 1_000).toISOString(),
  Float: value => Number(value) + 1,
  Int: value => Number(value) + 1,
  String: value => `${String(value)}另`,
  Yuan: value => (Number(value) + 1).toFixed(2),
};

/** The first field that can be another. */
function otherInput(type: GraphQLInputObjectType, input: Values): Values | undefined {
  return otherInputs(type, input)[0]?.input;
}

/** For each field of an input that holds a value: the same input with another value there. */
export function otherInputs(type: GraphQLInputObjectType, input: Values): { field: string; input: Values }[] {
  return Object.values(type.getFields()).flatMap(({ name, type: of }) => {
    const value = input[name];
    if (name === 'idempotencyKey' || value === null || value === undefined) return [];
    const other = otherThan(of, value);
    return other === undefined ? [] : [{ field: name, input: { ...input, [name]: other } }];
  });
}

/** An answer to a mutation that is asked again: what it gave, or that it was refused. */
export interface Answer {
  __typename: string;
  code?: string;
}

/**
 * What is done again, or done for another request, with a key that was used: each in a sentence. `send` does the
 * mutation with an input, `changes` counts what was told so far.
 */
export async function wrongRepeats(
  type: GraphQLInputObjectType,
  done: { name: string; input: Values; typename: string },
  { send, changes }: { send: (input: Values) => Promise<Answer>; changes: () => Promise<number> },
): Promise<string[]> {
  const { name, input, typename } = done;
  const before = await changes();
  const again = await send(input);
  const wrong =
    again.__typename === typename ? [] : [`${name} with the same key and input gave ${JSON.stringify(again)}`];
  for (const other of otherInputs(type, input)) {
    const answer = await send(other.input);
    const isRefused = answer.__typename === 'Refusal' || answer.__typename === 'Error';
    if (!isRefused) wrong.push(`${name} with the same key and another ${other.field} gave ${answer.__typename}`);
  }
  if ((await changes()) !== before) wrong.push(`${name} was done again with its key`);
  return wrong;
}
