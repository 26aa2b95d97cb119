/** A mutation that asks other departments without a rule of its own is found. */
import { buildSchema } from 'graphql';
import { expect, test } from '@jest/globals';
import { askingFor, askingForWork } from '../server/asking-for.ts';
import { anyGraph } from './any-graph.ts';
import { groundsOf } from './grounds.ts';
import { TEST_NOW } from './today.ts';

const schema = buildSchema(`
  type Query { a: Int }
  type Mutation {
    "Grades. It follows the rule CREDIT_RISK_CLASSES. 信用等级评定"
    grade: Int
    "Shares by the law of sharing itself, SHARE_TYPES. 共享"
    share: Int
    "Grades without a rule. 评级"
    gradeAnyhow: Int
    "Grades by what the platform configures: SHARE_TERM. 按配置评级"
    gradeAsConfigured: Int
  }`);
const parentType = schema.getMutationType();
const QUESTION = '{ enterprise(creditCode: "C") { name } }';

test('is found once it asks, and told once', async () => {
  if (!parentType) throw new Error('there is a mutation');
  const grounds = groundsOf(schema, anyGraph);
  const asks = (fieldName: string) =>
    grounds.graph(askingFor({ parentType, fieldName }, {}, { now: TEST_NOW, requestId: 'r' }));
  await asks('grade')(QUESTION, {});
  await asks('share')(QUESTION, {});
  await grounds.graph(askingForWork('核对', 'x', TEST_NOW))(QUESTION, {});
  const unasked = asks('gradeAnyhow');
  expect(grounds.faults()).toEqual([]);
  await unasked(QUESTION, {});
  await asks('gradeAsConfigured')(QUESTION, {});
  expect(grounds.faults()).toEqual([
    'gradeAnyhow asks other departments: its description must name the rule of law that it follows',
    'gradeAsConfigured asks other departments: its description must name the rule of law that it follows',
  ]);
  expect(grounds.faults()).toEqual([]);
});
