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
/**
 * The test's callers say their role, with their department or credit codes, in a header; every other caller is
 * refused.
 */
const authenticate = async (headers: Record<string, unknown>) => {
  if (!headers.role) throw graphError('UNAUTHENTICATED', 'say who you are');
  const [role, ...codes] = String(headers.role).split(' ');
  return { ...PUBLIC, role: role as never, department: codes[0] ?? null, creditCodes: codes };
};
beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('route'), entities: [], migrations: [] });
  app = fastify();
  const marked = { officeOnly: ['ForOffice'], sealed: ['Sealed'], ends: ['Ended'], open: { Opened: ['stage'] } };
  feedRoute(app, { department: 'credit', database, authenticate, ...marked, pollMs: 20 });
});
beforeEach(() =>
  database.query('truncate change').then(() => database.query(`update change_horizon set era = 0, xid = '0', seq = 0`)),
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
const get = async (query: Record<string, string>, role = 'service', url = '/changes') => {
  const response = await app.inject({ method: 'GET', url, query, headers: { role } });
  return {
    resumeAfter: response.headers['feed-resume-after'],
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

  test.each([
    ['public', ['open'], []],
    ['partner C', ['open'], ['open']],
    ['partner D', ['open'], ['open']],
    ['bank C', ['open'], []],
    ['enterprise D', ['open'], []],
    ['enterprise C', ['open', 'own'], ['open', 'own']],
    ['officer legal-services', ['open'], []],
    ['officer credit', ['open', 'own', 'office'], ['open', 'own', 'office']],
    ['service legal-services', ['open', 'own', 'office'], ['open', 'own', 'office']],
    ['auditor', ['open', 'own', 'office'], ['open', 'own', 'office']],
  ])('tells %s of restricted changes what the graph shows, and payloads likewise', async (role, seen, payloads) => {
    await record('open');
    await record('own', { restricted: true });
    await record('office', { restricted: true, type: 'ForOffice' });
    await untilReadable(database);
    for (const url of ['/changes', '/changes/snapshot']) {
      const { lines } = await get({}, role, url);
      expect(ids(lines)).toEqual(seen);
      expect(ids(lines.filter(line => line.includes('secret')))).toEqual(payloads);
    }
  });

  test.each([
    ['public', false],
    ['bank C', false],
    ['partner C', false],
    ['enterprise D', false],
    ['officer legal-services', false],
    ['enterprise C', true],
    ['officer credit', true],
    ['service legal-services', true],
    ['auditor', true],
  ])('tells %s of the cases that a public change moves: %s', async (role, isTold) => {
    await record('1');
    await database.query(`update change set moved_cases = '[{"id": "case"}]'`);
    await untilReadable(database);
    for (const url of ['/changes', '/changes/snapshot']) {
      const { lines } = await get({}, role, url);
      expect(lines.map(line => 'cases' in (JSON.parse(line) as object))).toEqual([isTold]);
    }
  });

  test.each([
    ['public', { stage: 'PLANNING' }],
    ['bank C', { stage: 'PLANNING' }],
    ['officer legal-services', { stage: 'PLANNING' }],
    ['partner D', { stage: 'PLANNING', secret: 1 }],
    ['officer credit', { stage: 'PLANNING', secret: 1 }],
  ])('gives %s of the payload of a public change what is open, or all', async (role, expected) => {
    const change = { type: 'Opened', payload: { stage: 'PLANNING', secret: 1 } };
    await record('1', change);
    await record('2', { ...change, restricted: true });
    await untilReadable(database);
    const lines = (await get({}, role)).lines.map(line => JSON.parse(line) as { payload?: object });
    expect(lines[0]?.payload).toEqual(expected);
    expect(lines[1]?.payload).toEqual(role === 'officer credit' ? change.payload : undefined);
  });

  test('says 410 with where to take a snapshot and to resume, when what follows the cursor is gone', async () => {
    await record('1', {}, new Date('2020-01-01'));
    await record('1', {}, new Date('2020-01-01'));
    await record('2', {}, new Date('2020-01-01'));
    await untilReadable(database);
    const { cursor } = JSON.parse((await get({ limit: '1' })).lines[0]!) as { cursor: string };
    expect(await forgetChanges(database, new Date('2021-01-01'))).toBe(1);
    const { status, body } = await get({ after: cursor });
    const snapshot = {
      path: '/changes/snapshot',
      resumeAfter: expect.stringMatching(/^[0-9a-f]{10}(-\d+){3}$/),
      manifest: expect.stringMatching(/^\/changes\/manifest\?of=snapshot&until=[0-9a-f]{10}(-\d+){3}$/),
    };
    expect([status, JSON.parse(body)]).toEqual([
      410,
      { errors: [{ message: expect.any(String), extensions: { code: 'CURSOR_EXPIRED', snapshot } }] },
    ]);
  });

  test("says of a line that it is the office's own, and that its subject is gone; what is sealed goes to the office alone", async () => {
    await record('1', { type: 'ForOffice', restricted: true });
    await record('2', { type: 'Ended' });
    await record('3', { type: 'Sealed', restricted: true });
    await record('4', { type: 'Sealed' });
    await untilReadable(database);
    const marks = (lines: string[]) =>
      lines.map(line => JSON.parse(line) as Record<string, unknown>).map(({ officeOnly, ends }) => [officeOnly, ends]);
    for (const url of ['/changes', '/changes/snapshot']) {
      const office = await get({}, 'officer credit', url);
      expect([url, ids(office.lines), marks(office.lines)]).toEqual([
        url,
        ['1', '2', '3', '4'],
        [
          [true, undefined],
          [undefined, true],
          [undefined, undefined],
          [undefined, undefined],
        ],
      ]);
      for (const role of ['service', 'service credit', 'auditor']) {
        expect([role, ids((await get({}, role, url)).lines)]).toEqual([role, ['1', '2']]);
      }
      for (const role of ['public', 'enterprise C', 'officer legal-services', 'bank C', 'partner']) {
        expect([role, ids((await get({}, role, url)).lines)]).toEqual([role, ['2']]);
      }
    }
    const { body } = await get({}, 'service', '/changes/manifest');
    expect(JSON.parse(body)).toMatchObject({ count: 2, types: { ForOffice: 1, Ended: 1 } });
  });

  test('a snapshot as of a cursor is of one moment, in all its pages', async () => {
    for (const id of ['1', '2', '3']) await record(id);
    await untilReadable(database);
    const first = await get({ limit: '1' }, 'service', '/changes/snapshot');
    for (const id of ['1', '3', '4']) await record(id);
    await untilReadable(database);
    const { cursor } = JSON.parse(first.lines[0] ?? '') as { cursor: string };
    const until = String(first.resumeAfter);
    expect(ids((await get({ after: cursor, until }, 'service', '/changes/snapshot')).lines)).toEqual(['2', '3']);
    expect(ids((await get({ after: cursor }, 'service', '/changes/snapshot')).lines)).toEqual(['2', '1', '3', '4']);
    expect(ids((await get({ until })).lines)).toEqual(['1', '2', '3']);
  });

  test('a snapshot in pages and the feed after it tell all that is there, also what was written meanwhile', async () => {
    for (const id of ['1', '2', '1', '3']) await record(id, {}, new Date('2020-01-01'));
    await untilReadable(database);
    await forgetChanges(database, new Date('2021-01-01'));
    await record('2');
    await untilReadable(database);
    const first = await get({ limit: '1' }, 'service', '/changes/snapshot');
    expect(ids(first.lines)).toEqual(['1']);
    await record('3');
    await record('4');
    await untilReadable(database);
    const { cursor } = JSON.parse(first.lines[0]!) as { cursor: string };
    const second = await get({ after: cursor }, 'service', '/changes/snapshot');
    expect(ids(second.lines)).toEqual(['2', '3', '4']);
    expect(ids((await get({ after: String(first.resumeAfter) })).lines)).toEqual(['3', '4']);
    expect(ids((await get({})).lines)).toEqual(['2', '3', '4']);
  });

  test('of a snapshot keeps nothing that is superfluous once the newer change passes the horizon too', async () => {
    await record('1', {}, new Date('2020-01-01'));
    await record('1', {}, new Date('2022-01-01'));
    await untilReadable(database);
    expect(await forgetChanges(database, new Date('2021-01-01'))).toBe(0);
    expect(await forgetChanges(database, new Date('2023-01-01'))).toBe(1);
    expect(await forgetChanges(database, new Date('2023-01-01'))).toBe(0);
    expect((await get({}, 'service', '/changes/snapshot')).lines).toHaveLength(1);
  });

  test('begins a feed that has told nothing from its beginning', async () => {
    expect(await get({}, 'service', '/changes/snapshot')).toMatchObject({ status: 200, body: '', resumeAfter: '' });
  });

  test.each([
    [{ wait: '31' }, 'service', 400, 'wait must be seconds from 0 to 30, but got: 31'],
    [{ wait: 'soon' }, 'service', 400, 'wait must be seconds from 0 to 30, but got: soon'],
    [{ limit: 'all' }, 'service', 400, 'limit must be from 1 to 1000, but got: NaN'],
    [{ after: '1;2' }, 'service', 400, 'after must be a cursor that this feed gave, but got: "1;2"'],
    [
      { after: '99999999999999999999-1' },
      'service',
      400,
      'after must be a cursor that this feed gave, but got: "99999999999999999999-1"',
    ],
    [{ until: '1;2' }, 'service', 400, 'until must be a cursor that this feed gave, but got: "1;2"'],
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
    feedRoute(other, { department: 'credit', database, authenticate, pollMs: 20 });
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
