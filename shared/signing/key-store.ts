/**
 * Where the private keys of a department lie: in its database as they are ({@link softwareKeys}), or there as a
 * ciphertext that a token alone opens (token-keys.ts). A token answers late, or not at all, so none is asked inside a
 * transaction: what is not open yet is thrown as {@link KeyNotOpen}, and whoever runs the transaction opens it and runs
 * the work again (database/write.ts).
 */

/** What the database holds of a private key: the key itself, or its ciphertext and whom that was made for. */
export interface StoredKey {
  /** 64 hexadecimal digits. */
  privateKey: string | null;
  /** Base64. */
  sealedKey: string | null;
  /** The name of the token's key that opens it. */
  sealedFor: string | null;
}

/** What a key signs by: SM2, or Ed25519 as JSON Web Signatures name it. */
export type KeyAlgorithm = 'SM2-with-SM3' | 'EdDSA';

/** A key as its row has it. */
export interface KeptKey extends StoredKey {
  keyId: string;
  algorithm: KeyAlgorithm;
  /** SM2: the point in hexadecimal digits; Ed25519: in base64url. */
  publicKey: string;
}

/** A table of keys of a department, with the columns private_key, sealed_key, sealed_for and retired_at. */
export interface KeyTable {
  table: string;
  /** Column of the key's id. */
  id: string;
  /** SQL of the public half as {@link KeptKey} has it. */
  publicKey: string;
  algorithm: KeyAlgorithm;
}

export interface KeyStore {
  /** Whether new private keys are stored sealed. */
  readonly seals: boolean;
  /** What is stored of a new private key. @throws KeyNotOpen */
  stored(privateKey: string): StoredKey;
  /** The private key of a row, without asking anybody. @throws KeyNotOpen @throws KeyStoreFault */
  privateKeyOf(key: KeptKey): string;
  /** Asks the token for what {@link KeyNotOpen} names; does nothing where it is open. @throws KeyStoreFault */
  open(key: KeptKey | null): Promise<void>;
  /** The signature (r and s) of a key that never leaves the token under an SM3 digest. @throws KeyStoreFault */
  signInToken(tokenKey: string, digest: Buffer): Promise<string>;
  /** What was wrong when a key was last asked for, in words; null where nothing was. */
  fault(): string | null;
}

/** A key that the token must open first; null stands for the token's own public key, with which others are sealed. */
export class KeyNotOpen extends Error {
  readonly key: KeptKey | null;

  constructor(key: KeptKey | null) {
    super(`the token was not asked yet for ${key === null ? 'its public key' : `the key ${key.keyId}`}`);
    this.key = key;
  }
}

/** A key cannot be used: the token is away, refuses, hangs, or is another one. The message is for the operator. */
export class KeyStoreFault extends Error {}

/** Private keys in the database, as they are. */
export function softwareKeys(): KeyStore {
  let fault: string | null = null;
  const fail = (message: string): KeyStoreFault => {
    fault = message;
    return new KeyStoreFault(message);
  };
  const privateKeyOf = ({ privateKey, keyId }: KeptKey): string => {
    if (privateKey === null)
      throw fail(`the key ${keyId} is sealed by a token, but KEY_STORE is software: name the token, or rotate the key`);
    fault = null;
    return privateKey;
  };
  return {
    seals: false,
    stored: privateKey => ({ privateKey, sealedKey: null, sealedFor: null }),
    privateKeyOf,
    open: async key => {
      if (key !== null) privateKeyOf(key);
    },
    signInToken: async tokenKey => {
      throw fail(`the key ${tokenKey} is in a token, but KEY_STORE is software: name the token`);
    },
    fault: () => fault,
  };
}
