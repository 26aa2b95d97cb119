/** What decisions on triggers say is what was decided. */
import { expect, test } from '@jest/globals';
import type { Message } from '#shared/messages.ts';
import { departmentOn } from '#shared/testing/day.ts';
import { TEST_TODAY, officerOf } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { newCode } from '../testing.ts';

const day = departmentOn(`${TEST_TODAY} 10:00`, department);
const as = officerOf(department.name);

/** The facts and the only reason of a decision. */
async function decisionOn(subjectId: string): Promise<{ facts: object; said: Message['parameters']; zh: string }> {
  const [row] = await day.subgraph.database.query<{ facts: object; reasons: [Message] }>(
    'select facts, reasons from decision where subject_id = $1',
    [subjectId],
  );
  if (!row) throw new Error(`there must be a decision on ${subjectId}`);
  const [{ parameters, zh }] = row.reasons;
  return { facts: row.facts, said: parameters, zh };
}

test('Y14: the reasons name the item and its events, and the event that happened, as the facts do', async () => {
  const rule = { zone: 'yili', item: '特种设备检查', events: ['发生事故', '群众举报'] };
  const { id } = await day.subgraph.mutate<{ id: string }>('publishTriggerRule', rule, '... on TriggerRule { id }', as);
  const published = await decisionOn(id);
  expect(published).toMatchObject({ facts: rule, said: { item: rule.item, events: rule.events } });
  expect(published.zh).toContain('发生事故、群众举报');

  const happened = { event: '发生事故', occurredOn: TEST_TODAY };
  const input = { creditCode: newCode(), triggerRuleId: id, ...happened };
  const event = await day.subgraph.mutate<{ id: string }>('reportTrigger', input, '... on TriggerEvent { id }', as);
  const { item } = rule;
  expect(await decisionOn(event.id)).toMatchObject({ facts: { item, ...happened }, said: { item, ...happened } });
});
