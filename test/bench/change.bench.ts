/**
 * What a contract that changes costs those who go on asking: a gateway over the platform's own contracts, one of which
 * gains a field again and again. A known operation is asked at a steady rate, or as soon as the one before it is
 * answered, and now and then whether the field is there; as long with a change as without one, and as long while a
 * neighbour's contract changes: another gateway, which nobody asks, does the same work then on the same cores.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { listDepartments, readSchema } from '../../shared/departments.ts';
import { variablePart } from '../../shared/process/config.ts';
import type { Result } from './run.ts';
import { median, quantile } from './statistics.ts';
import { startWatchedGateway } from './watched-gateway.ts';
import type { WatchedGateway } from './watched-gateway.ts';

/** The department whose contract changes. */
const CHANGING = 'credit';
const ANSWER = JSON.stringify({ data: { penaltyRecords: { nodes: [] } } });
const KNOWN = JSON.stringify({ query: '{ penaltyRecords(first: 1) { nodes { id } } }' });
/** How often the known operation is asked. */
const EVERY_MS = 5;
/** How often it is asked whether a field is there: what is not, is refused with 400. */
const LOOK_MS = 250;
/** For how long it is watched once the change is in force: what it leaves is collected then. */
const AFTER_MS = 2_000;
const WARM_MS = 8_000;
/** A change that is not in force by then is given up. */
const MOST_MS = 60_000;

/** What those notice who ask meanwhile. */
interface Noticed {
  holdMs: number;
  /** Of the known operation, each time that it was asked. */
  took: number[];
  /** When the field was there; undefined where it was not. */
  inForceMs: number | undefined;
  /** How long it was watched. */
  watchedMs: number;
}

export async function run({ rounds = 8 }: { rounds?: number } = {}): Promise<Result> {
  const schema = readSchema(CHANGING);
  /** The contract with so many fields more. */
  const contractWith = (added: number): string => {
    const fields = Array.from({ length: added }, (_, n) => `  "A field that was added. 新增" added${n}: Int\n`);
    const sdl = schema.replace(/^(type Query \{\n)/m, `$1${fields.join('')}`);
    return JSON.stringify({ data: { _service: { sdl } } });
  };
  const own = await startChanging(contractWith(0));
  const neighbour = await startChanging(contractWith(0));
  const { gateway } = own;
  try {
    // Until V8 has compiled what answers, here and there.
    await watch(gateway, 0, elapsedMs => elapsedMs > WARM_MS);
    const table: Result['table'] = [];
    const without: Noticed[] = [];
    const beside: Noticed[] = [];
    const changes: Noticed[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      own.change(contractWith(round));
      const change = await watch(
        gateway,
        round - 1,
        (elapsedMs, inForceMs = MOST_MS) => elapsedMs > inForceMs + AFTER_MS,
      );
      if (change.inForceMs === undefined) throw new Error(`a change must be in force within ${MOST_MS} ms`);
      const isOver = (elapsedMs: number): boolean => elapsedMs > change.watchedMs;
      const quiet = await watch(gateway, round, isOver);
      neighbour.change(contractWith(round));
      const next = await watch(gateway, round, isOver);
      without.push(quiet);
      beside.push(next);
      changes.push(change);
      table.push({
        round,
        'held without a change, ms': quiet.holdMs.toFixed(1),
        "held beside a neighbour's, ms": next.holdMs.toFixed(1),
        'held by the change, ms': change.holdMs.toFixed(1),
        'known operation without, p99 / slowest, ms': slow(quiet.took),
        "known operation beside a neighbour's, p99 / slowest, ms": slow(next.took),
        'known operation with it, p99 / slowest, ms': slow(change.took),
        'in force after, s': (change.inForceMs / 1_000).toFixed(1),
      });
    }
    const held = median(changes.map(({ holdMs }) => holdMs));
    const p99 = (noticed: readonly Noticed[]): number => median(noticed.map(({ took }) => quantile(took, 0.99)));
    const departments = `${listDepartments().length} departments`;
    return {
      table,
      figures: {
        [`${departments}, median hold of a change in ms`]: held,
        [`${departments}, median p99 of the known operation without a change in ms`]: p99(without),
        [`${departments}, median p99 of the known operation beside a neighbour's change in ms`]: p99(beside),
        [`${departments}, median p99 of the known operation with a change in ms`]: p99(changes),
      },
      ratios: {},
    };
  } finally {
    own.stop();
    neighbour.stop();
  }
}

/** A gateway with a department whose contract changes. */
interface Changing {
  gateway: WatchedGateway;
  /** The contract that the department has from now on. */
  change(contract: string): void;
  stop(): void;
}

async function startChanging(first: string): Promise<Changing> {
  let contract = first;
  // Of a department only its contract matters here, and one answer.
  const department = createServer((request, response) => {
    let body = '';
    request.on('data', chunk => (body += chunk));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json').end(body.includes('_service') ? contract : ANSWER);
    });
  });
  await new Promise<void>(done => department.listen(0, '127.0.0.1', done));
  const gateway = await startWatchedGateway({
    SUBGRAPH_POLL_MS: '100',
    [`SUBGRAPH_URL_${variablePart(CHANGING)}`]: `http://127.0.0.1:${(department.address() as AddressInfo).port}`,
  });
  return {
    gateway,
    change: next => {
      contract = next;
    },
    stop: () => {
      gateway.stop();
      department.close();
      department.closeAllConnections();
    },
  };
}

const slow = (took: readonly number[]): string =>
  `${quantile(took, 0.99).toFixed(1)} / ${Math.max(...took).toFixed(1)}`;

/**
 * Asks the known operation steadily, and now and then whether the field of this number is there.
 * @param isOver whether it has been watched for long enough, by how long that is and when the field was there
 */
async function watch(
  gateway: WatchedGateway,
  field: number,
  isOver: (elapsedMs: number, inForceMs: number | undefined) => boolean,
): Promise<Noticed> {
  await gateway.held();
  const begun = performance.now();
  const took: number[] = [];
  const looks: Promise<void>[] = [];
  let inForceMs: number | undefined;
  const look = async (): Promise<void> => {
    const isThere = (await gateway.ask(JSON.stringify({ query: `{ added${field} }` }))) === 200;
    if (isThere) inForceMs ??= performance.now() - begun;
  };
  for (let elapsedMs = 0; !isOver(elapsedMs, inForceMs); elapsedMs = performance.now() - begun) {
    if (elapsedMs >= looks.length * LOOK_MS) looks.push(look());
    const askedAt = performance.now();
    if ((await gateway.ask(KNOWN)) !== 200) throw new Error('the known operation was not answered');
    took.push(performance.now() - askedAt);
    await wait(EVERY_MS - ((performance.now() - begun) % EVERY_MS));
  }
  await Promise.all(looks);
  return { holdMs: await gateway.held(), took, inForceMs, watchedMs: performance.now() - begun };
}
