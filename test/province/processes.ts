/** Programs of ours that a test starts and kills. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../../shared/process/config.ts';

export interface Program {
  /** Its file in the repository. */
  file: string;
  /** Default: none. */
  args?: string[];
  /** Variables beside those of this process. */
  env: Record<string, string>;
  /** What it says once it is ready; by default it is when it was started. */
  ready?: RegExp;
}

const running = new Set<ChildProcess>();

/** Starts a program; resolves once it is ready. */
export async function start({ file, args = [], env, ready }: Program): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, file), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  if (!ready) return child;
  let output = '';
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    output += chunk.toString();
    if (ready.test(output)) return child;
  }
  throw new Error(`${file} ended before it was ready: ${output}`);
}

/** Ends it as a machine does that loses its power; resolves once it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Ends all that run. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}
