/** Writes of guarantees and of shared risk (Y05). What is guaranteed for one enterprise is summed up under its lock. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { AgreeRiskShareInput, EndGuaranteeInput, GrantGuaranteeInput } from '../generated.ts';
import { LEAST_AMOUNT, WHOLE, checkRate, checkThat, exceeds, fen, storeStep, yuan } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import type { Loan } from '../loans/entities.ts';
import { requireLoan } from '../loans/loans.ts';
import { Guarantee, RiskShare } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { GuaranteeRow, RiskPart, RiskShareRow } from './rows.ts';
import { ceilingOf, guaranteeRule, highestFee, isWhole, leastOfBank, partText, riskRule } from './rules.ts';

type GuaranteeResult = (GuaranteeRow & { __typename: 'Guarantee' }) | Refusal;
type RiskResult = (RiskShareRow & { __typename: 'RiskShare' }) | Refusal;

const subjectOf = ({ id }: { id: string }) => ({ type: 'Guarantee', id });

/** A loan that is not over. Refuses NOT_FOUND, LOAN_OVER. */
async function requireOutstanding(write: Write, creditCode: string, loanId: string): Promise<Loan> {
  const loan = await requireLoan(write, creditCode, loanId);
  if (loan.state === 'OUTSTANDING') return loan;
  throw refuse('LOAN_OVER', MESSAGES.LOAN_OVER());
}

const sumOf = (guarantees: readonly Guarantee[]): bigint =>
  guarantees.reduce((sum, { amount }) => sum + fen(amount), 0n);

/** Records a guarantee. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, LOAN_OVER, ABOVE_CEILING, FEE_TOO_HIGH. */
export function grantGuarantee(
  context: RequestContext,
  input: GrantGuaranteeInput,
  info: GraphQLResolveInfo,
): Promise<GuaranteeResult> {
  const { creditCode, loanId, guarantorCode, amount, feeBasisPoints: fee, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    checkRate('feeBasisPoints', fee);
    const loan = await requireOutstanding(write, creditCode, loanId);
    const inForce = await write.em.find(Guarantee, { creditCode, endedAt: null });
    const most = yuan(fen(loan.amount) - sumOf(inForce.filter(one => one.loanId === loanId)));
    checkThat(fen(most) > 0n, MESSAGES.NOTHING_LEFT());
    checkThat(!exceeds(LEAST_AMOUNT, amount) && !exceeds(amount, most), MESSAGES.AMOUNT({ most, got: amount }));
    const rule = guaranteeRule(zoneOf(loan.zone), localDate(write.now));
    const total = yuan(sumOf(inForce) + fen(amount));
    requireTerms(rule, { total, fee });
    const guarantee = write.em.create(Guarantee, {
      id: randomUUID(),
      creditCode,
      loanId,
      bankCode: loan.bankCode,
      guarantorCode,
      amount,
      feeBasisPoints: fee,
      grantedAt: write.now,
      endedAt: null,
      endReason: null,
      rule: ruleReference(rule),
    });
    write.em.persist(guarantee);
    storeStep(write, {
      type: 'GuaranteeGranted',
      creditCode,
      subject: subjectOf(guarantee),
      outcome: 'GRANTED',
      rule: guarantee.rule,
      facts: { loanId, guarantorCode, amount, feeBasisPoints: fee, total },
      reasons: [MESSAGES.GRANTED({ amount, fee, total })],
      payload: { loanId, bankCode: loan.bankCode, amount },
    });
    return { __typename: 'Guarantee', ...rowOf(Guarantee, guarantee) };
  });
}

/** Refuses ABOVE_CEILING, FEE_TOO_HIGH by the rule. */
function requireTerms(rule: ResolvedRule<'threshold'>, { total, fee }: { total: string; fee: number }): void {
  const cites = { rule: ruleReference(rule) };
  const ceiling = ceilingOf(rule);
  if (exceeds(total, ceiling)) {
    throw refuse('ABOVE_CEILING', MESSAGES.CEILING({ most: ceiling, got: total }), cites);
  }
  const most = highestFee(rule, total);
  if (fee > most) throw refuse('FEE_TOO_HIGH', MESSAGES.FEE({ most, amount: total, got: fee }), cites);
}

/** Ends a guarantee. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND. */
export function endGuarantee(
  context: RequestContext,
  input: EndGuaranteeInput,
  info: GraphQLResolveInfo,
): Promise<GuaranteeResult> {
  const { creditCode, guaranteeId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const guarantee = isUuid(guaranteeId)
      ? await write.em.findOne(Guarantee, { id: guaranteeId, creditCode, endedAt: null })
      : null;
    if (!guarantee) throw refuse('NOT_FOUND', MESSAGES.NO_GUARANTEE({ creditCode, guaranteeId }));
    const reason = impersonalText('reason', input.reason, 500);
    guarantee.endedAt = write.now;
    guarantee.endReason = reason;
    const { loanId, amount, bankCode } = guarantee;
    storeStep(write, {
      type: 'GuaranteeEnded',
      creditCode,
      subject: subjectOf(guarantee),
      outcome: 'ENDED',
      rule: guarantee.rule,
      facts: { loanId, amount },
      reasons: [reason],
      changedFields: ['endedAt', 'endReason'],
      payload: { loanId, bankCode, amount },
    });
    return { __typename: 'Guarantee', ...rowOf(Guarantee, guarantee) };
  });
}

/**
 * Records how a risk is shared. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, LOAN_OVER, SHARE_AGREED,
 * BANK_SHARE_TOO_SMALL.
 */
export function agreeRiskShare(
  context: RequestContext,
  input: AgreeRiskShareInput,
  info: GraphQLResolveInfo,
): Promise<RiskResult> {
  const { creditCode, loanId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const pledgeNo = impersonalText('pledgeNo', input.pledgeNo, 100);
    const parts = input.parts.map(({ bearer, basisPoints }): RiskPart => ({ bearer, basisPoints }));
    const got = parts.map(({ bearer, basisPoints }) => `${bearer} ${basisPoints}`).join(', ');
    checkThat(isWhole(parts), MESSAGES.PARTS({ whole: WHOLE, got: got.slice(0, 200) }));
    const loan = await requireOutstanding(write, creditCode, loanId);
    if (await write.em.findOne(RiskShare, { loanId })) throw refuse('SHARE_AGREED', MESSAGES.AGREED_ALREADY());
    const rule = riskRule(zoneOf(loan.zone), localDate(write.now));
    requireBankPart(rule, parts);
    const share = write.em.create(RiskShare, {
      id: randomUUID(),
      creditCode,
      loanId,
      bankCode: loan.bankCode,
      pledgeNo,
      parts,
      agreedAt: write.now,
      rule: ruleReference(rule),
    });
    write.em.persist(share);
    storeStep(write, {
      type: 'RiskShareAgreed',
      creditCode,
      subject: { type: 'RiskShare', id: share.id },
      outcome: 'AGREED',
      rule: share.rule,
      facts: { loanId, pledgeNo, parts },
      reasons: [MESSAGES.AGREED({ pledgeNo, parts: parts.map(partText) })],
      payload: { loanId, bankCode: loan.bankCode, parts },
    });
    return { __typename: 'RiskShare', ...rowOf(RiskShare, share) };
  });
}

/** Refuses BANK_SHARE_TOO_SMALL: who lends must bear enough of the risk to look at it. */
function requireBankPart(rule: ResolvedRule<'threshold'>, parts: readonly RiskPart[]): void {
  const least = leastOfBank(rule);
  const got = parts.find(({ bearer }) => bearer === 'BANK')?.basisPoints ?? 0;
  if (got >= least) return;
  throw refuse('BANK_SHARE_TOO_SMALL', MESSAGES.BANK_PART({ least, got }), { rule: ruleReference(rule) });
}
