/**
 * What sharing costs: the CPU time that receipts of reads cost the gateway, with and without in one run, rounds
 * interleaved; and what it costs to sign what partners are told, as ratios to a plain read.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { Receipt } from '../../gateway/receipts/receipt.ts';
import { LINK, startDepartment } from '../../gateway/testing/gateway.ts';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner, makeKeys } from '../../shared/identity/principal.ts';
import type { KeyPair } from '../../shared/identity/principal.ts';
import { makeCreditCode } from '../../shared/identifiers/index.ts';
import { GATEWAY_HEAP } from '../../shared/launch/heap.ts';
import { ROOT } from '../../shared/process/config.ts';
import { hashOf, makeSigningKey, merkleRoot, signDocument, verifyDocument } from '../../shared/signing/index.ts';
import { cpuMs } from './gateways/processes.ts';
import type { Result } from './run.ts';
import { median } from './statistics.ts';

const RECORDS = `${LINK} scalar CreditCode
  type Query { enterprises(first: Int = 20): [Enterprise] }
  type Enterprise @key(fields: "creditCode") {
    creditCode: CreditCode! name: String zone: String
    "Its file. For the enterprise itself, officers of this department and auditors."
    file: String
  }`;
const GRADES = `${LINK} scalar CreditCode
  type Enterprise @key(fields: "creditCode") { creditCode: CreditCode! grade: String score: Int }`;
/** A department of the name that keeps receipts. */
const KEEPER = `${LINK} type Query { receiptsAreKept: Boolean }`;
const RESTRICTED = 'query Many($first: Int) { enterprises(first: $first) { name zone file grade score } }';
const OPEN = 'query Many($first: Int) { enterprises(first: $first) { name zone grade score } }';
const CLIENTS = 8;
const ENTERPRISES = 20;
/** Entries under one signature: what a busy minute has. */
const BATCH = 1_000;

interface Gateway {
  url: string;
  process: ChildProcess;
}

type Department = { name: string; url: string; contract: string };

export async function run({ rounds = 8, quick = false }: { rounds?: number; quick?: boolean } = {}): Promise<Result> {
  const operations = quick ? 80 : 1_500;
  const folder = mkdtempSync(join(tmpdir(), 'bench-exchange-'));
  const codes = Array.from({ length: ENTERPRISES }, (_, serial) =>
    makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial }),
  );
  const records = await startDepartment(RECORDS, {
    Query: {
      enterprises: () => codes.map(creditCode => ({ creditCode, name: `name ${creditCode}`, zone: 'z', file: 'f' })),
    },
  });
  const grades = await startDepartment(GRADES, {
    Enterprise: {
      __resolveReference: ({ creditCode }: { creditCode: string }) => ({ creditCode, grade: 'A', score: 7 }),
    },
  });
  const keeper = await startKeeper();
  const departments: Department[] = [
    { name: 'records', url: records.url, contract: RECORDS },
    { name: 'grades', url: grades.url, contract: GRADES },
  ];
  const keys = makeKeys();
  const officer = { ...PUBLIC, role: 'officer' as const, subject: 'o', department: 'records' };
  const token = await (await createSigner(keys.privateKey))(officer, GATEWAY_AUDIENCE, 3_600);
  const withKeeper = [...departments, { name: 'exchange', url: keeper.url, contract: KEEPER }];
  const gateways = {
    with: await startGateway(join(folder, 'with.graphql'), withKeeper, keys),
    without: await startGateway(join(folder, 'without.graphql'), departments, keys),
  };
  const ask = async ({ url }: Gateway, query: string): Promise<string> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { first: ENTERPRISES } }),
    });
    return response.text();
  };
  const cpuOf = async (gateway: Gateway, query: string): Promise<number> => {
    const before = cpuMs(gateway.process.pid ?? 0);
    const ofClient = async (): Promise<void> => {
      for (let n = 0; n < operations / CLIENTS; n += 1) await ask(gateway, query);
    };
    await Promise.all(Array.from({ length: CLIENTS }, ofClient));
    return (cpuMs(gateway.process.pid ?? 0) - before) / operations;
  };
  try {
    for (const query of [RESTRICTED, OPEN])
      if ((await ask(gateways.with, query)) !== (await ask(gateways.without, query)))
        throw new Error('the answers differ');
    const { restricted, open } = await measureReads(rounds, (kind, query) => cpuOf(gateways[kind], query));
    await keeper.settled();
    const signing = measureSigning(quick ? 5 : 100);
    return resultOf({ restricted, open, signing, kept: keeper.kept() });
  } finally {
    for (const gateway of Object.values(gateways)) gateway.process.kill('SIGTERM');
    keeper.server.close();
    await Promise.all([records.stop(), grades.stop()]);
    rmSync(folder, { recursive: true });
  }
}

const KINDS = ['with', 'without'] as const;
type Kind = (typeof KINDS)[number];
type Medians = Record<Kind, number>;

/** Rounds of both kinds in turn; the first of a round changes, so that neither is always the one that follows. */
async function measureReads(
  rounds: number,
  cpuOf: (kind: Kind, query: string) => Promise<number>,
): Promise<{ restricted: Medians; open: Medians }> {
  const measured = { restricted: { with: [], without: [] }, open: { with: [], without: [] } } as Record<
    'restricted' | 'open',
    Record<Kind, number[]>
  >;
  for (const kind of KINDS) for (const query of [RESTRICTED, OPEN]) await cpuOf(kind, query);
  for (let round = 0; round < rounds; round += 1)
    for (const kind of round % 2 === 0 ? KINDS : KINDS.toReversed()) {
      measured.restricted[kind].push(await cpuOf(kind, RESTRICTED));
      measured.open[kind].push(await cpuOf(kind, OPEN));
    }
  const mediansOf = (of: Record<Kind, number[]>): Medians => ({ with: median(of.with), without: median(of.without) });
  return { restricted: mediansOf(measured.restricted), open: mediansOf(measured.open) };
}

interface Signing {
  sign: number;
  verify: number;
  /** Of one entry of a batch: its hash, its share of the tree and of the one signature. */
  entry: number;
}

interface Measured {
  restricted: Medians;
  open: Medians;
  signing: Signing;
  kept: number;
}

function resultOf({ restricted, open, signing, kept }: Measured): Result {
  const ms = (value: number): string => value.toFixed(3);
  return {
    table: [
      {
        what: `${ENTERPRISES} enterprises, a restricted field of each, without receipts`,
        'CPU ms': ms(restricted.without),
      },
      { what: 'the same with receipts', 'CPU ms': ms(restricted.with) },
      { what: 'nothing restricted, without receipts', 'CPU ms': ms(open.without) },
      { what: 'the same where receipts are kept', 'CPU ms': ms(open.with) },
      { what: 'signing one message', 'CPU ms': ms(signing.sign) },
      { what: 'verifying one message', 'CPU ms': ms(signing.verify) },
      { what: `an entry of a batch of ${BATCH}`, 'CPU ms': ms(signing.entry) },
    ],
    figures: {
      'restricted with receipts, CPU ms': restricted.with,
      'restricted without receipts, CPU ms': restricted.without,
      'open with receipts, CPU ms': open.with,
      'open without receipts, CPU ms': open.without,
      'sign, CPU ms': signing.sign,
      'verify, CPU ms': signing.verify,
      'entry of a batch, CPU ms': signing.entry,
      'receipts kept': kept,
    },
    ratios: {
      'a restricted read with receipts to one without': restricted.with / restricted.without,
      'a read of nothing restricted where receipts are kept to one where not': open.with / open.without,
      'signing a message to a plain read': signing.sign / open.without,
      'verifying a message to a plain read': signing.verify / open.without,
      'an entry of a batch to a plain read': signing.entry / open.without,
    },
  };
}

/** Answers the door of receipts, and counts what it takes. */
async function startKeeper(): Promise<{ server: Server; url: string; kept(): number; settled(): Promise<void> }> {
  let kept = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const { receipts = [] } = JSON.parse(Buffer.concat(parts).toString() || '{}') as { receipts?: Receipt[] };
      kept += receipts.reduce((count, { creditCodes }) => count + creditCodes.length, 0);
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"added":0}');
    })();
  });
  await new Promise<void>(done => void server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const settled = async (): Promise<void> => {
    for (let before = -1; before !== kept; ) {
      before = kept;
      await new Promise(resolve => setTimeout(resolve, 3_000));
    }
  };
  return { server, url, kept: () => kept, settled };
}

async function startGateway(file: string, departments: readonly Department[], keys: KeyPair): Promise<Gateway> {
  const { supergraphSdl, errors } = composeServices(
    departments.map(({ name, url, contract }) => ({ name, url, typeDefs: parse(contract) })),
  );
  if (!supergraphSdl) throw new Error(`the contracts must compose, but: ${errors?.join('; ')}`);
  writeFileSync(file, supergraphSdl);
  const program = [...GATEWAY_HEAP, join(ROOT, 'gateway/index.ts')];
  const child = spawn(process.execPath, [...program, '--supergraph', file, '--port', '0'], {
    env: {
      PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey),
      PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const url = await new Promise<string>(done =>
    child.once('message', message => done((message as { ready: string }).ready)),
  );
  return { process: child, url };
}

function measureSigning(times: number): Signing {
  const key = makeSigningKey();
  const content = { kind: 'BENCH', text: 'x'.repeat(500) };
  const signed = signDocument(content, key);
  const each = (count: number, work: () => unknown): number => {
    const before = process.cpuUsage();
    for (let n = 0; n < count; n += 1) work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 / count;
  };
  for (let n = 0; n < 3; n += 1) verifyDocument(signDocument(content, key), [key]);
  const batch = (): unknown => {
    const root = merkleRoot(Array.from({ length: BATCH }, (_, place) => hashOf({ ...content, place })));
    return signDocument({ kind: 'BENCH', root }, key);
  };
  return {
    sign: each(times, () => signDocument(content, key)),
    verify: each(times, () => verifyDocument(signed, [key])),
    entry: each(Math.ceil(times / 50), batch) / BATCH,
  };
}
