import { describe, expect, test } from '@jest/globals';
import {
  PUBLIC,
  agencyName,
  createAuthenticator,
  createSigner,
  createVerifier,
  makeKeys,
  mayRead,
  own,
  requireAgency,
  requireApplicant,
  requireOfficer,
  speaksFor,
} from './principal.ts';
import type { Principal } from './principal.ts';
import { readConfig } from '../process/config.ts';

const keys = makeKeys();
const officer: Principal = { role: 'officer', subject: 'o-1', creditCodes: [], department: 'credit' };
const enterprise: Principal = { role: 'enterprise', subject: 'e-1', creditCodes: ['A'], department: null };

describe('a signed principal', () => {
  test('comes out as it went in', async () => {
    const token = await (await createSigner(keys.privateKey))(officer, 'credit');
    expect(await (await createVerifier(keys.publicKey, 'credit'))(token)).toEqual(officer);
  });

  test.each([
    [
      'for another department',
      async () => (await createSigner(keys.privateKey))(officer, 'legal-services'),
      'unexpected "aud" claim value',
    ],
    [
      "of another issuer's key",
      async () => (await createSigner(makeKeys().privateKey))(officer, 'credit'),
      'signature verification failed',
    ],
    [
      'past its life',
      async () => (await createSigner(keys.privateKey))(officer, 'credit', -10),
      '"exp" claim timestamp check failed',
    ],
    [
      'of an unknown role',
      async () => (await createSigner(keys.privateKey))({ ...officer, role: 'emperor' as never }, 'credit'),
      "the token's role must be one of public, enterprise",
    ],
    ['that is none', async () => 'x.y.z', 'JWS Protected Header is invalid'],
  ])('%s is refused', async (_what, token, message) => {
    const verify = await createVerifier(keys.publicKey, 'credit');
    await expect(verify(await token())).rejects.toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  test('a department without the gateway in front takes the public only where it is configured to', async () => {
    const strict = await createAuthenticator(
      readConfig({ PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey) }),
      'credit',
    );
    await expect(strict({})).rejects.toThrow('credit answers the gateway only');
    const open = await createAuthenticator(readConfig({ ACCEPT_UNSIGNED: 'true' }), 'credit');
    expect(await open({})).toEqual(PUBLIC);
  });
});

describe('rights', () => {
  test('to rows: the enterprise itself, officers of the department, services, auditors', () => {
    expect(
      [enterprise, officer, { ...officer, role: 'service' as const }, { ...officer, role: 'auditor' as const }].map(
        one => mayRead(one, 'credit', 'A'),
      ),
    ).toEqual([true, true, true, true]);
    expect(
      [PUBLIC, { ...enterprise, creditCodes: ['B'] }, { ...officer, department: 'legal-services' }].map(one =>
        mayRead(one, 'credit', 'A'),
      ),
    ).toEqual([false, false, false]);
  });

  test('a caller who may not read a row gets none', () => {
    const row = { creditCode: 'A', text: 'x' };
    const rows = [enterprise, PUBLIC].map(principal => own(row, { principal, department: 'credit' }));
    expect([...rows, own(null, { principal: officer, department: 'credit' })]).toEqual([row, null, null]);
  });

  test('to writes are refused by name', () => {
    expect(() => requireOfficer(enterprise, 'credit')).toThrow(
      'NOT_ENTITLED: this is for officers of credit, but the caller is: enterprise',
    );
    expect(() => requireApplicant(enterprise, 'credit', 'B')).toThrow(
      'NOT_ENTITLED: this is for enterprise B itself or officers of credit, but the caller is: enterprise',
    );
    expect(() => requireOfficer(officer, 'credit')).not.toThrow();
    expect(() => requireApplicant(enterprise, 'credit', 'A')).not.toThrow();
  });
});

describe('an agency', () => {
  const police: Principal = { ...officer, agency: '公安机关' };

  test('travels with its officer, and a claim that is no name is none', async () => {
    const verify = await createVerifier(keys.publicKey, 'credit');
    const sign = await createSigner(keys.privateKey);
    expect(await verify(await sign({ ...police, agency: ' 公安 机关\u200B' }, 'credit'))).toEqual(police);
    for (const agency of [' \u200B', '长'.repeat(101), { name: '公安机关' } as never])
      expect(await verify(await sign({ ...officer, agency }, 'credit'))).toEqual(officer);
  });

  test('is the same however its name is written', () => {
    const written = ['住建局（消防）', '住建局(消防)', ' 住建局 ( 消防 ) ', '住建\u200B局（消防）'];
    expect(new Set(written.map(agencyName))).toEqual(new Set(['住建局(消防)']));
    expect(written.map(name => speaksFor({ ...officer, agency: '住建局(消防)' }, name))).toEqual(
      written.map(() => true),
    );
  });

  test('is spoken for by its own officers alone', () => {
    expect(() => requireAgency(police, '公安机关')).not.toThrow();
    expect(() => requireAgency(police, '人防主管部门')).toThrow(
      'NOT_ENTITLED: this is for officers of the agency 人防主管部门, but the caller works for: 公安机关',
    );
    expect(() => requireAgency(officer, '公安机关')).toThrow('but the caller works for: no agency');
  });
});
