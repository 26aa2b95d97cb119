import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeTestDatabase } from '../testing/department.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { ChangeSignal } from './change-signal.ts';
import { RECORD_CHANGES } from './feed.ts';

let url: string;
let database: Database;
beforeAll(async () => {
  url = await makeTestDatabase('signal');
  database = await openDatabase({ url, entities: [], migrations: [] });
});
afterAll(() => database.close());

/** Longer than any wait here lasts, unless nothing is told. */
const LONG_MS = 30_000;
const CHANGE = JSON.stringify([{ type: 'T', creditCode: 'C', subject: { type: 'S', id: '1' }, payload: {} }]);
const record = (): Promise<unknown> => database.pool.query(RECORD_CHANGES, [CHANGE, new Date()]);
/** Waits until its connection listens: from then on every change is told. */
const listening = (signal: ChangeSignal): Promise<boolean> => signal.wait(LONG_MS);

test('whoever waits is woken by a change, all of them by one', async () => {
  const signal = new ChangeSignal(url);
  await listening(signal);
  const waiting = [signal.wait(LONG_MS), signal.wait(LONG_MS)];
  await record();
  expect(await Promise.all(waiting)).toEqual([true, true]);
  expect(await signal.wait(10)).toBe(false);
  await signal.stop();
});

test('a change is told once its transaction has ended, and not where that is rolled back', async () => {
  const signal = new ChangeSignal(url);
  await listening(signal);
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    await client.query(RECORD_CHANGES, [CHANGE, new Date()]);
    expect(await signal.wait(100)).toBe(false);
    await client.query('rollback');
    expect(await signal.wait(100)).toBe(false);
    await client.query('begin');
    await client.query(RECORD_CHANGES, [CHANGE, new Date()]);
    const waiting = signal.wait(LONG_MS);
    await client.query('commit');
    expect(await waiting).toBe(true);
  } finally {
    client.release();
    await signal.stop();
  }
});

test('who waits is woken when a connection that was lost listens again: what came meanwhile was told to nobody', async () => {
  const signal = new ChangeSignal(url, { againMs: 0 });
  await listening(signal);
  await database.query(`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen change'`);
  await record();
  let wasTold = false;
  for (let tries = 0; !wasTold && tries < 100; tries += 1) wasTold = await signal.wait(100);
  expect(wasTold).toBe(true);
  await signal.stop();
});

test('without a connection that can listen, or after the end, waiting lasts its time at most', async () => {
  const pooled = new ChangeSignal(null);
  await record();
  expect(await pooled.wait(10)).toBe(false);
  const stopped = new ChangeSignal(url);
  await listening(stopped);
  const waiting = stopped.wait(LONG_MS);
  await stopped.stop();
  expect(await waiting).toBe(true);
  const away = new ChangeSignal('postgres://nobody@127.0.0.1:1/nothing');
  expect(await away.wait(10)).toBe(false);
  await away.stop();
});
