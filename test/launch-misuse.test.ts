/** How the commands report misuse: the message alone, exit code 1, and nothing started. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { listDepartments } from '../shared/departments.ts';
import { makeDataDir, outcome } from './launching.ts';

const dataDir = makeDataDir();
afterAll(dataDir.remove);

const departments = listDepartments().join(', ');
const [START, TOKEN, SAMPLE] = ['shared/launch/start.ts', 'shared/launch/token.ts', 'shared/launch/sample.ts'];
const CODE = '91420703YY0000001U';
const NO_HARBOUR = `there is no department "harbour": it must be one of ${departments}, or set SUBGRAPH_URL_HARBOUR to the address of a department elsewhere`;

test.each<[module: string, args: string, first: string]>([
  [START, '--only harbour', `there is no department "harbour": it must be one of ${departments}`],
  [START, '--onyl credit', 'unknown option --onyl'],
  [START, '--only', '--only needs a value'],
  [TOKEN, '', '--role is missing'],
  [
    TOKEN,
    '--role king',
    'there is no role "king": it must be one of enterprise, officer, bank, partner, service, auditor',
  ],
  [TOKEN, '--role officer', `an officer belongs to a department: add --department, one of ${departments}`],
  [TOKEN, '--role officer --department harbour', NO_HARBOUR],
  [TOKEN, '--role service --department harbour --api-key keys.json', NO_HARBOUR],
  [
    TOKEN,
    '--role auditor --department ../credit',
    `there is no department "../credit": it must be one of ${departments}`,
  ],
  [TOKEN, '--role auditor --agency 公安机关', '--agency is for the roles officer and service, but the role is auditor'],
  [TOKEN, '--role enterprise', 'the role enterprise acts for an enterprise: add --credit-code <code>'],
  [TOKEN, '--role enterprise --credit-code 914', '--credit-code 914 is wrong: must be 18 characters, but got: 3'],
  [
    TOKEN,
    `--role auditor --credit-code ${CODE}`,
    '--credit-code is for the roles enterprise, bank and partner, but the role is auditor',
  ],
  [TOKEN, '--role auditor --hours never', '--hours must be a number above 0, at most 8784, but got: never'],
  [TOKEN, '--role auditor --subject a/b', '--subject must be 1 to 64 letters, digits, dots, - or _, but got: a/b'],
  [TOKEN, '--role auditor --audience harbour', NO_HARBOUR],
  [TOKEN, '--role auditor --duty approver', '--duty is for the role officer, but the role is auditor'],
  [
    TOKEN,
    '--role officer --department credit --duty king',
    'there is no duty "king": it must be one of acceptor, approver, chief-representative',
  ],
  [
    TOKEN,
    '--role officer --department credit --zone atlantis',
    'there is no zone "atlantis": it must be one of district, gedian, xinjian, yili, zhundong',
  ],
  [TOKEN, '--role service --zone gedian', '--zone is for the roles officer and auditor, but the role is service'],
  [
    TOKEN,
    '--role auditor --api-key keys.json',
    'no API key: its role must be enterprise, bank, partner or service: persons bring tokens, but got: auditor',
  ],
  [SAMPLE, '', '--enterprises must be from 1 to 5,000,000, but got: nothing'],
  [SAMPLE, '--enterprises 5000001', '--enterprises must be from 1 to 5,000,000, but got: 5000001'],
  [
    SAMPLE,
    '--enterprises 10 --zones atlantis',
    '--zones names no zone with atlantis: the zones are gedian, xinjian, zhundong, yili, district',
  ],
])('%s %s', async (module, args, first) => {
  const { code, output } = await outcome(module, args.split(' ').filter(Boolean), { DATA_DIR: dataDir.path });
  expect([code, output.split('\n')[0]]).toEqual([1, first]);
  expect(output).not.toMatch(/^ +at /m);
});

test('a token holds the duties and the zones; an API key is shown once, and its hash kept', async () => {
  const claims = async (...args: string[]) =>
    JSON.parse(
      Buffer.from(
        (await outcome(TOKEN, args, { DATA_DIR: dataDir.path })).output.split('.')[1]!,
        'base64url',
      ).toString(),
    ) as object;
  expect(
    await claims('--role', 'officer', '--department', 'credit', '--duty', 'approver', '--duty', 'acceptor'),
  ).toMatchObject({ role: 'officer', dept: 'credit', duties: ['approver', 'acceptor'] });
  expect(await claims('--role', 'officer', '--department', 'credit', '--agency', '住建局（消防）')).toMatchObject({
    agency: '住建局(消防)',
  });
  expect(
    await claims('--role', 'officer', '--department', 'credit', '--zone', 'gedian', '--zone', 'yili'),
  ).toMatchObject({ zones: ['gedian', 'yili'] });
  const file = join(dataDir.path, 'keys.json');
  const { code, output } = await outcome(TOKEN, ['--role', 'partner', '--subject', 'province', '--api-key', file], {
    DATA_DIR: dataDir.path,
  });
  expect([code, output.startsWith('elg_')]).toEqual([0, true]);
  expect(readFileSync(file, 'utf8')).toContain(createHash('sha256').update(output.trim()).digest('hex'));
});

test('a wrong setting stops the start and is named', async () => {
  const { code, output } = await outcome(START, [], { DATA_DIR: dataDir.path, GATEWAY_PORT: 'http' });
  expect(code).toBe(1);
  expect(output).toMatch(/^wrong configuration:\n {2}GATEWAY_PORT: .*but got: "http"\n$/);
});

test('ZONE must name zones', async () => {
  const { code, output } = await outcome(START, [], { DATA_DIR: dataDir.path, ZONE: 'gedian,atlantis' });
  expect([code, output.trim()]).toEqual([
    1,
    'ZONE names no zone with atlantis: the zones are gedian, xinjian, zhundong, yili, district',
  ]);
});

test('--help shows the usage', async () => {
  const { code, output } = await outcome(START, ['--help']);
  expect(code).toBe(0);
  expect(output).toContain('--ready-file <path>');
});

test('a department that runs elsewhere gets an identity of its own: a token, an API key, a token for itself', async () => {
  const env = { DATA_DIR: dataDir.path, SUBGRAPH_URL_HUMAN_RESOURCES: 'http://127.0.0.1:1/graphql' };
  const file = join(dataDir.path, 'elsewhere.json');
  const asService = ['--role', 'service', '--department', 'human-resources'];
  const claimsOf = async (...args: string[]): Promise<object> => {
    const { code, output } = await outcome(TOKEN, args, env);
    expect(code).toBe(0);
    return JSON.parse(Buffer.from(output.split('.')[1]!, 'base64url').toString()) as object;
  };
  expect(await claimsOf(...asService)).toMatchObject({ role: 'service', dept: 'human-resources', aud: 'gateway' });
  expect(await claimsOf('--role', 'auditor', '--audience', 'human-resources')).toMatchObject({
    aud: 'human-resources',
  });
  expect((await outcome(TOKEN, [...asService, '--api-key', file], env)).output).toMatch(/^elg_/);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject([{ role: 'service', department: 'human-resources' }]);
});
