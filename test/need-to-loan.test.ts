/**
 * From a need to a loan through the gateway, under consent that is taken back in the middle: what the bank may know
 * ends at once, and so does what it can decide; with another consent the loan is made. Each next step, and all that is
 * known of its input, comes from the answer before.
 */
import { expect, test } from '@jest/globals';
import { makeCreditCode } from '../shared/identifiers/index.ts';
import { enterpriseOf } from '../shared/testing/department.ts';
import { actingOn } from './acting.ts';

const TODAY = '2026-11-19';
const codeOf = (serial: number) => makeCreditCode({ authority: '9', kind: '1', divisionCode: '654004', serial });
const { act, done, of, query, read, take, at, next, platform } = actingOn(TODAY, 120);

interface Offer {
  product: { id: string; kind: string; maxAmount: string; bank: { code: string } };
  reasons: string[];
}

test('G11, G12, Z23: a need becomes a loan under consent, which is revoked in the middle and given anew', async () => {
  const { creditCode } = next('gedian', ({ taxGrade, sizeClass }) => taxGrade === 'B' && sizeClass === 'SMALL');
  const own = enterpriseOf(creditCode);
  const self = `enterprise(creditCode: "${creditCode}")`;

  // Thursday: the enterprise publishes what it needs, and finds a product with the reasons.
  const wanted = { creditCode, amount: '800000.00', purpose: 'WORKING_CAPITAL', termMonths: 12 };
  const { id } = (await done(own, 'publishFinancingNeed', wanted, '... on FinancingNeed { id }')) as never as {
    id: string;
  };
  const need = `financingNeed(id: "${id}")`;
  const offers = await read<Offer>(
    own,
    `${self}.matchedProducts`,
    'product { id kind maxAmount bank { code } } reasons',
  );
  const offer = offers.find(({ product }) => product.kind === 'TAX_BANK' && Number(product.maxAmount) >= 800_000);
  if (!offer) throw new Error('a loan on the tax record must fit');
  expect(offer.reasons).toContain('tax grade B is one of A, B (TAX_BANK_GRADES, §11)');
  const { product } = offer;
  const bankCode = product.bank.code;
  const clerk = { role: 'bank' as const, subject: 'clerk', creditCodes: [bankCode] };
  const manager = { ...clerk, subject: 'manager' };

  // The bank may not match before it was let know what its product asks for.
  const matching = { creditCode, needId: id, productId: product.id };
  expect(await act(clerk, 'matchFinancingNeed', matching)).toMatchObject({ code: 'CONSENT_REQUIRED' });
  const consenting = {
    creditCode,
    bankCode,
    scope: ['TAX_GRADE', 'CREDIT_GRADE'],
    purpose: '申请银税贷',
    until: '2026-12-31',
  };
  const consent = async () =>
    `taxDataConsent(id: "${((await done(own, 'grantTaxDataConsent', consenting, '... on TaxDataConsent { id }')) as never as { id: string }).id}")`;
  const first = await consent();
  await take(clerk, first, 'readTaxProfile', { purpose: '贷前调查' });
  await take(clerk, need, 'matchFinancingNeed', { productId: product.id });

  // Friday: it applies; on Monday the bank takes the application on.
  at('10:00', '2026-11-20');
  const documents = ['营业执照', '上年度财务报表', '购销合同'];
  const applying = { creditCode, needId: id, documents };
  const applied = (await done(
    own,
    'applyForLoan',
    applying,
    '... on LoanApplication { id clock { dueDate } }',
  )) as never as {
    id: string;
    clock: object;
  };
  expect(applied.clock).toEqual({ dueDate: '2026-11-30' });
  const application = `loanApplication(id: "${applied.id}")`;
  at('10:00', '2026-11-23');
  await take(clerk, application, 'acceptLoanApplication');

  // Tuesday: the enterprise takes its consent back. The bank can neither read nor approve, from that moment on.
  at('10:00', '2026-11-24');
  await take(own, first, 'revokeTaxDataConsent');
  const approval = { amount: '800000.00', yearlyRateBasisPoints: 388 };
  const approving = { creditCode, applicationId: applied.id, ...approval };
  expect(await act(manager, 'approveLoan', approving)).toMatchObject({ code: 'CONSENT_REQUIRED' });
  const [{ availableSteps }] = (await read(clerk, first, 'availableSteps { operation }')) as never as [
    { availableSteps: object[] },
  ];
  expect(availableSteps).toEqual([]);

  // Wednesday: it consents anew; before the bank has read on record it approves nothing.
  at('10:00', '2026-11-25');
  const second = await consent();
  expect(await act(manager, 'approveLoan', approving)).toMatchObject({ code: 'PROFILE_NOT_READ' });
  await take(manager, second, 'readTaxProfile', { purpose: '贷款审批' });
  await take(manager, application, 'approveLoan', approval);
  await take(clerk, application, 'closeFinancingNeed', { ...approval, madeOn: '2026-11-25' });

  // Everything is on record: each use of each consent, the loan, three steps within eight days, and why.
  expect(await of(creditCode, 'taxProfileUses(first: 10) { nodes { purpose consent { state } } }', own)).toEqual({
    taxProfileUses: {
      nodes: [
        { purpose: '贷款审批', consent: { state: 'ACTIVE' } },
        { purpose: '贷前调查', consent: { state: 'REVOKED' } },
      ],
    },
  });
  const [made] = await read(clerk, application, 'status steps breaches { kind } clock { netDays light }');
  expect(made).toEqual({ status: 'APPROVED', steps: 3, breaches: [], clock: { netDays: 5, light: 'GREEN' } });
  const { loans } = (await of(
    creditCode,
    'loans(first: 1) { nodes { id amount bankCode madeOn dueOn state } }',
    own,
  )) as never as {
    loans: { nodes: [{ id: string }] };
  };
  expect(loans.nodes[0]).toMatchObject({
    amount: '800000.00',
    bankCode,
    madeOn: '2026-11-25',
    dueOn: '2027-11-25',
    state: 'OUTSTANDING',
  });
  const { financingDecisions } = (await of(
    creditCode,
    'financingDecisions(first: 20) { nodes { outcome } }',
    own,
  )) as never as {
    financingDecisions: { nodes: { outcome: string }[] };
  };
  const outcomes = financingDecisions.nodes.map(({ outcome }) => outcome);
  for (const outcome of [
    'PUBLISHED',
    'CONSENT_GIVEN',
    'PROFILE_GIVEN',
    'MATCHED',
    'RECEIVED',
    'ACCEPTED',
    'CONSENT_TAKEN_BACK',
    'APPROVED',
    'LOAN_MADE',
    'CLOSED',
  ]) {
    expect(outcomes).toContain(outcome);
  }

  // A year later, on its last day, it is renewed without repaying the principal.
  at('10:00', '2027-11-25');
  const loan = `loan(id: "${loans.nodes[0].id}")`;
  const renewing = { termMonths: 12, reason: '订单稳定' };
  await take(own, loan, 'applyForRenewal', renewing);
  const [{ renewals }] = (await read(own, loan, 'renewals { id }')) as never as [{ renewals: [{ id: string }] }];
  const renewal = `loanRenewal(id: "${renewals[0].id}")`;
  await take(clerk, renewal, 'decideRenewal', { grant: true, yearlyRateBasisPoints: 380, reason: '经营正常' });
  expect(await query(`${renewal} { newLoan { amount state dueOn } loan { state } }`, own)).toEqual({
    newLoan: { amount: '800000.00', state: 'OUTSTANDING', dueOn: '2028-11-25' },
    loan: { state: 'RENEWED' },
  });
  await platform().subgraphs['finance-matchmaking']!.runJobs();
  expect(await read(clerk, application, 'breaches { kind }')).toEqual([{ breaches: [] }]);
});

/** A loan of one month that a bank has made, by its id. */
async function lentForAMonth(creditCode: string, clerk: object, bankCode: string): Promise<string> {
  const own = enterpriseOf(creditCode);
  const terms = { kind: 'WORKING_CAPITAL', maxAmount: '900000.00', yearlyRateBasisPoints: 400, termMonths: 12 };
  const product = { bankCode, bankName: '沐岚银行', name: '短期周转贷', ...terms, criteria: {} };
  const offered = await done(clerk, 'publishLoanProduct', product, '... on LoanProduct { id }');
  const wanted = { creditCode, amount: '500000.00', purpose: 'WORKING_CAPITAL', termMonths: 1 };
  const { id: needId } = await done(own, 'publishFinancingNeed', wanted, '... on FinancingNeed { id }');
  await done(clerk, 'matchFinancingNeed', { creditCode, needId, productId: offered.id });
  const made = { amount: '500000.00', yearlyRateBasisPoints: 400, madeOn: TODAY };
  await done(clerk, 'closeFinancingNeed', { creditCode, needId, ...made });
  const [loan] = await read<{ id: string }>(own, `enterprise(creditCode: "${creditCode}").loans(first: 1).nodes`, 'id');
  return loan?.id ?? '';
}

test('a loan in default closes the simple way off the register and no other; what its bank gets back ends it', async () => {
  at('10:00', TODAY);
  const { creditCode } = next('yili', ({ sizeClass }) => sizeClass === 'SMALL');
  const own = enterpriseOf(creditCode);
  const self = `enterprise(creditCode: "${creditCode}")`;
  const bankCode = codeOf(7_100_001);
  const clerk = { role: 'bank' as const, subject: 'clerk', creditCodes: [bankCode] };
  const loanId = await lentForAMonth(creditCode, clerk, bankCode);
  const loan = `loan(id: "${loanId}")`;
  const BLOCKERS = '... on Deregistration { state } ... on DeregistrationBlocked { blockers { code message } }';
  const announce = (kind: string) =>
    act(own, 'announceDeregistration', { creditCode, kind, promisedByAllInvestors: kind === 'SIMPLE' }, BLOCKERS);
  const codesAgainst = async (kind: string): Promise<string[]> => {
    const result = await announce(kind);
    expect(result).toMatchObject({ __typename: 'DeregistrationBlocked' });
    return (result.blockers as { code: string }[]).map(({ code }) => code);
  };

  // Through its last day it is late with nothing; from the next the bank may report what it lost.
  at('23:59', '2026-12-19');
  expect(await act(clerk, 'reportLoanDefault', { creditCode, loanId, loss: '480000.00' })).toMatchObject({
    code: 'LOAN_NOT_DUE',
  });
  expect(await codesAgainst('SIMPLE')).toContain('LOAN_NOT_REPAID');
  at('00:00', '2026-12-20');
  await take(clerk, loan, 'reportLoanDefault', { loss: '480000.00' });

  // Its enterprise is told, by the decision, in its life, and by what stands in its way; nobody else is.
  const [decision] = await read(own, `${self}.financingDecisions(first: 1).nodes`, 'outcome reasons');
  expect(decision).toMatchObject({ outcome: 'DEFAULTED' });
  await platform().consolidate();
  const timeline = (as: object) => read<{ type: string }>(as, `${self}.lifecycle.timeline(first: 10).nodes`, 'type');
  expect((await timeline(own)).map(({ type }) => type)).toContain('LoanDefaulted');
  expect((await timeline({})).map(({ type }) => type)).not.toContain('LoanDefaulted');
  const blockers = (as: object) => read<{ code: string }>(as, `${self}.deregistrationBlockers`, 'code');
  expect((await blockers(own)).map(({ code }) => code)).toContain('LOAN_IN_DEFAULT');
  expect((await blockers({})).map(({ code }) => code)).not.toContain('LOAN_IN_DEFAULT');

  // It bars the simple route alone: a liquidation reports on every debt (公司法 237).
  expect(await codesAgainst('SIMPLE')).toEqual(expect.arrayContaining(['LOAN_IN_DEFAULT']));
  expect(await codesAgainst('SIMPLE')).not.toContain('LOAN_NOT_REPAID');
  // It bars no new need; it is not renewed.
  const wanted = { creditCode, amount: '100000.00', purpose: 'WORKING_CAPITAL', termMonths: 12 };
  expect(await act(own, 'publishFinancingNeed', wanted)).toMatchObject({ __typename: 'FinancingNeed' });
  const renewal = { creditCode, loanId, termMonths: 12, reason: '订单稳定' };
  expect(await act(own, 'applyForRenewal', renewal)).toMatchObject({ __typename: 'Refusal' });
  expect(await announce('GENERAL')).toMatchObject({ __typename: 'Deregistration', state: 'LIQUIDATING' });

  // What the bank gets back ends it, once.
  at('10:00', '2027-01-11');
  await take(clerk, loan, 'recordLoanRepayment', { repaidOn: '2027-01-11' });
  expect(await read(own, loan, 'state availableSteps { operation }')).toEqual([
    { state: 'REPAID', availableSteps: [] },
  ]);
  expect((await blockers(own)).map(({ code }) => code)).not.toContain('LOAN_IN_DEFAULT');
  const again = { creditCode, loanId, loss: '1.00' };
  expect(await act(clerk, 'reportLoanDefault', again)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
});
