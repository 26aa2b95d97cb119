/**
 * The keys of a department: each has its own, made when it first signs and kept in its own database, which no other
 * role reads, so that all its replicas sign with one. How its private half lies there, the key store says
 * (key-store.ts). A key signs for two years; then, or where an operator rotates it, the next signature makes another,
 * and the private half is gone. Public keys stay published for as long as what they signed may be shown.
 */
import { KeyStoreFault } from './key-store.ts';
import type { KeptKey, KeyStore, KeyTable } from './key-store.ts';
import { ALGORITHM, digestFor, keyIdOf, makeSigningKey, verifySignature } from './sm2.ts';
import type { PublicKey, Signature, SigningKey } from './sm2.ts';

/** What a write or a read of the department's database gives. */
export interface Keeper {
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
}

/** What signing needs: the rows, the time, and where private keys lie. */
export interface Signing extends Keeper {
  now: Date;
  keys: KeyStore;
}

/** A public key as it is published: with the days on which it signed. */
export interface PublishedKey extends PublicKey {
  /** When it was made. */
  since: string;
  /** When it signed for the last time, at the latest; null while it signs. */
  retiredAt: string | null;
}

/** For so many days a key signs. */
const DAYS = 730;

/** The keys of the department's documents. */
export const SIGNING_KEYS: KeyTable = {
  table: 'signing_key',
  id: 'key_id',
  publicKey: 'public_key',
  algorithm: ALGORITHM,
};

/** The columns of a table by which its keys are read. */
const keptIn = ({ id, publicKey, algorithm }: KeyTable): string =>
  `${id} as "keyId", '${algorithm}' as algorithm, ${publicKey} as "publicKey", private_key as "privateKey",
   sealed_key as "sealedKey", sealed_for as "sealedFor"`;

const IN_USE = `select ${keptIn(SIGNING_KEYS)} from signing_key
  where retired_at is null and token_key is null and made_at > $1::timestamptz - interval '${DAYS} days'`;
const RETIRE = `update signing_key set retired_at = $1, private_key = null, sealed_key = null, sealed_for = null
  where retired_at is null and token_key is null`;
const INSERT = `
  insert into signing_key (key_id, public_key, private_key, sealed_key, sealed_for, made_at)
  values ($1, $2, $3, $4, $5, $6)`;

async function keptInUse({ query, now }: Omit<Signing, 'keys'>): Promise<KeptKey | undefined> {
  const [inUse] = await query<KeptKey>(IN_USE, [now]);
  return inUse;
}

function opened(key: KeptKey, keys: KeyStore): SigningKey {
  const { keyId, publicKey } = key;
  return { keyId, algorithm: ALGORITHM, publicKey, privateKey: keys.privateKeyOf(key) };
}

/**
 * The key that signs now, for a read, which may wait for the token; null where none was made yet.
 * @throws KeyStoreFault
 */
export async function keyInUse(read: Signing): Promise<SigningKey | null> {
  const inUse = await keptInUse(read);
  if (!inUse) return null;
  await read.keys.open(inUse);
  return opened(inUse, read.keys);
}

/**
 * The key that signs now: `write` is the write in which something is signed. Of two writes that make the first key the
 * second runs again and finds it, since one key signs at a time.
 * @throws KeyNotOpen which whoever runs the transaction answers (database/write.ts)
 */
export async function signingKey(write: Signing): Promise<SigningKey> {
  const inUse = await keptInUse(write);
  return inUse ? opened(inUse, write.keys) : rotateKey(write);
}

/** Ends the key that signs now, and makes the next. */
export async function rotateKey({ query, now, keys }: Signing): Promise<SigningKey> {
  const made = makeSigningKey();
  const { privateKey, sealedKey, sealedFor } = keys.stored(made.privateKey);
  await query(RETIRE, [now]);
  await query(INSERT, [made.keyId, made.publicKey, privateKey, sealedKey, sealedFor, now]);
  return made;
}

/** The key in use of a table of which one signs at a time. */
export async function keptInUseOf({ query }: Keeper, of: KeyTable): Promise<KeptKey | undefined> {
  const [inUse] = await query<KeptKey>(
    `select ${keptIn(of)} from ${of.table}
     where retired_at is null and num_nonnulls(private_key, sealed_key) = 1`,
  );
  return inUse;
}

const keysThatLieOpen = ({ query }: Keeper, of: KeyTable): Promise<readonly KeptKey[]> =>
  query<KeptKey>(`select ${keptIn(of)} from ${of.table} where private_key is not null`);

/** Seals the keys of a table that lie open, and removes what is left of those that have ended. Returns how many. */
export async function sealKeys({ query, keys }: Omit<Signing, 'now'>, of: KeyTable): Promise<number> {
  await query(`update ${of.table} set private_key = null where retired_at is not null and private_key is not null`);
  const open = await keysThatLieOpen({ query }, of);
  for (const { keyId, privateKey } of open) {
    const { sealedKey, sealedFor } = keys.stored(privateKey ?? '');
    await query(`update ${of.table} set private_key = null, sealed_key = $2, sealed_for = $3 where ${of.id} = $1`, [
      keyId,
      sealedKey,
      sealedFor,
    ]);
  }
  return open.length;
}

/** The ids of the keys of a table that lie open in the database. */
export const openKeyIds = async (keeper: Keeper, of: KeyTable): Promise<string[]> =>
  (await keysThatLieOpen(keeper, of)).map(({ keyId }) => keyId);

/** A key that never leaves its token. */
export interface TokenKey extends PublicKey {
  /** Its id there, in hexadecimal digits. */
  tokenKey: string;
}

/** The key that signs in the token now; null where none does. */
export async function tokenKeyInUse({ query }: Keeper): Promise<TokenKey | null> {
  const [inUse] = await query<Omit<TokenKey, 'algorithm'>>(
    `select key_id as "keyId", public_key as "publicKey", token_key as "tokenKey" from signing_key
     where retired_at is null and token_key is not null`,
  );
  return inUse ? { ...inUse, algorithm: ALGORITHM } : null;
}

/**
 * Signs the canonical JSON of a value in the token, outside of any transaction. What the token answers is verified,
 * so that no signature is kept which others would not take.
 * @throws KeyStoreFault
 */
export async function signInToken(value: unknown, key: TokenKey, keys: KeyStore): Promise<Signature> {
  const { keyId, algorithm, publicKey, tokenKey } = key;
  const signature = {
    keyId,
    algorithm,
    signature: await keys.signInToken(tokenKey, digestFor(value, publicKey)),
  };
  if (verifySignature(value, signature, [key]) === 'VALID') return signature;
  throw new KeyStoreFault(
    `what the token signs with its key ${tokenKey} is no SM2 signature of the key ${keyId}: ` +
      'its mechanism (PKCS11_SIGN_MECHANISM) or its public key is another one',
  );
}

/**
 * Takes a key of the token, from now on, for what is signed there; the one before it ends. It has to sign once, since
 * its public half is what the operator says.
 * @throws KeyStoreFault
 */
export async function provenTokenKey(tokenKey: string, publicKey: string, keys: KeyStore): Promise<TokenKey> {
  const key = { keyId: keyIdOf(publicKey), algorithm: ALGORITHM, publicKey, tokenKey } as const;
  await signInToken({ kind: 'KEY_TRIAL', keyId: key.keyId }, key, keys);
  return key;
}

/** Stores what {@link provenTokenKey} has tried; null ends the one in use. */
export async function useTokenKey({ query, now }: Omit<Signing, 'keys'>, key: TokenKey | null): Promise<void> {
  await query('update signing_key set retired_at = $1 where retired_at is null and token_key is not null', [now]);
  if (key === null) return;
  await query('insert into signing_key (key_id, public_key, token_key, made_at) values ($1, $2, $3, $4)', [
    key.keyId,
    key.publicKey,
    key.tokenKey,
    now,
  ]);
}

/** All keys with which the department has signed, the one in use first. */
export async function publishedKeys({ query }: Keeper): Promise<PublishedKey[]> {
  const keys = await query<Omit<PublishedKey, 'algorithm'>>(
    `select key_id as "keyId", public_key as "publicKey", made_at as since, retired_at as "retiredAt"
     from signing_key order by made_at desc, key_id`,
  );
  return keys.map(({ keyId, publicKey, since, retiredAt }) => ({
    keyId,
    algorithm: ALGORITHM,
    publicKey,
    since,
    retiredAt,
  }));
}
