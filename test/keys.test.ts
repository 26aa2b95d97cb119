/**
 * Keys that a token guards, at the front door: what departments sign with them is verified offline, a thief of the
 * database or of a backup signs nothing, and while the token is away nothing is signed otherwise. The token is SoftHSM;
 * a signature by SM2 in the token is made by a stand-in, since no free token has SM2 (shared/testing/softhsm.ts).
 */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { headersOf } from '../gateway/partner/envelope.ts';
import { LINK, openTestGateway, startDepartment } from '../gateway/testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../gateway/testing/gateway.ts';
import { loadDepartment } from '../shared/departments.ts';
import { backUp } from '../shared/database/backup.ts';
import { inOneTransaction } from '../shared/database/write.ts';
import type { DepartmentCommand } from '../shared/department.ts';
import { readSchema } from '../shared/departments.ts';
import { makeKeys } from '../shared/identity/principal.ts';
import { ROOT, childEnvironment } from '../shared/process/config.ts';
import { keyCommands } from '../shared/launch/key-commands.ts';
import { createLog } from '../shared/process/log.ts';
import {
  hashOf,
  makeSigningKey,
  signDocument,
  signingKey,
  verifyDocument,
  verifyExchange,
} from '../shared/signing/index.ts';
import type { ExchangeEnvelope, ExchangeProof, ExchangeStamp, KnownKey } from '../shared/signing/index.ts';
import { DROP_AUDIT } from '../shared/testing/audit.ts';
import { enterpriseOf, makeTestDatabase, openTestSubgraph } from '../shared/testing/department.ts';
import type { TestSubgraph } from '../shared/testing/department.ts';
import { TestToken, findSoftHsm } from '../shared/testing/softhsm.ts';
import { department as exchange } from '../subgraphs/exchange/index.ts';
import { department as marketAccess } from '../subgraphs/market-access/index.ts';
import { licenceKeyInUse } from '../subgraphs/market-access/permits/licence-keys.ts';
import { signLicence, verifyOffline } from '../subgraphs/market-access/permits/licence-token.ts';
import { registerKey } from '../subgraphs/exchange/peers/keys.ts';

const module = findSoftHsm();
const inTokens = module === undefined ? describe.skip : describe;
const folder = mkdtempSync(join(tmpdir(), 'elg-keys-'));
const run = promisify(execFile);
const NODE = ['--disable-warning=ExperimentalWarning'];
const MINUTE_MS = 61_000;
const HOUR_MS = 3_600_000;

let token: TestToken;
let other: TestToken;
beforeAll(() => {
  if (module === undefined) return;
  token = new TestToken(module);
  other = new TestToken(module);
}, 60_000);
afterAll(() => {
  if (module !== undefined) for (const one of [token, other]) one.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** What a command of the operator prints. */
async function commanded(
  { database }: TestSubgraph,
  command: DepartmentCommand | undefined,
  ...args: string[]
): Promise<string> {
  const said: string[] = [];
  await command?.({ database, args, say: line => void said.push(line) });
  return said.join('\n');
}

/** All that a backup of the database holds, as text. */
async function dumpOf(department: string, url: string): Promise<string> {
  const to = join(folder, randomUUID());
  await backUp({ department, url, folder: to, now: new Date() });
  const files = readdirSync(to).filter(file => file.endsWith('.gz'));
  return files.map(file => gunzipSync(readFileSync(join(to, file))).toString('latin1')).join('\n');
}

/** A private key as the token opens it: what a thief looks for, in each writing. */
async function privateKeyIn(subgraph: TestSubgraph): Promise<string[]> {
  const [kept] = await subgraph.database.query<{ sealedKey: string }>(
    'select sealed_key as "sealedKey" from signing_key where retired_at is null and sealed_key is not null',
  );
  const sealed = join(folder, 'sealed');
  writeFileSync(sealed, Buffer.from(kept?.sealedKey ?? '', 'base64'));
  const how = ['--mechanism', 'RSA-PKCS-OAEP', '--hash-algorithm', 'SHA-1', '--mgf', 'MGF1-SHA1'];
  const opened = token.tool('--decrypt', '--id', '01', ...how, '--input-file', sealed);
  expect(opened).toHaveLength(32);
  return [
    opened.toString('hex'),
    opened.toString('hex').toUpperCase(),
    opened.toString('base64'),
    opened.toString('latin1'),
  ];
}

/** What is wrong with the keys: of the server, whose databases other tests have too, other things may be said. */
async function readinessOf({ app }: TestSubgraph): Promise<string[]> {
  const { problems } = (await app.inject('/health/ready')).json<{ problems: string[] }>();
  return problems.filter(problem => /\bkeys? /.test(problem));
}

inTokens('a department whose keys the token seals', () => {
  const CODE = '91350100M000100Y43';
  let url: string;
  const opened: TestSubgraph[] = [];
  /** Opens it anew, as a process that starts does. */
  const open = async (settings: object): Promise<TestSubgraph> => {
    await opened.at(-1)?.database.pool.query(DROP_AUDIT);
    const subgraph = await openTestSubgraph(await loadDepartment('credit'), {
      databaseUrl: url,
      config: settings,
      log: createLog('credit', 'silent'),
      graph: async () => ({ enterprise: { zone: 'yili', status: 'OPERATING', name: '伊犁示例有限公司' } }) as never,
    });
    opened.push(subgraph);
    return subgraph;
  };
  const promise = (subgraph: TestSubgraph, matter: string) =>
    subgraph.mutate<{ document?: object; code?: string; message?: string }>(
      'signCommitment',
      { creditCode: CODE, kind: 'CREDIT_REPAIR', matter, content: '示例', idempotencyKey: randomUUID() },
      '... on Commitment { document } ... on Refusal { code message remedy }',
      enterpriseOf(CODE),
    );
  const keysOf = async ({ app }: TestSubgraph) =>
    (await app.inject('/signing-keys.json')).json<{ keys: KnownKey[] }>().keys;

  beforeAll(async () => {
    url = await makeTestDatabase('credit');
  });
  afterAll(async () => {
    for (const subgraph of opened) await subgraph.close();
  });

  test('moves the key that lay open into the token by a command, and signs on with it', async () => {
    const before = await open({});
    await promise(before, '一');
    const [lain] = await before.database.query<{ key: string }>('select private_key as key from signing_key');
    expect(await dumpOf('credit', url)).toContain(lain?.key);
    await expect(commanded(before, keyCommands['seal-keys'])).rejects.toThrow('KEY_STORE must be pkcs11');
    const sealing = await open(token.settings());
    expect(await readinessOf(sealing)).toEqual([expect.stringMatching(/^the key \w{16} lies open in the database: /)]);
    expect(await commanded(sealing, keyCommands['seal-keys'])).toBe(
      '1 sealed; backups of before hold what lay open: rotate it',
    );
    expect(await commanded(sealing, keyCommands['seal-keys'])).toBe('no key lay open');
    expect(await dumpOf('credit', url)).not.toContain(lain?.key);
    const after = await open(token.settings());
    const { document } = await promise(after, '二');
    expect(verifyDocument(document, await keysOf(before))).toBe('VALID');
    expect(await readinessOf(after)).toEqual([]);
    expect(await commanded(after, keyCommands.rotate)).toMatch(/^signs with \w{16}$/);
    const next = await promise(after, '三');
    expect(verifyDocument(next.document, await keysOf(after))).toBe('VALID');
    expect(verifyDocument(next.document, await keysOf(before).then(keys => keys.slice(1)))).toBe('UNKNOWN_KEY');
    expect(verifyDocument(document, await keysOf(after))).toBe('VALID');
  });

  test('shows a thief of its backup no private key', async () => {
    const subgraph = await open(token.settings());
    const dump = await dumpOf('credit', url);
    const looked = await privateKeyIn(subgraph);
    expect(dump.length).toBeGreaterThan(1_000);
    expect(looked.filter(writing => dump.includes(writing))).toEqual([]);
    // The public half is there, so the dump is that of the keys.
    expect(dump).toContain((await keysOf(subgraph))[0]?.publicKey);
  });

  test('that starts without the token reads on, refuses what it would sign, and signs once the token is back', async () => {
    token.takeOut();
    try {
      const subgraph = await open(token.settings());
      expect(await readinessOf(subgraph)).toEqual([
        expect.stringMatching(/^the keys that sign cannot be used: the token/),
      ]);
      expect(await keysOf(subgraph)).toHaveLength(2);
      expect(await promise(subgraph, '四')).toMatchObject({
        code: 'KEY_UNAVAILABLE',
        message: 'the key with which this is signed cannot be used at the moment, so nothing was written',
        remedy: 'try again, with the same idempotency key',
      });
      const metrics = (await subgraph.app.inject('/metrics')).body;
      expect(metrics).toContain('department_keys_unusable{department="credit"} 1');
      token.putBack();
      const { document } = await promise(subgraph, '四');
      expect(verifyDocument(document, await keysOf(subgraph))).toBe('VALID');
      expect(await readinessOf(subgraph)).toEqual([]);
      // What is open stays so: a token that goes away afterwards stops nothing.
      token.takeOut();
      expect(verifyDocument((await promise(subgraph, '五')).document, await keysOf(subgraph))).toBe('VALID');
    } finally {
      token.putBack();
    }
  });

  test('on another machine, without the token or with another one, says why it does not sign', async () => {
    const elsewhere = await open({});
    expect(await readinessOf(elsewhere)).toEqual([
      expect.stringMatching(
        /the key \w{16} is sealed by a token, but KEY_STORE is software: name the token, or rotate/,
      ),
    ]);
    expect(await promise(elsewhere, '六')).toMatchObject({ code: 'KEY_UNAVAILABLE' });
    const withOther = await open(other.settings());
    expect(await readinessOf(withOther)).toEqual([
      expect.stringMatching(/the key \w{16} was sealed for \w{16}, but the token's key is \w{16}: set the token/),
    ]);
    expect(await promise(withOther, '六')).toMatchObject({ code: 'KEY_UNAVAILABLE' });
  });
});

inTokens('the keys of licences, which are of another kind', () => {
  test('are sealed by the same command and rotated by their own; no backup holds one', async () => {
    const url = await makeTestDatabase('market-access');
    const subgraph = await openTestSubgraph(marketAccess, { databaseUrl: url, config: token.settings() });
    try {
      const { database } = subgraph;
      await database.pool.query(DROP_AUDIT);
      const [lain] = await database.query<{ key: string }>('select private_key as key from licence_key');
      expect(await dumpOf('market-access', url)).toContain(lain?.key);
      expect(await readinessOf(subgraph)).toEqual([expect.stringContaining('lies open in the database')]);
      expect(await commanded(subgraph, keyCommands['seal-keys'])).toMatch(/^1 sealed; /);
      expect(await dumpOf('market-access', url)).not.toContain(lain?.key);
      expect(await readinessOf(subgraph)).toEqual([]);
      const inUse = () => inOneTransaction(database, query => licenceKeyInUse({ query, keys: database.keys }));
      const hexOf = ({ d }: { d?: string }): string => Buffer.from(d ?? '', 'base64url').toString('hex');
      expect(hexOf((await inUse()).privateKey)).toBe(lain?.key);
      await commanded(subgraph, marketAccess.commands?.['rotate-licence-key']);
      const next = await inUse();
      expect(hexOf(next.privateKey)).not.toBe(lain?.key);
      const claims = { licenceNo: 'L', creditCode: 'x', trade: 't', version: 1, issuedOn: '2026-11-19', permits: [] };
      const { data } = await subgraph.execute<{ licenceKeys: { kid: string; publicKey: JsonWebKey }[] }>(
        '{ licenceKeys { kid publicKey } }',
      );
      const published = data?.licenceKeys.find(({ kid }) => kid === next.kid);
      expect(verifyOffline(signLicence(claims, next), published?.publicKey ?? {}, new Date()).state).toBe('VALID');
      expect(await dumpOf('market-access', url)).not.toContain(hexOf(next.privateKey));
    } finally {
      await subgraph.close();
    }
  }, 120_000);
});

inTokens('docs/keys.md', () => {
  const page = readFileSync(join(ROOT, 'docs/keys.md'), 'utf8');
  const section = page.slice(page.indexOf('## Set it up'), page.indexOf('| variable'));
  const [settings = '', script = ''] = [...section.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block);

  test('has the commands that make a token, move a key into it and rotate it', async () => {
    const url = await makeTestDatabase('credit');
    const subgraph = await openTestSubgraph(await loadDepartment('credit'), { databaseUrl: url });
    const { database } = subgraph;
    const now = new Date();
    const { keyId } = await inOneTransaction(database, query => signingKey({ query, now, keys: database.keys }));
    const tokens = join(folder, 'page');
    mkdirSync(tokens);
    writeFileSync(join(folder, 'page.conf'), `directories.tokendir = ${tokens}\n`);
    writeFileSync(join(folder, 'page.pin'), '482915\n', { mode: 0o600 });
    const ours: Record<string, string> = {
      KEY_STORE: 'pkcs11',
      PKCS11_MODULE: module ?? '',
      PKCS11_TOKEN: 'departments',
      PKCS11_KEY: '01',
      PKCS11_PIN_FILE: join(folder, 'page.pin'),
    };
    expect([...settings.matchAll(/(\w+)=/g)].map(([, name]) => name)).toEqual(Object.keys(ours));
    const env = childEnvironment({ ...ours, SOFTHSM2_CONF: join(folder, 'page.conf'), DATABASE_URL_CREDIT: url });
    const said: string[] = [];
    for (const command of script.trim().split('\n'))
      said.push((await run('bash', ['-c', command], { cwd: ROOT, env })).stdout.trim());
    expect(said.slice(2)).toEqual([
      '1 sealed; backups of before hold what lay open: rotate it',
      expect.stringMatching(/^signs with \w{16}$/),
    ]);
    const keys = await database.query(
      'select key_id = $1 as first, private_key as open, sealed_key is null as gone from signing_key order by made_at',
      [keyId],
    );
    expect(keys).toEqual([
      { first: true, open: null, gone: true },
      { first: false, open: null, gone: false },
    ]);
    await subgraph.close();
  }, 120_000);
});

inTokens('the log of messages whose batches a key in the token signs', () => {
  const MEMBER = '11420000MB00000017';
  const RECORDS = `${LINK}
    type Query { records(zone: String): RecordPage }
    type RecordPage { nodes: [Record!]! }
    type Record { name: String }
  `;
  const BODY = { query: '{ records { nodes { name } } }' };
  const partner = makeSigningKey();
  const third = makeSigningKey();
  const inToken = makeSigningKey();
  const platform = makeKeys();
  let now = new Date();
  let url: string;
  let log: TestSubgraph;
  let records: TestDepartment;
  let gateway: TestGateway;
  const stamps = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const { root, nonce } = JSON.parse(text) as { root: string; nonce: string };
    const content: ExchangeStamp = { kind: 'EXCHANGE_STAMP', root, nonce, serial: '1', stampedAt: now.toISOString() };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(signDocument(content, third)));
  });

  beforeAll(async () => {
    token.setSm2Key(inToken.privateKey);
    await new Promise<void>(listening => stamps.listen(0, '127.0.0.1', listening));
    const { port } = stamps.address() as AddressInfo;
    url = await makeTestDatabase('exchange');
    log = await openTestSubgraph(exchange, {
      databaseUrl: url,
      now: () => now,
      log: createLog('exchange', 'silent'),
      config: {
        ...token.settings(),
        PRINCIPAL_PUBLIC_KEY: platform.publicKey,
        STAMP_URL: `http://127.0.0.1:${port}/`,
        STAMP_KEYS: [third.publicKey],
      },
    });
    const address = await log.app.listen({ host: '127.0.0.1', port: 0 });
    records = await startDepartment(RECORDS, { Query: { records: () => ({ nodes: [{ name: 'one' }] }) } });
    gateway = await openTestGateway(
      {
        exchange: { contract: readSchema('exchange'), url: `${address}/graphql` },
        records: { contract: RECORDS, url: records.url },
      },
      {
        PRINCIPAL_PUBLIC_KEY: JSON.stringify(platform.publicKey),
        PRINCIPAL_PRIVATE_KEY: JSON.stringify(platform.privateKey),
      },
    );
    await gateway.loaded;
    await grant();
    await inOneTransaction(log.database, query =>
      registerKey(query, { member: MEMBER, publicKey: partner.publicKey, now }),
    );
  }, 120_000);
  afterAll(async () => {
    await gateway.close();
    await records.stop();
    await log.close();
    stamps.close();
  });

  async function grant(): Promise<void> {
    const request = randomUUID();
    const fields = ['Query.records', 'RecordPage.nodes', 'Record.name'];
    await log.database.query(
      `insert into share_request (id, credit_code, zone, member_name, fields, purpose, legal_basis, matter_code, ends_on,
         share_type, state, requested_at, requested_by, decided_at, decided_by)
       values ($1, $2, 'gedian', 'authority', $3, 'review', 'law', '000101', '2099-01-01', 'CONDITIONAL', 'GRANTED', $4,
         'x', $4, 'y')`,
      [request, MEMBER, fields, now],
    );
    await log.database.query(
      `insert into access_grant (id, grant_no, credit_code, zone, member_name, fields, purpose, legal_basis, matter_code,
         ends_on, granted_at, request_id)
       values ($1, 'G-1', $2, 'gedian', 'authority', $3, 'review', 'law', '000101', '2099-01-01', $4, $5)`,
      [randomUUID(), MEMBER, fields, now, request],
    );
  }

  const envelopeOf = (body: object): ExchangeEnvelope => ({
    kind: 'EXCHANGE_REQUEST',
    messageId: randomUUID(),
    grantNo: 'G-1',
    member: MEMBER,
    purpose: 'review',
    legalBasis: 'law',
    matterCode: '000101',
    caseNo: 'C-1',
    sentAt: now.toISOString(),
    bodyHash: hashOf(body),
  });
  async function send(): Promise<{ status: number; stamp: string | null; messageId: string; text: string }> {
    const signed = signDocument(envelopeOf(BODY), partner);
    const response = await fetch(new URL('/partners/G-1/graphql', gateway.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersOf(signed) },
      body: JSON.stringify(BODY),
    });
    const stamp = response.headers.get('exchange-stamp');
    return { status: response.status, stamp, messageId: signed.content.messageId, text: await response.text() };
  }
  async function proofOf(messageId: string): Promise<ExchangeProof> {
    const asking = signDocument(envelopeOf({ proof: messageId }), partner);
    const { text } = await gateway.get(`/partners/G-1/proof?messageId=${messageId}`, headersOf(asking));
    return JSON.parse(text) as ExchangeProof;
  }
  /** The keys that a partner has: published ones alone. */
  async function known(): Promise<KnownKey[]> {
    const { keys } = (await log.app.inject('/signing-keys.json')).json<{ keys: KnownKey[] }>();
    const publicPart = ({ keyId, algorithm, publicKey }: KnownKey): KnownKey => ({ keyId, algorithm, publicKey });
    return [...keys, { ...publicPart(partner), member: MEMBER }, { ...publicPart(third), stamps: true }];
  }
  /** What a partner's check of a proof says. */
  const checked = async (proof: ExchangeProof) => {
    const { state, signed, unsigned } = verifyExchange(proof, await known());
    return { state, signed, unsigned };
  };
  /** What the offline verifier, which is a command, prints of it. */
  async function verified(proof: ExchangeProof): Promise<string> {
    const [proofFile, keysFile] = [join(folder, 'proof.json'), join(folder, 'keys.json')];
    writeFileSync(proofFile, JSON.stringify(proof));
    writeFileSync(keysFile, JSON.stringify({ keys: await known() }));
    const script = join(ROOT, 'shared/signing/verify-document.ts');
    return (await run(process.execPath, [...NODE, script, proofFile, keysFile])).stdout;
  }
  const later = (ms: number): void => {
    now = new Date(now.getTime() + ms);
  };
  const batched = async (): Promise<number | undefined> => {
    later(MINUTE_MS);
    return (await log.runJobs())['signing messages'];
  };
  const unsigned = async (): Promise<string | undefined> =>
    /exchange_unsigned_batches\{.*\} (\d+)/.exec((await log.app.inject('/metrics')).body)?.[1];

  test('a key is taken once it has signed, and not where its public half is another one', async () => {
    const use = keyCommands['token-key'];
    await expect(commanded(log, use, '03', makeSigningKey().publicKey)).rejects.toThrow(
      'is no SM2 signature of the key',
    );
    await expect(commanded(log, use, '03')).rejects.toThrow('token-key must be given the id of a key');
    expect(await commanded(log, use, '03', inToken.publicKey)).toBe(`signs in the token with ${inToken.keyId}`);
    const { keys } = (await log.app.inject('/signing-keys.json')).json<{ keys: KnownKey[] }>();
    expect(keys.map(({ keyId }) => keyId)).toContain(inToken.keyId);
    expect(await dumpOf('exchange', url)).not.toContain(inToken.privateKey);
  });

  test('a partner verifies offline what the token signed', async () => {
    const { status, stamp, messageId } = await send();
    expect([status, stamp]).toEqual([200, 'in time']);
    expect(await batched()).toBe(2);
    expect((await log.runBackground()).stamping).toBe(1);
    const proof = await proofOf(messageId);
    expect(proof.batches.map(({ signature }) => signature.keyId)).toEqual([inToken.keyId]);
    expect(await verified(proof)).toMatch(/^VALID: 2 entries under a signed root, 0 not yet/);
    // An anchor for other platforms names the key of batches beside that of messages.
    const written = await commanded(log, exchange.commands?.anchor, MEMBER, '平台', 'http://127.0.0.1:4000');
    const anchor = JSON.parse(written) as { content: { keys: KnownKey[] } };
    expect(anchor.content.keys.map(({ keyId }) => keyId)).toEqual([expect.stringMatching(/^\w{16}$/), inToken.keyId]);
  });

  const waiting: string[] = [];
  test('while the token is away messages are served as pending, and nothing is signed otherwise', async () => {
    token.takeOut();
    const began = now;
    waiting.push((await send()).messageId);
    expect(await batched()).toBeUndefined();
    later(HOUR_MS);
    const until = new Date(began.getTime() + 4 * HOUR_MS).toISOString();
    const pending = await send();
    expect([pending.status, pending.stamp]).toEqual([200, `pending; since=${began.toISOString()}; until=${until}`]);
    waiting.push(pending.messageId);
    await batched();
    await log.runBackground();
    expect(await verified(await proofOf(pending.messageId))).toMatch(
      /^VALID: 0 entries under a signed root, 2 not yet/,
    );
    expect(await unsigned()).toBe('2');
    expect(await readinessOf(log)).toEqual([
      expect.stringMatching(/^the keys that sign cannot be used: the token "department keys" is not there/),
    ]);
  });

  test('after the hours of the rule they are refused', async () => {
    later(3 * HOUR_MS);
    const { status, text } = await send();
    expect([status, text]).toEqual([403, expect.stringContaining('NO_STAMP')]);
  });

  test('a token that hangs holds no transaction: what others write goes on', async () => {
    token.hang(true);
    try {
      const turn = batched();
      const sent = await Promise.race([send(), turn.then(() => null)]);
      expect(sent?.status).toBe(403);
      expect(await turn).toBeUndefined();
    } finally {
      token.hang(false);
    }
  }, 60_000);

  test('once it is back all is caught up, each batch signed once, and the log is whole', async () => {
    token.putBack();
    // Two replicas sign at once.
    await Promise.all([batched(), log.runJobs()]);
    expect(await unsigned()).toBe('0');
    await log.runBackground();
    const again = await send();
    expect([again.status, again.stamp]).toEqual([200, 'in time']);
    for (const messageId of waiting)
      expect(await checked(await proofOf(messageId))).toEqual({ state: 'VALID', signed: 2, unsigned: 0 });
    expect(await commanded(log, exchange.commands?.verify)).toBe('the log of messages and receipts is whole');
    expect(await readinessOf(log)).toEqual([]);
  });

  test('a process that ends between root and signature leaves what the next one signs', async () => {
    const { messageId } = await send();
    token.takeOut();
    await batched();
    token.putBack();
    const [root] = await log.database.query<{ root: string }>(
      `select content->>'root' as root from message_root order by number desc limit 1`,
    );
    await log.runJobs();
    const proof = await proofOf(messageId);
    expect(proof.batches.map(({ content }) => content.root)).toEqual([root?.root]);
    expect(await checked(proof)).toEqual({ state: 'VALID', signed: 2, unsigned: 0 });
  });

  test('where no key signs in the token any more, the key that it seals does', async () => {
    expect(await commanded(log, keyCommands['token-key'], 'none')).toBe('nothing is signed in the token any more');
    const { messageId } = await send();
    await batched();
    const proof = await proofOf(messageId);
    expect(proof.batches.map(({ signature }) => signature.keyId)).not.toContain(inToken.keyId);
    expect(await checked(proof)).toEqual({ state: 'VALID', signed: 2, unsigned: 0 });
    const looked = await privateKeyIn(log);
    const dump = await dumpOf('exchange', url);
    expect(looked.filter(writing => dump.includes(writing))).toEqual([]);
  });
});
