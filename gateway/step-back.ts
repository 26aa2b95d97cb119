/**
 * Lets other threads go first where there are fewer cores than threads that compute. Linux gives each thread a priority
 * of its own, which it may lower and not raise again; elsewhere nothing changes.
 */
import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';

/** Lowers the priority of the thread that calls it, for as long as it lives. */
export function stepBack(): void {
  try {
    // It names a process and its thread: 4711/task/4712.
    setPriority(Number(basename(readlinkSync('/proc/thread-self'))), constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Without it everything works.
  }
}
