/**
 * Which departments there are. It loads none of them, nor the zones that they read: who starts them tells a fault in
 * either.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Department } from './department.ts';
import { ROOT } from './process/config.ts';

/** Names of all departments: the folders of `subgraphs/` that hold a schema. */
export function listDepartments(root: string = ROOT): string[] {
  const home = join(root, 'subgraphs');
  return readdirSync(home)
    .filter(name => existsSync(join(home, name, 'schema.graphql')))
    .sort();
}

/** The text of a department's contract. */
export const readSchema = (name: string, root: string = ROOT): string =>
  readFileSync(join(root, 'subgraphs', name, 'schema.graphql'), 'utf8');

/** Loads a department by name, without starting it. */
export async function loadDepartment(name: string, root: string = ROOT): Promise<Department> {
  const module = (await import(join(root, 'subgraphs', name, 'index.ts'))) as { department: Department };
  return module.department;
}
