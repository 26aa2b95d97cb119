import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { TEST_TODAY, enterpriseOf, officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const codeOf = (serial: number): string =>
  makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_100_000 + serial });
const CODE = codeOf(0);
const REPORTER = { role: 'service' as const, subject: 'project-approval', department: 'project-approval' };
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
});
afterAll(() => subgraph.close());

const RECORD = `mutation ($input: RecordBrokenPromiseInput!) { recordBrokenPromise(input: $input) {
  __typename ... on BrokenPromise { id department kind matter owed dueOn recordedOn } ... on Refusal { code message } } }`;
const promise = (n: number, changes: object = {}) => ({
  creditCode: CODE,
  promiseId: `0190a1b2-0000-4000-8000-${String(n).padStart(12, '0')}`,
  kind: 'MATERIALS',
  matter: '施工许可',
  owed: ['资金证明'],
  dueOn: '2026-10-16',
  brokenAt: '2026-10-17T09:00:00+08:00',
  ...changes,
});
const record = async (input: object, as: object = REPORTER) =>
  (await subgraph.execute<{ recordBrokenPromise: object }>(RECORD, { input }, as)).data?.recordBrokenPromise;
const PROMISES = `query ($codes: [_Any!]!) { _entities(representations: $codes) { ... on Enterprise { brokenPromises(first: 2) { nodes { id owed } pageInfo { hasNextPage } } } } }`;
const of = (...codes: string[]) => ({ codes: codes.map(creditCode => ({ __typename: 'Enterprise', creditCode })) });

test('X02, Z10: a broken promise is on public record, with the department that reported it, and recorded in the feed', async () => {
  expect(await record(promise(1))).toEqual({
    __typename: 'BrokenPromise',
    id: promise(1).promiseId,
    department: 'project-approval',
    kind: 'MATERIALS',
    matter: '施工许可',
    owed: ['资金证明'],
    dueOn: '2026-10-16',
    recordedOn: TEST_TODAY,
  });
  expect((await subgraph.execute(PROMISES, of(CODE))).data).toEqual({
    _entities: [
      {
        brokenPromises: { nodes: [{ id: promise(1).promiseId, owed: ['资金证明'] }], pageInfo: { hasNextPage: false } },
      },
    ],
  });
  expect((await subgraph.changes()).at(-1)).toMatchObject({
    type: 'PromiseBroken',
    creditCode: CODE,
    restricted: false,
    payload: { department: 'project-approval', kind: 'MATERIALS' },
  });
});

test('repeated with its key it changes nothing and gets the first result; without it, it is on record already', async () => {
  const input = promise(2, { idempotencyKey: 'k-2' });
  const first = await record(input);
  expect(await record(input)).toEqual(first);
  expect(await record(promise(2))).toMatchObject({ code: 'PROMISE_ON_RECORD' });
});

test.each([
  [
    'an officer',
    officerOf(department.name),
    'this is for the department to which the promise was made, but the caller is: officer of credit',
  ],
  [
    'the enterprise',
    enterpriseOf(CODE),
    'this is for the department to which the promise was made, but the caller is: enterprise',
  ],
])('%s may not report one', async (_who, as, message) => {
  expect(await record(promise(3), as)).toEqual({ __typename: 'Refusal', code: 'NOT_ENTITLED', message });
});

test.each([
  [{ promiseId: '7' }, 'promiseId must be a UUID, but got: 7'],
  [{ owed: [] }, 'owed must name what was promised and did not come, but got none'],
])('%j is refused', async (changes, message) => {
  expect(await record(promise(4, changes))).toMatchObject({ code: 'INVALID_INPUT', message });
});

test('pages of one enterprise and of fifty take the same number of statements', async () => {
  const statements = async (...codes: string[]): Promise<number> => {
    const before = subgraph.database.statements();
    await subgraph.execute(PROMISES, of(...codes));
    return subgraph.database.statements() - before;
  };
  expect(await statements(...Array.from({ length: 50 }, (_, n) => codeOf(n)))).toBe(await statements(CODE));
});
