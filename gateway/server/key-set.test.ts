/** The platform's public keys at the gateway: what a department in another language verifies principals with. */
import { afterEach, expect, test } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { ISSUER, PUBLIC, createSigner, makeKeys } from '#shared/identity/principal.ts';
import { LINK, openTestGateway } from '../testing/gateway.ts';
import type { TestGateway } from '../testing/gateway.ts';

const CREDIT = { credit: { contract: `${LINK}\ntype Query { grade: Int }` } };
let gateway: TestGateway | undefined;

afterEach(async () => {
  await gateway?.close();
  gateway = undefined;
});

const openWith = async (publicKey: object | undefined): Promise<TestGateway> =>
  openTestGateway(CREDIT, publicKey && { PRINCIPAL_PUBLIC_KEY: JSON.stringify(publicKey) });

test('a department verifies principals with the keys of the gateway, the old one and the new one', async () => {
  const [old, next] = [makeKeys(), makeKeys()];
  gateway = await openWith({ keys: [old.publicKey, next.publicKey] });
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', gateway.url));
  for (const { privateKey } of [old, next]) {
    const principal = await (await createSigner(privateKey))(PUBLIC, 'human-resources');
    const { payload } = await jwtVerify(principal, keys, { issuer: ISSUER, audience: 'human-resources' });
    expect(payload).toMatchObject({ role: 'public', codes: [], dept: null });
  }
});

test('no private part of a key is ever shown', async () => {
  gateway = await openWith(makeKeys().privateKey);
  const { status, headers, text } = await gateway.get('/.well-known/jwks.json');
  expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=300']);
  expect(Object.keys((JSON.parse(text) as { keys: object[] }).keys[0] ?? {}).sort()).toEqual([
    'alg',
    'crv',
    'kid',
    'kty',
    'use',
    'x',
  ]);
});

test('there is none where principals are not signed', async () => {
  gateway = await openWith(undefined);
  expect((await gateway.get('/.well-known/jwks.json')).text).toBe('{"keys":[]}');
});
