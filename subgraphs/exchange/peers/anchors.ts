/**
 * Platforms and their anchors: exchanged and deleted by an operator, who has them from the other platform's operator.
 */
import type { Query } from '#shared/database/write.ts';
import { parseCreditCode } from '#shared/identifiers/index.ts';
import { Misuse } from '#shared/process/misuse.ts';
import { EXCHANGE_VERSION, faultInAnchor, keyIdOf, signDocument } from '#shared/signing/index.ts';
import type { ExchangeAnchor, PublicKey, SignedDocument, SigningKey } from '#shared/signing/index.ts';
import type { PeerAgreement } from './entities.ts';
import { registerKey, retireKeys } from './keys.ts';

/** The keys of our own that an anchor names. */
interface OwnKeys {
  /** The key in use, which signs the anchor and our messages. */
  key: SigningKey;
  /** The key that signs batches in a token; null where none does. */
  batchKey: PublicKey | null;
  /** The public keys of our stamp service. */
  stampKeys: readonly string[];
  now: Date;
}

/** Our own anchor, signed by the key in use. */
export function makeAnchor(
  said: Pick<ExchangeAnchor, 'member' | 'name' | 'place' | 'gateway'>,
  { key, batchKey, stampKeys, now }: OwnKeys,
): SignedDocument<ExchangeAnchor> {
  const { algorithm } = key;
  const own = [key, ...(batchKey === null ? [] : [batchKey])];
  const ofStamps = stampKeys.map(one => ({ keyId: keyIdOf(one), algorithm, publicKey: one, stamps: true }));
  const keys = [...own.map(({ keyId, publicKey }) => ({ keyId, algorithm, publicKey })), ...ofStamps];
  return signDocument(
    { kind: 'EXCHANGE_ANCHOR', version: EXCHANGE_VERSION, ...said, keys, madeAt: now.toISOString() },
    key,
  );
}

const ADD = `
  insert into peer_platform (member, anchor, place, since) values ($1, $2::jsonb, $3, $4)
  on conflict (member) do update set anchor = $2::jsonb, place = $3, ended_at = null`;

/** Takes another platform's anchor: from now on its messages are let in, under what was granted to it. */
export async function addAnchor(query: Query, document: unknown, now: Date): Promise<ExchangeAnchor> {
  const fault = faultInAnchor(document);
  if (fault !== null)
    throw new Misuse(`an anchor must be whole, of version ${EXCHANGE_VERSION} and signed, but got: ${fault}`);
  const { content } = document as SignedDocument<ExchangeAnchor>;
  const { member, place, keys, gateway } = content;
  if (!parseCreditCode(member).ok || !URL.canParse(gateway))
    throw new Misuse('an anchor must name the credit code of an authority and the address of a gateway');
  const [inUse] = keys;
  if (!inUse) throw new Misuse('an anchor must have a key');
  const [before] = await query<{ endedAt: string | null }>(
    'select ended_at as "endedAt" from peer_platform where member = $1',
    [member],
  );
  await query(ADD, [member, JSON.stringify(document), place, now]);
  await registerKey(query, { member, publicKey: inUse.publicKey, now, anchorEndedAt: before?.endedAt ?? null });
  return content;
}

/** Deletes an anchor: nothing is sent there any more, and nothing let in from there. Returns whether there was one. */
export async function deleteAnchor(query: Query, member: string, now: Date): Promise<boolean> {
  const ended = await query(
    'update peer_platform set ended_at = $2 where member = $1 and ended_at is null returning 1',
    [member, now],
  );
  await retireKeys(query, member, now);
  return ended.length > 0;
}

/** Keeps what another platform granted to us. Returns whether its anchor is there. */
export async function keepAgreement(query: Query, member: string, agreement: PeerAgreement): Promise<boolean> {
  const kept = await query(
    'update peer_platform set agreement = $2::jsonb where member = $1 and ended_at is null returning 1',
    [member, JSON.stringify(agreement)],
  );
  return kept.length > 0;
}

/** The place for which a member hands over cases; null where it is no platform that does. */
export async function placeOf(query: Query, member: string): Promise<string | null> {
  const [peer] = await query<{ place: string | null }>(
    'select place from peer_platform where member = $1 and ended_at is null',
    [member],
  );
  return peer?.place ?? null;
}
