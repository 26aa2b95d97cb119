import { describe, expect, test } from '@jest/globals';
import { enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { HEAD, LegalTest, OFFICER, bodyCode, inspectorOf, newCode } from '../testing.ts';

const legal = new LegalTest();
const { decisionsOn, penaltyStep, reported } = legal;
const BASIS = '《中华人民共和国安全生产法》第九十七条';
/** Cases of these tests are opened on 2026-11-23, a Monday: five working days later is 2026-11-30. */
const LAST_DAY = new Date('2026-11-30T23:59:59.999+08:00');
const NEXT_DAY = new Date('2026-12-01T00:00:00+08:00');

interface Opened {
  creditCode: string;
  penaltyId: unknown;
  visitId: unknown;
}

/** Opens the case of what a visit found. */
async function opened(changes: object = {}): Promise<Opened & { result: Record<string, unknown> }> {
  const creditCode = newCode();
  const { id: visitId } = await reported(creditCode);
  const input = { creditCode, visitId, basis: BASIS, proposedFine: '20000.00', ...changes };
  const result = await penaltyStep('openPenalty', input);
  return { creditCode, visitId, penaltyId: result.id, result };
}

const plead = ({ creditCode, penaltyId }: Opened, changes: object = {}) =>
  penaltyStep('pleadPenalty', { creditCode, penaltyId, statement: '已整改。', ...changes }, enterpriseOf(creditCode));
const decide = ({ creditCode, penaltyId }: Opened, changes: object = {}, as: object = HEAD) => {
  const imposed = { penalise: true, documentNo: '新应急罚〔2026〕1号', fine: '20000.00', reason: '违法事实清楚。' };
  return penaltyStep('decidePenalty', { creditCode, penaltyId, ...imposed, ...changes }, as);
};

const announce = ({ creditCode, penaltyId }: Opened, heldOn: string) =>
  penaltyStep('announcePenaltyHearing', { creditCode, penaltyId, heldOn, place: '管委会一楼听证室' });

const REVIEWER = { ...OFFICER, subject: 'reviewer-1' };
const review = ({ creditCode, penaltyId }: Opened, changes: object = {}, as: object = REVIEWER) => {
  const passed = { reviewGround: 'MAJOR_RIGHTS_HEARD', qualified: true, passed: true, opinion: '事实清楚，程序合法。' };
  return penaltyStep('reviewPenalty', { creditCode, penaltyId, ...passed, ...changes }, as);
};

/** A case whose hearing was held on a day. */
async function heardOn(heldOn: string): Promise<Opened> {
  const one = await opened();
  const { creditCode, penaltyId } = one;
  await plead(one, { hearing: true });
  await announce(one, heldOn);
  legal.now = new Date(`${heldOn}T10:00:00+08:00`);
  await penaltyStep('recordPenaltyHearing', { creditCode, penaltyId, heldOn, record: '双方陈述，笔录在案。' });
  return one;
}

/** The steps that a visit tells its authority. */
async function stepsOf(visitId: unknown): Promise<string[]> {
  const { data } = await legal.subgraph.execute<{ _entities: [{ availableSteps: { operation: string }[] }] }>(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on InspectionVisit { availableSteps { operation } } } }',
    { of: [{ __typename: 'InspectionVisit', id: visitId }] },
    OFFICER,
  );
  return data?._entities[0].availableSteps.map(({ operation }) => operation) ?? [];
}

describe('what a visit found becomes a penalty without being written again', () => {
  test('opened from the visit, stated by the enterprise, decided by a second person on its ground', async () => {
    const one = await opened();
    expect(one.result).toMatchObject({
      state: 'NOTIFIED',
      authority: '新建应急管理局',
      authorityCode: bodyCode(0),
      violation: '安全生产台账不全',
      gravity: 'ORDINARY',
      basis: BASIS,
      proposedFine: '20000.00',
      openedAt: '2026-11-23T09:00:00+08:00',
      hearingUntil: '2026-11-30',
      visit: { id: one.visitId },
    });
    expect(await plead(one)).toMatchObject({ plea: '已整改。', hearingRequested: false });
    expect(await decide(one, {}, OFFICER)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await decide(one, { fine: '10000.00' })).toMatchObject({
      state: 'PENALISED',
      fine: '10000.00',
      documentNo: '新应急罚〔2026〕1号',
      decidedAt: '2026-11-23T09:00:00+08:00',
    });
    const decisions = await decisionsOn(one.penaltyId);
    expect(decisions.map(({ outcome }) => outcome).sort()).toEqual(['NOTIFIED', 'PENALISED', 'PLEADED']);
    expect(decisions.find(({ outcome }) => outcome === 'PENALISED')).toMatchObject({
      rule: { code: 'PENALTY_DECIDE' },
      basis: BASIS,
      facts: { violation: '安全生产台账不全', fine: '10000.00', proposedFine: '20000.00' },
    });
    const { data } = await legal.subgraph.execute<{
      legalDecision: { ground: object; remedies: unknown[]; notice: string };
    }>(
      `query ($id: ID!) { legalDecision(id: $id) { ground { zh } remedies { __typename } notice } }`,
      { id: (await decisionId(one.penaltyId, 'PENALISED')) ?? '' },
      enterpriseOf(one.creditCode),
    );
    expect(data?.legalDecision).toMatchObject({ ground: { zh: BASIS }, notice: expect.stringContaining(BASIS) });
    expect(data?.legalDecision.remedies.length).toBeGreaterThan(0);
    const changes = (await legal.subgraph.changes({ limit: '1000' })).filter(
      ({ subject }) => (subject as { id: string }).id === one.penaltyId,
    );
    expect(changes.map(({ type, restricted }) => [type, restricted])).toEqual([
      ['PenaltyOpened', true],
      ['PenaltyPleaded', true],
      ['PenaltyDecided', true],
    ]);
  });

  test('a case may end without a penalty, which says why', async () => {
    const one = await opened({ proposedFine: null });
    await plead(one);
    expect(await decide(one, { penalise: false })).toMatchObject({ code: 'INVALID_INPUT' });
    const spared = { penalise: false, documentNo: null, fine: null, reason: '初次违法且危害后果轻微并及时改正。' };
    expect(await decide(one, spared)).toMatchObject({
      state: 'NOT_PENALISED',
      fine: null,
      decisionReason: '初次违法且危害后果轻微并及时改正。',
    });
    expect(await decide(one, spared)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });

  test('nothing found is not penalised, nor what is not on record yet', async () => {
    const creditCode = newCode();
    const { id: visitId } = await reported(creditCode, { result: 'NO_PROBLEM', findings: '未发现问题' });
    const input = { basis: BASIS };
    expect(await penaltyStep('openPenalty', { ...input, creditCode, visitId })).toMatchObject({
      code: 'NOTHING_FOUND',
    });
    const other = newCode();
    const { id: open } = await legal.approved({ creditCode: other, plannedOn: '2026-11-24' });
    expect(await penaltyStep('openPenalty', { ...input, creditCode: other, visitId: open })).toMatchObject({
      code: 'VISIT_NOT_REPORTED',
    });
    expect(await penaltyStep('openPenalty', { ...input, creditCode: other, visitId })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('nobody is fined twice for one act; what was not penalised may be opened again', async () => {
    const one = await opened();
    const again = () => penaltyStep('openPenalty', { creditCode: one.creditCode, visitId: one.visitId, basis: BASIS });
    expect(await stepsOf(one.visitId)).not.toContain('openPenalty');
    expect(await again()).toMatchObject({ code: 'PENALTY_OPEN' });
    await plead(one);
    await decide(one, { penalise: false, documentNo: null, fine: null });
    expect(await stepsOf(one.visitId)).toContain('openPenalty');
    const second = await again();
    expect(second).toMatchObject({ state: 'NOTIFIED' });
    const two = { ...one, penaltyId: second.id };
    await plead(two);
    await decide(two, { fine: null });
    expect(await again()).toMatchObject({ code: 'PENALISED_ALREADY' });
    expect(await stepsOf(one.visitId)).not.toContain('openPenalty');
  });

  test('of cases that are opened at once one is', async () => {
    const creditCode = newCode();
    const { id: visitId } = await reported(creditCode);
    const all = await Promise.all(
      Array.from({ length: 4 }, () => penaltyStep('openPenalty', { creditCode, visitId, basis: BASIS })),
    );
    const codes = all.map(({ code, state }) => code ?? state).sort();
    expect(codes).toEqual(['NOTIFIED', 'PENALTY_OPEN', 'PENALTY_OPEN', 'PENALTY_OPEN']);
  });
});

describe('the enterprise is heard before the decision (行政处罚法 44, 45, 64)', () => {
  test('nothing is decided on the last day for its statement, and the day after it is', async () => {
    const one = await opened();
    legal.now = LAST_DAY;
    expect(await decide(one)).toMatchObject({
      code: 'PLEA_PERIOD_RUNNING',
      rule: { code: 'HEARING_REQUEST' },
      remedy: 'decide after 2026-11-30, or once the enterprise has stated its case',
    });
    legal.now = NEXT_DAY;
    expect(await decide(one)).toMatchObject({ state: 'PENALISED' });
  });

  test('a hearing is asked for until that day, to midnight', async () => {
    const [one, two] = [await opened(), await opened()];
    legal.now = LAST_DAY;
    expect(await plead(one, { hearing: true })).toMatchObject({ hearingRequested: true });
    legal.now = NEXT_DAY;
    expect(await plead(two, { hearing: true })).toMatchObject({ code: 'HEARING_TOO_LATE' });
    expect(await plead(two)).toMatchObject({ plea: '已整改。' });
    expect(await plead(two)).toMatchObject({ code: 'PLEADED_ALREADY' });
  });

  test('a hearing that was asked for is held and on record first', async () => {
    const one = await opened();
    const { creditCode, penaltyId } = one;
    const hearing = (heldOn: string, as: object = OFFICER) =>
      penaltyStep('recordPenaltyHearing', { creditCode, penaltyId, heldOn, record: '双方陈述，笔录在案。' }, as);
    expect(await hearing('2026-11-23')).toMatchObject({ code: 'NO_HEARING_REQUESTED' });
    await plead(one, { hearing: true });
    expect(await decide(one)).toMatchObject({ code: 'HEARING_NOT_HELD' });
    expect(await hearing('2026-12-02')).toMatchObject({ code: 'HEARING_NOT_ANNOUNCED' });
    // Monday and seven working days: the Wednesday after next.
    expect(await announce(one, '2026-12-01')).toMatchObject({
      code: 'HEARING_TOO_SOON',
      rule: { code: 'HEARING_NOTICE' },
    });
    expect(await announce(one, '2026-12-02')).toMatchObject({ hearingNotice: { heldOn: '2026-12-02' } });
    expect(await hearing('2026-12-02')).toMatchObject({ code: 'INVALID_INPUT' });
    legal.now = new Date('2026-12-02T10:00:00+08:00');
    expect(await hearing('2026-12-01')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await hearing('2026-12-02', inspectorOf('新建生态环境分局'))).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await hearing('2026-12-02')).toMatchObject({ hearingHeldOn: '2026-12-02' });
    expect(await hearing('2026-12-02')).toMatchObject({ code: 'HEARING_ON_RECORD' });
  });

  test('after a hearing no penalty is imposed without a legal review, by another officer (行政处罚法 58)', async () => {
    const one = await heardOn('2026-12-02');
    expect(await decide(one)).toMatchObject({ code: 'LEGAL_REVIEW_NEEDED', rule: { code: 'LEGAL_REVIEW' } });
    expect(await review(one, {}, OFFICER)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await review(one, { qualified: false })).toMatchObject({ code: 'REVIEWER_NOT_QUALIFIED' });
    expect(await review(one, { passed: false })).toMatchObject({ legalReview: { passed: false } });
    expect(await decide(one)).toMatchObject({ code: 'LEGAL_REVIEW_FAILED' });
    expect(await review(one)).toMatchObject({ legalReview: { passed: true } });
    expect(await decide(one, {}, { ...HEAD, subject: REVIEWER.subject })).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await decide(one)).toMatchObject({ state: 'PENALISED' });
    const two = await heardOn('2026-12-02');
    const spared = { penalise: false, documentNo: null, fine: null };
    expect(await decide(two, spared)).toMatchObject({ state: 'NOT_PENALISED' });
  });

  test.each([
    ['20000.01', { code: 'FINE_ABOVE_PROPOSAL' }],
    ['20000.00', { state: 'PENALISED', fine: '20000.00' }],
    ['0.01', { state: 'PENALISED', fine: '0.01' }],
    ['0.00', { code: 'INVALID_INPUT' }],
  ])('stating a case never makes the penalty worse: of 20000.00 proposed, %s', async (fine, outcome) => {
    const one = await opened();
    await plead(one);
    expect(await decide(one, { fine })).toMatchObject(outcome);
  });

  test('where a warning was proposed no fine is imposed', async () => {
    const one = await opened({ proposedFine: null });
    await plead(one);
    expect(await decide(one, { fine: '0.01' })).toMatchObject({ code: 'FINE_ABOVE_PROPOSAL' });
    expect(await decide(one, { fine: null, documentNo: null })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'documentNo must be given where a penalty is imposed',
    });
    expect(await decide(one, { fine: null })).toMatchObject({ state: 'PENALISED', fine: null });
  });

  test('a decision after ninety days says that it is late', async () => {
    const [one, two] = [await opened(), await opened()];
    expect(one.result).toMatchObject({ decideUntil: '2027-02-22' });
    const lastDay = new Date('2027-02-22T23:59:59.999+08:00');
    const dayAfter = new Date('2027-02-23T00:00:00+08:00');
    const reasons = async (of: Opened) =>
      JSON.stringify(
        await legal.subgraph.database.query(
          `select reasons from decision where subject_id = $1 and outcome = 'PENALISED'`,
          [of.penaltyId],
        ),
      );
    legal.now = lastDay;
    await decide(one);
    expect(await reasons(one)).toContain('decided within the time, until 2027-02-22');
    legal.now = dayAfter;
    await decide(two);
    expect(await reasons(two)).toContain('decided after the time, which ended on 2027-02-22');
  });
});

describe('a case tells which steps are open, and whose', () => {
  const stepsFor = async (one: Opened, as: object) => {
    const { data } = await legal.subgraph.execute<{
      penaltyCase: { availableSteps: { operation: string; yours: boolean }[] };
    }>('query ($id: ID!) { penaltyCase(id: $id) { availableSteps { operation yours } } }', { id: one.penaltyId }, as);
    return data?.penaltyCase.availableSteps.map(({ operation, yours }) => [operation, yours]);
  };

  test('the enterprise speaks, its hearing is held, another officer decides', async () => {
    const one = await opened();
    const own = enterpriseOf(one.creditCode);
    expect(await stepsFor(one, own)).toEqual([
      ['pleadPenalty', true],
      ['signCorrectionCommitment', true],
      ['recordCorrection', false],
    ]);
    await plead(one, { hearing: true });
    const open = [
      ['signCorrectionCommitment', true],
      ['recordCorrection', true],
    ];
    const between = (step: string) => [open[0], [step, true], open[1]];
    expect(await stepsFor(one, OFFICER)).toEqual(between('announcePenaltyHearing'));
    await announce(one, '2026-12-02');
    expect(await stepsFor(one, OFFICER)).toEqual(open);
    legal.now = new Date('2026-12-02T10:00:00+08:00');
    expect(await stepsFor(one, OFFICER)).toEqual(between('recordPenaltyHearing'));
    const { creditCode, penaltyId } = one;
    await penaltyStep('recordPenaltyHearing', { creditCode, penaltyId, heldOn: '2026-12-02', record: '笔录在案。' });
    expect(await stepsFor(one, OFFICER)).toEqual([...open, ['reviewPenalty', false], ['decidePenalty', false]]);
    await review(one);
    expect(await stepsFor(one, OFFICER)).toEqual([...open, ['decidePenalty', false]]);
    expect(await stepsFor(one, HEAD)).toEqual([...open, ['decidePenalty', true]]);
    await decide(one);
    expect(await stepsFor(one, HEAD)).toEqual([]);
  });

  test('who is silent is decided on only after the last day', async () => {
    const one = await opened();
    legal.now = LAST_DAY;
    const open = [
      ['pleadPenalty', true],
      ['signCorrectionCommitment', true],
      ['recordCorrection', true],
    ];
    expect(await stepsFor(one, HEAD)).toEqual(open);
    legal.now = NEXT_DAY;
    expect(await stepsFor(one, HEAD)).toEqual([...open, ['decidePenalty', true]]);
  });
});

describe('who may, and who sees', () => {
  test('a body opens and decides what its own visits found, and the enterprise states its own case', async () => {
    const one = await opened();
    const { creditCode, penaltyId, visitId } = one;
    const other = inspectorOf('新建生态环境分局');
    expect(await penaltyStep('openPenalty', { creditCode, visitId, basis: BASIS }, other)).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await decide(one, {}, officerOf(department.name, 'head-2', '新建生态环境分局'))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
    expect(await decide(one, {}, { ...HEAD, duties: ['acceptor'] })).toMatchObject({ code: 'NOT_ENTITLED' });
    const statement = { creditCode, penaltyId, statement: '无异议' };
    expect(await penaltyStep('pleadPenalty', statement, enterpriseOf(newCode()))).toMatchObject({
      code: 'NOT_ENTITLED',
    });
  });

  test('a case is for the enterprise itself, officers, services and auditors; it blocks a deregistration until it is decided', async () => {
    const one = await opened();
    const { creditCode, penaltyId } = one;
    const QUERY = `query ($id: ID!, $all: [_Any!]!) { penaltyCase(id: $id) { state }
      _entities(representations: $all) { ... on Enterprise { penaltyCases { nodes { id } } inspectionBlockers { code operation } } } }`;
    const read = async (as: object) => {
      const { data } = await legal.subgraph.execute<{
        penaltyCase: object | null;
        _entities: [{ penaltyCases: { nodes: object[] } | null; inspectionBlockers: object[] }];
      }>(QUERY, { id: penaltyId, all: [{ __typename: 'Enterprise', creditCode }] }, as);
      return [data?.penaltyCase, data?._entities[0].penaltyCases?.nodes, data?._entities[0].inspectionBlockers];
    };
    for (const as of [{}, enterpriseOf(newCode()), officerOf('credit'), { role: 'bank', creditCodes: [creditCode] }]) {
      expect([as, await read(as)]).toEqual([as, [null, undefined, []]]);
    }
    const operation = `decidePenalty(input: {creditCode: "${creditCode}", penaltyId: "${String(penaltyId)}"})`;
    for (const as of [
      enterpriseOf(creditCode),
      OFFICER,
      { role: 'auditor' },
      { role: 'service', department: 'credit' },
    ]) {
      expect([as, await read(as)]).toEqual([
        as,
        [{ state: 'NOTIFIED' }, [{ id: penaltyId }], [{ code: 'OPEN_PENALTY_CASE', operation }]],
      ]);
    }
    await plead(one);
    await decide(one, { fine: null });
    expect((await read(OFFICER))[2]).toEqual([]);
    const two = await opened();
    await plead(two);
    await decide(two);
    const { data } = await legal.subgraph.execute<{ _entities: [{ inspectionBlockers: object[] }] }>(
      'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Enterprise { inspectionBlockers { code } } } }',
      { all: [{ __typename: 'Enterprise', creditCode: two.creditCode }] },
      OFFICER,
    );
    expect(data?._entities[0].inspectionBlockers).toEqual([{ code: 'UNPAID_FINE_CASE' }]);
  });
});

async function decisionId(subjectId: unknown, outcome: string): Promise<string | undefined> {
  const [row] = await legal.subgraph.database.query<{ id: string }>(
    'select id from decision where subject_id = $1 and outcome = $2',
    [subjectId, outcome],
  );
  return row?.id;
}
