/** Languages at the gateway: what it passes on, what it does not share, and the labels of enumerations. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { artefactsOf, clientGraph } from '../check/artefacts.ts';
import { LINK, openTestGateway, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment } from '../testing/gateway.ts';

const CREDIT = `${LINK}
  type Query { said: String  light: Light }
  enum Light {
    "The limit has passed. 超期"
    OVERDUE
  }`;

const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

async function open() {
  const credit: TestDepartment = await startDepartment(CREDIT, { Query: { said: () => 'said' } });
  const gateway = await openTestGateway(
    { credit: { contract: CREDIT, url: credit.url } },
    { SUBGRAPH_POLL_MS: '600000' },
  );
  closers.push(credit.stop, gateway.close);
  await gateway.loaded;
  return { credit, gateway };
}

describe('the language of a caller', () => {
  test.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-GB', 'en'],
    ['fr', 'zh'],
    [undefined, 'zh'],
  ])('%s is passed on as %s, on the pipeline and on the fast path', async (header, language) => {
    const { credit, gateway } = await open();
    // fetch states a language of its own.
    const headers: Record<string, string> = header === undefined ? {} : { 'accept-language': header };
    for (let turn = 0; turn < 3; turn += 1) {
      const response = await gateway.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        payload: { query: '{ said }' },
      });
      expect(response.json()).toEqual({ data: { said: 'said' } });
      expect(credit.headers.at(-1)?.['accept-language']).toBe(language);
    }
  });

  test('equal requests of callers of two languages are two requests', async () => {
    const { credit, gateway } = await open();
    const languages = ['en', 'zh', 'en', 'zh'];
    await Promise.all(
      languages.map(language => gateway.execute('{ said }', { headers: { 'accept-language': language } })),
    );
    // The gateway's own looks at a department have no caller, and so no language.
    const seen = credit.headers.flatMap(headers => headers['accept-language'] ?? []);
    expect(new Set(seen)).toEqual(new Set(['en', 'zh']));
  });
});

describe('labels', () => {
  test('are for those who may see the schema', async () => {
    const credit = await startDepartment(CREDIT, {});
    const gateway = await openTestGateway(
      { credit: { contract: CREDIT, url: credit.url } },
      { INTROSPECTION: 'nobody' },
    );
    closers.push(credit.stop, gateway.close);
    await gateway.loaded;
    for (const path of ['/labels.json', '/schema.graphql']) expect((await gateway.get(path)).status).toBe(401);
  });

  const LABELS = { enums: { Light: { OVERDUE: { zh: '超期', en: 'The limit has passed.' } } } };

  test('are served with an ETag', async () => {
    const { gateway } = await open();
    const { status, headers, text } = await gateway.get('/labels.json');
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(JSON.parse(text)).toEqual(LABELS);
    expect((await gateway.get('/labels.json', { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304);
  });

  test('are written beside the schema and the possible types', () => {
    const schema =
      buildSchema(`type Query { node: Node light: Light }  interface Node { id: ID }  type A implements Node { id: ID }
        enum Light { "The limit has passed. 超期" OVERDUE } scalar JSON scalar Day`);
    const supergraph = parse(`enum join__Graph { ONE @join__graph(name: "one", url: "") }
      type A @join__type(graph: ONE, key: "id") { id: ID } type Query @join__type(graph: ONE) { node: Node }`);
    const files = artefactsOf({ schema, supergraph });
    expect(JSON.parse(files['labels.json'] ?? '')).toEqual(LABELS);
    expect(JSON.parse(files['possible-types.json'] ?? '')).toEqual({ possibleTypes: { Node: ['A'] } });
    expect(files['schema.graphql']).toContain('interface Node');
    expect(files['schema.graphql']).toContain('node: Node @owner(department: "one")');
    expect(JSON.parse(files['type-policies.json'] ?? '')).toEqual({ A: { keyFields: ['id'] } });
    expect(JSON.parse(files['scalars.json'] ?? '')).toEqual({ JSON: 'unknown', Day: 'string' });
  });

  test("every value of the platform's own enumerations has one, in both languages", () => {
    const files = artefactsOf(clientGraph());
    expect(() => buildSchema(files['schema.graphql'] ?? '')).not.toThrow();
    expect(JSON.parse(files['type-policies.json'] ?? '')).toMatchObject({
      Enterprise: { keyFields: ['creditCode'] },
      Project: { keyFields: ['projectCode'] },
    });
    expect(files['operations.json']).toContain('EnterpriseLifecycle');
    const { enums } = JSON.parse(files['labels.json'] ?? '') as {
      enums: Record<string, Record<string, { zh: string; en: string }>>;
    };
    const values = Object.entries(enums).flatMap(([type, all]) =>
      Object.entries(all).map(([value, label]) => [`${type}.${value}`, label] as const),
    );
    expect(values.length).toBeGreaterThan(300);
    expect(values.filter(([, { zh }]) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
    expect(values.filter(([, { en }]) => !/[a-z]/i.test(en))).toEqual([]);
  });
});
