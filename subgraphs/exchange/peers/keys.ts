/** The keys of partners: registered by an operator, who has them from the authority itself. */
import type { Query } from '#shared/database/write.ts';
import { Misuse } from '#shared/process/misuse.ts';
import { ALGORITHM, keyIdOf } from '#shared/signing/index.ts';
import type { KnownKey } from '#shared/signing/index.ts';

/** A partner's key, and until when it signs. */
export interface MemberKeyRow extends KnownKey {
  member: string;
  retiredAt: string | null;
}

const OF_MEMBER = `
  select key_id as "keyId", member, public_key as "publicKey", retired_at as "retiredAt"
  from member_key where member = $1 order by since desc, key_id`;

/** All keys of an authority, those that are retired too. */
export async function keysOfMember(query: Query, member: string): Promise<MemberKeyRow[]> {
  const keys = await query<Omit<MemberKeyRow, 'algorithm'>>(OF_MEMBER, [member]);
  return keys.map(key => ({ ...key, algorithm: ALGORITHM }));
}

/** The point of an SM2 key without compression. */
const PUBLIC_KEY = /^04[0-9a-f]{128}$/;

/** Ends all keys of an authority. Returns how many. */
export const retireKeys = async (query: Query, member: string, now: Date): Promise<number> =>
  (
    await query('update member_key set retired_at = $2 where member = $1 and retired_at is null returning 1', [
      member,
      now,
    ])
  ).length;

/** A key to register. */
export interface NewKey {
  member: string;
  publicKey: string;
  now: Date;
  /** When the anchor of before was deleted, which ended its key: that one may come again. Default: no key may. */
  anchorEndedAt?: string | null;
}

/**
 * Registers the key with which an authority signs from now on; those of before sign no more. Throws Misuse for a key of
 * another authority, and for one that was retired: it may be in other hands.
 */
export async function registerKey(query: Query, { member, publicKey, now, anchorEndedAt }: NewKey): Promise<string> {
  if (!PUBLIC_KEY.test(publicKey)) throw new Misuse('a public key must be 04 and 128 hexadecimal digits');
  const keyId = keyIdOf(publicKey);
  const retired = await query(
    'select 1 from member_key where key_id = $1 and retired_at is not null and retired_at is distinct from $2',
    [keyId, anchorEndedAt ?? null],
  );
  if (retired.length > 0)
    throw new Misuse(`a key must not have been retired, but ${keyId} was: the authority makes a new one`);
  await query('update member_key set retired_at = $2 where member = $1 and retired_at is null and key_id <> $3', [
    member,
    now,
    keyId,
  ]);
  const registered = await query(
    `insert into member_key (key_id, member, public_key, since) values ($1, $2, $3, $4)
     on conflict (key_id) do update set retired_at = null where member_key.member = excluded.member returning 1`,
    [keyId, member, publicKey, now],
  );
  if (registered.length === 0) throw new Misuse(`a key must be of one authority, but ${keyId} is of another one`);
  return keyId;
}
