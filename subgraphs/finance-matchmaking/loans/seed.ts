/** Loans of a sample life: one for each need that was closed, and the application of a need that is matched. */
import { ServiceCase } from '#shared/case/entities.ts';
import { submitCase } from '#shared/case/index.ts';
import { addDays, addMonths } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addSteps } from '#shared/sample/kit.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { Guarantee, RiskShare } from '../guarantees/entities.ts';
import { guaranteeRule, riskRule } from '../guarantees/rules.ts';
import type { LoanProductRow } from '../products/rows.ts';
import { moment, organOf, tell } from '../sample.ts';
import type { Story } from '../sample.ts';
import { Loan, LoanApplication, LoanRenewal } from './entities.ts';
import { LOAN_MATTER, isSmall, limitOfLoan, renewalRule } from './rules.ts';

const [LOAN, APPLICATION, RENEWAL, GUARANTEE, SHARE] = [0xf4, 0xf5, 0xf6, 0xf7, 0xf8];

/** A loan as the need that it closed says it. */
export interface SampleLoan {
  n: number;
  needId: string;
  product: LoanProductRow;
  amount: string;
  termMonths: number;
  madeOn: LocalDate;
}

/** Adds the loan of a need that was closed; one that is due was repaid on its day. */
export function addLoan(story: Story, { n, needId, product, amount, termMonths, madeOn }: SampleLoan): void {
  const { life, add, today } = story;
  const { creditCode, zone, index, endedOn } = life;
  const id = sampleId(index, LOAN, n);
  const dueOn = addMonths(madeOn, termMonths);
  const end = endedOn ?? today;
  const repaidOn = dueOn < end ? dueOn : endedOn;
  const { bankCode, yearlyRateBasisPoints } = product;
  const terms = { amount, yearlyRateBasisPoints, termMonths, madeOn, dueOn };
  add.row(Loan, {
    ...terms,
    id,
    creditCode,
    zone: zone.code,
    bankCode,
    productId: product.id,
    needId,
    state: repaidOn ? 'REPAID' : 'OUTSTANDING',
    endedOn: repaidOn,
  });
  tell(story, madeOn, { type: 'LoanMade', subject: { type: 'Loan', id }, payload: { bankCode, ...terms } });
  if (!repaidOn) addSecurity(story, { n, loanId: id, bankCode, amount, madeOn });
}

interface Secured extends Pick<SampleLoan, 'n' | 'amount' | 'madeOn'> {
  loanId: string;
  bankCode: string;
}

/** What secures a loan that is not repaid, and an application for its renewal, by the life's number. */
function addSecurity(story: Story, { n, loanId, bankCode, amount, madeOn }: Secured): void {
  const { life, add } = story;
  const { creditCode, index } = life;
  const zone = zoneOf(life.zone.code);
  const of = { creditCode, loanId, bankCode };
  if (index % 2 === 0) {
    const id = sampleId(index, GUARANTEE, n);
    const rule = ruleReference(guaranteeRule(zone, madeOn));
    const granted = { guarantorCode: organOf(life.zone), amount, feeBasisPoints: 80, grantedAt: moment(madeOn) };
    add.row(Guarantee, { id, ...of, ...granted, rule });
    tell(story, madeOn, {
      type: 'GuaranteeGranted',
      subject: { type: 'Guarantee', id },
      payload: { loanId, bankCode, amount },
    });
    return;
  }
  const id = sampleId(index, SHARE, n);
  const parts = [
    { bearer: 'BANK', basisPoints: 4_000 },
    { bearer: 'GOVERNMENT', basisPoints: 6_000 },
  ] as const;
  const rule = ruleReference(riskRule(zone, madeOn));
  add.row(RiskShare, { id, ...of, pledgeNo: `Y${index}`, parts, agreedAt: moment(madeOn), rule });
  tell(story, madeOn, {
    type: 'RiskShareAgreed',
    subject: { type: 'RiskShare', id },
    payload: { loanId, bankCode, parts },
  });
  addRenewal(story, { n, loanId, bankCode, amount, madeOn });
}

/** The bank has not decided on it yet. */
function addRenewal(story: Story, { n, loanId, bankCode, madeOn }: Secured): void {
  const { life, add } = story;
  const { creditCode, index } = life;
  const rule = renewalRule(zoneOf(life.zone.code), madeOn);
  if (!rule) return;
  const id = sampleId(index, RENEWAL, n);
  add.row(LoanRenewal, {
    id,
    creditCode,
    loanId,
    bankCode,
    termMonths: 12,
    reason: '订单稳定，申请续贷',
    state: 'APPLIED',
    appliedAt: moment(madeOn),
    rule: ruleReference(rule),
  });
  tell(story, madeOn, {
    type: 'LoanRenewalApplied',
    subject: { type: 'LoanRenewal', id },
    payload: { bankCode, loanId },
  });
}

/** A need that is matched, and not closed. */
export type AppliedNeed = Omit<SampleLoan, 'madeOn'> & { on: LocalDate };

/** Adds the application for the loan of a need that is matched: the bank has taken it on, or not yet. */
export function addApplication(story: Story, { n, needId, product, amount, termMonths, on }: AppliedNeed): void {
  const { life, add, today } = story;
  const { creditCode, index } = life;
  const appliedOn = on < today ? addDays(on, 1) : on;
  const id = sampleId(index, APPLICATION, n);
  const zone = zoneOf(life.zone.code);
  const small = isSmall(life.sizeClass);
  const applicant = `applicant-sample-${index}`;
  const { case: submitted } = submitCase(
    {
      id,
      creditCode,
      // Twelve digits of the id are the life's alone: one enterprise may apply twice.
      caseNo: `DK-${zone.hostDivisionCode}-${appliedOn.replaceAll('-', '')}-${index}-${n}`,
      matter: LOAN_MATTER,
      zone: zone.code,
      applicant,
      rule: limitOfLoan(zone, small, appliedOn),
    },
    moment(appliedOn),
  );
  const isAccepted = index % 2 === 0;
  const at = submitted.submittedAt;
  const of = { id, creditCode, applicant, submittedAt: at };
  const status = addSteps(add, of, isAccepted ? [['acceptInDepartment', at, 'bank-sample-1']] : []);
  const taken = isAccepted ? { acceptedBy: 'bank-sample-1', handler: 'bank-sample-1', version: 2 } : {};
  add.row(ServiceCase, { ...submitted, ...taken, status });
  const { bankCode, id: productId } = product;
  add.row(LoanApplication, {
    id,
    creditCode,
    zone: zone.code,
    bankCode,
    productId,
    needId,
    amount,
    termMonths,
    documents: ['营业执照', '上年度财务报表'],
    small,
    steps: 1,
    breaches: [],
  });
  const subject = { type: 'LoanApplication', id };
  tell(story, appliedOn, { type: 'LoanApplied', subject, payload: { bankCode, amount, termMonths, breaches: [] } });
}
