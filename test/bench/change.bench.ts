/**
 * How long a contract that changes holds the gateway's event loop: a gateway over the platform's own contracts, one of
 * which gains a field again and again, while a known operation and the health are asked without pause.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { listDepartments, readSchema } from '../../shared/departments.ts';
import { variablePart } from '../../shared/process/config.ts';
import type { Result } from './run.ts';
import { startWatchedGateway } from './watched-gateway.ts';

/** The department whose contract changes. */
const CHANGING = 'credit';
const KNOWN = '{ penaltyRecords(first: 1) { nodes { id } } }';

export async function run({ rounds = 8 }: { rounds?: number } = {}): Promise<Result> {
  let version = 0;
  const contract = (): string => {
    const fields = Array.from({ length: version }, (_, n) => `  "A field that was added. 新增" added${n}: Int\n`).join(
      '',
    );
    return readSchema(CHANGING).replace(/^(type Query \{\n)/m, `$1${fields}`);
  };
  // Of a department only its contract matters here, and one answer.
  const department = createServer((request, response) => {
    let body = '';
    request.on('data', chunk => (body += chunk));
    request.on('end', () => {
      const data = body.includes('_service') ? { _service: { sdl: contract() } } : { penaltyRecords: { nodes: [] } };
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }));
    });
  });
  await new Promise<void>(done => department.listen(0, '127.0.0.1', done));
  const gateway = await startWatchedGateway({
    SUBGRAPH_POLL_MS: '100',
    [`SUBGRAPH_URL_${variablePart(CHANGING)}`]: `http://127.0.0.1:${(department.address() as AddressInfo).port}`,
  });
  // What is not in the schema is refused with 400.
  const ask = async (query: string): Promise<boolean> => (await gateway.ask(JSON.stringify({ query }))) === 200;
  const { held } = gateway;
  try {
    for (let n = 0; n < 200; n += 1) await ask(KNOWN);
    await wait(3_000);
    const table: Result['table'] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const quiet = await longest(held, async () => {
        for (let n = 0; n < 100; n += 1) await ask(KNOWN);
      });
      version += 1;
      const begun = performance.now();
      let slowest = 0;
      const hold = await longest(held, async () => {
        for (let there = false; !there; ) {
          const asked = performance.now();
          if (!(await ask(KNOWN))) throw new Error('the known operation was not answered');
          slowest = Math.max(slowest, performance.now() - asked);
          there = await ask(`{ added${version - 1} }`);
        }
        for (let n = 0; n < 100; n += 1) await ask(KNOWN);
      });
      table.push({
        round,
        'held without a change, ms': quiet.toFixed(1),
        'held by the change, ms': hold.toFixed(1),
        'slowest known operation, ms': slowest.toFixed(1),
        'in force after, s': ((performance.now() - begun) / 1_000).toFixed(1),
      });
    }
    const holds = table.map(row => Number(row['held by the change, ms'])).sort((a, b) => a - b);
    return {
      table,
      figures: {
        [`${listDepartments().length} departments, median hold of a change in ms`]: holds[holds.length >> 1] ?? NaN,
      },
      ratios: {},
    };
  } finally {
    gateway.stop();
    department.close();
    department.closeAllConnections();
  }
}

/** The longest time that the event loop was held during some work. */
async function longest(held: () => Promise<number>, work: () => Promise<void>): Promise<number> {
  await held();
  await work();
  return held();
}
