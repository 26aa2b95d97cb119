/**
 * What does joining cost? The same operations, over the same departments, by our gateway and by its peers, in one run,
 * rounds interleaved: CPU time of the gateway's process for an operation, as the kernel counts it. Responses must be
 * equal before anything is counted.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GATEWAY_HEAP } from '../../shared/launch/heap.ts';
import { measureLifecycle } from './gateways/lifecycle.ts';
import { load } from './gateways/load.ts';
import { cpuMs, rssMb } from './gateways/processes.ts';
import { HIVE_ROUTER, HIVE_RUST, OURS, STOCK, Shop } from './gateways/running.ts';
import type { Gateway } from './gateways/running.ts';
import { QUESTIONS } from './gateways/shop.ts';
import type { Question } from './gateways/shop.ts';
import { installPeers } from './peers.ts';
import { progress } from './progress.ts';
import type { Result } from './run.ts';
import { median, quantile } from './statistics.ts';

interface Sample {
  cpu: number;
  rate: number;
  p50: number;
  p99: number;
}

export async function run({
  rounds = 7,
  enterprises = 100_000,
}: {
  rounds?: number;
  enterprises?: number;
}): Promise<Result> {
  await installPeers();
  const folder = mkdtempSync(join(tmpdir(), 'bench-gateways-'));
  const shop = new Shop(folder);
  const result: Result = { table: [], figures: {}, ratios: {}, notes: [] };
  try {
    await shop.startAll(result);
    for (const [name, operation] of Object.entries(QUESTIONS)) {
      progress(`${name}: ${rounds} rounds`);
      const able = await shop.ableGateways(name, operation, result);
      report(name, await sample(able, operation, rounds), result);
    }
    await shop.stop();
    if (enterprises > 0) await measureLifecycle({ enterprises, rounds, folder, heap: GATEWAY_HEAP, result });
    return result;
  } finally {
    await shop.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A gateway's samples of one operation, and the calls to departments that it makes for it. */
interface Measured {
  gateway: Gateway;
  calls: number;
  samples: Sample[];
}

/** Loads the gateways in turns, so that each round measures all of them. */
async function sample(able: ReadonlyMap<Gateway, number>, operation: Question, rounds: number): Promise<Measured[]> {
  const measured = [...able].map(([gateway, calls]): Measured => ({ gateway, calls, samples: [] }));
  for (const { gateway } of measured) await load(gateway.url, operation, { ms: 1_500 });
  for (let round = 0; round < rounds; round += 1) {
    for (const { gateway, samples } of measured) {
      const before = cpuMs(gateway.pid);
      const { operations, times } = await load(gateway.url, operation, { ms: 1_000 });
      const cpu = (cpuMs(gateway.pid) - before) / operations;
      samples.push({ cpu, rate: operations, p50: median(times), p99: quantile(times, 0.99) });
    }
  }
  return measured;
}

/** Adds a row for each gateway, and the ratios of one operation. */
function report(name: string, measured: readonly Measured[], result: Result): void {
  const cpuOf = (gatewayName: string): number =>
    median(measured.find(({ gateway }) => gateway.name === gatewayName)?.samples.map(({ cpu }) => cpu) ?? []);
  const before = result.table.length;
  for (const { gateway, calls, samples } of measured) {
    const figure = (which: keyof Sample): number => median(samples.map(one => one[which]));
    result.table.push({
      question: name,
      gateway: gateway.name,
      'CPU ms an operation': figure('cpu').toFixed(3),
      'stock / it': (cpuOf(STOCK) / figure('cpu')).toFixed(1),
      'operations a second': Math.round(figure('rate')),
      'p50 ms': figure('p50').toFixed(1),
      'p99 ms': figure('p99').toFixed(1),
      calls,
      MB: Math.round(rssMb(gateway.pid)),
    });
    result.figures[`${name}: ${gateway.name}, CPU ms`] = figure('cpu');
  }
  // What comes later takes minutes, and may fail.
  console.table(result.table.slice(before));
  result.ratios[`${name}: stock to ours`] = cpuOf(STOCK) / cpuOf(OURS);
  for (const peer of [HIVE_RUST, HIVE_ROUTER]) {
    const cpu = cpuOf(peer);
    if (!Number.isNaN(cpu)) result.ratios[`${name}: ${peer} to ours`] = cpu / cpuOf(OURS);
  }
}
