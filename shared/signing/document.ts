/** A signed document: its content, and the signature over the content's canonical JSON. */
import { sign, verifySignature } from './sm2.ts';
import type { PublicKey, Signature, SignatureState, SigningKey } from './sm2.ts';

/** A document as it is handed over: JSON. */
export interface SignedDocument<Content extends object = object> {
  content: Content;
  signature: Signature;
}

/** Signs a document's content. */
export const signDocument = <Content extends object>(content: Content, key: SigningKey): SignedDocument<Content> => ({
  content,
  signature: sign(content, key),
});

/** Verifies a document with the keys that are known; whatever has another shape is forged. */
export function verifyDocument(document: unknown, keys: readonly PublicKey[]): SignatureState {
  if (!isSigned(document)) return 'FORGED';
  return verifySignature(document.content, document.signature, keys);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isSigned(document: unknown): document is SignedDocument {
  if (!isObject(document) || !isObject(document.content) || !isObject(document.signature)) return false;
  const { keyId, algorithm, signature } = document.signature;
  return [keyId, algorithm, signature].every(part => typeof part === 'string');
}
