/**
 * What does joining cost? The same questions, over the same departments, to our gateway and to its peers, in one run,
 * rounds interleaved: CPU time of the gateway's process for an operation, as the kernel counts it. Answers must be
 * equal before anything is counted.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeContracts } from '../../gateway/supergraph/compose.ts';
import { GATEWAY_HEAP } from '../../shared/launch/heap.ts';
import type { Script } from './gateways/bare.ts';
import { measureLifecycle } from './gateways/lifecycle.ts';
import { ask, load } from './gateways/load.ts';
import { cpuMs, rssMb, start } from './gateways/processes.ts';
import type { Started } from './gateways/processes.ts';
import { DEPARTMENTS, QUESTIONS, contract } from './gateways/shop.ts';
import { installPeers } from './peers.ts';
import type { Result } from './run.ts';

/**
 * All that it does by default; one caller that asks more than 60,000 times a minute would be refused, so its rate is
 * counted against a higher limit.
 */
const ENVIRONMENT = { LOG_LEVEL: 'warn', RATE_PER_MINUTE: '100000000' };
const OURS = 'ours';
const STOCK = '@apollo/gateway';
const HIVE_RUST = 'Hive Gateway, Rust planner';

const at = (file: string): string => join(import.meta.dirname, file);
const median = (all: number[]): number => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!;

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
  const running: Started<unknown>[] = [];
  const started = async <Ready>(starting: Promise<Started<Ready>>): Promise<Started<Ready>> => {
    const one = await starting;
    running.push(one);
    return one;
  };
  const result: Result = { table: [], figures: {}, ratios: {}, notes: [] };
  try {
    const departments = await started(start<Record<string, string>>(at('gateways/subgraphs.ts')));
    const { supergraph, problems } = composeContracts(
      DEPARTMENTS.map(name => ({ name, url: departments.ready[name]!, sdl: contract(name) })),
    );
    if (!supergraph) throw new Error(`the shop does not compose: ${JSON.stringify(problems)}`);
    const file = join(folder, 'supergraph.graphql');
    writeFileSync(file, supergraph.sdl);
    const calls = async (): Promise<[string, string][]> =>
      (await fetch(new URL('/calls', departments.ready.accounts))).json() as Promise<[string, string][]>;
    const ours = (nodeOptions: string[]) =>
      started(
        start<string>(at('../../gateway/index.ts'), ['--supergraph', file, '--port', '0'], {
          nodeOptions,
          env: ENVIRONMENT,
        }),
      );

    const gateways: Record<string, Started<string>> = {
      [OURS]: await ours(GATEWAY_HEAP),
      'ours, heap as it comes': await ours([]),
      [STOCK]: await started(start<string>(at('gateways/stock.ts'), [file])),
      'Hive Gateway, JS planner': await started(start<string>(at('gateways/hive.ts'), [file])),
      [HIVE_RUST]: await started(start<string>(at('gateways/hive.ts'), [file, 'rust'])),
      mercurius: await started(start<string>(at('gateways/mercurius.ts'), [file, JSON.stringify(departments.ready)])),
      'monolith, graphql-js': await started(start<string>(at('gateways/monolith.ts'))),
    };
    for (const [name, gateway] of Object.entries(gateways))
      if (name.startsWith(OURS)) gateway.ready = new URL('/graphql', gateway.ready).href;

    // What our gateway calls is what the bare limit calls.
    const scripts: Script = {};
    const expected: Record<string, string> = {};
    for (const [name, question] of Object.entries(QUESTIONS)) {
      await ask(gateways[OURS]!.ready, question);
      await calls();
      const answer = await ask(gateways[OURS]!.ready, question);
      scripts[question.query] = { calls: await calls(), answer };
      expected[name] = JSON.stringify(JSON.parse(await ask(gateways[STOCK]!.ready, question)));
    }
    const script = join(folder, 'script.json');
    writeFileSync(script, JSON.stringify(scripts));
    gateways['bare: the calls, a ready answer'] = await started(start<string>(at('gateways/bare.ts'), [script]));

    for (const [name, question] of Object.entries(QUESTIONS)) {
      const able: [string, Started<string>][] = [];
      const called: Record<string, number> = {};
      for (const [which, gateway] of Object.entries(gateways)) {
        try {
          await ask(gateway.ready, question);
          await calls();
          const equal = JSON.stringify(JSON.parse(await ask(gateway.ready, question))) === expected[name];
          called[which] = (await calls()).length;
          if (equal) able.push([which, gateway]);
          else result.notes!.push(`${name}: ${which} answers otherwise than the others, and is not counted`);
        } catch (error) {
          result.notes!.push(
            `${name}: ${which} does not answer (${(error as Error).message.slice(0, 120)}), and is not counted`,
          );
        }
      }
      const samples = new Map<string, Sample[]>(able.map(([which]) => [which, []]));
      for (const [, gateway] of able) await load(gateway.ready, question, { ms: 1_500 });
      for (let round = 0; round < rounds; round += 1) {
        for (const [which, gateway] of able) {
          const before = cpuMs(gateway.pid);
          const { operations, times } = await load(gateway.ready, question, { ms: 1_000 });
          times.sort((a, b) => a - b);
          samples.get(which)!.push({
            cpu: (cpuMs(gateway.pid) - before) / operations,
            rate: operations,
            p50: median(times),
            p99: times[Math.floor(times.length * 0.99)]!,
          });
        }
      }
      const cpu = (which: string): number => median(samples.get(which)!.map(sample => sample.cpu));
      for (const [which, gateway] of able) {
        const of = (figure: keyof Sample): number => median(samples.get(which)!.map(sample => sample[figure]));
        result.table.push({
          question: name,
          gateway: which,
          'CPU ms an operation': cpu(which).toFixed(3),
          'stock / it': (cpu(STOCK) / cpu(which)).toFixed(1),
          'operations a second': Math.round(of('rate')),
          'p50 ms': of('p50').toFixed(1),
          'p99 ms': of('p99').toFixed(1),
          calls: called[which]!,
          MB: Math.round(rssMb(gateway.pid)),
        });
        result.figures[`${name}: ${which}, CPU ms`] = cpu(which);
      }
      result.ratios[`${name}: stock to ours`] = cpu(STOCK) / cpu(OURS);
      if (samples.has(HIVE_RUST))
        result.ratios[`${name}: Hive with its Rust planner to ours`] = cpu(HIVE_RUST) / cpu(OURS);
    }
    await Promise.all(running.splice(0).map(one => one.stop()));
    if (enterprises > 0) await measureLifecycle({ enterprises, rounds, folder, heap: GATEWAY_HEAP, result });
    return result;
  } finally {
    await Promise.all(running.map(one => one.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}
