/** The peers have a package.json of their own, in this folder: only a benchmark installs them. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Installs the peers, unless they are installed. */
export async function installPeers(): Promise<void> {
  if (existsSync(join(import.meta.dirname, 'node_modules'))) return;
  console.log('installing the peers …');
  try {
    await promisify(execFile)('npm', ['ci', '--prefix', import.meta.dirname], { maxBuffer: 50_000_000 });
  } catch (error) {
    // Hundreds of warnings about engines come before the errors.
    throw new Error(
      `npm ci --prefix ${import.meta.dirname} failed:\n${(error as { stderr: string }).stderr
        .split('\n')
        .filter(line => line.startsWith('npm error'))
        .join('\n')}`,
    );
  }
}
