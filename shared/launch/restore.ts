/**
 * `npm run restore`: puts backups into the departments' databases, one transaction each. Readers of the feed get
 * CURSOR_EXPIRED and begin from a snapshot.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { caseEntities } from '../case/entities.ts';
import { checkBackup, restore } from '../database/backup.ts';
import type { Manifest } from '../database/backup.ts';
import { openDatabase } from '../database/database.ts';
import { listDepartments, loadDepartment } from '../departments.ts';
import { readConfig } from '../process/config.ts';
import { commaSeparated } from '../process/config/shapes.ts';
import { Misuse } from '../process/misuse.ts';
import { readOptions } from '../process/options.ts';
import { oneOf, runCommand } from './command.ts';
import { withDatabases } from './databases.ts';
import { launcherPid } from './lock.ts';

const USAGE = `usage: npm run restore -- --from <folder> [--only <department>,<department>…] [--replace]

  --from <folder>  what npm run backup has made
  --only <names>   only these departments; all that the backup holds by default
  --replace        removes what the databases hold; without it they must be empty

Every file is checked before anything is written. The departments must not run: stop npm start first.`;

/** A backup that was checked. */
interface Checked {
  department: string;
  folder: string;
  manifest: Manifest;
}

async function main(): Promise<void> {
  const { from, only, replace } = readOptions(USAGE, {
    from: { type: 'string' },
    only: { type: 'string' },
    replace: { type: 'boolean' },
  });
  if (from === undefined) throw new Misuse(`--from must name the folder of a backup\n\n${USAGE}`);
  const config = readConfig();
  const launcher = launcherPid(config.DATA_DIR);
  if (launcher !== null) throw new Misuse(`npm start must not run, but does as process ${launcher}: stop it first`);
  const checked = await checkAll(resolve(from), only);
  const departments = checked.map(({ department }) => department);
  await withDatabases(config, departments, async urls => {
    for (const backup of checked) {
      const rows = await restoreOne(backup, urls[backup.department] ?? '', replace);
      console.log(`${backup.department}: ${rows.toLocaleString('en')} rows of ${backup.manifest.madeAt} restored`);
    }
  });
}

/** Checks all backups before the first is restored. */
async function checkAll(from: string, only: string | undefined): Promise<Checked[]> {
  const all = listDepartments();
  const departments =
    only === undefined
      ? all.filter(name => existsSync(join(from, name)))
      : commaSeparated.parse(only).map(name => oneOf('department', name, all));
  if (departments.length === 0) throw new Misuse(`there is no backup of a department in ${from}`);
  const checked: Checked[] = [];
  for (const department of departments) {
    const folder = join(from, department);
    const manifest = await checkBackup(folder);
    if (manifest.department !== department)
      throw new Misuse(`${folder} must be a backup of ${department}, but is one of ${manifest.department}`);
    checked.push({ department, folder, manifest });
  }
  return checked;
}

async function restoreOne(
  { department: name, folder, manifest }: Checked,
  url: string,
  replace: boolean | undefined,
): Promise<number> {
  const department = await loadDepartment(name);
  const database = await openDatabase({
    url,
    entities: [...caseEntities, ...(await department.entities())],
    migrations: await department.migrations(),
    pool: 1,
  });
  try {
    const client = await database.pool.connect();
    try {
      return await restore({ manifest, folder, client, replace: replace ?? false });
    } finally {
      client.release(true);
    }
  } finally {
    await database.close();
  }
}

await runCommand(main);
