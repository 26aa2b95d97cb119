/** What is asked for is of the grant's zone alone, and what an answer has of another zone is taken out. */
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, print, validate } from 'graphql';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { NotByName, enterprisesNamed } from './consent.ts';
import { ownerOf, withSubjects } from './subjects.ts';
import { OutsideZone, bindToZone, projected } from './zone.ts';

const SCHEMA = buildSchema(`
  scalar CreditCode
  type Query {
    enterprise(creditCode: CreditCode!): Enterprise
    enterprisesOf(creditCodes: [CreditCode!]!): [Enterprise!]
    enterprises(filter: EnterpriseFilter, first: Int): EnterpriseConnection
    portfolio(filter: PortfolioFilter): EnterpriseConnection
    loans(zone: String!, year: Int): [Loan!]
    fines(creditCode: CreditCode, first: Int): FineConnection
    fine(id: ID!): Fine
    draw(id: ID!): Draw
    notice(id: ID!): Notice
    keys: [String!]
    everything: [Fine!]
    anything: Anything
  }
  union Anything = Fine | Draw
  enum Size { LARGE SMALL }
  input EnterpriseFilter { zone: String, name: String, size: Size, codes: [Int!] }
  input PortfolioFilter { zones: [String!] }
  type Enterprise { creditCode: CreditCode! name: String zone: String fines(first: Int): FineConnection parent: Enterprise owner: Enterprise! things: [Anything!]! }
  type EnterpriseConnection { nodes: [Enterprise!]! totalCount: Int }
  type FineConnection { nodes: [Fine!]! totalCount: Int }
  type Fine { id: ID! creditCode: CreditCode! amount: Int }
  type Draw { id: ID! zone: String! rule: Rule }
  type Rule { code: String zone: String }
  type Notice { id: ID! text: String }
  type Loan { id: ID! zone: String! }
  type Mutation { found(input: FoundInput!): Enterprise }
  input FoundInput { zone: String!, homeZone: String, name: String }
`);
const OWN = '91420703YY00016P7F';
const OTHER = '91360112MA3A00079L';
const AT = { zone: 'gedian', place: 'EAST_LAKE' };
const bound = (query: string, variables: object = {}): string =>
  print(bindToZone(SCHEMA, parse(query), variables as Record<string, unknown>, AT).document)
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('a list is asked for by the zone', () => {
  test.each([
    ['an argument', '{ loans(year: 1) { id } }', {}, '{ loans(year: 1, zone: "gedian") { id } }'],
    ['an argument that says so', '{ loans(zone: "gedian") { id } }', {}, '{ loans(zone: "gedian") { id } }'],
    [
      'a variable',
      'query ($z: String!, $y: Int) { loans(zone: $z, year: $y) { id } }',
      { z: 'gedian', y: 1 },
      'query ($y: Int) { loans(year: $y, zone: "gedian") { id } }',
    ],
    ['a filter', '{ enterprises { totalCount } }', {}, '{ enterprises(filter: {zone: "gedian"}) { totalCount } }'],
    [
      'a filter in a variable, whose other members stay',
      'query ($f: EnterpriseFilter) { enterprises(filter: $f) { totalCount } }',
      { f: { name: 'a', size: 'LARGE', codes: [1] } },
      '{ enterprises(filter: {zone: "gedian", name: "a", size: LARGE, codes: [1]}) { totalCount } }',
    ],
    ['zones', '{ portfolio { totalCount } }', {}, '{ portfolio(filter: {zones: ["gedian"]}) { totalCount } }'],
    [
      'a fragment',
      '{ ...f } fragment f on Query { a: loans(zone: "gedian") { id } }',
      {},
      '{ ...f } fragment f on Query { a: loans(zone: "gedian") { id } }',
    ],
  ])('by %s', (_way, query, variables, expected) => {
    expect(bound(query, variables)).toBe(expected);
    expect(validate(SCHEMA, parse(bound(query, variables)))).toEqual([]);
  });

  test.each([
    ['of another zone', '{ loans(zone: "yili") { id } }', {}],
    ['of another zone by a variable', 'query ($z: String!) { loans(zone: $z) { id } }', { z: 'yili' }],
    ['of another zone by a filter', '{ enterprises(filter: {zone: "yili"}) { totalCount } }', {}],
    [
      'of another zone by a filter in a variable',
      'query ($f: EnterpriseFilter) { enterprises(filter: $f) { totalCount } }',
      { f: { zone: 'yili' } },
    ],
    ['of another zone beside', '{ portfolio(filter: {zones: ["gedian", "yili"]}) { totalCount } }', {}],
    ['of another zone under a second name', '{ a: loans(zone: "gedian") { id } b: loans(zone: "yili") { id } }', {}],
    ['of another zone in a fragment', '{ ...f } fragment f on Query { loans(zone: "yili") { id } }', {}],
    ['of any zone', '{ everything { amount } }', {}],
    ['of any zone in pages', '{ fines { totalCount } }', {}],
    ['of any zone where the key is null', 'query ($c: CreditCode) { fines(creditCode: $c) { totalCount } }', {}],
    ['of which nobody knows whose it is', '{ notice(id: 1) { text } }', {}],
    ['that may be of several types', '{ anything { __typename } }', {}],
    ['that has no owner', '{ keys }', {}],
  ])('what is %s is not asked for', (_way, query, variables) => {
    expect(() => bound(query, variables)).toThrow(OutsideZone);
  });

  test('one thing is asked for by its key, and judged by whose it is', () => {
    for (const query of ['{ fine(id: 1) { amount } }', '{ draw(id: 1) { id } }', '{ __typename }'])
      expect(bound(query)).toBe(print(parse(query)).replaceAll(/\s+/g, ' '));
    const { named } = bindToZone(
      SCHEMA,
      parse('query ($c: CreditCode!) { a: enterprise(creditCode: $c) { name } fines(creditCode: "x") { totalCount } }'),
      { c: OTHER },
      AT,
    );
    expect([...named]).toEqual([
      ['a', [OTHER]],
      ['fines', ['x']],
    ]);
  });
});

describe('a case is handed over where it is decided, by who is where it was applied for', () => {
  const found = 'mutation ($input: FoundInput!) { found(input: $input) { name } }';
  const case_ = { zone: 'gedian', homeZone: 'EAST_LAKE', name: 'a' };

  test('as it was applied for', () => {
    expect(bound(found, { input: case_ })).toBe(found);
  });

  test.each([
    ['for another zone', { ...case_, zone: 'yili' }, AT],
    ['from elsewhere', { ...case_, homeZone: 'yili' }, AT],
    ['from nowhere', { ...case_, homeZone: null }, AT],
    ['by who is nowhere', case_, { ...AT, place: null }],
    ['by who is nowhere, from nowhere', { ...case_, homeZone: null }, { ...AT, place: null }],
  ])('not %s', (_what, input, at) => {
    expect(() => bindToZone(SCHEMA, parse(found), { input }, at)).toThrow(OutsideZone);
  });
});

/** So many credit codes, as a list in an operation. */
const many = (count: number): string =>
  Array.from({ length: count }, (_one, serial) =>
    JSON.stringify(makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial })),
  ).join(', ');

/** An answer as departments give it, with what was asked for beside. */
function shown(query: string, data: object, consenting: string[] | null = null): { data: unknown; isWhole: boolean } {
  const document = parse(query);
  const { named } = bindToZone(SCHEMA, document, {}, AT);
  return projected({
    view: SCHEMA,
    document,
    variables: {},
    data,
    named,
    zoneOf: code => ({ [OWN]: 'gedian', [OTHER]: 'xinjian' })[code],
    ownerOf,
    zone: 'gedian',
    consenting: consenting && new Set(consenting),
  });
}
const own = { exchange_subject: OWN };
const foreign = { exchange_subject: OTHER };

describe('where enterprises are read by their consent', () => {
  const NEIGHBOUR = '91420703MA4K000104';
  const answered = {
    enterprise: {
      ...own,
      name: 'one',
      parent: { exchange_subject: NEIGHBOUR, exchange_zone: 'gedian', name: 'hidden' },
    },
  };
  const query = `{ enterprise(creditCode: "${OWN}") { name parent { name } } }`;

  test('nothing is shown of others of the zone, also of those that will be registered there', () => {
    expect(shown(query, answered, [OWN])).toEqual({
      data: { enterprise: { name: 'one', parent: null } },
      isWhole: false,
    });
    expect(shown(query, answered, [OWN, NEIGHBOUR]).data).toEqual({
      enterprise: { name: 'one', parent: { name: 'hidden' } },
    });
  });

  const named = (text: string, variables: Record<string, unknown> = {}): string[] =>
    enterprisesNamed(bindToZone(SCHEMA, parse(text), variables, AT));

  test('each root field names the enterprises that it reads: by alias, fragment and variable', () => {
    const text = `query ($c: CreditCode!) { a: enterprise(creditCode: $c) { name } ...f }
      fragment f on Query { __typename fines(creditCode: "${OTHER}") { totalCount } }`;
    expect(named(text, { c: OWN })).toEqual([OWN, OTHER]);
    expect(named(`{ enterprisesOf(creditCodes: ["${OWN}", "${OTHER}"]) { name } }`)).toEqual([OWN, OTHER]);
  });

  test.each([
    ['a list of the zone', '{ enterprises { nodes { name } } }'],
    [
      'a list in a fragment beside',
      `{ enterprise(creditCode: "${OWN}") { name } ...f } fragment f on Query { loans(zone: "gedian") { id } }`,
    ],
    ['a thing by its id', '{ fine(id: 1) { amount } }'],
    ['what is no code', '{ enterprise(creditCode: "one") { name } }'],
    ['a code that is only read as one', `{ enterprise(creditCode: " ${OWN}") { name } }`],
    ['a case', 'mutation { found(input: { zone: "gedian", homeZone: "EAST_LAKE" }) { name } }'],
    ['a code among too many', `{ enterprisesOf(creditCodes: [${many(101)}]) { name } }`],
  ])('not %s', (_what, text) => {
    expect(() => named(text)).toThrow(NotByName);
  });

  test('a hundred at once', () => {
    expect(named(`{ enterprisesOf(creditCodes: [${many(100)}]) { name } }`)).toHaveLength(100);
  });
});

describe('what an answer has of another zone is taken out', () => {
  test('from lists, as if there were none', () => {
    expect(
      shown('{ enterprises { nodes { name parent { name } } } }', {
        enterprises: {
          nodes: [
            { ...own, name: 'one', parent: { ...foreign, name: 'hidden' } },
            { ...foreign, name: 'hidden', parent: null },
          ],
        },
      }),
    ).toEqual({ data: { enterprises: { nodes: [{ name: 'one', parent: null }] } }, isWhole: false });
  });

  test('where there must be something, its parent is not there either', () => {
    expect(
      shown(`{ enterprise(creditCode: "${OWN}") { name owner { name } } }`, {
        enterprise: { ...own, name: 'one', owner: { ...foreign, name: 'hidden' } },
      }),
    ).toEqual({ data: { enterprise: null }, isWhole: false });
  });

  test('counts of a named enterprise too, whatever the answer has', () => {
    expect(shown(`{ fines(creditCode: "${OTHER}") { totalCount } }`, { fines: { totalCount: 7 } })).toEqual({
      data: { fines: null },
      isWhole: false,
    });
  });

  test('all of what names several enterprises, where one of them is of another zone', () => {
    const answer = { enterprisesOf: [{ ...own, name: 'one' }] };
    const asked = (...codes: string[]) =>
      shown(`{ enterprisesOf(creditCodes: ${JSON.stringify(codes)}) { name } }`, answer);
    expect(asked(OWN)).toEqual({ data: { enterprisesOf: [{ name: 'one' }] }, isWhole: true });
    for (const codes of [
      [OWN, OTHER],
      [OTHER, OWN],
    ]) {
      expect(asked(...codes)).toEqual({ data: { enterprisesOf: null }, isWhole: false });
    }
  });

  test('by the zone of what is of no enterprise; a rule of another zone is no data of it', () => {
    const draw = { exchange_zone: 'gedian', id: '1', rule: { code: 'R', zone: 'yili' } };
    expect(shown('{ draw(id: 1) { id rule { code zone } } }', { draw })).toEqual({
      data: { draw: { id: '1', rule: { code: 'R', zone: 'yili' } } },
      isWhole: true,
    });
    expect(shown('{ draw(id: 1) { id } }', { draw: { ...draw, exchange_zone: 'yili' } })).toEqual({
      data: { draw: null },
      isWhole: false,
    });
  });

  test('an enterprise that is not registered yet is where its application says', () => {
    const of = (zone: string) => ({ draw: { exchange_subject: 'new', exchange_zone: zone, id: '1' } });
    expect(shown('{ draw(id: 1) { id } }', of('gedian')).data).toEqual({ draw: { id: '1' } });
    expect(shown('{ draw(id: 1) { id } }', of('yili')).data).toEqual({ draw: null });
  });

  test('of several types; and nothing that was not asked for stays', () => {
    const query = `{ enterprise(creditCode: "${OWN}") { alias: name things { ... on Fine { amount } } } }`;
    const things = [
      { ...own, exchange_type: 'Fine', amount: 1 },
      { ...foreign, exchange_type: 'Fine', amount: 2 },
      { exchange_zone: 'gedian', exchange_type: 'Draw' },
    ];
    expect(shown(query, { enterprise: { ...own, alias: 'one', name: 'beside', things } })).toEqual({
      data: { enterprise: { alias: 'one', things: [{ amount: 1 }, {}] } },
      isWhole: false,
    });
  });
});

test('owners are asked for beside: enterprises, zones of what has one, and types of what may have several', () => {
  const asked = print(
    withSubjects(SCHEMA, parse('{ draw(id: 1) { rule { code } } anything { ... on Fine { amount } } }')),
  );
  expect(asked.replaceAll(/\s+/g, ' ')).toBe(
    '{ draw(id: 1) { rule { code } exchange_zone: zone } ' +
      'anything { ... on Fine { amount exchange_subject: creditCode } exchange_type: __typename } }',
  );
});
