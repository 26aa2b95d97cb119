/**
 * Departments that run elsewhere: each is known by its address `SUBGRAPH_URL_<NAME>`, with a folder here or without
 * one.
 */
import { variablePart } from '../process/config.ts';
import type { Config } from '../process/config.ts';
import { Misuse } from '../process/misuse.ts';

/** The addresses of the departments that run elsewhere, by name; a folder's name where there is one. */
export function departmentsElsewhere(config: Config, folders: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(config.subgraphUrls()).map(([name, url]) => [
      // A folder is matched by its variable's name, from which the folder's name cannot be derived.
      folders.find(folder => variablePart(folder) === variablePart(name)) ?? name,
      url,
    ]),
  );
}

/** An address as it may be shown: without a password. */
export function shownAddress(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

/**
 * The name, if it is a department's: of a folder, or of an address that is configured.
 * @throws Misuse that lists the names, and says how a department elsewhere becomes known
 */
export function departmentNamed(name: string, config: Config, folders: readonly string[]): string {
  const names = [...new Set([...folders, ...Object.keys(departmentsElsewhere(config, folders))])].sort();
  if (names.includes(name)) return name;
  const remedy = /^[a-z][a-z0-9-]*$/.test(name)
    ? `, or set SUBGRAPH_URL_${variablePart(name)} to the address of a department elsewhere`
    : '';
  throw new Misuse(`there is no department ${JSON.stringify(name)}: it must be one of ${names.join(', ')}${remedy}`);
}
