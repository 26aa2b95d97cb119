/**
 * What receipts of reads cost the gateway: CPU time with and without the department that keeps them, in one run, rounds
 * interleaved, for a read so small that nothing else costs anything.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeContracts } from '../../../gateway/supergraph/compose.ts';
import type { Receipt } from '../../../gateway/receipts/receipt.ts';
import { LINK, startDepartment } from '../../../gateway/testing/gateway.ts';
import { makeCreditCode } from '../../../shared/identifiers/index.ts';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner, makeKeys } from '../../../shared/identity/principal.ts';
import type { KeyPair } from '../../../shared/identity/principal.ts';
import { GATEWAY_HEAP } from '../../../shared/launch/heap.ts';
import { ask } from '../gateways/load.ts';
import { start, threadsMs } from '../gateways/processes.ts';
import { median } from '../statistics.ts';

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
/** Enterprises of one answer. */
export const ENTERPRISES = 20;

/** CPU time of an operation in ms, where receipts are kept and where not; and the ratio of both, of the median pair. */
export type Cost = Record<Kind | 'ratio', number>;
export const KINDS = ['with', 'without'] as const;
export type Kind = (typeof KINDS)[number];

/** A gateway with the department that keeps receipts, and one without, in one process. */
export interface Pair {
  /** Of their `/graphql`. */
  urls: Record<Kind, string>;
  pid: number;
  stop(): Promise<void>;
}

/** A department as a gateway finds it. */
export interface Contract {
  name: string;
  url: string;
  sdl: string;
}

/** What the smallest reads cost: of a restricted field, and of none; and how many receipts were handed in. */
export async function measureReads({
  rounds,
  operations,
}: {
  rounds: number;
  operations: number;
}): Promise<{ restricted: Cost; open: Cost; kept: number }> {
  const codes = Array.from({ length: ENTERPRISES }, (_, serial) =>
    makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial }),
  );
  const enterprises = codes.map(creditCode => ({ creditCode, name: `name ${creditCode}`, zone: 'z', file: 'f' }));
  const records = await startDepartment(RECORDS, { Query: { enterprises: () => enterprises } });
  const grades = await startDepartment(GRADES, {
    Enterprise: {
      __resolveReference: ({ creditCode }: { creditCode: string }) => ({ creditCode, grade: 'A', score: 7 }),
    },
  });
  const keeper = await startKeeper();
  const keys = makeKeys();
  const gateways = await startPair(
    [
      { name: 'records', url: records.url, sdl: RECORDS },
      { name: 'grades', url: grades.url, sdl: GRADES },
    ],
    { keeper: { name: 'exchange', url: keeper.url, sdl: KEEPER }, keys },
  );
  const officers = await officersOf('records', keys);
  const asked = (query: string) => (url: string, client: number) =>
    ask(url, { query, variables: { first: ENTERPRISES } }, officers[client]);
  try {
    const restricted = await compare(gateways, { rounds, operations, ask: asked(RESTRICTED) });
    const open = await compare(gateways, { rounds, operations, ask: asked(OPEN) });
    await keeper.settled();
    return { restricted, open, kept: keeper.kept() };
  } finally {
    await gateways.stop();
    keeper.server.close();
    await Promise.all([records.stop(), grades.stop()]);
  }
}

/** The authorization of an officer for each client: what one caller asks at the same time would share its requests. */
export async function officersOf(department: string, { privateKey }: KeyPair): Promise<string[]> {
  const sign = await createSigner(privateKey);
  const officer = { ...PUBLIC, role: 'officer' as const, department };
  const clients = Array.from({ length: CLIENTS }, (_, client) => client);
  const tokens = clients.map(client => sign({ ...officer, subject: `o${client}` }, GATEWAY_AUDIENCE, 3_600));
  return (await Promise.all(tokens)).map(token => `Bearer ${token}`);
}

/** Starts two gateways over the same departments, one of them with the department that keeps receipts. */
export async function startPair(
  departments: readonly Contract[],
  { keeper, keys }: { keeper: Contract; keys: KeyPair },
): Promise<Pair> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-sharing-'));
  const fileOf = (kind: Kind, contracts: readonly Contract[]): string => {
    const { supergraph, problems } = composeContracts([...contracts]);
    if (!supergraph) throw new Error(`the departments do not compose: ${JSON.stringify(problems)}`);
    const file = join(folder, `${kind}.graphql`);
    writeFileSync(file, supergraph.sdl);
    return file;
  };
  try {
    const files = [fileOf('with', [...departments, keeper]), fileOf('without', departments)];
    const { ready, pid, stop } = await start<string[]>(join(import.meta.dirname, 'pair.ts'), files, {
      nodeOptions: GATEWAY_HEAP,
      env: {
        PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey),
        PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
        LOG_LEVEL: 'error',
        RATE_PER_MINUTE: '100000000',
      },
    });
    const [withReceipts = '', without = ''] = ready.map(url => new URL('/graphql', url).href);
    return { urls: { with: withReceipts, without }, pid, stop };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface Comparison {
  /** Pairs that count. */
  rounds: number;
  /** Of each of a pair: few, so that what else the machine does meets both alike. */
  operations: number;
  /** Asks a gateway, and gives its answer; `number` counts from the first of a round on. */
  ask(url: string, client: number, number: number): Promise<string>;
}

const CLIENTS = 8;
/** Rounds that only warm up, for each that counts. */
const WARM_UP = 0.25;

/** Rounds of both in turn; the first of a round changes, so that neither is always the one that follows. */
export async function compare({ urls, pid }: Pair, { rounds, operations, ask: asked }: Comparison): Promise<Cost> {
  const [one, other] = await Promise.all(KINDS.map(kind => asked(urls[kind], 0, 0)));
  if (one !== other) throw new Error(`the answers differ: ${one} … ${other}`);
  const cpuOf = async (url: string): Promise<number> => {
    const before = threadsMs(pid);
    let number = 0;
    const ofClient = async (_: unknown, client: number): Promise<void> => {
      while (number < operations) {
        number += 1;
        await asked(url, client, number);
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, ofClient));
    return (threadsMs(pid) - before) / operations;
  };
  const pairs: Record<Kind, number>[] = [];
  for (let round = -Math.ceil(rounds * WARM_UP); round < rounds; round += 1) {
    const pair = { with: 0, without: 0 };
    for (const kind of round % 2 === 0 ? KINDS : KINDS.toReversed()) pair[kind] = await cpuOf(urls[kind]);
    if (round >= 0) pairs.push(pair);
  }
  return {
    with: median(pairs.map(pair => pair.with)),
    without: median(pairs.map(pair => pair.without)),
    ratio: median(pairs.map(pair => pair.with / pair.without)),
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
