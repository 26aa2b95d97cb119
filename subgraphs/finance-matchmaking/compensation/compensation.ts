/**
 * Writes of compensation (Y04): funds are opened and paid into, banks claim, officers decide. A fund is changed under
 * the lock of the body that holds it, so that claims of one moment follow one another and none takes it below zero;
 * its table refuses that, too.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import { ENTERPRISE_LOCK } from '#shared/database/write.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { amount, impersonalText, plainText } from '#shared/input.ts';
import { requireOrgan } from '#shared/organs.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { registeredOf } from '../evidence.ts';
import type {
  ClaimCompensationInput,
  DecideCompensationClaimInput,
  OpenCompensationFundInput,
  PayIntoCompensationFundInput,
  SizeClass,
} from '../generated.ts';
import { LEAST_AMOUNT, WHOLE, checkThat, exceeds, fen, requireZone, storeStep, yuan } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import type { Loan } from '../loans/entities.ts';
import { requireLoan } from '../loans/loans.ts';
import { sizeText } from '../matching/rules.ts';
import { bankOfThing } from '../rights.ts';
import { CompensationClaim, CompensationFund } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { CompensationClaimRow, CompensationFundRow } from './rows.ts';
import { CLAIM_STATES, balanceOf, compensationRule, isCompensated, shareOf } from './rules.ts';

type FundResult = (CompensationFundRow & { __typename: 'CompensationFund' }) | Refusal;
type ClaimResult = (CompensationClaimRow & { __typename: 'CompensationClaim' }) | Refusal;

const fundSubject = ({ id }: { id: string }) => ({ type: 'CompensationFund', id });
const claimSubject = ({ id }: { id: string }) => ({ type: 'CompensationClaim', id });

/** Opens a fund. Refuses NOT_ENTITLED, INVALID_INPUT, NO_ORGAN, NO_COMPENSATION_PROGRAMME, DUPLICATE_FUND. */
export function openCompensationFund(
  context: RequestContext,
  input: OpenCompensationFundInput,
  info: GraphQLResolveInfo,
): Promise<FundResult> {
  const { organCode, shareBasisPoints: share, idempotencyKey } = input;
  return context.write({ creditCode: organCode, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    requireOrgan(zone, localDate(write.now), organCode);
    const name = plainText('name', input.name, 100);
    const paidIn = amount('paidIn', input.paidIn, { least: LEAST_AMOUNT });
    checkThat(share >= 1 && share <= WHOLE, MESSAGES.SHARE({ most: WHOLE, got: share }));
    const rule = compensationRule(zone, localDate(write.now));
    if (!rule) throw refuse('NO_COMPENSATION_PROGRAMME', MESSAGES.NO_PROGRAMME({ zone: zone.names }));
    await write.lock('compensation fund', `${zone.code} ${name}`);
    if (await write.em.findOne(CompensationFund, { zone: zone.code, name })) {
      throw refuse('DUPLICATE_FUND', MESSAGES.DUPLICATE({ name }));
    }
    const fund = write.em.create(CompensationFund, {
      id: randomUUID(),
      zone: zone.code,
      organCode,
      name,
      paidIn,
      paidOut: '0.00',
      shareBasisPoints: share,
      openedAt: write.now,
      rule: ruleReference(rule),
    });
    write.em.persist(fund);
    storeStep(write, {
      type: 'CompensationFundOpened',
      creditCode: organCode,
      subject: fundSubject(fund),
      outcome: 'FUND_OPENED',
      rule: fund.rule,
      facts: { name, paidIn, shareBasisPoints: share },
      reasons: [MESSAGES.OPENED({ paidIn, share })],
      restricted: false,
      payload: { zone: zone.code, name, paidIn },
    });
    return { __typename: 'CompensationFund', ...rowOf(CompensationFund, fund) };
  });
}

/** Pays more into a fund. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND. */
export function payIntoCompensationFund(
  context: RequestContext,
  input: PayIntoCompensationFundInput,
  info: GraphQLResolveInfo,
): Promise<FundResult> {
  const { organCode, fund: fundId, idempotencyKey } = input;
  return context.write({ creditCode: organCode, idempotencyKey, info, input }, async write => {
    const paid = amount('amount', input.amount, { least: LEAST_AMOUNT });
    const fund = await takeFund(write, fundId);
    if (fund.organCode !== organCode) throw noFund(fundId);
    fund.paidIn = yuan(fen(fund.paidIn) + fen(paid));
    const balance = balanceOf(fund);
    storeStep(write, {
      type: 'CompensationFundPaidInto',
      creditCode: organCode,
      subject: fundSubject(fund),
      outcome: 'FUND_PAID_INTO',
      rule: fund.rule,
      facts: { amount: paid, paidIn: fund.paidIn, balance },
      reasons: [MESSAGES.PAID_IN({ amount: paid, balance })],
      changedFields: ['paidIn', 'balance'],
      restricted: false,
      payload: { zone: fund.zone, balance },
    });
    return { __typename: 'CompensationFund', ...rowOf(CompensationFund, fund) };
  });
}

const noFund = (fundId: string) => refuse('NOT_FOUND', MESSAGES.NO_FUND({ fundId: fundId.slice(0, 40) }));

/** A fund, under the lock of the body that holds it. Refuses NOT_FOUND. */
async function takeFund(write: Write, fundId: string): Promise<CompensationFund> {
  const known = isUuid(fundId) ? await write.em.findOne(CompensationFund, { id: fundId }) : null;
  if (!known) throw noFund(fundId);
  await write.lock(ENTERPRISE_LOCK, known.organCode);
  // What another wrote before the lock was had counts.
  await write.em.refresh(known);
  return known;
}

/**
 * A bank claims the share of what it lost. Refuses NOT_ENTITLED, NOT_FOUND, LOAN_NOT_LOST, OTHER_ZONE, NOT_SMALL,
 * CLAIMED_ALREADY, and as {@link registeredOf}.
 */
export async function claimCompensation(
  context: RequestContext,
  input: ClaimCompensationInput,
  info: GraphQLResolveInfo,
): Promise<ClaimResult> {
  const { creditCode, loanId, fund: fundId, idempotencyKey } = input;
  const owner = bankOfThing(await context.loaders.loan.load(loanId), creditCode);
  const facts = (ask: GraphClient) => registeredOf(ask, creditCode);
  return context.write({ creditCode, owner, idempotencyKey, info, input, facts }, async (write, enterprise) => {
    const { loan, loss } = await requireLost(write, creditCode, loanId);
    const fund = isUuid(fundId) ? await write.em.findOne(CompensationFund, { id: fundId }) : null;
    if (!fund) throw noFund(fundId);
    if (fund.zone !== loan.zone) throw refuse('OTHER_ZONE', MESSAGES.OTHER_ZONE({ zone: zoneOf(fund.zone).names }));
    const rule = compensationRule(zoneOf(fund.zone), localDate(write.now));
    requireSmall(rule, enterprise.sizeClass);
    if (await write.em.findOne(CompensationClaim, { loanId })) {
      throw refuse('CLAIMED_ALREADY', MESSAGES.CLAIMED_ALREADY());
    }
    const claimed = shareOf(loss, fund.shareBasisPoints);
    checkThat(fen(claimed) > 0n, MESSAGES.NOTHING({ loss }));
    const { bankCode } = loan;
    const claim = write.em.create(CompensationClaim, {
      id: randomUUID(),
      creditCode,
      fundId,
      loanId,
      bankCode,
      loss,
      claimed,
      state: 'CLAIMED',
      claimedAt: write.now,
      decidedAt: null,
      decisionReason: null,
    });
    write.em.persist(claim);
    storeStep(write, {
      type: 'CompensationClaimed',
      creditCode,
      subject: claimSubject(claim),
      outcome: 'RECEIVED',
      rule: fund.rule,
      facts: { ...enterprise, bankCode, loss, claimed, shareBasisPoints: fund.shareBasisPoints },
      reasons: [MESSAGES.CLAIMED({ claimed, loss })],
      payload: { bankCode, fundId, loss, claimed },
    });
    return { __typename: 'CompensationClaim', ...rowOf(CompensationClaim, claim) };
  });
}

/** A loan that was reported as lost, with the loss. Refuses NOT_FOUND, LOAN_NOT_LOST. */
async function requireLost(write: Write, creditCode: string, loanId: string): Promise<{ loan: Loan; loss: string }> {
  const loan = await requireLoan(write, creditCode, loanId);
  const { loss, state } = loan;
  if (loss && state === 'DEFAULTED') return { loan, loss };
  throw refuse('LOAN_NOT_LOST', MESSAGES.NOT_LOST({ state: { en: state, zh: LOAN_STATE_NAMES[state] } }), {
    remedy: MESSAGES.REPORT_IT(),
  });
}

/** States of a loan in Chinese, as the contract calls them. */
const LOAN_STATE_NAMES = {
  OUTSTANDING: '未结清',
  REPAID: '已结清',
  RENEWED: '已续贷',
  DEFAULTED: '已形成损失',
} as const;

/** Refuses NOT_SMALL an enterprise whose loans the fund does not compensate. */
function requireSmall(rule: ResolvedRule<'list'> | null, sizeClass: SizeClass | null): void {
  if (!rule || isCompensated(rule, sizeClass)) return;
  const { items } = rule.parameters;
  const sizes = { en: items.map(({ en }) => en).join(', '), zh: items.map(({ zh }) => zh).join('、') };
  throw refuse('NOT_SMALL', MESSAGES.NOT_SMALL({ sizes, got: sizeText(sizeClass) }), { rule: ruleReference(rule) });
}

/**
 * Decides on a claim. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, ILLEGAL_TRANSITION, LOAN_NOT_LOST,
 * FUND_EXHAUSTED.
 */
export function decideCompensationClaim(
  context: RequestContext,
  input: DecideCompensationClaimInput,
  info: GraphQLResolveInfo,
): Promise<ClaimResult> {
  const { creditCode, claimId, pay, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const known = isUuid(claimId) ? await write.em.findOne(CompensationClaim, { id: claimId, creditCode }) : null;
    if (!known) throw refuse('NOT_FOUND', MESSAGES.NO_CLAIM({ creditCode, claimId }));
    const fund = await takeFund(write, known.fundId);
    const state = advance(CLAIM_STATES, known.state, pay ? 'pay' : 'refuse');
    const reason = impersonalText('reason', input.reason, 500);
    const { claimed, bankCode, loss } = known;
    if (pay) {
      // What its bank got back meanwhile is compensated by nobody.
      await requireLost(write, creditCode, known.loanId);
      payOut(write, fund, claimed);
    }
    known.state = state;
    known.decidedAt = write.now;
    known.decisionReason = reason;
    const balance = balanceOf(fund);
    storeStep(write, {
      type: 'CompensationDecided',
      creditCode,
      subject: claimSubject(known),
      outcome: state,
      rule: fund.rule,
      facts: { bankCode, loss, claimed, balance },
      reasons: [pay ? MESSAGES.PAID({ claimed, balance, reason }) : reason],
      changedFields: ['state', 'decidedAt', 'decisionReason'],
      payload: { bankCode, fundId: fund.id, state },
    });
    return { __typename: 'CompensationClaim', ...rowOf(CompensationClaim, known) };
  });
}

/** Takes an amount out of a fund. Refuses FUND_EXHAUSTED more than it holds. */
function payOut(write: Write, fund: CompensationFund, claimed: string): void {
  const balance = balanceOf(fund);
  if (exceeds(claimed, balance)) {
    throw refuse('FUND_EXHAUSTED', MESSAGES.EXHAUSTED({ balance, claimed }), { remedy: MESSAGES.PAY_IN_FIRST() });
  }
  fund.paidOut = yuan(fen(fund.paidOut) + fen(claimed));
  write.record({
    type: 'CompensationFundPaidOut',
    creditCode: fund.organCode,
    subject: fundSubject(fund),
    changedFields: ['paidOut', 'balance'],
    payload: { zone: fund.zone, balance: balanceOf(fund) },
  });
}
