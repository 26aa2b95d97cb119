/**
 * Who may do what in a department, as a part of its README: made from its `rights.ts` by `npm run generate`, so that a
 * changed right is seen by who reads the change, and by its contract test.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Department } from '../department.ts';

const BEGIN = '<!-- who may: npm run generate -->';
const END = '<!-- end of who may -->';

/** The table of a department's rights: a line for each right, with its mutations in the order of the contract. */
export function whoMay({ rights }: Pick<Department, 'rights'>): string {
  const mutations = new Map<string, string[]>();
  for (const [mutation, { name }] of Object.entries(rights)) {
    mutations.set(name, [...(mutations.get(name) ?? []), `\`${mutation}\``]);
  }
  const lines = [...mutations].map(([name, done]) => `| ${name} | ${done.join(', ')} |`);
  return [BEGIN, '', '| who | may |', '| --- | --- |', ...lines, '', END].join('\n');
}

/**
 * Writes the table into a department's README: in the place of the earlier one, or at its end. Returns the README's
 * text.
 */
export function writeWhoMay(department: Department): string {
  const file = join(department.folder, 'README.md');
  const before = readFileSync(file, 'utf8');
  const [start, end] = [before.indexOf(BEGIN), before.indexOf(END)];
  const table = whoMay(department);
  const after =
    start < 0
      ? `${before.trimEnd()}\n\n## Who may\n\n${table}\n`
      : before.slice(0, start) + table + before.slice(end + END.length);
  writeFileSync(file, after);
  return after;
}
