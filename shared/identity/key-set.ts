/**
 * The platform's public keys: one, or several while one takes the place of another. Each has its RFC 7638 thumbprint as
 * its key id, so that whoever signs and whoever verifies give a key the same id without agreeing on one.
 */
import { calculateJwkThumbprint } from 'jose';
import type { JWK } from 'jose';
import { Misuse } from '../process/misuse.ts';

/** A JSON Web Key Set. */
export interface KeySet {
  keys: JWK[];
}

/** The id of an Ed25519 key, of its public or its private form. */
export const keyId = ({ kty, crv, x }: JWK): Promise<string> =>
  calculateJwkThumbprint({ kty: kty ?? '', crv: crv ?? '', x: x ?? '' });

/**
 * The keys of `PRINCIPAL_PUBLIC_KEY`, which is one JSON Web Key or a set of them; nothing but their public parts.
 * @throws Misuse where one is no Ed25519 key, or there is none
 */
export async function readKeySet(value: Record<string, unknown>): Promise<KeySet> {
  const given = (Array.isArray(value.keys) ? value.keys : [value]) as JWK[];
  if (given.length === 0) throw new Misuse('PRINCIPAL_PUBLIC_KEY: must hold at least one key, but got none');
  return { keys: await Promise.all(given.map(publicPart)) };
}

async function publicPart(key: JWK): Promise<JWK> {
  const { kty, crv, x } = key;
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string') {
    const got = [kty ?? 'no kty', crv ?? 'no crv', x === undefined ? 'no x' : 'x'].join(', ');
    throw new Misuse(`PRINCIPAL_PUBLIC_KEY: each key must be an Ed25519 key (OKP, Ed25519, x), but got: ${got}`);
  }
  return { kty, crv, x, alg: 'EdDSA', use: 'sig', kid: await keyId(key) };
}
