/** Records are read some at a time, and come in the order in which they are wanted. */
import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { GraphClient } from '#shared/context.ts';
import { recordsOf } from './records.ts';

const visit = (id: string) => ({
  authority: '葛店开发区市场监督管理局',
  authorityCode: '11420000YY00000L3F',
  items: [id],
  ground: 'RANDOM_DRAW',
  plannedOn: '2026-11-17',
  checkedInAt: null,
  reportedAt: '2026-11-18T23:59:59+08:00',
  result: 'NO_PROBLEM',
  enterprise: { creditCode: '91420703YY00016P7F', name: '葛店宇紫建光电科技有限公司', zone: 'gedian' },
});

test('of 45 records each stands where it was wanted, and no question asks for more than 20', async () => {
  const wanted = Array.from({ length: 45 }, (_, n) => ({ profile: 'JC' as const, recordId: `第${n}次检查` }));
  const asked: number[] = [];
  const graph = (async (document: string, variables: Record<string, string> = {}) => {
    parse(document);
    const ids = Object.values(variables);
    asked.push(ids.length);
    return Object.fromEntries(ids.map((id, n) => [`r${n}`, visit(id)]));
  }) as GraphClient;
  const records = await recordsOf(graph, wanted);
  expect(asked).toEqual([20, 20, 5]);
  const items = records.map(record => record?.content.find(({ code }) => code === 'JC_SX')?.value);
  expect(items).toEqual(wanted.map(({ recordId }) => recordId));
});
