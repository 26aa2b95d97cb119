/** `npm run backup`: backs up every department's database, or some, with or without a running `npm start`. */
import { join, resolve } from 'node:path';
import { backUp } from '../database/backup.ts';
import { listDepartments } from '../departments.ts';
import { readConfig } from '../process/config.ts';
import { commaSeparated } from '../process/config/shapes.ts';
import { Misuse } from '../process/misuse.ts';
import { readOptions } from '../process/options.ts';
import { oneOf, runCommand } from './command.ts';
import { withDatabases } from './databases.ts';

const USAGE = `usage: npm run backup -- --to <folder> [--only <department>,<department>…]

  --to <folder>   a folder of each department is made in it
  --only <names>  only these departments; all by default

Each database is read at one moment, while it is written on. docs/backup.md says what else belongs to a backup.`;

async function main(): Promise<void> {
  const { to, only } = readOptions(USAGE, { to: { type: 'string' }, only: { type: 'string' } });
  if (to === undefined) throw new Misuse(`--to must name a folder\n\n${USAGE}`);
  const all = listDepartments();
  const departments = only === undefined ? all : commaSeparated.parse(only).map(name => oneOf('department', name, all));
  await withDatabases(readConfig(), departments, async urls => {
    for (const department of departments) {
      const folder = join(resolve(to), department);
      const { tables } = await backUp({ department, url: urls[department] ?? '', folder, now: new Date() });
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      console.log(`${department}: ${rows.toLocaleString('en')} rows of ${tables.length} tables in ${folder}`);
    }
  });
}

await runCommand(main);
