/** A launcher whose npm is gone stops: npm's shell ends at a signal, and passes none on. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ROOT } from '../process/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'signals-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Stands for the launcher: says that it runs; writes a file when it stops. */
const PROGRAM = `
  import { writeFileSync } from 'node:fs';
  import { onOrphaned, onStopSignals } from '${ROOT}/shared/launch/signals.ts';
  const stop = onStopSignals(async () => writeFileSync('stopped', 'in order'), () => writeFileSync('stopped', 'killed'));
  onOrphaned(stop);
  setInterval(() => {}, 1_000);
  console.log('runs');`;

test('the shell between npm and the launcher ends: the launcher stops in order', async () => {
  // A command after the program keeps the shell from becoming the program.
  const command = `"${process.execPath}" --disable-warning=ExperimentalWarning --input-type=module -e "$PROGRAM"; true`;
  const shell = spawn('sh', ['-c', command], { cwd: folder, env: { PROGRAM }, stdio: ['ignore', 'pipe', 'inherit'] });
  const output = shell.stdout;
  await new Promise(resolve => output.once('data', resolve));
  shell.kill('SIGTERM');
  // The program holds the other end of the pipe until it has ended.
  await new Promise(resolve => output.resume().once('close', resolve));
  expect(readFileSync(join(folder, 'stopped'), 'utf8')).toBe('in order');
});
