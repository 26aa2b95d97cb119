/** Removes what tests leave on disk. */
import { spawn } from 'node:child_process';

const REMOVE = `require('node:fs').rmSync(process.argv[1], { recursive: true, force: true })`;

/**
 * Removes a folder with the files of a PostgreSQL server in a process of its own, which nobody waits for: they are many
 * thousands, and take up to a minute.
 */
export function removeBehind(folder: string): void {
  spawn(process.execPath, ['-e', REMOVE, folder], { detached: true, stdio: 'ignore' }).unref();
}
