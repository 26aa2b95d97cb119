/**
 * The consumers of examples/feed, in TypeScript and in Python, follow a running department through the gateway. They
 * are killed at random moments while it writes, and end equal to its database.
 */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { LINK, openTestGateway } from '../gateway/testing/gateway.ts';
import type { TestGateway } from '../gateway/testing/gateway.ts';
import { RECORD_CHANGES, forgetChanges } from '../shared/database/feed.ts';
import { hashWith } from '../shared/database/feed-manifest.ts';
import type { Change } from '../shared/database/feed.ts';
import type { Department } from '../shared/department.ts';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner, makeKeys } from '../shared/identity/principal.ts';
import { ROOT, readConfig } from '../shared/process/config.ts';
import { createLog } from '../shared/process/log.ts';
import { openSubgraph } from '../shared/subgraph.ts';
import type { Subgraph } from '../shared/subgraph.ts';
import { makeTestDatabase } from '../shared/testing/department.ts';

const CONTRACT = `${LINK}\ntype Query { one: Int }`;
const department: Department = {
  name: 'followed',
  folder: '',
  typeDefs: parse(CONTRACT),
  entities: async () => [],
  migrations: async () => [],
  seed: { tables: [], rows: () => {} },
  loaders: {},
  rights: {},
  resolvers: [],
};

const python = ['/usr/bin/python3', 'python3'].find(program => spawnSync(program, ['-c', 'pass']).status === 0);
const CONSUMERS: [name: string, command: string, args: string[]][] = [
  ['TypeScript', process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, 'examples/feed/follow.ts')]],
  ...(python ? [['Python', python, [join(ROOT, 'examples/feed/follow.py')]] satisfies [string, string, string[]]] : []),
];

const KILLS = 8;
const SUBJECTS = 40;

let subgraph: Subgraph;
let gateway: TestGateway;
let token = '';
const folder = mkdtempSync(join(tmpdir(), 'elg-feed-'));
const running = new Set<ChildProcess>();

beforeAll(async () => {
  const keys = makeKeys();
  const config = { ...readConfig({}), PORT: 0, PRINCIPAL_PUBLIC_KEY: keys.publicKey };
  const log = createLog('followed', 'silent');
  subgraph = await openSubgraph(department, { config, log, databaseUrl: await makeTestDatabase('followed') });
  const url = await subgraph.app.listen({ host: '127.0.0.1', port: 0 });
  gateway = await openTestGateway(
    { followed: { contract: CONTRACT, url: `${url}/graphql` } },
    {
      PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey),
      PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
    },
  );
  await gateway.loaded;
  token = await (await createSigner(keys.privateKey))({ ...PUBLIC, role: 'service' }, GATEWAY_AUDIENCE, 3_600);
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await gateway.close();
  await subgraph.close();
  rmSync(folder, { recursive: true, force: true });
});

let written = 0;

/** Records a few changes in one transaction, as of a day. */
async function write(at: Date): Promise<void> {
  const changes = Array.from({ length: 1 + (written % 4) }, () => {
    written += 1;
    const subject = { type: 'Thing', id: String((written * 7) % SUBJECTS) };
    return { type: `T${written % 3}`, creditCode: 'C', subject, payload: { n: written, text: '园区企业' } };
  });
  await subgraph.database.pool.query(RECORD_CHANGES, [JSON.stringify(changes), at]);
}

/** Writes until it is told to stop. */
function writing(at: Date): () => Promise<void> {
  let isOn = true;
  const loop = (async () => {
    while (isOn) {
      await write(at);
      await sleep(3);
    }
  })();
  return () => {
    isOn = false;
    return loop;
  };
}

const start = (command: string, args: string[], file: string): ChildProcess => {
  const env = {
    ...process.env,
    FEED: new URL('/departments/followed/changes', gateway.url).href,
    TOKEN: token,
    FILE: file,
  };
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  running.add(child);
  return child;
};

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  running.delete(child);
}

/** The changes that a consumer holds. */
const heldIn = (file: string): Change[] => {
  if (!existsSync(file)) return [];
  const whole = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return whole.map(line => JSON.parse(line) as Change).filter(({ id }) => id !== undefined);
};

/** Of each subject and type the last payload. */
const stateOf = (changes: readonly { type: string; subject: { id: string }; payload: unknown }[]): string[] =>
  [...new Map(changes.map(({ type, subject, payload }) => [`${type} ${subject.id}`, payload]))]
    .map(([key, payload]) => `${key} ${JSON.stringify(payload)}`)
    .sort();

const stored = async (): Promise<{ type: string; subject: { id: string }; payload: unknown }[]> =>
  subgraph.database.query(
    `select type, json_build_object('id', subject_id) as subject, payload from change order by era, xid, seq`,
  );

/** Waits until a consumer that runs holds the last change. */
async function caughtUp(file: string): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; await sleep(50)) {
    const { n } = (heldIn(file).at(-1)?.payload ?? {}) as { n?: number };
    if (n === written) return;
  }
  throw new Error(`the consumer must hold change ${written}, but its last is: ${JSON.stringify(heldIn(file).at(-1))}`);
}

test('the consumer that the documentation shows is the one that runs here', () => {
  const source = readFileSync(join(ROOT, 'examples/feed/follow.ts'), 'utf8');
  const shown = readFileSync(join(ROOT, 'docs/feed.md'), 'utf8');
  expect(shown).toContain(`\`\`\`ts\n${source.slice(source.indexOf('import'))}\`\`\``);
});

describe.each(CONSUMERS)('the consumer in %s', (name, command, args) => {
  const file = join(folder, `${name}.ndjson`);

  test('holds each change once, in order, wherever it is killed', async () => {
    await subgraph.database.query('truncate change');
    const stop = writing(new Date());
    for (let n = 0; n < KILLS; n += 1) {
      const child = start(command, args, file);
      await sleep(60 + Math.random() * 400);
      await kill(child);
    }
    const last = start(command, args, file);
    await sleep(100);
    await stop();
    await caughtUp(file);
    await kill(last);
    const held = heldIn(file);
    const all = await stored();
    expect(held.map(({ payload }) => payload)).toEqual(all.map(({ payload }) => payload));
    const headers = { authorization: `Bearer ${token}` };
    const { text } = await gateway.get('/departments/followed/changes/manifest?limit=100000', headers);
    expect(JSON.parse(text)).toMatchObject({
      count: held.length,
      hash: held.reduce(hashWith, ''),
      complete: true,
    });
  });

  test('equals the database after its cursor has expired and a new epoch has begun, wherever it is killed', async () => {
    const { database } = subgraph;
    const stop = writing(new Date('2020-01-01'));
    for (let n = 0; n < KILLS; n += 1) {
      if (n % 3 === 0) await forgetChanges(database, new Date('2021-01-01'));
      if (n % 4 === 3) await database.query('select feed_open_era(true)');
      const child = start(command, args, file);
      await sleep(60 + Math.random() * 400);
      await kill(child);
    }
    await database.query('select feed_open_era(true)');
    const last = start(command, args, file);
    await sleep(300);
    await stop();
    await write(new Date());
    await caughtUp(file);
    await kill(last);
    expect(stateOf(heldIn(file))).toEqual(stateOf(await stored()));
  });
});
