/**
 * Does the gateway's memory stay flat? A million operations through the executor, of ten thousand distinct documents:
 * nine of ten are of the five hundred most frequent ones, the tenth is any. The heap after a collection, after each
 * tenth of them.
 */
import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { getOperationAST, parse } from 'graphql';
import { openDepartments } from '../../gateway/testing/differential/departments.ts';
import { GRAPHS } from '../../gateway/testing/differential/graphs.ts';
import { servedSupergraph } from '../../gateway/supergraph/read.ts';
import { createExecutor } from '../../gateway/execute/index.ts';
import { createLog } from '../../shared/process/log.ts';
import { createRandom } from '../../shared/sample/random.ts';
import type { Result } from './run.ts';

const [OPERATIONS, DOCUMENTS, USUAL] = [1_000_000, 10_000, 500];

export async function run({ rounds = 10 }: { rounds?: number }): Promise<Result> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const graph = GRAPHS[0]!;
  const departments = openDepartments(graph);
  const log = createLog('bench', 'silent');
  const executor = createExecutor({
    source: {
      subscribe: listener => listener(servedSupergraph({ sdl: graph.sdl, rules: new Map() })),
      departments: () => [],
      problems: () => [],
      stop: async () => {},
    },
    dataSource: (name, _url, fitsOf) => departments.source(name, fitsOf),
    log,
  });
  // Of Apollo Server's options the executor reads none.
  const { executor: execute } = await executor.load({ apollo: {} } as never);
  const random = createRandom(1);
  const result: Result = { table: [], figures: {}, ratios: {} };
  for (let round = 1; round <= rounds; round += 1) {
    const began = performance.now();
    for (let n = 0; n < OPERATIONS / rounds; n += 20) {
      await Promise.all(
        Array.from({ length: 20 }, () => {
          const which = random.chance(0.9) ? random.between(0, USUAL - 1) : random.between(0, DOCUMENTS - 1);
          const source = `query Number${which} { now }`;
          const document = parse(source);
          // The fields of Apollo's request context that the executor reads.
          return execute!({
            request: { query: source },
            source,
            document,
            operation: getOperationAST(document),
            queryHash: createHash('sha256').update(source).digest('hex'),
            metrics: {},
            context: {},
            logger: log,
          } as never);
        }),
      );
    }
    collect();
    const { heapUsed, rss } = process.memoryUsage();
    result.table.push({
      operations: ((OPERATIONS / rounds) * round).toLocaleString('en'),
      'heap MB': (heapUsed / 1e6).toFixed(1),
      'resident MB': (rss / 1e6).toFixed(0),
      seconds: ((performance.now() - began) / 1_000).toFixed(0),
    });
    result.figures[`heap MB after ${(OPERATIONS / rounds) * round}`] = heapUsed / 1e6;
  }
  const heaps = result.table.map(row => Number(row['heap MB']));
  result.ratios['heap at the end to heap after the first tenth'] = heaps.at(-1)! / heaps[0]!;
  await executor.stop();
  return result;
}
