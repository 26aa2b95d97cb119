/** What a department's database says of itself: how far the feed is behind, how busy the pools are. */
import { Gauge, Registry } from 'prom-client';
import type pg from 'pg';
import type { Database } from './database.ts';

/** From this age on of the oldest change that waits, something is named as wrong. Writes take milliseconds. */
const HELD_SECONDS = 10;

/** Changes that are committed, but may not be read yet, because a transaction that is older is open. */
export interface Waiting {
  changes: number;
  /** Age of the oldest. */
  seconds: number;
}

const WAITING = `
  select count(*)::int as changes,
         coalesce(greatest(extract(epoch from now() - min(occurred_at)), 0), 0)::float8 as seconds
  from change where era >= (select feed_first_era()) and xid >= pg_snapshot_xmin(pg_current_snapshot())`;

/** What the feed holds back. */
export async function waitingChanges(database: Database): Promise<Waiting> {
  const [waiting] = await database.query<Waiting>(WAITING);
  return waiting ?? { changes: 0, seconds: 0 };
}

/** What is wrong with the feed, in words; empty where nothing is. */
export async function feedProblems(database: Database): Promise<string[]> {
  const { changes, seconds } = await waitingChanges(database);
  if (seconds < HELD_SECONDS) return [];
  return [
    `the feed holds back ${changes} changes, the oldest for ${Math.round(seconds)} s: ` +
      'a transaction is open on the server, in any of its databases (docs/feed.md)',
  ];
}

/** A metric of a department's own, read from its database when it is asked for. */
export interface OwnMetric {
  name: string;
  help: string;
  /** Name of the label by which its values are told apart. */
  label: string;
  read(database: Database): Promise<readonly { label: string; value: number }[]>;
}

/** The metrics of a department in Prometheus' format. */
export function databaseMetrics(department: string, database: Database, own: readonly OwnMetric[] = []): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ department });
  const registers = [registry];
  const pools: readonly (readonly [string, pg.Pool])[] = [
    ['read', database.pool],
    ['write', database.writePool],
  ];
  new Gauge({
    name: 'department_pool_connections',
    help: 'Connections to the database by pool and state; waiting: requests that wait for one.',
    labelNames: ['pool', 'state'],
    registers,
    collect() {
      for (const [name, { totalCount, idleCount, waitingCount }] of pools) {
        this.set({ pool: name, state: 'busy' }, totalCount - idleCount);
        this.set({ pool: name, state: 'idle' }, idleCount);
        this.set({ pool: name, state: 'waiting' }, waitingCount);
      }
    },
  });
  new Gauge({
    name: 'department_feed_waiting_changes',
    help: 'Committed changes that the feed may not tell yet, because an older transaction is open on the server.',
    registers,
    async collect() {
      this.set((await waitingChanges(database)).changes);
    },
  });
  new Gauge({
    name: 'department_feed_waiting_seconds',
    help: 'Age of the oldest of these changes.',
    registers,
    async collect() {
      this.set((await waitingChanges(database)).seconds);
    },
  });
  new Gauge({
    name: 'department_keys_unusable',
    help: '1 where the keys that sign could not be used when they were last asked for, such as without their token.',
    registers,
    collect() {
      this.set(Number(database.keys.fault() !== null));
    },
  });
  new Gauge({
    name: 'department_sql_statements',
    help: 'Statements sent since the start.',
    registers,
    collect() {
      this.set(database.statements());
    },
  });
  for (const { name, help, label, read } of own) {
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers,
      async collect() {
        const values = await read(database);
        // What is told of no longer has no value.
        this.reset();
        for (const one of values) this.set({ [label]: one.label }, one.value);
      },
    });
  }
  return registry;
}
