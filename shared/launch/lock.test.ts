/** One launcher at a time on a DATA_DIR, whatever begins at the same moment and whatever was killed before. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ROOT } from '../process/config.ts';
import { cannotWrite } from './data-dir.ts';
import { launcherPid, takeLock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Takes the lock in a process of its own and says so; ends when its input does. */
const PROGRAM = `
  import { takeLock } from '${ROOT}/shared/launch/lock.ts';
  process.stdin.resume().once('end', () => process.exit(0));
  takeLock(process.argv[1]).then(() => console.log('won'), error => console.log(error.message));`;

const launch = (dataDir: string) => {
  const child = spawn(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '-e',
    PROGRAM,
    dataDir,
  ]);
  const says = new Promise<string>(resolve =>
    child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk).trim())),
  );
  const ended = new Promise(resolve => child.once('close', resolve));
  return { child, says, ended };
};

test('of several that begin at once on the lock of a killed one, one wins and the others name it', async () => {
  const dataDir = join(folder, 'several');
  const killed = launch(dataDir);
  expect(await killed.says).toBe('won');
  killed.child.kill('SIGKILL');
  await killed.ended;
  for (let round = 0; round < 3; round += 1) {
    const all = [1, 2, 3, 4].map(() => launch(dataDir));
    const said = await Promise.all(all.map(({ says }) => says));
    expect(said.filter(text => text === 'won')).toHaveLength(1);
    const winner = all[said.indexOf('won')]?.child.pid;
    for (const text of said)
      expect(text).toMatch(new RegExp(`^(won|npm start already runs on ${dataDir} as process ${winner}: .*)$`));
    expect(launcherPid(dataDir)).toBe(winner);
    for (const { child } of all) child.stdin.end();
    await Promise.all(all.map(({ ended }) => ended));
  }
});

test('a claim of a process that has ended, or whose id another one has now, holds nobody up', async () => {
  const dataDir = join(folder, 'stale');
  mkdirSync(join(dataDir, 'launchers'), { recursive: true });
  for (const name of [`${process.pid}-1.holds`, '999999999-5.holds', 'nonsense'])
    writeFileSync(join(dataDir, 'launchers', name), '');
  expect(launcherPid(dataDir)).toBeNull();
  const release = await takeLock(dataDir);
  expect(launcherPid(dataDir)).toBe(process.pid);
  release();
  expect([launcherPid(dataDir), readdirSync(join(dataDir, 'launchers'))]).toEqual([null, []]);
});

test('a DATA_DIR that cannot be written is told in words', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  chmodSync(file, 0o600);
  await expect(takeLock(join(file, 'data'))).rejects.toThrow(
    `DATA_DIR ${file}/data cannot be written: a part of its path is a file; make it writable, or set DATA_DIR to another folder`,
  );
  for (const [code, reason] of [
    ['EROFS', 'its file system is read-only'],
    ['EACCES', 'this account may not write there'],
    ['ENOSPC', 'its disk is full'],
  ])
    expect(cannotWrite('.data', Object.assign(new Error(code), { code }))).toMatchObject({
      message: expect.stringContaining(`DATA_DIR .data cannot be written: ${reason}`),
    });
  const other = new Error('x');
  expect(cannotWrite('.data', other)).toBe(other);
});
