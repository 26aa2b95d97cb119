import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { PUBLIC } from '../identity/principal.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { feedRoute } from './feed-route.ts';
import { RECORD_CHANGES, forgetChanges } from './feed.ts';
import type { NewChange } from './feed.ts';
import { graphError } from '../errors.ts';
import { makeTestDatabase, untilReadable } from '../testing/department.ts';

let database: Database;
let app: FastifyInstance;
/** The test's callers say their role in a header; every other caller is refused. */
const authenticate = async (headers: Record<string, unknown>) => {
  if (!headers.role) throw graphError('UNAUTHENTICATED', 'say who you are');
  return { ...PUBLIC, role: headers.role as never };
};
beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('route'), entities: [], migrations: [] });
  app = fastify();
  feedRoute(app, { database, authenticate, pollMs: 20 });
});
beforeEach(() =>
  database.query('truncate change').then(() => database.query(`update change_horizon set xid = '0', seq = 0`)),
);
afterAll(async () => {
  await app.close();
  await database.close();
});

const record = (id: string, more: Partial<NewChange> = {}, at = new Date()) =>
  database.pool.query(RECORD_CHANGES, [
    JSON.stringify([{ type: 'T', creditCode: 'C', subject: { type: 'S', id }, payload: { secret: id }, ...more }]),
    at,
  ]);
const get = async (query: Record<string, string>, role = 'service') => {
  const response = await app.inject({ method: 'GET', url: '/changes', query, headers: { role } });
  return {
    status: response.statusCode,
    type: response.headers['content-type'],
    body: response.body,
    lines: response.body.split('\n').filter(Boolean),
  };
};
const ids = (lines: string[]) => lines.map(line => (JSON.parse(line) as { subject: { id: string } }).subject.id);

describe('GET /changes', () => {
  test('gives one change a line, in order, from the cursor on', async () => {
    for (const id of ['1', '2', '3']) await record(id);
    await untilReadable(database);
    const { status, type, lines } = await get({ limit: '2' });
    expect([status, type, ids(lines)]).toEqual([200, 'application/x-ndjson; charset=utf-8', ['1', '2']]);
    const { cursor } = JSON.parse(lines[1]!) as { cursor: string };
    expect(ids((await get({ after: cursor })).lines)).toEqual(['3']);
    expect(
      await get({ after: (JSON.parse((await get({ after: cursor })).lines[0]!) as { cursor: string }).cursor }),
    ).toMatchObject({ status: 200, body: '' });
  });

  test('with wait: holds an empty answer back until there is a change', async () => {
    const waiting = get({ wait: '20' });
    await new Promise(resolve => setTimeout(resolve, 100));
    await record('late');
    expect(ids((await waiting).lines)).toEqual(['late']);
  });

  test('with wait: comes back empty when the time is over', async () => {
    expect(await get({ wait: '0.1' })).toMatchObject({ status: 200, body: '' });
  });

  test('gives the public neither what is restricted nor any payload', async () => {
    await record('open');
    await record('private', { restricted: true });
    await untilReadable(database);
    const { lines } = await get({}, 'public');
    expect(ids(lines)).toEqual(['open']);
    expect(lines[0]).not.toContain('secret');
    for (const role of ['service', 'partner', 'auditor'])
      expect(ids((await get({}, role)).lines)).toEqual(['open', 'private']);
  });

  test('says 410 with where to resume, when what follows the cursor is gone', async () => {
    await record('1', {}, new Date('2020-01-01'));
    await record('2', {}, new Date('2020-01-01'));
    await untilReadable(database);
    const { cursor } = JSON.parse((await get({ limit: '1' })).lines[0]!) as { cursor: string };
    await forgetChanges(database, new Date('2021-01-01'));
    const { status, body } = await get({ after: cursor });
    expect([status, JSON.parse(body)]).toEqual([
      410,
      {
        errors: [
          {
            message: expect.any(String),
            extensions: {
              code: 'CURSOR_EXPIRED',
              snapshot: { resumeAfter: expect.stringMatching(/^\d+-\d+$/) },
            },
          },
        ],
      },
    ]);
  });

  test.each([
    [{ wait: '31' }, 'service', 400, 'wait must be seconds from 0 to 30, but got: 31'],
    [{ wait: 'soon' }, 'service', 400, 'wait must be seconds from 0 to 30, but got: soon'],
    [{ limit: 'all' }, 'service', 400, 'limit must be from 1 to 1000, but got: NaN'],
    [{ after: '1;2' }, 'service', 400, 'after must be a cursor that this feed gave, like 741-3, but got: "1;2"'],
    [{}, '', 401, 'say who you are'],
  ])('refuses %j of "%s" with %i', async (query, role, status, message) => {
    const response = await get(query as Record<string, string>, role);
    expect([response.status, JSON.parse(response.body)]).toEqual([
      status,
      { errors: [{ message, extensions: { code: status === 401 ? 'UNAUTHENTICATED' : 'BAD_USER_INPUT' } }] },
    ]);
  });

  test('a stop does not wait for waiting readers', async () => {
    const other = fastify();
    feedRoute(other, { database, authenticate, pollMs: 20 });
    const waiting = other.inject({
      method: 'GET',
      url: '/changes',
      query: { wait: '30' },
      headers: { role: 'service' },
    });
    await new Promise(resolve => setTimeout(resolve, 50));
    await other.close();
    expect((await waiting).statusCode).toBe(200);
  }, 10_000);
});
