import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cannotWrite } from '../data-dir.ts';

/** The file of a kept secret. */
export const secretFile = (dataDir: string, name: string): string => join(dataDir, 'secrets', name);

/**
 * A secret that is made at its first use and kept in `<dataDir>/secrets/<name>`, readable by the owner alone. `make` is
 * for secrets that are more than random text (keys); two processes that start together agree, since the first file
 * written wins.
 * @throws Misuse where DATA_DIR cannot be written
 */
export function keptSecret(
  dataDir: string,
  name: string,
  make: () => string = () => randomBytes(24).toString('base64url'),
): string {
  const file = secretFile(dataDir, name);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw cannotWrite(dataDir, error);
  }
  try {
    makeSecret(file, make());
  } catch (error) {
    throw cannotWrite(dataDir, error);
  }
  return readFileSync(file, 'utf8');
}

function makeSecret(file: string, secret: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // A hard link appears whole or not at all, so a reader never sees half a secret.
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, secret, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}
