/** The gateway as a process: on a supergraph file alone, and everything that is told to whoever starts it wrongly. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { ROOT } from '#shared/config.ts';
import { USAGE } from './options.ts';
import { LINK, startBroken, startDepartment } from './testing.ts';
import type { TestDepartment } from './testing.ts';

const SDL = `${LINK} type Query { hello: String secret: String @authenticated }`;
const folder = mkdtempSync(join(tmpdir(), 'gateway-misuse-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
let department: TestDepartment;
let supergraph: string;

beforeAll(async () => {
  department = await startDepartment(SDL, { Query: { hello: () => 'you', secret: () => 's' } });
  const { supergraphSdl } = composeServices([{ name: 'greeter', url: department.url, typeDefs: parse(SDL) }]);
  supergraph = file('supergraph.graphql', supergraphSdl!);
});
afterAll(async () => {
  await department.stop();
  rmSync(folder, { recursive: true });
});

/** Starts the gateway with nothing but these variables; `ready` is its address, `end` what it said at its end. */
function start(args: string[], environment: Record<string, string> = {}, cwd = ROOT) {
  const child = spawn(process.execPath, [join(ROOT, 'gateway', 'index.ts'), ...args], { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let [out, err] = ['', ''];
  child.stdout!.on('data', chunk => (out += chunk));
  child.stderr!.on('data', chunk => (err += chunk));
  const end = new Promise<{ code: number | null; out: string; err: string }>(done => child.on('close', code => done({ code, out, err })));
  const ready = new Promise<string>((done, fail) => {
    child.on('message', message => done((message as { ready: string }).ready));
    void end.then(({ err }) => fail(new Error(err)));
  });
  ready.catch(() => {});
  return { child, ready, end };
}
const failure = async (args: string[], environment?: Record<string, string>) => {
  const { code, err } = await start(args, environment).end;
  expect(code).toBe(1);
  return err.trim();
};
const ask = async (url: string, query: string) =>
  (await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).json();

describe('on a supergraph file alone', () => {
  test('runs from any folder by a relative path, refuses what is protected, and stops cleanly', async () => {
    const { child, ready, end } = start(['--supergraph', 'supergraph.graphql', '--port', '0'], {}, folder);
    const url = await ready;
    expect(await ask(url, '{ hello }')).toEqual({ data: { hello: 'you' } });
    expect(await ask(url, '{ hello secret }')).toMatchObject({ data: { hello: 'you', secret: null }, errors: [{ path: ['secret'], extensions: { code: 'UNAUTHORIZED_FIELD' } }] });
    expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({ status: 'ready', departments: [{ name: 'greeter', status: 'unknown' }] });
    child.kill('SIGTERM');
    const { code, out, err } = await end;
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('they are enforced before it');
  });
});

describe('says what is wrong in one line and ends with code 1', () => {
  test('a file that is not there', async () => {
    expect(await failure(['--supergraph', 'none.graphql'])).toBe(`gateway: cannot read the supergraph ${join(ROOT, 'none.graphql')}: there is no such file`);
  });

  test('a file that is not GraphQL', async () => {
    const path = file('text.graphql', 'hello');
    expect(await failure(['--supergraph', path])).toBe(`gateway: ${path} is not GraphQL: Syntax Error: Unexpected Name "hello".`);
  });

  test('a schema that is no supergraph', async () => {
    const path = file('schema.graphql', 'type Query { a: Int }');
    expect(await failure(['--supergraph', path])).toBe(`gateway: ${path} is not a supergraph: it has no enum join__Graph; compose the subgraphs' schemas first`);
  });

  test('a supergraph that is invalid', async () => {
    const path = file('invalid.graphql', 'enum join__Graph { A } type Query { a: Int }');
    expect(await failure(['--supergraph', path, '--port', '0'])).toBe('gateway: the supergraph cannot be loaded: Invalid supergraph: must be a core schema');
  });

  test('a port that is taken', async () => {
    const taken = await startBroken(() => {});
    try {
      const message = `gateway: port ${taken.port} on 127.0.0.1 is taken: free it, or choose another with GATEWAY_PORT or --port`;
      expect(await failure(['--supergraph', supergraph, '--port', String(taken.port)])).toBe(message);
      expect(await failure(['--supergraph', supergraph], { GATEWAY_PORT: String(taken.port) })).toBe(message);
    } finally {
      await taken.stop();
    }
  });

  test('an option that there is not, or one without its value', async () => {
    expect(await failure(['--supergrph', supergraph])).toBe(`gateway: unknown option --supergrph\n${USAGE}`);
    expect(await failure(['-x'])).toBe(`gateway: unknown option -x\n${USAGE}`);
    expect(await failure([supergraph])).toBe(`gateway: unexpected argument ${supergraph}\n${USAGE}`);
    expect(await failure(['--supergraph'])).toBe(`gateway: --supergraph needs a value\n${USAGE}`);
    expect(await failure(['--supergraph', '--port', '1'])).toBe(`gateway: --supergraph needs a value\n${USAGE}`);
  });

  test('a port that is none', async () => {
    for (const port of ['x', '70000', '4e3', '1.5']) expect(await failure(['--port', port])).toBe(`gateway: --port must be a port from 0 to 65535, but got: ${port}`);
  });

  test('a variable that is wrong', async () => {
    expect(await failure([], { SUBGRAPH_POLL_MS: 'soon' })).toMatch(/^gateway: wrong configuration:\n {2}SUBGRAPH_POLL_MS: .*"soon"$/);
  });
});
