/**
 * What the gateway's own checks cost: the same gateway with everything on, as it comes, and with what can be switched
 * off switched off. CPU time of the gateway's process for each operation, rounds interleaved; and how long each kind of
 * hostile request holds the event loop.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { LINK, startDepartment } from '../../gateway/testing/gateway.ts';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner, makeKeys } from '../../shared/identity/principal.ts';
import { ROOT } from '../../shared/process/config.ts';
import { measureHolds } from './holds.ts';
import type { Result } from './run.ts';

const MARKET = `${LINK} type Query { enterprises(first: Int = 20): [Enterprise] } type Enterprise @key(fields: "code") { code: ID! name: String zone: String secret: String @authenticated hidden: String @requiresScopes(scopes: [["officer:credit"]]) }`;
const CREDIT = `${LINK} type Enterprise @key(fields: "code") { code: ID! grade: String score: Int }`;
const QUERY = 'query Many($first: Int) { enterprises(first: $first) { code name zone secret grade score } }';
const PROTECTED = 'query Many($first: Int) { enterprises(first: $first) { code name zone secret hidden grade score } }';
const OFF = {
  METRICS: 'false',
  RATE_PER_MINUTE: '0',
  SUBGRAPH_RETRIES: '0',
  LIMIT_TOKENS: '100000000',
  LIMIT_COST: '100000000',
};
const OPERATIONS = 1_500;
const CLIENTS = 8;

interface Gateway {
  url: string;
  process: ChildProcess;
}

export async function run({ rounds = 8 }: { rounds?: number } = {}): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-trust-'));
  const rows = Array.from({ length: 20 }, (_, index) => ({
    __typename: 'Enterprise',
    code: String(index),
    name: `enterprise ${index}`,
    zone: 'gedian',
    secret: 's',
    hidden: 'h',
  }));
  const market = await startDepartment(MARKET, { Query: { enterprises: () => rows } });
  const credit = await startDepartment(CREDIT, {
    Enterprise: { __resolveReference: ({ code }: { code: string }) => ({ code, grade: 'A', score: 7 }) },
  });
  const { supergraphSdl } = composeServices([
    { name: 'market', url: market.url, typeDefs: parse(MARKET) },
    { name: 'credit', url: credit.url, typeDefs: parse(CREDIT) },
  ]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'supergraph.graphql'), supergraphSdl!);
  const keys = makeKeys();
  const token = await (await createSigner(keys.privateKey))(
    { ...PUBLIC, role: 'enterprise', subject: 'e' },
    GATEWAY_AUDIENCE,
    3_600,
  );
  const start = async (environment: Record<string, string>): Promise<Gateway> => {
    const env = {
      ...environment,
      PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey),
      PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
      LOG_LEVEL: 'error',
    };
    const child = spawn(
      process.execPath,
      [join(ROOT, 'gateway/index.ts'), '--supergraph', join(folder, 'supergraph.graphql'), '--port', '0'],
      { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    );
    return {
      process: child,
      url: await new Promise<string>(done =>
        child.once('message', message => done((message as { ready: string }).ready)),
      ),
    };
  };
  const [on, off] = [await start({}), await start(OFF)];
  const ask = async ({ url }: Gateway, query: string): Promise<string> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { first: 20 } }),
    });
    return response.text();
  };
  const load = async (gateway: Gateway, query: string, count = OPERATIONS): Promise<number> => {
    const before = cpuMs(gateway.process.pid!);
    await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        for (let n = 0; n < count / CLIENTS; n += 1) await ask(gateway, query);
      }),
    );
    return (cpuMs(gateway.process.pid!) - before) / count;
  };
  try {
    if ((await ask(on, QUERY)) !== (await ask(off, QUERY))) throw new Error('the answers differ');
    for (const gateway of [on, off]) await load(gateway, QUERY);
    const measured: Record<'on' | 'off' | 'refused', number[]> = { on: [], off: [], refused: [] };
    await load(on, PROTECTED);
    for (let round = 0; round < rounds; round += 1) {
      measured.on.push(await load(on, QUERY));
      measured.off.push(await load(off, QUERY));
      measured.refused.push(await load(on, PROTECTED));
    }
    const holds = await measureHolds();
    const longest = holds[0]!;
    const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
    const [everything, nothing, refused] = [median(measured.on), median(measured.off), median(measured.refused)];
    return {
      table: [
        { gateway: 'everything on', 'CPU ms per operation': everything.toFixed(3) },
        { gateway: 'switched off', 'CPU ms per operation': nothing.toFixed(3) },
        { gateway: 'everything on, one field of 20 objects refused', 'CPU ms per operation': refused.toFixed(3) },
        ...holds.map(({ kind, medianMs, longestMs, status }) => ({
          'hostile request': kind,
          'held ms, median': medianMs.toFixed(1),
          'held ms, longest': longestMs.toFixed(1),
          status,
        })),
      ],
      figures: {
        'on, CPU ms': everything,
        'off, CPU ms': nothing,
        'refused, CPU ms': refused,
        'longest hold by a kind of hostile request, ms': longest.medianMs,
        ...Object.fromEntries(holds.map(({ kind, medianMs }) => [`held by: ${kind}, ms`, medianMs])),
      },
      ratios: {
        'everything on to switched off': everything / nothing,
        'with a refused field to switched off': refused / nothing,
      },
      notes: [
        `of ${holds.length} kinds of hostile requests none held the event loop for longer than ${longest.medianMs.toFixed(0)} ms (median; ${longest.kind})`,
      ],
    };
  } finally {
    for (const gateway of [on, off]) gateway.process.kill('SIGTERM');
    await Promise.all([market.stop(), credit.stop()]);
    rmSync(folder, { recursive: true });
  }
}

/** CPU time of a process so far, in milliseconds (Linux: clock ticks of 10 ms). */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
