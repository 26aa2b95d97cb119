import { describe, expect, test } from '@jest/globals';
import type { Blocker } from '#shared/case/blockers.ts';
import { lifeOf } from '#shared/sample/life.ts';
import { PUBLIC, mayRead, withoutOffice, worksIn } from '#shared/identity/principal.ts';
import { TEST_TODAY, enterpriseOf } from '#shared/testing/department.ts';
import { CALLERS } from '#shared/testing/rights.ts';
import { department } from '../index.ts';
import { FIRST, SECOND } from '../testing.ts';
import { openDeregistrations } from './testing.ts';

const deregistrations = openDeregistrations();
const { announce, step, closeWhole, codeIn, day, blockedBy, stateOf } = deregistrations;

describe('G28: a simple deregistration', () => {
  test('stands 20 calendar days free of charge, is refused on the last of them and closed on the day after, by the end of that office day, by two officers', async () => {
    const creditCode = codeIn('gedian');
    expect(await announce(creditCode)).toMatchObject({
      state: 'NOTICE',
      announcedOn: '2026-11-19',
      noticeUntil: '2026-12-09',
      closeBy: '2026-12-29',
      fee: '0.00',
      rule: { code: 'SIMPLE_DEREG_NOTICE', inherited: false },
      enterprise: { status: 'DEREGISTERING' },
    });
    day('2026-12-09');
    expect(await step('applyToCloseDeregistration', creditCode, enterpriseOf(creditCode))).toMatchObject({
      code: 'NOTICE_RUNNING',
      message:
        'the notice stands through 2026-12-09 and its whole time is given to objections, but today is 2026-12-09',
    });
    day('2026-12-10');
    expect(await step('applyToCloseDeregistration', creditCode, enterpriseOf(creditCode))).toMatchObject({
      state: 'CLOSING',
      closing: { status: 'RECEIVED', statusCode: 1, clock: { dueAt: '2026-12-10T17:30:00+08:00', light: 'GREEN' } },
    });
    expect(await step('acceptDeregistration', creditCode, FIRST)).toMatchObject({
      closing: { status: 'DEPARTMENT_ACCEPTED', statusCode: 8 },
    });
    expect(await step('approveDeregistration', creditCode, FIRST)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await step('approveDeregistration', creditCode, SECOND)).toMatchObject({
      state: 'DEREGISTERED',
      endedOn: '2026-12-10',
      enterprise: { status: 'DEREGISTERED', endedOn: '2026-12-10' },
      closing: { status: 'APPROVED', statusCode: 11 },
    });
    const changes = await deregistrations.subgraph.database.query<{ type: string }>(
      `select type from change where credit_code = $1 and type like '%eregist%' order by xid, seq`,
      [creditCode],
    );
    expect(changes.map(({ type }) => type).slice(-6)).toEqual([
      'EnterpriseDeregistrationStarted',
      'DeregistrationAnnounced',
      'DeregistrationAppliedFor',
      'DeregistrationAccepted',
      'DeregistrationApproved',
      'EnterpriseDeregistered',
    ]);
    const decisions = await deregistrations.subgraph.database.query<{ outcome: string }>(
      `select outcome from decision where credit_code = $1 and subject_type = 'Deregistration' order by decided_at`,
      [creditCode],
    );
    expect(decisions.map(({ outcome }) => outcome)).toEqual(['ANNOUNCED', 'DEREGISTERED']);
  });

  test.each([
    // 15 September + 20 days = 5 October 2026, in the National Day holiday; 8 October is worked.
    ['2026-09-15', '2026-10-08', 1],
    // The last day of the first version: the 17th of December is a Thursday.
    ['2026-11-27', '2026-12-17', 1],
    ['2026-11-28', '2026-12-18', 2],
    // 14 December + 20 days is a Sunday of the New Year's days: a notice stands its 20 days, and no more.
    ['2026-12-14', '2027-01-03', 2],
  ])('announced on %s stands through %s: exactly 20 days since version 2 of its rule', async (on, until, version) => {
    day(on);
    for (const [zone, inherited] of [
      ['zhundong', true],
      ['gedian', false],
    ] as const) {
      expect(await announce(codeIn(zone))).toMatchObject({
        noticeUntil: until,
        rule: { code: 'SIMPLE_DEREG_NOTICE', version, inherited },
      });
    }
  });

  test('gets more time to apply once, through the thirtieth day after its notice', async () => {
    const creditCode = codeIn('gedian');
    const own = enterpriseOf(creditCode);
    const more = (idempotencyKey?: string) =>
      step('extendDeregistration', creditCode, own, { reason: '社保未结清', idempotencyKey });
    await announce(creditCode);
    day('2026-12-29');
    const extended = await more('e');
    // 9 December + 30 days.
    expect(extended).toMatchObject({ state: 'NOTICE', closeBy: '2027-01-08', extension: { reason: '社保未结清' } });
    expect(await more('e')).toEqual(extended);
    expect(await more()).toMatchObject({ code: 'NO_EXTENSION' });
    day('2027-01-08');
    expect(await step('applyToCloseDeregistration', creditCode, own)).toMatchObject({ state: 'CLOSING' });
    expect(await more()).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    const [late, general] = [codeIn('gedian'), codeIn('gedian')];
    day('2026-11-19');
    await announce(late);
    await announce(general, { kind: 'GENERAL' });
    expect(await step('extendDeregistration', general, FIRST, { reason: '迟' })).toMatchObject({
      code: 'NO_EXTENSION',
    });
    day('2026-12-30');
    expect(await step('extendDeregistration', late, FIRST, { reason: '迟' })).toMatchObject({ code: 'NOTICE_LAPSED' });
  });

  test('is ended by an objection while the notice stands; the enterprise goes on, and may announce it anew', async () => {
    const creditCode = codeIn('gedian');
    await announce(creditCode);
    day('2026-12-09', '23:00');
    expect(await step('objectToDeregistration', creditCode, {}, { reason: '拖欠货款' })).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(
      await step('objectToDeregistration', creditCode, enterpriseOf(codeIn('gedian')), { reason: '拖欠货款' }),
    ).toMatchObject({
      state: 'OBJECTED',
      endedOn: '2026-12-09',
      objection: { reason: '拖欠货款' },
      enterprise: { status: 'OPERATING' },
    });
    expect(await announce(creditCode)).toMatchObject({ state: 'NOTICE', announcedOn: '2026-12-09' });
  });

  test('is not ended by an objection that comes after its notice', async () => {
    const creditCode = codeIn('gedian');
    await announce(creditCode);
    day('2026-12-10', '00:00');
    expect(await step('objectToDeregistration', creditCode, FIRST, { reason: '迟' })).toMatchObject({
      code: 'NOTICE_OVER',
      message: 'objections end a notice through 2026-12-09, but today is 2026-12-10',
    });
  });

  test('lapses without an application within 20 days after it: the enterprise is again what it was, by itself', async () => {
    const [lapsing, extended] = [codeIn('gedian'), codeIn('gedian')];
    for (const one of [lapsing, extended]) await announce(one);
    await step('extendDeregistration', extended, FIRST, { reason: '税务未结清' });
    day('2026-12-29', '23:59');
    // Notices of the sample lapse too.
    expect((await deregistrations.subgraph.runJobs())['notices that lapse']).toBeGreaterThan(0);
    expect(await stateOf(lapsing)).toMatchObject({ status: 'DEREGISTERING', deregistration: { state: 'NOTICE' } });
    day('2026-12-30', '00:00');
    await deregistrations.subgraph.runJobs();
    expect((await deregistrations.subgraph.runJobs())['notices that lapse']).toBe(0);
    expect(await stateOf(lapsing)).toEqual({
      status: 'OPERATING',
      deregistration: { state: 'LAPSED', endedOn: '2026-12-30' },
      registerDecisions: {
        nodes: [
          {
            outcome: 'LAPSED',
            reasons: ['nobody applied to close it by 2026-12-29, so the notice came to nothing'],
            rule: { code: 'SIMPLE_DEREG_APPLY' },
          },
        ],
      },
    });
    expect(await stateOf(extended)).toMatchObject({ status: 'DEREGISTERING', deregistration: { state: 'NOTICE' } });
  });

  test('is applied to be closed until its last day, and not after it', async () => {
    const creditCode = codeIn('gedian');
    await announce(creditCode);
    day('2026-12-30');
    expect(await step('applyToCloseDeregistration', creditCode, enterpriseOf(creditCode))).toMatchObject({
      code: 'NOTICE_LAPSED',
      message: 'an application follows its notice by 2026-12-29, but today is 2026-12-30',
    });
    day('2026-12-29');
    const { query } = deregistrations.subgraph.database;
    await query(
      `insert into granted_licence (id, credit_code, subject_type, subject_id, part, document_no, content, kind, authority,
         decided_on, version, told_version)
       values (gen_random_uuid(), $1, 'Licence', 'LICENCE', '', $1, '营业执照', '登记', '示例登记机关', '2026-01-05', 1, 1)`,
      [creditCode],
    );
    expect(await closeWhole(creditCode)).toMatchObject({ state: 'DEREGISTERED' });
    // With the enterprise its licences end.
    const licences = 'select withdrawn_on::text as on, reason from granted_licence where credit_code = $1';
    expect(await query(licences, [creditCode])).toEqual([{ on: '2026-12-29', reason: '企业已注销登记' }]);
  });

  test('can be refused, in the words of an officer and by the law that he names: the enterprise is again what it was', async () => {
    const creditCode = codeIn('gedian');
    await announce(creditCode);
    day('2026-12-10');
    await step('applyToCloseDeregistration', creditCode, enterpriseOf(creditCode));
    const refusal = { reasons: ['全体投资人承诺不实'], basis: '《市场主体登记管理条例》第三十三条' };
    await step('acceptDeregistration', creditCode, FIRST);
    expect(await step('rejectDeregistration', creditCode, FIRST, refusal)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await step('rejectDeregistration', creditCode, enterpriseOf(creditCode), refusal)).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await step('rejectDeregistration', creditCode, SECOND, { ...refusal, reasons: [] })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await step('rejectDeregistration', creditCode, SECOND, { ...refusal, basis: ' ' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await step('rejectDeregistration', creditCode, SECOND, refusal)).toMatchObject({
      state: 'REFUSED',
      endedOn: '2026-12-10',
      closing: { status: 'REJECTED', reasons: refusal.reasons },
      enterprise: { status: 'OPERATING' },
    });
    expect(await stateOf(creditCode)).toMatchObject({
      registerDecisions: { nodes: [{ outcome: 'REJECTED', reasons: refusal.reasons }] },
    });
    expect(await announce(creditCode)).toMatchObject({ state: 'NOTICE' });
  });

  test('tells what can be done next, day by day and by whom', async () => {
    const [simple, general] = [codeIn('gedian'), codeIn('gedian')];
    await announce(simple);
    await announce(general, { kind: 'GENERAL', promisedByAllInvestors: false });
    const steps = async (creditCode: string, as: object) => {
      const { data } = await deregistrations.subgraph.execute<{
        enterprise: { deregistration: { availableSteps: { operation: string; yours: boolean; missing: string[] }[] } };
      }>(
        'query ($c: CreditCode!) { enterprise(creditCode: $c) { deregistration { availableSteps { operation yours missing } } } }',
        { c: creditCode },
        as,
      );
      const told = data!.enterprise.deregistration.availableSteps;
      return told.map(({ operation, yours, missing }) =>
        `${operation}${yours ? '' : ' (others)'} ${missing.join()}`.trim(),
      );
    };
    const [own, stranger] = [enterpriseOf(simple), enterpriseOf(general)];
    day('2026-12-09', '23:59');
    expect(await steps(simple, stranger)).toEqual([
      'objectToDeregistration reason',
      'extendDeregistration (others) reason',
      'withdrawDeregistration (others)',
    ]);
    day('2026-12-10', '00:00');
    expect(await steps(simple, own)).toEqual([
      'applyToCloseDeregistration',
      'extendDeregistration reason',
      'withdrawDeregistration',
    ]);
    day('2026-12-30', '00:00');
    expect(await steps(simple, own)).toEqual(['withdrawDeregistration']);
    expect(await steps(general, stranger)).toEqual([
      'recordLiquidation dissolvedOn,groupFormedOn,creditorsNotifiedOn',
      'withdrawDeregistration dissolutionRevokedOn',
    ]);
    day('2026-12-10', '10:00');
    await step('applyToCloseDeregistration', simple, own);
    await step('acceptDeregistration', simple, FIRST);
    expect([await steps(simple, FIRST), await steps(simple, SECOND)]).toEqual([
      ['approveDeregistration (others)', 'rejectDeregistration (others) reasons,basis', 'withdrawDeregistration'],
      ['approveDeregistration', 'rejectDeregistration reasons,basis', 'withdrawDeregistration'],
    ]);
  });

  test('can be taken back', async () => {
    const creditCode = codeIn('zhundong');
    await announce(creditCode);
    expect(await step('withdrawDeregistration', creditCode, enterpriseOf(creditCode))).toMatchObject({
      state: 'WITHDRAWN',
      enterprise: { status: 'OPERATING' },
    });
    expect(await step('withdrawDeregistration', creditCode, enterpriseOf(creditCode))).toMatchObject({
      code: 'NOT_FOUND',
      message: `${creditCode} has no deregistration under way`,
    });
  });

  test('is announced once: repeated with its key it is the same, without it is refused', async () => {
    const creditCode = codeIn('gedian');
    const first = await announce(creditCode, { idempotencyKey: 'k' });
    expect(await announce(creditCode, { idempotencyKey: 'k' })).toEqual(first);
    expect(await announce(creditCode)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'announceDeregistration is not possible in state DEREGISTERING; possible: nothing',
    });
  });

  test.each([
    ['without the promise of all investors', { promisedByAllInvestors: false }, undefined, 'COMMITMENT_REQUIRED'],
    ['by another enterprise', {}, enterpriseOf('91350100M000100Y43'), 'NOT_ENTITLED'],
    ['by a caller who has not signed in', {}, {}, 'NOT_ENTITLED'],
  ])('is refused %s', async (_how, changes, as, code) => {
    const creditCode = codeIn('district');
    expect(await announce(creditCode, changes, as ?? enterpriseOf(creditCode))).toMatchObject({ code });
  });
});

describe('G28: what stands in the way', () => {
  const project: Blocker = {
    code: 'OPEN_PROJECT',
    department: 'project-approval',
    message: 'project P is IN_REVIEW',
    operation: 'withdrawProject(input: {projectCode: "P"})',
  };
  const blacklist: Blocker = {
    code: 'BLACK_LISTED',
    department: 'credit',
    message: 'on the black list',
    operation: 'delistEnterprise',
  };

  test('refuses it as data, each with the operation that removes it, and leaves nothing written', async () => {
    const creditCode = codeIn('gedian');
    blockedBy([project, blacklist]);
    expect(await announce(creditCode)).toEqual({
      __typename: 'DeregistrationBlocked',
      code: 'DEREGISTRATION_BLOCKED',
      message: `${creditCode} cannot be deregistered while 2 things stand in the way: project P is IN_REVIEW; on the black list`,
      blockers: [project, blacklist].map(({ message: _message, ...one }) => one),
    });
    expect(
      await deregistrations.subgraph.database.query('select 1 from deregistration where credit_code = $1', [
        creditCode,
      ]),
    ).toEqual([]);
    expect(
      await deregistrations.subgraph.database.query(`select status from enterprise where credit_code = $1`, [
        creditCode,
      ]),
    ).toEqual([{ status: 'OPERATING' }]);
  });

  test('the black list closes the simple route alone; the general one gives creditors 45 days and is ended by no objection', async () => {
    const creditCode = codeIn('gedian');
    blockedBy([blacklist]);
    expect(await announce(creditCode)).toMatchObject({ code: 'DEREGISTRATION_BLOCKED' });
    // 19 November 2026 + 45 days = 3 January 2027, a Sunday of the New Year's days; beyond the published calendar the
    // Monday after is worked.
    expect(await announce(creditCode, { kind: 'GENERAL' })).toMatchObject({
      kind: 'GENERAL',
      state: 'LIQUIDATING',
      noticeUntil: '2027-01-04',
      closeBy: null,
      provisional: true,
    });
    expect(await step('objectToDeregistration', creditCode, FIRST, { reason: 'x' })).toMatchObject({
      code: 'OBJECTION_NOT_FORESEEN',
    });
  });

  test('is looked at again before the end: what came up since stops it', async () => {
    const creditCode = codeIn('gedian');
    await announce(creditCode);
    day('2026-12-10');
    await step('applyToCloseDeregistration', creditCode, enterpriseOf(creditCode));
    await step('acceptDeregistration', creditCode, FIRST);
    blockedBy([project]);
    expect(await step('approveDeregistration', creditCode, SECOND)).toMatchObject({
      __typename: 'DeregistrationBlocked',
    });
    blockedBy([]);
    expect(await step('approveDeregistration', creditCode, SECOND)).toMatchObject({ state: 'DEREGISTERED' });
  });

  test('that is not known from every department refuses it for want of evidence', async () => {
    const creditCode = codeIn('xinjian');
    blockedBy(null);
    expect(await announce(creditCode)).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
  });

  const JOINED =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { deregistrationBlockers { code department } deregistration { state } } } }';
  const reference = (creditCode: string, changes: object = {}) => ({
    __typename: 'Enterprise',
    creditCode,
    creditBlockers: [],
    projectBlockers: [project],
    financingBlockers: [],
    inspectionBlockers: [],
    ...changes,
  });

  test("is joined over the departments, the register's own tax cases with it for those who may read them; unknown where one of them is", async () => {
    const [one, other] = [codeIn('gedian'), codeIn('gedian')];
    await deregistrations.subgraph.execute(
      `mutation ($input: OpenTaxCaseInput!) { openTaxCase(input: $input) { __typename } }`,
      { input: { creditCode: one, kind: 'EXPORT_REFUND', subject: '十月出口退税' } },
      enterpriseOf(one),
    );
    const of = [reference(one), reference(other, { creditBlockers: null })];
    const joined = async (as: object): Promise<unknown[]> =>
      (await deregistrations.subgraph.execute<{ _entities: unknown[] }>(JOINED, { of }, as)).data!._entities;
    const told = { code: 'OPEN_PROJECT', department: 'project-approval' };
    for (const [who, as] of CALLERS) {
      const principal = as(one, department.name);
      const caller = { ...PUBLIC, ...principal };
      const reads = mayRead(worksIn(caller, 'gedian') ? caller : withoutOffice(caller), department.name, one);
      const own = reads ? [{ code: 'OPEN_TAX_CASES', department: department.name }] : [];
      expect([who, await joined(principal)]).toEqual([
        who,
        [
          { deregistrationBlockers: [told, ...own], deregistration: null },
          { deregistrationBlockers: null, deregistration: null },
        ],
      ]);
    }
  });

  test('the register reads its own again under the lock: what the joined graph did not know yet stops it too', async () => {
    const creditCode = codeIn('gedian');
    await deregistrations.subgraph.mutate(
      'openTaxCase',
      { creditCode, kind: 'EXPORT_REFUND', subject: '十月出口退税' },
      '',
      enterpriseOf(creditCode),
    );
    blockedBy([]);
    expect(await announce(creditCode)).toMatchObject({
      code: 'DEREGISTRATION_BLOCKED',
      blockers: [{ code: 'OPEN_TAX_CASES', department: department.name }],
    });
  });

  test('is asked of nobody where the register refuses anyway, and never of a stranger', async () => {
    // A department that does not answer would be told as EVIDENCE_UNAVAILABLE.
    blockedBy(null);
    const creditCode = codeIn('gedian');
    expect(await announce(creditCode, { promisedByAllInvestors: false })).toMatchObject({
      code: 'COMMITMENT_REQUIRED',
    });
    expect(await announce(creditCode, {}, enterpriseOf(codeIn('gedian')))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await announce('91350100M000100Y43', {}, FIRST)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await step('applyToCloseDeregistration', creditCode, FIRST)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await step('approveDeregistration', creditCode, FIRST)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('takes the same number of statements for one enterprise and for fifty', async () => {
    const of = Array.from({ length: 50 }, (_, index) => reference(lifeOf(index, TEST_TODAY).creditCode));
    const count = async (some: object[]) => {
      const before = deregistrations.subgraph.database.statements();
      expect((await deregistrations.subgraph.execute(JOINED, { of: some })).errors).toBeUndefined();
      return deregistrations.subgraph.database.statements() - before;
    };
    const one = await count(of.slice(0, 1));
    expect(await count(of)).toBe(one);
  });
});
