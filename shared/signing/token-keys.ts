/**
 * Private keys sealed by a token: the database holds a ciphertext (RSA-OAEP) that a key of the token opens, which never
 * leaves it. Sealing needs its public half alone. What was opened stays in memory while the process runs, so signing
 * waits for nobody. A key that signs in the token itself is asked for each signature ({@link TokenKeys.signInToken}).
 */
import { constants, createPrivateKey, createPublicKey, publicEncrypt } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { sm3 } from './canonical.ts';
import { KeyNotOpen, KeyStoreFault } from './key-store.ts';
import type { KeptKey, KeyAlgorithm, KeyStore, StoredKey } from './key-store.ts';
import { publicKeyOf } from './sm2.ts';
import type { Token } from './token.ts';

/** The key of the token that opens others, and how the token signs. */
export interface TokenKeysOptions {
  /** Id of the key pair of RSA that seals. */
  key: string;
  /** By which mechanism a key signs in the token; null where none does. */
  mechanism: string | null;
}

/** The public half of the key that seals, and its name: the first 16 digits of its SM3 hash. */
interface Sealing {
  publicKey: KeyObject;
  name: string;
}

/** What stands before the 32 bytes of a private key of Ed25519 in PKCS #8 (RFC 8410). */
const ED25519_PREFIX = '302e020100300506032b657004220420';

/** The public half of a private key, by which a key that was put in the place of another is found. */
const PUBLIC_HALF: Readonly<Record<KeyAlgorithm, (privateKey: string) => string | undefined>> = {
  'SM2-with-SM3': publicKeyOf,
  EdDSA: privateKey => {
    const key = Buffer.from(ED25519_PREFIX + privateKey, 'hex');
    return createPublicKey(createPrivateKey({ key, format: 'der', type: 'pkcs8' })).export({ format: 'jwk' }).x;
  },
};

export class TokenKeys implements KeyStore {
  readonly seals = true;
  readonly #token: Token;
  readonly #options: TokenKeysOptions;
  readonly #opened = new Map<string, string>();
  /** Questions that the token has not answered yet, so that each is asked once. */
  readonly #asked = new Map<string, Promise<void>>();
  #sealing: Sealing | null = null;
  #fault: string | null = null;

  constructor(token: Token, options: TokenKeysOptions) {
    this.#token = token;
    this.#options = options;
  }

  stored(privateKey: string): StoredKey {
    if (this.#sealing === null) throw new KeyNotOpen(null);
    const { publicKey, name } = this.#sealing;
    const sealed = publicEncrypt(
      { key: publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
      Buffer.from(privateKey, 'hex'),
    );
    return { privateKey: null, sealedKey: sealed.toString('base64'), sealedFor: name };
  }

  privateKeyOf(key: KeptKey): string {
    // One that was made before there was a token signs until it is sealed.
    const opened = key.privateKey ?? this.#opened.get(key.keyId);
    if (opened === undefined) throw new KeyNotOpen(key);
    return opened;
  }

  async open(key: KeptKey | null): Promise<void> {
    const name = key?.keyId ?? '';
    const isOpen = key === null ? this.#sealing !== null : key.privateKey !== null || this.#opened.has(name);
    if (isOpen) return;
    const asking = this.#asked.get(name) ?? this.#noting(() => (key === null ? this.#learn() : this.#unseal(key)));
    this.#asked.set(name, asking);
    try {
      await asking;
    } finally {
      this.#asked.delete(name);
    }
  }

  signInToken(tokenKey: string, digest: Buffer): Promise<string> {
    const { mechanism } = this.#options;
    return this.#noting(async () => {
      if (mechanism === null)
        throw new KeyStoreFault(`PKCS11_SIGN_MECHANISM must say how the key ${tokenKey} of the token signs`);
      return (await this.#token.sign(tokenKey, digest, mechanism)).toString('hex');
    });
  }

  fault(): string | null {
    return this.#fault;
  }

  /** Keeps what is wrong, until the token answers. */
  async #noting<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    try {
      const answer = await ask();
      this.#fault = null;
      return answer;
    } catch (error) {
      this.#fault = (error as Error).message;
      throw error;
    }
  }

  async #learn(): Promise<void> {
    const publicKey = await this.#token.publicKey(this.#options.key);
    const name = sm3(publicKey.export({ format: 'der', type: 'spki' })).slice(0, 16);
    this.#sealing = { publicKey, name };
  }

  async #unseal(key: KeptKey): Promise<void> {
    if (this.#sealing === null) await this.#learn();
    const { keyId, algorithm, sealedKey, sealedFor, publicKey } = key;
    if (sealedFor !== this.#sealing?.name)
      throw new KeyStoreFault(
        `the key ${keyId} was sealed for ${sealedFor}, but the token's key is ${this.#sealing?.name}: ` +
          'set the token that sealed it, or rotate the key',
      );
    const opened = await this.#token.decrypt(this.#options.key, Buffer.from(sealedKey ?? '', 'base64'));
    const privateKey = opened.toString('hex');
    if (opened.length !== 32 || PUBLIC_HALF[algorithm](privateKey) !== publicKey)
      throw new KeyStoreFault(`what the token opened for ${keyId} is another key: the database was changed`);
    this.#opened.set(keyId, privateKey);
  }
}
