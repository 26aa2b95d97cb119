import { createPrivateKey, sign } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compactVerify, importJWK } from 'jose';
import { makeKeys } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { departmentOn, oneByOne } from '#shared/testing/day.ts';
import { TEST_NOW, enterpriseOf, officerOf, sampleLives } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { licenceKeyInUse } from './licence-keys.ts';
import { TOKEN_LIMIT, keyName, signLicence, verifyOffline } from './licence-token.ts';
import type { LicenceClaims } from './licence-token.ts';

const OFFICER = officerOf(department.name);
const lives = sampleLives(300);
const oneInZone = oneByOne(lives.filter(({ stage }) => stage === 'OPERATING'));
const oneIn = (code: string) => oneInZone(code).creditCode;
const office = departmentOn('2026-11-19 10:00', department, { sample: lives.length });
const day = (date: string): void => office.at(`${date} 10:00`);

beforeAll(async () => {
  const items: [string, string][] = [
    ['FOOD', 'IMPROVE'],
    ['BOOKS', 'COMMIT'],
    ['TOBACCO', 'IMPROVE'],
    ['NOTHING', 'CANCEL'],
  ];
  for (const [code, reform] of items) {
    const { errors } = await office.subgraph.execute(
      'mutation ($input: PublishPermitItemInput!) { publishPermitItem(input: $input) { __typename } }',
      { input: { zone: 'gedian', code, name: `许可${code}`, authority: '市场监管局', basis: '食品安全法', reform } },
      OFFICER,
    );
    expect(errors).toBeUndefined();
  }
});

const FIELDS =
  'licenceNo identifier creditCode trade status version permits { code name permitNo validTo valid } token issuedAt reasons enterprise { status }';
type Result = Record<string, never> & { __typename: string; licenceNo: string; token: string };
const ask = (name: string, input: object, as: Partial<Principal> = OFFICER): Promise<Result> =>
  office.subgraph.mutate(
    name,
    input,
    `... on IndustryLicence { ${FIELDS} } ... on Refusal { code message remedy }`,
    as,
  );
const FOOD = { code: 'FOOD', permitNo: 'JY14207', validTo: '2027-06-30' };
const BOOKS = { code: 'BOOKS', permitNo: 'CB1' };
const issue = (creditCode: string, more: object = {}, as = OFFICER) =>
  ask('issueIndustryLicence', { creditCode, trade: '便利店', permits: [FOOD, BOOKS], ...more }, as);
const verify = async (token: string): Promise<Record<string, never>> => {
  const { data, errors } = await office.subgraph.execute<{ verifyLicenceQr: Record<string, never> }>(
    'query ($token: String!) { verifyLicenceQr(token: $token) { state reasons licenceNo creditCode trade version issuedOn permits { code validTo valid } checkedAt } }',
    { token },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.verifyLicenceQr;
};

describe('G30: one licence for the permits of a trade', () => {
  test('has one signed code of at most 1,000 characters, which is verified with the register or without it', async () => {
    const creditCode = oneIn('gedian');
    const issued = await issue(creditCode);
    expect(issued).toMatchObject({
      status: 'ACTIVE',
      version: 1,
      trade: '便利店',
      licenceNo: expect.stringMatching(/^YZ-420703-[0-9A-F]{12}$/),
      identifier: expect.stringMatching(
        /^1\.2\.156\.3005\.2\.11420703YY\w{8}901\.11420703YY\w{8}\.[0-9A-F]{32}\.001\.\w$/,
      ),
      enterprise: { status: 'OPERATING' },
      permits: [
        { code: 'FOOD', name: '许可FOOD', permitNo: 'JY14207', validTo: '2027-06-30', valid: true },
        { code: 'BOOKS', validTo: null, valid: true },
      ],
    });
    expect(issued.token.length).toBeLessThanOrEqual(1_000);
    const read = {
      licenceNo: issued.licenceNo,
      creditCode,
      trade: '便利店',
      version: 1,
      issuedOn: '2026-11-19',
      permits: [
        { code: 'FOOD', validTo: '2027-06-30', valid: true },
        { code: 'BOOKS', validTo: null, valid: true },
      ],
    };
    expect(await verify(issued.token)).toEqual({
      state: 'VALID',
      reasons: ['signed by the issuer; its 2 permits are valid on 2026-11-19'],
      ...read,
      checkedAt: '2026-11-19T10:00:00+08:00',
    });
    const { data } = await office.subgraph.execute<{
      licenceKeys: { kid: string; algorithm: string; publicKey: { x: string; d?: string } }[];
    }>('{ licenceKeys { kid algorithm publicKey retiredAt } }');
    expect(data!.licenceKeys).toMatchObject([
      { algorithm: 'EdDSA', publicKey: { kty: 'OKP', crv: 'Ed25519' }, retiredAt: null },
    ]);
    const [key] = data!.licenceKeys;
    expect(key!.publicKey.d).toBeUndefined();
    expect(verifyOffline(issued.token, key!.publicKey, TEST_NOW)).toEqual({
      state: 'VALID',
      reasons: expect.any(Array),
      licence: read,
      unknown: [
        expect.objectContaining({ en: expect.stringContaining('revoked') }),
        expect.objectContaining({ en: expect.stringContaining('superseded') }),
      ],
    });
    // Any library of JOSE reads it.
    const { payload, protectedHeader } = await compactVerify(issued.token, await importJWK(key!.publicKey, 'EdDSA'));
    expect([protectedHeader, JSON.parse(new TextDecoder().decode(payload))]).toEqual([
      { alg: 'EdDSA', kid: key!.kid },
      expect.objectContaining({ cc: creditCode, v: 1 }),
    ]);
    expect(
      await office.subgraph.database.query(
        `select outcome, rule, reasons from decision where credit_code = $1 and subject_type = 'IndustryLicence'`,
        [creditCode],
      ),
    ).toMatchObject([
      {
        outcome: 'ISSUED',
        rule: { code: 'ONE_LICENCE', clause: '§28' },
        reasons: [{ en: `2 permits of the zone's list on one code of ${issued.token.length} characters` }],
      },
    ]);
  });

  test('is valid through the last day of each permit, and expired on the next, saying which', async () => {
    const { token } = await issue(oneIn('gedian'));
    day('2027-06-30');
    expect(await verify(token)).toMatchObject({ state: 'VALID' });
    day('2027-07-01');
    expect(await verify(token)).toMatchObject({
      state: 'EXPIRED',
      reasons: ['permit FOOD was valid until 2027-06-30, and it is 2027-07-01'],
      permits: [
        { code: 'FOOD', valid: false },
        { code: 'BOOKS', valid: true },
      ],
    });
  });

  test('is superseded by the next version when a permit is added or removed', async () => {
    const creditCode = oneIn('gedian');
    const first = await issue(creditCode);
    const { licenceNo } = first;
    day('2026-11-20');
    const second = await ask('changeIndustryLicence', {
      licenceNo,
      add: [{ code: 'TOBACCO', permitNo: 'YC1', validTo: '2026-12-31' }],
    });
    expect(second).toMatchObject({
      licenceNo,
      version: 2,
      issuedAt: '2026-11-20T10:00:00+08:00',
      permits: [{ code: 'FOOD' }, { code: 'BOOKS' }, { code: 'TOBACCO' }],
    });
    expect(await verify(first.token)).toMatchObject({
      state: 'SUPERSEDED',
      reasons: ['this is version 1, and version 2 is in force'],
      version: 1,
    });
    expect(await verify(second.token)).toMatchObject({ state: 'VALID', version: 2 });
    const renewed = await ask('changeIndustryLicence', {
      licenceNo,
      add: [{ ...FOOD, validTo: '2029-06-30' }],
      remove: ['FOOD', 'TOBACCO'],
    });
    expect(renewed).toMatchObject({
      version: 3,
      permits: [{ code: 'BOOKS' }, { code: 'FOOD', validTo: '2029-06-30' }],
    });
    expect(await ask('changeIndustryLicence', { licenceNo, remove: ['FOOD', 'BOOKS'] })).toMatchObject({
      code: 'INVALID_INPUT',
      remedy: 'revokeIndustryLicence',
    });
    expect(await ask('changeIndustryLicence', { licenceNo, remove: ['TOBACCO'] })).toMatchObject({
      message: 'only permits of the licence are removed (BOOKS, FOOD), but got: TOBACCO',
    });
    expect(await ask('changeIndustryLicence', { licenceNo, add: [FOOD] })).toMatchObject({
      message: 'each permit stands on a licence once, but these do already: FOOD',
    });
    expect(await ask('changeIndustryLicence', { licenceNo })).toMatchObject({
      message: 'a change adds or removes a permit, but does neither',
    });
    const { data } = await office.subgraph.execute(
      'query ($c: CreditCode!) { enterprise(creditCode: $c) { industryLicences { version } } }',
      { c: creditCode },
    );
    expect(data).toEqual({ enterprise: { industryLicences: [{ version: 3 }] } });
  });

  test('is revoked with reasons, or with the enterprise’s business licence', async () => {
    const [one, other] = [oneIn('gedian'), oneIn('gedian')];
    const { licenceNo, token } = await issue(one);
    const basis = '《行政许可法》第六十九条';
    const revoke = (reasons: readonly string[], more: object = {}) =>
      ask('revokeIndustryLicence', { licenceNo, reasons, basis, ...more });
    expect(await revoke([])).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await revoke(['许可条件不再具备'], { basis: ' ' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await revoke(['许可条件不再具备'])).toMatchObject({ status: 'REVOKED', reasons: ['许可条件不再具备'] });
    const decided = await office.subgraph.database.query(
      `select basis from decision where subject_id = $1 and outcome = 'REVOKED'`,
      [licenceNo],
    );
    expect(decided).toEqual([{ basis }]);
    expect(await verify(token)).toMatchObject({
      state: 'REVOKED',
      reasons: ['the licence was revoked', '许可条件不再具备'],
      licenceNo,
    });
    for (const change of [
      { name: 'revokeIndustryLicence', more: { reasons: ['x'], basis } },
      { name: 'changeIndustryLicence', more: { remove: ['FOOD'] } },
    ]) {
      expect(await ask(change.name, { licenceNo, ...change.more })).toMatchObject({ code: 'LICENCE_REVOKED' });
    }
    expect(await issue(one)).toMatchObject({ version: 1, status: 'ACTIVE' });
    const gone = await issue(other);
    await office.subgraph.database.query(`update enterprise set status = 'REVOKED' where credit_code = $1`, [other]);
    expect(await verify(gone.token)).toMatchObject({
      state: 'REVOKED',
      reasons: [expect.stringContaining('ended with its business licence')],
    });
    expect(await ask('changeIndustryLicence', { licenceNo: gone.licenceNo, remove: ['FOOD'] })).toMatchObject({
      code: 'ENTERPRISE_NOT_OPERATING',
    });
    const changes = await office.subgraph.database.query<{ type: string; restricted: boolean }>(
      `select type, restricted from change where credit_code = $1 and type like 'IndustryLicence%' order by xid, seq`,
      [one],
    );
    expect(changes.map(({ type, restricted }) => [type, restricted])).toEqual([
      ['IndustryLicenceIssued', false],
      ['IndustryLicenceRevoked', false],
      ['IndustryLicenceIssued', false],
    ]);
  });

  test('is forged where another key signed it, a letter was changed, or nothing of the sort is on record', async () => {
    const { token, licenceNo } = await issue(oneIn('gedian'));
    const [header, payload, signature] = token.split('.') as [string, string, string];
    const changed = Buffer.from(payload, 'base64url').toString().replace('2027', '2037');
    const keys = makeKeys();
    const claims: LicenceClaims = {
      licenceNo,
      creditCode: 'x',
      trade: 't',
      version: 1,
      issuedOn: '2026-11-19',
      permits: [],
    };
    const foreign = signLicence(claims, { kid: keyName(keys.publicKey), ...keys });
    const own = await licenceKeyInUse(office.subgraph.database);
    const unknown = signLicence({ ...claims, licenceNo: 'YZ-UNKNOWN' }, own);
    for (const [forged, reason] of [
      [
        `${header}.${Buffer.from(changed).toString('base64url')}.${signature}`,
        'the signature is not the issuer’s, or what it signs was changed',
      ],
      [foreign, 'no key of the issuer signed this'],
      ['nonsense', 'no key of the issuer signed this'],
      ['', 'no key of the issuer signed this'],
      ['bnVsbA.x.y', 'no key of the issuer signed this'],
      [`${header}.${payload}`, `a licence's token has three parts of base64url, at most 1000 characters in all`],
      [unknown, 'the issuer has no licence YZ-UNKNOWN on record'],
    ] as const) {
      expect(await verify(forged)).toMatchObject({
        state: 'FORGED',
        reasons: [reason],
        licenceNo: null,
        creditCode: null,
        permits: [],
      });
    }
  });

  test('is refused for what the list has not, has cancelled, or has expired; for a second of a trade; for who does no business; where the plan knows none', async () => {
    const creditCode = oneIn('gedian');
    expect(await issue(creditCode, { permits: [] })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'a licence holds at least one permit, but got none',
    });
    expect(await issue(creditCode, { permits: [{ code: 'ARMS', permitNo: '1' }] })).toMatchObject({
      code: 'PERMIT_NOT_LISTED',
    });
    expect(await issue(creditCode, { permits: [{ code: 'NOTHING', permitNo: '1' }] })).toMatchObject({
      code: 'PERMIT_CANCELLED',
    });
    expect(await issue(creditCode, { permits: [{ ...FOOD, validTo: '2026-11-18' }] })).toMatchObject({
      code: 'PERMIT_EXPIRED',
      message: 'a permit must be valid when it is entered, but FOOD was until 2026-11-18',
    });
    expect(await issue(creditCode, { permits: [{ ...FOOD, validTo: '2026-11-19' }] })).toMatchObject({ version: 1 });
    expect(await issue(creditCode)).toMatchObject({ code: 'LICENCE_EXISTS', remedy: 'changeIndustryLicence' });
    expect(await issue(creditCode, { trade: '餐饮', permits: [FOOD, FOOD] })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'each permit stands on a licence once, but got twice: FOOD',
    });
    expect(await issue(creditCode, { trade: '餐'.repeat(41) })).toMatchObject({
      message: 'trade must be at most 40 characters, but got: 41',
    });
    expect(await issue(oneIn('xinjian'))).toMatchObject({ code: 'ONE_LICENCE_NOT_OFFERED' });
    expect(await issue(lives.find(({ stage }) => stage === 'DEREGISTERING')!.creditCode)).toMatchObject({
      code: 'ENTERPRISE_NOT_OPERATING',
    });
    for (const as of [{}, enterpriseOf(creditCode), officerOf('another')])
      expect(await issue(creditCode, { trade: '书店' }, as)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await ask('revokeIndustryLicence', { licenceNo: 'none', reasons: ['x'], basis: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
      message: 'there is no licence none',
    });
  });

  test('is issued once for a key; of two officers at once one issues it', async () => {
    const creditCode = oneIn('gedian');
    expect(await issue(creditCode, { idempotencyKey: 'k' })).toEqual(await issue(creditCode, { idempotencyKey: 'k' }));
    const other = oneIn('gedian');
    const results = await Promise.all([issue(other), issue(other, {}, officerOf(department.name, 'second'))]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['IndustryLicence', 'Refusal']);
  });

  test('takes the same number of statements for one enterprise and for fifty', async () => {
    const count = async (codes: string[]) => {
      const before = office.subgraph.database.statements();
      const { errors } = await office.subgraph.execute(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { industryLicences { ${FIELDS} } } } }`,
        { of: codes.map(creditCode => ({ __typename: 'Enterprise', creditCode })) },
      );
      expect(errors).toBeUndefined();
      return office.subgraph.database.statements() - before;
    };
    const codes = lives.slice(0, 50).map(({ creditCode }) => creditCode);
    expect(
      await count([
        (
          await office.subgraph.database.query<{ of: string }>('select credit_code as of from industry_licence limit 1')
        )[0]!.of,
      ]),
    ).toBe(await count(codes));
  });
});

describe('G30: a code', () => {
  const keys = makeKeys();
  const pair = { kid: keyName(keys.publicKey), ...keys };
  const claims = (permits: number, length = 6): LicenceClaims => ({
    licenceNo: 'YZ-420703-0123456789AB',
    creditCode: '91420703YYHECJB7XL',
    trade: '便利店',
    version: 1,
    issuedOn: '2026-11-19',
    permits: Array.from({ length: permits }, (_, n) => ({ code: `P${n}`.padEnd(length, 'X'), validTo: '2027-06-30' })),
  });

  test('holds a dozen permits and more; past 1,000 characters it is refused', () => {
    const most = Array.from({ length: 40 }, (_, n) => n + 1).filter(n => {
      try {
        return signLicence(claims(n), pair).length <= TOKEN_LIMIT;
      } catch {
        return false;
      }
    }).length;
    expect(most).toBeGreaterThanOrEqual(12);
    expect(() => signLicence(claims(most + 1), pair)).toThrow(
      /^LICENCE_TOO_LARGE: a licence's QR code holds at most 1000 characters, but these \d+ permits take 1\d{3}$/,
    );
  });

  test('that the issuer signed for something else is no licence', () => {
    const [header = ''] = signLicence(claims(1), pair).split('.');
    const signed = `${header}.${Buffer.from('{"no":"ZM-1"}').toString('base64url')}`;
    const key = createPrivateKey({ key: keys.privateKey, format: 'jwk' });
    const token = `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
    const { state, reasons } = verifyOffline(token, keys.publicKey, TEST_NOW);
    expect([state, reasons.map(({ en }) => en)]).toEqual(['FORGED', ['the issuer signed it, but as no licence']]);
  });

  test('with any one character changed is forged', () => {
    const token = signLicence(claims(3), pair);
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom('A', 'z', '0', '_'), (at, letter) => {
        fc.pre(token[at] !== letter && token[at] !== '.');
        const changed = token.slice(0, at) + letter + token.slice(at + 1);
        // The last letter of a part may carry bits that no byte has: such a text reads as the same bytes.
        fc.pre(
          changed
            .split('.')
            .some((part, n) => !Buffer.from(part, 'base64url').equals(Buffer.from(token.split('.')[n]!, 'base64url'))),
        );
        return verifyOffline(changed, keys.publicKey, new Date('2026-11-19T10:00:00+08:00')).state === 'FORGED';
      }),
    );
  });
});
