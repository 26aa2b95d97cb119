import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A secret that is made at its first use and kept in `<dataDir>/secrets/<name>`, readable by the owner alone. `make` is
 * for secrets that are more than random text (keys); two processes that start together agree, since the first file
 * written wins.
 */
export function keptSecret(
  dataDir: string,
  name: string,
  make: () => string = () => randomBytes(24).toString('base64url'),
): string {
  const folder = join(dataDir, 'secrets');
  const file = join(folder, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Not there yet. A hard link appears whole or not at all, so a reader never sees half a secret.
    const draft = `${file}.${randomBytes(6).toString('hex')}`;
    writeFileSync(draft, make(), { mode: 0o600 });
    try {
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft);
    }
  }
  return readFileSync(file, 'utf8');
}
