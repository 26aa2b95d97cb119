import { describe, expect, test } from '@jest/globals';
import { SignJWT, decodeJwt, importJWK } from 'jose';
import {
  GATEWAY_AUDIENCE,
  ISSUER,
  LONGEST_TOKEN_SECONDS,
  PRINCIPAL_HEADER,
  PUBLIC,
  agencyName,
  createAuthenticator,
  createSigner,
  createVerifier,
  makeKeys,
  mayRead,
  own,
  requireAgency,
  speaksFor,
  worksIn,
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
      'no applicable key found in the JSON Web Key Set',
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

describe('the life and the audience of what the platform signs', () => {
  test('is as long as it may be, and no longer, where a second turns while it is signed', async () => {
    const { privateKey, publicKey } = makeKeys();
    const sign = await createSigner(privateKey);
    const verify = await createVerifier(publicKey, 'credit');
    const real = Date;
    let reading = real.now();
    // Each reading of the time is a second after the one before.
    const next = (): number => {
      reading += 1_000;
      return reading;
    };
    globalThis.Date = class extends real {
      constructor(...given: []) {
        super(...(given.length > 0 ? given : ([next()] as unknown as [])));
      }
      static override now = next;
    } as DateConstructor;
    const signing = sign({ ...PUBLIC, subject: 's' }, 'credit').finally(() => {
      globalThis.Date = real;
    });
    const { iat = 0, exp = 0 } = decodeJwt(await signing);
    expect(exp - iat).toBe(60);
    await expect(verify(await signing)).resolves.toMatchObject({ subject: 's' });
  });

  const NOW = Date.parse('2026-11-27T10:00:00+08:00');
  const seconds = NOW / 1_000;
  /** Signs claims as nobody but the holder of the platform's key can. */
  const signed = async (claims: Record<string, unknown>): Promise<string> => {
    const whole = {
      iss: ISSUER,
      sub: 'o-1',
      role: 'officer',
      aud: 'credit',
      iat: seconds,
      exp: seconds + 60,
      ...claims,
    };
    const key = await importJWK(keys.privateKey, 'EdDSA');
    return new SignJWT(JSON.parse(JSON.stringify(whole))).setProtectedHeader({ alg: 'EdDSA' }).sign(key);
  };
  const refusalOf = async (claims: Record<string, unknown>, options: object = {}): Promise<string> => {
    const verify = await createVerifier(keys.publicKey, 'credit', { now: () => NOW, ...options });
    return verify(await signed(claims)).then(
      () => 'accepted',
      (error: Error) => error.message,
    );
  };

  test.each([
    ['as the gateway signs it', {}, 'accepted'],
    ['without an end', { exp: undefined }, 'missing required "exp" claim'],
    ['without a beginning', { iat: undefined }, 'missing required "iat" claim'],
    ['without a subject', { sub: undefined }, 'missing required "sub" claim'],
    ['without an audience', { aud: undefined }, 'missing required "aud" claim'],
    ['that lives 61 s', { exp: seconds + 61 }, '"exp" must be at most 60 s after "iat", but got: 61 s'],
    ['that begins in a year', { iat: seconds + 3e7, exp: seconds + 3e7 + 60 }, 'it should be in the past'],
    ['for a list of one', { aud: ['credit'] }, '"aud" must be one audience, but got a list of 1'],
    ['for a list of two', { aud: ['credit', 'legal-services'] }, '"aud" must be one audience, but got a list of 2'],
  ])('a principal %s: %#', async (_what, claims, reason) => {
    expect(await refusalOf(claims)).toContain(reason);
  });

  test("a caller's token of the platform's own key lives a year at most", async () => {
    const longestSeconds = LONGEST_TOKEN_SECONDS;
    expect(await refusalOf({ exp: seconds + longestSeconds }, { longestSeconds })).toBe('accepted');
    expect(await refusalOf({ exp: seconds + longestSeconds + 1 }, { longestSeconds })).toContain(
      '"exp" must be at most',
    );
    expect(await refusalOf({ exp: undefined }, { longestSeconds })).toContain('missing required "exp" claim');
  });

  test('what ends between two uses is refused at the second one, though it is remembered', async () => {
    let now = NOW;
    const verify = await createVerifier(keys.publicKey, 'credit', { now: () => now, clockSkewSeconds: 0 });
    const token = await signed({});
    for (now of [NOW, NOW + 30_000, NOW + 59_999]) expect(await verify(token)).toMatchObject({ subject: 'o-1' });
    now = NOW + 60_000;
    await expect(verify(token)).rejects.toThrow('"exp" claim timestamp check failed');
  });

  test('a department takes a long token as a caller, and never as what the gateway passed on', async () => {
    const authenticate = await createAuthenticator(
      readConfig({ PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey) }),
      'credit',
    );
    const sign = await createSigner(keys.privateKey);
    const service: Principal = { role: 'service', subject: 's-1', creditCodes: [], department: 'credit' };
    const long = await sign(service, 'credit', 3_600);
    expect(await authenticate({ authorization: `Bearer ${long}` })).toEqual(service);
    await expect(authenticate({ [PRINCIPAL_HEADER]: long })).rejects.toThrow('"exp" must be at most 60 s');
    await expect(
      authenticate({ authorization: `Bearer ${await sign(service, GATEWAY_AUDIENCE, 3_600)}` }),
    ).rejects.toThrow('unexpected "aud" claim value');
  });
});

describe('the keys', () => {
  test('may be two while one takes the place of the other', async () => {
    const [old, next, foreign] = [keys, makeKeys(), makeKeys()];
    const verify = await createVerifier({ keys: [old.publicKey, next.publicKey] }, 'credit');
    for (const { privateKey } of [old, next])
      expect(await verify(await (await createSigner(privateKey))(officer, 'credit'))).toEqual(officer);
    await expect(verify(await (await createSigner(foreign.privateKey))(officer, 'credit'))).rejects.toThrow(
      'no applicable key found',
    );
  });

  test.each([
    [{ keys: [] }, 'must hold at least one key, but got none'],
    [{ kty: 'RSA', n: 'x' }, 'each key must be an Ed25519 key (OKP, Ed25519, x), but got: RSA, no crv, no x'],
    [{}, 'but got: no kty, no crv, no x'],
  ])('that are %j stop the start', async (key, message) => {
    await expect(createVerifier(key, 'credit')).rejects.toThrow(message);
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

  test('to rows are not of a bank or a partner that carries the code of the enterprise', () => {
    const carrying = (['bank', 'partner'] as const).map(role => ({ ...enterprise, role }));
    expect(carrying.map(one => mayRead(one, 'credit', 'A'))).toEqual([false, false]);
  });

  test('a caller who may not read a row gets none', () => {
    const row = { creditCode: 'A', text: 'x' };
    const rows = [enterprise, PUBLIC].map(principal => own(row, { principal, department: 'credit' }));
    expect([...rows, own(null, { principal: officer, department: 'credit' })]).toEqual([row, null, null]);
  });
});

describe('zones', () => {
  const gedian: Principal = { ...officer, zones: ['gedian'] };

  test('travel with their officer, also where they are none', async () => {
    const verify = await createVerifier(keys.publicKey, 'credit');
    const sign = await createSigner(keys.privateKey);
    for (const zones of [['gedian', 'yili'], []])
      expect(await verify(await sign({ ...officer, zones }, 'credit'))).toEqual({ ...officer, zones });
    expect(await verify(await sign({ ...officer, zones: ['gedian', 'gedian'] }, 'credit'))).toEqual(gedian);
  });

  test.each([['gedian'], [null], [{ gedian: true }]])(
    'that are no list narrow nothing, and are refused: %j',
    async zones => {
      const verify = await createVerifier(keys.publicKey, 'credit');
      const key = await importJWK(keys.privateKey, 'EdDSA');
      const token = new SignJWT({ role: 'officer', dept: 'credit', zones })
        .setProtectedHeader({ alg: 'EdDSA' })
        .setIssuer(ISSUER)
        .setSubject('o-1')
        .setAudience('credit')
        .setIssuedAt()
        .setExpirationTime('60s');
      await expect(verify(await token.sign(key))).rejects.toMatchObject({
        message: `the token's zones must be a list of codes of zones, but got: ${typeof zones}`,
        extensions: { code: 'UNAUTHENTICATED' },
      });
    },
  );

  test('are where their officer works; without any he works in all', () => {
    const places = ['gedian', 'yili', null];
    expect(places.map(zone => worksIn(gedian, zone))).toEqual([true, false, false]);
    expect(places.map(zone => worksIn(officer, zone))).toEqual([true, true, true]);
    expect(places.map(zone => worksIn({ ...officer, zones: [] }, zone))).toEqual([false, false, false]);
  });
});

describe('an agency', () => {
  const police: Principal = { ...officer, agency: '公安机关' };

  test('travels with its officer, and a claim that is no name is none', async () => {
    const verify = await createVerifier(keys.publicKey, 'credit');
    const sign = await createSigner(keys.privateKey);
    expect(await verify(await sign({ ...police, agency: ' 公安 机关\u200B' }, 'credit'))).toEqual(police);
    const longest = { ...officer, agency: '长'.repeat(100) };
    expect(await verify(await sign(longest, 'credit'))).toEqual(longest);
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
