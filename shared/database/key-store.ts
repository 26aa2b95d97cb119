/** The key store of a department: made by the settings, opened before it is needed, and in words what is wrong. */
import { childEnvironment } from '../process/config.ts';
import type { Config } from '../process/config.ts';
import { Misuse } from '../process/misuse.ts';
import { softwareKeys } from '../signing/key-store.ts';
import type { KeyStore } from '../signing/key-store.ts';
import { keptInUseOf, openKeyIds } from '../signing/keys.ts';
import { Token } from '../signing/token.ts';
import { TokenKeys } from '../signing/token-keys.ts';
import type { Database } from './database.ts';

type KeySettings = Pick<
  Config,
  | 'KEY_STORE'
  | 'PKCS11_TOOL'
  | 'PKCS11_MODULE'
  | 'PKCS11_TOKEN'
  | 'PKCS11_KEY'
  | 'PKCS11_PIN_FILE'
  | 'PKCS11_SIGN_MECHANISM'
  | 'PKCS11_TIMEOUT_MS'
>;

/** Where private keys lie by the settings. @throws Misuse where a setting of the token is missing */
export function keyStoreOf(settings: KeySettings): KeyStore {
  if (settings.KEY_STORE === 'software') return softwareKeys();
  const token = new Token({
    tool: settings.PKCS11_TOOL,
    module: required(settings, 'PKCS11_MODULE'),
    token: required(settings, 'PKCS11_TOKEN'),
    pinFile: required(settings, 'PKCS11_PIN_FILE'),
    timeoutMs: settings.PKCS11_TIMEOUT_MS,
    environment: childEnvironment({}),
  });
  const mechanism = settings.PKCS11_SIGN_MECHANISM ?? null;
  return new TokenKeys(token, { key: required(settings, 'PKCS11_KEY'), mechanism });
}

function required(
  settings: KeySettings,
  name: 'PKCS11_MODULE' | 'PKCS11_TOKEN' | 'PKCS11_KEY' | 'PKCS11_PIN_FILE',
): string {
  const value = settings[name];
  if (value === undefined) throw new Misuse(`${name} must be set where KEY_STORE is pkcs11 (docs/keys.md)`);
  return value;
}

/** What of a database is about its keys. */
type Keys = Pick<Database, 'query' | 'keys' | 'keyTables'>;

/**
 * Has the token open what the next signature needs, also a key that another replica has made: so a write rarely waits
 * for it. @throws KeyStoreFault
 */
export async function openKeys({ query, keys, keyTables }: Keys): Promise<void> {
  await keys.open(null);
  for (const table of keyTables) {
    const inUse = await keptInUseOf({ query }, table);
    if (inUse) await keys.open(inUse);
  }
}

/** What is wrong with the keys, in words; empty where nothing is. */
export async function keyProblems({ query, keys, keyTables }: Keys): Promise<string[]> {
  const fault = keys.fault();
  const tables = keys.seals ? keyTables : [];
  const open = (await Promise.all(tables.map(table => openKeyIds({ query }, table)))).flat();
  return [
    ...(fault === null ? [] : [`the keys that sign cannot be used: ${fault} (docs/keys.md)`]),
    ...open.map(keyId => `the key ${keyId} lies open in the database: seal it with seal-keys (docs/keys.md)`),
  ];
}
