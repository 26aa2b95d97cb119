/** Relay by its own compiler and runtime: pages below an entity, on the schema that the gateway publishes. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { globalId } from './supergraph/nodes.ts';
import { LINK, openTestGateway, startDepartment } from './testing/gateway.ts';
import type { TestDepartment, TestGateway } from './testing/gateway.ts';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const compiler: string = require('relay-compiler');
const runtime = require('relay-runtime');

const MARKET = `${LINK}
scalar CreditCode
type Query {
  enterprise(creditCode: CreditCode!): Enterprise
}
type Enterprise @key(fields: "creditCode") {
  creditCode: CreditCode!
  name: String
}
`;
const CREDIT = `${LINK}
scalar CreditCode
type Enterprise @key(fields: "creditCode") {
  creditCode: CreditCode!
  penalties(first: Int!, after: String): PenaltyConnection
}
type PenaltyConnection {
  edges: [PenaltyEdge!]!
  pageInfo: PageInfo!
}
type PenaltyEdge {
  cursor: String!
  node: Penalty!
}
type PageInfo {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}
type Penalty @key(fields: "id") {
  id: ID!
  fine: Int
  payments(first: Int!, after: String): PaymentConnection
}
type PaymentConnection {
  edges: [PaymentEdge!]!
  pageInfo: PageInfo!
}
type PaymentEdge {
  cursor: String!
  node: Payment!
}
type Payment @key(fields: "id") {
  id: ID!
  amount: Int
}
`;

const ALL = ['a', 'b', 'c'];

/** A page of a list of these ids. */
function pageOf(all: readonly string[], { first, after }: { first: number; after?: string }): object {
  const from = after ? all.indexOf(after) + 1 : 0;
  const ids = all.slice(from, from + first);
  return {
    edges: ids.map(id => ({ cursor: id, node: { id, fine: 1, amount: 1 } })),
    pageInfo: {
      hasNextPage: from + first < all.length,
      hasPreviousPage: from > 0,
      startCursor: ids[0],
      endCursor: ids.at(-1),
    },
  };
}

let departments: TestDepartment[];
let gateway: TestGateway;
const folders: string[] = [];
beforeAll(async () => {
  const reference = { __resolveReference: (given: object) => given };
  departments = await Promise.all([
    startDepartment(MARKET, {
      Query: { enterprise: (_: unknown, { creditCode }: { creditCode: string }) => ({ creditCode }) },
      Enterprise: { ...reference, name: ({ creditCode }: { creditCode: string }) => `name of ${creditCode}` },
    }),
    startDepartment(CREDIT, {
      Enterprise: {
        ...reference,
        penalties: (_: unknown, args: { first: number; after?: string }) => pageOf(ALL, args),
      },
      // Payments of every penalty have the same ids: what tells things of two types apart is the global id alone.
      Penalty: { ...reference, payments: (_: unknown, args: { first: number; after?: string }) => pageOf(ALL, args) },
      Payment: reference,
    }),
  ]);
  const [market, credit] = departments.map(({ url }) => url);
  gateway = await openTestGateway({
    market: { contract: MARKET, url: market! },
    credit: { contract: CREDIT, url: credit! },
  });
  await gateway.loaded;
});
afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  await gateway.close();
  for (const { stop } of departments) await stop();
});

interface Connection {
  edges: { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** What the fragments read. */
interface Page {
  id: string;
  globalId: string;
  penalties: Connection;
  payments: Connection;
}

const idsIn = ({ edges }: Connection): string[] => edges.map(({ node }) => node.id);

/** What tells Relay that things of all types are normalised and fetched again by `globalId`. */
const BY_GLOBAL_ID = { nodeInterfaceIdField: 'globalId', nodeInterfaceIdVariableName: 'globalId' };

/** Compiles the documents of one source file, and returns what reads a compiled one by its name. */
async function compile(source: string, schemaConfig?: object): Promise<(name: string) => object> {
  const folder = mkdtempSync(join(tmpdir(), 'relay-'));
  folders.push(folder);
  mkdirSync(join(folder, 'src', '__generated__'), { recursive: true });
  writeFileSync(join(folder, 'schema.graphql'), (await gateway.get('/schema.graphql')).text);
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}');
  writeFileSync(join(folder, 'src', 'portal.js'), source);
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'javascript',
    artifactDirectory: './src/__generated__',
    eagerEsModules: false,
    ...(schemaConfig && { schemaConfig }),
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  await run(compiler, [join(folder, 'relay.config.json')], { cwd: folder });
  return name => createRequire(join(folder, 'src', 'portal.js'))(`./__generated__/${name}.graphql`);
}

/** Relay's runtime over the gateway; `sent` gets the documents that it sends. */
function openRelay(sent: string[], options: object = {}) {
  const environment = new runtime.Environment({
    network: runtime.Network.create(async ({ text }: { text: string }, variables: object) => {
      sent.push(text);
      return gateway.execute(text, { variables });
    }),
    store: new runtime.Store(new runtime.RecordSource()),
    ...options,
  });
  return {
    fetch: (query: object, variables: object): Promise<Record<string, never>> =>
      runtime.fetchQuery(environment, query, variables).toPromise(),
    read: (fragment: object, reference: unknown): Page =>
      environment.lookup(runtime.getSingularSelector(fragment, reference)).data as Page,
  };
}

test('a fragment with @refetchable and @connection compiles, and its next page comes by the global id', async () => {
  const compiled = await compile(`
    graphql\`query portalQuery($code: CreditCode!) { enterprise(creditCode: $code) { name ...portal_penalties } }\`;
    graphql\`
      fragment portal_penalties on Enterprise
      @refetchable(queryName: "portalPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }) {
        penalties(first: $count, after: $cursor) @connection(key: "portal_penalties") {
          edges { node { id fine } }
        }
      }
    \`;
  `);
  const sent: string[] = [];
  const relay = openRelay(sent);
  const fragment = compiled('portal_penalties');
  const first = await relay.fetch(compiled('portalQuery'), { code: '91' });
  expect(first).toMatchObject({ enterprise: { name: 'name of 91' } });

  const page = relay.read(fragment, first.enterprise);
  expect(idsIn(page.penalties)).toEqual(['a', 'b']);
  expect(page.penalties.pageInfo.hasNextPage).toBe(true);

  const variables = { id: page.id, count: 2, cursor: page.penalties.pageInfo.endCursor };
  const next = await relay.fetch(compiled('portalPageQuery'), variables);
  expect(sent.at(-1)).toContain('node(id: $id)');
  // The store joins the pages of a connection.
  expect(idsIn(relay.read(fragment, next.node).penalties)).toEqual(ALL);
});

test('with globalId for its ids Relay pages below whatever has a key, an id of its own or not', async () => {
  const compiled = await compile(
    `
    graphql\`
      query portalQuery($code: CreditCode!) {
        enterprise(creditCode: $code) { name penalties(first: 1) { edges { node { id ...portal_payments } } } }
      }
    \`;
    graphql\`
      fragment portal_payments on Penalty
      @refetchable(queryName: "portalPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }) {
        payments(first: $count, after: $cursor) @connection(key: "portal_payments") {
          edges { node { id amount } }
        }
      }
    \`;
  `,
    BY_GLOBAL_ID,
  );
  const sent: string[] = [];
  const relay = openRelay(sent, { getDataID: ({ globalId }: Partial<Page>) => globalId });
  const fragment = compiled('portal_payments');
  const first = (await relay.fetch(compiled('portalQuery'), { code: '91' })) as unknown as {
    enterprise: { penalties: Connection };
  };
  const [edge] = first.enterprise.penalties.edges;
  const page = relay.read(fragment, edge?.node);
  expect(edge?.node.id).toBe('a');
  expect(page.globalId).toBe(globalId('Penalty', 'a'));
  expect(idsIn(page.payments)).toEqual(['a', 'b']);

  const variables = { globalId: page.globalId, count: 2, cursor: page.payments.pageInfo.endCursor };
  const next = await relay.fetch(compiled('portalPageQuery'), variables);
  expect(sent.at(-1)).toContain('node(id: $globalId)');
  expect(idsIn(relay.read(fragment, next.node).payments)).toEqual(ALL);
});
