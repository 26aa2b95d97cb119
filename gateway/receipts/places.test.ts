/** What an operation reads of whom, and that its answer is what was asked for: without a server. */
import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, graphqlSync, parse } from 'graphql';
import { PUBLIC } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { readOperation } from './places.ts';
import type { ReadOperation } from './places.ts';
import { takeReadings } from './readings.ts';
import type { Reading } from './readings.ts';
import { RestrictedFields } from './restricted.ts';

const FOR_SOME = '"For the enterprise itself, officers of this department and auditors; null for everybody else."';
const SCHEMA = buildSchema(`
  scalar CreditCode
  type Query { enterprises: [Enterprise!] loan: Loan ${FOR_SOME} case: Loan ${FOR_SOME} check: String desk: [Thing!] }
  interface Thing { id: ID! }
  type Enterprise {
    creditCode: CreditCode! name: String person: MaskedString
    ${FOR_SOME} loans: LoanConnection ${FOR_SOME} secret: String ${FOR_SOME} list: [String!]
  }
  type MaskedString { value: String! }
  type LoanConnection { nodes: [Loan!]! }
  "A loan. For the enterprise itself, its bank, officers of this department and auditors."
  type Loan implements Thing { id: ID! enterprise: Enterprise amount: Int }
  type Note implements Thing { id: ID! creditCode: CreditCode ${FOR_SOME} ref: ID! text: String }
`);
const [A, B, C] = ['91420703YY00016P7F', '91420703M000100Y11', '91350100M000100Y43'] as const;
const loan = (amount: number, creditCode: string) => ({
  __typename: 'Loan',
  id: '1',
  amount,
  enterprise: { creditCode },
});
const DATA = {
  enterprises: [
    { creditCode: A, name: 'a', person: { value: '张**' }, secret: 's', list: [], loans: { nodes: [loan(1, A)] } },
    { creditCode: B, name: 'b', person: null, secret: null, list: ['x'], loans: null },
  ],
  loan: loan(2, A),
  case: loan(3, B),
  check: 'yes',
  desk: [loan(4, A), { __typename: 'Note', id: '2', creditCode: B, ref: 'n', text: 't' }],
};

const RESTRICTED = new RestrictedFields(SCHEMA, new Map(), { ofField: () => ['records'] });
const OFFICER: Principal = { ...PUBLIC, role: 'officer', subject: 'o', department: 'records' };
const OTHER: Principal = { ...OFFICER, department: 'elsewhere' };
const BANK: Principal = { ...PUBLIC, role: 'bank', subject: 'b', creditCodes: [C] };

/** The answer to an operation, as a department would give it. */
function answer(source: string): Record<string, unknown> {
  const { data, errors } = graphqlSync({ schema: SCHEMA, source, rootValue: DATA });
  if (!data) throw errors?.[0] ?? new Error('no data');
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}

/** An operation with its keys. */
function keyed(query: string): ReadOperation | undefined {
  const document = parse(query);
  return readOperation(SCHEMA, document, getOperationAST(document)!, RESTRICTED);
}

/** What a caller's operation leaves, as `<enterprise> <fields>`; a refused one begins with `!`. */
function left(query: string, principal: Principal = OFFICER): string[] {
  const read = keyed(query);
  if (!read) return [];
  const executed = { data: answer(read.source) };
  const readings = takeReadings(executed, read, { principal, named: () => [C] });
  // Whatever was asked for beside is gone again.
  expect(JSON.parse(JSON.stringify(executed.data))).toEqual(answer(query));
  return inWords(readings);
}

const NAMES: Readonly<Record<string, string>> = { [A]: 'A', [B]: 'B', [C]: 'named' };
const inWords = (readings: readonly Reading[]): string[] =>
  readings
    .flatMap(({ creditCodes, fields, refused }) =>
      creditCodes.map(code => `${refused ? '!' : ''}${NAMES[code]} ${[...fields].sort().join(' ')}`),
    )
    .sort();

describe('what is read of whom', () => {
  test.each<[what: string, query: string, left: string[]]>([
    [
      'what everybody may read leaves nothing',
      '{ enterprises { creditCode name } desk { ... on Note { id text } } }',
      [],
    ],
    ['a field, without its key', '{ enterprises { secret } }', ['A Enterprise.secret', 'B Enterprise.secret']],
    ['under another name', '{ enterprises { name: secret } }', ['A Enterprise.secret', 'B Enterprise.secret']],
    [
      'its key under the name of another',
      '{ enterprises { creditCode: name secret } }',
      ['A Enterprise.secret', 'B Enterprise.secret'],
    ],
    [
      'its key, asked for by the client, which gets it',
      '{ enterprises { creditCode code: creditCode secret } }',
      ['A Enterprise.secret', 'B Enterprise.secret'],
    ],
    [
      'its key, asked for by the client and skipped',
      '{ enterprises { creditCode @skip(if: true) ... @include(if: false) { code: creditCode } secret } }',
      ['A Enterprise.secret', 'B Enterprise.secret'],
    ],
    [
      'personal data',
      '{ enterprises { person { value } } }',
      ['A Enterprise.person MaskedString.value', 'B Enterprise.person MaskedString.value'],
    ],
    [
      'in a fragment',
      '{ enterprises { ...F } } fragment F on Enterprise { ... { secret } }',
      ['A Enterprise.secret', 'B Enterprise.secret'],
    ],
    [
      'in a fragment that is spread twice, once below what everybody may read',
      '{ loan { enterprise { ...F } } enterprises { ...F } } fragment F on Enterprise { name ...G } fragment G on Enterprise { secret }',
      ['A Enterprise.name Enterprise.secret Loan.enterprise', 'B Enterprise.secret'],
    ],
    [
      'a page, whose items say themselves whose they are',
      '{ enterprises { loans { nodes { amount } } } }',
      ['A Enterprise.loans Loan.amount', 'B Enterprise.loans Loan.amount'],
    ],
    ['what is of an enterprise by its owner', '{ loan { amount } }', ['A Loan.amount']],
    ['a query that not everybody may ask', '{ case { id } }', ['B Loan.id Query.case']],
    ['what says of nobody is of whom the request names', '{ check }', ['named Query.check']],
    ['through an interface', '{ desk { id ... on Note { text } ... on Loan { amount } } }', ['A Loan.amount Loan.id']],
    [
      'one name for the fields of several types',
      '{ desk { ... on Note { value: ref } ... on Loan { value: id } } }',
      ['A Loan.id', 'B Note.ref'],
    ],
    ['what is skipped was not read', '{ enterprises { secret @skip(if: true) name } }', []],
  ])('%s', (_what, query, wanted) => {
    expect(left(query)).toEqual(wanted);
  });
});

describe('what is refused', () => {
  test.each<[who: string, principal: Principal, query: string, left: string[]]>([
    [
      'an officer of another department gets nothing',
      OTHER,
      '{ enterprises { secret } }',
      ['!B Enterprise.secret', 'A Enterprise.secret'],
    ],
    ['a bank, an empty list', BANK, '{ enterprises { list } }', ['!A Enterprise.list', 'B Enterprise.list']],
    ['a bank that the contract names was answered', BANK, '{ loan { amount } }', ['A Loan.amount']],
    [
      'a service was answered that there is nothing',
      { ...PUBLIC, role: 'service' },
      '{ enterprises { secret } }',
      ['A Enterprise.secret', 'B Enterprise.secret'],
    ],
  ])('%s', (_who, principal, query, wanted) => {
    expect(left(query, principal)).toEqual(wanted);
  });

  test.each<[what: string, code: string, left: string[]]>([
    ['an error that refuses', 'UNAUTHORIZED_FIELD', ['!B Enterprise.secret', 'A Enterprise.secret']],
    ['a department that was down told nothing', 'SUBGRAPH_UNAVAILABLE', ['A Enterprise.secret']],
  ])('%s', (_what, code, wanted) => {
    const read = keyed('{ enterprises { secret } }')!;
    const error = { path: ['enterprises', 1, 'secret'], extensions: { code } };
    const executed = { data: answer(read.source), errors: [error as never] };
    const readings = takeReadings(executed, read, { principal: OFFICER, named: () => [] });
    expect(inWords(readings)).toEqual(wanted);
  });
});

test('names that the client uses are not used for keys', () => {
  const query = '{ enterprises { receiptSubject: name creditCode: name secret } }';
  expect(keyed(query)?.source).toContain('receiptSubject_: creditCode');
  expect(left(query)).toHaveLength(2);
});

test('an operation that asks for all keys itself is executed as it is', () => {
  expect(keyed('{ enterprises { code: creditCode secret } }')?.isKeyed).toBe(false);
  expect(keyed('{ enterprises { code: creditCode @skip(if: false) secret } }')?.isKeyed).toBe(true);
});
