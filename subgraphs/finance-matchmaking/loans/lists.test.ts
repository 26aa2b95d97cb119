/** The list of loans: whose loans a caller gets, and by which filters. */
import { beforeAll, expect, test } from '@jest/globals';
import { enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { BANK, CODE, FinanceTest, OFFICER, OTHER, OTHER_BANK, SELF, bankOf } from '../testing.ts';

const finance = new FinanceTest();
const LIST = `query ($filter: LoanFilter, $first: Int = 20, $after: String) {
  loans(filter: $filter, first: $first, after: $after) {
    nodes { id bankCode state overdue madeOn enterprise { creditCode } } pageInfo { hasNextPage endCursor } } }`;

interface Listed {
  loans: {
    nodes: { id: string; state: string; overdue: boolean }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  } | null;
}
const read = (as: object, variables: Record<string, unknown> = {}) =>
  finance.subgraph.execute<Listed>(LIST, variables, as);
const idsFor = async (as: object, variables: Record<string, unknown> = {}) =>
  (await read(as, variables)).data?.loans?.nodes.map(({ id }) => id);

/** Whose they are, where they stand, and the day on which they are due; today is 2026-11-19. */
const LOANS = [
  { n: 1, creditCode: CODE, bankCode: BANK, zone: 'gedian', state: 'OUTSTANDING', dueOn: '2026-11-18' },
  { n: 2, creditCode: CODE, bankCode: OTHER_BANK, zone: 'gedian', state: 'OUTSTANDING', dueOn: '2026-11-19' },
  { n: 3, creditCode: OTHER, bankCode: BANK, zone: 'yili', state: 'REPAID', dueOn: '2026-11-01' },
  { n: 4, creditCode: OTHER, bankCode: BANK, zone: 'yili', state: 'OUTSTANDING', dueOn: '2027-11-19' },
] as const;
const idOf = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const ids = (...ns: number[]): string[] => ns.map(idOf);

beforeAll(async () => {
  for (const { n, creditCode, bankCode, zone, state, dueOn } of LOANS)
    await finance.subgraph.database.query(
      `insert into loan (id, credit_code, zone, bank_code, amount, yearly_rate_basis_points, term_months, made_on, due_on,
         state, ended_on)
       values ($1, $2, $3, $4, 1000, 388, 12, $5, $6, $7, $8)`,
      [idOf(n), creditCode, zone, bankCode, `2025-0${n}-01`, dueOn, state, state === 'REPAID' ? dueOn : null],
    );
});

test('a bank gets those that it made, an enterprise its own, officers and auditors all, newest first', async () => {
  for (const [as, expected] of [
    [bankOf(BANK), ids(4, 3, 1)],
    [bankOf(OTHER_BANK), ids(2)],
    [bankOf(), []],
    [SELF, ids(2, 1)],
    [enterpriseOf(OTHER), ids(4, 3)],
    [OFFICER, ids(4, 3, 2, 1)],
    [{ role: 'auditor', subject: 'auditor-1' }, ids(4, 3, 2, 1)],
    [{ ...OFFICER, zones: ['yili'] }, ids(4, 3)],
  ] as const)
    expect([as, await idsFor(as)]).toEqual([as, expected]);
});

test('it is refused to the public and to officers of others', async () => {
  for (const as of [{}, officerOf('credit')]) {
    const { data, errors } = await read(as);
    expect(data?.loans).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  }
});

test.each([
  [{ overdue: true }, ids(1)],
  [{ overdue: false }, ids(4, 3, 2)],
  [{ state: 'OUTSTANDING' }, ids(4, 2, 1)],
  [{ state: 'OUTSTANDING', overdue: false }, ids(4, 2)],
  [{ creditCode: CODE }, ids(2, 1)],
  [{ zone: 'yili' }, ids(4, 3)],
])('%j keeps what fits', async (filter, expected) => {
  expect(await idsFor(OFFICER, { filter })).toEqual(expected);
});

test('what a filter calls overdue is what a loan says of itself', async () => {
  const { data } = await read(OFFICER, { filter: { overdue: true } });
  expect(data?.loans?.nodes).toMatchObject([{ id: idOf(1), overdue: true }]);
  const others = await read(OFFICER, { filter: { overdue: false } });
  expect(others.data?.loans?.nodes.map(({ overdue }) => overdue)).toEqual([false, false, false]);
});

test('a filter never shows a bank the loans of another, and pages go on', async () => {
  expect(await idsFor(bankOf(BANK), { filter: { creditCode: CODE } })).toEqual(ids(1));
  const first = await read(bankOf(BANK), { first: 2 });
  expect(first.data?.loans?.nodes.map(({ id }) => id)).toEqual(ids(4, 3));
  expect(await idsFor(bankOf(BANK), { first: 2, after: first.data?.loans?.pageInfo.endCursor })).toEqual(ids(1));
});

test('an unknown zone is refused', async () => {
  const { errors } = await read(OFFICER, { filter: { zone: 'nowhere' } });
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
