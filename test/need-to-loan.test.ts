/**
 * From a need to a loan through the gateway, under consent that is taken back in the middle: what the bank may know
 * ends at once, and so does what it can decide; with another consent the loan is made. Each next step, and all that is
 * known of its input, comes from the answer before.
 */
import { expect, test } from '@jest/globals';
import { enterpriseOf } from '../shared/testing/department.ts';
import { actingOn } from './acting.ts';

const TODAY = '2026-11-19';
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
