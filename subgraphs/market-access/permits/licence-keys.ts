/** The keys that sign licences of trades: one at a time, kept where the department's key store says. */
import { inOneTransaction } from '#shared/database/write.ts';
import type { Query, Write } from '#shared/database/write.ts';
import type { DepartmentCommand } from '#shared/department.ts';
import { makeKeys } from '#shared/identity/principal.ts';
import { keptInUseOf } from '#shared/signing/index.ts';
import type { KeyStore, KeyTable } from '#shared/signing/index.ts';
import { keyName } from './licence-token.ts';
import type { LicenceKeyPair } from './licence-token.ts';

/** The table of these keys. Private halves are 64 hexadecimal digits, as the kit seals them. */
export const LICENCE_KEYS: KeyTable = {
  table: 'licence_key',
  id: 'kid',
  publicKey: `public_key->>'x'`,
  algorithm: 'EdDSA',
};

/** The key pair in use. @throws KeyNotOpen which the write's door answers */
export async function licenceKeyInUse({ query, keys }: Pick<Write, 'query' | 'keys'>): Promise<LicenceKeyPair> {
  const kept = await keptInUseOf({ query }, LICENCE_KEYS);
  if (!kept) throw new Error('no key that signs licences is in use');
  const publicKey = { kty: 'OKP', crv: 'Ed25519', x: kept.publicKey };
  const d = Buffer.from(keys.privateKeyOf(kept), 'hex').toString('base64url');
  return { kid: kept.keyId, publicKey, privateKey: { ...publicKey, d } };
}

const RETIRE = `
  update licence_key set retired_at = $1, private_key = null, sealed_key = null, sealed_for = null
  where retired_at is null`;
const INSERT = `
  insert into licence_key (kid, public_key, private_key, sealed_key, sealed_for, made_at)
  values ($1, $2::jsonb, $3, $4, $5, $6)`;

/** Ends the key in use, and makes the next. Returns its name. */
async function rotateLicenceKey(query: Query, keys: KeyStore, now: Date): Promise<string> {
  const { publicKey, privateKey } = makeKeys();
  const kid = keyName(publicKey);
  const hex = Buffer.from(String(privateKey.d), 'base64url').toString('hex');
  const { privateKey: open, sealedKey, sealedFor } = keys.stored(hex);
  await query(RETIRE, [now]);
  await query(INSERT, [kid, JSON.stringify(publicKey), open, sealedKey, sealedFor, now]);
  return kid;
}

/** Ends the key with which licences are signed, and makes the next. Licences of before stay valid. */
const rotate: DepartmentCommand = async ({ database, say }) => {
  const { keys } = database;
  const kid = await inOneTransaction(database, query => rotateLicenceKey(query, keys, new Date()));
  say(`licences are signed with ${kid}`);
  return true;
};

/** `npm run department -- market-access rotate-licence-key`. */
export const commands = { 'rotate-licence-key': rotate };
