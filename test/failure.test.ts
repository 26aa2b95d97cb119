/** A department dies in the middle of its work: what its neighbours' callers see, and what it has kept. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../shared/process/config.ts';
import { localDate } from '../shared/clock/index.ts';
import { freePort } from '../shared/process/free-port.ts';
import type { ReadyState } from '../shared/launch/ready.ts';
import type { TestResponse } from '../shared/testing/department.ts';
import { eventually, makeDataDir, outcome, readReady, run } from './launching.ts';
import type { Command } from './launching.ts';

const LIFECYCLE = readFileSync(join(ROOT, 'gateway/operations/EnterpriseLifecycle.graphql'), 'utf8');
/** What credit answers for in the lifecycle query; what requires it is null with it. */
const CREDIT = ['creditGrade', 'taxGrade', 'listings', 'licenceRecords', 'penaltyRecords'];
const REQUIRES_CREDIT = ['matchedProducts', 'inspectionQuota'];
const dataDir = makeDataDir();
const readyFile = join(dataDir.path, 'ready.json');
let launcher: Command;
let state: ReadyState;
let token: string;

beforeAll(async () => {
  const env = { DATA_DIR: dataDir.path, SAMPLE_ENTERPRISES: '300', GATEWAY_PORT: String(await freePort()) };
  launcher = run('shared/launch/start.ts', ['--ready-file', readyFile], env);
  state = await eventually(launcher.output, 90_000, () => readReady(readyFile));
  token = (await outcome('shared/launch/token.ts', ['--role', 'officer', '--department', 'credit'], env)).output.trim();
}, 120_000);
afterAll(async () => {
  launcher.signal('SIGTERM');
  await launcher.ended;
  dataDir.remove();
});

async function execute<Data = { enterprise: Record<string, unknown> }>(
  query: string,
  variables: object,
): Promise<TestResponse<Data>> {
  const response = await fetch(new URL('/graphql', state.gateway!), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as TestResponse<Data>;
}
const lifecycle = () => execute(LIFECYCLE, { creditCode: state.sampleCreditCode });

/** What a field holds as it did before; the timeline goes on with the penalties that were published. */
const stillThere = (before: Record<string, unknown>, field: string): unknown =>
  field === 'lifecycle' ? expect.any(Object) : before[field];

test('kill -9 of a department: its slice is null, others stand, it is back at its address, and no acknowledged write is lost', async () => {
  const before = await lifecycle();
  expect(before.errors).toBeUndefined();
  const { pid } = state.departments.credit!;
  const publish = (documentNo: string) =>
    execute<{ publishPenalty: { id?: string; code?: string } | null }>(
      'mutation ($input: PublishPenaltyInput!) { publishPenalty(input: $input) { ... on PenaltyRecord { id } ... on Refusal { code } } }',
      {
        input: {
          creditCode: state.sampleCreditCode,
          documentNo,
          violation: '广告用语不规范',
          gravity: 'ORDINARY',
          authority: '市场监管分局',
          decidedOn: localDate(new Date()),
        },
      },
    );

  // Writes go on until the department dies under them.
  const acknowledged: string[] = [];
  let killed = false;
  for (let n = 0; n < 200; n += 1) {
    if (n === 20) {
      process.kill(pid, 'SIGKILL');
      killed = true;
    }
    const { data, errors } = await publish(`写入${n}号`);
    if (data?.publishPenalty?.id) acknowledged.push(data.publishPenalty.id);
    if (killed && errors?.some(({ extensions }) => extensions.code === 'SUBGRAPH_UNAVAILABLE')) break;
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(20);

  const during = await lifecycle();
  for (const { extensions } of during.errors!)
    expect(extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', service: 'credit' });
  const told = new Set(during.errors!.map(({ path }) => path?.join('.')));
  for (const [field, value] of Object.entries(during.data!.enterprise)) {
    const missing = CREDIT.includes(field) || REQUIRES_CREDIT.includes(field);
    expect([field, value]).toEqual([field, missing ? null : stillThere(before.data!.enterprise, field)]);
    expect([field, told.has(`enterprise.${field}`)]).toEqual([field, missing]);
  }

  const after = await eventually(launcher.output, 90_000, async () => {
    const answer = await lifecycle();
    return answer.errors === undefined && answer;
  });
  expect(readReady(readyFile)!.departments.credit!.pid).not.toBe(pid);
  for (const field of REQUIRES_CREDIT) expect(after.data!.enterprise[field]).toEqual(before.data!.enterprise[field]);
  const kept = await execute<{ penaltyRecords: { nodes: { id: string }[] } }>(
    'query ($creditCode: CreditCode!) { penaltyRecords(creditCode: $creditCode, first: 100) { nodes { id } } }',
    { creditCode: state.sampleCreditCode },
  );
  expect(kept.data!.penaltyRecords.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
});
