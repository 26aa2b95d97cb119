/**
 * Departments that join without the kit, as docs/joining.md says: the examples, each in its own language, behind the
 * real gateway. The Python one needs Python 3 with PyJWT and cryptography (`apt-get install python3-jwt
 * python3-cryptography`); where they are missing, its tests are skipped.
 */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkChange } from '../gateway/check/change.ts';
import { LINK, eventually, openTestGateway, startDepartment } from '../gateway/testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../gateway/testing/gateway.ts';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner, makeKeys } from '../shared/identity/principal.ts';
import type { KeyPair, Principal } from '../shared/identity/principal.ts';
import { ROOT, childEnvironment } from '../shared/process/config.ts';
import { freePort } from '../shared/process/free-port.ts';

const CODE = '91420703YY00016P7F';
/** Stands for the register, which owns the enterprise. */
const REGISTER = `${LINK}
scalar CreditCode
type Query { enterprise(creditCode: CreditCode!): Enterprise }
type Enterprise @key(fields: "creditCode") { creditCode: CreditCode! name: String }`;

const python = ['python3', '/usr/bin/python3'].find(
  program => spawnSync(program, ['-c', 'import jwt, cryptography']).status === 0,
);

interface Example {
  name: string;
  folder: string;
  command: string | undefined;
  args: readonly string[];
  /** What everybody may see of an enterprise, and what of it is there. */
  open: [selection: string, value: object];
  /** What the enterprise itself and the department's officers may see. */
  own: [selection: string, value: object, hidden: object];
}

const EXAMPLES: readonly Example[] = [
  {
    name: 'human-resources',
    folder: 'examples/human-resources',
    command: python,
    args: ['server.py'],
    open: [
      'posts: vacancies(first: 1) { title places ... on Vacancy { enterprise { name } } }',
      { posts: [{ title: '装配工', places: 20, enterprise: { name: '宇紫' } }] },
    ],
    own: ['insuredEmployees', { insuredEmployees: 126 }, { insuredEmployees: null }],
  },
  {
    name: 'fire-safety',
    folder: 'examples/fire-safety',
    command: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', 'index.ts'],
    open: ['fireSafe', { fireSafe: true }],
    own: [
      'fireInspections { on passed }',
      {
        fireInspections: [
          { on: '2026-03-12', passed: false },
          { on: '2026-04-02', passed: true },
        ],
      },
      { fireInspections: null },
    ],
  },
];

/** Starts a department's program; resolves with its address, which its first line names. */
async function startProgram({ command = '', args, folder }: Example, gatewayPort: number) {
  const child = spawn(command, args, {
    cwd: join(ROOT, folder),
    env: childEnvironment({ GATEWAY_URL: `http://127.0.0.1:${gatewayPort}`, PORT: '0', PYTHONDONTWRITEBYTECODE: '1' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const address = await eventually(
    async () => /listens on (http:\S+)/.exec(output)?.[1] ?? output,
    text => text.startsWith('http:'),
  );
  return { child, address };
}

describe.each(EXAMPLES)('$name, which joins without the kit', example => {
  const { name, folder, command, open, own } = example;
  const needed = command === undefined ? test.skip : test;
  const [old, next] = [makeKeys(), makeKeys()];
  const publicKey = JSON.stringify({ keys: [old.publicKey, next.publicKey] });
  let register: TestDepartment;
  let program: { child: ChildProcess; address: string };
  let gateway: TestGateway;
  let port: number;

  const openGateway = async (keys: KeyPair): Promise<void> => {
    gateway = await openTestGateway(
      { register: { contract: REGISTER, url: register.url }, [name]: { url: program.address } },
      {
        GATEWAY_PORT: String(port),
        PRINCIPAL_PUBLIC_KEY: publicKey,
        PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
      },
    );
    await eventually(
      () => gateway.health(),
      ({ departments }) => departments.every(({ status }) => status === 'up'),
    );
    await eventually(
      () => gateway.execute(`{ enterprise(creditCode: "${CODE}") { ${open[0]} } }`),
      ({ errors }) => errors === undefined,
    );
  };

  beforeAll(async () => {
    if (command === undefined) return;
    port = await freePort();
    register = await startDepartment(REGISTER, {
      Query: { enterprise: (_: unknown, { creditCode }: { creditCode: string }) => ({ creditCode, name: '宇紫' }) },
      Enterprise: { __resolveReference: ({ creditCode }: { creditCode: string }) => ({ creditCode, name: '宇紫' }) },
    });
    program = await startProgram(example, port);
    await openGateway(old);
  });
  afterAll(async () => {
    if (command === undefined) return;
    await gateway.close();
    program.child.kill('SIGTERM');
    await register.stop();
  });

  const read = async (selection: string, as?: Partial<Principal>) => {
    const sign = await createSigner(old.privateKey);
    const token = as && (await sign({ ...PUBLIC, subject: 's', ...as }, GATEWAY_AUDIENCE, 600));
    return gateway.execute(`{ enterprise(creditCode: "${CODE}") { ${selection} } }`, {
      ...(token && { headers: { authorization: `Bearer ${token}` } }),
    });
  };

  needed('answers its part of a query that the register begins', async () => {
    expect(await read(`name ${open[0]}`)).toMatchObject({ data: { enterprise: { name: '宇紫', ...open[1] } } });
  });

  needed('judges its rows: the enterprise and its own officers see them, others get null', async () => {
    const seen: Partial<Principal>[] = [
      { role: 'enterprise', creditCodes: [CODE] },
      { role: 'officer', department: name },
      { role: 'auditor' },
      { role: 'service', department: 'credit' },
    ];
    for (const as of seen) expect(await read(own[0], as)).toMatchObject({ data: { enterprise: own[1] } });
    const hidden: (Partial<Principal> | undefined)[] = [
      undefined,
      { role: 'enterprise', creditCodes: ['91420703YY0000001U'] },
      { role: 'officer', department: 'credit' },
    ];
    for (const as of hidden) expect(await read(own[0], as)).toMatchObject({ data: { enterprise: own[2] } });
  });

  needed('refuses whatever does not come through the gateway', async () => {
    const sign = await createSigner(old.privateKey);
    const headers: Record<string, string>[] = [
      {},
      { 'x-principal': 'x.y.z' },
      { 'x-principal': await sign(PUBLIC, 'credit') },
      { 'x-principal': await sign(PUBLIC, name, -10) },
      { 'x-principal': await sign(PUBLIC, name, 3_600) },
      { 'x-principal': await (await createSigner(makeKeys().privateKey))(PUBLIC, name) },
    ];
    const statusOf = async (principal: Record<string, string>): Promise<unknown> => {
      const response = await fetch(program.address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...principal },
        body: JSON.stringify({ query: '{ _service { sdl } }' }),
      });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      return [response.status, errors?.[0]?.extensions.code];
    };
    for (const principal of headers) expect(await statusOf(principal)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await statusOf({ 'x-principal': await sign(PUBLIC, name) })).toEqual([200, undefined]);
  });

  needed('goes on without a start of its own when the platform changes its key', async () => {
    await gateway.close();
    await openGateway(next);
    expect(await read(open[0])).toMatchObject({ data: { enterprise: open[1] } });
  });

  needed('nulls its own slice alone while it is down', async () => {
    program.child.kill('SIGKILL');
    await new Promise(resolve => program.child.once('close', resolve));
    const { data, errors } = await read(`name ${open[0]}`);
    expect(data).toMatchObject({ enterprise: { name: '宇紫' } });
    expect(errors?.map(({ extensions }) => [extensions.code, extensions.service])).toEqual([
      ['SUBGRAPH_UNAVAILABLE', name],
    ]);
  });

  test('its contract passes the check of a department that joins', async () => {
    const schema = join(ROOT, folder, 'schema.graphql');
    const findings = await checkChange({ root: ROOT, subgraph: name, schema });
    expect(Object.values(findings).flat()).toEqual([]);
    expect(readFileSync(schema, 'utf8')).toContain('@key(fields: "creditCode")');
  });
});

const [humanResources] = EXAMPLES;
(python ? test : test.skip)('a field that its contract protects is requested for its officers alone', async () => {
  if (!humanResources) return;
  const keys = makeKeys();
  const port = await freePort();
  const program = await startProgram(humanResources, port);
  const register = await startDepartment(REGISTER, {
    Query: { enterprise: (_: unknown, { creditCode }: { creditCode: string }) => ({ creditCode, name: '宇紫' }) },
  });
  const gateway = await openTestGateway(
    { register: { contract: REGISTER, url: register.url }, 'human-resources': { url: program.address } },
    {
      GATEWAY_PORT: String(port),
      PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey),
      PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
    },
  );
  try {
    const sign = await createSigner(keys.privateKey);
    const ask = async (department: string) => {
      const officer: Principal = { ...PUBLIC, role: 'officer', subject: 'o', department };
      return gateway.execute(`{ enterprise(creditCode: "${CODE}") { name wageComplaints } }`, {
        headers: { authorization: `Bearer ${await sign(officer, GATEWAY_AUDIENCE)}` },
      });
    };
    expect(
      await eventually(
        () => ask('human-resources'),
        ({ errors }) => errors === undefined,
      ),
    ).toMatchObject({ data: { enterprise: { wageComplaints: 1 } } });
    const { data, errors } = await ask('credit');
    expect(data).toEqual({ enterprise: { name: '宇紫', wageComplaints: null } });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD');
  } finally {
    await gateway.close();
    program.child.kill('SIGTERM');
    await register.stop();
  }
});
