/**
 * API keys, for programs that cannot renew a token: a partner's platform, a service. A key is 256 random bits, shown
 * once when it is made (`npm run token -- --api-key <file> …`). Only its SHA-256 is kept, from which a key of so many
 * bits cannot be found.
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { AGENCY_LENGTH, ROLES, agencyName } from './principal.ts';
import type { Principal, Role } from './principal.ts';
import { Misuse } from '../process/misuse.ts';
import { graphError } from '../errors.ts';
import type { Logger } from '../process/log.ts';

/** How often the file is checked for a change. */
const CHECK_MS = 1_000;

/** An entry of the file, which holds a list of them. */
const entry = z.strictObject({
  /** The caller that it is for: its subject, and its name in logs. */
  id: z.string().regex(/^[\w.-]{1,64}$/, 'must be 1 to 64 letters, digits, dots, - or _'),
  /** SHA-256 of the key, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  role: z.enum(ROLES).exclude(['public', 'officer', 'auditor'], {
    error: 'must be enterprise, bank, partner or service: persons bring tokens',
  }),
  department: z.string().nullable().default(null),
  creditCodes: z.array(z.string()).default([]),
  /** The agency of a service (shared/identity/principal.ts). Default: none. */
  agency: z.string().transform(agencyName).pipe(z.string().min(1).max(AGENCY_LENGTH)).optional(),
  /** Last moment, RFC 3339. Default: none. */
  validTo: z.iso.datetime({ offset: true }).optional(),
});
export type ApiKeyEntry = z.input<typeof entry>;

/** Header that holds a key. */
export const API_KEY_HEADER = 'x-api-key';

const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

const newKey = (): string => `elg_${randomBytes(32).toString('base64url')}`;

/** Makes a key, and the entry by which it is recognised. */
export function makeApiKey(caller: Omit<ApiKeyEntry, 'sha256'>): { key: string; entry: ApiKeyEntry } {
  const key = newKey();
  return { key, entry: { ...caller, sha256: hashKey(key) } };
}

/**
 * Makes a key and adds its entry to a file, which is made where there is none. An entry of the same id is replaced.
 * Returns the key.
 * @throws Misuse where the role cannot have a key
 */
export function addApiKey(file: string, caller: Omit<ApiKeyEntry, 'sha256' | 'role'> & { role: Role }): string {
  const key = newKey();
  const checked = entry.safeParse({ ...caller, sha256: hashKey(key) });
  if (!checked.success) {
    const { path, message } = firstIssue(checked.error);
    throw new Misuse(`no API key: its ${path.join('.')} ${message}, but got: ${caller.role}`);
  }
  const others = existsSync(file) ? readApiKeys(file).filter(({ id }) => id !== caller.id) : [];
  // In one step, since a gateway may be reading the file.
  writeFileSync(`${file}.new`, `${JSON.stringify([...others, checked.data], null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return key;
}

/**
 * Reads a file's entries.
 * @throws Misuse that names the file, the entry and the rule
 */
export function readApiKeys(file: string): z.output<typeof entry>[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Misuse(`API_KEYS_FILE: ${file} cannot be read: ${(error as Error).message}`);
  }
  const read = z.array(entry).safeParse(value);
  if (read.success) return read.data;
  const { path, message } = firstIssue(read.error);
  throw new Misuse(
    `API_KEYS_FILE: ${file} must be a list of API keys, but at ${path.join('.') || 'its top'}: ${message}`,
  );
}

/** The first issue of an error, which has at least one. */
const firstIssue = ({ issues: [issue] }: z.ZodError): { path: PropertyKey[]; message: string } =>
  issue ?? { path: [], message: 'is wrong' };

interface KeyHolder {
  principal: Principal;
  /** Until when the key is valid, in ms since the epoch. */
  until: number;
}

/**
 * Makes the reader of keys: it returns the principal that a key stands for, and rejects with UNAUTHENTICATED. A changed
 * file counts within a second. One that has become wrong is logged, and the last good one stays in force.
 */
export function createApiKeys(file: string, log: Logger): (key: string) => Principal {
  const keys = new ApiKeyFile(file, log);
  return key => {
    const holder = keys.current().get(hashKey(key));
    if (!holder) throw graphError('UNAUTHENTICATED', `the API key in ${API_KEY_HEADER} is not known`);
    if (holder.until < Date.now())
      throw graphError('UNAUTHENTICATED', `the API key ${holder.principal.subject} is past its last day`);
    return holder.principal;
  };
}

/** The holders of a file of keys, by the keys' hashes; read again when the file changes. */
class ApiKeyFile {
  readonly #file: string;
  readonly #log: Logger;
  #holders: ReadonlyMap<string, KeyHolder>;
  /** When the file that is in force was changed. */
  #version: number;
  #checkedAt = Date.now();

  constructor(file: string, log: Logger) {
    this.#file = file;
    this.#log = log;
    this.#holders = this.#read();
    this.#version = this.#changedAt();
  }

  current(): ReadonlyMap<string, KeyHolder> {
    if (Date.now() - this.#checkedAt >= CHECK_MS) this.#check();
    return this.#holders;
  }

  #check(): void {
    this.#checkedAt = Date.now();
    const changedAt = this.#changedAt();
    if (changedAt === this.#version) return;
    this.#version = changedAt;
    try {
      this.#holders = this.#read();
    } catch (error) {
      this.#log.error({ err: error }, 'the API keys cannot be read: the last good ones stay in force');
    }
  }

  #read(): Map<string, KeyHolder> {
    return new Map(
      readApiKeys(this.#file).map(({ id, sha256, role, department, creditCodes, agency, validTo }) => [
        sha256,
        {
          principal: { role, subject: id, creditCodes, department, ...(agency && { agency }) },
          until: validTo ? Date.parse(validTo) : Infinity,
        },
      ]),
    );
  }

  #changedAt(): number {
    return statSync(this.#file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  }
}
