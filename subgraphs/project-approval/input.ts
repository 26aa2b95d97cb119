/** Checks of input that several aggregates share; the checks that departments share are in the kit's input.ts. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#shared/context.ts';
import type { Condition } from '#shared/database/paging.ts';
import { graphError, refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';

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
  message: string,
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

/** Refuses INVALID_INPUT, with the rule and what was got, where the rule does not hold. */
export function requireThat(holds: boolean, rule: string, got: unknown): void {
  if (!holds) throw refuse('INVALID_INPUT', `${rule}, but got: ${String(got)}`);
}

/** The zone of a mutation's input. Refuses INVALID_INPUT a code that no zone has. */
export function requireZone(code: string): Zone {
  if (zoneCodes.includes(code)) return zoneOf(code);
  throw refuse('INVALID_INPUT', `zone must be one of ${zoneCodes.join(', ')}, but got: ${quoted(code)}`);
}

/** A code in capitals. Refuses INVALID_INPUT what is not written like one. */
export function upperCode(field: string, code: string): string {
  if (/^[A-Z][A-Z0-9_]{0,39}$/.test(code)) return code;
  const rule = `${field} must be 1 to 40 capitals, digits or _, beginning with a capital`;
  throw refuse('INVALID_INPUT', `${rule}, but got: ${quoted(code)}`);
}

/** The code of a park. Refuses INVALID_INPUT what is not written like one. */
export const parkCode = (code: string): string => upperCode('park', code);

/** Refuses INVALID_INPUT a list that has a code twice. */
export function requireDistinctCodes(codes: readonly string[]): void {
  const doubled = codes.find((code, index) => codes.indexOf(code) !== index);
  if (doubled === undefined) return;
  throw refuse('INVALID_INPUT', `codes must differ from each other, but got twice: ${doubled}`);
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
  const rule = `${field} must be a SHA-256 digest of 64 hexadecimal digits`;
  throw refuse('INVALID_INPUT', `${rule}, but got: ${quoted(digest, 80)}`);
}

/** A condition of a list for each column that has a value. */
export const equalTo = (columns: Readonly<Record<string, string | null | undefined>>): Condition[] =>
  Object.entries(columns)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([column, value]) => ({ sql: `${column} = ?`, values: [value] }));
