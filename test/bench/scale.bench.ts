/**
 * Does size matter? The same queries on two platforms in one run, rounds interleaved: one with 2,000 enterprises, one
 * with a million. Sequential scans of the departments' tables are counted by PostgreSQL itself; there must be none.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { pinyin } from 'pinyin-pro';
import { ROOT } from '../../shared/process/config.ts';
import { keptSecret } from '../../shared/launch/postgres/secrets.ts';
import { lifeOf } from '../../shared/sample/life.ts';
import type { Life } from '../../shared/sample/life.ts';
import { createRandom } from '../../shared/sample/random.ts';
import { startPlatform } from './platform.ts';
import type { Platform } from './platform.ts';
import type { Result } from './run.ts';

const LIFECYCLE = readFileSync(join(ROOT, 'gateway/operations/EnterpriseLifecycle.graphql'), 'utf8');
const SEARCH = `query Search($search: String, $filter: EnterpriseFilter, $sort: EnterpriseSort) {
  enterprises(search: $search, filter: $filter, sort: $sort, first: 20) {
    nodes { creditCode name zone status } pageInfo { hasNextPage endCursor }
  }
}`;
const COUNT = `query Count($search: String) { enterprises(search: $search, first: 1) { totalCount totalCountIsExact } }`;

type QueryOf = (life: Life) => { query: string; variables: object };

/** The queries by name, each about a life of the platform. */
const QUERIES: Record<string, QueryOf> = {
  lifecycle: life => ({ query: LIFECYCLE, variables: { creditCode: life.creditCode } }),
  'search by brand': life => ({ query: SEARCH, variables: { search: life.brand } }),
  // The names of all enterprises of a zone begin so: the page is full on both platforms.
  'search, a full page': life => ({ query: SEARCH, variables: { search: life.zone.region } }),
  'search by pinyin': life => ({
    query: SEARCH,
    variables: { search: pinyin(life.brand, { toneType: 'none', type: 'array' }).join('') },
  }),
  'search by credit code': life => ({ query: SEARCH, variables: { search: life.creditCode.slice(0, 16) } }),
  'list by filter': life => ({
    query: SEARCH,
    variables: { filter: { zone: life.zone.code, industry: life.industryDivision } },
  }),
  'search within names': life => ({
    query: SEARCH,
    variables: { search: `${life.brand.slice(-1)}光电`, sort: 'NAME' },
  }),
  'list by several filters, sorted': life => ({
    query: SEARCH,
    variables: {
      filter: { zones: [life.zone.code], industries: [life.industryDivision], sizeClasses: ['LARGE', 'MEDIUM'] },
      sort: 'FOUNDED_NEWEST',
    },
  }),
  // The names of one zone's place, sought in another zone: both are frequent, and nothing fits.
  'filters that never meet': life => ({
    query: SEARCH,
    variables: {
      search: life.zone.region,
      filter: { zones: [life.zone.code === 'yili' ? 'gedian' : 'yili'] },
      sort: 'CAPITAL_LARGEST',
    },
  }),
  'count of a search': life => ({ query: COUNT, variables: { search: life.brand } }),
};

/** Operations of one kind that a platform gets in a round. */
const PER_ROUND = 60;

/** The times of one platform, by query, in ms. */
type Times = Map<string, number[]>;

export async function run({
  enterprises = 1_000_000,
  rounds = 12,
}: {
  enterprises?: number;
  rounds?: number;
}): Promise<Result> {
  const small = await startPlatform(2_000);
  const large = await startPlatform(enterprises);
  const platforms = [small, large];
  try {
    const scansBefore = await sequentialScans(large);
    const [smallTimes, largeTimes]: [Times, Times] = [new Map(), new Map()];
    for (let round = -1; round < rounds; round += 1) {
      for (const [name, queryOf] of Object.entries(QUERIES)) {
        const ofSmall = await runRound(small, queryOf, round);
        const ofLarge = await runRound(large, queryOf, round);
        // The first round only warms caches and plans.
        if (round < 0) continue;
        smallTimes.set(name, [...(smallTimes.get(name) ?? []), ...ofSmall]);
        largeTimes.set(name, [...(largeTimes.get(name) ?? []), ...ofLarge]);
      }
    }
    const result = compare(smallTimes, largeTimes, enterprises);
    addScans(result, scansBefore, await sequentialScans(large));
    return result;
  } finally {
    for (const platform of platforms) platform.process.kill('SIGTERM');
    await Promise.all(platforms.map(({ process }) => new Promise(resolve => process.once('exit', resolve))));
  }
}

/** Sends the queries of a round: the same of both platforms, each of a life that the platform has. */
async function runRound(platform: Platform, queryOf: QueryOf, round: number): Promise<number[]> {
  const random = createRandom(1_000 * round + 7);
  const times: number[] = [];
  for (let n = 0; n < PER_ROUND; n += 1) {
    const { query, variables } = queryOf(lifeOf(random.between(0, platform.enterprises - 1), platform.today));
    times.push(await time(platform.url, query, variables));
  }
  return times;
}

function compare(smallTimes: Times, largeTimes: Times, enterprises: number): Result {
  const result: Result = { table: [], figures: {}, ratios: {}, notes: [] };
  for (const name of Object.keys(QUERIES)) {
    const [small, large] = [smallTimes, largeTimes].map(times => times.get(name) ?? []);
    const [small50, large50] = [quantile(small, 0.5), quantile(large, 0.5)];
    result.table.push({
      question: name,
      'p50 ms, 2,000': small50.toFixed(2),
      [`p50 ms, ${enterprises.toLocaleString('en')}`]: large50.toFixed(2),
      'p95 ms, 2,000': quantile(small, 0.95).toFixed(2),
      [`p95 ms, ${enterprises.toLocaleString('en')}`]: quantile(large, 0.95).toFixed(2),
      ratio: (large50 / small50).toFixed(2),
    });
    result.figures[`${name} p50 ms, 2000`] = small50;
    result.figures[`${name} p50 ms, ${enterprises}`] = large50;
    result.ratios[`${name}: ${enterprises} to 2000`] = large50 / small50;
  }
  return result;
}

/** The value below which a share of the times lies. */
const quantile = (times: readonly number[] = [], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN;

/** Adds the tables that PostgreSQL scanned during the run. */
function addScans(result: Result, before: Record<string, number>, after: Record<string, number>): void {
  const scanned = Object.entries(after)
    .map(([table, count]) => ({ table, scans: count - (before[table] ?? 0) }))
    .filter(({ scans }) => scans > 0);
  const text = scanned.map(({ table, scans }) => `${table} ${scans}`).join(', ');
  result.figures['tables scanned sequentially'] = scanned.length;
  result.notes = [`sequential scans in the large platform during the run: ${text || 'none'}`];
}

async function time(url: string, query: string, variables: object): Promise<number> {
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: object | null; errors?: { message: string }[] };
  const took = performance.now() - began;
  if (!data || errors) throw new Error(`wrong answer: ${JSON.stringify(errors ?? data)}`);
  return took;
}

/**
 * Sequential scans so far, by table, in all departments' databases. Tables of less than 1,000 rows are left out: there
 * a scan is right.
 */
async function sequentialScans({ dataDir }: Platform): Promise<Record<string, number>> {
  const port = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
  const admin = `postgres://postgres:${keptSecret(dataDir, 'postgres-admin')}@127.0.0.1:${port}`;
  const select = async <Row extends object>(name: string, sql: string): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: `${admin}/${name}` });
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const names = await select<{ datname: string }>(
    'postgres',
    `select datname from pg_database where not datistemplate and datname <> 'postgres'`,
  );
  const counts: Record<string, number> = {};
  for (const { datname } of names) {
    for (const { relname, seq_scan } of await select<{ relname: string; seq_scan: string }>(
      datname,
      'select relname, seq_scan from pg_stat_user_tables where n_live_tup >= 1000',
    )) {
      counts[`${datname}.${relname}`] = Number(seq_scan);
    }
  }
  return counts;
}
