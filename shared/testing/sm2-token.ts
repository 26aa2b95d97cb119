/**
 * A stand-in for `pkcs11-tool --sign` of a token that has SM2, which no free one has: it signs the digest that comes by
 * its input with the key in the file that is its first argument, and prints r and s as a token does.
 */
import { existsSync, readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { sm2 } from 'sm-crypto-v2';

const [keyFile = '', ...args] = process.argv.slice(2);
const after = (name: string): string | undefined => args[args.indexOf(name) + 1];

const fail = (said: string): never => {
  console.error(`error: PKCS11 function C_OpenSession failed: ${said}`);
  process.exit(1);
};
if (!existsSync(keyFile)) fail('rv = CKR_TOKEN_NOT_PRESENT (0xe0)');
if (after('--pin') !== 'env:TOKEN_PIN') fail('rv = CKR_PIN_INCORRECT (0xa0)');
if (!args.includes('--sign') || after('--id') === undefined) fail('rv = CKR_ARGUMENTS_BAD (0x7)');

const digest = await buffer(process.stdin);
if (digest.length !== 32) fail('rv = CKR_DATA_LEN_RANGE (0x21)');
const signature = sm2.doSignature(new Uint8Array(digest), readFileSync(keyFile, 'utf8'), { hash: false, der: false });
process.stdout.write(Buffer.from(signature, 'hex'));
