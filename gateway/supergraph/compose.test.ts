import { describe, expect, test } from '@jest/globals';
import { composeContracts } from './compose.ts';
import type { Composition } from './compose.ts';
import { LINK } from '../testing/gateway.ts';

const contract = (name: string, sdl: string) => ({ name, url: `http://${name}.test/`, sdl: `${LINK} ${sdl}` });
const A = contract('a', 'type Query { a: E } type E @key(fields: "id") { id: ID! one: Int }');
const B = contract('b', 'type E @key(fields: "id") { id: ID! two: Int }');
const WRONG = contract('w', 'type E @key(fields: "nothing") { id: ID! }');
const WRONG_TOO = contract('x', 'type Query { a: Nothing }');
const inForce = ({ contracts, problems }: Composition) => [
  contracts.map(({ name }) => name),
  problems.map(({ department }) => department),
];

describe('one wrong contract never spoils the others', () => {
  test('none is wrong', () => {
    expect(inForce(composeContracts([A, B]))).toEqual([['a', 'b'], []]);
  });

  test('one or several are wrong', () => {
    expect(inForce(composeContracts([A, B, WRONG]))).toEqual([['a', 'b'], ['w']]);
    expect(inForce(composeContracts([A, B, WRONG, WRONG_TOO]))).toEqual([
      ['a', 'b'],
      ['w', 'x'],
    ]);
  });

  test('contracts that need each other stay together', () => {
    // Neither composes alone: each requires a field of the other.
    const c = contract(
      'c',
      'type Query { c: E } type E @key(fields: "id") { id: ID! three: Int four: Int @external five: Int @requires(fields: "four") }',
    );
    const d = contract(
      'd',
      'type E @key(fields: "id") { id: ID! four: Int three: Int @external six: Int @requires(fields: "three") }',
    );
    expect(inForce(composeContracts([c, d, WRONG]))).toEqual([['c', 'd'], ['w']]);
    expect(inForce(composeContracts([c, d, WRONG, WRONG_TOO]))).toEqual([
      ['c', 'd'],
      ['w', 'x'],
    ]);
  });

  test('order by name is no reason to be left out', () => {
    // a has no Query of its own, so it composes after b only.
    expect(inForce(composeContracts([B, { ...A, name: 'c' }, WRONG, WRONG_TOO]))).toEqual([
      ['b', 'c'],
      ['w', 'x'],
    ]);
  });

  test('all are wrong', () => {
    expect(composeContracts([WRONG, WRONG_TOO])).toMatchObject({
      supergraph: null,
      contracts: [],
      problems: [{ department: 'w' }, { department: 'x' }],
    });
  });

  test('a version that worked stays in force, and what was in force before goes on', () => {
    const before = composeContracts([A, B]);
    const after = composeContracts([A, { ...B, sdl: WRONG.sdl }], before);
    expect(inForce(after)).toEqual([['a', 'b'], ['b']]);
    expect(after.supergraph).toEqual(before.supergraph);
    const both = composeContracts(
      [
        { ...A, sdl: 'nonsense' },
        { ...B, sdl: WRONG.sdl },
      ],
      before,
    );
    expect(both.supergraph).toBe(before.supergraph);
    expect(inForce(both)).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  test('a contract that uses what the gateway cannot execute is a wrong one', () => {
    const context = contract(
      'c',
      'type Query { t: T } type T @key(fields: "id") @context(name: "c") { id: ID! x: Int u: U } type U @key(fields: "id") { id: ID! f(x: Int @fromContext(field: "$c { x }")): Int }',
    );
    const sdl = context.sdl.replace('"@key"', '"@key", "@context", "@fromContext"');
    expect(composeContracts([A, { ...context, sdl }]).problems).toEqual([
      {
        department: 'c',
        message: 'it links https://specs.apollo.dev/context/v0.1 for SECURITY, which this gateway does not support',
      },
    ]);
  });
});

describe('what planners do not know of', () => {
  const PART = 'type P @shareable { size(unit: String): Int plain: Int }';
  const owner = contract(
    'a',
    `type Query { a: E } type E @key(fields: "id") { id: ID! revenue(year: Int): Int part: P } ${PART}`,
  );
  const requiring = (external: string, fields: string) =>
    contract(
      'b',
      `type E @key(fields: "id") { id: ID! ${external} @external risk: Int @requires(fields: "${fields}") } ${PART}`,
    );

  test('a @requires of a field with arguments is fine, with or without their values, however deep', () => {
    for (const [external, fields] of [
      ['revenue(year: Int): Int', 'revenue(year: 2025)'],
      ['revenue(year: Int): Int', 'revenue'],
      ['part: P', 'part { plain size }'],
      ['part: P', '... on E { part { size } }'],
    ] as const)
      expect(composeContracts([owner, requiring(external, fields)]).problems).toEqual([]);
  });

  test('an @override by a share, or by a label that nobody has decided, is refused; without a label it is fine', () => {
    const overriding = (label: string) =>
      contract(
        'b',
        `type E @key(fields: "id") { id: ID! revenue(year: Int): Int @override(from: "a"${label}) } ${PART}`,
      );
    for (const label of ['percent(100)', 'percent(5)'])
      expect(composeContracts([owner, overriding(`, label: "${label}"`)]).problems).toEqual([
        {
          department: 'b',
          message: `[b] @override of E.revenue has the label "${label}", and this gateway draws no shares: override the field for all operations, or by a label of its own name`,
        },
      ]);
    const moving = overriding(', label: "revenue-2"');
    expect(composeContracts([owner, moving]).problems).toEqual([
      {
        department: 'b',
        message:
          '[b] @override of E.revenue has the label "revenue-2", which OVERRIDE_LABELS does not decide: say revenue-2=on or revenue-2=off there',
      },
    ]);
    expect(composeContracts([owner, { ...moving, labels: ['revenue-2'] }]).problems).toEqual([]);
    expect(composeContracts([owner, overriding('')]).problems).toEqual([]);
  });
});
