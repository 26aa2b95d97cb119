/**
 * Writes of renewals without repaying the principal (无还本续贷, Z23): applied for by the due day, decided on by the bank. A
 * renewed loan is replaced by a new one of the same amount.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { evidenceOf, requireInBusiness, requireNotListed } from '../evidence.ts';
import type { ApplyForRenewalInput, DecideRenewalInput, SizeClass } from '../generated.ts';
import { checkRate, checkTerm, checkThat, storeStep } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { sizeText } from '../matching/rules.ts';
import { bankOfThing } from '../rights.ts';
import { type Loan, LoanRenewal } from './entities.ts';
import { makeLoan, requireLoan } from './loans.ts';
import { MESSAGES } from './messages.ts';
import type { LoanRenewalRow } from './rows.ts';
import { LOAN_STATES, RENEWAL_STATES, isOverdue, isRenewed, renewalRule, renewedSizes } from './rules.ts';

type RenewalResult = (LoanRenewalRow & { __typename: 'LoanRenewal' }) | Refusal;

const subjectOf = ({ id }: { id: string }) => ({ type: 'LoanRenewal', id });

/**
 * Applies for the renewal of a loan. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, ILLEGAL_TRANSITION, LOAN_OVERDUE,
 * RENEWAL_OPEN, NOT_RENEWABLE, ENTERPRISE_NOT_OPERATING, LISTED_BLACK, and as {@link evidenceOf}.
 */
export function applyForRenewal(
  context: RequestContext,
  input: ApplyForRenewalInput,
  info: GraphQLResolveInfo,
): Promise<RenewalResult> {
  const { idempotencyKey, creditCode, loanId, termMonths } = input;
  const facts = async (ask: GraphClient) => {
    checkTerm(termMonths);
    const reason = impersonalText('reason', input.reason, 500);
    const evidence = requireInBusiness(await evidenceOf(ask, creditCode), creditCode);
    requireNotListed(evidence, creditCode, localDate(context.now));
    return { reason, evidence };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, { reason, evidence }) => {
    const loan = await requireLoan(write, creditCode, loanId);
    const today = localDate(write.now);
    requireOpen(loan, today);
    const open = await write.em.findOne(LoanRenewal, { loanId, state: 'APPLIED' });
    if (open) throw refuse('RENEWAL_OPEN', MESSAGES.RENEWAL_OPEN());
    const rule = requireRenewable(renewalRule(zoneOf(loan.zone), today), evidence.sizeClass, today);
    const renewal = write.em.create(LoanRenewal, {
      id: randomUUID(),
      creditCode,
      loanId,
      bankCode: loan.bankCode,
      termMonths,
      reason,
      state: 'APPLIED',
      appliedAt: write.now,
      decidedAt: null,
      decisionReason: null,
      newLoanId: null,
      rule: ruleReference(rule),
    });
    write.em.persist(renewal);
    const { amount, dueOn, bankCode } = loan;
    const size = sizeText(evidence.sizeClass);
    storeStep(write, {
      type: 'LoanRenewalApplied',
      creditCode,
      subject: subjectOf(renewal),
      outcome: 'RECEIVED',
      rule: renewal.rule,
      facts: { ...evidence, amount, dueOn, termMonths },
      reasons: [MESSAGES.RENEWAL_WANTED({ amount, months: termMonths, size, reason })],
      payload: { bankCode, loanId, termMonths },
    });
    return { __typename: 'LoanRenewal', ...rowOf(LoanRenewal, renewal) };
  });
}

/** Refuses ILLEGAL_TRANSITION a loan that is over, LOAN_OVERDUE one whose day is over. */
function requireOpen(loan: Loan, today: string): void {
  advance(LOAN_STATES, loan.state, 'decideRenewal');
  if (isOverdue(loan, today)) throw refuse('LOAN_OVERDUE', MESSAGES.PAST_DUE({ dueOn: loan.dueOn }));
}

/** The rule by which a loan is renewed. Refuses NOT_RENEWABLE. */
function requireRenewable(
  rule: ResolvedRule<'list'> | null,
  size: SizeClass | null,
  day: string,
): ResolvedRule<'list'> {
  if (!rule) throw refuse('NOT_RENEWABLE', MESSAGES.NO_RULE({ day }));
  if (isRenewed(rule, size)) return rule;
  throw refuse('NOT_RENEWABLE', MESSAGES.SIZE_NOT_RENEWED({ sizes: renewedSizes(rule), got: sizeText(size) }), {
    rule: ruleReference(rule),
  });
}

/** The bank decides. Refuses NOT_ENTITLED, INVALID_INPUT, ILLEGAL_TRANSITION. */
export async function decideRenewal(
  context: RequestContext,
  input: DecideRenewalInput,
  info: GraphQLResolveInfo,
): Promise<RenewalResult> {
  const { idempotencyKey, creditCode, renewalId } = input;
  const owner = bankOfThing(await context.loaders.renewal.load(renewalId), creditCode);
  return context.write({ creditCode, owner, idempotencyKey, info, input }, async write => {
    // What there is not, and what is of another enterprise, has no bank: the right has refused it.
    const renewal = await write.em.findOneOrFail(LoanRenewal, { id: renewalId, creditCode });
    const state = advance(RENEWAL_STATES, renewal.state, input.grant ? 'grant' : 'refuse');
    const reason = impersonalText('reason', input.reason, 500);
    const rate = rateOf(input);
    const old = await requireLoan(write, creditCode, renewal.loanId);
    const { amount, dueOn, bankCode } = old;
    const made = rate === null ? null : replaceLoan(write, { old, renewal, rate });
    renewal.state = state;
    renewal.decidedAt = write.now;
    renewal.decisionReason = reason;
    renewal.newLoanId = made?.id ?? null;
    storeStep(write, {
      type: 'LoanRenewalDecided',
      creditCode,
      subject: subjectOf(renewal),
      outcome: state,
      rule: renewal.rule,
      facts: { bankCode, amount, dueOn, termMonths: renewal.termMonths },
      reasons: [made ? MESSAGES.RENEWED({ amount, dueOn, reason }) : reason],
      changedFields: ['state', 'decidedAt', 'decisionReason', ...(made ? ['newLoan'] : [])],
      payload: { bankCode, state, newLoanId: renewal.newLoanId },
    });
    return { __typename: 'LoanRenewal', ...rowOf(LoanRenewal, renewal) };
  });
}

/** The rate of a renewal that is granted; null for one that is not. Refuses INVALID_INPUT. */
function rateOf({ grant, yearlyRateBasisPoints: rate = null }: DecideRenewalInput): number | null {
  checkThat(grant === (rate !== null), MESSAGES.RATE_OF_GRANT());
  if (rate !== null) checkRate('yearlyRateBasisPoints', rate);
  return rate;
}

/** A new loan of the same amount takes the place of the old one, which ends without being repaid. */
function replaceLoan(write: Write, { old, renewal, rate }: { old: Loan; renewal: LoanRenewal; rate: number }): Loan {
  const today = localDate(write.now);
  const wasOverdue = isOverdue(old, today);
  old.state = advance(LOAN_STATES, old.state, 'decideRenewal');
  old.endedOn = today;
  const { creditCode, zone, bankCode, productId, amount, dueOn } = old;
  storeStep(write, {
    type: 'LoanRenewed',
    creditCode,
    subject: { type: 'Loan', id: old.id },
    outcome: 'RENEWED',
    rule: renewal.rule,
    facts: { bankCode, amount, dueOn },
    reasons: [MESSAGES.RENEWED({ amount, dueOn, reason: renewal.reason })],
    changedFields: ['state', 'endedOn', ...(wasOverdue ? ['overdue'] : [])],
    payload: { bankCode, amount, state: 'RENEWED' },
  });
  const { termMonths } = renewal;
  return makeLoan(write, {
    creditCode,
    zone,
    bankCode,
    productId: productId ?? null,
    amount,
    termMonths,
    yearlyRateBasisPoints: rate,
    madeOn: today,
    renewsId: old.id,
  });
}
