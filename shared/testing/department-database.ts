/**
 * Databases of departments for tests, with sample lives. Each is a copy of one that a run migrates and fills once,
 * rather than once for every test file.
 */
import { createHash } from 'node:crypto';
import pg from 'pg';
import { caseEntities } from '../case/entities.ts';
import { openDatabase } from '../database/database.ts';
import { provisionOn } from '../database/provision.ts';
import type { Department } from '../department.ts';
import { ROOT } from '../process/config.ts';
import { loadSample } from '../sample/load.ts';
import { onTestServer, ownName, testUrl } from './database.ts';
import { TEST_TODAY } from './today.ts';

/** A database and who owns it. */
interface Owned {
  name: string;
  owner: string;
}

/** Makes a department's database with so many sample lives; returns its URL. */
export const makeDepartmentDatabase = (department: Department, sample = 0): Promise<string> =>
  onTestServer(async admin => {
    const { name, owner } = await copyOf(admin, department, await firstOf(admin, department, sample));
    return testUrl(name, owner);
  });

/** The database that those with so many lives are copied from; it is made where there is none yet. */
async function firstOf(admin: pg.Client, department: Department, sample: number): Promise<Owned> {
  const name = `${department.name.replaceAll('-', '_')}_${await contentsOf(department)}_${sample}`;
  await admin.query('select pg_advisory_lock(hashtext($1))', [name]);
  const owner = (await ownerOf(admin, name)) ?? (await makeFirst(admin, department, { name, sample }));
  await admin.query('select pg_advisory_unlock(hashtext($1))', [name]);
  return { name, owner };
}

/** Checkouts that share a server (copy.test.ts), and departments that differ in their tables, have their own. */
async function contentsOf({ migrations, seed }: Department): Promise<string> {
  const names = [...(await migrations()), ...seed.tables].map(({ name }) => name);
  return createHash('sha256')
    .update([ROOT, ...names].join())
    .digest('hex')
    .slice(0, 8);
}

async function ownerOf(admin: pg.Client, database: string): Promise<string | undefined> {
  const { rows } = await admin.query<{ owner: string }>(
    'select pg_get_userbyid(datdba) as owner from pg_database where datname = $1',
    [database],
  );
  return rows[0]?.owner;
}

/**
 * Makes what the others are copied from; its name says that it is whole. One with lives is a copy of that without, so
 * that a department is migrated once a run. Returns who owns it.
 */
async function makeFirst(
  admin: pg.Client,
  department: Department,
  { name, sample }: { name: string; sample: number },
): Promise<string> {
  const made =
    sample > 0
      ? await copyOf(admin, department, await firstOf(admin, department, 0))
      : await makeEmpty(admin, department);
  const database = await openDatabase({
    url: testUrl(made.name, made.owner, { direct: true }),
    entities: [...caseEntities, ...(await department.entities())],
    migrations: await department.migrations(),
    keyTables: department.keyTables,
  });
  try {
    if (sample > 0) await loadSample(database, department.seed, { enterprises: sample, today: TEST_TODAY });
  } finally {
    await database.close();
  }
  await admin.query(`alter database ${made.name} rename to ${name}`);
  return made.owner;
}

async function makeEmpty(admin: pg.Client, { name }: Department): Promise<Owned> {
  const own = ownName(name);
  await provisionOn(admin, own, own);
  return { name: own, owner: own };
}

/** To the feed a copy is another database, and would begin a second epoch: each has one of its own, as if made anew. */
const OWN_EPOCH = `update feed_era set epoch = substr(md5(gen_random_uuid()::text), 1, 10), tag = default,
  server = feed_server(), started = feed_started()`;

async function copyOf(admin: pg.Client, department: Department, first: Owned): Promise<Owned> {
  const { owner } = first;
  const name = ownName(department.name);
  // Files are copied in a third of the CPU time that their blocks take through the log.
  await admin.query(`create database ${name} owner ${owner} template ${first.name} strategy file_copy`);
  await admin.query(`revoke all on database ${name} from public`);
  const client = new pg.Client({ connectionString: testUrl(name, owner, { direct: true }) });
  await client.connect();
  try {
    await client.query(OWN_EPOCH);
  } finally {
    await client.end();
  }
  return { name, owner };
}
