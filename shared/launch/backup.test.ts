import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadDepartment } from '../departments.ts';
import { ROOT } from '../process/root.ts';
import { DROP_AUDIT } from '../testing/audit.ts';
import { makeTestDatabase, openTestSubgraph } from '../testing/department.ts';
import type { TestSubgraph } from '../testing/department.ts';

const folder = mkdtempSync(join(tmpdir(), 'elg-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command of the launcher for the credit department's database; returns what it printed. */
async function run(command: 'backup' | 'restore', databaseUrl: string, ...options: string[]): Promise<string> {
  const args = ['--disable-warning=ExperimentalWarning', join(ROOT, `shared/launch/${command}.ts`)];
  const env = { ...process.env, DATABASE_URL_CREDIT: databaseUrl, DATA_DIR: join(folder, 'data') };
  return promisify(execFile)(process.execPath, [...args, '--only', 'credit', ...options], { env }).then(
    ({ stdout }) => stdout,
    ({ stderr }: { stderr: string }) => stderr,
  );
}

/** All rows of all tables, without those that a restore makes anew. */
async function contents({ database }: TestSubgraph): Promise<Record<string, unknown[]>> {
  const tables = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'
       and table_type = 'BASE TABLE' and table_name <> all(array['mikro_orm_migrations', 'feed_era']) order by 1`,
  );
  const rows: Record<string, unknown[]> = {};
  for (const { name } of tables) rows[name] = await database.query(`select t::text from ${name} t order by 1`);
  return rows;
}

describe('npm run backup and npm run restore', () => {
  const to = join(folder, 'backup');
  let url: string;
  let source: TestSubgraph;
  let cursor: string;
  beforeAll(async () => {
    url = await makeTestDatabase('backup');
    source = await openTestSubgraph(await loadDepartment('credit'), { databaseUrl: url, sample: 30 });
    await source.database.pool.query(DROP_AUDIT);
    cursor = String((await source.changes({ limit: '1000' })).at(-1)?.cursor);
  });
  afterAll(() => source.close());

  test('put all rows into another database; its feed tells all, and takes no cursor of before', async () => {
    expect(await run('backup', url, '--to', to)).toMatch(/^credit: [\d,]+ rows of \d+ tables in /);
    const target = await makeTestDatabase('restored');
    expect(await run('restore', target, '--from', to)).toMatch(/^credit: [\d,]+ rows of \S+ restored\n$/);
    const restored = await openTestSubgraph(await loadDepartment('credit'), { databaseUrl: target });
    try {
      await restored.database.pool.query(DROP_AUDIT);
      expect(await contents(restored)).toEqual(await contents(source));
      const all = await restored.changes({ limit: '1000' });
      expect(all.map(({ subject }) => subject)).toEqual(
        (await source.changes({ limit: '1000' })).map(({ subject }) => subject),
      );
      await expect(restored.changes({ after: cursor })).rejects.toThrow('CURSOR_EXPIRED');
    } finally {
      await restored.close();
    }
  });

  test('refuse what would lose something, each with its remedy', async () => {
    expect(await run('backup', url, '--to', to)).toMatch(/holds a backup already: name another folder\n$/);
    expect(await run('backup', await makeTestDatabase('empty'), '--to', join(folder, 'none'))).toBe(
      'the database of credit is empty: it was never started\n',
    );
    expect(await run('restore', url, '--from', to)).toMatch(
      /must be empty, but \w+ holds rows: --replace removes them/,
    );
    expect(await run('restore', url, '--from', join(folder, 'nowhere'))).toMatch(/^there is no backup in /);
    expect(existsSync(join(to, 'credit', 'manifest.json'))).toBe(true);
  });

  test('a backup of other code, or a damaged one, is refused before anything is removed', async () => {
    const before = await contents(source);
    const file = join(to, 'credit', 'manifest.json');
    const manifest = readFileSync(file, 'utf8');
    const wrong: readonly (readonly [string, string, RegExp])[] = [
      ['"migrations": [', '"migrations": ["Migration20991231000000_later",', /is of newer code \(Migration2099/],
      [
        '"Migration20261128030000_feed_snapshot"',
        '"Migration20261101000000_kit"',
        /is of older code \(Migration2026112803/,
      ],
      ['"sha256": "', '"sha256": "0', /is damaged: its checksum is not that of the manifest/],
      ['"format": 1', '"format": 2', /must be the manifest of a backup of format 1/],
    ];
    for (const [found, put, message] of wrong) {
      writeFileSync(file, manifest.replace(found, put));
      expect(await run('restore', url, '--from', to, '--replace')).toMatch(message);
    }
    writeFileSync(file, manifest);
    expect(await contents(source)).toEqual(before);
    expect(await run('restore', url, '--from', to, '--replace')).toMatch(/restored\n$/);
    expect(await contents(source)).toEqual(before);
    await expect(source.changes({ after: cursor })).rejects.toThrow('CURSOR_EXPIRED');
  });
});
