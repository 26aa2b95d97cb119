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
      message: 'fileDormancy is not possible in state SUSPENDED; possible: resumeBusiness; announceDeregistration',
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

  const stateOf = async (creditCode: string) =>
    (
      await office.subgraph.execute<{ enterprise: unknown }>(
        `query ($c: CreditCode!) { enterprise(creditCode: $c) { status dormancies { fromOn until endedOn overdue }
          registerDecisions(first: 1) { nodes { outcome reasons rule { code } } } } }`,
        { c: creditCode },
        officerOf(department.name),
      )
    ).data?.enterprise;
  const prolong = (creditCode: string, until: string, more: object = {}) =>
    ask('prolongDormancy', { creditCode, until, ...more });

  test('ends by itself after its last day: the enterprise does business again, with a decision', async () => {
    day('2026-11-19');
    const creditCode = operating.pop()!;
    await file(creditCode, '2026-12-31');
    day('2026-12-31', '23:59');
    await office.subgraph.runJobs();
    expect(await stateOf(creditCode)).toMatchObject({ status: 'SUSPENDED' });
    day('2027-01-01', '00:00');
    await office.subgraph.runJobs();
    expect(await stateOf(creditCode)).toEqual({
      status: 'OPERATING',
      dormancies: [{ fromOn: '2026-11-19', until: '2026-12-31', endedOn: '2027-01-01', overdue: false }],
      registerDecisions: {
        nodes: [
          {
            outcome: 'ENDED',
            reasons: [
              'the dormancy that was filed until 2026-12-31 is over: the enterprise is deemed to do business again',
            ],
            rule: { code: 'DORMANCY_END' },
          },
        ],
      },
    });
    expect((await office.subgraph.runJobs())['dormancies that end']).toBe(0);
    expect(await ask('resumeBusiness', { creditCode })).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });

  test('is prolonged within the last 30 days before its end, later than its end, and to three years in all', async () => {
    day('2026-11-19');
    const creditCode = operating.pop()!;
    await file(creditCode, '2029-06-30');
    day('2029-05-30');
    expect(await prolong(creditCode, '2029-11-19')).toMatchObject({
      code: 'PROLONGED_TOO_EARLY',
      message:
        'a dormancy is prolonged on one of the last 30 days before its end, from 2029-05-31 through 2029-06-30, but today is 2029-05-30',
      remedy: 'prolong it from 2029-05-31 on',
    });
    day('2029-05-31');
    expect(await prolong(creditCode, '2029-06-30')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await prolong(creditCode, '2029-11-20')).toMatchObject({
      code: 'DORMANCY_TOO_LONG',
      remedy: 'choose a day up to 2029-11-19',
    });
    const prolonged = await prolong(creditCode, '2029-07-01', { idempotencyKey: 'p' });
    expect(prolonged).toMatchObject({ fromOn: '2026-11-19', until: '2029-07-01', endedOn: null });
    expect(await prolong(creditCode, '2029-07-01', { idempotencyKey: 'p' })).toEqual(prolonged);
    day('2029-07-01', '23:59');
    await office.subgraph.runJobs();
    expect(await prolong(creditCode, '2029-11-19')).toMatchObject({ until: '2029-11-19' });
    day('2029-11-20', '00:00');
    // It is over by its day, and not when the clock's job comes to it.
    expect(await prolong(creditCode, '2029-11-21')).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('lasted until 2029-11-19, and today is 2029-11-20'),
      remedy: 'file another dormancy',
    });
    await office.subgraph.runJobs();
    expect(await stateOf(creditCode)).toMatchObject({
      status: 'OPERATING',
      dormancies: [{ endedOn: '2029-11-20' }],
      registerDecisions: {
        nodes: [{ reasons: ['the enterprise was dormant for 3 years in all: it is deemed to do business again'] }],
      },
    });
    expect(await file(creditCode, '2030-01-01')).toMatchObject({
      code: 'DORMANCY_TOO_LONG',
      message: expect.stringMatching(/^an enterprise is dormant for 3 years at most in all, and 109\d days are spent/),
    });
    expect(await prolong(creditCode, '2030-01-01')).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('names its steps: it is ended on any day, and prolonged from the thirtieth day before its end to the last', async () => {
    day('2026-11-19');
    const creditCode = operating.pop()!;
    await file(creditCode, '2027-03-31');
    const stepsOn = async (date: string, as: Partial<Principal> = enterpriseOf(creditCode)) => {
      day(date);
      const { data } = await office.subgraph.execute<{ enterprise: { dormancies: { availableSteps: object[] }[] } }>(
        'query ($c: CreditCode!) { enterprise(creditCode: $c) { dormancies { availableSteps { operation yours input missing } } } }',
        { c: creditCode },
        as,
      );
      return data?.enterprise.dormancies[0]?.availableSteps;
    };
    const input = { creditCode, version: 1 };
    const resume = { operation: 'resumeBusiness', yours: true, input, missing: [] };
    const prolonging = { operation: 'prolongDormancy', yours: true, input, missing: ['until'] };
    expect(await stepsOn('2027-02-28')).toEqual([resume]);
    expect(await stepsOn('2027-03-01')).toEqual([prolonging, resume]);
    expect(await stepsOn('2027-03-31')).toEqual([prolonging, resume]);
    expect(await stepsOn('2027-03-31', {})).toMatchObject([{ yours: false }, { yours: false }]);
    expect(await stepsOn('2027-04-01')).toEqual([]);
  });

  test('that ends while the enterprise is wound up gives back no dormancy', async () => {
    day('2026-11-19');
    const creditCode = operating.pop()!;
    await file(creditCode, '2026-11-30');
    const { data } = await office.subgraph.execute<{ announceDeregistration: object }>(
      `mutation ($input: AnnounceDeregistrationInput!) { announceDeregistration(input: $input) { __typename ... on Refusal { message } } }`,
      { input: { creditCode, kind: 'GENERAL', promisedByAllInvestors: false } },
      enterpriseOf(creditCode),
    );
    expect(data).toEqual({ announceDeregistration: { __typename: 'Deregistration' } });
    day('2026-12-01');
    await office.subgraph.runJobs();
    expect(await stateOf(creditCode)).toMatchObject({
      status: 'DEREGISTERING',
      dormancies: [{ endedOn: '2026-12-01' }],
    });
    const back = await office.subgraph.mutate(
      'withdrawDeregistration:WithdrawDeregistrationInput',
      { creditCode, dissolutionRevokedOn: '2026-12-01' },
      '... on Deregistration { enterprise { status } }',
      enterpriseOf(creditCode),
    );
    expect(back).toMatchObject({ enterprise: { status: 'OPERATING' } });
  });

  test('goes on where a deregistration that was announced meanwhile stops', async () => {
    day('2026-11-19');
    const creditCode = operating.pop()!;
    await file(creditCode, '2027-01-01');
    await office.subgraph.mutate(
      'announceDeregistration',
      { creditCode, kind: 'GENERAL', promisedByAllInvestors: false },
      '... on Deregistration { id }',
      enterpriseOf(creditCode),
    );
    expect(await stateOf(creditCode)).toMatchObject({ status: 'DEREGISTERING' });
    const back = await office.subgraph.mutate(
      'withdrawDeregistration:WithdrawDeregistrationInput',
      { creditCode, dissolutionRevokedOn: '2026-11-19' },
      '... on Deregistration { enterprise { status } }',
      enterpriseOf(creditCode),
    );
    expect(back).toMatchObject({ enterprise: { status: 'SUSPENDED' } });
    expect(await stateOf(creditCode)).toMatchObject({ status: 'SUSPENDED', dormancies: [{ endedOn: null }] });
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
