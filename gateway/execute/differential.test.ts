/**
 * Our answers against the stock gateway's: random operations on graphs with every way of joining, with and without
 * faults.
 */
import { afterAll, describe, expect, test } from '@jest/globals';
import { openPair } from '../testing/differential/compare.ts';
import type { ExecutionOutcome, Pair } from '../testing/differential/compare.ts';
import { NO_FAULTS } from '../testing/differential/departments.ts';
import type { Faults } from '../testing/differential/departments.ts';
import { GRAPHS } from '../testing/differential/graphs.ts';
import { randomOperation } from '../testing/differential/operations.ts';

/**
 * Operations of each graph; each is executed with and without faults. `DIFFERENTIAL=<first seed>,<count>` tests others.
 */
const [START, OPERATIONS] = (process.env.DIFFERENTIAL ?? '0,80').split(',').map(Number) as [number, number];
const faultsOf = (seed: number): Faults[] => [
  NO_FAULTS,
  { seed, errors: 0.05, missing: 0, wrong: 0, requests: 0 },
  { seed, errors: 0, missing: 0.15, wrong: 0, requests: 0 },
  { seed, errors: 0, missing: 0, wrong: 0.05, requests: 0 },
  { seed, errors: 0, missing: 0, wrong: 0, requests: 0.2 },
  { seed, errors: 0.1, missing: 0.1, wrong: 0.02, requests: 0.05 },
];

const withoutPaths = ({ errors }: ExecutionOutcome): string =>
  errors
    .map(error => JSON.stringify({ ...(JSON.parse(error) as object), path: undefined }))
    .sort()
    .join();

const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closers) await close();
});

/**
 * Where two fetches run at once, one may remove what the other's paths lead through. Then the paths depend on which is
 * first.
 */
function isRace(ours: ExecutionOutcome, theirs: ExecutionOutcome): boolean {
  return (
    ours.body === theirs.body &&
    ours.errors.length === theirs.errors.length &&
    ours.errors.join() !== theirs.errors.join() &&
    withoutPaths(ours) === withoutPaths(theirs)
  );
}

/** Executes one operation on both gateways; true where their answers differ by a race only. */
async function compare(pair: Pair, seed: number, faults: Faults): Promise<boolean> {
  const { source, variables } = randomOperation(pair.schema, seed);
  pair.departments.faults = faults;
  const theirs = await pair.stock(source, variables);
  const ours = await pair.ours(source, variables);
  if (isRace(ours, theirs)) return true;
  try {
    expect(ours).toEqual(theirs);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(
      `seed ${seed}, faults ${JSON.stringify(faults)}\n${source}\n${JSON.stringify(variables)}\n${message}`,
    );
  }
  return false;
}

describe.each([
  ['by generated code, with requests combined', { generated: true, often: 1, combined: true }],
  ['by closures, each request alone', { generated: false, combined: false }],
])('%s', (_how, compile) => {
  test.each(GRAPHS.map(graph => [graph.name, graph] as const))(
    'random operations on %s are answered as by the stock gateway',
    async (_name, graph) => {
      const pair = await openPair(graph, compile);
      closers.push(pair.close);
      let races = 0;
      for (let seed = START; seed < START + OPERATIONS; seed += 1) {
        for (const faults of faultsOf(seed)) {
          // A combined request fails as one; the stock gateway's requests would fail one by one. combine.test.ts has
          // those cases.
          if (compile.combined && faults.requests > 0) continue;
          if (await compare(pair, seed, faults)) races += 1;
        }
      }
      expect(races).toBeLessThanOrEqual(OPERATIONS / 20);
    },
    180_000,
  );
});
