/**
 * Our answers against the stock gateway's: random operations on graphs with every way of joining, with and without
 * faults.
 */
import { afterAll, describe, expect, test } from '@jest/globals';
import { getOperationAST } from 'graphql';
import { openPair } from '../testing/differential/compare.ts';
import type { Pair } from '../testing/differential/compare.ts';
import { NO_FAULTS } from '../testing/differential/departments.ts';
import type { Faults } from '../testing/differential/departments.ts';
import { GRAPHS } from '../testing/differential/graphs.ts';
import { randomOperation } from '../testing/differential/operations.ts';
import type { RandomOperation } from '../testing/differential/operations.ts';
import { Conditions } from './conditions.ts';
import { prepareOperation } from './prepare.ts';
import { reservedNames } from './reserved.ts';

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

const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closers) await close();
});

/**
 * Executes one operation on both gateways. The data is the same, whatever goes wrong; without faults there is no error.
 * Of errors the stock gateway says less: its paths lead to fetches, ours to the nulls.
 */
async function compare(pair: Pair, seed: number, faults: Faults): Promise<void> {
  const { source, variables } = await preparedOperation(pair, seed);
  pair.departments.faults = faults;
  const theirs = await pair.stock(source, variables);
  const ours = await pair.ours(source, variables);
  try {
    // The stock gateway answers objects of which nobody knows the type, with every field null.
    if (!ours.errors.some(isUntyped)) expect(JSON.parse(ours.body)).toEqual(JSON.parse(theirs.body));
    expect(ours.astray.filter(error => !isBeside(error))).toEqual([]);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(
      `seed ${seed}, faults ${JSON.stringify(faults)}\n${source}\n${JSON.stringify(variables)}\n${message}`,
    );
  }
}

/**
 * A random operation as it is planned, so that both gateways send the same requests, and the same ones fail: what is
 * compared here is how a plan is run. worlds.test.ts has operations as clients write them.
 */
async function preparedOperation(
  { schema, supergraph }: Pair,
  seed: number,
): Promise<Pick<RandomOperation, 'source' | 'variables'>> {
  const { source, document, variables } = randomOperation(schema, seed);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('a document without an operation');
  const values = new Conditions(document, operation).valuesIn(variables) ?? new Map<string, boolean>();
  const reserved = await reservedNames(supergraph);
  const prepared = prepareOperation({ document, operation, source, values, schema, reserved });
  return { source: prepared.source ?? '{ __typename }', variables };
}

/** An error that a department reports beside data that is whole. */
const isBeside = (error: string): boolean => error.includes('"besides"');

const isUntyped = (error: string): boolean => error.includes('without a type');

describe.each([
  ['by generated code, with requests combined', { generated: true, often: 1, combined: true }],
  ['by closures, each request alone', { generated: false, combined: false }],
])('%s', (_how, compile) => {
  test.each(GRAPHS.map(graph => [graph.name, graph] as const))(
    'random operations on %s are answered as by the stock gateway',
    async (_name, graph) => {
      const pair = await openPair(graph, compile);
      closers.push(pair.close);
      for (let seed = START; seed < START + OPERATIONS; seed += 1) {
        for (const faults of faultsOf(seed)) {
          // A combined request fails as one; the stock gateway's requests would fail one by one. combine.test.ts has
          // those cases.
          if (compile.combined && faults.requests > 0) continue;
          await compare(pair, seed, faults);
        }
      }
    },
    180_000,
  );
});
