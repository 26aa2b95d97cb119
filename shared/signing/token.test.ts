/** A PKCS#11 token through `pkcs11-tool`: what it seals and signs, and each way in which it does not. */
import { createHash, createPublicKey, createVerify, publicEncrypt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keyStoreOf } from '../database/key-store.ts';
import { makeKeys } from '../identity/principal.ts';
import { readConfig } from '../process/config.ts';
import { TestToken, findSoftHsm } from '../testing/softhsm.ts';
import { signInToken } from './keys.ts';
import { KeyNotOpen, KeyStoreFault } from './key-store.ts';
import type { KeptKey, KeyStore } from './key-store.ts';
import { ALGORITHM, makeSigningKey, verifySignature } from './sm2.ts';

const module = findSoftHsm();
/** A hanging token is given up after so long, in ms. */
const SHORT_MS = '1500';

(module === undefined ? describe.skip : describe)('a token', () => {
  let token: TestToken;
  let other: TestToken;
  const store = (more: Record<string, string> = {}, of = token): KeyStore =>
    keyStoreOf(readConfig({ ...of.variables, ...more }));
  const made = makeSigningKey();
  /** A key as the database has it, sealed by the token. */
  const sealed = async (): Promise<KeptKey> => {
    const keys = store();
    await keys.open(null);
    return { keyId: made.keyId, algorithm: ALGORITHM, publicKey: made.publicKey, ...keys.stored(made.privateKey) };
  };

  beforeAll(() => {
    token = new TestToken(module ?? '');
    other = new TestToken(module ?? '');
  }, 60_000);
  afterAll(() => {
    token.remove();
    other.remove();
  });

  test('opens what its public half has sealed, and the ciphertext shows nothing of it', async () => {
    const kept = await sealed();
    expect(kept.privateKey).toBeNull();
    const { sealedKey = '' } = kept;
    const bytes = Buffer.from(sealedKey ?? '', 'base64').toString('hex');
    expect([sealedKey, bytes].some(text => text?.includes(made.privateKey.slice(0, 8)))).toBe(false);
    const keys = store();
    expect(() => keys.privateKeyOf(kept)).toThrow(KeyNotOpen);
    await keys.open(kept);
    expect(keys.privateKeyOf(kept)).toBe(made.privateKey);
    expect(keys.fault()).toBeNull();
  });

  test('opens a key of Ed25519 likewise, and finds one in its place', async () => {
    const { publicKey, privateKey } = makeKeys();
    const hex = Buffer.from(String(privateKey.d), 'base64url').toString('hex');
    const keys = store();
    await keys.open(null);
    const kept = {
      keyId: 'licences',
      algorithm: 'EdDSA',
      publicKey: String(publicKey.x),
      ...keys.stored(hex),
    } as const;
    await keys.open(kept);
    expect(keys.privateKeyOf(kept)).toBe(hex);
    const other = { ...kept, publicKey: String(makeKeys().publicKey.x) };
    await expect(store().open(other)).rejects.toThrow('is another key');
  });

  test('is asked once for what many need at once, and never by an argument that holds the PIN', async () => {
    const kept = await sealed();
    const before = token.asked().length;
    const keys = store();
    await Promise.all([keys.open(kept), keys.open(kept), keys.open(kept)]);
    const asked = token.asked().slice(before);
    expect(asked.filter(args => args.includes('--decrypt'))).toHaveLength(1);
    expect(asked.filter(args => args.includes(token.pin))).toEqual([]);
    expect(asked.join('\n')).toContain('--pin env:TOKEN_PIN');
  });

  test('signs by a mechanism that is given as a number: the digest is ours, the signature r and s', async () => {
    token.tool('--keypairgen', '--key-type', 'EC:prime256v1', '--id', '02', '--label', 'signs', '--usage-sign');
    // CKM_ECDSA, which SoftHSM has; a maker's number for SM2 goes the same way.
    const keys = store({ PKCS11_SIGN_MECHANISM: '0x00001041' });
    const text = Buffer.from('a root');
    const digest = createHash('sha256').update(text).digest();
    const signature = Buffer.from(await keys.signInToken('02', digest), 'hex');
    const publicKey = createPublicKey({
      key: token.tool('--read-object', '--type', 'pubkey', '--id', '02'),
      format: 'der',
      type: 'spki',
    });
    const verify = createVerify('sha256').update(text);
    expect(verify.verify({ key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
  });

  test('signs by SM2, as a stand-in does; a signature that others would not take is none', async () => {
    token.setSm2Key(made.privateKey);
    const key = { keyId: made.keyId, algorithm: ALGORITHM, publicKey: made.publicKey, tokenKey: '03' } as const;
    const signature = await signInToken({ root: 1 }, key, store());
    expect(verifySignature({ root: 1 }, signature, [made])).toBe('VALID');
    expect(verifySignature({ root: 2 }, signature, [made])).toBe('FORGED');
    token.setSm2Key(makeSigningKey().privateKey);
    await expect(signInToken({ root: 1 }, key, store())).rejects.toThrow('is no SM2 signature of the key');
    await expect(signInToken({ root: 1 }, key, store({ PKCS11_SIGN_MECHANISM: '' }))).rejects.toThrow(
      'PKCS11_SIGN_MECHANISM must say how the key 03 of the token signs',
    );
  });

  test('that did not seal a key does not open it; a key that was put in its place is found', async () => {
    const kept = await sealed();
    await expect(store({}, other).open(kept)).rejects.toThrow(
      new RegExp(`^the key ${kept.keyId} was sealed for ${kept.sealedFor}, but the token's key is \\w{16}: `),
    );
    const stranger = makeSigningKey();
    await expect(store().open({ ...kept, publicKey: stranger.publicKey })).rejects.toThrow('is another key');
    const short = publicEncrypt(
      createPublicKey({
        key: token.tool('--read-object', '--type', 'pubkey', '--id', '01'),
        format: 'der',
        type: 'spki',
      }),
      Buffer.from('short'),
    );
    await expect(store().open({ ...kept, sealedKey: short.toString('base64') })).rejects.toThrow('is another key');
    await expect(store().open({ ...kept, sealedKey: Buffer.from('none').toString('base64') })).rejects.toThrow(
      KeyStoreFault,
    );
  });

  const FAULTS: readonly [
    what: string,
    settings: Record<string, string>,
    said: RegExp,
    before?: () => void,
    after?: () => void,
  ][] = [
    ['has no such key', { PKCS11_KEY: '09' }, /^the token "department keys" has no such key/],
    ['is not there', { PKCS11_TOKEN: 'none' }, /^the token "none" is not there/],
    ['has no module', { PKCS11_MODULE: '/nowhere.so' }, /^the token "department keys" cannot be reached: its module/],
    ['has no program', { PKCS11_TOOL: '/nowhere' }, /^there is no program \/nowhere: install OpenSC/],
    ['has no PIN file', { PKCS11_PIN_FILE: '/nowhere' }, /^PKCS11_PIN_FILE must be a file with the PIN: ENOENT/],
    [
      'hangs',
      { PKCS11_TIMEOUT_MS: SHORT_MS },
      /^the token "department keys" did not answer within 1500 ms$/,
      () => token.hang(true),
      () => token.hang(false),
    ],
    [
      'was taken out',
      {},
      /^the token "department keys" (?:is not there|cannot be reached)/,
      () => token.takeOut(),
      () => token.putBack(),
    ],
  ];
  test.each(FAULTS)('that %s: the operator is told so, and the store says it until it answers', async (...row) => {
    const [, settings, said, before, after] = row;
    const kept = await sealed();
    const keys = store(settings);
    before?.();
    try {
      await expect(keys.open(kept)).rejects.toThrow(said);
    } finally {
      after?.();
    }
    expect(keys.fault()).toMatch(said);
  });

  test('that refuses its PIN is not asked with it again, since it locks itself; a corrected file is taken', async () => {
    const kept = await sealed();
    const keys = store();
    token.setPin('000000');
    await expect(keys.open(kept)).rejects.toThrow('refuses the PIN of PKCS11_PIN_FILE (CKR_PIN_INCORRECT)');
    const before = token.asked().length;
    await expect(keys.open(kept)).rejects.toThrow('it is not tried again, correct the file');
    expect(token.asked()).toHaveLength(before);
    expect(keys.fault()).not.toContain('000000');
    token.setPin(token.pin);
    await keys.open(kept);
    expect([keys.privateKeyOf(kept), keys.fault()]).toEqual([made.privateKey, null]);
  });
});

test.each(['PKCS11_MODULE', 'PKCS11_TOKEN', 'PKCS11_KEY', 'PKCS11_PIN_FILE'])(
  'a token without %s refuses the start',
  missing => {
    const all = { PKCS11_MODULE: 'm', PKCS11_TOKEN: 't', PKCS11_KEY: '01', PKCS11_PIN_FILE: 'f' };
    const config = readConfig({ KEY_STORE: 'pkcs11', ...all, [missing]: '' });
    expect(() => keyStoreOf(config)).toThrow(`${missing} must be set where KEY_STORE is pkcs11 (docs/keys.md)`);
  },
);

test('without a token keys lie in the database as they are, and a sealed one is told', async () => {
  const keys = keyStoreOf(readConfig({}));
  const { keyId, publicKey, privateKey } = makeSigningKey();
  expect(keys.stored(privateKey)).toEqual({ privateKey, sealedKey: null, sealedFor: null });
  const kept = { keyId, algorithm: ALGORITHM, publicKey, privateKey: null, sealedKey: 'x', sealedFor: 'y' } as const;
  await expect(keys.open(kept)).rejects.toThrow(`the key ${keyId} is sealed by a token, but KEY_STORE is software`);
  expect(keys.fault()).toContain(keyId);
  await expect(keys.signInToken('03', Buffer.alloc(32))).rejects.toThrow('is in a token, but KEY_STORE is software');
});
