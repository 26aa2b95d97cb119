/** What a caller may send, and that hostile documents cost no more than large honest ones. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner, makeKeys } from '#shared/identity/principal.ts';
import { readConfig } from '#shared/process/config.ts';
import { readCosts } from './costs.ts';
import { estimateCost } from './estimated-cost.ts';
import { createLimits } from './document.ts';
import { createRateLimits, memoryRates } from '../admission/rate-limit.ts';
import { LINK, openTestGateway, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';

const SDL = `${LINK}
  type Query { a: A as(first: Int = 5, ids: [ID!]): [A] page(first: Int): Page list: [A] assumed: [A] @listSize(assumedSize: 3) dear: Int @cost(weight: 50) ask(input: In): Int any: Any ends(first: Int, last: Int): [A] }
  type Mutation { go: A }
  type A @key(fields: "id") { id: ID a: A name: String list: [A] page(first: Int): Page heavy: Heavy }
  type Heavy @cost(weight: 20) { x: Int y: Int @cost(weight: 2) }
  type Page { nodes: [A] edges: [Edge] total: Int }
  type Edge { cursor: String node: A }
  input In { plain: Int dear: Int @cost(weight: 30) }
  union Any = A | Heavy`;
const a = { id: '1', name: 'n', heavy: { x: 1, y: 2 } };
const resolvers = {
  Query: {
    a: () => a,
    as: (_: unknown, { first }: { first: number }) => Array.from({ length: Math.min(first, 4) }, () => a),
    page: () => ({ nodes: [a, a], edges: [], total: 2 }),
    list: () => [a],
    assumed: () => [a, a],
    dear: () => 1,
    ask: () => 1,
    any: () => ({ __typename: 'A', ...a }),
  },
  Mutation: { go: () => a },
  A: { list: () => [a], page: () => ({ nodes: [], edges: [], total: 0 }), a: () => a },
};
const keys = makeKeys();
let department: TestDepartment;
let gateway: TestGateway;
let outside: TestGateway;
let authorization: string;

beforeAll(async () => {
  department = await startDepartment(SDL, resolvers);
  const environment = { PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey), SUBGRAPH_POLL_MS: '3600000' };
  gateway = await openTestGateway({ a: { contract: SDL, url: department.url } }, environment);
  outside = await openTestGateway(
    { a: { contract: SDL, url: department.url } },
    { ...environment, INTROSPECTION: 'identified' },
  );
  await Promise.all([gateway.loaded, outside.loaded]);
  authorization = `Bearer ${await (await createSigner(keys.privateKey))({ ...PUBLIC, role: 'auditor', subject: 'a' }, GATEWAY_AUDIENCE)}`;
});
afterAll(async () => {
  await Promise.all([gateway.close(), outside.close()]);
  await department.stop();
});

const times = (n: number, part: (n: number) => string): string =>
  Array.from({ length: n }, (_, index) => part(index)).join(' ');
const deep = (n: number): string => `{ ${'a { '.repeat(n - 1)}a { id } ${'} '.repeat(n - 1)}}`;

describe('each refusal names the limit and what was got', () => {
  test.each([
    [
      'characters',
      `{ a { id } } # ${'x'.repeat(100_000)}`,
      'a document may have at most 100000 characters, but got: 100015',
    ],
    ['lines', `{ a { id } }${'\n'.repeat(5_000)}`, 'a document may have at most 5000 lines, but got: 5001'],
    ['tokens', `{ ${times(2_001, () => 'a')} }`, 'a document may have at most 2000 tokens, but got: more'],
    ['depth', deep(17), 'selections may be at most 16 deep, but got: more'],
    [
      'depth',
      `{ ...F0 } ${times(17, n => `fragment F${n} on Query { a { ...G${n} } } fragment G${n} on A { a { ...G${n + 1} } }`)} fragment G17 on A { id }`,
      'selections may be at most 16 deep, but got: more',
    ],
    [
      'selections',
      `{ a { ...F } } fragment F on A { ${times(15, n => `x${n}: a { ...G }`)} } fragment G on A { ${times(15, n => `y${n}: a { ...H }`)} } fragment H on A { ${times(15, n => `z${n}: a { id }`)} }`,
      'a document may have at most 2000 selections, its fragments spread, but got: more',
    ],
    ['aliases', `{ ${times(51, n => `x${n % 19}: a { id }`)} }`, 'a document may have at most 50 aliases, but got: 51'],
    [
      'rootFields',
      `{ ${times(21, n => `x${n}: a { id }`)} }`,
      'an operation may have at most 20 root fields, but got: 21',
    ],
    [
      'directives',
      `{ a ${'@skip(if: false) '.repeat(51)} { id } }`,
      'a document may have at most 50 directives, but got: 51',
    ],
    [
      'repeats',
      `{ a { ${'id '.repeat(101)} } }`,
      'one field may be selected at most 100 times in one place, but got: more (id)',
    ],
    [
      'fragments',
      `{ a { ${times(101, n => `...F${n}`)} } }`,
      'at most 100 fragments may be spread in one place, but got: more',
    ],
    ['list', `{ as(ids: [${'1 '.repeat(1_001)}]) { id } }`, 'a list may have at most 1000 items, but got: 1001'],
    ['list', '{ as(first: 1001) { id } }', 'a list may have at most 1000 items, but got: 1001'],
    [
      'introspection',
      `{ ${times(20, n => `x${n}: __schema { types { fields { args { type { name ofType { name } } } type { name ofType { name } } } } }`)} }`,
      expect.stringMatching(/^an operation may ask for at most \d+ objects of the schema, but got: \d+$/),
    ],
    [
      'introspection',
      `{ __schema { types { ${times(30, n => `x${n}: fields { type { fields { type { name } } } }`)} } } }`,
      expect.stringMatching(/^an operation may ask for at most \d+ objects of the schema/),
    ],
    [
      'cost',
      '{ as(first: 100) { list { list { list { id } } } } }',
      'an operation may cost at most 100000, but got: 111100',
    ],
  ])('%s', async (limit, query, message) => {
    const { status, data, errors } = await gateway.execute(query);
    expect({ status, data, errors }).toEqual({
      status: 400,
      data: undefined,
      errors: [
        expect.objectContaining({
          message,
          extensions: expect.objectContaining({ code: 'LIMIT_EXCEEDED', limit, maximum: expect.any(Number) }),
        }),
      ],
    });
  });

  test.each([
    ['list', { ids: Array.from({ length: 1_001 }, String) }, 'a list may have at most 1000 items, but got: 1001'],
    ['list', { first: 5_000 }, 'a list may have at most 1000 items, but got: 5000'],
    [
      'values',
      { ids: Array.from({ length: 100 }, () => Array.from({ length: 200 }, () => '1')) },
      'a request may have at most 20000 values, but got: more',
    ],
    [
      'variablesDepth',
      { ids: JSON.parse(`${'['.repeat(32)}1${']'.repeat(32)}`) as unknown },
      'variables may be nested at most 32 deep, but got: more',
    ],
    [
      'variablesDepth',
      { ids: JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown },
      'variables may be nested at most 32 deep, but got: more',
    ],
  ])('%s in variables', async (limit, variables, message) => {
    expect(
      await gateway.execute('query ($ids: [ID!], $first: Int) { as(ids: $ids, first: $first) { id } }', { variables }),
    ).toMatchObject({ status: 400, errors: [{ message, extensions: { code: 'LIMIT_EXCEEDED', limit } }] });
  });

  test.each([
    ['variablesDepth', '['.repeat(400_000), 'variables may be nested at most 32 deep, but got: more', 32],
    [
      'values',
      Array.from({ length: 90_000 }, (_, n) => `"k${n}":1`).join(),
      'a request may have at most 20000 values, but got: more',
      20_000,
    ],
  ])('%s of a body, before it is read', async (limit, within, message, maximum) => {
    const { statusCode, json } = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: `{"query":"{ dear }","variables":{${within}}}`,
    });
    expect([statusCode, json()]).toEqual([
      400,
      { errors: [{ message, extensions: { code: 'LIMIT_EXCEEDED', limit, maximum, got: 'more' } }] },
    ]);
  });

  test('texts of a body are no values, whatever is in them', async () => {
    const payload = { query: `{ dear } # ${'[{,"\\'.repeat(10_000)}`, variables: { text: '[{,"\\'.repeat(50_000) } };
    expect((await gateway.app.inject({ method: 'POST', url: '/graphql', payload })).json()).toEqual({
      data: { dear: 1 },
    });
  });

  test('what is just within them is answered, introspection too', async () => {
    expect((await gateway.execute(deep(15))).errors).toBeUndefined();
    expect((await gateway.execute(`{ a { ${'id '.repeat(100)} } }`)).errors).toBeUndefined();
    expect(
      (
        await gateway.execute(
          getIntrospectionQuery({
            descriptions: true,
            directiveIsRepeatable: true,
            schemaDescription: true,
            inputValueDeprecation: true,
            specifiedByUrl: true,
          }),
        )
      ).errors,
    ).toBeUndefined();
  });

  test('several operations in one request are refused', async () => {
    const response = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: [{ query: '{ a { id } }' }, { query: '{ a { id } }' }],
    });
    expect([response.statusCode, response.json()]).toMatchObject([
      400,
      { errors: [{ message: 'Operation batching disabled.' }] },
    ]);
  });
});

describe('an outsider', () => {
  test('gets no introspection, no schema, no suggestion, no explanation', async () => {
    expect(await outside.execute('{ ...F } fragment F on Query { __schema { types { name } } }')).toMatchObject({
      status: 401,
      errors: [
        {
          message: 'introspection is for identified callers: send the header authorization: Bearer <token>',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
    expect(await outside.get('/schema.graphql')).toMatchObject({
      status: 401,
      text: expect.stringContaining('the schema is for identified callers'),
    });
    expect((await outside.execute('{ a { nam } }')).errors!.map(({ message }) => message)).toEqual([
      'Cannot query field "nam" on type "A".',
    ]);
    expect(await outside.execute('{ a { __typename } }', { headers: { 'x-explain': 'cost' } })).toEqual({
      status: 200,
      data: { a: { __typename: 'A' } },
    });
  });

  test('is a caller who is not identified', async () => {
    const headers = { authorization };
    expect((await outside.execute('{ __type(name: "A") { name } }', { headers })).data).toEqual({
      __type: { name: 'A' },
    });
    expect((await outside.get('/schema.graphql', headers)).text).toContain('type A');
    expect((await outside.execute('{ a { nam } }', { headers })).errors![0]!.message).toBe(
      'Cannot query field "nam" on type "A". Did you mean "name" or "a"?',
    );
  });

  test('is no caller on an address of this machine alone, unless configured; every caller where introspection is off', async () => {
    const { createSchemaVisibility } = await import('../admission/schema-visibility.ts');
    const judge = (environment: Record<string, string>) =>
      [PUBLIC, { ...PUBLIC, role: 'auditor' as const }].map(createSchemaVisibility(readConfig(environment)));
    expect(judge({})).toEqual([true, true]);
    expect(judge({ HOST: '0.0.0.0' })).toEqual([false, true]);
    expect(judge({ INTROSPECTION: 'nobody' })).toEqual([false, false]);
    expect(judge({ HOST: '10.0.0.1', INTROSPECTION: 'everybody' })).toEqual([true, true]);
  });
});

describe('the cost of an operation', () => {
  const SCHEMA = SDL.replace(
    LINK,
    'schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@cost", "@listSize"]) { query: Query mutation: Mutation }',
  ).replace(/@key\(.*?\)/, '');
  const schema = buildSchema(SCHEMA, { assumeValidSDL: true });
  const costs = readCosts(parse(SCHEMA));
  const costOf = (query: string, variables: Record<string, unknown> = {}): number => {
    const document = parse(query);
    return estimateCost({
      schema,
      costs,
      document,
      operation: document.definitions[0] as OperationDefinitionNode,
      variables,
      listSize: 10,
      longestList: 1_000,
      tooLong: () => {},
    }).cost;
  };

  test.each([
    ['an object is 1, a scalar nothing', '{ a { id name } }', 1],
    ['a mutation 10 more', 'mutation { go { id } }', 11],
    ['a list: as many items as its argument requests', '{ as(first: 7) { id } }', 7],
    ['or as its default', '{ as { id } }', 5],
    ['or as its contract assumes', '{ assumed { id } }', 3],
    ['or ten', '{ list { id } }', 10],
    ['a connection: as many items as its argument requests', '{ page(first: 20) { total nodes { id } } }', 21],
    [
      'below lists, as often',
      '{ as(first: 3) { a { id } page(first: 2) { edges { node { id } } } } }',
      3 * (1 + 1 + 1 + 2 * 2),
    ],
    ['what a contract says, of fields and types', '{ dear a { heavy { x y } } }', 50 + 1 + 20 + 2],
    ['and of what goes in', '{ ask(input: { plain: 1, dear: 2 }) }', 30],
    ['the most expensive type of a union', '{ any { ... on A { id a { id } } ... on Heavy { y } } }', 20 + 2],
    [
      'fields of one key once, fragments as often as they count',
      '{ a { id } a { a { id } ...F ...F } } fragment F on A { b: a { id } }',
      3,
    ],
    ['nothing for a size below nothing', '{ as(first: -5) { id } }', 0],
    ['of two sizes the greater, as the first', '{ ends(first: 6, last: 2) { id } }', 6],
    ['of two sizes the greater, as the second', '{ ends(first: 2, last: 6) { id } }', 6],
  ])('%s', (_what, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  test('visits each place once, however many types the fragments have', () => {
    const STEPS = 60;
    const rings = buildSchema('type Query { any: Any } union Any = A | B type A { next: Any } type B { next: Any }');
    const document = parse(
      `{ any { ...F0 } } ${times(STEPS, n => `fragment F${n} on Any { ... on A { next { ...F${n + 1} } } ... on B { next { ...F${n + 1} } } }`)} fragment F${STEPS} on Any { __typename }`,
    );
    const options = {
      schema: rings,
      costs: { weights: new Map(), lists: new Map() },
      document,
      operation: document.definitions[0] as OperationDefinitionNode,
      variables: {},
      listSize: 10,
      longestList: 1_000,
      tooLong: () => {},
    };
    // An object at each step, however many types it may be of: visited one by one they would be 2 to the power of 60.
    expect(estimateCost(options).cost).toBe(STEPS + 1);
  });

  test('follows variables, in lists and in inputs', async () => {
    expect([{ n: 4 }, {}].map(variables => costOf('query ($n: Int = 9) { as(first: $n) { id } }', variables))).toEqual([
      4, 9,
    ]);
    expect(
      [{ input: { dear: 1 } }, {}].map(variables => costOf('query ($input: In) { ask(input: $input) }', variables)),
    ).toEqual([30, 0]);
    const QUERY = 'query ($n: Int) { as(first: $n) { list { list { list { id } } } } }';
    expect((await gateway.execute(QUERY, { variables: { n: 1 } })).status).toBe(200);
    expect(await gateway.execute(QUERY, { variables: { n: 100 } })).toMatchObject({
      status: 400,
      errors: [{ extensions: { limit: 'cost', got: 111_100 } }],
    });
  });

  test('is shown to callers who request it, by estimate and in fact', async () => {
    const response = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-explain': 'cost' },
      payload: {
        query: '{ as(first: 10) { id heavy { x y } } list { ...F } any { ... on A { name } } } fragment F on A { id }',
      },
    });
    expect(response.json<{ extensions: object }>().extensions).toEqual({
      cost: { estimated: 10 * (1 + 20 + 2) + 10 + 20, actual: 4 * (1 + 20 + 2) + 1 + 1, maximum: 100_000 },
    });
  });
});

describe('the rate limit of a caller', () => {
  const ANSWER = { method: 'POST', url: '/graphql', payload: { query: '{ dear }' } } as const;

  test('is reported in headers; past it a request is refused with 429', async () => {
    const one = await openTestGateway(
      { a: { contract: SDL, url: department.url } },
      { RATE_PER_MINUTE: '2', PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey) },
    );
    try {
      await one.loaded;
      const remaining: unknown[] = [];
      for (let n = 0; n < 2; n += 1) {
        const { headers, statusCode } = await one.app.inject(ANSWER);
        remaining.push([
          statusCode,
          headers['ratelimit-limit'],
          headers['ratelimit-remaining'],
          headers['ratelimit-policy'],
        ]);
      }
      expect(remaining).toEqual([
        [200, '2', '1', '2;w=60'],
        [200, '2', '0', '2;w=60'],
      ]);
      const refused = await one.app.inject(ANSWER);
      expect(refused.statusCode).toBe(429);
      expect(refused.json()).toMatchObject({
        errors: [
          {
            message: expect.stringMatching(/^a caller may send 2 requests a minute: try again in \d+ s$/),
            extensions: { code: 'RATE_LIMITED', limit: 'rate', maximum: 2 },
          },
        ],
      });
      expect(refused.headers).toMatchObject({
        'retry-after': refused.headers['ratelimit-reset'],
        'ratelimit-remaining': '0',
      });
      // Another caller has a count of its own.
      expect((await one.app.inject({ ...ANSWER, headers: { authorization } })).statusCode).toBe(200);
    } finally {
      await one.close();
    }
  });

  test('is counted by caller, by address of the public, by client application, from zero each minute; not for services', async () => {
    let now = 0;
    const limits = createRateLimits(
      readConfig({ RATE_PER_MINUTE: '3', CLIENTS: '[{"name":"app","ratePerMinute":2}]' }),
      memoryRates(() => now),
    );
    const take = (principal: object, client = '', address = '1') =>
      limits.take({ ...PUBLIC, ...principal }, client, address).then(
        ({ 'ratelimit-remaining': left }) => left,
        () => 'refused',
      );
    expect([await take({}), await take({}), await take({}, '', '2'), await take({}), await take({})]).toEqual([
      '2',
      '1',
      '2',
      '0',
      'refused',
    ]);
    expect([await take({ role: 'auditor', subject: 'a' }), await take({ role: 'auditor', subject: 'b' })]).toEqual([
      '2',
      '2',
    ]);
    expect([
      await take({ role: 'bank' }, 'app'),
      await take({ role: 'partner' }, 'app'),
      await take({ role: 'enterprise' }, 'app'),
    ]).toEqual(['1', '0', 'refused']);
    expect(await Promise.all(Array.from({ length: 9 }, () => take({ role: 'service', subject: 's' })))).toEqual(
      Array.from({ length: 9 }, () => undefined),
    );
    now = 60_000;
    expect(await take({})).toBe('2');
  });

  test('needs no limit', async () => {
    expect(await createRateLimits(readConfig({ RATE_PER_MINUTE: '0' })).take(PUBLIC, '', '1')).toEqual({});
  });
});

describe('a thousand hostile documents', () => {
  const HOSTILE = [
    'query A { dear } query B { dear }',
    '{'.repeat(400_000),
    `{ ${'a { '.repeat(100_000)}`,
    `{ a ${'@x '.repeat(100_000)}}`,
    `# ${'x'.repeat(500_000)}\n{ a { id } }`,
    '#\n'.repeat(300_000),
    '#\n'.repeat(49_000),
    `{ as(ids: "${'\\u0041'.repeat(16_000)}") { id } }`,
    `{ as(ids: """${'\n  x'.repeat(24_000)}""") { id } }`,
    `{ ask(input: { plain: ${'9'.repeat(300_000)} }) }`,
    `{ as(ids: "${'\\u0041'.repeat(80_000)}") { id } }`,
    `{ as(ids: """${'"'.repeat(2)} ${'\n  x'.repeat(100_000)}""") { id } }`,
    `{ as(ids: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`,
    `query (${times(400, n => `$v${n}: Int`)}) { a { id } }`,
    `query ($v: ${'['.repeat(600)}Int${']'.repeat(600)}) { a { id } }`,
    times(300, n => `query Q${n} { a { id } }`),
    `{ ${'...F '.repeat(900)} } fragment F on Query { a { id } }`,
    `{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }`,
    `{ a { ...F0 } } ${times(60, n => `fragment F${n} on A { ...F${n + 1} a { ...F${n + 1} } }`)} fragment F60 on A { id }`,
    `{ a { ...F0 } } ${times(150, n => `fragment F${n} on A { ...F${n + 1} ...F${n + 1} ...F${n + 1} }`)} fragment F150 on A { id }`,
    `{ ${times(300, n => `...F${n}`)} } ${times(300, n => `fragment F${n} on Query { dear }`)}`,
    `{ a { ${'id '.repeat(1_900)} } }`,
    `{ ${'a { id } '.repeat(400)} }`,
    `{ ${times(90, () => 'a { a { a { a { id } } } }')} }`,
    `{ any { ${times(300, n => `... on A { x${n % 40}: name }`)} } }`,
    `{ __schema { ${'types { fields { type { ofType { '.repeat(30)}`,
    '{ __typename @skip(if: true) @include(if: $x) }',
    'subscription { a }',
    'type Query { a: Int }',
    '{ a { id } } { a { id } }',
    '\u0000',
    '\uFEFF{ dear }',
    '{ "a" }',
    'query { constructor { __proto__ } }',
    '{ a(__proto__: 1) { toString hasOwnProperty } }',
    'fragment on on Query { a }',
  ];
  /** Documents of random shape: right ones, wrong ones and nonsense, of the words that mean something here. */
  const word = fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ':',
    '...',
    '@',
    '$',
    '!',
    '=',
    '|',
    '&',
    'a',
    'as',
    'id',
    'list',
    'page',
    'nodes',
    'any',
    'on',
    'A',
    'Query',
    'query',
    'mutation',
    'fragment',
    'F',
    '@skip(if: true)',
    'first: 9',
    '"x"',
    '"""',
    '#',
    '1e999',
    '-',
    '__typename',
    '__schema',
    '\n',
    ',',
  );
  const soup = fc.array(word, { maxLength: 60 }).map(words => words.join(' '));
  const { selection } = fc.letrec<{ selection: string }>(tie => ({
    selection: fc
      .array(
        fc.oneof(
          { maxDepth: 6 },
          fc.constantFrom('id', 'name', 'x: name', '__typename', '...F', 'nope', '...Missing'),
          tie('selection').map(inside => `a ${inside}`),
          tie('selection').map(inside => `list ${inside}`),
          tie('selection').map(inside => `... on A ${inside}`),
          tie('selection').map(inside => `page(first: 3) { nodes ${inside} }`),
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map(parts => `{ ${parts.join(' ')} }`),
  }));
  const document = fc.oneof(
    soup,
    selection.map(inside => `{ a ${inside} } fragment F on A { id name }`),
    selection.map(inside => `query Q($n: Int) { list ${inside} } fragment F on A ${inside}`),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  test('neither crash the gateway nor get more than a client error', async () => {
    const documents = [...HOSTILE, ...fc.sample(document, { numRuns: 1_000 - HOSTILE.length, seed: 20_261_122 })];
    expect(documents).toHaveLength(1_000);
    const bad: unknown[] = [];
    for (const query of documents) {
      const { statusCode, payload } = await gateway.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
      const { errors = [] } = JSON.parse(payload) as { errors?: { extensions: { code: string } }[] };
      if (statusCode >= 500 || errors.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR'))
        bad.push([statusCode, query.slice(0, 200), payload.slice(0, 300)]);
    }
    expect(bad).toEqual([]);
    expect((await gateway.execute('{ dear }')).data).toEqual({ dear: 1 });
  });

  test('are each visited no more than the limits allow', () => {
    const config = readConfig({});
    const limits = createLimits(config);
    const most = 4 * config.LIMIT_TOKENS + config.LIMIT_SELECTIONS;
    for (const query of [...HOSTILE, ...fc.sample(document, { numRuns: 1_000, seed: 7 })]) {
      const before = limits.work();
      try {
        limits.check(query, undefined);
      } catch (error) {
        expect((error as { extensions: object }).extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' });
      }
      expect(limits.work() - before).toBeLessThanOrEqual(most);
    }
  });

  test('a document that has passed is not checked again', () => {
    const limits = createLimits(readConfig({}));
    limits.check('{ a { id } }', undefined);
    const before = limits.work();
    limits.check('{ a { id } }', undefined);
    expect(limits.work()).toBe(before);
  });
});
