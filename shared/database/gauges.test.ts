import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { healthRoutes } from '../server/http.ts';
import { TEST_SERVER, makeTestDatabase, untilReadable } from '../testing/department.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { RECORD_CHANGES } from './feed.ts';

let database: Database;
let app: FastifyInstance;
beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('gauges'), entities: [], migrations: [] });
  app = fastify();
  healthRoutes(app, 'credit', { database });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const ready = async (): Promise<unknown> => (await app.inject('/health/ready')).json();
const metrics = async (): Promise<string> => (await app.inject('/metrics')).body;

test('a transaction that somebody leaves open elsewhere on the server is named, and counted', async () => {
  const stranger = new pg.Client({ connectionString: process.env[TEST_SERVER] });
  await stranger.connect();
  await stranger.query('begin');
  await stranger.query('select pg_current_xact_id()');
  const change = { type: 'T', creditCode: 'C', subject: { type: 'S', id: '1' }, payload: {} };
  await database.query(RECORD_CHANGES, [JSON.stringify([change]), new Date(Date.now() - 60_000)]);
  expect(await ready()).toEqual({
    status: 'ready',
    department: 'credit',
    problems: [expect.stringMatching(/^the feed holds back 1 changes, the oldest for \d+ s: a transaction is open/)],
  });
  const text = await metrics();
  expect(text).toContain('department_feed_waiting_changes{department="credit"} 1');
  expect(text).toMatch(/department_feed_waiting_seconds\{department="credit"\} \d\d/);
  expect(text).toMatch(/department_pool_connections\{pool="write",state="waiting",department="credit"\} 0/);
  await stranger.query('rollback');
  await stranger.end();
  await untilReadable(database);
  expect(await ready()).toEqual({ status: 'ready', department: 'credit', problems: [] });
  expect(await metrics()).toContain('department_feed_waiting_changes{department="credit"} 0');
});
