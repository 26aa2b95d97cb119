/**
 * The platform's GraphQL scalars, which every department's schema.graphql declares with the common types (`scalar
 * CreditCode @specifiedBy(...)`); their description and specification stand there, so none is set here. Input that
 * breaks a rule is refused with BAD_USER_INPUT and a message that says the rule and what was got.
 */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import { formatMoment } from '../clock/index.ts';
import {
  hasCreditCodeForm,
  isCalendarDate,
  isIssuedCode,
  normalizeCreditCode,
  parseCreditCode,
  parseProjectCode,
} from '../identifiers/index.ts';
import type { Parsed } from '../identifiers/index.ts';

/** A normalised unified social credit code, 18 characters. */
export type CreditCode = string;
/** A normalised project code, 24 characters with hyphens. */
export type ProjectCode = string;
/** A calendar day, YYYY-MM-DD: a resolver receives this; it may return this or a JS Date. */
export type DateValue = string;
/** A moment: a resolver receives a JS Date; it may return a JS Date or a text of RFC 3339 or PostgreSQL form. */
export type DateTimeValue = Date;
/** Yuan with exactly 2 decimals, e.g. "1234.50"; never a float. */
export type YuanValue = string;

const CHINA_DAY = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** One rule for every form of input: `read` gets the plain value and throws an error that says what is wrong. */
function scalar<In, Out>(
  name: string,
  read: (value: unknown) => In,
  write: (value: unknown) => Out,
): GraphQLScalarType<In, Out> {
  const refusing = (value: unknown, nodes?: ValueNode): In => {
    try {
      return read(value);
    } catch (error) {
      throw new GraphQLError(`${name}: ${(error as Error).message}`, {
        extensions: { code: 'BAD_USER_INPUT' },
        ...(nodes && { nodes }),
      });
    }
  };
  return new GraphQLScalarType<In, Out>({
    name,
    parseValue: value => refusing(value),
    parseLiteral: node => refusing(literalValue(node), node),
    serialize: value => {
      try {
        return write(value);
      } catch (error) {
        throw new TypeError(`${name}: ${(error as Error).message}`);
      }
    },
  });
}

/** A literal that no scalar accepts: kept as written, so that the message can show it and 0.10 is never a float. */
class RefusedLiteral {
  readonly kind: Kind;
  readonly written: string;
  constructor(kind: Kind, written: string) {
    this.kind = kind;
    this.written = written;
  }
}

function literalValue(node: ValueNode): unknown {
  if (node.kind === Kind.STRING) return node.value;
  if (node.kind === Kind.INT) return BigInt(node.value);
  return new RefusedLiteral(node.kind, 'value' in node ? String(node.value) : node.kind);
}

/** For messages: the value as the caller wrote it, cut at 60 characters. */
function shown(value: unknown): string {
  const written = describe(value);
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}

function describe(value: unknown): string {
  if (value instanceof RefusedLiteral) return value.written;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : value.toISOString();
  if (typeof value === 'bigint') return String(value);
  return JSON.stringify(value) ?? String(value);
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`must be a string, but got: ${shown(value)}`);
  return value;
}

function valid<T extends { code: string }>(parsed: Parsed<T>): string {
  if (!parsed.ok) throw new RangeError(parsed.problems.join('; '));
  return parsed.value.code;
}

/**
 * Unified social credit code, GB 32100-2015; input is normalised (width, case, spaces) and checked. Stored
 * values are trusted. A code that was issued with wrong check characters passes where the register vouches for it.
 */
const CreditCodeScalar = scalar('CreditCode', value => creditCode(text(value)), text);

const creditCode = (written: string): CreditCode =>
  isIssuedCode(written) ? normalizeCreditCode(written) : valid(parseCreditCode(written));

/**
 * Project code, GB/T 40058-2021; input is normalised (width, spaces, hyphens) and checked. Stored values are trusted.
 */
const ProjectCodeScalar = scalar('ProjectCode', value => valid(parseProjectCode(text(value))), text);

/**
 * The years of the days and moments that a caller may send: those of the lunar calendar that the holidays are counted
 * by (chinese-days: 1900 to 2099).
 */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2099-12-31';

/** A day that a caller sends. */
function inputDate(value: unknown): DateValue {
  const day = readDate(value);
  if (day >= FIRST_DAY && day <= LAST_DAY) return day;
  throw new RangeError(`must be from ${FIRST_DAY} to ${LAST_DAY}, but got: ${shown(value)}`);
}

/** A moment that a caller sends, on such a day in China. */
function inputDateTime(value: unknown): DateTimeValue {
  const moment = readDateTime(value);
  const day = chinaTime(moment).slice(0, FIRST_DAY.length);
  if (day >= FIRST_DAY && day <= LAST_DAY) return moment;
  throw new RangeError(`must be from ${FIRST_DAY} to ${LAST_DAY}, but got: ${shown(value)}`);
}

/** A day as YYYY-MM-DD. A JS Date is written as the day it was in Asia/Shanghai. */
export const DateScalar = scalar('Date', inputDate, value => readDate(value instanceof Date ? chinaDay(value) : value));

function readDate(value: unknown): DateValue {
  if (!isCalendarDate(text(value)))
    throw new RangeError(`must be a real calendar date written YYYY-MM-DD, but got: ${shown(value)}`);
  return value as string;
}

function chinaDay(date: Date): string {
  if (Number.isNaN(date.getTime())) throw new RangeError('must be a real date, but got: an invalid Date');
  return CHINA_DAY.format(date);
}

const RFC3339 = /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const POSTGRES = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?[+-]\d{2})(:\d{2})?$/;

/**
 * A moment, RFC 3339 with its offset. Read to a JS Date (milliseconds; finer digits are cut). Written with the offset
 * of China, +08:00, and with milliseconds only where there are any. A leap second (:60) is refused: a JS Date cannot
 * hold it.
 */
export const DateTimeScalar = scalar('DateTime', inputDateTime, value =>
  chinaTime(value instanceof Date ? value : readDateTime(fromPostgres(value))),
);

function readDateTime(value: unknown): DateTimeValue {
  const [time, day] = RFC3339.exec(text(value)) ?? [];
  if (time === undefined || day === undefined || !isCalendarDate(day)) {
    throw new RangeError(
      `must be a real time of RFC 3339 with its offset (2026-03-01T09:30:00+08:00), but got: ${shown(value)}`,
    );
  }
  return new Date(time.toUpperCase());
}

/** timestamptz as PostgreSQL prints it ("2026-03-01 01:30:00.5+00") in RFC 3339 form; anything else unchanged. */
function fromPostgres(value: unknown): unknown {
  return typeof value === 'string'
    ? value.replace(POSTGRES, (_, day, time, minutes = ':00') => `${day}T${time}${minutes}`)
    : value;
}

function chinaTime(date: Date): string {
  if (Number.isNaN(date.getTime())) throw new RangeError('must be a real time, but got: an invalid Date');
  return formatMoment(date);
}

/**
 * An amount in yuan, exact, as a string with 2 decimals: up to 16 digits before the point and 2 after (numeric(18,2)).
 * Input is a string or an integer; a float is refused, since it may already have lost fen. Further decimals must be
 * zeros.
 */
export const YuanScalar = scalar('Yuan', readYuan, readYuan);

function readYuan(value: unknown): YuanValue {
  const float =
    value instanceof RefusedLiteral ? value.kind === Kind.FLOAT : typeof value === 'number' && !Number.isInteger(value);
  if (float) {
    throw new TypeError(`must be a string such as "1234.50" or an integer, never a float, but got: ${shown(value)}`);
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`an amount above 9007199254740991 must be a string, but got: ${shown(value)}`);
  }
  const amount = typeof value === 'number' || typeof value === 'bigint' ? String(value) : text(value);
  const parts = amount.length <= 60 ? /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) : null;
  if (!parts) throw new RangeError(`must be digits with at most one point ("1234.50"), but got: ${shown(value)}`);
  const [, sign, digits = '', decimals = ''] = parts;
  const whole = digits.replace(/^0+(?=\d)/, '');
  const fen = decimals.replace(/0+$/, '');
  if (fen.length > 2) throw new RangeError(`must have at most 2 decimals, but got: ${shown(value)}`);
  if (whole.length > 16)
    throw new RangeError(`must have at most 18 digits, 2 of them decimals, but got: ${shown(value)}`);
  const exact = `${whole}.${fen.padEnd(2, '0')}`;
  return sign && /[1-9]/.test(exact) ? `-${exact}` : exact;
}

function refuseJson(): never {
  throw new GraphQLError('JSON: is output only, never input', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Any JSON value, as it is: for facts and parameters whose shape is the rule's own. Never an input. */
const JSONScalar = new GraphQLScalarType({ name: 'JSON', parseValue: refuseJson, parseLiteral: refuseJson });

/** Their resolvers, which subgraph.ts adds to each department's. */
export const scalars = {
  CreditCode: CreditCodeScalar,
  ProjectCode: ProjectCodeScalar,
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Yuan: YuanScalar,
  JSON: JSONScalar,
};

/**
 * What a process that stands before the departments can refuse in their name. It does not know which codes were issued
 * with wrong check characters: those it leaves to the departments.
 */
export const edgeScalars = {
  CreditCode: scalar('CreditCode', value => creditCodeForm(text(value)), text),
  ProjectCode: ProjectCodeScalar,
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Yuan: YuanScalar,
};

const creditCodeForm = (written: string): CreditCode =>
  hasCreditCodeForm(written) ? normalizeCreditCode(written) : valid(parseCreditCode(written));
