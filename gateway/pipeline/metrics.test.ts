/** What can be seen of a running gateway: metrics whose labels cannot grow, and the plan of an operation. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '#shared/process/free-port.ts';
import { LINK, openTestGateway, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';

const MARKET = `${LINK} type Query { enterprise: Enterprise wrong: Int } type Enterprise @key(fields: "code") { code: ID! name: String }`;
const CREDIT = `${LINK} type Enterprise @key(fields: "code") { code: ID! grade: String }`;
let market: TestDepartment;
let gateway: TestGateway;

beforeAll(async () => {
  market = await startDepartment(MARKET, {
    Query: { enterprise: () => ({ code: '1', name: 'one' }), wrong: () => 'x' },
  });
  const credit = `http://127.0.0.1:${await freePort()}`;
  gateway = await openTestGateway(
    { market: { contract: MARKET, url: market.url }, credit: { contract: CREDIT, url: credit } },
    { CLIENTS: '[{"name":"desk","operations":"report"}]', BREAKER_FAILURES: '2', BREAKER_OPEN_MS: '60000' },
  );
  await gateway.loaded;
});
afterAll(async () => {
  await gateway.close();
  await market.stop();
});

/** The samples of a metric: its labels and its value. */
const samples = async (name: string): Promise<string[]> =>
  (await gateway.get('/metrics')).text
    .split('\n')
    .filter(line => new RegExp(`^${name}({| )`).test(line))
    .map(line => line.slice(name.length));

describe('metrics', () => {
  test('count operations, errors, departments and what is not registered', async () => {
    const as = (client: string) => ({ headers: { 'x-client-name': client } });
    await gateway.execute('{ enterprise { name } }', as('desk'));
    await gateway.execute('{ enterprise { name grade } }', as('desk'));
    await gateway.execute('{ enterprise { grade } }', as('somebody'));
    await gateway.execute('{ nothing }');
    await gateway.execute('{', as('else'));
    await gateway.execute(`{ ${'a '.repeat(3_000)} }`);
    expect(await samples('gateway_operations_total')).toEqual([
      '{client="desk",type="query",outcome="ok"} 1',
      '{client="desk",type="query",outcome="partial"} 1',
      '{client="other",type="query",outcome="partial"} 1',
      '{client="unnamed",type="none",outcome="failed"} 1',
      '{client="other",type="none",outcome="failed"} 1',
    ]);
    expect(await samples('gateway_errors_total')).toEqual([
      '{code="SUBGRAPH_UNAVAILABLE",service="credit"} 2',
      '{code="GRAPHQL_VALIDATION_FAILED",service=""} 1',
      '{code="GRAPHQL_PARSE_FAILED",service=""} 1',
      '{code="LIMIT_EXCEEDED",service=""} 1',
    ]);
    expect(await samples('gateway_unregistered_operations_total')).toEqual(['{client="desk"} 2']);
    expect(await samples('gateway_department_seconds_count')).toEqual([
      '{service="market",outcome="ok"} 3',
      '{service="credit",outcome="failed"} 1',
      '{service="credit",outcome="refused"} 1',
    ]);
    expect(await samples('gateway_department_left_alone')).toEqual(['{service="credit"} 1', '{service="market"} 0']);
    expect(await samples('process_cpu_seconds_total')).toHaveLength(1);
  });

  test('have no more labels however many clients, codes and operations there are', async () => {
    // Node's own of its garbage collector come with each kind of collection.
    const lines = async (): Promise<number> =>
      (await gateway.get('/metrics')).text.split('\n').filter(line => line.includes('gateway_')).length;
    await gateway.execute('{ enterprise { name } }', { headers: { 'x-client-name': 'first' } });
    await gateway.execute('{ nope }', { headers: { 'x-client-name': 'first' } });
    const before = await lines();
    for (let n = 0; n < 30; n += 1)
      await gateway.execute(`query Q${n} { enterprise { name } nope${n % 2 ? '' : 's'} }`, {
        headers: { 'x-client-name': `client-${n}` },
      });
    expect(await lines()).toBe(before);
  });

  test('are for insiders, and can be switched off', async () => {
    const outside = await openTestGateway(
      { market: { contract: MARKET } },
      { INTROSPECTION: 'identified', METRICS: 'false' },
    );
    try {
      for (const path of ['/metrics', '/usage']) expect([path, (await outside.get(path)).status]).toEqual([path, 401]);
    } finally {
      await outside.close();
    }
    const off = await openTestGateway({ market: { contract: MARKET } }, { METRICS: 'false' });
    try {
      expect((await off.get('/metrics')).text).toBe('# METRICS=false\n');
    } finally {
      await off.close();
    }
  });
});

test('the plan of an operation is shown to callers who request it', async () => {
  const explained = async (header: string) =>
    (
      await gateway.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'x-explain': header },
        payload: { query: '{ enterprise { name grade } }' },
      })
    ).json<{ extensions?: { plan?: string; cost?: object } }>().extensions;
  const { plan, cost } = (await explained('plan, cost'))!;
  expect(cost).toMatchObject({ estimated: 1 });
  expect(plan!.replaceAll(/\s+/g, ' ')).toBe(
    'QueryPlan { Sequence { Fetch(service: "market") { { enterprise { __typename code name } } }, Flatten(path: "enterprise") { Fetch(service: "credit") { { ... on Enterprise { __typename code } } => { ... on Enterprise { grade } } }, }, }, }',
  );
  expect(await explained('nothing')).toBeUndefined();
});

test.each(['apollo', 'hive'])("the plan that %s made is shown by the client's names, and counted", async planner => {
  const credit = await startDepartment(CREDIT, {
    Enterprise: { __resolveReference: (given: object) => given, grade: () => 'A' },
  });
  const other = await openTestGateway(
    { market: { contract: MARKET, url: market.url }, credit: { contract: CREDIT, url: credit.url } },
    { QUERY_PLANNER: planner },
  );
  try {
    await other.loaded;
    const response = await fetch(new URL('/graphql', other.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-explain': 'plan' },
      body: JSON.stringify({ query: '{ enterprise { code: name grade } }' }),
    });
    const { data, extensions } = (await response.json()) as { data: unknown; extensions: { plan: string } };
    expect(data).toEqual({ enterprise: { code: 'one', grade: 'A' } });
    expect(extensions.plan).toContain('code: name');
    expect(extensions.plan).not.toContain('client_');
    const text = (await other.get('/metrics')).text;
    expect(text).toContain(`gateway_plan_seconds_count{planner="${planner}",outcome="planned"} 1`);
    expect(text).toMatch(/^gateway_plans_waiting\{planner="hive"\} 0$/m);
    // A word per planner and outcome, and no other.
    expect(text.match(/^gateway_plan_seconds_count/gm)).toHaveLength(1);
  } finally {
    await other.close();
    await credit.stop();
  }
});

test('registered operations are planned before the first request; an operation that is not valid holds nothing up', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  const manifest = join(folder, 'operations.json');
  const registered = 'query Name { enterprise { name } }';
  writeFileSync(manifest, JSON.stringify({ one: registered, another: '{ noSuchField }' }));
  const other = await openTestGateway(
    { market: { contract: MARKET, url: market.url } },
    { OPERATION_MANIFESTS: manifest },
  );
  const planned = async (): Promise<number> => {
    const counted = /^gateway_plan_seconds_count\{planner="apollo",outcome="planned"\} (\d+)$/m;
    return Number(counted.exec((await other.get('/metrics')).text)?.[1] ?? 0);
  };
  try {
    await other.loaded;
    const ahead = await planned();
    expect(ahead).toBeGreaterThan(0);
    expect((await other.execute(registered)).data).toEqual({ enterprise: { name: 'one' } });
    expect(await planned()).toBe(ahead);
    expect((await other.execute('{ enterprise { called: name } }')).data).toEqual({ enterprise: { called: 'one' } });
    expect(await planned()).toBe(ahead + 1);
  } finally {
    await other.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
