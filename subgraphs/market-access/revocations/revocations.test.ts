import { describe, expect, test } from '@jest/globals';
import { addDays } from '#shared/clock/index.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { departmentOn, oneByOne } from '#shared/testing/day.ts';
import { TEST_TODAY, enterpriseOf, sampleLives } from '#shared/testing/department.ts';
import { refusalOf } from '#shared/testing/refusal.ts';
import { department } from '../index.ts';
import { FIRST, SECOND } from '../testing.ts';
import { newCreditCode } from '../enterprises/kinds.ts';
import { checkProposal } from './rules.ts';
import type { RevocationFacts } from './rules.ts';

const SAMPLE = 300;
const lives = sampleLives(SAMPLE);
const operating = oneByOne(lives.filter(({ stage }) => stage === 'OPERATING'));
/** An enterprise of the sample that does business, a new one each time. */
const next = () => operating('gedian');
const office = departmentOn(`${TEST_TODAY} 10:00`, department, { sample: SAMPLE });
const day = (date: string, time = '10:00'): void => office.at(`${date} ${time}`);
const THIRD = { ...SECOND, subject: 'third' };

const FIELDS = `... on LicenceRevocation { id state ground basis hearingUntil decideBy statement hearingRequested hearingHeldOn
    hearingNotice { announcedOn heldOn place } legalReview { passed } deliberation { agreed } documentNo reasons annulment { by instrumentNo issuedOn restoredOn } enterprise { status mayBegin }
    availableSteps { operation yours } } ... on Refusal { code message remedy rule { code } }`;
const INPUTS: Readonly<Record<string, string>> = {
  proposeRevocation: 'ProposeRevocationInput',
  answerRevocation: 'AnswerRevocationInput',
  announceRevocationHearing: 'AnnounceRevocationHearingInput',
  recordRevocationHearing: 'RecordRevocationHearingInput',
  reviewRevocation: 'ReviewRevocationInput',
  deliberateRevocation: 'DeliberateRevocationInput',
  decideRevocation: 'DecideRevocationInput',
  annulRevocation: 'AnnulRevocationInput',
};
type Result = Record<string, unknown> & { id: string };
const ask = (name: string, input: object, as: Partial<Principal> = FIRST): Promise<Result> =>
  office.subgraph.mutate(`${name}:${INPUTS[name]}`, input, FIELDS, as);
const propose = (creditCode: string, more: object = {}, as: Partial<Principal> = FIRST) =>
  ask(
    'proposeRevocation',
    { creditCode, ground: 'LICENCE_MISUSED', findings: '长期出租营业执照', filedOn: '2026-11-02', ...more },
    as,
  );
const shown = async (creditCode: string, as: Partial<Principal> = FIRST) => {
  const { data, errors } = await office.subgraph.execute<{ enterprise: Record<string, unknown> }>(
    `query ($c: CreditCode!) { enterprise(creditCode: $c) { status
      licenceRevocations { state statement findings }
      registrationLog(first: 1) { nodes { event } }
      registerDecisions(first: 1) { nodes { outcome ground { zh } reasons rule { code } remedies { kind lastDay } } } } }`,
    { c: creditCode },
    as,
  );
  expect(errors).toBeUndefined();
  return data?.enterprise;
};
const told = async (creditCode: string): Promise<[string, boolean][]> =>
  (
    await office.subgraph.database.query<{ type: string; restricted: boolean }>(
      `select type, restricted from change where credit_code = $1 and type like '%Revo%' order by xid, seq`,
      [creditCode],
    )
  ).map(({ type, restricted }) => [type, restricted]);

/** A review that the draft passes, and a deliberation that agrees. */
const PASSED = { reviewGround: 'COMPLEX', qualified: true, passed: true, opinion: '事实清楚，程序合法' };
const AGREED = { agreed: true, documentNo: '鄂市监案审〔2026〕7号', record: '一致同意' };

/** Proposed, answered without a hearing, reviewed, deliberated on, and decided by another officer; the case's id. */
async function revoked(creditCode: string, documentNo = '鄂市监罚〔2026〕7号'): Promise<string> {
  const { id: revocationId } = await propose(creditCode);
  const named = { creditCode, revocationId };
  await ask('answerRevocation', { ...named, statement: '无异议', hearing: false }, enterpriseOf(creditCode));
  await ask('reviewRevocation', { ...named, ...PASSED }, THIRD);
  await ask('deliberateRevocation', { ...named, ...AGREED, heldOn: '2026-11-19' }, SECOND);
  const decided = { ...named, revoke: true, documentNo, reasons: ['多次出租，情节严重'] };
  expect(await ask('decideRevocation', decided, SECOND)).toMatchObject({ state: 'REVOKED' });
  return revocationId;
}

/** Reviewed, deliberated on, and not decided before that, nor by who reviewed. */
async function examined(
  named: { creditCode: string; revocationId: string },
  decide: (as: Partial<Principal>) => Promise<Result>,
): Promise<void> {
  const review = (more: object, as: Partial<Principal> = THIRD) =>
    ask('reviewRevocation', { ...named, ...PASSED, reviewGround: 'MAJOR_RIGHTS_HEARD', ...more }, as);
  const deliberate = (more: object = {}) =>
    ask('deliberateRevocation', { ...named, ...AGREED, heldOn: '2026-12-01', ...more }, SECOND);
  expect(await decide(SECOND)).toMatchObject({ code: 'LEGAL_REVIEW_NEEDED', rule: { code: 'LEGAL_REVIEW' } });
  expect(await deliberate()).toMatchObject({ code: 'LEGAL_REVIEW_NEEDED' });
  expect(await review({}, FIRST)).toMatchObject({ code: 'SAME_OFFICER' });
  expect(await review({ qualified: false })).toMatchObject({ code: 'REVIEWER_NOT_QUALIFIED' });
  expect(await review({ passed: false, opinion: '自由裁量理由不足' })).toMatchObject({
    legalReview: { passed: false },
  });
  expect(await decide(SECOND)).toMatchObject({ code: 'LEGAL_REVIEW_FAILED' });
  expect(await review({})).toMatchObject({
    legalReview: { passed: true },
    availableSteps: [{ operation: 'deliberateRevocation' }, { operation: 'decideRevocation', yours: false }],
  });
  expect(await review({})).toMatchObject({ code: 'LEGAL_REVIEW_PASSED' });
  expect(await decide(SECOND)).toMatchObject({
    code: 'DELIBERATION_NEEDED',
    rule: { code: 'COLLECTIVE_DELIBERATION' },
  });
  expect(await deliberate({ heldOn: '2026-11-30' })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await deliberate()).toMatchObject({ deliberation: { agreed: true } });
  expect(await deliberate()).toMatchObject({ code: 'DELIBERATION_ON_RECORD' });
  expect(await decide({ ...SECOND, subject: THIRD.subject })).toMatchObject({ code: 'SAME_OFFICER' });
}

describe('a business licence is revoked (市场主体登记管理条例 48, 行政处罚法 44, 63, 64)', () => {
  test('once the enterprise was told and heard, by another officer, with what can be done against it', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    const own = enterpriseOf(creditCode);
    expect(await propose(creditCode, {}, own)).toMatchObject({ code: 'NOT_ENTITLED' });
    const proposed = await propose(creditCode);
    // Thursday and five working days: the Thursday after.
    expect(proposed).toMatchObject({
      state: 'PROPOSED',
      basis: '《市场主体登记管理条例》第48条',
      hearingUntil: '2026-11-26',
      decideBy: '2027-02-01',
      enterprise: { status: 'OPERATING', mayBegin: true },
    });
    expect(await propose(creditCode)).toMatchObject({ code: 'REVOCATION_OPEN' });
    expect((await shown(creditCode, {}))?.licenceRevocations).toEqual([]);
    const named = { creditCode, revocationId: proposed.id };
    const decision = { ...named, revoke: true, documentNo: '鄂市监罚〔2026〕5号', reasons: ['情节严重'] };
    const decide = (as: Partial<Principal>) => ask('decideRevocation', decision, as);
    expect(await decide(SECOND)).toMatchObject({
      code: 'ANSWER_PERIOD_RUNNING',
      rule: { code: 'HEARING_REQUEST' },
    });
    const answer = { ...named, statement: '系员工个人所为', hearing: true };
    expect(await ask('answerRevocation', answer, own)).toMatchObject({ hearingRequested: true });
    expect(await ask('answerRevocation', answer, own)).toMatchObject({ code: 'ANSWERED_ALREADY' });
    expect(await decide(SECOND)).toMatchObject({ code: 'HEARING_NOT_HELD' });
    const hearing = { ...named, heldOn: '2026-12-01', record: '当事人对事实无异议' };
    const hold = (as: Partial<Principal>) => ask('recordRevocationHearing', hearing, as);
    expect(await hold(SECOND)).toMatchObject({ code: 'HEARING_NOT_ANNOUNCED' });
    const announce = (heldOn: string) =>
      ask('announceRevocationHearing', { ...named, heldOn, place: '管委会一楼听证室' });
    // Thursday and seven working days: the Monday after next.
    expect(await announce('2026-11-27')).toMatchObject({
      code: 'HEARING_TOO_SOON',
      message: expect.stringContaining('from 2026-11-30'),
      rule: { code: 'HEARING_NOTICE' },
    });
    await announce('2026-11-30');
    expect(await announce('2026-12-01')).toMatchObject({
      hearingNotice: { announcedOn: '2026-11-19', heldOn: '2026-12-01', place: '管委会一楼听证室' },
      availableSteps: [],
    });
    expect(await announce('2026-12-01')).toMatchObject({ code: 'ANNOUNCED_ALREADY' });
    expect(await hold(SECOND)).toMatchObject({ code: 'INVALID_INPUT' });
    day('2026-12-01');
    expect(await ask('recordRevocationHearing', { ...hearing, heldOn: '2026-11-30' }, SECOND)).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await hold(FIRST)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await hold(SECOND)).toMatchObject({ hearingHeldOn: '2026-12-01' });
    expect(await hold(SECOND)).toMatchObject({ code: 'HEARING_ON_RECORD' });
    expect(await announce('2026-12-10')).toMatchObject({ code: 'HEARING_ON_RECORD' });
    day('2026-12-01', '11:00');
    expect(await decide(FIRST)).toMatchObject({ code: 'SAME_OFFICER' });
    await examined(named, decide);
    day('2026-12-01', '15:00');
    expect(await ask('decideRevocation', { ...decision, documentNo: null }, SECOND)).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await decide(SECOND)).toMatchObject({
      state: 'REVOKED',
      documentNo: '鄂市监罚〔2026〕5号',
      enterprise: { status: 'REVOKED', mayBegin: false },
    });
    // The decision is public (行政处罚法 48); what the enterprise said is not.
    expect(await shown(creditCode, {})).toMatchObject({
      licenceRevocations: [{ state: 'REVOKED', statement: null, findings: '长期出租营业执照' }],
    });
    expect(await shown(creditCode)).toMatchObject({
      licenceRevocations: [{ statement: '系员工个人所为' }],
      registrationLog: { nodes: [{ event: 'REVOKED' }] },
      registerDecisions: {
        nodes: [
          {
            outcome: 'LICENCE_REVOKED',
            ground: { zh: '《市场主体登记管理条例》第48条' },
            rule: { code: 'PENALTY_DECIDE' },
            reasons: expect.arrayContaining([
              '情节严重',
              'the hearing was held on 2026-12-01',
              expect.stringContaining('passed its legal review on 2026-12-01'),
              expect.stringContaining('the heads decided on the penalty together on 2026-12-01'),
            ]),
            remedies: [
              { kind: 'REVIEW', lastDay: '2027-02-01' },
              { kind: 'LITIGATION', lastDay: '2027-06-01' },
            ],
          },
        ],
      },
    });
    expect(await told(creditCode)).toEqual([
      ['RevocationProposed', true],
      ['RevocationAnswered', true],
      ['RevocationHearingAnnounced', true],
      ['RevocationHearingAnnounced', true],
      ['RevocationHearingHeld', true],
      ['RevocationReviewed', true],
      ['RevocationReviewed', true],
      ['RevocationDeliberated', true],
      ['EnterpriseRevoked', false],
      ['RevocationDecided', false],
    ]);
    const [licence] = await office.subgraph.database.query<{ standing: number }>(
      'select count(*)::int as standing from granted_licence where credit_code = $1 and withdrawn_on is null',
      [creditCode],
    );
    expect(licence).toEqual({ standing: 0 });
    expect(await propose(creditCode)).toMatchObject({ code: 'ENTERPRISE_NOT_OPERATING' });
  });

  test('or not: silence lets the office decide after the last day, and it may drop the proposal', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    const named = { creditCode, revocationId: (await propose(creditCode)).id };
    const drop = { ...named, revoke: false, reasons: ['违法事实不能成立'] };
    day('2026-11-26', '23:59');
    expect(await ask('decideRevocation', drop, SECOND)).toMatchObject({ code: 'ANSWER_PERIOD_RUNNING' });
    day('2026-11-27');
    const late = { ...named, statement: '要求听证', hearing: true };
    expect(await ask('answerRevocation', late, enterpriseOf(creditCode))).toMatchObject({ code: 'HEARING_TOO_LATE' });
    expect(await ask('decideRevocation', drop, SECOND)).toMatchObject({
      state: 'DROPPED',
      documentNo: null,
      availableSteps: [],
      enterprise: { status: 'OPERATING' },
    });
    expect((await shown(creditCode, {}))?.licenceRevocations).toEqual([]);
    expect(await ask('decideRevocation', drop, SECOND)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });

  test('or not: the heads may decide against it together, and then the licence stays', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    const named = { creditCode, revocationId: (await propose(creditCode)).id };
    await ask('answerRevocation', { ...named, statement: '已改正', hearing: false }, enterpriseOf(creditCode));
    const unheard = { ...named, ...PASSED, reviewGround: 'MAJOR_RIGHTS_HEARD' };
    expect(await ask('reviewRevocation', unheard, THIRD)).toMatchObject({ code: 'INVALID_INPUT' });
    await ask('reviewRevocation', { ...named, ...PASSED }, THIRD);
    await ask('deliberateRevocation', { ...named, ...AGREED, agreed: false, heldOn: '2026-11-19' }, SECOND);
    const revoke = { ...named, revoke: true, documentNo: '鄂市监罚〔2026〕9号', reasons: ['情节严重'] };
    expect(await ask('decideRevocation', revoke, SECOND)).toMatchObject({ code: 'DELIBERATED_AGAINST' });
    const drop = { ...named, revoke: false, reasons: ['情节不属严重'] };
    expect(await ask('decideRevocation', drop, SECOND)).toMatchObject({ state: 'DROPPED' });
  });

  const announce = (creditCode: string, kind: string) =>
    office.subgraph.mutate<Record<string, unknown>>(
      'announceDeregistration:AnnounceDeregistrationInput',
      { creditCode, kind, promisedByAllInvestors: true },
      '... on Deregistration { state } ... on DeregistrationBlocked { blockers { code operation } } ... on Refusal { code }',
      enterpriseOf(creditCode),
    );

  test('and not while the notice of a simple deregistration stands, which is closed to it', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    // What other departments say of it is not asked here: the simple one is made from a general one.
    await announce(creditCode, 'GENERAL');
    await office.subgraph.database.query(`update deregistration set kind = 'SIMPLE' where credit_code = $1`, [
      creditCode,
    ]);
    const named = { creditCode, revocationId: (await propose(creditCode)).id };
    await ask('answerRevocation', { ...named, statement: '无异议', hearing: false }, enterpriseOf(creditCode));
    await ask('reviewRevocation', { ...named, ...PASSED }, THIRD);
    await ask('deliberateRevocation', { ...named, ...AGREED, heldOn: '2026-11-19' }, SECOND);
    const decided = { ...named, revoke: true, documentNo: '鄂市监罚〔2026〕11号', reasons: ['情节严重'] };
    expect(await ask('decideRevocation', decided, SECOND)).toMatchObject({
      code: 'SIMPLE_NOTICE_OPEN',
      message: 'a simple deregistration of it is under way, which is closed to who was revoked',
      remedy: 'objectToDeregistration, or reject its closing',
    });
  });

  test('while a liquidation goes on, which then gives back no business', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    expect(await announce(creditCode, 'GENERAL')).toMatchObject({ state: 'LIQUIDATING' });
    const revocationId = await revoked(creditCode);
    expect(await shown(creditCode)).toMatchObject({ status: 'DEREGISTERING' });
    const back = await office.subgraph.mutate<Record<string, unknown>>(
      'withdrawDeregistration:WithdrawDeregistrationInput',
      { creditCode, dissolutionRevokedOn: '2026-11-19' },
      '... on Refusal { code message }',
      enterpriseOf(creditCode),
    );
    expect(back).toMatchObject({ code: 'LIQUIDATION_GOES_ON', message: expect.stringContaining('was revoked') });
    const annul = {
      creditCode,
      revocationId,
      by: 'COURT',
      instrumentNo: '（2026）鄂01行终1号',
      issuedOn: '2026-11-19',
    };
    expect(await ask('annulRevocation', annul, THIRD)).toMatchObject({ enterprise: { status: 'DEREGISTERING' } });
    const [deregistration] = await office.subgraph.database.query(
      'select status_before from deregistration where credit_code = $1 and ended_on is null',
      [creditCode],
    );
    expect(deregistration).toEqual({ status_before: 'OPERATING' });
  });

  test('nor given back while its deregistration by force stands, which is withdrawn first', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    const revocationId = await revoked(creditCode, '鄂市监罚〔2026〕12号');
    day('2029-11-20');
    const forced = await office.subgraph.mutate<Record<string, unknown>>(
      'announceForcedDeregistration:AnnounceForcedDeregistrationInput',
      { creditCode },
      '... on Deregistration { state } ... on Refusal { code }',
      FIRST,
    );
    expect(forced).toMatchObject({ state: 'NOTICE' });
    const annul = {
      creditCode,
      revocationId,
      by: 'COURT',
      instrumentNo: '（2029）鄂01行终1号',
      issuedOn: '2029-11-19',
    };
    expect(await ask('annulRevocation', annul, THIRD)).toMatchObject({
      code: 'FORCED_NOTICE_OPEN',
      message: 'a deregistration by force rests on this revocation and is under way',
      remedy: 'withdrawDeregistration first',
    });
  });

  test('and given back where the revocation is annulled, by another officer, on the instrument alone', async () => {
    day('2026-11-19');
    const { creditCode } = next();
    const revocationId = await revoked(creditCode);
    const annul = {
      creditCode,
      revocationId,
      by: 'REVIEW',
      instrumentNo: '鄂州复决〔2027〕3号',
      issuedOn: '2027-01-15',
    };
    expect(await ask('annulRevocation', annul, THIRD)).toMatchObject({ code: 'INVALID_INPUT' });
    day('2027-01-18');
    expect(await ask('annulRevocation', annul, SECOND)).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await ask('annulRevocation', annul, THIRD)).toMatchObject({
      state: 'ANNULLED',
      annulment: {
        by: 'REVIEW',
        instrumentNo: '鄂州复决〔2027〕3号',
        issuedOn: '2027-01-15',
        restoredOn: '2027-01-18',
      },
      enterprise: { status: 'OPERATING', mayBegin: true },
    });
    expect(await shown(creditCode)).toMatchObject({
      registrationLog: { nodes: [{ event: 'REVOCATION_ANNULLED' }] },
      registerDecisions: {
        nodes: [{ outcome: 'REVOCATION_ANNULLED', rule: { code: 'REVOCATION_ANNULLED_ON_REVIEW' } }],
      },
    });
    // What was published is withdrawn, that it was annulled stays (行政处罚法 48).
    expect(await shown(creditCode, {})).toMatchObject({ licenceRevocations: [{ state: 'ANNULLED', findings: null }] });
    expect((await told(creditCode)).slice(-2)).toEqual([
      ['EnterpriseRevocationAnnulled', false],
      ['RevocationAnnulled', false],
    ]);
    expect(await ask('annulRevocation', annul, THIRD)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    const licences = await office.subgraph.database.query(
      'select document_no from granted_licence where credit_code = $1 and withdrawn_on is null',
      [creditCode],
    );
    expect(licences).toEqual([{ document_no: '鄂州复决〔2027〕3号' }]);
  });
});

describe('the grounds of a revocation', () => {
  const TODAY = '2026-11-19';
  const COMPANY = newCreditCode('ENTERPRISE', '420704', 1);
  const FACTS: RevocationFacts = {
    creditCode: COMPANY,
    zone: 'gedian',
    status: 'OPERATING',
    foundedOn: '2026-05-18',
    ground: 'COMPANY_NOT_OPENED',
    filedOn: '2026-11-02',
    idleSince: null,
    dormancies: [],
  };
  const refused = (more: Partial<RevocationFacts>) => refusalOf(() => checkProposal({ ...FACTS, ...more }, TODAY));
  const STOPPED = { ground: 'COMPANY_BUSINESS_STOPPED', idleSince: '2026-05-19' } as const;

  test.each([
    [{}, '《中华人民共和国公司法（2023年修订）》第260条', '2026-05-18'],
    [STOPPED, '《中华人民共和国公司法（2023年修订）》第260条', '2026-05-19'],
    [{ ground: 'COMPANY_PUBLIC_HARM' }, '《中华人民共和国公司法（2023年修订）》第262条', null],
    [{ ground: 'COMPANY_DECEIT' }, '《中华人民共和国公司法（2023年修订）》第250条', null],
    [{ ground: 'FALSE_PAPERS' }, '《市场主体登记管理条例》第44条', null],
    [{ ground: 'FALSE_CAPITAL' }, '《市场主体登记管理条例》第45条', null],
    [{ ground: 'CHANGE_NOT_REGISTERED' }, '《市场主体登记管理条例》第46条', null],
  ] as const)('%j rests on %s', (more, basis, idleSince) => {
    const proposed = checkProposal({ ...FACTS, ...more }, TODAY);
    expect([proposed.ground.rule.citation.zh, proposed.idleSince]).toEqual([basis, idleSince]);
  });

  test.each([
    // Six months to the day are not more than six, but six and more.
    [{ foundedOn: '2026-05-19' }, 'NOT_IDLE_LONG_ENOUGH'],
    [{ ...STOPPED, idleSince: '2026-05-20' }, 'NOT_IDLE_LONG_ENOUGH'],
    [{ dormancies: [{ fromOn: '2026-06-01', endedOn: '2026-07-01' }] }, 'DORMANCY_FILED'],
    [{ ...STOPPED, idleSince: null }, 'INVALID_INPUT'],
    [{ ...STOPPED, idleSince: '2026-05-17' }, 'INVALID_INPUT'],
    [{ ground: 'FALSE_PAPERS', idleSince: '2026-05-19' }, 'INVALID_INPUT'],
    [{ filedOn: addDays(TODAY, 1) }, 'INVALID_INPUT'],
    [{ creditCode: newCreditCode('SOLE_TRADER', '420704', 1) }, 'GROUND_OF_COMPANIES'],
    [{ status: 'REVOKED' }, 'ENTERPRISE_NOT_OPERATING'],
  ] as const)('%j is refused as %s', (more, code) => {
    expect(refused(more)).toMatchObject({ code });
  });

  test('nobody is idle before it was founded, nor revoked on a ground of later law', () => {
    expect(refused({ ...STOPPED, idleSince: '2026-05-17' })?.message).toBe(
      'idleSince must not be before 2026-05-18, but got: 2026-05-17',
    );
    const facts: RevocationFacts = { ...FACTS, foundedOn: '2015-06-01', filedOn: '2022-02-01', ground: 'FALSE_PAPERS' };
    expect(refusalOf(() => checkProposal(facts, '2022-02-28'))).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'no law of 2022-02-28 has the ground FALSE_PAPERS',
    });
    expect(refusalOf(() => checkProposal(facts, '2022-03-01'))).toBeNull();
  });
});
