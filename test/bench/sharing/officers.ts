/** What receipts cost where officers read whole lives: the lifecycle query over the real departments. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptKeys } from '../../../shared/launch/kept.ts';
import { ROOT, readConfig } from '../../../shared/process/config.ts';
import { lifeOf } from '../../../shared/sample/life.ts';
import { ask } from '../gateways/load.ts';
import type { Platform } from '../platform.ts';
import { compare, officersOf, startPair } from './reads.ts';
import type { Contract, Cost } from './reads.ts';

const LIFECYCLE = readFileSync(join(ROOT, 'gateway/operations/EnterpriseLifecycle.graphql'), 'utf8');
/** Lives that are read in turn. */
const LIVES = 200;
const KEEPER = 'exchange';

/** CPU time of the gateway for an officer's lifecycle query, where receipts are kept and where not. */
export async function measureOfficers(
  { dataDir, departments, today }: Platform,
  { rounds, operations }: { rounds: number; operations: number },
): Promise<Cost> {
  const contracts = Object.entries(departments).map(([name, { url }]) => ({
    name,
    url: new URL('/graphql', url).href,
    sdl: readFileSync(join(ROOT, 'subgraphs', name, 'schema.graphql'), 'utf8'),
  }));
  const keeper = contracts.find(({ name }) => name === KEEPER) as Contract;
  const keys = keptKeys(readConfig({ DATA_DIR: dataDir }));
  const others = contracts.filter(({ name }) => name !== KEEPER);
  const gateways = await startPair(others, { keeper, keys });
  const callers = await officersOf('credit', keys);
  const asked = (url: string, client: number, number: number): Promise<string> => {
    const { creditCode } = lifeOf(number % LIVES, today);
    return ask(url, { query: LIFECYCLE, variables: { creditCode } }, callers[client]);
  };
  try {
    return await compare(gateways, { rounds, operations, ask: asked });
  } finally {
    await gateways.stop();
  }
}
