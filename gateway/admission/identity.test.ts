/** Identity: tokens of several issuers, keys that rotate, API keys; and the errors of wrong ones. */
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { addApiKey, createApiKeys, makeApiKey, readApiKeys } from '#shared/identity/api-keys.ts';
import {
  GATEWAY_AUDIENCE,
  PRINCIPAL_HEADER,
  PUBLIC,
  createSigner,
  createVerifier,
  makeKeys,
} from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { readConfig } from '#shared/process/config.ts';
import { createLog } from '#shared/process/log.ts';
import { createIdentity } from './identity.ts';
import type { Identity } from './identity.ts';
import { createTokenVerifier } from './issuers.ts';
import { createRateLimits, memoryRates } from './rate-limit.ts';
import { apiKeySubject, issuerSubject, ownSubject } from './subjects.ts';
import { startBroken } from '../testing/gateway.ts';
import type { TestDepartment } from '../testing/gateway.ts';

const keys = makeKeys();
const folder = mkdtempSync(join(tmpdir(), 'identity-'));
const log = createLog('gateway', 'silent');
const ISSUER = 'https://id.example.cn';
type Key = { id: string; algorithm: string; privateKey: CryptoKey; publicKey: CryptoKey };
const makeKey = async (id: string, algorithm = 'ES256'): Promise<Key> => ({
  id,
  algorithm,
  ...(await generateKeyPair(algorithm, { extractable: true })),
});
/** Keys that the issuer publishes, and how often they were fetched. */
let published: Key[] = [];
let fetched = 0;
let down = false;
let issuer: TestDepartment;

beforeAll(async () => {
  issuer = await startBroken((_request, response) => {
    fetched += 1;
    if (down) return void response.writeHead(503).end();
    void Promise.all(
      published.map(async ({ id, algorithm, publicKey }) => ({
        ...(await exportJWK(publicKey)),
        kid: id,
        alg: algorithm,
        use: 'sig',
      })),
    ).then(found =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: found })),
    );
  });
});
afterAll(async () => {
  await issuer.stop();
  rmSync(folder, { recursive: true });
});

const open = (options: object = {}, environment: Record<string, string> = {}): Promise<Identity> =>
  createIdentity(
    readConfig({
      PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey),
      PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
      JWT_ISSUERS: JSON.stringify([
        {
          issuer: ISSUER,
          jwks: `${issuer.url}jwks.json`,
          roles: ['enterprise', 'bank'],
          cooldownSeconds: 0,
          ...options,
        },
      ]),
      ...environment,
    }),
    log,
  );
interface Claims {
  iss?: string;
  aud?: string;
  role?: string;
  sub?: string | undefined;
  exp?: string | number | undefined;
  iat?: number | undefined;
}
const tokenOf = (
  { id, algorithm, privateKey }: Key,
  { iss = ISSUER, aud = 'gateway', role = 'enterprise', ...rest }: Claims = {},
): Promise<string> => {
  const { sub, exp, iat } = { sub: 'li', exp: '5m', iat: Math.floor(Date.now() / 1000), ...rest };
  const token = new SignJWT({ role, codes: ['91'], scope: 'officer:credit' })
    .setProtectedHeader({ alg: algorithm, kid: id })
    .setIssuer(iss)
    .setAudience(aud);
  if (iat) token.setIssuedAt(iat);
  if (sub) token.setSubject(sub);
  if (exp) token.setExpirationTime(exp);
  return token.sign(privateKey);
};
const identify = async (identity: Identity, token: string): Promise<Principal> =>
  identity.identify({ authorization: `Bearer ${token}` });
const refusalOf = async (identified: Promise<Principal>) =>
  identified.then(
    principal => principal,
    ({ message, extensions }: { message: string; extensions: { code: string } }) => `${extensions.code}: ${message}`,
  );

describe("another issuer's token", () => {
  test("is accepted by the issuer's published keys, which are fetched once; the local issuer stays", async () => {
    published = [await makeKey('a')];
    const identity = await open();
    const before = fetched;
    expect(await identify(identity, await tokenOf(published[0]!))).toEqual({
      role: 'enterprise',
      subject: 'https%3A%2F%2Fid.example.cn/li',
      creditCodes: ['91'],
      department: null,
    });
    expect(await identify(identity, await tokenOf(published[0]!, { sub: 'wang', role: 'bank' }))).toMatchObject({
      role: 'bank',
    });
    expect(fetched).toBe(before + 1);
    const auditor: Principal = { role: 'auditor', subject: 'a-1', creditCodes: [], department: null };
    expect(await identify(identity, await (await createSigner(keys.privateKey))(auditor, GATEWAY_AUDIENCE))).toEqual(
      auditor,
    );
  });

  test('is accepted with a key that the issuer rotated in, and no longer with one that it rotated out', async () => {
    const [first, second] = [await makeKey('first'), await makeKey('second', 'EdDSA')];
    published = [first];
    const identity = await open();
    await identify(identity, await tokenOf(first));
    published = [second];
    expect(await identify(identity, await tokenOf(second))).toMatchObject({ role: 'enterprise' });
    expect(await refusalOf(identify(identity, await tokenOf(first, { sub: 'zhao' })))).toBe(
      'UNAUTHENTICATED: the token was not accepted: no applicable key found in the JSON Web Key Set',
    );
  });

  test('with an unknown key makes the gateway fetch the keys again, but not more often than configured', async () => {
    published = [await makeKey('known')];
    const identity = await open({ cooldownSeconds: 3_600 });
    await identify(identity, await tokenOf(published[0]!));
    const before = fetched;
    const forged = await makeKey('forged');
    for (let n = 0; n < 20; n += 1)
      expect(await refusalOf(identify(identity, await tokenOf(forged)))).toMatch(/^UNAUTHENTICATED/);
    expect(fetched).toBe(before);
  });

  test('whose keys cannot be fetched is neither accepted nor called invalid', async () => {
    const key = await makeKey('k');
    down = true;
    try {
      expect(await refusalOf(identify(await open(), await tokenOf(key)))).toBe(
        `ISSUER_UNAVAILABLE: the keys of ${ISSUER} cannot be fetched; try again later`,
      );
    } finally {
      down = false;
    }
  });

  test.each([
    ['of an issuer that is none of ours', { iss: 'https://elsewhere.example' }, {}, 'its issuer is none of ours'],
    ['for another audience', { aud: 'shop' }, {}, 'unexpected "aud" claim value'],
    ['past its life', { exp: Math.floor(Date.now() / 1000) - 60 }, {}, '"exp" claim timestamp check failed'],
    ['without an end', { exp: undefined }, {}, 'missing required "exp" claim'],
    [
      'of an age beyond what is allowed',
      { iat: Math.floor(Date.now() / 1000) - 100 },
      { longestSeconds: 60 },
      '"iat" claim timestamp check failed (too far in the past)',
    ],
    ['of no known age', { iat: undefined }, {}, 'missing required "iat" claim'],
    ['without a subject', { sub: undefined }, {}, 'missing required "sub" claim'],
    [
      'of a role for which the issuer does not vouch',
      { role: 'officer' },
      {},
      `${ISSUER} vouches for enterprise, bank, but got: officer`,
    ],
    [
      'of an algorithm that is not allowed',
      {},
      { algorithms: ['EdDSA'] },
      '"alg" (Algorithm) Header Parameter value not allowed',
    ],
  ])('%s is refused', async (_what, claims, options, reason) => {
    published = [await makeKey('k')];
    expect(await refusalOf(identify(await open(options), await tokenOf(published[0]!, claims)))).toBe(
      `UNAUTHENTICATED: the token was not accepted: ${reason}`,
    );
  });

  test('may be late by the clock skew that is allowed', async () => {
    published = [await makeKey('k')];
    const late = await tokenOf(published[0]!, { exp: Math.floor(Date.now() / 1000) - 20 });
    expect(await refusalOf(identify(await open(), late))).toMatch(/"exp" claim/);
    expect(await identify(await open({}, { CLOCK_SKEW_SECONDS: '30' }), late)).toMatchObject({ role: 'enterprise' });
  });

  test('without a signature, or one signed with a public key as a shared secret, is refused', async () => {
    published = [await makeKey('k')];
    const identity = await open();
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const payload = part({
      iss: ISSUER,
      aud: 'gateway',
      sub: 'li',
      role: 'enterprise',
      exp: Math.floor(Date.now() / 1000) + 60,
    });
    expect(await refusalOf(identify(identity, `${part({ alg: 'none' })}.${payload}.`))).toMatch(/^UNAUTHENTICATED/);
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(published[0]!.publicKey)));
    const confused = await new SignJWT({ role: 'enterprise' })
      .setProtectedHeader({ alg: 'HS256', kid: 'k' })
      .setIssuer(ISSUER)
      .setAudience('gateway')
      .setSubject('li')
      .setExpirationTime('1m')
      .sign(secret);
    expect(await refusalOf(identify(identity, confused))).toMatch(/^UNAUTHENTICATED.*not allowed/);
  });
});

describe('callers of one name, from different places', () => {
  const REALMS = ['http://127.0.0.1:1/realms/a', 'http://127.0.0.1:1/realms/b', 'http://127.0.0.1:1', 'api-key:', ''];

  test('have subjects of their own: realms of one host, API keys, and whatever the own key signs', () => {
    const names = ['wang', 'a/wang', 'realms/a/wang', '/wang', '%2Fwang', 'api-key:/wang', `${REALMS[0]}/wang`];
    const encoded = REALMS.map(realm => issuerSubject(realm, 'wang'));
    const others = [...new Set([...names, ...encoded])];
    const subjects = [
      ...REALMS.flatMap(realm => names.map(name => issuerSubject(realm, name))),
      ...others.map(ownSubject),
      ...others.map(apiKeySubject),
    ];
    expect(subjects.filter((subject, index) => subjects.indexOf(subject) !== index)).toEqual([]);
    expect(ownSubject('officer-2')).toBe('officer-2');
  });

  test('are told apart by the issuer of the token, though the issuers publish their keys at one host', async () => {
    published = [await makeKey('shared')];
    const realms = ['a', 'b'].map(realm => `${issuer.url}realms/${realm}`);
    const identity = await open(
      {},
      {
        JWT_ISSUERS: JSON.stringify(
          realms.map(iss => ({ issuer: iss, jwks: `${issuer.url}jwks.json`, roles: ['enterprise'] })),
        ),
      },
    );
    const principals = await Promise.all(
      realms.map(async iss => identify(identity, await tokenOf(published[0]!, { iss, sub: 'wang' }))),
    );
    expect(principals.map(({ subject }) => subject)).toEqual(realms.map(iss => issuerSubject(iss, 'wang')));
    const rates = createRateLimits(
      readConfig({ RATE_PER_MINUTE: '5' }),
      memoryRates(() => 0),
    );
    const remaining = [];
    for (const principal of principals)
      remaining.push((await rates.take(principal, '', '127.0.0.1'))['ratelimit-remaining']);
    expect(remaining).toEqual(['4', '4']);
  });

  test('a caller keeps one principal, and with it its signature, under its own subject', async () => {
    const identity = await open();
    const token = await (await createSigner(keys.privateKey))(
      { ...PUBLIC, role: 'auditor', subject: 'a/1' },
      GATEWAY_AUDIENCE,
    );
    const principal = await identify(identity, token);
    expect(principal.subject).toBe('a%2F1');
    expect(await identify(identity, token)).toBe(principal);
  });
});

test('a token that ends between two uses is refused at its second use', async () => {
  published = [await makeKey('k')];
  let now = Date.now();
  const { JWT_ISSUERS, CLOCK_SKEW_SECONDS } = readConfig({
    JWT_ISSUERS: JSON.stringify([{ issuer: ISSUER, jwks: `${issuer.url}jwks.json`, roles: ['enterprise'] }]),
  });
  const verify = createTokenVerifier(undefined, { JWT_ISSUERS, CLOCK_SKEW_SECONDS }, () => now);
  const token = await tokenOf(published[0]!, { exp: Math.floor(now / 1_000) + 10 });
  expect(await verify(token)).toMatchObject({ role: 'enterprise' });
  now += 13_000;
  expect(await refusalOf(verify(token))).toBe(
    'UNAUTHENTICATED: the token was not accepted: "exp" claim timestamp check failed',
  );
});

describe('what a department gets', () => {
  test('is the principal with its duties, signed for it alone and for a minute', async () => {
    const identity = await open();
    const officer: Principal = {
      role: 'officer',
      subject: 'o-1',
      creditCodes: [],
      department: 'credit',
      duties: ['acceptor', 'chief-representative'],
    };
    const principal = await identify(identity, await (await createSigner(keys.privateKey))(officer, GATEWAY_AUDIENCE));
    const { [PRINCIPAL_HEADER]: signed } = await identity.headersFor(principal, 'credit');
    expect(await (await createVerifier(keys.publicKey, 'credit'))(signed!)).toEqual(officer);
    const { iat, exp, aud } = JSON.parse(Buffer.from(signed!.split('.')[1]!, 'base64url').toString()) as {
      iat: number;
      exp: number;
      aud: string;
    };
    expect([exp - iat, aud]).toEqual([60, 'credit']);
  });

  test('holds no unknown duty', async () => {
    const token = await (await createSigner(keys.privateKey))(
      { ...PUBLIC, role: 'officer', department: 'credit', duties: ['emperor' as never, 'approver'] },
      GATEWAY_AUDIENCE,
    );
    expect((await identify(await open(), token)).duties).toEqual(['approver']);
  });
});

describe('an API key', () => {
  const file = join(folder, 'keys.json');
  const partner = { id: 'province', role: 'partner' } as const;

  test('identifies the caller; only its hash is kept', async () => {
    const key = addApiKey(file, partner);
    addApiKey(file, { id: 'bank-1', role: 'bank', creditCodes: ['92'] });
    expect(key).toMatch(/^elg_[\w-]{43}$/);
    expect(JSON.stringify(readApiKeys(file))).not.toContain(key.slice(4));
    const identity = await open({}, { API_KEYS_FILE: file });
    expect(await identity.identify({ 'x-api-key': key })).toEqual({
      role: 'partner',
      subject: 'api-key:/province',
      creditCodes: [],
      department: null,
    });
    expect(readApiKeys(file).map(({ id, creditCodes }) => [id, creditCodes])).toEqual([
      ['province', []],
      ['bank-1', ['92']],
    ]);
  });

  test('is for programs and enterprises, not for persons of the state', () => {
    expect(() => addApiKey(file, { id: 'o', role: 'officer' })).toThrow(
      'no API key: its role must be enterprise, bank, partner or service: persons bring tokens, but got: officer',
    );
  });

  test('that is unknown, past its last day, or comes with a token is refused', async () => {
    const { key, entry } = makeApiKey({ ...partner, id: 'old', validTo: '2026-01-01T00:00:00+08:00' });
    writeFileSync(file, JSON.stringify([entry]));
    const identity = await open({}, { API_KEYS_FILE: file });
    expect(await refusalOf(identity.identify({ 'x-api-key': 'elg_x' }))).toBe(
      'UNAUTHENTICATED: the API key in x-api-key is not known',
    );
    expect(await refusalOf(identity.identify({ 'x-api-key': key }))).toBe(
      'UNAUTHENTICATED: the API key old is past its last day',
    );
    expect(await refusalOf(identity.identify({ 'x-api-key': key, authorization: 'Bearer x' }))).toBe(
      'UNAUTHENTICATED: one identity only: send authorization or x-api-key, but got both',
    );
  });

  test('is withdrawn by changing the file, and a file that has become wrong changes nothing', () => {
    const key = addApiKey(file, partner);
    let now = Date.now();
    const clock = Date.now;
    Date.now = () => now;
    try {
      const whose = createApiKeys(file, log);
      const change = (text: string): void => {
        writeFileSync(file, text);
        now += 2_000;
        utimesSync(file, now / 1_000, now / 1_000);
      };
      change('nonsense');
      expect(whose(key)).toMatchObject({ subject: 'province' });
      change('[]');
      expect(() => whose(key)).toThrow('the API key in x-api-key is not known');
    } finally {
      Date.now = clock;
    }
  });

  test('is read again where its file has changed, and only there: a wrong one is reported once', () => {
    addApiKey(file, partner);
    let now = Date.now();
    const clock = Date.now;
    Date.now = () => now;
    const lines: string[] = [];
    try {
      const whose = createApiKeys(file, createLog('gateway', 'error', { write: line => void lines.push(line) }));
      writeFileSync(file, 'nonsense');
      utimesSync(file, now / 1_000 + 2, now / 1_000 + 2);
      for (const passed of [999, 1, 1_000, 1_000]) {
        now += passed;
        expect(() => whose('elg_x')).toThrow('is not known');
        expect(lines).toHaveLength(passed === 999 ? 0 : 1);
      }
      expect(lines[0]).toContain('the API keys cannot be read: the last good ones stay in force');
    } finally {
      Date.now = clock;
    }
  });

  test('counts to its last moment', () => {
    const { key, entry } = makeApiKey({ ...partner, validTo: '2026-01-01T00:00:00+08:00' });
    writeFileSync(file, JSON.stringify([entry]));
    const clock = Date.now;
    Date.now = () => Date.parse('2026-01-01T00:00:00+08:00');
    try {
      const whose = createApiKeys(file, log);
      expect(whose(key)).toMatchObject({ subject: 'province' });
      Date.now = () => Date.parse('2026-01-01T00:00:00.001+08:00');
      expect(() => whose(key)).toThrow('the API key province is past its last day');
    } finally {
      Date.now = clock;
    }
  });

  test.each([
    ['', 'cannot be read: Unexpected end of JSON input'],
    ['{}', 'must be a list of API keys, but at its top: Invalid input: expected array'],
    [
      '[{"id":"a","sha256":"x","role":"service"}]',
      'must be a list of API keys, but at 0.sha256: must be 64 hexadecimal digits',
    ],
    [
      `[{"id":"a","sha256":"${'0'.repeat(64)}","role":"officer"}]`,
      'must be a list of API keys, but at 0.role: must be enterprise, bank, partner or service: persons bring tokens',
    ],
  ])('in a file that holds %s stops the start', async (text, reason) => {
    writeFileSync(file, text);
    await expect(open({}, { API_KEYS_FILE: file })).rejects.toThrow(reason);
  });
});

test.each([
  ['x', 'JWT_ISSUERS: must be JSON: a list of {"issuer", "jwks", "roles", …}'],
  [
    '[{"issuer":"a","jwks":"https://a/jwks"}]',
    'JWT_ISSUERS: must be a list of {"issuer", "jwks", "roles", …} (0: roles: Invalid input',
  ],
  [
    '[{"issuer":"a","jwks":"https://a/jwks","roles":["bank"],"algorithms":["HS256"]}]',
    'JWT_ISSUERS: must be a list of {"issuer", "jwks", "roles", …} (0: algorithms: 0: Invalid option',
  ],
  [
    '[{"issuer":"a","jwks":"https://a/1","roles":["bank"]},{"issuer":"a","jwks":"https://a/2","roles":["officer"]}]',
    'JWT_ISSUERS: must be a list of {"issuer", "jwks", "roles", …} (each issuer must stand there once',
  ],
])('issuers that are configured as %s stop the start', (text, message) => {
  expect(() => readConfig({ JWT_ISSUERS: text })).toThrow(message);
});
