/**
 * What it costs to keep the whole life of each enterprise: how fast events are kept and exported, beside plain SQL over
 * the same rows; whether a page of a long life is as fast as one of a short life; how soon a change is told to who
 * subscribes.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabases } from './life/databases.ts';
import { measureLive } from './life/live.ts';
import { measurePages } from './life/pages.ts';
import { measureRates } from './life/rates.ts';
import type { Rates } from './life/rates.ts';
import type { Result } from './run.ts';

/** Changes that are kept and exported, events of the long life, open cases of an officer, and the live part. */
const FULL = { changes: 100_000, events: 100_000, cases: 10_000, rounds: 100, subscribers: 1_000, seconds: 60 };
const QUICK = { changes: 2_000, events: 2_000, cases: 500, rounds: 5, subscribers: 20, seconds: 5 };

/** A page of the much may take so many times that of the little. */
const MOST = 1.3;

interface Options {
  /** Sample enterprises of the platform whose gateway is subscribed to. Default 2,000. */
  enterprises?: number;
  rounds?: number;
  /** A few rows and subscribers: shows that it runs, and nothing else. */
  quick?: boolean;
}

export async function run({ enterprises = 2_000, rounds, quick = false }: Options = {}): Promise<Result> {
  const sizes = { ...(quick ? QUICK : FULL), ...(rounds !== undefined && { rounds }) };
  const result: Result = { table: [], figures: {}, ratios: {}, notes: [] };
  await measureKept(sizes, result, quick ? Number.POSITIVE_INFINITY : MOST);
  for (const { name, kept, told, received, expected, subscriptionKb } of await measureLive({ ...sizes, enterprises })) {
    result.table.push({
      what: name,
      value: `kept after ${kept.p50} ms (p99 ${kept.p99}), told after ${told.p50} ms (p99 ${told.p99})`,
    });
    result.figures[`${name}: kept, p50 ms`] = kept.p50;
    result.figures[`${name}: kept, p99 ms`] = kept.p99;
    result.figures[`${name}: told, p50 ms`] = told.p50;
    result.figures[`${name}: told, p99 ms`] = told.p99;
    result.figures[`${name}: a subscription, kB`] = subscriptionKb;
    result.table.push({ what: `${name}: memory of a subscription`, value: `${subscriptionKb.toFixed(0)} kB` });
    if (received !== expected) result.notes?.push(`${name}: ${received} of ${expected} events were told`);
  }
  return result;
}

/**
 * What needs no platform: on a server of its own, whose files are removed.
 * @param most how many times as long as of the little a page of the much may take
 */
async function measureKept(sizes: typeof FULL, result: Result, most: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-life-'));
  // The server may run as another account.
  chmodSync(folder, 0o755);
  try {
    const databases = await openDatabases(folder);
    try {
      reportRates(await measureRates(databases, sizes.changes), result);
      for (const { name, little, much } of await measurePages(databases, sizes)) {
        result.table.push({ what: name, value: `${little.toFixed(2)} ms, ${much.toFixed(2)} ms` });
        result.ratios[`${name}: much to little`] = much / little;
        if (much / little > most)
          result.notes?.push(`${name}: takes more than ${most} times as long where there is much`);
      }
    } finally {
      await databases.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportRates(rates: Rates, result: Result): void {
  const { followed, begun, inserted, exported, selected } = rates;
  for (const [name, value] of Object.entries(rates)) {
    result.table.push({ what: `events a second, ${name}`, value: value.toFixed(0) });
    result.figures[`events a second, ${name}`] = value;
  }
  result.ratios['followed to plain inserts'] = followed / inserted;
  result.ratios['read from the beginning to plain inserts'] = begun / inserted;
  result.ratios['exported to plain selects'] = exported / selected;
}
