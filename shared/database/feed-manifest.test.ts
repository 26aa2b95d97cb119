/** Who has read the feed, or a snapshot, proves by the manifest that nothing is missing, twice or out of order. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TEST_NOW, makeTestDatabase, untilReadable } from '../testing/department.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { readManifest } from './feed-manifest.ts';
import { RECORD_CHANGES, forgetChanges, readChanges, readSnapshot } from './feed.ts';
import type { Change, NewChange } from './feed.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('manifest'), entities: [], migrations: [] });
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.query('truncate change');
  await database.query(`update change_horizon set era = 0, xid = '0', seq = 0`);
});

const record = async (id: string, more: Partial<NewChange> = {}, at = TEST_NOW): Promise<void> => {
  const change = { type: 'T', creditCode: 'C', subject: { type: 'S', id }, payload: { id }, ...more };
  await database.pool.query(RECORD_CHANGES, [JSON.stringify([change]), at]);
  await untilReadable(database);
};

/** The hash as a reader in any language makes it of the lines that it has. */
const hashOf = (lines: readonly Change[], before = ''): string =>
  lines.reduce((hash, { id, type, creditCode, subject, occurredAt }) => {
    const text = `${hash}\n${id} ${type} ${creditCode} ${subject.type} ${subject.id} ${occurredAt}`;
    return createHash('sha256').update(text).digest('hex');
  }, before);

describe('the manifest of the feed', () => {
  test('counts and hashes what a reader has read, up to its cursor', async () => {
    for (const id of ['1', '2', '3']) await record(id, { type: id === '2' ? 'U' : 'T' });
    const lines = await readChanges(database, {});
    await record('4');
    const until = lines.at(-1)?.cursor ?? '';
    expect(await readManifest(database, { of: 'changes', until })).toEqual({
      of: 'changes',
      until,
      cursor: until,
      count: 3,
      types: { T: 2, U: 1 },
      hash: hashOf(lines),
      complete: true,
    });
  });

  test('shows that a line is missing, twice, or in another order', async () => {
    for (const id of ['1', '2', '3']) await record(id);
    const lines = await readChanges(database, {});
    const [one, two, three] = lines as [Change, Change, Change];
    const { hash } = await readManifest(database, { of: 'changes' });
    expect(hash).toBe(hashOf(lines));
    for (const wrong of [
      [one, three],
      [one, two, two, three],
      [two, one, three],
      [one, two],
    ]) {
      expect(hashOf(wrong)).not.toBe(hash);
    }
  });

  test('goes on with the hash that a reader keeps beside its cursor', async () => {
    for (let n = 0; n < 7; n += 1) await record(String(n));
    const lines = await readChanges(database, {});
    const begun = await readManifest(database, { of: 'changes', limit: 3 });
    expect([begun.count, begun.complete, begun.hash]).toEqual([3, false, hashOf(lines.slice(0, 3))]);
    const rest = await readManifest(database, { of: 'changes', after: begun.cursor, hash: begun.hash });
    expect([rest.count, rest.complete, rest.hash]).toEqual([4, true, hashOf(lines)]);
  });

  test('reaches over more than a page', async () => {
    const all = Array.from({ length: 2_500 }, (_, n) => ({
      type: 'T',
      creditCode: 'C',
      subject: { type: 'S', id: `${n}` },
      payload: {},
    }));
    await database.pool.query(RECORD_CHANGES, [JSON.stringify(all), TEST_NOW]);
    await untilReadable(database);
    expect(await readManifest(database, { of: 'changes' })).toMatchObject({ count: 2_500, complete: true });
    expect(await readManifest(database, { of: 'changes', limit: 2_500 })).toMatchObject({
      count: 2_500,
      complete: false,
    });
  });

  test('is of what its reader may know', async () => {
    await record('1', { restricted: true });
    await record('2');
    const reader = { enterprises: [] };
    const lines = await readChanges(database, { reader });
    expect(await readManifest(database, { of: 'changes', reader })).toMatchObject({ count: 1, hash: hashOf(lines) });
  });

  test('is of nothing where nothing was told', async () => {
    expect(await readManifest(database, { of: 'changes' })).toEqual({
      of: 'changes',
      until: '',
      cursor: '',
      count: 0,
      types: {},
      hash: '',
      complete: true,
    });
  });

  test('is the same after the server was started again, though cursors are other texts', async () => {
    for (const id of ['1', '2']) await record(id);
    const before = await readManifest(database, { of: 'changes' });
    const [first] = await readChanges(database, {});
    // What a start of the server does.
    await database.query(`update feed_era set started = 'another start'`);
    await database.query('select feed_open_era(false)');
    const [again] = await readChanges(database, {});
    expect(again?.cursor).not.toBe(first?.cursor);
    expect(again?.id).toBe(first?.id);
    expect((await readManifest(database, { of: 'changes', until: before.cursor })).hash).toBe(before.hash);
  });

  test.each([
    [{ hash: 'none' }, 'hash must be 64 hexadecimal digits, but got: "none"'],
    [{ limit: 100_001 }, 'limit must be from 1 to 100000, but got: 100001'],
    [{ until: '?' }, 'until must be a cursor that this feed gave, but got: "?"'],
  ])('refuses %j', async (read, message) => {
    await expect(readManifest(database, { of: 'changes', ...read })).rejects.toThrow(message);
  });
});

describe('the manifest of a snapshot', () => {
  test('is of one moment, though more is told and pages are read meanwhile', async () => {
    for (const id of ['1', '2', '1', '3']) await record(id, {}, new Date('2020-01-01'));
    await forgetChanges(database, new Date('2021-01-01'));
    const first = await readSnapshot(database, { limit: 1 });
    const until = first.resumeAfter ?? '';
    for (const id of ['2', '4']) await record(id);
    const rest = await readSnapshot(database, { after: first.changes[0]?.cursor, until });
    const lines = [...first.changes, ...rest.changes];
    expect(lines.map(({ subject }) => subject.id)).toEqual(['2', '1', '3']);
    const manifest = await readManifest(database, { of: 'snapshot', until });
    expect(manifest).toMatchObject({ count: 3, hash: hashOf(lines), complete: true });
    const later = await readChanges(database, { after: until });
    expect(later.map(({ subject }) => subject.id)).toEqual(['2', '4']);
  });

  test('of a moment whose changes were removed since is expired, and the error names where to begin anew', async () => {
    await record('1', {}, new Date('2020-01-01'));
    const { resumeAfter } = await readSnapshot(database, {});
    await record('1', {}, new Date('2020-01-01'));
    const { resumeAfter: now } = await readSnapshot(database, {});
    await forgetChanges(database, new Date('2021-01-01'));
    await expect(readManifest(database, { of: 'snapshot', until: resumeAfter ?? '' })).rejects.toMatchObject({
      extensions: {
        code: 'CURSOR_EXPIRED',
        snapshot: { path: '/changes/snapshot', manifest: `/changes/manifest?of=snapshot&until=${now}` },
      },
    });
  });
});
