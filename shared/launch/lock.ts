/** One `npm start` at a time for each DATA_DIR. The lock is a file that names the process which holds it. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Misuse } from '../process/misuse.ts';

const lockFile = (dataDir: string): string => join(dataDir, 'launcher.lock');

/**
 * A process by its id and, where /proc has it, the time at which it began: ids are used again, the two together are
 * not. Null where it has ended.
 */
function identify(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch {
    return null;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return String(pid);
  }
}

/** The id of the launcher that runs on this DATA_DIR, or null. */
export function launcherPid(dataDir: string): number | null {
  try {
    const holder = readFileSync(lockFile(dataDir), 'utf8');
    const pid = Number(holder.split(' ')[0]);
    return pid > 0 && identify(pid) === holder ? pid : null;
  } catch {
    return null;
  }
}

/**
 * Takes the lock; the function that it returns releases it. The lock of a launcher that was killed is taken over.
 * @throws Misuse that names the process which holds it
 */
export function takeLock(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const holder = launcherPid(dataDir);
  if (holder !== null) {
    throw new Misuse(
      `npm start already runs on ${dataDir} as process ${holder}: stop it first, or set DATA_DIR to another folder and GATEWAY_PORT to another port`,
    );
  }
  rmSync(lockFile(dataDir), { force: true });
  writeFileSync(lockFile(dataDir), identify(process.pid) ?? String(process.pid), { flag: 'wx' });
  return () => rmSync(lockFile(dataDir), { force: true });
}
