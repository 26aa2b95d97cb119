/** One department's share of `npm run sample`, in a process of its own. */
import { fork } from 'node:child_process';
import { ROOT } from '../process/config.ts';

/** How far a load has come. */
export interface LoadState {
  /** Lives done, and of how many: those that were there already are not counted. */
  done: number;
  of: number;
  rows: number;
}

export interface Loading {
  /** Resolves when all is loaded; rejects with what went wrong. */
  done: Promise<void>;
  stop(): void;
}

/** Loads one department with what `env` says (see sample-department.ts). */
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
  let said = '';
  child.stderr!.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  child.on('message', message => progress(message as LoadState));
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(signal ? `stopped (${signal})` : said.trim())),
    );
  });
  return { done, stop: () => void child.kill('SIGTERM') };
}
