/** A department through PgBouncer in transaction mode: nothing rests on what a pooler refuses, drops or mixes up. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { freePort } from '../process/free-port.ts';
import { ROOT } from '../process/root.ts';
import { TEST_POOLER_PORT, TEST_SERVER } from '../testing/department.ts';

const PATH = `${process.env.PATH}:/usr/sbin`;
const isInstalled = spawnSync('pgbouncer', ['--version'], { env: { PATH } }).status === 0;
const isRoot = process.getuid?.() === 0;

let folder: string;
let pooler: ChildProcess;
let port: number;

/** Starts PgBouncer before the tests' server. The roles of tests have their names for passwords. */
beforeAll(async () => {
  if (!isInstalled) return;
  folder = mkdtempSync(join(tmpdir(), 'elg-pooler-'));
  chmodSync(folder, 0o755);
  port = await freePort();
  const server = new URL(process.env[TEST_SERVER] ?? '');
  writeFileSync(join(folder, 'users.txt'), `"${server.username}" "${decodeURIComponent(server.password)}"\n`);
  const settings = {
    listen_addr: '127.0.0.1',
    listen_port: port,
    unix_socket_dir: '',
    pool_mode: 'transaction',
    auth_type: 'scram-sha-256',
    auth_file: join(folder, 'users.txt'),
    auth_user: server.username,
    auth_query: 'select $1::text, $1::text',
    default_pool_size: 4,
    max_client_conn: 500,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  const databases = `* = host=${server.hostname} port=${server.port}`;
  writeFileSync(join(folder, 'pooler.ini'), ['[databases]', databases, '[pgbouncer]', ...lines, ''].join('\n'));
  if (isRoot) execFileSync('chown', ['-R', 'nobody', folder]);
  const user = isRoot ? ['-u', 'nobody'] : [];
  pooler = spawn('pgbouncer', [...user, join(folder, 'pooler.ini')], { env: { PATH }, stdio: 'ignore' });
  await untilItAnswers(server);
});
afterAll(() => {
  if (!isInstalled) return;
  pooler.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function untilItAnswers(server: URL): Promise<void> {
  const through = new URL(server);
  through.port = String(port);
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client({ connectionString: through.href });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (attempt === 50) throw error;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}

/**
 * Runs tests in a process of their own, whose departments go through the pooler; returns what failed, and how many
 * passed.
 */
async function runTests(pattern: string): Promise<{ failed: string[]; passed: number }> {
  const results = join(folder, 'results.json');
  const runner = { testRunner: join(ROOT, 'test/runner.ts') };
  const config = { rootDir: ROOT, testEnvironment: 'node', transform: {}, extensionsToTreatAsEsm: ['.ts'], ...runner };
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--experimental-vm-modules',
      join(ROOT, 'node_modules/jest/bin/jest.js'),
      ...['--config', JSON.stringify({ ...config, testTimeout: 60_000, testMatch: ['**/*.test.ts'] })],
      ...['--runInBand', '--json', '--outputFile', results, '--testPathPatterns', pattern],
    ],
    { cwd: ROOT, env: { ...process.env, [TEST_POOLER_PORT]: String(port) }, stdio: 'ignore' },
  );
  if (isRoot) chmodSync(folder, 0o777);
  await new Promise(resolve => child.once('exit', resolve));
  const { default: read } = (await import(results, { with: { type: 'json' } })) as { default: JestResults };
  const failures = read.testResults.flatMap(({ assertionResults, message }) => [
    ...assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    ...(assertionResults.length === 0 ? [message] : []),
  ]);
  return { failed: failures, passed: read.numPassedTests };
}

interface JestResults {
  numPassedTests: number;
  testResults: { message: string; assertionResults: { status: string; fullName: string }[] }[];
}

(isInstalled ? describe : describe.skip)('through PgBouncer in transaction mode', () => {
  test('the tests of the credit department pass', async () => {
    const { failed, passed } = await runTests('subgraphs/credit/(credit|records/fines|promises/promises)\\.test');
    expect(failed).toEqual([]);
    expect(passed).toBeGreaterThan(20);
  }, 120_000);
});
