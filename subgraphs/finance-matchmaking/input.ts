/** What several aggregates share: amounts, terms, filters, and the one way in which a step is stored. */
import { instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Condition } from '#shared/database/paging.ts';
import type { NewDecision, Write } from '#shared/database/write.ts';
import { graphError, refuse } from '#shared/errors.ts';
import { messages } from '#shared/messages.ts';
import type { Message } from '#shared/messages.ts';
import { zone, zoneCodes } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';

const MESSAGES = messages({
  ZONE: { en: 'zone must be one of {known}, but got: {got}', zh: '园区（zone）应为下列之一：{known}，实际为：{got}' },
  RATE: {
    en: '{field} must be from 0 to {most}, but got: {got}',
    zh: '{field}应为0至{most}个基点，实际为：{got}',
  },
  TERM: {
    en: 'termMonths must be from 1 to {most}, but got: {got}',
    zh: '期限（termMonths）应为1至{most}个月，实际为：{got}',
  },
  DAY: {
    en: '{field} must be from {from} to {to}, but got: {got}',
    zh: '{field}应为{from}至{to}之间的日期，实际为：{got}',
  },
});

/** Longest term of a need or product, in months. */
export const LONGEST_TERM = 360;

/** Highest yearly rate of a loan or product, in basis points: 100 %. */
export const HIGHEST_RATE = 10_000;

/** The whole, in basis points. */
export const WHOLE = 10_000;

/** Whether a term is from one month to {@link LONGEST_TERM}. */
export const isTerm = (months: number): boolean => months >= 1 && months <= LONGEST_TERM;

/** An amount in fen, exact. Takes the canonical text of Yuan: two decimals. */
export const fen = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

/** An amount of fen, 0 or more, as the canonical text of Yuan. */
export function yuan(amount: bigint): string {
  const digits = amount.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Whether `amount` is more than `limit`, both in yuan. */
export const exceeds = (amount: string, limit: string): boolean => fen(amount) > fen(limit);

/** Least amount of money there is, in yuan. */
export const LEAST_AMOUNT = '0.01';

/** The conditions of a list for the filters that have a value; `sql` takes that value as `?`. */
export const conditionsOf = (filters: readonly (readonly [sql: string, value: unknown])[]): Condition[] =>
  filters
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([sql, value]) => ({ sql, values: [value] }));

/** A rule of an input: refuses INVALID_INPUT where it does not hold. */
export function checkThat(holds: boolean, message: Message): void {
  if (!holds) throw refuse('INVALID_INPUT', message);
}

/** The zone with this code. Refuses INVALID_INPUT. */
export function requireZone(code: string): Zone {
  checkThat(zoneCodes.includes(code), MESSAGES.ZONE({ known: zoneCodes.join(', '), got: code.slice(0, 40) }));
  return zone(code);
}

/** Refuses INVALID_INPUT a rate that is not from 0 to {@link HIGHEST_RATE}. */
export function checkRate(field: string, rate: number): void {
  checkThat(rate >= 0 && rate <= HIGHEST_RATE, MESSAGES.RATE({ field, most: HIGHEST_RATE, got: rate }));
}

/** Refuses INVALID_INPUT a term that is not from one month to {@link LONGEST_TERM}. */
export const checkTerm = (months: number): void =>
  checkThat(isTerm(months), MESSAGES.TERM({ most: LONGEST_TERM, got: months }));

/** Refuses INVALID_INPUT a day that is not from one day to another. */
export function checkDay(field: string, day: string, { from, to }: { from: string; to: string }): void {
  checkThat(day >= from && day <= to, MESSAGES.DAY({ field, from, to, got: day }));
}

/** A step of a thing: the decision that it is, and the change that it makes. */
export interface Step extends Omit<NewDecision, 'subject'> {
  subject: { type: string; id: string };
  /** Type of the change for the feed. */
  type: string;
  /** Fields of the subject that differ; none for a new thing. */
  changedFields?: readonly string[];
  /** Default true: what an enterprise does with its money is its own matter. */
  restricted?: boolean;
  /** What the change tells. */
  payload?: Record<string, unknown>;
}

/** Stores the decision of a step, and records its change for the feed. */
export function storeStep(
  write: Write,
  { type, changedFields = [], restricted = true, payload = {}, ...decision }: Step,
): void {
  write.decide(decision);
  write.record({
    type,
    creditCode: decision.creditCode,
    subject: decision.subject,
    changedFields,
    restricted,
    payload,
  });
}

/** First and last calendar year that a query may ask for. */
const YEARS = { first: 2000, last: 2100 };

/** A calendar year; the error BAD_USER_INPUT for one that is out of reach. */
export function checkYear(year: number): number {
  if (year >= YEARS.first && year <= YEARS.last) return year;
  throw graphError('BAD_USER_INPUT', `year must be from ${YEARS.first} to ${YEARS.last}, but got: ${year}`);
}

/** The moments between which a calendar year lies, in China. */
export const momentsOf = (year: number): [from: Date, to: Date] => [
  instantAt(`${year}-01-01`, '00:00'),
  instantAt(`${year + 1}-01-01`, '00:00'),
];

/** The day by whose rules a year is measured: its last, or today while it lasts. */
export const measuredOn = (year: number, today: LocalDate): LocalDate =>
  `${year}-12-31` < today ? `${year}-12-31` : today;
