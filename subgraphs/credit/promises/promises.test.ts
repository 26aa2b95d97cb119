import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { called } from '#shared/identity/rights.ts';
import { TEST_TODAY, enterpriseOf, officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const codeOf = (serial: number): string =>
  makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_100_000 + serial });
const CODE = codeOf(0);
const REPORTER = { role: 'service' as const, subject: 'project-approval', department: 'project-approval' };
const PREMISES_REPORTER = { role: 'service' as const, subject: 'market-access', department: 'market-access' };

const idOf = (n: number): string => `0190a1b2-0000-4000-8000-${String(n).padStart(12, '0')}`;
/** A promise as its department shows it. */
const shown = (n: number, changes: object = {}) => ({
  id: idOf(n),
  kind: 'MATERIALS',
  matter: '施工许可',
  status: 'BROKEN',
  dueDate: '2026-10-16',
  items: [{ name: '资金证明' }, { name: '总平面图' }],
  ...changes,
});
/** What project-approval shows on the second page of the enterprise's projects. */
const IN_PROJECTS = [
  ...[1, 2, 3, 4, 7].map(n => shown(n)),
  ...['OWED', 'SETTLED', 'RELEASED'].map((status, n) => shown([5, 8, 9][n]!, { status })),
];
const ON_PREMISES = [shown(6, { kind: 'ADDRESS', matter: '住所' })];

/** Written commitments to correct, as legal services show them by their cases. */
const committed = (state: string, creditCode = CODE) => ({
  enterprise: { creditCode },
  commitment: { state, dueOn: '2026-10-16' },
});
const TO_CORRECT: Record<string, object> = {
  [idOf(20)]: committed('BROKEN'),
  [idOf(21)]: committed('KEPT'),
  [idOf(22)]: committed('BROKEN', codeOf(1)),
  [idOf(23)]: { ...committed(''), commitment: null },
};

/** The joined graph: the departments that take promises, of one enterprise. */
function graph(document: string, { creditCode, after, id }: Record<string, unknown> = {}): Promise<never> {
  if (document.includes('PromiseToCorrect')) {
    return Promise.resolve({ penaltyCase: TO_CORRECT[String(id)] ?? null } as never);
  }
  const own = creditCode === CODE;
  const projects = after
    ? { nodes: [{ debts: own ? IN_PROJECTS : [] }], pageInfo: { hasNextPage: false, endCursor: null } }
    : { nodes: [{ debts: [] }, { debts: null }], pageInfo: { hasNextPage: true, endCursor: 'page-2' } };
  const answer = document.includes('brokenAddressPromises')
    ? { brokenAddressPromises: own ? ON_PREMISES : [] }
    : { projects };
  if (document.includes('EnterpriseOfRecord')) {
    return Promise.resolve({ enterprise: { zone: 'gedian', status: 'OPERATING' } } as never);
  }
  return Promise.resolve({ enterprise: answer } as never);
}

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { graph });
});
afterAll(() => subgraph.close());

const RECORD = `mutation ($input: RecordBrokenPromiseInput!) { recordBrokenPromise(input: $input) {
  __typename ... on BrokenPromise { id department kind matter owed dueOn recordedOn } ... on Refusal { code message } } }`;
const promise = (n: number, changes: object = {}) => ({
  creditCode: CODE,
  promiseId: idOf(n),
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
    `this is for the department to which the promise was made, but the caller is: officer of ${called(department.name).en}`,
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
  ['that was made to another department', promise(1), PREMISES_REPORTER],
  ['that was made to nobody', promise(99), REPORTER],
  ['of another enterprise', promise(3, { creditCode: codeOf(1) }), REPORTER],
])('a promise %s is not there', async (_what, input, as) => {
  expect(await record(input, as)).toMatchObject({
    code: 'NOT_FOUND',
    message: `${called(as.department).en} shows no promise ${input.promiseId} of ${input.creditCode}`,
  });
});

test('a department without promises reports none', async () => {
  const as = { role: 'service', subject: 'finance-matchmaking', department: 'finance-matchmaking' };
  expect(await record(promise(3), as)).toMatchObject({ code: 'NOT_ENTITLED' });
});

test('X09: legal services report a written commitment to correct that was not kept, as the case shows it', async () => {
  const as = { role: 'service' as const, subject: 'legal-services', department: 'legal-services' };
  const input = (n: number, changes: object = {}) =>
    promise(n, { kind: 'COMMITMENT', matter: '违法行为整改', owed: ['书面整改承诺'], ...changes });
  expect(await record(input(20, { matter: '别的' }), as)).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await record(input(20), as)).toMatchObject({ department: 'legal-services', kind: 'COMMITMENT' });
  expect(await record(input(20), as)).toMatchObject({ code: 'PROMISE_ON_RECORD' });
  // One that was kept, one of another enterprise, a case without one, and none at all.
  expect(await record(input(21), as)).toMatchObject({ code: 'INVALID_INPUT' });
  for (const n of [22, 23, 24]) expect([n, await record(input(n), as)]).toMatchObject([n, { code: 'NOT_FOUND' }]);
});

test('market-access reports promises on premises', async () => {
  const input = promise(6, { kind: 'ADDRESS', matter: '住所' });
  expect(await record(input, PREMISES_REPORTER)).toMatchObject({ department: 'market-access', kind: 'ADDRESS' });
});

test.each([
  [5, {}, `only a promise that was broken is reported, but ${idOf(5)} is OWED`],
  [8, {}, `only a promise that was broken is reported, but ${idOf(8)} is SETTLED`],
  [9, {}, `only a promise that was broken is reported, but ${idOf(9)} is RELEASED`],
  [3, { kind: 'ADDRESS' }, 'kind must be as the department shows it, MATERIALS, but got: ADDRESS'],
  [3, { matter: '别的' }, 'matter must be as the department shows it, 施工许可, but got: 别的'],
  [3, { dueOn: '2026-10-15' }, 'dueOn must be as the department shows it, 2026-10-16, but got: 2026-10-15'],
  [3, { owed: ['别的'] }, 'owed must be of 资金证明, 总平面图, which was promised, but got: 别的'],
])('a report of promise %i that says %j is refused', async (n, changes, message) => {
  expect(await record(promise(n, changes))).toMatchObject({ code: 'INVALID_INPUT', message });
});

test('of many reports of one promise at once one is put on record', async () => {
  const results = (await Promise.all(Array.from({ length: 8 }, () => record(promise(4))))) as Record<string, string>[];
  const codes = results.map(({ code, __typename }) => code ?? __typename).sort();
  expect(codes).toEqual(['BrokenPromise', ...Array.from({ length: 7 }, () => 'PROMISE_ON_RECORD')]);
});

test.each([
  [{ promiseId: '7' }, 'promiseId must be a UUID, but got: 7'],
  [
    { brokenAt: '2026-11-20T00:00:00+08:00' },
    'brokenAt must not be in the future (today is 2026-11-19), but got: 2026-11-20T00:00:00+08:00',
  ],
  [{ owed: [] }, 'owed must name 1 to 100 things that were promised and did not come, but got: 0'],
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

test('国办发〔2020〕42号: who broke a promise is granted none until it is repaired, on application; the grade knows it', async () => {
  const officer = officerOf(department.name);
  const standing = async (): Promise<unknown> => {
    const STANDING = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise {
      promiseStanding { mayPromise reasons until } } } }`;
    const { data } = await subgraph.execute<{ _entities: object[] }>(STANDING, { of: of(CODE).codes });
    return data!._entities[0];
  };
  const grade = () =>
    subgraph.mutate(
      'gradeEnterprise',
      { creditCode: CODE },
      '... on CreditGrade { level inputs { brokenPromises } }',
      enterpriseOf(CODE),
    );
  await record(promise(7));
  const RECORDED =
    'select id from broken_promise where credit_code = $1 and repaired_on is null order by due_on desc, id';
  const broken = await subgraph.database.query<{ id: string }>(RECORDED, [CODE]);
  // Five are named, the others counted.
  expect(await standing()).toMatchObject({
    promiseStanding: {
      mayPromise: false,
      reasons: [...Array.from({ length: 5 }, () => expect.any(String)), '1 more promises were not kept'],
      until: null,
    },
  });
  expect(await grade()).toMatchObject({ level: 'C', inputs: { brokenPromises: broken.length } });
  const REPAIR = '... on CreditRepair { id state } ... on Refusal { code message }';
  const apply = (promiseId: string) =>
    subgraph.mutate<{ id: string }>(
      'applyForPromiseRepair',
      { creditCode: CODE, promiseId, reason: '已补齐' },
      REPAIR,
      enterpriseOf(CODE),
    );
  const stepsOf = async (): Promise<object[]> => {
    const STEPS = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise {
      brokenPromises { nodes { availableSteps { operation yours input missing } } } } } }`;
    interface Data {
      _entities: [{ brokenPromises: { nodes: { availableSteps: object[] }[] } }];
    }
    const { data } = await subgraph.execute<Data>(STEPS, { of: of(CODE).codes }, enterpriseOf(CODE));
    const [{ brokenPromises }] = data!._entities;
    return brokenPromises.nodes.flatMap(({ availableSteps }) => availableSteps);
  };
  const repairs = broken.map(({ id }) => ({
    operation: 'applyForPromiseRepair',
    yours: true,
    input: { creditCode: CODE, promiseId: id, version: 1 },
    missing: ['reason'],
  }));
  expect(new Set(await stepsOf())).toEqual(new Set(repairs));
  for (const [n, { id }] of broken.entries()) {
    expect(await standing()).toMatchObject({ promiseStanding: { mayPromise: false } });
    if (n === broken.length - 1) expect(await grade()).toMatchObject({ level: 'B', inputs: { brokenPromises: 1 } });
    const repair = {
      creditCode: CODE,
      repairId: (await apply(id)).id,
      reason: '已履行',
      basis: '《信用修复管理办法》',
    };
    expect(await subgraph.mutate('grantRepair:DecideRepairInput', repair, REPAIR, officer)).toMatchObject({
      state: 'GRANTED',
    });
    expect(await apply(id)).toMatchObject({ code: 'PROMISE_REPAIRED' });
  }
  expect(await standing()).toEqual({ promiseStanding: { mayPromise: true, reasons: [], until: null } });
  expect(await stepsOf()).toEqual([]);
  expect(await grade()).toMatchObject({ level: 'A', inputs: { brokenPromises: 0 } });
  expect(await apply(idOf(98))).toMatchObject({ code: 'NOT_FOUND' });
});
