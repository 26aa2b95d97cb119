/**
 * What a gateway does beside its usual load: operations that it sees for the first time, departments that are slow, a
 * burst of callers, and nothing at all. Ours with each planner, the stock gateway and Hive's, in one run.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import WebSocket from 'ws';
import { ROOT } from '../../shared/process/config.ts';
import { ask, load } from './gateways/load.ts';
import { cpuMs, rssMb } from './gateways/processes.ts';
import { OURS, STOCK, Shop } from './gateways/running.ts';
import type { Gateway } from './gateways/running.ts';
import { QUESTIONS } from './gateways/shop.ts';
import { installPeers } from './peers.ts';
import { progress } from './progress.ts';
import type { Result } from './run.ts';
import { median, quantile } from './statistics.ts';
import { startWatchedGateway } from './watched-gateway.ts';
import type { WatchedGateway } from './watched-gateway.ts';

/** Operations that are asked for the first time, in each round. */
const COLD = 20;
/** How much longer each response of a department takes, in ms. */
const SLOW_MS = 10;
/** Callers before a burst, in it, and how long each lasts. */
const CALLERS = { before: 50, burst: 500, ms: 1_500 };
const IDLE_MS = 10_000;
/** Connections that are open and say nothing. */
const CONNECTIONS = 500;

/** Figures of one gateway, by name: the median of the rounds is reported. */
type Figures = Map<string, number[]>;

export async function run({ rounds = 5 }: { rounds?: number } = {}): Promise<Result> {
  await installPeers();
  const folder = mkdtempSync(join(tmpdir(), 'bench-situations-'));
  const result: Result = { table: [], figures: {}, ratios: {}, notes: [] };
  const shop = new Shop(folder);
  try {
    const gateways = await shop.startSome(result);
    const figures = new Map<Gateway, Figures>(gateways.map(gateway => [gateway, new Map()]));
    const note = (gateway: Gateway, name: string, value: number): void => {
      const of = figures.get(gateway);
      of?.set(name, [...(of.get(name) ?? []), value]);
    };
    for (const { url } of gateways) await load(url, QUESTIONS.medium, { ms: 1_500 });
    for (let round = 1; round <= rounds; round += 1) {
      progress(`round ${round} of ${rounds}`);
      for (const gateway of gateways) note(gateway, 'cold, ms', await coldMs(gateway, round));
      for (const gateway of gateways) await burst(gateway, note);
      await shop.slowDown(SLOW_MS);
      for (const gateway of gateways) await slow(gateway, note);
      await shop.slowDown(0);
    }
    progress('idle');
    await idle(gateways, note);
    report(figures, result);
    await alone(rounds, result);
    return result;
  } finally {
    await shop.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Note = (gateway: Gateway, name: string, value: number) => void;

/** The time of an operation that nobody asked before, without what the same operation takes once it is known. */
async function coldMs({ url }: Gateway, round: number): Promise<number> {
  const took: number[] = [];
  for (let number = 0; number < COLD; number += 1) {
    const query = QUESTIONS.nested.query.replace('{', `{ cold${round}_${number}: __typename`);
    const first = await timed(() => ask(url, { query }));
    const again = await timed(() => ask(url, { query }));
    took.push(first - again);
  }
  return median(took);
}

async function burst(gateway: Gateway, note: Note): Promise<void> {
  const { url } = gateway;
  await load(url, QUESTIONS.medium, { ms: CALLERS.ms, connections: CALLERS.before });
  const { operations, times } = await load(url, QUESTIONS.medium, { ms: CALLERS.ms, connections: CALLERS.burst });
  note(gateway, 'burst, operations a second', (operations * 1_000) / CALLERS.ms);
  note(gateway, 'burst, p99 ms', quantile(times, 0.99));
}

async function slow(gateway: Gateway, note: Note): Promise<void> {
  const before = cpuMs(gateway.pid);
  const { operations, times } = await load(gateway.url, QUESTIONS.nested, { ms: CALLERS.ms });
  note(gateway, 'slow departments, CPU ms', (cpuMs(gateway.pid) - before) / operations);
  note(gateway, 'slow departments, p50 ms', median(times));
}

/** All at once: idle gateways do not disturb each other. */
async function idle(gateways: readonly Gateway[], note: Note): Promise<void> {
  const before = gateways.map(({ pid }) => cpuMs(pid));
  await wait(IDLE_MS);
  for (const [index, gateway] of gateways.entries()) {
    const used = cpuMs(gateway.pid) - (before[index] ?? 0);
    note(gateway, 'idle, % of a core', (used * 100) / IDLE_MS);
    note(gateway, 'idle, MB', rssMb(gateway.pid));
  }
}

/** On the platform's own contracts, without departments. */
async function alone(rounds: number, result: Result): Promise<void> {
  const gateway = await startWatchedGateway({ SUBGRAPH_POLL_MS: '3600000' });
  try {
    progress('connections that say nothing');
    const kb = await connectionKb(gateway);
    result.figures['a silent connection, kB'] = kb;
    result.notes?.push(`a silent connection takes ${kb.toFixed(1)} kB of the heap`);
    progress('the lifecycle query for the first time');
    await coldLifecycle(gateway, rounds, result);
  } finally {
    gateway.stop();
  }
}

/**
 * What one WebSocket takes that was opened and says nothing: once some were opened, so that what all share is there.
 */
async function connectionKb(gateway: WatchedGateway): Promise<number> {
  const url = gateway.url.replace('http', 'ws');
  const open = (): Promise<WebSocket[]> => Promise.all(Array.from({ length: CONNECTIONS }, () => connected(url)));
  const first = await open();
  const before = await gateway.bytes();
  const further = await open();
  const after = await gateway.bytes();
  for (const socket of [...first, ...further]) socket.terminate();
  return (after - before) / 1_024 / CONNECTIONS;
}

function connected(url: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, 'graphql-transport-ws');
    socket.once('open', () => socket.send('{"type":"connection_init"}'));
    socket.once('message', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Planned and compiled, and how long the event loop is held. */
async function coldLifecycle(gateway: WatchedGateway, rounds: number, result: Result): Promise<void> {
  const lifecycle = readFileSync(join(ROOT, 'gateway/operations/EnterpriseLifecycle.graphql'), 'utf8');
  const variables = { creditCode: '91420703YY00016P7F' };
  const took: number[] = [];
  const held: number[] = [];
  for (let round = 0; round < rounds * 4; round += 1) {
    const query = lifecycle.replace('creditCode\n', `creditCode cold${round}: name\n`);
    const send = () => gateway.ask(JSON.stringify({ query, variables }));
    await gateway.held();
    const first = await timed(send);
    held.push(await gateway.held());
    took.push(first - (await timed(send)));
  }
  result.figures['lifecycle for the first time, ms'] = median(took);
  result.figures['lifecycle for the first time, event loop held, ms'] = median(held);
  result.notes?.push(
    `the lifecycle query for the first time: ${median(took).toFixed(1)} ms more than again, the event loop held for ${median(held).toFixed(1)} ms`,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** A row for each gateway; of each figure also how the stock gateway's compares. */
function report(all: ReadonlyMap<Gateway, Figures>, result: Result): void {
  const stock = [...all].find(([{ name }]) => name === STOCK)?.[1];
  for (const [{ name }, figures] of all) {
    const row: Record<string, string | number> = { gateway: name };
    for (const [figure, values] of figures) {
      row[figure] = median(values).toFixed(2);
      result.figures[`${name}: ${figure}`] = median(values);
      const theirs = median(stock?.get(figure) ?? []);
      if (name === OURS && !Number.isNaN(theirs)) result.ratios[`${figure}: stock to ours`] = theirs / median(values);
    }
    result.table.push(row);
  }
}
