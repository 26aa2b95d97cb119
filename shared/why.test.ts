import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC } from './auth.ts';
import { openDatabase } from './database/database.ts';
import type { Database } from './database/database.ts';
import { TEST_NOW, makeTestDatabase } from './testing.ts';
import { explainDecision } from './why.ts';
import { write } from './write.ts';
import { periodsRule, ruleReference, zone } from './zones/index.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('why'), entities: [], migrations: [] });
});
afterAll(() => database.close());

test('a decision is explained by the version of the rule that it was made under, though a newer one is in force', async () => {
  const old = periodsRule(zone('gedian'), 'CREDIT_REPAIR', '2025-06-01');
  let id = '';
  await write({ database, principal: PUBLIC, now: TEST_NOW, lock: 'E', request: { operation: 'test', input: {} } }, async one => {
    id = one.decide({ creditCode: 'E', subject: { type: 'PenaltyRecord', id: 'p-1' }, outcome: 'PUBLISHED', rule: ruleReference(old), facts: { gravity: 'ORDINARY' }, reasons: ['published until 2028'] });
    one.record({ type: 'T', creditCode: 'E', subject: { type: 'PenaltyRecord', id: 'p-1' }, payload: {} });
    return { id };
  });
  const explained = (await explainDecision(database, id))!;
  expect(explained).toMatchObject({ rule: { code: 'CREDIT_REPAIR', version: 2, inherited: true }, parameters: old.parameters, outcome: 'PUBLISHED' });
  expect(explained.words).toMatch(/^PUBLISHED, decided at 2026-11-19 .* for PenaltyRecord p-1 of E\.\nRule CREDIT_REPAIR .*, version 2\. .*\nFacts: gravity = ORDINARY\.\nReasons: published until 2028\.$/);
});

test.each(['x', '0190a1b2-0000-8000-8000-000000000000'])('an unknown id (%s) explains nothing', async id => expect(await explainDecision(database, id)).toBeNull());
