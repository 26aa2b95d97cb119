/** Files of the archive: each is there whole or not at all, and what is there already is never written over. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Misuse } from '#shared/process/misuse.ts';

/** Writes a file so that it is there whole, and on the disk, or not at all. */
export function putDown(path: string, text: string): void {
  const partial = `${path}.partial`;
  writeFileSync(partial, text, { flush: true });
  renameSync(partial, path);
}

/**
 * Writes what was archived.
 * @throws Misuse where a file is there already that says otherwise
 */
export function putDownOnce(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') !== text)
    throw new Misuse(`${path} is there already and says otherwise: name another folder`);
  putDown(path, text);
}
