/**
 * The lifecycle query over the real departments and PostgreSQL: all processes that take part, with our gateway and with
 * the stock one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeContracts } from '../../../gateway/supergraph/compose.ts';
import { PUBLIC, createSigner } from '../../../shared/identity/principal.ts';
import { ROOT, readConfig } from '../../../shared/process/config.ts';
import { keptKeys } from '../../../shared/launch/kept.ts';
import { createRandom } from '../../../shared/sample/random.ts';
import { lifeOf } from '../../../shared/sample/life.ts';
import type { Result } from '../run.ts';
import { startPlatform } from '../platform.ts';
import { ask } from './load.ts';
import { cpuMs, family, start } from './processes.ts';

const LIFECYCLE = readFileSync(join(ROOT, 'gateway/operations/EnterpriseLifecycle.graphql'), 'utf8');
const CONNECTIONS = 16;

export interface LifecycleOptions {
  enterprises: number;
  rounds: number;
  /** For files of this run. */
  folder: string;
  /** The heap setting of our gateway. */
  heap: string[];
  /** Gets the rows and ratios. */
  result: Result;
}

export async function measureLifecycle({ enterprises, rounds, folder, heap, result }: LifecycleOptions): Promise<void> {
  const platform = await startPlatform(enterprises);
  const departments = Object.entries(platform.departments).map(([name, { url }]) => ({
    name,
    url: new URL('/graphql', url).href,
    sdl: readFileSync(join(ROOT, 'subgraphs', name, 'schema.graphql'), 'utf8'),
  }));
  const { supergraph, problems } = composeContracts(departments);
  if (!supergraph) throw new Error(`the departments do not compose: ${JSON.stringify(problems)}`);
  const file = join(folder, 'lifecycle.graphql');
  writeFileSync(file, supergraph.sdl);
  const keys = keptKeys(readConfig({ DATA_DIR: platform.dataDir }));
  const sign = await createSigner(keys.privateKey);
  // The public's own token for each department, for as long as the benchmark runs; a principal lives a minute only.
  const principals = Object.fromEntries(
    await Promise.all(
      departments.map(
        async ({ name }) => [name, { authorization: `Bearer ${await sign(PUBLIC, name, 3_600)}` }] as const,
      ),
    ),
  );
  const environment = {
    PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey),
    PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
    LOG_LEVEL: 'warn',
  };
  const ours = await start<string>(join(ROOT, 'gateway/index.ts'), ['--supergraph', file, '--port', '0'], {
    nodeOptions: heap,
    env: environment,
  });
  const stock = await start<string>(join(import.meta.dirname, 'stock.ts'), [file, JSON.stringify(principals)]);
  const gateways = [
    { name: 'ours', url: new URL('/graphql', ours.ready).href, pid: ours.pid },
    { name: '@apollo/gateway', url: stock.ready, pid: stock.pid },
  ];
  try {
    const questions = (seed: number, count: number) => {
      const random = createRandom(seed);
      return Array.from({ length: count }, () => ({
        query: LIFECYCLE,
        variables: { creditCode: lifeOf(random.between(0, enterprises - 1), platform.today).creditCode },
      }));
    };
    for (const question of questions(1, 20)) {
      const [one, other] = await Promise.all(
        gateways.map(async ({ url }) => JSON.stringify(JSON.parse(await ask(url, question, null)))),
      );
      if (one !== other) throw new Error(`two gateways, two answers: ${one!.slice(0, 500)} … ${other!.slice(0, 500)}`);
    }
    // Our own gateway inside the platform has nothing to do.
    const all = (pid: number): number[] => [...family(platform.process.pid!), pid];
    const total = (pids: number[]): number => pids.reduce((sum, pid) => sum + cpuMs(pid), 0);
    const costs = gateways.map(() => ({ whole: [] as number[], own: [] as number[], times: [] as number[] }));
    for (let round = -1; round < rounds; round += 1) {
      for (const [index, { url, pid }] of gateways.entries()) {
        const left = questions(round + 100, 300);
        const pids = all(pid);
        const [whole, own] = [total(pids), cpuMs(pid)];
        await Promise.all(
          Array.from({ length: CONNECTIONS }, async () => {
            for (let question = left.pop(); question; question = left.pop()) {
              const began = performance.now();
              await ask(url, question, null);
              if (round >= 0) costs[index]!.times.push(performance.now() - began);
            }
          }),
        );
        if (round < 0) continue;
        costs[index]!.whole.push((total(pids) - whole) / 300);
        costs[index]!.own.push((cpuMs(pid) - own) / 300);
      }
    }
    const of = (all: number[], share: number): number => all.sort((a, b) => a - b)[Math.floor(all.length * share)]!;
    const [mine, theirs] = costs.map(({ whole, own, times }) => ({
      whole: of(whole, 0.5),
      own: of(own, 0.5),
      p50: of(times, 0.5),
      p99: of(times, 0.99),
    })) as [Cost, Cost];
    for (const [index, cost] of [mine, theirs].entries()) {
      const { name } = gateways[index]!;
      result.table.push({
        question: `lifecycle, ${enterprises.toLocaleString('en')} enterprises`,
        gateway: name,
        'CPU ms an operation': cost.own.toFixed(3),
        'all processes': cost.whole.toFixed(2),
        'stock / it': (theirs.own / cost.own).toFixed(1),
        'p50 ms': cost.p50.toFixed(1),
        'p99 ms': cost.p99.toFixed(1),
      });
      result.figures[`lifecycle: ${name}, CPU ms of all processes`] = cost.whole;
      result.figures[`lifecycle: ${name}, CPU ms`] = cost.own;
    }
    result.ratios['lifecycle: stock to ours, gateway'] = theirs.own / mine.own;
    result.ratios['lifecycle: stock to ours, all processes'] = theirs.whole / mine.whole;
  } finally {
    await Promise.all([ours.stop(), stock.stop()]);
    platform.process.kill('SIGTERM');
    await new Promise(resolve => platform.process.once('exit', resolve));
  }
}

interface Cost {
  whole: number;
  own: number;
  p50: number;
  p99: number;
}
