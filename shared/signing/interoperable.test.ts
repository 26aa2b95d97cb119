/**
 * Our SM2 signatures against a second implementation, OpenSSL: what either signs the other verifies, with SM3 and the
 * default identity of GB/T 32918. Where the machine has no OpenSSL with SM2 there is nothing to compare with.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ALGORITHM, canonicalJson, keyIdOf, makeSigningKey, sign, sm3, verifySignature } from './index.ts';

const listed = spawnSync('openssl', ['list', '-public-key-algorithms'], { encoding: 'utf8' });
const hasSm2 = listed.status === 0 && /SM2/i.test(listed.stdout);
const SM2 = ['-rawin', '-digest', 'sm3', '-pkeyopt', 'distid:1234567812345678'];
const VALUE = { grantNo: 'GX-1', purpose: '核验经营主体信用状况', fields: ['Enterprise.name'] };
const folder = mkdtempSync(join(tmpdir(), 'sm2-'));
const at = (name: string): string => join(folder, name);
const openssl = (...args: string[]): string => execFileSync('openssl', args, { encoding: 'utf8', stdio: 'pipe' });

/** An ASN.1 element with its length. */
const element = (tag: number, content: Buffer): Buffer => {
  const { length } = content;
  return Buffer.concat([Buffer.from(length < 128 ? [tag, length] : [tag, 0x81, length]), content]);
};
const integer = (hex: string): Buffer => {
  const bytes = Buffer.from(hex.replace(/^(?:00)+/, ''), 'hex');
  return element(0x02, (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
};
const derOf = (signature: string): Buffer =>
  element(0x30, Buffer.concat([integer(signature.slice(0, 64)), integer(signature.slice(64))]));
/** r and s of a signature in DER, as 128 hexadecimal digits. */
function plainOf(der: Buffer): string {
  const parts: string[] = [];
  for (let place = 2; place < der.length; ) {
    const length = der[place + 1] ?? 0;
    parts.push(
      der
        .subarray(place + 2, place + 2 + length)
        .toString('hex')
        .replace(/^00/, '')
        .padStart(64, '0'),
    );
    place += 2 + length;
  }
  return parts.join('');
}
/** `SubjectPublicKeyInfo` of an SM2 key: id-ecPublicKey and the curve sm2p256v1. */
const PREFIX = Buffer.from('3059301306072a8648ce3d020106082a811ccf5501822d034200', 'hex');
const pemOf = (publicKey: string): string =>
  `-----BEGIN PUBLIC KEY-----\n${Buffer.concat([PREFIX, Buffer.from(publicKey, 'hex')]).toString('base64')}\n-----END PUBLIC KEY-----\n`;

afterAll(() => rmSync(folder, { recursive: true }));

test('SM3 of both is the same', () => {
  expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  expect(createHash('sm3').update('abc').digest('hex')).toBe(sm3('abc'));
});

(hasSm2 ? describe : describe.skip)('OpenSSL', () => {
  beforeAll(() => writeFileSync(at('message'), canonicalJson(VALUE)));

  test('verifies what we sign, and refuses what was changed', () => {
    const key = makeSigningKey();
    writeFileSync(at('ours.pem'), pemOf(key.publicKey));
    writeFileSync(at('ours.sig'), derOf(sign(VALUE, key).signature));
    const verify = (file: string): number | null =>
      spawnSync('openssl', [
        ...['pkeyutl', '-verify', '-pubin', '-inkey', at('ours.pem'), '-in', file, '-sigfile', at('ours.sig')],
        ...SM2,
      ]).status;
    expect(verify(at('message'))).toBe(0);
    writeFileSync(at('other'), canonicalJson({ ...VALUE, purpose: '招商' }));
    expect(verify(at('other'))).not.toBe(0);
  });

  test('signs what we verify, and what was changed is forged', () => {
    openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:SM2', '-out', at('theirs.key'));
    openssl('pkey', '-in', at('theirs.key'), '-pubout', '-out', at('theirs.pem'));
    openssl('pkeyutl', '-sign', '-inkey', at('theirs.key'), '-in', at('message'), '-out', at('theirs.sig'), ...SM2);
    const spki = createPublicKey(readFileSync(at('theirs.pem'))).export({ type: 'spki', format: 'der' });
    const publicKey = spki.subarray(-65).toString('hex');
    const keys = [{ keyId: keyIdOf(publicKey), algorithm: ALGORITHM, publicKey } as const];
    const signature = {
      keyId: keyIdOf(publicKey),
      algorithm: ALGORITHM,
      signature: plainOf(readFileSync(at('theirs.sig'))),
    };
    expect(verifySignature(VALUE, signature, keys)).toBe('VALID');
    expect(verifySignature({ ...VALUE, grantNo: 'GX-2' }, signature, keys)).toBe('FORGED');
  });
});
