/** Relay by its own compiler and runtime: pages below an entity, on the schema that the gateway publishes. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
}
`;

const ALL = ['a', 'b', 'c'];

let departments: TestDepartment[];
let gateway: TestGateway;
let folder: string;
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
        penalties: (_: unknown, { first, after }: { first: number; after?: string }) => {
          const from = after ? ALL.indexOf(after) + 1 : 0;
          const ids = ALL.slice(from, from + first);
          return {
            edges: ids.map(id => ({ cursor: id, node: { id, fine: 1 } })),
            pageInfo: {
              hasNextPage: from + first < ALL.length,
              hasPreviousPage: from > 0,
              startCursor: ids[0],
              endCursor: ids.at(-1),
            },
          };
        },
      },
      Penalty: reference,
    }),
  ]);
  const [market, credit] = departments.map(({ url }) => url);
  gateway = await openTestGateway({
    market: { contract: MARKET, url: market! },
    credit: { contract: CREDIT, url: credit! },
  });
  await gateway.loaded;
  folder = mkdtempSync(join(tmpdir(), 'relay-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await gateway.close();
  for (const { stop } of departments) await stop();
});

/** What the fragment reads. */
interface Page {
  id: string;
  penalties: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

const idsIn = ({ penalties }: Page): string[] => penalties.edges.map(({ node }) => node.id);

/** Compiles the documents of one source file, and returns what reads a compiled one by its name. */
async function compile(source: string): Promise<(name: string) => object> {
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
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  await run(compiler, [join(folder, 'relay.config.json')], { cwd: folder });
  return name => createRequire(join(folder, 'src', 'portal.js'))(`./__generated__/${name}.graphql`);
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
  const environment = new runtime.Environment({
    network: runtime.Network.create(async ({ text }: { text: string }, variables: object) => {
      sent.push(text);
      return gateway.execute(text, { variables });
    }),
    store: new runtime.Store(new runtime.RecordSource()),
  });
  const query = compiled('portalQuery');
  const fragment = compiled('portal_penalties');
  const first = (await runtime.fetchQuery(environment, query, { code: '91' }).toPromise()) as {
    enterprise: { name: string };
  };
  expect(first.enterprise.name).toBe('name of 91');

  const pageOf = (reference: object): Page =>
    environment.lookup(runtime.getSingularSelector(fragment, reference)).data as Page;
  const page = pageOf(first.enterprise);
  expect(idsIn(page)).toEqual(['a', 'b']);
  expect(page.penalties.pageInfo.hasNextPage).toBe(true);

  const variables = { id: page.id, count: 2, cursor: page.penalties.pageInfo.endCursor };
  const next = (await runtime.fetchQuery(environment, compiled('portalPageQuery'), variables).toPromise()) as {
    node: object;
  };
  expect(sent.at(-1)).toContain('node(id: $id)');
  // The store joins the pages of a connection.
  expect(idsIn(pageOf(next.node))).toEqual(ALL);
});
