import { describe, expect, test } from '@jest/globals';
import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import fc from 'fast-check';
import { graphql, parse } from 'graphql';
import { DateScalar, DateTimeScalar, YuanScalar, scalars } from './scalars.ts';

const schema = buildSubgraphSchema({
  typeDefs: parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    "Unified social credit code 统一社会信用代码."
    scalar CreditCode @specifiedBy(url: "https://example.gov.cn/GB-32100-2015")
    scalar ProjectCode scalar Date scalar DateTime scalar Yuan
    type Query { creditCode(v: CreditCode!): CreditCode projectCode(v: ProjectCode!): ProjectCode date(v: Date!): Date dateTime(v: DateTime!): DateTime yuan(v: Yuan!): Yuan }
  `),
  resolvers: {
    ...scalars,
    Query: Object.fromEntries(
      ['creditCode', 'projectCode', 'date', 'dateTime', 'yuan'].map(field => [
        field,
        (_: unknown, args: { v: unknown }) => args.v,
      ]),
    ),
    // Resolvers as data: the library's type wants them written out.
  } as never,
});

const types: Record<string, string> = {
  creditCode: 'CreditCode',
  projectCode: 'ProjectCode',
  date: 'Date',
  dateTime: 'DateTime',
  yuan: 'Yuan',
};
const run = async (source: string, variableValues?: Record<string, unknown>) => {
  const result = await graphql({ schema, source, variableValues });
  return result.errors ? result.errors.map(error => error.message) : Object.values(result.data ?? {})[0];
};
/** The same value as a literal and as a variable. */
const both = async (field: string, value: unknown) => [
  await run(`{ ${field}(v: ${JSON.stringify(value)}) }`),
  await run(`query ($v: ${types[field]}!) { ${field}(v: $v) }`, { v: value }),
];

describe('in and out, as a literal and as a variable', () => {
  test.each([
    ['creditCode', ' 91420703-ma4k0001 04', '91420703MA4K000104'],
    ['projectCode', '26114207030401123452', '2611-420703-04-01-123452'],
    ['date', '2028-02-29', '2028-02-29'],
    ['dateTime', '2026-03-01T01:30:00Z', '2026-03-01T09:30:00+08:00'],
    ['dateTime', '2026-03-01t09:30:00.250+08:00', '2026-03-01T09:30:00.250+08:00'],
    ['dateTime', '2026-02-28T20:00:00-04:00', '2026-03-01T08:00:00+08:00'],
    ['yuan', '1234.5', '1234.50'],
    ['yuan', 1234, '1234.00'],
    ['yuan', '-0.00', '0.00'],
    ['yuan', '0001234567890123456.70', '1234567890123456.70'],
  ])('%s %p → %p', async (field, value, expected) => expect(await both(field, value)).toEqual([expected, expected]));

  test('an integer literal beyond 2^53 stays exact', async () => {
    expect(await run('{ yuan(v: 9007199254740993) }')).toBe('9007199254740993.00');
  });
});

describe('misuse: the message says the rule and what was got', () => {
  test.each([
    ['creditCode', '91420703MA4K0001', 'CreditCode: must be 18 characters, but got: 16'],
    [
      'creditCode',
      '91350100M000100Y53',
      'CreditCode: organisation code check digit: expected 4, but got: 5; check digit: expected 6, but got: 3',
    ],
    ['creditCode', 91, 'CreditCode: must be a string, but got: 91'],
    ['projectCode', '2611-420703-04-01-123453', 'ProjectCode: check digit: expected 2, but got: 3'],
    ['date', '2026-02-29', 'Date: must be a real calendar date written YYYY-MM-DD, but got: "2026-02-29"'],
    ['date', '2026/02/01', 'Date: must be a real calendar date written YYYY-MM-DD, but got: "2026/02/01"'],
    [
      'dateTime',
      '2026-03-01T09:30:00',
      'DateTime: must be a real time of RFC 3339 with its offset (2026-03-01T09:30:00+08:00), but got: "2026-03-01T09:30:00"',
    ],
    [
      'dateTime',
      '2026-02-30T09:30:00Z',
      'DateTime: must be a real time of RFC 3339 with its offset (2026-03-01T09:30:00+08:00), but got: "2026-02-30T09:30:00Z"',
    ],
    [
      'dateTime',
      '2026-03-01T24:00:00Z',
      'DateTime: must be a real time of RFC 3339 with its offset (2026-03-01T09:30:00+08:00), but got: "2026-03-01T24:00:00Z"',
    ],
    ['date', '0001-01-01', 'Date: must be from 1900-01-01 to 2099-12-31, but got: "0001-01-01"'],
    ['date', '2100-01-01', 'Date: must be from 1900-01-01 to 2099-12-31, but got: "2100-01-01"'],
    [
      'dateTime',
      '2099-12-31T16:00:00Z',
      'DateTime: must be from 1900-01-01 to 2099-12-31, but got: "2099-12-31T16:00:00Z"',
    ],
    [
      'dateTime',
      '1899-12-31T23:59:59+08:00',
      'DateTime: must be from 1900-01-01 to 2099-12-31, but got: "1899-12-31T23:59:59+08:00"',
    ],
    ['yuan', 1234.5, 'Yuan: must be a string such as "1234.50" or an integer, never a float, but got: 1234.5'],
    ['yuan', '1.234', 'Yuan: must have at most 2 decimals, but got: "1.234"'],
    [
      'yuan',
      '12345678901234567',
      'Yuan: must have at most 18 digits, 2 of them decimals, but got: "12345678901234567"',
    ],
    ['yuan', '1,000.00', 'Yuan: must be digits with at most one point ("1234.50"), but got: "1,000.00"'],
    ['yuan', '0'.repeat(100), `Yuan: must be digits with at most one point ("1234.50"), but got: "${'0'.repeat(59)}…`],
    ['yuan', true, 'Yuan: must be a string, but got: true'],
  ])('%s %p', async (field, value, message) => {
    expect(await both(field, value)).toEqual([
      [message],
      [`Variable "$v" got invalid value ${JSON.stringify(value)}; ${message}`],
    ]);
  });

  test('a float literal is shown as it was written', async () => {
    expect(await run('{ yuan(v: 0.10) }')).toEqual([
      'Yuan: must be a string such as "1234.50" or an integer, never a float, but got: 0.10',
    ]);
  });

  test('an unsafe integer variable must be a string', async () => {
    expect(await run('query ($v: Yuan!) { yuan(v: $v) }', { v: 2 ** 53 })).toEqual([
      'Variable "$v" got invalid value 9007199254740992; Yuan: an amount above 9007199254740991 must be a string, but got: 9007199254740992',
    ]);
  });

  test('the error has the code BAD_USER_INPUT and, for a literal, its place', async () => {
    const { errors } = await graphql({ schema, source: '{ yuan(v: 0.1) }' });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, locations: [{ line: 1, column: 11 }] });
  });
});

describe('serialising what a database gives', () => {
  test('Date: a JS Date becomes the day in Asia/Shanghai, also in the summers of 1986 to 1991', () => {
    expect(DateScalar.serialize(new Date('2026-02-28T16:00:00Z'))).toBe('2026-03-01');
    expect(DateScalar.serialize(new Date('2026-02-28T15:59:59Z'))).toBe('2026-02-28');
    expect(DateScalar.serialize(new Date('1988-07-31T15:00:00Z'))).toBe('1988-08-01');
  });

  test.each([
    ['2026-03-01 01:30:00+00', '2026-03-01T09:30:00+08:00'],
    ['2026-03-01 07:00:00.123456+05:30', '2026-03-01T09:30:00.123+08:00'],
    ['2026-03-01T01:30:00Z', '2026-03-01T09:30:00+08:00'],
  ])('DateTime: %s', (stored, written) => expect(DateTimeScalar.serialize(stored)).toBe(written));

  test('Yuan: numeric text, bigint and whole numbers', () => {
    expect(['1234.5000', '0', 12n, 12].map(stored => YuanScalar.serialize(stored))).toEqual([
      '1234.50',
      '0.00',
      '12.00',
      '12.00',
    ]);
  });

  test.each([
    [
      () => YuanScalar.serialize(0.1),
      'Yuan: must be a string such as "1234.50" or an integer, never a float, but got: 0.1',
    ],
    [() => YuanScalar.serialize('33.333'), 'Yuan: must have at most 2 decimals, but got: "33.333"'],
    [() => DateScalar.serialize(new Date(NaN)), 'Date: must be a real date, but got: an invalid Date'],
    [() => DateTimeScalar.serialize(1_700_000_000), 'DateTime: must be a string, but got: 1700000000'],
  ])('%s', (call, message) => expect(call).toThrow(new TypeError(message)));
});

describe('properties', () => {
  test('Yuan is exact for every numeric(18,2)', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }), fen => {
        const digits = String(fen < 0n ? -fen : fen).padStart(3, '0');
        const amount = `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(YuanScalar.parseValue(amount)).toBe(amount);
      }),
    );
  });

  test('DateTime written and read again is the same moment', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        moment => {
          expect((DateTimeScalar.parseValue(DateTimeScalar.serialize(moment)) as Date).getTime()).toBe(
            moment.getTime(),
          );
        },
      ),
    );
  });
});

test("description and @specifiedBy stay those of the department's schema", () => {
  const printed = printSubgraphSchema(schema);
  expect(printed).toContain('"""Unified social credit code 统一社会信用代码."""');
  expect(printed).toMatch(/scalar CreditCode\s+@specifiedBy\(url: "https:\/\/example.gov.cn\/GB-32100-2015"\)/);
});
