/** The door of the room: hashes, keys and signatures of what a department hands out. */
export { canonicalJson, hashOf, sm3 } from './canonical.ts';
export { signDocument, verifyDocument } from './document.ts';
export type { SignedDocument } from './document.ts';
export { publishedKeys, signingKey } from './keys.ts';
export type { Keeper, PublishedKey } from './keys.ts';
export { ALGORITHM, keyIdOf, makeSigningKey, sign, verifySignature } from './sm2.ts';
export type { PublicKey, Signature, SignatureState, SigningKey } from './sm2.ts';
