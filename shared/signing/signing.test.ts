/** Vectors of the national standards, and both sides of what a verifier must tell apart. */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sm2 } from 'sm-crypto-v2';
import { ROOT } from '../process/config.ts';
import {
  canonicalJson,
  hashOf,
  makeSigningKey,
  sign,
  signDocument,
  sm3,
  verifyDocument,
  verifySignature,
} from './index.ts';
import { ALGORITHM, keyIdOf } from './sm2.ts';

test('SM3 hashes as GB/T 32905 Annex A says, and as OpenSSL does', () => {
  expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  expect(sm3('abcd'.repeat(16))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732');
  expect(sm3(new TextEncoder().encode('信用'))).toBe(sm3('信用'));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      expect(sm3(bytes)).toBe(createHash('sm3').update(bytes).digest('hex'));
    }),
    { numRuns: 50 },
  );
});

/** GB/T 32918.5-2017, Annex A.2: the curve, the identity and the message of the standard. */
const STANDARD = {
  privateKey: '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8',
  publicKey:
    '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020' +
    'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
  signature:
    'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3' +
    'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
};

test('SM2 verifies as GB/T 32918.5 Annex A.2 says', () => {
  const { privateKey, publicKey, signature } = STANDARD;
  expect(sm2.getPublicKeyFromPrivateKey(privateKey)).toBe(publicKey);
  expect(sm2.doVerifySignature('message digest', signature, publicKey, { hash: true })).toBe(true);
  expect(sm2.doVerifySignature('message digesT', signature, publicKey, { hash: true })).toBe(false);
});

test('canonical JSON is that of RFC 8785: order, spaces and ways of writing a number make no difference', () => {
  expect(canonicalJson({ b: [1e2, 0.5, -0], a: '信用\u000f', '': null })).toBe(
    '{"":null,"a":"信用\\u000f","b":[100,0.5,0]}',
  );
  expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
  expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: '1' }));
  for (const value of [undefined, Number.NaN, '\ud800']) expect(() => canonicalJson(value)).toThrow();
});

test('a signature is valid for its content and its key alone', () => {
  const [key, other] = [makeSigningKey(), makeSigningKey()];
  const content = { no: 'R-1', fields: ['市场监管', '应急'] };
  const signature = sign(content, key);
  expect(signature).toEqual({
    keyId: key.keyId,
    algorithm: 'SM2-with-SM3',
    signature: expect.stringMatching(/^[0-9a-f]{128}$/),
  });
  const check = (value: unknown, changes = {}) => verifySignature(value, { ...signature, ...changes }, [other, key]);
  expect(check({ fields: ['市场监管', '应急'], no: 'R-1' })).toBe('VALID');
  expect(check({ ...content, no: 'R-2' })).toBe('FORGED');
  expect(check(content, { keyId: other.keyId })).toBe('FORGED');
  expect(check(content, { algorithm: 'SHA1' })).toBe('FORGED');
  expect(check(content, { signature: '0'.repeat(128) })).toBe('FORGED');
  expect(check(content, { signature: 'zz' })).toBe('FORGED');
  expect(check(undefined)).toBe('FORGED');
  expect(verifySignature(content, signature, [other])).toBe('UNKNOWN_KEY');
  // A forger's key under the name of ours.
  const { publicKey } = other;
  expect(
    verifySignature(content, sign(content, { ...other, keyId: key.keyId }), [
      { keyId: key.keyId, algorithm: ALGORITHM, publicKey },
    ]),
  ).toBe('FORGED');
  expect(keyIdOf(publicKey)).toBe(other.keyId);
});

test('a document of any other shape is forged, never an error', () => {
  const key = makeSigningKey();
  expect(verifyDocument(signDocument({ a: 1 }, key), [key])).toBe('VALID');
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(verifyDocument(value, [key])).toBe('FORGED');
      expect(verifyDocument({ content: {}, signature: value }, [key])).toBe('FORGED');
    }),
    { numRuns: 100 },
  );
});

/** Runs the command; returns what it prints and how it ends. */
function command(...parameters: string[]): { printed: string; status: number | null } {
  try {
    const printed = execFileSync(process.execPath, [join(ROOT, 'shared/signing/verify-document.ts'), ...parameters], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return { printed: printed.trim(), status: 0 };
  } catch (error) {
    const { stdout, status } = error as { stdout: string; status: number | null };
    return { printed: stdout.trim(), status };
  }
}

test('the command verifies a file offline', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signing-'));
  try {
    const file = (name: string, content: unknown): string => {
      const path = join(folder, name);
      writeFileSync(path, JSON.stringify(content));
      return path;
    };
    const [key, other] = [makeSigningKey(), makeSigningKey()];
    const document = signDocument({ no: 'R-1' }, key);
    const good = file('good.json', document);
    const forged = file('forged.json', { ...document, content: { no: 'R-2' } });
    const keys = file('keys.json', { department: 'credit', keys: [key] });
    expect(command(good, keys)).toEqual({ printed: 'VALID', status: 0 });
    expect(command(forged, keys)).toEqual({ printed: 'FORGED', status: 1 });
    expect(command(good, file('others.json', [other]))).toEqual({ printed: 'UNKNOWN_KEY', status: 1 });
    expect(command(good)).toEqual({ printed: '', status: 2 });
    expect(command(good, join(folder, 'none.json'))).toEqual({ printed: '', status: 2 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
