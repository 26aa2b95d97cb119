/** The embedded server: killed, it is started again; files that cannot be used are told in words. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { openCluster } from './cluster.ts';
import type { Cluster } from './cluster.ts';
import { checkFiles, initialise } from './initialise.ts';
import { keptSecret } from './secrets.ts';

const folders: string[] = [];
const opened: Cluster[] = [];
afterAll(async () => {
  for (const cluster of opened) await cluster.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function makeDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

async function open(dataDir: string): Promise<Cluster> {
  const cluster = await openCluster({ dataDir, throwaway: true });
  opened.push(cluster);
  return cluster;
}

const pidOf = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(text)).rows as unknown[];
  } finally {
    await client.end();
  }
}

describe('a server', () => {
  const dataDir = makeDataDir();

  test('that is killed runs again, at its port and with its data, and says so; one that is stopped does not', async () => {
    const cluster = await open(dataDir);
    const url = await cluster.provision('credit');
    await query(url, 'set synchronous_commit = on; create table kept (n integer); insert into kept values (1)');
    const said: string[] = [];
    const back = new Promise<void>(resolve => {
      cluster.keepRunning(message => {
        said.push(message);
        if (message.startsWith('runs again')) resolve();
      });
    });
    const killed = pidOf(dataDir);
    process.kill(killed, 'SIGKILL');
    await back;
    expect(said[0]).toBe('ended; starts again in 200 ms; until then the departments cannot reach their databases');
    expect(said.at(-1)).toMatch(/^runs again, after [\d.]+ s$/);
    expect(await query(url, 'select n from kept')).toEqual([{ n: 1 }]);
    expect(pidOf(dataDir)).not.toBe(killed);
    await cluster.stop();
    await new Promise(resolve => setTimeout(resolve, 600));
    await expect(query(url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  test("whose administrator's password is lost, or is another one, is not waited for", async () => {
    const secret = join(dataDir, 'secrets/postgres-admin');
    const password = readFileSync(secret, 'utf8');
    rmSync(secret);
    await expect(open(dataDir)).rejects.toThrow(
      `${secret} is missing, the password of the PostgreSQL in ${dataDir}/postgres: put it back from a backup, or move ${dataDir}/postgres away to begin anew without its data`,
    );
    writeFileSync(secret, 'another');
    await expect(open(dataDir)).rejects.toThrow(
      `the PostgreSQL in ${dataDir}/postgres has another password than secrets/postgres-admin in DATA_DIR says`,
    );
    writeFileSync(secret, password);
    // The server that was started to find it out runs no longer.
    expect(() => pidOf(dataDir)).toThrow('ENOENT');
    const cluster = await open(dataDir);
    expect(await query(cluster.adminUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  });
});

test('files of another account are refused, and say whose they are', () => {
  const dataDir = makeDataDir();
  const folder = join(dataDir, 'postgres');
  mkdirSync(folder);
  writeFileSync(join(folder, 'PG_VERSION'), '18');
  const uid = process.getuid?.() ?? 0;
  expect(() => checkFiles(dataDir, folder, { uid: uid + 1, gid: 1 })).toThrow(
    `the PostgreSQL in ${folder} belongs to user ${uid}, but would run here as user ${uid + 1}: start it as the user who made it`,
  );
});

test('what initdb complains about is told as it says it, and nothing half-made stays', () => {
  const dataDir = makeDataDir();
  const program = join(dataDir, 'initdb');
  writeFileSync(program, '#!/bin/sh\necho "initdb: error: invalid locale name" >&2\nexit 1\n');
  chmodSync(program, 0o755);
  const folder = join(dataDir, 'postgres');
  expect(() => initialise({ program, folder, password: 'x', account: null })).toThrow(
    `the embedded PostgreSQL cannot be made in ${folder}; initdb says:\ninitdb: error: invalid locale name`,
  );
  expect(() => readFileSync(folder)).toThrow('ENOENT');
});

test('a secret where nothing can be written is told in words', () => {
  const dataDir = makeDataDir();
  writeFileSync(join(dataDir, 'secrets'), '');
  expect(() => keptSecret(dataDir, 'x')).toThrow(`DATA_DIR ${dataDir} cannot be written: a part of its path is a file`);
});
