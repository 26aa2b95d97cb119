import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC } from '../identity/principal.ts';
import type { Principal } from '../identity/principal.ts';
import { openDatabase } from '../database/database.ts';
import type { Database } from '../database/database.ts';
import { TEST_NOW, makeTestDatabase } from '../testing/department.ts';
import { decisionLoader, decisionsOf, explainDecision } from './decisions.ts';
import { write } from '../database/write.ts';
import { periodsRule, ruleReference, zone } from '../zones/index.ts';

let database: Database;
const ids: string[] = [];
const old = periodsRule(zone('gedian'), 'CREDIT_REPAIR', '2025-06-01');
const own: Principal = { ...PUBLIC, role: 'enterprise', subject: 'e', creditCodes: ['E'] };
const as = (principal: Principal) =>
  ({
    database,
    principal,
    department: 'credit',
    loaders: { decisions: decisionLoader({ database, now: new Date() }) },
  }) as never;

beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('why'), entities: [], migrations: [] });
  for (const n of [1, 2, 3]) {
    const now = new Date(TEST_NOW.getTime() + n * 60_000);
    await write(
      { database, principal: PUBLIC, now, lock: 'E', request: { operation: 'test', input: {} } },
      async one => {
        const subject = { type: 'PenaltyRecord', id: `p-${n}` };
        ids.push(
          one.decide({
            creditCode: 'E',
            subject,
            outcome: 'PUBLISHED',
            rule: ruleReference(old),
            facts: { gravity: 'ORDINARY' },
            reasons: ['published until 2028'],
          }),
        );
        one.record({ type: 'T', creditCode: 'E', subject, payload: {} });
        return {};
      },
    );
  }
});
afterAll(() => database.close());

test('a decision is explained by the version of the rule that it was made under, though a newer one is in force', async () => {
  const explained = (await explainDecision(as(own), ids[0]!))!;
  expect(explained).toMatchObject({
    rule: { code: 'CREDIT_REPAIR', version: 2, inherited: true },
    parameters: old.parameters,
    outcome: 'PUBLISHED',
    titleZh: '信用修复公示期',
  });
  expect(explained.words.en).toMatch(
    /^PUBLISHED, decided at 2026-11-19T\S+\+08:00 for PenaltyRecord p-1 of E\.\nRule CREDIT_REPAIR .*, version 2\. .*\nFacts: gravity = ORDINARY\.\nReasons: published until 2028\.$/,
  );
});

test('decisions are listed newest first, paged', async () => {
  const first = (await decisionsOf(as(own), 'E', { first: 2 }))!;
  expect(first.nodes.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
  const rest = (await decisionsOf(as(own), 'E', { first: 2, after: first.pageInfo.endCursor }))!;
  expect([rest.nodes.map(({ id }) => id), rest.pageInfo.hasNextPage]).toEqual([[ids[0]], false]);
});

test('a caller who may not see the rows of the enterprise may not see its decisions', async () => {
  for (const principal of [
    PUBLIC,
    { ...own, creditCodes: ['F'] },
    { ...PUBLIC, role: 'officer' as const, department: 'legal-services' },
  ]) {
    expect([await explainDecision(as(principal), ids[0]!), await decisionsOf(as(principal), 'E', {})]).toEqual([
      null,
      null,
    ]);
  }
  expect(await explainDecision(as({ ...PUBLIC, role: 'officer', department: 'credit' }), ids[0]!)).not.toBeNull();
});

test.each(['x', '0190a1b2-0000-8000-8000-000000000000'])('an unknown id (%s) explains nothing', async id =>
  expect(await explainDecision(as(own), id)).toBeNull(),
);
