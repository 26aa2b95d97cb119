/**
 * A backup of one database with plain means: a folder with a file for each table, as COPY writes it, and a manifest
 * that names the migrations, rows and checksums. All tables are read in one transaction, so they are of one moment;
 * writers are not held up. The schema is not in it: migrations make it.
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { z } from 'zod';
import { Misuse } from '../process/misuse.ts';

const MANIFEST = 'manifest.json';
/** The book of migrations: it belongs to the schema. */
const MIGRATIONS = 'mikro_orm_migrations';

const tableShape = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.number().int().min(0),
  /** SHA-256 of the file `<name>.copy.gz`, in hex. */
  sha256: z.string(),
});
const manifestShape = z.object({
  format: z.literal(1),
  department: z.string(),
  madeAt: z.string(),
  /** All migrations that the database had seen, in order. */
  migrations: z.array(z.string()),
  /** In the order in which they can be filled: what is referred to comes first. */
  tables: z.array(tableShape),
  /** Sequences with the value that comes next. */
  sequences: z.array(z.object({ name: z.string(), next: z.string() })),
});

/** What a backup says of itself. */
export type Manifest = z.output<typeof manifestShape>;
type TableBackup = z.output<typeof tableShape>;

const fileOf = (folder: string, table: string): string => join(folder, `${table}.copy.gz`);
const quote = (name: string): string => pg.escapeIdentifier(name);

interface TableColumns {
  name: string;
  columns: string[];
  refersTo: string[];
}

const TABLES = `
  select c.relname as name,
    array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped
      and attgenerated = '' order by attnum) as columns,
    array(select distinct confrelid::regclass::text from pg_constraint
      where conrelid = c.oid and contype = 'f' and confrelid <> c.oid) as "refersTo"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r' and c.relname <> '${MIGRATIONS}' order by c.relname`;

const SEQUENCES = `select sequencename as name, (coalesce(last_value + increment_by, start_value))::text as next
  from pg_sequences where schemaname = 'public' and sequencename not like '${MIGRATIONS}%' order by 1`;

/** The tables, each after those that it refers to. */
async function listTables(client: pg.Client | pg.PoolClient): Promise<TableColumns[]> {
  const { rows } = await client.query<TableColumns>(TABLES);
  const ordered: TableColumns[] = [];
  const isReady = ({ refersTo }: TableColumns): boolean =>
    refersTo.every(name => ordered.some(table => table.name === name.replaceAll('"', '')));
  while (ordered.length < rows.length) {
    const ready = rows.filter(table => !ordered.includes(table) && isReady(table));
    if (ready.length === 0) throw new Error('tables refer to each other in a circle, so none can be filled first');
    ordered.push(...ready);
  }
  return ordered;
}

/** Passes bytes on, and tells their checksum at the end. */
function checksum(): { through: Transform; digest(): string } {
  const hash = createHash('sha256');
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { through, digest: () => hash.digest('hex') };
}

export interface BackupOptions {
  department: string;
  url: string;
  /** Where the files go; it must not exist, or be empty of a backup. */
  folder: string;
  now: Date;
}

/** Backs up a department's database. Throws {@link Misuse} where the folder holds a backup, or the database nothing. */
export async function backUp({ department, url, folder, now }: BackupOptions): Promise<Manifest> {
  if (existsSync(join(folder, MANIFEST))) throw new Misuse(`${folder} holds a backup already: name another folder`);
  mkdirSync(folder, { recursive: true });
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query('set local statement_timeout = 0');
    await client.query('set local idle_in_transaction_session_timeout = 0');
    const migrations = await migrationsOf(client, department);
    const tables: TableBackup[] = [];
    for (const table of await listTables(client)) tables.push(await backUpTable(client, folder, table));
    const { rows: sequences } = await client.query<Manifest['sequences'][number]>(SEQUENCES);
    const manifest = { format: 1, department, madeAt: now.toISOString(), migrations, tables, sequences } as const;
    // Last: a backup that was cut has none.
    writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  } finally {
    await client.end();
  }
}

async function migrationsOf(client: pg.Client, department: string): Promise<string[]> {
  const { rows: found } = await client.query(`select 1 where to_regclass('${MIGRATIONS}') is not null`);
  if (found.length === 0) throw new Misuse(`the database of ${department} is empty: it was never started`);
  const { rows } = await client.query<{ name: string }>(`select name from ${MIGRATIONS} order by name`);
  return rows.map(({ name }) => name);
}

async function backUpTable(client: pg.Client, folder: string, { name, columns }: TableColumns): Promise<TableBackup> {
  const copy = client.query(copyTo(`copy ${quote(name)} (${columns.map(quote).join(', ')}) to stdout`));
  const { through, digest } = checksum();
  await pipeline(copy, createGzip({ level: 4 }), through, createWriteStream(fileOf(folder, name)));
  return { name, columns, rows: copy.rowCount, sha256: digest() };
}

/** Reads a backup's manifest and checks every file against it. Throws {@link Misuse} for what is missing or damaged. */
export async function checkBackup(folder: string): Promise<Manifest> {
  const manifest = readManifest(folder);
  for (const { name, sha256 } of manifest.tables) {
    const file = fileOf(folder, name);
    if (!existsSync(file)) throw new Misuse(`the backup must have ${file}, but has not: take another backup`);
    const hash = createHash('sha256');
    await pipeline(createReadStream(file), hash);
    if (hash.digest('hex') !== sha256) throw new Misuse(`${file} is damaged: its checksum is not that of the manifest`);
  }
  return manifest;
}

function readManifest(folder: string): Manifest {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) throw new Misuse(`there is no backup in ${folder}: ${MANIFEST} is missing`);
  try {
    return manifestShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Misuse(`${file} must be the manifest of a backup of format 1, but is not`);
  }
}

export interface RestoreOptions {
  /** A backup that {@link checkBackup} has checked. */
  manifest: Manifest;
  folder: string;
  /** A connection to a database that the code of the backup has opened, so that the schema is there. */
  client: pg.PoolClient;
  /** Remove what the database holds. Default: a database that holds something is refused. */
  replace?: boolean;
}

/**
 * Puts a backup into a database in one transaction: all of it or nothing. The feed begins a new epoch. Returns the
 * rows. Throws {@link Misuse} where the schema is of other migrations, or the database holds something.
 */
export async function restore({ manifest, folder, client, replace = false }: RestoreOptions): Promise<number> {
  await client.query('begin');
  try {
    await client.query('set local statement_timeout = 0');
    await refuseOtherCode(client, manifest);
    const tables = await listTables(client);
    if (!replace) await refuseFull(client, tables, manifest.department);
    await client.query(`truncate ${tables.map(({ name }) => quote(name)).join(', ')}`);
    let rows = 0;
    for (const table of manifest.tables) rows += await restoreTable(client, folder, table);
    for (const { name, next } of manifest.sequences)
      await client.query('select setval($1::regclass, $2, false)', [quote(name), next]);
    await client.query('select feed_open_era(true)');
    await client.query('commit');
    await client.query('set statement_timeout = 0');
    await client.query('analyze');
    return rows;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

async function refuseOtherCode(client: pg.PoolClient, { migrations, madeAt }: Manifest): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`select name from ${MIGRATIONS} order by name`);
  const here = new Set(rows.map(({ name }) => name));
  const newer = migrations.filter(name => !here.has(name));
  const older = [...here].filter(name => !migrations.includes(name));
  if (newer.length + older.length === 0) return;
  const isNewer = newer.length > 0;
  throw new Misuse(
    `the backup of ${madeAt} is of ${isNewer ? 'newer' : 'older'} code (${(isNewer ? newer : older).join(', ')}): ` +
      'restore it with the version that made it, then start the version that you want',
  );
}

/** Tables in which a database that was just made holds rows of its own. */
const OWN: ReadonlySet<string> = new Set(['change_horizon', 'feed_era']);

async function refuseFull(client: pg.PoolClient, tables: readonly TableColumns[], department: string): Promise<void> {
  for (const { name } of tables.filter(table => !OWN.has(table.name))) {
    const { rowCount } = await client.query(`select 1 from ${quote(name)} limit 1`);
    if (rowCount)
      throw new Misuse(`the database of ${department} must be empty, but ${name} holds rows: --replace removes them`);
  }
}

async function restoreTable(
  client: pg.PoolClient,
  folder: string,
  { name, columns, rows }: TableBackup,
): Promise<number> {
  const copy = client.query(copyFrom(`copy ${quote(name)} (${columns.map(quote).join(', ')}) from stdin`));
  await pipeline(createReadStream(fileOf(folder, name)), createGunzip(), copy);
  if (copy.rowCount !== rows) throw new Error(`${name} must get ${rows} rows, but got ${copy.rowCount}`);
  return rows;
}
