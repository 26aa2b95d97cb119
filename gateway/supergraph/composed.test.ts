/** Departments that come, go and change while the gateway runs. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { freePort } from '#shared/process/free-port.ts';
import { LINK, eventually, openTestGateway, startBroken, startDepartment } from '../testing/gateway.ts';

const MARKET = `${LINK}
  type Query { enterprise: Enterprise }
  type Enterprise @key(fields: "code") { code: ID! name: String }`;
const market = { Query: { enterprise: () => ({ code: '1', name: 'one' }) } };
const CREDIT = `${LINK} type Enterprise @key(fields: "code") { code: ID! grade: String }`;
const credit = { Enterprise: { __resolveReference: ({ code }: { code: string }) => ({ code, grade: 'A', score: 7 }) } };
const JOINED = '{ enterprise { name grade } }';
const DATA = { enterprise: { name: 'one', grade: 'A' } };

const closers: (() => Promise<void>)[] = [];
const opened = <Opened extends { close(): Promise<void> } | { stop(): Promise<void> }>(one: Opened): Opened => {
  closers.push('close' in one ? one.close : one.stop);
  return one;
};
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

describe('a department that is down', () => {
  test('is no reason not to start, and is picked up when it comes', async () => {
    const port = await freePort();
    const one = opened(await startDepartment(MARKET, market));
    const gateway = opened(
      await openTestGateway({
        market: { contract: MARKET, url: one.url },
        credit: { contract: CREDIT, url: `http://127.0.0.1:${port}` },
      }),
    );
    await gateway.loaded;
    expect(await gateway.execute(JOINED)).toMatchObject({
      data: { enterprise: { name: 'one', grade: null } },
      errors: [{ extensions: { service: 'credit' } }],
    });
    opened(await startDepartment(CREDIT, credit, port));
    expect(await gateway.execute(JOINED)).toEqual({ status: 200, data: DATA });
    await eventually(gateway.health, ({ departments }) => departments.every(({ status }) => status === 'up'));
  });

  test('and has only an address joins when it comes; until the first comes, the gateway is not ready', async () => {
    const ports = [await freePort(), await freePort()] as const;
    const gateway = opened(
      await openTestGateway({
        market: { url: `http://127.0.0.1:${ports[0]}` },
        credit: { url: `http://127.0.0.1:${ports[1]}` },
      }),
    );
    expect(await gateway.get('/health/ready')).toMatchObject({ status: 503 });
    expect(await gateway.get('/schema.graphql')).toMatchObject({ status: 503 });
    expect(await gateway.execute(JOINED)).toMatchObject({
      status: 503,
      errors: [{ message: "no department's schema composes yet" }],
    });
    opened(await startDepartment(MARKET, market, ports[0]));
    await gateway.loaded;
    expect(await gateway.execute('{ enterprise { name } }')).toEqual({
      status: 200,
      data: { enterprise: { name: 'one' } },
    });
    opened(await startDepartment(CREDIT, credit, ports[1]));
    await eventually(
      () => gateway.execute(JOINED),
      ({ data }) => JSON.stringify(data) === JSON.stringify(DATA),
    );
  });

  test('and never answers is not in the schema; one without its address is simply gone after a restart', async () => {
    const one = opened(await startDepartment(MARKET, market));
    const departments = { market: { contract: MARKET, url: one.url } };
    const credit = { url: `http://127.0.0.1:${await freePort()}` };
    for (const all of [{ ...departments, credit }, departments]) {
      const gateway = opened(await openTestGateway(all));
      await gateway.loaded;
      expect(await gateway.execute('{ enterprise { grade } }')).toMatchObject({ status: 400 });
      const health = await eventually(gateway.health, now =>
        now.departments.every(({ status }) => status !== 'unknown'),
      );
      expect(health.departments.map(({ name, status }) => [name, status]).sort()).toEqual(
        'credit' in all
          ? [
              ['credit', 'down'],
              ['market', 'up'],
            ]
          : [['market', 'up']],
      );
      expect(health.problems).toEqual([]);
    }
  });

  test('closing the gateway does not wait for one that is frozen', async () => {
    const frozen = opened(await startBroken(() => {}));
    const gateway = await openTestGateway(
      { market: { contract: MARKET, url: frozen.url } },
      { SUBGRAPH_TIMEOUT_MS: '30000' },
    );
    await gateway.loaded;
    const start = Date.now();
    await gateway.close();
    expect(Date.now() - start).toBeLessThan(2_000);
  });
});

describe('a schema that changes', () => {
  test('in nothing but its rights is in force without a restart, in both directions', async () => {
    // Something is protected all the time: the SDL for the planner stays exactly the same.
    const open = CREDIT.replace('grade: String', 'grade: String score: Int @authenticated');
    const closed = open.replace('grade: String', 'grade: String @authenticated');
    const one = opened(await startDepartment(MARKET, market));
    const first = await startDepartment(open, credit);
    const gateway = opened(
      await openTestGateway({ market: { contract: MARKET, url: one.url }, credit: { contract: open, url: first.url } }),
    );
    await gateway.loaded;
    expect(await gateway.execute(JOINED)).toEqual({ status: 200, data: DATA });
    await first.stop();
    const second = opened(await startDepartment(closed, credit, first.port));
    await eventually(
      () => gateway.execute(JOINED),
      ({ errors }) => errors?.[0]?.extensions.code === 'UNAUTHORIZED_FIELD',
    );
    await second.stop();
    closers.splice(closers.indexOf(second.stop), 1);
    opened(await startDepartment(open, credit, first.port));
    await eventually(
      () => gateway.execute(JOINED),
      ({ errors }) => errors === undefined,
    );
  });

  test('is served without a restart', async () => {
    const one = opened(await startDepartment(MARKET, market));
    const first = await startDepartment(CREDIT, credit);
    const gateway = opened(
      await openTestGateway({
        market: { contract: MARKET, url: one.url },
        credit: { contract: CREDIT, url: first.url },
      }),
    );
    await gateway.loaded;
    const SCORE = '{ enterprise { score } }';
    expect(await gateway.execute(SCORE)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    await first.stop();
    opened(await startDepartment(CREDIT.replace('grade: String', 'score: Int'), credit, first.port));
    await eventually(
      () => gateway.execute(SCORE),
      ({ status }) => status === 200,
    );
    expect(await gateway.execute(SCORE)).toEqual({ status: 200, data: { enterprise: { score: 7 } } });
    expect((await gateway.get('/schema.graphql')).text).toContain('score: Int');
    expect(await gateway.execute(JOINED)).toMatchObject({ status: 400 });
  });

  test('for the worse leaves the last good one in force, says why, and delays no other department', async () => {
    const first = await startDepartment(MARKET, market);
    const second = await startDepartment(CREDIT, credit);
    const gateway = opened(
      await openTestGateway({
        market: { contract: MARKET, url: first.url },
        credit: { contract: CREDIT, url: second.url },
      }),
    );
    await gateway.loaded;
    await second.stop();
    // Its grade is another type than the shared field of market: the two contradict each other.
    const wrong = opened(
      await startDepartment(CREDIT.replace('grade: String', 'grade: String name: Int @shareable'), credit, second.port),
    );
    const { problems } = await eventually(gateway.health, ({ problems }) => problems.length > 0);
    expect(problems).toMatchObject([{ department: 'credit', message: expect.stringContaining('Enterprise.name') }]);
    expect(await gateway.execute(JOINED)).toEqual({ status: 200, data: DATA });
    expect((await gateway.get('/health/ready')).status).toBe(200);

    await first.stop();
    opened(await startDepartment(MARKET.replace('name: String', 'name: String founded: String'), market, first.port));
    await eventually(
      () => gateway.execute('{ enterprise { name founded grade } }'),
      ({ status }) => status === 200,
    );

    await wrong.stop();
    closers.splice(closers.indexOf(wrong.stop), 1);
    opened(await startDepartment(CREDIT, credit, second.port));
    await eventually(gateway.health, ({ problems }) => problems.length === 0);
  });

  test('that is wrong from the start leaves out its department only', async () => {
    const one = opened(await startDepartment(MARKET, market));
    const gateway = opened(
      await openTestGateway({ market: { contract: MARKET, url: one.url }, credit: { contract: 'type Enterprise {' } }),
    );
    await gateway.loaded;
    expect(await gateway.execute('{ enterprise { name } }')).toEqual({
      status: 200,
      data: { enterprise: { name: 'one' } },
    });
    expect((await gateway.health()).problems).toMatchObject([
      { department: 'credit', message: '[credit] Syntax Error: Expected Name, found <EOF>.' },
    ]);
  });
});

describe('a field that moves to another department by a label', () => {
  const link = LINK;
  const old = `${link} type Query { enterprise: Enterprise } type Enterprise @key(fields: "code") { code: ID! grade: String }`;
  const taking = `${link} type Enterprise @key(fields: "code") { code: ID! grade: String @override(from: "market", label: "grades-2") }`;

  test.each([
    ['grades-2=on', 'of the new one'],
    ['grades-2=off,other=on', 'of the old one'],
  ])('is asked of the one that OVERRIDE_LABELS names: %s', async (OVERRIDE_LABELS, grade) => {
    const one = opened(
      await startDepartment(old, { Query: { enterprise: () => ({ code: '1', grade: 'of the old one' }) } }),
    );
    const other = opened(
      await startDepartment(taking, {
        Enterprise: { __resolveReference: (given: object) => ({ ...given, grade: 'of the new one' }) },
      }),
    );
    for (const QUERY_PLANNER of ['apollo', 'hive']) {
      const gateway = opened(
        await openTestGateway(
          { market: { contract: old, url: one.url }, credit: { contract: taking, url: other.url } },
          { OVERRIDE_LABELS, QUERY_PLANNER },
        ),
      );
      await gateway.loaded;
      expect(await gateway.execute('{ enterprise { grade } }')).toEqual({
        status: 200,
        data: { enterprise: { grade } },
      });
    }
  });

  test('is refused where nobody has decided', async () => {
    const one = opened(
      await startDepartment(old, { Query: { enterprise: () => ({ code: '1', grade: 'of the old one' }) } }),
    );
    const gateway = opened(
      await openTestGateway({ market: { contract: old, url: one.url }, credit: { contract: taking, url: one.url } }),
    );
    await gateway.loaded;
    const { problems } = await gateway.health();
    expect(problems).toMatchObject([
      { department: 'credit', message: expect.stringContaining('say grades-2=on or grades-2=off there') },
    ]);
  });
});
