import { describe, expect, test } from '@jest/globals';
import { enterpriseOf } from '#shared/testing/department.ts';
import { FIRST, SECOND } from '../testing.ts';
import { openDeregistrations } from './testing.ts';

const deregistrations = openDeregistrations();
const { ask, announce, step, closeWhole, codeIn, day, blockedBy } = deregistrations;

describe('a general deregistration', () => {
  const record = (creditCode: string, more: object = {}, as: object = enterpriseOf(creditCode)) =>
    ask(
      'recordLiquidation',
      {
        creditCode,
        dissolvedOn: '2026-10-09',
        groupFormedOn: '2026-10-26',
        creditorsNotifiedOn: '2026-11-05',
        ...more,
      },
      as,
    );

  test('follows a liquidation: 15 days for its group, 10 to notify creditors, 60 to publish; claims run 30 days from the notification, 45 from the publication', async () => {
    const creditCode = codeIn('gedian');
    const own = enterpriseOf(creditCode);
    await announce(creditCode, { kind: 'GENERAL' });
    day('2027-01-05');
    expect(await step('applyToCloseDeregistration', creditCode, own)).toMatchObject({
      code: 'LIQUIDATION_MISSING',
      remedy: 'recordLiquidation',
    });
    // 9 October + 15 days is a Saturday: the Monday after is in time.
    expect(await record(creditCode)).toMatchObject({
      liquidation: {
        group: { dueOn: '2026-10-26', doneOn: '2026-10-26', inTime: true, rule: { code: 'LIQUIDATION_GROUP' } },
        notification: { dueOn: '2026-11-05', inTime: true, rule: { code: 'DEREG_NOTIFY_CREDITORS' } },
        publication: { dueOn: '2026-12-25', doneOn: '2026-11-19', inTime: true, rule: { code: 'DEREG_PUBLISH' } },
        noticedClaims: { dueOn: '2026-12-07', doneOn: null, inTime: null, rule: { code: 'DEREG_CLAIM_NOTICED' } },
        publishedClaims: { dueOn: '2027-01-04', rule: { code: 'DEREG_CLAIM_PUBLISHED' } },
        claimsUntil: '2027-01-04',
      },
    });
    const late = await record(creditCode, { groupFormedOn: '2026-10-27', creditorsNotifiedOn: '2026-12-10' });
    expect(late).toMatchObject({
      liquidation: {
        group: { inTime: false },
        notification: { dueOn: '2026-11-06', inTime: false },
        noticedClaims: { dueOn: '2027-01-11' },
        claimsUntil: '2027-01-11',
      },
    });
    day('2027-01-11');
    expect(await step('applyToCloseDeregistration', creditCode, own)).toMatchObject({
      code: 'CLAIMS_RUNNING',
      message: 'creditors declare claims through 2027-01-11, but today is 2027-01-11',
    });
    day('2027-01-12');
    expect(await closeWhole(creditCode)).toMatchObject({ state: 'DEREGISTERED' });
    expect(await record(creditCode)).toMatchObject({ code: 'NOT_FOUND' });
    const [decision] = await deregistrations.subgraph.database.query<{ reasons: string[] }>(
      `select reasons from decision where credit_code = $1 and outcome = 'LIQUIDATION_RECORDED' order by reasons limit 1`,
      [creditCode],
    );
    expect(decision!.reasons[0]).toBe('the group was formed on 2026-10-26, due by 2026-10-26: in time');
  });

  test('is recorded in the order of its days, once for a key, by its own; a simple one has no liquidation', async () => {
    const [creditCode, simple] = [codeIn('gedian'), codeIn('gedian')];
    await announce(creditCode, { kind: 'GENERAL' });
    await announce(simple);
    expect(await record(creditCode, { groupFormedOn: '2026-10-08' })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'groupFormedOn must not be before the dissolution (2026-10-09), but got: 2026-10-08',
    });
    expect(await record(creditCode, { creditorsNotifiedOn: '2026-10-25' })).toMatchObject({
      message: 'creditorsNotifiedOn must not be before the group was formed (2026-10-26), but got: 2026-10-25',
    });
    expect(await record(creditCode, { creditorsNotifiedOn: '2026-11-20' })).toMatchObject({
      message: 'creditorsNotifiedOn must not be after today (2026-11-19), but got: 2026-11-20',
    });
    expect(await record(creditCode, {}, enterpriseOf(simple))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await record(creditCode, { idempotencyKey: 'r' })).toEqual(
      await record(creditCode, { idempotencyKey: 'r' }),
    );
    expect(await record(simple)).toMatchObject({
      code: 'NO_LIQUIDATION',
      message: 'a liquidation is a part of a general deregistration, but this one is SIMPLE',
    });
  });
});

describe('a deregistration by force (公司法 241)', () => {
  const revoke = async (creditCode: string, on: string): Promise<string> => {
    await deregistrations.subgraph.database.query(`update enterprise set status = 'REVOKED' where credit_code = $1`, [
      creditCode,
    ]);
    await deregistrations.subgraph.database.query(
      `insert into registration_log values (gen_random_uuid(), $1, 'REVOKED', $2, '[]')`,
      [creditCode, `${on}T11:00:00+08:00`],
    );
    return creditCode;
  };
  const force = (creditCode: string, as: object = FIRST, more: object = {}) =>
    step('announceForcedDeregistration', creditCode, as, more);

  test('comes three years after the revocation, not a day before; after a notice of 60 days two officers close it, whatever stands in the way', async () => {
    const creditCode = await revoke(codeIn('gedian'), '2024-07-15');
    blockedBy([
      { code: 'UNPAID_PENALTIES', department: 'legal-services', message: 'unpaid', operation: 'recordPenaltyPayment' },
    ]);
    day('2027-07-14');
    expect(await force(creditCode)).toMatchObject({
      code: 'REVOKED_RECENTLY',
      message:
        'by force go those revoked for 3 years without applying, but this one was on 2024-07-15, and today is 2027-07-14',
      remedy: 'announce it from 2027-07-15 on',
    });
    day('2027-07-15');
    expect(await force(creditCode, enterpriseOf(creditCode))).toMatchObject({ code: 'NOT_ENTITLED' });
    const announced = await force(creditCode, FIRST, { idempotencyKey: 'f' });
    // 15 July + 60 days.
    expect(announced).toMatchObject({
      kind: 'FORCED',
      state: 'NOTICE',
      noticeUntil: '2027-09-13',
      closeBy: null,
      fee: '0.00',
      rule: { code: 'FORCED_DEREG_NOTICE' },
      enterprise: { status: 'DEREGISTERING' },
    });
    expect(await force(creditCode, FIRST, { idempotencyKey: 'f' })).toEqual(announced);
    day('2027-09-13');
    expect(await step('applyToCloseDeregistration', creditCode, FIRST)).toMatchObject({ code: 'NOTICE_RUNNING' });
    day('2027-12-01');
    expect(await step('applyToCloseDeregistration', creditCode, enterpriseOf(creditCode))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await step('applyToCloseDeregistration', creditCode, FIRST)).toMatchObject({
      state: 'CLOSING',
      closing: { clock: null },
    });
    await step('acceptDeregistration', creditCode, FIRST);
    expect(await step('approveDeregistration', creditCode, FIRST)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await step('approveDeregistration', creditCode, SECOND)).toMatchObject({
      state: 'DEREGISTERED',
      endedOn: '2027-12-01',
    });
    expect(
      await deregistrations.subgraph.database.query(
        `select outcome, rule, facts from decision where credit_code = $1 and subject_type = 'Deregistration' order by decided_at`,
        [creditCode],
      ),
    ).toMatchObject([
      { outcome: 'ANNOUNCED', rule: { code: 'FORCED_DEREG_AFTER' }, facts: { revokedOn: '2024-07-15', years: 3 } },
      { outcome: 'DEREGISTERED', rule: { code: 'FORCED_DEREG_NOTICE' } },
    ]);
  });

  test('is ended by an objection through the last day of its notice; the enterprise is revoked again, and no more', async () => {
    const creditCode = await revoke(codeIn('gedian'), '2024-07-15');
    day('2027-07-15');
    await force(creditCode);
    day('2027-09-13', '23:00');
    expect(
      await step('objectToDeregistration', creditCode, enterpriseOf(codeIn('gedian')), { reason: '债权未了' }),
    ).toMatchObject({ state: 'OBJECTED', enterprise: { status: 'REVOKED' } });
    expect(await force(creditCode)).toMatchObject({ state: 'NOTICE' });
    expect(await step('withdrawDeregistration', creditCode, enterpriseOf(creditCode))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await step('withdrawDeregistration', creditCode, FIRST)).toMatchObject({
      state: 'WITHDRAWN',
      enterprise: { status: 'REVOKED' },
    });
  });

  test('is for the revoked alone, and never announced as another kind', async () => {
    const creditCode = codeIn('gedian');
    expect(await force(creditCode)).toMatchObject({
      code: 'NOT_REVOKED',
      message: 'by force go those whose licence was revoked, but this one is OPERATING',
    });
    expect(await announce(creditCode, { kind: 'FORCED' })).toMatchObject({
      code: 'INVALID_INPUT',
      remedy: 'announceForcedDeregistration, by the office',
    });
  });
});

test('a deregistration that is taken back takes its case along; accepted, once the office confirms', async () => {
  const [early, late] = [codeIn('gedian'), codeIn('gedian')];
  for (const creditCode of [early, late]) await announce(creditCode);
  day('2026-12-10');
  for (const creditCode of [early, late])
    await step('applyToCloseDeregistration', creditCode, enterpriseOf(creditCode));
  expect(await step('withdrawDeregistration', early, enterpriseOf(early))).toMatchObject({
    state: 'WITHDRAWN',
    closing: { status: 'RETRACTED' },
    enterprise: { status: 'OPERATING' },
  });
  await step('acceptDeregistration', late, FIRST);
  expect(await step('withdrawDeregistration', late, enterpriseOf(late))).toMatchObject({
    state: 'CLOSING',
    closing: { status: 'WITHDRAWAL_PENDING' },
  });
  expect(await step('approveDeregistration', late, SECOND)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  expect(await step('withdrawDeregistration', late, FIRST)).toMatchObject({
    state: 'WITHDRAWN',
    closing: { status: 'WITHDRAWN' },
    enterprise: { status: 'OPERATING' },
  });
});
