import { describe, expect, test } from '@jest/globals';
import { enterpriseOf } from '#shared/testing/department.ts';
import { FIRST, SECOND } from '../testing.ts';
import { openDeregistrations } from './testing.ts';

const deregistrations = openDeregistrations();
const { ask, announce, step, closeWhole, codeIn, day, blockedBy, stateOf } = deregistrations;

const decisionsOf = async (creditCode: string, outcome: string) => {
  const { data } = await deregistrations.subgraph.execute<{
    enterprise: { registerDecisions: { nodes: { outcome: string; reasons: string[] }[] } };
  }>(
    'query ($c: CreditCode!) { enterprise(creditCode: $c) { registerDecisions { nodes { outcome reasons } } } }',
    { c: creditCode },
    FIRST,
  );
  return data!.enterprise.registerDecisions.nodes.filter(decision => decision.outcome === outcome).reverse();
};

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
    day('2027-01-12');
    expect(await step('applyToCloseDeregistration', creditCode, own)).toMatchObject({
      code: 'LIQUIDATION_NOT_ENDED',
      remedy: 'endLiquidation',
    });
    // Two of one moment stand in no order.
    const recorded = await decisionsOf(creditCode, 'LIQUIDATION_RECORDED');
    expect(recorded.map(({ reasons }) => reasons[0]).sort()).toEqual([
      'the group was formed on 2026-10-26, due by 2026-10-26: in time',
      'the group was formed on 2026-10-27, due by 2026-10-26: late',
    ]);
  });

  const liquidated = async (creditCode: string, endedOn: string, more: object = {}) =>
    ask(
      'endLiquidation',
      { creditCode, endedOn, reportDigest: 'a1'.repeat(32), confirmedBy: 'SHAREHOLDERS', ...more },
      enterpriseOf(creditCode),
    );

  test('ends with its report after the last day for claims; from there 30 days are counted, and who is late is closed all the same', async () => {
    const [inTime, late] = [codeIn('gedian'), codeIn('gedian')];
    for (const creditCode of [inTime, late])
      await announce(creditCode, { kind: 'GENERAL', promisedByAllInvestors: false });
    expect(await liquidated(late, '2026-11-19')).toMatchObject({ code: 'LIQUIDATION_MISSING' });
    for (const creditCode of [inTime, late]) await record(creditCode);
    day('2027-01-04');
    expect(await liquidated(late, '2027-01-04')).toMatchObject({
      code: 'CLAIMS_RUNNING',
      message: 'creditors declare claims through 2027-01-04, but today is 2027-01-04',
      rule: { code: 'DEREG_CLAIM_PUBLISHED' },
    });
    // A liquidation of eight months.
    day('2027-09-01');
    expect(await liquidated(late, '2027-09-02')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await liquidated(late, '2027-09-01', { reportDigest: 'a1' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await liquidated(late, '2027-01-04')).toMatchObject({ code: 'CLAIMS_RUNNING' });
    for (const creditCode of [inTime, late]) {
      // 1 September + 30 days is in the National Day holiday, beyond the published calendar.
      expect(await liquidated(creditCode, '2027-09-01')).toMatchObject({
        liquidationEnd: { endedOn: '2027-09-01', confirmedBy: 'SHAREHOLDERS' },
        closeBy: expect.stringMatching(/^2027-10-0/),
        provisional: true,
      });
    }
    expect(await liquidated(late, '2027-09-01')).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await record(late)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    day('2027-09-15');
    expect(await closeWhole(inTime)).toMatchObject({ state: 'DEREGISTERED' });
    day('2027-12-01');
    await deregistrations.subgraph.runJobs();
    expect(await stateOf(late)).toMatchObject({ deregistration: { state: 'LIQUIDATING' } });
    expect(await closeWhole(late)).toMatchObject({ state: 'DEREGISTERED' });
    expect([
      (await decisionsOf(inTime, 'DEREGISTERED'))[0]?.reasons,
      (await decisionsOf(late, 'DEREGISTERED'))[0]?.reasons,
    ]).toEqual([
      ['the liquidation ended on 2027-09-01, and its report is confirmed', ...CLOSED],
      [
        'the liquidation ended on 2027-09-01, and its report is confirmed',
        expect.stringMatching(/^applied for on 2027-12-01, after 2027-10-0\d: late$/),
        ...CLOSED,
      ],
    ]);
    expect(await record(late)).toMatchObject({ code: 'NOT_FOUND' });
  });
  const CLOSED = ['nothing stands in the way', 'accepted and decided by two officers'];

  test('is announced although debts exist, which stop its closing; a refused closing is a liquidation again', async () => {
    const creditCode = codeIn('gedian');
    const own = enterpriseOf(creditCode);
    blockedBy([
      { code: 'OPEN_FINANCING_NEEDS', department: 'finance-matchmaking', message: 'a loan', operation: 'withdrawNeed' },
    ]);
    expect(await announce(creditCode, { kind: 'GENERAL', promisedByAllInvestors: false })).toMatchObject({
      state: 'LIQUIDATING',
    });
    await record(creditCode);
    day('2027-02-01');
    await liquidated(creditCode, '2027-01-31');
    expect(await step('applyToCloseDeregistration', creditCode, own)).toMatchObject({
      code: 'DEREGISTRATION_BLOCKED',
      blockers: [{ code: 'OPEN_FINANCING_NEEDS' }],
    });
    blockedBy([]);
    await step('applyToCloseDeregistration', creditCode, own);
    await step('acceptDeregistration', creditCode, FIRST);
    expect(
      await step('rejectDeregistration', creditCode, SECOND, {
        reasons: ['清算报告未经确认'],
        basis: '《中华人民共和国公司法》第二百三十九条',
      }),
    ).toMatchObject({
      state: 'LIQUIDATING',
      endedOn: null,
      closing: { status: 'REJECTED' },
      enterprise: { status: 'DEREGISTERING' },
    });
    expect(await step('approveDeregistration', creditCode, SECOND)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await closeWhole(creditCode)).toMatchObject({ state: 'DEREGISTERED' });
  });

  test('is no way back to business: taken back it is a liquidation, unless the dissolution is revoked before its end', async () => {
    const [going, ended, open] = [codeIn('gedian'), codeIn('gedian'), codeIn('gedian')];
    for (const creditCode of [going, ended, open]) {
      day('2026-11-19');
      await announce(creditCode, { kind: 'GENERAL' });
      await record(creditCode);
    }
    const back = (creditCode: string, dissolutionRevokedOn?: string) =>
      step('withdrawDeregistration', creditCode, enterpriseOf(creditCode), { dissolutionRevokedOn });
    expect(await back(going)).toMatchObject({
      code: 'LIQUIDATION_GOES_ON',
      message:
        'a company in liquidation does not do business again unless its dissolution is revoked (公司法 230), but no resolution is given',
      rule: { code: 'DISSOLUTION_REVOKED' },
    });
    for (const wrong of ['2026-10-08', '2026-11-20']) {
      expect(await back(going, wrong)).toMatchObject({ code: 'INVALID_INPUT' });
    }
    expect(await back(going, '2026-10-09')).toMatchObject({ state: 'WITHDRAWN', enterprise: { status: 'OPERATING' } });
    expect((await decisionsOf(going, 'WITHDRAWN'))[0]?.reasons).toEqual([
      'resolved on 2026-10-09 to go on, before property was distributed',
    ]);
    day('2027-02-01');
    await liquidated(ended, '2027-01-31');
    expect(await back(ended, '2027-02-01')).toMatchObject({ code: 'LIQUIDATION_GOES_ON' });
    await step('applyToCloseDeregistration', ended, enterpriseOf(ended));
    expect(await record(ended)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('a liquidation is recorded before the application to close'),
    });
    expect(await back(ended)).toMatchObject({
      state: 'LIQUIDATING',
      closing: { status: 'RETRACTED' },
      enterprise: { status: 'DEREGISTERING' },
    });
    expect(await closeWhole(ended)).toMatchObject({ state: 'DEREGISTERED' });
    expect(await back(open, '2027-02-01')).toMatchObject({ state: 'WITHDRAWN' });
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

  test('comes three years after the revocation, not a day before; after a notice of 90 days two officers close it, whatever stands in the way', async () => {
    const creditCode = await revoke(codeIn('gedian'), '2024-07-15');
    blockedBy([
      { code: 'UNPAID_PENALTIES', department: 'legal-services', message: 'unpaid', operation: 'recordPenaltyPayment' },
    ]);
    day('2027-07-14');
    expect(await force(creditCode)).toMatchObject({
      code: 'REVOKED_RECENTLY',
      message:
        'by force go those revoked or annulled for 3 years without applying, but this one was on 2024-07-15, and today is 2027-07-14',
      remedy: 'announce it from 2027-07-15 on',
    });
    day('2027-07-15');
    expect(await force(creditCode, enterpriseOf(creditCode))).toMatchObject({ code: 'NOT_ENTITLED' });
    const announced = await force(creditCode, FIRST, { idempotencyKey: 'f' });
    // 15 July + 90 days.
    expect(announced).toMatchObject({
      kind: 'FORCED',
      state: 'NOTICE',
      noticeUntil: '2027-10-13',
      closeBy: null,
      fee: '0.00',
      rule: { code: 'FORCED_DEREG_NOTICE', version: 2 },
      enterprise: { status: 'DEREGISTERING' },
    });
    expect(await force(creditCode, FIRST, { idempotencyKey: 'f' })).toEqual(announced);
    day('2027-10-13');
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
    day('2027-10-13', '23:00');
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

  test.each([
    ['2025-10-09', 1, '2025-12-08'],
    ['2025-10-10', 2, '2026-01-08'],
  ])('announced on %s stands by version %s of its rule, through %s', async (on, version, noticeUntil) => {
    const creditCode = await revoke(codeIn('gedian'), '2022-03-01');
    day(on);
    expect(await force(creditCode)).toMatchObject({ noticeUntil, rule: { code: 'FORCED_DEREG_NOTICE', version } });
  });

  test('who was revoked may not take the simple route, and is asked about by nobody; the general one is open', async () => {
    const creditCode = await revoke(codeIn('gedian'), '2026-03-01');
    blockedBy(null);
    expect(await announce(creditCode)).toMatchObject({
      code: 'SIMPLE_ROUTE_CLOSED',
      message:
        'the simple route is closed to an enterprise that is REVOKED (Licence revoked, ordered to close, or registration cancelled)',
      rule: { code: 'SIMPLE_DEREG_BARS' },
      remedy: 'liquidate it, and announce a deregistration of kind GENERAL',
    });
    expect(await announce(creditCode, { kind: 'GENERAL' })).toMatchObject({ state: 'LIQUIDATING' });
    expect(
      await step('withdrawDeregistration', creditCode, enterpriseOf(creditCode), {
        dissolutionRevokedOn: '2026-11-19',
      }),
    ).toMatchObject({ code: 'LIQUIDATION_GOES_ON' });
  });

  test('is for the revoked alone, and never announced as another kind', async () => {
    const creditCode = codeIn('gedian');
    expect(await force(creditCode)).toMatchObject({
      code: 'NOT_REVOKED',
      message:
        'by force go those whose licence was revoked or whose establishment was annulled, but this one is OPERATING',
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
