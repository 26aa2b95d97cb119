/** An executor whose answers leave receipts, over one that only answers: what follows a response is read like it. */
import { expect, test } from '@jest/globals';
import { GraphQLError, buildSchema, getOperationAST, graphqlSync, parse } from 'graphql';
import { PUBLIC } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import type { AdmittedContext, Following, LaterResult, Takes } from '../context.ts';
import type { Executed, Executor, OperationContext } from '../execute/index.ts';
import type { Receipt } from './receipt.ts';
import { withReceipts } from './with-receipts.ts';

const [A, B] = ['91420703YY00016P7F', '91420703M000100Y11'] as const;
const SCHEMA = buildSchema(`
  scalar CreditCode
  type Query { enterprise: Enterprise }
  type Subscription { enterprise: Enterprise }
  type Enterprise { creditCode: CreditCode! "For the enterprise itself and officers of this department." file: String }
`);
const supergraph = (keeper: string) =>
  parse(`
    enum join__Graph { KEEPER @join__graph(name: "${keeper}", url: "a") RECORDS @join__graph(name: "records", url: "b") }
    type Enterprise @join__type(graph: RECORDS) { creditCode: CreditCode! file: String }
  `);
const OFFICER: Principal = { ...PUBLIC, role: 'officer', subject: 'o', department: 'records' };

/** Answers what it is asked, of one enterprise; a subscription tells of two. */
function opened(keeper = 'exchange', errors?: readonly GraphQLError[]) {
  const asked: string[] = [];
  const answer = (source: string, creditCode: string): Executed => {
    const query = source.replace('subscription', 'query');
    const { data } = graphqlSync({
      schema: SCHEMA,
      source: query,
      rootValue: { enterprise: { creditCode, file: 'f' } },
    });
    return { data: JSON.parse(JSON.stringify(data)) as Record<string, unknown>, ...(errors && { errors }) };
  };
  async function* events(source: string): AsyncGenerator<LaterResult> {
    for (const code of [A, B]) yield answer(source, code) as LaterResult;
  }
  const execute = async (context: OperationContext): Promise<Executed> => {
    const source = context.source ?? '';
    asked.push(source);
    if (context.operation?.operation !== 'subscription') return answer(source, A);
    const { takes } = context.context as AdmittedContext;
    if (takes) takes.following = { kind: 'events', events: events(source) };
    return { data: null };
  };
  const inner = {
    apiSchema: () => SCHEMA,
    rules: () => new Map(),
    document: () => supergraph(keeper),
    cached: () => undefined,
    load: async () => ({ executor: execute }),
  } as unknown as Executor;
  const left: Receipt[] = [];
  const pending = { add: (receipts: readonly Receipt[]) => void left.push(...receipts), isFull: false };
  const executor = withReceipts(inner, { keeper: 'exchange', pending, codesNamed: () => [] });
  return { executor, asked, left };
}

async function run(executor: Executor, source: string): Promise<{ result: Executed; following?: Following }> {
  const document = parse(source);
  const takes = { parts: false, events: true, by: 'sse', address: '', identify: async () => OFFICER } as Takes;
  const context = {
    document,
    operation: getOperationAST(document),
    source,
    queryHash: 'hash',
    request: { query: source },
    context: { principal: OFFICER, takes },
  } as unknown as OperationContext;
  const { executor: perform } = await executor.load({} as never);
  if (!perform) throw new Error('an executor is loaded');
  const result = (await perform(context as never)) as Executed;
  return { result, ...(takes.following && { following: takes.following }) };
}

test('each event leaves its receipt, and shows what was asked for', async () => {
  const { executor, left } = opened();
  const { following } = await run(executor, 'subscription { enterprise { file } }');
  if (following?.kind !== 'events') throw new Error('events follow');
  const seen: unknown[] = [];
  for await (const event of following.events) seen.push(JSON.parse(JSON.stringify(event)));
  expect(seen).toEqual([A, B].map(() => ({ data: { enterprise: { file: 'f' } } })));
  expect(left.map(({ creditCodes }) => creditCodes)).toEqual([[A], [B]]);
});

test('an operation is known again by its own text, though it is executed with keys', async () => {
  const { executor, asked, left } = opened();
  const source = '{ enterprise { file } }';
  expect(executor.cached(source, undefined)).toBeUndefined();
  await run(executor, source);
  expect(executor.cached(source, undefined)?.operation.operation).toBe('query');
  expect(asked[0]).toContain('creditCode');
  expect(left).toMatchObject([
    { creditCodes: [A], reader: 'OFFICER', department: 'records', readerId: 'o', purpose: '' },
  ]);
});

test('an error at a key is told where the client asked for the key', async () => {
  const { executor } = opened('exchange', [new GraphQLError('unclear', { path: ['enterprise', 'creditCode'] })]);
  expect((await run(executor, '{ enterprise { file } }')).result.errors).toBeUndefined();
  expect((await run(executor, '{ enterprise { code: creditCode file } }')).result.errors).toHaveLength(1);
  expect((await run(executor, '{ enterprise { creditCode file } }')).result.errors).toHaveLength(1);
});

test('an operation that has its keys is executed as it came', async () => {
  const { executor, asked, left } = opened();
  const { result } = await run(executor, '{ enterprise { creditCode file } }');
  expect([asked, result]).toEqual([
    ['{ enterprise { creditCode file } }'],
    { data: { enterprise: { creditCode: A, file: 'f' } } },
  ]);
  expect(left).toMatchObject([{ creditCodes: [A] }]);
});

test('a graph without the department that keeps receipts is asked what was asked', async () => {
  const { executor, asked, left } = opened('another');
  await run(executor, '{ enterprise { file } }');
  expect([asked, left]).toEqual([['{ enterprise { file } }'], []]);
});
