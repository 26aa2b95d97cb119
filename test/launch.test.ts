/**
 * `npm start` from outside: what it promises while it runs, when a part dies, when it is stopped and when it is
 * killed.
 */
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { LINK, startDepartment } from '../gateway/testing/gateway.ts';
import type { TestDepartment } from '../gateway/testing/gateway.ts';
import { listDepartments } from '../shared/departments.ts';
import { freePort } from '../shared/process/free-port.ts';
import { launcherPid } from '../shared/launch/lock.ts';
import type { ReadyState } from '../shared/launch/ready.ts';
import { eventually, isAlive, makeDataDir, outcome, postgresPid, readReady, run } from './launching.ts';
import type { Command } from './launching.ts';

const START = 'shared/launch/start.ts';
const departments = listDepartments();
const one = departments[0]!;
const dataDir = makeDataDir();
const readyFile = join(dataDir.path, 'ready.json');
const running: Command[] = [];
let env: Record<string, string>;

/** A department that the launcher does not start: it knows its address alone. */
const HUMAN_RESOURCES = `${LINK}
type Query { vacancies: Int }`;
let elsewhere: TestDepartment;

beforeAll(async () => {
  elsewhere = await startDepartment(HUMAN_RESOURCES, { Query: { vacancies: () => 7 } });
  env = {
    DATA_DIR: dataDir.path,
    SAMPLE_ENTERPRISES: '40',
    GATEWAY_PORT: String(await freePort()),
    SUBGRAPH_URL_HUMAN_RESOURCES: elsewhere.url,
  };
});

afterAll(async () => {
  for (const command of running) command.signal('SIGTERM');
  await Promise.all(running.map(command => command.ended));
  await elsewhere.stop();
  dataDir.remove();
});

function start(...args: string[]): Command {
  const command = run(START, [...args, '--ready-file', readyFile], env);
  running.push(command);
  return command;
}

/** Within the time of a hook: all departments make their databases at once. */
const untilReady = (command: Command): Promise<ReadyState> =>
  eventually(command.output, 150_000, () => {
    const state = readReady(readyFile);
    // A launcher that was killed has left its own.
    return state?.launcher === command.pid && state;
  });

interface GraphQLResult {
  data?: unknown;
  errors?: { message: string; extensions: { code: string } }[];
}

async function execute(url: string, query: string, headers: Record<string, string> = {}): Promise<GraphQLResult> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as GraphQLResult;
}

const token = async (...args: string[]): Promise<string> =>
  (await outcome('shared/launch/token.ts', args, env)).output.trim();

describe('a started platform', () => {
  let launcher: Command;
  let state: ReadyState;

  beforeAll(async () => {
    launcher = start();
    state = await untilReady(launcher);
  });

  test('reports where everything is, and a full sample enterprise', () => {
    expect(Object.keys(state.departments).sort()).toEqual(departments);
    expect(state.gateway).toBe(`http://127.0.0.1:${env.GATEWAY_PORT}`);
    expect(state.sampleCreditCode).toMatch(/^91\d{6}[0-9A-Z]{10}$/);
    expect(state.startupMs).toBeGreaterThan(0);
    for (const { url } of Object.values(state.departments)) expect(launcher.output()).toContain(url);
  });

  test('a department elsewhere is in the graph, in the log, in the ready file and in the health', async () => {
    expect(launcher.output()).toMatch(
      /^human-resources +\| runs elsewhere, at http:.* \(SUBGRAPH_URL_HUMAN_RESOURCES\)$/m,
    );
    expect(state.elsewhere).toEqual({ 'human-resources': elsewhere.url });
    // It is not waited for: it joins the graph with the first contract that it gives.
    const vacancies = await eventually(launcher.output, 90_000, async () => {
      const answer = await execute(state.gateway!, '{ vacancies }');
      return answer.data ? answer : undefined;
    });
    expect(vacancies).toEqual({ data: { vacancies: 7 } });
    const health = (await (await fetch(new URL('/health/ready', state.gateway!))).json()) as {
      departments: { name: string; status: string }[];
    };
    expect(health.departments).toContainEqual(expect.objectContaining({ name: 'human-resources', status: 'up' }));
    // It verifies the gateway's principal with the keys that the gateway shows.
    const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', state.gateway!));
    const principal = String(elsewhere.headers.at(-1)?.['x-principal']);
    const { payload } = await jwtVerify(principal, keys, { audience: 'human-resources' });
    expect(payload).toMatchObject({ role: 'public' });
  });

  test('every part says that it is ready', async () => {
    for (const url of [state.gateway!, ...Object.values(state.departments).map(department => department.url)]) {
      expect([url, (await fetch(new URL('/health/ready', url))).status]).toEqual([url, 200]);
    }
  });

  test('departments refuse callers without a token; a token opens their feed', async () => {
    const feed = new URL('/changes?limit=1', state.departments[one]!.url);
    expect((await fetch(feed)).status).toBe(401);
    const service = await token('--role', 'service', '--audience', one);
    expect((await fetch(feed, { headers: { authorization: `Bearer ${service}` } })).status).toBe(200);
    expect((await fetch(feed, { headers: { 'x-principal': service } })).status).toBe(401);
  });

  test('the gateway accepts a token of npm run token, and no other', async () => {
    const good = await token('--role', 'enterprise', '--credit-code', state.sampleCreditCode!);
    expect(await execute(state.gateway!, '{ __typename }', { authorization: `Bearer ${good}` })).toEqual({
      data: { __typename: 'Query' },
    });
    const foreign = await token('--role', 'service', '--audience', one);
    expect(
      (await execute(state.gateway!, '{ __typename }', { authorization: `Bearer ${foreign}` })).errors?.[0]?.extensions
        .code,
    ).toBe('UNAUTHENTICATED');
  });

  test('a second start on the same DATA_DIR is refused', async () => {
    const { code, output } = await outcome(START, [], { ...env, GATEWAY_PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      `npm start already runs on ${dataDir.path} as process ${launcher.pid}: stop it first, or set DATA_DIR to another folder and GATEWAY_PORT to another port`,
    );
  });

  test('more sample enterprises are loaded while it runs', async () => {
    const { output } = await outcome('shared/launch/sample.ts', ['--enterprises', '200'], env);
    expect(output).toMatch(/[1-9][\d,]* rows loaded for 200 enterprises in [\d.]+ s\./);
    expect(isAlive(postgresPid(dataDir.path)!)).toBe(true);
  });

  test('a department that is killed is back, at the same address', async () => {
    const { pid, url } = state.departments[one]!;
    process.kill(pid, 'SIGKILL');
    const back = await eventually(launcher.output, 90_000, async () => {
      const now = readReady(readyFile)?.departments[one];
      return (
        now && now.pid !== pid && (await fetch(new URL('/health/ready', now.url)).catch(() => undefined))?.ok && now
      );
    });
    expect(back.url).toBe(url);
    expect(launcher.output()).toMatch(new RegExp(`^${one} +\\| ended \\(SIGKILL\\); starts again in 200 ms$`, 'm'));
    state = readReady(readyFile)!;
  });

  test('PostgreSQL that is killed is back, and the departments answer again without being started again', async () => {
    const before = postgresPid(dataDir.path)!;
    const query = '{ enterprises(first: 1) { nodes { creditCode } } }';
    const whole = await execute(state.gateway!, query);
    expect(whole.errors).toBeUndefined();
    process.kill(before, 'SIGKILL');
    await eventually(launcher.output, 90_000, () => /^postgresql +\| runs again, after /m.test(launcher.output()));
    expect(launcher.output()).toMatch(/^postgresql +\| ended; starts again in 200 ms; until then/m);
    expect(postgresPid(dataDir.path)).not.toBe(before);
    await eventually(launcher.output, 90_000, async () => {
      const now = await execute(state.gateway!, query);
      return now.errors === undefined && JSON.stringify(now) === JSON.stringify(whole);
    });
    expect(readReady(readyFile)?.departments).toEqual(state.departments);
  });

  test('SIGTERM stops everything and leaves nothing behind', async () => {
    const postgres = postgresPid(dataDir.path)!;
    launcher.signal('SIGTERM');
    expect(await launcher.ended).toBe(0);
    expect(Object.values(state.departments).filter(({ pid }) => isAlive(pid))).toEqual([]);
    await expect(fetch(state.gateway!)).rejects.toThrow();
    expect(isAlive(postgres)).toBe(false);
    expect(existsSync(readyFile)).toBe(false);
  });
});

describe('one department alone', () => {
  test('runs without a gateway and answers unsigned; what a killed launcher left, the next takes over', async () => {
    const killed = start('--only', one);
    const first = await untilReady(killed);
    expect(first.gateway).toBeNull();
    expect(Object.keys(first.departments)).toEqual([one]);
    expect(await execute(first.departments[one]!.url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });

    const postgres = postgresPid(dataDir.path)!;
    killed.signal('SIGKILL');
    await eventually(
      () => `${one} still runs without its launcher`,
      45_000,
      () => !isAlive(first.departments[one]!.pid),
    );
    expect(isAlive(postgres)).toBe(true);

    const next = start('--only', one);
    const second = await untilReady(next);
    expect([second.launcher, second.departments[one]!.pid === first.departments[one]!.pid]).toEqual([next.pid, false]);
    expect(postgresPid(dataDir.path)).toBe(postgres);
    next.signal('SIGINT');
    expect(await next.ended).toBe(0);
    expect(isAlive(postgres)).toBe(false);
  });
});

test('a port that is taken is named before anything is started', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => taken.once('listening', resolve));
  const { port } = taken.address() as { port: number };
  const fresh = makeDataDir();
  try {
    const { code, output } = await outcome(START, [], { DATA_DIR: fresh.path, GATEWAY_PORT: String(port) });
    expect([code, output.trim()]).toEqual([
      1,
      `GATEWAY_PORT ${port} is taken by another program: set GATEWAY_PORT to a free port`,
    ]);
    const variable = `PORT_${one.toUpperCase().replaceAll('-', '_')}`;
    const department = await outcome(START, [], { DATA_DIR: fresh.path, GATEWAY_PORT: '0', [variable]: String(port) });
    expect([department.code, department.output.trim()]).toEqual([
      1,
      `${variable} ${port} is taken by another program: set ${variable} to a free port`,
    ]);
    expect(existsSync(join(fresh.path, 'postgres'))).toBe(false);
    expect(launcherPid(fresh.path)).toBeNull();
  } finally {
    taken.close();
    fresh.remove();
  }
});
