/** A department's subscriptions: its own changes as server-sent events, to those who may know of them. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { ChangeStream } from '../database/change-stream.ts';
import { RowStreams } from '../database/row-streams.ts';
import { openDatabase } from '../database/database.ts';
import type { Database } from '../database/database.ts';
import { RECORD_CHANGES } from '../database/feed.ts';
import { PUBLIC } from '../identity/principal.ts';
import type { Principal } from '../identity/principal.ts';
import { createLog } from '../process/log.ts';
import { makeTestDatabase, untilReadable } from '../testing/department.ts';
import { EventReader } from './event-stream.ts';
import { graphqlRoute } from './graphql.ts';
import { requestContexts } from './request-context.ts';
import { schemaOf } from './schema.ts';
import type { Context } from '../context.ts';

const SDL = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { now: String }
  type Subscription { told(type: String!): Told  broken: String }
  type Told { subject: String  reads: Int }`;

let database: Database;
let app: FastifyInstance;
let changes: ChangeStream;
let url: string;
let reads = 0;
const open: AbortController[] = [];

beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('events'), entities: [], migrations: [] });
  app = fastify();
  const log = createLog('credit', 'silent');
  const marked = { officeOnly: ['ForOffice'], sealed: ['Sealed'] };
  changes = new ChangeStream({ department: 'credit', database, ...marked, log, pollMs: 10 });
  app.addHook('preClose', async () => changes.stop());
  const contexts = requestContexts({
    department: 'credit',
    database,
    loaders: { count: counted },
    graph: () => async () => {
      throw new Error('nobody is asked');
    },
    rights: {},
    authenticate: async headers => callerOf(headers),
    changes,
    rows: new RowStreams(database, log),
    now: () => new Date(),
  });
  const schema = schemaOf(parse(SDL), [
    {
      Subscription: {
        told: {
          subscribe: (_root: unknown, { type }: { type: string }, context: Context) =>
            context.follow(change => change.type === type),
          resolve: (change: { subject: { id: string } }) => ({ subject: change.subject.id }),
        },
        broken: {
          subscribe: async function* () {
            yield { broken: 'whole' };
            throw new Error('the pipe is at 10.0.0.7');
          },
        },
      },
      Told: {
        reads: (_told: unknown, _args: object, { loaders }: Context<{ count: { n: number } }>) => loaders.count.n,
      },
    },
  ]);
  await graphqlRoute(app, { department: 'credit', schema, contexts, log });
  url = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(() => {
  for (const one of open.splice(0)) one.abort();
});
afterAll(async () => {
  await app.close();
  await database.close();
});

function callerOf({ role }: Record<string, unknown>): Principal {
  const [name = 'public', code] = String(role ?? 'public').split(' ');
  return { ...PUBLIC, role: name as 'public', creditCodes: code ? [code] : [], department: code ?? null };
}

/** Says how often a loader was made. */
function counted(): { n: number } {
  reads += 1;
  return { n: reads };
}

const record = (type: string, id: string, restricted = false): Promise<unknown> =>
  database.pool.query(RECORD_CHANGES, [
    JSON.stringify([{ type, creditCode: 'C', subject: { type: 'S', id }, payload: {}, restricted }]),
    new Date(),
  ]);

/** Subscribes, and returns a function that waits for the next event. */
async function subscribe(query: string, role = 'public') {
  const gone = new AbortController();
  open.push(gone);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', role },
    body: JSON.stringify({ query }),
    signal: gone.signal,
  });
  let pieces: AsyncIterator<Uint8Array> | undefined;
  const reader = new EventReader(10_000);
  const waiting: { event: string; data: string }[] = [];
  const next = async (): Promise<unknown> => {
    while (waiting.length === 0) {
      pieces ??= response.body![Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
      const { done, value } = await pieces.next();
      if (done) return 'closed';
      waiting.push(...reader.read(value));
    }
    const { event, data } = waiting.shift()!;
    return event === 'complete' ? event : JSON.parse(data);
  };
  return { response, next, leave: () => gone.abort() };
}

const TOLD = 'subscription { told(type: "Told") { subject } }';

test('what happens from now on comes in order, to all who follow, by one reader of the feed', async () => {
  await record('Told', 'before');
  await untilReadable(database);
  const [one, other] = [await subscribe(TOLD), await subscribe(TOLD)];
  expect(one.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  await record('Other', '0');
  await record('Told', '1');
  await record('Told', '2');
  for (const { next } of [one, other]) {
    expect(await next()).toEqual({ data: { told: { subject: '1' } } });
    expect(await next()).toEqual({ data: { told: { subject: '2' } } });
  }
});

test('restricted changes are for who may read the enterprise, and office matters for no enterprise', async () => {
  const roles = ['public', 'enterprise D', 'enterprise C', 'officer credit', 'officer other'];
  const followers = await Promise.all(roles.map(role => subscribe(TOLD, role)));
  const office = await subscribe('subscription { told(type: "ForOffice") { subject } }', 'enterprise C');
  await record('Told', 'hidden', true);
  await record('Told', 'open');
  await record('ForOffice', 'hidden', true);
  await record('ForOffice', 'open');
  const first = await Promise.all(followers.map(({ next }) => next()));
  expect(first.map(event => (event as { data: { told: { subject: string } } }).data.told.subject)).toEqual([
    'open',
    'open',
    'hidden',
    'hidden',
    'open',
  ]);
  expect(await office.next()).toEqual({ data: { told: { subject: 'open' } } });
});

test('what is sealed is told to officers of the department alone, whether it is restricted or not', async () => {
  const sealed = 'subscription { told(type: "Sealed") { subject } }';
  const officer = await subscribe(sealed, 'officer credit');
  const others = await Promise.all(
    ['service credit', 'auditor', 'enterprise C', 'officer other'].map(role => subscribe(sealed, role)),
  );
  await record('Sealed', 'one', true);
  await record('Sealed', 'two');
  expect(await officer.next()).toEqual({ data: { told: { subject: 'one' } } });
  expect(await officer.next()).toEqual({ data: { told: { subject: 'two' } } });
  const silent = new Promise(resolve => setTimeout(() => resolve('silence'), 300));
  expect(await Promise.race([...others.map(({ next }) => next()), silent])).toBe('silence');
});

test('each event is read anew', async () => {
  const { next } = await subscribe('subscription { told(type: "Told") { reads } }');
  await record('Told', '1');
  await record('Told', '2');
  const [one, two] = [await next(), await next()] as { data: { told: { reads: number } } }[];
  expect(two!.data.told.reads).toBe(one!.data.told.reads + 1);
});

test('a source that breaks ends the stream with a masked error', async () => {
  const { next } = await subscribe('subscription { broken }');
  expect(await next()).toEqual({ data: { broken: 'whole' } });
  expect(await next()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  expect(await next()).toBe('complete');
});

test('what is no valid subscription is refused before a stream begins', async () => {
  for (const query of ['{ now }', 'subscription { unknown }', 'subscription {']) {
    const { response } = await subscribe(query);
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ message: expect.any(String) }] },
    ]);
  }
});

test('who goes is forgotten; who stays is told the end when the server stops', async () => {
  const gone = await subscribe(TOLD);
  gone.leave();
  const { next } = await subscribe(TOLD);
  await record('Told', '1');
  expect(await next()).toEqual({ data: { told: { subject: '1' } } });
  changes.stop();
  expect(await next()).toBe('complete');
});
