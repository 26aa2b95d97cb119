/** Input that needs and products share: amounts, terms, filters. */
import type { Condition } from '#shared/database/paging.ts';

/** Longest term of a need or product, in months. */
export const LONGEST_TERM = 360;

/** Highest yearly rate of a loan or product, in basis points: 100 %. */
export const HIGHEST_RATE = 10_000;

/** Whether a term is from one month to {@link LONGEST_TERM}. */
export const isTerm = (months: number): boolean => months >= 1 && months <= LONGEST_TERM;

/** An amount in fen, exact. Takes the canonical text of Yuan: two decimals. */
const fen = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

/** Whether `amount` is more than `limit`, both in yuan. */
export const exceeds = (amount: string, limit: string): boolean => fen(amount) > fen(limit);

/** The conditions of a list for the filters that have a value; `sql` takes that value as `?`. */
export const conditionsOf = (filters: readonly (readonly [sql: string, value: unknown])[]): Condition[] =>
  filters
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([sql, value]) => ({ sql, values: [value] }));
