/**
 * `@defer`: what is fast comes at once, what is slow later, and together they are what one response would have been.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LINK, openTestGateway, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';

const MARKET = `${LINK}
  type Query { enterprise(code: ID!): Enterprise  enterprises: [Enterprise!]  thing: Thing  statistics: Statistics }
  type Mutation { rename(code: ID!, name: String!): Enterprise }
  type Enterprise @key(fields: "code") { code: ID! name: String parent: Enterprise secret: String @authenticated history: String seat: Seat branches: [Seat!] }
  type Seat { city: String! history: String }
  type Statistics { count: Int history: String }
  interface Thing { id: ID! }
  type House implements Thing { id: ID! owner: Enterprise }`;
const CREDIT = `${LINK}
  type Enterprise @key(fields: "code") { code: ID! grade: String score: Int! records: [Record!] }
  type Record { title: String! }`;
const HALL = `${LINK}
  type Enterprise @key(fields: "code") { code: ID! grade: String @external priority: String @requires(fields: "grade") }`;

/** Holds back credit's answers until the test lets them go. */
let open: () => void = () => {};
let gate: Promise<void> = Promise.resolve();
const close = (): void => {
  gate = new Promise(resolve => {
    open = resolve;
  });
};

interface Reference {
  code: string;
  grade?: string;
}
/** What a department takes long for. */
const history = async (): Promise<string> => {
  await gate;
  return 'long';
};
const enterpriseOf = (code: string) => ({
  code,
  history,
  seat: { city: `c${code}`, history },
  branches: [{ city: 'b1', history }],
  name: `n${code}`,
  parent: () => ({ code: `${code}0`, name: `n${code}0` }),
});
let departments: TestDepartment[];
let gateway: TestGateway;
beforeAll(async () => {
  departments = await Promise.all([
    startDepartment(MARKET, {
      Query: {
        enterprise: (_: unknown, { code }: Reference) => (code === 'none' ? null : enterpriseOf(code)),
        enterprises: () => ['1', '2'].map(enterpriseOf),
        statistics: () => ({ count: 2, history }),
        thing: () => ({ __typename: 'House', id: 'h', owner: enterpriseOf('7') }),
      },
      Mutation: { rename: (_: unknown, { code, name }: { code: string; name: string }) => ({ code, name }) },
      Enterprise: { __resolveReference: ({ code }: Reference) => enterpriseOf(code) },
    }),
    startDepartment(CREDIT, {
      Enterprise: {
        __resolveReference: async ({ code }: Reference) => {
          await gate;
          return { code, grade: `g${code}`, score: code === 'wrong' ? null : 7, records: [{ title: 't' }] };
        },
      },
    }),
    startDepartment(HALL, {
      Enterprise: {
        __resolveReference: (reference: Reference) => reference,
        priority: ({ grade }: Reference) => `first for ${grade}`,
      },
    }),
  ]);
  const [market, credit, hall] = departments.map(({ url }) => url);
  gateway = await openTestGateway(
    {
      market: { contract: MARKET, url: market! },
      credit: { contract: CREDIT, url: credit! },
      hall: { contract: HALL, url: hall! },
    },
    { SUBGRAPH_TIMEOUT_MS: '1500' },
  );
  await gateway.loaded;
});
beforeEach(() => {
  gate = Promise.resolve();
  open = () => {};
});
afterAll(async () => {
  open();
  await gateway.close();
  for (const { stop } of departments) await stop();
});

interface Result {
  data?: unknown;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  incremental?: { data: unknown; path: (string | number)[]; label?: string; errors?: unknown[]; id?: string }[];
  pending?: unknown[];
  completed?: unknown[];
  hasNext?: boolean;
}

const EARLIER = 'multipart/mixed;deferSpec=20220824,application/json';
const LATER = 'multipart/mixed;incrementalSpec=v0.2,application/json';

async function* wholeOf(response: Response): AsyncGenerator<string> {
  yield await response.text();
}

const BOUNDARY = /\r\n---(?:--)?\r\n/;

async function* partsIn(body: NonNullable<Response['body']>): AsyncGenerator<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(piece, { stream: true });
    for (let found = BOUNDARY.exec(text); found; found = BOUNDARY.exec(text)) {
      const part = text.slice(0, found.index);
      text = text.slice(found.index + found[0].length);
      if (part !== '') yield part.slice(part.indexOf('\r\n\r\n') + 4);
    }
  }
}

/** Asks, and returns a function that waits for the next part; undefined after the last. */
async function ask(query: string, { accept = EARLIER, variables = {}, headers = {} }: Asking = {}) {
  const response = await fetch(new URL('/graphql', gateway.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, 'accept-encoding': 'identity', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const isMultipart = response.headers.get('content-type')!.startsWith('multipart/mixed');
  const texts = isMultipart ? partsIn(response.body!) : wholeOf(response);
  const next = async (): Promise<Result | undefined> => {
    const { value } = await texts.next();
    return value ? (JSON.parse(value) as Result) : undefined;
  };
  return { response, next };
}

interface Asking {
  accept?: string;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
}

async function all(query: string, asking?: Asking): Promise<Result[]> {
  const { next } = await ask(query, asking);
  const results: Result[] = [];
  for (let result = await next(); result; result = await next()) results.push(result);
  return results;
}

const SLOW = `query Q($defer: Boolean = true) { enterprise(code: "1") { name ... @defer(label: "credit", if: $defer) { grade score } } }`;

describe('a response in parts', () => {
  test('what is fast comes while a slow department is still asked; then its part', async () => {
    close();
    const { response, next } = await ask(SLOW);
    expect(response.headers.get('content-type')).toBe('multipart/mixed; boundary="-"; deferSpec=20220824');
    expect(await next()).toEqual({ data: { enterprise: { name: 'n1' } }, hasNext: true });
    open();
    expect(await next()).toEqual({
      incremental: [{ data: { grade: 'g1', score: 7 }, path: ['enterprise'], label: 'credit' }],
      hasNext: false,
    });
    expect(await next()).toBeUndefined();
  });

  test('in the later form', async () => {
    close();
    const { response, next } = await ask(SLOW, { accept: LATER });
    expect(response.headers.get('content-type')).toBe('multipart/mixed; boundary="-"; incrementalSpec=v0.2');
    expect(await next()).toEqual({
      data: { enterprise: { name: 'n1' } },
      pending: [{ id: '0', path: ['enterprise'], label: 'credit' }],
      hasNext: true,
    });
    open();
    expect(await next()).toEqual({
      incremental: [{ id: '0', data: { grade: 'g1', score: 7 } }],
      completed: [{ id: '0' }],
      hasNext: false,
    });
  });

  test.each([
    ['of an entity', '{ enterprise(code: "1") { name ... @defer { history } } }', { enterprise: { name: 'n1' } }],
    [
      'of entities in a list',
      '{ enterprises { name ... @defer { history } } }',
      { enterprises: [{ name: 'n1' }, { name: 'n2' }] },
    ],
    [
      'of an entity further below',
      '{ enterprise(code: "1") { parent { name ... @defer { history } } } }',
      { enterprise: { parent: { name: 'n10' } } },
    ],
    [
      'of an object without a key',
      '{ enterprise(code: "1") { seat { city ... @defer { history } } } }',
      { enterprise: { seat: { city: 'c1' } } },
    ],
    [
      'of an object of which nothing is needed first',
      '{ enterprise(code: "1") { ... @defer { history } } }',
      { enterprise: {} },
    ],
    [
      'of the root',
      '{ statistics { count } ... @defer { enterprise(code: "1") { history } } }',
      { statistics: { count: 2 } },
    ],
    ['of an object of the root', '{ statistics { count ... @defer { history } } }', { statistics: { count: 2 } }],
    [
      'of a mutation',
      'mutation { rename(code: "3", name: "new") { name ... @defer { history } } }',
      { rename: { name: 'new' } },
    ],
  ])('fields of one department, %s: what is slow and deferred holds up nothing', async (_name, query, first) => {
    close();
    const { next } = await ask(query);
    expect(await next()).toEqual({ data: first, hasNext: true });
    open();
    const later = await next();
    expect(JSON.stringify(later)).toContain('"history":"long"');
    expect(later).toMatchObject({ hasNext: false });
    expect(later!.incremental!.some(({ errors }) => errors)).toBe(false);
  });

  test('an object of which nothing is needed first waits for no other department', async () => {
    close();
    const { next } = await ask('{ enterprise(code: "1") { ... @defer { grade } } }');
    expect(await next()).toEqual({ data: { enterprise: {} }, hasNext: true });
    open();
    expect(await next()).toMatchObject({ incremental: [{ data: { grade: 'g1' } }], hasNext: false });
  });

  // apollographql/router#1820: what is not said is not "no".
  test('an `if` that is null defers', async () => {
    const results = await all(SLOW, { variables: { defer: null } });
    expect(results).toMatchObject([{ data: { enterprise: { name: 'n1' } } }, { incremental: [{ label: 'credit' }] }]);
  });

  // apollographql/router#1800
  test('the root itself may be deferred', async () => {
    const results = await all(
      '{ ...All @defer(label: "all") } fragment All on Query { enterprise(code: "1") { name grade } statistics { count } }',
    );
    expect(results).toEqual([
      { data: {}, hasNext: true },
      {
        incremental: [
          {
            data: { enterprise: { name: 'n1', grade: 'g1' }, statistics: { count: 2 } },
            path: [],
            label: 'all',
          },
        ],
        hasNext: false,
      },
    ]);
  });

  test('items of a list without a key are asked for once', async () => {
    const results = await all('{ enterprise(code: "1") { branches { city ... @defer { history } } } }');
    expect(results).toMatchObject([
      { data: { enterprise: { branches: [{ city: 'b1' }] } }, hasNext: true },
      { incremental: [{ data: { history: 'long' }, path: ['enterprise', 'branches', 0] }], hasNext: false },
    ]);
  });

  test('by the fast path it is the same', async () => {
    const first = await all(SLOW);
    for (let n = 0; n < 5; n += 1) expect(await all(SLOW)).toEqual(first);
    expect(await all(SLOW, { variables: { defer: false } })).toEqual([
      { data: { enterprise: { name: 'n1', grade: 'g1', score: 7 } } },
    ]);
    expect(await all(SLOW)).toEqual(first);
  });

  test('a department that is frozen costs its own part, late, with its error in there', async () => {
    close();
    const [first, second] = await all(SLOW);
    expect(first).toEqual({ data: { enterprise: { name: 'n1' } }, hasNext: true });
    expect(second).toMatchObject({
      incremental: [
        {
          data: null,
          path: ['enterprise'],
          errors: [{ path: ['enterprise', 'score'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'credit' } }],
        },
      ],
      hasNext: false,
    });
    open();
  });

  test('a fragment in a list is one part for each item; one in a fragment comes after it', async () => {
    const results = await all(
      `{ enterprises { name ... @defer(label: "a") { grade parent { name ... @defer(label: "b") { grade } } } } }`,
    );
    expect(results[0]).toEqual({ data: { enterprises: [{ name: 'n1' }, { name: 'n2' }] }, hasNext: true });
    const parts = results.slice(1).flatMap(({ incremental = [] }) => incremental);
    expect(parts.map(({ path, label }) => [label, path.join('.')])).toEqual([
      ['a', 'enterprises.0'],
      ['a', 'enterprises.1'],
      ['b', 'enterprises.0.parent'],
      ['b', 'enterprises.1.parent'],
    ]);
    expect(parts[2]!.data).toEqual({ grade: 'g10' });
    expect(results.at(-1)!.hasNext).toBe(false);
  });

  test('what is required of others is fetched for its part alone', async () => {
    close();
    const { next } = await ask(`{ enterprise(code: "1") { name ... @defer { priority } } }`);
    expect(await next()).toEqual({ data: { enterprise: { name: 'n1' } }, hasNext: true });
    open();
    expect(await next()).toMatchObject({ incremental: [{ data: { priority: 'first for g1' }, path: ['enterprise'] }] });
  });

  test('fragments by name, aliases of keys, types of objects', async () => {
    const results = await all(`
      { thing { id ... on House @defer(label: "house") { owner { code: name ...Credit @defer(label: "credit") } } } }
      fragment Credit on Enterprise { grade: score title: grade }`);
    expect(results.flatMap(({ incremental = [] }) => incremental)).toEqual([
      { data: { owner: { code: 'n7' } }, path: ['thing'], label: 'house' },
      { data: { grade: 7, title: 'g7' }, path: ['thing', 'owner'], label: 'credit' },
    ]);
  });

  test('a mutation is told, and what follows from it later', async () => {
    const results = await all(`mutation { rename(code: "3", name: "new") { name ... @defer { grade } } }`);
    expect(results).toMatchObject([
      { data: { rename: { name: 'new' } }, hasNext: true },
      { incremental: [{ data: { grade: 'g3' }, path: ['rename'] }], hasNext: false },
    ]);
  });
});

describe('one response', () => {
  test.each([
    ['where parts are not asked for', SLOW, 'application/json'],
    ['where nothing is deferred', `{ enterprise(code: "1") { ... @defer(if: false) { name grade score } } }`, EARLIER],
    ['where there is nothing to defer from', `{ enterprise(code: "none") { name ... @defer { grade } } }`, EARLIER],
  ])('%s', async (_name, query, accept) => {
    const { response, next } = await ask(query, { accept });
    expect(response.headers.get('content-type')).toMatch(/json/);
    const whole = await gateway.execute(
      query.replaceAll(/@defer(\([^)]*\))?/g, '').replace('($defer: Boolean = true)', ''),
    );
    expect(await next()).toEqual({ data: whole.data });
  });
});

describe('what is not valid', () => {
  test.each([
    ['a label twice', `{ enterprise(code: "1") { ... @defer(label: "a") { name } ... @defer(label: "a") { grade } } }`],
    ['a label in a variable', `query Q($l: String) { enterprise(code: "1") { ... @defer(label: $l) { name } } }`],
    ['the root of a mutation', `mutation { ... @defer { rename(code: "1", name: "n") { name } } }`],
    ['a field', `{ enterprise(code: "1") @defer { name } }`],
  ])('%s', async (_name, query) => {
    const { response, next } = await ask(query, { accept: 'multipart/mixed, application/graphql-response+json' });
    expect(response.status).toBe(400);
    expect(await next()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  test('the published schema has the directive', async () => {
    expect((await gateway.get('/schema.graphql')).text).toContain(
      'directive @defer(label: String, if: Boolean! = true) on FRAGMENT_SPREAD | INLINE_FRAGMENT',
    );
  });
});

test('a part holds what its caller may see: the rest is null with its error', async () => {
  const results = await all(`{ enterprise(code: "1") { name ... @defer { secret grade } } }`);
  expect(results[1]).toMatchObject({
    incremental: [
      {
        data: { secret: null, grade: 'g1' },
        errors: [{ path: ['enterprise', 'secret'], extensions: { code: 'UNAUTHORIZED_FIELD' } }],
      },
    ],
  });
});

test.each(['gzip', 'br'])('parts leave at once, compressed by %s', async encoding => {
  close();
  const { next, response } = await ask(SLOW, { headers: { 'accept-encoding': encoding } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(await next()).toMatchObject({ hasNext: true });
  open();
  expect(await next()).toMatchObject({ hasNext: false });
});
