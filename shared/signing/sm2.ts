/**
 * Signatures with SM2 and SM3 (GB/T 32918.2, GB/T 35276) over canonical JSON. Node's own `crypto.sign` with an SM2 key
 * makes ECDSA over that curve, which nobody in China accepts. Pure functions, without a database: a script verifies
 * with this file alone (verify-document.ts).
 */
import { sm2 } from 'sm-crypto-v2';
import { canonicalJson, sm3 } from './canonical.ts';

/** The one algorithm: SM2 with SM3 and the default identity 1234567812345678. */
export const ALGORITHM = 'SM2-with-SM3';

/** A key with which anyone verifies. */
export interface PublicKey {
  /** Its name: the first 16 digits of the SM3 hash of the public key. */
  keyId: string;
  algorithm: typeof ALGORITHM;
  /** The point without compression: 04, x, y as 130 hexadecimal digits. */
  publicKey: string;
}

/** A key that signs. */
export interface SigningKey extends PublicKey {
  /** 64 hexadecimal digits; leaves the department's database for nothing but a signature. */
  privateKey: string;
}

/** A signature and what it was made with. */
export interface Signature {
  keyId: string;
  algorithm: string;
  /** r and s, 128 hexadecimal digits. */
  signature: string;
}

/** What a check says: the key's owner signed this, did not, or the key is none of those that were given. */
export type SignatureState = 'VALID' | 'FORGED' | 'UNKNOWN_KEY';

const OPTIONS = { hash: true, der: false } as const;
const SIGNATURE = /^[0-9a-f]{128}$/i;

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalJson(value));

/** The name of a public key. */
export const keyIdOf = (publicKey: string): string => sm3(Buffer.from(publicKey, 'hex')).slice(0, 16);

/** Makes a key pair. */
export function makeSigningKey(): SigningKey {
  const { publicKey, privateKey } = sm2.generateKeyPairHex();
  return { keyId: keyIdOf(publicKey), algorithm: ALGORITHM, publicKey, privateKey };
}

/** Signs the canonical JSON of a value. */
export function sign(value: unknown, { keyId, privateKey, publicKey }: SigningKey): Signature {
  const signature = sm2.doSignature(bytesOf(value), privateKey, { ...OPTIONS, publicKey });
  return { keyId, algorithm: ALGORITHM, signature };
}

/** The public half of a private key. */
export const publicKeyOf = (privateKey: string): string => sm2.getPublicKeyFromPrivateKey(privateKey);

/** What a key in a token signs: SM3 over the identity, the curve, the public key and the canonical JSON of a value. */
export const digestFor = (value: unknown, publicKey: string): Buffer =>
  Buffer.from(sm2.getHash(bytesOf(value), publicKey), 'hex');

/** Verifies a signature over the canonical JSON of a value with the keys that are known. Never throws. */
export function verifySignature(
  value: unknown,
  { keyId, algorithm, signature }: Signature,
  keys: readonly PublicKey[],
): SignatureState {
  const key = keys.find(known => known.keyId === keyId);
  if (!key) return 'UNKNOWN_KEY';
  // A list of keys can be forged too: a key that does not have its own name is none.
  if (keyIdOf(key.publicKey) !== keyId || algorithm !== ALGORITHM || !SIGNATURE.test(signature)) return 'FORGED';
  try {
    return sm2.doVerifySignature(bytesOf(value), signature, key.publicKey, OPTIONS) ? 'VALID' : 'FORGED';
  } catch {
    // No point of the curve, no number of the group, no JSON: nobody's signature.
    return 'FORGED';
  }
}
