/**
 * `npm run new -- --name <name> --zh <title>`: makes the folder of a new department, which runs, composes and passes
 * its tests as it is (scaffold.ts).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadDepartment } from '../departments.ts';
import { ROOT } from '../process/config.ts';
import { Misuse } from '../process/misuse.ts';
import { readOptions } from '../process/options.ts';
import { generateTypes } from './codegen.ts';
import { scaffold } from './scaffold.ts';
import { writeWhoMay } from './who-may.ts';

const USAGE = `usage: npm run new -- --name <name> --zh <title>
  --name <name>  the folder, such as environment or human-resources
  --zh <title>   its title in Chinese, such as 生态环境`;

const NEXT = (
  name: string,
): string => `subgraphs/${name} is a whole department: change its schema.graphql, then npm run generate.
What no folder can say for it:
  README.md             a line in the table of departments
  docker-compose.yml    its service, database and address: npm test -- test/compose says which
  shared/zones          its line under owners of national.yaml: its Chinese name, and that it may have rules`;

async function main(): Promise<void> {
  const { name, zh: title } = readOptions(USAGE, { name: { type: 'string' }, zh: { type: 'string' } });
  if (name === undefined || title === undefined) throw new Misuse(`--name and --zh are both needed\n\n${USAGE}`);
  const folder = join(ROOT, 'subgraphs', name);
  const files = scaffold({ name, title, now: new Date() });
  if (existsSync(folder)) throw new Misuse(`subgraphs/${name} is there already`);
  write(folder, files);
  write(folder, await generateTypes(name));
  writeWhoMay(await loadDepartment(name));
  // Names of another length break lines elsewhere.
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'check', '--write', folder], { cwd: ROOT, stdio: 'ignore' });
  console.log(NEXT(name));
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Misuse ? error.message : error);
  process.exitCode = 1;
}
