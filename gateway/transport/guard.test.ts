/** Departments that fail, and callers that disconnect: what is sent again, what is not sent, what is cancelled. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { readConfig } from '#shared/process/config.ts';
import { freePort } from '#shared/process/free-port.ts';
import { createLog } from '#shared/process/log.ts';
import { createGuards } from './guard.ts';
import type { Outcome } from './guard.ts';
import { LINK, eventually, openTestGateway, startBroken, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';
import { Unavailable } from './unavailable.ts';

const MARKET = `${LINK} type Query { enterprise: Enterprise enterprises: [Enterprise!] } type Enterprise @key(fields: "code") { code: ID! name: String }`;
const market = {
  Query: {
    enterprise: () => ({ code: '1', name: 'one' }),
    enterprises: () => [
      { code: '1', name: 'one' },
      { code: '2', name: 'two' },
    ],
  },
};
const CREDIT = `${LINK} type Query { grades: Int } type Mutation { publish: Int } type Enterprise @key(fields: "code") { code: ID! grade: String }`;
const credit = {
  Query: { grades: () => 1 },
  Enterprise: { __resolveReference: ({ code }: { code: string }) => ({ code, grade: 'A' }) },
};
const JOINED = '{ enterprise { name grade } }';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});
const opened = <Opened extends { close(): Promise<void> } | { stop(): Promise<void> }>(one: Opened): Opened => {
  closers.push('close' in one ? one.close : one.stop);
  return one;
};
/** A gateway that looks at its departments once, over `market` and a `credit` at this address. */
const over = async (url: string, environment: Record<string, string> = {}): Promise<TestGateway> => {
  const one = opened(await startDepartment(MARKET, market));
  const gateway = opened(
    await openTestGateway(
      { market: { contract: MARKET, url: one.url }, credit: { contract: CREDIT, url } },
      { SUBGRAPH_POLL_MS: '3600000', ...environment },
    ),
  );
  await gateway.loaded;
  await eventually(gateway.health, ({ departments }) => departments.every(({ status }) => status !== 'unknown'));
  return gateway;
};
const startCounting = async (
  answer: (request: IncomingMessage, response: ServerResponse, count: number) => void,
): Promise<TestDepartment & { count(): number }> => {
  let count = 0;
  const department = await startBroken((request, response) => {
    let body = '';
    request.on('data', chunk => (body += chunk));
    // The look at the schema does not count.
    request.on('end', () => {
      if (body.includes('_service')) {
        response.end('{"data":{"_service":{"sdl":null}}}');
        return;
      }
      count += 1;
      answer(request, response, count);
    });
  });
  return opened({ ...department, count: () => count });
};

describe('a query that does not reach its department', () => {
  test('is sent again, once', async () => {
    const shaky = await startCounting((request, response, count) =>
      count === 1 ? request.socket.destroy() : response.end('{"data":{"_entities":[{"grade":"A"}]}}'),
    );
    expect(await (await over(shaky.url)).execute(JOINED)).toEqual({
      status: 200,
      data: { enterprise: { name: 'one', grade: 'A' } },
    });
    expect(shaky.count()).toBe(2);
  });

  test('a mutation is not, nor a query that was answered wrongly', async () => {
    const dead = await startCounting(request => void request.socket.destroy());
    expect((await (await over(dead.url)).execute('mutation { publish }')).errors).toMatchObject([
      {
        message:
          'credit does not answer: it cannot be reached (CLOSED); whether the mutation took effect is unknown; to find ' +
          'out, send it again with the same idempotencyKey, which never does it twice',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'credit', outcome: 'unknown' },
      },
    ]);
    expect(dead.count()).toBe(1);
    const lying = await startCounting((_request, response) => void response.end('{"data":{"_entities":[]}}'));
    await (await over(lying.url)).execute(JOINED);
    expect(lying.count()).toBe(1);
  });
});

describe('a mutation without a response', () => {
  const outcomes = async (gateway: TestGateway) =>
    ((await gateway.execute('mutation { publish }')).errors ?? []).map(({ extensions }) => extensions.outcome);

  test.each<[what: string, answer: (request: IncomingMessage, response: ServerResponse) => void]>([
    ['that is cut after it was sent', request => void request.socket.destroy()],
    ['that takes too long', () => {}],
    ['that begins, and is cut', (request, response) => void response.write('{"da', () => request.socket.destroy())],
    ['that is no GraphQL', (_request, response) => void response.writeHead(502).end('<html>')],
    ['of another shape', (_request, response) => void response.end('{"data":[1]}')],
  ])('%s may have taken effect', async (_what, answer) => {
    const department = await startCounting(answer);
    expect(await outcomes(await over(department.url, { SUBGRAPH_TIMEOUT_MS: '300' }))).toEqual(['unknown']);
  });

  test('that was never sent has not: nobody listens, or the circuit is open', async () => {
    const gateway = await over(`http://127.0.0.1:${await freePort()}`, { BREAKER_FAILURES: '1' });
    const { errors } = await gateway.execute('mutation { publish }');
    expect(errors?.[0]?.message).toBe(
      'credit does not answer: it cannot be reached (ECONNREFUSED); the mutation was not sent to it',
    );
    expect([errors?.[0]?.extensions.outcome, ...(await outcomes(gateway))]).toEqual(['not_sent', 'not_sent']);
  });

  test('a query says nothing of it', async () => {
    const gateway = await over(`http://127.0.0.1:${await freePort()}`);
    expect((await gateway.execute('{ grades }')).errors?.[0]?.extensions).toEqual({
      code: 'SUBGRAPH_UNAVAILABLE',
      service: 'credit',
    });
  });
});

describe('a department that says itself that it cannot serve', () => {
  const refusal = {
    message: 'credit cannot reach its database: try again later',
    path: ['grades'],
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'credit' },
  };
  const refusing = (data: object | null, error: object = refusal) =>
    startCounting((_request, response) => void response.end(JSON.stringify({ data, errors: [error] })));

  test('has its circuit opened, though it answers with 200; callers get its own words until then', async () => {
    const department = await refusing(null);
    const gateway = await over(department.url, { BREAKER_FAILURES: '2', BREAKER_OPEN_MS: '60000' });
    const messages: unknown[] = [];
    for (let n = 0; n < 3; n += 1) messages.push((await gateway.execute('{ grades }')).errors?.[0]?.message);
    expect(messages).toEqual([
      refusal.message,
      refusal.message,
      'credit does not answer: it failed 2 times in a row, so its circuit is open for 60000 ms',
    ]);
    expect(department.count()).toBe(2);
  });

  test('keeps what it could answer', async () => {
    const department = await refusing({ grades: 5, other: null }, { ...refusal, path: ['other'] });
    expect(await (await over(department.url)).execute('{ grades other: grades }')).toMatchObject({
      data: { grades: 5, other: null },
      errors: [{ message: refusal.message, path: ['other'], extensions: refusal.extensions }],
    });
  });

  test('of another one than itself does not count', async () => {
    const extensions = { code: 'SUBGRAPH_UNAVAILABLE', service: 'elsewhere' };
    const department = await refusing(null, { ...refusal, extensions });
    const gateway = await over(department.url, { BREAKER_FAILURES: '1', BREAKER_OPEN_MS: '60000' });
    for (let n = 0; n < 3; n += 1) await gateway.execute('{ grades }');
    expect(department.count()).toBe(3);
  });

  test('is down in the health of the gateway, with its reason', async () => {
    const department = opened(
      await startBroken((_request, response) => void response.end(JSON.stringify({ data: null, errors: [refusal] }))),
    );
    const gateway = opened(await openTestGateway({ credit: { contract: CREDIT, url: department.url } }));
    const { departments } = await eventually(gateway.health, health =>
      health.departments.every(({ status }) => status === 'down'),
    );
    expect(departments).toMatchObject([{ name: 'credit', status: 'down', reason: refusal.message }]);
  });
});

describe('a department that fails again and again', () => {
  test('keeps its circuit, however often callers give it less time than it needs', async () => {
    const slow = opened(
      await startCounting((_request, response) => void setTimeout(() => response.end('{"data":{"grades":1}}'), 200)),
    );
    const gateway = await over(slow.url, { BREAKER_FAILURES: '2', BREAKER_OPEN_MS: '60000', SUBGRAPH_RETRIES: '0' });
    // The time of the hurried ones shall end at the department, and not while their operation is planned.
    expect(await gateway.execute('{ grades }')).toMatchObject({ data: { grades: 1 } });
    for (let n = 0; n < 6; n += 1) {
      const hurried = await gateway.execute('{ grades }', { headers: { 'x-timeout-ms': n % 2 === 0 ? '20' : '0' } });
      expect(hurried.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'credit' } }]);
    }
    expect(await gateway.execute('{ grades }')).toMatchObject({ data: { grades: 1 } });
  });

  test('has its circuit opened, with an error that says so, and is called again after a moment', async () => {
    const port = await freePort();
    const gateway = await over(`http://127.0.0.1:${port}`, { BREAKER_FAILURES: '4', BREAKER_OPEN_MS: '300' });
    const messages: string[] = [];
    for (let n = 0; n < 3; n += 1) messages.push((await gateway.execute(JOINED)).errors![0]!.message);
    expect(messages).toEqual([
      'credit does not answer: it cannot be reached (ECONNREFUSED)',
      'credit does not answer: it cannot be reached (ECONNREFUSED)',
      'credit does not answer: it failed 4 times in a row, so its circuit is open for 300 ms',
    ]);
    opened(await startDepartment(CREDIT, credit, port));
    const response = await eventually(
      () => gateway.execute(JOINED),
      ({ errors }) => errors === undefined,
    );
    expect(response.data).toEqual({ enterprise: { name: 'one', grade: 'A' } });
  });

  test('costs the others nothing', async () => {
    const gateway = await over(`http://127.0.0.1:${await freePort()}`, { BREAKER_FAILURES: '1' });
    for (let n = 0; n < 5; n += 1)
      expect(await gateway.execute(JOINED)).toMatchObject({
        status: 200,
        data: { enterprise: { name: 'one', grade: null } },
        errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'credit' } }],
      });
  });
});

describe('the guard', () => {
  const outcomes: [string, Outcome][] = [];
  const guards = (environment: Record<string, string>) => {
    outcomes.length = 0;
    return createGuards({
      config: readConfig(environment),
      log: createLog('x', 'silent'),
      observe: (department, outcome) => void outcomes.push([department, outcome]),
    });
  };
  const fail = async (): Promise<never> => {
    throw new Unavailable('it drips');
  };

  test('lets so many at a time through to a department, keeps so many waiting, and refuses the rest', async () => {
    const { run } = guards({ SUBGRAPH_CONCURRENCY: '2', SUBGRAPH_QUEUE: '1' });
    let [running, most] = [0, 0];
    const release: (() => void)[] = [];
    const slow = () =>
      run(
        'a',
        true,
        () =>
          new Promise<string>(done => {
            running += 1;
            most = Math.max(most, running);
            release.push(() => {
              running -= 1;
              done('done');
            });
          }),
      );
    const three = [slow(), slow(), slow()];
    await expect(slow()).rejects.toThrow('3 requests are already on their way to it');
    expect(await run('b', true, async () => 'other')).toBe('other');
    for (let n = 0; n < 3; n += 1) {
      release[n]!();
      await three[n];
    }
    expect([most, await Promise.all(three), outcomes]).toEqual([
      2,
      ['done', 'done', 'done'],
      [
        ['a', 'refused'],
        ['b', 'ok'],
        ['a', 'ok'],
        ['a', 'ok'],
        ['a', 'ok'],
      ],
    ]);
  });

  test('opens for one department only, and only for what the department did', async () => {
    const { run, open } = guards({ BREAKER_FAILURES: '2' });
    for (let n = 0; n < 5; n += 1)
      await expect(run('a', true, async () => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
    expect(open()).toEqual([]);
    for (let n = 0; n < 2; n += 1) await expect(run('a', true, fail)).rejects.toThrow('it drips');
    expect(open()).toEqual(['a']);
    let attempts = 0;
    const attempt = async (): Promise<void> => {
      attempts += 1;
    };
    await expect(run('a', false, attempt)).rejects.toThrow(
      'it failed 2 times in a row, so its circuit is open for 1000 ms',
    );
    expect([attempts, await run('b', true, async () => 'b'), outcomes.slice(-2)]).toEqual([
      0,
      'b',
      [
        ['a', 'refused'],
        ['b', 'ok'],
      ],
    ]);
  });

  test('does not hold against a department what began before its last answer', async () => {
    const { run, open } = guards({ BREAKER_FAILURES: '2' });
    const slow = [0, 1, 2].map(() => Promise.withResolvers<string>());
    const waiting = slow.map(({ promise }) => run('a', true, () => promise).catch((error: Error) => error.message));
    await new Promise(resolve => setTimeout(resolve, 10));
    expect(await run('a', true, async () => 'well again')).toBe('well again');
    for (const { reject } of slow) reject(new Unavailable('it drips'));
    expect([await Promise.all(waiting), open()]).toEqual([['it drips', 'it drips', 'it drips'], []]);
  });

  test('has one request test a department, and no request wait for it', async () => {
    const { run } = guards({ BREAKER_FAILURES: '1', BREAKER_OPEN_MS: '1' });
    await expect(run('a', true, fail)).rejects.toThrow('it drips');
    await new Promise(resolve => setTimeout(resolve, 10));
    const answered = Promise.withResolvers<string>();
    const trying = run('a', true, () => answered.promise);
    await expect(run('a', true, async () => 'another')).rejects.toThrow(
      'it failed 1 times in a row, so its circuit is open for 1 ms',
    );
    answered.resolve('answered');
    expect([await trying, await run('a', true, async () => 'another')]).toEqual(['answered', 'another']);
  });
});

describe('time', () => {
  test('that is left is sent to each department, and none is called when no time is left', async () => {
    const one = opened(await startDepartment(MARKET, market));
    const two = opened(await startDepartment(CREDIT, credit));
    const gateway = opened(
      await openTestGateway(
        { market: { contract: MARKET, url: one.url }, credit: { contract: CREDIT, url: two.url } },
        { SUBGRAPH_POLL_MS: '3600000', OPERATION_TIMEOUT_MS: '4000' },
      ),
    );
    await gateway.loaded;
    await gateway.execute(JOINED);
    const left = [one, two].map(({ headers }) => Number(headers.at(-1)?.['x-timeout-ms']));
    expect(left[0]).toBeLessThanOrEqual(4_000);
    expect(left[1]).toBeLessThanOrEqual(left[0]!);
    expect(left[1]).toBeGreaterThan(0);
    const before = one.received.length;
    expect(await gateway.execute(JOINED, { headers: { 'x-timeout-ms': '0' } })).toMatchObject({
      status: 200,
      data: { enterprise: null },
      errors: [{ message: 'market does not answer: no time is left for it' }],
    });
    expect(one.received).toHaveLength(before);
  });

  test('is not taken by a caller that has gone: its calls to departments are cut, a mutation is not', async () => {
    const cut: string[] = [];
    const held: ServerResponse[] = [];
    const slow = await startCounting((request, response, count) => {
      held.push(response);
      response.on('close', () => !response.writableFinished && cut.push(`call ${count}`));
      void request;
    });
    const gateway = await over(slow.url, { SUBGRAPH_TIMEOUT_MS: '20000', DRAIN_MS: '100' });
    const leave = async (query: string): Promise<void> => {
      const before = held.length;
      const gone = new AbortController();
      const response = fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal: gone.signal,
      }).catch(() => 'gone');
      await eventually(
        async () => held.length,
        count => count > before,
      );
      gone.abort();
      expect(await response).toBe('gone');
    };
    await leave(JOINED);
    await eventually(
      async () => cut.length,
      count => count === 1,
    );
    await leave('mutation { publish }');
    await leave(JOINED);
    await eventually(
      async () => cut.length,
      count => count === 2,
    );
    // The last query was cut after the mutation was left, which still runs.
    expect(cut).toEqual(['call 1', 'call 3']);
    held[1]!.end('{"data":{"publish":1}}');
  });
});

describe('while departments fail in every way, and 20 clients go on', () => {
  const ways: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
    freezes: () => {},
    'cuts off': request => void request.socket.destroy(),
    lies: (_request, response) => void response.end('{"data":{"_entities":[{"grade":["no","text"]},5]}}'),
    drips: (_request, response) => void setInterval(() => response.write(' '), 20).unref(),
    'is overloaded': (_request, response) => void response.writeHead(503).end('<html>'),
    floods: (_request, response) => void response.end(`{"data":{"_entities":[${'{"grade":"A"},'.repeat(1_000)}null]}}`),
  };

  test.each(Object.keys(ways))(
    'one that %s: no operation fails beyond its slice, and it is back when it is well',
    async way => {
      let broken = true;
      const well = opened(await startDepartment(CREDIT, credit));
      const proxy = createServer((request, response) => {
        if (broken) return ways[way]!(request, response);
        let body = '';
        request.on('data', chunk => (body += chunk));
        request.on(
          'end',
          () =>
            void fetch(well.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(
              async upstream => response.end(await upstream.text()),
              () => response.destroy(),
            ),
        );
      });
      await new Promise<void>(done => proxy.listen(0, '127.0.0.1', done));
      closers.push(
        () =>
          new Promise(done => {
            proxy.close(() => done());
            proxy.closeAllConnections();
          }),
      );
      const { port } = proxy.address() as { port: number };
      // Only where the broken one never ends a response is its time waited for; the other has time on a busy machine.
      const SUBGRAPH_TIMEOUT_MS = way === 'freezes' || way === 'drips' ? '1500' : '10000';
      const gateway = await over(`http://127.0.0.1:${port}`, { SUBGRAPH_TIMEOUT_MS, BREAKER_OPEN_MS: '100' });
      const wrong: unknown[] = [];
      let answered = 0;
      const client = async (): Promise<void> => {
        for (let n = 0; n < 12; n += 1) {
          const { status, data, errors = [] } = await gateway.execute('{ enterprises { name grade } }');
          answered += 1;
          const names = (data?.enterprises as { name: string }[] | null)?.map(({ name }) => name).join();
          if (
            status !== 200 ||
            names !== 'one,two' ||
            errors.some(
              ({ extensions }) => extensions.service !== 'credit' || extensions.code !== 'SUBGRAPH_UNAVAILABLE',
            )
          )
            wrong.push([status, data, errors]);
        }
      };
      await Promise.all(Array.from({ length: 20 }, client));
      expect([answered, wrong]).toEqual([240, []]);
      broken = false;
      const after = await eventually(
        () => gateway.execute(JOINED),
        ({ errors }) => errors === undefined,
      );
      expect(after.data).toEqual({ enterprise: { name: 'one', grade: 'A' } });
    },
  );
});
