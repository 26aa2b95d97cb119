/** Checks of input that several aggregates share; the checks that departments share are in the kit's input.ts. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#shared/context.ts';
import type { Condition } from '#shared/database/paging.ts';
import { RefusalError, graphError, refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { messages } from '#shared/messages.ts';
import type { Message, Words } from '#shared/messages.ts';
import { zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import { choices } from './projects/terms.ts';

/** The start of a text that a caller sent, quoted for a message. */
export const quoted = (text: string, longest = 40): string => JSON.stringify(text.slice(0, longest));

/**
 * Refuses a step on what is not there, or what the caller may not see: NOT_ENTITLED who may not take the step at all,
 * so that strangers never learn what there is, and NOT_FOUND, with `message`, who may.
 */
export const refuseMissing = (
  context: Context,
  input: unknown,
  info: GraphQLResolveInfo,
  message: Message,
): Promise<Refusal> =>
  context.write(
    {
      creditCode: 'nothing that there is',
      owner: { creditCode: null },
      info,
      input,
      facts: () => Promise.reject(refuse('NOT_FOUND', message)),
    },
    () => Promise.reject(new Error('a step on what is not there is refused before its transaction')),
  );

const MESSAGES = messages({
  BUT_GOT: { en: '{rule}, but got: {got}', zh: '{rule}；收到：{got}' },
  ALL_WRONG: { en: '{all}', zh: '{all}' },
  ZONE: { en: 'zone must be one of {zones}, but got: {got}', zh: '园区（zone）应当为下列之一：{zones}；收到：{got}' },
  CODE: {
    en: '{field} must be 1 to 40 capitals, digits or _, beginning with a capital, but got: {got}',
    zh: '{field}应当为1至40位大写字母、数字或者下划线，以大写字母开头；收到：{got}',
  },
  TWICE: {
    en: 'codes must differ from each other, but got twice: {code}',
    zh: '代码不得重复，重复的代码为：{code}',
  },
  DIGEST: {
    en: '{field} must be a SHA-256 digest of 64 hexadecimal digits, but got: {got}',
    zh: '{field}应当为64位十六进制的SHA-256摘要；收到：{got}',
  },
});

/** Refuses INVALID_INPUT, with the rule and what was got, where the rule does not hold. */
export function requireThat(holds: boolean, rule: Words, got: unknown): void {
  if (!holds) throw refuse('INVALID_INPUT', MESSAGES.BUT_GOT({ rule, got: String(got) }));
}

/** Checks of the fields of an input, by field: each returns the value, or refuses INVALID_INPUT. */
type Checks = Readonly<Record<string, () => unknown>>;

/** The values of all fields of an input. Refuses INVALID_INPUT once, naming every field that is wrong. */
export function allChecked<Of extends Checks>(checks: Of): { [Field in keyof Of]: ReturnType<Of[Field]> } {
  const wrong: RefusalError[] = [];
  const values = Object.entries(checks).map(([field, check]) => {
    try {
      return [field, check()];
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      wrong.push(error);
      return [field, undefined];
    }
  });
  const [first, ...others] = wrong;
  if (first && others.length === 0) throw first;
  if (first) throw refuse('INVALID_INPUT', MESSAGES.ALL_WRONG({ all: wrong.map(({ refusal }) => refusal.message) }));
  // The compiler cannot follow the types of entries back to their fields.
  return Object.fromEntries(values) as { [Field in keyof Of]: ReturnType<Of[Field]> };
}

/** The zone of a mutation's input. Refuses INVALID_INPUT a code that no zone has. */
export function requireZone(code: string): Zone {
  if (zoneCodes.includes(code)) return zoneOf(code);
  throw refuse(
    'INVALID_INPUT',
    MESSAGES.ZONE({
      zones: choices(zoneCodes.map(one => ({ code: one, zh: zoneOf(one).names.zh }))),
      got: quoted(code),
    }),
  );
}

/** A code in capitals. Refuses INVALID_INPUT what is not written like one. */
export function upperCode(field: string, code: string): string {
  if (/^[A-Z][A-Z0-9_]{0,39}$/.test(code)) return code;
  throw refuse('INVALID_INPUT', MESSAGES.CODE({ field, got: quoted(code) }));
}

/** The code of a park. Refuses INVALID_INPUT what is not written like one. */
export const parkCode = (code: string): string => upperCode('park', code);

/** Refuses INVALID_INPUT a list that has a code twice. */
export function requireDistinctCodes(codes: readonly string[]): void {
  const doubled = codes.find((code, index) => codes.indexOf(code) !== index);
  if (doubled === undefined) return;
  throw refuse('INVALID_INPUT', MESSAGES.TWICE({ code: doubled }));
}

/** A year whose statistics can be read; the error BAD_USER_INPUT for any other. */
export function checkYear(year: number): number {
  if (year >= 2000 && year <= 2100) return year;
  throw graphError('BAD_USER_INPUT', `year must be 2000 to 2100, but got: ${year}`);
}

/** A SHA-256 digest in small hexadecimal digits. Refuses INVALID_INPUT. */
export function sha256(field: string, digest: string): string {
  const small = digest.trim().toLowerCase();
  if (/^[0-9a-f]{64}$/.test(small)) return small;
  throw refuse('INVALID_INPUT', MESSAGES.DIGEST({ field, got: quoted(digest, 80) }));
}

/** A condition of a list for each column that has a value. */
export const equalTo = (columns: Readonly<Record<string, string | null | undefined>>): Condition[] =>
  Object.entries(columns)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([column, value]) => ({ sql: `${column} = ?`, values: [value] }));
