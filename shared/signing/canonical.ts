/** One text for one value: what is hashed or signed is the same for whoever wrote it down (RFC 8785). */
import { getHashes, hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { sm3 as sm3Of } from 'sm-crypto-v2';

/**
 * The canonical JSON of a value (RFC 8785, JSON Canonicalization Scheme): members sorted, no space, one form of
 * numbers.
 * @throws where the value has no JSON: undefined, a function, NaN, half a character
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error(`canonical JSON is of a value, but got: ${typeof value}`);
  return text;
}

/** Node's own is several times as fast; a build of it without SM3 takes the other, which gives the same. */
const HAS_SM3 = getHashes().includes('sm3');

/** The SM3 hash (GB/T 32905) of bytes, or of a text as UTF-8: 64 hexadecimal digits. */
export function sm3(content: Uint8Array | string): string {
  if (HAS_SM3) return hash('sm3', content, 'hex');
  return sm3Of(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

/** The SM3 hash of a value's canonical JSON: equal values have equal hashes. */
export const hashOf = (value: unknown): string => sm3(canonicalJson(value));
