/**
 * Rights by directive: what a caller may not see is null with one error per path, and it is requested of no department.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { composeServices } from '@apollo/composition';
import { buildSchema, parse, print } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { GATEWAY_AUDIENCE, createSigner, makeKeys } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { filterOperation } from './filter.ts';
import { restore } from './restore.ts';
import { both, readAccess, same } from '../supergraph/access-rules.ts';
import { fieldRules } from './field-rules.ts';
import { isMet } from './protected-operation.ts';
import { composeContracts } from '../supergraph/compose.ts';
import { grantsOf } from './grants.ts';
import { LINK, openTestGateway, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';

/** The directives as a department uses them, one of them renamed. */
const REGISTRY = `${LINK.replace('"@authenticated"', '{ name: "@authenticated", as: "@who" }')}
  type Query {
    open: String
    mine: String @who
    decided(year: Int): String @requiresScopes(scopes: [["officer:credit", "duty:approver"], ["auditor"]])
    forGovernment: String @policy(policies: [["government"]])
    nobody: String @policy(policies: [["no-such-policy"]])
    strict: String! @who
    node(secret: Boolean): Node
    nodes: [Node!]
    found: [Found!]
    grade: Grade
    kind: Kind
    user: User
    users: [User!]
    safe: Safe
    media: [Media!]
  }
  type Mutation { write: String make: User erase: String @requiresScopes(scopes: [["officer:registry"]]) }
  interface Node { id: ID! note: String peer: Node }
  union Found = Secret | Plain
  type Secret implements Node @who { id: ID! note: String peer: Node }
  type Plain implements Node { id: ID! note: String peer: Node extra: String @who }
  type User @key(fields: "id") { id: ID! name: String salary: Int @requiresScopes(scopes: [["officer:registry"]]) pin: Int! @who boss: User home: Safe }
  type Safe @requiresScopes(scopes: [["bank"]]) { content: String }
  enum Kind @who { A }
  scalar Grade @requiresScopes(scopes: [["officer"]])
  interface Media @key(fields: "id") { id: ID! title: String }
  type Book implements Media @key(fields: "id") { id: ID! title: String }
  type Film implements Media @key(fields: "id") { id: ID! title: String @who }`;
/** Adds to the interface as one object, and to a user what is made from the salary. */
const REVIEWS = `${LINK}
  type Query { reviews: Int }
  type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int judgement: String @requiresScopes(scopes: [["auditor"]]) }
  type User @key(fields: "id") { id: ID! name: String @external salary: Int @external greeting: String @requires(fields: "name") tax: Int @requires(fields: "salary") @requiresScopes(scopes: [["officer:registry"]]) }`;

const plain = {
  __typename: 'Plain',
  id: 'p',
  note: 'plain',
  extra: 'more',
  peer: { __typename: 'Secret', id: 's', note: 'secret' },
};
const secret = { __typename: 'Secret', id: 's', note: 'secret', peer: plain };
const user = {
  __typename: 'User',
  id: 'u',
  name: 'Li',
  salary: 100,
  pin: 1,
  boss: { __typename: 'User', id: 'b', name: 'Wang', salary: 200, pin: 2 },
  home: { content: 'gold' },
};
const registryResolvers = {
  Query: {
    open: () => 'o',
    mine: () => 'm',
    decided: (_: unknown, { year }: { year?: number }) => `d${year ?? ''}`,
    forGovernment: () => 'g',
    nobody: () => 'n',
    strict: () => 's',
    node: (_: unknown, given: { secret?: boolean }) => (given.secret ? secret : plain),
    nodes: () => [plain, secret],
    found: () => [secret, plain],
    grade: () => 'A',
    kind: () => 'A',
    user: () => user,
    users: () => [user, { ...user, id: 'v' }],
    safe: () => ({ content: 'gold' }),
    media: () => [
      { __typename: 'Book', id: '1', title: 'book' },
      { __typename: 'Film', id: '2', title: 'film' },
    ],
  },
  Mutation: { write: () => 'written', make: () => user, erase: () => 'erased' },
  User: { __resolveReference: () => user },
  Media: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
};
const reviewsResolvers = {
  Query: { reviews: () => 1 },
  Media: { __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Media', id, stars: 5, judgement: 'good' }) },
  User: {
    __resolveReference: (given: object) => given,
    greeting: ({ name }: { name: string }) => `hello ${name}`,
    tax: ({ salary }: { salary: number }) => salary / 10,
  },
};

const keys = makeKeys();
const contracts = [
  { name: 'registry', url: 'http://registry/', sdl: REGISTRY },
  { name: 'reviews', url: 'http://reviews/', sdl: REVIEWS },
];
let registry: TestDepartment;
let reviews: TestDepartment;
let gateway: TestGateway;
let tokenOf: (principal: Partial<Principal>) => Promise<string>;

beforeAll(async () => {
  registry = await startDepartment(REGISTRY, registryResolvers);
  reviews = await startDepartment(REVIEWS, reviewsResolvers);
  gateway = await openTestGateway(
    { registry: { contract: REGISTRY, url: registry.url }, reviews: { contract: REVIEWS, url: reviews.url } },
    { PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey), SUBGRAPH_POLL_MS: '3600000' },
  );
  await gateway.loaded;
  const sign = await createSigner(keys.privateKey);
  tokenOf = principal =>
    sign({ role: 'enterprise', subject: 's', creditCodes: [], department: null, ...principal }, GATEWAY_AUDIENCE);
  // The one look at each schema is over before requests are counted.
  for (let up = false; !up; ) up = (await gateway.health()).departments.every(({ status }) => status === 'up');
});
beforeEach(() => {
  for (const department of [registry, reviews]) department.received.length = 0;
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([registry.stop(), reviews.stop()]);
});

const askedAs = async (principal: Partial<Principal> | undefined, query: string, variables?: object) =>
  gateway.execute(query, {
    ...(variables && { variables }),
    headers: principal ? { authorization: `Bearer ${await tokenOf(principal)}` } : {},
  });
const PUBLIC = undefined;
const ENTERPRISE = { role: 'enterprise', creditCodes: ['91'] } as const;
const CLERK = { role: 'officer', department: 'registry' } as const;
const AUDITOR = { role: 'auditor' } as const;
/** Paths of the refusals in an answer. */
const refusedAt = ({ errors = [] }: Awaited<ReturnType<typeof askedAs>>) =>
  errors.map(({ path, extensions }) => {
    expect(extensions).toEqual({ code: 'UNAUTHORIZED_FIELD' });
    return path?.join('.');
  });

describe('a field that the caller may not see', () => {
  test('is null with an error at its path, and the rest of the answer stands', async () => {
    expect(await askedAs(PUBLIC, '{ open mine }')).toEqual({
      status: 200,
      data: { open: 'o', mine: null },
      errors: [
        {
          message: 'Query.mine needs an identity: send the header authorization: Bearer <token>',
          path: ['mine'],
          extensions: { code: 'UNAUTHORIZED_FIELD' },
        },
      ],
    });
    expect(registry.received).toEqual(['{open}']);
  });

  test('is open to a caller who has what it requires', async () => {
    expect(await askedAs(ENTERPRISE, '{ mine kind strict }')).toEqual({
      status: 200,
      data: { mine: 'm', kind: 'A', strict: 's' },
    });
    expect(await askedAs({ ...CLERK, department: 'registry' }, '{ user { salary } }')).toEqual({
      status: 200,
      data: { user: { salary: 100 } },
    });
    expect(await askedAs({ role: 'bank' }, '{ safe { content } user { home { content } } }')).toEqual({
      status: 200,
      data: { safe: { content: 'gold' }, user: { home: { content: 'gold' } } },
    });
    expect(await askedAs(AUDITOR, '{ forGovernment }')).toEqual({ status: 200, data: { forGovernment: 'g' } });
  });

  test.each([
    ['a field', '{ mine }', ['mine']],
    ['several, each once', '{ mine again: mine mine decided nobody }', ['mine', 'again', 'decided', 'nobody']],
    ['an object type', '{ safe { content } }', ['safe']],
    ['an enum', '{ kind }', ['kind']],
    ['a scalar', '{ grade }', ['grade']],
    ['named fragments', 'query A { ...F } fragment F on Query { ... { mine } nobody }', ['mine', 'nobody']],
    ['a mutation', 'mutation { erase }', ['erase']],
  ])('an operation that selects only forbidden fields reaches no department: %s', async (_what, query, paths) => {
    const response = await askedAs(PUBLIC, query);
    expect(response.status).toBe(200);
    expect(refusedAt(response)).toEqual(paths);
    expect([...registry.received, ...reviews.received]).toEqual([]);
  });

  test.each([
    ['an object', '{ open user { salary } }', { open: 'o', user: { salary: null } }, ['user.salary']],
    [
      'a list',
      '{ users { salary boss { salary } } }',
      {
        users: [
          { salary: null, boss: { salary: null } },
          { salary: null, boss: { salary: null } },
        ],
      },
      ['users.0.salary', 'users.0.boss.salary', 'users.1.salary', 'users.1.boss.salary'],
    ],
    [
      'an interface, on one of its types',
      '{ media { ... on Film { title } } }',
      { media: [{}, { title: null }] },
      ['media.1.title'],
    ],
    [
      'fragments',
      'query A { user { ...G } } fragment G on User { salary ... { tax } }',
      { user: { salary: null, tax: null } },
      ['user.salary', 'user.tax'],
    ],
  ])('and everything else below %s leaves its object, its siblings and its list', async (_what, query, data, paths) => {
    const response = await askedAs(PUBLIC, query);
    expect([response.data, refusedAt(response)]).toEqual([data, paths]);
    // Of what is below, departments are asked for nothing.
    expect([...registry.received, ...reviews.received].join()).not.toMatch(/salary|tax|title/);
  });

  test('below the result of a mutation leaves the mutation: it is performed', async () => {
    const response = await askedAs(PUBLIC, 'mutation { write make { salary } }');
    expect([response.data, refusedAt(response)]).toEqual([
      { write: 'written', make: { salary: null } },
      ['make.salary'],
    ]);
    expect(registry.received.join()).toContain('make');
  });

  test('of a type that cannot be null takes its parent along, as everywhere in GraphQL', async () => {
    const response = await askedAs(PUBLIC, '{ open strict }');
    expect([response.data, refusedAt(response)]).toEqual([null, ['strict']]);
    const inList = await askedAs(PUBLIC, '{ users { name pin } }');
    expect([inList.data, refusedAt(inList)]).toEqual([{ users: null }, ['users.0.pin', 'users.1.pin']]);
    const inObject = await askedAs(PUBLIC, '{ open user { name pin } }');
    expect([inObject.data, refusedAt(inObject)]).toEqual([{ open: 'o', user: null }, ['user.pin']]);
  });

  test('is refused under its alias, once where it is selected twice, in the order of the operation', async () => {
    const response = await askedAs(
      PUBLIC,
      '{ a: mine user { pay: salary name ...F } b: open } fragment F on User { pay: salary boss { name salary } }',
    );
    expect(JSON.stringify(response.data)).toBe(
      '{"a":null,"user":{"pay":null,"name":"Li","boss":{"name":"Wang","salary":null}},"b":"o"}',
    );
    expect(refusedAt(response)).toEqual(['a', 'user.pay', 'user.boss.salary']);
    expect(registry.received.join()).not.toMatch(/salary|mine/);
  });

  test('in each item of a list is refused at each path', async () => {
    const response = await askedAs(PUBLIC, '{ users { name salary } }');
    expect(response.data).toEqual({
      users: [
        { name: 'Li', salary: null },
        { name: 'Li', salary: null },
      ],
    });
    expect(refusedAt(response)).toEqual(['users.0.salary', 'users.1.salary']);
  });

  test('in a long list is refused a hundred times, and no more', () => {
    const schema = buildSchema('type Query { all: [T] } type T { a: Int b: Int }');
    const document = parse('{ all { a b } }');
    const all = Array.from({ length: 1_000 }, () => ({ b: 1 }));
    const { data, refusals } = restore({
      schema,
      document,
      operation: document.definitions[0] as OperationDefinitionNode,
      variables: {},
      refused: (_type, field) => (field === 'a' ? [['x']] : undefined),
      typename: 't',
      data: { all },
    });
    expect(data).toEqual({ all: Array.from({ length: 1_000 }, () => ({ a: null, b: 1 })) });
    expect([refusals.length, refusals.at(-1)]).toEqual([
      100,
      { coordinate: 'T.a', requirement: [['x']], path: ['all', 99, 'a'] },
    ]);
  });

  test('that @skip or @include leaves out is no refusal', async () => {
    const QUERY =
      'query ($no: Boolean = false, $yes: Boolean!) { open mine @include(if: $no) user { salary @skip(if: $yes) name } }';
    expect(await askedAs(PUBLIC, QUERY, { yes: true })).toEqual({
      status: 200,
      data: { open: 'o', user: { name: 'Li' } },
    });
    expect(refusedAt(await askedAs(PUBLIC, QUERY, { yes: false, no: true }))).toEqual(['mine', 'user.salary']);
  });

  test('does not hinder the other operations of its document, nor introspection', async () => {
    const response = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: 'query A { mine } query B { open }', operationName: 'B' },
    });
    expect(response.json()).toEqual({ data: { open: 'o' } });
    const both = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: 'query A { mine open } query B { open }', operationName: 'A' },
    });
    expect(both.json()).toMatchObject({ data: { mine: null, open: 'o' } });
    expect(await askedAs(PUBLIC, '{ mine __typename __type(name: "Kind") { name } }')).toMatchObject({
      data: { mine: null, __typename: 'Query', __type: { name: 'Kind' } },
    });
  });

  test('a mutation that the caller may not run is not run; one that it may is', async () => {
    const response = await askedAs(ENTERPRISE, 'mutation { write erase }');
    expect([response.data, refusedAt(response)]).toEqual([{ write: 'written', erase: null }, ['erase']]);
    expect(registry.received).toEqual(['mutation{write}']);
    expect(await askedAs(CLERK, 'mutation { erase }')).toEqual({ status: 200, data: { erase: 'erased' } });
  });

  test('where only its siblings are wrong is still refused, and the siblings keep their errors', async () => {
    expect(await askedAs(PUBLIC, '{ mine unknown }')).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
  });
});

describe('scopes and policies', () => {
  test('are an OR of ANDs, and follow from the caller alone', async () => {
    const QUERY = 'query ($year: Int) { decided(year: $year) }';
    for (const [principal, seen] of [
      [{ role: 'officer', department: 'credit', duties: ['approver'] }, 'd2026'],
      [{ role: 'auditor' }, 'd2026'],
      [{ role: 'officer', department: 'credit' }, null],
      [{ role: 'officer', department: 'registry', duties: ['approver'] }, null],
      [{ role: 'enterprise', creditCodes: ['91'] }, null],
    ] as const) {
      expect((await askedAs(principal, QUERY, { year: 2026 })).data).toEqual({ decided: seen });
    }
  });

  test('say what is missing', async () => {
    const message = async (query: string) => (await askedAs(ENTERPRISE, query)).errors![0]!.message;
    expect(await message('{ decided }')).toBe(
      'Query.decided needs scope duty:approver and scope officer:credit, or scope auditor, but the caller has none of these',
    );
    expect(await message('{ forGovernment }')).toBe(
      'Query.forGovernment needs policy government, but the caller has not',
    );
    expect(await message('{ user { salary } }')).toBe(
      'User.salary needs scope officer:registry, but the caller has not',
    );
  });

  test('no caller meets a policy that does not exist', async () => {
    expect((await askedAs(AUDITOR, '{ nobody }')).data).toEqual({ nobody: null });
  });

  test('the public has none', () => {
    expect([...grantsOf({ role: 'public', subject: 'public', creditCodes: ['91'], department: 'credit' })]).toEqual([]);
    expect([
      ...grantsOf({
        role: 'officer',
        subject: 'o',
        creditCodes: [],
        department: 'credit',
        duties: ['acceptor', 'approver'],
      }),
    ]).toEqual([
      'authenticated',
      'scope officer',
      'scope officer:credit',
      'scope duty:acceptor',
      'scope duty:approver',
      'policy government',
      'policy person',
    ]);
  });

  test('no caller meets a requirement without alternatives; every caller meets an empty one', () => {
    expect([isMet([], new Set(['authenticated'])), isMet([[]], new Set())]).toEqual([false, true]);
  });
});

describe('through what is not an object', () => {
  test('an interface: each type is judged by itself', async () => {
    const response = await askedAs(PUBLIC, '{ nodes { id note } }');
    expect(response.data).toEqual({ nodes: null });
    const nullable = await askedAs(PUBLIC, '{ nodes { note peer { note } } }');
    expect(nullable.data).toEqual({
      nodes: [
        { note: 'plain', peer: { note: null } },
        { note: null, peer: null },
      ],
    });
    expect(refusedAt(nullable)).toEqual(['nodes.0.peer.note', 'nodes.1.note', 'nodes.1.peer']);
    expect(registry.received.at(-1)).not.toMatch(/on Secret/);
    expect(await askedAs(ENTERPRISE, '{ nodes { id note } }')).toEqual({
      status: 200,
      data: {
        nodes: [
          { id: 'p', note: 'plain' },
          { id: 's', note: 'secret' },
        ],
      },
    });
  });

  test('a union and fragments on its types', async () => {
    const response = await askedAs(
      PUBLIC,
      '{ found { __typename ... on Secret { note } ... on Node { text: note } ...P } } fragment P on Plain { extra id }',
    );
    expect(response.data).toEqual({
      found: [
        { __typename: 'Secret', note: null, text: null },
        { __typename: 'Plain', text: 'plain', extra: null, id: 'p' },
      ],
    });
    expect(refusedAt(response)).toEqual(['found.0.note', 'found.0.text', 'found.1.extra']);
  });

  test('a variable decides which type it is', async () => {
    const QUERY = 'query ($secret: Boolean) { node(secret: $secret) { note ... on Plain { extra } } }';
    const open = await askedAs(PUBLIC, QUERY, { secret: false });
    expect([open.data, refusedAt(open)]).toEqual([{ node: { note: 'plain', extra: null } }, ['node.extra']]);
    const closed = await askedAs(PUBLIC, QUERY, { secret: true });
    expect([closed.data, refusedAt(closed)]).toEqual([{ node: { note: null } }, ['node.note']]);
  });

  test('@interfaceObject: a field that another department adds to the interface, selected on the interface and on its types', async () => {
    const response = await askedAs(PUBLIC, '{ media { id title stars judgement } }');
    expect(response.data).toEqual({
      media: [
        { id: '1', title: 'book', stars: 5, judgement: null },
        { id: '2', title: null, stars: 5, judgement: null },
      ],
    });
    expect(refusedAt(response)).toEqual(['media.0.judgement', 'media.1.title', 'media.1.judgement']);
    expect(reviews.received.join()).not.toContain('judgement');
    const byType = await askedAs(PUBLIC, '{ media { ... on Book { judgement title } } }');
    expect([byType.data, refusedAt(byType)]).toEqual([
      { media: [{ judgement: null, title: 'book' }, {}] },
      ['media.0.judgement'],
    ]);
    expect((await askedAs(AUDITOR, '{ media { judgement title } }')).data).toEqual({
      media: [
        { judgement: 'good', title: 'book' },
        { judgement: 'good', title: 'film' },
      ],
    });
  });
});

describe("a field that another field's @requires needs", () => {
  test('is never fetched for a caller who may see neither', async () => {
    const response = await askedAs(ENTERPRISE, '{ user { greeting tax } }');
    expect([response.data, refusedAt(response)]).toEqual([{ user: { greeting: 'hello Li', tax: null } }, ['user.tax']]);
    expect([...registry.received, ...reviews.received].join()).not.toContain('salary');
    expect((await askedAs(CLERK, '{ user { tax } }')).data).toEqual({ user: { tax: 10 } });
  });

  test('must be protected by the one that needs it, or its contract does not compose', () => {
    const open = REVIEWS.replace(' @requiresScopes(scopes: [["officer:registry"]])', '');
    expect(composeContracts([contracts[0]!, { ...contracts[1]!, sdl: open }]).problems).toEqual([
      {
        department: 'reviews',
        message: expect.stringContaining(
          'Field "User.tax" does not specify necessary @authenticated, @requiresScopes and/or @policy auth requirements to access the transitive field "User.salary"',
        ),
      },
    ]);
  });

  test('protects what needs it in a supergraph that was composed without that rule, also over two steps', () => {
    const supergraph = `schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION) @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY) { query: Query }
      type Query { user: User } type User { salary: Int @authenticated tax: Int @join__field(graph: B, requires: "salary") net: Int @join__field(graph: C, requires: "tax") name: String }`;
    expect(Object.fromEntries(readAccess(parse(supergraph)).rules)).toEqual({
      'User.salary': [['authenticated']],
      'User.tax': [['authenticated']],
      'User.net': [['authenticated']],
    });
  });
});

describe('the rules', () => {
  const supergraphOf = (...sdls: string[]) =>
    composeServices(sdls.map((sdl, index) => ({ name: `s${index}`, url: `http://s${index}`, typeDefs: parse(sdl) })));

  test('are read, and the planner sees none of the directives', () => {
    const { supergraphSdl } = supergraphOf(REGISTRY, REVIEWS);
    const { document, rules } = readAccess(parse(supergraphSdl!));
    expect(Object.fromEntries(rules)).toMatchObject({
      'Query.mine': [['authenticated']],
      'Query.decided': [['scope duty:approver', 'scope officer:credit'], ['scope auditor']],
      'Query.forGovernment': [['policy government']],
      Secret: [['authenticated']],
      Kind: [['authenticated']],
    });
    expect(JSON.stringify(document)).not.toMatch(/"(who|requiresScopes|requiresScopes__Scope|policy)"|authenticated/);
  });

  test('of several departments on one field all hold', () => {
    const shared = (directive: string) => `${LINK} type Query { a: Int @shareable ${directive} }`;
    const { supergraphSdl } = supergraphOf(
      shared('@requiresScopes(scopes: [["a"], ["b"]])'),
      shared('@requiresScopes(scopes: [["c"]])'),
      shared('@authenticated'),
      shared('@policy(policies: [["p"]])'),
      shared(''),
    );
    expect(
      same(readAccess(parse(supergraphSdl!)).rules.get('Query.a')!, [
        ['authenticated', 'policy p', 'scope a', 'scope c'],
        ['authenticated', 'policy p', 'scope b', 'scope c'],
      ]),
    ).toBe(true);
  });

  test('of an interface are refused in a contract, and hold for all its types in a supergraph from elsewhere', () => {
    expect(
      supergraphOf(`${LINK} type Query { n: N } interface N @authenticated { id: ID } type A implements N { id: ID }`)
        .errors![0]!.message,
    ).toContain('@authenticated cannot be applied on interfaces');
    const schema = buildSchema(
      'type Query { node: Node } interface Node { id: ID note: String } type A implements Node { id: ID note: String } type B implements Node { id: ID note: String }',
    );
    const of = (rules: object, type: string, field: string) =>
      fieldRules(schema, new Map(Object.entries(rules)))(schema.getType(type) as never, field);
    expect(of({ 'Node.note': [['x']] }, 'A', 'note')).toEqual([['x']]);
    expect(of({ Node: [['x']] }, 'B', 'id')).toEqual([['x']]);
    // What composition gave the interface is only what its types have.
    expect(of({ 'Node.note': [['x']], 'A.note': [['x']] }, 'B', 'note')).toBeUndefined();
    expect(of({ 'Node.note': [['x']], 'A.note': [['x']] }, 'A', 'note')).toEqual([['x']]);
    expect(of({ 'Node.note': [['x', 'y']], 'A.note': [['x']] }, 'B', 'note')).toEqual([['x', 'y']]);
  });

  const LINKS = ['authenticated', 'requiresScopes', 'policy']
    .map(name => `@link(url: "https://specs.apollo.dev/${name}/v0.1", for: SECURITY)`)
    .join(' ');
  const HEAD = `schema @link(url: "https://specs.apollo.dev/link/v1.0") ${LINKS} { query: Query }
    directive @authenticated on FIELD_DEFINITION | OBJECT type Query { open: String }`;

  test.each([
    ['extend type Query { secret: String @authenticated }', { 'Query.secret': [['authenticated']] }],
    ['extend type Query @authenticated', { Query: [['authenticated']] }],
    ['interface N { id: ID } extend interface N { a: ID @authenticated }', { 'N.a': [['authenticated']] }],
    ['enum E { A } extend enum E @authenticated', { E: [['authenticated']] }],
    ['scalar S extend scalar S @authenticated', { S: [['authenticated']] }],
    ['type T { a: Int @authenticated } extend type T { b: Int @authenticated }', { 'T.a': 1, 'T.b': 1 }],
  ])('hold where a type stands in several parts: %s', (part, expected) => {
    const { document, rules } = readAccess(parse(`${HEAD} ${part}`));
    expect([...rules.keys()]).toEqual(Object.keys(expected));
    expect(print(document)).not.toContain('@authenticated');
  });

  test.each([
    ['type T { a(b: Int @authenticated): Int }'],
    ['input I { a: Int @authenticated }'],
    ['extend input I { a: Int @authenticated }'],
    ['union U @authenticated = Query'],
    ['enum E { A @authenticated }'],
    ['extend schema @authenticated'],
    ['directive @d(a: Int @authenticated) on FIELD'],
    ['type T { a: Int @policy(policies: [["p"]]) b(c: Int @policy(policies: [["p"]])): Int }'],
  ])('a directive that cannot become a rule refuses the supergraph: %s', part => {
    expect(() => readAccess(parse(`${HEAD} ${part}`))).toThrow(
      /^it has @(authenticated|policy) at a place that this gateway cannot protect \(line \d\)$/,
    );
  });

  test.each(['authenticated', 'requiresScopes', 'policy'])(
    'are not read from a specification of somebody else that is called %s',
    async name => {
      const foreign = `${LINK.replaceAll(', "@policy"', '').replaceAll(', "@requiresScopes"', '').replaceAll('"@authenticated", ', '').replace('"@key"', '"@key", "@composeDirective"')}
        @link(url: "https://acme.example/${name}/v1.0", import: ["@${name}"]) @composeDirective(name: "@${name}")
        directive @${name}(name: String) on FIELD_DEFINITION
        type Query { open: String @${name}(name: "retention-30d") }`;
      const { supergraph, problems } = composeContracts([{ name: 'a', url: 'http://a', sdl: foreign }]);
      expect(problems).toEqual([]);
      expect(supergraph?.rules).toEqual(new Map());
      expect(supergraph?.text).toContain(`@${name}(name: "retention-30d")`);
    },
  );

  test.each([
    'https://acme.example/join/v0.3',
    'https://acme.example/cost/v0.1',
    'https://specs.apollo.dev/context/v0.1',
  ])('a specification that is not supported, and is linked for security, refuses the supergraph: %s', url => {
    expect(() => readAccess(parse(`${HEAD} extend schema @link(url: "${url}", for: SECURITY)`))).toThrow(
      `it links ${url} for SECURITY, which this gateway does not support`,
    );
  });

  test('are joined without what adds nothing', () => {
    expect(both([['a'], ['b']], [['a']])).toEqual([['a']]);
    expect(both(undefined, [['a']])).toEqual([['a']]);
    expect(both([], [['a']])).toEqual([]);
    // What is longer adds nothing, on whichever side it stands; of equal ones the first stays, and not none.
    expect(both([['b'], ['a']], [['a']])).toEqual([['a']]);
    expect(both([['a'], ['a']], [['b']])).toEqual([['a', 'b']]);
    expect(both([['a'], ['b']], [['c']])).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });
});

describe('what is planned', () => {
  const schema = buildSchema(
    'type Query { node: Node plain: A } interface Node { id: ID note: String } type A implements Node { id: ID note: String } type B implements Node { id: ID note: String }',
  );
  const planned = (query: string, ...refused: string[]) => {
    const document = parse(query);
    const filtered = filterOperation(
      schema,
      document,
      document.definitions[0] as OperationDefinitionNode,
      (type, field) => refused.includes(`${type.name}.${field}`),
    );
    return filtered.document === document ? 'the same' : print(filtered.document).replaceAll(/\s+/g, ' ');
  };

  test('is the operation itself where nothing of it is refused', () => {
    expect(planned('{ node { id ...F } } fragment F on Node { id }', 'A.note')).toBe('the same');
    expect(planned('{ node { ... on B { note } } }', 'A.note')).toBe('the same');
  });

  test('selects a field of an interface on the types only where it may be seen, and keeps other fragments as they are', () => {
    expect(planned('{ node { id note } }', 'A.note')).toBe(
      '{ node { id ... on B { note } rightsTypename: __typename } }',
    );
    expect(planned('{ node { ...F ...G } } fragment F on A { id note } fragment G on B { note }', 'A.note')).toBe(
      '{ node { ... on A { id } ...G rightsTypename: __typename } } fragment G on B { note }',
    );
    expect(planned('{ node { rightsTypename: note } }', 'A.note')).toBe(
      '{ node { ... on B { rightsTypename: note } rightsTypename_: __typename } }',
    );
  });

  test('is the object alone where nothing is left below it, and nothing where no field of the root is left', () => {
    expect(planned('{ node { ... on A { note } } }', 'A.note')).toBe('{ node { rightsTypename: __typename } }');
    expect(planned('{ node { id } }', 'Query.node')).toBe('');
  });

  test('visits each fragment once, however often it is spread', () => {
    let looks = 0;
    const fragments = Array.from(
      { length: 40 },
      (_, n) => `fragment F${n} on Node { ...F${n + 1} ... on Node { ...F${n + 1} } }`,
    ).join(' ');
    const document = parse(`{ node { ...F0 } } ${fragments} fragment F40 on Node { id }`);
    filterOperation(schema, document, document.definitions[0] as OperationDefinitionNode, () => {
      looks += 1;
      return false;
    });
    expect(looks).toBeLessThan(10);
  });
});
