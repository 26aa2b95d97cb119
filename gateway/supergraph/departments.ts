/**
 * Which departments there are: a folder with a contract, an address, or both. No department is named in the code.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '#shared/process/config.ts';
import { variablePart } from '#shared/process/config.ts';
import { listDepartments, readSchema } from '#shared/departments.ts';

export interface Department {
  name: string;
  /** The address of its subgraph; empty where none is configured: its schema is served, its slice is null. */
  url: string;
  /** The text of its contract file; undefined where it is only an address: then its subgraph reports its contract. */
  contract: string | undefined;
}

/** Lists the departments of `root` and of the configuration, by name. */
export function findDepartments(config: Config, root: string): Department[] {
  const folders = existsSync(join(root, 'subgraphs')) ? listDepartments(root) : [];
  // A folder is matched by its variable's name, from which the folder's name cannot be derived.
  const variables = new Set(folders.map(variablePart));
  const others = Object.keys(config.subgraphUrls()).filter(name => !variables.has(variablePart(name)));
  return [...folders, ...others].sort().map(name => ({
    name,
    url: graphqlUrl(config.subgraphUrlOf(name)),
    contract: folders.includes(name) ? readSchema(name, root) : undefined,
  }));
}

/** An address without a path means `/graphql` there. */
function graphqlUrl(address: string | undefined): string {
  if (!address) return '';
  const url = new URL(address);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}
