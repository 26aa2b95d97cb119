/**
 * Finance, row by row, through the gateway: each asserts its plan's number, on both sides of its boundary, with every
 * other department there.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '../shared/identifiers/index.ts';
import type { Life } from '../shared/sample/life.ts';
import { zone } from '../shared/zones/index.ts';
import { verifyDocument } from '../shared/signing/index.ts';
import { enterpriseOf, officerOf } from '../shared/testing/department.ts';
import { actingOn } from './acting.ts';
import type { Result } from './acting.ts';

const TODAY = '2026-11-19';
const { act, done, of, query, read, steps, take, at, next, platform } = actingOn(TODAY, 600);
const FINANCE = 'finance-matchmaking';
const officer = officerOf(FINANCE, 'finance-officer');
const approver = officerOf(FINANCE, 'finance-approver');
const codeOf = (serial: number) => makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial });
const [BANK, OTHER_BANK, DEBTOR, GUARANTOR] = [7_000_001, 7_000_002, 7_000_004, 7_000_005].map(codeOf) as [
  string,
  string,
  string,
  string,
];
/** An organ of the zone's own authorities. */
const organOf = (code: string) =>
  makeCreditCode({ authority: '1', kind: '1', divisionCode: zone(code).hostDivisionCode, serial: 7_000_003 });
const ORGAN = organOf('gedian');
const clerkOf = (bank: string, subject = 'clerk') => ({ role: 'bank' as const, subject, creditCodes: [bank] });
const [clerk, manager, otherBank] = [clerkOf(BANK), clerkOf(BANK, 'manager'), clerkOf(OTHER_BANK)];
const RULE = 'rule { code clause version }';
const runJobs = () => platform().subgraphs[FINANCE]!.runJobs();

const isSmall = ({ sizeClass }: Life) => sizeClass === 'SMALL' || sizeClass === 'MICRO';

/** A product of the bank that asks for nothing, unless it is said otherwise. */
async function offer(name: string, changes: object = {}): Promise<string> {
  const terms = { kind: 'WORKING_CAPITAL', maxAmount: '9000000.00', yearlyRateBasisPoints: 400, termMonths: 120 };
  const input = { bankCode: BANK, bankName: '沐岚银行', name, ...terms, criteria: {}, ...changes };
  return ((await done(clerk, 'publishLoanProduct', input, '... on LoanProduct { id }')) as unknown as { id: string })
    .id;
}

let plain: string;
beforeAll(async () => {
  plain = await offer('园区周转贷');
});

/** An enterprise with a need that is matched with a product of the bank. */
async function matched(creditCode: string, productId: string, wanted: object = {}): Promise<string> {
  const input = { creditCode, amount: '1000000.00', purpose: 'WORKING_CAPITAL', termMonths: 12, ...wanted };
  const { id } = (await done(
    enterpriseOf(creditCode),
    'publishFinancingNeed',
    input,
    '... on FinancingNeed { id }',
  )) as never as {
    id: string;
  };
  await done(clerk, 'matchFinancingNeed', { creditCode, needId: id, productId });
  return id;
}

/** A loan that was made for such a need. */
async function lent(creditCode: string, wanted: object = {}, madeOn = TODAY): Promise<string> {
  const idsOf = async () => {
    const { loans } = (await of(
      creditCode,
      'loans(first: 100) { nodes { id } }',
      enterpriseOf(creditCode),
    )) as never as {
      loans: { nodes: { id: string }[] };
    };
    return loans.nodes.map(({ id }) => id);
  };
  const before = await idsOf();
  const needId = await matched(creditCode, plain, wanted);
  const amount = (wanted as { amount?: string }).amount ?? '1000000.00';
  await done(clerk, 'closeFinancingNeed', { creditCode, needId, amount, yearlyRateBasisPoints: 400, madeOn });
  const made = (await idsOf()).find(id => !before.includes(id));
  if (!made) throw new Error('a loan must have been made');
  return made;
}

const isRefused = (result: Result, code: string) => expect(result).toMatchObject({ __typename: 'Refusal', code });

describe('matchmaking events', () => {
  const event = {
    zone: 'zhundong',
    organCode: organOf('zhundong'),
    form: 'MATCHMAKING',
    level: 'ZONE',
    title: '十一月银企对接会',
  };
  const hold = (changes: object = {}, as: object = officer) =>
    act(
      as,
      'holdMatchmakingEvent',
      { ...event, heldOn: TODAY, enterprises: [codeOf(1), codeOf(2)], banks: [BANK], ...changes },
      `... on MatchmakingEvent { id enterpriseCount bankCount ${RULE} }`,
    );
  const months = async (zone = 'zhundong') =>
    (await query(`matchmakingMonths(zone: "${zone}", year: 2026) { month due held alert ${RULE} }`)) as never as {
      month: string;
      held: number;
      alert: string;
    }[];

  test('Z22: one event a month; a month with none is alerted while it lasts, and missed once it is over', async () => {
    at('23:59', '2026-12-31');
    const [december] = (await months()).slice(-1);
    expect(december).toMatchObject({ month: '2026-12', due: 1, held: 0, alert: 'TO_BE_HELD' });
    at('00:00', '2027-01-01');
    expect((await months()).at(-1)).toMatchObject({ held: 0, alert: 'MISSED', rule: { clause: '二(九)1' } });
    at('10:00');
    const before = (await months()).find(({ month }) => month === '2026-11')!;
    expect(await hold()).toMatchObject({ enterpriseCount: 2, bankCount: 1 });
    const after = (await months()).find(({ month }) => month === '2026-11')!;
    expect(after).toMatchObject({ held: before.held + 1, alert: 'NONE' });
    expect(await months('gedian')).toEqual([]);
  });

  test('Z22: is held by officers, on a day that was, in a form of the plan, each guest once', async () => {
    for (const as of [{}, clerk, enterpriseOf(ORGAN), officerOf('credit')])
      isRefused(await hold({}, as), 'NOT_ENTITLED');
    for (const organCode of [organOf('gedian'), codeOf(7_000_003)]) isRefused(await hold({ organCode }), 'NO_ORGAN');
    isRefused(await hold({ heldOn: '2026-11-20' }), 'INVALID_INPUT');
    isRefused(await hold({ form: 'DINNER' }), 'INVALID_INPUT');
    isRefused(await hold({ banks: [BANK, BANK] }), 'INVALID_INPUT');
    expect(
      await hold({ zone: 'gedian', organCode: ORGAN, form: 'ROUND_TABLE', title: '重点项目融资圆桌会' }),
    ).toMatchObject({
      rule: { code: 'MATCHMAKING_FORMS', clause: '§11' },
    });
  });
});

describe('consent to tax data', () => {
  const grant = (creditCode: string, changes: object = {}, as: object = enterpriseOf(creditCode)) =>
    act(
      as,
      'grantTaxDataConsent',
      { creditCode, bankCode: BANK, scope: ['TAX_GRADE'], purpose: '申请银税贷', until: '2027-11-19', ...changes },
      '... on TaxDataConsent { id state until }',
    ) as never as Promise<Result & { id: string }>;
  const PROFILE = '... on TaxProfileUse { id profile { content keyId algorithm signature } }';
  const profileOf = (creditCode: string, consentId: string, as: object = clerk, more: object = {}) =>
    act(as, 'readTaxProfile', { creditCode, consentId, purpose: '贷前调查', ...more }, PROFILE);

  test('G11: what the enterprise lets a bank know reaches it at once, signed, and ends with the consent at once', async () => {
    const { creditCode, taxGrade } = next('gedian');
    const { id } = await grant(creditCode);
    const given = (await profileOf(creditCode, id)) as never as {
      id: string;
      profile: { content: object; keyId: string; algorithm: string; signature: string };
    };
    expect(given.profile.content).toMatchObject({ enterprise: creditCode, bank: BANK, facts: { taxGrade } });
    expect(Object.keys((given.profile.content as { facts: object }).facts)).toEqual(['taxGrade']);
    // Whoever holds it verifies it with the published keys alone.
    const published = await platform().subgraphs[FINANCE]!.app.inject({ method: 'GET', url: '/signing-keys.json' });
    const { content, ...signature } = given.profile;
    const keys = published.json<{ keys: never[] }>().keys;
    expect(verifyDocument({ content, signature }, keys)).toBe('VALID');
    expect(verifyDocument({ content: { ...content, bank: OTHER_BANK }, signature }, keys)).toBe('FORGED');

    // The enterprise sees each use; another bank and strangers see nothing of it.
    const uses = 'taxProfileUses(first: 10) { nodes { bankCode purpose usedAt } }';
    expect(await of(creditCode, uses, enterpriseOf(creditCode))).toMatchObject({
      taxProfileUses: { nodes: [{ bankCode: BANK, purpose: '贷前调查' }] },
    });
    for (const as of [{}, clerk, otherBank, enterpriseOf(codeOf(1)), officerOf('credit')]) {
      expect(await of(creditCode, uses, as)).toEqual({ taxProfileUses: null });
    }
    for (const as of [{}, otherBank, enterpriseOf(codeOf(1))]) {
      expect(await query(`taxDataConsent(id: "${id}") { id }`, as)).toBeNull();
      expect(await query(`taxProfileUse(id: "${given.id}") { id }`, as)).toBeNull();
      isRefused(await profileOf(creditCode, id, as), 'NOT_ENTITLED');
    }
    // Taken back: nothing is given any more, not even what was given before.
    isRefused(await act(clerk, 'revokeTaxDataConsent', { creditCode, consentId: id }), 'NOT_ENTITLED');
    await take(enterpriseOf(creditCode), `taxDataConsent(id: "${id}")`, 'revokeTaxDataConsent');
    isRefused(await profileOf(creditCode, id), 'CONSENT_ENDED');
    expect(await query(`taxProfileUse(id: "${given.id}") { profile { signature } }`, clerk)).toEqual({ profile: null });
    // That it was asked for all the same is on record, where the enterprise sees it, and is no use.
    const seen =
      'taxProfileUses(first: 10) { nodes { id } } financingDecisions(first: 10) { nodes { outcome subjectId facts } }';
    // All were decided at the same moment of the test's clock, so that their order says nothing.
    expect(await of(creditCode, seen, enterpriseOf(creditCode))).toMatchObject({
      taxProfileUses: { nodes: [{ id: given.id }] },
      financingDecisions: {
        nodes: expect.arrayContaining([
          expect.objectContaining({
            outcome: 'PROFILE_REFUSED',
            subjectId: id,
            facts: expect.objectContaining({ bankCode: BANK, purpose: '贷前调查' }),
          }),
        ]),
      },
    });
    expect(await query(`taxDataConsent(id: "${id}") { state availableSteps { operation } }`, clerk)).toEqual({
      state: 'REVOKED',
      availableSteps: [],
    });
  });

  test('G11: what was given with a key is not given again by its repetition once the consent is over', async () => {
    const { creditCode } = next('gedian');
    const { id } = await grant(creditCode, { until: TODAY });
    at('23:59');
    expect(await profileOf(creditCode, id, clerk, { idempotencyKey: 'once' })).toMatchObject({
      profile: { content: {} },
    });
    at('00:00', '2026-11-20');
    isRefused(await profileOf(creditCode, id), 'CONSENT_ENDED');
    expect(await profileOf(creditCode, id, clerk, { idempotencyKey: 'once' })).toMatchObject({ profile: null });
  });

  test('G11: consent is the enterprise’s alone, for twelve months at most', async () => {
    const { creditCode } = next('gedian');
    const { id: consentId } = await grant(creditCode, { scope: ['LISTINGS'] });
    const [given] = await platform().subgraphs[FINANCE]!.database.query<{ reasons: { en: string }[] }>(
      'select reasons from decision where subject_id = $1',
      [consentId],
    );
    expect(JSON.stringify(given?.reasons)).toContain('red and black listings');
    await done(enterpriseOf(creditCode), 'revokeTaxDataConsent', { creditCode, consentId });
    for (const as of [{}, clerk, officer, enterpriseOf(codeOf(1))])
      isRefused(await grant(creditCode, {}, as), 'NOT_ENTITLED');
    isRefused(await grant(creditCode, { until: '2027-11-20' }), 'INVALID_INPUT');
    isRefused(await grant(creditCode, { until: '2026-11-18' }), 'INVALID_INPUT');
    isRefused(await grant(creditCode, { scope: [] }), 'INVALID_INPUT');
    isRefused(await grant(creditCode, { scope: ['TAX_GRADE', 'TAX_GRADE'] }), 'INVALID_INPUT');
  });

  test('G11: a bank matches a loan on the tax record only with consent; A and B are served in gedian, M is not', async () => {
    const taxLoan = await offer('银税通', { kind: 'TAX_BANK' });
    const match = async (taxGrade: string) => {
      const { creditCode } = next('gedian', life => life.taxGrade === taxGrade);
      const input = { creditCode, amount: '500000.00', purpose: 'WORKING_CAPITAL', termMonths: 12 };
      const { id: needId } = (await done(
        enterpriseOf(creditCode),
        'publishFinancingNeed',
        input,
        '... on FinancingNeed { id }',
      )) as never as {
        id: string;
      };
      const matching = { creditCode, needId, productId: taxLoan };
      isRefused(await act(clerk, 'matchFinancingNeed', matching), 'CONSENT_REQUIRED');
      const { id } = await grant(creditCode);
      isRefused(await act(clerk, 'matchFinancingNeed', matching), 'PROFILE_NOT_READ');
      await profileOf(creditCode, id);
      return act(clerk, 'matchFinancingNeed', matching, '... on FinancingNeed { state }');
    };
    expect(await match('A')).toMatchObject({ state: 'MATCHED' });
    expect(await match('B')).toMatchObject({ state: 'MATCHED' });
    isRefused(await match('M'), 'NOT_ELIGIBLE');
  });

  test('G11: how many of those with a need are served, against about 50 %', async () => {
    const fields = `{ enterprises served coverage required met ${RULE} }`;
    const coverage = (await query(`taxBankCoverage(zone: "gedian", year: 2026) ${fields}`)) as never as {
      enterprises: number;
      served: number;
      coverage: number;
      met: boolean;
    };
    expect(coverage).toMatchObject({ required: 50, rule: { code: 'TAX_BANK_COVERAGE', clause: '§11' } });
    expect(coverage.coverage).toBeCloseTo((coverage.served * 100) / coverage.enterprises, 9);
    expect(coverage.met).toBe(coverage.coverage >= 50);
    expect(await query(`taxBankCoverage(zone: "yili", year: 2026) ${fields}`)).toBeNull();
  });

  test('G11: with half of them served the plan is met, with one more who is not it is no longer', async () => {
    const coverage = () => query(`taxBankCoverage(zone: "gedian", year: 2027) { enterprises served coverage met }`);
    const needs = async ({ creditCode }: Life) => {
      const input = { creditCode, amount: '500000.00', purpose: 'WORKING_CAPITAL', termMonths: 12 };
      await done(enterpriseOf(creditCode), 'publishFinancingNeed', input, '... on FinancingNeed { id }');
    };
    at('10:00', '2027-02-01');
    const [served, other, third] = [next('gedian', isSmall), next('gedian', isSmall), next('gedian', isSmall)];
    await needs(served);
    await needs(other);
    expect(await coverage()).toEqual({ enterprises: 2, served: 0, coverage: 0, met: false });
    await grant(served.creditCode, { until: '2028-01-31' });
    expect(await coverage()).toEqual({ enterprises: 2, served: 1, coverage: 50, met: true });
    await needs(third);
    expect(await coverage()).toMatchObject({ enterprises: 3, served: 1, met: false });
    at('10:00');
  });
});

describe('loan applications', () => {
  const APPLICATION = `... on LoanApplication { id caseNo status steps version documents breaches { kind limit got } clock { dueDate light } ${RULE} }`;
  const documents = (count: number) => Array.from({ length: count }, (_, index) => `材料${index + 1}`);
  async function apply(creditCode: string, count: number) {
    const needId = await matched(creditCode, plain);
    const applied = await done(
      enterpriseOf(creditCode),
      'applyForLoan',
      { creditCode, needId, documents: documents(count) },
      APPLICATION,
    );
    return { ...(applied as unknown as { id: string; version: number }), needId, applied };
  }

  test('G12: 3 steps, 8 days, 8 documents are kept, from the application to the loan', async () => {
    const { creditCode } = next('gedian', isSmall);
    const { id, needId, applied } = await apply(creditCode, 8);
    expect(applied).toMatchObject({
      status: 'RECEIVED',
      steps: 1,
      breaches: [],
      clock: { dueDate: '2026-11-27', light: 'GREEN' },
      rule: { code: 'LOAN_SME', clause: '§12' },
    });
    const thing = `loanApplication(id: "${id}")`;
    await take(clerk, thing, 'acceptLoanApplication');
    at('18:00', '2026-11-27');
    // Who took it on does not approve it.
    const approval = { amount: '1000000.00', yearlyRateBasisPoints: 400 };
    isRefused(await act(clerk, 'approveLoan', { creditCode, applicationId: id, ...approval }), 'SAME_OFFICER');
    isRefused(
      await act(clerk, 'closeFinancingNeed', { creditCode, needId, ...approval, madeOn: '2026-11-27' }),
      'LOAN_NOT_APPROVED',
    );
    isRefused(
      await act(enterpriseOf(creditCode), 'withdrawFinancingNeed', { creditCode, needId }),
      'LOAN_APPLICATION_OPEN',
    );
    await take(manager, thing, 'approveLoan', approval);
    await take(clerk, thing, 'closeFinancingNeed', { ...approval, madeOn: '2026-11-27' });
    const [after] = await read(clerk, thing, 'status steps breaches { kind } availableSteps { operation }');
    expect(after).toEqual({ status: 'APPROVED', steps: 3, breaches: [], availableSteps: [] });
    expect(
      await of(
        creditCode,
        'loans(first: 1) { nodes { amount yearlyRateBasisPoints madeOn dueOn state application { id } } }',
        enterpriseOf(creditCode),
      ),
    ).toEqual({
      loans: {
        nodes: [
          {
            amount: '1000000.00',
            yearlyRateBasisPoints: 400,
            madeOn: '2026-11-27',
            dueOn: '2027-11-27',
            state: 'OUTSTANDING',
            application: { id },
          },
        ],
      },
    });
  });

  test('G12: the ninth document, the fourth step and the ninth day are breaches: data, and no obstacle', async () => {
    const { creditCode } = next('gedian', isSmall);
    const { id } = await apply(creditCode, 8);
    const thing = `loanApplication(id: "${id}")`;
    await take(clerk, thing, 'acceptLoanApplication');
    await take(clerk, thing, 'requestLoanDocuments', { items: ['购销合同'] });
    await take(enterpriseOf(creditCode), thing, 'supplyLoanDocuments');
    const found = async () =>
      (await read(enterpriseOf(creditCode), thing, 'breaches { kind limit got }')) as never as { breaches: object[] }[];
    expect((await found())[0]!.breaches).toEqual([{ kind: 'DOCUMENTS', limit: 8, got: 9 }]);
    at('23:59', '2026-11-27');
    await runJobs();
    expect((await found())[0]!.breaches).toHaveLength(1);
    at('00:01', '2026-11-28');
    expect((await runJobs())['late loan applications']).toBeGreaterThan(0);
    expect((await found())[0]!.breaches).toHaveLength(2);
    expect((await runJobs())['late loan applications']).toBe(0);
    const approval = { amount: '1000000.00', yearlyRateBasisPoints: 400 };
    await take(manager, thing, 'approveLoan', approval);
    await take(clerk, thing, 'closeFinancingNeed', { ...approval, madeOn: '2026-11-28' });
    expect((await found())[0]!.breaches).toEqual([
      { kind: 'DOCUMENTS', limit: 8, got: 9 },
      { kind: 'DAYS', limit: 8, got: 9 },
      { kind: 'STEPS', limit: 3, got: 4 },
    ]);
    expect(await query(`loanEfficiency(zone: "gedian", year: 2026) { decided breached met ${RULE} }`)).toMatchObject({
      breached: expect.any(Number),
      rule: { code: 'LOAN_SME' },
    });
  });

  test('G12: other enterprises and zones are promised nothing; the bank refuses with its reasons', async () => {
    const large = next('gedian', life => !isSmall(life));
    const first = await apply(large.creditCode, 9);
    expect(first.applied).toMatchObject({ breaches: [], clock: null, rule: null });
    const elsewhere = next('yili', isSmall);
    const { id, applied } = await apply(elsewhere.creditCode, 9);
    expect(applied).toMatchObject({ breaches: [], clock: null, rule: null });
    const thing = `loanApplication(id: "${id}")`;
    await take(clerk, thing, 'acceptLoanApplication');
    at('10:05');
    await take(manager, thing, 'rejectLoan', { reasons: ['现金流不足'] });
    const { financingDecisions } = (await of(
      elsewhere.creditCode,
      'financingDecisions(first: 1) { nodes { outcome reasons remedies { kind } rule { code } } }',
      enterpriseOf(elsewhere.creditCode),
    )) as never as { financingDecisions: { nodes: object[] } };
    // A bank is no authority: nothing can be appealed.
    expect(financingDecisions.nodes).toEqual([
      { outcome: 'REJECTED', reasons: ['现金流不足'], remedies: [], rule: { code: 'LOAN_REVIEW' } },
    ]);
  });

  test('G12: strangers get typed refusals and see nothing', async () => {
    const { creditCode } = next('gedian', isSmall);
    const { id, version } = await apply(creditCode, 3);
    const naming = { creditCode, applicationId: id };
    for (const as of [{}, otherBank, officer, enterpriseOf(codeOf(1)), enterpriseOf(creditCode)]) {
      isRefused(await act(as, 'acceptLoanApplication', naming), 'NOT_ENTITLED');
      isRefused(await act(as, 'rejectLoan', { ...naming, reasons: ['不'] }), 'NOT_ENTITLED');
    }
    for (const as of [{}, otherBank, enterpriseOf(codeOf(1)), officerOf('credit')]) {
      expect(await query(`loanApplication(id: "${id}") { id }`, as)).toBeNull();
    }
    isRefused(await act(clerk, 'acceptLoanApplication', { ...naming, version: version + 1 }), 'CASE_CHANGED');
    const listed = (await query('loanApplications(first: 100) { nodes { id } }', otherBank)) as never as {
      nodes: object[];
    };
    expect(listed.nodes).toEqual([]);
    await take(enterpriseOf(creditCode), `loanApplication(id: "${id}")`, 'withdrawLoanApplication');
    expect(await steps(clerk, `loanApplication(id: "${id}")`)).toEqual([]);
  });
});

describe('renewal and terms', () => {
  const renew = (creditCode: string, loanId: string, as: object = enterpriseOf(creditCode)) =>
    act(
      as,
      'applyForRenewal',
      { creditCode, loanId, termMonths: 12, reason: '订单稳定，申请续贷' },
      `... on LoanRenewal { id state ${RULE} }`,
    );

  test('Z23: what was not granted may be applied for again', async () => {
    const { creditCode } = next('zhundong', isSmall);
    const loanId = await lent(creditCode);
    const first = (await renew(creditCode, loanId)) as never as { id: string };
    const refusal = { creditCode, renewalId: first.id, grant: false, reason: '资料不全' };
    isRefused(await act(clerk, 'decideRenewal', { ...refusal, yearlyRateBasisPoints: 380 }), 'INVALID_INPUT');
    isRefused(await act(clerk, 'decideRenewal', { ...refusal, grant: true }), 'INVALID_INPUT');
    await take(clerk, `loanRenewal(id: "${first.id}")`, 'decideRenewal', { grant: false, reason: '资料不全' });
    expect(await renew(creditCode, loanId)).toMatchObject({ state: 'APPLIED' });
    isRefused(await renew(creditCode, loanId), 'RENEWAL_OPEN');
  });

  test('Z23: a new loan takes the place of the old one, and no principal is repaid', async () => {
    const { creditCode } = next('zhundong', isSmall);
    const loanId = await lent(creditCode);
    const renewal = (await renew(creditCode, loanId)) as never as { id: string };
    expect(renewal).toMatchObject({ state: 'APPLIED', rule: { code: 'LOAN_RENEWAL', version: 2 } });
    isRefused(await renew(creditCode, loanId), 'RENEWAL_OPEN');
    isRefused(
      await act(otherBank, 'decideRenewal', {
        creditCode,
        renewalId: renewal.id,
        grant: true,
        yearlyRateBasisPoints: 380,
        reason: '同意',
      }),
      'NOT_ENTITLED',
    );
    await take(clerk, `loanRenewal(id: "${renewal.id}")`, 'decideRenewal', {
      grant: true,
      yearlyRateBasisPoints: 380,
      reason: '经营正常',
    });
    const [old] = await read(
      clerk,
      `loan(id: "${loanId}")`,
      'state endedOn renewals { newLoan { amount state dueOn yearlyRateBasisPoints renews { id } } }',
    );
    expect(old).toEqual({
      state: 'RENEWED',
      endedOn: TODAY,
      renewals: [
        {
          newLoan: {
            amount: '1000000.00',
            state: 'OUTSTANDING',
            dueOn: '2027-11-19',
            yearlyRateBasisPoints: 380,
            renews: { id: loanId },
          },
        },
      ],
    });
  });

  test('Z23: on a day without a rule no loan is renewed without repayment', async () => {
    const { creditCode } = next('zhundong', isSmall);
    const loanId = await lent(creditCode);
    at('23:59', '2014-07-22');
    expect(await renew(creditCode, loanId)).toMatchObject({
      code: 'NOT_RENEWABLE',
      message: 'no rule of 2014-07-22 lets loans be renewed without repayment',
    });
    at('00:00', '2014-07-23');
    expect(await renew(creditCode, loanId)).toMatchObject({ rule: { code: 'LOAN_RENEWAL', version: 1 } });
  });

  test('Z23: by the due day, for small and micro enterprises, and for three years for medium ones', async () => {
    const { creditCode } = next('zhundong', isSmall);
    const loanId = await lent(creditCode, { termMonths: 1 });
    at('23:59', '2026-12-19');
    expect(await renew(creditCode, loanId)).toMatchObject({ state: 'APPLIED' });
    const late = next('zhundong', isSmall).creditCode;
    at('10:00');
    const lateLoan = await lent(late, { termMonths: 1 });
    at('00:00', '2026-12-20');
    isRefused(await renew(late, lateLoan), 'LOAN_OVERDUE');
    at('10:00');
    const medium = next('zhundong', life => life.sizeClass === 'MEDIUM').creditCode;
    const loan = await lent(medium);
    at('10:00', '2027-09-24');
    isRefused(await renew(medium, loan), 'NOT_RENEWABLE');
    at('10:00', '2027-09-23');
    expect(await renew(medium, loan)).toMatchObject({ state: 'APPLIED' });
  });

  test('Z23: medium enterprises from 2024-09-24 on, by the second version of the rule', async () => {
    at('10:00', '2024-09-02');
    const medium = next('zhundong', life => life.sizeClass === 'MEDIUM' && life.foundedOn < '2024-01-01').creditCode;
    const loanId = await lent(medium, {}, '2024-09-02');
    at('23:59', '2024-09-23');
    isRefused(await renew(medium, loanId), 'NOT_RENEWABLE');
    at('00:00', '2024-09-24');
    expect(await renew(medium, loanId)).toMatchObject({ rule: { code: 'LOAN_RENEWAL', version: 2 } });
  });

  test('Z23: what is lent is told by its term, to the office alone', async () => {
    const { creditCode } = next('zhundong', isSmall);
    type Structure = Record<'short' | 'medium' | 'long', { loans: number }> & { mediumAndLongShare: number };
    const structure = () =>
      query(
        'loanTermStructure(zone: "zhundong") { short { loans } medium { loans } long { loans } mediumAndLongShare }',
        officer,
      ) as never as Promise<Structure>;
    const before = await structure();
    // A year is short, five years are medium; a month more of either is not.
    for (const termMonths of [12, 13, 60, 61]) await lent(creditCode, { termMonths });
    const after = await structure();
    const added = (['short', 'medium', 'long'] as const).map(term => after[term].loans - before[term].loans);
    expect(added).toEqual([1, 2, 1]);
    expect(await query('loanTermStructure(zone: "zhundong") { short { loans } }', clerk)).toBeNull();
  });
});

describe('collateral', () => {
  const input = (creditCode: string, changes: object = {}) => ({
    creditCode,
    bankCode: BANK,
    assetType: 'EQUIPMENT',
    assetCode: 'CNC-2026-001',
    description: '数控机床一台',
    securedAmount: '800000.00',
    until: '2027-11-19',
    ...changes,
  });
  const COLLATERAL = `... on Collateral { id number rank state until ${RULE} }`;
  const register = (creditCode: string, changes: object = {}, as: object = clerk) =>
    act(as, 'registerCollateral', input(creditCode, changes), COLLATERAL) as never as Promise<Result & { id: string }>;

  test('G13: one register, searched by everybody; what was registered first is paid first', async () => {
    const { creditCode } = next('gedian');
    const first = await register(creditCode);
    expect(first).toMatchObject({ rank: 1, state: 'IN_FORCE', rule: { code: 'COLLATERAL_PRIORITY' } });
    const second = await register(creditCode, { bankCode: OTHER_BANK, assetCode: ' ＣＮＣ－2026－001' }, otherBank);
    expect(second).toMatchObject({ rank: 2 });
    expect(await register(creditCode, { assetCode: 'CNC-2026-002' })).toMatchObject({ rank: 1 });
    for (const type of ['RECEIVABLES', 'PROJECT_CONTRACT', 'INTELLECTUAL_PROPERTY']) {
      expect(await register(creditCode, { assetType: type })).toMatchObject({ rank: 1 });
    }
    const search = (type: string) =>
      query(`searchCollateral(creditCode: "${creditCode}"${type}, first: 10) { nodes { number assetType rank } }`);
    const found = (await search('')) as never as { nodes: { number: number }[] };
    expect(found.nodes).toHaveLength(6);
    expect(found.nodes.map(({ number }) => number)).toEqual(
      found.nodes.map(({ number }) => number).toSorted((one, other) => one - other),
    );
    expect(((await search(', assetType: "EQUIPMENT"')) as never as { nodes: object[] }).nodes).toHaveLength(3);
    // The first gives way: the second is paid first.
    isRefused(
      await act(otherBank, 'releaseCollateral', { creditCode, collateralId: first.id, reason: '结清' }),
      'NOT_ENTITLED',
    );
    await take(clerk, `collateral(id: "${first.id}")`, 'releaseCollateral', { reason: '贷款结清' });
    expect(await query(`collateral(id: "${second.id}") { rank }`)).toEqual({ rank: 1 });
    expect(await query(`collateral(id: "${first.id}") { rank state availableSteps { operation } }`)).toEqual({
      rank: null,
      state: 'DISCHARGED',
      availableSteps: [],
    });
  });

  test('G13: a registration holds one month to 30 years, to the end of its last day; a new one has a new place', async () => {
    const { creditCode } = next('gedian');
    isRefused(await register(creditCode, { until: '2026-12-18' }), 'INVALID_INPUT');
    isRefused(await register(creditCode, { until: '2056-11-20' }), 'INVALID_INPUT');
    isRefused(await register(creditCode, { assetType: 'HOUSE' }), 'INVALID_INPUT');
    for (const as of [{}, officer, otherBank, enterpriseOf(creditCode)])
      isRefused(await register(creditCode, {}, as), 'NOT_ENTITLED');
    const short = await register(creditCode, { until: '2026-12-19' });
    const long = await register(creditCode, { until: '2056-11-19', bankCode: OTHER_BANK }, otherBank);
    at('23:59', '2026-12-19');
    expect(await query(`collateral(id: "${long.id}") { rank }`)).toEqual({ rank: 2 });
    at('00:00', '2026-12-20');
    expect(await query(`collateral(id: "${long.id}") { rank }`)).toEqual({ rank: 1 });
    isRefused(
      await act(clerk, 'extendCollateral', { creditCode, collateralId: short.id, until: '2027-12-19' }),
      'COLLATERAL_OVER',
    );
    expect(await register(creditCode, { until: '2027-12-19' })).toMatchObject({ rank: 2 });
  });
});

describe('industry funds', () => {
  test('G10: planned by the end of 2021; never more is invested than the fund holds', async () => {
    const fund = { zone: 'gedian', organCode: ORGAN, name: '葛店光电产业基金', kind: 'INDUSTRY', size: '1000000.00' };
    const establish = (changes: object, as: object = officer) =>
      act(
        as,
        'establishIndustryFund',
        { ...fund, establishedOn: '2021-12-31', ...changes },
        '... on IndustryFund { id afterPlan plannedBy }',
      );
    const { id } = (await establish({})) as never as { id: string };
    expect(await establish({ name: '制造业基金', kind: 'MANUFACTURING', establishedOn: '2022-01-01' })).toMatchObject({
      afterPlan: true,
      plannedBy: '2021-12-31',
    });
    isRefused(await establish({}), 'DUPLICATE_FUND');
    isRefused(await establish({ zone: 'yili', organCode: organOf('yili') }), 'NO_FUND_PLAN');
    // A body of another zone, and an enterprise, establish none.
    for (const organCode of [organOf('yili'), codeOf(7_000_003)]) {
      isRefused(await establish({ name: '他处基金', organCode }), 'NO_ORGAN');
    }
    for (const as of [{}, clerk, enterpriseOf(ORGAN)])
      isRefused(await establish({ name: '他人基金' }, as), 'NOT_ENTITLED');
    const { creditCode } = next('gedian');
    const invest = (amount: string, code = creditCode) =>
      act(
        officer,
        'investFromFund',
        { creditCode: code, fund: id, amount, purpose: '扩产' },
        '... on FundInvestment { amount fund { invested afterPlan } }',
      );
    expect(await invest('999999.99')).toMatchObject({ fund: { invested: '999999.99', afterPlan: false } });
    isRefused(await invest('0.02'), 'FUND_EXHAUSTED');
    isRefused(await invest('0.01', next('yili').creditCode), 'OTHER_ZONE');
    expect(await invest('0.01')).toMatchObject({ fund: { invested: '1000000.00' } });
  });
});

describe('compensation, guarantees, shared risk', () => {
  const openFund = async (paidIn: string, name: string) => {
    const input = { zone: 'yili', organCode: organOf('yili'), name, paidIn, shareBasisPoints: 5_000 };
    return (
      (await done(officer, 'openCompensationFund', input, '... on CompensationFund { id balance }')) as never as {
        id: string;
      }
    ).id;
  };
  /** A loan that was lost, on the day after its last one. */
  async function lost(loss: string, zone = 'yili', fits: (life: Life) => boolean = isSmall) {
    at('10:00');
    const { creditCode } = next(zone, fits);
    const loanId = await lent(creditCode, { termMonths: 1 });
    at('10:00', '2026-12-19');
    isRefused(await act(clerk, 'reportLoanDefault', { creditCode, loanId, loss }), 'LOAN_NOT_DUE');
    at('10:00', '2026-12-20');
    await take(clerk, `loan(id: "${loanId}")`, 'reportLoanDefault', { loss });
    return { creditCode, loanId };
  }
  const claimOf = async ({ creditCode, loanId }: { creditCode: string; loanId: string }, fundId: string) =>
    (await act(
      clerk,
      'claimCompensation',
      { creditCode, loanId, fund: fundId },
      '... on CompensationClaim { id claimed state }',
    )) as never as Result & {
      id: string;
    };
  const decide = (creditCode: string, claimId: string, as: object = approver) =>
    act(
      as,
      'decideCompensationClaim',
      { creditCode, claimId, pay: true, reason: '材料齐全' },
      '... on CompensationClaim { state }',
    );
  const balanceOf = async (id: string) => {
    const { nodes } = (await query(
      'compensationFunds(zone: "yili", first: 100) { nodes { id balance paidOut } }',
    )) as never as {
      nodes: { id: string; balance: string }[];
    };
    return nodes.find(fund => fund.id === id)?.balance;
  };

  test('Y04: a fund is never below zero, also when all claims are decided at one moment', async () => {
    const fund = await openFund('1000000.00', '风险补偿引导资金一');
    const again = { zone: 'yili', organCode: organOf('yili'), name: '风险补偿引导资金一', paidIn: '1.00' };
    expect(await act(officer, 'openCompensationFund', { ...again, shareBasisPoints: 5_000 })).toMatchObject({
      code: 'DUPLICATE_FUND',
      message: 'there is a fund 风险补偿引导资金一 already',
    });
    const claims = [];
    for (let n = 0; n < 3; n += 1) {
      const loan = await lost('800000.00');
      const claim = await claimOf(loan, fund);
      expect(claim).toMatchObject({ claimed: '400000.00', state: 'CLAIMED' });
      isRefused(await claimOf(loan, fund), 'CLAIMED_ALREADY');
      claims.push({ ...loan, id: claim.id });
    }
    const results = await Promise.all(claims.map(({ creditCode, id }) => decide(creditCode, id)));
    expect(results.map(({ state, code }) => state ?? code).toSorted()).toEqual([
      'COMPENSATED',
      'COMPENSATED',
      'FUND_EXHAUSTED',
    ]);
    expect(await balanceOf(fund)).toBe('200000.00');
    // What is left waits until the fund holds enough.
    const waiting = claims[results.findIndex(({ code }) => code === 'FUND_EXHAUSTED')]!;
    await done(officer, 'payIntoCompensationFund', { organCode: organOf('yili'), fund, amount: '199999.99' });
    isRefused(await decide(waiting.creditCode, waiting.id), 'FUND_EXHAUSTED');
    await done(officer, 'payIntoCompensationFund', { organCode: organOf('yili'), fund, amount: '0.01' });
    expect(await decide(waiting.creditCode, waiting.id)).toMatchObject({ state: 'COMPENSATED' });
    expect(await balanceOf(fund)).toBe('0.00');
  });

  test('Y04: is for lost loans to small enterprises of the zone, decided by who approves', async () => {
    const fund = await openFund('1000000.00', '风险补偿引导资金二');
    const medium = await lost('1.00', 'yili', life => life.sizeClass === 'MEDIUM');
    isRefused(await claimOf(medium, fund), 'NOT_SMALL');
    const elsewhere = await lost('1.00', 'gedian');
    isRefused(await claimOf(elsewhere, fund), 'OTHER_ZONE');
    const { creditCode } = next('yili', isSmall);
    at('10:00');
    isRefused(await claimOf({ creditCode, loanId: await lent(creditCode) }, fund), 'LOAN_NOT_LOST');
    const loan = await lost('100.00');
    const { id } = await claimOf(loan, fund);
    for (const as of [
      {},
      clerk,
      otherBank,
      { ...officer, duties: ['acceptor' as const] },
      enterpriseOf(loan.creditCode),
    ]) {
      isRefused(await decide(loan.creditCode, id, as), 'NOT_ENTITLED');
    }
    expect(await query(`compensationClaim(id: "${id}") { id }`, otherBank)).toBeNull();
    expect(await query(`compensationClaim(id: "${id}") { state }`, clerk)).toEqual({ state: 'CLAIMED' });
    const open = { zone: 'gedian', organCode: ORGAN, name: '无', paidIn: '1.00', shareBasisPoints: 5_000 };
    isRefused(await act(officer, 'openCompensationFund', { ...open, name: '无此安排' }), 'NO_COMPENSATION_PROGRAMME');
  });

  test('Y05: a guarantee costs 1 % at most up to 5 million yuan, 1.5 % above, and 10 million is the ceiling', async () => {
    at('10:00');
    const { creditCode } = next('yili', ({ needs }) => needs.length === 0);
    const loanId = await lent(creditCode, { amount: '9000000.00' });
    const second = await lent(creditCode, { amount: '9000000.00' });
    const guarantee = (amount: string, feeBasisPoints: number, loan = loanId, as: object = officer) =>
      act(
        as,
        'grantGuarantee',
        { creditCode, loanId: loan, guarantorCode: GUARANTOR, amount, feeBasisPoints },
        `... on Guarantee { id yearlyFee ${RULE} }`,
      );
    isRefused(await guarantee('5000000.00', 101), 'FEE_TOO_HIGH');
    const first = (await guarantee('5000000.00', 100)) as never as { id: string };
    expect(first).toMatchObject({ yearlyFee: '50000.00', rule: { code: 'GUARANTEE_TERMS' } });
    isRefused(await guarantee('5000000.00', 151, second), 'FEE_TOO_HIGH');
    isRefused(await guarantee('5000000.01', 150, second), 'ABOVE_CEILING');
    isRefused(await guarantee('4000000.01', 100), 'INVALID_INPUT');
    expect(await guarantee('5000000.00', 150, second)).toMatchObject({ yearlyFee: '75000.00' });
    for (const as of [{}, clerk, enterpriseOf(creditCode)])
      isRefused(await guarantee('1.00', 0, second, as), 'NOT_ENTITLED');
    await take(officer, `guarantee(id: "${first.id}")`, 'endGuarantee', { reason: '贷款结清' });
    expect(await guarantee('5000000.00', 150, second)).toMatchObject({ __typename: 'Refusal', code: 'INVALID_INPUT' });
    expect(await query(`guarantee(id: "${first.id}") { id }`, otherBank)).toBeNull();
  });

  test('Y05: the risk of pledged intellectual property is shared, the bank bears 20 % or more, and a loss is split to the fen', async () => {
    at('10:00');
    const { creditCode } = next('yili');
    const loanId = await lent(creditCode);
    const share = (bank: number, guarantor: number, government: number) =>
      act(
        officer,
        'agreeRiskShare',
        {
          creditCode,
          loanId,
          pledgeNo: 'Y2026980000001',
          parts: [
            { bearer: 'BANK', basisPoints: bank },
            { bearer: 'GUARANTOR', basisPoints: guarantor },
            { bearer: 'GOVERNMENT', basisPoints: government },
          ],
        },
        `... on RiskShare { id split(loss: "100.01") { bearer amount } ${RULE} }`,
      );
    isRefused(await share(1_999, 5_000, 3_001), 'BANK_SHARE_TOO_SMALL');
    isRefused(await share(2_000, 5_000, 3_001), 'INVALID_INPUT');
    expect(await share(2_000, 5_000, 3_000)).toMatchObject({
      split: [
        { bearer: 'BANK', amount: '20.00' },
        { bearer: 'GUARANTOR', amount: '50.01' },
        { bearer: 'GOVERNMENT', amount: '30.00' },
      ],
      rule: { code: 'RISK_SHARE' },
    });
    isRefused(await share(2_000, 5_000, 3_000), 'SHARE_AGREED');
    // An insurer bears a part as a guarantor does, and the decision says so.
    const other = next('yili').creditCode;
    const insured = {
      creditCode: other,
      loanId: await lent(other),
      pledgeNo: 'Y2026980000002',
      parts: [
        { bearer: 'BANK', basisPoints: 2_000 },
        { bearer: 'INSURER', basisPoints: 8_000 },
      ],
    };
    await done(officer, 'agreeRiskShare', insured);
    const [decision] = await platform().subgraphs[FINANCE]!.database.query<{ reasons: { en: string }[] }>(
      `select reasons from decision where credit_code = $1 and subject_type = 'RiskShare'`,
      [other],
    );
    expect(JSON.stringify(decision?.reasons)).toContain('insurer');
  });
});

describe('arrears', () => {
  const ARREARS = `... on Arrears { id state payableOn outstanding ${RULE} }`;
  const claim = (creditCode: string, changes: object = {}, as: object = enterpriseOf(creditCode)) =>
    act(
      as,
      'registerArrears',
      {
        creditCode,
        debtorCode: DEBTOR,
        debtorName: '示例市住房和城乡建设局',
        debtorKind: 'AUTHORITY',
        category: 'WORKS',
        amount: '1000000.00',
        contractedOn: '2026-03-02',
        deliveredOn: '2026-09-01',
        ...changes,
      },
      ARREARS,
    ) as never as Promise<Result & { id: string }>;

  test('G48: from the ledger over what is undisputed and its plan to the last payment', async () => {
    const { creditCode } = next('yili', isSmall);
    const own = enterpriseOf(creditCode);
    const { id, ...put } = await claim(creditCode);
    expect(put).toMatchObject({
      state: 'ON_LEDGER',
      payableOn: '2026-10-08',
      rule: { code: 'SME_PAYMENT_AUTHORITY', version: 2 },
    });
    const thing = `arrears(id: "${id}")`;
    await take(officer, thing, 'acknowledgeArrears', { undisputed: '600000.00', reason: '结算审计报告' });
    const plan = (amount: string) => [
      { dueOn: '2026-11-30', amount: '200000.00' },
      { dueOn: '2026-12-31', amount },
    ];
    const planning = (amount: string) =>
      act(officer, 'planArrears', { creditCode, arrearsId: id, instalments: plan(amount) });
    isRefused(await planning('400000.01'), 'INVALID_INPUT');
    // What is undisputed and paid is not planned.
    const paid = (await claim(creditCode, { deliveredOn: '2026-09-02' })).id;
    const undisputed = { creditCode, arrearsId: paid, undisputed: '600000.00', reason: '结算审计报告' };
    await done(officer, 'acknowledgeArrears', undisputed);
    const payment = { creditCode, arrearsId: paid, amount: '600000.00', paidOn: TODAY };
    await done(own, 'recordArrearsPayment', payment);
    const again = { creditCode, arrearsId: paid, instalments: plan('1.00') };
    expect(await act(officer, 'planArrears', again)).toMatchObject({
      code: 'NOTHING_TO_PLAN',
      message: 'nothing of what is undisputed is left to be paid',
    });
    await take(officer, thing, 'planArrears', { instalments: plan('400000.00') });
    at('23:59', '2026-11-30');
    expect((await runJobs())['missed instalments']).toBe(0);
    at('00:01', '2026-12-01');
    expect((await runJobs())['missed instalments']).toBe(1);
    const [missed] = await read(
      own,
      thing,
      'supervisedAt instalments { overdue } interest { days amount fromDay rule { code version } }',
    );
    expect(missed).toMatchObject({
      supervisedAt: expect.any(String),
      instalments: [{ overdue: true }, { overdue: false }],
      // From 9 October, 54 days: 600,000 × 0.05 % × 54. The 1st, the thirtieth day, begins the holidays of the
      // National Day.
      interest: {
        days: 54,
        amount: '16200.00',
        fromDay: '2026-10-09',
        rule: { code: 'SME_PAYMENT_INTEREST', version: 2 },
      },
    });
    const pay = (amount: string) =>
      act(own, 'recordArrearsPayment', { creditCode, arrearsId: id, amount, paidOn: '2026-12-01' }, ARREARS);
    isRefused(await pay('1000000.01'), 'INVALID_INPUT');
    expect(await pay('600000.00')).toMatchObject({ state: 'PLANNED', outstanding: '400000.00' });
    expect(await pay('400000.00')).toMatchObject({ state: 'CLEARED', outstanding: '0.00' });
    expect(await steps(officer, thing)).toEqual([]);
  });

  test('G48: the version of the contract’s day decides: a large enterprise has 60 days since 2025-06-01, and no day before', async () => {
    const { creditCode } = next('yili', isSmall);
    const large = { debtorKind: 'LARGE_ENTERPRISE', deliveredOn: '2025-06-09' };
    expect(await claim(creditCode, { ...large, contractedOn: '2025-06-01' })).toMatchObject({
      payableOn: '2025-08-08',
    });
    expect(await claim(creditCode, { ...large, contractedOn: '2025-05-31' })).toMatchObject({
      payableOn: null,
      rule: null,
    });
    expect(
      await claim(creditCode, { contractedOn: '2025-05-31', deliveredOn: '2025-06-09', agreedDays: 61 }),
    ).toMatchObject({
      payableOn: '2025-08-08',
      rule: { code: 'SME_PAYMENT_AUTHORITY', version: 1 },
    });
  });

  test('G48: an authority has 30 days and by contract 60 at most, and owes 0.05 % a day, by the version of the contract’s day', async () => {
    const { creditCode } = next('yili', isSmall);
    const interest = async (id: string, on: string) =>
      query(
        `arrears(id: "${id}") { interest(on: "${on}") { amount days rule { version } } }`,
        enterpriseOf(creditCode),
      );
    for (const [contractedOn, version] of [
      ['2025-05-31', 1],
      ['2025-06-01', 2],
    ] as const) {
      // Delivered on Monday 9 June 2025: the thirtieth day is the 9th of July, the sixtieth the 8th of August.
      const terms = { contractedOn, deliveredOn: '2025-06-09', amount: '100000.00' };
      const plainTerms = await claim(creditCode, terms);
      expect(plainTerms).toMatchObject({ payableOn: '2025-07-09', rule: { code: 'SME_PAYMENT_AUTHORITY', version } });
      for (const agreedDays of [60, 61]) {
        expect(await claim(creditCode, { ...terms, agreedDays })).toMatchObject({ payableOn: '2025-08-08' });
      }
      expect(await interest(plainTerms.id, '2025-07-09')).toMatchObject({ interest: { amount: '0.00' } });
      expect(await interest(plainTerms.id, '2025-07-10')).toEqual({
        interest: { amount: '50.00', days: 1, rule: { version } },
      });
    }
  });

  test('G48: from 1 million yuan on, or after a missed instalment, the debtor is supervised', async () => {
    const { creditCode } = next('yili', isSmall);
    const supervise = (arrearsId: string) =>
      act(
        officer,
        'superviseArrears',
        { creditCode, arrearsId, reason: '金额较大' },
        '... on Arrears { supervisedAt }',
      );
    const small = await claim(creditCode, { amount: '999999.99' });
    isRefused(await supervise(small.id), 'NOT_LARGE');
    const large = await claim(creditCode);
    expect(await supervise(large.id)).toMatchObject({ supervisedAt: expect.any(String) });
    isRefused(await supervise(large.id), 'SUPERVISED_ALREADY');
    expect(await query('arrearsLedger(zone: "yili") { cases supervised }', officer)).toMatchObject({
      supervised: expect.any(Number),
    });
    for (const as of [{}, clerk, enterpriseOf(codeOf(1)), officerOf('credit')]) {
      expect(await query(`arrears(id: "${large.id}") { id }`, as)).toBeNull();
      expect(await query('arrearsLedger(zone: "yili") { cases }', as)).toBeNull();
      isRefused(await act(as, 'withdrawArrears', { creditCode, arrearsId: large.id, reason: '误报' }), 'NOT_ENTITLED');
    }
    isRefused(await claim(creditCode, { debtorCode: creditCode }), 'INVALID_INPUT');
  });
});

describe('tax relief', () => {
  /** The sample screens every third enterprise. */
  const unscreened = () => next('zhundong', ({ index }) => index % 3 !== 1);

  test('Z12: who is entitled and does not enjoy it stands on a list; 100 % is what the plan wants', async () => {
    const screen = (creditCode: string, changes: object = {}, as: object = officer) =>
      act(
        as,
        'screenTaxRelief',
        {
          creditCode,
          policy: 'INCOME_TAX_REDUCED',
          year: 2025,
          taxableIncome: '3000000.00',
          employees: 300,
          totalAssets: '50000000.00',
          ...changes,
        },
        `... on TaxRelief { id eligible reasons ${RULE} }`,
      ) as never as Promise<Result & { id: string }>;
    const coverage = () =>
      query(
        `taxReliefCoverage(zone: "zhundong", year: 2025) { eligible enjoyed coverage met required ${RULE} }`,
      ) as never as Promise<{
        eligible: number;
        enjoyed: number;
      }>;
    const before = await coverage();
    expect(before).toMatchObject({ required: 100, rule: { code: 'TAX_RELIEF_COVERAGE', clause: '二(四)' } });
    const { creditCode } = unscreened();
    const entitled = await screen(creditCode);
    expect(entitled).toMatchObject({ eligible: true, rule: { code: 'SMALL_LOW_PROFIT', version: 3 } });
    for (const above of [{ taxableIncome: '3000000.01' }, { employees: 301 }, { totalAssets: '50000000.01' }]) {
      expect([above, await screen(unscreened().creditCode, above)]).toMatchObject([above, { eligible: false }]);
    }
    // The rule of the year decides.
    for (const [year, version] of [
      [2022, 2],
      [2023, 3],
    ]) {
      expect(await screen(creditCode, { year })).toMatchObject({ eligible: true, rule: { version } });
    }
    isRefused(await screen(creditCode), 'SCREENED_ALREADY');
    isRefused(await screen(creditCode, { year: 2018 }), 'INVALID_INPUT');
    at('10:00', '2028-01-03');
    expect(await screen(creditCode, { year: 2028 })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'no relief of 2028 is known',
    });
    at('10:00');
    for (const as of [{}, clerk, enterpriseOf(creditCode)]) isRefused(await screen(creditCode, {}, as), 'NOT_ENTITLED');
    expect((await coverage()).eligible).toBe(before.eligible + 1);
    const missedBefore = (await runJobs())['missed tax reliefs'];
    expect(missedBefore).toBeGreaterThan(0);
    const [noted] = await read(enterpriseOf(creditCode), `taxRelief(id: "${entitled.id}")`, 'missedAt');
    expect(noted).toMatchObject({ missedAt: expect.any(String) });
    const missed = async () =>
      (
        (await query(
          'taxReliefMissed(zone: "zhundong", year: 2025, first: 100) { nodes { id } }',
          officer,
        )) as never as { nodes: { id: string }[] }
      ).nodes.map(({ id }) => id);
    expect(await missed()).toContain(entitled.id);
    await take(officer, `taxRelief(id: "${entitled.id}")`, 'confirmTaxRelief', {
      amount: '12000.00',
      enjoyedOn: '2026-11-18',
    });
    expect(await missed()).not.toContain(entitled.id);
    expect((await coverage()).enjoyed).toBe(before.enjoyed + 1);
    expect(await query('taxReliefMissed(zone: "zhundong", year: 2025) { nodes { id } }', clerk)).toBeNull();
  });
});

describe('when credit is down', () => {
  test('G11, G12: nothing is decided and nothing is written', async () => {
    at('10:00');
    const { creditCode } = next('gedian', isSmall);
    const own = enterpriseOf(creditCode);
    const needId = await matched(creditCode, plain);
    const scope = ['TAX_GRADE'];
    const consent = { creditCode, bankCode: BANK, scope, purpose: '申请贷款', until: '2027-11-19' };
    const { id } = (await done(own, 'grantTaxDataConsent', consent, '... on TaxDataConsent { id }')) as never as {
      id: string;
    };
    await platform().subgraphs.credit!.app.close();
    const count = async () => {
      const [row] = await platform().subgraphs[FINANCE]!.database.query<{ n: number }>(
        'select count(*)::int as n from change',
      );
      return row?.n;
    };
    const before = await count();
    isRefused(
      await act(clerk, 'readTaxProfile', { creditCode, consentId: id, purpose: '贷前调查' }),
      'EVIDENCE_UNAVAILABLE',
    );
    isRefused(await act(own, 'applyForLoan', { creditCode, needId, documents: ['营业执照'] }), 'EVIDENCE_UNAVAILABLE');
    expect(await count()).toBe(before);
    // What needs no fact of credit goes on: a consent is taken back while credit is silent.
    expect(
      await act(own, 'revokeTaxDataConsent', { creditCode, consentId: id }, '... on TaxDataConsent { state }'),
    ).toMatchObject({
      state: 'REVOKED',
    });
  });
});

afterAll(() => at('10:00'));
