/** Writes of loans: made with the need that they close, repaid, reported as lost. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { addMonths, localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { RecordLoanRepaymentInput, ReportLoanDefaultInput } from '../generated.ts';
import { LEAST_AMOUNT, checkDay, checkThat, exceeds, storeStep } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import type { FinancingNeed } from '../needs/entities.ts';
import type { LoanProductRow } from '../products/rows.ts';
import { bankOfThing } from '../rights.ts';
import { addBreaches, requireApproved, ruleOfCase } from './applications.ts';
import { Loan } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { LoanRow } from './rows.ts';
import { LOAN_STATES, breachText, isOverdue } from './rules.ts';

type LoanResult = (LoanRow & { __typename: 'Loan' }) | Refusal;

const subjectOf = ({ id }: { id: string }) => ({ type: 'Loan', id });

/** The terms of a loan, beside whose it is. */
export interface NewLoan extends Pick<Loan, 'amount' | 'yearlyRateBasisPoints' | 'termMonths' | 'madeOn'> {
  creditCode: string;
  zone: string;
  bankCode: string;
  productId: string | null;
  needId?: string | null;
  applicationId?: string | null;
  renewsId?: string | null;
}

/** Makes a loan: its decision cites that review and approval are separate. */
export function makeLoan(write: Write, terms: NewLoan): Loan {
  const { amount, madeOn, termMonths, yearlyRateBasisPoints: rate, creditCode, bankCode, zone } = terms;
  const loan = write.em.create(Loan, {
    needId: null,
    applicationId: null,
    renewsId: null,
    ...terms,
    id: randomUUID(),
    dueOn: addMonths(madeOn, termMonths),
    state: 'OUTSTANDING',
    endedOn: null,
    loss: null,
  });
  write.em.persist(loan);
  const { dueOn } = loan;
  storeStep(write, {
    type: 'LoanMade',
    creditCode,
    subject: subjectOf(loan),
    outcome: 'LOAN_MADE',
    rule: reviewRule(zone, localDate(write.now)),
    facts: { bankCode, amount, yearlyRateBasisPoints: rate, termMonths, madeOn, dueOn },
    reasons: [MESSAGES.LENT({ amount, day: madeOn, rate, dueOn })],
    payload: { bankCode, amount, yearlyRateBasisPoints: rate, termMonths, madeOn, dueOn },
  });
  return loan;
}

const reviewRule = (zone: string, today: string) => ruleReference(listRule(zoneOf(zone), 'LOAN_REVIEW', today));

/** What is lent for a need. */
interface Lent {
  amount: string;
  yearlyRateBasisPoints: number;
  madeOn: string;
}

/**
 * Makes the loan of a need: the last step of its application, where there is one. Refuses LOAN_NOT_APPROVED,
 * INVALID_INPUT.
 */
export async function makeLoanOf(
  write: Write,
  { need, product }: { need: FinancingNeed; product: LoanProductRow },
  lent: Lent,
): Promise<void> {
  const { creditCode, zone } = need;
  const applied = await requireApproved(write, need, lent.amount);
  const applicationId = applied?.application.id ?? null;
  const { id: productId, bankCode } = product;
  const termMonths = applied?.application.termMonths ?? need.termMonths;
  makeLoan(write, { ...lent, creditCode, zone, bankCode, productId, termMonths, needId: need.id, applicationId });
  if (!applied) return;
  const { application, case: of } = applied;
  application.steps += 1;
  const found = addBreaches(application, of, write.now);
  storeStep(write, {
    type: 'LoanApplicationFulfilled',
    creditCode,
    subject: { type: 'LoanApplication', id: application.id },
    outcome: 'LOAN_MADE',
    rule: ruleOfCase(of, write.now),
    facts: { ...lent, bankCode, steps: application.steps },
    reasons: [MESSAGES.STEPS_TAKEN({ steps: application.steps }), ...found.map(breachText)],
    changedFields: ['steps', ...(found.length > 0 ? ['breaches'] : [])],
    payload: { bankCode, steps: application.steps },
  });
}

/** The bank records that a loan was repaid. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, ILLEGAL_TRANSITION. */
export const recordLoanRepayment = (
  context: RequestContext,
  input: RecordLoanRepaymentInput,
  info: GraphQLResolveInfo,
): Promise<LoanResult> =>
  changeLoan(context, input, info, (loan, today) => {
    loan.state = advance(LOAN_STATES, loan.state, 'recordLoanRepayment');
    checkDay('repaidOn', input.repaidOn, { from: loan.madeOn, to: today });
    // One that was lost ended on a day already, which may be the same.
    const changedFields = loan.endedOn === input.repaidOn ? ['state'] : ['state', 'endedOn'];
    loan.endedOn = input.repaidOn;
    return {
      type: 'LoanRepaid',
      outcome: 'REPAID',
      changedFields,
      reason: MESSAGES.REPAID({ day: input.repaidOn }),
    };
  });

/** The bank reports a loan as lost. Refuses as {@link recordLoanRepayment}, and LOAN_NOT_DUE. */
export const reportLoanDefault = (
  context: RequestContext,
  input: ReportLoanDefaultInput,
  info: GraphQLResolveInfo,
): Promise<LoanResult> =>
  changeLoan(context, input, info, (loan, today) => {
    const { dueOn, amount: most } = loan;
    const { loss } = input;
    const state = advance(LOAN_STATES, loan.state, 'reportLoanDefault');
    if (!isOverdue(loan, today)) throw refuse('LOAN_NOT_DUE', MESSAGES.NOT_DUE({ dueOn }));
    checkThat(!exceeds(LEAST_AMOUNT, loss) && !exceeds(loss, most), MESSAGES.LOSS({ most, loss }));
    loan.state = state;
    loan.endedOn = today;
    loan.loss = loss;
    return {
      type: 'LoanDefaulted',
      outcome: 'DEFAULTED',
      changedFields: ['state', 'endedOn', 'loss'],
      reason: MESSAGES.LOST({ dueOn, loss }),
    };
  });

interface LoanInput {
  creditCode: string;
  loanId: string;
  idempotencyKey?: string | null | undefined;
}

interface LoanChange {
  type: string;
  outcome: string;
  changedFields: string[];
  reason: Message;
}

/** Takes one step of a loan by its bank, with its decision and change. */
async function changeLoan(
  context: RequestContext,
  input: LoanInput,
  info: GraphQLResolveInfo,
  step: (loan: Loan, today: string) => LoanChange,
): Promise<LoanResult> {
  const { creditCode, loanId, idempotencyKey } = input;
  const owner = bankOfThing(await context.loaders.loan.load(loanId), creditCode);
  return context.write({ creditCode, owner, idempotencyKey, info, input }, async write => {
    const loan = await requireLoan(write, creditCode, loanId);
    const today = localDate(write.now);
    const { type, outcome, changedFields, reason } = step(loan, today);
    const { bankCode, amount, madeOn, dueOn, state, endedOn, loss } = loan;
    storeStep(write, {
      type,
      creditCode,
      subject: subjectOf(loan),
      outcome,
      rule: reviewRule(loan.zone, today),
      facts: { bankCode, amount, madeOn, dueOn, endedOn, loss },
      reasons: [reason],
      changedFields: [...changedFields, ...overdueBefore(loan, today)],
      payload: { bankCode, amount, state },
    });
    return { __typename: 'Loan', ...rowOf(Loan, loan) };
  });
}

/** Whether the end of a loan ends that it is overdue, too. */
const overdueBefore = ({ dueOn }: Loan, today: string): string[] => (dueOn < today ? ['overdue'] : []);

/** A loan of an enterprise, under its lock. Refuses NOT_FOUND. */
export async function requireLoan(write: Write, creditCode: string, loanId: string): Promise<Loan> {
  const loan = isUuid(loanId) ? await write.em.findOne(Loan, { id: loanId, creditCode }) : null;
  if (loan) return loan;
  throw refuse('NOT_FOUND', MESSAGES.NO_LOAN({ creditCode, loanId }));
}
