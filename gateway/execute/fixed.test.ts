/** What random operations do not reach, or what was found by them: each with its cause. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openPair } from '../testing/differential/compare.ts';
import type { Pair } from '../testing/differential/compare.ts';
import { NO_FAULTS } from '../testing/differential/departments.ts';
import { GRAPHS } from '../testing/differential/graphs.ts';
import { randomOperation } from '../testing/differential/operations.ts';

const [SHOP, MEDIA, NAMES] = GRAPHS as [(typeof GRAPHS)[0], (typeof GRAPHS)[0], (typeof GRAPHS)[0]];
let shop: Pair;
let media: Pair;
let names: Pair;
beforeAll(async () => {
  [shop, media, names] = (await Promise.all([SHOP, MEDIA, NAMES].map(graph => openPair(graph, { often: 1 })))) as [
    Pair,
    Pair,
    Pair,
  ];
});
afterAll(async () => {
  await Promise.all([shop.close(), media.close(), names.close()]);
});
const same = async (pair: Pair, source: string, variables?: Record<string, unknown>): Promise<string> => {
  const ours = await pair.ours(source, variables);
  expect(ours.body).toBe((await pair.stock(source, variables)).body);
  return ours.body;
};

describe('names that every object inherits', () => {
  test.each([
    '{ __proto__: constructor { constructor __proto__: isPrototypeOf toLocaleString } }',
    '{ constructor { __proto__: constructor hasOwnProperty { __proto__: valueOf toString: isPrototypeOf } } }',
    '{ toString { __proto__: __typename isPrototypeOf: valueOf valueOf: constructor } hasOwnProperty { __proto__: constructor ... on Object { toString: propertyIsEnumerable } } }',
    'query ($__proto__: Int, $constructor: Boolean!) { toString(valueOf: $__proto__) { constructor @include(if: $constructor) toLocaleString } }',
    'query hasOwnProperty { valueOf ...constructor } fragment constructor on Query { hasOwnProperty { ...toString } } fragment toString on hasOwnProperty { constructor }',
  ])('%s', async source => {
    for (const included of [true, false])
      expect(await same(names, source, { constructor: included, ['__proto__']: 3 })).toContain('"data":{');
  });
});

describe('where the stock gateway is wrong', () => {
  test('a fragment on an interface does not hide what a fragment in it on the type of the object selects', async () => {
    // users are asked without __typename, and `... on Node` makes it take them for Node, of which User is no supertype.
    const source = '{ users { ... on Node { ... on User { email } } } }';
    const stock = await shop.stock(source, {}, false);
    expect(stock.body).toMatch(/"users":\[\{\}/);
    expect((await shop.ours(source)).body).toMatch(/"users":\[\{"email":"User.email of \d"\}/);
  });

  test('an interface that one department has as an object keeps the type that another department reported', async () => {
    // ratings answers `__typename: Media`; seed 12 of the random operations.
    const { source, variables } = randomOperation(media.schema, 12);
    const stock = await media.stock(source, variables, false);
    expect(stock.body).toContain('"favourite":null');
    const ours = await media.ours(source, variables);
    expect(ours.body).not.toContain('"favourite":null');
    expect(ours).toEqual(await media.stock(source, variables));
  });

  test('a name that the document does not have is not a fault of the server', async () => {
    expect((await shop.ours('query A { now } query B { now }')).errors).toEqual([
      '{"message":"the document has several operations: name one in operationName","extensions":{"code":"OPERATION_RESOLUTION_FAILURE","http":{"status":400}}}',
    ]);
  });
});

describe('conditions', () => {
  const source =
    'query ($a: Boolean! = true, $b: Boolean = false) { top @include(if: $a) { id @skip(if: $b) name @include(if: $b) ... @include(if: $b) { price reviews { id } } } users @skip(if: $a) { id } now }';
  test.each([{}, { a: false }, { a: true, b: true }, { a: true, b: null }, { a: false, b: null }])(
    'with %j',
    async variables => {
      for (let again = 0; again < 3; again += 1) await same(shop, source, variables);
    },
  );
});

describe('unusual', () => {
  test.each([
    '{ __schema { queryType { name } } now }',
    '{ __typename kind: __typename }',
    '{ now __type(name: "Product") { name fields { name } } top { reviews { id } } }',
    'mutation { __typename one: addProduct(name: "x") { id } two: addProduct(name: "y") { id reviews { body } } rename { name } three: renameProduct(id: 3) { name } }',
    'query ($representations: Int) { products(first: $representations) { reviews(first: $representations) { id } } }',
  ])('%s', async source => {
    await same(shop, source, { representations: 2 });
  });
});

test('however many clients request an operation that is not cached, each gets its response', async () => {
  const source = '{ products { id reviews { author { name } } } users { email } }';
  const all = await Promise.all(Array.from({ length: 40 }, () => shop.ours(source)));
  const stock = await shop.stock(source);
  for (const one of all) expect(one).toEqual(stock);
});

test('only so many operations are kept, those that were executed last', async () => {
  const pair = await openPair(NAMES, { kept: 20 });
  try {
    const sources = Array.from({ length: 60 }, (_, index) => `{ toString(valueOf: ${index}) { constructor } }`);
    for (const source of sources) await pair.ours(source);
    await pair.ours(sources[45]!);
    await pair.ours('{ valueOf }');
    expect(sources.filter(source => pair.cached(source))).toEqual([...sources.slice(41, 60)]);
    expect(pair.cached(sources[45]!)?.accepts(undefined)).toBe(true);
  } finally {
    await pair.close();
  }
});

test('requests are no more than the stock gateway sends, and fewer where entities are shared', async () => {
  const source =
    '{ products(first: 3) { reviews { author { email } product { shipping } } } users { reviews { author { email } product { shipping } } } }';
  shop.departments.faults = NO_FAULTS;
  const count = async (ask: Pair['ours']): Promise<number> => {
    const before = shop.departments.requests;
    await ask(source);
    return shop.departments.requests - before;
  };
  expect(await count(shop.ours)).toBeLessThan(await count(shop.stock));
});

test('works where code generation is forbidden', () => {
  const script = `
    import { GRAPHS } from '../testing/differential/graphs.ts';
    import { openPair } from '../testing/differential/compare.ts';
    import { canGenerate } from './code.ts';
    const pair = await openPair(GRAPHS[0], { often: 1 });
    const ours = await pair.ours('{ top { id name reviews { author { email } } shipping } }');
    const stock = await pair.stock('{ top { id name reviews { author { email } } shipping } }');
    console.log(JSON.stringify({ canGenerate, equal: JSON.stringify(ours) === JSON.stringify(stock), ours: ours.body.length > 30 }));
    process.exit(0);`;
  const out = execFileSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--disallow-code-generation-from-strings',
      '--input-type=module',
      '-e',
      script.replaceAll(/'(?=\.\.?\/)/g, `'${import.meta.dirname}/`),
    ],
    { env: { PATH: process.env.PATH } },
  );
  expect(JSON.parse(out.toString())).toEqual({ canGenerate: false, equal: true, ours: true });
});
