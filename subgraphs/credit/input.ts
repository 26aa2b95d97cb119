/** Checks of input that aggregates share. */
import { graphError } from '#shared/errors.ts';

/** A year of four digits, of a read. @throws GraphQLError BAD_USER_INPUT */
export function checkYear(year: number): number {
  if (year >= 1_000 && year <= 9_999) return year;
  throw graphError('BAD_USER_INPUT', `year must be from 1000 to 9999, but got: ${year}`);
}
