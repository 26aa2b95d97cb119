/**
 * Does size matter? The same questions to two platforms in one run, rounds interleaved: one with 2,000 enterprises, one
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
const SEARCH = `query Search($search: String, $filter: EnterpriseFilter) {
  enterprises(search: $search, filter: $filter, first: 20) { nodes { creditCode name zone status } pageInfo { hasNextPage endCursor } } }`;

/** The questions, each of a life of the platform that is asked. */
const QUESTIONS: Record<string, (life: Life) => { query: string; variables: object }> = {
  lifecycle: life => ({ query: LIFECYCLE, variables: { creditCode: life.creditCode } }),
  'search by brand': life => ({ query: SEARCH, variables: { search: life.brand } }),
  // Every enterprise of a zone begins so: a full page in a small register as in a large one.
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
};

export async function run({
  enterprises = 1_000_000,
  rounds = 12,
}: {
  enterprises?: number;
  rounds?: number;
}): Promise<Result> {
  const platforms = [await startPlatform(2_000), await startPlatform(enterprises)];
  try {
    const scans = await Promise.all(platforms.map(sequentialScans));
    const times = platforms.map(() => new Map<string, number[]>());
    const perRound = 60;
    for (let round = -1; round < rounds; round += 1) {
      for (const [question, ask] of Object.entries(QUESTIONS)) {
        for (const [which, platform] of platforms.entries()) {
          const random = createRandom(1_000 * round + 7);
          for (let n = 0; n < perRound; n += 1) {
            const { query, variables } = ask(lifeOf(random.between(0, platform.enterprises - 1), platform.today));
            const took = await time(platform.url, query, variables);
            // The first round only warms caches and plans.
            if (round >= 0) times[which]!.set(question, [...(times[which]!.get(question) ?? []), took]);
          }
        }
      }
    }
    const result: Result = { table: [], figures: {}, ratios: {}, notes: [] };
    for (const question of Object.keys(QUESTIONS)) {
      const [small, large] = times.map(all => all.get(question)!.sort((a, b) => a - b)) as [number[], number[]];
      const at = (all: number[], share: number): number => all[Math.floor(all.length * share)]!;
      const ratio = at(large, 0.5) / at(small, 0.5);
      result.table.push({
        question,
        'p50 ms, 2,000': at(small, 0.5).toFixed(2),
        [`p50 ms, ${enterprises.toLocaleString('en')}`]: at(large, 0.5).toFixed(2),
        'p95 ms, 2,000': at(small, 0.95).toFixed(2),
        [`p95 ms, ${enterprises.toLocaleString('en')}`]: at(large, 0.95).toFixed(2),
        ratio: ratio.toFixed(2),
      });
      result.figures[`${question} p50 ms, 2000`] = at(small, 0.5);
      result.figures[`${question} p50 ms, ${enterprises}`] = at(large, 0.5);
      result.ratios[`${question}: ${enterprises} to 2000`] = ratio;
    }
    const after = await sequentialScans(platforms[1]!);
    const scanned = Object.entries(after).filter(([table, count]) => count !== scans[1]![table]);
    result.figures['tables scanned sequentially'] = scanned.length;
    result.notes!.push(
      `sequential scans in the large platform during the run: ${scanned.length === 0 ? 'none' : scanned.map(([table, count]) => `${table} ${count - (scans[1]![table] ?? 0)}`).join(', ')}`,
    );
    return result;
  } finally {
    for (const platform of platforms) platform.process.kill('SIGTERM');
    await Promise.all(platforms.map(({ process }) => new Promise(resolve => process.once('exit', resolve))));
  }
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
 * Sequential scans so far, by table, in all departments' databases; tables of less than 1,000 rows are rightly scanned.
 */
async function sequentialScans({ dataDir }: Platform): Promise<Record<string, number>> {
  const port = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
  const admin = `postgres://postgres:${keptSecret(dataDir, 'postgres-admin')}@127.0.0.1:${port}`;
  const ask = async <Row extends object>(name: string, sql: string): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: `${admin}/${name}` });
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const names = await ask<{ datname: string }>(
    'postgres',
    `select datname from pg_database where not datistemplate and datname <> 'postgres'`,
  );
  const counts: Record<string, number> = {};
  for (const { datname } of names) {
    for (const { relname, seq_scan } of await ask<{ relname: string; seq_scan: string }>(
      datname,
      'select relname, seq_scan from pg_stat_user_tables where n_live_tup >= 1000',
    )) {
      counts[`${datname}.${relname}`] = Number(seq_scan);
    }
  }
  return counts;
}
