/**
 * The keys of a department: each has its own, made when it first signs and kept in its own database, which no other
 * role reads, so that all its replicas sign with one. A key signs for two years; then, or where an operator has retired
 * it (`update signing_key set retired_at = now() where retired_at is null`), the next signature makes another. Public
 * keys stay published for as long as what they signed may be shown.
 */
import { ALGORITHM, makeSigningKey } from './sm2.ts';
import type { PublicKey, SigningKey } from './sm2.ts';

/** What a write or a read of the department's database gives. */
export interface Keeper {
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
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

const IN_USE = `select key_id as "keyId", public_key as "publicKey", private_key as "privateKey" from signing_key
  where retired_at is null and made_at > $1::timestamptz - interval '${DAYS} days'`;

/** The key that signs now, for a read; null where none was made yet. */
export async function keyInUse({ query, now }: Keeper & { now: Date }): Promise<SigningKey | null> {
  const [inUse] = await query<Omit<SigningKey, 'algorithm'>>(IN_USE, [now]);
  return inUse ? { ...inUse, algorithm: ALGORITHM } : null;
}

/**
 * The key that signs now: `write` is the write in which something is signed. Of two writes that make the first key the
 * second runs again and finds it, since one key signs at a time.
 */
export async function signingKey(write: Keeper & { now: Date }): Promise<SigningKey> {
  const inUse = await keyInUse(write);
  if (inUse) return inUse;
  await write.query('update signing_key set retired_at = $1 where retired_at is null', [write.now]);
  const made = makeSigningKey();
  await write.query('insert into signing_key (key_id, public_key, private_key, made_at) values ($1, $2, $3, $4)', [
    made.keyId,
    made.publicKey,
    made.privateKey,
    write.now,
  ]);
  return made;
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
