/**
 * The lifecycle query over the real departments and PostgreSQL: all processes that take part, with our gateway, with it
 * where nothing is kept of entities, and with the stock one. Nine in ten questions are about enterprises that were
 * asked about before.
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
import { progress } from '../progress.ts';
import { ask } from './load.ts';
import type { Question } from './shop.ts';
import { cpuMs, family, start } from './processes.ts';

const LIFECYCLE = readFileSync(join(ROOT, 'gateway/operations/EnterpriseLifecycle.graphql'), 'utf8');
const CONNECTIONS = 16;
/** Questions of a round. */
const QUESTIONS = 300;
/** Enterprises that are asked about again and again, and how often one of them is. */
const KNOWN = 200;
const KNOWN_SHARE = 0.9;

/** The rows of the table. */
const KEPT = 'ours';
const UNKEPT = 'ours, nothing kept';
const STOCK = '@apollo/gateway';

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
  const startOurs = (more: Record<string, string> = {}) =>
    start<string>(join(ROOT, 'gateway/index.ts'), ['--supergraph', file, '--port', '0'], {
      nodeOptions: heap,
      env: { ...environment, ...more },
    });
  const ours = await startOurs();
  const unkept = await startOurs({ ENTITY_CACHE_BYTES: '0' });
  const stock = await start<string>(join(import.meta.dirname, 'stock.ts'), [file, JSON.stringify(principals)]);
  const gateways = [
    { name: KEPT, url: new URL('/graphql', ours.ready).href, pid: ours.pid },
    { name: UNKEPT, url: new URL('/graphql', unkept.ready).href, pid: unkept.pid },
    { name: STOCK, url: stock.ready, pid: stock.pid },
  ];
  try {
    const questionOf = (life: number): Question => ({
      query: LIFECYCLE,
      variables: { creditCode: lifeOf(life, platform.today).creditCode },
    });
    const questions = (seed: number): Question[] => {
      const random = createRandom(seed);
      return Array.from({ length: QUESTIONS }, () =>
        questionOf(random.between(0, random.chance(KNOWN_SHARE) ? KNOWN - 1 : enterprises - 1)),
      );
    };
    // Twice: what is asked for the first time of a department is what makes the gateway follow it.
    for (let life = 0; life < 2 * KNOWN; life += 1) {
      const answers = await Promise.all(
        gateways.map(async ({ url }) => JSON.stringify(JSON.parse(await ask(url, questionOf(life % KNOWN), null)))),
      );
      const [one = '', other = ''] = new Set(answers);
      if (other) throw new Error(`two gateways, two answers: ${one.slice(0, 500)} … ${other.slice(0, 500)}`);
    }
    const lookedBefore = await lookedUp(ours.ready);
    // Our own gateway inside the platform has nothing to do.
    const all = (pid: number): number[] => [...family(platform.process.pid!), pid];
    const costs = gateways.map(() => ({ whole: [] as number[], own: [] as number[], times: [] as number[] }));
    for (let round = -1; round < rounds; round += 1) {
      progress(`lifecycle: round ${round + 1} of ${rounds}`);
      for (const [index, { url, pid }] of gateways.entries()) {
        const left = questions(round + 100);
        const pids = all(pid);
        const before = cpuOf(pids);
        const own = cpuMs(pid);
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
        costs[index]!.whole.push(spentSince(before) / QUESTIONS);
        costs[index]!.own.push((cpuMs(pid) - own) / QUESTIONS);
      }
    }
    const of = (all: number[], share: number): number => all.sort((a, b) => a - b)[Math.floor(all.length * share)]!;
    const [mine, uncached, theirs] = costs.map(({ whole, own, times }) => ({
      whole: of(whole, 0.5),
      own: of(own, 0.5),
      p50: of(times, 0.5),
      p99: of(times, 0.99),
    })) as [Cost, Cost, Cost];
    for (const [index, cost] of [mine, uncached, theirs].entries()) {
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
    for (const [name, cost] of [
      [KEPT, mine],
      [UNKEPT, uncached],
    ] as const) {
      result.ratios[`lifecycle: stock to ${name}, gateway`] = theirs.own / cost.own;
      result.ratios[`lifecycle: stock to ${name}, all processes`] = theirs.whole / cost.whole;
    }
    const looked = await lookedUp(ours.ready);
    const hits = looked.hit - lookedBefore.hit;
    result.figures['lifecycle: hit rate'] = hits / (hits + looked.miss - lookedBefore.miss);
    result.notes?.push(
      `lifecycle: ${(100 * (result.figures['lifecycle: hit rate'] ?? NaN)).toFixed(0)} % of the entities were kept`,
    );
  } finally {
    await Promise.all([ours.stop(), unkept.stop(), stock.stop()]);
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

/** CPU time of processes so far, in ms, by id. */
function cpuOf(pids: readonly number[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const pid of pids) {
    try {
      times.set(pid, cpuMs(pid));
    } catch {
      // It has ended: PostgreSQL's come and go.
    }
  }
  return times;
}

/** What the processes have taken that are still there. */
function spentSince(before: ReadonlyMap<number, number>): number {
  const now = cpuOf([...before.keys()]);
  return [...now].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0);
}

/** How many entities a gateway had kept, and how many it had to ask for, so far. */
async function lookedUp(url: string): Promise<Record<'hit' | 'miss', number>> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  const counted = { hit: 0, miss: 0 };
  for (const [, outcome, count] of text.matchAll(/^gateway_entities_total\{.*outcome="(hit|miss)".*\} (\d+)/gm))
    counted[outcome as 'hit' | 'miss'] += Number(count);
  return counted;
}
