/** Databases on the test run's one server, which `test/setup.ts` starts. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { provisionOn } from '../database/provision.ts';

/** The variable in which `test/setup.ts` gives the tests the address of the server. */
export const TEST_SERVER = 'TEST_POSTGRES_URL';

/** The variable with the port of a pooler on the same machine, for a run whose departments go through one. */
export const TEST_POOLER_PORT = 'TEST_POOLER_PORT';

function testServer(): string {
  const server = process.env[TEST_SERVER];
  if (server) return server;
  throw new Error(`no test server: run the tests with npm test, which starts one (${TEST_SERVER} is not set)`);
}

/** Does what needs an administrator of the test server. */
export async function onTestServer<Result>(work: (admin: pg.Client) => Promise<Result>): Promise<Result> {
  const admin = new pg.Client({ connectionString: testServer() });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

/** The URL of a database for its owner: through the pooler, where there is one, or to the server itself. */
export function testUrl(database: string, owner: string, { direct = false } = {}): string {
  const url = new URL(testServer());
  [url.username, url.password, url.pathname] = [owner, owner, `/${database}`];
  if (!direct) url.port = process.env[TEST_POOLER_PORT] ?? url.port;
  return url.href;
}

/** A name for a database or a login that no other test has. */
export const ownName = (name: string): string => `${name.replaceAll('-', '_')}_${randomBytes(5).toString('hex')}`;

/** Makes an empty database with its own login role on the test server; returns its URL. */
export async function makeTestDatabase(name = 'test'): Promise<string> {
  const own = ownName(name);
  await onTestServer(admin => provisionOn(admin, own, own));
  return testUrl(own, own);
}
