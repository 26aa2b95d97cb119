/**
 * One `npm start` at a time for each DATA_DIR. A launcher that wants it writes a claim of its own, and then looks at
 * the claims of others; since it wrote before it looked, of two at the same moment at least one sees the other. One
 * that won writes a second file that says so. Nothing is ever taken over, so no claim of a living launcher can be
 * removed by mistake.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Misuse } from '../process/misuse.ts';
import { cannotWrite } from './data-dir.ts';

const claimsIn = (dataDir: string): string => join(dataDir, 'launchers');

/** Two that saw each other both withdraw, and try again after a time of their own. */
const LONGEST_PAUSE_MS = 200;
const ATTEMPTS = 20;

/**
 * What a file's name says: `<pid>-<began>.claims` is there from first to last, `<pid>-<began>.holds` once it has won.
 */
interface Claim {
  pid: number;
  holds: boolean;
}

/**
 * A process by its id and, where /proc has it, the time at which it began: ids are used again, the two together are
 * not. Null where it has ended.
 */
function identify(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // It lives, and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${pid}-${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return String(pid);
  }
}

/** The claims of launchers that live. Those of dead ones are removed: their names never come again. */
function livingClaims(folder: string): Claim[] {
  return readdirSync(folder).flatMap(file => {
    const [whose = '', state] = file.split('.');
    const pid = Number(whose.split('-')[0]);
    if (pid > 0 && identify(pid) === whose) return { pid, holds: state === 'holds' };
    rmSync(join(folder, file), { force: true });
    return [];
  });
}

/** The id of the launcher that runs on this DATA_DIR, or null. */
export function launcherPid(dataDir: string): number | null {
  try {
    return livingClaims(claimsIn(dataDir)).find(({ holds }) => holds)?.pid ?? null;
  } catch {
    return null;
  }
}

/**
 * Takes the lock; the function that it returns releases it. The lock of a launcher that was killed counts no longer.
 * @throws Misuse that names the process which holds it, or says why DATA_DIR cannot be written
 */
export async function takeLock(dataDir: string): Promise<() => void> {
  const folder = claimsIn(dataDir);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const release = tryLock(dataDir, folder);
    if (release) return release;
    await sleep(Math.random() * LONGEST_PAUSE_MS);
  }
  throw new Misuse(`several npm start begin on ${dataDir} at once: start one of them again`);
}

/** One attempt; undefined where another launcher claims it at the same moment. */
function tryLock(dataDir: string, folder: string): (() => void) | undefined {
  const claim = join(folder, `${identify(process.pid)}.claims`);
  const held = join(folder, `${identify(process.pid)}.holds`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(claim, '');
  } catch (error) {
    throw cannotWrite(dataDir, error);
  }
  const others = livingClaims(folder).filter(({ pid }) => pid !== process.pid);
  if (others.length === 0) {
    // The claim stays: a name that changes may be missed by who reads the folder meanwhile.
    writeFileSync(held, '');
    return () => {
      rmSync(held, { force: true });
      rmSync(claim, { force: true });
    };
  }
  rmSync(claim, { force: true });
  const holder = others.find(({ holds }) => holds);
  if (!holder) return undefined;
  throw new Misuse(
    `npm start already runs on ${dataDir} as process ${holder.pid}: stop it first, or set DATA_DIR to another folder and GATEWAY_PORT to another port`,
  );
}
