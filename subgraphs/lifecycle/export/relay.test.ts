/** The relay on a real NATS server: each change is stored once and in its enterprise's order, whatever is killed. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { jetstreamManager } from '@nats-io/jetstream';
import type { BackgroundContext } from '#shared/case/background.ts';
import { createLog } from '#shared/process/log.ts';
import { createRandom } from '#shared/sample/random.ts';
import { createFeedClient } from '#shared/server/feeds.ts';
import type { ToldChange } from '#shared/server/feeds.ts';
import { TEST_NOW, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { TestNats, findNats } from '#shared/testing/nats.ts';
import { consolidating, keepAgain, keepNew, newPage, pageAgain, sweep } from '../events/store.ts';
import { toldOf } from '../events/told.ts';
import { department } from '../index.ts';
import { messageOf, subjectOf, unpublished } from './messages-of.ts';
import { relay } from './relay.ts';
import type { ExportedChangeRow } from './rows.ts';

const CODES = ['91420703YY00016P7F', '91360112YY0000N91X', '91652327YY0001X20D'] as const;
const program = findNats();
if (!program && process.env.CI) throw new Error('these tests need a NATS server: install nats-server');
const onNats = program ? describe : describe.skip;

const CHANGE: ExportedChangeRow = {
  cursor: 'aaaaaaaaaa-7',
  op: 'NEW',
  id: '0e1f',
  department: 'market-access',
  creditCode: CODES[0],
  type: 'EnterpriseRegistered',
  subjectType: 'Enterprise',
  subjectId: CODES[0],
  changedFields: [],
  restricted: false,
  payload: null,
  occurredAt: null,
  recordedAt: '',
};

describe('a message', () => {
  test('has a subject by department, type and enterprise', () => {
    expect(subjectOf(CHANGE)).toBe('elg.market-access.EnterpriseRegistered.91420703YY00016P7F');
    expect(subjectOf({ ...CHANGE, creditCode: '', type: 'A.b *>' })).toBe('elg.market-access.A_b___.none');
  });

  test('has the id of its event, but where another message of that event was or may be before it', () => {
    expect(messageOf(CHANGE, new Set()).id).toBe('0e1f');
    expect(messageOf(CHANGE, new Set(['0e1f'])).id).toBe('0e1f:aaaaaaaaaa-7');
    expect(messageOf({ ...CHANGE, op: 'PURGE' }, new Set()).id).toBe('0e1f:aaaaaaaaaa-7');
  });

  test('of a page that was begun is published after the last of its subject that is stored', () => {
    const messages = ['a1', 'b1', 'a2', 'a3', 'b2'].map(id => ({ id, subject: id.charAt(0), body: {} }));
    const idsAfter = (last: readonly (readonly [string, string | null])[]): string[] =>
      unpublished(messages, new Map(last)).map(({ id }) => id);
    expect(
      idsAfter([
        ['a', 'a2'],
        ['b', null],
      ]),
    ).toEqual(['a3', 'b1', 'b2']);
    expect(
      idsAfter([
        ['a', 'before this page'],
        ['b', 'b2'],
      ]),
    ).toEqual(['a1', 'a2', 'a3']);
  });
});

onNats('the relay', () => {
  let nats: TestNats;
  let subgraph: TestSubgraph;
  let told = 0;
  let stream = 0;
  let config: BackgroundContext['settings'];

  beforeAll(async () => {
    nats = await TestNats.start(program ?? '');
    subgraph = await openTestSubgraph(department);
  });
  beforeEach(async () => {
    stream += 1;
    config = { NATS_URL: nats.url, NATS_CREDENTIALS: undefined, NATS_STREAM: `ELG${stream}`, NATS_AS: 'service' };
    await nats.start();
    await removeStreams();
    await subgraph.database.query('truncate event, removed_event, relay restart identity');
  });
  afterAll(async () => {
    await subgraph?.close();
    await nats?.remove();
  });

  const managed = async <Result>(
    work: (manager: Awaited<ReturnType<typeof jetstreamManager>>) => Promise<Result>,
  ): Promise<Result> => {
    const connection = await nats.connect();
    try {
      return await work(await jetstreamManager(connection));
    } finally {
      await connection.close();
    }
  };
  const removeStreams = (): Promise<unknown> =>
    managed(async manager => {
      for await (const name of manager.streams.names()) await manager.streams.delete(name);
    });

  interface Stored {
    id: string;
    subject: string;
    body: ExportedChangeRow;
  }
  /** All messages of the stream, in its order. */
  const stored = (): Promise<Stored[]> =>
    managed(async manager => {
      const { state } = await manager.streams.info(config.NATS_STREAM);
      const messages: Stored[] = [];
      for (let seq = 1; seq <= state.last_seq; seq += 1) {
        const message = await manager.streams.getMessage(config.NATS_STREAM, { seq });
        if (message)
          messages.push({ id: message.header.get('Nats-Msg-Id'), subject: message.subject, body: message.json() });
      }
      return messages;
    });

  const change = (type: string, more: Partial<ToldChange> = {}): ToldChange => {
    told += 1;
    return {
      cursor: `aaaaaaaaaa-1-100-${told}`,
      type,
      creditCode: CODES[told % CODES.length] ?? null,
      subject: { type: 'PenaltyRecord', id: `p${told}` },
      occurredAt: new Date(Date.UTC(2026, 0, 1, 0, told)).toISOString(),
      changedFields: [],
      restricted: false,
      payload: { n: told },
      ...more,
    };
  };
  const linesOf = (changes: readonly ToldChange[]) =>
    toldOf(changes, { department: 'credit', catalogue: { types: {}, labels: {} }, told: 0 });
  const tell = (changes: readonly ToldChange[]): Promise<unknown> =>
    consolidating(subgraph.database, async query =>
      keepNew({ query, department: 'credit', now: TEST_NOW }, await newPage(query, linesOf(changes)), 0),
    );
  const some = (count: number): ToldChange[] => Array.from({ length: count }, () => change('PenaltyPublished'));
  const relayed = (): Promise<number> =>
    relay.turn({
      department: department.name,
      database: subgraph.database,
      feeds: createFeedClient({ url: undefined, token: undefined }),
      graph: () => async () => Promise.reject(new Error('the relay asks nobody')),
      log: createLog('relay', 'error'),
      now: () => TEST_NOW,
      settings: config,
      signal: new AbortController().signal,
    });

  /** What its metrics tell of the stream, by the end of their names. */
  async function measured(): Promise<Record<string, number>> {
    const { body } = await subgraph.app.inject({ method: 'GET', url: '/metrics' });
    const own = body.matchAll(/^lifecycle_relay_(\w+)\{.*stream="(\w+)".*\} (\S+)$/gm);
    return Object.fromEntries(
      [...own].flatMap(([, name, of, value]) => (of === config.NATS_STREAM ? [[name ?? '', Number(value)]] : [])),
    );
  }
  /** What `/health/ready` names as wrong. */
  const problems = async (): Promise<string[]> => {
    const response = await subgraph.app.inject({ method: 'GET', url: '/health/ready' });
    return response.json<{ problems: string[] }>().problems;
  };

  /** Each event is in the stream once, and those of an enterprise in their order. */
  async function expectAll(): Promise<void> {
    const events = await subgraph.database.query<{ id: string; credit_code: string }>(
      'select id, credit_code from event order by seq',
    );
    const messages = await stored();
    expect(messages.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
    for (const code of CODES) {
      const inOrder = events.filter(event => event.credit_code === code).map(({ id }) => id);
      expect(messages.filter(({ subject }) => subject.endsWith(code)).map(({ id }) => id)).toEqual(inOrder);
    }
  }

  test('publishes each change under its subject, with the id of its event, and goes on where it stood', async () => {
    await tell(some(5));
    expect(await relayed()).toBe(5);
    expect(await relayed()).toBe(0);
    await tell(some(2));
    expect(await relayed()).toBe(2);
    await expectAll();
    const [first] = await stored();
    expect(first).toMatchObject({
      subject: `elg.credit.PenaltyPublished.${first?.body.creditCode}`,
      body: { op: 'NEW', department: 'credit', type: 'PenaltyPublished', subjectType: 'PenaltyRecord' },
    });
    expect(first?.body.id).toBe(first?.id);
  });

  test('by default what is public alone', async () => {
    config = { ...config, NATS_AS: 'partner' };
    await tell([change('Public'), change('Restricted', { restricted: true })]);
    await relayed();
    expect((await stored()).map(({ body }) => body.type)).toEqual(['Public']);
  });

  test('one that was cut before its position was stored publishes nothing twice, though the server forgot the ids', async () => {
    const second = 1_000_000_000;
    await managed(manager =>
      manager.streams.add({ name: config.NATS_STREAM, subjects: ['elg.>'], duplicate_window: second / 10 }),
    );
    await tell(some(30));
    await relayed();
    const [before] = await subgraph.database.query<{ cursor: string }>('select cursor from relay');
    await tell(some(40));
    await relayed();
    await new Promise(done => setTimeout(done, 300));
    await subgraph.database.query('update relay set cursor = $1', [before?.cursor]);
    expect(await relayed()).toBe(40);
    await expectAll();
  });

  test('two replicas publish each change once', async () => {
    await tell(some(300));
    await Promise.all([relayed(), relayed(), relayed()]);
    await relayed();
    await expectAll();
  });

  test('a server that is killed at random moments has each change once, in order', async () => {
    const random = createRandom(7);
    for (let round = 0; round < 8; round += 1) {
      await tell(some(random.between(50, 400)));
      const publishing = relayed().catch(() => 0);
      await new Promise(done => setTimeout(done, random.between(0, 80)));
      await nats.kill();
      await publishing;
      await nats.start();
    }
    await relayed();
    await expectAll();
  });

  test('what is to be erased is told, and what took its place, though both are of one event', async () => {
    const lines = some(3);
    await tell(lines);
    await relayed();
    await consolidating(subgraph.database, async query => {
      const keeping = { query, department: 'credit', now: TEST_NOW };
      const again = linesOf([...lines.slice(0, 2), { ...(lines[2] ?? change('X')), type: 'Other' }]);
      await keepAgain(keeping, await pageAgain(query, again), { generation: 1, lastReadAt: null });
      await sweep(keeping, { generation: 1, firstKept: null });
    });
    await relayed();
    expect((await stored()).map(({ body }) => [body.op, body.type]).slice(3)).toEqual([
      ['PURGE', 'PenaltyPublished'],
      ['NEW', 'Other'],
    ]);
  });

  test('tells readers of another epoch, and goes on after it', async () => {
    await tell(some(2));
    await relayed();
    await subgraph.database.query('select feed_open_era(true)');
    await relayed();
    await tell(some(1));
    await relayed();
    const messages = await stored();
    expect(messages.map(({ body }) => body.op)).toEqual(['NEW', 'NEW', 'EPOCH', 'NEW']);
    expect(messages[2]).toMatchObject({ subject: 'elg.lifecycle.EpochBegan.none' });
  });

  test('says how far it is, what it has sent and repeated, and since when it fails', async () => {
    await tell(some(30));
    await relayed();
    const [{ cursor } = { cursor: null }] = await subgraph.database.query<{ cursor: string }>(
      'select cursor from relay',
    );
    await tell(some(10));
    await relayed();
    await subgraph.database.query('update relay set cursor = $1', [cursor]);
    await relayed();
    expect(await measured()).toMatchObject({ sent: 40, repeated: 10, errors: 0, lag_seconds: 0, waiting_changes: 0 });
    expect(await problems()).toEqual([]);
    await nats.kill();
    await tell(some(3));
    await subgraph.database.query(`update event set recorded_at = clock_timestamp() - interval '1 hour'`);
    await expect(relayed()).rejects.toThrow();
    await expect(relayed()).rejects.toThrow();
    const down = await measured();
    expect(down).toMatchObject({ sent: 40, errors: 2, waiting_changes: 3 });
    expect(down.lag_seconds).toBeGreaterThanOrEqual(3_600);
    // A moment of it is nothing wrong yet.
    expect(await problems()).toEqual([]);
    await subgraph.database.query(`update relay set failing_since = clock_timestamp() - interval '60 seconds'`);
    expect(await problems()).toEqual([
      expect.stringMatching(
        `^changes have not been published to the stream ${config.NATS_STREAM} for 6\\d s: .+relay.md`,
      ),
    ]);
    await nats.start();
    await relayed();
    expect(await problems()).toEqual([]);
    expect(await measured()).toMatchObject({ sent: 43, errors: 2, lag_seconds: 0, failing_seconds: 0 });
    // Nobody serves the stream any more: the settings name another.
    await subgraph.database.query(`update relay set tried_at = clock_timestamp() - interval '5 minutes'`);
    expect(await measured()).toEqual({});
  });

  test('without an address nothing is published', async () => {
    config = { ...config, NATS_URL: undefined };
    await tell(some(1));
    expect(await relayed()).toBe(0);
  });
});
