/**
 * API keys, for programs that cannot renew a token: a partner's platform, a service. A key is 256 random bits, shown
 * once when it is made (`npm run token -- --api-key <file> …`); kept is its SHA-256 alone, from which a key of so many
 * bits cannot be found.
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { ROLES } from './principal.ts';
import type { Principal, Role } from './principal.ts';
import { Misuse } from '../process/misuse.ts';
import { graphError } from '../errors.ts';
import type { Logger } from '../process/log.ts';

/** How often the file is looked at for a change. */
const LOOK_MS = 1_000;

/** An entry of the file, which holds a list of them. */
const entry = z.strictObject({
  /** Whom it is for: the caller's subject, and what stands in logs. */
  id: z.string().regex(/^[\w.-]{1,64}$/, 'must be 1 to 64 letters, digits, dots, - or _'),
  /** SHA-256 of the key, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  role: z.enum(ROLES).exclude(['public', 'officer', 'auditor'], {
    error: 'must be enterprise, bank, partner or service: persons bring tokens',
  }),
  department: z.string().nullable().default(null),
  creditCodes: z.array(z.string()).default([]),
  /** Last moment, RFC 3339. Default: none. */
  validTo: z.iso.datetime({ offset: true }).optional(),
});
export type ApiKeyEntry = z.input<typeof entry>;

/** Header of a key. */
export const API_KEY_HEADER = 'x-api-key';

const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Makes a key and the entry that knows it. */
export function makeApiKey(whose: Omit<ApiKeyEntry, 'sha256'>): { key: string; entry: ApiKeyEntry } {
  const key = `elg_${randomBytes(32).toString('base64url')}`;
  return { key, entry: { ...whose, sha256: hashKey(key) } };
}

/**
 * Makes a key and adds its entry to a file, which is made where there is none. An entry of the same id is replaced.
 * Returns the key. Throws {@link Misuse} where the role cannot have one.
 */
export function addApiKey(file: string, whose: Omit<ApiKeyEntry, 'sha256' | 'role'> & { role: Role }): string {
  const { key, entry: added } = makeApiKey(whose as ApiKeyEntry);
  const checked = entry.safeParse(added);
  if (!checked.success)
    throw new Misuse(
      `no API key: its ${checked.error.issues[0]!.path.join('.')} ${checked.error.issues[0]!.message}, but got: ${whose.role}`,
    );
  const others = existsSync(file) ? readApiKeys(file).filter(({ id }) => id !== whose.id) : [];
  // In one step: a gateway may be reading it.
  writeFileSync(`${file}.new`, `${JSON.stringify([...others, added], null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return key;
}

/** Reads a file's entries. Throws {@link Misuse} that names the file, the entry and the rule. */
export function readApiKeys(file: string): z.output<typeof entry>[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Misuse(`API_KEYS_FILE: ${file} cannot be read: ${(error as Error).message}`);
  }
  const read = z.array(entry).safeParse(value);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new Misuse(
    `API_KEYS_FILE: ${file} must be a list of API keys, but at ${first!.path.join('.') || 'its top'}: ${first!.message}`,
  );
}

/**
 * Makes the reader of keys: whose a key is. Rejects with UNAUTHENTICATED. A changed file counts within a second; one
 * that has become wrong is logged, and the last good one stays.
 */
export function createApiKeys(file: string, log: Logger): (key: string) => Principal {
  const read = (): Map<string, { principal: Principal; until: number }> =>
    new Map(
      readApiKeys(file).map(({ id, sha256, role, department, creditCodes, validTo }) => [
        sha256,
        { principal: { role, subject: id, creditCodes, department }, until: validTo ? Date.parse(validTo) : Infinity },
      ]),
    );
  const changedAt = (): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  let keys = read();
  let version = changedAt();
  let lookedAt = Date.now();
  return key => {
    if (Date.now() - lookedAt >= LOOK_MS) {
      lookedAt = Date.now();
      const now = changedAt();
      if (now !== version) {
        version = now;
        try {
          keys = read();
        } catch (error) {
          log.error({ err: error }, 'the API keys cannot be read: the last good ones stay in force');
        }
      }
    }
    const known = keys.get(hashKey(key));
    if (!known) throw graphError('UNAUTHENTICATED', `the API key in ${API_KEY_HEADER} is not known`);
    if (known.until < Date.now())
      throw graphError('UNAUTHENTICATED', `the API key ${known.principal.subject} is past its last day`);
    return known.principal;
  };
}
