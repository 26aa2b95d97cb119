/**
 * A department whose database goes away: a department of the platform behind a proxy to its database, which the test
 * stops and starts.
 */
import { connect, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadDepartment } from '../departments.ts';
import { lifeOf } from '../sample/life.ts';
import { TEST_TODAY, makeTestDatabase, openTestSubgraph } from '../testing/department.ts';
import type { TestSubgraph } from '../testing/department.ts';

let subgraph: TestSubgraph;
let proxy: DatabaseProxy;

/** Passes connections on to a database, until it is stopped. */
class DatabaseProxy {
  readonly #target: URL;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;

  constructor(target: URL) {
    this.#target = target;
  }

  /** Starts, on the same port as before; returns the address of the database through it. */
  async start(): Promise<string> {
    this.#server = createServer(socket => {
      const database = connect(Number(this.#target.port), this.#target.hostname);
      for (const end of [socket, database]) {
        this.#sockets.add(end);
        end.on('error', () => {});
        end.on('close', () => {
          socket.destroy();
          database.destroy();
        });
      }
      socket.pipe(database).pipe(socket);
    });
    await new Promise<void>(done => this.#server?.listen(this.#port, '127.0.0.1', done));
    this.#port = (this.#server.address() as { port: number }).port;
    const url = new URL(this.#target);
    [url.hostname, url.port] = ['127.0.0.1', String(this.#port)];
    return url.href;
  }

  /** Cuts all connections, and accepts none. */
  async stop(): Promise<void> {
    const closed = new Promise<unknown>(done => this.#server?.close(done));
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await closed;
  }
}

beforeAll(async () => {
  proxy = new DatabaseProxy(new URL(await makeTestDatabase('down')));
  subgraph = await openTestSubgraph(await loadDepartment('credit'), { sample: 20, databaseUrl: await proxy.start() });
});
afterAll(async () => {
  await subgraph.close();
  await proxy.stop();
});

const creditCode = lifeOf(0, TEST_TODAY).creditCode;
const READ = `{ penaltyRecords(first: 1) { nodes { id } } }`;
/** A write that needs no facts of others: they would be asked for before the database is. */
const WRITE = `mutation ($input: DelistEnterpriseInput!) {
  delistEnterprise(input: $input) { __typename ... on Refusal { code } }
}`;
const write = () =>
  subgraph.execute(
    WRITE,
    { input: { creditCode, listingId: '00000000-0000-0000-0000-000000000000', reason: '移出', basis: '办法第十八条' } },
    { role: 'officer', department: 'credit', subject: 'officer-1' },
  );

describe('while the database does not answer', () => {
  beforeAll(() => proxy.stop());
  afterAll(() => proxy.start());

  test('a query is told to try again, with the department and without the text of the driver', async () => {
    // The second time the department knows the document, and takes its fast path.
    for (const path of [['penaltyRecords'], ['penaltyRecords']])
      expect(await subgraph.execute(READ)).toEqual({
        data: { penaltyRecords: null },
        errors: [
          {
            message: 'credit cannot reach its database: try again later',
            path,
            extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'credit' },
          },
        ],
      });
  });

  test('a mutation is told that its outcome is unknown, and how to find out', async () => {
    const { data, errors } = await write();
    expect(data).toEqual({ delistEnterprise: null });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('send it again with the same idempotencyKey'),
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'credit', outcome: 'unknown' },
      },
    ]);
  });

  test('the feed answers 503 in the same words', async () => {
    const headers = await subgraph.headers({ role: 'service' });
    const response = await subgraph.app.inject({ method: 'GET', url: '/changes', headers });
    expect([response.statusCode, response.json()]).toEqual([
      503,
      {
        errors: [
          {
            message: 'credit cannot reach its database: try again later',
            extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'credit' },
          },
        ],
      },
    ]);
  });

  test('whoever polls its contract is told', async () => {
    expect(await subgraph.execute('{ _service { sdl } }')).toMatchObject({
      data: null,
      errors: [{ path: ['_service'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'credit' } }],
    });
  });
});

test('once it answers again, all is as before', async () => {
  expect((await subgraph.execute(READ)).errors).toBeUndefined();
  expect((await subgraph.execute('{ _service { sdl } }')).errors).toBeUndefined();
  expect((await write()).errors).toBeUndefined();
});
