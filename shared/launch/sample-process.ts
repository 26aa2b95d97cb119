/** One department's share of `npm run sample`, in a process of its own. */
import { fork } from 'node:child_process';
import { ROOT } from '../process/config.ts';

/** How far a load has come. */
export interface LoadState {
  /** Lives done, and of how many: those that were loaded already are not counted. */
  done: number;
  of: number;
  rows: number;
}

export interface Loading {
  /** Resolves when all is loaded; rejects with what went wrong. */
  done: Promise<void>;
  stop(): void;
}

/** Characters of the error output that are kept for the message of a load that failed. */
const ERROR_LENGTH = 4_000;

/** Loads one department with the settings in `env` (see sample-department.ts). */
export function loadInProcess(
  department: string,
  env: Record<string, string>,
  progress: (state: LoadState) => void,
): Loading {
  const child = fork('shared/launch/sample-department.ts', [department], {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  let errorOutput = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errorOutput = (errorOutput + chunk.toString()).slice(-ERROR_LENGTH);
  });
  child.on('message', message => progress(message as LoadState));
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(signal ? `stopped (${signal})` : errorOutput.trim()));
    });
  });
  return { done, stop: () => void child.kill('SIGTERM') };
}
