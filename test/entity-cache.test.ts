/**
 * What the gateway keeps of entities, on the whole platform: nobody reads what is no longer so, whoever wrote it, and
 * nothing is kept of a department that is not followed.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RECORD_CHANGES } from '../shared/database/feed.ts';
import { sampleLives } from '../shared/testing/department.ts';
import { createRandom } from '../shared/sample/random.ts';
import { officers } from './acting.ts';
import { openPlatform } from './platform.ts';
import type { Platform } from './platform.ts';

const CODES = sampleLives(6).map(({ creditCode }) => creditCode) as [string, ...string[]];
const LEVELS = ['A', 'B', 'M', 'C', 'D'] as const;
const [officer] = officers('credit');
const READ = 'query ($code: CreditCode!) { enterprise(creditCode: $code) { taxGrade listings { colour } } }';

let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform({ sample: 6, now: () => new Date(), settings: { ENTITY_CACHE_BYTES: '1000000' } });
  await untilKept(CODES[0]);
});
afterAll(() => platform.close());

async function gradeOf(code: string): Promise<string | null | undefined> {
  // Who may see every grade: the public sees the published ones alone.
  const { data } = await platform.execute<{ enterprise: { taxGrade: string | null } | null }>(READ, { code }, officer);
  return data?.enterprise?.taxGrade;
}
/** How many requests credit gets while something is done. */
async function askedOfCredit(work: () => Promise<unknown>): Promise<number> {
  const before = platform.counts().requests.credit ?? 0;
  await work();
  return (platform.counts().requests.credit ?? 0) - before;
}
/** Waits until credit is followed, and what is read of an enterprise is kept. */
async function untilKept(code: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    await gradeOf(code);
    if ((await askedOfCredit(() => gradeOf(code))) === 0) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('what is read of an enterprise must be kept some time, but was not');
}
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const grade = (creditCode: string, level: string): Promise<unknown> =>
  platform.execute(
    'mutation ($i: RecordGradeInput!) { recordGrade(input: $i) { __typename ... on Refusal { code message } } }',
    {
      i: {
        creditCode,
        scheme: 'TAX',
        level,
        authority: '示例税务机关',
        validFrom: today(),
        facts: [{ name: '评价得分', value: '90' }],
        idempotencyKey: `${creditCode}-${level}-${Math.random()}`,
      },
    },
    officer,
  );

test('what was read once is not requested again; of a list of enterprises only what is missing is', async () => {
  expect(await askedOfCredit(() => gradeOf(CODES[0]))).toBe(0);
  const list = '{ enterprises(first: 6) { nodes { taxGrade listings { colour } } } }';
  expect(await askedOfCredit(() => platform.execute(list, {}, officer))).toBe(1);
  expect(await askedOfCredit(() => platform.execute(list, {}, officer))).toBe(0);
});

test('who writes through the gateway reads what he wrote, whatever is read between his writes', async () => {
  const random = createRandom(4_812);
  const written = new Map<string, string>();
  for (let turn = 0; turn < 60; turn += 1) {
    const code = random.pick(CODES);
    if (random.chance(0.3)) {
      const level = random.pick(LEVELS);
      expect(await grade(code, level)).toMatchObject({ data: { recordGrade: { __typename: 'SchemeGrade' } } });
      written.set(code, level);
    }
    const [one, other] = await Promise.all([gradeOf(code), gradeOf(random.pick(CODES))]);
    expect(other).not.toBeUndefined();
    if (written.has(code)) expect([turn, one]).toEqual([turn, written.get(code)]);
  }
});

test('what another replica writes is read as soon as the feed tells of it', async () => {
  const code = CODES[1] ?? '';
  await untilKept(code);
  const { database } = platform.subgraphs.credit!;
  const level = (await gradeOf(code)) === 'D' ? 'C' : 'D';
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    await client.query(`update scheme_grade set level = $2 where credit_code = $1 and scheme = 'TAX'`, [code, level]);
    const change = { type: 'GradeRecorded', creditCode: code, subject: { type: 'SchemeGrade', id: code }, payload: {} };
    await client.query(RECORD_CHANGES, [JSON.stringify([change]), new Date()]);
    await client.query('commit');
  } finally {
    client.release();
  }
  let read = await gradeOf(code);
  for (let tries = 0; read !== level && tries < 200; tries += 1) {
    await new Promise(resolve => setTimeout(resolve, 10));
    read = await gradeOf(code);
  }
  expect(read).toBe(level);
});

test('nothing that was kept is given of a department that has gone', async () => {
  await untilKept(CODES[0]);
  await platform.subgraphs.credit!.app.close();
  const read = async () => platform.execute<{ enterprise: { taxGrade: string | null } }>(READ, { code: CODES[0] });
  let response = await read();
  for (let tries = 0; !response.errors && tries < 100; tries += 1) {
    await new Promise(resolve => setTimeout(resolve, 50));
    response = await read();
  }
  expect(response).toMatchObject({ data: { enterprise: { taxGrade: null } } });
  expect(response.errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', service: 'credit' });
});
