/**
 * `npm run bench -- <name> [--json <file>] [--markdown <file>] [--enterprises <n>] [--rounds <n>] [--quick]`: runs a
 * benchmark of this folder, prints its table, writes its figures and ratios.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { markdown } from './markdown.ts';

/** The result of a benchmark. Ratios compare figures of the same run; only ratios may be compared between machines. */
export interface Result {
  /** Rows of the table, each with the same columns. */
  table: Record<string, string | number>[];
  figures: Record<string, number>;
  ratios: Record<string, number>;
  /** Further findings, in sentences. */
  notes?: string[];
}

const here = import.meta.dirname;
const names = readdirSync(here)
  .filter(file => file.endsWith('.bench.ts'))
  .map(file => basename(file, '.bench.ts'));
const {
  positionals: [name],
  values,
} = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    markdown: { type: 'string' },
    enterprises: { type: 'string' },
    rounds: { type: 'string' },
    quick: { type: 'boolean' },
  },
});
if (!name || !existsSync(join(here, `${name}.bench.ts`))) {
  console.error(`which benchmark? ${names.join(', ')}; but got: ${name ?? 'nothing'}`);
  process.exit(1);
}
const { run } = (await import(join(here, `${name}.bench.ts`))) as {
  run(options: { enterprises?: number; rounds?: number; quick?: boolean }): Promise<Result>;
};
const result = await run({
  ...(values.enterprises && { enterprises: Number(values.enterprises) }),
  ...(values.rounds && { rounds: Number(values.rounds) }),
  ...(values.quick && { quick: true }),
});
console.table(result.table);
for (const [ratio, value] of Object.entries(result.ratios)) console.log(`${ratio}: ${value.toFixed(2)}`);
for (const note of result.notes ?? []) console.log(note);
if (values.markdown) writeFileSync(values.markdown, markdown(result));
if (values.json) writeFileSync(values.json, `${JSON.stringify({ name, ...result }, null, 2)}\n`);
process.exit(0);
