/**
 * docs/province.md, as another platform's engineer follows it: the page's own terms and commands, word for word, from
 * the request to the first verified byte, against a platform that runs.
 */
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Copy } from '../../examples/partner/copy.ts';
import { ROOT, childEnvironment } from '../../shared/process/config.ts';
import { lifeOf } from '../../shared/sample/life.ts';
import { TEST_TODAY } from '../../shared/testing/department.ts';
import { openPlatform } from '../platform.ts';
import type { Platform } from '../platform.ts';

const PAGE = readFileSync(join(ROOT, 'docs/province.md'), 'utf8');
const SECTION = PAGE.slice(PAGE.indexOf('## In ten commands'), PAGE.indexOf('## Ask'));
const blocksOf = (language: string): string[] =>
  [...SECTION.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, block = '']) => block);
const [SETTINGS = '', SCRIPT = ''] = blocksOf('sh');
const [TERMS = ''] = blocksOf('json');
const COMMANDS = SCRIPT.trim().split('\n');
const SAMPLE = 25;
const LATER_MS = 61_000;
const COPY_MS = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'elg-commands-'));
const partner = join(folder, 'partner');
let later = 0;
let platform: Platform;
let environment: Record<string, string>;

beforeAll(async () => {
  platform = await openPlatform({ sample: SAMPLE, now: () => new Date(Date.now() + later) });
  await exchange().runJobs();
  await platform.consolidate();
  mkdirSync(partner);
  writeFileSync(join(partner, 'terms.json'), TERMS);
  const { creditCode, zone } = JSON.parse(TERMS) as { creditCode: string; zone: string };
  const lives = Array.from({ length: SAMPLE }, (_none, index) => lifeOf(index, TEST_TODAY));
  const { port } = exchange().app.server.address() as AddressInfo;
  const settings: Record<string, string> = {
    PARTNER: partner,
    GATEWAY: platform.url,
    EXCHANGE: `http://127.0.0.1:${port}`,
    MEMBER: creditCode,
    ENTERPRISE: lives.find(life => life.zone.code === zone)?.creditCode ?? '',
  };
  expect([...SETTINGS.matchAll(/(\w+)=/g)].map(([, name]) => name)).toEqual(Object.keys(settings));
  environment = childEnvironment({ ...platform.environment, ...settings });
}, 240_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await platform.close();
});

function exchange(): Platform['subgraphs'][string] {
  const { exchange: found } = platform.subgraphs;
  if (!found) throw new Error('the platform must have exchange');
  return found;
}

interface Ran {
  code: number | null;
  output: string;
}

/** A command of the page, as a shell runs it; `until` ends one that goes on by itself. */
async function run(command: string, until?: () => Promise<boolean>): Promise<Ran> {
  const child = spawn('bash', ['-c', command], { cwd: ROOT, env: environment, detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const ended = new Promise<number | null>(done => child.once('close', done));
  if (until) {
    while (!(await until())) await sleep(200);
    process.kill(-(child.pid ?? 0), 'SIGINT');
  }
  return { code: await ended, output };
}

/** Each n-th command ends well; its output. */
async function succeed(n: number): Promise<string> {
  const { code, output } = await run(COMMANDS[n - 1] ?? '');
  expect([n, code, code === 0 ? '' : output]).toEqual([n, 0, '']);
  return output;
}

const answered = async (): Promise<boolean> => {
  const entries = await exchange().database.query(`select 1 from message_entry where step = 'ANSWERED'`);
  return entries.length > 0;
};

test('a command that is called too early, or without a token, says what it needs', async () => {
  const { code, output } = await run(COMMANDS[4] ?? '');
  expect([code, output]).toEqual([
    1,
    expect.stringMatching(/agreement\.json must be a file of JSON, which grant makes; but got: ENOENT/),
  ]);
  const asked = await run('npm run --silent partner -- request');
  expect([asked.code, asked.output]).toEqual([1, expect.stringMatching(/^the platform refuses: .*UNAUTHENTICATED/)]);
  for (const { output: said } of [{ output }, asked]) expect(said).not.toMatch(/^ +at /m);
});

test('the ten commands of the page lead from the request to the first verified byte, and to a copy', async () => {
  expect(COMMANDS.map(command => Number(/ # (\d+)/.exec(command)?.[1]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  for (const n of [1, 2, 3, 4, 5]) await succeed(n);
  const { status, body } = JSON.parse(readFileSync(join(partner, 'answer.json'), 'utf8')) as {
    status: number;
    body: { data: { enterprise: { name: string } } };
  };
  expect([status, body.data.enterprise.name]).toEqual([200, expect.stringMatching(/公司|店|厂|社|行/)]);
  expect(await answered()).toBe(true);
  // The proof waits for the minute of its batch, which passes while it does.
  const proving = succeed(6);
  later = LATER_MS;
  await exchange().runJobs();
  await proving;
  await succeed(7);
  expect(await succeed(8)).toMatch(/^VALID: 2 entries under a signed root, 0 not yet/);
  const copy = (): Copy => new Copy(join(partner, 'copy.ndjson'));
  const until = Date.now() + COPY_MS;
  await run(COMMANDS[8] ?? '', async () => copy().lines.size > 0 || Date.now() > until);
  expect(copy().lines.size).toBeGreaterThan(0);
  expect(await succeed(10)).toBe('the log of messages and receipts is whole\n');
}, 240_000);
