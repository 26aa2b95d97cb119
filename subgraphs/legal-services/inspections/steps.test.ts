import { describe, expect, test } from '@jest/globals';
import { officerOf } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { HEAD, INSPECTORS, LEGAL_OFFICER, LegalTest, OFFICER, bodyCode, inspectorOf, newCode } from '../testing.ts';

const legal = new LegalTest();
const { approved, decisionsOn, register, visitStep } = legal;
/** The morning of the day for which visits of these tests are planned. */
const ON_ITS_DAY = new Date('2026-11-23T09:00:00+08:00');
const AFTER_ITS_DAY = new Date('2026-11-24T00:00:00+08:00');
const BEFORE_MIDNIGHT = new Date('2026-11-23T23:59:59.999+08:00');

describe('the head of the body approves every visit before it is made (国办发〔2024〕54号 五)', () => {
  test.each(['RANDOM_DRAW', 'COMPLAINT', 'REFERRAL', 'ENTERPRISE_REQUEST'])(
    'a visit on the ground of %s begins only once it is approved',
    async ground => {
      const creditCode = newCode();
      const { id: visitId } = await register({ creditCode, ground });
      legal.now = ON_ITS_DAY;
      const checkIn = { creditCode, visitId, inspectors: INSPECTORS };
      expect(await visitStep('checkInVisit', checkIn)).toMatchObject({
        code: 'NOT_APPROVED',
        rule: { code: 'INSPECTION_PROCEDURE', inherited: true },
        remedy: 'approveVisit, by an officer of 新建应急管理局 with the duty approver',
      });
      expect(await visitStep('approveVisit', { creditCode, visitId }, HEAD)).toMatchObject({
        headApprovedAt: '2026-11-23T09:00:00+08:00',
      });
      expect(await visitStep('checkInVisit', checkIn)).toMatchObject({ state: 'CHECKED_IN' });
    },
  );

  test('it is another person than who registered it, of the same body, with the duty to decide; once', async () => {
    const creditCode = newCode();
    const { id: visitId } = await register({ creditCode });
    const approve = (as: object) => visitStep('approveVisit', { creditCode, visitId }, as);
    expect(await approve(OFFICER)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await approve({ ...HEAD, duties: ['acceptor'] })).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await approve(officerOf(department.name, 'head-2', '新建生态环境分局'))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await approve(HEAD)).toMatchObject({ headApprovedAt: '2026-11-19T10:00:00+08:00' });
    expect(await approve(HEAD)).toMatchObject({ code: 'APPROVED_ALREADY' });
    const decisions = await decisionsOn(visitId);
    expect(decisions.filter(({ outcome }) => outcome === 'APPROVED')).toMatchObject([
      { rule: { code: 'INSPECTION_PROCEDURE' }, facts: { authorityCode: bodyCode(0), afterwards: false } },
    ]);
  });

  test('an urgent visit begins at once, without notice, and is approved afterwards, before its result is on record', async () => {
    const creditCode = newCode();
    legal.now = ON_ITS_DAY;
    const urgent = { exceptionReason: 'EMERGENCY', exceptionNote: '储罐泄漏', approvedBy: '新建经开区管委会' };
    const { id: visitId } = await register({ creditCode, ...urgent });
    expect(await visitStep('checkInVisit', { creditCode, visitId, inspectors: INSPECTORS })).toMatchObject({
      state: 'CHECKED_IN',
      headApprovedAt: null,
      withoutNotice: true,
    });
    const report = { creditCode, visitId, result: 'NO_PROBLEM', findings: '未发现问题' };
    expect(await visitStep('reportVisit', report)).toMatchObject({ code: 'NOT_APPROVED' });
    await visitStep('approveVisit', { creditCode, visitId }, HEAD);
    expect(await visitStep('reportVisit', report)).toMatchObject({ state: 'REPORTED' });
    expect((await decisionsOn(visitId)).find(({ outcome }) => outcome === 'APPROVED')).toMatchObject({
      facts: { afterwards: true },
    });
  });

  test.each([
    [
      'an emergency that is registered for a later day',
      { exceptionReason: 'EMERGENCY', exceptionNote: '隐患', approvedBy: '管委会' },
    ],
    ['work safety', { exceptionReason: 'SAFETY_PRODUCTION', exceptionNote: '隐患', approvedBy: '管委会' }],
  ])('%s can wait for the approval', async (_what, exception) => {
    const creditCode = newCode();
    const { id: visitId } = await register({ creditCode, ...exception });
    legal.now = ON_ITS_DAY;
    expect(await visitStep('checkInVisit', { creditCode, visitId, inspectors: INSPECTORS })).toMatchObject({
      code: 'NOT_APPROVED',
    });
  });

  test.each([
    ['without the reason', { approvedBy: '管委会' }],
    ['without the office', { exceptionNote: '储罐泄漏' }],
    ['for work safety', { exceptionReason: 'SAFETY_PRODUCTION', exceptionNote: '隐患', approvedBy: '管委会' }],
  ])('a visit on its own day %s is late', async (_what, exception) => {
    legal.now = ON_ITS_DAY;
    expect(await register({ exceptionReason: 'EMERGENCY', ...exception })).toMatchObject({ code: 'LATE_REGISTRATION' });
  });

  test('one that was registered before places had to be named has no pass, and is registered again', async () => {
    const creditCode = newCode();
    const { id: visitId } = await register({ creditCode });
    await legal.subgraph.database.query('update inspection_visit set place = null where id = $1', [visitId]);
    expect(await visitStep('approveVisit', { creditCode, visitId }, HEAD)).toMatchObject({
      code: 'PASS_NOT_VALID',
      message: 'the visit has no pass: it was registered before passes were signed',
    });
  });

  test('a visit that is over is not approved', async () => {
    const creditCode = newCode();
    const { id: visitId } = await register({ creditCode });
    await visitStep('cancelVisit', { creditCode, visitId, reason: '改期' });
    expect(await visitStep('approveVisit', { creditCode, visitId }, HEAD)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
  });
});

describe('two of the registered inspectors come (行政处罚法 42)', () => {
  test.each([
    ['one', ['顾清扬'], 'TOO_FEW_INSPECTORS'],
    ['one, named twice', ['顾清扬', '顾 清扬'], 'TOO_FEW_INSPECTORS'],
    ['one who is not registered', ['顾清扬', '穆清然'], 'INSPECTOR_NOT_REGISTERED'],
  ])('%s: refused', async (_who, inspectors, code) => {
    const creditCode = newCode();
    const { id: visitId } = await approved({ creditCode });
    legal.now = ON_ITS_DAY;
    const refusal = await visitStep('checkInVisit', { creditCode, visitId, inspectors });
    expect(refusal).toMatchObject({ code });
    expect(JSON.stringify(refusal)).not.toContain('清');
  });

  test('two of three who are registered are enough', async () => {
    const creditCode = newCode();
    const { id: visitId } = await approved({ creditCode, inspectors: ['顾清扬', '沈禾', '穆清然'] });
    legal.now = ON_ITS_DAY;
    expect(await visitStep('checkInVisit', { creditCode, visitId, inspectors: ['沈禾', '穆清然'] })).toMatchObject({
      presentInspectors: [
        { value: '沈*', masked: true },
        { value: '穆**', masked: true },
      ],
    });
  });
});

describe('every step leaves a decision', () => {
  test('approved, checked in, reported', async () => {
    const creditCode = newCode();
    const { id } = await legal.reported(creditCode);
    const steps = (await decisionsOn(id)).filter(({ outcome }) => outcome !== 'REGISTERED');
    expect(steps.map(({ outcome, rule }) => [outcome, rule.code])).toEqual([
      ['APPROVED', 'INSPECTION_PROCEDURE'],
      ['CHECKED_IN', 'INSPECTION_INSPECTORS'],
      ['REPORTED', 'INSPECTION_PROCEDURE'],
    ]);
    expect(JSON.stringify(steps)).not.toContain('顾');
  });

  test('cancelled, with the reason, in both languages', async () => {
    const creditCode = newCode();
    const { id: visitId } = await register({ creditCode });
    await visitStep('cancelVisit', { creditCode, visitId, reason: '与其他检查合并' });
    const [row] = await legal.subgraph.database.query<{ reasons: object[] }>(
      `select reasons from decision where subject_id = $1 and outcome = 'CANCELLED'`,
      [visitId],
    );
    expect(row?.reasons).toMatchObject([
      { zh: '检查开始前取消：与其他检查合并', en: 'called off before it began: 与其他检查合并' },
    ]);
  });
});

describe('a visit of a body that is no more does not stand in the way of a deregistration for ever', () => {
  const GONE = '新建旧监管局';
  const end = (creditCode: string, visitId: unknown, as: object = LEGAL_OFFICER) =>
    visitStep('endVisit', { creditCode, visitId, reason: '执法主体已撤销' }, as);
  const blockers = async (creditCode: string): Promise<object[]> => {
    const { data } = await legal.subgraph.execute<{ _entities: [{ inspectionBlockers: object[] }] }>(
      'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Enterprise { inspectionBlockers { code message } } } }',
      { all: [{ __typename: 'Enterprise', creditCode }] },
    );
    return data?._entities[0].inspectionBlockers ?? [];
  };

  test('an approver of legal services ends it after its day, not before', async () => {
    const creditCode = newCode();
    const { id: visitId } = await register({ creditCode, authority: GONE, authorityCode: bodyCode(7) });
    legal.now = BEFORE_MIDNIGHT;
    expect(await end(creditCode, visitId)).toMatchObject({
      code: 'VISIT_NOT_OVERDUE',
      message: 'a visit is ended without a result only after its day, 2026-11-23; today is 2026-11-23',
    });
    legal.now = AFTER_ITS_DAY;
    expect(await blockers(creditCode)).toMatchObject([
      { code: 'OPEN_INSPECTION', message: expect.stringContaining('endVisit') },
    ]);
    expect(await end(creditCode, visitId, { ...LEGAL_OFFICER, duties: ['acceptor'] })).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await end(creditCode, visitId)).toMatchObject({ state: 'ENDED', cancelReason: '执法主体已撤销' });
    expect(await blockers(creditCode)).toEqual([]);
    expect((await decisionsOn(visitId)).map(({ outcome }) => outcome)).toContain('ENDED');
    expect((await legal.subgraph.changes({ limit: '1000' })).at(-1)).toMatchObject({
      type: 'InspectionEnded',
      payload: { authority: GONE },
    });
  });

  test('also where its inspectors came and never reported', async () => {
    const creditCode = newCode();
    const { id: visitId } = await approved({ creditCode, authority: GONE, authorityCode: bodyCode(7) });
    legal.now = ON_ITS_DAY;
    await visitStep('checkInVisit', { creditCode, visitId, inspectors: INSPECTORS }, inspectorOf(GONE));
    legal.now = AFTER_ITS_DAY;
    expect(await end(creditCode, visitId)).toMatchObject({ state: 'ENDED' });
    expect(await end(creditCode, visitId)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });
});

describe('documents are asked for once, before the visit (X13)', () => {
  const ask = (creditCode: string, visitId: unknown, documents: string[]) =>
    visitStep('requestVisitDocuments', { creditCode, visitId, documents });

  test('when they were asked for stands in the row, and a second time is refused with it', async () => {
    const creditCode = newCode();
    const { id: visitId } = await register({ creditCode });
    expect(await ask(creditCode, visitId, ['安全生产台账'])).toMatchObject({ state: 'REGISTERED' });
    const [row] = await legal.subgraph.database.query(
      `select documents, documents_requested_at as "at" from inspection_visit where id::text = $1`,
      [visitId],
    );
    expect(row).toEqual({ documents: ['安全生产台账'], at: '2026-11-19 10:00:00+08' });
    expect(await ask(creditCode, visitId, ['财务报表'])).toMatchObject({
      code: 'DOCUMENTS_REQUESTED',
      message: expect.stringContaining('2026-11-19'),
    });
  });

  test('not of a visit that has begun', async () => {
    const creditCode = newCode();
    const { id: visitId } = await approved({ creditCode });
    legal.now = ON_ITS_DAY;
    await visitStep('checkInVisit', { creditCode, visitId, inspectors: INSPECTORS });
    expect(await ask(creditCode, visitId, ['安全生产台账'])).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });
});

describe('a visit tells which steps are open, and whose', () => {
  const stepsFor = async (id: unknown, as: object) => {
    const { data } = await legal.subgraph.execute<{
      inspectionVisit: {
        availableSteps: { operation: string; yours: boolean; missing: string[]; who: { en: string } }[];
      };
    }>(
      'query ($id: ID!) { inspectionVisit(id: $id) { availableSteps { operation yours missing who { en } } } }',
      { id },
      as,
    );
    return data?.inspectionVisit.availableSteps ?? [];
  };
  const named = (steps: { operation: string; yours: boolean }[]) =>
    steps.map(({ operation, yours }) => [operation, yours]);

  test('approved, checked in with the inspectors, reported, and a penalty opened from what was found', async () => {
    const creditCode = newCode();
    const { id: visitId } = await register({ creditCode });
    expect(named(await stepsFor(visitId, OFFICER))).toEqual([
      ['approveVisit', false],
      ['cancelVisit', true],
      ['requestVisitDocuments', true],
    ]);
    expect(named(await stepsFor(visitId, HEAD))).toEqual([
      ['approveVisit', true],
      ['cancelVisit', true],
      ['requestVisitDocuments', true],
    ]);
    expect(named(await stepsFor(visitId, inspectorOf('新建生态环境分局')))).toEqual([
      ['approveVisit', false],
      ['cancelVisit', false],
      ['requestVisitDocuments', false],
    ]);
    await visitStep('approveVisit', { creditCode, visitId }, HEAD);
    legal.now = ON_ITS_DAY;
    const onItsDay = await stepsFor(visitId, OFFICER);
    expect(onItsDay).toMatchObject([
      {
        operation: 'checkInVisit',
        missing: ['pass', 'latitude', 'longitude', 'inspectors'],
        who: { en: 'officers of Legal services, who work for 新建应急管理局' },
      },
      { operation: 'cancelVisit', missing: ['reason'] },
      { operation: 'requestVisitDocuments', missing: ['documents'] },
    ]);
    await visitStep('checkInVisit', { creditCode, visitId, inspectors: INSPECTORS });
    expect(await stepsFor(visitId, OFFICER)).toMatchObject([
      { operation: 'reportVisit', missing: ['result', 'findings'] },
    ]);
    await visitStep('reportVisit', { creditCode, visitId, result: 'MINOR', findings: '台账不全' });
    expect(await stepsFor(visitId, OFFICER)).toMatchObject([
      { operation: 'publishVisitResult', missing: ['publicationNo'], yours: true },
      { operation: 'answerVisitSurvey', yours: false },
      { operation: 'reportMisconduct', yours: false },
      { operation: 'openPenalty', missing: ['basis'] },
    ]);
  });

  test('after its day it is ended by legal services', async () => {
    const { id: visitId } = await approved({ creditCode: newCode() });
    legal.now = AFTER_ITS_DAY;
    expect(named(await stepsFor(visitId, LEGAL_OFFICER))).toEqual([
      ['cancelVisit', false],
      ['endVisit', true],
    ]);
  });
});

describe('X12: the summary of visits for 区纪委监委', () => {
  const SUMMARY = `query ($zone: String!, $from: Date!, $to: Date!) { inspectionSummary(zone: $zone, from: $from, to: $to) {
    recipients rule { code clause } total { registered reported cancelled ended withException approvedAfterwards withProblem penalised }
    authorities { authority authorityCode totals { registered } } } }`;
  const summary = (variables: object, as: object = { role: 'auditor' }) =>
    legal.subgraph.execute<{ inspectionSummary: object | null }>(
      SUMMARY,
      { zone: 'district', from: '2026-11-23', to: '2026-11-23', ...variables },
      as,
    );

  test('counts the visits of the zone and the days, by body, and says who is sent it', async () => {
    legal.facts = { ...legal.facts, zone: 'district' };
    for (const authority of ['甲局', '甲局', '甲局', '乙局']) {
      const authorityCode = bodyCode(authority === '甲局' ? 8 : 9);
      await register({ authority, authorityCode, ground: 'COMPLAINT', exceptionReason: 'EMERGENCY' });
    }
    const creditCode = newCode();
    const { id: visitId } = await register({ creditCode, authority: '乙局', authorityCode: bodyCode(9) });
    await visitStep('cancelVisit', { creditCode, visitId, reason: '改期' }, inspectorOf('乙局'));
    await register({ authority: '乙局', authorityCode: bodyCode(9), plannedOn: '2026-11-24' });
    const { data } = await summary({});
    expect(data?.inspectionSummary).toEqual({
      recipients: [],
      rule: null,
      total: {
        registered: 5,
        reported: 0,
        cancelled: 1,
        ended: 0,
        withException: 4,
        approvedAfterwards: 0,
        withProblem: 0,
        penalised: 0,
      },
      authorities: [
        { authority: '甲局', authorityCode: bodyCode(8), totals: { registered: 3 } },
        { authority: '乙局', authorityCode: bodyCode(9), totals: { registered: 2 } },
      ],
    });
    const xinjian = await summary({ zone: 'xinjian' });
    expect(xinjian.data?.inspectionSummary).toMatchObject({
      recipients: ["The district's commission for discipline inspection and supervision"],
      rule: { code: 'INSPECTION_SUMMARY', clause: '§9' },
    });
  });

  test.each([
    ['the public', {}, {}, 'FORBIDDEN'],
    ['officers of another department', {}, officerOf('credit'), 'FORBIDDEN'],
    ['days out of order', { to: '2026-11-22' }, { role: 'auditor' }, 'BAD_USER_INPUT'],
    ['more than 366 days', { to: '2027-11-24' }, { role: 'auditor' }, 'BAD_USER_INPUT'],
    ['a zone there is not', { zone: 'nowhere' }, { role: 'auditor' }, 'BAD_USER_INPUT'],
  ])('is null for %s', async (_who, variables, as, code) => {
    const { data, errors } = await summary(variables, as);
    expect([data?.inspectionSummary, errors?.[0]?.extensions.code]).toEqual([null, code]);
  });

  test('366 days are one summary', async () => {
    expect((await summary({ to: '2027-11-23' })).errors).toBeUndefined();
  });
});
