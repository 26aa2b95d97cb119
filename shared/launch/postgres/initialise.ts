/** Makes the files of the embedded server, and says what is wrong with those that are there. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Misuse } from '../../process/misuse.ts';
import { cannotWrite } from '../data-dir.ts';
import type { Account } from './machine.ts';
import { secretFile } from './secrets.ts';

/** Whether the folder holds a server's files. */
export const isInitialised = (folder: string): boolean => existsSync(join(folder, 'PG_VERSION'));

/**
 * Refuses files that cannot be used before anything is tried with them.
 * @throws Misuse where they belong to another account, or the administrator's password is lost
 */
export function checkFiles(dataDir: string, folder: string, account: Account | null): void {
  if (!isInitialised(folder)) return;
  const { uid } = statSync(folder);
  const expected = account?.uid ?? process.getuid?.() ?? uid;
  if (uid !== expected)
    throw new Misuse(
      `the PostgreSQL in ${folder} belongs to user ${uid}, but would run here as user ${expected}: start it as the user who made it, or set DATA_DIR to another folder`,
    );
  const secret = secretFile(dataDir, 'postgres-admin');
  if (existsSync(secret)) return;
  throw new Misuse(
    `${secret} is missing, the password of the PostgreSQL in ${folder}: put it back from a backup, or move ${folder} away to begin anew without its data`,
  );
}

export interface InitialiseOptions {
  /** The program `initdb`. */
  program: string;
  folder: string;
  /** The administrator's. */
  password: string;
  account: Account | null;
}

/** Makes the files of a new server. @throws Misuse with what `initdb` says, where it does not succeed */
export function initialise({ program, folder, password, account }: InitialiseOptions): void {
  const passwordFile = join(folder, '..', `.${randomBytes(6).toString('hex')}`);
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (account) chownSync(folder, account.uid, account.gid);
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (account) chownSync(passwordFile, account.uid, account.gid);
    const flags = [
      '--auth=scram-sha-256',
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ];
    execFileSync(program, [`--pgdata=${folder}`, ...flags], {
      ...account,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw inWords(folder, error);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function inWords(folder: string, error: unknown): unknown {
  const { stderr, message } = error as Error & { stderr?: Buffer };
  if (stderr === undefined) return cannotWrite(folder, error);
  const said = stderr.toString().trim() || message;
  return new Misuse(`the embedded PostgreSQL cannot be made in ${folder}; initdb says:\n${said}`);
}
