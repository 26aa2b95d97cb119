import { describe, expect, test } from '@jest/globals';
import type { Principal } from '#shared/identity/principal.ts';
import { departmentOn } from '#shared/testing/day.ts';
import { TEST_TODAY, enterpriseOf, officerOf, sampleLives } from '#shared/testing/department.ts';
import { zone } from '#shared/zones/index.ts';
import { department } from '../index.ts';
import { dormancyLimit } from './rules.ts';

const lives = sampleLives(200);
const operating = lives.filter(({ stage }) => stage === 'OPERATING').map(({ creditCode }) => creditCode);
const office = departmentOn(`${TEST_TODAY} 10:00`, department, { sample: lives.length });
const day = (date: string, time = '10:00'): void => office.at(`${date} ${time}`);

const FIELDS = 'fromOn until reason serviceAddress endedOn overdue rule { code } enterprise { status }';
const ask = (
  name: string,
  input: { creditCode: string; [field: string]: unknown },
  as: Partial<Principal> = enterpriseOf(input.creditCode),
) => office.subgraph.mutate(name, input, `... on Dormancy { ${FIELDS} } ... on Refusal { code message remedy }`, as);
const file = (creditCode: string, until: string, more: object = {}, as?: Partial<Principal>) =>
  ask('fileDormancy', { creditCode, until, reason: '自然灾害', ...more }, as);

describe('a dormancy (市场主体登记管理条例 30)', () => {
  test('lasts three years at most in all: to the day, and less what was spent before', async () => {
    day('2026-11-19');
    const creditCode = operating.pop()!;
    expect(await file(creditCode, '2029-11-20')).toMatchObject({
      code: 'DORMANCY_TOO_LONG',
      message:
        'an enterprise is dormant for 3 years at most in all, of which 0 days are spent, so until 2029-11-19, but got: 2029-11-20',
      remedy: 'choose a day up to 2029-11-19',
    });
    expect(await file(creditCode, '2029-11-19', { serviceAddress: '创业一路9号' })).toMatchObject({
      fromOn: '2026-11-19',
      serviceAddress: '创业一路9号',
      overdue: false,
      rule: { code: 'DORMANCY_MAX' },
      enterprise: { status: 'SUSPENDED' },
    });
    expect(await file(creditCode, '2027-01-01')).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('suspend is not possible in state SUSPENDED'),
    });
    day('2026-12-19');
    expect(await ask('resumeBusiness', { creditCode })).toMatchObject({
      endedOn: '2026-12-19',
      enterprise: { status: 'OPERATING' },
    });
    expect(await ask('resumeBusiness', { creditCode })).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    day('2026-12-19', '11:00');
    expect(await file(creditCode, '2029-11-20')).toMatchObject({
      code: 'DORMANCY_TOO_LONG',
      message: expect.stringContaining('of which 30 days are spent, so until 2029-11-19'),
    });
    expect(await file(creditCode, '2029-11-19', { idempotencyKey: 'd' })).toEqual(
      await file(creditCode, '2029-11-19', { idempotencyKey: 'd' }),
    );
    day('2029-11-20');
    const { data } = await office.subgraph.execute(
      'query ($c: CreditCode!) { enterprise(creditCode: $c) { dormancies { fromOn endedOn overdue } registrationLog(first: 3) { nodes { event } } } }',
      { c: creditCode },
    );
    expect(data).toEqual({
      enterprise: {
        dormancies: [
          { fromOn: '2026-12-19', endedOn: null, overdue: true },
          { fromOn: '2026-11-19', endedOn: '2026-12-19', overdue: false },
        ],
        registrationLog: { nodes: [{ event: 'SUSPENDED' }, { event: 'RESUMED' }, { event: 'SUSPENDED' }] },
      },
    });
    const changes = await office.subgraph.database.query<{ type: string }>(
      `select type from change where credit_code = $1 order by xid, seq`,
      [creditCode],
    );
    expect(changes.slice(-3).map(({ type }) => type)).toEqual([
      'EnterpriseSuspended',
      'EnterpriseResumed',
      'EnterpriseSuspended',
    ]);
  });

  test('is its own to file, for a day to come; who is gone files none', async () => {
    day('2026-11-19');
    const creditCode = operating.pop()!;
    expect(await file(creditCode, '2026-11-19')).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'until must be after today (2026-11-19), but got: 2026-11-19',
    });
    for (const as of [{}, enterpriseOf(operating[0]!), officerOf('another')])
      expect(await file(creditCode, '2027-01-01', {}, as)).toMatchObject({ code: 'NOT_ENTITLED' });
    const gone = lives.find(({ stage }) => stage === 'DEREGISTERED')!.creditCode;
    expect(await file(gone, '2027-01-01')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await file(creditCode, '2027-01-01', {}, officerOf(department.name))).toMatchObject({
      enterprise: { status: 'SUSPENDED' },
    });
  });

  test('is limited over leap years by their dates', () => {
    expect(dormancyLimit(zone('gedian'), [], '2024-02-29')).toMatchObject({ latest: '2027-02-28', years: 3 });
    expect(
      dormancyLimit(
        zone('gedian'),
        [
          { fromOn: '2023-01-01', endedOn: '2024-01-01' },
          { fromOn: '2025-01-01', endedOn: '2025-01-11' },
        ],
        '2026-01-01',
      ),
    ).toMatchObject({ usedDays: 375, latest: '2027-12-23' });
  });

  test('takes the same number of statements for one enterprise and for fifty', async () => {
    const count = async (some: typeof lives) => {
      const before = office.subgraph.database.statements();
      const { errors } = await office.subgraph.execute(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { dormancies { ${FIELDS} } } } }`,
        { of: some.map(({ creditCode }) => ({ __typename: 'Enterprise', creditCode })) },
      );
      expect(errors).toBeUndefined();
      return office.subgraph.database.statements() - before;
    };
    expect(await count(lives.slice(0, 50))).toBe(await count(lives.slice(0, 1)));
  });
});
